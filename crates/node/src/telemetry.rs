//! Logs: events with fixed names on standard error, JSON lines if asked; the ledger, not the log,
//! records access.

use tracing_subscriber::EnvFilter;

/// Starts logging. `ENTENTE_LOG` sets the filter, `ENTENTE_LOG_FORMAT=json` the format.
pub fn start() {
    let filter = EnvFilter::try_from_env("ENTENTE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let json = std::env::var("ENTENTE_LOG_FORMAT").is_ok_and(|format| format == "json");
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start in one process keeps the first; that is no fault.
    let _ = if json { builder.json().try_init() } else { builder.try_init() };
}
