use super::*;
use entente_model::encoding::{from_hex, hex};
use serde_json::json;
use std::cell::Cell;
use std::sync::Mutex;

/// Counts up: salts differ from each other, and runs do not.
struct CountingRng(Mutex<Cell<u8>>);

impl Rng for CountingRng {
    fn fill(&self, bytes: &mut [u8]) {
        let state = self.0.lock().unwrap();
        for byte in bytes {
            state.set(state.get().wrapping_add(1));
            *byte = state.get();
        }
    }
}

fn rng() -> CountingRng {
    CountingRng(Mutex::new(Cell::new(0)))
}

/// A search of ordinary length, with everything stated.
fn facts() -> Facts {
    Facts {
        kind: Kind::Disclose,
        operation: "search".into(),
        asker: AuthorityId::new("se-police").unwrap(),
        answerer: Some(AuthorityId::new("de-bka").unwrap()),
        register: Some(RegisterId::new("police-records").unwrap()),
        purpose: Some(PurposeCode::new("INV").unwrap()),
        legal_basis: Some(LegalBasisCode::new("P2-ART-44").unwrap()),
        urgency: Some(Urgency::Urgent),
        policy: Digest([3; 32]),
        permitted: true,
        rules: vec![RuleId::new("POL-02").unwrap()],
        outcome: Some(OutcomeClass::NoHit),
        request: Some(RequestId([5; 16])),
        counterparty: Some(Counterparty {
            origin: Origin::new("log.example/se-police").unwrap(),
            index: 1_234_567,
            leaf_hash: Digest([4; 32]),
        }),
        count: Some(0),
        problem: None,
    }
}

fn entry() -> Entry {
    Entry {
        facts: facts(),
        actor: json!({"officer": "u-17", "role": "spoc-officer"}),
        subject: json!([{"term": "name", "family": "Testsson"}]),
        justification: json!({"case_reference": "K-2026-17", "statement": "burglary"}),
        retention_class: "log-3-years".into(),
    }
}

const NOW: Timestamp = Timestamp::from_millis(1_795_255_234_567);

fn committed() -> (Leaf, Opening) {
    commit(entry(), NOW, &rng()).unwrap()
}

#[test]
fn a_leaf_reads_back_from_its_bytes() {
    let (leaf, _) = committed();
    assert_eq!(Leaf::decode(&leaf.encode().unwrap()).unwrap(), leaf);
    let bare = Leaf {
        facts: Facts {
            answerer: None,
            register: None,
            purpose: None,
            legal_basis: None,
            urgency: None,
            rules: vec![],
            outcome: None,
            request: None,
            counterparty: None,
            count: None,
            problem: Some(Code::Denied),
            ..facts()
        },
        ..leaf
    };
    assert_eq!(Leaf::decode(&bare.encode().unwrap()).unwrap(), bare);
}

#[test]
fn an_ordinary_leaf_stays_below_400_bytes() {
    let length = committed().0.encode().unwrap().len();
    assert!(length <= 400, "{length} bytes");
}

#[test]
fn a_leaf_holds_no_personal_data_and_no_second() {
    let (leaf, _) = committed();
    let bytes = leaf.encode().unwrap();
    for text in ["u-17", "spoc-officer", "Testsson", "K-2026-17", "burglary"] {
        assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text}");
    }
    assert_eq!(leaf.time.as_millis() % 60_000, 0);
    assert!(leaf.time <= NOW && NOW.since(leaf.time).as_secs() < 60);
}

#[test]
fn what_version_1_wrote_still_reads_and_is_still_written() {
    let (leaf, opening) = committed();
    let leaf_bytes = from_hex(include_str!("fixtures/leaf_1.hex").trim()).unwrap();
    let opening_bytes = from_hex(include_str!("fixtures/opening_1.hex").trim()).unwrap();
    assert_eq!(Leaf::decode(&leaf_bytes).unwrap(), leaf);
    assert_eq!(hex(&leaf.encode().unwrap()), hex(&leaf_bytes));
    assert_eq!(Opening::decode(&opening_bytes).unwrap(), opening);
    assert_eq!(hex(&opening.encode().unwrap()), hex(&opening_bytes));
}

#[test]
fn an_opening_opens_its_own_leaf_alone() {
    let (leaf, opening) = committed();
    let opening = Opening::decode(&opening.encode().unwrap()).unwrap();
    assert!(opening.opens(&leaf));
    assert_eq!(opening.time(), NOW);
    assert_eq!(opening.actor(), "{\"officer\":\"u-17\",\"role\":\"spoc-officer\"}");
    assert!(!opening.opens(&Leaf { actor: leaf.subject, ..leaf.clone() }));
    let later = Timestamp::from_millis(leaf.time.as_millis() + 60_000);
    assert!(!opening.opens(&Leaf { time: later, ..leaf }));
}

