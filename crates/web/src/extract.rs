//! What requests carry: the sender, ids, JSON bodies within their limits, pages.

use crate::limits::BODY_TIME_MAX;
use crate::problem::Failure;
use crate::state::{ApiState, ClientPin, Remote};
use crate::throttle::Origin;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said, limits};
use entente_services::accounts::{self, Device, SignedIn, Via};
use entente_services::page::PageRequest;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use utoipa::IntoParams;

/// The officer or program that sent a request, proven by session, token or client certificate, and
/// not asking too often.
pub struct Sender(pub SignedIn);

impl FromRequestParts<ApiState> for Sender {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Failure> {
        let sender = if let Some(secret) = bearer(&parts.headers)? {
            accounts::by_secret(&state.context, secret).await?
        } else if let Some(ClientPin(pin)) = parts.extensions.get::<ClientPin>() {
            accounts::by_certificate(&state.context, pin)?
        } else {
            return Err(Code::NotSignedIn.into());
        };
        let throttle = match sender.via {
            Via::Session { .. } | Via::Console => &state.persons,
            Via::Token { .. } | Via::Certificate => &state.programs,
        };
        throttle.admit(sender.officer.clone())?;
        Ok(Self(sender))
    }
}

/// The secret of an `Authorization: Bearer` header, if there is one.
fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Failure> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value
            .to_str()
            .ok()
            .and_then(|text| text.strip_prefix("Bearer "))
            .map(|secret| Some(secret.trim()))
            .ok_or_else(|| Code::NotSignedIn.into()),
        (Some(_), Some(_)) => Err(Code::NotSignedIn.into()),
    }
}

/// Leave to try to sign in from an address that has not tried too often.
pub struct SignInTry;

impl FromRequestParts<ApiState> for SignInTry {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Failure> {
        if let Some(Remote(address)) = parts.extensions.get::<Remote>() {
            state.sign_in_origins.admit(Origin::from(address.ip()))?;
        }
        Ok(Self)
    }
}

/// The device that a request says it comes from, as coarsely as its owner needs to recognise it.
pub struct Caller(pub Device);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Self(Device::of_user_agent(agent.unwrap_or_default())))
    }
}

/// Ids in the address; what is no id names nothing.
pub struct Id<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Id<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let Path(id) = Path::<T>::from_request_parts(parts, state)
            .await
            .map_err(|_| Failure::from(Code::NotFound))?;
        Ok(Self(id))
    }
}

/// A JSON body: of the right media type, size, depth and shape, and come in time.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<ApiState> for Body<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &ApiState) -> Result<Self, Failure> {
        media_type(request.headers(), "application/json")?;
        let bytes = tokio::select! {
            bytes = Bytes::from_request(request, state) => bytes,
            () = state.context.clock.sleep(BODY_TIME_MAX) => return Err(too_slow()),
        };
        let bytes = bytes.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => too_large(),
            _ => Code::BodyMalformed.into(),
        })?;
        parse(&bytes).map(Self)
    }
}

/// Checks that a body says it is of a media type, parameters aside.
pub(crate) fn media_type(headers: &HeaderMap, wanted: &str) -> Result<(), Failure> {
    let found = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.split(';').next())
        .is_some_and(|media| media.trim().eq_ignore_ascii_case(wanted));
    if found {
        return Ok(());
    }
    let remedy = format!("send {wanted}, and say so in `Content-Type`");
    Err(Failure(Problem::new(Code::MediaTypeUnsupported).with_remedy(remedy)))
}

/// Reads a JSON body.
///
/// # Errors
/// `body-too-large` or `body-malformed` with the place of the fault, never with its content.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    if bytes.len() > limits::BODY_BYTES_MAX {
        return Err(too_large());
    }
    let malformed = |detail: String| Failure(Problem::new(Code::BodyMalformed).with_detail(detail));
    entente_exchange::checked(bytes).map_err(|error| malformed(error.to_string()))?;
    serde_json::from_slice(bytes).map_err(|error| {
        malformed(format!(
            "not what the interface asks for at line {}, column {}: {}",
            error.line(),
            error.column(),
            category(&error)
        ))
    })
}

/// What kind of fault, without the message, which may quote personal data.
fn category(error: &serde_json::Error) -> &'static str {
    match error.classify() {
        serde_json::error::Category::Syntax => "not JSON",
        serde_json::error::Category::Eof => "it ends too early",
        serde_json::error::Category::Data => "a field is missing, unknown or of another type",
        serde_json::error::Category::Io => "it cannot be read",
    }
}

fn too_large() -> Failure {
    let detail = format!("at most {} bytes", limits::BODY_BYTES_MAX);
    Failure(Problem::new(Code::BodyTooLarge).with_detail(detail))
}

