//! Running a search: on record first, then everybody at once, answers as they come.

use super::LANGUAGE;
use super::here::{self, Asker, answer_logged, digest};
use super::plan::{Asked, Plan, plan, typed};
use super::stored::{StoredAnswer, StoredSearch};
use super::types::{Due, SearchAnswer, SearchEvent, SearchInput, Started, Summary};
use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::receipts::Source;
use crate::retention;
use entente_exchange::{PeerAnswer, PeerCall};
use entente_ledger::{Counterparty, Entry, Facts, Kind, Position};
use entente_model::answer::{Outcome, OutcomeClass};
use entente_model::wire::{OfficerAssertion, PROTOCOL, Promise, SearchCall};
use entente_model::{
    Answer, AuthorityId, Problem, RegisterId, RequestId, SearchId, Timestamp, events,
};
use entente_policy::Permit;
use entente_policy::action::Search;
use entente_store::Row;
use futures_util::StreamExt as _;
use futures_util::stream::{FuturesUnordered, SelectAll};
use serde_json::json;
use std::collections::BTreeMap;
use tokio::sync::mpsc;

/// Answers that are being recorded at once, to share a group commit.
const ARRIVALS_AT_ONCE_MAX: usize = 64;

/// A search under way. Dropping it loses nothing: answers are still recorded and can be read later.
pub struct Running {
    /// The first event, known at once.
    pub started: Started,
    /// Everything after it.
    pub events: mpsc::Receiver<SearchEvent>,
}

impl Running {
    /// Waits for the end.
    pub async fn finished(mut self) -> (Started, Vec<SearchAnswer>, Option<Summary>) {
        let mut answers = Vec::new();
        let mut summary = None;
        while let Some(event) = self.events.recv().await {
            match event {
                SearchEvent::Answer(answer) => answers.push(*answer),
                SearchEvent::Finished(end) => summary = Some(end),
                SearchEvent::Started(_) => {}
            }
        }
        (self.started, answers, summary)
    }
}

/// Puts a question on record and asks every register it may go to.
///
/// # Errors
/// A problem with the rule if the question is incomplete, malformed or permitted nowhere; the
/// refusal itself is on record then. `ledger-unavailable` if nothing can be recorded: then nothing
/// was read or sent.
pub async fn start(
    context: &Context,
    officer: &SignedIn,
    input: SearchInput,
) -> Result<Running, Problem> {
    let refusal_subject = json!({ "terms": input.terms, "registers": input.registers });
    let refusal_justification = json!(input.justification);
    let prepared = typed(context, input)
        .and_then(|asked| plan(context, officer, &asked).map(|plan| (asked, plan)));
    let (asked, plan) = match prepared {
        Ok(prepared) => prepared,
        Err(problem) => {
            let refusal = Refusal {
                operation: "search",
                actor: officer.ledger_actor(),
                subject: refusal_subject,
                justification: refusal_justification,
            };
            return Err(context.refuse(refusal, problem).await);
        }
    };
    let begun = context.clock.now();
    let search = SearchId::new(begun, context.rng.as_ref());
    let intended = intend(context, officer, (&asked, &plan), (search, begun)).await?;
    let Intended { started, stored, position } = intended;
    let (sender, events) = mpsc::channel(started.expected.len() + 1);
    let run = Run {
        context: context.clone(),
        officer: officer.clone(),
        asked,
        search,
        begun,
        stored,
        intent: position,
        sender,
    };
    tokio::spawn(run.drive(plan));
    Ok(Running { started, events })
}

/// A search on record.
struct Intended {
    started: Started,
    /// As it is to be stored once the entry's promise is known.
    stored: StoredSearch,
    position: Position,
}

