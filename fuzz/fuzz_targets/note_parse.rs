//! A checkpoint as signed note and a verifier key: any text is read or refused, and nobody without
//! the key can make a note that opens.
#![no_main]

use entente_crypto::SigningKey;
use entente_ledger::{Checkpoint, Origin, VerifierKey};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let origin = Origin::new("node.example/log").expect("a valid origin");
    let signing = SigningKey::from_seed(&[7; 32]).expect("a seed");
    let key = VerifierKey::new(origin.clone(), signing.verifying_key());
    assert!(Checkpoint::open(text, &key).is_err());
    if let Ok(checkpoint) = Checkpoint::unverified(text) {
        let again = Checkpoint::unverified(&checkpoint.sign(&signing, &origin));
        assert_eq!(again.ok(), Some(checkpoint));
    }
    if let Ok(key) = text.parse::<VerifierKey>() {
        assert_eq!(key.to_string().parse().ok(), Some(key));
    }
});
