//! The program as its users meet it: the built binary, real processes, real sockets.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test's own helpers fail loudly and look at the files themselves"
)]

mod cli;
mod demo;
mod node;
mod pair;
mod run;
