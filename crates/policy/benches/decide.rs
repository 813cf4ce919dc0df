//! What one decision costs; the budget is 0.1 ms (DESIGN section 12).

#![expect(clippy::unwrap_used, reason = "a bench fails by panicking")]

use entente_model::{AnswerLevel, JustificationInput};
use entente_policy::action::Search;
use entente_policy::{
    Accepted, Actor, Distribution, PolicySet, Question, Subject, Target, TargetFacts,
};

fn main() {
    divan::main();
}

/// A search that is permitted, and one that is refused for its purpose.
#[divan::bench(args = ["INV", "JUD"])]
fn decide(bencher: divan::Bencher, purpose: &str) {
    let policies = PolicySet::embedded().unwrap();
    let here = "se-police".parse().unwrap();
    let role = "investigator".parse().unwrap();
    let actor =
        Actor::officer("se-police".parse().unwrap(), "o".parse().unwrap(), [role], []).unwrap();
    let register = "police-records".parse().unwrap();
    let (place, level) = (Distribution::Queried, AnswerLevel::Reference);
    let mut facts = TargetFacts::new(register, place, Subject::Person, level);
    facts.accepted = ["PREV", "DET", "INV"]
        .iter()
        .flat_map(|purpose| ["P2-ART-44", "IED-ART-4", "LED-ART-8"].map(|basis| (purpose, basis)))
        .map(|(purpose, basis)| {
            Accepted::for_search(purpose.parse().unwrap(), basis.parse().unwrap(), level)
        })
        .collect();
    let target = Target::register(facts).unwrap();
    let stated = JustificationInput {
        purpose: Some(purpose.into()),
        legal_basis: Some("P2-ART-44".into()),
        case_reference: Some("K-2026-17".into()),
        ..JustificationInput::default()
    };
    let stated = stated.complete().unwrap();
    let question = Question::new(&actor, &target, &here, &here).with_justification(&stated);
    bencher.bench_local(|| policies.decide::<Search>(divan::black_box(&question)));
}

/// Reading, checking and hashing the delivered set, once per start.
#[divan::bench(sample_count = 20)]
fn load() -> PolicySet {
    PolicySet::embedded().unwrap()
}
