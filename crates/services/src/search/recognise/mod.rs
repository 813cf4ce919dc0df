//! What a line of text asks for: names, dates, documents, plates and other numbers, as an officer
//! types or pastes them.
//!
//! Nothing is asked here and nothing is looked up: a text goes in, terms come out, each with what
//! else it could be. What no register can be asked by is said and never dropped.

mod clean;
mod dates;
mod mrz;
mod names;
mod numbers;
mod plates;
mod scan;

pub use clean::clean;
pub use dates::date;

use entente_model::{Term, TermKind, Timestamp, limits};

/// Most characters that are looked at.
pub const TEXT_CHARS_MAX: usize = 1_000;

/// What a text was recognised as.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The terms, in the order of the text.
    pub parts: Vec<Part>,
    /// What is to be said about the rest.
    pub remarks: Vec<Remark>,
}

impl Recognised {
    /// Whether it can be asked as it is, without a look by the officer.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        !self.parts.is_empty()
            && self.remarks.is_empty()
            && self.parts.iter().all(|part| part.or.is_empty())
    }

    fn part(&mut self, term: Term, or: &[TermKind]) {
        self.parts.push(Part { term, or: or.to_vec() });
    }

    fn remark(&mut self, kind: RemarkKind, text: &str) {
        self.remarks.push(Remark { kind, text: text.to_owned() });
    }
}

/// One recognised term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The term.
    pub term: Term,
    /// What the same text could be as well; empty if there is no doubt.
    pub or: Vec<TermKind>,
}

/// Something that the officer should know.
#[derive(Clone, PartialEq, Eq)]
pub struct Remark {
    /// What.
    pub kind: RemarkKind,
    /// About which part of the text.
    pub text: String,
}

impl std::fmt::Debug for Remark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Remark({:?})", self.kind)
    }
}

/// The kinds of remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    /// A telephone number or an e-mail address: no register is asked by one.
    NoRegister,
    /// A check digit does not fit: a character is wrong.
    CheckDigit,
    /// It could not be read as anything.
    NotUnderstood,
    /// The text is too long, or holds too much.
    TooMuch,
}

impl RemarkKind {
    /// Every kind.
    pub const ALL: [Self; 4] =
        [Self::NoRegister, Self::CheckDigit, Self::NotUnderstood, Self::TooMuch];

    /// The code that words are found by.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoRegister => "no-register",
            Self::CheckDigit => "check-digit",
            Self::NotUnderstood => "not-understood",
            Self::TooMuch => "too-much",
        }
    }
}

/// Reads a text; the time tells which century a date with two digits of the year is of.
#[must_use]
pub fn recognise(text: &str, now: Timestamp) -> Recognised {
    let text = clean(text);
    let mut found = Recognised::default();
    if text.chars().count() > TEXT_CHARS_MAX {
        found.remark(RemarkKind::TooMuch, "");
        return found;
    }
    if !mrz::read(&text, now, &mut found) {
        for segment in text.split(['\n', ';']) {
            scan::segment(segment, now, &mut found);
        }
    }
    if found.parts.len() > limits::TERMS_MAX {
        found.parts.truncate(limits::TERMS_MAX);
        found.remark(RemarkKind::TooMuch, "");
    }
    found
}

#[cfg(test)]
mod tests;
