//! A person judges a candidate: only a confirmed candidate is a hit.

use super::LANGUAGE;
use super::stored::answers;
use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::{malformed_document, of_denial};
use crate::retention;
use entente_ledger::{Entry, Kind};
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{Code, OfficerId, Problem, SearchId, Timestamp, limits};
use entente_policy::action::Confirm;
use entente_policy::{Decision, Question};
use entente_store::{Collection, Row};
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
    /// The ledger entry; absent in the stored form, which is written in the same transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
}

/// Puts a judgement on record. A candidate is judged once; a second judgement is a conflict.
///
/// # Errors
/// `not-found`, `body-malformed` without a reason, `denied` by policy, `conflict` if judged before, or an outage.
pub async fn confirm(
    context: &Context,
    officer: &SignedIn,
    search: SearchId,
    input: ConfirmationInput,
) -> Result<Confirmation, Problem> {
    let chars = input.reason.trim().chars().count();
    if chars == 0 || chars > limits::STATEMENT_CHARS_MAX {
        let words = format!("say why in 1 to {} characters", limits::STATEMENT_CHARS_MAX);
        return Err(
            Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new("reason", words)])
        );
    }
    let view = super::stored::find(context, officer, search)?;
    let stored = answers(context, search)?
        .into_iter()
        .find(|stored| stored.shown.number == input.answer)
        .ok_or_else(|| Problem::new(Code::NotFound).with_detail("there is no such answer"))?;
    let answer = &stored.shown.answer;
    let candidate = usize::try_from(input.candidate)
        .ok()
        .and_then(|place| answer.candidates.get(place))
        .ok_or_else(|| Problem::new(Code::NotFound).with_detail("there is no such candidate"))?;
    let declaration = context
        .catalogue
        .declaration(&answer.register)
        .ok_or_else(|| Problem::new(Code::RegisterNotServed))?;
    let actor = officer.actor()?;
    let question = Question::new(
        &actor,
        context.target(&answer.register)?,
        &answer.authority,
        &context.authority,
    )
    .with_justification(&view.search.justification)
    .with_terms(view.search.query.kinds());
    let decision = context.policy.load().decide::<Confirm>(&question);
    let subject = json!({
        "search": search,
        "answer": input.answer,
        "candidate": input.candidate,
        "reference": candidate.reference,
        "verdict": input.verdict,
        "reason": input.reason,
    });
    let permit = match decision {
        Decision::Permit(permit) => permit,
        Decision::Deny(denial) => {
            let refusal = Refusal {
                operation: "confirm",
                actor: officer.ledger_actor(),
                subject,
                justification: json!(view.search.justification),
            };
            return Err(context.refuse(refusal, of_denial(&denial)).await);
        }
    };
    let confirmation = Confirmation {
        search,
        answer: input.answer,
        candidate: input.candidate,
        verdict: input.verdict,
        reason: input.reason.trim().to_owned(),
        officer: officer.officer.clone(),
        judged: context.clock.now(),
        next_step: (input.verdict == Verdict::Confirmed)
            .then(|| declaration.follow_up.words.words(LANGUAGE).to_owned()),
        promise: None,
    };
    let entry = Entry {
        facts: permit.facts(Kind::Confirm),
        actor: officer.ledger_actor(),
        subject,
        justification: json!(view.search.justification),
        retention_class: retention::ACCESS.to_owned(),
    };
    let row = Row::CreateDocument {
        collection: Collection::CONFIRMATIONS,
        id: format!("{search}/{:05}/{:05}", input.answer, input.candidate),
        group: Some(search.to_string()),
        body: serde_json::to_value(&confirmation).map_err(malformed_document)?,
        expires: Some(view.search.asked.plus(retention::SEARCHES)),
    };
    let position = context.record(entry, vec![row]).await?;
    Ok(Confirmation { promise: Some(position.promise().clone()), ..confirmation })
}
