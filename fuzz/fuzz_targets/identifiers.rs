//! Numbers of documents, plates and vehicles: any text is accepted or refused, and comparing never
//! fails.
#![no_main]

use entente_model::{DocumentNumber, Plate, Vin};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(document) = DocumentNumber::new(text) {
        assert!(!document.normalised().is_empty());
    }
    if let Ok(plate) = Plate::new(text, None) {
        assert!(!plate.normalised().is_empty());
    }
    if let Ok(vin) = text.parse::<Vin>() {
        assert_eq!(vin.as_str().parse::<Vin>().ok(), Some(vin));
    }
});
