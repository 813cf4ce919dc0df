//! What is refused before the desk is asked: each with its code, signed, and recorded.

use crate::fixtures::*;
use bytes::Bytes;
use entente_crypto::sign::SigningKey;
use entente_exchange::signature::{sign_request, verify_response};
use entente_exchange::*;
use entente_model::encoding::Digest;
use entente_model::limits::{BODY_BYTES_MAX, JSON_DEPTH_MAX, REGISTERS_PER_SEARCH_MAX};
use entente_model::wire::SearchCall;
use entente_model::*;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// A signed request of the asker to `bb-police`, before anything is broken about it.
fn request(federation: &Federation, body: Bytes, call: &SearchCall) -> PeerRequest {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json");
    headers.set("x-entente-request", call.request.to_string());
    headers.set("x-entente-purpose", call.justification.purpose.to_string());
    headers.set("x-entente-basis", call.justification.legal_basis.to_string());
    let mut request = PeerRequest {
        method: "POST".into(),
        authority: "bb-police.example:8443".into(),
        path: SEARCHES_PATH.into(),
        headers,
        body,
    };
    sign(federation, &mut request, &federation.asker().identity.message);
    request
}

fn sign(federation: &Federation, request: &mut PeerRequest, key: &SigningKey) {
    let now = federation.asker().clock.now();
    let nonce = RequestId::random(TestRng::new(now.as_millis().unsigned_abs()).as_ref());
    sign_request(request, key, now, &nonce.to_string()).unwrap();
}

/// Delivers to `bb-police` and expects a signed refusal with this code, recorded exactly once.
fn refused(federation: &Federation, pin: Option<Digest>, request: &PeerRequest, code: Code) {
    let node = federation.at("bb-police");
    let before = federation.refusals("bb-police").len();
    let entries = node.desk.entries();
    let response = federation.clock.run(node.server.handle(pin, request.clone()));
    let problem: Problem = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(problem.code, code, "{problem}");
    assert_eq!(response.status, code.status());
    assert_eq!(response.headers.one("content-type"), Ok("application/problem+json"));
    if request.headers.one("signature").is_ok() {
        let keys = [node.identity.message.verifying_key()];
        assert!(verify_response(&response, request, &keys).is_ok());
    } else {
        assert!(response.headers.one("signature").is_ok());
    }
    assert_eq!(federation.refusals("bb-police").len(), before + 1);
    assert_eq!(federation.refusals("bb-police").last(), Some(&code.as_str()));
    assert_eq!(node.desk.entries(), entries + 1);
    assert_eq!(node.desk.searches.load(Ordering::SeqCst), 0);
}

/// The question with something about it changed, correctly signed.
fn altered(change: impl FnOnce(&mut SearchCall)) -> (Federation, PeerRequest) {
    let federation = Federation::new();
    let mut call = federation.call(&["police-records"]);
    change(&mut call);
    let body = Bytes::from(serde_json::to_vec(&call).unwrap());
    let request = request(&federation, body, &call);
    (federation, request)
}

fn plain() -> (Federation, PeerRequest) {
    altered(|_| {})
}

fn pin(federation: &Federation) -> Option<Digest> {
    Some(federation.asker().pin)
}

#[test]
fn the_request_that_the_others_are_made_from_is_accepted() {
    let (federation, request) = plain();
    let node = federation.at("bb-police");
    let response = federation.clock.run(node.server.handle(pin(&federation), request));
    assert_eq!(response.status, 200);
}

#[test]
fn a_node_that_is_not_on_the_trust_list_is_refused() {
    let (federation, request) = plain();
    refused(&federation, Some(Digest([99; 32])), &request, Code::PeerUnknown);
    refused(&federation, None, &request, Code::PeerUnknown);
}

#[test]
fn a_stolen_tls_key_without_the_message_key_is_refused() {
    let (federation, mut request) = plain();
    sign(&federation, &mut request, &key(66));
    refused(&federation, pin(&federation), &request, Code::SignatureInvalid);
}