/// Puts the search on record before anything is read or sent.
async fn intend(
    context: &Context,
    officer: &SignedIn,
    (asked, plan): (&Asked, &Plan),
    (search, begun): (SearchId, Timestamp),
) -> Result<Intended, Problem> {
    let due = |authority: &AuthorityId, register: &RegisterId| Due {
        authority: authority.clone(),
        register: register.clone(),
    };
    let mut expected: Vec<Due> =
        plan.here.iter().map(|(register, _)| due(&context.authority, register)).collect();
    for (authority, registers) in &plan.elsewhere {
        expected.extend(registers.iter().map(|register| due(authority, register)));
    }
    expected.extend(plan.refused.iter().map(|(due, _)| due.clone()));
    let facts = Facts {
        purpose: Some(asked.justification.purpose.clone()),
        legal_basis: Some(asked.justification.legal_basis.clone()),
        urgency: Some(asked.justification.urgency),
        rules: plan.rules.clone(),
        count: u32::try_from(expected.len()).ok(),
        ..context.facts(Kind::Consult, "search")
    };
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject: json!({ "search": search, "query": asked.query, "expected": expected }),
        justification: json!(asked.justification),
        retention_class: retention::ACCESS.to_owned(),
    };
    let stored = StoredSearch {
        id: search,
        officer: officer.officer.clone(),
        unit: officer.unit.clone(),
        query: asked.query.clone(),
        justification: asked.justification.clone(),
        asked: begun,
        trust_list: context.trust.current().version,
        expected: expected.clone(),
        not_asked: plan.not_asked.clone(),
        intent: None,
        summary: None,
    };
    let position = context.record(entry, vec![stored.row()?]).await?;
    let intent = position.promise().clone();
    let started =
        Started { search, intent: intent.clone(), expected, not_asked: plan.not_asked.clone() };
    let stored = StoredSearch { intent: Some(intent), ..stored };
    Ok(Intended { started, stored, position })
}

/// An answer on its way in.
struct Arrival {
    answer: Answer,
    promise: Option<Promise>,
    source: Source,
}

/// One search under way.
struct Run {
    context: Context,
    officer: SignedIn,
    asked: Asked,
    search: SearchId,
    begun: Timestamp,
    stored: StoredSearch,
    intent: Position,
    sender: mpsc::Sender<SearchEvent>,
}

impl Run {
    /// Asks everybody at once and takes the answers as they come.
    async fn drive(self, plan: Plan) {
        let outcomes = self.answers(plan).await;
        self.finish(&outcomes).await;
    }

    /// Takes every answer as it comes; ends when none is due any more.
    async fn answers(&self, plan: Plan) -> Vec<OutcomeClass> {
        let mut noted = Noted::new(self.context.clone());
        // Without peers to wait for, the end of the search is written before anybody could look.
        if !plan.elsewhere.is_empty() {
            noted.write(self.stored.row());
        }
        let mut arrivals = SelectAll::new();
        let refused: Vec<_> = plan
            .refused
            .into_iter()
            .map(|(due, outcome)| self.silent(due.authority, due.register, outcome))
            .collect();
        arrivals.push(futures_util::stream::iter(refused).boxed());
        arrivals.push(self.here(plan.here));
        arrivals.push(self.elsewhere(plan.elsewhere));
        // Several arrivals share one group commit; each is shown as soon as it is on record.
        let mut numbers = 0..;
        let recorded = arrivals
            .map(|arrival| self.arrive(numbers.next().unwrap_or(u32::MAX), arrival))
            .buffer_unordered(ARRIVALS_AT_ONCE_MAX);
        let mut recorded = std::pin::pin!(recorded);
        let mut outcomes = Vec::new();
        while let Some(answer) = recorded.next().await {
            outcomes.push(answer.shown.answer.outcome.class());
            if answer.shown.received.is_some() && !matches!(answer.source, Source::Here { .. }) {
                noted.write(answer.row(self.begun));
            }
            // A client that went away loses nothing: the answer is stored.
            let _ = self.sender.send(SearchEvent::Answer(Box::new(answer.shown))).await;
        }
        noted.settled().await;
        outcomes
    }

