//! What of a hit waits for a person, on the work list.

use super::limits::FILES_KEPT;
use crate::work::{Work, WorkKind, WorkSubject};
use entente_model::{AuthorityId, HitId, OfficerId, Problem, RegisterId, Said, Timestamp};
use entente_store::Row;

/// Work about a hit or a standing question.
pub(crate) struct Waits<'a> {
    /// Why it waits.
    pub(crate) kind: WorkKind,
    /// The register.
    pub(crate) register: &'a RegisterId,
    /// What it is about.
    pub(crate) about: About<'a>,
    /// What waits.
    pub(crate) said: Said,
    /// Since when.
    pub(crate) since: Timestamp,
    /// By when it must be done, and from when it is overdue.
    pub(crate) due: Option<(Timestamp, Timestamp)>,
}

/// What it is about.
pub(crate) enum About<'a> {
    /// A hit, which is the SIRENE bureau's.
    Hit(&'a HitId),
    /// A report on a hit that came in, with the authority that made it and its number.
    Report(&'a HitId, (&'a AuthorityId, u32)),
    /// A hit, of which one officer is told.
    HitOf(&'a HitId, &'a OfficerId),
    /// A standing question of an officer, or what it has found.
    Question(&'a str, &'a OfficerId),
}

impl Waits<'_> {
    /// The row of the item; the same item again takes its place.
    pub(crate) fn row(self) -> Result<Row, Problem> {
        let mut subject =
            WorkSubject { register: Some(self.register.clone()), ..WorkSubject::default() };
        let (key, officer) = match self.about {
            About::Hit(hit) | About::Report(hit, _) => (hit.as_str(), None),
            About::HitOf(hit, officer) => (hit.as_str(), Some(officer)),
            About::Question(about, officer) => (about, Some(officer)),
        };
        match self.about {
            About::Hit(hit) | About::HitOf(hit, _) => subject.hit = Some(hit.clone()),
            About::Report(hit, (from, number)) => {
                subject.hit = Some(hit.clone());
                subject.about = Some(format!("{from}/{hit}/{number}"));
            }
            About::Question(about, _) => subject.about = Some(about.to_owned()),
        }
        let (due, overdue) = self.due.unzip();
        let work = Work::new((self.kind, key), subject, (self.since, due), &self.said);
        let work = work.overdue_from(overdue);
        let work = match officer {
            Some(officer) => work.own_of(officer),
            None => work,
        };
        work.row(Some(self.since.plus(FILES_KEPT)))
    }
}
