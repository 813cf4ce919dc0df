//! The bureau reports, or completes a report.

use super::act::{Act, act};
use super::file::{declared_for, form, known, step};
use crate::extract::Id;
use crate::pages::declared::{self, Stored};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::Shown;
use crate::pages::page::Section;
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use axum::extract::State;
use entente_model::{Code, FieldName, HitId, Problem};
use entente_services::alerts::hits::{HitFile, ReportInput};

/// Makes the report.
pub(super) async fn report(State(state): State<ApiState>, Id(hit): Id<HitId>, sent: Sent) -> Shown {
    act(&state, &hit, sent, read).await
}

/// What was sent; none if the form was sent to be shown larger. The form shows all that a report
/// may hold, so that what is empty in it is to be left out.
fn read(
    state: &ApiState,
    visitor: &Visitor,
    file: &HitFile,
    fields: &Fields,
) -> Result<Option<Act>, Problem> {
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
    Ok(Some(Act::Report(ReportInput { values, without })))
}
