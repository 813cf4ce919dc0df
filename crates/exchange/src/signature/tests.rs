//! The RFC's own example, and that nothing covered can be altered.

use super::*;
use crate::message::Headers;
use bytes::Bytes;
use entente_model::encoding::{from_base64, from_hex};
use proptest::prelude::*;

/// RFC 9421 appendix B.1.4, test-key-ed25519.
const RFC_SEED: &str = "9f8362f87a484a954e6e740c5b4c0e84229139a20aa8ab56ff66586f6a7d29c5";
const RFC_PUBLIC: &str = "26b40b8f93fff3d897112f7ebc582b232dbd72517d082fe83cfb30ddce43d1bb";
/// RFC 9421 appendix B.2.6.
const RFC_INPUT: &str = "sig-b26=(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \
     \"content-length\");created=1618884473;keyid=\"test-key-ed25519\"";
const RFC_SIGNATURE: &str = "\
     wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQ\
     v5lIp5WPpBKRCw==";
const RFC_BASE: &str = "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\
     \"@method\": POST\n\
     \"@path\": /foo\n\
     \"@authority\": example.com\n\
     \"content-type\": application/json\n\
     \"content-length\": 18\n\
     \"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \
     \"content-length\");created=1618884473;keyid=\"test-key-ed25519\"";

fn rfc_request() -> PeerRequest {
    let mut headers = Headers::default();
    headers.set("date", "Tue, 20 Apr 2021 02:07:55 GMT");
    headers.set("content-type", "application/json");
    headers.set("content-length", "18");
    headers.set("signature-input", RFC_INPUT);
    headers.set("signature", format!("sig-b26=:{RFC_SIGNATURE}:"));
    PeerRequest {
        method: "POST".into(),
        authority: "example.com".into(),
        path: "/foo".into(),
        headers,
        body: Bytes::from_static(b"{\"hello\": \"world\"}"),
    }
}

#[test]
fn the_base_and_the_signature_of_the_rfc_are_reproduced() {
    let request = rfc_request();
    let covered = Covered::Request(&request);
    let list = labelled_input(&covered, "sig-b26").unwrap();
    assert_eq!(base::text(&list, &covered).unwrap(), RFC_BASE);
    let seed: [u8; 32] = from_hex(RFC_SEED).unwrap().try_into().unwrap();
    let key = SigningKey::from_seed(&seed).unwrap();
    assert_eq!(key.sign(RFC_BASE.as_bytes()).to_vec(), from_base64(RFC_SIGNATURE).unwrap());
    let public = VerifyingKey::from_bytes(&from_hex(RFC_PUBLIC).unwrap()).unwrap();
    assert_eq!(key.verifying_key(), public);
    assert_eq!(verify_labelled(&list, &covered, "sig-b26", &public), Ok(()));
}

#[test]
fn the_signature_of_the_rfc_holds_for_nothing_else() {
    let public = VerifyingKey::from_bytes(&from_hex(RFC_PUBLIC).unwrap()).unwrap();
    let mut altered = rfc_request();
    altered.path = "/fop".into();
    let covered = Covered::Request(&altered);
    let list = labelled_input(&covered, "sig-b26").unwrap();
    let verdict = verify_labelled(&list, &covered, "sig-b26", &public);
    assert_eq!(verdict, Err(SignatureFault::Invalid));
}

#[test]
fn the_digest_is_that_of_rfc_9530() {
    assert_eq!(
        content_digest(b"{\"hello\": \"world\"}"),
        "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"
    );
    assert_eq!(
        content_digest(b"{\"hello\": \"world\"}\n"),
        "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
    );
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32]).unwrap()
}

const NOW: Timestamp = Timestamp::from_millis(1_795_255_200_250);
const NONCE: &str = "000102030405060708090a0b0c0d0e0f";

fn request() -> PeerRequest {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json");
    headers.set(REQUEST_FIELD, "a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5");
    headers.set(PURPOSE_FIELD, "INV");
    headers.set(BASIS_FIELD, "P2-ART-44");
    PeerRequest {
        method: "POST".into(),
        authority: "node.example:8443".into(),
        path: "/peer/v1/searches".into(),
        headers,
        body: Bytes::from_static(b"{\"protocol\":1}"),
    }
}

fn signed() -> PeerRequest {
    let mut request = request();
    sign_request(&mut request, &key(1), NOW, NONCE).unwrap();
    request
}

fn response_to(request: &PeerRequest) -> PeerResponse {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json");
    let mut response = PeerResponse { status: 200, headers, body: Bytes::from_static(b"{}") };
    sign_response(&mut response, request, &key(2), NOW).unwrap();
    response
}

