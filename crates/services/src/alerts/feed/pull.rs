//! The receiver's side: pulls pages, believes what is proven, and applies each page in one
//! transaction or not at all.

use super::copy::{Begun, Copy, Snapshot, may_pull};
use super::entitlement::may_hold;
use super::issue::blocking;
use super::log::origin_of;
use super::page::{FeedFault, Reading, Sound, Step, entitlement_holds};
use super::snapshot;
use crate::context::Context;
use crate::error::{malformed_document, of_registers, of_store};
use crate::retention;
use entente_exchange::{CallName, Failure};
use entente_ledger::{Entry, Facts, Kind, VerifierKey};
use entente_model::feed::{FEED_FORMAT, FeedEntitlement, FeedFaultReport, FeedPage, FeedPull};
use entente_model::limits::PEER_DEADLINE_DEFAULT;
use entente_model::{AuthorityId, Code, Problem, Record, RecordId, RegisterId, RuleId, events};
use entente_registers::Declaration;
use entente_store::Row;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Copies that are erased under one entry.
pub(super) const ERASED_AT_ONCE_MAX: usize = 1_000;

/// The issuer has erased the record.
const ERASED: &str = "FEED-ERASED";
/// This node may not hold the record, or may no longer.
const WITHDRAWN: &str = "FEED-WITHDRAWN";

/// What came of one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pulled {
    /// The copy is complete as of now.
    Complete,
    /// Something was applied and there is more.
    More,
    /// This node may not hold what the issuer enters, and holds none of it.
    NotEntitled,
    /// What the issuer sent does not verify; nothing of it was applied.
    Refused(FeedFault),
    /// The issuer could not be asked, or did not answer.
    Failed(Failure),
}

/// Pulls once from an issuer: the next page of its feed or of a snapshot, or news within `wait`.
///
/// # Errors
/// An outage of this node, or a copy that somebody else has moved on meanwhile: pull again.
pub async fn pull(
    context: &Context,
    (issuer, register): (&AuthorityId, &RegisterId),
    wait: Duration,
) -> Result<Pulled, Problem> {
    let source = Source::new(context, issuer, register)?;
    if !may_pull(context, register, issuer) {
        return source.withdraw_all().await;
    }
    let mut copy = Copy::load(context, register, issuer)?;
    let outcome = match (&copy.snapshot, &copy.entitlement) {
        (Some(_), Some(_)) => snapshot::step(&source, &mut copy).await,
        _ => source.step(&mut copy, wait).await,
    };
    match outcome {
        Ok(pulled) => Ok(pulled),
        Err(Stopped::Fault(fault)) => source.broken(fault).await,
        Err(Stopped::Failure(failure)) => source.failed(failure).await,
        Err(Stopped::Problem(problem)) => Err(*problem),
    }
}

/// Why a step did not come to its end.
pub(super) enum Stopped {
    Fault(FeedFault),
    Failure(Failure),
    Problem(Box<Problem>),
}

