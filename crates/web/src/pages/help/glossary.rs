//! The glossary of the project, as it is written for everybody.

use crate::pages::html::{Shown, show};
use crate::pages::page::Page;
use crate::pages::reader::{Reader, Visitor};
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;

const GLOSSARY: &str = include_str!("../../../../../docs/glossary.md");

#[derive(Template)]
#[template(path = "help/glossary.html")]
struct GlossaryPage {
    page: Page,
    parts: Vec<Part>,
}

struct Part {
    title: &'static str,
    terms: Vec<Term>,
}

struct Term {
    anchor: String,
    word: String,
    meaning: String,
}

/// The glossary, in English.
pub(super) async fn glossary(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    show(&GlossaryPage { page: super::page(&state, (visitor, reader)), parts: parts(GLOSSARY) })
}

/// The tables of the text: a heading, then rows of a word and its meaning.
fn parts(text: &'static str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            parts.push(Part { title, terms: Vec::new() });
        } else if let Some((word, meaning)) = row(line)
            && let Some(part) = parts.last_mut()
        {
            part.terms.push(Term { anchor: anchor(&word), word, meaning });
        }
    }
    parts.retain(|part| !part.terms.is_empty());
    parts
}

fn row(line: &str) -> Option<(String, String)> {
    let (word, meaning) = line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | ")?;
    let plain = |text: &str| text.trim().replace('`', "");
    (word.trim() != "word").then(|| (plain(word), plain(meaning)))
}

/// What addresses name a word by: the word without what stands in brackets.
fn anchor(word: &str) -> String {
    let word = word.split(" (").next().unwrap_or(word).to_lowercase();
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    word.chars().map(plain).collect::<String>().trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_of_the_glossary_is_shown() {
        let parts = parts(GLOSSARY);
        let rows =
            GLOSSARY.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| word |"));
        assert_eq!(parts.iter().map(|part| part.terms.len()).sum::<usize>(), rows.count());
        let ledger = parts.iter().flat_map(|part| &part.terms).find(|term| term.anchor == "ledger");
        assert!(ledger.is_some_and(|term| !term.meaning.is_empty()));
        assert!(parts.iter().flat_map(|part| &part.terms).all(|term| !term.anchor.is_empty()));
    }

    #[test]
    fn a_word_is_named_without_its_brackets() {
        assert_eq!(anchor("category (of alert)"), "category");
        assert_eq!(anchor("person's role"), "person-s-role");
        let words: BTreeSet<_> = ["Trust list", "trust  list"].map(anchor).into();
        assert_eq!(words.len(), 2);
    }
}
