//! A second officer judges a candidate that another has confirmed, without knowing that judgement.
//!
//! Who looks sees what was asked and what was found, as the first did; what the first has judged is
//! shown only after the own judgement stands. Both looks and judgements are on record.

use super::confirm::{
    Agreed, Confirmation, SecondOpinion, Standing, Verdict, decide, declared, hit, id, judged,
    replaced, stored, with_reason,
};
use super::stored::{StoredAnswer, StoredSearch, load};
use super::types::SearchAnswer;
use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::{of_denial, of_store};
use crate::retention;
use crate::work::{self, Work, WorkKind, WorkSubject, gone};
use entente_ledger::{Entry, Facts, Kind};
use entente_model::wire::Promise;
use entente_model::{Code, Justification, Problem, Query, RuleId, Said, SearchId, Timestamp};
use entente_policy::action::Confirm;
use entente_policy::{Decision, Permit};
use entente_store::Row;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Which candidate of which answer of which search.
pub type Place = (SearchId, u32, u32);

/// What a second officer states.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpinionInput {
    /// The judgement.
    pub verdict: Verdict,
    /// Why, in words.
    pub reason: String,
}

/// What a second officer compares, and, once the own judgement stands, what both have said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SecondLook {
    /// The search.
    pub search: SearchId,
    /// When it was put.
    pub asked: Timestamp,
    /// What was asked.
    pub query: Query,
    /// Why.
    pub justification: Justification,
    /// The answer, with this one candidate alone.
    pub answer: SearchAnswer,
    /// The candidate's place within the answer as it came.
    pub candidate: u32,
    /// How far the judging is.
    pub judged: Judged,
    /// The ledger entry of the look or of the judgement.
    pub promise: Promise,
}

/// How far the judging is, as the second officer may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Judged {
    /// This officer's judgement is wanted.
    Wanted,
    /// This officer could not tell, and may judge again.
    Unsure {
        /// What the officer has said.
        own: SecondOpinion,
    },
    /// This officer's judgement stands.
    Stands {
        /// Both judgements.
        both: Box<Confirmation>,
    },
}

/// What a second officer compares. The look is put on record.
///
/// # Errors
/// `not-found` if no second judgement is wanted of it, `second-officer-required` to whoever judged
/// first, `denied` by policy, `conflict` if two have judged it, or an outage.
pub async fn look(
    context: &Context,
    officer: &SignedIn,
    place: Place,
) -> Result<SecondLook, Problem> {
    let case = Case::find(context, place)?;
    let permit = case.permit(context, officer, json!(null)).await?;
    let judged = case.told(officer)?;
    let facts = Facts { operation: "second-look".to_owned(), ..permit.facts(Kind::Consult) };
    let position = context.record(case.entry(officer, facts, &json!(null)), Vec::new()).await?;
    Ok(case.shown(judged, position.promise().clone()))
}

/// Puts the judgement of a second officer on record. It is a hit if both confirm.
///
/// # Errors
/// As [`look`]; `body-malformed` without a reason.
pub async fn give(
    context: &Context,
    officer: &SignedIn,
    (place, input): (Place, OpinionInput),
) -> Result<SecondLook, Problem> {
    with_reason(&input.reason)?;
    let mut case = Case::find(context, place)?;
    let verdict = json!(input);
    let permit = case.permit(context, officer, verdict.clone()).await?;
    if let Judged::Stands { .. } = case.told(officer)? {
        return Err(by_two());
    }
    let second = SecondOpinion {
        verdict: input.verdict,
        reason: input.reason.trim().to_owned(),
        officer: officer.officer.clone(),
        judged: context.clock.now(),
    };
    let stands = second.verdict != Verdict::Unsure;
    case.confirmation.second = Some(second);
    let mut rows = Vec::new();
    if stands {
        case.confirmation.next_step = None;
    }
    if case.confirmation.standing() == Standing::Hit {
        let declaration = declared(context, &case.answer.shown.answer.register)?;
        let of = ((&case.search, &case.answer), declaration);
        rows = hit(context, &mut case.confirmation, of)?;
    }
    if stands {
        rows.push(gone(WorkKind::SecondOpinion, &id(place)));
        rows.push(case.told_row()?);
    }
    rows.push(replaced(&case.confirmation, (case.revision, case.ends()))?);
    let operation = match case.confirmation.standing() {
        Standing::Hit => "confirm",
        _ => "second-opinion",
    };
    let facts = Facts { operation: operation.to_owned(), ..permit.facts(Kind::Confirm) };
    let position = context.record(case.entry(officer, facts, &verdict), rows).await?;
    let judged = case.told(officer)?;
    Ok(case.shown(judged, position.promise().clone()))
}

/// Takes the news of a second judgement off the list of the officer who has now seen it.
///
/// # Errors
/// An outage.
pub async fn seen(context: &Context, officer: &SignedIn, place: Place) -> Result<(), Problem> {
    let news = work::one(context, WorkKind::OpinionGiven, &id(place))?;
    if news.is_none_or(|news| news.own.as_ref() != Some(&officer.officer)) {
        return Ok(());
    }
    let rows = vec![gone(WorkKind::OpinionGiven, &id(place))];
    context.store.write(rows).await.map_err(of_store)
}

/// The row by which a candidate that was confirmed waits for a second officer.
pub(super) fn wanted(
    confirmation: &Confirmation,
    (search, answer): (&StoredSearch, &StoredAnswer),
) -> Result<Row, Problem> {
    let place = (confirmation.search, confirmation.answer, confirmation.candidate);
    let subject = subject(place, answer);
    let times = (confirmation.judged, None);
    let ends = search.asked.plus(retention::SEARCHES);
    Work::new((WorkKind::SecondOpinion, &id(place)), subject, times, &Said::WorkSecond)
        .row(Some(ends))
}