impl From<FeedFault> for Stopped {
    fn from(fault: FeedFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Problem> for Stopped {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

/// The feed that is pulled.
pub(super) struct Source<'a> {
    pub(super) context: &'a Context,
    pub(super) issuer: &'a AuthorityId,
    pub(super) register: &'a RegisterId,
    declaration: &'a Declaration,
    key: Option<VerifierKey>,
}

impl<'a> Source<'a> {
    fn new(
        context: &'a Context,
        issuer: &'a AuthorityId,
        register: &'a RegisterId,
    ) -> Result<Self, Problem> {
        let declaration = context.registers.declaration(register).map_err(of_registers)?;
        let trust = context.trust.current();
        let key = trust
            .entry(issuer)
            .map(|entry| {
                let origin = origin_of(&entry.log.origin, register)?;
                Ok::<_, Problem>(VerifierKey::new(origin, entry.log.key))
            })
            .transpose()?;
        Ok(Self { context, issuer, register, declaration, key })
    }

    pub(super) fn reading(&self) -> Result<Reading<'_>, FeedFault> {
        Ok(Reading {
            issuer: self.issuer,
            reader: &self.context.authority,
            declaration: self.declaration,
            key: self.key.as_ref().ok_or(FeedFault::ForgedCheckpoint)?,
        })
    }

    pub(super) async fn call(
        &self,
        name: CallName,
        body: serde_json::Value,
        wait: Duration,
    ) -> Result<serde_json::Value, Stopped> {
        let deadline = wait.saturating_add(PEER_DEADLINE_DEFAULT);
        Ok(self.context.peers.call(self.issuer, (name, body), deadline).await?)
    }

    async fn step(&self, copy: &mut Copy, wait: Duration) -> Result<Pulled, Stopped> {
        let position = copy.position();
        let pull = FeedPull {
            format: FEED_FORMAT,
            register: self.register.clone(),
            from: position.applied.size(),
            root: position.applied.root(),
            checkpoint: copy.note.clone(),
            wait_ms: u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            entitlement: copy.entitlement.as_ref().map(|entitlement| entitlement.digest),
        };
        let body = serde_json::to_value(&pull).map_err(malformed_document)?;
        let body = self.call(CallName::Feeds, body, wait).await?;
        let page: FeedPage = serde_json::from_value(body).map_err(|_| FeedFault::Malformed)?;
        entitlement_holds(&page.entitlement)?;
        let entitlement = match &copy.entitlement {
            Some(known) if known.digest == page.entitlement.digest => known.clone(),
            _ => return self.entitled(copy, page.entitlement).await,
        };
        let sound = self.reading()?.page(&position, &entitlement, &page)?;
        let behind = sound.checkpoint.size.saturating_sub(position.applied.size());
        if behind > self.context.feeds.behind_max() {
            copy.snapshot = Some(Snapshot::default());
            self.keep(copy, Vec::new()).await?;
            return Ok(Pulled::More);
        }
        self.apply(copy, (sound, page.checkpoint)).await
    }

    /// Applies a sound page: its records, the position and the ledger's entry, in one transaction.
    async fn apply(
        &self,
        copy: &mut Copy,
        (sound, note): (Sound, String),
    ) -> Result<Pulled, Stopped> {
        let Sound { position, steps, checkpoint } = sound;
        let mut changes = Changes::new(self);
        for step in steps {
            match step {
                Step::Hold(record) => changes.hold(*record)?,
                Step::Erase(id) => changes.drop(&id, ERASED)?,
                Step::Withdraw(id) => changes.drop(&id, WITHDRAWN)?,
            }
        }
        let moved = position.applied.size() != copy.applied;
        let before = copy.applied;
        copy.move_to(&position);
        copy.note = Some(note);
        let complete = copy.applied == checkpoint.size;
        if complete {
            copy.as_of = Some(self.context.clock.now());
        }
        if copy.broken.take().is_some() {
            let (issuer, register) = (self.issuer, self.register);
            tracing::info!(event = events::FEED_RECOVERED, %issuer, %register);
            self.keep(copy, changes.rows).await?;
        } else if moved {
            let subject = json!({ "from": before, "upto": copy.applied });
            self.record(copy, (changes, subject)).await?;
        } else if copy.to_be_noted() {
            self.keep(copy, Vec::new()).await?;
        } else {
            copy.remember(self.context, self.register, self.issuer);
        }
        Ok(if complete { Pulled::Complete } else { Pulled::More })
    }

    /// Takes over what the issuer says that this node may hold: what it may not is erased first,
    /// and what it may besides is fetched as a snapshot.
    pub(super) async fn entitled(
        &self,
        copy: &mut Copy,
        entitlement: FeedEntitlement,
    ) -> Result<Pulled, Stopped> {
        self.withdraw(&entitlement).await?;
        let begun = copy.applied > 0 || copy.snapshot.is_some();
        let narrowed = copy.entitlement.as_ref().is_some_and(|old| within(&entitlement, old));
        let catch_up = begun && (copy.snapshot.is_some() || !narrowed);
        copy.snapshot = catch_up.then(Snapshot::default);
        copy.entitlement = Some(entitlement);
        self.keep(copy, Vec::new()).await?;
        Ok(Pulled::More)
    }

    /// Erases the issuer's records that this node may not hold under an entitlement.
    async fn withdraw(&self, entitlement: &FeedEntitlement) -> Result<(), Problem> {
        let mut after = None;
        loop {
            let page = self.stored_after(after.clone()).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id.clone());
            let own = page.iter().filter(|record| record.owner == *self.issuer);
            let gone: Vec<_> = own
                .filter(|record| {
                    let holder = (entitlement, &self.context.authority);
                    !may_hold(self.declaration, record, holder)
                })
                .map(|record| record.id.clone())
                .collect();
            self.erase(&gone).await?;
        }
    }

