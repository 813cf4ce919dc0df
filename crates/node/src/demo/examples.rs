//! What to try: the examples that the demo prints, and with `--once` runs as printed.

use super::build::ALERT_FILE;
use super::nodes::{
    ALERT_ID, ALERTS, MISSING_BIRTH, MISSING_NAME, PLANTED_BIRTH, PLANTED_NAME, PLANTED_PLATE,
};
use crate::output::Output;
use anyhow::{Context as _, Result, bail};
use serde_json::json;
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// One thing to try.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    /// What it shows.
    pub words: &'static str,
    /// The arguments after the program's name.
    pub arguments: Vec<String>,
    /// The exit code that it must end with.
    pub exit: i32,
    /// Whether it needs the nodes.
    pub when: When,
}

/// When an example can be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// While the nodes run.
    Running,
    /// Also with every node stopped.
    Offline,
}

/// The examples of a demo in this folder.
#[must_use]
pub(crate) fn examples(dir: &Path) -> Vec<Example> {
    let receipt = dir.join("no-hit.json").display().to_string();
    let mut all = searches(&dir.join("at-police"), &receipt);
    all.extend(alerts(dir));
    all.extend(proofs(dir, &receipt));
    all
}

fn searches(node: &Path, receipt: &str) -> Vec<Example> {
    let search = |options: &str, values: &[&str]| {
        let mut arguments =
            vec!["search".to_owned(), "--dir".to_owned(), node.display().to_string()];
        let mut values = values.iter();
        for word in options.split_whitespace() {
            let word = if word == "?" { values.next().copied().unwrap_or_default() } else { word };
            arguments.push(word.to_owned());
        }
        arguments
    };
    let example = |words, exit, arguments| Example { words, arguments, exit, when: When::Running };
    vec![
        example(
            "A man whom two states have on file, written in another script by one of them:",
            0,
            search(
                "--name ? --born ? --purpose INV --basis P2-ART-44 --case K-2026-118 \
                 --offence fraud --role suspect --register police-records",
                &[PLANTED_NAME, PLANTED_BIRTH],
            ),
        ),
        example(
            "A car, by its plate:",
            0,
            search(
                "--plate ? --purpose INV --basis P2-ART-16 --case K-2026-118 \
                 --register stolen-vehicles",
                &[PLANTED_PLATE],
            ),
        ),
        example(
            "The same man for a purpose that the register refuses; the rule is named:",
            3,
            search(
                "--name ? --purpose PUBSEC --basis P1-ART-12 --case K-2026-118 \
                 --register police-records",
                &[PLANTED_NAME],
            ),
        ),
        example(
            "A woman whom nobody has on file; the no-hit comes with a receipt:",
            0,
            search(
                "--name ? --born 1991-07-02 --purpose INV --basis P2-ART-44 --case K-2026-118 \
                 --offence fraud --role suspect --register police-records --receipt ?",
                &["Magdalena Oberhuemer", receipt],
            ),
        ),
    ]
}

