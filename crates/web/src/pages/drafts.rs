//! Saving what was typed into a form before it is sent: by a button, or by a script after typing
//! pauses. "Saved" is said only when the node has it on disk.

use super::form::{Fields, PROOF_FIELD, Resent};
use super::html::{Shown, on_to, title};
use super::page::{Page, Section};
use crate::state::ApiState;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::routing::post;
use axum::{Json, Router};
use entente_model::{Code, Problem};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::drafts::{self, Draft, DraftInput};
use serde_json::json;

/// The hidden fields that name the draft, its revision and the page to go back to.
const NAME: &str = "draft-name";
const REVISION: &str = "draft-revision";
const BACK: &str = "draft-back";
/// The button that erases the draft.
const DISCARD: &str = "draft-discard";

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new().route("/drafts", post(save))
}

/// The draft of a form, if the form may have one.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// The form's name; none if it has no drafts.
    pub(crate) form: Option<String>,
    draft: Option<Draft>,
}

impl Kept {
    /// What the officer has kept of a form.
    pub(crate) fn of(
        context: &Context,
        owner: &SignedIn,
        form: Option<String>,
    ) -> Result<Self, Problem> {
        let draft = form.as_deref().map(|form| drafts::find(context, owner, form)).transpose()?;
        Ok(Self { form, draft: draft.flatten() })
    }

    /// What was typed.
    pub(crate) fn fields(&self) -> Option<Fields> {
        self.draft.as_ref().map(|draft| Fields::of(draft.fields.clone()))
    }

    /// The revision that the page shows; empty without a draft.
    pub(crate) fn revision(&self) -> String {
        self.draft.as_ref().map(|draft| draft.revision.to_string()).unwrap_or_default()
    }

    /// When it was saved, in words; none without a draft.
    pub(crate) fn said(&self, page: &Page) -> Option<String> {
        self.draft.as_ref().map(|draft| said(page, draft))
    }
}

fn said(page: &Page, draft: &Draft) -> String {
    page.with("drafts-saved", "moment", page.moment(&draft.saved))
}

/// Saves or erases a draft. A browser goes back to the form; a script is told in JSON.
async fn save(State(state): State<ApiState>, headers: HeaderMap, sent: Resent) -> Shown {
    let Resent { visitor, fields } = sent;
    let page = visitor.page(&state, Section::None);
    let scripted = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accepted| accepted == "application/json");
    let back = back(&fields);
    let outcome = if fields.has(DISCARD) {
        let name = fields.text(NAME).unwrap_or_default();
        drafts::discard(&state.context, &visitor.officer, name).await.map(|()| None)
    } else {
        let input = input(&fields);
        drafts::save(&state.context, &visitor.officer, input).await.map(Some)
    };
    match (outcome, scripted) {
        (Ok(_), false) => on_to(&back),
        (Ok(draft), true) => {
            let (said, revision) = draft.map_or_else(Default::default, |draft| {
                (said(&page, &draft), draft.revision.to_string())
            });
            Ok(Json(json!({ "said": said, "revision": revision })).into_response())
        }
        (Err(problem), false) => Err(problem.into()),
        (Err(problem), true) => {
            let (title, remedy) = (title(&page, &problem), page.words.remedy(&problem).words);
            let (why, remedy) = (("why", title.into()), ("remedy", remedy.into()));
            let said = page.words.with_two("drafts-not-saved", why, remedy);
            let status = StatusCode::from_u16(problem.status).map_err(|_| Code::Internal)?;
            Ok((status, Json(json!({ "said": said }))).into_response())
        }
    }
}

fn input(fields: &Fields) -> DraftInput {
    let own = [PROOF_FIELD, NAME, REVISION, BACK];
    let kept = fields.iter().filter(|(name, _)| !own.contains(name));
    DraftInput {
        form: fields.text(NAME).unwrap_or_default().to_owned(),
        revision: fields.text(REVISION).and_then(|text| text.parse().ok()),
        fields: kept.map(|(name, text)| (name.to_owned(), text.to_owned())).collect(),
    }
}

/// A page of this node to go back to.
fn back(fields: &Fields) -> String {
    let is_ours = |to: &&str| {
        to.starts_with('/')
            && !to.starts_with("//")
            && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
    };
    fields.text(BACK).filter(is_ours).unwrap_or("/work").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(pairs: &[(&str, &str)]) -> Fields {
        let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Fields::of(pairs)
    }

    #[test]
    fn a_draft_holds_what_was_typed_and_nothing_of_the_page() {
        let fields = sent(&[
            (PROOF_FIELD, "abc"),
            (NAME, "hit-report/1"),
            (REVISION, "3"),
            (BACK, "/hits/1"),
            ("f.place.0", "Bridge Street"),
            ("f.companions.0", ""),
        ]);
        let input = input(&fields);
        assert_eq!((input.form.as_str(), input.revision), ("hit-report/1", Some(3)));
        assert_eq!(input.fields, [("f.place.0".to_owned(), "Bridge Street".to_owned())]);
    }

    #[test]
    fn nobody_is_led_to_another_site() {
        assert_eq!(back(&sent(&[(BACK, "/hits/1#report")])), "/hits/1#report");
        for to in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a b"] {
            assert_eq!(back(&sent(&[(BACK, to)])), "/work", "{to}");
        }
    }
}
