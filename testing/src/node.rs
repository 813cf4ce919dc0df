//! One node of the federation, with what a test wants to know of it.

use crate::clock::NodeClock;
use crate::rng::SeededRng;
use entente_crypto::keys::NodeKeys;
use entente_crypto::totp::TotpSecret;
use entente_exchange::{PeerServer, Service};
use entente_ledger::{Kind, Leaf, LeafSource as _};
use entente_model::encoding::Digest;
use entente_model::{AuthorityId, Code};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::peers::Peering;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;

/// What a node is made of that outlives a restart.
pub(crate) struct Frame {
    pub(crate) authority: AuthorityId,
    pub(crate) folder: PathBuf,
    pub(crate) keys: NodeKeys,
    pub(crate) pin: Digest,
    pub(crate) roles: Vec<String>,
    pub(crate) services: Vec<Service>,
    pub(crate) policies: Vec<(String, String)>,
    pub(crate) clock: Arc<NodeClock>,
    pub(crate) rng: Arc<SeededRng>,
}

/// A running node.
pub struct TestNode {
    pub(crate) frame: Frame,
    /// Its services.
    pub context: Context,
    /// The side that its peers ask.
    pub server: Arc<PeerServer<Peering>>,
}

/// An account and what its owner knows.
pub struct Officer {
    /// The account.
    pub id: String,
    /// The password.
    pub password: String,
    /// The second factor.
    pub second_factor: TotpSecret,
    /// Signed in on the node's console.
    pub signed_in: SignedIn,
}

impl TestNode {
    /// Whose it is.
    #[must_use]
    pub const fn authority(&self) -> &AuthorityId {
        &self.frame.authority
    }

    /// Its clock, to be put off.
    #[must_use]
    pub fn clock(&self) -> &NodeClock {
        &self.frame.clock
    }

    /// The pin of the TLS key that it shows.
    #[must_use]
    pub const fn pin(&self) -> Digest {
        self.frame.pin
    }

    /// The key that signs its messages and the one that signs its log.
    #[must_use]
    pub const fn keys(&self) -> &NodeKeys {
        &self.frame.keys
    }

    /// The folder of its files.
    #[must_use]
    pub const fn folder(&self) -> &PathBuf {
        &self.frame.folder
    }

    /// The folder of its log.
    #[must_use]
    pub fn log_folder(&self) -> PathBuf {
        self.frame.folder.join("log")
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.frame.folder.join("store.db")
    }

    /// Every entry of its ledger, in order.
    #[must_use]
    pub fn leaves(&self) -> Vec<Leaf> {
        let size = self.context.store.size().unwrap();
        let mut leaves = Vec::new();
        while let Some(stored) = self.context.store.read(leaves.len() as u64, 1).unwrap().pop() {
            leaves.push(Leaf::decode(&stored.bytes).unwrap());
        }
        assert_eq!(leaves.len() as u64, size, "the ledger has no gaps");
        leaves
    }

    /// The entry at this place.
    #[must_use]
    pub fn leaf(&self, index: u64) -> Leaf {
        self.context.ledger.leaf(index).unwrap()
    }

    /// What an entry's opening says it was about.
    #[must_use]
    pub fn subject(&self, index: u64) -> Value {
        let opening = self.context.ledger.open(index).unwrap();
        serde_json::from_str(opening.subject()).unwrap()
    }

    /// The codes of every refusal in its ledger, in order.
    #[must_use]
    pub fn refusals(&self) -> Vec<Code> {
        let refused = self.leaves().into_iter().filter(|leaf| leaf.facts.kind == Kind::Refuse);
        refused.filter_map(|leaf| leaf.facts.problem).collect()
    }
}
