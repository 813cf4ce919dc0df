//! Measures one node and one federation on this machine: `cargo run --release -p entente-measure`.
//!
//! Prints Markdown for docs/benchmarks.md. Every figure comes from the run that prints it. Traffic
//! stays on loopback.

mod alerts;
mod data;
mod fan_out;
mod ledger;
mod nodes;
mod replication;
mod search;
mod stats;
mod stock;
mod web;

use anyhow::{Context as _, Result, bail};

/// What to measure and how large.
struct Wanted {
    what: String,
    persons: u64,
    officers: u32,
    alerts: alerts::Wanted,
}

/// Searches and index builds allocate much, most of it small and soon given back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let wanted = wanted()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let all = wanted.what == "all";
    let mut sections = vec![stats::machine()];
    if all || wanted.what == "ledger" {
        sections.push(runtime.block_on(ledger::measure())?);
    }
    if all || wanted.what == "fan-out" {
        sections.push(runtime.block_on(fan_out::measure())?);
    }
    if all || wanted.what == "search" {
        sections.push(runtime.block_on(search::measure(wanted.persons))?);
    }
    if wanted.what == "samples" {
        let folder = wanted.alerts.folder.as_deref().context("--folder names where to")?;
        sections.push(alerts::samples(folder)?);
    }
    if wanted.what == "replication" {
        sections.push(runtime.block_on(replication::measure())?);
    }
    // Minutes to hours, so only if asked for by name.
    if wanted.what == "alerts" {
        sections.push(runtime.block_on(alerts::measure(&wanted.alerts))?);
    }
    if wanted.what == "web" {
        sections.push(runtime.block_on(web::measure(wanted.officers))?);
    }
    stats::print(&sections.join("\n\n"))
}

fn wanted() -> Result<Wanted> {
    let alerts = alerts::Wanted { alerts: 1_000_000, folder: None };
    let mut wanted =
        Wanted { what: "all".to_owned(), persons: 1_000_000, officers: 10_000, alerts };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse().ok()).unwrap_or(0);
        match argument.as_str() {
            "all" | "ledger" | "fan-out" | "search" | "replication" | "alerts" | "samples"
            | "web" => {
                wanted.what = argument;
            }
            "--persons" => wanted.persons = number(),
            "--officers" => wanted.officers = u32::try_from(number()).unwrap_or(0),
            "--alerts" => wanted.alerts.alerts = number(),
            "--folder" => wanted.alerts.folder = arguments.next().map(Into::into),
            other => bail!(
                "`{other}`: say all, ledger, fan-out, search, replication, alerts, samples or web; \
                 --persons N, --officers N, --alerts N, --folder FOLDER"
            ),
        }
    }
    if wanted.persons == 0 || wanted.officers == 0 || wanted.alerts.alerts == 0 {
        bail!("--persons, --officers and --alerts ask for a number above zero");
    }
    Ok(wanted)
}
