//! Names, transliteration, dates and documents: keys, scores, explanations, search structures.

pub mod compare;
mod country;
pub mod date;
pub mod distance;
mod document;
pub mod error;
mod explain;
pub mod index;
pub mod keys;
pub mod limits;
pub mod name;
pub mod normalise;
pub mod person;
mod phonetic;
mod place;
pub mod score;
mod sex;
mod token;
pub mod transliterate;
mod variants;

pub use compare::{Comparison, compare};
pub use error::Error;
pub use index::{PersonIndex, engine};
pub use keys::{ObjectKey, ObjectMatch};
pub use person::{Match, Matches, Options, PersonEntry, PersonQuery, RecordKey};

/// The version of tables, weights and rules: it changes whenever the same question to the same data could be
/// answered differently, so that an answer can be judged again.
pub const MODEL_VERSION: &str = "person-1";
