//! What forms and tables of oversight call things.

use crate::pages::entry::Choice;
use crate::pages::form::Fields;
use crate::pages::named;
use crate::pages::page::Page;
use entente_ledger::{Facts, Kind};
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said, Timestamp};
use entente_registers::{CodeEntry, CodeTable};
use entente_services::Context;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Every kind of processing, in the order of the law.
const KINDS: [Kind; 13] = [
    Kind::Collect,
    Kind::Alter,
    Kind::Consult,
    Kind::Disclose,
    Kind::Transfer,
    Kind::Combine,
    Kind::Erase,
    Kind::Receive,
    Kind::Confirm,
    Kind::Refuse,
    Kind::Policy,
    Kind::Key,
    Kind::Admin,
];

/// A code of the program as it travels.
pub(super) fn code_of<T: serde::Serialize>(value: T) -> String {
    json!(value).as_str().unwrap_or_default().to_owned()
}

/// What a kind of processing is called.
pub(super) fn kind(page: &Page, kind: Kind) -> String {
    let code = code_of(kind);
    page.words.find(&format!("oversight-kind-{code}")).unwrap_or(code)
}

/// What an operation is called; one of a newer program is left as it is.
pub(super) fn operation(page: &Page, code: &str) -> String {
    page.words.find(&format!("oversight-operation-{code}")).unwrap_or_else(|| code.to_owned())
}

/// The kinds to choose from.
pub(super) fn kinds(page: &Page) -> Vec<Choice> {
    KINDS.into_iter().map(|one| Choice::new(code_of(one), kind(page, one))).collect()
}

/// The registers to choose from.
pub(super) fn registers(page: &Page, context: &Context) -> Vec<Choice> {
    let mut choices: Vec<_> = context
        .catalogue
        .declarations()
        .map(|one| Choice::new(one.register().as_str(), page.label(&one.identity.title)))
        .collect();
    page.words.sort(&mut choices, |choice| &choice.words);
    choices
}

/// The codes of a table to choose from.
pub(super) fn table(page: &Page, context: &Context, name: &str) -> Vec<Choice> {
    let entries = context.catalogue.table(name).map(CodeTable::entries).unwrap_or_default();
    let choice = |entry: &CodeEntry| Choice::new(entry.code.as_str(), page.label(&entry.labels));
    entries.iter().map(choice).collect()
}

/// What a register is called.
pub(super) fn register(page: &Page, context: &Context, code: &str) -> String {
    let found = context.catalogue.declarations().find(|one| one.register().as_str() == code);
    found.map_or(code, |one| page.label(&one.identity.title)).to_owned()
}

/// What a code of a table is called.
pub(super) fn label(page: &Page, context: &Context, (table, code): (&str, &str)) -> String {
    let found = context.catalogue.table(table).and_then(|table| table.entry(code));
    found.map_or(code, |entry| page.label(&entry.labels)).to_owned()
}

/// A field that must be a code if it holds anything.
pub(super) fn read<T: DeserializeOwned>(
    fields: &Fields,
    name: &'static str,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let text = fields.text(name)?;
    let found = serde_json::from_value(Value::String(text.to_owned())).ok();
    if found.is_none() {
        faults.push(Fault::new(name, Said::NoneOfThose));
    }
    found
}

/// A field that must be a day if it holds anything: its beginning, or its end.
pub(super) fn day(
    fields: &Fields,
    (name, ends): (&'static str, bool),
    faults: &mut Vec<Fault>,
) -> Option<Timestamp> {
    let text = fields.text(name)?;
    let start = format!("{text}T00:00:00Z").parse::<Timestamp>().ok();
    if start.is_none() {
        faults.push(Fault::new(name, Said::DayForm));
    }
    let day = std::time::Duration::from_secs(if ends { 24 * 3600 } else { 0 });
    start.map(|start| start.plus(day))
}

/// The problem of fields at fault, if there are any.
pub(super) fn faultless(faults: Vec<Fault>) -> Result<(), Problem> {
    if faults.is_empty() {
        return Ok(());
    }
    Err(Problem::new(Code::QueryMalformed).with_faults(faults))
}

/// What an entry says in the clear, in words, in the order in which it is read.
pub(super) fn facts(page: &Page, context: &Context, facts: &Facts) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = |name: &str, words: Option<String>, code: Option<String>| {
        if let Some(words) = words {
            lines.push(Line { name: page.say(name), words, code, href: None });
        }
    };
    let done = format!("{}: {}", kind(page, facts.kind), operation(page, &facts.operation));
    line(key("oversight-what"), Some(done), Some(facts.operation.clone()));
    let authority = |id: &entente_model::AuthorityId| named::authority(context, id);
    line(key("oversight-asker"), Some(authority(&facts.asker)), None);
    line(key("oversight-answerer"), facts.answerer.as_ref().map(authority), None);
    let named = |id: &entente_model::RegisterId| register(page, context, id.as_str());
    line(key("oversight-register"), facts.register.as_ref().map(named), None);
    let purpose =
        facts.purpose.as_ref().map(|code| label(page, context, ("purposes", code.as_str())));
    line(key("oversight-purpose"), purpose, facts.purpose.as_ref().map(ToString::to_string));
    let outcome = facts.outcome.map(code_of);
    line(key("oversight-outcome"), outcome, None);
    line(counted(facts), facts.count.map(|n| page.words.number(n.into())), None);
    let urgency = facts.urgency.map(code_of);
    let urgent = |code: &String| page.words.find(&format!("search-urgency-{code}"));
    line(key("search-urgency"), urgency.as_ref().and_then(urgent), urgency.clone());
    let problem = facts.problem.map(|code| {
        page.words.find(&format!("problem-{}", code.as_str())).unwrap_or_else(|| code_of(code))
    });
    line(key("oversight-refused"), problem, None);
    if let Some(basis) = &facts.legal_basis {
        let words = label(page, context, ("legal-bases", basis.as_str()));
        let href = Some(format!("/help/law#{basis}"));
        let name = page.say("oversight-basis");
        lines.push(Line { name, words, code: Some(basis.to_string()), href });
    }
    lines
}

