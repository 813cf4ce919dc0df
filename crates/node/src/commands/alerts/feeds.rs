//! Feeds, copies and deletions on the command line.

use crate::cli::ApiArgs;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::Result;
use clap::{Args, Subcommand};
use entente_model::{AuthorityId, RegisterId, Timestamp};
use entente_services::alerts::feed::{
    CopyView, Deletions, EntitlementInput, FeedView, FeedsView, PeerView,
};
use std::collections::BTreeSet;
use std::time::Duration;

/// How long between two looks at whether copies are up to date.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// What can be seen and set of feeds.
#[derive(Debug, Subcommand)]
pub enum FeedsCommand {
    /// Show how far this node's feeds and copies are, and what is wrong with them.
    Feeds(FeedsArgs),
    /// Name the deletions that nodes have not acknowledged; exits with 4 if one is overdue.
    Deletions(ApiArgs),
}

/// Feeds and copies.
#[derive(Debug, Args)]
pub struct FeedsArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// Wait so long at most until this node's copies are fresh and every node that keeps a copy
    /// has its newest change; exits with 4 if that is not so.
    #[arg(long)]
    pub wait_seconds: Option<u32>,
    /// What to set; shows them without.
    #[command(subcommand)]
    pub set: Option<FeedsSet>,
}

/// What can be set.
#[derive(Debug, Subcommand)]
pub enum FeedsSet {
    /// Say which categories a node may hold copies of.
    Entitle {
        /// The node.
        peer: AuthorityId,
        /// The register.
        #[arg(long)]
        register: RegisterId,
        /// The categories, separated by commas; `all` for all, `none` for none.
        #[arg(long)]
        categories: String,
    },
}

/// Runs the command.
pub(super) async fn run(machine: &Machine, output: Output, command: FeedsCommand) -> Result<Ended> {
    match command {
        FeedsCommand::Deletions(api) => deletions(machine, output, &api).await,
        FeedsCommand::Feeds(FeedsArgs { api, wait_seconds, set: None }) => {
            feeds(machine, output, (&api, wait_seconds)).await
        }
        FeedsCommand::Feeds(FeedsArgs { api, set: Some(set), .. }) => {
            let FeedsSet::Entitle { peer, register, categories } = set;
            let input = EntitlementInput { register, peer, categories: named(&categories) };
            let client = ApiClient::open(machine, &api)?;
            let set: EntitlementInput = client.post("/v1/alerts/feeds/entitle", &input).await?;
            output.document(&set)?;
            let what = entitled(set.categories.as_ref());
            output.say(format!("{} may hold copies of {}: {what}.", set.peer, set.register))?;
            Ok(Ended::Done)
        }
    }
}

async fn feeds(
    machine: &Machine,
    output: Output,
    (api, wait_seconds): (&ApiArgs, Option<u32>),
) -> Result<Ended> {
    let client = ApiClient::open(machine, api)?;
    let wait = Duration::from_secs(wait_seconds.unwrap_or_default().into());
    let until = machine.clock.now().plus(wait);
    let view: FeedsView = loop {
        let view = client.get("/v1/alerts/feeds").await?;
        if wait_seconds.is_none() || has_arrived(&view) || machine.clock.now() >= until {
            break view;
        }
        machine.clock.sleep(LOOK_AGAIN).await;
    };
    output.document(&view)?;
    if view.copies.is_empty() && view.own.is_empty() {
        output.say("This node keeps no replicated register.")?;
    }
    for copy in &view.copies {
        output.say(copied(copy))?;
    }
    for own in &view.own {
        output.say(own_feed(own))?;
        for peer in &own.peers {
            output.say(format!("  {}", holder(peer)))?;
        }
    }
    let sound = view.copies.iter().all(|copy| !copy.stale) && view.own.iter().all(|f| !f.set_back);
    let sound = sound && (wait_seconds.is_none() || has_arrived(&view));
    Ok(if sound { Ended::Done } else { Ended::Incomplete })
}

