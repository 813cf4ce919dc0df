//! The ledger explorer: entries by what they say in the clear, or by officer and record.

use super::codes::{
    code_of, day, faultless, key, kind, kinds, operation, read, register, registers, table,
};
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, show, show_refused};
use crate::pages::named;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::{RawQuery, State};
use entente_model::problem::Fault;
use entente_model::{Problem, Said, limits};
use entente_services::Context;
use entente_services::audit::{self, EntryView, Filter, FoundEntries, Look, Seek};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The fields of the filter, as they travel from page to page.
const FILTER: [&str; 6] = ["kind", "register", "purpose", "refused", "from", "until"];

#[derive(Template)]
#[template(path = "oversight/explore.html")]
struct ExplorePage {
    page: Page,
    entry: Entry,
    kinds: Vec<Choice>,
    registers: Vec<Choice>,
    purposes: Vec<Choice>,
    found: Option<Found>,
    /// Whether it was looked for a person or record, so that the next page is sent, not asked.
    by_person: bool,
}

struct Found {
    rows: Vec<Row>,
    looked: String,
    closed: Option<String>,
    /// Where the next page is; for entries of a person its position alone.
    next: Option<String>,
}

struct Row {
    position: u64,
    number: String,
    time: String,
    kind: String,
    operation: String,
    register: String,
    purpose: String,
    asker: String,
    rule: Option<String>,
    permitted: bool,
}

/// Entries by what they say in the clear. All of the address is codes and days.
pub(super) async fn by_facts(
    State(state): State<ApiState>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Shown {
    let page = visitor.page(&state, Section::Oversight);
    let fields = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let look = match look(&fields) {
        Ok(look) => look,
        Err(problem) => return refused((page, &state.context), fields, &problem),
    };
    let found = audit::find(&state.context, &visitor.officer, look).await?;
    let next = found.next.map(|next| format!("/oversight?{}", continued(&fields, next)));
    let found = shown((&page, &state.context), &found, next);
    show(&explored((page, &state.context), Entry::of(fields), Some(found)))
}

/// Entries of an officer or on a record: sent, because an address is kept in many places.
pub(super) async fn by_person(State(state): State<ApiState>, sent: Sent) -> Shown {
    let page = sent.visitor.page(&state, Section::Oversight);
    let fields = sent.fields;
    let outcome = match look(&fields).and_then(|look| Ok((look, sought(&fields)?))) {
        Ok(wanted) => {
            let reason = audit::review_of(fields.text("case_reference"), fields.text("statement"));
            audit::seek(&state.context, &sent.visitor.officer, wanted, reason).await
        }
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(found) => {
            let next = found.next.map(|next| next.to_string());
            let found = shown((&page, &state.context), &found, next);
            let explored = explored((page, &state.context), Entry::of(fields), Some(found));
            show(&ExplorePage { by_person: true, ..explored })
        }
        Err(problem) => refused((page, &state.context), fields, &problem),
    }
}

fn refused((page, context): (Page, &Context), fields: Fields, problem: &Problem) -> Shown {
    let by_person = fields.has("case_reference");
    let entry = Entry::refused(&page, fields, problem);
    show_refused(&ExplorePage { by_person, ..explored((page, context), entry, None) }, problem)
}

fn explored((page, context): (Page, &Context), entry: Entry, found: Option<Found>) -> ExplorePage {
    ExplorePage {
        kinds: kinds(&page),
        registers: registers(&page, context),
        purposes: table(&page, context, "purposes"),
        page,
        entry,
        found,
        by_person: false,
    }
}

fn look(fields: &Fields) -> Result<Look, Problem> {
    let mut faults = Vec::new();
    let filter = Filter {
        kind: read(fields, "kind", &mut faults),
        register: read(fields, "register", &mut faults),
        purpose: read(fields, "purpose", &mut faults),
        asker: None,
        refused: fields.has("refused"),
        from: day(fields, ("from", false), &mut faults),
        until: day(fields, ("until", true), &mut faults),
    };
    let before = fields.text("before").map(str::parse);
    if matches!(before, Some(Err(_))) {
        faults.push(Fault::new("before", Said::NoPosition));
    }
    faultless(faults)?;
    let before = before.and_then(Result::ok);
    Ok(Look { filter, before, limit: limits::PAGE_ENTRIES_DEFAULT })
}

fn sought(fields: &Fields) -> Result<Seek, Problem> {
    let mut faults = Vec::new();
    let seek = Seek {
        officer: read(fields, "officer", &mut faults),
        record: read(fields, "record", &mut faults),
    };
    if fields.text("officer").is_none() && fields.text("record").is_none() {
        faults.push(Fault::new("officer", Said::GiveAccountOrRecord));
    }
    faultless(faults)?;
    Ok(seek)
}

fn continued(fields: &Fields, next: u64) -> String {
    let kept = FILTER.iter().filter_map(|name| Some((name, fields.text(name)?)));
    let kept = kept
        .map(|(name, value)| format!("{name}={}&", utf8_percent_encode(value, NON_ALPHANUMERIC)));
    format!("{}before={next}", kept.collect::<String>())
}

fn shown((page, context): (&Page, &Context), found: &FoundEntries, next: Option<String>) -> Found {
    Found {
        rows: found.entries.iter().map(|entry| row((page, context), entry)).collect(),
        looked: page.words.with_two(
            key("oversight-looked-at"),
            ("count", page.words.number(found.looked_at).into()),
            ("size", page.words.number(found.size).into()),
        ),
        closed: (found.closed > 0).then(|| page.words.number(found.closed)),
        next,
    }
}

fn row((page, context): (&Page, &Context), entry: &EntryView) -> Row {
    let facts = &entry.facts;
    let named = |table: &str, code: Option<String>| {
        code.map(|code| super::codes::label(page, context, (table, &code))).unwrap_or_default()
    };
    let of = facts.register.as_ref().map(|one| register(page, context, one.as_str()));
    Row {
        position: entry.index,
        number: page.words.number(entry.index),
        time: page.moment(&entry.time),
        kind: kind(page, facts.kind),
        operation: operation(page, &facts.operation),
        register: of.unwrap_or_default(),
        purpose: named("purposes", facts.purpose.as_ref().map(code_of)),
        asker: named::authority(context, &facts.asker),
        rule: facts.rules.first().map(ToString::to_string),
        permitted: facts.permitted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_keeps_the_filter_and_nothing_of_a_person() {
        let fields = "kind=consult&from=2026-11-01&officer=anna&record=p0&before=90";
        let fields = Fields::parse(fields.as_bytes()).unwrap();
        assert_eq!(continued(&fields, 40), "kind=consult&from=2026%2D11%2D01&before=40");
    }

    #[test]
    fn a_filter_is_read_and_each_field_at_fault_is_named() {
        let read = |text: &str| look(&Fields::parse(text.as_bytes()).unwrap());
        let filter = read("kind=refuse&register=sis-persons&refused=yes").unwrap().filter;
        assert!(filter.refused && filter.kind.is_some() && filter.register.is_some());
        assert_eq!(read("").unwrap().filter, Filter::default());
        let faults = read("kind=x&from=soon&before=-1").unwrap_err().faults;
        let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["kind", "from", "before"]);
        let nobody = Fields::parse(b"officer=&record=").unwrap();
        assert_eq!(sought(&nobody).err().unwrap().faults[0].field, "officer");
    }
}
