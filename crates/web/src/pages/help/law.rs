//! The legal bases: the act and article behind each code, and what the registers accept it for.

use crate::pages::html::{Shown, show};
use crate::pages::page::Page;
use crate::pages::reader::{Reader, Visitor};
use crate::state::ApiState;
use crate::words::{Worded, uncited};
use askama::Template;
use axum::extract::State;
use entente_registers::declaration::Purpose;
use entente_registers::{CodeEntry, CodeTable};
use entente_services::Context;

#[derive(Template)]
#[template(path = "help/law.html")]
struct LawPage {
    page: Page,
    acts: Vec<Act>,
}

/// An act with the bases that are in it.
struct Act {
    number: usize,
    words: Worded,
    celex: Option<String>,
    bases: Vec<Basis>,
}

struct Basis {
    code: String,
    words: String,
    article: String,
    unverified: bool,
    permits: Vec<String>,
}

/// Every legal basis of this node's table.
pub(super) async fn law(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    let page = super::page(&state, (visitor, reader));
    let context = &state.context;
    let entries = context.catalogue.table("legal-bases").map(CodeTable::entries);
    let mut acts: Vec<(&str, Act)> = Vec::new();
    for entry in entries.unwrap_or_default() {
        let name = fact(entry, "act");
        let basis = basis((&page, context), entry);
        match acts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, act)) => act.bases.push(basis),
            None => {
                let celex = entry.facts.get("celex").cloned();
                let (number, words) = (acts.len() + 1, page.words.cited(name));
                acts.push((name, Act { number, words, celex, bases: vec![basis] }));
            }
        }
    }
    show(&LawPage { acts: acts.into_iter().map(|(_, act)| act).collect(), page })
}

fn basis((page, context): (&Page, &Context), entry: &CodeEntry) -> Basis {
    Basis {
        code: entry.code.to_string(),
        words: uncited(page.label(&entry.labels), fact(entry, "act")),
        article: fact(entry, "article").to_owned(),
        unverified: entry.unverified,
        permits: permits((page, context), entry.code.as_str()),
    }
}

fn fact<'a>(entry: &'a CodeEntry, name: &str) -> &'a str {
    entry.facts.get(name).map_or("", String::as_str)
}

/// For which purposes which registers accept a basis: to search, and to enter.
fn permits((page, context): (&Page, &Context), code: &str) -> Vec<String> {
    let purposes = context.catalogue.table("purposes");
    let label = |code: &str| {
        let entry = purposes.and_then(|table| table.entry(code));
        entry.map_or(code, |entry| page.label(&entry.labels)).to_owned()
    };
    let mut permits = Vec::new();
    for one in context.catalogue.declarations() {
        let title = page.label(&one.identity.title);
        let mut said = |key: &str, named: Vec<String>| {
            if !named.is_empty() {
                let (register, purposes) = (title.to_owned(), named.join(", "));
                permits.push(page.words.with_two(
                    key,
                    ("register", register.into()),
                    ("purposes", purposes.into()),
                ));
            }
        };
        let accepted = |of: &dyn Fn(&Purpose) -> bool| {
            one.purposes.iter().filter(|it| of(it)).map(|it| label(it.code.as_str())).collect()
        };
        said(key("help-law-search"), accepted(&|it| it.search.iter().any(|b| b.as_str() == code)));
        said(key("help-law-enter"), accepted(&|it| it.enter.iter().any(|b| b.as_str() == code)));
    }
    permits
}

/// Names a message where the build looks for it.
const fn key(text: &str) -> &str {
    text
}
