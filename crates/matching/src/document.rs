//! Document numbers: the same number, one that is easily mistaken for it, or one slip away.

use crate::keys::{self, ObjectKey};
use entente_model::answer::Effect;
use entente_model::{DocumentNumber, Said};

/// How alike two numbers are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Likeness {
    Same,
    /// The same, but another country issued the document.
    Elsewhere,
    /// Easily mistaken for each other.
    Mistaken,
    /// One slip apart.
    Slip,
    Other,
}

impl Likeness {
    /// The same for an officer.
    pub(crate) const fn said(self) -> Said {
        match self {
            Self::Same => Said::DocumentSame,
            Self::Elsewhere => Said::DocumentElsewhere,
            Self::Mistaken => Said::DocumentMistaken,
            Self::Slip => Said::DocumentSlip,
            Self::Other => Said::DocumentOther,
        }
    }
}

/// How an asked number compares with one of a record.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct DocumentEvidence<'a> {
    pub(crate) effect: Effect,
    pub(crate) millibits: i32,
    /// What the asked number could have given here.
    pub(crate) possible: i32,
    pub(crate) asked: &'a DocumentNumber,
    pub(crate) found: &'a DocumentNumber,
    pub(crate) likeness: Likeness,
    /// Whether the number alone calls for a look at the record.
    pub(crate) decisive: bool,
}

/// An asked number with its keys.
pub(crate) struct AskedDocument {
    pub(crate) document: DocumentNumber,
    pub(crate) key: ObjectKey,
    pub(crate) millibits: i32,
}

/// Shortest number that a slip is looked for in: shorter ones are all one slip apart.
const SLIP_LENGTH_MIN: usize = 6;

impl AskedDocument {
    pub(crate) fn new(document: &DocumentNumber) -> Self {
        let millibits = keys::weight_millibits(&document.number);
        Self { document: document.clone(), key: keys::document(document), millibits }
    }

    /// Fallback keys one slip away: a character wrong, missing or too much, or two neighbours
    /// exchanged.
    pub(crate) fn slips(&self) -> Vec<String> {
        const ALPHABET: &str = "0123456789ACEFHJKMNPRTUVWXY";
        let key: Vec<char> = self.key.fuzzy.chars().collect();
        if key.len() < SLIP_LENGTH_MIN {
            return Vec::new();
        }
        let mut found = Vec::new();
        for at in 0..=key.len() {
            let (head, tail) = key.split_at(at);
            let mut push = |with: Option<char>, skipped: usize| {
                let rest = tail.iter().skip(skipped);
                found.push(head.iter().chain(with.as_ref()).chain(rest).collect::<String>());
            };
            push(None, 1);
            for c in ALPHABET.chars() {
                push(Some(c), 1);
                push(Some(c), 0);
            }
            if let [first, second, rest @ ..] = tail {
                found.push(head.iter().chain([second, first]).chain(rest).collect());
            }
        }
        found
    }
}

/// The best comparison of any asked with any held number; none if either side has none.
pub(crate) fn best<'a>(
    asked: &'a [AskedDocument],
    held: &'a [DocumentNumber],
) -> Option<DocumentEvidence<'a>> {
    let pairs = asked.iter().flat_map(|one| held.iter().map(move |other| compared(one, other)));
    pairs.reduce(|best, next| if next.millibits > best.millibits { next } else { best })
}

fn compared<'a>(asked: &'a AskedDocument, found: &'a DocumentNumber) -> DocumentEvidence<'a> {
    let possible = asked.millibits;
    // Part of the evidence must not count for less than none: what is lacking counts a quarter.
    let evidence = |effect, millibits, likeness, decisive| DocumentEvidence {
        effect,
        millibits,
        possible: millibits + (possible - millibits) / 4,
        asked: &asked.document,
        found,
        likeness,
        decisive,
    };
    let elsewhere =
        matches!((asked.document.issuer, found.issuer), (Some(one), Some(two)) if one != two);
    let key = keys::document(found);
    if asked.key.exact == key.exact {
        return if elsewhere {
            evidence(Effect::Similar, possible / 3, Likeness::Elsewhere, false)
        } else {
            evidence(Effect::Agrees, possible, Likeness::Same, true)
        };
    }
    if asked.key.fuzzy == key.fuzzy {
        return evidence(Effect::Similar, possible * 3 / 5, Likeness::Mistaken, !elsewhere);
    }
    let long = asked.key.fuzzy.chars().count() >= SLIP_LENGTH_MIN;
    if long && crate::distance::Pattern::new(&ascii(&asked.key.fuzzy)).osa(&ascii(&key.fuzzy)) == 1
    {
        return evidence(Effect::Similar, possible * 2 / 5, Likeness::Slip, false);
    }
    // People hold several documents, so another number hardly speaks against.
    let other = evidence(Effect::Differs, -500, Likeness::Other, false);
    DocumentEvidence { possible: possible / 4, ..other }
}

/// Distances are taken over bytes: other alphabets are compared by their romanised shape.
fn ascii(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { any_ascii::any_ascii(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> DocumentNumber {
        DocumentNumber::new(text).unwrap()
    }

    #[test]
    fn the_same_number_weighs_more_than_a_confusable_one_and_that_more_than_a_slip() {
        let asked = [AskedDocument::new(&number("AB1234567"))];
        let weight = |held: &str| {
            let held = [number(held)];
            best(&asked, &held).unwrap().millibits
        };
        assert!(weight("ab 123-4567") > weight("A8I234567"));
        assert!(weight("A8I234567") > weight("AB1234568"));
        assert!(weight("AB1234568") > 0);
        assert!(weight("XY7654321") < 0);
    }

    #[test]
    fn every_slip_is_enumerated() {
        let asked = AskedDocument::new(&number("AX123456"));
        let slips = asked.slips();
        for held in ["AX123457", "AX12345", "AX1234567", "XA123456", "AX1234S6"] {
            assert!(slips.contains(&keys::document(&number(held)).fuzzy), "{held}");
        }
        assert!(AskedDocument::new(&number("A1234")).slips().is_empty());
    }

    #[test]
    fn the_same_number_of_another_issuer_is_not_decisive() {
        let issued =
            |code: &str| DocumentNumber { issuer: code.parse().ok(), ..number("C1234567") };
        let (asked, held) = ([AskedDocument::new(&issued("AUT"))], [issued("HUN")]);
        let evidence = best(&asked, &held).unwrap();
        assert!(!evidence.decisive && evidence.effect == Effect::Similar);
    }
}
