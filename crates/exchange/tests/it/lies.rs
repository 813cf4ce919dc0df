//! A peer that signs well and lies: contradictions are never taken for an answer.

use crate::fixtures::*;
use entente_exchange::memory::MemoryEndpoint;
use entente_exchange::signature::sign_response;
use entente_exchange::{
    AdmissionLimits, NodeIdentity, PeerRequest, PeerResponse, PeerServer, ServerParts,
};
use entente_model::encoding::{Blob, Digest};
use entente_model::time::BoxFuture;
use entente_model::wire::{SearchCall, SearchReply};
use entente_model::{Answer, Clock as _, Outcome, RequestId, wire};
use std::sync::Arc;

type Lie = dyn Fn(&mut PeerResponse, &PeerRequest) + Send + Sync;

/// Lets the honest server answer, changes the answer and signs it again.
struct Liar {
    honest: Arc<PeerServer<Arc<Desk>>>,
    identity: Arc<NodeIdentity>,
    clock: Arc<NodeClock>,
    lie: Box<Lie>,
}

impl MemoryEndpoint for Liar {
    fn deliver(&self, pin: Option<Digest>, request: PeerRequest) -> BoxFuture<'_, PeerResponse> {
        Box::pin(async move {
            let mut response = self.honest.handle(pin, request.clone()).await;
            (self.lie)(&mut response, &request);
            let key = &self.identity.message;
            sign_response(&mut response, &request, key, self.clock.now()).unwrap();
            response
        })
    }
}

/// What the asker is told when `bb-police` holds a hit and tells this lie about it.
fn told(lie: impl Fn(&mut PeerResponse, &PeerRequest) + Send + Sync + 'static) -> String {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", Plan::Hit);
    let node = federation.at("bb-police");
    let liar = Liar {
        honest: Arc::clone(&node.server),
        identity: Arc::clone(&node.identity),
        clock: Arc::clone(&node.clock),
        lie: Box::new(lie),
    };
    federation.network.plug(authority("bb-police"), Arc::new(liar));
    let answer = federation.ask("bb-police", "police-records");
    if let Some(evidence) = &answer.evidence {
        let proven = entente_exchange::evidence::verify(evidence, &federation.list);
        let silent = matches!(only(&answer), Outcome::Unavailable { .. });
        // Evidence offers no more than the asker was told.
        assert!(!silent || proven.is_err() || proven.unwrap().unanswered().count() == 1);
    }
    short(only(&answer))
}

fn reply(change: impl Fn(&mut SearchReply) + Send + Sync + 'static) -> String {
    told(move |response, _| {
        let mut reply: SearchReply = serde_json::from_slice(&response.body).unwrap();
        change(&mut reply);
        response.body = serde_json::to_vec(&reply).unwrap().into();
    })
}

const UNDECODABLE: &str = "unavailable: undecodable";

#[test]
fn without_a_lie_it_is_a_hit() {
    assert_eq!(reply(|_| {}), "hit");
}

#[test]
fn an_answer_in_anothers_name_is_not_accepted() {
    assert_eq!(reply(|reply| reply.authority = authority("cc-police")), UNDECODABLE);
    assert_eq!(
        reply(|reply| reply.answers[0].answer.authority = authority("cc-police")),
        UNDECODABLE
    );
}

#[test]
fn an_answer_to_another_request_is_not_accepted() {
    assert_eq!(reply(|reply| reply.request = RequestId([1; 16])), UNDECODABLE);
}

#[test]
fn an_answer_of_another_register_or_twice_is_not_accepted() {
    assert_eq!(reply(|reply| reply.answers[0].answer.register = register("visa")), UNDECODABLE);
    assert_eq!(reply(|reply| reply.answers.push(reply.answers[0].clone())), UNDECODABLE);
    assert_eq!(reply(|reply| reply.answers.clear()), "unavailable: cut-off");
}

#[test]
fn an_answer_that_contradicts_itself_is_not_accepted() {
    let answer = |change: fn(&mut Answer)| reply(move |reply| change(&mut reply.answers[0].answer));
    assert_eq!(answer(|answer| answer.candidates.clear()), UNDECODABLE);
    assert_eq!(answer(|answer| answer.outcome = Outcome::NoHit), UNDECODABLE);
    assert_eq!(answer(|answer| answer.basis = None), UNDECODABLE);
    assert_eq!(answer(|answer| answer.candidates[0].score_permille = 1001), UNDECODABLE);
    let many = |answer: &mut Answer| {
        let max = entente_model::limits::CANDIDATES_MAX;
        answer.candidates = vec![answer.candidates[0].clone(); max + 1];
    };
    assert_eq!(answer(many), UNDECODABLE);
    let silent = |answer: &mut Answer| {
        answer.candidates.clear();
        answer.cut = true;
        answer.outcome = Outcome::NoHit;
    };
    assert_eq!(answer(silent), UNDECODABLE);
}

