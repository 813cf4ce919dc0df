//! `entente receipt`: fetching a receipt from a node; showing and verifying one needs no node.

use crate::cli::ReceiptCommand;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, roots};
use anyhow::{Context as _, Result};
use entente_model::files::FileAccess;
use entente_model::{Code, Files, Problem};
use entente_services::receipts::{self, Receipt, Source};
use serde_json::json;
use std::path::Path;

/// The largest receipt read, in bytes.
const RECEIPT_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Runs the command.
///
/// # Errors
/// If a file cannot be read or the node not reached; a proof that does not hold is no error but the
/// outcome.
pub(crate) async fn run(
    machine: &Machine,
    output: Output,
    command: ReceiptCommand,
) -> Result<Ended> {
    match command {
        ReceiptCommand::Fetch { api, search, to } => {
            let client = ApiClient::open(machine, &api)?;
            let receipt = client.get_bytes(&format!("/v1/searches/{search}/receipt")).await?;
            machine
                .files
                .write(&to, &receipt, FileAccess::OwnerOnly)
                .with_context(|| format!("cannot write {}", to.display()))?;
            output.say(format!("The receipt is in {}.", to.display()))?;
            output.document(&json!({ "receipt": to }))?;
            Ok(Ended::Done)
        }
        ReceiptCommand::Show { file } => {
            match read(machine.files.as_ref(), &file)? {
                Ok(receipt) => show(output, &receipt)?,
                Err(words) => return not_proven(output, &words),
            }
            Ok(Ended::Done)
        }
        ReceiptCommand::Verify { file, federation } => {
            let roots = roots(machine.files.as_ref(), &federation)?;
            match read(machine.files.as_ref(), &file)? {
                Ok(receipt) => verify(output, &receipt, &roots),
                Err(words) => not_proven(output, &words),
            }
        }
    }
}

/// The receipt; in words what is wrong if the file is none, which is a fault of the proof and not
/// of the program.
fn read(files: &dyn Files, path: &Path) -> Result<Result<Receipt, String>> {
    let bytes = files
        .read(path, RECEIPT_BYTES_MAX)
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(serde_json::from_slice(&bytes).map_err(|error| {
        format!(
            "the file is not a receipt, or was altered (line {}, column {})",
            error.line(),
            error.column()
        )
    }))
}

fn verify(
    output: Output,
    receipt: &Receipt,
    roots: &entente_exchange::FederationRoots,
) -> Result<Ended> {
    let report = match receipts::verify(receipt, roots) {
        Ok(report) => report,
        Err(problem) => return not_proven(output, &words(&problem)),
    };
    for check in &report.checks {
        output.say(format!("holds: {}", check.words))?;
    }
    output.say("PROVEN. Every signature, proof and commitment of this receipt holds.")?;
    output.document(
        &json!({ "proven": true, "checks": report.checks, "outcomes": report.outcomes }),
    )?;
    Ok(Ended::Done)
}

fn words(problem: &Problem) -> String {
    match (&problem.detail, problem.code) {
        (Some(detail), Code::ProofInvalid) => detail.clone(),
        _ => problem.to_string(),
    }
}

fn not_proven(output: Output, words: &str) -> Result<Ended> {
    output.say(format!("NOT PROVEN: {words}."))?;
    output.say("Do not rely on this receipt. Fetch it again from the node that made it.")?;
    output.document(&json!({ "proven": false, "fault": words }))?;
    Ok(Ended::NotProven)
}

fn show(output: Output, receipt: &Receipt) -> Result<()> {
    let justification = &receipt.justification;
    output.say(format!("Receipt of search {}", receipt.search))?;
    output.say(format!("  asked by   {} at {}", receipt.asker, receipt.asked))?;
    output.say(format!(
        "  purpose    {}, legal basis {}, case {}",
        justification.purpose,
        justification.legal_basis,
        justification.case_reference.as_str()
    ))?;
    output.say(format!("  terms      {}", kinds(receipt)))?;
    output.say(format!(
        "  on record  as entry {} before anything was read",
        receipt.intent.promise.index
    ))?;
    for answer in &receipt.answers {
        let from = match &answer.source {
            Source::Here { .. } => "the asking node itself",
            Source::Peer { .. } => "signed by the node",
            Source::Nobody => "nobody answered",
        };
        output.say(format!(
            "  {} / {}: {} ({from})",
            answer.answer.authority,
            answer.answer.register,
            answer.answer.outcome.class().words()
        ))?;
    }
    output.say("Nothing of this is verified yet: entente receipt verify FILE")?;
    output.document(receipt)
}

/// What was asked by, without the values: a screen is seen by more eyes than the file.
fn kinds(receipt: &Receipt) -> String {
    let kinds: Vec<_> = receipt.query.kinds().iter().map(|kind| kind.as_str()).collect();
    kinds.join(", ")
}