#[test]
fn a_message_key_that_comes_over_another_nodes_connection_is_refused() {
    let (federation, request) = plain();
    let other = Some(federation.at("cc-police").pin);
    refused(&federation, other, &request, Code::SignatureInvalid);
}

#[test]
fn a_request_made_for_another_node_is_refused() {
    let federation = Federation::new();
    let call = federation.call(&["police-records"]);
    let mut request = request(&federation, serde_json::to_vec(&call).unwrap().into(), &call);
    request.authority = "cc-police.example:8443".into();
    sign(&federation, &mut request, &federation.asker().identity.message);
    refused(&federation, pin(&federation), &request, Code::SignatureInvalid);
}

#[test]
fn a_missing_signature_and_an_altered_body_are_refused() {
    let (federation, mut request) = plain();
    request.headers.set("signature-input", "");
    refused(&federation, pin(&federation), &request, Code::SignatureInvalid);
    let (federation, mut request) = plain();
    request.headers = Headers::default();
    refused(&federation, pin(&federation), &request, Code::SignatureMissing);
    let (federation, mut request) = plain();
    request.body = Bytes::from_static(b"{}");
    refused(&federation, pin(&federation), &request, Code::DigestMismatch);
}

#[test]
fn a_clock_an_hour_off_is_refused_and_the_asker_learns_why() {
    for off in [-3_600_000, 3_600_000, -31_000, 31_000] {
        let federation = Federation::new();
        federation.asker().clock.put_off(off);
        let answer = federation.ask("bb-police", "police-records");
        assert_eq!(short(only(&answer)), "refused: clock-skew", "{off}");
        assert_eq!(federation.refusals("bb-police"), ["clock-skew"]);
        let states = federation.asker().client.peers().states(
            &federation.list,
            &federation.asker().authority,
            federation.asker().clock.now(),
        );
        let seconds = off.abs() / 1000;
        let skewed = states[0].words.iter().any(|words| words.contains(&format!("{seconds} s")));
        assert!(skewed, "{:?}", states[0].words);
    }
}

#[test]
fn a_clock_ten_seconds_off_is_borne() {
    for off in [-10_000, 10_000] {
        let federation = Federation::new();
        federation.asker().clock.put_off(off);
        assert_eq!(short(only(&federation.ask("bb-police", "police-records"))), "no-hit");
    }
}

#[test]
fn one_byte_over_the_limit_is_refused() {
    let federation = Federation::new();
    let call = federation.call(&["police-records"]);
    let mut body = serde_json::to_vec(&call).unwrap();
    body.resize(BODY_BYTES_MAX, b' ');
    let whole = request(&federation, body.clone().into(), &call);
    body.push(b' ');
    let over = request(&federation, body.into(), &call);
    refused(&federation, pin(&federation), &over, Code::BodyTooLarge);
    let node = federation.at("bb-police");
    let response = federation.clock.run(node.server.handle(pin(&federation), whole));
    assert_eq!(response.status, 200);
}

#[test]
fn one_level_over_the_limit_is_refused() {
    let federation = Federation::new();
    let call = federation.call(&["police-records"]);
    let text = serde_json::to_string(&call).unwrap();
    let deep = |levels: usize| {
        format!(
            "{},\"x\":{}{}}}",
            text.trim_end_matches('}'),
            "[".repeat(levels),
            "]".repeat(levels)
        )
    };
    // Closing braces were trimmed from the nested objects too, so the text is rebuilt from a value.
    let mut value = serde_json::to_value(&call).unwrap();
    value["x"] = serde_json::from_str(&format!(
        "{}{}",
        "[".repeat(JSON_DEPTH_MAX),
        "]".repeat(JSON_DEPTH_MAX)
    ))
    .unwrap();
    let over = request(&federation, serde_json::to_vec(&value).unwrap().into(), &call);
    refused(&federation, pin(&federation), &over, Code::BodyMalformed);
    federation.clock.advance(std::time::Duration::from_secs(1));
    let bomb = request(&federation, deep(200_000 / 2).into(), &call);
    refused(&federation, pin(&federation), &bomb, Code::BodyMalformed);
}

