//! Requests and responses between nodes, independent of any HTTP library.

use crate::Error;
use crate::limits::{ENDPOINT_BYTES_MAX, HEADER_BYTES_MAX, HEADERS_MAX};
use bytes::Bytes;
use entente_crypto::sign::SigningKey;
use entente_model::AuthorityId;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Who this node is towards its peers.
pub struct NodeIdentity {
    /// The authority.
    pub authority: AuthorityId,
    /// The key that signs its messages.
    pub message: SigningKey,
}

/// A request of one node to another.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeerRequest {
    /// `GET` or `POST`.
    pub method: String,
    /// Host and, unless it is 443, port of the node asked.
    pub authority: String,
    /// The path, without a query.
    pub path: String,
    /// The header fields.
    pub headers: Headers,
    /// The body.
    #[serde(serialize_with = "body_out", deserialize_with = "body_in")]
    pub body: Bytes,
}

/// The response of the node asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeerResponse {
    /// The HTTP status.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body.
    #[serde(serialize_with = "body_out", deserialize_with = "body_in")]
    pub body: Bytes,
}

// Bodies hold personal data, so a debug print shows their size only.
impl fmt::Debug for PeerRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PeerRequest({} {}, {} bytes)", self.method, self.path, self.body.len())
    }
}

impl fmt::Debug for PeerResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PeerResponse({}, {} bytes)", self.status, self.body.len())
    }
}

/// Header fields in order: names in lower case, values in printable ASCII.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<(String, String)>")]
pub struct Headers(Vec<(String, String)>);

/// Why a header field cannot be read as one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldFault {
    /// It is not there.
    Missing,
    /// It is there more than once.
    Repeated,
}

impl Headers {
    /// Sets a field, in place of any of the same name.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(present, _)| present != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// Adds a field as it came, next to any of the same name.
    ///
    /// # Errors
    /// [`Error::Header`] if the name is not lower case or the value not printable ASCII;
    /// [`Error::HeaderTooLarge`].
    pub fn add(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let fault = |fault| Error::Header { name: name.to_owned(), fault };
        if name.is_empty() || !name.bytes().all(is_name) {
            return Err(Error::Header { name: String::new(), fault: "has a malformed name" });
        }
        if !value.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t')) {
            return Err(fault("is not printable ASCII"));
        }
        self.0.push((name.to_owned(), value.trim_matches([' ', '\t']).to_owned()));
        let bytes: usize = self.0.iter().map(|(name, value)| name.len() + value.len()).sum();
        if self.0.len() > HEADERS_MAX || bytes > HEADER_BYTES_MAX {
            return Err(Error::HeaderTooLarge);
        }
        Ok(())
    }

    /// The one value of a field.
    ///
    /// # Errors
    /// If the field is missing or repeated: a repeated field could be read in two ways.
    pub fn one(&self, name: &str) -> Result<&str, FieldFault> {
        let mut values = self.0.iter().filter(|(present, _)| present == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) => Ok(value),
            (None, _) => Err(FieldFault::Missing),
            (Some(_), Some(_)) => Err(FieldFault::Repeated),
        }
    }

    /// Every field, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The fields that the protocol defines; what a proxy or library added is left behind.
    #[must_use]
    pub fn of_protocol(&self) -> Self {
        let kept = |name: &str| {
            matches!(name, "content-type" | "content-digest" | "signature" | "signature-input")
                || name.starts_with("x-entente-")
        };
        Self(self.0.iter().filter(|(name, _)| kept(name)).cloned().collect())
    }
}

impl TryFrom<Vec<(String, String)>> for Headers {
    type Error = Error;

    fn try_from(fields: Vec<(String, String)>) -> Result<Self, Error> {
        let mut headers = Self::default();
        for (name, value) in fields {
            headers.add(&name, &value)?;
        }
        Ok(headers)
    }
}

impl TryFrom<&http::HeaderMap> for Headers {
    type Error = Error;

    fn try_from(map: &http::HeaderMap) -> Result<Self, Error> {
        let mut headers = Self::default();
        for (name, value) in map {
            let text = value.to_str().map_err(|_| Error::Header {
                name: name.as_str().to_owned(),
                fault: "is not printable ASCII",
            })?;
            headers.add(name.as_str(), text)?;
        }
        Ok(headers)
    }
}

impl TryFrom<&Headers> for http::HeaderMap {
    type Error = Error;

