//! What a machine needs beside Rust, and how to get it.

use crate::process;
use crate::step::Outcome;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// A program that tests or builds call, and the Debian package that brings it.
struct Tool {
    program: &'static str,
    package: &'static str,
}

const NEEDED: [Tool; 3] = [
    Tool { program: "cc", package: "build-essential" },
    Tool { program: "python3", package: "python3" },
    Tool { program: "git", package: "git" },
];

/// Makes sure that every needed program is there; installs only as root on Debian, else names the
/// command.
pub(crate) fn ensure() -> Result<Outcome> {
    let missing = missing(&|program| on_path(program));
    if missing.is_empty() {
        return Ok(Outcome::Done("C compiler, python3, git".into()));
    }
    if !(on_path("apt-get") && is_root()?) {
        return Ok(Outcome::Failed(vec![
            format!("not on this machine: the packages {}", missing.join(", ")),
            format!("on Debian: sudo apt-get install {}", missing.join(" ")),
        ]));
    }
    let mut command = Command::new("apt-get");
    command.args(["install", "--yes", "--no-install-recommends"]).args(&missing);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    let finished = process::run(command, &mut |_| ())?;
    Ok(if finished.success {
        Outcome::Done(format!("installed {}", missing.join(", ")))
    } else {
        Outcome::Failed(finished.lines)
    })
}

fn missing(present: &dyn Fn(&str) -> bool) -> Vec<&'static str> {
    NEEDED.iter().filter(|tool| !present(tool.program)).map(|tool| tool.package).collect()
}

/// Whether a program is on the search path.
pub(crate) fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Whether cargo knows a subcommand, such as `deny`.
pub(crate) fn cargo_has(root: &Path, subcommand: &str) -> bool {
    process::run(process::cargo(root, &[subcommand, "--version"]), &mut |_| ())
        .is_ok_and(|finished| finished.success)
}

fn is_root() -> Result<bool> {
    let mut command = Command::new("id");
    command.arg("-u");
    Ok(process::run(command, &mut |_| ())?.stdout.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_named() {
        assert!(missing(&|_| true).is_empty());
        assert_eq!(missing(&|program| program != "cc"), ["build-essential"]);
    }
}
