//! The program `entente`.

use clap::Parser as _;
use entente_node::cli::Cli;
use entente_node::commands;
use entente_node::output::failed;
use std::process::ExitCode;

/// Searches and index builds allocate much, most of it small and soon given back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let json = cli.json;
    entente_node::telemetry::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return ExitCode::from(failed(&anyhow::Error::from(error), json)),
    };
    ExitCode::from(match runtime.block_on(commands::run(cli)) {
        Ok(ended) => ended.code(),
        Err(error) => failed(&error, json),
    })
}
