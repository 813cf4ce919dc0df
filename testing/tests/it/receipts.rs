//! A receipt proves question and answers offline, and nothing in it changes unseen.

use entente_exchange::FederationRoots;
use entente_model::{Code, Problem};
use entente_services::receipts::{self, Receipt, ReceiptReport};
use entente_testing::{Federation, Mishap, person};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

struct Sample {
    receipt: Receipt,
    text: String,
    roots: FederationRoots,
    other_roots: FederationRoots,
}

/// A receipt of a search with a hit, no-hits of the own and of another node, and a gap.
static SAMPLE: LazyLock<Sample> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let federation = Federation::builder(95)
            .node("aa-police", &["police-records"])
            .node("bb-police", &["police-records"])
            .node("cc-police", &["police-records"])
            .node("dd-police", &["police-records"])
            .build()
            .await;
        federation.know("bb-police", &[("Primjer", "Jelena", "1971-03-04")]).await;
        let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
        federation.spoil("dd-police", Mishap::Lost);
        let input = person("Jelena", "Primjer", "1971-03-04");
        let asked = federation.search("aa-police", &officer, input).await.unwrap();
        let context = &federation.at("aa-police").context;
        let receipt = receipts::build(context, &officer, asked.started.search).await.unwrap();
        let other = Federation::builder(96).build().await;
        Sample {
            text: serde_json::to_string(&receipt).unwrap(),
            receipt,
            roots: federation.roots(),
            other_roots: other.roots(),
        }
    })
});

fn verified(value: Value) -> Result<ReceiptReport, Problem> {
    let receipt: Receipt = serde_json::from_value(value).unwrap();
    receipts::verify(&receipt, &SAMPLE.roots)
}

fn sample() -> Value {
    serde_json::from_str(&SAMPLE.text).unwrap()
}

fn fault(value: Value) -> String {
    let problem = verified(value).unwrap_err();
    assert_eq!(problem.code, Code::ProofInvalid);
    problem.detail.unwrap()
}

#[test]
fn a_receipt_verifies_with_the_federations_keys_alone_and_says_what_it_proves() {
    let report = receipts::verify(&SAMPLE.receipt, &SAMPLE.roots).unwrap();
    let outcomes: Vec<_> =
        report.outcomes.iter().map(|(who, _, outcome)| (who.as_str(), outcome.as_str())).collect();
    assert_eq!(outcomes.len(), 4);
    for expected in [
        ("aa-police", "no-hit"),
        ("bb-police", "hit"),
        ("cc-police", "no-hit"),
        ("dd-police", "late"),
    ] {
        assert!(outcomes.contains(&expected), "{outcomes:?}");
    }
    let words: Vec<_> = report.checks.iter().map(|check| check.words.as_str()).collect();
    assert!(words.iter().any(|line| line.contains("bb-police") && line.contains("hit; signed")));
    // As a file: printed, read, verified again.
    let read: Receipt = serde_json::from_str(&SAMPLE.text).unwrap();
    assert_eq!(receipts::verify(&read, &SAMPLE.roots).unwrap(), report);
}

#[test]
fn another_federations_keys_do_not_verify_it() {
    let problem = receipts::verify(&SAMPLE.receipt, &SAMPLE.other_roots).unwrap_err();
    assert!(problem.detail.unwrap().starts_with("the trust list"));
}

#[test]
fn an_answer_that_is_taken_out_doubled_or_put_in_is_named() {
    let lines = sample()["answers"].as_array().unwrap().len();
    for line in 0..lines {
        let mut without = sample();
        without["answers"].as_array_mut().unwrap().remove(line);
        assert!(fault(without).contains("was taken out"));
        let mut doubled = sample();
        let copy = doubled["answers"][line].clone();
        doubled["answers"].as_array_mut().unwrap().push(copy);
        fault(doubled);
    }
}

#[test]
fn an_answer_in_the_place_of_anothers_is_found() {
    let lines = sample()["answers"].as_array().unwrap().len();
    for (one, two) in (0..lines).flat_map(|one| (0..lines).map(move |two| (one, two))) {
        if one == two {
            continue;
        }
        for part in ["answer", "source", "received"] {
            let mut swapped = sample();
            swapped["answers"][one][part] = swapped["answers"][two][part].clone();
            fault(swapped);
        }
    }
}

