//! A segment file from a disk that nobody vouches for: it is opened or its damage is named, and a
//! search of what opens ends. The first byte says what the rest is: raw bytes, or a true segment
//! with bytes of it overwritten.
#![no_main]

use entente_matching::{Engine, Options, PersonEntry, PersonIndex, PersonQuery, RecordKey, Segment};
use entente_matching::build;
use entente_model::record::Access;
use entente_model::{Identity, IdentityRole, NameQuality, PersonName};
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, LazyLock};

/// A small true segment, which random bytes alone would never come near.
static TRUE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let names = ["Ana Primjer", "Тодор Величков", "محمد طارق", "Jan van der Berg"];
    let record = |(key, name): (u64, &&str)| {
        let name = PersonName::unassigned(*name).expect("a name");
        let identity = Identity {
            role: IdentityRole::Main,
            quality: NameQuality::Good,
            name,
            birth: Vec::new(),
            note: None,
        };
        let birth = vec!["1979-03-14".parse().expect("a date")];
        let entry = PersonEntry { identities: vec![identity], birth, ..PersonEntry::default() };
        (RecordKey(key), entry)
    };
    let mut out = Vec::new();
    build(&mut (0..).zip(&names).map(record), 1, &mut out).expect("it is built");
    out
});

fuzz_target!(|input: &[u8]| {
    let bytes = match input.split_first() {
        Some((first, rest)) if first % 2 == 1 => overwritten(rest),
        Some((_, rest)) => rest.to_vec(),
        None => return,
    };
    let Ok(segment) = Segment::open("fuzzed", Arc::new(bytes)) else { return };
    let engine = Engine::over(vec![(segment, Vec::new())]);
    let name = PersonName::unassigned("Ana Primjer").expect("a name");
    let query = PersonQuery { names: vec![name], ..PersonQuery::default() };
    let access = Access {
        authority: "at-police".parse().expect("an authority"),
        categories: [].into(),
    };
    engine.search(&query, &access, &Options::default());
});

/// The true segment with single bytes replaced: two bytes of place and one of value each.
fn overwritten(changes: &[u8]) -> Vec<u8> {
    let mut bytes = TRUE.clone();
    for change in changes.chunks_exact(3) {
        let place = usize::from(u16::from_be_bytes([change[0], change[1]])) % bytes.len();
        bytes[place] = change[2];
    }
    bytes
}
