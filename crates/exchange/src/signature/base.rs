//! The signature base: the text that is signed (RFC 9421 section 2.5).

use super::fields::{Bare, InnerList, Item, Member, dictionary};
use super::{LABEL, SignatureFault, one};
use crate::message::{Headers, PeerRequest, PeerResponse};

/// The message that a signature covers.
pub(super) enum Covered<'a> {
    /// A request.
    Request(&'a PeerRequest),
    /// A response, with the request that it answers.
    Response(&'a PeerResponse, &'a PeerRequest),
}

impl Covered<'_> {
    pub(super) fn headers(&self) -> &Headers {
        match self {
            Self::Request(request) => &request.headers,
            Self::Response(response, _) => &response.headers,
        }
    }
}

/// A component without parameters.
pub(super) fn component(name: &str) -> Item {
    Item { bare: Bare::Text(name.to_owned()), parameters: Vec::new() }
}

/// The component that ties a response to the signature of its request.
pub(super) fn tie() -> Item {
    Item {
        bare: Bare::Text("signature".into()),
        parameters: vec![
            ("key".into(), Bare::Text(LABEL.into())),
            ("req".into(), Bare::Boolean(true)),
        ],
    }
}

/// The text that is signed.
pub(super) fn text(list: &InnerList, covered: &Covered<'_>) -> Result<String, SignatureFault> {
    let mut text = String::with_capacity(512);
    for (index, item) in list.items.iter().enumerate() {
        if list.items.iter().take(index).any(|earlier| earlier == item) {
            return Err(SignatureFault::Malformed("a component is covered twice"));
        }
        text.push_str(&item.text());
        text.push_str(": ");
        text.push_str(&value(item, covered)?);
        text.push('\n');
    }
    text.push_str("\"@signature-params\": ");
    text.push_str(&list.text());
    Ok(text)
}

/// The bytes of the signature with this label.
pub(super) fn signature_bytes(headers: &Headers, label: &str) -> Result<Vec<u8>, SignatureFault> {
    let text = one(headers.one("signature"), "signature")?;
    let members = dictionary(text).map_err(|_| SignatureFault::Malformed("`signature`"))?;
    match members.into_iter().find(|(key, _)| key == label) {
        Some((_, Member::Item(Item { bare: Bare::Bytes(bytes), .. }))) => Ok(bytes),
        Some(_) => Err(SignatureFault::Malformed("`signature`")),
        None => Err(SignatureFault::Missing("no signature has the label `s1`")),
    }
}

/// The request's signature as a response covers it.
pub(super) fn request_signature(request: &PeerRequest) -> Result<String, SignatureFault> {
    signature_bytes(&request.headers, LABEL).map(|bytes| Bare::Bytes(bytes).text())
}

fn value(item: &Item, covered: &Covered<'_>) -> Result<String, SignatureFault> {
    let Bare::Text(name) = &item.bare else {
        return Err(SignatureFault::Malformed("a component is not a text"));
    };
    if let Covered::Response(_, request) = covered
        && *item == tie()
    {
        return request_signature(request);
    }
    if !item.parameters.is_empty() {
        return Err(SignatureFault::Malformed("a component has parameters not in the protocol"));
    }
    match (name.as_str(), covered) {
        ("@method", Covered::Request(request)) => derived(&request.method),
        ("@authority", Covered::Request(request)) => {
            derived(&request.authority.to_ascii_lowercase())
        }
        ("@path", Covered::Request(request)) => derived(&request.path),
        ("@status", Covered::Response(response, _)) => Ok(response.status.to_string()),
        (name, _) if name.starts_with('@') => {
            Err(SignatureFault::Malformed("a component is not in the protocol"))
        }
        // A signature cannot cover itself, and its fields are no facts about the message.
        ("signature" | "signature-input", _) => {
            Err(SignatureFault::Malformed("a component is not in the protocol"))
        }
        (name, covered) => {
            one(covered.headers().one(name), "a field that is covered").map(str::to_owned)
        }
    }
}

/// A value that does not come from a header field must not be able to forge a line of the base.
fn derived(value: &str) -> Result<String, SignatureFault> {
    if value.is_empty() || !value.bytes().all(|byte| matches!(byte, b'!'..=b'~')) {
        return Err(SignatureFault::Malformed("method, host or path is not printable ASCII"));
    }
    Ok(value.to_owned())
}
