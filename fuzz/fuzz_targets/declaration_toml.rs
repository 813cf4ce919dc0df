//! A register declaration: whatever it says, it is accepted, or refused with faults that name their
//! place.
#![no_main]

use entente_registers::{Catalogue, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let path = "catalogue/registers/fuzzed.toml".to_owned();
    if let Err(faults) = Catalogue::load(&[Source { path, text: text.to_owned() }]) {
        assert!(!faults.is_empty());
    }
});
