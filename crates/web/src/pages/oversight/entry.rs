//! One entry: what it says, what it says once opened, and whether it is in the signed log.

use super::codes::{Line, facts, flat, key};
use crate::extract::Id;
use crate::pages::entry::Entry;
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse as _;
use entente_model::{Code, Problem, Said};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::audit::proof::{self, Proven, Verdict};
use entente_services::audit::{self, EntryView, OpenedEntry};
use entente_services::node;

#[derive(Template)]
#[template(path = "oversight/entry.html")]
struct EntryPage {
    page: Page,
    entry: Entry,
    position: u64,
    number: String,
    time: String,
    facts: Vec<Line>,
    rules: Vec<Decided>,
    leaf_hash: String,
    counterparty: Option<String>,
    proof: Option<Proof>,
    opened: Option<Opened>,
}

struct Decided {
    id: String,
    words: String,
}

/// The check in words.
enum Proof {
    Holds { sentences: Vec<String>, key: String, root_of: String },
    Waits,
    Fails { words: String },
}

struct Opened {
    time: String,
    parts: Vec<(String, Vec<(String, String)>)>,
}

/// An entry with its check; the look and the check are each on record.
pub(super) async fn entry(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(position): Id<u64>,
) -> Shown {
    let context = &state.context;
    let view = view(context, &visitor.officer, position).await?;
    let page = visitor.page(&state, Section::Oversight);
    let checked = proof::check(context, &visitor.officer, position).await?;
    let proof = Some(in_words(&page, position, checked));
    let entry = Entry::default();
    show(&EntryPage { proof, ..shown((page, context), &view, entry) })
}

/// Opens an entry for a stated reason.
pub(super) async fn open(
    State(state): State<ApiState>,
    Id(position): Id<u64>,
    sent: Sent,
) -> Shown {
    let (context, officer, fields) = (&state.context, &sent.visitor.officer, sent.fields);
    let page = sent.visitor.page(&state, Section::Oversight);
    let reason = audit::review_of(fields.text("case_reference"), fields.text("statement"));
    match audit::open(context, officer, position, reason).await {
        Ok(opened) => {
            let parts = Some(laid_open(&page, &opened));
            let shown = shown((page, context), &opened.entry, Entry::of(fields));
            show(&EntryPage { opened: parts, ..shown })
        }
        Err(problem) => refused((page, context), (officer, position), (fields, problem)).await,
    }
}

/// The proof as a file, to be checked offline.
pub(super) async fn proof(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(position): Id<u64>,
) -> Shown {
    let checked = proof::check(&state.context, &visitor.officer, position).await?;
    let Verdict::Holds(proven) = checked else {
        return Err(Problem::new(Code::NotFound).saying(Said::ProofNone).into());
    };
    let name = format!("attachment; filename=\"proof-{position}.json\"");
    let text = serde_json::to_string_pretty(&proven).map_err(|_| Code::Internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, text).into_response())
}

async fn refused(
    (page, context): (Page, &Context),
    (officer, position): (&SignedIn, u64),
    (fields, problem): (Fields, Problem),
) -> Shown {
    if matches!(problem.code, Code::Denied | Code::NotFound) {
        return Err(problem.into());
    }
    let view = view(context, officer, position).await?;
    let entry = Entry::refused(&page, fields, &problem);
    show_refused(&shown((page, context), &view, entry), &problem)
}

async fn view(context: &Context, officer: &SignedIn, position: u64) -> Result<EntryView, Problem> {
    let found = audit::entries(context, officer, position, 1).await?;
    found.entries.into_iter().next().ok_or_else(|| Problem::new(Code::NotFound))
}

fn shown((page, context): (Page, &Context), view: &EntryView, entry: Entry) -> EntryPage {
    let rules = node::rules(context);
    let words = |id: &str| rules.iter().find(|rule| rule.id.as_str() == id);
    let decided = view.facts.rules.iter().map(|id| Decided {
        words: words(id.as_str()).map(|rule| rule.words.clone()).unwrap_or_default(),
        id: id.to_string(),
    });
    let counterparty = view.facts.counterparty.as_ref();
    EntryPage {
        position: view.index,
        number: page.words.number(view.index),
        time: page.moment(&view.time),
        facts: facts(&page, context, &view.facts),
        rules: decided.collect(),
        leaf_hash: view.leaf_hash.to_string(),
        counterparty: counterparty.map(|there| {
            page.words.with_two(
                key("oversight-counterparty-words"),
                ("number", page.words.number(there.index).into()),
                ("log", there.origin.to_string().into()),
            )
        }),
        proof: None,
        opened: None,
        page,
        entry,
    }
}

fn in_words(page: &Page, position: u64, verdict: Verdict) -> Proof {
    match verdict {
        Verdict::Waits => Proof::Waits,
        Verdict::Fails { words } => Proof::Fails { words },
        Verdict::Holds(proven) => {
            let Proven { key: public, size, continues, checked, .. } = *proven;
            let number = |number: u64| page.words.number(number).into();
            let mut sentences = vec![
                page.words.with_two(
                    key("oversight-proof-in"),
                    ("number", number(position)),
                    ("size", number(size)),
                ),
                page.with("oversight-proof-signed", "at", page.moment(&checked)),
            ];
            sentences.push(match continues {
                Some(earlier) => page.words.with_two(
                    key("oversight-proof-continues"),
                    ("size", number(earlier.size)),
                    ("at", page.moment(&earlier.at).into()),
                ),
                None => page.say("oversight-proof-first"),
            });
            Proof::Holds { sentences, key: public, root_of: page.words.number(size) }
        }
    }
}

fn laid_open(page: &Page, opened: &OpenedEntry) -> Opened {
    let parts = [
        (page.say("oversight-who"), flat(&opened.actor)),
        (page.say("oversight-subject"), flat(&opened.subject)),
        (page.say("oversight-why"), flat(&opened.justification)),
    ];
    Opened { time: opened.time.to_string(), parts: parts.into() }
}
