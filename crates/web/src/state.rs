//! What handlers share.

use crate::limits::{
    BATCHES_AT_ONCE_MAX, PERSON_RATE, PROGRAM_RATE, SEARCHES_AT_ONCE_MAX, SENDERS_MAX,
    SIGN_IN_RATE, SIGN_INS_AT_ONCE_MAX, TRANSFERS_AT_ONCE_MAX,
};
use crate::metrics::Requests;
use crate::pages::{Published, SearchDesk, SpentForms};
use crate::throttle::{Origin, Throttle};
use crate::words::Vocabulary;
use entente_model::OfficerId;
use entente_model::encoding::Digest;
use entente_services::Context;
use entente_services::node::Tally;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::sync::Semaphore;

/// What every API handler gets.
#[derive(Clone)]
pub struct ApiState {
    /// The node's services.
    pub context: Context,
    pub(crate) searches: Arc<Semaphore>,
    pub(crate) batches: Arc<Semaphore>,
    pub(crate) sign_ins: Arc<Semaphore>,
    pub(crate) transfers: Arc<Semaphore>,
    pub(crate) persons: Arc<Throttle<OfficerId>>,
    pub(crate) programs: Arc<Throttle<OfficerId>>,
    pub(crate) sign_in_origins: Arc<Throttle<Origin>>,
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) spent_forms: Arc<SpentForms>,
    pub(crate) desk: Arc<SearchDesk>,
    pub(crate) published: Arc<Published>,
    pub(crate) requests: Requests,
    pub(crate) tally: Arc<Mutex<Tally>>,
    pub(crate) settings: Arc<Vec<(String, String)>>,
}

impl ApiState {
    /// The state over one node's services.
    #[must_use]
    pub fn new(context: Context) -> Self {
        let clock = || Arc::clone(&context.clock);
        Self {
            searches: Arc::new(Semaphore::new(SEARCHES_AT_ONCE_MAX)),
            batches: Arc::new(Semaphore::new(BATCHES_AT_ONCE_MAX)),
            sign_ins: Arc::new(Semaphore::new(SIGN_INS_AT_ONCE_MAX)),
            transfers: Arc::new(Semaphore::new(TRANSFERS_AT_ONCE_MAX)),
            persons: Arc::new(Throttle::new(PERSON_RATE, SENDERS_MAX, clock())),
            programs: Arc::new(Throttle::new(PROGRAM_RATE, SENDERS_MAX, clock())),
            sign_in_origins: Arc::new(Throttle::new(SIGN_IN_RATE, SENDERS_MAX, clock())),
            vocabulary: Arc::new(Vocabulary::default().knowing(Arc::clone(&context.catalogue))),
            spent_forms: Arc::default(),
            desk: Arc::default(),
            published: Arc::default(),
            requests: Requests::default(),
            tally: Arc::default(),
            settings: Arc::default(),
            context,
        }
    }

    /// The same for people of one place: in the authority's own words where it has some (for each
    /// language, by its code, a text of Fluent messages that replace ours), and in its time zone by
    /// its name in the IANA database, UTC without. Nothing if there is no such zone.
    #[must_use]
    pub fn for_people(
        self,
        overrides: BTreeMap<String, String>,
        time_zone: Option<&str>,
    ) -> Option<Self> {
        let zone = match time_zone {
            Some(name) => jiff::tz::TimeZone::get(name).ok()?,
            None => jiff::tz::TimeZone::UTC,
        };
        let vocabulary =
            Vocabulary::new(overrides, zone).knowing(Arc::clone(&self.context.catalogue));
        Some(Self { vocabulary: Arc::new(vocabulary), ..self })
    }

    /// The same, showing those who run or oversee the node how it is configured: names and values
    /// as the operator knows them, nothing secret among them.
    #[must_use]
    pub fn with_settings(self, settings: Vec<(String, String)>) -> Self {
        Self { settings: Arc::new(settings), ..self }
    }
}

/// The public key pin of the client certificate that a connection was made with.
#[derive(Debug, Clone, Copy)]
pub struct ClientPin(pub Digest);

/// The address at the other end of the connection.
#[derive(Debug, Clone, Copy)]
pub struct Remote(pub SocketAddr);
