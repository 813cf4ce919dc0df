//! A synthetic million: names of syllables with a head of common ones, on a seed.

use serde_json::{Value, json};

/// SplitMix64 (Steele, Lea, Flood 2014).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which must not be zero.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        assert!(bound > 0, "the callers choose among at least one");
        self.next() % bound
    }

    /// A rank below `bound`, small ones far oftener: about as unevenly as names are borne.
    fn rank(&mut self, bound: u32) -> u64 {
        let share = f64::from(u32::try_from(self.below(1 << 20)).unwrap_or(0)) / f64::from(1 << 20);
        let rank = f64::from(bound).powf(share) - 1.0;
        format!("{rank:.0}").parse().unwrap_or(0)
    }
}

/// A synthetic person.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) given: String,
    pub(crate) family: String,
    pub(crate) birth: String,
    pub(crate) passport: String,
}

/// The person of a number; always the same.
pub(crate) fn person(number: u64) -> Person {
    let mut dice = Dice::new(number.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x00c0_ffee);
    Person {
        given: word(dice.rank(20_000), 1),
        family: word(dice.rank(400_000), 2),
        birth: format!(
            "{:04}-{:02}-{:02}",
            1940 + dice.below(68),
            1 + dice.below(12),
            1 + dice.below(28)
        ),
        passport: format!("P{number:08}"),
    }
}

/// The name of a rank, always the same.
fn word(rank: u64, salt: u64) -> String {
    const HEADS: [&str; 16] = [
        "Mar", "Jan", "Kov", "Nik", "Pet", "Sar", "Tom", "Hel", "Dim", "Jov", "Ben", "Kar", "Lin",
        "Ros", "Vik", "Gon",
    ];
    const MIDDLES: [&str; 12] =
        ["a", "i", "o", "el", "an", "ov", "er", "is", "av", "et", "ir", "us"];
    const TAILS: [&str; 12] =
        ["a", "ic", "ski", "ez", "sen", "os", "ina", "ova", "er", "ti", "mann", "lo"];
    let mut dice = Dice::new(rank.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ salt);
    let mut pick = |from: &[&'static str]| {
        let place = usize::try_from(dice.below(from.len() as u64)).unwrap_or(0);
        from.get(place).copied().unwrap_or_default()
    };
    let mut text = pick(&HEADS).to_owned();
    for _ in 0..=rank % 3 {
        text.push_str(pick(&MIDDLES));
    }
    text + pick(&TAILS)
}

impl Person {
    /// One line of a JSONL import into a register of persons.
    pub(crate) fn line(&self, number: u64, extra: &Value) -> String {
        let mut fields = json!({
            "names": [{
                "type": "name",
                "value": { "role": "main", "quality": "good", "name": { "parts": [
                    { "role": "given", "text": self.given },
                    { "role": "family", "text": self.family },
                ] } },
            }],
            "birth_dates": [self.birth],
            "documents": [self.passport],
        });
        if let (Some(fields), Some(extra)) = (fields.as_object_mut(), extra.as_object()) {
            fields.extend(extra.clone());
        }
        json!({ "id": format!("r{number}"), "fields": fields }).to_string()
    }

    /// The family name with one letter wrong.
    pub(crate) fn misspelt(&self) -> String {
        let mut letters: Vec<char> = self.family.chars().collect();
        if let Some(letter) = letters.get_mut(3) {
            *letter = if *letter == 'u' { 'a' } else { 'u' };
        }
        letters.into_iter().collect()
    }
}
