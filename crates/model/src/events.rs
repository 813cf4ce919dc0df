//! The catalogue of log events: fixed snake_case names, so that operators can filter on them. No
//! personal data.

/// The node has started and serves.
pub const NODE_STARTED: &str = "node_started";
/// The node has stopped in order.
pub const NODE_STOPPED: &str = "node_stopped";
/// A peer's request was refused before policy was asked.
pub const PEER_REFUSED: &str = "peer_refused";
/// A peer did not answer as it should.
pub const PEER_FAILED: &str = "peer_failed";
/// A peer answers again.
pub const PEER_RECOVERED: &str = "peer_recovered";
/// The ledger cannot be written; nothing is answered.
pub const LEDGER_UNAVAILABLE: &str = "ledger_unavailable";
/// The ledger can be written again.
pub const LEDGER_RECOVERED: &str = "ledger_recovered";
/// A checkpoint was signed and stored.
pub const CHECKPOINT_SIGNED: &str = "checkpoint_signed";
/// A stored record failed its integrity check.
pub const RECORD_DAMAGED: &str = "record_damaged";
/// The index of a register could not be used as it lay on disk and is made again from the store.
pub const INDEX_REBUILT: &str = "index_rebuilt";
/// The index of a register was merged and written.
pub const INDEX_MERGED: &str = "index_merged";
/// The index of a register could not be merged; what was there before stays in use.
pub const INDEX_FAILED: &str = "index_failed";
/// An import has ended.
pub const IMPORT_ENDED: &str = "import_ended";
/// A sign-in failed.
pub const SIGN_IN_FAILED: &str = "sign_in_failed";
/// The authority's own sign-in provider gave no answer of use.
pub const PROVIDER_UNAVAILABLE: &str = "provider_unavailable";
/// A passkey's counter did not go up: there may be a copy of it.
pub const PASSKEY_COPIED: &str = "passkey_copied";
/// An API request was answered: method, route pattern, status, duration; never the address.
pub const REQUEST_ANSWERED: &str = "request_answered";
/// An API request failed inside.
pub const REQUEST_FAILED: &str = "request_failed";
/// A connection could not be set up.
pub const CONNECTION_FAILED: &str = "connection_failed";
/// A connection was turned away because the node, or its sender, has too many.
pub const CONNECTION_REFUSED: &str = "connection_refused";
/// A report of a hit was delivered and acknowledged.
pub const HIT_DELIVERED: &str = "hit_delivered";
/// A report of a hit could not be delivered; it is tried again.
pub const HIT_NOT_DELIVERED: &str = "hit_not_delivered";
/// A hit is overdue: its legal clock has run out before the issuing state had the report.
pub const HIT_OVERDUE: &str = "hit_overdue";
/// A standing question has ended, or was ended because a rule no longer permits it.
pub const SUBSCRIPTION_ENDED: &str = "subscription_ended";
/// A feed of another node does not verify, or the feed of this node was reported so.
pub const FEED_BROKEN: &str = "feed_broken";
/// A feed that did not verify does again.
pub const FEED_RECOVERED: &str = "feed_recovered";
/// A page of a feed could not be pulled or applied; it is tried again.
pub const FEED_FAILED: &str = "feed_failed";
/// Deletions that nodes have not acknowledged in time, as a count by node.
pub const DELETIONS_OVERDUE: &str = "deletions_overdue";
