//! Synthetic persons and vehicles on a seed: realistic names per country, aliases, partial dates,
//! original scripts.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::{Value, json};

const NAMES: &str = include_str!("names.toml");

/// A source of synthetic persons and vehicles; the same seed gives the same ones.
#[derive(Debug, Clone)]
pub struct Population {
    countries: Vec<CountryNames>,
    state: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryNames {
    code: String,
    script: Option<String>,
    male: Vec<String>,
    #[serde(default)]
    male_latin: Vec<String>,
    female: Vec<String>,
    #[serde(default)]
    female_latin: Vec<String>,
    family: Vec<String>,
    #[serde(default)]
    family_latin: Vec<String>,
    /// The same names as a woman bears them, where they differ.
    #[serde(default)]
    female_family: Vec<String>,
    #[serde(default)]
    female_family_latin: Vec<String>,
    cities: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Names {
    country: Vec<CountryNames>,
}

/// A synthetic person; everything a record of a person register may need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Given names in Latin script.
    pub given: String,
    /// Family names in Latin script.
    pub family: String,
    /// The whole name in its own script, where that is not Latin.
    pub original_script: Option<String>,
    /// `F` or `M`.
    pub sex: &'static str,
    /// Birth date as EDTF text: most exact, some approximate or ranged.
    pub birth: String,
    /// Nationality, alpha-3.
    pub nationality: String,
    /// City of birth.
    pub city: String,
    /// Passport number, where there is one.
    pub passport: Option<String>,
    /// Other names used, with their quality.
    pub aliases: Vec<(String, &'static str)>,
}

/// A synthetic stolen vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vehicle {
    /// Registration mark.
    pub plate: String,
    /// Country of registration, alpha-3.
    pub country: &'static str,
    /// Vehicle identification number with a check digit that holds.
    pub vin: String,
    /// Make and model.
    pub make: &'static str,
    /// Colour.
    pub colour: &'static str,
    /// Day of the theft, ISO 8601.
    pub stolen: String,
}

impl Population {
    /// A population on a seed.
    ///
    /// # Errors
    /// If the built-in table of names cannot be read, which a test excludes.
    pub fn seeded(seed: u64) -> Result<Self> {
        let names: Names = toml::from_str(NAMES).context("the built-in table of names")?;
        Ok(Self { countries: names.country, state: seed ^ 0x9e37_79b9_7f4a_7c15 })
    }

    /// The next number of the sequence (SplitMix64, Steele et al. 2014).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`; `bound` must not be zero.
    fn below(&mut self, bound: usize) -> usize {
        assert!(bound > 0, "a choice needs at least one option; every table of names has entries");
        usize::try_from(self.next() % u64::try_from(bound).unwrap_or(1)).unwrap_or(0)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the options; there must be at least one.
    #[expect(clippy::indexing_slicing, reason = "`below` stays under the length")]
    fn pick<'a, T>(&mut self, options: &'a [T]) -> &'a T {
        &options[self.below(options.len())]
    }

