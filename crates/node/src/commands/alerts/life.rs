//! The life of an alert on the command line: each verb is one request to the node.

use super::life_args::{AlertArgs, AnswerArg, EntryArg, KindArg, LifeCommand, LinkArgs, ListArgs};
use crate::cli::ApiArgs;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, read_text};
use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// What is asked of the node.
enum Request {
    Read(String),
    Write(&'static str, Value),
    Enter(String, Value),
}

/// Runs the command.
pub(super) async fn run(machine: &Machine, output: Output, command: LifeCommand) -> Result<Ended> {
    let (api, request) = request(machine, command)?;
    let client = ApiClient::open(machine, &api)?;
    let answer: Value = match request {
        Request::Read(path) => client.get(&path).await?,
        Request::Write(verb, body) => client.post(&format!("/v1/alerts/{verb}"), &body).await?,
        Request::Enter(path, body) => client.post(&path, &body).await?,
    };
    output.document(&answer)?;
    lines(&answer).iter().try_for_each(|line| output.say(line))?;
    Ok(Ended::Done)
}

fn request(machine: &Machine, command: LifeCommand) -> Result<(ApiArgs, Request)> {
    use LifeCommand as Verb;
    Ok(match command {
        Verb::Enter { list, file } => {
            let body = document(machine, &file)?;
            (list.api, Request::Enter(format!("/v1/registers/{}/alerts", list.register), body))
        }
        Verb::Change { api, file } => {
            let body = document(machine, &file)?;
            (api, Request::Write("change", body))
        }
        Verb::MisusedIdentity { api, file } => {
            let body = document(machine, &file)?;
            (api, Request::Write("misused-identity", body))
        }
        Verb::PublishCriteria { list, version, file } => {
            let text = read_text(machine.files.as_ref(), &file)?;
            let body = json!({ "register": list.register, "version": version, "text": text });
            (list.api, Request::Write("criteria", body))
        }
        Verb::Review(list) => listed(list, "review"),
        Verb::Drafts(list) => listed(list, "drafts"),
        Verb::Proposals(list) => listed(list, "proposals"),
        Verb::Criteria(list) => listed(list, "criteria"),
        Verb::Link(link) => linked(link, "link"),
        Verb::Unlink(link) => linked(link, "unlink"),
        Verb::Approve { api, draft, reason } => {
            (api, Request::Write("drafts/approve", json!({ "draft": draft, "reason": reason })))
        }
        Verb::Decide { api, proposal, answer, reasons } => {
            let accept = answer == AnswerArg::Accept;
            let body = json!({ "proposal": proposal, "accept": accept, "reasons": reasons });
            (api, Request::Write("decide", body))
        }
        Verb::Show(alert) => {
            let body = json!({ "register": alert.register, "record": alert.alert });
            (alert.api, Request::Write("show", body))
        }
        Verb::Reveal(alert) => {
            let body = json!({ "register": alert.register, "record": alert.alert });
            (alert.api, Request::Write("reveal", body))
        }
        other => about_one(other)?,
    })
}

/// The verbs about one alert that say more than its name.
fn about_one(command: LifeCommand) -> Result<(ApiArgs, Request)> {
    use LifeCommand as Verb;
    let (alert, verb, more) = match command {
        Verb::Extend { alert, assessment } => {
            (alert, "extend", json!({ "assessment": assessment }))
        }
        Verb::Delete { alert, ground, reason } => {
            (alert, "delete", json!({ "ground": ground, "reason": reason }))
        }
        Verb::Flag { alert, state, request, reason } => {
            let more = json!({ "state": state, "request": request, "reason": reason });
            (alert, "flag", more)
        }
        Verb::Unflag { alert, state, reason } => {
            (alert, "unflag", json!({ "state": state, "reason": reason }))
        }
        Verb::Hide { alert, consent, told } => {
            (alert, "hide", json!({ "consent": consent, "told": told }))
        }
        Verb::Achieved { alert, reason } => {
            (alert, "purpose-achieved", json!({ "reason": reason }))
        }
        Verb::Keep { alert, reason } => (alert, "keep", json!({ "reason": reason })),
        Verb::RevokeConsent { alert, categories, revocation } => {
            let more = json!({ "categories": categories, "revocation": revocation });
            (alert, "misused-identity/revoke", more)
        }
        Verb::Propose { alert, kind, text } => {
            let kind = match kind {
                KindArg::Completion => "completion",
                KindArg::Correction => "correction",
                KindArg::Flag => "flag",
            };
            (alert, "propose", json!({ "kind": kind, "text": text }))
        }
        Verb::Contest { alert, grounds } => (alert, "contest", json!({ "grounds": grounds })),
        Verb::DecideContest { alert, entry, reasons } => {
            let stands = entry == EntryArg::Stands;
            (alert, "contest/decide", json!({ "stands": stands, "reasons": reasons }))
        }
        _ => anyhow::bail!("this verb is about more than one alert"),
    };
    let body = with_alert(&alert, more);
    Ok((alert.api, Request::Write(verb, body)))
}

fn with_alert(alert: &AlertArgs, mut body: Value) -> Value {
    if let Some(map) = body.as_object_mut() {
        let named = json!({ "register": alert.register, "record": alert.alert });
        map.insert("alert".to_owned(), named);
    }
    body
}

fn listed(list: ListArgs, what: &str) -> (ApiArgs, Request) {
    (list.api, Request::Read(format!("/v1/registers/{}/alerts/{what}", list.register)))
}

fn linked(link: LinkArgs, verb: &'static str) -> (ApiArgs, Request) {
    let LinkArgs { alert, other, other_register, kind, reason } = link;
    let register = other_register.unwrap_or_else(|| alert.register.clone());
    let other = json!({ "register": register, "record": other });
    let body = json!({ "other": other, "kind": kind, "reason": reason });
    let body = with_alert(&alert, body);
    (alert.api, Request::Write(verb, body))
}

fn document(machine: &Machine, file: &Path) -> Result<Value> {
    let text = read_text(machine.files.as_ref(), file)?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))
}