/// Whether the copies here are fresh and every node that keeps a copy has the newest change; one
/// that never asked keeps none.
fn has_arrived(view: &FeedsView) -> bool {
    let given = view.own.iter().all(|own| {
        let mut keeping = own.peers.iter().filter(|peer| peer.at.is_some());
        keeping.all(|peer| peer.acknowledged >= own.size)
    });
    given && view.copies.iter().all(|copy| !copy.stale)
}

async fn deletions(machine: &Machine, output: Output, api: &ApiArgs) -> Result<Ended> {
    let found: Deletions = ApiClient::open(machine, api)?.get("/v1/alerts/deletions").await?;
    output.document(&found)?;
    if found.entries.is_empty() {
        output.say("Every deletion is acknowledged by every node.")?;
    }
    for entry in &found.entries {
        let overdue = if entry.overdue { "OVERDUE" } else { "pending" };
        output.say(format!(
            "{overdue}  {} has not acknowledged that {} of {} was erased at {}",
            entry.node, entry.record, entry.register, entry.erased
        ))?;
    }
    if found.more {
        output.say("There are more than are named here.")?;
    }
    Ok(if found.overdue > 0 { Ended::Incomplete } else { Ended::Done })
}

fn copied(copy: &CopyView) -> String {
    let state = match (&copy.broken, copy.snapshot, copy.stale) {
        (Some(fault), _, _) => format!("BROKEN: {fault}"),
        (None, true, _) => "STALE: a snapshot is being taken".to_owned(),
        (None, false, true) => "STALE".to_owned(),
        (None, false, false) => "fresh".to_owned(),
    };
    format!(
        "{} of {}: {} of {} changes applied, complete as of {}, holds {}; {state}",
        copy.register,
        copy.issuer,
        copy.applied,
        copy.published,
        moment(copy.as_of),
        entitled(copy.categories.as_ref()),
    )
}

fn own_feed(own: &FeedView) -> String {
    let state = match (own.set_back, own.published) {
        (false, _) => "sound".to_owned(),
        (true, Some(published)) => format!(
            "SET BACK: {published} changes were published; restore a backup that holds them"
        ),
        (true, None) => "SET BACK: restore a backup that holds what was published".to_owned(),
    };
    format!("{}, own feed: {} changes; {state}", own.register, own.size)
}

fn holder(peer: &PeerView) -> String {
    let pending = if peer.entitlement_applied { "" } else { ", not yet applied" };
    let fault = peer.fault.as_ref().map(|fault| format!("; reports: {fault}")).unwrap_or_default();
    format!(
        "{}: {} acknowledged, last asked {}, may hold {}{pending}{fault}",
        peer.peer,
        peer.acknowledged,
        moment(peer.at),
        entitled(peer.categories.as_ref()),
    )
}

fn moment(at: Option<Timestamp>) -> String {
    at.map_or_else(|| "never".to_owned(), |at| at.to_string())
}

fn entitled(categories: Option<&BTreeSet<String>>) -> String {
    match categories {
        None => "all categories".to_owned(),
        Some(none) if none.is_empty() => "nothing".to_owned(),
        Some(some) => some.iter().map(String::as_str).collect::<Vec<_>>().join(", "),
    }
}

fn named(text: &str) -> Option<BTreeSet<String>> {
    match text {
        "all" => None,
        "none" => Some(BTreeSet::new()),
        some => Some(some.split(',').map(|code| code.trim().to_owned()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_named_all_or_none() {
        assert_eq!(named("all"), None);
        assert_eq!(named("none"), Some(BTreeSet::new()));
        assert_eq!(named("ARR, MIS"), Some(["ARR".to_owned(), "MIS".to_owned()].into()));
        assert_eq!(entitled(named("none").as_ref()), "nothing");
        assert_eq!(entitled(named("MIS,ARR").as_ref()), "ARR, MIS");
    }
}
