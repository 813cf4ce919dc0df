//! Appending, promising, opening and erasing.

use crate::fixtures::{Node, entry, now, signing_key, verifier_key};
use entente_ledger::merkle::Frontier;
use entente_ledger::{
    Error, InclusionProof, Kind, LeafSource as _, LeafStore as _, limits, verify_kept,
    verify_promise,
};
use entente_model::Code;
use serde_json::json;
use std::time::Duration;

#[test]
fn a_position_carries_a_promise_that_the_log_keeps() {
    let node = Node::new();
    let position = now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    assert_eq!(position.index(), 0);
    assert_eq!(position.facts().kind, Kind::Consult);
    verify_promise(position.promise(), verifier_key().key()).unwrap();
    assert_eq!(position.leaf_hash(), node.log.store.read(0, 1).unwrap()[0].leaf_hash);

    node.log.integrator().catch_up().unwrap();
    let proof = node.log.reader().prove(0).unwrap();
    let sent: InclusionProof =
        serde_json::from_str(&serde_json::to_string(&proof).unwrap()).unwrap();
    assert_eq!(verify_kept(position.promise(), &sent, &verifier_key()).unwrap().size, 1);
    assert_eq!(node.ledger.verifier_key(), verifier_key());
}

#[test]
fn a_promise_is_not_kept_by_the_proof_of_another_entry() {
    let node = Node::new();
    let first = now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    node.log.integrator().catch_up().unwrap();
    let proof = node.log.reader().prove(1).unwrap();
    assert!(matches!(
        verify_kept(first.promise(), &proof, &verifier_key()),
        Err(Error::Proof { .. })
    ));
    let forged = InclusionProof { leaf_hash: first.leaf_hash(), ..proof };
    assert!(forged.verify(&verifier_key()).is_err());
}

#[test]
fn what_is_not_committed_gives_no_position_and_leaves_no_entry() {
    let node = Node::new();
    node.log.store.break_writes(true);
    let error = now(node.ledger.append(entry(Kind::Consult), ())).unwrap_err();
    assert!(matches!(error, Error::Unavailable(_)));
    assert_eq!(error.code(), Code::LedgerUnavailable);
    assert_eq!(node.log.store.size().unwrap(), 0);
    node.log.store.break_writes(false);
    assert_eq!(now(node.ledger.append(entry(Kind::Consult), ())).unwrap().index(), 0);
}

#[test]
fn an_entry_nested_too_deeply_is_refused_before_it_is_committed() {
    let node = Node::new();
    let subject = (0..100).fold(json!(1), |value, _| json!([value]));
    let deep = entente_ledger::Entry { subject, ..entry(Kind::Consult) };
    assert!(matches!(now(node.ledger.append(deep, ())), Err(Error::Limit { .. })));
    assert_eq!(node.log.store.size().unwrap(), 0);
}

#[test]
fn an_opening_gives_back_what_was_recorded() {
    let node = Node::new();
    node.clock.advance(Duration::from_secs(1));
    let position = now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    let opening = node.ledger.open(0).unwrap();
    assert_eq!(opening.actor(), "{\"officer\":\"u-17\"}");
    assert_eq!(opening.subject(), "[{\"family\":\"Testsson\"}]");
    assert_eq!(opening.justification(), "{\"case_reference\":\"K-2026-17\"}");
    assert_eq!(opening.time(), position.time());
    assert_eq!(node.ledger.leaf(0).unwrap().facts, entry(Kind::Consult).facts);
    assert!(matches!(node.ledger.open(1), Err(Error::OutOfRange { index: 1, size: 1 })));
}

#[test]
fn the_sealed_opening_holds_no_plain_personal_data() {
    let node = Node::new();
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    let sealed = node.log.store.opening(0).unwrap().unwrap().bytes;
    for text in ["u-17", "Testsson", "K-2026-17"] {
        assert!(!sealed.windows(text.len()).any(|window| window == text.as_bytes()));
    }
}

#[test]
fn an_opening_moved_to_another_entry_does_not_open() {
    let node = Node::new();
    for _ in 0..2 {
        now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    }
    // The seal is bound to the leaf hash: with the entry changed the opening belongs to none.
    node.log.store.alter(0, |leaf| leaf.bytes[2] ^= 2);
    assert!(matches!(node.ledger.open(0), Err(Error::StoreDamaged { index: 0 })));
    let second = node.log.store.read(1, 1).unwrap().remove(0);
    node.log.store.alter(0, |leaf| {
        leaf.bytes.clone_from(&second.bytes);
        leaf.leaf_hash = second.leaf_hash;
    });
    assert!(matches!(node.ledger.open(0), Err(Error::OpeningDamaged { index: 0 })));
    assert!(node.ledger.open(1).is_ok());
}

