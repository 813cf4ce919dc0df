//! The officer on the spot says whether it is the person or object sought.

use super::act::{Act, act};
use super::file::{ESTABLISHED, MEANS, Step, declared_for, form};
use crate::extract::Id;
use crate::pages::declared::{self, Stored};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::Shown;
use crate::pages::page::Section;
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::{Code, HitId, Problem};
use entente_services::alerts::hits::{HitFile, VerificationInput};

/// Puts on record what was established.
pub(super) async fn verify(State(state): State<ApiState>, Id(hit): Id<HitId>, sent: Sent) -> Shown {
    act(&state, &hit, sent, read).await
}

/// What was sent; none if the form was sent to be shown larger.
fn read(
    state: &ApiState,
    visitor: &Visitor,
    file: &HitFile,
    fields: &Fields,
) -> Result<Option<Act>, Problem> {
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
        return Ok(Some(Act::Verify(VerificationInput { established, means, values })));
    }
    Err(Problem::new(Code::FormInvalid).with_faults(faults))
}
