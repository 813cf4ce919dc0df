//! The person index and the scores as callers see them.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests fail by panicking and say why they skip"
)]

mod fixtures;
mod index;
mod pairs;
mod properties;
mod quality;
mod visibility;
