//! Steps of a task: one line each with its time; a failure is followed by what happened and what
//! helps.

use crate::process::{self, Finished};
use anyhow::Result;
use std::io::{IsTerminal, Write};
use std::process::Command;
use std::time::{Duration, Instant};

const NAME_WIDTH: usize = 14;
const WATCHED_CHARS_MAX: usize = 90;

/// How a step ended.
pub(crate) enum Outcome {
    /// Well, with a note for the line (may be empty).
    Done(String),
    /// Badly, with the lines that say why.
    Failed(Vec<String>),
    /// Not run, and why not.
    Skipped(String),
}

/// Something to do under a name.
pub(crate) struct Step<'a> {
    /// What it is called.
    pub(crate) name: &'a str,
    /// What usually helps when it fails.
    pub(crate) remedy: &'a str,
}

/// The steps of one task so far.
pub(crate) struct Steps {
    started: Instant,
    count: usize,
    failed: Vec<String>,
}

impl Steps {
    /// Starts the task's clock.
    pub(crate) fn new() -> Self {
        Self { started: now(), count: 0, failed: Vec::new() }
    }

    /// Does one step and prints its line.
    pub(crate) fn run(&mut self, step: &Step<'_>, work: impl FnOnce() -> Result<Outcome>) {
        self.count += 1;
        let started = now();
        show_running(step.name, "");
        let outcome = work().unwrap_or_else(|error| Outcome::Failed(vec![format!("{error:#}")]));
        let time = seconds(started.elapsed());
        clear_line();
        match outcome {
            Outcome::Done(note) => {
                println!("{:NAME_WIDTH$} {}  {time:>8}  {note}", step.name, green("ok    "));
            }
            Outcome::Skipped(why) => {
                println!("{:NAME_WIDTH$} skipped  {time:>7}  {why}", step.name);
            }
            Outcome::Failed(lines) => {
                println!("{:NAME_WIDTH$} {}  {time:>8}", step.name, red("FAILED"));
                for line in lines {
                    println!("  {line}");
                }
                println!("  {} {}", red("what helps:"), step.remedy);
                self.failed.push(step.name.to_owned());
            }
        }
    }

    /// Runs a program as a step; `judge` reads its output.
    pub(crate) fn command(
        &mut self,
        step: &Step<'_>,
        command: Command,
        judge: impl FnOnce(Finished) -> Outcome,
    ) {
        self.run(step, || {
            let finished = process::run(command, &mut |line| show_running(step.name, line))?;
            Ok(judge(finished))
        });
    }

    /// Prints the last line; true if no step failed.
    pub(crate) fn finish(self, task: &str) -> bool {
        let time = seconds(self.started.elapsed());
        if self.failed.is_empty() {
            println!("{} {task}: {} steps in {time}", green("all good,"), self.count);
        } else {
            println!("{} {task}: {} ({time})", red("failed,"), self.failed.join(", "));
        }
        self.failed.is_empty()
    }
}

/// The usual judgement of a program: its status, and its output without the noise if it failed.
pub(crate) fn by_status(finished: Finished) -> Outcome {
    if finished.success {
        Outcome::Done(String::new())
    } else {
        Outcome::Failed(without_noise(finished.lines))
    }
}

/// The lines a person needs to see of a failed cargo run.
pub(crate) fn without_noise(lines: Vec<String>) -> Vec<String> {
    const NOISE: [&str; 9] = [
        "Compiling ",
        "Checking ",
        "Documenting ",
        "Downloading ",
        "Downloaded ",
        "Finished ",
        "Running ",
        "Updating ",
        "Blocking ",
    ];
    let passed = |line: &str| line.starts_with("test ") && line.ends_with(" ... ok");
    let noise = |line: &str| NOISE.iter().any(|word| line.trim_start().starts_with(word));
    lines.into_iter().filter(|line| !noise(line) && !passed(line)).collect()
}

fn show_running(name: &str, line: &str) {
    if !std::io::stdout().is_terminal() {
        return;
    }
    let line: String = line.trim().chars().take(WATCHED_CHARS_MAX).collect();
    print!("\r\x1b[2K{name:NAME_WIDTH$} ... {line}");
    // A status line that does not appear at once is no loss.
    std::io::stdout().flush().ok();
}

fn clear_line() {
    if std::io::stdout().is_terminal() {
        print!("\r\x1b[2K");
    }
}

fn seconds(span: Duration) -> String {
    format!("{:.1} s", span.as_secs_f64())
}

fn green(text: &str) -> String {
    coloured("32", text)
}

fn red(text: &str) -> String {
    coloured("1;31", text)
}

fn coloured(code: &str, text: &str) -> String {
    if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\x1b[{code}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

#[expect(clippy::disallowed_methods, reason = "the time a step takes is real time")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_fails_if_one_step_does_and_still_runs_the_rest() {
        let mut steps = Steps::new();
        let step = Step { name: "step", remedy: "nothing" };
        steps.run(&step, || Ok(Outcome::Failed(vec!["a.rs:1: wrong".into()])));
        let mut ran = false;
        steps.run(&step, || {
            ran = true;
            Ok(Outcome::Done(String::new()))
        });
        assert!(ran);
        assert!(!steps.finish("test"));
    }

    #[test]
    fn a_skipped_step_is_no_failure() {
        let mut steps = Steps::new();
        let step = Step { name: "step", remedy: "nothing" };
        steps.run(&step, || Ok(Outcome::Skipped("not here".into())));
        assert!(steps.finish("test"));
    }

    #[test]
    fn progress_and_passed_tests_are_left_out_of_a_failure() {
        let lines = ["   Compiling a v1", "test x ... ok", "test y ... FAILED", "error: no"];
        let kept = without_noise(lines.iter().map(|line| (*line).to_owned()).collect());
        assert_eq!(kept, ["test y ... FAILED", "error: no"]);
    }
}