#[test]
fn a_body_that_is_not_the_question_is_refused_without_repeating_it() {
    for body in ["", "[]", "{}", "{\"protocol\":1}", "{\"protocol\":1,\"protocol\":1}", "\u{7f}"] {
        let federation = Federation::new();
        let call = federation.call(&["police-records"]);
        let request = request(&federation, Bytes::from_static(body.as_bytes()), &call);
        refused(&federation, pin(&federation), &request, Code::BodyMalformed);
    }
    let (federation, mut request) = plain();
    let text = String::from_utf8(request.body.to_vec()).unwrap();
    request.body = text.replace("\"deadline_ms\":5000", "\"deadline_ms\":\"Karlsson\"").into();
    sign(&federation, &mut request, &federation.asker().identity.message);
    let node = federation.at("bb-police");
    let response = federation.clock.run(node.server.handle(pin(&federation), request));
    assert!(!String::from_utf8(response.body.to_vec()).unwrap().contains("Karlsson"));
}

#[test]
fn another_media_type_method_path_or_version_is_refused() {
    let (federation, mut request) = plain();
    request.headers.set("content-type", "text/json");
    sign(&federation, &mut request, &federation.asker().identity.message);
    refused(&federation, pin(&federation), &request, Code::MediaTypeUnsupported);
    for (method, path) in [("PUT", SEARCHES_PATH), ("GET", SEARCHES_PATH), ("POST", "/peer/v2/x")] {
        let (federation, mut request) = plain();
        (request.method, request.path) = (method.into(), path.into());
        refused(&federation, pin(&federation), &request, Code::NotFound);
    }
    let (federation, request) = altered(|call| call.protocol = 2);
    refused(&federation, pin(&federation), &request, Code::VersionUnsupported);
    let (federation, request) = altered(|call| call.protocol = 0);
    refused(&federation, pin(&federation), &request, Code::VersionUnsupported);
}

#[test]
fn a_version_that_the_peer_does_not_speak_is_unavailable_not_refused() {
    let federation = Federation::new();
    let mut call = federation.call(&["police-records"]);
    call.protocol = 2;
    let answer = federation.put(federation.asker(), "bb-police", call);
    assert_eq!(short(only(&answer)), "unavailable: version");
}

#[test]
fn a_question_in_anothers_name_is_refused() {
    let (federation, request) = altered(|call| call.asker = authority("cc-police"));
    refused(&federation, pin(&federation), &request, Code::PeerNotEntitled);
}

#[test]
fn a_body_that_differs_from_what_was_signed_for_is_refused() {
    for field in ["x-entente-request", "x-entente-purpose", "x-entente-basis"] {
        let (federation, mut request) = plain();
        request.headers.set(field, "0123456789abcdef0123456789abcdef");
        sign(&federation, &mut request, &federation.asker().identity.message);
        refused(&federation, pin(&federation), &request, Code::BodyMalformed);
    }
}

#[test]
fn a_register_that_is_not_served_or_not_for_the_asker_is_refused() {
    let (federation, request) = altered(|call| call.registers = vec![register("visa")]);
    refused(&federation, pin(&federation), &request, Code::RegisterNotServed);
    let mut entries: Vec<_> = NAMES.iter().zip(1..).map(|(name, seed)| entry(name, seed)).collect();
    entries[1].registers[0].askers = Askers::Only([authority("cc-police")].into());
    let federation = Federation::with(entries);
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "refused: peer-not-entitled");
    let cc = federation.at("cc-police");
    let call = federation.call_of(cc, &["police-records"]);
    assert_eq!(short(only(&federation.put(cc, "bb-police", call))), "no-hit");
}

