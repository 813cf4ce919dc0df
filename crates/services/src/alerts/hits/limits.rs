//! Bounds of hits and their reports (DESIGN invariant 7).

use std::time::Duration;

/// Most reports about one hit: the first and those that complete it.
pub const REPORTS_PER_HIT_MAX: usize = 16;
/// Most messages that one run of the delivery sends at once.
pub const DELIVERIES_PER_RUN_MAX: usize = 64;
/// Most waiting messages that one run looks at.
pub const OUTBOX_SCAN_MAX: usize = 10_000;
/// How long a message waits after its first failure; twice as long after each further one.
pub const RETRY_PAUSE_MIN: Duration = Duration::from_secs(2);
/// The longest that it waits between two attempts.
pub const RETRY_PAUSE_MAX: Duration = Duration::from_secs(300);
/// How long a message is tried before a person must find another way.
pub const DELIVERY_SPAN_MAX: Duration = Duration::from_secs(30 * 24 * 3600);
/// How long one attempt may take.
pub const ATTEMPT_MAX: Duration = Duration::from_secs(10);
/// Most running clocks that one run of the escalation looks at.
pub const CLOCKS_SCAN_MAX: usize = 100_000;
/// How long a file on a hit, a report and work on them are kept after the last act on them.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 8 with the manual: supplementary information goes at
// the latest one year after the alert; a file whose alert lives on ends earlier, never later.
pub const FILES_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);

const _: () = assert!(RETRY_PAUSE_MIN.as_secs() < RETRY_PAUSE_MAX.as_secs());
const _: () = assert!(RETRY_PAUSE_MAX.as_secs() < DELIVERY_SPAN_MAX.as_secs());
