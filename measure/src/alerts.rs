//! A whole stock of alerts on one node: what it takes on disk and in memory, how long it takes to
//! load and to start again, and how it is searched, policy and ledger on.

use super::data::Dice;
use super::nodes::{Federation, Planned, officer};
use super::stats::{Latencies, Watch, note, processor_time, resident_file_mib, resident_mib};
use super::stock::{self, Alert, On};
use anyhow::{Context as _, Result};
use entente_ledger::{Entry, Kind};
use entente_model::alert::AlertState;
use entente_model::answer::OutcomeClass;
use entente_model::{AuthorityId, JustificationInput, Record, RegisterId, Term};
use entente_registers::Catalogue;
use entente_services::accounts::SignedIn;
use entente_services::batches::limits::CHUNK_QUESTIONS_MAX;
use entente_services::batches::{self, BatchInput, BatchQuestion};
use entente_services::search::{SearchInput, start};
use entente_services::{Context, Node, retention};
use entente_store::Row;
use serde_json::json;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

const PERSONS: &str = "sis-persons";
const OBJECTS: &str = "sis-objects";
/// Alerts that are written together.
const BATCH: u64 = 2_000;
/// Batches that wait for the store.
const WAITING: usize = 4;
/// How long each round of searches lasts.
const ROUND: Duration = Duration::from_secs(8);
/// Alerts on objects that a dictionary is trained on.
const SAMPLES: u64 = 3_000;
/// Searches a second of the whole Union on average (15.0 thousand million in 2024).
const UNION: u32 = 476;

/// How many alerts, and where they are to lie.
pub(crate) struct Wanted {
    pub(crate) alerts: u64,
    pub(crate) folder: Option<PathBuf>,
}

/// Measures a stock of alerts.
pub(crate) async fn measure(wanted: &Wanted) -> Result<String> {
    note(&format!("{} alerts", wanted.alerts));
    let root = match &wanted.folder {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let registers = vec![PERSONS.parse()?, OBJECTS.parse()?];
    let plan = Planned { authority: "measured".parse()?, registers, peer_port: 1 };
    let federation = Federation::make(root.path(), vec![plan])?;
    let node = federation.open(0).await?;
    let (watch, cpu) = (Watch::start(), processor_time());
    load(&node, wanted.alerts).await?;
    let (loaded, spent) = (watch.elapsed(), processor_time() - cpu);
    let watch = Watch::start();
    node.context.refresh().await?;
    let indexed = watch.elapsed();
    node.context.integrator.catch_up()?;
    let highest = super::stats::resident_most_mib();
    drop(node);
    let watch = Watch::start();
    let node = federation.open(0).await?;
    let ready = watch.elapsed();
    let folder = federation.folders.first().context("the folder")?;
    let mut text = format!("### {} alerts on one node, policy and ledger on\n\n", wanted.alerts);
    let count = f64::from(u32::try_from(wanted.alerts)?);
    let disk = bytes(&folder.database())?;
    let index = bytes(&folder.index())?;
    let (resident, files) = (resident_mib(), resident_file_mib());
    writeln!(text, "| figure | seen |\n|---|---|")?;
    writeln!(
        text,
        "| loaded | {:.0} s: {:.0} alerts/s, {:.0} a second of processor time |",
        loaded.as_secs_f64(),
        count / loaded.as_secs_f64(),
        count / spent.as_secs_f64()
    )?;
    writeln!(text, "| indexes made from the store | {:.1} s |", indexed.as_secs_f64())?;
    writeln!(text, "| restart to ready | {:.2} s |", ready.as_secs_f64())?;
    writeln!(
        text,
        "| bytes an alert on disk: store; indexes | {:.0}; {:.0} |",
        disk / count,
        index / count
    )?;
    writeln!(
        text,
        "| resident after the restart | {resident} MiB, {files} MiB of it files that can be let \
         go |\n| most resident while loading and indexing | {highest} MiB |\n"
    )?;
    rounds(&node, wanted.alerts, &mut text).await?;
    writeln!(text, "\nResident after the searches: {} MiB.", resident_mib())?;
    Ok(text)
}

/// Enters the whole stock as its owners' snapshots are taken in: each alert validated, each batch
/// one transaction with an entry of its own.
async fn load(node: &Node, alerts: u64) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let (sender, mut batches) = mpsc::channel(WAITING);
    for thread in 0..threads {
        let (context, sender) = (node.context.clone(), sender.clone());
        std::thread::spawn(move || {
            let mut from = thread * BATCH;
            while from < alerts {
                let rows = batch(&context, from..alerts.min(from + BATCH));
                let failed = rows.is_err();
                if sender.blocking_send(rows).is_err() || failed {
                    return;
                }
                from += threads * BATCH;
            }
        });
    }
    drop(sender);
    let mut written = JoinSet::new();
    let mut count = 0;
    while let Some(rows) = batches.recv().await {
        let rows: Vec<Row> = rows?;
        count += rows.len() as u64;
        let context = node.context.clone();
        while written.len() >= WAITING {
            written.join_next().await.context("a batch")???;
        }
        written.spawn(async move { record(&context, rows).await });
        if count.is_multiple_of(1_000_000) {
            note(&format!("{count} alerts loaded"));
        }
    }
    while let Some(done) = written.join_next().await {
        done??;
    }
    Ok(())
}