fn too_slow() -> Failure {
    let detail = format!("it did not arrive within {} seconds", BODY_TIME_MAX.as_secs());
    Failure(Problem::new(Code::BodyMalformed).with_detail(detail))
}

/// The part of the address after `?`; unknown or malformed parameters are refused.
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let Query(asked) = Query::<T>::from_request_parts(parts, state).await.map_err(|_| {
            let fault = Fault::new("query", Said::ParameterForm);
            Failure(Problem::new(Code::QueryMalformed).with_faults(vec![fault]))
        })?;
        Ok(Self(asked))
    }
}

/// Which page of a list: the one mechanism for all lists.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// The cursor that the previous page gave; the first page without.
    pub after: Option<String>,
    /// How many entries, 1 to 200; 50 without.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<usize>,
}

/// A page request within its bounds.
pub struct Paged(pub PageRequest);

impl<S: Send + Sync> FromRequestParts<S> for Paged {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let Query(query) = Query::<PageQuery>::from_request_parts(parts, state)
            .await
            .map_err(|_| Failure::from(Code::PageInvalid))?;
        Ok(Self(PageRequest { after: query.after, limit: page_limit(query.limit)? }))
    }
}

/// How many entries of a page are asked for, within the bounds.
pub(crate) fn page_limit(asked: Option<usize>) -> Result<usize, Failure> {
    let limit = asked.unwrap_or(limits::PAGE_ENTRIES_DEFAULT);
    if limit == 0 || limit > limits::PAGE_ENTRIES_MAX {
        let detail = format!("`limit` must be 1 to {}", limits::PAGE_ENTRIES_MAX);
        return Err(Failure(Problem::new(Code::PageInvalid).with_detail(detail)));
    }
    Ok(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_over_the_limit_or_malformed_is_refused_by_code() {
        let longest = format!("\"{}\"", "x".repeat(limits::BODY_BYTES_MAX - 2));
        let long = format!("\"{}\"", "x".repeat(limits::BODY_BYTES_MAX - 1));
        let code = |bytes: &[u8]| parse::<Vec<u8>>(bytes).map_err(|failure| failure.0.code);
        assert!(parse::<String>(longest.as_bytes()).is_ok());
        assert_eq!(code(long.as_bytes()), Err(Code::BodyTooLarge));
        assert_eq!(code(b"{"), Err(Code::BodyMalformed));
        assert_eq!(code(b"{\"name\":1}"), Err(Code::BodyMalformed));
        assert_eq!(code(b"[1,2]"), Ok(vec![1, 2]));
    }

    #[test]
    fn nesting_beyond_the_limit_is_refused() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        let read = |text: String| parse::<serde_json::Value>(text.as_bytes());
        assert!(read(nested(limits::JSON_DEPTH_MAX)).is_ok());
        assert!(read(nested(limits::JSON_DEPTH_MAX + 1)).is_err());
    }

    #[test]
    fn a_fault_is_named_without_quoting_the_body() {
        let failure = parse::<u8>(b"\"Jelena\"").err().unwrap();
        assert!(!failure.0.to_string().contains("Jelena"));
    }

    #[test]
    fn only_one_bearer_secret_is_taken() {
        let mut headers = HeaderMap::new();
        assert!(bearer(&headers).unwrap().is_none());
        headers.append(header::AUTHORIZATION, "Bearer abc".parse().unwrap());
        assert_eq!(bearer(&headers).unwrap(), Some("abc"));
        headers.append(header::AUTHORIZATION, "Bearer def".parse().unwrap());
        assert!(bearer(&headers).is_err());
    }

    #[test]
    fn another_way_to_sign_in_is_refused_rather_than_overlooked() {
        let mut headers = HeaderMap::new();
        headers.append(header::AUTHORIZATION, "Basic abc".parse().unwrap());
        assert_eq!(bearer(&headers).unwrap_err().0.code, Code::NotSignedIn);
    }

    #[test]
    fn a_media_type_may_have_parameters_and_any_case() {
        let checked = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, text.parse().unwrap());
            media_type(&headers, "application/json")
        };
        assert!(checked("application/json").is_ok());
        assert!(checked("Application/JSON; charset=utf-8").is_ok());
        assert!(checked("text/plain").is_err());
        assert!(media_type(&HeaderMap::new(), "application/json").is_err());
    }

    #[test]
    fn a_page_holds_one_entry_to_the_limit() {
        let code = |asked| page_limit(asked).map_err(|failure| failure.0.code);
        assert_eq!(code(None), Ok(limits::PAGE_ENTRIES_DEFAULT));
        assert_eq!(code(Some(limits::PAGE_ENTRIES_MAX)), Ok(limits::PAGE_ENTRIES_MAX));
        assert_eq!(code(Some(limits::PAGE_ENTRIES_MAX + 1)), Err(Code::PageInvalid));
        assert_eq!(code(Some(0)), Err(Code::PageInvalid));
    }
}
