//! A batch under way: chunk by chunk, on record before it reads and before it answers.

use super::plan::{Plan, plan};
use super::{BatchAnswer, BatchInput, BatchStarted, Line, limits};
use crate::accounts::{SignedIn, Via};
use crate::context::{Context, Refusal};
use crate::error::{internal, of_policy, of_registers};
use crate::retention;
use crate::search::{self, SearchInput};
use entente_ledger::{Entry, Facts, Kind, Position};
use entente_matching::Stop;
use entente_model::answer::OutcomeClass;
use entente_model::encoding::Digest;
use entente_model::{AuthorityId, Code, JustificationInput, Problem, Query, Said, Term};
use entente_policy::action::Search;
use entente_policy::{Authorised, BatchPermit};
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Threads of one batch: single searches go first.
const THREADS: usize = 1;

/// A batch under way.
pub struct Batch {
    context: Context,
    officer: SignedIn,
    stated: JustificationInput,
    plan: Plan,
    started: BatchStarted,
    /// Lines taken so far.
    lines: u64,
}

/// Has policy decide and puts the beginning of a batch on record.
///
/// # Errors
/// A problem with the rule if the justification is incomplete or no register may be asked; the
/// refusal is on record then. `ledger-unavailable` if nothing can be recorded.
pub async fn start(
    context: &Context,
    officer: &SignedIn,
    input: BatchInput,
) -> Result<Batch, Problem> {
    let stated = input.justification.clone();
    let subject = json!({ "registers": input.registers });
    let plan = match plan(context, officer, input) {
        Ok(plan) => plan,
        Err(problem) => {
            let operation = BatchPermit::<Search>::operation();
            let refusal = Refusal {
                operation: &operation,
                actor: officer.ledger_actor(),
                subject,
                justification: json!(stated),
            };
            return Err(context.refuse(refusal, problem).await);
        }
    };
    let batch = entente_model::ids::uuid_v7(context.clock.now(), context.rng.as_ref()).to_string();
    let registers: Vec<_> = plan.permits.iter().map(|(register, _)| register.clone()).collect();
    let facts = facts(&plan, Kind::Consult, 0);
    let subject = json!({ "batch": batch, "registers": registers });
    let begun = context.record(entry(facts, officer, subject, &plan), Vec::new()).await?;
    let started = BatchStarted {
        batch,
        registers,
        not_asked: plan.not_asked.clone(),
        begun: begun.promise().clone(),
    };
    let (context, officer) = (context.clone(), officer.clone());
    Ok(Batch { context, officer, stated, plan, started, lines: 0 })
}

/// A question of a chunk, and the places of the registers that it is put to.
struct Planned {
    query: Query,
    asked: Vec<usize>,
}

/// A line of a chunk: what the asker calls it, and what is put or why nothing is.
struct Taken {
    id: Option<String>,
    planned: Result<Planned, Problem>,
}

/// What the registers said to one question.
type Judged = Result<Seen, Problem>;

/// What registers hold that answers a question.
#[derive(Default)]
struct Seen {
    hit: bool,
    /// Issuers of alerts whose copy was out of date when it was read.
    stale: BTreeSet<AuthorityId>,
}

impl Seen {
    fn and(mut self, other: Self) -> Self {
        self.hit |= other.hit;
        self.stale.extend(other.stale);
        self
    }
}

impl Batch {
    /// The first line of the answer.
    #[must_use]
    pub const fn started(&self) -> &BatchStarted {
        &self.started
    }

