//! `entente audit verify`: a whole log held against its signed checkpoint, with its public key
//! alone.

use crate::cli::AuditCommand;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, read_text};
use anyhow::{Context as _, Result};
use entente_ledger::{Checkpoint, Fault, LogReport, VerifierKey, verify_log};
use entente_model::Files;
use serde_json::{Value, json};
use std::path::Path;

/// Runs the command.
///
/// # Errors
/// If a file cannot be read; a log that does not hold is no error but the outcome.
pub(crate) fn run(machine: &Machine, output: Output, command: AuditCommand) -> Result<Ended> {
    let AuditCommand::Verify { log, key, since } = command;
    let files = machine.files.as_ref();
    let own = key.is_none();
    let key = verifier(files, &log, key)?;
    let previous = match since.map(|path| earlier(files, &path, &key)).transpose()? {
        Some(Ok(checkpoint)) => Some(checkpoint),
        Some(Err(words)) => return not_proven(output, "checkpoint-malformed", &words),
        None => None,
    };
    match verify_log(files, &log, &key, previous.as_ref()) {
        Ok(report) => proven(output, &report, own),
        Err(fault) => not_proven(output, fault.code(), &words(&fault)),
    }
}

fn verifier(files: &dyn Files, log: &Path, key: Option<String>) -> Result<VerifierKey> {
    let text = match key {
        Some(text) => text,
        None => read_text(files, &log.join("log.vkey"))
            .context("the log's public key; name it with --key")?,
    };
    text.trim().parse().context("the log's public key")
}

/// The earlier checkpoint of a file: a note, or the one that a receipt carries.
fn earlier(
    files: &dyn Files,
    path: &Path,
    key: &VerifierKey,
) -> Result<Result<Checkpoint, String>> {
    let text = read_text(files, path)?;
    let note = match serde_json::from_str::<Value>(&text) {
        Ok(receipt) => {
            receipt.get("checkpoint").and_then(Value::as_str).unwrap_or_default().to_owned()
        }
        Err(_) => text,
    };
    Ok(Checkpoint::open(&note, key).map_err(|error| format!("the earlier checkpoint: {error}")))
}

fn proven(output: Output, report: &LogReport, own_key: bool) -> Result<Ended> {
    let checkpoint = &report.checkpoint;
    output.say(format!(
        "PROVEN. All {} entries of `{}` are what its key signed.",
        checkpoint.size, checkpoint.origin
    ))?;
    if let Some(size) = report.continues {
        output.say(format!("It continues the earlier checkpoint of {size} entries."))?;
    }
    if own_key {
        output.say(
            "The key came from the log's own folder: compare it with the trust list, or name it \
             with --key.",
        )?;
    }
    output.document(&json!({ "proven": true, "report": report }))?;
    Ok(Ended::Done)
}

fn words(fault: &Fault) -> String {
    fault.to_string()
}

fn not_proven(output: Output, code: &str, words: &str) -> Result<Ended> {
    output.say(format!("NOT PROVEN: {words}."))?;
    output.say(
        "Keep the folder as it is, and compare it with backups and other nodes' checkpoints.",
    )?;
    output.document(&json!({ "proven": false, "code": code, "fault": words }))?;
    Ok(Ended::NotProven)
}