#[test]
fn an_answer_without_its_ledgers_promise_is_not_accepted() {
    let promise =
        |change: fn(&mut wire::Promise)| reply(move |reply| change(&mut reply.answers[0].promise));
    assert_eq!(promise(|promise| promise.index += 1), "unavailable: bad-signature");
    assert_eq!(
        promise(|promise| promise.signature = Blob(vec![0; 64])),
        "unavailable: bad-signature"
    );
    assert_eq!(
        promise(|promise| promise.origin = "log.example/cc-police".into()),
        "unavailable: bad-signature"
    );
}

#[test]
fn another_version_depth_key_status_or_media_type_is_not_accepted() {
    assert_eq!(reply(|reply| reply.protocol = 2), "unavailable: version");
    let body = |text: &'static str| told(move |response, _| response.body = text.into());
    assert_eq!(body(""), UNDECODABLE);
    assert_eq!(body("{}"), UNDECODABLE);
    assert_eq!(body("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["), UNDECODABLE);
    assert_eq!(body("{\"protocol\":1,\"protocol\":1}"), UNDECODABLE);
    assert_eq!(told(|response, _| response.status = 204), UNDECODABLE);
    assert_eq!(told(|response, _| response.status = 403), UNDECODABLE);
    assert_eq!(told(|response, _| response.headers.set("content-type", "text/html")), UNDECODABLE);
}

#[test]
fn a_problem_of_a_newer_peer_is_understood_by_its_status() {
    let problem = |status: u16, text: &'static str| {
        told(move |response, _| {
            response.status = status;
            response.headers.set("content-type", "application/problem+json");
            response.body = text.into();
        })
    };
    let newer = r#"{"title":"New","code":"brand-new","status":403}"#;
    assert_eq!(problem(403, newer), "refused: brand-new");
    assert_eq!(problem(500, newer), "unavailable: internal");
    assert_eq!(problem(403, r#"{"title":"New"}"#), UNDECODABLE);
    assert_eq!(problem(403, r#"{"title":"New","code":"not a code"}"#), UNDECODABLE);
    let busy = r#"{"title":"Busy","code":"rate-exceeded","status":429}"#;
    assert_eq!(problem(429, busy), "unavailable: overloaded");
}

#[test]
fn the_words_of_a_peer_are_cut_to_a_limit() {
    let federation = Federation::new();
    let long = format!("{{\"title\":\"{}\",\"code\":\"denied\"}}", "x".repeat(10_000));
    let node = federation.at("bb-police");
    let liar = Liar {
        honest: Arc::clone(&node.server),
        identity: Arc::clone(&node.identity),
        clock: Arc::clone(&node.clock),
        lie: Box::new(move |response, _| {
            response.status = 403;
            response.headers.set("content-type", "application/problem+json");
            response.body = long.clone().into();
        }),
    };
    federation.network.plug(authority("bb-police"), Arc::new(liar));
    let answer = federation.ask("bb-police", "police-records");
    let Outcome::Refused { words, .. } = only(&answer) else { panic!("not refused") };
    assert_eq!(words.chars().count(), entente_exchange::limits::PEER_WORDS_CHARS_MAX);
}

#[test]
fn a_server_does_not_let_its_own_desk_contradict_itself() {
    let federation = Federation::new();
    let node = federation.at("bb-police");
    // The desk answers in the name of the authority that it was made for.
    let other = federation.node("cc-police", 3, Arc::default());
    let server = PeerServer::new(ServerParts {
        handler: Arc::clone(&other.desk),
        identity: Arc::clone(&node.identity),
        trust: Arc::clone(&federation.trust),
        nonces: node.nonces.clone(),
        clock: node.clock.clone(),
        admission: AdmissionLimits::default(),
    });
    federation.network.plug(authority("bb-police"), Arc::new(server));
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "unavailable: internal");
}

#[test]
fn a_question_over_the_limit_does_not_leave() {
    let federation = Federation::new();
    let mut call: SearchCall = federation.call(&["police-records"]);
    let filler = "x".repeat(entente_model::limits::BODY_BYTES_MAX);
    call.unknown.insert("filler".into(), filler.into());
    let answer = federation.put(federation.asker(), "bb-police", call);
    assert_eq!(short(only(&answer)), "unavailable: internal");
    assert!(federation.refusals("bb-police").is_empty());
}