fn verified(request: &PeerRequest) -> Result<Signed, SignatureFault> {
    verify_request(request, &[key(1).verifying_key()])
}

fn answered(response: &PeerResponse, request: &PeerRequest) -> Result<Signed, SignatureFault> {
    verify_response(response, request, &[key(2).verifying_key()])
}

#[test]
fn a_signed_request_says_who_when_and_until_when() {
    let signed = verified(&signed()).unwrap();
    assert_eq!(signed.key_id, key(1).verifying_key().key_id());
    assert_eq!(signed.created.as_seconds(), NOW.as_seconds());
    assert_eq!(signed.expires.unwrap().since(signed.created), SIGNATURE_LIFETIME_MAX);
    assert_eq!(signed.nonce.as_deref(), Some(NONCE));
}

#[test]
fn a_signature_by_a_key_that_is_not_the_senders_is_refused() {
    let verdict = verify_request(&signed(), &[key(3).verifying_key()]);
    assert_eq!(verdict, Err(SignatureFault::KeyUnknown));
    let mut forged = request();
    sign_request(&mut forged, &key(3), NOW, NONCE).unwrap();
    let claimed = forged
        .headers
        .one("signature-input")
        .unwrap()
        .replace(&key(3).verifying_key().key_id(), &key(1).verifying_key().key_id());
    forged.headers.set("signature-input", claimed);
    assert_eq!(verified(&forged), Err(SignatureFault::Invalid));
}

#[test]
fn every_covered_part_of_a_request_is_protected() {
    let alter = |change: fn(&mut PeerRequest)| {
        let mut request = signed();
        change(&mut request);
        verified(&request).unwrap_err()
    };
    let invalid = SignatureFault::Invalid;
    assert_eq!(alter(|r| r.path = "/peer/v1/other".into()), invalid);
    assert_eq!(alter(|r| r.authority = "evil.example".into()), invalid);
    assert_eq!(alter(|r| r.method = "PUT".into()), invalid);
    assert_eq!(alter(|r| r.headers.set("content-type", "text/plain")), invalid);
    assert_eq!(alter(|r| r.headers.set(PURPOSE_FIELD, "STAT")), invalid);
    assert_eq!(alter(|r| r.headers.set(BASIS_FIELD, "P2-ART-45")), invalid);
    assert_eq!(alter(|r| r.headers.set(REQUEST_FIELD, "b5")), invalid);
    assert_eq!(alter(|r| r.headers.set("content-digest", content_digest(b"other"))), invalid);
    assert_eq!(alter(|r| r.body = Bytes::from_static(b"other")), SignatureFault::Digest);
    assert!(matches!(
        alter(|r| r.headers.add(PURPOSE_FIELD, "INV").unwrap()),
        SignatureFault::Malformed(_)
    ));
}

#[test]
fn a_signature_that_leaves_something_out_is_refused() {
    for left_out in REQUEST_COMPONENTS.iter().chain(&QUESTION_COMPONENTS) {
        let mut request = signed();
        let input = request.headers.one("signature-input").unwrap().to_owned();
        let input = input.replacen(&format!("\"{left_out}\""), "", 1);
        request.headers.set("signature-input", input);
        assert!(matches!(verified(&request), Err(SignatureFault::Missing(_))), "{left_out}");
    }
    for parameter in ["created", "expires", "nonce", "keyid", "tag"] {
        let mut request = signed();
        let input = request.headers.one("signature-input").unwrap().to_owned();
        let input = input.replacen(&format!(";{parameter}="), ";other=", 1);
        request.headers.set("signature-input", input);
        assert!(matches!(verified(&request), Err(SignatureFault::Missing(_))), "{parameter}");
    }
    let mut bare = signed();
    bare.headers = request().headers;
    assert!(matches!(verified(&bare), Err(SignatureFault::Missing(_))));
}

#[test]
fn one_second_of_life_or_one_character_of_nonce_too_many_is_refused() {
    let with = |from: &str, to: &str| {
        let mut request = signed();
        let input = request.headers.one("signature-input").unwrap().replace(from, to);
        request.headers.set("signature-input", input);
        verified(&request)
    };
    let expires = NOW.as_seconds() + 30;
    let longer = with(&format!("expires={expires}"), &format!("expires={}", expires + 1));
    assert!(matches!(longer, Err(SignatureFault::Malformed(_))));
    let mut request = request();
    sign_request(&mut request, &key(1), NOW, &"n".repeat(NONCE_CHARS_MAX)).unwrap();
    assert!(verified(&request).is_ok());
    sign_request(&mut request, &key(1), NOW, &"n".repeat(NONCE_CHARS_MAX + 1)).unwrap();
    assert!(matches!(verified(&request), Err(SignatureFault::Malformed(_))));
    sign_request(&mut request, &key(1), NOW, &"n".repeat(NONCE_CHARS_MIN - 1)).unwrap();
    assert!(matches!(verified(&request), Err(SignatureFault::Malformed(_))));
    let other = with(";tag=", ";alg=\"hmac-sha256\";tag=");
    assert!(matches!(other, Err(SignatureFault::Malformed(_))));
}

