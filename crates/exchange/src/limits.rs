//! Every bound of the exchange; those that the whole product shares are in
//! [`entente_model::limits`].

use std::time::Duration;

/// Most header fields of one message.
pub const HEADERS_MAX: usize = 64;
/// Most bytes of all header names and values of one message together.
pub const HEADER_BYTES_MAX: usize = 16 * 1024;
/// Most signatures one message may carry; only the one labelled `s1` is looked at.
pub const SIGNATURES_MAX: usize = 4;
/// Most components one signature may cover.
pub const COMPONENTS_MAX: usize = 16;
/// Most parameters of one signature or component.
pub const PARAMETERS_MAX: usize = 16;
/// Fewest characters of a nonce: 64 bits as hexadecimal digits; this program sends 128 bits.
pub const NONCE_CHARS_MIN: usize = 16;
/// Most characters of a nonce.
pub const NONCE_CHARS_MAX: usize = 64;
/// Most nonces remembered in memory at once.
pub const NONCES_MAX: usize = 1 << 20;
/// Most bytes of a trust list file.
pub const TRUST_LIST_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Most authorities of one federation.
pub const ENTRIES_MAX: usize = 256;
/// Most TLS pins of one authority: the current one and the next.
pub const PINS_MAX: usize = 2;
/// Most message keys of one authority: those in force and those that receipts in circulation were
/// signed with.
pub const MESSAGE_KEYS_MAX: usize = 8;
/// Most registers one authority serves.
pub const SERVICES_MAX: usize = 256;
/// Most roles of one authority.
pub const ROLES_MAX: usize = 16;
/// Most characters of an authority's or federation's name.
pub const NAME_CHARS_MAX: usize = 200;
/// Most characters of each part of an authority's contact.
pub const CONTACT_CHARS_MAX: usize = 120;
/// Most bytes of an endpoint.
pub const ENDPOINT_BYTES_MAX: usize = 300;
/// Most federation keys, and so most signatures of a trust list.
pub const FEDERATION_KEYS_MAX: usize = 64;
/// How many versions the asker's trust list may be behind ours: one, so that a new list can be
/// rolled out.
pub const TRUST_LIST_VERSIONS_BEHIND_MAX: u64 = 1;
/// From which difference of clocks on an operator is warned.
pub const CLOCK_SKEW_WARN: Duration = Duration::from_secs(5);
/// From which remaining validity of a certificate on an operator is warned.
pub const CERTIFICATE_EXPIRY_WARN: Duration = Duration::from_secs(14 * 24 * 3600);
/// Requests a second that one peer may send on average.
pub const PEER_REQUESTS_PER_SECOND: u32 = 500;
/// Requests that one peer may send at once after a pause.
pub const PEER_BURST: u32 = 1_000;
/// Requests of one peer that are worked on at the same time.
pub const PEER_IN_FLIGHT_MAX: usize = 256;
/// Requests of all peers that are worked on at the same time.
pub const TOTAL_IN_FLIGHT_MAX: usize = 1_024;
/// How often a refusal for haste is recorded per peer; those between are counted.
pub const HASTE_RECORD_INTERVAL: Duration = Duration::from_secs(1);
/// How long setting up a connection to a peer may take.
pub const CONNECT_TIME_MAX: Duration = Duration::from_secs(5);
/// How often an idle connection is probed, so that it stays warm and a dead one shows.
pub const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(20);
/// How long a probe may stay unanswered.
pub const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(10);
/// Most characters of words taken over from a peer's problem document.
pub const PEER_WORDS_CHARS_MAX: usize = 500;
/// How long an answer of the authority's own sign-in provider may take.
pub const PROVIDER_TIME_MAX: Duration = Duration::from_secs(10);
/// Largest answer of the provider.
pub const PROVIDER_REPLY_BYTES_MAX: usize = 256 * 1024;

const _: () = assert!(CONNECT_TIME_MAX.as_secs() < PROVIDER_TIME_MAX.as_secs());
const _: () = assert!(NONCE_CHARS_MIN <= 32 && 32 <= NONCE_CHARS_MAX);
const _: () = assert!(PEER_IN_FLIGHT_MAX <= TOTAL_IN_FLIGHT_MAX);
const _: () = assert!(CLOCK_SKEW_WARN.as_secs() < entente_model::limits::CLOCK_SKEW_MAX.as_secs());
