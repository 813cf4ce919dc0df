//! Searches on one node with a large register, policy and ledger on.

use super::data::{Dice, Person, person};
use super::nodes::{Federation, Planned, fill, justification, officer, terms};
use super::stats::{Latencies, Watch, note, processor_time, resident_file_mib, resident_mib};
use anyhow::Result;
use entente_model::Term;
use entente_registers::Wanted;
use entente_services::accounts::SignedIn;
use entente_services::search::{SearchInput, start};
use entente_services::{Context, Node};
use serde_json::json;
use std::fmt::Write as _;
use std::io::{BufReader, Read};
use std::time::Duration;

/// Searches of each round.
const SEARCHES: u64 = 2_000;

/// A kind of question.
struct Round {
    name: &'static str,
    callers: u64,
    terms: fn(&Person) -> Result<Vec<Term>>,
}

const ROUNDS: [Round; 5] = [
    Round { name: "exact name and date", callers: 1, terms: exact },
    Round { name: "one typing error, with date", callers: 1, terms: misspelt },
    Round { name: "name only", callers: 1, terms: name_only },
    Round { name: "mixed", callers: 2, terms: misspelt },
    Round { name: "mixed", callers: 16, terms: misspelt },
];

fn exact(person: &Person) -> Result<Vec<Term>> {
    terms(&person.given, &person.family, Some(&person.birth))
}

fn misspelt(person: &Person) -> Result<Vec<Term>> {
    terms(&person.given, &person.misspelt(), Some(&person.birth))
}

fn name_only(person: &Person) -> Result<Vec<Term>> {
    terms(&person.given, &person.family, None)
}

/// Measures searches on a node with so many persons.
pub(crate) async fn measure(persons: u64) -> Result<String> {
    note(&format!("search among {persons}"));
    let root = tempfile::tempdir()?;
    let plan = Planned {
        authority: "measured".parse()?,
        registers: vec!["police-records".parse()?],
        peer_port: 1,
    };
    let federation = Federation::make(root.path(), vec![plan])?;
    let node = federation.open(0).await?;
    let watch = Watch::start();
    let merging = tokio::spawn(merges(node.context.clone()));
    let report = fill(&node, "police-records", BufReader::new(Lines::new(persons))).await?;
    let import = watch.elapsed();
    merging.abort();
    let stopped = merging.await;
    anyhow::ensure!(stopped.is_err_and(|stopped| stopped.is_cancelled()), "a merge failed");
    anyhow::ensure!(report.added == persons, "{} of {persons} records were added", report.added);
    drop(node);
    let watch = Watch::start();
    let node = federation.open(0).await?;
    let opened = watch.elapsed();
    let mut table = format!(
        "### One node, {persons} persons, policy and ledger on\n\nImport {:.0} records/s; \
         opening the store and the index {:.2} s; resident memory {} MiB, {} MiB of it files \
         that can be let go.\n\n\
         | question | callers | searches/s | p50 ms | p99 ms | processor ms/search | found |\n\
         |---|---|---|---|---|---|---|\n",
        f64::from(u32::try_from(persons)?) / import.as_secs_f64(),
        opened.as_secs_f64(),
        resident_mib(),
        resident_file_mib(),
    );
    let officer = officer(&node, &["investigator"])?;
    for round in &ROUNDS {
        let (cpu, watch) = (processor_time(), Watch::start());
        let (mut latencies, found) = searches(&node, &officer, persons, round).await?;
        let seconds = watch.elapsed().as_secs_f64();
        let count = f64::from(u32::try_from(latencies.count())?);
        let spent = (processor_time() - cpu).as_secs_f64() * 1000.0 / count;
        let (p50, p99) = (latencies.percentile(50), latencies.percentile(99));
        writeln!(
            table,
            "| {} | {} | {:.0} | {p50:.2} | {p99:.2} | {spent:.2} | {:.1} % |",
            round.name,
            round.callers,
            count / seconds,
            100.0 * f64::from(u32::try_from(found)?) / count,
        )?;
    }
    Ok(table)
}

/// Merges as a serving node does.
async fn merges(context: Context) {
    while context.merge_indexes(Wanted::Due).await.is_ok() {
        context.clock.sleep(Duration::from_secs(1)).await;
    }
}

async fn searches(
    node: &Node,
    officer: &SignedIn,
    persons: u64,
    round: &Round,
) -> Result<(Latencies, u64)> {
    let each = SEARCHES / round.callers;
    let tasks: Vec<_> = (0..round.callers)
        .map(|caller| {
            let (context, officer, terms) = (node.context.clone(), officer.clone(), round.terms);
            tokio::spawn(async move {
                let mut dice = Dice::new(caller + 17);
                let (mut latencies, mut found) = (Latencies::default(), 0);
                for _ in 0..each {
                    let number = dice.below(persons);
                    let input = SearchInput {
                        justification: justification(),
                        terms: terms(&person(number))?,
                        ..SearchInput::default()
                    };
                    let watch = Watch::start();
                    let (_, answers, _) = start(&context, &officer, input).await?.finished().await;
                    latencies.push(watch.elapsed());
                    let reference = format!("r{number}");
                    let hit = answers.iter().flat_map(|answer| &answer.answer.candidates);
                    found += u64::from(
                        hit.into_iter()
                            .any(|candidate| candidate.reference.as_ref() == Some(&reference)),
                    );
                }
                Ok::<_, anyhow::Error>((latencies, found))
            })
        })
        .collect();
    let (mut all, mut hits) = (Latencies::default(), 0);
    for task in tasks {
        let (latencies, found) = task.await??;
        all.merge(latencies);
        hits += found;
    }
    Ok((all, hits))
}

/// The register as JSON lines, made as it is read.
struct Lines {
    next: u64,
    end: u64,
    line: Vec<u8>,
    at: usize,
}

impl Lines {
    const fn new(end: u64) -> Self {
        Self { next: 0, end, line: Vec::new(), at: 0 }
    }
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.line.len() {
            if self.next == self.end {
                return Ok(0);
            }
            let extra =
                json!({ "file_number": [format!("r{}", self.next)], "category": ["suspect"] });
            self.line = person(self.next).line(self.next, &extra).into_bytes();
            self.line.push(b'\n');
            self.next += 1;
            self.at = 0;
        }
        let rest = self.line.get(self.at..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(from);
        }
        self.at += count;
        Ok(count)
    }
}
