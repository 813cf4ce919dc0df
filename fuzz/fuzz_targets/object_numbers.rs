//! Numbers of objects and parts of numbers: any text is accepted or refused, what is accepted reads
//! the same again, and a part fits a number only where the index files it.
#![no_main]

use entente_matching::{keys, part};
use entente_model::{NumberKind, ObjectNumber, Partial};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let (text, pattern) = texts;
    for kind in NumberKind::ALL {
        let Ok(number) = ObjectNumber::asked(*kind, text) else { continue };
        assert!(!number.normalised().is_empty());
        assert_eq!(ObjectNumber::asked(*kind, number.number()).as_ref(), Ok(&number));
        let key = keys::number(&number);
        let Ok(asked) = Partial::number(*kind, pattern) else { continue };
        let sought = part::Sought::of(&asked);
        if sought.fits(&key) {
            let (low, high) = sought.between();
            let filed = part::places(&key);
            assert!(filed.iter().any(|at| (low..=high).contains(at) && sought.may_fit(*at)));
        }
        let _ = part::compare(&asked, (number.number(), &key), None);
    }
});
