//! The program entente: configuration, wiring, subcommands
