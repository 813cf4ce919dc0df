//! Hits, standing questions and statistics on the command line: each verb is one request.

use super::hits_args::{FormatArg, HitCommand, PeriodArg, SubscribeCommand};
use crate::cli::ApiArgs;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, read_text};
use anyhow::{Context as _, Result};
use entente_model::Timestamp;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What is asked of the node.
enum Request {
    Read(String),
    Text(String),
    Write(String, Value),
    Delete(String),
}

/// Runs the command.
pub(super) async fn run(machine: &Machine, output: Output, command: HitCommand) -> Result<Ended> {
    let (api, request) = request(machine, command)?;
    let client = ApiClient::open(machine, &api)?;
    let answer: Value = match request {
        Request::Read(path) => client.get(&path).await?,
        Request::Text(path) => {
            let bytes = client.get_bytes(&path).await?;
            output.raw(&String::from_utf8_lossy(&bytes))?;
            return Ok(Ended::Done);
        }
        Request::Write(path, body) => client.post(&path, &body).await?,
        Request::Delete(path) => {
            client.delete(&path).await?;
            json!({ "ended": true })
        }
    };
    output.document(&answer)?;
    let now = machine.clock.now();
    lines(&answer, now).iter().try_for_each(|line| output.say(line))?;
    Ok(if is_overdue(&answer, now) { Ended::Incomplete } else { Ended::Done })
}

fn request(machine: &Machine, command: HitCommand) -> Result<(ApiArgs, Request)> {
    use HitCommand as Verb;
    Ok(match command {
        Verb::Hits { api, register, incoming } => {
            let what = if incoming { "hit-reports" } else { "hits" };
            (api, Request::Read(format!("/v1/registers/{register}/{what}?limit=200")))
        }
        Verb::Hit { api, hit } => (api, Request::Read(format!("/v1/hits/{hit}"))),
        Verb::Confirm { api, search, answer, candidate, reason } => {
            let body = json!({
                "answer": answer,
                "candidate": candidate,
                "verdict": "confirmed",
                "reason": reason,
            });
            (api, Request::Write(format!("/v1/searches/{search}/confirmations"), body))
        }
        Verb::Verify { api, hit, means, not_the_subject, file } => {
            let values = file.map_or_else(|| Ok(json!({})), |file| document(machine, &file))?;
            let body = json!({
                "established": !not_the_subject,
                "means": means,
                "values": values,
            });
            (api, Request::Write(format!("/v1/hits/{hit}/verification"), body))
        }
        Verb::Report { api, hit, file, without } => {
            let values = file.map_or_else(|| Ok(json!({})), |file| document(machine, &file))?;
            let body = json!({ "values": values, "without": without });
            (api, Request::Write(format!("/v1/hits/{hit}/reports"), body))
        }
        Verb::DecideReport { api, from, hit, number, decision, words } => {
            let body = json!({
                "from": from,
                "hit": hit,
                "number": number,
                "decision": decision,
                "words": words,
            });
            (api, Request::Write("/v1/hit-decisions".to_owned(), body))
        }
        Verb::Form { api, procedure } => {
            (api, Request::Read(format!("/v1/procedures/{procedure}")))
        }
        Verb::Subscribe(command) => subscription(machine, command)?,
        Verb::Statistics { api, period, of, public, format } => {
            let period = match period {
                PeriodArg::Day => "day",
                PeriodArg::Month => "month",
                PeriodArg::Year => "year",
            };
            let of = of.map(|of| format!("&of={of}")).unwrap_or_default();
            let path = format!("/v1/statistics?period={period}{of}&public={public}");
            match format {
                FormatArg::Csv => (api, Request::Text(format!("{path}&format=csv"))),
                FormatArg::Json => (api, Request::Text(format!("{path}&format=json"))),
                FormatArg::Summary => (api, Request::Read(format!("{path}&format=summary"))),
            }
        }
    })
}

fn subscription(machine: &Machine, command: SubscribeCommand) -> Result<(ApiArgs, Request)> {
    Ok(match command {
        SubscribeCommand::New { api, file } => {
            let body = document(machine, &file)?;
            (api, Request::Write("/v1/subscriptions".to_owned(), body))
        }
        SubscribeCommand::List { api } => {
            (api, Request::Read("/v1/subscriptions?limit=200".to_owned()))
        }
        SubscribeCommand::Renew { api, subscription, ends, reason } => {
            let body = json!({ "ends": ends, "reason": reason });
            (api, Request::Write(format!("/v1/subscriptions/{subscription}/renewals"), body))
        }
        SubscribeCommand::End { api, subscription } => {
            (api, Request::Delete(format!("/v1/subscriptions/{subscription}")))
        }
    })
}

fn document(machine: &Machine, file: &Path) -> Result<Value> {
    let text = read_text(machine.files.as_ref(), file)?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))
}

/// Whether a file in the answer has run past its legal clock.
fn is_overdue(answer: &Value, now: Timestamp) -> bool {
    let entries = answer.get("entries").and_then(Value::as_array);
    entries
        .map_or(runs_late(answer, now), |entries| entries.iter().any(|entry| runs_late(entry, now)))
}

fn runs_late(file: &Value, now: Timestamp) -> bool {
    let Some(clock) = file.get("clock").filter(|clock| clock.get("stopped").is_none()) else {
        return false;
    };
    let closed = file.get("state").and_then(Value::as_str) == Some("not-the-subject");
    let overdue = clock.get("overdue").and_then(Value::as_str);
    !closed && overdue.and_then(|text| text.parse::<Timestamp>().ok()).is_some_and(|at| at < now)
}

