//! Registration marks: groups of letters and digits, perhaps behind the sign of a country.

use super::Recognised;
use super::numbers::Taken;
use entente_model::identifiers::normalised;
use entente_model::{Country, Partial, Plate, Term, TermKind};

/// Characters of a registration mark without separators.
const PLATE_CHARS: std::ops::RangeInclusive<usize> = 3..=9;

/// The signs that tell vehicles' countries apart (1968 Convention on Road Traffic, annex 3, as
/// notified), beside the codes of ISO 3166-1 with two letters where those differ.
#[rustfmt::skip]
const SIGNS: &[(&str, &str)] = &[
    ("A", "AUT"), ("AT", "AUT"), ("AL", "ALB"), ("AND", "AND"), ("B", "BEL"), ("BE", "BEL"),
    ("BG", "BGR"), ("BIH", "BIH"), ("BA", "BIH"), ("BY", "BLR"), ("CH", "CHE"), ("CY", "CYP"),
    ("CZ", "CZE"), ("D", "DEU"), ("DE", "DEU"), ("DK", "DNK"), ("E", "ESP"), ("ES", "ESP"),
    ("EE", "EST"), ("EST", "EST"), ("F", "FRA"), ("FR", "FRA"), ("FIN", "FIN"), ("FI", "FIN"),
    ("FL", "LIE"), ("LI", "LIE"), ("GB", "GBR"), ("UK", "GBR"), ("GR", "GRC"), ("EL", "GRC"),
    ("H", "HUN"), ("HU", "HUN"), ("HR", "HRV"), ("I", "ITA"), ("IT", "ITA"), ("IRL", "IRL"),
    ("IE", "IRL"), ("IS", "ISL"), ("L", "LUX"), ("LU", "LUX"), ("LT", "LTU"), ("LV", "LVA"),
    ("M", "MLT"), ("MT", "MLT"), ("MC", "MCO"), ("MD", "MDA"), ("MK", "MKD"), ("NMK", "MKD"),
    ("MNE", "MNE"), ("ME", "MNE"), ("N", "NOR"), ("NO", "NOR"), ("NL", "NLD"), ("P", "PRT"),
    ("PT", "PRT"), ("PL", "POL"), ("RO", "ROU"), ("RSM", "SMR"), ("RUS", "RUS"), ("S", "SWE"),
    ("SE", "SWE"), ("SK", "SVK"), ("SLO", "SVN"), ("SI", "SVN"), ("SRB", "SRB"), ("RS", "SRB"),
    ("TR", "TUR"), ("UA", "UKR"), ("V", "VAT"),
];

/// The country that a sign or code in front of a mark stands for.
#[must_use]
pub(super) fn country(sign: &str) -> Option<Country> {
    let sign = sign.to_ascii_uppercase();
    let known = SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, code)| *code);
    let code = known.or_else(|| (sign.len() == 3).then_some(sign.as_str()))?;
    code.parse::<Country>().ok().filter(Country::is_territory)
}

/// A mark behind a sign: `D: B-AB 1234`, `NLD:GX-417-T`, `(F) AA-123-BB`.
pub(super) fn with_sign(words: &[&str], found: &mut Recognised) -> Taken {
    let first = words.first()?;
    let (sign, rest) = match first.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some(parts) => parts,
        None => first.split_once(':')?,
    };
    let country = country(sign)?;
    let following = words.get(1..)?;
    let count = following.iter().take(3).take_while(|word| is_group(word)).count();
    (0..=count).rev().find_map(|count| {
        let mut text = rest.to_owned();
        for word in following.get(..count)? {
            text.push(' ');
            text.push_str(word);
        }
        let text = text.trim();
        fits(text).then_some(())?;
        found.part(Term::Plate(Plate::new(text, Some(country)).ok()?), &[]);
        Some(count + 1)
    })
}

/// A segment that is a mark and nothing else, in groups: `B-AB 1234`, `W 12345 X`, `NLD GX-417-T`.
pub(super) fn whole(words: &[&str], found: &mut Recognised) -> Taken {
    if words.len() < 2 || words.len() > 4 || !words.iter().all(|word| is_group(word)) {
        return None;
    }
    let (first, rest) = words.split_first()?;
    let text = words.join(" ");
    let rest = rest.join(" ");
    // One or two letters may be the beginning of a mark as well, so they are a sign only before
    // what is a mark with separators of its own.
    let is_sign = first.len() == 3 || rest.contains('-');
    if is_sign
        && !first.contains('-')
        && fits(&rest)
        && let Some(country) = country(first)
    {
        found.part(Term::Plate(Plate::new(rest, Some(country)).ok()?), &[]);
        return Some(words.len());
    }
    if !fits(&text) {
        return None;
    }
    // A short name and a year look the same.
    let has_year = words.len() == 2
        && words.last().is_some_and(|word| {
            word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
        });
    let or: &[TermKind] = if has_year { &[TermKind::Document] } else { &[] };
    found.part(Term::Plate(Plate::new(text, None).ok()?), or);
    Some(words.len())
}

/// One word of letters and digits: a mark, a document or a file, by its length and its groups.
pub(super) fn word(word: &str, found: &mut Recognised) -> Option<()> {
    if Partial::is_pattern(word) {
        return part_of(word, found);
    }
    let plain = normalised(word);
    let length = plain.chars().count();
    let has_digit = plain.chars().any(char::is_numeric);
    let has_letter = plain.chars().any(char::is_alphabetic);
    if !has_digit || length < 3 {
        return None;
    }
    let reference = || Term::Reference(word.to_owned());
    let groups: Vec<&str> = word.split(['-', '.']).collect();
    let digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let two_numbers = groups.windows(2).any(|pair| pair.iter().all(digits));
    if word.contains(['/', '_', ':']) || (has_letter && two_numbers) {
        found.part(reference(), &[TermKind::Document]);
        return Some(());
    }
    if !has_letter {
        return super::numbers::document(word, &[TermKind::Reference], found);
    }
    if groups.len() > 1 && fits(word) {
        found.part(Term::Plate(Plate::new(word, None).ok()?), &[]);
        return Some(());
    }
    match length {
        3..=7 => found.part(Term::Plate(Plate::new(word, None).ok()?), &[TermKind::Document]),
        8 => super::numbers::document(word, &[TermKind::Plate], found)?,
        _ => super::numbers::document(word, &[TermKind::Reference], found)?,
    }
    Some(())
}

/// A part of a mark, or of a VIN if it is longer than marks are.
fn part_of(word: &str, found: &mut Recognised) -> Option<()> {
    let long = normalised(word).chars().count() > *PLATE_CHARS.end();
    let (partial, or) = if long {
        (Partial::vin(word).ok()?, TermKind::Plate)
    } else {
        (Partial::plate(word, None).ok()?, TermKind::Vin)
    };
    found.part(Term::Partial(partial), &[or]);
    Some(())
}

/// Letters and digits both, no more than a mark has.
fn fits(text: &str) -> bool {
    let plain = normalised(text);
    PLATE_CHARS.contains(&plain.chars().count())
        && plain.chars().any(char::is_numeric)
        && plain.chars().any(char::is_alphabetic)
}

/// A group of a mark: few characters, in upper case.
fn is_group(word: &str) -> bool {
    let shape = |c: char| c.is_numeric() || c.is_uppercase() || matches!(c, '-' | '.' | '·');
    word.chars().count() <= 9 && word.chars().all(shape) && word.chars().any(char::is_alphanumeric)
}