async fn record(context: &Context, rows: Vec<Row>) -> Result<()> {
    let facts = entente_ledger::Facts {
        count: Some(u32::try_from(rows.len())?),
        ..context.facts(Kind::Collect, "measure")
    };
    let entry = Entry {
        facts,
        actor: json!("measurer"),
        subject: json!({ "alerts": rows.len() }),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    context.record(entry, rows).await?;
    Ok(())
}

fn batch(context: &Context, numbers: std::ops::Range<u64>) -> Result<Vec<Row>> {
    let row = |number| {
        let record = made_up(&context.catalogue, number)?;
        Ok(Row::PutRecord { record, expected_version: None })
    };
    numbers.map(row).collect()
}

/// The record of an alert, as its register takes it.
fn made_up(catalogue: &Catalogue, number: u64) -> Result<Record> {
    let Alert { on, owner, entered, raw, .. } = stock::alert(number)?;
    let register: RegisterId = if on == On::Person { PERSONS } else { OBJECTS }.parse()?;
    let declaration = catalogue.declaration(&register).context("the register")?;
    let valid = catalogue.validate(declaration, &raw);
    let valid = valid.map_err(|faults| anyhow::anyhow!("alert {number}: {faults:?}"))?;
    let owner: AuthorityId = format!("{}-sirene", owner.to_lowercase()).parse()?;
    let mut record = valid.into_record(declaration, (owner, entered), None);
    record.alert = record.expires.map(AlertState::new);
    Ok(record)
}

/// Writes made-up records into a folder, a file each, for a dictionary of the store to be trained
/// on (`zstd --train`): persons more often than in the stock, since their records say more.
#[expect(clippy::disallowed_methods, reason = "a tool of developers writes plain files")]
pub(crate) fn samples(folder: &Path) -> Result<String> {
    let catalogue = Catalogue::embedded().map_err(|faults| anyhow::anyhow!("{faults:?}"))?;
    let objects = (0..SAMPLES).map(|number| number * 56 + 1);
    let persons = (0..SAMPLES / 3).map(|number| number * 55);
    for number in objects.chain(persons) {
        let record = made_up(&catalogue, number)?;
        std::fs::write(folder.join(number.to_string()), serde_json::to_vec(&record)?)?;
    }
    Ok(format!("{SAMPLES} alerts on objects and a third as many on persons are in the folder."))
}

/// A kind of question.
#[derive(Clone, Copy)]
enum Asked {
    ObjectNoHit,
    ObjectHit,
    Person,
    /// As at a border: two persons to three objects, one in 38,000 in the stock.
    Mixed,
}

impl Asked {
    fn terms(self, dice: &mut Dice, alerts: u64) -> Result<Vec<Term>> {
        let number = dice.below(alerts);
        match self {
            Self::ObjectHit => Ok(stock::alert(number - number % 55 + 1)?.asked),
            Self::Person => Ok(stock::alert(number - number % 55)?.asked),
            Self::Mixed if dice.below(38_000) == 0 => Ok(stock::alert(number)?.asked),
            Self::Mixed if dice.below(5) < 2 => stock::unknown(On::Person, number),
            Self::ObjectNoHit | Self::Mixed => stock::unknown(On::Object, number),
        }
    }
}

async fn rounds(node: &Node, alerts: u64, text: &mut String) -> Result<()> {
    writeln!(
        text,
        "| question | put | searches/s | p50 ms | p99 ms | processor ms/search | hits |\n\
         |---|---|---|---|---|---|---|"
    )?;
    let officer = officer(node, &["border-guard"])?;
    let kinds = [
        ("object, no hit", Asked::ObjectNoHit),
        ("object, hit", Asked::ObjectHit),
        ("person", Asked::Person),
    ];
    for (name, asked) in kinds {
        for callers in [1, 16] {
            let of = Round { node, officer: &officer, alerts, asked };
            line(text, (name, format!("{callers} at once")), || of.closed(callers)).await?;
        }
    }
    let of = Round { node, officer: &officer, alerts, asked: Asked::Mixed };
    for rate in [UNION, 4 * UNION] {
        line(text, ("mixed", format!("{rate} a second")), || of.open(rate)).await?;
    }
    line(text, ("mixed", "32 at once".to_owned()), || of.closed(32)).await?;
    for (name, asked) in
        [("plates and documents, no hit", Asked::ObjectNoHit), ("mixed", Asked::Mixed)]
    {
        for at_once in [1, 2] {
            let of = Round { node, officer: &officer, alerts, asked };
            let put = format!("{at_once} batches at once");
            line(text, (name, put), || of.batches(at_once)).await?;
        }
    }
    Ok(())
}

async fn line<F: Future<Output = Result<Seen>>>(
    text: &mut String,
    (name, put): (&str, String),
    round: impl FnOnce() -> F,
) -> Result<()> {
    note(&format!("{name}, {put}"));
    let (cpu, watch) = (processor_time(), Watch::start());
    let mut seen = round().await?;
    let seconds = watch.elapsed().as_secs_f64();
    let count = f64::from(u32::try_from(seen.latencies.count())?);
    let spent = (processor_time() - cpu).as_secs_f64() * 1000.0 / count;
    let (p50, p99) = (seen.latencies.percentile(50), seen.latencies.percentile(99));
    writeln!(
        text,
        "| {name} | {put} | {:.0} | {p50:.2} | {p99:.2} | {spent:.2} | {} |",
        count / seconds,
        seen.hits
    )?;
    Ok(())
}

/// What one round of searches saw.
#[derive(Default)]
struct Seen {
    latencies: Latencies,
    hits: u64,
}

impl Seen {
    fn merge(&mut self, other: Self) {
        self.latencies.merge(other.latencies);
        self.hits += other.hits;
    }
}

/// A round of searches.
struct Round<'a> {
    node: &'a Node,
    officer: &'a SignedIn,
    alerts: u64,
    asked: Asked,
}

