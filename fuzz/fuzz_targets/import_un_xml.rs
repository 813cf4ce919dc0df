//! The UN list as XML: no depth, entity or size makes the reader fail otherwise than with a fault.
#![no_main]

use entente_registers::Catalogue;
use entente_registers::import::{Row, un_xml};
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, LazyLock};

static CATALOGUE: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(Catalogue::embedded().expect("the catalogue is sound")));

fuzz_target!(|bytes: &[u8]| {
    for row in un_xml(bytes, Arc::clone(&CATALOGUE)) {
        match row {
            Row::Refused(fault) | Row::Broken(fault) => assert!(!fault.words.is_empty()),
            Row::Record(_) | Row::Skipped(_) => {}
        }
    }
});
