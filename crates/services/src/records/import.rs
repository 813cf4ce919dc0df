//! Imports: streaming, atomic per batch, idempotent, resumable, with every refused row named.

use super::act::{Wish, permit, served};
use crate::accounts::SignedIn;
use crate::alerts::feed::Change;
use crate::context::Context;
use crate::error::{internal, malformed_document, of_policy, of_store};
use crate::page::{Page, PageRequest, Wanted};
use crate::retention;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::encoding::Digest;
use entente_model::{Problem, Record, RecordId, RegisterId, Said, Timestamp, events};
use entente_policy::Authorised;
use entente_policy::action::Import;
use entente_registers::ValidRecord;
use entente_registers::import::{Format, Row as SourceRow, RowFault, rows};
use entente_store::{Collection, ImportProgress, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{BufRead, Read};
use tokio::task::JoinHandle;
use utoipa::ToSchema;

/// Rows that are written together: all of them or none.
pub const IMPORT_BATCH_ROWS: usize = 500;
/// Refused rows that a report names; more are counted.
pub const REFUSALS_KEPT_MAX: usize = 10_000;

/// A file to import.
pub struct ImportSource {
    /// SHA-256 of the whole file: by it an interrupted import is known and resumed.
    pub digest: Digest,
    /// How it is written.
    pub format: Format,
    /// The file.
    pub input: Box<dyn BufRead + Send>,
    /// A second file that some formats join.
    pub aliases: Option<Box<dyn Read + Send>>,
}

/// What is to be imported where.
pub struct ImportOrder {
    /// The register.
    pub register: RegisterId,
    /// The file.
    pub source: ImportSource,
    /// Whether to write.
    pub mode: ImportMode,
}

/// Whether an import writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ImportMode {
    /// Every row is checked and nothing is written.
    DryRun,
    /// What fits is written.
    Write,
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ImportReport {
    /// The register.
    pub register: RegisterId,
    /// SHA-256 of the file.
    pub source: Digest,
    /// Whether it wrote.
    pub mode: ImportMode,
    /// When it ended.
    pub ended: Timestamp,
    /// Rows read, those of an interrupted run included.
    pub rows: u64,
    /// Rows that an earlier run had handled.
    pub resumed_at: u64,
    /// Records that are new.
    pub added: u64,
    /// Records that have changed.
    pub changed: u64,
    /// Records that were the same already.
    pub unchanged: u64,
    /// Rows that are no concern of the register.
    pub skipped: u64,
    /// Rows that were refused.
    pub refused: u64,
    /// The refused rows, as far as they are kept.
    #[schema(value_type = Vec<Object>)]
    pub refusals: Vec<RowFault>,
    /// False if the file could not be read to its end; the last refusal says why.
    pub complete: bool,
}

/// Imports a file into a register of this node. `progress` is told the rows handled so far, batch
/// by batch.
///
/// Run again with the same file it changes nothing; interrupted, it goes on after the last whole
/// batch.
///
/// # Errors
/// `register-not-served`, `denied` by policy, or an outage: then all batches reported so far are
/// stored.
pub async fn import(
    context: &Context,
    officer: &SignedIn,
    order: ImportOrder,
    progress: impl FnMut(u64) + Send + 'static,
) -> Result<ImportReport, Problem> {
    let ImportOrder { register, source, mode } = order;
    let register = &register;
    let subject = json!({ "source": source.digest, "format": source.format });
    let wish = Wish { register, subject: subject.clone(), justification: None };
    let permit = permit::<Import>(context, officer, wish).await?;
    let begin = permit.facts(Kind::Collect);
    let entry = entry(begin.clone(), officer, subject);
    let position = context.record(entry, Vec::new()).await?;
    let authorised = permit.logged(&position).map_err(of_policy)?;
    let run = Run {
        context: context.clone(),
        officer: officer.clone(),
        facts: begin,
        authorised,
        register: register.clone(),
        report: resumed(context, register, &source, mode)?,
        mode,
        progress: Box::new(progress),
        handle: tokio::runtime::Handle::current(),
        writing: None,
    };
    let report = tokio::task::spawn_blocking(move || run.whole(source))
        .await
        .map_err(|error| internal(&error))??;
    if mode == ImportMode::Write {
        keep(context, &report).await?;
        context.refresh().await?;
    }
    tracing::info!(event = events::IMPORT_ENDED, rows = report.rows, refused = report.refused);
    Ok(report)
}

/// One page of the reports of imports into a register, newest first, for those who may import.
///
/// # Errors
/// `register-not-served`, `denied` by policy, `page-invalid`, or an outage.
pub async fn imports(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<ImportReport>, Problem> {
    let subject = json!({ "reports": register });
    let wish = Wish { register, subject: subject.clone(), justification: None };
    let permit = permit::<Import>(context, officer, wish).await?;
    context.record(entry(permit.facts(Kind::Consult), officer, subject), Vec::new()).await?;
    let wanted = Wanted {
        collection: Collection::IMPORTS,
        group: Some(register.as_str()),
        order: Order::NewestFirst,
    };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// A report to go on with: that of an interrupted run of the same file, or a fresh one.
fn resumed(
    context: &Context,
    register: &RegisterId,
    source: &ImportSource,
    mode: ImportMode,
) -> Result<ImportReport, Problem> {
    let stored = context.store.import_progress(register, &source.digest).map_err(of_store)?;
    let interrupted = stored.filter(|progress| !progress.ended && mode == ImportMode::Write);
    let at = interrupted.map_or(0, |progress| progress.rows);
    Ok(ImportReport {
        register: register.clone(),
        source: source.digest,
        mode,
        ended: context.clock.now(),
        rows: at,
        resumed_at: at,
        added: 0,
        changed: 0,
        unchanged: 0,
        skipped: 0,
        refused: 0,
        refusals: Vec::new(),
        complete: true,
    })
}

async fn keep(context: &Context, report: &ImportReport) -> Result<(), Problem> {
    let id = entente_model::ids::uuid_v7(context.clock.now(), context.rng.as_ref());
    let row = Row::CreateDocument {
        collection: Collection::IMPORTS,
        id: id.to_string(),
        group: Some(report.register.to_string()),
        body: serde_json::to_value(report).map_err(malformed_document)?,
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}

fn entry(facts: Facts, officer: &SignedIn, subject: serde_json::Value) -> Entry {
    Entry {
        facts,
        actor: officer.ledger_actor(),
        subject,
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    }
}

/// One import under way, on a thread of its own.
struct Run {
    context: Context,
    officer: SignedIn,
    facts: Facts,
    authorised: Authorised<Import>,
    register: RegisterId,
    report: ImportReport,
    mode: ImportMode,
    progress: Box<dyn FnMut(u64) + Send>,
    handle: tokio::runtime::Handle,
    /// The batch that is being written, and the rows handled once it is.
    writing: Option<(JoinHandle<Result<(), Problem>>, u64)>,
}

/// Records that wait to be written together.
#[derive(Default)]
struct Batch {
    valid: Vec<(u64, ValidRecord)>,
    ids: BTreeSet<RecordId>,
    handled: u64,
}

impl Run {
    fn whole(mut self, source: ImportSource) -> Result<ImportReport, Problem> {
        let context = self.context.clone();
        let declaration = served(&context, &self.register)?;
        let target = (declaration, context.catalogue.clone());
        let skip = usize::try_from(self.report.resumed_at).unwrap_or(usize::MAX);
        let mut batch = Batch::default();
        for row in rows(source.format, source.input, source.aliases, target).skip(skip) {
            let broken = matches!(row, SourceRow::Broken(_));
            self.take(row, &mut batch)?;
            if broken {
                // Not handled: the next run meets it again, and does not take the file for whole.
                self.report.complete = false;
                break;
            }
            batch.handled += 1;
            if batch.handled >= IMPORT_BATCH_ROWS as u64 {
                self.commit(&mut batch, Ended::NotYet)?;
            }
        }
        let ended = if self.report.complete { Ended::Yes } else { Ended::NotYet };
        self.commit(&mut batch, ended)?;
        self.settle()?;
        self.report.ended = self.context.clock.now();
        Ok(self.report)
    }

    fn take(&mut self, row: SourceRow, batch: &mut Batch) -> Result<(), Problem> {
        match row {
            SourceRow::Record(raw) => self.record(&raw, batch),
            SourceRow::Skipped(_) => {
                self.report.skipped += 1;
                Ok(())
            }
            SourceRow::Refused(fault) | SourceRow::Broken(fault) => {
                self.refuse([fault]);
                Ok(())
            }
        }
    }

    fn refuse(&mut self, faults: impl IntoIterator<Item = RowFault>) {
        self.report.refused += 1;
        let room = REFUSALS_KEPT_MAX.saturating_sub(self.report.refusals.len());
        self.report.refusals.extend(faults.into_iter().take(room));
    }

    fn record(
        &mut self,
        raw: &entente_registers::RawRecord,
        batch: &mut Batch,
    ) -> Result<(), Problem> {
        let context = self.context.clone();
        let declaration = served(&context, &self.register)?;
        let valid = match context.catalogue.validate(declaration, raw) {
            Ok(valid) => valid,
            Err(faults) => {
                self.refuse(faults.into_iter().map(|fault| RowFault::of_field(raw.line, fault)));
                return Ok(());
            }
        };
        if !batch.ids.insert(valid.id().clone()) {
            // The same record twice in one batch: the first must be stored before the second can
            // follow it.
            self.commit(batch, Ended::NotYet)?;
            batch.ids.insert(valid.id().clone());
        }
        batch.valid.push((raw.line, valid));
        Ok(())
    }

    /// Has what waits written: records, how far the import has come, and the ledger entry, in one
    /// transaction. One batch is written while the next one is read.
    fn commit(&mut self, batch: &mut Batch, ended: Ended) -> Result<(), Problem> {
        let batch = std::mem::take(batch);
        // What this batch is compared with must be stored.
        self.settle()?;
        let rows = self.rows(batch.valid)?;
        self.report.rows += batch.handled;
        if self.mode == ImportMode::Write && (batch.handled > 0 || ended == Ended::Yes) {
            let writing = self.write(rows, ended);
            self.writing = Some((self.handle.spawn(writing), self.report.rows));
        } else {
            (self.progress)(self.report.rows);
        }
        Ok(())
    }

    /// Waits until the batch under way is stored, and says so.
    fn settle(&mut self) -> Result<(), Problem> {
        let Some((writing, rows)) = self.writing.take() else { return Ok(()) };
        self.handle.block_on(writing).map_err(|error| internal(&error))??;
        (self.progress)(rows);
        Ok(())
    }

    /// The rows of records that are new or say something else than what is stored.
    fn rows(&mut self, valid: Vec<(u64, ValidRecord)>) -> Result<Vec<Row>, Problem> {
        let context = self.context.clone();
        let declaration = served(&context, &self.register)?;
        let ids: Vec<RecordId> = valid.iter().map(|(_, valid)| valid.id().clone()).collect();
        let stored = context.store.records_of(&self.register, &ids).map_err(of_store)?;
        let mut rows = Vec::with_capacity(valid.len() + 1);
        for ((line, valid), stored) in valid.into_iter().zip(stored) {
            if stored.as_ref().is_some_and(|stored| stored.owner != self.context.authority) {
                self.refuse([of_another(line)]);
                continue;
            }
            if stored.as_ref().is_some_and(|stored| valid.is_same_as(stored)) {
                self.report.unchanged += 1;
                continue;
            }
            let expected_version = stored.as_ref().map(|stored| stored.version);
            if expected_version.is_some() {
                self.report.changed += 1;
            } else {
                self.report.added += 1;
            }
            let written = (context.authority.clone(), context.clock.now());
            let record = valid.into_record(declaration, written, stored.as_ref());
            let change = Change::Put { record, expected_version };
            rows.extend(crate::alerts::feed::rows(&context, change)?);
        }
        Ok(rows)
    }

    fn write(
        &self,
        mut rows: Vec<Row>,
        ended: Ended,
    ) -> impl Future<Output = Result<(), Problem>> + use<> {
        let facts = Facts {
            kind: Kind::Collect,
            count: u32::try_from(records_in(&rows).count()).ok(),
            rules: vec![self.authorised.rule().clone()],
            ..self.facts.clone()
        };
        let progress = ImportProgress {
            register: self.register.clone(),
            source: self.report.source,
            rows: self.report.rows,
            written: self.report.added + self.report.changed,
            unchanged: self.report.unchanged,
            refused: self.report.refused,
            ended: ended == Ended::Yes,
        };
        let (context, officer) = (self.context.clone(), self.officer.clone());
        async move {
            let records = records_digest(&rows);
            rows.push(Row::ImportProgress(progress.clone()));
            let subject = json!({ "source": progress.source, "records": records });
            context.record(entry(facts, &officer, subject), rows).await.map(|_| ())
        }
    }
}

/// A row about a record that another authority keeps.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(1): only the issuing state changes its alerts.
fn of_another(line: u64) -> RowFault {
    let rule = entente_registers::Rule::Owner;
    let fault = entente_registers::FieldFault::new("id", rule, Said::OwnedByOther);
    RowFault::of_field(line, fault)
}

/// Whether a batch is the last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Yes,
    NotYet,
}

fn records_in(rows: &[Row]) -> impl Iterator<Item = &Record> {
    rows.iter().filter_map(|row| match row {
        Row::PutRecord { record, .. } => Some(record),
        _ => None,
    })
}

/// One digest over the records of a batch, so that the ledger binds what was written.
fn records_digest(rows: &[Row]) -> Digest {
    let mut digest = entente_crypto::hash::Sha256::new();
    for record in records_in(rows) {
        digest.update(&serde_json::to_vec::<Record>(record).unwrap_or_default());
    }
    digest.finish()
}
