//! What forms send: read strictly, from our own pages only, each form once.

use super::reader::{Reader, Visitor};
use super::typed::{Typed, proving};
use crate::extract::media_type;
use crate::limits::{BODY_TIME_MAX, FORM_FIELDS_MAX, SPENT_FORMS_MAX};
use crate::problem::Failure;
use crate::state::ApiState;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{HeaderMap, StatusCode, header};
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said};
use entente_services::accounts;
use percent_encoding::percent_decode;
use std::collections::{HashSet, VecDeque};
use std::sync::Mutex;

/// The hidden field with the proof that the form was made for this session.
pub(crate) const PROOF_FIELD: &str = "form";

/// A form sent by an officer in a session, from a page made for that session, for the first time.
pub(crate) struct Sent {
    /// The officer.
    pub(crate) visitor: Visitor,
    /// What was sent.
    pub(crate) fields: Fields,
}

impl FromRequest<ApiState> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &ApiState) -> Result<Self, Failure> {
        let typed = request.extensions().get::<Typed>().cloned().unwrap_or_default();
        let (mut sent, number) = proven(request, state).await?;
        if !state.spent_forms.spend(number) {
            return Err(Failure(
                Problem::new(Code::Replayed)
                    .saying(Said::FormSentBefore)
                    .advising(Said::TryLookFirst),
            ));
        }
        prove_again(&mut sent, state, &typed).await?;
        Ok(sent)
    }
}

/// Takes the proof of who is there that a held form brings along.
async fn prove_again(sent: &mut Sent, state: &ApiState, typed: &Typed) -> Result<(), Failure> {
    let Some(proving) = proving(&sent.fields) else { return Ok(()) };
    let place = state.sign_ins.acquire().await.map_err(|_| Code::Internal)?;
    let outcome = accounts::step_up(&state.context, &sent.visitor.officer, proving).await;
    drop(place);
    if let Err(problem) = outcome {
        typed.note_unproven(problem);
        return Err(Code::StepUpNeeded.into());
    }
    sent.visitor.officer.stepped_up = Some(state.context.clock.now());
    Ok(())
}

/// The same for what may be carried out twice: the form can still be sent afterwards.
pub(crate) struct Resent {
    /// The officer.
    pub(crate) visitor: Visitor,
    /// What was sent.
    pub(crate) fields: Fields,
}

impl FromRequest<ApiState> for Resent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &ApiState) -> Result<Self, Failure> {
        let (Sent { visitor, fields }, _) = proven(request, state).await?;
        Ok(Self { visitor, fields })
    }
}

/// A form of this session and the number of its proof.
async fn proven(request: Request, state: &ApiState) -> Result<(Sent, u128), Failure> {
    let (mut parts, body) = request.into_parts();
    let typed = parts.extensions.get::<Typed>().cloned().unwrap_or_default();
    let visitor =
        <Visitor as FromRequestParts<ApiState>>::from_request_parts(&mut parts, state).await;
    if let Err(Failure(problem)) = &visitor
        && problem.code != Code::NotSignedIn
    {
        return Err(Failure(problem.clone()));
    }
    // Read although the session has ended: what was typed is given back.
    let fields = read(Request::from_parts(parts, body), state).await?;
    typed.note(&fields);
    let visitor = visitor?;
    let number = fields.text(PROOF_FIELD).and_then(|proof| visitor.key.check(proof));
    let number = number.ok_or_else(|| forged(Said::FormOtherSession))?;
    Ok((Sent { visitor, fields }, number))
}

/// A form sent by anybody from a page of this node: sign-in, language.
pub(crate) struct Anonymous {
    /// Language and place.
    pub(crate) reader: Reader,
    /// What was sent.
    pub(crate) fields: Fields,
}

impl FromRequest<ApiState> for Anonymous {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &ApiState) -> Result<Self, Failure> {
        let (parts, body) = request.into_parts();
        let reader = Reader::of(&parts, state);
        let fields = read(Request::from_parts(parts, body), state).await?;
        Ok(Self { reader, fields })
    }
}

async fn read(request: Request, state: &ApiState) -> Result<Fields, Failure> {
    own_site(request.headers())?;
    media_type(request.headers(), "application/x-www-form-urlencoded")?;
    let bytes = tokio::select! {
        bytes = Bytes::from_request(request, state) => bytes,
        () = state.context.clock.sleep(BODY_TIME_MAX) => return Err(Code::BodyMalformed.into()),
    };
    let bytes = bytes.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Failure::from(Code::BodyTooLarge),
        _ => Code::BodyMalformed.into(),
    })?;
    Fields::parse(&bytes).map_err(Failure)
}

/// Refuses what another site's page sends: by the browser's own word (`Sec-Fetch-Site`), or where a
/// browser says nothing of it, by the origin.
pub(crate) fn own_site(headers: &HeaderMap) -> Result<(), Failure> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let own = match text("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => match (text("origin"), text(header::HOST.as_str())) {
            (Some(origin), Some(host)) => origin.strip_prefix("https://") == Some(host),
            // No browser sends a form without either; programs have the API.
            _ => false,
        },
    };
    if own { Ok(()) } else { Err(forged(Said::FormOtherSite)) }
}

