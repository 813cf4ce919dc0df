//! Person search among a seeded synthetic million: `cargo bench -p entente-matching`.
//!
//! Names are made of syllables with a head of common ones, so that words repeat about as unevenly
//! as in life. Nothing is read from outside; the same seed gives the same register.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench fails by panicking and prints its figures"
)]

use divan::{Bencher, black_box};
use entente_matching::{Options, PersonEntry, PersonIndex, PersonQuery, RecordKey, engine};
use entente_model::record::Access;
use entente_model::{DateInterval, Identity, IdentityRole, NameQuality, PersonName};
use std::sync::{Arc, LazyLock};

const PERSONS: u64 = 1_000_000;
const QUERIES: usize = 256;
const SEED: u64 = 0x5eed_0f9e_0913;

fn main() {
    LazyLock::force(&REGISTER);
    divan::main();
}

/// SplitMix64: small and good enough to make names.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    /// A rank below `bound`, small ones far oftener: as unevenly as names are borne.
    fn rank(&mut self, bound: u64) -> u64 {
        let one = self.below(1 << 20) as f64 / f64::from(1u32 << 20);
        ((bound as f64).powf(one) - 1.0) as u64
    }
}

/// The name of a rank, always the same.
fn word(rank: u64, salt: u64) -> String {
    const HEADS: [&str; 20] = [
        "Mar", "Jan", "Kov", "Nik", "Pet", "Sar", "Tom", "Hel", "Dim", "Jov", "Al", "Ben", "Kar",
        "Lin", "Ros", "Vik", "Mil", "And", "Fer", "Gon",
    ];
    const MIDDLES: [&str; 16] = [
        "a", "i", "o", "el", "an", "ov", "er", "is", "av", "et", "ir", "on", "ar", "en", "us", "ok",
    ];
    const TAILS: [&str; 14] =
        ["a", "ic", "ski", "ez", "sen", "os", "ina", "ova", "er", "ti", "mann", "dis", "rat", "lo"];
    let mut dice = Dice(rank.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ salt);
    let mut pick =
        |from: &[&'static str]| from[usize::try_from(dice.below(from.len() as u64)).unwrap()];
    let mut text = pick(&HEADS).to_owned();
    for _ in 0..1 + rank % 3 {
        text.push_str(pick(&MIDDLES));
    }
    text + pick(&TAILS)
}

struct Person {
    given: String,
    family: String,
    birth: DateInterval,
}

fn person(number: u64) -> Person {
    let mut dice = Dice(SEED ^ number.wrapping_mul(0x9e37_79b9));
    let given = word(dice.rank(20_000), 1);
    let family = word(dice.rank(400_000), 2);
    let (year, month, day) = (1940 + dice.below(65), 1 + dice.below(12), 1 + dice.below(28));
    let birth = format!("{year}-{month:02}-{day:02}").parse().unwrap();
    Person { given, family, birth }
}

static REGISTER: LazyLock<Arc<dyn PersonIndex>> = LazyLock::new(|| {
    let index = engine();
    for number in 0..PERSONS {
        let Person { given, family, birth } = person(number);
        let mut names =
            vec![(IdentityRole::Main, PersonName::given_family(&given, &family).unwrap())];
        if number % 3 == 0 {
            let alias = person(number ^ 0xa11a5);
            names.push((
                IdentityRole::Alias,
                PersonName::given_family(&alias.given, &family).unwrap(),
            ));
        }
        let identities = names.into_iter().map(|(role, name)| Identity {
            role,
            quality: NameQuality::Unknown,
            name,
            birth: vec![],
            note: None,
        });
        let entry = PersonEntry {
            identities: identities.collect(),
            birth: vec![birth],
            ..PersonEntry::default()
        };
        index.insert(RecordKey(number), &entry).unwrap();
    }
    index
});

fn access() -> Access {
    Access { authority: "at-police".parse().unwrap(), categories: [].into() }
}

/// Questions for persons of the register, each altered by `alter`.
fn questions(dated: bool, alter: fn(&str) -> String) -> Vec<(u64, PersonQuery)> {
    (0..QUERIES)
        .map(|at| {
            let number = (at as u64 * 3_907 + 11) % PERSONS;
            let Person { given, family, birth } = person(number);
            let name = PersonName::given_family(&alter(&given), &alter(&family)).unwrap();
            let birth = if dated { vec![birth] } else { vec![] };
            (number, PersonQuery { names: vec![name], birth, ..PersonQuery::default() })
        })
        .collect()
}

fn typo(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = letters.len() / 2;
    letters.swap(at, at - 1);
    letters.into_iter().collect()
}

/// A rough way into Cyrillic letters.
fn cyrillic(text: &str) -> String {
    let letter = |c: char| match c.to_ascii_lowercase() {
        'a' => 'а',
        'b' => 'б',
        'c' => 'ц',
        'd' => 'д',
        'e' => 'е',
        'f' => 'ф',
        'g' => 'г',
        'h' => 'х',
        'i' => 'и',
        'j' => 'й',
        'k' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' => 'н',
        'o' => 'о',
        'p' => 'п',
        'r' => 'р',
        's' => 'с',
        't' => 'т',
        'u' => 'у',
        'v' => 'в',
        'z' => 'з',
        other => other,
    };
    text.chars().map(letter).collect()
}

fn run(bencher: Bencher<'_, '_>, questions: &[(u64, PersonQuery)]) {
    let (access, options) = (access(), Options::default());
    let found = questions.iter().filter(|(number, query)| {
        let matches = REGISTER.search(query, &access, &options);
        matches.candidates.iter().take(10).any(|candidate| candidate.record == RecordKey(*number))
    });
    let found = found.count();
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 1) % questions.len();
        black_box(REGISTER.search(&questions[at].1, &access, &options))
    });
    println!("   (sought person among the first ten in {found} of {} questions)", questions.len());
}

#[divan::bench(sample_count = 512, sample_size = 1)]
fn exact_name_and_date(bencher: Bencher<'_, '_>) {
    run(bencher, &questions(true, str::to_owned));
}

#[divan::bench(sample_count = 512, sample_size = 1)]
fn typing_errors_and_date(bencher: Bencher<'_, '_>) {
    run(bencher, &questions(true, typo));
}

#[divan::bench(sample_count = 512, sample_size = 1)]
fn another_script_and_date(bencher: Bencher<'_, '_>) {
    run(bencher, &questions(true, cyrillic));
}

#[divan::bench(sample_count = 512, sample_size = 1)]
fn name_only(bencher: Bencher<'_, '_>) {
    run(bencher, &questions(false, str::to_owned));
}
