//! Structured fields (RFC 8941), the part that signatures and digests use, read strictly.
//!
//! Stricter than the RFC: a repeated key is refused instead of overwritten, decimals do not occur.

use crate::limits::{COMPONENTS_MAX, PARAMETERS_MAX, SIGNATURES_MAX};
use entente_model::encoding::{base64, from_base64};
use std::fmt::Write as _;

/// A text that is not the structured field it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

/// A bare item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bare {
    Integer(i64),
    Text(String),
    Token(String),
    Bytes(Vec<u8>),
    Boolean(bool),
}

pub(crate) type Parameters = Vec<(String, Bare)>;

/// An item with its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) bare: Bare,
    pub(crate) parameters: Parameters,
}

/// A list of items with parameters of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InnerList {
    pub(crate) items: Vec<Item>,
    pub(crate) parameters: Parameters,
}

/// A member of a dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Member {
    Item(Item),
    List(InnerList),
}

/// Reads a dictionary of at most [`SIGNATURES_MAX`] members.
pub(crate) fn dictionary(text: &str) -> Result<Vec<(String, Member)>, Malformed> {
    let mut reader = Reader { rest: text.as_bytes() };
    let mut members: Vec<(String, Member)> = Vec::new();
    reader.skip(b" ");
    loop {
        let key = reader.key()?;
        if members.len() >= SIGNATURES_MAX || members.iter().any(|(present, _)| *present == key) {
            return Err(Malformed);
        }
        let member = if reader.take(b'=') {
            if reader.peek() == Some(b'(') {
                Member::List(reader.inner_list()?)
            } else {
                Member::Item(Item { bare: reader.bare()?, parameters: reader.parameters()? })
            }
        } else {
            Member::Item(Item { bare: Bare::Boolean(true), parameters: reader.parameters()? })
        };
        members.push((key, member));
        reader.skip(b" \t");
        if reader.rest.is_empty() {
            return Ok(members);
        }
        reader.expect(b',')?;
        reader.skip(b" \t");
    }
}

