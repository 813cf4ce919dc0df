//! Every bound of the API and its servers; those of the whole product are in
//! [`entente_model::limits`].

use crate::throttle::Rate;
use std::time::Duration;

/// Most bytes that a browser brings back from the sign-in provider.
pub const PROVIDER_ANSWER_BYTES_MAX: usize = 4 * 1024;
/// Requests served at once; one more is told that the node is busy.
pub const REQUESTS_AT_ONCE_MAX: usize = 512;
/// Searches under way at once.
pub const SEARCHES_AT_ONCE_MAX: usize = 256;
/// Batches of searches under way at once: single searches go beside them.
pub const BATCHES_AT_ONCE_MAX: usize = 4;
/// How long a batch may pause between two lines, and its reader between two answers.
pub const BATCH_PAUSE_MAX: Duration = Duration::from_secs(60);
/// Sign-ins checked at once: each hashes a password, which takes memory and time by intent.
pub const SIGN_INS_AT_ONCE_MAX: usize = 8;
/// Imports and exports under way at once.
pub const TRANSFERS_AT_ONCE_MAX: usize = 4;
/// How often one officer in a session may ask: pages of one person's work, never a mass of checks.
pub const PERSON_RATE: Rate = Rate { per_second: 50, burst: 500 };
/// How often one program with a token or certificate may ask: it stands for a whole authority.
pub const PROGRAM_RATE: Rate = Rate { per_second: 5_000, burst: 10_000 };
/// How often may be asked from one address, by everybody there together.
pub const ADDRESS_RATE: Rate = Rate { per_second: 10_000, burst: 20_000 };
/// How often may be tried to sign in from one address; a whole shift may sit behind one.
pub const SIGN_IN_RATE: Rate = Rate { per_second: 2, burst: 100 };
/// Senders, and addresses, whose rate is remembered at once.
pub const SENDERS_MAX: usize = 65_536;
/// Largest file of one import, in bytes.
pub const IMPORT_BYTES_MAX: u64 = 4 * 1024 * 1024 * 1024;
/// Largest form with a receipt to be checked, in bytes.
pub const RECEIPT_FORM_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How long a request's body may take to arrive; imports excepted.
pub const BODY_TIME_MAX: Duration = Duration::from_secs(15);
/// How long an import may pause between two pieces of its body.
pub const IMPORT_PAUSE_MAX: Duration = Duration::from_secs(30);
/// How long the reader of an export may pause.
pub const EXPORT_PAUSE_MAX: Duration = Duration::from_secs(30);
/// Pieces of an import, or lines of an export, that wait for the slower side.
pub const TRANSFER_PIECES_WAITING_MAX: usize = 64;
/// How often an idle stream of events shows that it lives.
pub const STREAM_KEEP_ALIVE: Duration = Duration::from_secs(10);

/// Connections open at once at one server; one more is closed.
pub const CONNECTIONS_MAX: usize = 4_096;
/// Connections open at once from one address.
pub const CONNECTIONS_PER_ADDRESS_MAX: usize = 512;
/// How long a TLS handshake may take.
pub const HANDSHAKE_TIME_MAX: Duration = Duration::from_secs(10);
/// How long the head of a request may take to arrive; also how long an idle HTTP/1.1 connection
/// is kept.
pub const HEAD_TIME_MAX: Duration = Duration::from_secs(30);
/// How long published statistics are shown before they are counted anew.
pub const PUBLISHED_FRESH: Duration = Duration::from_secs(24 * 3600);
/// Fields of one form.
pub const FORM_FIELDS_MAX: usize = 512;
/// Forms remembered as sent already, so that none is carried out twice.
pub const SPENT_FORMS_MAX: usize = 262_144;
/// Sessions whose last justification is remembered, to be offered again.
pub const JUSTIFICATIONS_REMEMBERED_MAX: usize = 16_384;
/// Most bytes of the head of a request.
pub const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Most header fields of a request.
pub const HEADERS_MAX: usize = 64;
/// Requests at once on one HTTP/2 connection.
pub const STREAMS_PER_CONNECTION_MAX: u32 = 256;
/// After which silence an HTTP/2 connection is probed.
pub const PROBE_INTERVAL: Duration = Duration::from_secs(30);
/// How long the probe may stay unanswered.
pub const PROBE_TIME_MAX: Duration = Duration::from_secs(10);
/// How long requests in work may take to end when the node stops.
pub const STOP_TIME_MAX: Duration = Duration::from_secs(10);

const _: () = assert!(SEARCHES_AT_ONCE_MAX <= REQUESTS_AT_ONCE_MAX);
const _: () = assert!(TRANSFERS_AT_ONCE_MAX < REQUESTS_AT_ONCE_MAX);
const _: () = assert!(CONNECTIONS_PER_ADDRESS_MAX <= CONNECTIONS_MAX);
const _: () = assert!(PERSON_RATE.per_second < PROGRAM_RATE.per_second);
const _: () = assert!(PROGRAM_RATE.per_second < ADDRESS_RATE.per_second);
