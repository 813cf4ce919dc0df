//! A person judges a candidate: only a confirmed candidate is a hit.

use super::LANGUAGE;
use super::stored::{StoredAnswer, StoredSearch, answers};
use crate::accounts::SignedIn;
use crate::alerts::hits::{self, Opening};
use crate::context::{Context, Refusal};
use crate::error::{malformed_document, of_denial, of_store};
use crate::page::{PageRequest, Wanted};
use crate::retention;
use entente_ledger::{Entry, Kind};
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{
    Answer, Candidate, Code, HitId, OfficerId, Problem, RegisterId, Said, SearchId, Timestamp,
    limits,
};
use entente_policy::action::Confirm;
use entente_policy::{Decision, Question};
use entente_registers::Declaration;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// What the ledger calls the first of two judgements, from which nothing follows yet.
const FIRST_OF_TWO: &str = "first-opinion";
/// What is next when it takes two.
const SECOND_STEP: &str = "a second officer of your authority judges it too, without seeing your \
    judgement; it is a hit if both confirm it";

/// What a person found when comparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is the person or object asked for.
    Confirmed,
    /// It is not.
    Rejected,
    /// The data does not suffice to say.
    Unsure,
}

impl Verdict {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::Unsure => "unsure",
        }
    }
}

/// A judgement as an officer states it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ConfirmationInput {
    /// The answer's number within the search.
    pub answer: u32,
    /// The candidate's place within the answer, from 0.
    pub candidate: u32,
    /// The judgement.
    pub verdict: Verdict,
    /// Why, in words.
    pub reason: String,
}

/// A judgement on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Confirmation {
    /// The search.
    pub search: SearchId,
    /// The answer's number.
    pub answer: u32,
    /// The candidate's place.
    pub candidate: u32,
    /// The judgement.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// Who judged.
    pub officer: OfficerId,
    /// When.
    pub judged: Timestamp,
    /// True if it takes two officers to make a hit here: then it is one once `second` has confirmed
    /// the candidate too.
    #[serde(default)]
    pub by_two: bool,
    /// What the second officer has judged, without knowing of this judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<SecondOpinion>,
    /// What to do next, as the register's declaration says.
    pub next_step: Option<String>,
    /// The hit that begins with it: a confirmed candidate of a register whose hits are reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hit: Option<HitId>,
    /// The ledger entry; absent in the stored form, which is written in the same transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
}

/// The judgement of a second officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SecondOpinion {
    /// The judgement.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// Who judged.
    pub officer: OfficerId,
    /// When.
    pub judged: Timestamp,
}

/// Where a candidate stands after what has been judged so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Whoever must confirm it has.
    Hit,
    /// It is not the one asked for.
    Rejected,
    /// The officer who asked cannot say.
    Unsure,
    /// A second officer must judge it too.
    AwaitsSecond,
    /// One has confirmed and the other rejected it: no hit.
    Disagreement,
}

impl Confirmation {
    /// Where the candidate stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let second = self.second.as_ref().map(|second| second.verdict);
        match (self.verdict, self.by_two, second) {
            (Verdict::Rejected, ..) => Standing::Rejected,
            (Verdict::Unsure, ..) => Standing::Unsure,
            (Verdict::Confirmed, false, _)
            | (Verdict::Confirmed, true, Some(Verdict::Confirmed)) => Standing::Hit,
            (Verdict::Confirmed, true, Some(Verdict::Rejected)) => Standing::Disagreement,
            (Verdict::Confirmed, true, Some(Verdict::Unsure) | None) => Standing::AwaitsSecond,
        }
    }
}

