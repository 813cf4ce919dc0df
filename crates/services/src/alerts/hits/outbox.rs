//! Messages that wait for delivery: written in the transaction of the act that makes them, tried
//! until they are acknowledged, and gone only then.

use super::limits;
use super::settle::{Settled, settle};
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use entente_exchange::{CallName, Failure, Statement};
use entente_model::hit::HitReceipt;
use entente_model::{AuthorityId, Code, HitId, Problem, Timestamp, events};
use entente_store::{Collection, Listing, Row};
use futures_util::future::join_all;
use serde::{Deserialize, Serialize};
use serde_json::json;

const OUTBOX: Collection = Collection::new("hit-outbox");
/// The kind of statement that a receipt is signed as.
pub(super) const RECEIPT: &str = "hit-receipt";

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum MessageKind {
    /// A report to the authority that issued the alert.
    Report,
    /// A copy of a report.
    Copy,
    /// What the issuing authority decided.
    Decision,
}

impl MessageKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Copy => "copy",
            Self::Decision => "decision",
        }
    }
}

/// What travels: the body of the call `reports`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct HitMessage {
    pub(super) kind: MessageKind,
    pub(super) statement: Statement,
}

/// A message that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OutMessage {
    pub(super) kind: MessageKind,
    pub(super) hit: HitId,
    pub(super) number: u32,
    pub(super) to: AuthorityId,
    pub(super) statement: Statement,
    made: Timestamp,
    attempts: u32,
    next: Timestamp,
}

impl OutMessage {
    /// A message that was not tried yet.
    pub(super) fn new(
        kind: MessageKind,
        (hit, number): (HitId, u32),
        to: AuthorityId,
        statement: Statement,
    ) -> Self {
        let never = Timestamp::from_millis(0);
        Self { kind, hit, number, to, statement, made: never, attempts: 0, next: never }
    }

    /// The row of a new message, due at once.
    pub(super) fn new_row(self, now: Timestamp) -> Result<Row, Problem> {
        let message = Self { made: now, next: now, ..self };
        Ok(Row::PutDocument {
            collection: OUTBOX,
            id: message.id(),
            group: Some(message.to.to_string()),
            body: serde_json::to_value(&message).map_err(malformed_document)?,
            // What is not delivered in time is given up aloud, never dropped.
            expires: None,
        })
    }

    /// The row that takes it out.
    pub(super) fn gone(&self) -> Row {
        Row::DeleteDocument { collection: OUTBOX, id: self.id() }
    }

    fn id(&self) -> String {
        format!("{}/{}/{}/{}", self.hit, self.number, self.kind.as_str(), self.to)
    }

    /// The row of a message that failed once more.
    fn later(mut self, revision: u32, now: Timestamp) -> Result<Row, Problem> {
        let doubled = limits::RETRY_PAUSE_MIN.saturating_mul(1 << self.attempts.min(16));
        self.next = now.plus(doubled.min(limits::RETRY_PAUSE_MAX));
        self.attempts = self.attempts.saturating_add(1);
        Ok(Row::ReplaceDocument {
            collection: OUTBOX,
            id: self.id(),
            expected_revision: revision,
            body: serde_json::to_value(&self).map_err(malformed_document)?,
            expires: None,
        })
    }
}

/// What one run of the delivery did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Messages that were acknowledged.
    pub acknowledged: usize,
    /// Messages that failed and are tried again.
    pub later: usize,
    /// Messages that were refused, or tried for too long.
    pub failed: usize,
}

/// Sends what is due, all at once, and puts on record what came of it. To be called again and
/// again; a message that was sent and whose acknowledgement was lost is sent again, and the
/// receiver knows it.
///
/// # Errors
/// An outage.
pub async fn deliver_due(context: &Context) -> Result<Delivered, Problem> {
    let due = due(context)?;
    let sent = due.into_iter().map(|(message, revision)| async move {
        let outcome = send(context, &message).await;
        (message, revision, outcome)
    });
    let mut done = Delivered::default();
    for (message, revision, outcome) in join_all(sent).await {
        match conclude(context, (message, revision), outcome).await {
            Ok(Some(true)) => done.acknowledged += 1,
            Ok(Some(false)) => done.failed += 1,
            Ok(None) => done.later += 1,
            // The file was changed meanwhile: the message stays and is sent again.
            Err(problem) if problem.code == Code::Conflict => done.later += 1,
            Err(problem) => return Err(problem),
        }
    }
    Ok(done)
}

