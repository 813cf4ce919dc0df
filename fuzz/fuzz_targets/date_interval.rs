//! A date in EDTF: whatever is accepted is written back as it was read, and does not end before it
//! begins.
#![no_main]

use entente_model::DateInterval;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(interval) = text.parse::<DateInterval>() {
        assert_eq!(interval.to_string(), text);
        assert!(interval.first() <= interval.last());
    }
});
