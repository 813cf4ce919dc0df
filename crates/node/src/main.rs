//! The program `entente`.

use clap::Parser as _;
use entente_model::Problem;
use entente_node::cli::Cli;
use entente_node::commands;
use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    entente_node::telemetry::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&anyhow::Error::from(error)),
    };
    match runtime.block_on(commands::run(cli)) {
        Ok(ended) => ExitCode::from(ended.code()),
        Err(error) => failed(&error),
    }
}

/// Prints what failed, step by step, and chooses the exit code.
fn failed(error: &anyhow::Error) -> ExitCode {
    let mut text = format!("entente: {error}\n");
    for cause in error.chain().skip(1) {
        text.push_str(&format!("  because: {cause}\n"));
    }
    let problem = error.downcast_ref::<Problem>();
    if let Some(problem) = problem {
        text.push_str(&format!("  what helps: {}\n", problem.remedy));
    }
    // Without standard error there is nobody to tell.
    let _ = std::io::stderr().write_all(text.as_bytes());
    let refused = problem.is_some_and(|problem| (400..500).contains(&problem.status));
    ExitCode::from(if refused { 3 } else { 1 })
}