    /// Erases everything of an issuer that this node may not hold any more.
    async fn withdraw_all(&self) -> Result<Pulled, Problem> {
        let mut copy = Copy::load(self.context, self.register, self.issuer)?;
        let nothing = super::entitlement::entitlement(Some(BTreeSet::new()));
        if copy.entitlement.as_ref().is_none_or(|known| *known == nothing) {
            return Ok(Pulled::NotEntitled);
        }
        self.withdraw(&nothing).await?;
        // What was published stays known, so that a fork shows once it may be held again.
        copy.entitlement = Some(nothing);
        copy.snapshot = None;
        copy.as_of = None;
        self.keep(&mut copy, Vec::new()).await?;
        Ok(Pulled::NotEntitled)
    }

    async fn erase(&self, gone: &[RecordId]) -> Result<(), Problem> {
        for ids in gone.chunks(ERASED_AT_ONCE_MAX) {
            let rows =
                ids.iter().map(|id| self.erasure(id, WITHDRAWN)).collect::<Result<Vec<_>, _>>()?;
            let entry = self.entry(Kind::Erase, ids.len(), json!({ "records": ids }));
            self.context.record(entry, rows).await?;
        }
        if gone.is_empty() { Ok(()) } else { self.context.refresh().await }
    }

    pub(super) async fn stored_after(
        &self,
        after: Option<RecordId>,
    ) -> Result<Vec<Record>, Problem> {
        let (store, register) = (self.context.store.clone(), self.register.clone());
        blocking(move || {
            store.records_by_id(&register, after.as_ref(), ERASED_AT_ONCE_MAX).map_err(of_store)
        })
        .await
    }

    pub(super) fn erasure(&self, id: &RecordId, rule: &str) -> Result<Row, Problem> {
        let rule = RuleId::new(rule).map_err(|_| Problem::new(Code::Internal))?;
        Ok(Row::EraseRecord { register: self.register.clone(), id: id.clone(), rule })
    }

    /// Commits changes of records with the state of the copy and an entry of the ledger.
    pub(super) async fn record(
        &self,
        copy: &mut Copy,
        (changes, subject): (Changes<'_>, serde_json::Value),
    ) -> Result<(), Problem> {
        let entry = self.entry(Kind::Receive, changes.rows.len(), subject);
        let mut rows = changes.rows;
        rows.push(copy.row(self.register, self.issuer)?);
        self.context.record(entry, rows).await?;
        self.context.refresh().await?;
        copy.remember(self.context, self.register, self.issuer);
        Ok(())
    }

    /// Stores the state of the copy; with changes of records it is [`Source::record`].
    pub(super) async fn keep(&self, copy: &mut Copy, rows: Vec<Row>) -> Result<(), Problem> {
        if !rows.is_empty() {
            let changes = Changes { rows, ..Changes::new(self) };
            return self.record(copy, (changes, json!({ "upto": copy.applied }))).await;
        }
        let row = copy.row(self.register, self.issuer)?;
        self.context.store.write(vec![row]).await.map_err(of_store)?;
        copy.remember(self.context, self.register, self.issuer);
        Ok(())
    }

    fn entry(&self, kind: Kind, count: usize, subject: serde_json::Value) -> Entry {
        let facts = Facts {
            answerer: Some(self.issuer.clone()),
            register: Some(self.register.clone()),
            count: u32::try_from(count).ok(),
            ..self.context.facts(kind, CallName::Feeds.as_str())
        };
        Entry {
            facts,
            actor: json!("node"),
            subject,
            justification: json!(null),
            retention_class: retention::ACCESS.to_owned(),
        }
    }

    /// Notes what is wrong with the feed and tells the issuer, once for each fault.
    async fn broken(&self, fault: FeedFault) -> Result<Pulled, Problem> {
        let mut copy = Copy::load(self.context, self.register, self.issuer)?;
        let known = copy.broken.clone();
        copy.break_with(fault, self.context.clock.now());
        if copy.broken == known {
            copy.remember(self.context, self.register, self.issuer);
            return Ok(Pulled::Refused(fault));
        }
        let (issuer, register) = (self.issuer, self.register);
        tracing::error!(event = events::FEED_BROKEN, %issuer, %register, fault = %fault);
        self.keep(&mut copy, Vec::new()).await?;
        let report = FeedFaultReport {
            format: FEED_FORMAT,
            register: register.clone(),
            fault: fault.to_string(),
            applied: copy.applied,
            root: copy.position().applied.root(),
        };
        let body = serde_json::to_value(report).map_err(malformed_document)?;
        // An issuer that cannot be told now sees from what is not acknowledged that something is
        // wrong.
        let _ = self.call(CallName::FeedFaults, body, Duration::ZERO).await;
        Ok(Pulled::Refused(fault))
    }

    async fn failed(&self, failure: Failure) -> Result<Pulled, Problem> {
        let Failure::Refused { code, .. } = &failure else { return Ok(Pulled::Failed(failure)) };
        match code.as_str() {
            "peer-not-entitled" => self.withdraw_all().await,
            "feed-set-back" => self.broken(FeedFault::IssuerSetBack).await,
            // The issuer does not know what was applied here as the beginning of its feed.
            "conflict" => self.broken(FeedFault::Forked).await,
            _ => Ok(Pulled::Failed(failure)),
        }
    }
}

/// Rows of one transaction, in step with what is stored and with each other.
pub(super) struct Changes<'a> {
    source: &'a Source<'a>,
    pub(super) rows: Vec<Row>,
    /// The versions of records that the rows so far leave behind.
    versions: BTreeMap<RecordId, Option<u32>>,
}