    /// Answers the next lines, in their order. A line that is no question loses no other. Dropping
    /// the future, or telling it to stop, ends the work on them.
    ///
    /// # Errors
    /// `query-malformed` if there are more lines than a chunk or a batch may have; an outage, or
    /// that it was told to stop: then none of them is answered.
    pub async fn answer(
        &mut self,
        lines: Vec<Line>,
        stop: &Arc<Stop>,
    ) -> Result<Vec<BatchAnswer>, Problem> {
        admit((self.lines, lines.len()), lines_max(&self.officer))?;
        let first = self.lines + 1;
        self.lines += lines.len() as u64;
        let taken: Vec<Taken> = lines.into_iter().map(|line| self.taken(line)).collect();
        let planned: Vec<&Planned> =
            taken.iter().filter_map(|taken| taken.planned.as_ref().ok()).collect();
        if planned.is_empty() {
            return Ok(self.lines_of(first, &taken, Vec::new()).await);
        }
        let subject = json!({
            "batch": self.started.batch,
            "first_line": first,
            "lines": taken.len(),
            "questions": digest_of(&planned)?,
        });
        let intent = self.recorded(Kind::Consult, (planned.len(), None), subject).await?;
        let said = self.said(&planned, &intent, stop).await?;
        let answers = self.lines_of(first, &taken, said).await;
        let hits = answers.iter().filter(|answer| answer.outcome == OutcomeClass::Hit).count();
        let stale = answers.iter().any(|answer| answer.outcome == OutcomeClass::Stale);
        let outcome = match (hits, stale) {
            (0, true) => OutcomeClass::Stale,
            (0, false) => OutcomeClass::NoHit,
            _ => OutcomeClass::Hit,
        };
        let text = serde_json::to_vec(&answers).map_err(|error| internal(&error))?;
        let subject = json!({
            "batch": self.started.batch,
            "intent": intent.index(),
            "hits": hits,
            "answers": entente_crypto::hash::sha256(&text),
        });
        // INVARIANT: nothing is shown of answers that are not on record.
        self.recorded(Kind::Disclose, (hits, Some(outcome)), subject).await?;
        Ok(answers)
    }

    fn taken(&self, line: Line) -> Taken {
        let (id, terms) = match line {
            Ok(question) => (question.id, question.terms),
            Err(problem) => return Taken { id: None, planned: Err(problem) },
        };
        let planned = Query::new(terms).and_then(|query| {
            whole(&query)?;
            let asked = self.plan.asked(&self.context, &query)?;
            Ok(Planned { query, asked })
        });
        Taken { id, planned }
    }

    async fn recorded(
        &self,
        kind: Kind,
        (count, outcome): (usize, Option<OutcomeClass>),
        subject: Value,
    ) -> Result<Position, Problem> {
        let facts = Facts { outcome, ..facts(&self.plan, kind, count) };
        let entry = entry(facts, &self.officer, subject, &self.plan);
        self.context.record(entry, Vec::new()).await
    }

    /// Puts every question to its registers; one answer for each question, in their order.
    async fn said(
        &mut self,
        planned: &[&Planned],
        intent: &Position,
        stop: &Arc<Stop>,
    ) -> Result<Vec<Judged>, Problem> {
        let mut said: Vec<Judged> = planned.iter().map(|_| Ok(Seen::default())).collect();
        for (place, (register, permit)) in self.plan.permits.iter_mut().enumerate() {
            let mut leave = permit.logged(intent).map_err(of_policy)?;
            let (mut questions, mut numbers) = (Vec::new(), Vec::new());
            for (number, planned) in planned.iter().enumerate() {
                if planned.asked.contains(&place) {
                    let one = leave.one().ok_or_else(|| Problem::new(Code::Internal))?;
                    questions.push((one, planned.query.clone()));
                    numbers.push(number);
                }
            }
            let found = hits(&self.context, questions, stop).await?;
            let copies = crate::alerts::feed::copies(&self.context, register);
            let stale: BTreeSet<_> =
                copies.into_iter().filter(|copy| copy.stale).map(|copy| copy.issuer).collect();
            for (number, found) in numbers.into_iter().zip(found) {
                if let Some(said) = said.get_mut(number) {
                    let found = found.map(|hit| Seen { hit, stale: stale.clone() });
                    *said = match (std::mem::replace(said, Ok(Seen::default())), found) {
                        (Ok(before), Ok(found)) => Ok(before.and(found)),
                        (Err(problem), _) | (Ok(_), Err(problem)) => Err(problem),
                    };
                }
            }
        }
        Ok(said)
    }

