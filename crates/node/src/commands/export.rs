//! `entente export`: every record of a register as JSONL, what an import reads back.

use crate::cli::ExportArgs;
use crate::config::NodeFolder;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, open};
use anyhow::{Context as _, Result};
use entente_model::JustificationInput;
use entente_services::{accounts, records};
use serde_json::json;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Runs the command.
///
/// # Errors
/// If the officer may not export, the file exists, or the store cannot be read.
pub(crate) async fn run(machine: &Machine, output: Output, args: ExportArgs) -> Result<Ended> {
    let folder = NodeFolder::load(machine.files.as_ref(), &args.node.dir)?;
    let node = open(machine, &folder).await?;
    let officer = accounts::by_console(&node.context, &args.officer)
        .with_context(|| format!("the account `{}`", args.officer))?;
    let justification = JustificationInput {
        purpose: args.purpose,
        legal_basis: args.basis,
        case_reference: args.case,
        ..JustificationInput::default()
    };
    let sink: Box<dyn Write + Send> = match &args.to {
        Some(path) => Box::new(BufWriter::new(created(path)?)),
        None => Box::new(std::io::stdout()),
    };
    let sink = Arc::new(Mutex::new(sink));
    let into = sink.clone();
    let line =
        move |bytes: Vec<u8>| into.lock().unwrap_or_else(PoisonError::into_inner).write_all(&bytes);
    let exported =
        records::export(&node.context, &officer, (&args.register, justification), line).await;
    let count = match exported {
        Ok(count) => count,
        Err(problem) => {
            if let Some(path) = &args.to {
                // Half an export must not pass for a whole one.
                machine.files.remove(path)?;
            }
            return Err(problem.into());
        }
    };
    sink.lock().unwrap_or_else(PoisonError::into_inner).flush().context("the export")?;
    if let Some(path) = &args.to {
        File::open(path)?.sync_all().context("the export")?;
        output.say(format!("{count} records are in {}.", path.display()))?;
        output.document(&json!({ "records": count, "to": path }))?;
    }
    Ok(Ended::Done)
}

/// A new file that its owner alone can read: it holds personal data.
fn created(path: &Path) -> Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("cannot make {}", path.display()))
}
