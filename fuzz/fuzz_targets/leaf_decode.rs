//! A ledger leaf and its opening: there is one spelling only, so what is decoded encodes to the
//! same bytes.
#![no_main]

use entente_ledger::{Leaf, Opening, tiles};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(leaf) = Leaf::decode(bytes) {
        assert_eq!(leaf.encode().ok().as_deref(), Some(bytes));
    }
    if let Ok(opening) = Opening::decode(bytes) {
        assert_eq!(opening.encode().ok().as_deref(), Some(bytes));
    }
    if let Some(entries) = tiles::decode_entries(bytes) {
        let mut bundle = Vec::new();
        for entry in entries {
            tiles::push_entry(&mut bundle, entry).expect("a decoded entry fits a bundle");
        }
        assert_eq!(bundle, bytes);
    }
});
