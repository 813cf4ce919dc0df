//! The trust list: enough signatures, no way back, no contradiction.

use crate::fixtures::*;
use entente_crypto::sign::SigningKey;
use entente_crypto::tls::PinSource as _;
use entente_exchange::trust::TrustFault;
use entente_exchange::*;
use entente_model::Timestamp;
use entente_model::encoding::Digest;
use std::time::Duration;

fn now() -> Timestamp {
    Timestamp::from_millis(START)
}

fn window() -> std::ops::Range<Timestamp> {
    now()..now().plus(Duration::from_secs(3600))
}

fn list(version: u64) -> TrustList {
    let entries = vec![entry("aa-police", 1), entry("bb-police", 2)];
    TrustList::draft("test federation", version, window(), entries).unwrap()
}

fn operators() -> Vec<SigningKey> {
    (201..204).map(key).collect()
}

fn opened(signed: &SignedTrustList) -> Result<TrustList, TrustFault> {
    signed.open(&roots(&operators()))
}

#[test]
fn two_of_three_signatures_are_enough_and_survive_the_file() {
    let signed = signed(&list(1), &operators()[1..]);
    let text = signed.to_json().unwrap();
    let read = SignedTrustList::from_json(text.as_bytes()).unwrap();
    assert_eq!(opened(&read).unwrap(), list(1));
}

#[test]
fn one_signature_too_few_is_refused_however_often_it_is_repeated() {
    let operators = operators();
    let too_few = Err(TrustFault::Signatures { valid: 1, threshold: 2 });
    assert_eq!(opened(&signed(&list(1), &operators[..1])), too_few);
    let twice = signed(&list(1), &[operators[0].clone(), operators[0].clone()]);
    assert_eq!(opened(&twice), too_few);
    let mut text: serde_json::Value =
        serde_json::from_str(&signed(&list(1), &operators[..1]).to_json().unwrap()).unwrap();
    let one = text["signatures"][0].clone();
    text["signatures"].as_array_mut().unwrap().push(one);
    let copied = SignedTrustList::from_json(text.to_string().as_bytes()).unwrap();
    assert_eq!(opened(&copied), too_few);
}

#[test]
fn a_strangers_signature_does_not_count() {
    let signed = signed(&list(1), &[key(201), key(99)]);
    assert_eq!(opened(&signed), Err(TrustFault::Signatures { valid: 1, threshold: 2 }));
}

#[test]
fn an_edited_list_is_refused() {
    let signed = signed(&list(1), &operators());
    let text = signed.to_json().unwrap().replace("bb-police.example", "evil.example");
    let edited = SignedTrustList::from_json(text.as_bytes()).unwrap();
    assert_eq!(opened(&edited), Err(TrustFault::Signatures { valid: 0, threshold: 2 }));
}

#[test]
fn the_spelling_of_the_file_does_not_matter_but_a_key_twice_does() {
    let signed = signed(&list(1), &operators());
    let value: serde_json::Value = serde_json::from_str(&signed.to_json().unwrap()).unwrap();
    let compact = SignedTrustList::from_json(value.to_string().as_bytes()).unwrap();
    assert!(opened(&compact).is_ok());
    let twice =
        signed.to_json().unwrap().replacen("\"version\": 1", "\"version\": 1, \"version\": 2", 1);
    assert!(matches!(SignedTrustList::from_json(twice.as_bytes()), Err(TrustFault::Json(_))));
}

#[test]
fn fields_of_a_newer_format_are_signed_and_survive() {
    let mut newer = list(1);
    newer.unknown.insert("witnesses".into(), serde_json::json!(["a"]));
    newer.entries[0].unknown.insert("hpke".into(), serde_json::json!("key"));
    let signed = signed(&newer, &operators());
    let text = signed.to_json().unwrap();
    let read = SignedTrustList::from_json(text.as_bytes()).unwrap();
    assert_eq!(opened(&read).unwrap(), newer);
    let edited = text.replace("\"witnesses\"", "\"watchers\"");
    let edited = SignedTrustList::from_json(edited.as_bytes()).unwrap();
    assert!(opened(&edited).is_err());
}

#[test]
fn an_older_list_never_replaces_a_newer_one() {
    let operators = operators();
    let sign = |version| signed(&list(version), &operators);
    let trust = Trust::open(roots(&operators), &sign(5), now()).unwrap();
    assert_eq!(
        trust.install(&sign(4), now()),
        Err(TrustFault::Rollback { offered: 4, present: 5 })
    );
    assert_eq!(trust.install(&sign(5), now()), Ok(()), "the same list again");
    let mut other = list(5);
    other.entries[0].name = "Another name".into();
    let other = signed(&other, &operators);
    assert!(matches!(trust.install(&other, now()), Err(TrustFault::Rollback { .. })));
    assert_eq!(trust.install(&sign(6), now()), Ok(()));
    assert_eq!(trust.current().version, 6);
}

#[test]
fn a_list_that_does_not_hold_leaves_the_present_one_in_force() {
    let operators = operators();
    let trust = Trust::open(roots(&operators), &signed(&list(1), &operators), now()).unwrap();
    assert!(trust.install(&signed(&list(2), &operators[..1]), now()).is_err());
    let mut foreign = list(2);
    foreign.federation = "another".into();
    assert_eq!(trust.install(&signed(&foreign, &operators), now()), Err(TrustFault::Federation));
    assert_eq!(trust.current().version, 1);
    assert!(trust.permits(&Digest([1; 32])));
    assert!(!trust.permits(&Digest([9; 32])));
}

