//! Ledger appends with fsync, and the speed of verifying a whole log.

use super::nodes::{Federation, Planned, checked_justification};
use super::stats::{Latencies, Watch, note};
use anyhow::Result;
use entente_ledger::{Entry, Facts, Kind, verify_log};
use entente_node::config::NodeFolder;
use entente_services::Node;
use serde_json::json;
use std::fmt::Write as _;

/// Entries of each round.
const ENTRIES: usize = 20_000;

/// Measures appends at several numbers of callers, integration and verification.
pub(crate) async fn measure() -> Result<String> {
    note("ledger");
    let root = tempfile::tempdir()?;
    let plan = Planned {
        authority: "measured".parse()?,
        registers: vec!["police-records".parse()?],
        peer_port: 1,
    };
    let federation = Federation::make(root.path(), vec![plan])?;
    let node = federation.open(0).await?;
    let mut table = String::from(
        "### Ledger: leaf, sealed opening, fsync, signed promise\n\n\
         | callers at once | entries/s | p50 ms | p99 ms |\n|---|---|---|---|\n",
    );
    let mut total = 0;
    for callers in [1, 8, 64, 256] {
        let each = (ENTRIES / callers).min(2_000);
        let watch = Watch::start();
        let mut latencies = appends(&node, callers, each).await?;
        let seconds = watch.elapsed().as_secs_f64();
        total += latencies.count();
        let rate = f64::from(u32::try_from(latencies.count())?) / seconds;
        let (p50, p99) = (latencies.percentile(50), latencies.percentile(99));
        writeln!(table, "| {callers} | {rate:.0} | {p50:.2} | {p99:.2} |")?;
    }
    let watch = Watch::start();
    node.context.integrator.catch_up()?;
    let integrated = f64::from(u32::try_from(total)?) / watch.elapsed().as_secs_f64();
    let log = federation.folders.first().map(NodeFolder::log).unwrap_or_default();
    let key = node.context.ledger.verifier_key();
    let watch = Watch::start();
    let report = verify_log(node.context.files.as_ref(), &log, &key, None)?;
    let verified =
        f64::from(u32::try_from(report.checkpoint.size)?) / watch.elapsed().as_secs_f64();
    writeln!(
        table,
        "\nIntegration into tiles and checkpoint: {integrated:.0} entries/s. Verifying the \
         whole log offline \
         ({} entries): {verified:.0} entries/s.",
        report.checkpoint.size
    )?;
    Ok(table)
}

async fn appends(node: &Node, callers: usize, each: usize) -> Result<Latencies> {
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let ledger = node.context.ledger.clone();
            let facts = node.context.facts(Kind::Consult, "search");
            tokio::spawn(async move {
                let mut latencies = Latencies::default();
                for number in 0..each {
                    let watch = Watch::start();
                    ledger.append(entry(facts.clone(), caller, number)?, Vec::new()).await?;
                    latencies.push(watch.elapsed());
                }
                Ok::<_, anyhow::Error>(latencies)
            })
        })
        .collect();
    let mut all = Latencies::default();
    for task in tasks {
        all.merge(task.await??);
    }
    Ok(all)
}

fn entry(facts: Facts, caller: usize, number: usize) -> Result<Entry> {
    let justification = checked_justification()?;
    Ok(Entry {
        facts: Facts {
            purpose: Some(justification.purpose.clone()),
            legal_basis: Some(justification.legal_basis.clone()),
            ..facts
        },
        actor: json!({ "officer": format!("officer-{caller}") }),
        subject: json!({ "query": number }),
        justification: json!(justification),
        retention_class: "access-3y".to_owned(),
    })
}
