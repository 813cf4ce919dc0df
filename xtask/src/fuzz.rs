//! `cargo xtask fuzz-smoke`: each fuzz target for a few seconds, where the tools for it are
//! installed.

use crate::process;
use crate::step::{Outcome, Step, Steps, by_status};
use crate::{disk, tools};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::path::Path;
use std::process::Command;

const SECONDS_PER_TARGET: u32 = 10;

#[derive(Deserialize)]
struct Manifest {
    bin: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Runs every target of `fuzz/Cargo.toml`; without nightly or cargo-fuzz it says so and succeeds.
pub(crate) fn smoke(root: &Path) -> Result<bool> {
    let mut steps = Steps::new();
    let text = disk::read(&root.join("fuzz/Cargo.toml"))?;
    let manifest: Manifest = toml::from_str(&text).context("cannot read fuzz/Cargo.toml")?;
    let step = Step { name: "tools", remedy: "rustup toolchain install nightly" };
    if !(tools::cargo_has(root, "fuzz") && has_nightly()) {
        steps.run(&step, || {
            Ok(Outcome::Skipped(
                "needs `rustup toolchain install nightly` and `cargo install cargo-fuzz`".into(),
            ))
        });
        return Ok(steps.finish("fuzz-smoke"));
    }
    for target in &manifest.bin {
        let time = format!("-max_total_time={SECONDS_PER_TARGET}");
        // rustup's `cargo`, not the one that runs this task: cargo-fuzz needs nightly's sanitizers.
        let mut command = Command::new("cargo");
        command.args(["fuzz", "run", &target.name, "--", &time]).current_dir(root);
        command.env("RUSTUP_TOOLCHAIN", "nightly").env_remove("CARGO");
        let remedy = "keep the input as a test of the crate at fault, then mend the code";
        steps.command(&Step { name: &target.name, remedy }, command, by_status);
    }
    Ok(steps.finish("fuzz-smoke"))
}

fn has_nightly() -> bool {
    let mut command = Command::new("rustup");
    command.args(["toolchain", "list"]);
    process::run(command, &mut |_| ()).is_ok_and(|finished| finished.stdout.contains("nightly"))
}
