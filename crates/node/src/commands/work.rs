//! `entente work`: what waits for an officer, and who has it.

use crate::cli::ApiArgs;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use entente_model::wire::Promise;
use entente_model::{OfficerId, RegisterId};
use entente_services::work::{
    AssignInput, Assigned, Assignee, WorkItem, WorkKind, WorkPage, WorkRef,
};
use std::str::FromStr;

/// What can be done with the work list.
#[derive(Debug, Subcommand)]
pub enum WorkCommand {
    /// List what waits: what is overdue first, then what is due first; ends with 4 if something is
    /// overdue.
    List(WorkListArgs),
    /// Take work, give it to another officer of your unit, or give it back.
    Assign(WorkAssignArgs),
    /// Take news that you have read off the list: a decision, an answer to a standing question, a
    /// report that failed.
    Seen(WorkSeenArgs),
}

/// Options of `work list`.
#[derive(Debug, Args)]
pub struct WorkListArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// Only this kind, such as `hit-to-report`; may be repeated.
    #[arg(long)]
    pub kind: Vec<KindArg>,
    /// Only what is about this register.
    #[arg(long)]
    pub register: Option<RegisterId>,
    /// Only what officers of this unit have.
    #[arg(long)]
    pub unit: Option<String>,
    /// Only what is yours.
    #[arg(long, conflicts_with = "unassigned")]
    pub mine: bool,
    /// Only what nobody has yet.
    #[arg(long)]
    pub unassigned: bool,
    /// Only what is overdue.
    #[arg(long)]
    pub overdue: bool,
}

/// Options of `work assign`.
#[derive(Debug, Args)]
pub struct WorkAssignArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// The items as `work list` names them: id, `@`, revision. All of them change hands, or none.
    #[arg(required = true)]
    pub items: Vec<ItemArg>,
    /// To whom: `me`, `nobody`, or an officer of your unit.
    #[arg(long, default_value = "me")]
    pub to: AssigneeArg,
    /// What whoever gets it should know.
    #[arg(long)]
    pub note: Option<String>,
}

/// Options of `work seen`.
#[derive(Debug, Args)]
pub struct WorkSeenArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// The item as `work list` names it: id, `@`, revision.
    pub item: ItemArg,
}

/// A kind of work by its code.
#[derive(Debug, Clone, Copy)]
pub struct KindArg(WorkKind);

impl FromStr for KindArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = WorkKind::ALL.into_iter().find(|kind| kind.as_str() == text);
        known.map(Self).ok_or_else(|| {
            let codes = WorkKind::ALL.map(WorkKind::as_str).join(", ");
            format!("is none of {codes}")
        })
    }
}

/// An item with its revision.
#[derive(Debug, Clone)]
pub struct ItemArg(WorkRef);

impl FromStr for ItemArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let split = text.rsplit_once('@').filter(|(id, _)| !id.is_empty());
        let read = split.and_then(|(id, revision)| Some((id.to_owned(), revision.parse().ok()?)));
        let (id, revision) = read.ok_or("say it as `work list` does: id, `@`, revision")?;
        Ok(Self(WorkRef { id, revision }))
    }
}

/// To whom work goes.
#[derive(Debug, Clone)]
pub struct AssigneeArg(Assignee);

impl FromStr for AssigneeArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(Self(match text {
            "me" => Assignee::Me,
            "nobody" => Assignee::Nobody,
            _ => Assignee::Officer(OfficerId::new(text).map_err(|error| error.to_string())?),
        }))
    }
}

/// Runs the command.
///
/// # Errors
/// The node's problem, or why it cannot be reached.
pub(crate) async fn run(machine: &Machine, output: Output, command: WorkCommand) -> Result<Ended> {
    match command {
        WorkCommand::List(args) => {
            let client = ApiClient::open(machine, &args.api)?;
            let page: WorkPage = client.get(&address(&args)?).await?;
            output.document(&page)?;
            lines(&page).iter().try_for_each(|line| output.say(line))?;
            let overdue = page.entries.iter().any(|item| item.overdue);
            Ok(if overdue { Ended::Incomplete } else { Ended::Done })
        }
        WorkCommand::Assign(args) => {
            let client = ApiClient::open(machine, &args.api)?;
            let items = args.items.into_iter().map(|item| item.0).collect();
            let input = AssignInput { items, to: args.to.0, note: args.note };
            let assigned: Assigned = client.post("/v1/work/assignments", &input).await?;
            output.document(&assigned)?;
            assigned.items.iter().try_for_each(|item| output.say(line(item)))?;
            Ok(Ended::Done)
        }
        WorkCommand::Seen(args) => {
            let client = ApiClient::open(machine, &args.api)?;
            let promise: Promise = client.post("/v1/work/seen", &args.item.0).await?;
            output.document(&promise)?;
            output.say("It is off the list.")?;
            Ok(Ended::Done)
        }
    }
}