impl InnerList {
    /// The one spelling.
    pub(crate) fn text(&self) -> String {
        let mut text = String::from("(");
        for (index, item) in self.items.iter().enumerate() {
            if index > 0 {
                text.push(' ');
            }
            text.push_str(&item.text());
        }
        text.push(')');
        parameters_out(&self.parameters, &mut text);
        text
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&Bare> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl Item {
    /// The one spelling.
    pub(crate) fn text(&self) -> String {
        let mut text = self.bare.text();
        parameters_out(&self.parameters, &mut text);
        text
    }
}

impl Bare {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Integer(number) => number.to_string(),
            Self::Text(text) => quoted(text),
            Self::Token(token) => token.clone(),
            Self::Bytes(bytes) => format!(":{}:", base64(bytes)),
            Self::Boolean(true) => "?1".into(),
            Self::Boolean(false) => "?0".into(),
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

fn parameters_out(parameters: &Parameters, text: &mut String) {
    for (key, value) in parameters {
        // Writing to a String cannot fail.
        let _ = match value {
            Bare::Boolean(true) => write!(text, ";{key}"),
            other => write!(text, ";{key}={}", other.text()),
        };
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn next(&mut self) -> Result<u8, Malformed> {
        let (first, rest) = self.rest.split_first().ok_or(Malformed)?;
        self.rest = rest;
        Ok(*first)
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            let _ = self.next();
        }
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.take(byte) { Ok(()) } else { Err(Malformed) }
    }

    fn skip(&mut self, bytes: &[u8]) {
        while self.peek().is_some_and(|byte| bytes.contains(&byte)) {
            let _ = self.next();
        }
    }

    fn run(&mut self, allowed: fn(u8) -> bool) -> String {
        let mut text = String::new();
        while let Some(byte) = self.peek().filter(|byte| byte.is_ascii() && allowed(*byte)) {
            text.push(char::from(byte));
            let _ = self.next();
        }
        text
    }

    fn key(&mut self) -> Result<String, Malformed> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_lowercase() || byte == b'*') {
            return Err(Malformed);
        }
        Ok(self.run(|byte| {
            byte.is_ascii_lowercase()
                || byte.is_ascii_digit()
                || matches!(byte, b'_' | b'-' | b'.' | b'*')
        }))
    }

    fn parameters(&mut self) -> Result<Parameters, Malformed> {
        let mut parameters = Parameters::new();
        while self.take(b';') {
            self.skip(b" ");
            let key = self.key()?;
            if parameters.len() >= PARAMETERS_MAX
                || parameters.iter().any(|(present, _)| *present == key)
            {
                return Err(Malformed);
            }
            let value = if self.take(b'=') { self.bare()? } else { Bare::Boolean(true) };
            parameters.push((key, value));
        }
        Ok(parameters)
    }

    fn inner_list(&mut self) -> Result<InnerList, Malformed> {
        self.expect(b'(')?;
        let mut items = Vec::new();
        loop {
            self.skip(b" ");
            if self.take(b')') {
                return Ok(InnerList { items, parameters: self.parameters()? });
            }
            if items.len() >= COMPONENTS_MAX {
                return Err(Malformed);
            }
            items.push(Item { bare: self.bare()?, parameters: self.parameters()? });
            if !matches!(self.peek(), Some(b' ' | b')')) {
                return Err(Malformed);
            }
        }
    }

    fn bare(&mut self) -> Result<Bare, Malformed> {
        match self.peek().ok_or(Malformed)? {
            b'"' => self.quoted().map(Bare::Text),
            b':' => self.bytes().map(Bare::Bytes),
            b'?' => self.boolean().map(Bare::Boolean),
            b'-' | b'0'..=b'9' => self.integer().map(Bare::Integer),
            byte if byte.is_ascii_alphabetic() || byte == b'*' => {
                Ok(Bare::Token(self.run(|byte| {
                    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~:/".contains(&byte)
                })))
            }
            _ => Err(Malformed),
        }
    }

    fn quoted(&mut self) -> Result<String, Malformed> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            match self.next()? {
                b'"' => return Ok(text),
                b'\\' => match self.next()? {
                    byte @ (b'"' | b'\\') => text.push(char::from(byte)),
                    _ => return Err(Malformed),
                },
                byte @ b' '..=b'~' => text.push(char::from(byte)),
                _ => return Err(Malformed),
            }
        }
    }

    fn bytes(&mut self) -> Result<Vec<u8>, Malformed> {
        self.expect(b':')?;
        let text =
            self.run(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        self.expect(b':')?;
        from_base64(&text).ok_or(Malformed)
    }

    fn boolean(&mut self) -> Result<bool, Malformed> {
        self.expect(b'?')?;
        match self.next()? {
            b'1' => Ok(true),
            b'0' => Ok(false),
            _ => Err(Malformed),
        }
    }

    fn integer(&mut self) -> Result<i64, Malformed> {
        let negative = self.take(b'-');
        let digits = self.run(|byte| byte.is_ascii_digit());
        // The RFC allows 15 digits, which always fit.
        if digits.len() > 15 || self.peek() == Some(b'.') {
            return Err(Malformed);
        }
        let number: i64 = digits.parse().map_err(|_| Malformed)?;
        Ok(if negative { -number } else { number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(text: &str) -> InnerList {
        match dictionary(text).unwrap().remove(0).1 {
            Member::List(list) => list,
            Member::Item(_) => panic!("not a list"),
        }
    }

    #[test]
    fn a_signature_input_reads_back_in_its_one_spelling() {
        let text =
            r#"s1=("@method"  "signature";key="s1";req);created=1618884473;alg=ed25519;x=?0"#;
        assert_eq!(
            list(text).text(),
            r#"("@method" "signature";key="s1";req);created=1618884473;alg=ed25519;x=?0"#
        );
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for text in [
            "",
            "s1",
            "s1=(",
            "s1=()x",
            "s1=(\"a\"\"b\")",
            "s1=();a=1;a=2",
            "s1=(),s1=()",
            "s1=(),",
            "S1=()",
            "s1=:a:",
            "s1=:YQ==",
            "s1=\"a",
            "s1=\"\\n\"",
            "s1=1.5",
            "s1=1234567890123456",
            "s1=-",
            "s1=?2",
        ] {
            let one_way = matches!(text, "s1");
            assert_eq!(dictionary(text).is_ok(), one_way, "{text}");
        }
    }

    #[test]
    fn one_more_than_each_limit_is_refused() {
        let signatures =
            |n: usize| (0..n).map(|n| format!("s{n}=()")).collect::<Vec<_>>().join(", ");
        assert!(dictionary(&signatures(SIGNATURES_MAX)).is_ok());
        assert!(dictionary(&signatures(SIGNATURES_MAX + 1)).is_err());
        let components = |n: usize| format!("s1=({})", vec!["\"a\""; n].join(" "));
        assert!(dictionary(&components(COMPONENTS_MAX)).is_ok());
        assert!(dictionary(&components(COMPONENTS_MAX + 1)).is_err());
        let parameters =
            |n: usize| format!("s1=(){}", (0..n).map(|n| format!(";p{n}=1")).collect::<String>());
        assert!(dictionary(&parameters(PARAMETERS_MAX)).is_ok());
        assert!(dictionary(&parameters(PARAMETERS_MAX + 1)).is_err());
    }

    const LISTS: &str = concat!(
        r#"s1=\(("[a-z@\\"]{0,4}"(;[a-z]{1,2}(="x"|=[0-9]{1,4})?){0,2} ?){0,3}\)"#,
        r";[a-z]=[a-z0-9?:]{1,5}",
    );

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in ".{0,120}") {
            let _ = dictionary(&text);
        }

        #[test]
        fn what_is_read_is_written_so_that_it_reads_the_same(
            text in LISTS
        ) {
            if let Ok(members) = dictionary(&text)
                && let Some((_, Member::List(first))) = members.first()
            {
                prop_assert_eq!(&list(&format!("s1={}", first.text())), first);
            }
        }
    }
}
