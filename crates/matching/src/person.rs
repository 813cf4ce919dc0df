//! What goes into a person index and what comes out of it.

use entente_model::answer::Feature;
use entente_model::value::{Place, Sex};
use entente_model::{
    Country, DateInterval, DocumentNumber, Identity, IdentityRole, PersonName, Term, Visibility,
    limits as model_limits,
};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::limits;

/// What the caller calls a record; the index gives it back and reads nothing into it, save that
/// smaller keys come first among equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey(pub u64);

/// What the index is told of one person record.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonEntry {
    /// The name blocks, each of which may carry birth dates of its own.
    pub identities: Vec<Identity>,
    /// Birth dates of the record as a whole.
    pub birth: Vec<DateInterval>,
    /// The recorded sex.
    pub sex: Option<Sex>,
    /// Recorded nationalities.
    pub nationalities: Vec<Country>,
    /// Recorded places of birth.
    pub birth_places: Vec<Place>,
    /// Recorded documents.
    pub documents: Vec<DocumentNumber>,
    /// Who may know of the record.
    pub visibility: Visibility,
}

impl fmt::Debug for PersonEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonEntry({} identities)", self.identities.len())
    }
}

/// What is asked about one person. Terms that do not concern persons (plates, VINs, references) are
/// left aside.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonQuery {
    /// Names of the same person; the best of them counts.
    pub names: Vec<PersonName>,
    /// Dates of birth; the best of them counts.
    pub birth: Vec<DateInterval>,
    /// The sex.
    pub sex: Option<Sex>,
    /// Nationalities; any of them may agree.
    pub nationalities: Vec<Country>,
    /// Places of birth in words; any of them may agree.
    pub birth_places: Vec<String>,
    /// Document numbers; any of them may agree.
    pub documents: Vec<DocumentNumber>,
}

impl PersonQuery {
    /// The part of a question that concerns a person.
    #[must_use]
    pub fn from_terms(terms: &[Term]) -> Self {
        let mut query = Self::default();
        for term in terms.iter().take(model_limits::TERMS_MAX) {
            match term {
                Term::Name(name) if query.names.len() < limits::QUERY_NAMES_MAX => {
                    query.names.push(name.clone());
                }
                Term::BirthDate(date) => query.birth.push(*date),
                Term::Sex(sex) => query.sex = query.sex.or(Some(*sex)),
                Term::Nationality(country) => query.nationalities.push(*country),
                Term::BirthPlace(place) => query.birth_places.push(place.clone()),
                Term::Document(document) => query.documents.push(document.clone()),
                Term::Name(_)
                | Term::Plate(_)
                | Term::Vin(_)
                | Term::Number(_)
                | Term::Partial(_)
                | Term::Reference(_) => {}
            }
        }
        query
    }

    /// Whether it can find anyone: a name or a document is needed, the rest only helps to tell
    /// people apart.
    #[must_use]
    pub fn is_searchable(&self) -> bool {
        !self.names.is_empty() || !self.documents.is_empty()
    }
}

impl fmt::Debug for PersonQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonQuery({} names, {} documents)", self.names.len(), self.documents.len())
    }
}

/// How much of the result is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Most candidates to return; at most [`entente_model::limits::CANDIDATES_MAX`] are.
    pub candidates_max: usize,
    /// Candidates below this score are not returned and not counted.
    pub score_permille_min: u16,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            candidates_max: model_limits::CANDIDATES_MAX,
            score_permille_min: limits::SCORE_PERMILLE_MIN_DEFAULT,
        }
    }
}

/// Tells searches under way that their answers are not wanted any more.
#[derive(Debug, Default)]
pub struct Stop(AtomicBool);

/// A search was told to stop: it has no answer, which is not the answer that there is nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the search was stopped before it had an answer; ask again")]
pub struct Stopped;

impl Stop {
    /// Tells them.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// # Errors
    /// [`Stopped`] if they were told.
    pub(crate) fn check(&self) -> Result<(), Stopped> {
        if self.0.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(()) }
    }
}

/// What a search of the index found among the records that the asker may know of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches {
    /// The candidates, best first; equal scores in the order of their keys.
    pub candidates: Vec<Match>,
    /// True if there are, or may be, more candidates at or above the lowest wanted score than are
    /// returned.
    pub cut: bool,
}

/// One candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The record.
    pub record: RecordKey,
    /// How well it matches; see [`crate::score`] for the meaning.
    pub score_permille: u16,
    /// Why, feature by feature, with the found side shown: withholding it is for the answer level
    /// to decide.
    pub features: Vec<Feature>,
    /// The role of the name block that matched best; none if the record has no name block.
    pub role: Option<IdentityRole>,
}
