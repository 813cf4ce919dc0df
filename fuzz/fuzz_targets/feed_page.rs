//! A page of another node's feed: whatever it holds, it is refused, or its records are the issuer's
//! and were committed to. The checkpoint is signed over what the page says, so that all else is
//! reached.
#![no_main]

use entente_crypto::sign::SigningKey;
use entente_ledger::merkle::{Frontier, leaf_hash};
use entente_ledger::{Checkpoint, Origin, VerifierKey};
use entente_model::feed::FeedPage;
use entente_registers::Catalogue;
use entente_services::alerts::feed::{Position, Reading, Step, entitlement_holds};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::embedded().expect("the catalogue is sound"));

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut page) = serde_json::from_slice::<FeedPage>(bytes) else { return };
    let key = SigningKey::from_seed(&[7; 32]).expect("a key");
    let origin = Origin::new("log/feeds/sis-persons").expect("an origin");
    let hashes: Vec<_> = page.entries.iter().map(|e| leaf_hash(e.leaf.as_bytes())).collect();
    let tree = Frontier::over(&hashes);
    let checkpoint = Checkpoint { origin: origin.clone(), size: tree.size(), root: tree.root() };
    page.checkpoint = checkpoint.sign(&key, &origin);
    page.proof.clear();
    let register = "sis-persons".parse().expect("a register id");
    let (issuer, reader) = ("aa".parse().expect("an id"), "bb".parse().expect("an id"));
    let verifier = VerifierKey::new(origin, key.verifying_key());
    let reading = Reading {
        issuer: &issuer,
        reader: &reader,
        declaration: CATALOGUE.declaration(&register).expect("it is declared"),
        key: &verifier,
    };
    let _ = entitlement_holds(&page.entitlement);
    if let Ok(sound) = reading.page(&Position::default(), &page.entitlement, &page) {
        assert_eq!(sound.position.applied, tree);
        for step in sound.steps {
            if let Step::Hold(record) = step {
                assert_eq!((&record.owner, &record.register), (&issuer, &register));
            }
        }
    }
});
