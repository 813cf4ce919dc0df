//! A signed request has one effect, whatever happens in between.

use crate::fixtures::*;
use entente_exchange::*;
use entente_model::*;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

fn replayed(federation: &Federation, node: &Node, request: &PeerRequest) -> Code {
    let pin = Some(federation.asker().pin);
    let response = federation.clock.run(node.server.handle(pin, request.clone()));
    serde_json::from_slice::<Problem>(&response.body).unwrap().code
}

fn sent(federation: &Federation) -> PeerRequest {
    federation.ask("bb-police", "police-records").evidence.unwrap().request
}

#[test]
fn the_same_request_twice_has_one_effect() {
    let federation = Federation::new();
    let request = sent(&federation);
    let node = federation.at("bb-police");
    assert_eq!(replayed(&federation, node, &request), Code::Replayed);
    assert_eq!(node.desk.searches.load(Ordering::SeqCst), 1);
    assert_eq!(federation.refusals("bb-police"), ["replayed"]);
}

#[test]
fn a_replay_is_refused_after_a_restart_too() {
    let federation = Federation::new();
    let request = sent(&federation);
    let nonces = Arc::clone(&federation.at("bb-police").nonces);
    let restarted = federation.node("bb-police", 2, nonces);
    assert_eq!(replayed(&federation, &restarted, &request), Code::Replayed);
    assert_eq!(restarted.desk.searches.load(Ordering::SeqCst), 0);
}

#[test]
fn a_refused_request_is_no_more_accepted_after_a_restart() {
    let federation = Federation::new();
    let mut call = federation.call(&["police-records"]);
    call.registers = vec![register("visa")];
    let answer = federation.put(federation.asker(), "bb-police", call);
    assert_eq!(short(only(&answer)), "refused: register-not-served");
    let request = answer.evidence.unwrap().request;
    let nonces = Arc::clone(&federation.at("bb-police").nonces);
    let restarted = federation.node("bb-police", 2, nonces);
    assert_eq!(replayed(&federation, &restarted, &request), Code::Replayed);
}

#[test]
fn a_status_call_is_accepted_once_across_a_restart() {
    let federation = Federation::new();
    let asker = federation.asker();
    let peer = authority("bb-police");
    let five = Duration::from_secs(5);
    assert!(federation.clock.run(asker.client.status(&peer, five)).is_ok());
    // A client that draws the same nonces again, at the same second.
    let again = federation.client(&asker.identity, &asker.clock, Some(asker.pin));
    let nonces = Arc::clone(&federation.at("bb-police").nonces);
    let _restarted = federation.node("bb-police", 2, nonces);
    let refused = federation.clock.run(again.status(&peer, five)).unwrap_err();
    assert_eq!(short(&refused.outcome()), "refused: replayed");
}

#[test]
fn a_request_is_too_old_before_its_nonce_is_forgotten() {
    let federation = Federation::new();
    let request = sent(&federation);
    for seconds in [1, 30, 60, 600] {
        federation.clock.advance(Duration::from_secs(seconds));
        let code = replayed(&federation, federation.at("bb-police"), &request);
        let expected = if seconds == 1 { Code::Replayed } else { Code::ClockSkew };
        assert_eq!(code, expected, "{seconds}");
    }
    // The clock is set back to when the request was new.
    federation.clock.set(START);
    let code = replayed(&federation, federation.at("bb-police"), &request);
    assert_eq!(code, Code::Replayed, "remembered by the store even then");
}

#[test]
fn a_store_of_nonces_that_cannot_be_read_lets_nothing_in() {
    struct Broken;
    impl NonceStore for Broken {
        fn seen<'a>(
            &'a self,
            _: &'a Nonce,
        ) -> entente_model::time::BoxFuture<'a, Result<bool, NonceError>> {
            Box::pin(async { Err(NonceError::Unavailable("disk".into())) })
        }

        fn remember<'a>(
            &'a self,
            _: &'a Nonce,
        ) -> entente_model::time::BoxFuture<'a, Result<(), NonceError>> {
            Box::pin(async { Err(NonceError::Unavailable("disk".into())) })
        }
    }
    let federation = Federation::new();
    let node = federation.at("bb-police");
    let server = PeerServer::new(ServerParts {
        handler: Arc::clone(&node.desk),
        identity: Arc::clone(&node.identity),
        trust: Arc::clone(&federation.trust),
        nonces: Arc::new(Broken),
        clock: node.clock.clone(),
        admission: AdmissionLimits::default(),
    });
    federation.network.plug(authority("bb-police"), Arc::new(server));
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "unavailable: internal");
    assert_eq!(node.desk.searches.load(Ordering::SeqCst), 0);
}
