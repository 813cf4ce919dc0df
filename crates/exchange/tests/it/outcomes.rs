//! What an asker is told: hit and no hit only if proven, everything else by its name.

use crate::fixtures::*;
use entente_exchange::memory::Fault;
use entente_exchange::*;
use entente_model::*;
use futures_util::{FutureExt as _, StreamExt as _};
use std::sync::atomic::Ordering;
use std::time::Duration;

#[test]
fn a_hit_and_a_no_hit_come_with_the_promise_of_the_peers_ledger() {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", Plan::Hit);
    let call = federation.call(&["police-records", "stolen-vehicles"]);
    let answer = federation.put(federation.asker(), "bb-police", call);
    let outcomes: Vec<_> = answer.results.iter().map(|r| short(&r.answer.outcome)).collect();
    assert_eq!(outcomes, ["hit", "no-hit"]);
    assert!(answer.results.iter().all(|result| result.promise.is_some()));
    assert!(answer.evidence.is_some());
}

#[test]
fn a_rule_that_denies_is_named_for_every_register_asked() {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", Plan::Deny);
    let call = federation.call(&["police-records", "stolen-vehicles"]);
    let answer = federation.put(federation.asker(), "bb-police", call);
    assert_eq!(answer.results.len(), 2);
    for result in &answer.results {
        let Outcome::Refused { code, rule, words, remedy } = &result.answer.outcome else {
            panic!("not refused");
        };
        assert_eq!((code.as_str(), rule.as_str()), ("purpose-not-accepted", "POL-02"));
        assert!(words.contains("does not accept `INV`"), "{words}");
        assert!(!remedy.is_empty());
    }
    assert!(answer.evidence.is_some(), "a refusal is proven too");
}

#[test]
fn a_slow_peer_is_late_by_the_deadline_and_holds_up_nobody() {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", Plan::Slow(Duration::from_secs(20)));
    let calls = ["bb-police", "cc-police", "dd-agency"].map(|peer| PeerCall {
        peer: authority(peer),
        call: federation.call(&["police-records"]),
        deadline: Duration::from_secs(if peer == "bb-police" { 3 } else { 5 }),
    });
    let client = &federation.asker().client;
    let answers: Vec<_> =
        federation.clock.run(fan_out(client, calls.into()).unwrap().collect::<Vec<_>>());
    let short: Vec<_> = answers.iter().map(|a| (a.peer.as_str(), short(only(a)))).collect();
    assert_eq!(
        short,
        [
            ("cc-police", "no-hit".to_owned()),
            ("dd-agency", "no-hit".to_owned()),
            ("bb-police", "late".to_owned())
        ]
    );
    assert_eq!(only(&answers[2]), &Outcome::Late { deadline_ms: 3_000 });
    assert_eq!(answers[0].took, Duration::ZERO);
    assert_eq!(answers[2].took, Duration::from_secs(3));
}

#[test]
fn one_peer_more_than_one_search_may_ask_is_refused() {
    let federation = Federation::new();
    let call = PeerCall {
        peer: authority("bb-police"),
        call: federation.call(&["police-records"]),
        deadline: Duration::from_secs(1),
    };
    let client = &federation.asker().client;
    let max = entente_model::limits::PEERS_PER_SEARCH_MAX;
    assert!(fan_out(client, vec![call.clone(); max]).is_ok());
    let refused = fan_out(client, vec![call; max + 1]).err().unwrap();
    assert!(matches!(refused, entente_exchange::Error::TooManyPeers { .. }));
}

#[test]
fn no_fault_on_the_way_is_ever_a_no_hit() {
    for of in ["police-records", "stolen-vehicles"] {
        for fault in Fault::ALL {
            let federation = Federation::new();
            // The answer before, which a stale network would bring again.
            assert_eq!(short(only(&federation.ask("bb-police", of))), "no-hit");
            federation.network.fail(authority("bb-police"), fault);
            let answer = federation.ask("bb-police", of);
            let expected = match fault {
                Fault::Unreachable => "unavailable: unreachable",
                Fault::Drop | Fault::Delay(_) => "late",
                Fault::CutBody(_) | Fault::FlipBody(_) | Fault::Unsigned | Fault::Stale => {
                    "unavailable: bad-signature"
                }
                Fault::FlipRequest(_) => "refused: digest-mismatch",
                Fault::Duplicate => "refused: replayed",
            };
            assert_eq!(short(only(&answer)), expected, "{fault:?}");
            assert!(answer.results[0].promise.is_none());
            let states = peers(&federation);
            assert_eq!(states[0].reach, Reach::Failing, "{fault:?}");
            federation.network.mend(&authority("bb-police"));
            assert_eq!(short(only(&federation.ask("bb-police", of))), "no-hit");
            assert_eq!(peers(&federation)[0].reach, Reach::Reachable);
        }
    }
}

