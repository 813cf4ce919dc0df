//! What every form of a file has in common: the file is found, the form read and carried out, its
//! draft given up; or it is shown again with what was typed and why it was not carried out.

use super::file::{HitPage, draft_of, step};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use entente_model::{HitId, Problem};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::alerts::hits::{self, HitFile, ReportInput, VerificationInput};
use entente_services::drafts;

/// What a form asks for.
pub(super) enum Act {
    /// To put on record what was established.
    Verify(VerificationInput),
    /// To report.
    Report(ReportInput),
}

impl Act {
    async fn carried_out(
        self,
        context: &Context,
        officer: &SignedIn,
        hit: &HitId,
    ) -> Result<HitFile, Problem> {
        match self {
            Self::Verify(input) => hits::verify(context, officer, hit, input).await,
            Self::Report(input) => hits::report(context, officer, hit, input).await,
        }
    }
}

/// Reads what was sent for a file; none if the form was sent to be shown larger.
pub(super) type Read = fn(&ApiState, &Visitor, &HitFile, &Fields) -> Result<Option<Act>, Problem>;

/// Carries out what a form asks for.
pub(super) async fn act(state: &ApiState, hit: &HitId, sent: Sent, read: Read) -> Shown {
    let Sent { visitor, fields } = sent;
    let (context, officer) = (&state.context, &visitor.officer);
    let file = hits::find(context, officer, hit).await?;
    let outcome = match read(state, &visitor, &file, &fields) {
        Ok(None) => return show(&HitPage::of(state, &visitor, file, Some(fields))?),
        Ok(Some(act)) => act.carried_out(context, officer, hit).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(_) => {
            if let Some(draft) = draft_of(&file, step(&visitor, &file)) {
                drafts::discard(context, officer, &draft).await?;
            }
            on_to(&format!("/hits/{hit}"))
        }
        Err(problem) => {
            // As it stands now: a colleague may have done it meanwhile.
            let file = hits::find(context, officer, hit).await?;
            let shown = HitPage::of(state, &visitor, file, Some(fields.clone()))?;
            show_refused(&shown.refused(fields, &problem), &problem)
        }
    }
}