/// What was counted: an entry has one number, which means what its operation makes it mean.
fn counted(facts: &Facts) -> &'static str {
    match (facts.operation.as_str(), facts.kind) {
        ("search", Kind::Consult) if facts.register.is_none() => {
            key("oversight-collection-answers")
        }
        ("search", _) => key("oversight-count-candidates"),
        ("search-batch", _) => key("oversight-count-questions"),
        _ => key("oversight-retention-records"),
    }
}

/// Names a message where the build looks for it.
pub(super) const fn key(text: &str) -> &str {
    text
}

/// One fact as it is shown.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) words: String,
    pub(super) code: Option<String>,
    pub(super) href: Option<String>,
}

impl Line {
    /// The same in words alone.
    pub(super) fn without_code(self) -> Self {
        Self { code: None, ..self }
    }
}

/// What was opened, as lines of a path and a text; what is nested is spelt out.
pub(super) fn flat(value: &Value) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    flatten(value, "", &mut lines);
    lines
}

/// What is opened has a bounded size and depth ([`entente_ledger::limits`]).
fn flatten(value: &Value, path: &str, lines: &mut Vec<(String, String)>) {
    let under = |name: &str| {
        if path.is_empty() { name.to_owned() } else { format!("{path} › {name}") }
    };
    match value {
        Value::Null => {}
        Value::Object(parts) => {
            parts.iter().for_each(|(name, part)| flatten(part, &under(name), lines));
        }
        Value::Array(parts) if parts.iter().all(Value::is_string) => {
            let texts: Vec<_> = parts.iter().filter_map(Value::as_str).collect();
            lines.push((path.to_owned(), texts.join(", ")));
        }
        Value::Array(parts) => parts.iter().zip(1_usize..).for_each(|(part, number)| {
            flatten(part, &under(&number.to_string()), lines);
        }),
        Value::String(text) => lines.push((path.to_owned(), text.clone())),
        other => lines.push((path.to_owned(), other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{ENGLISH, Words};
    use entente_services::audit::operations;
    use std::sync::Arc;

    #[test]
    fn what_was_opened_is_spelt_out_line_by_line() {
        let terms = json!([{ "kind": "vin" }]);
        let opened = json!({ "officer": "anna", "roles": ["a", "b"], "terms": terms, "x": null });
        let lines = flat(&opened);
        let line = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        assert_eq!(
            lines,
            [line("officer", "anna"), line("roles", "a, b"), line("terms › 1 › kind", "vin")]
        );
    }

    #[test]
    fn a_day_is_read_with_its_end_and_what_is_none_is_named() {
        let fields =
            Fields::parse(b"from=2026-11-21&until=2026-11-21&bad=soon&kind=consult").unwrap();
        let mut faults = Vec::new();
        let from = day(&fields, ("from", false), &mut faults).unwrap();
        let until = day(&fields, ("until", true), &mut faults).unwrap();
        assert_eq!(until.since(from).as_secs(), 24 * 3600);
        assert_eq!(read::<Kind>(&fields, "kind", &mut faults), Some(Kind::Consult));
        assert!(faults.is_empty());
        assert_eq!(day(&fields, ("bad", false), &mut faults), None);
        assert_eq!(read::<Kind>(&fields, "bad", &mut faults), None);
        assert_eq!(faults.len(), 2);
    }

    #[test]
    fn everything_that_is_put_on_record_has_words() {
        let words = Words::new(Arc::default(), ENGLISH);
        for code in operations::all() {
            let key = format!("oversight-operation-{code}");
            assert!(words.find(&key).is_some(), "locales/en/oversight.ftl lacks {key}");
        }
    }

    #[test]
    fn every_kind_of_processing_can_be_chosen() {
        let mut codes: Vec<_> = KINDS.into_iter().map(code_of).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), 13);
    }
}