impl Round<'_> {
    /// So many callers, each of which asks again as soon as it is answered.
    async fn closed(&self, callers: u64) -> Result<Seen> {
        let mut tasks = JoinSet::new();
        for caller in 0..callers {
            let (context, officer) = (self.node.context.clone(), self.officer.clone());
            let (alerts, asked) = (self.alerts, self.asked);
            tasks.spawn(async move {
                let mut dice = Dice::new(caller + 17);
                let mut seen = Seen::default();
                let round = Watch::start();
                while round.elapsed() < ROUND {
                    let terms = asked.terms(&mut dice, alerts)?;
                    let watch = Watch::start();
                    seen.hits += ask(&context, &officer, terms).await?;
                    seen.latencies.push(watch.elapsed());
                }
                Ok::<_, anyhow::Error>(seen)
            });
        }
        all(tasks).await
    }

    /// So many batches at once, each of which puts chunk after chunk; timed by the chunk.
    async fn batches(&self, at_once: u64) -> Result<Seen> {
        let mut tasks = JoinSet::new();
        for number in 0..at_once {
            let (context, officer) = (self.node.context.clone(), self.officer.clone());
            let (alerts, asked) = (self.alerts, self.asked);
            tasks.spawn(async move {
                let mut dice = Dice::new(number + 71);
                let mut seen = Seen::default();
                let registers = Vec::new();
                let input = BatchInput { justification: justification(), registers };
                let mut batch = batches::start(&context, &officer, input).await?;
                let round = Watch::start();
                while round.elapsed() < ROUND {
                    let mut lines = Vec::with_capacity(CHUNK_QUESTIONS_MAX);
                    for _ in 0..CHUNK_QUESTIONS_MAX {
                        let terms = asked.terms(&mut dice, alerts)?;
                        let text = serde_json::to_vec(&BatchQuestion { id: None, terms })?;
                        lines.push(batches::line(&text));
                    }
                    let watch = Watch::start();
                    let answers = batch.answer(lines, &Arc::default()).await?;
                    for answer in &answers {
                        seen.hits += u64::from(answer.outcome == OutcomeClass::Hit);
                        anyhow::ensure!(answer.problem.is_none(), "a line was not answered");
                        seen.latencies.push(watch.elapsed());
                    }
                }
                Ok::<_, anyhow::Error>(seen)
            });
        }
        all(tasks).await
    }

    /// So many questions a second, whether or not the former are answered; each is timed from when
    /// it was due.
    async fn open(&self, rate: u32) -> Result<Seen> {
        let mut tasks = JoinSet::new();
        let mut dice = Dice::new(u64::from(rate));
        let mut seen = Seen::default();
        let round = Watch::start();
        let mut number = 0;
        while round.elapsed() < ROUND {
            let due = Duration::from_secs(1) * number / rate;
            if let Some(wait) = due.checked_sub(round.elapsed()) {
                self.node.context.clock.sleep(wait).await;
            }
            let late = round.elapsed().saturating_sub(due);
            let terms = self.asked.terms(&mut dice, self.alerts)?;
            let (context, officer) = (self.node.context.clone(), self.officer.clone());
            tasks.spawn(async move {
                let watch = Watch::start();
                let hits = ask(&context, &officer, terms).await?;
                let mut latencies = Latencies::default();
                latencies.push(late + watch.elapsed());
                Ok::<_, anyhow::Error>(Seen { latencies, hits })
            });
            number += 1;
            while let Some(done) = tasks.try_join_next() {
                seen.merge(done??);
            }
        }
        seen.merge(all(tasks).await?);
        Ok(seen)
    }
}