    /// The lines of the answer; a hit is put again as a search of its own.
    async fn lines_of(&self, first: u64, taken: &[Taken], said: Vec<Judged>) -> Vec<BatchAnswer> {
        let mut said = said.into_iter();
        let mut answers: Vec<BoxFuture<'_, BatchAnswer>> = Vec::with_capacity(taken.len());
        for (line, taken) in (first..).zip(taken) {
            let blank = BatchAnswer {
                line,
                id: taken.id.clone(),
                outcome: OutcomeClass::NoHit,
                registers: Vec::new(),
                stale: Vec::new(),
                search: None,
                answers: Vec::new(),
                problem: None,
            };
            let said = taken.planned.as_ref().map(|planned| (planned, said.next()));
            answers.push(Box::pin(self.line_of(blank, said)));
        }
        // The order is kept: hits, which are rare, are looked at some at once.
        stream::iter(answers).buffered(limits::HITS_AT_ONCE_MAX).collect().await
    }

    async fn line_of(
        &self,
        blank: BatchAnswer,
        said: Result<(&Planned, Option<Judged>), &Problem>,
    ) -> BatchAnswer {
        let (planned, said) = match said {
            Ok((planned, Some(said))) => (planned, said),
            Ok((_, None)) => return unanswered(blank, Problem::new(Code::Internal)),
            Err(problem) => return unanswered(blank, problem.clone()),
        };
        let asked: Vec<_> = planned
            .asked
            .iter()
            .filter_map(|place| self.started.registers.get(*place).cloned())
            .collect();
        let all = asked.len() == self.started.registers.len();
        let registers = if all { Vec::new() } else { asked.clone() };
        let blank = BatchAnswer { registers, ..blank };
        match said {
            Err(problem) => unanswered(blank, problem),
            Ok(Seen { hit: false, stale }) if stale.is_empty() => blank,
            // INVARIANT: that nothing was found is said only of copies that are fresh.
            Ok(Seen { hit: false, stale }) => {
                let stale = stale.into_iter().collect();
                BatchAnswer { outcome: OutcomeClass::Stale, stale, ..blank }
            }
            Ok(Seen { hit: true, .. }) => {
                let input = SearchInput {
                    justification: self.stated.clone(),
                    terms: planned.query.terms.clone(),
                    registers: asked,
                    authorities: vec![self.context.authority.clone()],
                    deadline_ms: None,
                };
                self.hit(blank, input).await
            }
        }
    }

    async fn hit(&self, blank: BatchAnswer, input: SearchInput) -> BatchAnswer {
        let running = match search::start(&self.context, &self.officer, input).await {
            Ok(running) => running,
            Err(problem) => return unanswered(blank, problem),
        };
        let (started, answers, _) = running.finished().await;
        let is = |class| answers.iter().any(|answer| answer.answer.outcome.class() == class);
        // Changed between the two, what the search says counts: the first of these that is among
        // its answers, and that nothing was found only if every register says so.
        let order = [OutcomeClass::Hit, OutcomeClass::Unavailable, OutcomeClass::Late];
        let order = order.into_iter().chain([OutcomeClass::Refused, OutcomeClass::Stale]);
        let outcome = order.into_iter().find(|class| is(*class)).unwrap_or(OutcomeClass::NoHit);
        BatchAnswer { outcome, search: Some(started.search), answers, ..blank }
    }
}

/// How many lines one batch of this sender may have.
const fn lines_max(officer: &SignedIn) -> u64 {
    match officer.via {
        Via::Session { .. } => limits::SESSION_LINES_MAX,
        Via::Token { .. } | Via::Certificate | Via::Console => limits::LINES_MAX,
    }
}

