//! Pages as responses, and problems as pages.

use super::account::ask_for_proof;
use super::page::{Page, Section};
use super::reader::{Reader, Visitor};
use super::typed::{Held, Typed, may_be_sent_again};
use crate::problem::Failure;
use crate::state::ApiState;
use crate::words::{ToldFault, Worded};
use askama::Template;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use entente_model::{Code, Problem};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// What pages may do: load this node's own style, scripts and pictures, and send forms to it.
/// Nothing inline, nothing made from text, no frame.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/// What of the device pages never ask for.
const DEVICE_POLICY: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), \
     publickey-credentials-get=(self), publickey-credentials-create=(self)";
/// The media type of pages.
pub(crate) const HTML: &str = "text/html; charset=utf-8";

/// What a page's handler returns.
pub(crate) type Shown = Result<Response, Failure>;

/// A page from its template.
///
/// # Errors
/// `internal` if the template fails, which it does only if a value cannot be written.
pub(crate) fn show(template: &impl Template) -> Shown {
    Ok(as_page(template.render().map_err(|_| Code::Internal)?.into_response()))
}

/// A form that was refused, shown again with what was typed; what must be proven first is asked on
/// a page of its own, which holds the form ([`in_html`]).
pub(crate) fn show_refused(template: &impl Template, problem: &Problem) -> Shown {
    if problem.code == Code::StepUpNeeded {
        return Err(problem.clone().into());
    }
    show_problem(template, problem)
}

/// A page whose status is that of a problem that it tells about.
pub(super) fn show_problem(template: &impl Template, problem: &Problem) -> Shown {
    let mut response = show(template)?;
    *response.status_mut() = status(problem);
    Ok(response)
}

/// On to another page, to be fetched with GET (RFC 9110 15.4.4).
pub(crate) fn on_to(path: &str) -> Shown {
    let to = HeaderValue::from_str(path).map_err(|_| Code::Internal)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}

/// The headers of a page.
pub(crate) fn as_page(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(HTML));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    let devices = header::HeaderName::from_static("permissions-policy");
    headers.insert(devices, HeaderValue::from_static(DEVICE_POLICY));
    response
}

fn status(problem: &Problem) -> StatusCode {
    StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    title: String,
    detail: Option<Worded>,
    remedy: Worded,
    faults: Vec<ToldFault>,
    problem: Problem,
    /// What was typed, to be sent again.
    held: Option<Held>,
}

/// Shows a handler's problem as a page, and asks whoever is not signed in to do so first. What was
/// typed is not lost: the page holds it where it may be sent again.
pub(crate) async fn in_html(
    State(state): State<ApiState>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let typed = Typed::default();
    parts.extensions.insert(typed.clone());
    let asked = parts.clone();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let Some(problem) = response.extensions().get::<Problem>().cloned() else { return response };
    if problem.code == Code::NotSignedIn && asked.method == Method::GET {
        let to = utf8_percent_encode(asked.uri.path(), NON_ALPHANUMERIC);
        return on_to(&format!("/sign-in?to={to}")).unwrap_or_else(Failure::into_response);
    }
    let page = page_for(&mut parts, &state).await;
    let held = typed.held(asked.uri.path());
    let shown = match (problem.code, held) {
        (Code::EnrolmentNeeded, _) => on_to("/enrolment"),
        (Code::StepUpNeeded, Some(held)) => {
            ask_for_proof((&state, page), held, (&problem, typed.unproven()))
        }
        (Code::StepUpNeeded, None) => {
            let to = utf8_percent_encode(asked.uri.path(), NON_ALPHANUMERIC);
            on_to(&format!("/account/proof?to={to}"))
        }
        (code, held) => {
            let held = held.filter(|_| may_be_sent_again(code));
            problem_page(page, &problem, held)
        }
    };
    shown.unwrap_or_else(Failure::into_response)
}

/// The page around a problem, as whoever asks sees pages.
async fn page_for(parts: &mut Parts, state: &ApiState) -> Page {
    match Visitor::from_request_parts(parts, state).await {
        Ok(visitor) => visitor.page(state, Section::None),
        Err(_) => Reader::of(parts, state).page(state, Section::None),
    }
}

/// Whether a request is that of a browser for a page, rather than a program's to the interface.
pub(crate) fn wants_page(request: &Request) -> bool {
    let path = request.uri().path();
    let accepted = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let interface = path == "/v1" || path.starts_with("/v1/");
    !interface && accepted.is_some_and(|media| media.contains("text/html"))
}

/// A problem that came before any page, as a page.
pub(crate) async fn told_in_page(
    state: &ApiState,
    mut asked: Parts,
    response: Response,
) -> Response {
    let Some(problem) = response.extensions().get::<Problem>().cloned() else { return response };
    let page = match problem.code {
        // Whoever asks too much costs no look-up on top.
        Code::RateExceeded | Code::Overloaded => {
            Reader::of(&asked, state).page(state, Section::None)
        }
        _ => page_for(&mut asked, state).await,
    };
    let Ok(mut told) = problem_page(page, &problem, None) else { return response };
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            told.headers_mut().insert(name, value.clone());
        }
    }
    told
}

/// The page of a problem.
fn problem_page(page: Page, problem: &Problem, held: Option<Held>) -> Shown {
    let told = ProblemPage {
        title: title(&page, problem),
        detail: page.words.detail(problem),
        remedy: page.words.remedy(problem),
        faults: problem.faults.iter().map(|fault| page.words.fault(fault)).collect(),
        problem: problem.clone(),
        held,
        page,
    };
    show_problem(&told, problem)
}

/// A problem's title in the reader's language.
pub(crate) fn title(page: &Page, problem: &Problem) -> String {
    let title = page.words.find(&format!("problem-{}", problem.code.as_str()));
    title.unwrap_or_else(|| problem.title.clone())
}