async fn all(mut tasks: JoinSet<Result<Seen>>) -> Result<Seen> {
    let mut all = Seen::default();
    while let Some(seen) = tasks.join_next().await {
        all.merge(seen??);
    }
    Ok(all)
}

/// One search, whole; says whether it was a hit.
async fn ask(context: &Context, officer: &SignedIn, terms: Vec<Term>) -> Result<u64> {
    let input = SearchInput { justification: justification(), terms, ..SearchInput::default() };
    let (_, answers, summary) = start(context, officer, input).await?.finished().await;
    anyhow::ensure!(summary.is_some_and(|summary| summary.complete), "a register did not answer");
    Ok(u64::from(answers.iter().any(|answer| !answer.answer.candidates.is_empty())))
}

/// The justification of every measured check.
pub(crate) fn justification() -> JustificationInput {
    JustificationInput {
        purpose: Some("BORDER".to_owned()),
        legal_basis: Some("SIS-P-ART-44".to_owned()),
        case_reference: Some("LANE-4".to_owned()),
        ..JustificationInput::default()
    }
}

/// The bytes of a file, with its log, or of all files of a folder and those below it.
fn bytes(path: &Path) -> Result<f64> {
    let mut sum = 0;
    let mut waiting = vec![path.to_owned()];
    while let Some(path) = waiting.pop() {
        let found = std::fs::metadata(&path)?;
        if found.is_dir() {
            for entry in std::fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
        } else {
            sum += found.len();
        }
    }
    Ok(f64::from(u32::try_from(sum >> 10)?) * 1024.0)
}