#[test]
fn a_signature_of_another_label_stands_beside_ours() {
    let mut request = signed();
    let input = request.headers.one("signature-input").unwrap().to_owned();
    let signature = request.headers.one("signature").unwrap().to_owned();
    request.headers.set("signature-input", format!("pq=();alg=\"ml-dsa-65\", {input}"));
    request.headers.set("signature", format!("{signature}, pq=:AAAA:"));
    assert!(verified(&request).is_ok());
}

#[test]
fn a_response_belongs_to_one_request() {
    let request = signed();
    let response = response_to(&request);
    assert!(answered(&response, &request).is_ok());
    let mut other = self::request();
    sign_request(&mut other, &key(1), NOW, "0f0f0f0f0f0f0f0f0f0f").unwrap();
    assert_eq!(answered(&response, &other), Err(SignatureFault::Invalid));
    let unsigned = self::request();
    let loose = response_to(&unsigned);
    assert!(matches!(answered(&loose, &request), Err(SignatureFault::Missing(_))));
}

#[test]
fn every_covered_part_of_a_response_is_protected() {
    let request = signed();
    let alter = |change: fn(&mut PeerResponse)| {
        let mut response = response_to(&request);
        change(&mut response);
        answered(&response, &request).unwrap_err()
    };
    assert_eq!(alter(|r| r.status = 403), SignatureFault::Invalid);
    assert_eq!(
        alter(|r| r.headers.set("content-type", "application/problem+json")),
        SignatureFault::Invalid
    );
    assert_eq!(alter(|r| r.body = Bytes::from_static(b"{ }")), SignatureFault::Digest);
    assert_eq!(alter(|r| r.body = Bytes::new()), SignatureFault::Digest);
}

#[test]
fn a_request_cannot_pass_for_a_response_nor_a_response_for_a_request() {
    let request = signed();
    let response = response_to(&request);
    let mut swapped = request.clone();
    swapped.headers = response.headers.clone();
    assert!(verify_request(&swapped, &[key(2).verifying_key()]).is_err());
}

#[test]
fn a_line_cannot_be_smuggled_into_the_base() {
    let mut request = request();
    request.path = "/a\n\"@status\": 200".into();
    assert!(matches!(
        sign_request(&mut request, &key(1), NOW, NONCE),
        Err(SignatureFault::Malformed(_))
    ));
}

proptest! {
    #[test]
    fn any_header_text_is_verified_or_refused_without_a_panic(
        input in ".{0,200}", signature in ".{0,200}", digest in ".{0,80}"
    ) {
        let mut request = request();
        request.headers.set("signature-input", input);
        request.headers.set("signature", signature);
        request.headers.set("content-digest", digest);
        prop_assert!(verified(&request).is_err());
    }

    #[test]
    fn what_is_signed_verifies(
        body in proptest::collection::vec(any::<u8>(), 0..200),
        path in "/[a-z0-9/._~%-]{0,40}",
        purpose in "[ -~]{0,20}",
        nonce in "[ -~]{16,64}",
    ) {
        let mut request = request();
        request.body = body.into();
        request.path = path;
        request.headers.set(PURPOSE_FIELD, purpose.trim());
        sign_request(&mut request, &key(1), NOW, &nonce).unwrap();
        prop_assert!(verified(&request).is_ok());
        let response = response_to(&request);
        prop_assert!(answered(&response, &request).is_ok());
    }

    #[test]
    fn no_character_of_a_signed_message_can_change(
        which in 0_usize..4, at in any::<prop::sample::Index>(), bit in 0_u32..7
    ) {
        let mut request = signed();
        let name = ["signature-input", "content-digest", PURPOSE_FIELD, REQUEST_FIELD][which];
        let mut text = request.headers.one(name).unwrap().as_bytes().to_vec();
        let index = at.index(text.len());
        text[index] ^= 1 << bit;
        if let Ok(text) = String::from_utf8(text) {
            request.headers.set(name, text);
            prop_assert!(verified(&request).is_err());
        }
    }
}
