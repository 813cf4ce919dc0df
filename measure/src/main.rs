//! Measures one node and one federation on this machine: `cargo run --release -p entente-measure`.
//!
//! Prints Markdown for docs/benchmarks.md. Every figure comes from the run that prints it. Traffic
//! stays on loopback.

mod data;
mod fan_out;
mod ledger;
mod nodes;
mod search;
mod stats;

use anyhow::{Result, bail};

/// What to measure and how large.
struct Wanted {
    what: String,
    persons: u64,
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
    stats::print(&sections.join("\n\n"))
}

fn wanted() -> Result<Wanted> {
    let mut wanted = Wanted { what: "all".to_owned(), persons: 1_000_000 };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "all" | "ledger" | "fan-out" | "search" => wanted.what = argument,
            "--persons" => {
                wanted.persons = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(0);
            }
            other => bail!("`{other}`: say all, ledger, fan-out or search, and --persons N"),
        }
    }
    if wanted.persons == 0 {
        bail!("--persons asks for a number above zero");
    }
    Ok(wanted)
}
