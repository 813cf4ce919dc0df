//! HTTP Message Signatures (RFC 9421) with Ed25519 and body digests (RFC 9530): the part that nodes
//! use.
//!
//! A request is signed under the label `s1` over method, host, path, digest of the body, media type
//! and the fields that name request, purpose and legal basis; the answer over status, digest, media
//! type and **the request's signature**, so that an answer belongs to one question and cannot be
//! moved to another. Reading is strict: a repeated field, component or parameter, or a component
//! that the protocol does not define, is refused.

mod base;
pub(crate) mod fields;
#[cfg(test)]
mod tests;

use crate::call_name::CallName;
use crate::limits::{NONCE_CHARS_MAX, NONCE_CHARS_MIN};
use crate::message::{FieldFault, PeerRequest, PeerResponse};
use base::{Covered, component};
use entente_crypto::hash::{constant_time_eq, sha256};
use entente_crypto::sign::{SigningKey, VerifyingKey};
use entente_model::limits::SIGNATURE_LIFETIME_MAX;
use entente_model::{Code, Timestamp};
use fields::{Bare, InnerList, Item, Member, dictionary};
use thiserror::Error;

/// The label of the one signature that is made and looked at.
pub const LABEL: &str = "s1";
/// The tag of requests.
pub const REQUEST_TAG: &str = "entente-req-1";
/// The tag of responses.
pub const RESPONSE_TAG: &str = "entente-res-1";
/// Names the request.
pub const REQUEST_FIELD: &str = "x-entente-request";
/// The purpose code of the question.
pub const PURPOSE_FIELD: &str = "x-entente-purpose";
/// The legal basis code of the question.
pub const BASIS_FIELD: &str = "x-entente-basis";

/// What every request's signature covers.
pub const REQUEST_COMPONENTS: [&str; 5] =
    ["@method", "@authority", "@path", "content-digest", REQUEST_FIELD];
/// What the signature of every request with a body covers besides.
pub const BODY_COMPONENTS: [&str; 1] = ["content-type"];
/// What a question's signature covers besides.
pub const QUESTION_COMPONENTS: [&str; 3] = ["content-type", PURPOSE_FIELD, BASIS_FIELD];
/// What a response's signature covers, besides the request's signature.
pub const RESPONSE_COMPONENTS: [&str; 3] = ["@status", "content-digest", "content-type"];

/// What a valid signature says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The key that signed.
    pub key_id: String,
    /// When it says that it signed, to the second.
    pub created: Timestamp,
    /// When it says that it ends; responses have no end of their own.
    pub expires: Option<Timestamp>,
    /// What makes it unique.
    pub nonce: Option<String>,
}

/// Why a signature does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SignatureFault {
    /// There is none, or it does not cover what it must.
    #[error("signature is missing or incomplete: {0}")]
    Missing(&'static str),
    /// It cannot be read.
    #[error("signature cannot be read: {0}")]
    Malformed(&'static str),
    /// It names a key that is not the sender's.
    #[error("signature names a key that the trust list does not give to the sender")]
    KeyUnknown,
    /// It does not verify.
    #[error("signature does not verify")]
    Invalid,
    /// The body is not the one that was signed.
    #[error("body does not match its digest")]
    Digest,
}

impl SignatureFault {
    /// The problem code that reports it.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Missing(_) => Code::SignatureMissing,
            Self::Malformed(_) | Self::KeyUnknown | Self::Invalid => Code::SignatureInvalid,
            Self::Digest => Code::DigestMismatch,
        }
    }
}

/// The `Content-Digest` of a body (RFC 9530, sha-256).
#[must_use]
pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256={}", Bare::Bytes(sha256(body).0.to_vec()).text())
}

