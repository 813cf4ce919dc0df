//! Small invented registers with known properties.

use super::*;
use crate::score::weights::fnv;
use entente_model::{Identity, IdentityRole, NameQuality, PersonName};

/// A number below a bound that looks drawn and is not.
fn pick(seed: u64, below: u64) -> u64 {
    let mixed = fnv(&seed.to_le_bytes()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 20) % below
}

fn person(given: &str, family: &str, birth: &str) -> PersonEntry {
    let identity = Identity {
        role: IdentityRole::Main,
        quality: NameQuality::Good,
        name: PersonName::given_family(given, family).unwrap(),
        birth: vec![],
        note: None,
    };
    PersonEntry {
        identities: vec![identity],
        birth: birth.parse().into_iter().collect(),
        ..PersonEntry::default()
    }
}

const GIVEN_NAMES: [&str; 8] =
    ["Anna", "Boris", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hugo"];
const STATES: [&str; 4] = ["DEU", "FRA", "POL", "LUX"];

fn syllables(mut number: u64) -> String {
    let mut text = String::from("K");
    for _ in 0..3 {
        text.push(char::from(b"bdfgklmnprst"[usize::try_from(number % 12).unwrap()]));
        text.push(char::from(b"aeiou"[usize::try_from(number / 12 % 5).unwrap()]));
        number /= 60;
    }
    text
}

/// People without double records; every `double`th once more, born a year later by mistake.
fn register(count: u64, double: u64) -> Vec<PersonEntry> {
    let mut entries = Vec::new();
    for n in 0..count {
        let given = GIVEN_NAMES[usize::try_from(pick(n, 8)).unwrap()];
        let family = syllables(pick(n + 1_000_000, 40_000));
        let year = 1940 + pick(n + 2_000_000, 60);
        let rest =
            format!("-{:02}-{:02}", 1 + pick(n + 3_000_000, 12), 1 + pick(n + 4_000_000, 28));
        // One in twenty is of the smallest state.
        let state = if n % 20 == 0 { 3 } else { usize::try_from(pick(n, 3)).unwrap() };
        let mut entry = person(given, &family, &format!("{year}{rest}"));
        entry.nationalities = vec![STATES[state].parse().unwrap()];
        if double > 0 && n % double == 0 {
            let birth = format!("{}{rest}", year + 1).parse().unwrap();
            entries.push(PersonEntry { birth: vec![birth], ..entry.clone() });
        }
        entries.push(entry);
    }
    entries
}

#[test]
fn a_register_without_double_records_keeps_what_is_said_of_one_person() {
    let weights = fit(register(4_000, 0));
    let default = Weights::default();
    for level in [Level::DateSwapped, Level::DateYearOff, Level::DateOneDigit, Level::SexDiffers] {
        let moved = weights.of(level) - default.of(level);
        assert!(moved.abs() <= 600, "{level:?} moved by {moved}");
    }
    assert_eq!(fit([]).to_string(), default.to_string());
}

#[test]
fn double_records_teach_which_slips_are_usual() {
    let (without, with) = (fit(register(4_000, 0)), fit(register(4_000, 3)));
    let gained = with.of(Level::DateYearOff) - without.of(Level::DateYearOff);
    assert!(gained > 1_000, "{gained}");
    assert!(with.of(Level::DateSame) <= without.of(Level::DateSame));
}

#[test]
fn a_day_on_which_many_are_born_says_less() {
    let heaped: Vec<PersonEntry> = register(6_000, 0)
        .into_iter()
        .enumerate()
        .map(|(n, mut entry)| {
            if n % 2 == 0 {
                entry.birth = vec!["1980-01-01".parse().unwrap()];
            }
            entry
        })
        .collect();
    let (even, heaped) = (fit(register(6_000, 0)), fit(heaped));
    let of = |weights: &Weights| weights.of(Level::DateFirstOfJanuary);
    assert!(of(&heaped) < of(&even), "{} {}", of(&heaped), of(&even));
}

#[test]
fn a_rare_nationality_says_more_than_a_common_one() {
    let weights = fit(register(6_000, 0));
    let of = |code: &str| weights.of_nationality(&code.parse().unwrap());
    assert!(of("LUX") > of("DEU"), "{} {}", of("LUX"), of("DEU"));
}

#[test]
fn the_same_records_give_the_same_weights() {
    let (one, two) = (fit(register(2_000, 5)), fit(register(2_000, 5)));
    assert_eq!((one.id(), one.to_string()), (two.id(), two.to_string()));
}

#[test]
fn one_record_more_than_the_limit_is_left_aside() {
    let many = || register(400, 0).into_iter().cycle();
    let at_limit = fit(many().take(limits::FIT_RECORDS_MAX));
    assert_eq!(at_limit, fit(many().take(limits::FIT_RECORDS_MAX + 1)));
}

#[test]
fn expectation_and_maximisation_settle() {
    let records: Vec<Sampled> = register(4_000, 4).iter().filter_map(Sampled::new).collect();
    let outcomes = counted(
        sharing_words(&records)
            .into_iter()
            .map(|(one, two)| [dates(one, two), 0, 0, 0, one.other_words(two)]),
    );
    let mut model = Model::new([DATES, SEXES, NATIONALITIES, PLACES, OTHER_WORDS], true);
    assert!(model.fit(&outcomes) < ROUNDS_MAX);
    let settled = (model.parts.clone(), model.one_person);
    model.round(&outcomes);
    assert_eq!(settled, (model.parts.clone(), model.one_person));
}
