//! The officer on the spot says whether it is the person or object sought.

use super::file::{ESTABLISHED, HitPage, MEANS, Step, declared_for, draft_of, form};
use crate::extract::Id;
use crate::pages::declared::{self, Stored};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::Section;
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::{Code, HitId, Problem};
use entente_services::alerts::hits::{self, HitFile, VerificationInput};
use entente_services::drafts;

/// Puts on record what was established.
pub(super) async fn verify(State(state): State<ApiState>, Id(hit): Id<HitId>, sent: Sent) -> Shown {
    let Sent { visitor, fields } = sent;
    let context = &state.context;
    let file = hits::find(context, &visitor.officer, &hit).await?;
    let outcome = match read(&state, &visitor, &file, &fields) {
        Ok(None) => return show(&HitPage::of(&state, &visitor, file, Some(fields))?),
        Ok(Some(input)) => hits::verify(context, &visitor.officer, &hit, input).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(_) => {
            if let Some(draft) = draft_of(&file, Step::Verify) {
                drafts::discard(context, &visitor.officer, &draft).await?;
            }
            on_to(&format!("/hits/{hit}"))
        }
        Err(problem) => {
            let file = hits::find(context, &visitor.officer, &hit).await?;
            let shown = HitPage::of(&state, &visitor, file, Some(fields.clone()))?;
            show_refused(&shown.refused(fields, &problem), &problem)
        }
    }
}

/// What was sent; none if the form was sent to be shown larger.
fn read(
    state: &ApiState,
    visitor: &Visitor,
    file: &HitFile,
    fields: &Fields,
) -> Result<Option<VerificationInput>, Problem> {
    let context = &state.context;
    let page = visitor.page(state, Section::Work);
    let (_, procedure) = declared_for(context, file)?;
    let form = form(&page, context, procedure, (file, Step::Verify)).with_sent(fields);
    if form.asks_for_more(fields) {
        return Ok(None);
    }
    let given = form.read(&context.catalogue, fields, &Stored::default());
    let values = declared::report_values(procedure, &given);
    let mut faults = given.faults;
    let established = match fields.text(ESTABLISHED) {
        Some("yes") => true,
        Some("no") => false,
        _ => {
            faults.push(Fault::worded(ESTABLISHED, page.say("hits-established-missing")));
            false
        }
    };
    let means = fields.text(MEANS).unwrap_or_default().to_owned();
    if means.is_empty() {
        faults.push(Fault::worded(MEANS, page.say("hits-means-missing")));
    }
    if faults.is_empty() {
        return Ok(Some(VerificationInput { established, means, values }));
    }
    Err(Problem::new(Code::FormInvalid).with_faults(faults))
}