/// Signs a request: sets its digest and signature fields.
///
/// # Errors
/// [`SignatureFault::Missing`] if a field that must be covered is not there.
pub fn sign_request(
    request: &mut PeerRequest,
    key: &SigningKey,
    created: Timestamp,
    nonce: &str,
) -> Result<(), SignatureFault> {
    request.headers.set("content-digest", content_digest(&request.body));
    let created_seconds = created.as_seconds();
    let lifetime = i64::try_from(SIGNATURE_LIFETIME_MAX.as_secs()).unwrap_or(0);
    let list = InnerList {
        items: required(request).map(component).collect(),
        parameters: vec![
            ("created".into(), Bare::Integer(created_seconds)),
            ("expires".into(), Bare::Integer(created_seconds.saturating_add(lifetime))),
            ("nonce".into(), Bare::Text(nonce.to_owned())),
            ("keyid".into(), Bare::Text(key.verifying_key().key_id().to_string())),
            ("tag".into(), Bare::Text(REQUEST_TAG.into())),
        ],
    };
    let base = base::text(&list, &Covered::Request(request))?;
    request.headers.set("signature-input", format!("{LABEL}={}", list.text()));
    request.headers.set("signature", signature_text(key, &base));
    Ok(())
}

/// Verifies a request's signature and digest against the keys of its sender.
///
/// Time and nonce are for the caller to judge: they need a clock and a memory.
///
/// # Errors
/// [`SignatureFault`].
pub fn verify_request(
    request: &PeerRequest,
    keys: &[VerifyingKey],
) -> Result<Signed, SignatureFault> {
    let covered = Covered::Request(request);
    let list = input(&covered)?;
    if text_parameter(&list, "tag") != Some(REQUEST_TAG) {
        return Err(SignatureFault::Missing("tag"));
    }
    for name in required(request) {
        if !list.items.contains(&component(name)) {
            return Err(SignatureFault::Missing("a component that must be covered is not"));
        }
    }
    let signed = parameters(&list)?;
    let nonce = signed.nonce.as_deref().ok_or(SignatureFault::Missing("nonce"))?;
    if !(NONCE_CHARS_MIN..=NONCE_CHARS_MAX).contains(&nonce.len()) {
        return Err(SignatureFault::Malformed("nonce is too short or too long"));
    }
    let expires = signed.expires.ok_or(SignatureFault::Missing("expires"))?;
    if expires < signed.created || expires.since(signed.created) > SIGNATURE_LIFETIME_MAX {
        return Err(SignatureFault::Malformed("its life is longer than the limit"));
    }
    verify(&list, &covered, &signed.key_id, keys)?;
    digest_holds(request.headers.one("content-digest"), &request.body)?;
    Ok(signed)
}

/// Signs a response, and ties it to the signature of the request that it answers, if that has one.
///
/// # Errors
/// [`SignatureFault::Missing`] if a field that must be covered is not there.
pub fn sign_response(
    response: &mut PeerResponse,
    request: &PeerRequest,
    key: &SigningKey,
    created: Timestamp,
) -> Result<(), SignatureFault> {
    response.headers.set("content-digest", content_digest(&response.body));
    let mut items: Vec<Item> = RESPONSE_COMPONENTS.iter().copied().map(component).collect();
    if base::request_signature(request).is_ok() {
        items.push(base::tie());
    }
    let list = InnerList {
        items,
        parameters: vec![
            ("created".into(), Bare::Integer(created.as_seconds())),
            ("keyid".into(), Bare::Text(key.verifying_key().key_id().to_string())),
            ("tag".into(), Bare::Text(RESPONSE_TAG.into())),
        ],
    };
    let base = base::text(&list, &Covered::Response(response, request))?;
    response.headers.set("signature-input", format!("{LABEL}={}", list.text()));
    response.headers.set("signature", signature_text(key, &base));
    Ok(())
}

/// Verifies a response's signature and digest, and that it answers this very request.
///
/// # Errors
/// [`SignatureFault`].
pub fn verify_response(
    response: &PeerResponse,
    request: &PeerRequest,
    keys: &[VerifyingKey],
) -> Result<Signed, SignatureFault> {
    let covered = Covered::Response(response, request);
    let list = input(&covered)?;
    if text_parameter(&list, "tag") != Some(RESPONSE_TAG) {
        return Err(SignatureFault::Missing("tag"));
    }
    for item in RESPONSE_COMPONENTS.iter().copied().map(component).chain([base::tie()]) {
        if !list.items.contains(&item) {
            return Err(SignatureFault::Missing("a component that must be covered is not"));
        }
    }
    let signed = parameters(&list)?;
    verify(&list, &covered, &signed.key_id, keys)?;
    digest_holds(response.headers.one("content-digest"), &response.body)?;
    Ok(signed)
}