    fn word(&mut self, options: &[&'static str]) -> &'static str {
        options.get(self.below(options.len())).copied().unwrap_or_default()
    }

    fn country(&mut self) -> CountryNames {
        let countries = std::mem::take(&mut self.countries);
        let country = self.pick(&countries).clone();
        self.countries = countries;
        country
    }

    /// The next person.
    pub fn person(&mut self) -> Person {
        let country = self.country();
        let female = self.chance(35);
        let (given, given_latin) = if female {
            (&country.female, &country.female_latin)
        } else {
            (&country.male, &country.male_latin)
        };
        let (given, given_script) = self.name(given, given_latin);
        let (family, family_script) = if female && !country.female_family.is_empty() {
            self.name(&country.female_family, &country.female_family_latin)
        } else {
            self.name(&country.family, &country.family_latin)
        };
        let original_script =
            country.script.as_ref().map(|_| format!("{given_script} {family_script}"));
        let passport = self.chance(60).then(|| self.passport());
        let aliases = self.aliases(&given, &family);
        Person {
            birth: self.birth(),
            sex: if female { "F" } else { "M" },
            city: self.pick(&country.cities).clone(),
            nationality: country.code,
            given,
            family,
            original_script,
            passport,
            aliases,
        }
    }

    /// A name in Latin script and in the script of its table.
    fn name(&mut self, table: &[String], latin: &[String]) -> (String, String) {
        let index = self.below(table.len());
        let script = table.get(index).cloned().unwrap_or_default();
        (latin.get(index).cloned().unwrap_or_else(|| script.clone()), script)
    }

    /// Birth dates in the proportions of published lists: 83 % exact, 13 % approximate, 4 % a range
    /// of years.
    fn birth(&mut self) -> String {
        let year = 1945 + self.below(62);
        let month = 1 + self.below(12);
        let day = 1 + self.below(28);
        match self.below(100) {
            0..83 => format!("{year:04}-{month:02}-{day:02}"),
            83..90 => format!("{year:04}~"),
            90..96 => format!("{year:04}"),
            _ => format!("{year:04}/{:04}", year + 1 + self.below(4)),
        }
    }

    fn passport(&mut self) -> String {
        let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
        let (first, second) = (letter(self.below(26)), letter(self.below(26)));
        format!("{first}{second}{:07}", self.below(10_000_000))
    }

    /// Up to three aliases: a swapped order, a shortened given name, another family name.
    fn aliases(&mut self, given: &str, family: &str) -> Vec<(String, &'static str)> {
        let mut aliases = Vec::new();
        if self.chance(30) {
            aliases.push((format!("{family} {given}"), "good"));
        }
        if self.chance(20) {
            let short: String = given.chars().take(3).collect();
            aliases.push((format!("{short} {family}"), "low"));
        }
        if self.chance(15) {
            let other = self.country();
            let (name, _) = self.name(&other.family, &other.family_latin);
            aliases.push((format!("{given} {name}"), "good"));
        }
        aliases
    }

    /// The next vehicle.
    pub fn vehicle(&mut self) -> Vehicle {
        const MAKES: [&str; 8] = [
            "Volkswagen Golf",
            "Škoda Octavia",
            "Renault Clio",
            "BMW X5",
            "Fiat 500",
            "Toyota RAV4",
            "Mercedes-Benz Sprinter",
            "Peugeot 3008",
        ];
        const COLOURS: [&str; 6] = ["black", "white", "grey", "blue", "red", "green"];
        const COUNTRIES: [&str; 5] = ["NLD", "BEL", "DEU", "FRA", "POL"];
        let vin = self.vin();
        let letters: String = (0..2)
            .map(|_| *self.pick(&['B', 'D', 'F', 'G', 'H', 'K', 'P', 'R', 'S', 'T']))
            .collect();
        let tail = *self.pick(&['B', 'D', 'J', 'L', 'N', 'V', 'X', 'Z']);
        Vehicle {
            plate: format!("{letters}-{:03}-{tail}", self.below(1000)),
            country: self.word(&COUNTRIES),
            vin,
            make: self.word(&MAKES),
            colour: self.word(&COLOURS),
            stolen: format!("2026-{:02}-{:02}", 1 + self.below(10), 1 + self.below(28)),
        }
    }

    fn vin(&mut self) -> String {
        const ALPHABET: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
        let mut text: String = (0..17).map(|_| char::from(*self.pick(ALPHABET))).collect();
        // Try the eleven check characters; exactly one holds for a given rest.
        for check in "0123456789X".chars() {
            text =
                text.chars().enumerate().map(|(at, c)| if at == 8 { check } else { c }).collect();
            let holds = text
                .parse::<entente_model::Vin>()
                .is_ok_and(|vin| vin.check() == entente_model::identifiers::VinCheck::Holds);
            if holds {
                break;
            }
        }
        text
    }
}

impl Person {
    /// The fields every person register shares, as the lines of a JSONL import name them.
    #[must_use]
    pub fn fields(&self) -> serde_json::Map<String, Value> {
        let mut main = json!({ "given": self.given, "family": self.family, "quality": "good" });
        if let (Some(script), Some(parts)) = (&self.original_script, main.as_object_mut()) {
            parts.insert("original_script".to_owned(), json!(script));
        }
        let mut names = vec![main];
        names.extend(
            self.aliases.iter().map(
                |(name, quality)| json!({ "full": name, "role": "alias", "quality": quality }),
            ),
        );
        let mut fields = serde_json::Map::new();
        fields.insert("names".to_owned(), Value::Array(names));
        fields.insert("birth_dates".to_owned(), json!([self.birth]));
        fields.insert("sex".to_owned(), json!(self.sex));
        fields.insert("nationalities".to_owned(), json!([self.nationality]));
        let place = json!({ "city": self.city, "country": self.nationality });
        fields.insert("birth_places".to_owned(), json!([place]));
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_population_and_another_does_not() {
        let draw = |seed| {
            let mut population = Population::seeded(seed).unwrap();
            (0..50).map(|_| population.person()).collect::<Vec<_>>()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn every_person_has_a_readable_birth_date_and_a_known_country() {
        let mut population = Population::seeded(7).unwrap();
        for _ in 0..500 {
            let person = population.person();
            assert!(
                person.birth.parse::<entente_model::DateInterval>().is_ok(),
                "{}",
                person.birth
            );
            assert!(person.nationality.parse::<entente_model::Country>().is_ok());
        }
    }

    #[test]
    fn the_tables_of_names_fit_together() {
        let names: Names = toml::from_str(NAMES).unwrap();
        for country in names.country {
            let fits =
                |table: &[String], other: &[String]| other.is_empty() || other.len() == table.len();
            assert!(country.script.is_none() || !country.family_latin.is_empty());
            assert!(fits(&country.male, &country.male_latin), "{}", country.code);
            assert!(fits(&country.female, &country.female_latin), "{}", country.code);
            assert!(fits(&country.family, &country.family_latin), "{}", country.code);
            assert!(fits(&country.family, &country.female_family), "{}", country.code);
            assert!(fits(&country.female_family, &country.female_family_latin));
        }
    }

    #[test]
    fn a_woman_s_family_name_agrees_in_both_scripts() {
        let mut population = Population::seeded(3).unwrap();
        let women = (0..2000).map(|_| population.person()).filter(|person| person.sex == "F");
        let mut seen = 0;
        for woman in women.filter(|woman| woman.nationality == "BGR") {
            assert!(woman.family.ends_with('a'), "{}", woman.family);
            assert!(woman.original_script.unwrap().ends_with('а'));
            seen += 1;
        }
        assert!(seen > 0);
    }

    #[test]
    fn vehicles_have_valid_numbers_with_a_check_digit_that_holds() {
        let mut population = Population::seeded(7).unwrap();
        for _ in 0..100 {
            let vehicle = population.vehicle();
            let vin: entente_model::Vin = vehicle.vin.parse().unwrap();
            assert_eq!(vin.check(), entente_model::identifiers::VinCheck::Holds);
            assert!(entente_model::Plate::new(vehicle.plate, vehicle.country.parse().ok()).is_ok());
        }
    }
}
