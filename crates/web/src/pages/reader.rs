//! Who reads a page: anybody, or an officer in a session that a cookie carries.

use super::page::{Page, Section, Who};
use crate::problem::Failure;
use crate::state::ApiState;
use crate::words::{ENGLISH, Language, Words};
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use entente_crypto::hash::sha256;
use entente_model::{Code, Rng};
use entente_services::Ways;
use entente_services::accounts::preferences::{self, Preferences};
use entente_services::accounts::{self, SignedIn, Via};
use std::convert::Infallible;
use std::sync::Arc;

/// The cookie that carries the secret of a session. The prefix binds it to this host and to TLS
/// (RFC 6265bis 4.1.3.2).
pub(crate) const SESSION_COOKIE: &str = "__Host-session";
/// The cookie that keeps the language.
pub(crate) const LANGUAGE_COOKIE: &str = "__Host-language";
/// What keeps a cookie with this host, on TLS, out of scripts and of other sites' requests.
const COOKIE_RULES: &str = "; Path=/; Secure; HttpOnly; SameSite=Strict";

/// Anybody who reads a page: which language, and where.
#[derive(Clone)]
pub(crate) struct Reader {
    /// The words in the reader's language.
    pub(crate) words: Words,
    /// The path that was asked for, without what follows `?`.
    pub(crate) path: String,
}

impl Reader {
    /// The reader of a request.
    pub(crate) fn of(parts: &Parts, state: &ApiState) -> Self {
        let language = cookie(&parts.headers, LANGUAGE_COOKIE)
            .and_then(Language::of)
            .or_else(|| Language::preferred(text(&parts.headers, &header::ACCEPT_LANGUAGE)?))
            .unwrap_or(ENGLISH);
        Self {
            words: Words::new(Arc::clone(&state.vocabulary), language),
            path: parts.uri.path().to_owned(),
        }
    }

    /// A page for somebody who is not signed in.
    pub(crate) fn page(&self, state: &ApiState, section: Section) -> Page {
        Page::new(self, state, section)
    }
}

impl FromRequestParts<ApiState> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Infallible> {
        Ok(Self::of(parts, state))
    }
}

/// An officer in a session, not asking too often.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// The officer.
    pub(crate) officer: SignedIn,
    /// Language and place.
    pub(crate) reader: Reader,
    /// What forms of this session are proven with.
    pub(crate) key: FormKey,
    /// How the officer likes the pages.
    pub(crate) preferences: Preferences,
    /// The parts of the program that are the officer's.
    ways: Ways,
}

impl Visitor {
    /// A page for this officer.
    pub(crate) fn page(&self, state: &ApiState, section: Section) -> Page {
        let who = Who::of(&self.officer, self.ways, self.key.clone());
        Page::new(&self.reader, state, section).of(who, self.preferences.clone())
    }
}

impl FromRequestParts<ApiState> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Failure> {
        let secret = cookie(&parts.headers, SESSION_COOKIE).ok_or(Code::NotSignedIn)?.to_owned();
        let officer = accounts::by_secret(&state.context, &secret).await?;
        // A program's token in a cookie is no session.
        let Via::Session { .. } = officer.via else { return Err(Code::NotSignedIn.into()) };
        state.persons.admit(officer.officer.clone())?;
        let key = FormKey::of(&secret, Arc::clone(&state.context.rng));
        let preferences = preferences::load(&state.context, &officer)?;
        let ways = entente_services::ways(&state.context, &officer)?;
        Ok(Self { officer, reader: Reader::of(parts, state), key, preferences, ways })
    }
}

impl OptionalFromRequestParts<ApiState> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &ApiState,
    ) -> Result<Option<Self>, Failure> {
        match <Self as FromRequestParts<ApiState>>::from_request_parts(parts, state).await {
            Ok(visitor) => Ok(Some(visitor)),
            Err(Failure(problem)) if problem.code == Code::NotSignedIn => Ok(None),
            Err(failure) => Err(failure),
        }
    }
}

/// What proves that a form was made for a session: derived from the session's secret, so that
/// nothing is kept for it.
#[derive(Clone)]
pub(crate) struct FormKey {
    key: [u8; 32],
    rng: Arc<dyn Rng>,
}

impl FormKey {
    fn of(secret: &str, rng: Arc<dyn Rng>) -> Self {
        Self { key: sha256(format!("entente form\n{secret}").as_bytes()).0, rng }
    }

    /// A proof for one form: a random number and its code under the key.
    pub(crate) fn proof(&self) -> String {
        let mut number = [0; 16];
        self.rng.fill(&mut number);
        format!("{:032x}.{}", u128::from_be_bytes(number), self.code(&number))
    }

    /// The number of a proof that was made for this session.
    pub(crate) fn check(&self, proof: &str) -> Option<u128> {
        let (number, code) = proof.split_once('.')?;
        let number = u128::from_str_radix(number, 16).ok()?;
        let expected = self.code(&number.to_be_bytes());
        entente_crypto::hash::constant_time_eq(expected.as_bytes(), code.as_bytes())
            .then_some(number)
    }

    fn code(&self, number: &[u8; 16]) -> String {
        entente_crypto::hash::hmac_sha256(&self.key, &[number]).to_string()
    }
}

/// A cookie's value, if it was sent exactly once: two of a name are somebody else's doing.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut found = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter_map(|(key, value)| (key == name).then_some(value));
    match (found.next(), found.next()) {
        (Some(value), None) => Some(value),
        _ => None,
    }
}

/// A `Set-Cookie` that lasts as long as the browser runs, or is removed if the value is empty.
pub(crate) fn set_cookie(name: &str, value: &str) -> HeaderValue {
    let end = if value.is_empty() { "; Max-Age=0" } else { "" };
    HeaderValue::from_str(&format!("{name}={value}{COOKIE_RULES}{end}"))
        .unwrap_or(HeaderValue::from_static(""))
}

fn text<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_crypto::SystemRng;

    #[test]
    fn a_form_of_another_session_or_changed_is_not_proven() {
        let key = |secret: &str| FormKey::of(secret, Arc::new(SystemRng));
        let proof = key("one").proof();
        assert!(key("one").check(&proof).is_some());
        assert!(key("two").check(&proof).is_none());
        let (number, code) = proof.split_once('.').unwrap();
        assert!(key("one").check(&format!("1{number}.{code}")).is_none());
        assert!(key("one").check(&format!("{number}.{code}x")).is_none());
        assert!(key("one").check("").is_none());
        assert_ne!(key("one").proof(), proof);
    }

    #[test]
    fn a_cookie_sent_twice_counts_for_nothing() {
        let headers = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, text.parse().unwrap());
            headers
        };
        assert_eq!(cookie(&headers("a=1; b=2"), "b"), Some("2"));
        assert_eq!(cookie(&headers("b=1; b=2"), "b"), None);
        assert_eq!(cookie(&headers("xb=1"), "b"), None);
    }
}
