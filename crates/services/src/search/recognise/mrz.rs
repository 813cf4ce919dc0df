//! Machine readable zones of travel documents: ICAO Doc 9303 parts 4 to 7.

use super::dates::full_year;
use super::{Recognised, RemarkKind};
use entente_model::value::Sex;
use entente_model::{Country, DateInterval, DocumentNumber, PersonName, Term, Timestamp};

/// Reads a zone with or without its line ends; says whether the text was one.
pub(super) fn read(text: &str, now: Timestamp, found: &mut Recognised) -> bool {
    let plain: String = text.split_whitespace().collect::<String>().to_ascii_uppercase();
    let is_zone = plain.contains("<<")
        && plain.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<');
    if !is_zone {
        return false;
    }
    let Some(zone) = Zone::of(&plain) else { return false };
    zone.tell(now, found);
    true
}

/// The parts of a zone, as they stand in it.
struct Zone<'a> {
    document: &'a str,
    issuer: &'a str,
    names: &'a str,
    number: Checked,
    nationality: &'a str,
    birth: Checked,
    sex: &'a str,
    /// The digit over several parts, which visas do not have.
    whole: Option<Checked>,
}

/// A part with its check digit.
struct Checked {
    text: String,
    digit: Option<u8>,
}

impl Checked {
    fn new(text: impl Into<String>, digit: &str) -> Self {
        Self { text: text.into(), digit: digit.bytes().next() }
    }

    /// Weights 7, 3, 1; letters count from 10, `<` is 0 (ICAO Doc 9303 part 3 section 4.9).
    fn holds(&self) -> bool {
        let sum: u32 = self.text.bytes().zip([7, 3, 1].into_iter().cycle()).fold(0, |sum, one| {
            let value = match one.0 {
                digit @ b'0'..=b'9' => u32::from(digit - b'0'),
                letter @ b'A'..=b'Z' => u32::from(letter - b'A') + 10,
                _ => 0,
            };
            sum + value * one.1
        });
        // An empty part may have `<` for its digit.
        let expected = u8::try_from(sum % 10).unwrap_or_default() + b'0';
        self.digit == Some(expected) || (sum == 0 && self.digit == Some(b'<'))
    }
}

impl<'a> Zone<'a> {
    fn of(zone: &'a str) -> Option<Self> {
        match zone.len() {
            90 => Self::td1(zone.get(..30)?, zone.get(30..60)?, zone.get(60..)?),
            72 => Self::two_lines(zone.get(..36)?, zone.get(36..)?),
            88 => Self::two_lines(zone.get(..44)?, zone.get(44..)?),
            _ => None,
        }
    }

    /// Part 5: identity cards.
    fn td1(one: &'a str, two: &'a str, three: &'a str) -> Option<Self> {
        let whole = [one.get(5..)?, two.get(..7)?, two.get(8..15)?, two.get(18..29)?].concat();
        Some(Self {
            document: one.get(..2)?,
            issuer: one.get(2..5)?,
            names: three,
            number: long_number(one)?,
            nationality: two.get(15..18)?,
            birth: Checked::new(two.get(..6)?, two.get(6..7)?),
            sex: two.get(7..8)?,
            whole: Some(Checked::new(whole, two.get(29..)?)),
        })
    }

    /// Parts 4, 6 and 7: passports, larger cards, visas.
    fn two_lines(one: &'a str, two: &'a str) -> Option<Self> {
        let last = two.len() - 1;
        let whole = [two.get(..10)?, two.get(13..20)?, two.get(21..last)?].concat();
        let is_visa = one.starts_with('V');
        Some(Self {
            document: one.get(..2)?,
            issuer: one.get(2..5)?,
            names: one.get(5..)?,
            number: Checked::new(two.get(..9)?, two.get(9..10)?),
            nationality: two.get(10..13)?,
            birth: Checked::new(two.get(13..19)?, two.get(19..20)?),
            sex: two.get(20..21)?,
            whole: (!is_visa).then_some(Checked::new(whole, two.get(last..)?)),
        })
    }

    fn tell(&self, now: Timestamp, found: &mut Recognised) {
        if let Some(name) = name(self.names) {
            found.part(Term::Name(name), &[]);
        }
        if let Some(birth) = birth(&self.birth.text, now) {
            found.part(Term::BirthDate(birth), &[]);
        }
        match self.sex {
            "F" => found.part(Term::Sex(Sex::F), &[]),
            "M" => found.part(Term::Sex(Sex::M), &[]),
            // `<` says nothing.
            _ => {}
        }
        if let Ok(country) = self.nationality.parse::<Country>() {
            found.part(Term::Nationality(country), &[]);
        }
        if let Ok(number) = DocumentNumber::new(self.number.text.replace('<', "")) {
            let number = DocumentNumber {
                kind: kind(self.document).map(ToOwned::to_owned),
                issuer: self.issuer.parse().ok(),
                ..number
            };
            found.part(Term::Document(number), &[]);
        }
        let parts_hold = self.number.holds() && self.birth.holds();
        for part in [&self.number, &self.birth].into_iter().filter(|part| !part.holds()) {
            found.remark(RemarkKind::CheckDigit, part.text.trim_end_matches('<'));
        }
        if parts_hold && self.whole.as_ref().is_some_and(|whole| !whole.holds()) {
            found.remark(RemarkKind::CheckDigit, "");
        }
    }
}

/// A number of more than nine characters goes on in the optional part, its digit behind it
/// (part 5 section 4.2.4).
fn long_number(one: &str) -> Option<Checked> {
    let (start, digit, rest) = (one.get(5..14)?, one.get(14..15)?, one.get(15..30)?);
    let more = rest.split('<').next().unwrap_or_default();
    let continued = (digit == "<").then(|| more.split_at_checked(more.len().checked_sub(1)?));
    match continued.flatten() {
        Some((more, digit)) => Some(Checked::new(format!("{start}{more}"), digit)),
        None => Some(Checked::new(start, digit)),
    }
}

fn name(field: &str) -> Option<PersonName> {
    let words = |text: &str| {
        let words: Vec<_> = text.split('<').filter(|word| !word.is_empty()).collect();
        words.join(" ")
    };
    let (family, given) = field.split_once("<<").unwrap_or((field, ""));
    let (family, given) = (words(family), words(given));
    match (family.is_empty(), given.is_empty()) {
        (false, false) => PersonName::given_family(&given, &family).ok(),
        (false, true) => PersonName::unassigned(family).ok(),
        (true, false) => PersonName::unassigned(given).ok(),
        (true, true) => None,
    }
}

/// Six digits; month and day may be unknown (part 3 section 4.8).
fn birth(text: &str, now: Timestamp) -> Option<DateInterval> {
    let year = full_year(text.get(..2)?.parse().ok()?, now);
    let month = text.get(2..4)?.parse::<i8>().ok();
    let day = text.get(4..6)?.parse::<i8>().ok();
    match (month, day) {
        (Some(month), Some(day)) => DateInterval::of_day(year, month, day),
        (Some(month), None) => format!("{year:04}-{month:02}").parse().ok(),
        (None, _) => format!("{year:04}").parse().ok(),
    }
}

/// A code of the table `document-types`, where the first letter says it.
fn kind(document: &str) -> Option<&'static str> {
    match document.bytes().next()? {
        b'P' => Some("passport"),
        b'V' => Some("visa"),
        b'I' if document == "I<" || document == "ID" => Some("identity-card"),
        _ => None,
    }
}
