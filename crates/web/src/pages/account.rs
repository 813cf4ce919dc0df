//! The officer's own account: sessions, passkeys, password, how the pages look; and the page on
//! which it is proven again who is there.

use super::entry::{Choice, Entry};
use super::form::{Fields, Sent};
use super::html::{Shown, on_to, show, show_problem, show_refused};
use super::page::{Page, Section};
use super::provider;
use super::reader::{LANGUAGE_COOKIE, Visitor, set_cookie};
use super::sign_in::here_only;
use super::typed::{Held, PROVING_CODE, PROVING_PASSWORD};
use crate::extract::Asked;
use crate::problem::Failure;
use crate::state::ApiState;
use crate::words::Language;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::routing::{get, post};
use entente_model::encoding::Digest;
use entente_model::{Code, Problem};
use entente_services::accounts::preferences::{self, Density, Preferences, Shortcuts, Theme};
use entente_services::accounts::{
    self, ChangePassword, PASSWORD_CHARS_MIN, PasskeyView, Proving, SessionView,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/account", get(account))
        .route("/account/sessions", post(end_session))
        .route("/account/passkeys", post(change_passkey))
        .route("/account/password", post(change_password))
        .route("/account/preferences", post(save_preferences))
        .route("/account/proof", get(proof_form).post(prove))
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    page: Page,
    sessions: Vec<SessionView>,
    passkeys: Vec<PasskeyView>,
    /// Whether the node has a site that passkeys can be made for.
    offered: bool,
    /// Whether it was proven a short while ago who is there.
    proven: bool,
    liked: Entry,
    languages: Vec<Choice>,
    /// What was sent and refused.
    entry: Entry,
}

impl AccountPage {
    fn of(state: &ApiState, visitor: &Visitor) -> Result<Self, Failure> {
        let context = &state.context;
        let page = visitor.page(state, Section::Account);
        Ok(Self {
            sessions: accounts::sessions(context, &visitor.officer)?,
            passkeys: accounts::passkeys(context, &visitor.officer)?,
            offered: context.passkeys.are_offered(),
            proven: visitor.officer.stepped_up(page.now),
            liked: Entry::of(fields_of(&visitor.preferences)),
            languages: Language::shipped()
                .map(|language| Choice::new(language.code, language.name))
                .collect(),
            entry: Entry::default(),
            page,
        })
    }

    /// What a session is called: its browser and system.
    fn device(&self, session: &SessionView) -> String {
        let browser = self.page.say(&format!("device-browser-{}", code(&session.device.browser)));
        let system = self.page.say(&format!("device-system-{}", code(&session.device.system)));
        format!("{browser}, {system}")
    }

    fn proof_of(&self, session: &SessionView) -> String {
        self.page.say(&format!("account-proof-{}", code(&session.proof)))
    }

    fn densities(&self) -> Vec<Choice> {
        ["comfortable", "compact"].map(|code| self.choice("density", code)).into()
    }

    fn themes(&self) -> Vec<Choice> {
        ["system", "light", "dark"].map(|code| self.choice("theme", code)).into()
    }

    fn shortcuts(&self) -> Vec<Choice> {
        ["on", "off"].map(|code| self.choice("shortcuts", code)).into()
    }

    fn choice(&self, of: &str, code: &str) -> Choice {
        Choice::new(code, self.page.say(&format!("account-{of}-{code}")))
    }

    fn password_hint(&self) -> String {
        self.page.with("account-password-hint", "characters", PASSWORD_CHARS_MIN)
    }
}

