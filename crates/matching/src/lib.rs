//! Names, transliteration, dates and documents: keys, scores, explanations, search structures.
//!
//! Pure: no input or output, no clock, no randomness; the same question to the same data gives the
//! same answer.
//!
//! # How a person is found
//! 1. **Names are taken apart** ([`name`]) into names, initials and particles with roles. Words of
//!    descent keep father and son apart.
//! 2. **Words are romanised** ([`transliterate`]) under several systems side by side (ICAO Doc 9303
//!    part 3 section 6, BGN/PCGN, ISO 9, ISO 843), so that what differs only by system is the same
//!    word. Unicode does the rest ([`normalise`]: Standard Annex 15, full case folding).
//! 3. **A dictionary carries all fuzziness** ([`index`]): each different word is filed once under
//!    its spellings, those less one letter, its sounds, its Arabic consonants and its groups of
//!    variants (short forms, forms of other languages). An asked word is expanded there, not
//!    compared with every record.
//! 4. **Postings** lead from words to name blocks. Years of birth and an upper bound of the score
//!    leave most aside; the rest, bounded in number, is compared in full. If something was left
//!    aside that might match, the answer says so.
//! 5. **Evidence is weighed** ([`score`]) after Fellegi and Sunter (1969): agreement in a rare name
//!    says more than in a common one, a missing value says nothing, clearly different given names
//!    limit the score whatever else agrees.
//! 6. **Everything is explained**: one feature with a sentence and a weight for each thing asked.
//!
//! Records that the asker may not know of are cut before any of this: they are not read, not
//! counted in how common a name is, and leave no trace in candidates, order, scores or
//! [`Matches::cut`].
//!
//! Objects are found by exact keys with a fallback for confusable characters ([`keys`]).
//!
//! ```
//! use entente_matching::{Options, PersonEntry, PersonQuery, RecordKey, engine};
//! use entente_model::record::Access;
//! use entente_model::{Identity, IdentityRole, NameQuality, PersonName};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let index = engine();
//! let name = PersonName::given_family("Јелена", "Примјер")?;
//! let main = Identity {
//!     role: IdentityRole::Main, quality: NameQuality::Good, name, birth: vec![], note: None,
//! };
//! index.insert(RecordKey(7), &PersonEntry { identities: vec![main], ..PersonEntry::default() })?;
//!
//! let asked = PersonName::unassigned("Primjer, Jelena")?;
//! let query = PersonQuery { names: vec![asked], ..PersonQuery::default() };
//! let asker = Access { authority: "at-police".parse()?, categories: [].into() };
//! let matches = index.search(&query, &asker, &Options::default());
//! assert_eq!(matches.candidates[0].record, RecordKey(7));
//! # Ok(())
//! # }
//! ```

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
pub mod part;
pub mod person;
mod phonetic;
mod place;
mod prepared;
pub mod score;
mod sex;
mod texts;
mod token;
pub mod transliterate;
mod variants;

pub use compare::{Comparison, PreparedName, compare};
pub use error::Error;
pub use explain::role_said;
pub use index::{Bytes, Damage, Engine, Merge, PersonIndex, Segment, build, build_from, engine};
pub use keys::{ObjectKey, ObjectMatch};
pub use person::{Match, Matches, Options, PersonEntry, PersonQuery, RecordKey, Stop, Stopped};

/// The version of tables, weights and rules: it changes whenever the same question to the same data
/// could be answered differently, so that an answer can be judged again.
pub const MODEL_VERSION: &str = "person-3";
