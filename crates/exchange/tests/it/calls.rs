//! Calls other than searches: the same checks, in the same order, and a reply that is proven.

use crate::fixtures::*;
use bytes::Bytes;
use entente_exchange::memory::Fault;
use entente_exchange::signature::{sign_request, verify_response};
use entente_exchange::*;
use entente_model::encoding::Digest;
use entente_model::limits::{ANSWER_BYTES_MAX, BODY_BYTES_MAX};
use entente_model::wire::{NodeCall, NodeReply, PROTOCOL};
use entente_model::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

const FIVE: Duration = Duration::from_secs(5);

fn called(federation: &Federation, name: CallName, body: Value) -> Result<Value, Failure> {
    let peer = authority("bb-police");
    federation.clock.run(federation.asker().client.call(&peer, (name, body), FIVE))
}

fn shortly(result: &Result<Value, Failure>) -> String {
    result.as_ref().map_or_else(|failure| short(&failure.outcome()), |_| "answered".into())
}

fn call(federation: &Federation) -> NodeCall {
    NodeCall {
        protocol: PROTOCOL,
        request: RequestId::random(TestRng::new(5).as_ref()),
        asker: federation.asker().authority.clone(),
        trust_list: 1,
        deadline_ms: 5_000,
        body: json!({ "from": 7 }),
        unknown: BTreeMap::new(),
    }
}

fn request(federation: &Federation, call: &NodeCall, body: Vec<u8>) -> PeerRequest {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json");
    headers.set("x-entente-request", call.request.to_string());
    let mut request = PeerRequest {
        method: "POST".into(),
        authority: "bb-police.example:8443".into(),
        path: CallName::Feeds.path().into(),
        headers,
        body: Bytes::from(body),
    };
    sign(federation, &mut request, 1);
    request
}

fn sign(federation: &Federation, request: &mut PeerRequest, seed: u8) {
    let now = federation.asker().clock.now();
    let nonce = RequestId::random(TestRng::new(now.as_millis().unsigned_abs()).as_ref());
    sign_request(request, &key(seed), now, &nonce.to_string()).unwrap();
}

/// A correctly signed call with something about it changed.
fn altered(change: impl FnOnce(&mut NodeCall)) -> (Federation, PeerRequest) {
    let federation = Federation::new();
    let mut call = call(&federation);
    change(&mut call);
    let request = request(&federation, &call, serde_json::to_vec(&call).unwrap());
    (federation, request)
}

fn delivered(federation: &Federation, request: &PeerRequest) -> PeerResponse {
    delivered_over(federation, Some(federation.asker().pin), request)
}

fn delivered_over(
    federation: &Federation,
    pin: Option<Digest>,
    request: &PeerRequest,
) -> PeerResponse {
    let node = federation.at("bb-police");
    federation.clock.run(node.server.handle(pin, request.clone()))
}

/// Expects a signed refusal with this code, recorded exactly once, and that nothing was done.
fn refused(federation: &Federation, response: &PeerResponse, code: Code) {
    let problem: Problem = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(problem.code, code, "{problem}");
    assert_eq!(response.status, code.status());
    assert_eq!(federation.refusals("bb-police"), [code.as_str()]);
    assert_eq!(federation.at("bb-police").desk.calls.load(Ordering::SeqCst), 0);
}

#[test]
fn a_call_of_every_name_reaches_its_peer_and_the_reply_comes_back() {
    for name in CallName::ALL {
        let federation = Federation::new();
        let reply = called(&federation, name, json!({ "from": 7 })).unwrap();
        let expected = json!({ "by": "aa-police", "name": name.as_str(), "body": { "from": 7 } });
        assert_eq!(reply, expected);
        assert_eq!(federation.at("bb-police").desk.entries(), 1);
    }
}

#[test]
fn the_call_that_the_others_are_made_from_is_accepted_and_its_reply_is_signed() {
    let (federation, request) = altered(|_| {});
    let response = delivered(&federation, &request);
    assert_eq!(response.status, 200);
    let keys = [federation.at("bb-police").identity.message.verifying_key()];
    assert!(verify_response(&response, &request, &keys).is_ok());
    let reply: NodeReply = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(reply.authority, authority("bb-police"));
}

#[test]
fn a_replayed_call_is_refused_after_a_restart_too() {
    let (federation, request) = altered(|_| {});
    assert_eq!(delivered(&federation, &request).status, 200);
    let again: Problem = serde_json::from_slice(&delivered(&federation, &request).body).unwrap();
    assert_eq!(again.code, Code::Replayed);
    let nonces = Arc::clone(&federation.at("bb-police").nonces);
    let restarted = federation.node("bb-police", 2, nonces);
    let pin = Some(federation.asker().pin);
    let response = federation.clock.run(restarted.server.handle(pin, request));
    let problem: Problem = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(problem.code, Code::Replayed);
    assert_eq!(restarted.desk.calls.load(Ordering::SeqCst), 0);
}

#[test]
fn a_foreign_signature_connection_or_name_is_refused() {
    let (federation, mut request) = altered(|_| {});
    sign(&federation, &mut request, 66);
    refused(&federation, &delivered(&federation, &request), Code::SignatureInvalid);
    let (federation, request) = altered(|_| {});
    let other = Some(federation.at("cc-police").pin);
    refused(&federation, &delivered_over(&federation, other, &request), Code::SignatureInvalid);
    let (federation, request) = altered(|_| {});
    let response = delivered_over(&federation, Some(Digest([99; 32])), &request);
    refused(&federation, &response, Code::PeerUnknown);
    let (federation, request) = altered(|call| call.asker = authority("cc-police"));
    refused(&federation, &delivered(&federation, &request), Code::PeerNotEntitled);
}

