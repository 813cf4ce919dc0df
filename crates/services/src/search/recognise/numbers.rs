//! Numbers: of documents, devices, containers, cards, vehicles; telephone numbers.

use super::{Recognised, RemarkKind};
use entente_model::identifiers::normalised;
use entente_model::object_number::NumberCheck;
use entente_model::{DocumentNumber, NumberKind, ObjectNumber, Term, TermKind, Vin};

/// Digits of a telephone number with its country (ITU-T E.164).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// Characters of a VIN.
const VIN_CHARS: usize = 17;

/// How many words were taken; none if they are nothing of the kind.
pub(super) type Taken = Option<usize>;

/// A telephone number in international form, or an e-mail address.
pub(super) fn contact(words: &[&str], found: &mut Recognised) -> Taken {
    let first = words.first()?;
    if first.contains('@') {
        found.remark(RemarkKind::NoRegister, first);
        return Some(1);
    }
    let dialled = first.strip_prefix('+').or_else(|| first.strip_prefix("00"));
    if !dialled?.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_part = |word: &&&str| {
        word.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '/' | '(' | ')' | '+'))
    };
    let count = words.iter().take_while(is_part).count();
    let (taken, text) = longest(words, count, |text| {
        PHONE_DIGITS.contains(&digits(text).trim_start_matches("00").len())
    })?;
    found.remark(RemarkKind::NoRegister, &text);
    Some(taken)
}

/// A number that its label names: `IMEI 35…`, `VIN WVW…`.
pub(super) fn labelled(words: &[&str], found: &mut Recognised) -> Taken {
    let (label, rest) = words.split_first()?;
    let label = label.trim_end_matches(':').to_ascii_lowercase();
    let kind = match label.as_str() {
        "imei" => NumberKind::Imei,
        "vin" | "fin" => {
            let vin = |text: &str| text.parse::<Vin>().is_ok();
            let (taken, text) = longest(rest, rest.len().min(VIN_CHARS), vin)?;
            found.part(Term::Vin(text.parse().ok()?), &[]);
            return Some(taken + 1);
        }
        _ => return None,
    };
    let fits = |text: &str| ObjectNumber::asked(kind, text).is_ok();
    let (taken, text) = longest(rest, rest.len().min(8), fits)?;
    object(kind, &text, found)?;
    Some(taken + 1)
}

/// Fourteen digits and more: a device, or a card by its first digit.
pub(super) fn long_digits(words: &[&str], found: &mut Recognised) -> Taken {
    let is_part =
        |word: &&&str| word.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '/'));
    let count = words.iter().take_while(is_part).count();
    let (taken, text) = longest(words, count, |text| (14..=19).contains(&digits(text).len()))?;
    let plain = digits(&text);
    let is_card = plain.starts_with(['3', '4', '5', '6']) && luhn(&plain);
    match plain.len() {
        15 if luhn(&plain) => object(NumberKind::Imei, &plain, found)?,
        16 | 19 if is_card => object(NumberKind::PaymentCard, &plain, found)?,
        14..=16 => {
            let number = ObjectNumber::asked(NumberKind::Imei, &plain).ok()?;
            found.part(Term::Number(number), &[TermKind::Document, TermKind::Reference]);
        }
        _ => document(&text, &[TermKind::Reference], found)?,
    }
    Some(taken)
}

/// A VIN, perhaps in groups: the last four of its characters are digits (ISO 3779).
pub(super) fn vin(words: &[&str], found: &mut Recognised) -> Taken {
    let is_part = |word: &&&str| {
        word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
    };
    let whole_word = words.first()?.chars().count() >= VIN_CHARS;
    let count =
        if whole_word { 1 } else { words.iter().take(VIN_CHARS).take_while(is_part).count() };
    let fits = |text: &str| {
        let plain = normalised(text);
        let end = plain.len().checked_sub(4).and_then(|at| plain.get(at..));
        let letters = plain.bytes().any(|byte| byte.is_ascii_alphabetic());
        letters
            && end.is_some_and(|end| end.bytes().all(|byte| byte.is_ascii_digit()))
            && text.parse::<Vin>().is_ok()
    };
    let (taken, text) = longest(words, count, fits)?;
    found.part(Term::Vin(text.parse().ok()?), &[]);
    Some(taken)
}

/// A container: four letters and seven digits, the last one a check digit that fits (ISO 6346).
pub(super) fn container(words: &[&str], found: &mut Recognised) -> Taken {
    let fits = |text: &str| {
        ObjectNumber::asked(NumberKind::Container, text)
            .is_ok_and(|number| number.check() == Some(NumberCheck::Holds))
    };
    let (taken, text) = longest(words, words.len().min(4), fits)?;
    object(NumberKind::Container, &text, found)?;
    Some(taken)
}

/// A document's number.
pub(super) fn document(text: &str, or: &[TermKind], found: &mut Recognised) -> Option<()> {
    found.part(Term::Document(DocumentNumber::new(text).ok()?), or);
    Some(())
}

fn object(kind: NumberKind, text: &str, found: &mut Recognised) -> Option<()> {
    let number = ObjectNumber::asked(kind, text).ok()?;
    if number.check() == Some(NumberCheck::DoesNotHold) {
        found.remark(RemarkKind::CheckDigit, number.number());
    }
    found.part(Term::Number(number), &[]);
    Some(())
}

/// The most words from the first one that make up what fits, and their text.
fn longest(words: &[&str], count: usize, fits: impl Fn(&str) -> bool) -> Option<(usize, String)> {
    (1..=count.min(words.len())).rev().find_map(|count| {
        let text = words.get(..count)?.join(" ");
        fits(&text).then_some((count, text))
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The last digit makes the weighted sum a multiple of ten (ISO/IEC 7812-1).
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| {
            let product = u32::from(digit.saturating_sub(b'0')) * weight;
            product / 10 + product % 10
        })
        .sum();
    sum.is_multiple_of(10)
}