fn subject((search, number, candidate): Place, answer: &StoredAnswer) -> WorkSubject {
    WorkSubject {
        register: Some(answer.shown.answer.register.clone()),
        search: Some(search),
        about: Some(format!("{number}/{candidate}")),
        ..WorkSubject::default()
    }
}

/// Which candidate an item of work is about.
pub(crate) fn place_of(subject: &WorkSubject) -> Option<Place> {
    let (answer, candidate) = subject.about.as_ref()?.split_once('/')?;
    Some((subject.search?, answer.parse().ok()?, candidate.parse().ok()?))
}

/// The rules that let the officer judge a candidate as the second; none if they do not.
pub(crate) fn may_judge(
    context: &Context,
    officer: &SignedIn,
    place: Place,
) -> Result<Option<BTreeSet<RuleId>>, Problem> {
    let case = match Case::find(context, place) {
        Ok(case) => case,
        Err(problem) if problem.code == Code::NotFound => return Ok(None),
        Err(problem) => return Err(problem),
    };
    Ok(match case.decide(context, officer) {
        Ok(Decision::Permit(permit)) => Some(permit.rules().iter().cloned().collect()),
        Ok(Decision::Deny(_)) => None,
        // A register that is no longer declared: nobody may judge anything in it.
        Err(problem) if problem.code == Code::RegisterNotServed => None,
        Err(problem) => return Err(problem),
    })
}

/// A candidate that one officer has confirmed where it takes two.
struct Case {
    place: Place,
    search: StoredSearch,
    answer: StoredAnswer,
    confirmation: Confirmation,
    revision: u32,
    reference: Option<String>,
}

impl Case {
    fn find(context: &Context, place: Place) -> Result<Self, Problem> {
        let missing = || Problem::new(Code::NotFound);
        let (confirmation, revision) = stored(context, &id(place))?.ok_or_else(missing)?;
        if !confirmation.by_two || confirmation.verdict != Verdict::Confirmed {
            return Err(missing());
        }
        let search = load(context, place.0)?.ok_or_else(missing)?;
        let (mut answer, candidate) = judged(context, place.0, (place.1, place.2))?;
        let reference = candidate.reference.clone();
        // Whoever judges one candidate has no reason to see the others.
        answer.shown.answer.candidates = vec![candidate];
        Ok(Self { place, search, answer, confirmation, revision, reference })
    }

    fn decide(&self, context: &Context, officer: &SignedIn) -> Result<Decision<Confirm>, Problem> {
        let agreed = Agreed::First(&self.confirmation.officer);
        decide(context, officer, (&self.search, &self.answer.shown.answer, agreed))
    }

    /// Leave to look and judge; a denial is put on record, to the first officer as well.
    async fn permit(
        &self,
        context: &Context,
        officer: &SignedIn,
        opinion: Value,
    ) -> Result<Permit<Confirm>, Problem> {
        let denial = match self.decide(context, officer)? {
            Decision::Permit(permit) => return Ok(permit),
            Decision::Deny(denial) => denial,
        };
        let refusal = Refusal {
            operation: "second-opinion",
            actor: officer.ledger_actor(),
            subject: self.subject(&opinion),
            justification: json!(self.search.justification),
        };
        Err(context.refuse(refusal, of_denial(&denial)).await)
    }

    /// How far it is, as this officer may know it.
    fn told(&self, officer: &SignedIn) -> Result<Judged, Problem> {
        let Some(second) = &self.confirmation.second else { return Ok(Judged::Wanted) };
        let own = second.officer == officer.officer;
        match (second.verdict, own) {
            (Verdict::Unsure, true) => Ok(Judged::Unsure { own: second.clone() }),
            (Verdict::Unsure, false) => Ok(Judged::Wanted),
            (_, true) => Ok(Judged::Stands { both: Box::new(self.confirmation.clone()) }),
            (_, false) => Err(by_two()),
        }
    }

    /// The row that tells the first officer.
    fn told_row(&self) -> Result<Row, Problem> {
        let said = match self.confirmation.standing() {
            Standing::Hit => Said::WorkSecondAgrees,
            _ => Said::WorkSecondDiffers,
        };
        let second = self.confirmation.second.as_ref();
        let at = second.map_or(self.confirmation.judged, |second| second.judged);
        let named = (WorkKind::OpinionGiven, id(self.place));
        let work =
            Work::new((named.0, &named.1), subject(self.place, &self.answer), (at, None), &said);
        work.own_of(&self.search.officer).row(Some(self.ends()))
    }

    fn ends(&self) -> Timestamp {
        self.search.asked.plus(retention::SEARCHES)
    }

    fn subject(&self, opinion: &Value) -> Value {
        let (search, answer, candidate) = self.place;
        json!({
            "search": search,
            "answer": answer,
            "candidate": candidate,
            "reference": self.reference,
            "first": self.confirmation.officer,
            "opinion": opinion,
        })
    }

    fn entry(&self, officer: &SignedIn, facts: Facts, opinion: &Value) -> Entry {
        Entry {
            facts,
            actor: officer.ledger_actor(),
            subject: self.subject(opinion),
            justification: json!(self.search.justification),
            retention_class: retention::ACCESS.to_owned(),
        }
    }

    fn shown(self, judged: Judged, promise: Promise) -> SecondLook {
        SecondLook {
            search: self.search.id,
            asked: self.search.asked,
            query: self.search.query,
            justification: self.search.justification,
            answer: self.answer.shown,
            candidate: self.place.2,
            judged,
            promise,
        }
    }
}

fn by_two() -> Problem {
    Problem::new(Code::Conflict).saying(Said::JudgedByTwo)
}
