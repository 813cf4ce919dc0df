//! `cargo xtask test`: every test of the workspace.

use crate::process::{Finished, cargo};
use crate::step::{Outcome, Step, Steps, without_noise};
use crate::tools;
use anyhow::Result;
use std::path::Path;

/// Runs all tests, then the examples in the documentation; true if all pass.
pub(crate) fn run(root: &Path) -> Result<bool> {
    let mut steps = Steps::new();
    steps.run(&Step { name: "tools", remedy: "install what is named" }, || {
        tools::ensure(&[tools::BUILD, tools::BROWSER])
    });
    let step = Step { name: "tests", remedy: "repeat one with `cargo test -p CRATE NAME`" };
    let all = ["--lib", "--bins", "--tests", "--workspace", "--locked", "--no-fail-fast"];
    steps.command(&step, cargo(root, &[&["test"], &all[..]].concat()), judge);
    let step = Step { name: "examples", remedy: "repeat with `cargo test -p CRATE --doc`" };
    let docs = ["test", "--workspace", "--locked", "--no-fail-fast", "--doc"];
    steps.command(&step, cargo(root, &docs), judge);
    Ok(steps.finish("test"))
}

fn judge(finished: Finished) -> Outcome {
    if finished.success {
        Outcome::Done(format!("{} passed", passed(&finished.lines)))
    } else {
        let quiet = |line: &String| !(line.is_empty() || line.starts_with("running "));
        Outcome::Failed(without_noise(finished.lines).into_iter().filter(quiet).collect())
    }
}

/// How many tests the harnesses report as passed.
fn passed(lines: &[String]) -> usize {
    lines
        .iter()
        .filter_map(|line| line.strip_prefix("test result: ok. "))
        .filter_map(|rest| rest.split_once(" passed"))
        .filter_map(|(count, _)| count.parse::<usize>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passed_tests_of_all_harnesses_are_summed() {
        let lines: Vec<String> = [
            "test result: ok. 12 passed; 0 failed; 0 ignored",
            "noise",
            "test result: ok. 3 passed; 0 failed; 0 ignored",
        ]
        .iter()
        .map(|line| (*line).to_owned())
        .collect();
        assert_eq!(passed(&lines), 15);
    }
}
