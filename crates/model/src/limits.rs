//! Every bound of the protocol and the model, in one place (DESIGN invariant 7).

use std::time::Duration;

/// Largest body of a request between nodes or to the API, in bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// Largest body of an answer between nodes, in bytes.
pub const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Deepest nesting of a JSON body.
pub const JSON_DEPTH_MAX: usize = 32;
/// Most terms in one question.
pub const TERMS_MAX: usize = 32;
/// Most registers one search may name.
pub const REGISTERS_PER_SEARCH_MAX: usize = 64;
/// Most nodes one search is sent to.
pub const PEERS_PER_SEARCH_MAX: usize = 128;
/// Most candidates one register returns.
pub const CANDIDATES_MAX: usize = 50;
/// Most parts of a name.
pub const NAME_PARTS_MAX: usize = 16;
/// Longest part of a name, in characters.
pub const NAME_PART_CHARS_MAX: usize = 300;
/// Most identities of one record.
pub const IDENTITIES_MAX: usize = 128;
/// Longest document number, in letters and digits.
pub const DOCUMENT_NUMBER_CHARS_MAX: usize = 64;
/// Longest plate, in letters and digits.
pub const PLATE_CHARS_MAX: usize = 16;
/// Longest number of an object, in letters and digits.
pub const OBJECT_NUMBER_CHARS_MAX: usize = 40;
/// Fewest characters that must be known at one end of a number that is asked by a part.
pub const PARTIAL_CHARS_MIN: usize = 3;
/// Longest detail beside the number of an object, in characters.
pub const NUMBER_DETAIL_CHARS_MAX: usize = 100;
/// Longest text field, in characters.
pub const TEXT_CHARS_MAX: usize = 16_384;
/// Longest case reference, in characters.
pub const CASE_REFERENCE_CHARS_MAX: usize = 128;
/// Longest statement of reasons, in characters.
pub const STATEMENT_CHARS_MAX: usize = 2_000;
/// Most values of one field of a record.
pub const VALUES_PER_FIELD_MAX: usize = 256;
/// Most entries of one page of a list.
pub const PAGE_ENTRIES_MAX: usize = 200;
/// Entries of a page unless asked otherwise.
pub const PAGE_ENTRIES_DEFAULT: usize = 50;
/// How far a peer's clock may be off before its requests are refused.
pub const CLOCK_SKEW_MAX: Duration = Duration::from_secs(30);
/// How long a signed request may live.
pub const SIGNATURE_LIFETIME_MAX: Duration = Duration::from_secs(30);
/// How long a nonce is remembered; longer than any signature can be valid.
pub const NONCE_MEMORY: Duration = Duration::from_secs(300);
/// Within which span a ledger entry must be part of a signed checkpoint.
pub const INTEGRATION_DELAY_MAX: Duration = Duration::from_secs(60);
/// How long a node waits for one peer unless the search says less.
pub const PEER_DEADLINE_DEFAULT: Duration = Duration::from_secs(5);
/// The longest a search may wait for its slowest peer.
pub const PEER_DEADLINE_MAX: Duration = Duration::from_secs(30);
/// Most entries of one page of a feed or snapshot.
pub const FEED_PAGE_ENTRIES_MAX: usize = 512;
/// A page of a feed ends once its bodies add up to as many bytes.
pub const FEED_PAGE_BYTES_MAX: usize = 512 * 1024;
/// Largest record of a replicated register, in bytes: it must fit into an answer.
pub const FEED_BODY_BYTES_MAX: usize = 1024 * 1024;
/// The longest that an issuer waits for news before it answers a pull.
pub const FEED_WAIT_MAX: Duration = Duration::from_secs(20);
/// Most categories that an entitlement names.
pub const FEED_CATEGORIES_MAX: usize = 256;
/// A copy that was not known to be complete for so long is stale.
pub const COPY_STALE_AFTER: Duration = Duration::from_secs(600);
/// A deletion that a node has not acknowledged for so long is overdue.
pub const DELETION_OVERDUE_AFTER: Duration = Duration::from_secs(24 * 3600);

// JSON text within JSON at most doubles, and leaves and proofs take less than the rest.
const _: () = assert!(2 * (FEED_PAGE_BYTES_MAX + FEED_BODY_BYTES_MAX) < ANSWER_BYTES_MAX);
const _: () = assert!(FEED_WAIT_MAX.as_secs() < PEER_DEADLINE_MAX.as_secs());
const _: () = assert!(FEED_WAIT_MAX.as_secs() * 2 < COPY_STALE_AFTER.as_secs());
const _: () = assert!(
    NONCE_MEMORY.as_secs() > CLOCK_SKEW_MAX.as_secs() * 2 + SIGNATURE_LIFETIME_MAX.as_secs()
);
const _: () = assert!(PAGE_ENTRIES_DEFAULT <= PAGE_ENTRIES_MAX);
const _: () = assert!(PEER_DEADLINE_DEFAULT.as_secs() <= PEER_DEADLINE_MAX.as_secs());