impl<'a> Changes<'a> {
    pub(super) const fn new(source: &'a Source<'a>) -> Self {
        Self { source, rows: Vec::new(), versions: BTreeMap::new() }
    }

    /// Has a record held. It is the same whether it comes once or again.
    pub(super) fn hold(&mut self, record: Record) -> Result<(), Stopped> {
        let stored = self.stored(&record.id)?;
        let held = match (self.versions.get(&record.id), &stored) {
            (Some(version), _) => *version,
            (None, Some(stored)) if *stored == record => return Ok(()),
            (None, stored) => stored.as_ref().map(|stored| stored.version),
        };
        self.versions.insert(record.id.clone(), Some(record.version));
        let expected_version = match held {
            Some(version) if version >= record.version => {
                // The issuer erased it and entered it again: versions count anew.
                self.rows.push(self.source.erasure(&record.id, ERASED)?);
                None
            }
            other => other,
        };
        self.rows.push(Row::PutRecord { record, expected_version });
        Ok(())
    }

    /// Has a record held no more; one that is not there is no fault.
    pub(super) fn drop(&mut self, id: &RecordId, rule: &str) -> Result<(), Stopped> {
        let stored = self.stored(id)?;
        let held = match self.versions.get(id) {
            Some(version) => *version,
            None => stored.map(|stored| stored.version),
        };
        if held.is_some() {
            self.versions.insert(id.clone(), None);
            self.rows.push(self.source.erasure(id, rule)?);
        }
        Ok(())
    }

    /// The record as it is stored, if it is the issuer's: nobody else's is touched.
    fn stored(&self, id: &RecordId) -> Result<Option<Record>, Stopped> {
        let Source { context, issuer, register, .. } = self.source;
        let stored = context.store.record(register, id).map_err(of_store)?;
        match stored {
            Some(record) if record.owner != **issuer => Err(FeedFault::IdTaken.into()),
            stored => Ok(stored),
        }
    }
}

impl Begun {
    pub(super) fn tree(&self) -> Option<entente_ledger::merkle::Frontier> {
        entente_ledger::merkle::Frontier::of_peaks(self.size, self.peaks.clone())
    }
}

/// Whether a new entitlement opens nothing that the old one did not.
fn within(new: &FeedEntitlement, old: &FeedEntitlement) -> bool {
    match (&new.categories, &old.categories) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(new), Some(old)) => new.is_subset(old),
    }
}
