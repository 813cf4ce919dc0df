//! One line of text, word by word.

use super::names::Names;
use super::numbers::Taken;
use super::{Recognised, RemarkKind, dates, numbers, plates};
use entente_model::{Term, TermKind, Timestamp};

/// Recognises what one line holds.
pub(super) fn segment(text: &str, now: Timestamp, found: &mut Recognised) {
    let spaced = spaced(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    if plates::whole(&words, found).is_some() {
        return;
    }
    let mut names = Names::default();
    let mut others = Recognised::default();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        at += several(rest, now, &mut others).unwrap_or_else(|| {
            one(rest.first().copied().unwrap_or_default(), &mut names, &mut others);
            1
        });
    }
    // A person's name comes first, wherever it stood.
    names.tell(found);
    found.parts.append(&mut others.parts);
    found.remarks.append(&mut others.remarks);
}

/// Commas as words of their own, so that they can be told from what they follow.
fn spaced(text: &str) -> String {
    text.replace([',', '、', '،'], " , ")
}

/// What may take several words, the surest first; how many it took.
fn several(words: &[&str], now: Timestamp, found: &mut Recognised) -> Taken {
    numbers::contact(words, found)
        .or_else(|| numbers::labelled(words, found))
        .or_else(|| plates::with_sign(words, found))
        .or_else(|| date(words, now, found))
        .or_else(|| numbers::long_digits(words, found))
        .or_else(|| numbers::vin(words, found))
        .or_else(|| numbers::container(words, found))
}

/// A date of one word, or of three numbers: `14. 3. 1979`, `14 03 1979`.
fn date(words: &[&str], now: Timestamp, found: &mut Recognised) -> Taken {
    let separated = words.get(..3).and_then(|three| {
        let number = |word: &&str, digits: std::ops::RangeInclusive<usize>| {
            let bare = word.trim_end_matches('.');
            digits.contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())
        };
        let [day, month, year] = three else { return None };
        let fits = number(day, 1..=2) && number(month, 1..=2) && number(year, 4..=4);
        fits.then(|| three.iter().map(|word| word.trim_end_matches('.')).collect::<Vec<_>>())
    });
    let (taken, text) = match separated {
        Some(three) => (3, three.join(".")),
        None => (1, (*words.first()?).to_owned()),
    };
    let (date, other_way) = dates::read(&text, now)?;
    // The other way round is another date of birth, not another kind of term.
    let or: &[TermKind] = if other_way { &[TermKind::BirthDate] } else { &[] };
    found.part(Term::BirthDate(date), or);
    Some(taken)
}

fn one(word: &str, names: &mut Names, found: &mut Recognised) {
    if word == "," {
        names.comma();
    } else if !names.take(word) && plates::word(word, found).is_none() {
        found.remark(RemarkKind::NotUnderstood, word);
    }
}
