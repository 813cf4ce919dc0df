//! Reviewing accesses by sample: which are looked at is drawn by a recorded seed, so that anybody
//! who oversees can draw the same again; each is judged by a person.
// LEGAL: Directive (EU) 2016/680 Art 25(2), Art 47(1): logs serve to verify that processing is
// lawful.

mod draw;
mod review;

pub use draw::{DrawInput, Group, Sample, draw, redrawn, sample, samples};
pub(super) use review::months_under_review;
pub use review::{
    Case, CaseState, Judgement, Question, Verdict, answer, ask, case, cases, judge, open_questions,
};

use entente_store::Collection;

/// Samples drawn.
const SAMPLES: Collection = Collection::new("audit-samples");
/// Accesses of samples, grouped by sample.
const CASES: Collection = Collection::new("audit-cases");
/// Questions that wait for an officer's answer, grouped by officer.
const QUESTIONS: Collection = Collection::new("audit-questions");