    /// The registers of this node.
    fn here(
        &self,
        permits: Vec<(RegisterId, Permit<Search>)>,
    ) -> futures_util::stream::BoxStream<'static, Arrival> {
        let asker = Asker {
            authority: self.context.authority.clone(),
            actor: self.officer.ledger_actor(),
            request: None,
            counterparty: counterparty(self.intent.promise()),
        };
        let searches: FuturesUnordered<_> = permits
            .into_iter()
            .map(|(register, permit)| {
                let (context, asker, intent) =
                    (self.context.clone(), asker.clone(), self.intent.clone());
                let (query, justification) =
                    (self.asked.query.clone(), self.asked.justification.clone());
                async move {
                    let asked =
                        here::Asked { asker: &asker, query: &query, justification: &justification };
                    let answered = answer_logged(&context, permit, &intent, asked).await;
                    match answered {
                        Ok(recorded) => Arrival {
                            answer: recorded.answer.clone(),
                            promise: Some(recorded.promise.clone()),
                            source: Source::Here { recorded: Box::new(recorded) },
                        },
                        Err(problem) => Arrival {
                            answer: unavailable(&context, register, &problem),
                            promise: None,
                            source: Source::Nobody,
                        },
                    }
                }
            })
            .collect();
        searches.boxed()
    }

    /// The registers of other nodes, one signed call for each node.
    fn elsewhere(
        &self,
        peers: BTreeMap<AuthorityId, Vec<RegisterId>>,
    ) -> futures_util::stream::BoxStream<'static, Arrival> {
        let deadline = self.asked.deadline;
        let due: Vec<Due> = peers
            .iter()
            .flat_map(|(authority, registers)| {
                registers.iter().map(|register| Due {
                    authority: authority.clone(),
                    register: register.clone(),
                })
            })
            .collect();
        let calls = peers
            .into_iter()
            .map(|(peer, registers)| PeerCall { peer, call: self.call(registers), deadline })
            .collect();
        match entente_exchange::fan_out(&self.context.peers, calls) {
            Ok(answers) => {
                answers.flat_map(|answer| futures_util::stream::iter(arrivals(answer))).boxed()
            }
            Err(error) => {
                // The plan keeps the number of peers within the limit, so this is a fault of this
                // node.
                let outcome = Outcome::Unavailable {
                    reason: "internal".to_owned(),
                    words: error.to_string(),
                };
                let silent = due
                    .into_iter()
                    .map(|due| self.silent(due.authority, due.register, outcome.clone()));
                futures_util::stream::iter(silent.collect::<Vec<_>>()).boxed()
            }
        }
    }

    fn call(&self, registers: Vec<RegisterId>) -> SearchCall {
        SearchCall {
            protocol: PROTOCOL,
            request: RequestId::random(self.context.rng.as_ref()),
            search: self.search,
            asker: self.context.authority.clone(),
            trust_list: self.context.trust.current().version,
            registers,
            query: self.asked.query.clone(),
            justification: self.asked.justification.clone(),
            officer: OfficerAssertion {
                pseudonym: pseudonym(&self.context, &self.officer),
                roles: self.officer.roles.iter().cloned().collect(),
                certificates: self.officer.certificates.iter().cloned().collect(),
            },
            deadline_ms: u64::try_from(self.asked.deadline.as_millis()).unwrap_or(u64::MAX),
            intent: self.intent.promise().clone(),
            unknown: BTreeMap::new(),
        }
    }

    fn silent(&self, authority: AuthorityId, register: RegisterId, outcome: Outcome) -> Arrival {
        let answer = Answer {
            authority,
            register,
            outcome,
            candidates: Vec::new(),
            cut: false,
            copies: Vec::new(),
            basis: None,
            answered: self.context.clock.now(),
        };
        Arrival { answer, promise: None, source: Source::Nobody }
    }

    /// Puts an arrival on record, and only then lets it be shown; what cannot be recorded is not
    /// shown.
    async fn arrive(&self, number: u32, arrival: Arrival) -> StoredAnswer {
        let Arrival { answer, promise, source } = arrival;
        let next_step = self
            .context
            .catalogue
            .declaration(&answer.register)
            .filter(|_| answer.outcome.class() == OutcomeClass::Hit)
            .map(|declaration| declaration.follow_up.words.words(LANGUAGE).to_owned());
        let elapsed_ms = millis(self.context.clock.now().since(self.begun));
        // The entry that records an answer of this node is the entry of having received it.
        let received = match &source {
            Source::Here { recorded } => Some(recorded.promise.clone()),
            _ => None,
        };
        let shown = SearchAnswer { number, elapsed_ms, received, answer, promise, next_step };
        let stored = StoredAnswer { search: self.search, shown, source };
        match self.receive(&stored).await {
            Ok(received) => StoredAnswer {
                shown: SearchAnswer { received: Some(received), ..stored.shown },
                ..stored
            },
            Err(problem) => {
                let authority = stored.shown.answer.authority.clone();
                let answer =
                    unavailable(&self.context, stored.shown.answer.register.clone(), &problem);
                StoredAnswer {
                    shown: SearchAnswer {
                        answer: Answer { authority, ..answer },
                        received: None,
                        promise: None,
                        next_step: None,
                        ..stored.shown
                    },
                    source: Source::Nobody,
                    ..stored
                }
            }
        }
    }

    /// Stores the answer together with the entry of having received it.
    async fn receive(&self, stored: &StoredAnswer) -> Result<Promise, Problem> {
        let rows = vec![stored.row(self.begun)?];
        if let Source::Here { recorded } = &stored.source {
            self.context.store.write(rows).await.map_err(crate::error::of_store)?;
            return Ok(recorded.promise.clone());
        }
        let position = self.record_arrival(&stored.shown, rows).await?;
        Ok(position.promise().clone())
    }

    async fn record_arrival(
        &self,
        shown: &SearchAnswer,
        rows: Vec<Row>,
    ) -> Result<Position, Problem> {
        let answer = &shown.answer;
        let facts = Facts {
            answerer: Some(answer.authority.clone()),
            register: Some(answer.register.clone()),
            purpose: Some(self.asked.justification.purpose.clone()),
            legal_basis: Some(self.asked.justification.legal_basis.clone()),
            permitted: !matches!(answer.outcome, Outcome::Refused { .. }),
            outcome: Some(answer.outcome.class()),
            counterparty: shown.promise.as_ref().and_then(counterparty),
            count: u32::try_from(answer.candidates.len()).ok(),
            ..self.context.facts(Kind::Receive, "search")
        };
        let entry = Entry {
            facts,
            actor: self.officer.ledger_actor(),
            subject: json!({
                "search": self.search,
                "number": shown.number,
                "intent": self.intent.index(),
                "answer": digest(answer),
            }),
            justification: json!(self.asked.justification),
            retention_class: retention::ACCESS.to_owned(),
        };
        self.context.record(entry, rows).await
    }

    async fn finish(self, outcomes: &[OutcomeClass]) {
        let now = self.context.clock.now();
        let summary = Summary::of(self.search, now, outcomes);
        let mut noted = Noted::new(self.context.clone());
        let stored = StoredSearch { summary: Some(summary.clone()), ..self.stored };
        noted.write(stored.row());
        noted.settled().await;
        let _ = self.sender.send(SearchEvent::Finished(summary)).await;
    }
}