/// An answer for people.
fn lines(answer: &Value, now: Timestamp) -> Vec<String> {
    if let Some(entries) = answer.get("entries").and_then(Value::as_array) {
        let mut lines: Vec<_> = entries.iter().map(|entry| line(entry, now)).collect();
        if lines.is_empty() {
            lines.push("There is nothing.".to_owned());
        }
        if answer.get("next").is_some() {
            lines.push("There is more; `--json` and the API show all.".to_owned());
        }
        return lines;
    }
    if let Some(totals) = answer.get("lines").and_then(Value::as_array) {
        let notes = answer.get("notes").and_then(Value::as_array);
        let notes = notes.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        return totals.iter().map(total).chain(notes).collect();
    }
    if answer.get("verdict").is_some() {
        return confirmed(answer);
    }
    vec![line(answer, now)]
}

/// What an officer who has confirmed a candidate does next.
fn confirmed(answer: &Value) -> Vec<String> {
    let Some(map) = answer.as_object() else { return Vec::new() };
    let mut lines = vec!["Confirmed, with your reason on record.".to_owned()];
    if let Some(hit) = map.get("hit").and_then(Value::as_str) {
        lines.push(format!("It is match {hit}. Say how you know: entente alerts verify {hit}"));
    }
    lines.extend(map.get("next_step").and_then(Value::as_str).map(|next| format!("Next: {next}")));
    lines
}

fn text<'a>(map: &'a Map<String, Value>, key: &str) -> &'a str {
    map.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn total(line: &Value) -> String {
    let Some(map) = line.as_object() else { return String::new() };
    let count = map.get("count").and_then(Value::as_u64);
    let count = count.map_or_else(|| "too few to be published".to_owned(), |n| n.to_string());
    format!("{:20} {:16} {count}", text(map, "register"), text(map, "counter"))
}

/// One file, report or standing question on a line.
fn line(entry: &Value, now: Timestamp) -> String {
    let Some(map) = entry.as_object() else { return entry.to_string() };
    if let Some(report) = map.get("report").and_then(Value::as_object) {
        let decided = map.get("decision").and_then(|one| one.get("decision"));
        let decided = decided.and_then(Value::as_str).unwrap_or("waits for a decision");
        let (from, hit) = (text(report, "from"), text(report, "hit"));
        let number = report.get("number").and_then(Value::as_u64).unwrap_or_default();
        return format!("{hit}  {number}  from {from}  {} {decided}", text(map, "received"));
    }
    if let (Some(alert), Some(clock)) = (map.get("alert"), map.get("clock")) {
        let owner = alert.get("owner").and_then(Value::as_str).unwrap_or_default();
        let category = alert.get("category").and_then(Value::as_str).unwrap_or_default();
        let due = clock.get("due").and_then(Value::as_str).unwrap_or_default();
        let told = match (clock.get("stopped").is_some(), runs_late(entry, now)) {
            (true, _) => "acknowledged",
            (false, true) => "OVERDUE",
            (false, false) => "running",
        };
        let (id, state) = (text(map, "id"), text(map, "state"));
        return format!("{id}  {state:16} {category:6} of {owner}  due {due}  {told}");
    }
    let parts = map.iter().filter_map(|(key, value)| match value {
        Value::String(text) => Some(format!("{key} {text}")),
        Value::Number(number) => Some(format!("{key} {number}")),
        Value::Bool(answer) => Some(format!("{key} {answer}")),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(overdue: &str) -> Value {
        json!({
            "id": "h1",
            "state": "match",
            "alert": { "owner": "bb-police", "category": "ARR" },
            "clock": { "due": "2026-11-21T10:00:00Z", "overdue": overdue },
        })
    }

    #[test]
    fn a_hit_past_its_clock_is_named_and_one_that_was_acknowledged_is_not() {
        let now = "2026-11-21T10:10:00Z".parse().unwrap();
        let late = file("2026-11-21T10:05:00Z");
        assert!(line(&late, now).ends_with("due 2026-11-21T10:00:00Z  OVERDUE"));
        assert!(is_overdue(&json!({ "entries": [late] }), now));
        let mut told = file("2026-11-21T10:05:00Z");
        told["clock"]["stopped"] = json!("2026-11-21T10:06:00Z");
        assert!(!is_overdue(&json!({ "entries": [told] }), now));
        let running = file("2026-11-21T10:15:00Z");
        assert!(line(&running, now).ends_with("running") && !is_overdue(&running, now));
    }

    #[test]
    fn a_confirmation_says_what_comes_next() {
        let now = "2026-11-21T10:10:00Z".parse().unwrap();
        let answer = json!({ "verdict": "confirmed", "hit": "h1", "next_step": "Call." });
        let said = lines(&answer, now);
        assert!(said[1].ends_with("entente alerts verify h1"), "{said:?}");
        assert_eq!(said[2], "Next: Call.");
    }

    #[test]
    fn a_total_says_how_many_or_that_it_is_too_few() {
        let page = json!({
            "lines": [
                { "register": "sis-persons", "counter": "hits", "count": 7 },
                { "register": "sis-persons", "counter": "flagged", "count": null },
            ],
            "notes": ["a note"],
        });
        let lines = lines(&page, Timestamp::from_millis(0));
        assert!(lines[0].ends_with(" 7") && lines[1].ends_with("too few to be published"));
        assert_eq!(lines[2], "a note");
    }
}