#[test]
fn what_a_node_promised_is_the_promise_shown() {
    let mut none = sample();
    let mut other = sample();
    let answers = none["answers"].as_array().unwrap();
    let of = |who: &str| answers.iter().position(|one| one["answer"]["authority"] == who).unwrap();
    let bb = of("bb-police");
    // Another true promise of the same node: that of the question's own evidence does not exist, so
    // its reply's.
    none["answers"][bb]["source"]["promise"] = Value::Null;
    fault(none);
    let intent = other["intent"]["promise"].clone();
    other["answers"][bb]["source"]["promise"] = intent;
    fault(other);
}

/// A receipt without what no proof covers: the letter case of host names, which have none, and the
/// exact moment in an opening. Of that the log binds the minute, and the signed promise says when
/// the entry was stored.
fn covered(receipt: &Receipt) -> Value {
    let mut receipt = receipt.clone();
    let proofs = receipt.answers.iter_mut().map(|answer| &mut answer.received);
    for proof in proofs.chain([&mut receipt.intent]) {
        proof.opening.0[OPENING_TIME].fill(0);
    }
    let mut value = serde_json::to_value(&receipt).unwrap();
    for answer in value["answers"].as_array_mut().unwrap() {
        let host = &mut answer["source"]["evidence"]["request"]["authority"];
        if let Some(text) = host.as_str() {
            *host = Value::String(text.to_lowercase());
        }
    }
    value
}

/// The eight bytes of the time, after version and key, in the canonical form of an opening.
const OPENING_TIME: std::ops::Range<usize> = 5..13;

/// Either the text is no receipt any more, or it does not verify, or it says the same.
fn detected(text: &[u8]) -> Result<(), String> {
    let Ok(receipt) = serde_json::from_slice::<Receipt>(text) else { return Ok(()) };
    if receipts::verify(&receipt, &SAMPLE.roots).is_err()
        || covered(&receipt) == covered(&SAMPLE.receipt)
    {
        return Ok(());
    }
    Err("a changed receipt verifies".to_owned())
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_byte_of_a_receipt_changes_unseen(at in any::<prop::sample::Index>(), bit in 0_u8..7) {
        let mut text = SAMPLE.text.clone().into_bytes();
        let at = at.index(text.len());
        text[at] ^= 1 << bit;
        let around = at.saturating_sub(60)..(at + 20).min(text.len());
        prop_assert_eq!(detected(&text), Ok(()), "{}", String::from_utf8_lossy(&text[around]));
    }
}

#[test]
fn a_receipt_cut_anywhere_is_no_receipt() {
    for end in (0..SAMPLE.text.len()).step_by(997) {
        assert!(serde_json::from_slice::<Receipt>(&SAMPLE.text.as_bytes()[..end]).is_err());
    }
}

#[tokio::test]
async fn a_receipt_survives_restarts_of_every_node_and_later_entries() {
    let mut federation = Federation::of_three(97).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let input = || person("Jelena", "Primjer", "1971-03-04");
    let asked = federation.search("aa-police", &officer, input()).await.unwrap();
    let id = asked.started.search;
    let context = &federation.at("aa-police").context;
    let before = receipts::build(context, &officer, id).await.unwrap();
    for node in ["aa-police", "bb-police", "cc-police"] {
        federation.restart(node).await;
    }
    federation.search("aa-police", &officer, input()).await.unwrap();
    let context = &federation.at("aa-police").context;
    let after = receipts::build(context, &officer, id).await.unwrap();
    for receipt in [&before, &after] {
        assert_eq!(receipts::verify(receipt, &federation.roots()).unwrap().outcomes.len(), 3);
    }
    assert_ne!(before.checkpoint, after.checkpoint);
    let answers = |receipt: &Receipt| serde_json::to_value(&receipt.answers[1].answer).unwrap();
    assert_eq!(answers(&before), answers(&after));
}
