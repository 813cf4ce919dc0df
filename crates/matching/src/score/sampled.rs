//! What fitting weights looks at of a record.

use super::weights::fnv;
use crate::PersonEntry;
use crate::name::{Kind, Words, split_plain};
use entente_model::value::Sex;
use entente_model::{Country, DateInterval};

/// A record as fitting sees it: its first name block and the first value of everything else.
pub(super) struct Sampled {
    /// The words of the name, folded and hashed, each once.
    pub(super) words: Vec<u64>,
    pub(super) birth: Option<DateInterval>,
    /// The day of birth as a number, and whether it is a first of January.
    pub(super) day: Option<(i64, bool)>,
    pub(super) sex: Option<Sex>,
    pub(super) nationality: Option<Country>,
    pub(super) place: Option<u64>,
}

impl Sampled {
    /// None if the record has no name.
    pub(super) fn new(entry: &PersonEntry) -> Option<Self> {
        let identity = entry.identities.first()?;
        let names: Vec<_> =
            Words::of(&identity.name).words.into_iter().filter(|w| w.kind == Kind::Name).collect();
        let mut words: Vec<u64> = names.iter().map(|word| fnv(word.text.as_bytes())).collect();
        words.sort_unstable();
        words.dedup();
        let birth = entry.birth.first().or_else(|| identity.birth.first()).copied();
        let day = birth.and_then(|date| date.day()).map(|day| {
            let number = i64::from(day.year()) * 512 + i64::from(day.day_of_year());
            (number, day.day_of_year() == 1)
        });
        let place = entry.birth_places.first().and_then(|place| place.city.as_deref());
        let place = place.map(|place| fnv(split_plain(place).join(" ").as_bytes()));
        Some(Self {
            words,
            birth,
            day,
            sex: entry.sex.filter(|sex| *sex != Sex::X),
            nationality: entry.nationalities.first().copied().filter(Country::is_territory),
            place,
        })
    }

    /// How much of the name is shared besides one word: 1 all of the shorter name, 2 some, 3 none;
    /// 0 if either is one word only.
    pub(super) fn other_words(&self, other: &Self) -> u8 {
        let shorter = self.words.len().min(other.words.len());
        let shared = self.words.iter().filter(|word| other.words.contains(word)).count();
        match shared {
            _ if shorter < 2 => 0,
            shared if shared >= shorter => 1,
            2.. => 2,
            _ => 3,
        }
    }
}
