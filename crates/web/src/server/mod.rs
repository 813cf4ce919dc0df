//! The servers: one for officers and their programs, one for other nodes.
//!
//! Both share one accept loop with named bounds on connections, on the time of handshakes and
//! request heads, and on their size; both end in order: no new connection, requests in work are
//! answered, and what takes longer than [`crate::limits::STOP_TIME_MAX`] is cut.

mod accept;
mod api;
mod log_files;
mod peer;

pub use api::ApiServer;
pub use log_files::LogFiles;
pub use peer::{PeerListener, PeerListenerParts};

use crate::limits;
use std::time::Duration;

/// The bounds of a server; the defaults are those of [`crate::limits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerLimits {
    /// Connections at once.
    pub connections_max: usize,
    /// Connections at once from one address.
    pub connections_per_address_max: usize,
    /// Time of a TLS handshake.
    pub handshake_time_max: Duration,
    /// Time until the first request on a connection has begun.
    pub head_time_max: Duration,
    /// Time that requests in work have when the server stops.
    pub stop_time_max: Duration,
}

impl Default for ServerLimits {
    fn default() -> Self {
        Self {
            connections_max: limits::CONNECTIONS_MAX,
            connections_per_address_max: limits::CONNECTIONS_PER_ADDRESS_MAX,
            handshake_time_max: limits::HANDSHAKE_TIME_MAX,
            head_time_max: limits::HEAD_TIME_MAX,
            stop_time_max: limits::STOP_TIME_MAX,
        }
    }
}

#[cfg(test)]
mod tests;