#[test]
fn an_altered_body_and_a_signature_without_the_media_type_are_refused() {
    let (federation, mut request) = altered(|_| {});
    request.body = Bytes::from_static(b"{}");
    refused(&federation, &delivered(&federation, &request), Code::DigestMismatch);
    // Signed as a request without a body is: the media type is not covered.
    let (federation, mut request) = altered(|_| {});
    request.method = "GET".into();
    sign(&federation, &mut request, 1);
    request.method = "POST".into();
    refused(&federation, &delivered(&federation, &request), Code::SignatureMissing);
}

#[test]
fn one_byte_over_the_limit_is_refused_and_the_limit_itself_is_not() {
    let federation = Federation::new();
    let call = call(&federation);
    let mut body = serde_json::to_vec(&call).unwrap();
    body.resize(BODY_BYTES_MAX + 1, b' ');
    let over = request(&federation, &call, body.clone());
    refused(&federation, &delivered(&federation, &over), Code::BodyTooLarge);
    body.pop();
    federation.clock.advance(Duration::from_secs(1));
    let whole = request(&federation, &call, body);
    assert_eq!(delivered(&federation, &whole).status, 200);
}

#[test]
fn a_call_too_large_to_send_is_not_sent_and_a_reply_too_large_is_not_given() {
    let federation = Federation::new();
    let large = called(&federation, CallName::Feeds, json!("x".repeat(BODY_BYTES_MAX)));
    assert_eq!(shortly(&large), "unavailable: internal");
    assert_eq!(federation.at("bb-police").desk.entries(), 0);
    let room = ANSWER_BYTES_MAX - 1_000;
    let reply = called(&federation, CallName::Feeds, json!({ "fill_bytes": room }));
    assert_eq!(shortly(&reply), "answered");
    let reply = called(&federation, CallName::Feeds, json!({ "fill_bytes": ANSWER_BYTES_MAX }));
    assert_eq!(shortly(&reply), "unavailable: internal");
}

#[test]
fn a_body_that_is_no_call_a_foreign_request_id_or_version_is_refused() {
    for body in ["", "[]", "{}", "{\"protocol\":1}", "{\"protocol\":1,\"protocol\":1}"] {
        let federation = Federation::new();
        let request = request(&federation, &call(&federation), body.into());
        refused(&federation, &delivered(&federation, &request), Code::BodyMalformed);
    }
    let (federation, mut request) = altered(|_| {});
    request.headers.set("x-entente-request", "0123456789abcdef0123456789abcdef");
    sign(&federation, &mut request, 1);
    refused(&federation, &delivered(&federation, &request), Code::BodyMalformed);
    let (federation, request) = altered(|call| call.protocol = 2);
    refused(&federation, &delivered(&federation, &request), Code::VersionUnsupported);
    let (federation, mut request) = altered(|_| {});
    request.headers.set("content-type", "text/json");
    sign(&federation, &mut request, 1);
    refused(&federation, &delivered(&federation, &request), Code::MediaTypeUnsupported);
}

#[test]
fn a_name_that_is_not_of_the_set_is_refused() {
    for path in ["/peer/v1/gossip", "/peer/v1/feeds/", "/peer/v1/feeds?x=1", "/peer/v2/feeds"] {
        let (federation, mut request) = altered(|_| {});
        request.path = path.into();
        refused(&federation, &delivered(&federation, &request), Code::NotFound);
    }
}

#[test]
fn a_trust_list_two_versions_behind_is_refused() {
    let (federation, request) = altered(|_| {});
    let mut newer = federation.list.clone();
    newer.version = 3;
    let newer = signed(&newer, &federation.operators);
    federation.trust.install(&newer, federation.asker().clock.now()).unwrap();
    refused(&federation, &delivered(&federation, &request), Code::TrustListStale);
}

#[test]
fn the_deadline_ends_a_call_on_both_sides() {
    let federation = Federation::new();
    let within = called(&federation, CallName::Feeds, json!({ "wait_ms": 4_000 }));
    assert_eq!(shortly(&within), "answered");
    let late = called(&federation, CallName::Feeds, json!({ "wait_ms": 6_000 }));
    assert_ne!(shortly(&late), "answered");
}

#[test]
fn whatever_happens_on_the_way_is_named_and_no_reply_is_believed() {
    for fault in Fault::ALL {
        let federation = Federation::new();
        federation.network.fail(authority("bb-police"), fault);
        let first = called(&federation, CallName::Feeds, json!({ "from": 1 }));
        if fault == Fault::Stale {
            assert_eq!(shortly(&first), "answered", "the first answer is its own");
        } else {
            assert_ne!(shortly(&first), "answered", "{fault:?}");
        }
        let second = called(&federation, CallName::Feeds, json!({ "from": 2 }));
        assert_ne!(shortly(&second), "answered", "{fault:?}");
        federation.network.mend(&authority("bb-police"));
        assert_eq!(shortly(&called(&federation, CallName::Feeds, json!({}))), "answered");
    }
}

#[test]
fn a_reply_signed_by_another_node_is_not_believed() {
    let federation = Federation::new();
    let other = federation.at("cc-police");
    federation.network.plug(authority("bb-police"), other.server.clone());
    let reply = called(&federation, CallName::Feeds, json!({}));
    assert_eq!(shortly(&reply), "unavailable: bad-signature");
}