#[test]
fn no_register_one_too_many_or_one_twice_is_refused() {
    let (federation, request) = altered(|call| call.registers.clear());
    refused(&federation, pin(&federation), &request, Code::QueryMalformed);
    let twice = vec![register("police-records"); 2];
    let (federation, request) = altered(|call| call.registers = twice);
    refused(&federation, pin(&federation), &request, Code::QueryMalformed);
    let many = (0..=REGISTERS_PER_SEARCH_MAX).map(|n| register(&format!("r{n}"))).collect();
    let (federation, request) = altered(|call| call.registers = many);
    refused(&federation, pin(&federation), &request, Code::QueryMalformed);
    let terms = vec![Term::Reference("x".into()); entente_model::limits::TERMS_MAX + 1];
    let (federation, request) = altered(|call| call.query.terms = terms);
    refused(&federation, pin(&federation), &request, Code::QueryMalformed);
}

#[test]
fn a_question_without_the_askers_own_ledger_entry_is_refused() {
    let (federation, request) = altered(|call| call.intent.index += 1);
    refused(&federation, pin(&federation), &request, Code::ProofInvalid);
    let (federation, request) = altered(|call| call.intent.origin = "log.example/bb-police".into());
    refused(&federation, pin(&federation), &request, Code::ProofInvalid);
}

#[test]
fn a_trust_list_two_versions_behind_or_expired_is_refused() {
    let federation = Federation::new();
    let mut newer = federation.list.clone();
    newer.version = 3;
    let newer = signed(&newer, &federation.operators);
    federation.trust.install(&newer, federation.asker().clock.now()).unwrap();
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "refused: trust-list-stale");
    let mut call = federation.call(&["police-records"]);
    call.trust_list = 2;
    let answer = federation.put(federation.asker(), "bb-police", call);
    assert_eq!(short(only(&answer)), "no-hit");
    let (federation, mut request) = plain();
    federation.clock.advance(std::time::Duration::from_secs(86_400));
    sign(&federation, &mut request, &federation.asker().identity.message);
    refused(&federation, pin(&federation), &request, Code::TrustListStale);
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "unavailable: unreachable");
}

#[test]
fn a_node_that_left_the_trust_list_is_refused_from_that_moment_on() {
    let federation = Federation::new();
    assert_eq!(short(only(&federation.ask("bb-police", "police-records"))), "no-hit");
    let mut newer = federation.list.clone();
    newer.version = 2;
    newer.entries.remove(0);
    let newer = signed(&newer, &federation.operators);
    federation.trust.install(&newer, federation.asker().clock.now()).unwrap();
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "refused: peer-unknown");
}

#[test]
fn a_refusal_that_cannot_be_recorded_does_not_leave() {
    let (federation, mut request) = plain();
    sign(&federation, &mut request, &key(66));
    let node = federation.at("bb-police");
    node.desk.ledger_broken.store(true, Ordering::SeqCst);
    let response = federation.clock.run(node.server.handle(pin(&federation), request));
    let problem: Problem = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(problem.code, Code::LedgerUnavailable);
}

#[test]
fn a_refusal_says_who_asked_what() {
    let (federation, request) = altered(|call| call.registers = vec![register("visa")]);
    let node = federation.at("bb-police");
    federation.clock.run(node.server.handle(pin(&federation), request));
    let refusals = node.desk.refusals.lock().unwrap();
    let refusal = &refusals[0];
    assert_eq!(refusal.peer, Some(authority("aa-police")));
    assert_eq!(refusal.purpose, Some(PurposeCode::new("INV").unwrap()));
    assert_eq!(refusal.registers, [register("visa")]);
    assert!(refusal.nonce.is_some(), "it was signed and new");
    assert_eq!(refusal.count, 1);
}

#[test]
fn a_stranger_with_a_key_of_his_own_learns_nothing_as_a_client() {
    let federation = Federation::new();
    let asker = federation.asker();
    let stranger = Arc::new(NodeIdentity { authority: authority("aa-police"), message: key(66) });
    let client = federation.client(&stranger, &asker.clock, Some(asker.pin));
    let call = PeerCall {
        peer: authority("bb-police"),
        call: federation.call(&["police-records"]),
        deadline: std::time::Duration::from_secs(5),
    };
    let answer = federation.clock.run(client.ask(call));
    assert_eq!(short(only(&answer)), "refused: signature-invalid");
}