#[test]
fn a_list_is_in_force_within_its_window_only() {
    let list = list(1);
    assert!(matches!(
        list.in_force(now().minus(Duration::from_millis(1))),
        Err(TrustFault::NotYetValid { .. })
    ));
    assert_eq!(list.in_force(now()), Ok(()));
    assert!(matches!(list.in_force(window().end), Err(TrustFault::Expired { .. })));
    let operators = operators();
    let late = Trust::open(roots(&operators), &signed(&list, &operators), window().end);
    assert!(matches!(late, Err(TrustFault::Expired { .. })));
}

#[test]
fn what_must_be_one_authoritys_own_is_not_shared() {
    let draft = |change: fn(&mut Entry)| {
        let mut second = entry("bb-police", 2);
        change(&mut second);
        TrustList::draft("test", 1, window(), vec![entry("aa-police", 1), second])
    };
    assert!(draft(|_| {}).is_ok());
    let shared = |change: fn(&mut Entry)| match draft(change).unwrap_err() {
        TrustFault::Shared { what, .. } => what,
        other => panic!("{other}"),
    };
    assert_eq!(shared(|e| e.authority = entry("aa-police", 1).authority), "authority");
    assert_eq!(shared(|e| e.endpoint = entry("aa-police", 1).endpoint), "endpoint");
    assert_eq!(shared(|e| e.tls_pins = entry("aa-police", 1).tls_pins), "TLS pin");
    assert_eq!(shared(|e| e.message_keys = entry("aa-police", 1).message_keys), "key");
    assert_eq!(shared(|e| e.log.key = e.message_keys[0]), "key");
    assert_eq!(shared(|e| e.log.origin = entry("aa-police", 1).log.origin), "log origin");
    assert_eq!(shared(|e| e.registers.push(e.registers[0].clone())), "register");
}

#[test]
fn one_more_than_each_limit_is_refused() {
    let limited = |change: &dyn Fn(&mut Entry)| {
        let mut only = entry("aa-police", 1);
        change(&mut only);
        TrustList::draft("test", 1, window(), vec![only])
    };
    let pins = |n: u8| move |e: &mut Entry| e.tls_pins = (1..=n).map(|n| Digest([n; 32])).collect();
    assert!(limited(&pins(2)).is_ok());
    assert!(matches!(limited(&pins(3)), Err(TrustFault::Limit { .. })));
    assert!(matches!(limited(&pins(0)), Err(TrustFault::Limit { .. })));
    let keys = |n: u8| {
        move |e: &mut Entry| e.message_keys = (1..=n).map(|n| key(n).verifying_key()).collect()
    };
    assert!(limited(&keys(8)).is_ok());
    assert!(matches!(limited(&keys(9)), Err(TrustFault::Limit { .. })));
    let name = |n: usize| move |e: &mut Entry| e.name = "x".repeat(n);
    assert!(limited(&name(limits::NAME_CHARS_MAX)).is_ok());
    assert!(matches!(limited(&name(limits::NAME_CHARS_MAX + 1)), Err(TrustFault::Limit { .. })));
    assert!(matches!(limited(&name(0)), Err(TrustFault::Limit { .. })));
    let services = |n: usize| {
        move |e: &mut Entry| {
            let service =
                |n| Service { register: register(&format!("r{n}")), askers: Askers::Everyone };
            e.registers = (0..n).map(service).collect();
        }
    };
    assert!(limited(&services(limits::SERVICES_MAX)).is_ok());
    assert!(matches!(limited(&services(limits::SERVICES_MAX + 1)), Err(TrustFault::Limit { .. })));
    let large = vec![b' '; limits::TRUST_LIST_BYTES_MAX + 1];
    assert!(matches!(SignedTrustList::from_json(&large), Err(TrustFault::Limit { .. })));
    assert!(matches!(
        TrustList::draft("test", 1, now()..now(), Vec::new()),
        Err(TrustFault::Window)
    ));
}

#[test]
fn k_of_n_must_be_possible() {
    let keys: Vec<_> = operators().iter().map(SigningKey::verifying_key).collect();
    assert!(FederationRoots::new(&keys, 3).is_ok());
    assert!(FederationRoots::new(&keys, 0).is_err());
    assert!(FederationRoots::new(&keys, 4).is_err());
    assert!(FederationRoots::new(&[keys[0], keys[0]], 1).is_err());
    let many: Vec<_> = (0..=64).map(|n| key(n).verifying_key()).collect();
    assert!(FederationRoots::new(&many[..64], 1).is_ok());
    assert!(FederationRoots::new(&many, 1).is_err());
}

#[test]
fn who_serves_a_register_to_whom_is_read_off_the_list() {
    let mut second = entry("bb-police", 2);
    second.registers[0].askers = Askers::Only([authority("cc-police")].into());
    let entries = vec![entry("aa-police", 1), second, entry("cc-police", 3)];
    let list = TrustList::draft("test", 1, window(), entries).unwrap();
    let serving = |asker: &str| -> Vec<String> {
        list.serving(&register("police-records"), &authority(asker))
            .map(|entry| entry.authority.to_string())
            .collect()
    };
    assert_eq!(serving("aa-police"), ["cc-police"]);
    assert_eq!(serving("cc-police"), ["aa-police", "bb-police"]);
}

#[test]
fn roots_read_from_a_file_are_held_to_the_same_rules() {
    let key = entente_crypto::sign::SigningKey::from_seed(&[7; 32]).unwrap().verifying_key();
    let read = |threshold: usize| {
        let text = serde_json::json!({ "keys": [key], "threshold": threshold }).to_string();
        serde_json::from_str::<FederationRoots>(&text)
    };
    assert_eq!(read(1).unwrap().threshold(), 1);
    // A threshold of none would accept a list that nobody signed.
    assert!(read(0).is_err());
    assert!(read(2).is_err());
}