/// Puts a judgement on record. Confirmed and rejected stand; who was unsure may judge again. Where
/// it takes two to make a hit, a candidate that is confirmed waits for a second officer.
///
/// # Errors
/// `not-found`, `body-malformed` without a reason, `denied` by policy, `conflict` if judged before,
/// or an outage.
pub async fn confirm(
    context: &Context,
    officer: &SignedIn,
    search: SearchId,
    input: ConfirmationInput,
) -> Result<Confirmation, Problem> {
    with_reason(&input.reason)?;
    let view = super::stored::find(context, officer, search)?.search;
    let (stored, candidate) = judged(context, search, (input.answer, input.candidate))?;
    let reference = candidate.reference;
    let answer = &stored.shown.answer;
    let declaration = declared(context, &answer.register)?;
    let subject = json!({
        "search": search,
        "answer": input.answer,
        "candidate": input.candidate,
        "reference": reference,
        "verdict": input.verdict,
        "reason": input.reason,
    });
    let justification = json!(view.justification);
    let by_two = declaration.is_confirmed_by_two();
    let agreed = if by_two { Agreed::ToCome } else { Agreed::Nobody };
    let permit = match decide(context, officer, (&view, answer, agreed))? {
        Decision::Permit(permit) => permit,
        Decision::Deny(denial) => {
            let actor = officer.ledger_actor();
            let refusal = Refusal { operation: "confirm", actor, subject, justification };
            return Err(context.refuse(refusal, of_denial(&denial)).await);
        }
    };
    let mut confirmation = Confirmation {
        search,
        answer: input.answer,
        candidate: input.candidate,
        verdict: input.verdict,
        reason: input.reason.trim().to_owned(),
        officer: officer.officer.clone(),
        judged: context.clock.now(),
        by_two,
        second: None,
        next_step: None,
        hit: None,
        promise: None,
    };
    let rows = rows(context, &mut confirmation, (&view, &stored), declaration)?;
    let mut facts = permit.facts(Kind::Confirm);
    if confirmation.standing() == Standing::AwaitsSecond {
        FIRST_OF_TWO.clone_into(&mut facts.operation);
    }
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject,
        justification,
        retention_class: retention::ACCESS.to_owned(),
    };
    let position = context.record(entry, rows).await?;
    Ok(Confirmation { promise: Some(position.promise().clone()), ..confirmation })
}

/// How many candidates of a search nobody has judged.
pub(crate) fn unjudged(context: &Context, search: SearchId) -> Result<usize, Problem> {
    let found: usize =
        answers(context, search)?.iter().map(|stored| stored.shown.answer.candidates.len()).sum();
    if found == 0 {
        return Ok(0);
    }
    Ok(found.saturating_sub(judgements_of(context, search)?.len()))
}

/// What the officer has judged of an own search so far.
///
/// # Errors
/// `not-found`, or an outage.
pub fn judgements(
    context: &Context,
    officer: &SignedIn,
    search: SearchId,
) -> Result<Vec<Confirmation>, Problem> {
    super::stored::find(context, officer, search)?;
    judgements_of(context, search)
}

fn judgements_of(context: &Context, search: SearchId) -> Result<Vec<Confirmation>, Problem> {
    let group = search.to_string();
    let collection = Collection::CONFIRMATIONS;
    let wanted = Wanted { collection, group: Some(&group), order: Order::OldestFirst };
    let mut found = Vec::new();
    let mut page = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
    loop {
        let part = crate::page::list(context, &wanted, &page, |document| {
            serde_json::from_value(document.body).map_err(malformed_document)
        })?;
        found.extend(part.entries);
        match part.next {
            Some(next) => page.after = Some(next),
            None => return Ok(found),
        }
    }
}

pub(super) fn with_reason(reason: &str) -> Result<(), Problem> {
    let chars = reason.trim().chars().count();
    if (1..=limits::STATEMENT_CHARS_MAX).contains(&chars) {
        return Ok(());
    }
    let said = Said::SayWhy { most: limits::STATEMENT_CHARS_MAX.into() };
    Err(Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new("reason", said)]))
}

/// The answer and the candidate that is judged, by their places.
pub(super) fn judged(
    context: &Context,
    search: SearchId,
    (number, place): (u32, u32),
) -> Result<(StoredAnswer, Candidate), Problem> {
    let missing = |said: Said| Problem::new(Code::NotFound).saying(said);
    let answer = answers(context, search)?
        .into_iter()
        .find(|stored| stored.shown.number == number)
        .ok_or_else(|| missing(Said::AnswerUnknown))?;
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    let candidate = answer.shown.answer.candidates.get(place).cloned();
    let candidate = candidate.ok_or_else(|| missing(Said::CandidateUnknown))?;
    Ok((answer, candidate))
}

pub(super) fn declared<'a>(
    context: &'a Context,
    register: &RegisterId,
) -> Result<&'a Declaration, Problem> {
    let declaration = context.catalogue.declaration(register);
    declaration.ok_or_else(|| Problem::new(Code::RegisterNotServed))
}

/// Who else has agreed to what is to be confirmed.
#[derive(Clone, Copy)]
pub(super) enum Agreed<'a> {
    /// Nobody, and nobody will be asked.
    Nobody,
    /// A second officer is asked next; until then nothing follows from it.
    ToCome,
    /// The officer who was the first to confirm it.
    First(&'a OfficerId),
}