#[test]
fn equal_values_give_unequal_commitments() {
    let same =
        Entry { subject: json!("x"), actor: json!("x"), justification: json!("x"), ..entry() };
    let rng = rng();
    let (one, _) = commit(same.clone(), NOW, &rng).unwrap();
    let (two, _) = commit(same, NOW, &rng).unwrap();
    assert_ne!(one.actor, one.subject);
    assert_ne!(one.actor, two.actor);
}

#[test]
fn bytes_that_this_program_would_write_otherwise_are_refused() {
    let bytes = committed().0.encode().unwrap();
    assert!(Leaf::decode(&bytes[..bytes.len() - 1]).is_err());
    assert!(Leaf::decode(&[&bytes[..], &[0]].concat()).is_err());
    // The version number 1 in two bytes instead of one.
    assert_eq!(bytes[1..3], [0, 1]);
    let longer = [&bytes[..2], &[0x18, 1], &bytes[3..]].concat();
    assert!(matches!(Leaf::decode(&longer), Err(Error::Leaf { .. })));
}

#[test]
fn a_later_version_is_named_as_such() {
    let mut bytes = committed().0.encode().unwrap();
    bytes[2] = 2;
    assert!(matches!(Leaf::decode(&bytes), Err(Error::Version { found: 2 })));
}

#[test]
fn the_most_rules_are_taken_and_one_more_is_refused() {
    let with = |count| {
        let rules = vec![RuleId::new("POL-02").unwrap(); count];
        Leaf { facts: Facts { rules, ..facts() }, ..committed().0 }.encode()
    };
    assert!(with(limits::RULES_MAX).is_ok());
    assert!(matches!(with(limits::RULES_MAX + 1), Err(Error::Limit { .. })));
}

#[test]
fn the_longest_operation_is_taken_and_one_more_byte_is_refused() {
    let with = |length| {
        let operation = "x".repeat(length);
        Leaf { facts: Facts { operation, ..facts() }, ..committed().0 }.encode()
    };
    assert!(with(limits::OPERATION_BYTES_MAX).is_ok());
    assert!(matches!(with(limits::OPERATION_BYTES_MAX + 1), Err(Error::Limit { .. })));
}

#[test]
fn the_largest_leaf_that_the_model_permits_fits() {
    let longest = "x".repeat(64);
    let leaf = Leaf {
        facts: Facts {
            operation: longest.clone(),
            asker: AuthorityId::new(longest.clone()).unwrap(),
            answerer: Some(AuthorityId::new(longest.clone()).unwrap()),
            register: Some(RegisterId::new(longest.clone()).unwrap()),
            purpose: Some(PurposeCode::new(longest.clone()).unwrap()),
            legal_basis: Some(LegalBasisCode::new(longest.clone()).unwrap()),
            rules: vec![RuleId::new(longest).unwrap(); limits::RULES_MAX],
            counterparty: Some(Counterparty {
                origin: Origin::new("o".repeat(limits::ORIGIN_BYTES_MAX)).unwrap(),
                index: u64::MAX,
                leaf_hash: Digest([4; 32]),
            }),
            count: Some(u32::MAX),
            problem: Code::ALL.iter().copied().max_by_key(|code| code.as_str().len()),
            ..facts()
        },
        ..committed().0
    };
    assert!(leaf.encode().is_ok());
    assert!(Leaf::decode(&[0; limits::LEAF_BYTES_MAX + 1]).is_err());
}

#[test]
fn the_largest_opening_is_taken_and_one_more_byte_is_refused() {
    let with = |length: usize| {
        let subject = json!("x".repeat(length));
        commit(Entry { subject, ..entry() }, NOW, &rng()).unwrap().1.encode()
    };
    let rest = with(100_000).unwrap().len() - 100_000;
    assert!(with(limits::OPENING_BYTES_MAX - rest).is_ok());
    assert!(matches!(with(limits::OPENING_BYTES_MAX - rest + 1), Err(Error::Limit { .. })));
}

#[test]
fn debug_output_shows_no_personal_data() {
    let shown = format!("{:?} {:?} {:?}", entry(), committed().0, committed().1);
    for text in ["u-17", "Testsson", "K-2026-17"] {
        assert!(!shown.contains(text), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn decoding_never_panics_and_accepts_the_canonical_alone(
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..600),
    ) {
        if let Ok(leaf) = Leaf::decode(&bytes) {
            proptest::prop_assert_eq!(leaf.encode().unwrap(), bytes);
        }
    }

    #[test]
    fn a_leaf_with_a_flipped_bit_is_refused_or_another_leaf(
        place in proptest::prelude::any::<proptest::sample::Index>(), bit in 0..8u8,
    ) {
        let (leaf, _) = committed();
        let mut bytes = leaf.encode().unwrap();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        if let Ok(other) = Leaf::decode(&bytes) {
            proptest::prop_assert_ne!(other, leaf);
        }
    }
}
