//! The bureau reports, or completes a report.

use super::file::{HitPage, declared_for, draft_of, form, known, step};
use crate::extract::Id;
use crate::pages::declared::{self, Stored};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::Section;
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use axum::extract::State;
use entente_model::{Code, FieldName, HitId, Problem};
use entente_services::alerts::hits::{self, HitFile, ReportInput};
use entente_services::drafts;

/// Makes the report.
pub(super) async fn report(State(state): State<ApiState>, Id(hit): Id<HitId>, sent: Sent) -> Shown {
    let Sent { visitor, fields } = sent;
    let context = &state.context;
    let file = hits::find(context, &visitor.officer, &hit).await?;
    let outcome = match read(&state, &visitor, &file, &fields) {
        Ok(None) => return show(&HitPage::of(&state, &visitor, file, Some(fields))?),
        Ok(Some(input)) => hits::report(context, &visitor.officer, &hit, input).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(_) => {
            if let Some(draft) = draft_of(&file, step(&visitor, &file)) {
                drafts::discard(context, &visitor.officer, &draft).await?;
            }
            on_to(&format!("/hits/{hit}"))
        }
        Err(problem) => {
            // As it stands now: a colleague may have reported meanwhile.
            let file = hits::find(context, &visitor.officer, &hit).await?;
            let shown = HitPage::of(&state, &visitor, file, Some(fields.clone()))?;
            show_refused(&shown.refused(fields, &problem), &problem)
        }
    }
}

/// What was sent; none if the form was sent to be shown larger. The form shows all that a report
/// may hold, so that what is empty in it is to be left out.
fn read(
    state: &ApiState,
    visitor: &Visitor,
    file: &HitFile,
    fields: &Fields,
) -> Result<Option<ReportInput>, Problem> {
    let context = &state.context;
    let page = visitor.page(state, Section::Work);
    let (_, procedure) = declared_for(context, file)?;
    let form = form(&page, context, procedure, (file, step(visitor, file))).with_sent(fields);
    if form.asks_for_more(fields) {
        return Ok(None);
    }
    let known = known(file);
    let given = form.read(&context.catalogue, fields, &Stored::of_report(&known));
    let values = declared::report_values(procedure, &given);
    if !given.faults.is_empty() {
        return Err(Problem::new(Code::FormInvalid).with_faults(given.faults));
    }
    let is_left_out = |name: &&FieldName| !values.contains_key(*name);
    let without = known.keys().filter(is_left_out).cloned().collect();
    Ok(Some(ReportInput { values, without }))
}
