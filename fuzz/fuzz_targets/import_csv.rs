//! A CSV file for a register: each row is a record or a fault with its line, and what is read can
//! be judged.
#![no_main]

use entente_registers::Catalogue;
use entente_registers::import::{Row, csv};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::embedded().expect("the catalogue is sound"));

fuzz_target!(|bytes: &[u8]| {
    let register = "stolen-vehicles".parse().expect("a register id");
    let declaration = CATALOGUE.declaration(&register).expect("it is declared");
    for row in csv(bytes, declaration) {
        match row {
            Row::Refused(fault) | Row::Broken(fault) => assert!(!fault.words.is_empty()),
            Row::Record(_) | Row::Skipped(_) => {}
        }
    }
});