fn forged(said: Said) -> Failure {
    Failure(Problem::new(Code::FormForged).saying(said))
}

/// The fields of a form, in the order sent.
#[derive(Clone, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Fields that hold this already.
    pub(crate) fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL 5.1), but refuses what that would
    /// silently replace.
    ///
    /// # Errors
    /// `body-malformed` with the field at fault.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Problem> {
        let mut fields = Vec::new();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if fields.len() == FORM_FIELDS_MAX {
                return Err(Problem::new(Code::BodyMalformed)
                    .saying(Said::FormFields { most: FORM_FIELDS_MAX.into() }));
            }
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let (name, value) = (halves.next().unwrap_or_default(), halves.next());
            let name = decoded(name, "form")?;
            let value = decoded(value.unwrap_or_default(), &name)?;
            fields.push((name, value));
        }
        Ok(Self(fields))
    }

    /// Puts a text in the place of whatever the field held.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(key, _)| key != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// A field's text without space around it, unless it is empty or absent.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// A field's text exactly as typed: for passwords.
    pub(crate) fn exactly(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every text of a field that may be there several times.
    pub(crate) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.iter().filter_map(move |(key, value)| (key == name).then_some(value))
    }

    /// Whether a box is ticked or a button of this name pressed.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// All fields as they were sent.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// All fields that hold something.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(key, value)| (key.as_str(), value.trim()))
            .filter(|(_, value)| !value.is_empty())
    }
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(key, _)| key)).finish()
    }
}

fn decoded(bytes: &[u8], field: &str) -> Result<String, Problem> {
    let spaced: Vec<u8> =
        bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let text = percent_decode(&spaced).decode_utf8().map_err(|_| at(field, Said::NotUtf8))?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\r' | '\n' | '\t')) {
        return Err(at(field, Said::ControlCharacter));
    }
    Ok(text.into_owned())
}

fn at(field: &str, said: Said) -> Problem {
    Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new(field, said)])
}

/// The forms that were sent already, the last ones of them.
#[derive(Default)]
pub(crate) struct SpentForms(Mutex<(HashSet<u128>, VecDeque<u128>)>);

impl SpentForms {
    /// True the first time.
    fn spend(&self, number: u128) -> bool {
        let mut spent = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let (known, order) = &mut *spent;
        if !known.insert(number) {
            return false;
        }
        order.push_back(number);
        if order.len() > SPENT_FORMS_MAX
            && let Some(oldest) = order.pop_front()
        {
            known.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> Option<Code> {
        Fields::parse(bytes).err().map(|problem| problem.code)
    }

    #[test]
    fn fields_are_read_in_order_and_trimmed() {
        let fields = Fields::parse("name=+M%C3%BCller+&name=b&empty=&x".as_bytes()).unwrap();
        assert_eq!(fields.all("name").collect::<Vec<_>>(), ["Müller", "b"]);
        assert_eq!(fields.text("empty"), None);
        assert!(fields.has("x") && fields.has("empty") && !fields.has("y"));
    }

    #[test]
    fn what_is_no_text_is_refused_rather_than_replaced() {
        assert_eq!(code(b"name=%FF"), Some(Code::BodyMalformed));
        assert_eq!(code(b"name=%00"), Some(Code::BodyMalformed));
        assert_eq!(code(b"name=%E2%80%AE"), None);
        assert_eq!(code(b"name=a%0D%0Ab"), None);
    }

    #[test]
    fn one_field_more_than_the_limit_is_refused() {
        let body = |fields: usize| vec!["a=1"; fields].join("&").into_bytes();
        assert_eq!(code(&body(FORM_FIELDS_MAX)), None);
        assert_eq!(code(&body(FORM_FIELDS_MAX + 1)), Some(Code::BodyMalformed));
    }

    #[test]
    fn a_form_of_another_site_is_refused() {
        let own = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            own_site(&headers).is_ok()
        };
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(!own(&[("sec-fetch-site", "cross-site")]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[("sec-fetch-site", "none")]));
        assert!(own(&[("origin", "https://node.example"), ("host", "node.example")]));
        assert!(!own(&[("origin", "https://evil.example"), ("host", "node.example")]));
        assert!(!own(&[("origin", "null"), ("host", "node.example")]));
        assert!(!own(&[("host", "node.example")]));
    }

    #[test]
    fn a_form_is_spent_once_and_memory_is_bounded() {
        let spent = SpentForms::default();
        assert!(spent.spend(7));
        assert!(!spent.spend(7));
        for number in 0..u128::try_from(SPENT_FORMS_MAX).unwrap() {
            spent.spend(100 + number);
        }
        assert_eq!(spent.0.lock().unwrap().0.len(), SPENT_FORMS_MAX);
    }
}
