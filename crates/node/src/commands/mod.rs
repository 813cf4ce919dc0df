//! One file for each command: it reads its arguments, calls a service or the API, and prints.

mod alerts;
mod audit;
mod backup;
mod batch;
mod check;
mod evidence;
mod export;
pub mod federation;
mod import;
pub mod init;
mod pair;
mod peers;
pub mod pulling;
mod receipt;
mod search;
mod serve;
pub mod user;
mod work;

pub use alerts::{
    AlertsCommand, FeedsArgs, FeedsCommand, FeedsSet, HitCommand, LifeCommand, SubscribeCommand,
};
pub use user::UserCommand;
pub use work::WorkCommand;

use crate::cli::{Cli, Command};
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::Result;
use clap::CommandFactory as _;

/// Runs a command.
///
/// # Errors
/// With what failed and what to do.
pub async fn run(cli: Cli) -> Result<Ended> {
    let output = Output { json: cli.json };
    let machine = Machine::real();
    match cli.command {
        Command::Demo(args) => crate::demo::run(&machine, output, args).await,
        Command::Init(args) => init::run(&machine, output, args).await,
        Command::Serve(args) => serve::run(&machine, output, &args).await,
        Command::Search(args) => search::run(&machine, output, *args).await,
        Command::Batch(args) => batch::run(&machine, output, *args).await,
        Command::Match(args) => pair::run(output, &args),
        Command::Import(args) => import::run(&machine, output, args).await,
        Command::Export(args) => export::run(&machine, output, args).await,
        Command::Work(command) => work::run(&machine, output, command).await,
        Command::Alerts(command) => alerts::run(&machine, output, command).await,
        Command::Receipt(command) => receipt::run(&machine, output, command).await,
        Command::Audit(command) => audit::run(&machine, output, command),
        Command::Peers(args) => peers::run(&machine, output, &args).await,
        Command::Check(args) => check::run(&machine, output, &args).await,
        Command::User(command) => user::run(&machine, output, command).await,
        Command::Federation(command) => federation::run(&machine, output, command),
        Command::Backup(args) => backup::back_up(&machine, output, &args).await,
        Command::Restore(args) => backup::restore(&machine, output, &args).await,
        Command::Completions { shell } => {
            let mut command = Cli::command();
            clap_complete::generate(shell, &mut command, "entente", &mut std::io::stdout());
            Ok(Ended::Done)
        }
        Command::Openapi => {
            output.raw(&entente_web::openapi_json())?;
            Ok(Ended::Done)
        }
    }
}