/// Writes beside the search that nobody waits for: what they repeat is on record already.
struct Noted {
    context: Context,
    writes: tokio::task::JoinSet<()>,
}

impl Noted {
    fn new(context: Context) -> Self {
        Self { context, writes: tokio::task::JoinSet::new() }
    }

    fn write(&mut self, row: Result<Row, Problem>) {
        let store = self.context.store.clone();
        self.writes.spawn(async move {
            let written = match row {
                Ok(row) => store.write(vec![row]).await.map_err(crate::error::of_store),
                Err(problem) => Err(problem),
            };
            // The search still runs to its end; its receipt will say that this entry's promise is
            // missing.
            if let Err(problem) = written {
                tracing::error!(event = events::REQUEST_FAILED, code = problem.code.as_str());
            }
        });
    }

    async fn settled(&mut self) {
        while self.writes.join_next().await.is_some() {}
    }
}

/// One arrival for each register that a peer was asked for.
fn arrivals(answer: PeerAnswer) -> Vec<Arrival> {
    let PeerAnswer { results, evidence, .. } = answer;
    results
        .into_iter()
        .map(|result| Arrival {
            source: evidence.clone().map_or(Source::Nobody, |evidence| Source::Peer {
                evidence: Box::new(evidence),
                promise: result.promise.clone(),
            }),
            promise: result.promise,
            answer: result.answer,
        })
        .collect()
}

/// The officer towards other nodes: only this node can tell who it is.
fn pseudonym(context: &Context, officer: &SignedIn) -> entente_model::encoding::Digest {
    entente_crypto::hash::hmac_sha256(
        &context.secrets.pseudonym,
        &[b"officer", officer.officer.as_str().as_bytes()],
    )
}

/// The entry at the other node; none if its log's name cannot be one.
pub(crate) fn counterparty(promise: &Promise) -> Option<Counterparty> {
    Counterparty::try_from(promise).ok()
}

fn unavailable(context: &Context, register: RegisterId, problem: &Problem) -> Answer {
    let reason = if crate::context::is_outage(problem) { "ledger" } else { "internal" };
    Answer {
        authority: context.authority.clone(),
        register,
        outcome: Outcome::Unavailable { reason: reason.to_owned(), words: problem.title.clone() },
        candidates: Vec::new(),
        cut: false,
        copies: Vec::new(),
        basis: None,
        answered: context.clock.now(),
    }
}

fn millis(span: std::time::Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}
