//! `entente peers`: how every other node is, in words.

use crate::cli::ApiArgs;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize)]
struct PeerList {
    peers: Vec<Peer>,
}

/// A peer as the API tells of it; what is not shown here stays in the JSON form.
#[derive(Debug, Serialize, Deserialize)]
struct Peer {
    authority: String,
    name: String,
    endpoint: String,
    reach: String,
    words: Vec<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

/// Runs the command.
///
/// # Errors
/// The node's problem, or why it cannot be reached.
pub(crate) async fn run(machine: &Machine, output: Output, args: &ApiArgs) -> Result<Ended> {
    let client = ApiClient::open(machine, args)?;
    let list: PeerList = client.get("/v1/peers").await?;
    output.document(&list)?;
    if list.peers.is_empty() {
        output.say("There is no other node on the trust list.")?;
    }
    let width = list.peers.iter().map(|peer| peer.authority.chars().count()).max();
    let width = width.unwrap_or_default();
    for peer in &list.peers {
        let reach = &peer.reach;
        output.say(format!(
            "{:width$}  {reach:10} {} ({})",
            peer.authority, peer.name, peer.endpoint
        ))?;
        for words in &peer.words {
            output.say(format!("{:width$}  {words}", ""))?;
        }
    }
    let failing = list.peers.iter().any(|peer| peer.reach == "failing");
    Ok(if failing { Ended::Incomplete } else { Ended::Done })
}