fn due(context: &Context) -> Result<Vec<(OutMessage, u32)>, Problem> {
    let now = context.clock.now();
    let mut listing = Listing::of(OUTBOX);
    listing.limit = entente_model::limits::PAGE_ENTRIES_MAX;
    let (mut found, mut seen) = (Vec::new(), 0);
    while seen < limits::OUTBOX_SCAN_MAX {
        let page = context.store.list(&listing).map_err(of_store)?;
        seen += page.entries.len();
        for document in page.entries {
            let message: OutMessage =
                serde_json::from_value(document.body).map_err(malformed_document)?;
            if message.next <= now {
                found.push((message, document.revision));
            }
            if found.len() == limits::DELIVERIES_PER_RUN_MAX {
                return Ok(found);
            }
        }
        match page.next {
            Some(next) => listing.after = Some(next),
            None => break,
        }
    }
    Ok(found)
}

/// Why a message was not acknowledged.
enum Unsent {
    /// It may be later.
    NotNow(String),
    /// The receiver refuses it for good.
    Refused { code: String, words: String },
}

async fn send(context: &Context, message: &OutMessage) -> Result<HitReceipt, Unsent> {
    let body = json!(HitMessage { kind: message.kind, statement: message.statement.clone() });
    let call = (CallName::Reports, body);
    let reply = context.peers.call(&message.to, call, limits::ATTEMPT_MAX).await;
    let answer = reply.map_err(unsent)?;
    let not_now = |words: &str| Unsent::NotNow(words.to_owned());
    let statement: Statement =
        serde_json::from_value(answer).map_err(|_| not_now("the receipt cannot be read"))?;
    let trust = context.trust.current();
    let receipt: HitReceipt =
        statement.open(RECEIPT, &trust).map_err(|fault| Unsent::NotNow(fault.to_string()))?;
    let fits = statement.authority == message.to
        && receipt.by == message.to
        && receipt.hit == message.hit
        && receipt.number == message.number
        && receipt.digest == message.statement.digest();
    if fits { Ok(receipt) } else { Err(not_now("the receipt is for another message")) }
}

/// Refusals that another attempt does not change.
const FINAL: [Code; 9] = [
    Code::NotFound,
    Code::NotOwner,
    Code::FormInvalid,
    Code::Conflict,
    Code::Denied,
    Code::RegisterNotServed,
    Code::BodyMalformed,
    Code::BodyTooLarge,
    Code::VersionUnsupported,
];

fn unsent(failure: Failure) -> Unsent {
    match failure {
        Failure::Refused { code, words, remedy, .. }
            if FINAL.iter().any(|last| last.as_str() == code) =>
        {
            Unsent::Refused { code, words: format!("{words}; {remedy}") }
        }
        Failure::Refused { code, .. } => Unsent::NotNow(code),
        Failure::Late { .. } => Unsent::NotNow("late".to_owned()),
        Failure::Unavailable { reason, .. } => Unsent::NotNow(reason.as_str().to_owned()),
    }
}

/// Puts the end of a message on record: true if it was acknowledged, false if it has failed, none
/// if it is tried again.
async fn conclude(
    context: &Context,
    (message, revision): (OutMessage, u32),
    outcome: Result<HitReceipt, Unsent>,
) -> Result<Option<bool>, Problem> {
    let now = context.clock.now();
    match outcome {
        Ok(receipt) => {
            settle(context, &message, Settled::Acknowledged(receipt)).await?;
            tracing::info!(event = events::HIT_DELIVERED, hit = %message.hit, to = %message.to);
            Ok(Some(true))
        }
        Err(Unsent::Refused { code, words }) => {
            settle(context, &message, Settled::Refused { code, words }).await?;
            Ok(Some(false))
        }
        Err(Unsent::NotNow(_)) if message.made.plus(limits::DELIVERY_SPAN_MAX) <= now => {
            settle(context, &message, Settled::GivenUp).await?;
            Ok(Some(false))
        }
        Err(Unsent::NotNow(cause)) => {
            let (hit, to) = (message.hit.clone(), message.to.clone());
            tracing::warn!(event = events::HIT_NOT_DELIVERED, %hit, %to, cause);
            let row = message.later(revision, now)?;
            context.store.write(vec![row]).await.map_err(of_store)?;
            Ok(None)
        }
    }
}
