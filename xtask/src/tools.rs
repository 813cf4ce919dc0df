//! What a machine needs beside Rust, and how to get it.

use crate::process;
use crate::step::Outcome;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// A program that tests or builds call, and the Debian package that brings it.
pub(crate) struct Tool {
    program: &'static str,
    package: &'static str,
}

/// What everything needs.
pub(crate) const BUILD: &[Tool] = &[
    Tool { program: "cc", package: "build-essential" },
    Tool { program: "python3", package: "python3" },
    Tool { program: "git", package: "git" },
];

/// What the tests of pages need besides.
pub(crate) const BROWSER: &[Tool] = &[
    Tool { program: "chromium", package: "chromium" },
    Tool { program: "chromedriver", package: "chromium-driver" },
    // A sign-in provider that is not ours.
    Tool { program: "glewlwyd", package: "glewlwyd" },
];

/// Makes sure that every one of these programs is there; installs only as root on Debian, else
/// names the command.
pub(crate) fn ensure(tools: &[&[Tool]]) -> Result<Outcome> {
    let missing = missing(tools, &|program| on_path(program));
    if missing.is_empty() {
        let programs: Vec<_> = tools.iter().copied().flatten().map(|tool| tool.program).collect();
        return Ok(Outcome::Done(programs.join(", ")));
    }
    if !(on_path("apt-get") && is_root()?) {
        return Ok(Outcome::Failed(vec![
            format!("not on this machine: the packages {}", missing.join(", ")),
            format!("on Debian: sudo apt-get install {}", missing.join(" ")),
        ]));
    }
    // A new machine has no lists of packages yet; without them nothing can be installed.
    let install = ["install", "--yes", "--no-install-recommends"];
    for arguments in [vec!["update"], [&install[..], &missing[..]].concat()] {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        let finished = process::run(command, &mut |_| ())?;
        if !finished.success {
            return Ok(Outcome::Failed(finished.lines));
        }
    }
    Ok(Outcome::Done(format!("installed {}", missing.join(", "))))
}

fn missing(tools: &[&[Tool]], present: &dyn Fn(&str) -> bool) -> Vec<&'static str> {
    let tools = tools.iter().copied().flatten();
    tools.filter(|tool| !present(tool.program)).map(|tool| tool.package).collect()
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
        assert!(missing(&[BUILD, BROWSER], &|_| true).is_empty());
        assert_eq!(missing(&[BUILD], &|program| program != "cc"), ["build-essential"]);
        let browser = missing(&[BUILD, BROWSER], &|program| !program.starts_with("chrom"));
        assert_eq!(browser, ["chromium", "chromium-driver"]);
    }
}
