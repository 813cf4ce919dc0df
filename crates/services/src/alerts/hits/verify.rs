//! An officer establishes that the person or object is the one sought, and writes to the SIRENE
//! bureau what happened.

use super::act::{entry, form_of, invalid};
use super::file::{HitFile, HitState, Verification, existing};
use super::overdue::{ClockKind, stopped};
use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::of_denial;
use crate::work::{WorkKind, gone};
use entente_ledger::{Facts, Kind};
use entente_model::hit::FormValue;
use entente_model::problem::Fault;
use entente_model::{Code, FieldName, HitId, Problem, Said};
use entente_policy::action::{Action as _, Confirm};
use entente_policy::{Decision, Question};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The code table of the means of establishing identity.
const MEANS: &str = "identity-means";

/// What the officer on the spot has established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerificationInput {
    /// Whether it is the person or object sought.
    pub established: bool,
    /// By what: a code of the table `identity-means`.
    pub means: String,
    /// What the SIRENE bureau is told: fields of the report, as far as known.
    #[serde(default)]
    pub values: BTreeMap<FieldName, FormValue>,
}

/// Puts on record whether a match is the person or object sought; only the officer who confirmed
/// the candidate says so.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 3 (definition of a match and a hit), Art 8.
///
/// # Errors
/// `not-found`, `denied`, `conflict` if it was decided before, `form-invalid` with every field at
/// fault, or an outage.
pub async fn verify(
    context: &Context,
    officer: &SignedIn,
    hit: &HitId,
    input: VerificationInput,
) -> Result<HitFile, Problem> {
    let (mut file, revision) = existing(context, hit)?;
    if file.officer != officer.officer {
        return Err(Problem::new(Code::NotFound));
    }
    let facts = permitted(context, officer, &file).await?;
    if file.state != HitState::Match {
        return Err(Problem::new(Code::Conflict).saying(Said::IdentityDecided));
    }
    if !crate::justified::has_code(context, MEANS, &input.means) {
        let fault = Fault::new("means", Said::NotInTable { table: MEANS.into() });
        return Err(Problem::new(Code::CodeUnknown).with_faults(vec![fault]));
    }
    let form = form_of(context, &file.alert.register)?;
    let faults = form.shape_faults(&context.catalogue, &file.subject(), &input.values);
    if !faults.is_empty() {
        return Err(invalid(faults));
    }
    let now = context.clock.now();
    let subject = json!({
        "hit": hit,
        "established": input.established,
        "means": input.means,
        "values": input.values,
    });
    file.state = if input.established { HitState::Verified } else { HitState::NotTheSubject };
    file.verification = Some(Verification {
        officer: officer.officer.clone(),
        at: now,
        means: input.means,
        values: input.values,
    });
    let mut rows = vec![file.row(revision, now)?];
    if !input.established {
        rows.push(stopped(hit, ClockKind::Report));
        rows.push(gone(WorkKind::HitToReport, hit.as_str()));
        rows.push(gone(WorkKind::HitOverdue, hit.as_str()));
    }
    context.record(entry(facts, officer.ledger_actor(), subject), rows).await?;
    Ok(file)
}

/// Who may confirm a candidate for the reason of its search may establish the identity.
async fn permitted(
    context: &Context,
    officer: &SignedIn,
    file: &HitFile,
) -> Result<Facts, Problem> {
    let search = crate::search::find(context, officer, file.search)?.search;
    let actor = officer.actor()?;
    let target = context.target(&file.alert.register)?;
    let question = Question::new(&actor, target, &file.alert.owner, &context.authority)
        .with_justification(&search.justification)
        .with_terms(search.query.kinds());
    let decision = context.policy.load().decide::<Confirm>(&question);
    match decision {
        Decision::Permit(permit) => Ok(permit.facts(Kind::Confirm)),
        Decision::Deny(denial) => {
            let refusal = Refusal {
                operation: Confirm::NAME.as_str(),
                actor: officer.ledger_actor(),
                subject: json!({ "hit": file.id }),
                justification: json!(search.justification),
            };
            Err(context.refuse(refusal, of_denial(&denial)).await)
        }
    }
}