/// Whether so many lines may follow those that were taken.
fn admit((taken, lines): (u64, usize), lines_max: u64) -> Result<(), Problem> {
    let refused = |said: Said| Err(Problem::new(Code::QueryMalformed).saying(said));
    if lines > limits::CHUNK_QUESTIONS_MAX {
        return refused(Said::ChunkLines { most: limits::CHUNK_QUESTIONS_MAX.into() });
    }
    if taken + lines as u64 > lines_max {
        return refused(Said::BatchLines { most: lines_max.into() });
    }
    Ok(())
}

fn unanswered(blank: BatchAnswer, problem: Problem) -> BatchAnswer {
    let outcome =
        if problem.status >= 500 { OutcomeClass::Unavailable } else { OutcomeClass::Refused };
    BatchAnswer { outcome, problem: Some(problem), ..blank }
}

/// Whether each question hits, away from the request threads.
async fn hits(
    context: &Context,
    questions: Vec<(Authorised<Search>, Query)>,
    stop: &Arc<Stop>,
) -> Result<Vec<Result<bool, Problem>>, Problem> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let (registers, stop) = (Arc::clone(&context.registers), Arc::clone(stop));
    let found = tokio::task::spawn_blocking(move || {
        let (leaves, queries): (Vec<_>, Vec<_>) = questions.into_iter().unzip();
        let questions = leaves.into_iter().zip(&queries).collect();
        let found = registers.search_each(questions, (THREADS, &stop)).ok()?;
        let is_hit = |found: entente_registers::Found| !found.candidates.is_empty();
        Some(found.into_iter().map(|found| found.map(is_hit).map_err(of_registers)).collect())
    });
    let found = found.await.map_err(|error| internal(&error))?;
    found.ok_or_else(|| Problem::new(Code::Overloaded).with_detail("the batch was told to stop"))
}

fn facts(plan: &Plan, kind: Kind, count: usize) -> Facts {
    Facts { kind, count: u32::try_from(count).ok(), ..plan.facts.clone() }
}

fn entry(facts: Facts, officer: &SignedIn, subject: Value, plan: &Plan) -> Entry {
    Entry {
        facts,
        actor: officer.ledger_actor(),
        subject,
        justification: json!(plan.justification),
        retention_class: retention::ACCESS.to_owned(),
    }
}

/// A batch is decided once for all its questions, for whole numbers only.
// LEGAL: Regulation (EU) 2024/982 Art 16: only a full chassis or full registration number.
fn whole(query: &Query) -> Result<(), Problem> {
    if query.partial_kinds().is_empty() {
        return Ok(());
    }
    let problem = Problem::new(Code::SearchKeyNotPermitted).saying(Said::BatchPart);
    Err(problem.advising(Said::TryWholeNumber))
}

/// One digest over the questions of a chunk: the SHA-256 of their terms as JSON, a line each.
fn digest_of(planned: &[&Planned]) -> Result<Digest, Problem> {
    let mut digest = entente_crypto::hash::Sha256::new();
    for planned in planned {
        let terms: &[Term] = &planned.query.terms;
        let text = serde_json::to_vec(terms).map_err(|error| internal(&error))?;
        digest.update(&text);
        digest.update(b"\n");
    }
    Ok(digest.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_more_than_a_chunk_or_a_batch_may_have_is_refused() {
        let most = limits::CHUNK_QUESTIONS_MAX;
        assert!(admit((0, most), limits::LINES_MAX).is_ok());
        assert!(admit((0, most + 1), limits::LINES_MAX).is_err());
        for lines_max in [limits::LINES_MAX, limits::SESSION_LINES_MAX] {
            assert!(admit((lines_max - 1, 1), lines_max).is_ok());
            assert!(admit((lines_max, 1), lines_max).is_err());
        }
    }
}
