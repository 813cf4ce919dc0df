//! `entente alerts`: what is done with alerts, one file for each part.

mod feeds;
mod hits;
mod hits_args;
mod life;
mod life_args;

pub use feeds::{FeedsArgs, FeedsCommand, FeedsSet};
pub use hits_args::{HitCommand, SubscribeCommand};
pub use life_args::LifeCommand;

use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::Result;
use clap::Subcommand;

/// What can be done with alerts.
#[derive(Debug, Subcommand)]
pub enum AlertsCommand {
    /// The life of an alert.
    #[command(flatten)]
    Life(Box<LifeCommand>),
    /// Hits, standing questions and statistics.
    #[command(flatten)]
    Hits(Box<HitCommand>),
    /// Feeds, copies and deletions.
    #[command(flatten)]
    Feeds(FeedsCommand),
}

/// Runs the command.
///
/// # Errors
/// The node's problem, or why it cannot be reached.
pub(crate) async fn run(
    machine: &Machine,
    output: Output,
    command: AlertsCommand,
) -> Result<Ended> {
    match command {
        AlertsCommand::Life(command) => life::run(machine, output, *command).await,
        AlertsCommand::Hits(command) => hits::run(machine, output, *command).await,
        AlertsCommand::Feeds(command) => feeds::run(machine, output, command).await,
    }
}