#[test]
fn every_byte_of_an_answer_is_protected() {
    let federation = Federation::new();
    let asker = federation.asker();
    let whole = federation.ask("bb-police", "police-records").evidence.unwrap();
    let length = whole.response.body.len();
    for at in (0..length).step_by(37) {
        for fault in [Fault::FlipBody(at), Fault::CutBody(at)] {
            federation.network.fail(authority("bb-police"), fault);
            let call = federation.call(&["police-records"]);
            let answer = federation.put(asker, "bb-police", call);
            assert_eq!(short(only(&answer)), "unavailable: bad-signature", "{fault:?}");
        }
    }
}

#[test]
fn a_register_that_the_reply_leaves_out_is_cut_off_not_empty() {
    let federation = Federation::new();
    federation.plan("bb-police", "stolen-vehicles", Plan::Silent);
    let call = federation.call(&["police-records", "stolen-vehicles"]);
    let answer = federation.put(federation.asker(), "bb-police", call);
    let outcomes: Vec<_> = answer.results.iter().map(|r| short(&r.answer.outcome)).collect();
    assert_eq!(outcomes, ["no-hit", "unavailable: cut-off"]);
}

#[test]
fn a_peer_whose_ledger_cannot_be_written_gives_no_answer() {
    let federation = Federation::new();
    federation.at("bb-police").desk.ledger_broken.store(true, Ordering::SeqCst);
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "unavailable: ledger");
    federation.at("bb-police").desk.ledger_broken.store(false, Ordering::SeqCst);
    let answer = federation.ask("bb-police", "police-records");
    assert_eq!(short(only(&answer)), "no-hit");
}

#[test]
fn a_peer_that_is_not_listed_or_is_ourselves_is_unavailable() {
    let federation = Federation::new();
    for peer in ["zz-police", "aa-police"] {
        let answer = federation.ask(peer, "police-records");
        assert_eq!(short(only(&answer)), "unavailable: unreachable");
    }
}

#[test]
fn a_status_warms_the_connection_and_tells_how_each_peer_is() {
    let federation = Federation::new();
    let asker = federation.asker();
    assert!(peers(&federation).iter().all(|state| state.reach == Reach::Unknown));
    federation.at("bb-police").clock.put_off(7_000);
    federation.network.unplug(&authority("cc-police"));
    let statuses = federation.clock.run(asker.client.warm_up());
    assert_eq!(statuses.len(), 3);
    let states = peers(&federation);
    let reach: Vec<_> = states.iter().map(|state| state.reach).collect();
    assert_eq!(reach, [Reach::Reachable, Reach::Failing, Reach::Reachable]);
    let words = states[0].words.join("; ");
    assert!(words.contains("its clock is 7 s ahead of ours"), "{words}");
    let words = states[1].words.join("; ");
    assert!(words.contains("never answered yet"), "{words}");
    assert!(states[2].words.iter().any(|words| words.starts_with("reachable")));
    assert_eq!(states[2].status.as_ref().map(|status| status.protocol), Some(1));
    assert_eq!(federation.at("bb-police").desk.searches.load(Ordering::SeqCst), 0);
}

#[test]
fn questions_that_nobody_waits_for_any_more_are_dropped() {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", Plan::Slow(Duration::from_secs(2)));
    let call = PeerCall {
        peer: authority("bb-police"),
        call: federation.call(&["police-records"]),
        deadline: Duration::from_secs(5),
    };
    let mut answers = fan_out(&federation.asker().client, vec![call]).unwrap();
    assert!(answers.next().now_or_never().is_none());
    drop(answers);
    assert_eq!(short(only(&federation.ask("cc-police", "police-records"))), "no-hit");
}

fn peers(federation: &Federation) -> Vec<PeerState> {
    let asker = federation.asker();
    asker.client.peers().states(&federation.list, &asker.authority, asker.clock.now())
}
