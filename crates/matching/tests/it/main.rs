//! The person index and the scores as callers see them.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod documents;
mod fixtures;
mod index;
mod pairs;
mod properties;
mod quality;
mod scripts;
mod visibility;
