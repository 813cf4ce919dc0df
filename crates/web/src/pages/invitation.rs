//! An invitation: it is used by a button, not by looking at it, and leads to setting up a sign-in.

use super::entered::entered;
use super::entry::Entry;
use super::form::{Anonymous, Fields};
use super::html::{Shown, on_to, show, show_refused};
use super::page::{Page, Section};
use super::qr::Qr;
use super::reader::{Reader, SESSION_COOKIE, cookie};
use crate::extract::{Caller, Id, SignInTry};
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::routing::{get, post};
use entente_model::Code;
use entente_services::accounts::{self, Enrolling, Invited, NewFactors};

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/invitation/{secret}", get(invitation))
        .route("/invitation", post(accept))
        .route("/enrolment", get(enrolment).post(enrol))
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct InvitationPage {
    page: Page,
    secret: String,
}

async fn invitation(
    State(state): State<ApiState>,
    reader: Reader,
    Id(secret): Id<String>,
) -> Shown {
    // The page that asks for the language must not carry the secret on.
    let reader = Reader { path: "/".to_owned(), ..reader };
    show(&InvitationPage { page: reader.page(&state, Section::None), secret })
}

async fn accept(
    State(state): State<ApiState>,
    _try: SignInTry,
    Caller(device): Caller,
    sent: Anonymous,
) -> Shown {
    let secret = sent.fields.text("secret").unwrap_or_default();
    let accepted = accounts::accept_invitation(&state.context, secret, device).await?;
    let to = match accepted.invited {
        Invited::ToEnrol => "/enrolment",
        Invited::ToSignIn => "/",
    };
    Ok(entered(&state, on_to(to)?, &accepted.secret).await)
}

/// An invited officer in the session that the cookie carries.
struct Invitee(Enrolling);

impl FromRequestParts<ApiState> for Invitee {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Failure> {
        let secret = cookie(&parts.headers, SESSION_COOKIE).ok_or(Code::NotSignedIn)?;
        Ok(Self(accounts::enrolling(&state.context, secret).await?))
    }
}

#[derive(Template)]
#[template(path = "enrolment.html")]
struct EnrolmentPage {
    page: Page,
    officer: String,
    /// The authenticator's secret in groups of four.
    secret: String,
    uri: String,
    qr: Option<Qr>,
    passkeys: bool,
    entry: Entry,
}

impl EnrolmentPage {
    async fn of(state: &ApiState, reader: &Reader, invitee: &Invitee) -> Result<Self, Failure> {
        let secret = accounts::enrolment_secret(&state.context, &invitee.0).await?;
        let officer = invitee.0.officer.to_string();
        let base32 = secret.to_base32();
        let letters: Vec<_> = base32.chars().collect();
        let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
        let uri = secret.uri(state.context.authority.as_str(), &officer).to_string();
        Ok(Self {
            page: reader.page(state, Section::None),
            secret: groups.join(" "),
            qr: Qr::of(&uri),
            uri,
            officer,
            passkeys: state.context.passkeys.are_offered(),
            entry: Entry::default(),
        })
    }
}

async fn enrolment(State(state): State<ApiState>, reader: Reader, invitee: Invitee) -> Shown {
    show(&EnrolmentPage::of(&state, &reader, &invitee).await?)
}

async fn enrol(State(state): State<ApiState>, invitee: Invitee, sent: Anonymous) -> Shown {
    let new = NewFactors {
        password: sent.fields.exactly("password").to_owned(),
        code: sent.fields.text("code").unwrap_or_default().replace(' ', ""),
    };
    let place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    let outcome = accounts::enrol_password(&state.context, &invitee.0, new).await;
    drop(place);
    match outcome {
        Ok(secret) => Ok(entered(&state, on_to("/")?, &secret).await),
        Err(problem) => {
            let shown = EnrolmentPage::of(&state, &sent.reader, &invitee).await?;
            // Nothing typed here is shown again.
            let entry = Entry::refused(&shown.page, Fields::default(), &problem);
            show_refused(&EnrolmentPage { entry, ..shown }, &problem)
        }
    }
}
