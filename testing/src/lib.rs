//! A federation in one process on one seed: nodes with real stores, ledgers, policies and
//! signatures, a network with faults, and a clock that moves only when a test moves it.
//!
//! [`Federation::builder`] names the nodes; [`Federation::search`] puts a question and steers time
//! while the answers come. On one seed the same questions give the same answers in the same order,
//! to the byte.
//!
//! Run it on tokio's current-thread runtime: what waits for whom is counted on the assumption that
//! nothing else runs between two steps.
#![expect(clippy::unwrap_used, reason = "a harness that cannot be set up fails the test, loudly")]

mod build;
mod clock;
mod federation;
mod network;
mod node;
mod provider;
mod replicate;
mod rng;

pub use build::{investigation, name, notice_check, person, terms};
pub use clock::{NodeClock, START, SteeredClock};
pub use federation::{Asked, Builder, Federation, ORIGIN};
pub use network::{Mishap, Network};
pub use node::{Officer, TestNode};
pub use provider::way_to_provider;
pub use rng::SeededRng;