fn address(args: &WorkListArgs) -> Result<String> {
    let mut query = vec![("limit", "200".to_owned())];
    let kinds: Vec<_> = args.kind.iter().map(|kind| kind.0.as_str()).collect();
    if !kinds.is_empty() {
        query.push(("kind", kinds.join(",")));
    }
    query.extend(args.register.iter().map(|register| ("register", register.to_string())));
    query.extend(args.unit.iter().map(|unit| ("unit", unit.clone())));
    if args.mine {
        query.push(("whose", "mine".to_owned()));
    }
    if args.unassigned {
        query.push(("whose", "unassigned".to_owned()));
    }
    if args.overdue {
        query.push(("overdue", "true".to_owned()));
    }
    // A base is needed to write a query at all; the client knows the real one.
    let address = reqwest::Url::parse_with_params("https://node/v1/work", query);
    let address = address.context("the filter cannot be sent")?;
    Ok(format!("{}?{}", address.path(), address.query().unwrap_or_default()))
}

/// The list for people.
fn lines(page: &WorkPage) -> Vec<String> {
    let mut lines: Vec<_> = page.entries.iter().map(line).collect();
    if lines.is_empty() {
        lines.push("Nothing waits.".to_owned());
    }
    if page.next.is_some() {
        lines.push("There is more; narrow the list, or use the API.".to_owned());
    }
    let cut = page.cut.iter().map(|kind| kind.as_str());
    lines.extend(cut.map(|kind| format!("More of {kind} waits than is listed: the oldest is.")));
    lines
}

fn line(item: &WorkItem) -> String {
    let due = match item.due {
        Some(due) if item.overdue => format!("OVERDUE since {due}"),
        Some(due) => format!("due {due}"),
        None => format!("since {}", item.opened),
    };
    let who = match &item.assigned {
        Some(officer) => format!("with {officer}"),
        None => "with nobody".to_owned(),
    };
    let (id, revision) = (&item.id, item.revision);
    format!("{id}@{revision}  {due}  {who}  {}. Next: {}.", item.words, item.next_step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(due: Option<&str>, overdue: bool) -> WorkItem {
        serde_json::from_value(serde_json::json!({
            "id": "hit-to-report/h1", "kind": "hit-to-report", "subject": { "hit": "h1" },
            "words": "a match waits", "next_step": "report it",
            "opened": "2026-11-21T10:00:00Z", "due": due, "overdue": overdue,
            "assignable": true, "revision": 3,
        }))
        .unwrap()
    }

    #[test]
    fn a_line_names_the_item_as_it_is_assigned_by_and_says_what_is_overdue() {
        let late = line(&item(Some("2026-11-21T11:00:00Z"), true));
        let start = "hit-to-report/h1@3  OVERDUE since 2026-11-21T11:00:00.000Z  with nobody";
        assert!(late.starts_with(start), "{late}");
        let named: ItemArg = late.split("  ").next().unwrap().parse().unwrap();
        assert_eq!(named.0, WorkRef { id: "hit-to-report/h1".to_owned(), revision: 3 });
        assert!(line(&item(None, false)).contains("since 2026-11-21T10:00:00.000Z"));
    }

    #[test]
    fn what_is_cut_is_said_and_an_empty_list_too() {
        let page = WorkPage { entries: Vec::new(), next: None, cut: vec![WorkKind::Review] };
        let said = lines(&page);
        assert_eq!(said.first().map(String::as_str), Some("Nothing waits."));
        assert!(said.get(1).is_some_and(|line| line.contains("review")), "{said:?}");
    }

    #[test]
    fn items_without_a_revision_and_unknown_kinds_are_refused() {
        assert!("review/x".parse::<ItemArg>().is_err());
        assert!("@3".parse::<ItemArg>().is_err());
        assert!("reviews".parse::<KindArg>().is_err());
        assert_eq!("nobody".parse::<AssigneeArg>().unwrap().0, Assignee::Nobody);
    }
}
