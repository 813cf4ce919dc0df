//! The program `entente`: configuration, wiring, subcommands. No logic of its own.

pub mod cli;
pub mod client;
pub mod clock;
pub mod commands;
pub mod config;
pub mod demo;
pub mod output;
pub mod telemetry;
pub mod wiring;