/// An answer for people: what came of it, and each entry of a list on a line.
fn lines(answer: &Value) -> Vec<String> {
    if let Some(entries) = answer.get("entries").and_then(Value::as_array) {
        let mut lines: Vec<_> = entries.iter().map(entry).collect();
        if lines.is_empty() {
            lines.push("There is nothing.".to_owned());
        }
        if let Some(next) = answer.get("next").and_then(Value::as_str) {
            lines.push(format!("There is more after {next}."));
        }
        return lines;
    }
    let mut lines = Vec::new();
    if let Some(state) = answer.get("state").and_then(Value::as_str) {
        lines.push(format!("State: {state}."));
    }
    if let Some(draft) = answer.get("draft").and_then(Value::as_str) {
        lines.push(format!("Draft {draft}."));
    }
    if let Some(version) = answer.pointer("/record/version") {
        lines.push(format!("Version {version} of the alert."));
    }
    for found in answer.get("found").and_then(Value::as_array).into_iter().flatten() {
        lines.push(format!("  found: {}", entry(found)));
    }
    lines.extend(quality(answer));
    for note in answer.pointer("/file/notes").and_then(Value::as_array).into_iter().flatten() {
        lines.push(format!("  {}", entry(note)));
    }
    let promise = answer.get("promise").unwrap_or(answer);
    if let (Some(index), Some(origin)) = (promise.get("index"), promise.get("origin")) {
        let origin = origin.as_str().unwrap_or_default();
        lines.push(format!("On record as entry {index} of {origin}."));
    }
    lines
}

/// How good the data is, and which fields have which fault.
fn quality(answer: &Value) -> Vec<String> {
    let mut faulty: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for fault in answer.pointer("/quality/faults").and_then(Value::as_array).into_iter().flatten() {
        let text = |key| fault.get(key).and_then(Value::as_str).unwrap_or_default();
        faulty.entry(text("words")).or_default().push(text("field").replace('_', " "));
    }
    let line = |(words, fields): (&str, Vec<String>)| format!("  {words}: {}", fields.join(", "));
    let score = answer.pointer("/quality/score_permille").and_then(Value::as_u64);
    let head =
        score.map(|score| format!("Completeness and soundness of the data: {} %", score / 10));
    head.into_iter().chain(faulty.into_iter().map(line)).collect()
}

/// One entry on a line: its plain values in the order of their names.
fn entry(value: &Value) -> String {
    let Some(map) = value.as_object() else { return value.to_string() };
    let parts = map.iter().filter_map(|(key, value)| match value {
        Value::String(text) => Some(format!("{key} {text}")),
        Value::Number(number) => Some(format!("{key} {number}")),
        Value::Bool(answer) => Some(format!("{key} {answer}")),
        Value::Object(inner) => {
            let record = inner.get("record").and_then(Value::as_str)?;
            Some(format!("{key} {record}"))
        }
        _ => None,
    });
    parts.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_says_what_came_of_it_and_where_it_is_on_record() {
        let answer = json!({
            "state": "approval",
            "draft": "d1",
            "quality": {
                "score_permille": 905,
                "faults": [
                    { "field": "sex", "words": "is missing" },
                    { "field": "birth_places", "words": "is missing" },
                ],
            },
            "promise": { "index": 7, "origin": "entente/aa-sirene" },
        });
        let lines = lines(&answer);
        assert_eq!(lines.first().unwrap(), "State: approval.");
        assert_eq!(lines[2], "Completeness and soundness of the data: 90 %");
        assert_eq!(lines[3], "  is missing: sex, birth places");
        assert_eq!(lines.last().unwrap(), "On record as entry 7 of entente/aa-sirene.");
    }

    #[test]
    fn a_list_says_each_entry_and_an_empty_one_says_so() {
        assert_eq!(lines(&json!({ "entries": [] })), ["There is nothing."]);
        let one = json!({ "entries": [{ "alert": { "record": "a1" }, "due": "soon" }] });
        assert_eq!(lines(&one), ["alert a1; due soon"]);
    }
}