pub(super) fn decide(
    context: &Context,
    officer: &SignedIn,
    (search, answer, agreed): (&StoredSearch, &Answer, Agreed<'_>),
) -> Result<Decision<Confirm>, Problem> {
    let actor = officer.actor()?;
    let target = context.target(&answer.register)?;
    let question = Question::new(&actor, target, &answer.authority, &context.authority)
        .with_justification(&search.justification)
        .with_terms(search.query.kinds())
        .with_partial(search.query.partial_kinds());
    let question = match agreed {
        Agreed::Nobody => question,
        Agreed::ToCome => question.with_second_to_come(),
        Agreed::First(first) => question.with_second(first),
    };
    Ok(context.policy.load().decide::<Confirm>(&question))
}

/// The row of a judgement, and those of what begins with it: a hit, or the wait for a second
/// officer.
fn rows(
    context: &Context,
    confirmation: &mut Confirmation,
    (search, answer): (&StoredSearch, &StoredAnswer),
    declaration: &Declaration,
) -> Result<Vec<Row>, Problem> {
    let mut rows = Vec::new();
    match confirmation.standing() {
        Standing::Hit => {
            rows = hit(context, confirmation, ((search, answer), declaration))?;
        }
        Standing::AwaitsSecond => {
            confirmation.next_step = Some(SECOND_STEP.to_owned());
            rows.push(super::second::wanted(confirmation, (search, answer))?);
        }
        _ => {}
    }
    rows.push(row(context, confirmation, search.asked.plus(retention::SEARCHES))?);
    Ok(rows)
}

/// What follows now that all who must have confirmed it: the next step, and the file of the hit.
pub(super) fn hit(
    context: &Context,
    confirmation: &mut Confirmation,
    ((search, answer), declaration): ((&StoredSearch, &StoredAnswer), &Declaration),
) -> Result<Vec<Row>, Problem> {
    confirmation.next_step = Some(declaration.follow_up.words.words(LANGUAGE).to_owned());
    let confirmed = confirmation.second.as_ref().map_or(confirmation.judged, |one| one.judged);
    let found_by = (&search.officer, search.unit.as_str());
    let opening = Opening { found_by, confirmed, confirmation, answer, declaration };
    let Some((hit, rows)) = hits::opened(context, &opening)? else { return Ok(Vec::new()) };
    confirmation.hit = Some(hit);
    Ok(rows)
}

/// The row of a judgement: new, or in the place of one that was unsure.
fn row(context: &Context, new: &Confirmation, ends: Timestamp) -> Result<Row, Problem> {
    let collection = Collection::CONFIRMATIONS;
    let id = id((new.search, new.answer, new.candidate));
    let Some((before, expected_revision)) = stored(context, &id)? else {
        let body = serde_json::to_value(new).map_err(malformed_document)?;
        let group = Some(new.search.to_string());
        return Ok(Row::CreateDocument { collection, id, group, body, expires: Some(ends) });
    };
    if before.verdict != Verdict::Unsure {
        return Err(Problem::new(Code::Conflict).saying(Said::JudgedBefore));
    }
    replaced(new, (expected_revision, ends))
}

/// The row of a judgement in the place of what was there at a revision.
pub(super) fn replaced(
    new: &Confirmation,
    (expected_revision, ends): (u32, Timestamp),
) -> Result<Row, Problem> {
    Ok(Row::ReplaceDocument {
        collection: Collection::CONFIRMATIONS,
        id: id((new.search, new.answer, new.candidate)),
        expected_revision,
        body: serde_json::to_value(new).map_err(malformed_document)?,
        expires: Some(ends),
    })
}

/// Under what a judgement is stored.
pub(super) fn id((search, answer, candidate): (SearchId, u32, u32)) -> String {
    format!("{search}/{answer:05}/{candidate:05}")
}

/// A judgement and its revision, if there is one.
pub(super) fn stored(context: &Context, id: &str) -> Result<Option<(Confirmation, u32)>, Problem> {
    let found = context.store.document(Collection::CONFIRMATIONS, id).map_err(of_store)?;
    found
        .map(|found| {
            let judgement = serde_json::from_value(found.body).map_err(malformed_document)?;
            Ok((judgement, found.revision))
        })
        .transpose()
}