/// An alert comes and goes, and both reach the copy of another state.
fn alerts(dir: &Path) -> Vec<Example> {
    let text = |path: PathBuf| path.display().to_string();
    let (austria, portugal) = (dir.join("at-police"), dir.join("pt-police"));
    let at = |node: &Path, verb: &str, (token, more): (&str, &[&str])| {
        let (token, node) = (text(node.join(token)), text(node.to_owned()));
        let options = ["alerts", verb, "--dir", &node, "--token-file", &token];
        options.iter().chain(more).map(|word| (*word).to_owned()).collect::<Vec<_>>()
    };
    let search = || {
        let node = text(portugal.clone());
        let options = [
            "search",
            "--dir",
            &node,
            "--name",
            MISSING_NAME,
            "--born",
            MISSING_BIRTH,
            "--purpose",
            "MISS",
            "--basis",
            "SIS-P-ART-32",
            "--case",
            "PT-77",
            "--register",
            ALERTS,
        ];
        options.map(str::to_owned).to_vec()
    };
    let own = |verb: &str, token: &str, more: &[&str]| at(&austria, verb, (token, more));
    let wait: (&str, &[&str]) = ("admin.token", &["--wait-seconds", "30"]);
    let arrived = || at(&austria, "feeds", wait);
    let (file, reason) = (text(dir.join(ALERT_FILE)), "She is home again.");
    let enter = own("enter", "records.token", &["--register", ALERTS, &file]);
    let ground = ["--register", ALERTS, "--ground", "located", "--reason", reason, ALERT_ID];
    let delete = own("delete", "records.token", &ground);
    let steps = [
        ("Austria enters an alert: a girl of fifteen is missing.", enter),
        ("Every node that holds copies has it:", arrived()),
        ("Portugal's own copies are fresh:", at(&portugal, "feeds", wait)),
        ("Portugal finds her in its own copy, and reads what to do:", search()),
        ("She is home again: Austria deletes the alert.", delete),
        ("Every copy has acknowledged the deletion:", arrived()),
        ("Portugal finds nothing any more:", search()),
    ];
    let example = |(words, arguments)| Example { words, arguments, exit: 0, when: When::Running };
    steps.map(example).to_vec()
}

fn proofs(dir: &Path, receipt: &str) -> Vec<Example> {
    let text = |path: PathBuf| path.display().to_string();
    vec![
        Example {
            words: "The receipt proves it, also with every node stopped:",
            arguments: vec![
                "receipt".to_owned(),
                "verify".to_owned(),
                receipt.to_owned(),
                "--federation".to_owned(),
                text(dir.join("federation.json")),
            ],
            exit: 0,
            when: When::Offline,
        },
        Example {
            words: "So does the whole log of the node that asked:",
            arguments: vec![
                "audit".to_owned(),
                "verify".to_owned(),
                text(dir.join("at-police").join("log")),
            ],
            exit: 0,
            when: When::Offline,
        },
    ]
}

impl Example {
    /// The command as one types it into a shell.
    #[must_use]
    pub(crate) fn command(&self, program: &str) -> String {
        let words = std::iter::once(program).chain(self.arguments.iter().map(String::as_str));
        words.map(quoted).collect::<Vec<_>>().join(" ")
    }

    /// Runs the command as printed, its output going where ours goes.
    ///
    /// # Errors
    /// If it cannot be run, or ends otherwise than it must.
    pub(crate) async fn run(&self, program: &Path, output: Output) -> Result<()> {
        let mut command = Command::new(program);
        command.args(&self.arguments).kill_on_drop(true);
        if output.json {
            command.arg("--json");
        }
        let status = command.status().await.context("cannot run the example")?;
        let exit = status.code();
        output.document(&json!({
            "event": "example",
            "command": self.command(&program.display().to_string()),
            "exit": exit,
        }))?;
        if exit == Some(self.exit) {
            return Ok(());
        }
        bail!("an example ended with {status} instead of {}: {}", self.exit, self.words)
    }
}

/// How one types the program's name here.
#[must_use]
pub(crate) fn typed(program: &Path) -> String {
    let here = std::env::current_dir().ok();
    let within = here.and_then(|here| program.strip_prefix(here).ok().map(Path::to_owned));
    within.unwrap_or_else(|| program.to_owned()).display().to_string()
}

/// A word as a POSIX shell takes it for one.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use clap::Parser as _;

    #[test]
    fn every_example_is_a_command_that_the_program_takes() {
        for example in examples(Path::new("/tmp/demo")) {
            let words = std::iter::once("entente".to_owned()).chain(example.arguments.clone());
            assert!(Cli::try_parse_from(words).is_ok(), "{}", example.command("entente"));
        }
    }

    #[test]
    fn a_word_is_quoted_where_a_shell_would_change_it() {
        assert_eq!(quoted("K-2026/1"), "K-2026/1");
        assert_eq!(quoted("Тодор Величков"), "'Тодор Величков'");
        assert_eq!(quoted("O'Brien"), "'O'\\''Brien'");
        assert_eq!(quoted(""), "''");
    }
}