    fn try_from(headers: &Headers) -> Result<Self, Error> {
        let mut map = Self::with_capacity(headers.0.len());
        for (name, value) in &headers.0 {
            let fault = |fault| Error::Header { name: name.clone(), fault };
            map.append(
                http::HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| fault("has a malformed name"))?,
                http::HeaderValue::from_str(value).map_err(|_| fault("has a malformed value"))?,
            );
        }
        Ok(map)
    }
}

/// Where a node is reached: `https://host` or `https://host:port`, nothing more.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Endpoint {
    authority: String,
}

impl Endpoint {
    /// Host and, unless it is 443, port: the `@authority` of every request to it.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The URL of a path there.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("https://{}{path}", self.authority)
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let fault = || Error::Endpoint(text.chars().take(ENDPOINT_BYTES_MAX).collect());
        if text.len() > ENDPOINT_BYTES_MAX {
            return Err(fault());
        }
        let rest = text.strip_prefix("https://").ok_or_else(fault)?;
        let authority: http::uri::Authority =
            rest.trim_end_matches('/').parse().map_err(|_| fault())?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        if authority.host().is_empty() || !authority.as_str().chars().all(plain) {
            return Err(fault());
        }
        let host = authority.host().to_ascii_lowercase();
        let authority = match authority.port_u16() {
            None if authority.as_str().len() != host.len() => return Err(fault()),
            None | Some(443) => host,
            Some(port) => format!("{host}:{port}"),
        };
        Ok(Self { authority })
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "https://{}", self.authority)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({self})")
    }
}

impl Serialize for Endpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Endpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
}

fn body_out<S: Serializer>(body: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&entente_model::encoding::base64(body))
}

fn body_in<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
    let text = String::deserialize(deserializer)?;
    entente_model::encoding::from_base64(&text)
        .map(Bytes::from)
        .ok_or_else(|| serde::de::Error::custom("body is not base64"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_a_host_and_perhaps_a_port() {
        let endpoint: Endpoint = "https://Node.SE.example:8443".parse().unwrap();
        assert_eq!(endpoint.authority(), "node.se.example:8443");
        assert_eq!(endpoint.url("/peer/v1/status"), "https://node.se.example:8443/peer/v1/status");
        let plain: Endpoint = "https://node.se.example:443/".parse().unwrap();
        assert_eq!(plain.authority(), "node.se.example");
        assert_eq!("https://[::1]:9443".parse::<Endpoint>().unwrap().authority(), "[::1]:9443");
    }

    #[test]
    fn an_endpoint_with_anything_else_is_refused() {
        for text in [
            "http://node.example",
            "https://",
            "https://user@node.example",
            "https://node.example/path",
            "https://node.example?x",
            "https://node.example:99999",
            "https://node.example:",
            "node.example",
        ] {
            assert!(text.parse::<Endpoint>().is_err(), "{text}");
        }
        let long = format!("https://{}.example", "x".repeat(ENDPOINT_BYTES_MAX));
        assert!(long.parse::<Endpoint>().is_err());
    }

    #[test]
    fn a_repeated_or_missing_field_is_not_one_value() {
        let mut headers = Headers::default();
        assert_eq!(headers.one("signature"), Err(FieldFault::Missing));
        headers.add("signature", " a ").unwrap();
        assert_eq!(headers.one("signature"), Ok("a"));
        headers.add("signature", "b").unwrap();
        assert_eq!(headers.one("signature"), Err(FieldFault::Repeated));
    }

    #[test]
    fn one_field_or_byte_too_many_is_refused() {
        let mut headers = Headers::default();
        for n in 0..HEADERS_MAX {
            headers.add(&format!("x-{n}"), "v").unwrap();
        }
        assert!(matches!(headers.add("x-more", "v"), Err(Error::HeaderTooLarge)));
        let mut headers = Headers::default();
        headers.add("x", &"v".repeat(HEADER_BYTES_MAX - 1)).unwrap();
        assert!(matches!(headers.add("y", ""), Err(Error::HeaderTooLarge)));
    }

    #[test]
    fn control_characters_and_foreign_letters_are_no_header() {
        let mut headers = Headers::default();
        assert!(headers.add("x", "a\r\nb").is_err());
        assert!(headers.add("x", "é").is_err());
        assert!(headers.add("X", "a").is_err());
        assert!(headers.add("", "a").is_err());
    }

    #[test]
    fn a_message_survives_its_json_form_byte_for_byte() {
        let mut headers = Headers::default();
        headers.set("content-type", "application/json");
        let request = PeerRequest {
            method: "POST".into(),
            authority: "node.example".into(),
            path: "/peer/v1/searches".into(),
            headers,
            body: Bytes::from_static(&[0, 255, 7]),
        };
        let text = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<PeerRequest>(&text).unwrap(), request);
    }
}