/// The code under which a value travels.
fn code(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn fields_of(liked: &Preferences) -> Fields {
    let fields = [
        ("language", liked.language.clone().unwrap_or_default()),
        ("density", code(&liked.density)),
        ("theme", code(&liked.theme)),
        ("shortcuts", code(&liked.shortcuts)),
    ];
    Fields::of(fields.into_iter().map(|(name, value)| (name.to_owned(), value)))
}

async fn account(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    show(&AccountPage::of(&state, &visitor)?)
}

/// Back to the account; to the page of the proof if one is needed; or what was wrong.
fn answered(state: &ApiState, sent: &Sent, outcome: Result<(), Problem>) -> Shown {
    match outcome {
        Ok(()) => on_to("/account"),
        // A page repeats no password: it is typed again after the proof. Other forms are held.
        Err(problem) if problem.code == Code::StepUpNeeded && sent.fields.has("new") => {
            on_to("/account/proof?to=/account")
        }
        Err(problem) if problem.code == Code::StepUpNeeded => Err(problem.into()),
        Err(problem) => {
            let shown = AccountPage::of(state, &sent.visitor)?;
            let entry = Entry::refused(&shown.page, Fields::default(), &problem);
            show_refused(&AccountPage { entry, ..shown }, &problem)
        }
    }
}

async fn end_session(State(state): State<ApiState>, sent: Sent) -> Shown {
    let (context, officer) = (&state.context, &sent.visitor.officer);
    let outcome = match sent.fields.text("session").map(str::parse::<Digest>) {
        Some(Ok(id)) => accounts::end_session(context, officer, &id).await,
        Some(Err(_)) => Err(Problem::new(Code::NotFound)),
        None => accounts::end_other_sessions(context, officer).await.map(|_| ()),
    };
    answered(&state, &sent, outcome)
}

async fn change_passkey(State(state): State<ApiState>, sent: Sent) -> Shown {
    let (context, officer) = (&state.context, &sent.visitor.officer);
    let id = sent.fields.text("passkey").and_then(|id| id.parse::<Digest>().ok());
    let id = id.ok_or(Code::NotFound)?;
    let outcome = if sent.fields.has("remove") {
        accounts::remove_passkey(context, officer, &id).await
    } else {
        let name = sent.fields.text("name").unwrap_or_default();
        accounts::rename_passkey(context, officer, (&id, name)).await
    };
    answered(&state, &sent, outcome)
}

async fn change_password(State(state): State<ApiState>, sent: Sent) -> Shown {
    let current = sent.fields.exactly("current").to_owned();
    let change = ChangePassword {
        current: (!current.is_empty()).then_some(current),
        new: sent.fields.exactly("new").to_owned(),
    };
    let place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    let outcome = accounts::change_password(&state.context, &sent.visitor.officer, change).await;
    drop(place);
    answered(&state, &sent, outcome)
}

async fn save_preferences(State(state): State<ApiState>, sent: Sent) -> Shown {
    let language = sent.fields.text("language").and_then(Language::of);
    let liked = Preferences {
        language: language.map(|language| language.code.to_owned()),
        density: chosen::<Density>(&sent.fields, "density"),
        theme: chosen::<Theme>(&sent.fields, "theme"),
        shortcuts: chosen::<Shortcuts>(&sent.fields, "shortcuts"),
    };
    let outcome = preferences::save(&state.context, &sent.visitor.officer, &liked).await;
    let mut response = answered(&state, &sent, outcome)?;
    if let Some(language) = language {
        let cookie = set_cookie(LANGUAGE_COOKIE, language.code);
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What was chosen of a closed set; the usual for anything else.
fn chosen<T: DeserializeOwned + Default>(fields: &Fields, name: &str) -> T {
    let chosen = fields.text(name).unwrap_or_default().to_owned();
    serde_json::from_value(serde_json::Value::String(chosen)).unwrap_or_default()
}

/// Where to go afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Then {
    to: Option<String>,
}

#[derive(Template)]
#[template(path = "proof.html")]
struct ProofPage {
    page: Page,
    to: String,
    passkeys: bool,
    /// The way to the authority's own sign-in provider, if it has one.
    provider: Option<String>,
    /// The form that waits for the proof.
    held: Option<Held>,
    entry: Entry,
}

impl ProofPage {
    fn of(state: &ApiState, page: Page, to: String) -> Self {
        let passkeys = state.context.passkeys.are_offered();
        let provider = provider::way_to_proof(state, &to);
        Self { page, to, passkeys, provider, held: None, entry: Entry::default() }
    }
}

/// Asks on the page of a held form who is there; the form goes on with the proof.
pub(super) fn ask_for_proof(
    (state, page): (&ApiState, Page),
    held: Held,
    (problem, unproven): (&Problem, Option<&Problem>),
) -> Shown {
    let entry = unproven.map(|unproven| Entry::refused(&page, Fields::default(), unproven));
    let asking = ProofPage::of(state, page, "/account".to_owned());
    let entry = entry.unwrap_or_default();
    show_problem(&ProofPage { held: Some(held), entry, ..asking }, problem)
}

async fn proof_form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Asked(then): Asked<Then>,
) -> Shown {
    let page = visitor.page(&state, Section::Account);
    let to = here_only(then.to.as_deref()).to_owned();
    show(&ProofPage::of(&state, page, to))
}

async fn prove(State(state): State<ApiState>, sent: Sent) -> Shown {
    let to = here_only(sent.fields.text("to")).to_owned();
    let proving = match sent.fields.text("code") {
        Some(code) => Proving::Code(code.replace(' ', "")),
        None => Proving::Password(sent.fields.exactly("password").to_owned()),
    };
    let place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    let outcome = accounts::step_up(&state.context, &sent.visitor.officer, proving).await;
    drop(place);
    match outcome {
        Ok(()) => on_to(&to),
        Err(problem) => {
            let page = sent.visitor.page(&state, Section::Account);
            let entry = Entry::refused(&page, Fields::default(), &problem);
            show_refused(&ProofPage { entry, ..ProofPage::of(&state, page, to) }, &problem)
        }
    }
}
