//! One peer that asks too fast is slowed down; the others do not notice, and the ledger is not
//! flooded.

use crate::fixtures::*;
use entente_exchange::*;
use std::sync::atomic::Ordering;
use std::time::Duration;

fn limited(admission: AdmissionLimits) -> Federation {
    let mut federation = Federation::new();
    federation.admission = admission;
    let node = federation.node("bb-police", 2, std::sync::Arc::default());
    federation.nodes.insert(node.authority.clone(), node);
    federation
}

#[test]
fn a_peer_over_its_rate_is_told_so_and_others_are_answered() {
    let federation = limited(AdmissionLimits {
        requests_per_second: 10,
        burst: 5,
        ..AdmissionLimits::default()
    });
    let answers: Vec<_> = (0..50).map(|_| federation.ask("bb-police", "police-records")).collect();
    let count = |wanted: &str| answers.iter().filter(|a| short(only(a)) == wanted).count();
    assert_eq!(count("no-hit"), 5);
    assert_eq!(count("unavailable: overloaded"), 45);
    assert_eq!(federation.refusals("bb-police"), ["rate-exceeded"], "one record for the burst");
    let cc = federation.at("cc-police");
    let call = federation.call_of(cc, &["police-records"]);
    assert_eq!(short(only(&federation.put(cc, "bb-police", call))), "no-hit");
    federation.clock.advance(Duration::from_secs(1));
    assert_eq!(short(only(&federation.ask("bb-police", "police-records"))), "no-hit");
}

#[test]
fn a_peer_with_too_much_in_work_is_told_so() {
    let federation =
        limited(AdmissionLimits { peer_in_flight_max: 2, ..AdmissionLimits::default() });
    federation.plan("bb-police", "police-records", Plan::Slow(Duration::from_secs(1)));
    let calls: Vec<_> = (0..3)
        .map(|_| PeerCall {
            peer: authority("bb-police"),
            call: federation.call(&["police-records"]),
            deadline: Duration::from_secs(5),
        })
        .collect();
    let answers = fan_out(&federation.asker().client, calls).unwrap();
    let answers: Vec<_> = federation.clock.run(futures_util::StreamExt::collect::<Vec<_>>(answers));
    let mut outcomes: Vec<_> = answers.iter().map(|answer| short(only(answer))).collect();
    outcomes.sort();
    assert_eq!(outcomes, ["no-hit", "no-hit", "unavailable: overloaded"]);
    assert_eq!(federation.at("bb-police").desk.searches.load(Ordering::SeqCst), 2);
}

#[test]
fn a_desk_that_takes_longer_than_the_asker_waits_is_stopped() {
    let federation = Federation::new();
    federation.plan("bb-police", "police-records", Plan::Slow(Duration::from_secs(20)));
    let mut call = federation.call(&["police-records"]);
    call.deadline_ms = 1_000;
    let answer = federation.put(federation.asker(), "bb-police", call);
    assert_eq!(short(only(&answer)), "unavailable: overloaded");
    assert_eq!(answer.took, Duration::from_secs(1));
}
