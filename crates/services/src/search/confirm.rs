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
use entente_model::{Answer, Code, HitId, OfficerId, Problem, Said, SearchId, Timestamp, limits};
use entente_policy::action::Confirm;
use entente_policy::{Decision, Question};
use entente_registers::Declaration;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

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
    /// What to do next, as the register's declaration says.
    pub next_step: Option<String>,
    /// The hit that begins with it: a confirmed candidate of a register whose hits are reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hit: Option<HitId>,
    /// The ledger entry; absent in the stored form, which is written in the same transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
}

/// Puts a judgement on record. Confirmed and rejected stand; who was unsure may judge again.
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
    with_reason(&input)?;
    let view = super::stored::find(context, officer, search)?.search;
    let (stored, reference) = judged(context, search, &input)?;
    let answer = &stored.shown.answer;
    let subject = json!({
        "search": search,
        "answer": input.answer,
        "candidate": input.candidate,
        "reference": reference,
        "verdict": input.verdict,
        "reason": input.reason,
    });
    let justification = json!(view.justification);
    let permit = match decide(context, officer, &view, answer)? {
        Decision::Permit(permit) => permit,
        Decision::Deny(denial) => {
            let actor = officer.ledger_actor();
            let refusal = Refusal { operation: "confirm", actor, subject, justification };
            return Err(context.refuse(refusal, of_denial(&denial)).await);
        }
    };
    let declaration = context
        .catalogue
        .declaration(&answer.register)
        .ok_or_else(|| Problem::new(Code::RegisterNotServed))?;
    let mut confirmation = Confirmation {
        search,
        answer: input.answer,
        candidate: input.candidate,
        verdict: input.verdict,
        reason: input.reason.trim().to_owned(),
        officer: officer.officer.clone(),
        judged: context.clock.now(),
        next_step: (input.verdict == Verdict::Confirmed)
            .then(|| declaration.follow_up.words.words(LANGUAGE).to_owned()),
        hit: None,
        promise: None,
    };
    let rows = rows(context, &mut confirmation, (officer, &stored, view.asked), declaration)?;
    let entry = Entry {
        facts: permit.facts(Kind::Confirm),
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

fn with_reason(input: &ConfirmationInput) -> Result<(), Problem> {
    let chars = input.reason.trim().chars().count();
    if (1..=limits::STATEMENT_CHARS_MAX).contains(&chars) {
        return Ok(());
    }
    let said = Said::SayWhy { most: limits::STATEMENT_CHARS_MAX.into() };
    Err(Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new("reason", said)]))
}

/// The answer and the reference of the candidate that is judged.
fn judged(
    context: &Context,
    search: SearchId,
    input: &ConfirmationInput,
) -> Result<(StoredAnswer, Option<String>), Problem> {
    let missing = |said: Said| Problem::new(Code::NotFound).saying(said);
    let answer = answers(context, search)?
        .into_iter()
        .find(|stored| stored.shown.number == input.answer)
        .ok_or_else(|| missing(Said::AnswerUnknown))?;
    let place = usize::try_from(input.candidate).unwrap_or(usize::MAX);
    let candidate =
        answer.shown.answer.candidates.get(place).ok_or_else(|| missing(Said::CandidateUnknown))?;
    let reference = candidate.reference.clone();
    Ok((answer, reference))
}

fn decide(
    context: &Context,
    officer: &SignedIn,
    search: &StoredSearch,
    answer: &Answer,
) -> Result<Decision<Confirm>, Problem> {
    let actor = officer.actor()?;
    let target = context.target(&answer.register)?;
    let question = Question::new(&actor, target, &answer.authority, &context.authority)
        .with_justification(&search.justification)
        .with_terms(search.query.kinds())
        .with_partial(search.query.partial_kinds());
    Ok(context.policy.load().decide::<Confirm>(&question))
}

/// The row of a judgement, and those of the hit that begins with it.
fn rows(
    context: &Context,
    confirmation: &mut Confirmation,
    (officer, answer, asked): (&SignedIn, &StoredAnswer, Timestamp),
    declaration: &Declaration,
) -> Result<Vec<Row>, Problem> {
    let mut rows = Vec::new();
    if confirmation.verdict == Verdict::Confirmed {
        let opening = Opening { officer, confirmation, answer, declaration };
        if let Some((hit, opened)) = hits::opened(context, &opening)? {
            confirmation.hit = Some(hit);
            rows = opened;
        }
    }
    rows.push(row(context, confirmation, asked.plus(retention::SEARCHES))?);
    Ok(rows)
}

/// The row of a judgement: new, or in the place of one that was unsure.
fn row(context: &Context, new: &Confirmation, ends: Timestamp) -> Result<Row, Problem> {
    let id = format!("{}/{:05}/{:05}", new.search, new.answer, new.candidate);
    let collection = Collection::CONFIRMATIONS;
    let body = serde_json::to_value(new).map_err(malformed_document)?;
    let Some(stored) = context.store.document(collection, &id).map_err(of_store)? else {
        let group = Some(new.search.to_string());
        return Ok(Row::CreateDocument { collection, id, group, body, expires: Some(ends) });
    };
    let expected_revision = stored.revision;
    let before: Confirmation = serde_json::from_value(stored.body).map_err(malformed_document)?;
    if before.verdict != Verdict::Unsure {
        return Err(Problem::new(Code::Conflict).saying(Said::JudgedBefore));
    }
    Ok(Row::ReplaceDocument { collection, id, expected_revision, body, expires: Some(ends) })
}
