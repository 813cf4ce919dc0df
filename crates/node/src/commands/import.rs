//! `entente import`: records from a file into a register of the node's folder, also while the node
//! serves.

use crate::cli::{FormatArg, ImportArgs};
use crate::config::NodeFolder;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, open};
use anyhow::{Context as _, Result};
use entente_crypto::hash::Sha256;
use entente_model::encoding::Digest;
use entente_model::files::FileAccess;
use entente_registers::import::{Format, RowFault};
use entente_services::accounts;
use entente_services::records::{self, ImportMode, ImportOrder, ImportReport, ImportSource};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

/// How much of a file is read at once.
const READ_BYTES: usize = 256 * 1024;
/// How much of a file its format is told by.
const BEGINNING_BYTES: usize = 4 * 1024;
/// Refused rows that the screen shows; the file of `--refused` has all that the report keeps.
const REFUSALS_SHOWN_MAX: usize = 20;

/// Runs the command.
///
/// # Errors
/// If the file cannot be read, the officer may not import, or the store cannot be written.
pub(crate) async fn run(machine: &Machine, output: Output, args: ImportArgs) -> Result<Ended> {
    let folder = NodeFolder::load(machine.files.as_ref(), &args.node.dir)?;
    let format = format(&args)?;
    let node = open(machine, &folder).await?;
    let officer = accounts::by_console(&node.context, &args.officer)
        .with_context(|| format!("the account `{}`", args.officer))?;
    let mode = if args.dry_run { ImportMode::DryRun } else { ImportMode::Write };
    let bar = bar(output, &args.file)?;
    let source = ImportSource {
        digest: digest(&args.file)?,
        format,
        input: Box::new(BufReader::with_capacity(READ_BYTES, bar.wrap_read(opened(&args.file)?))),
        aliases: aliases(format, &args.file)?,
    };
    let shown = bar.clone();
    let progress = move |rows| shown.set_message(format!("{rows} rows"));
    let order = ImportOrder { register: args.register, source, mode };
    let imported = records::import(&node.context, &officer, order, progress).await;
    bar.finish_and_clear();
    let report = imported?;
    if let Some(path) = &args.refused {
        let csv = refused_csv(&report.refusals);
        machine
            .files
            .write(path, csv.as_bytes(), FileAccess::OwnerOnly)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    show(output, &report)?;
    output.document(&report)?;
    Ok(if report.complete { Ended::Done } else { Ended::Faulty })
}

fn format(args: &ImportArgs) -> Result<Format> {
    if let Some(format) = args.format {
        return Ok(match format {
            FormatArg::Csv => Format::Csv,
            FormatArg::Jsonl => Format::Jsonl,
            FormatArg::UnXml => Format::UnXml,
            FormatArg::Ofac => Format::OfacSdn,
        });
    }
    let mut beginning = Vec::new();
    opened(&args.file)?.take(BEGINNING_BYTES as u64).read_to_end(&mut beginning)?;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy();
    Format::guess(&name, &beginning).with_context(|| {
        format!("the format of {} is not plain; name it with --format", args.file.display())
    })
}

fn opened(path: &Path) -> Result<File> {
    File::open(path).with_context(|| format!("cannot read {}", path.display()))
}

/// By the digest of the whole file an interrupted import is known again.
fn digest(path: &Path) -> Result<Digest> {
    let mut file = opened(path)?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; READ_BYTES];
    loop {
        let read =
            file.read(&mut buffer).with_context(|| format!("cannot read {}", path.display()))?;
        if read == 0 {
            return Ok(digest.finish());
        }
        digest.update(buffer.get(..read).unwrap_or_default());
    }
}

/// The list of the US Treasury keeps aliases in a second file, `alt.csv`, beside `sdn.csv`.
fn aliases(format: Format, path: &Path) -> Result<Option<Box<dyn Read + Send>>> {
    if format != Format::OfacSdn {
        return Ok(None);
    }
    let beside = ["alt.csv", "ALT.CSV"].map(|name| path.with_file_name(name));
    let found: Option<PathBuf> = beside.into_iter().find(|path| path.exists());
    found
        .map(|path| Ok(Box::new(BufReader::new(opened(&path)?)) as Box<dyn Read + Send>))
        .transpose()
}

/// A bar on standard error, for a person at a terminal only.
fn bar(output: Output, path: &Path) -> Result<ProgressBar> {
    let length = opened(path)?.metadata().map(|metadata| metadata.len()).unwrap_or_default();
    let target =
        if output.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {msg} {eta}")
        .context("the progress bar")?;
    Ok(ProgressBar::with_draw_target(Some(length), target).with_style(style))
}

fn show(output: Output, report: &ImportReport) -> Result<()> {
    if report.resumed_at > 0 {
        output.say(format!("Resumed after row {} of an interrupted run.", report.resumed_at))?;
    }
    let would = if report.mode == ImportMode::DryRun { "would be " } else { "" };
    output.say(format!(
        "{} rows: {} {would}added, {} {would}changed, {} unchanged, {} skipped, {} refused.",
        report.rows, report.added, report.changed, report.unchanged, report.skipped, report.refused
    ))?;
    if report.mode == ImportMode::DryRun {
        output.say("A dry run: nothing was written.")?;
    }
    for fault in report.refusals.iter().take(REFUSALS_SHOWN_MAX) {
        let field = fault.field.as_deref().unwrap_or("-");
        let rule = rule(fault);
        output.say(format!("  line {:>6}  {field:20} {rule:20} {}", fault.line, fault.words))?;
    }
    let more = report.refusals.len().saturating_sub(REFUSALS_SHOWN_MAX);
    if more > 0 {
        output.say(format!("  and {more} more; --refused FILE writes them as CSV"))?;
    }
    if !report.complete {
        output.say("The file could not be read to its end; run again once it is mended.")?;
    }
    Ok(())
}

/// The rule's code as reports write it.
fn rule(fault: &RowFault) -> String {
    match serde_json::to_value(fault.rule) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

fn refused_csv(refusals: &[RowFault]) -> String {
    let mut text = "line,field,rule,words\n".to_owned();
    for fault in refusals {
        let cells = [
            fault.line.to_string(),
            fault.field.clone().unwrap_or_default(),
            rule(fault),
            fault.words.clone(),
        ];
        let cells: Vec<_> = cells.iter().map(|cell| cell_of(cell)).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

/// A cell as RFC 4180 has it; a leading sign that a spreadsheet would run as a formula is disarmed.
fn cell_of(text: &str) -> String {
    let armed = text.starts_with(['=', '+', '-', '@']);
    let text = if armed { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_neither_breaks_the_row_nor_runs_as_a_formula() {
        assert_eq!(cell_of("plain"), "plain");
        assert_eq!(cell_of("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(cell_of("=1+1"), "'=1+1");
    }
}