fn required(request: &PeerRequest) -> impl Iterator<Item = &'static str> + use<> {
    let with_body: &[_] = match (request.method.as_str(), CallName::of_path(&request.path)) {
        ("POST", Some(_)) => &BODY_COMPONENTS,
        ("POST", None) => &QUESTION_COMPONENTS,
        _ => &[],
    };
    REQUEST_COMPONENTS.iter().chain(with_body).copied()
}

fn signature_text(key: &SigningKey, base: &str) -> String {
    format!("{LABEL}={}", Bare::Bytes(key.sign(base.as_bytes()).to_vec()).text())
}

/// The list of covered components under our label.
fn input(covered: &Covered<'_>) -> Result<InnerList, SignatureFault> {
    labelled_input(covered, LABEL)
}

fn labelled_input(covered: &Covered<'_>, label: &str) -> Result<InnerList, SignatureFault> {
    let text = one(covered.headers().one("signature-input"), "signature-input")?;
    let members = dictionary(text).map_err(|_| SignatureFault::Malformed("`signature-input`"))?;
    match members.into_iter().find(|(key, _)| key == label) {
        Some((_, Member::List(list))) => Ok(list),
        Some((_, Member::Item(_))) => Err(SignatureFault::Malformed("`signature-input`")),
        None => Err(SignatureFault::Missing("no signature has the label `s1`")),
    }
}

fn parameters(list: &InnerList) -> Result<Signed, SignatureFault> {
    let instant = |name| match list.parameter(name) {
        Some(Bare::Integer(seconds)) => {
            Ok(Some(Timestamp::from_millis(seconds.saturating_mul(1000))))
        }
        Some(_) => Err(SignatureFault::Malformed("a time is not a number")),
        None => Ok(None),
    };
    if !matches!(text_parameter(list, "alg"), None | Some("ed25519"))
        || (list.parameter("alg").is_some() && text_parameter(list, "alg").is_none())
    {
        return Err(SignatureFault::Malformed("its algorithm is not `ed25519`"));
    }
    Ok(Signed {
        key_id: text_parameter(list, "keyid").ok_or(SignatureFault::Missing("keyid"))?.to_owned(),
        created: instant("created")?.ok_or(SignatureFault::Missing("created"))?,
        expires: instant("expires")?,
        nonce: text_parameter(list, "nonce").map(str::to_owned),
    })
}

fn text_parameter<'a>(list: &'a InnerList, name: &str) -> Option<&'a str> {
    match list.parameter(name) {
        Some(Bare::Text(text)) => Some(text),
        _ => None,
    }
}

fn verify(
    list: &InnerList,
    covered: &Covered<'_>,
    key_id: &str,
    keys: &[VerifyingKey],
) -> Result<(), SignatureFault> {
    let key = keys.iter().find(|key| key.key_id() == key_id).ok_or(SignatureFault::KeyUnknown)?;
    verify_labelled(list, covered, LABEL, key)
}

fn verify_labelled(
    list: &InnerList,
    covered: &Covered<'_>,
    label: &str,
    key: &VerifyingKey,
) -> Result<(), SignatureFault> {
    let base = base::text(list, covered)?;
    let signature = base::signature_bytes(covered.headers(), label)?;
    key.verify(base.as_bytes(), &signature).map_err(|_| SignatureFault::Invalid)
}

fn digest_holds(field: Result<&str, FieldFault>, body: &[u8]) -> Result<(), SignatureFault> {
    let text = one(field, "content-digest")?;
    let members = dictionary(text).map_err(|_| SignatureFault::Malformed("`content-digest`"))?;
    let digest = members.into_iter().find(|(key, _)| key == "sha-256").map(|(_, member)| member);
    let Some(Member::Item(Item { bare: Bare::Bytes(digest), .. })) = digest else {
        return Err(SignatureFault::Missing("no sha-256 in `content-digest`"));
    };
    if constant_time_eq(&digest, &sha256(body).0) { Ok(()) } else { Err(SignatureFault::Digest) }
}

fn one<'a>(
    field: Result<&'a str, FieldFault>,
    name: &'static str,
) -> Result<&'a str, SignatureFault> {
    field.map_err(|fault| match fault {
        FieldFault::Missing => SignatureFault::Missing(name),
        FieldFault::Repeated => SignatureFault::Malformed("a field is repeated"),
    })
}