#[test]
fn erasing_an_opening_keeps_every_proof_valid() {
    let node = Node::new();
    let promises: Vec<_> = (0..300)
        .map(|_| now(node.ledger.append(entry(Kind::Consult), ())).unwrap().promise().clone())
        .collect();
    node.log.integrator().catch_up().unwrap();
    let before = node.log.checkpoint();

    let erased = now(node.ledger.erase(&[7, 299], entry(Kind::Erase), ())).unwrap();
    assert_eq!(erased.index(), 300);
    assert!(matches!(node.ledger.open(7), Err(Error::Erased { index: 7 })));
    assert!(matches!(node.ledger.open(299), Err(Error::Erased { index: 299 })));
    assert!(node.ledger.open(8).is_ok());

    node.log.integrator().catch_up().unwrap();
    assert_eq!(node.log.verify(Some(&before)).unwrap().continues, Some(300));
    for promise in &promises {
        let proof = node.log.reader().prove(promise.index).unwrap();
        verify_kept(promise, &proof, &verifier_key()).unwrap();
    }
    // Again, as after a crash half-way: nothing more to erase, and no harm.
    assert!(now(node.ledger.erase(&[7, 299], entry(Kind::Erase), ())).is_ok());
}

#[test]
fn an_erasure_that_cannot_be_recorded_erases_nothing() {
    let node = Node::new();
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    let wrong_kind = now(node.ledger.erase(&[0], entry(Kind::Consult), ()));
    assert!(matches!(wrong_kind, Err(Error::NotAnErasure)));
    node.log.store.break_writes(true);
    assert!(now(node.ledger.erase(&[0], entry(Kind::Erase), ())).is_err());
    assert!(node.ledger.open(0).is_ok());
}

#[test]
fn the_most_openings_are_erased_at_once_and_one_more_is_refused() {
    let node = Node::new();
    let indices: Vec<u64> = (0..=limits::ERASED_AT_ONCE_MAX as u64).collect();
    assert!(now(node.ledger.erase(&indices[1..], entry(Kind::Erase), ())).is_ok());
    let error = now(node.ledger.erase(&indices, entry(Kind::Erase), ())).unwrap_err();
    assert!(matches!(error, Error::Limit { .. }));
}

#[test]
fn destroying_a_months_key_forgets_that_month_alone() {
    let node = Node::new();
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    node.clock.advance(Duration::from_hours(31 * 24));
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    let key = node.openings.names().remove(0);
    now(node.ledger.shred(&key, entry(Kind::Erase), ())).unwrap();
    assert!(matches!(node.ledger.open(0), Err(Error::Erased { index: 0 })));
    assert!(node.ledger.open(1).is_ok());
    node.log.integrator().catch_up().unwrap();
    assert!(node.log.verify(None).is_ok());
}

#[test]
fn a_reader_gives_entries_and_proofs_of_what_is_signed_alone() {
    let node = Node::new();
    assert!(matches!(node.log.reader().prove(0), Err(Error::OutOfRange { index: 0, size: 0 })));
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    node.log.integrator().catch_up().unwrap();
    now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    let reader = node.log.reader();
    let stored = node.log.store.read(0, 1).unwrap().remove(0);
    assert_eq!(reader.entry(0).unwrap(), stored.bytes);
    assert!(matches!(reader.entry(1), Err(Error::OutOfRange { index: 1, size: 1 })));
    assert!(matches!(reader.prove(1), Err(Error::OutOfRange { index: 1, size: 1 })));
    assert!(reader.root(2).is_err());
    assert!(reader.consistency(1, 2).is_err());
    assert!(reader.consistency(1, 0).is_err());
}

#[test]
fn a_log_is_taken_up_by_its_peaks_and_goes_on_as_itself() {
    let log = crate::fixtures::Log::of(300);
    log.integrator().catch_up().unwrap();
    let reader = log.reader();
    for size in [0, 1, 7, 256, 299, 300] {
        let peaks = reader.peaks(size).unwrap();
        let mut tree = Frontier::of_peaks(size, peaks.clone()).unwrap();
        assert_eq!(tree.root(), reader.root(size).unwrap());
        let one_more = [peaks, vec![tree.root()]].concat();
        assert_eq!(Frontier::of_peaks(size, one_more), None, "{size}");
        for stored in log.store.read(size, 300).unwrap() {
            tree.push(stored.leaf_hash);
        }
        assert_eq!((tree.size(), tree.root()), (300, reader.root(300).unwrap()));
    }
    assert!(reader.peaks(301).is_err());
}

#[test]
fn a_promise_of_another_log_is_not_kept_here() {
    let node = Node::new();
    let position = now(node.ledger.append(entry(Kind::Consult), ())).unwrap();
    node.log.integrator().catch_up().unwrap();
    let proof = node.log.reader().prove(0).unwrap();
    let other = entente_ledger::VerifierKey::new(
        entente_ledger::Origin::new("log.example/other").unwrap(),
        signing_key(1).verifying_key(),
    );
    assert!(matches!(
        verify_kept(position.promise(), &proof, &other),
        Err(Error::WrongOrigin { .. })
    ));
}
