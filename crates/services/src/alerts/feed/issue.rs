//! The issuer's side: what a node may have of this node's feeds, page by page, and what it has
//! acknowledged.

use super::entitlement::{self, listed, may_hold};
use super::log::{FeedLog, of_log};
use super::replicated;
use crate::context::Context;
use crate::error::{internal, malformed_document, of_store};
use crate::peers::{nonce_row, refuse_call};
use crate::retention;
use entente_exchange::{CallName, VerifiedPeer};
use entente_ledger::{Checkpoint, Entry, Facts, Kind};
use entente_model::encoding::Digest;
use entente_model::feed::{
    FEED_FORMAT, FeedContent, FeedEntitlement, FeedEntry, FeedFaultReport, FeedLeaf, FeedOperation,
    FeedPage, FeedPull, SnapshotBegin, SnapshotPage, SnapshotPull,
};
use entente_model::limits::{FEED_PAGE_BYTES_MAX, FEED_PAGE_ENTRIES_MAX, FEED_WAIT_MAX};
use entente_model::{AuthorityId, Code, Problem, Record, RecordId, RegisterId, Timestamp, events};
use entente_store::{Collection, Row, StoredFeedEntry};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How often a waiting pull looks for news.
const LOOK_INTERVAL: Duration = Duration::from_millis(100);
/// Most characters of a fault that another node reports.
const FAULT_CHARS_MAX: usize = 64;

/// What a node has acknowledged of a feed, and what it says of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Acknowledged {
    pub(super) format: u16,
    /// Entries that it has applied.
    pub(super) applied: u64,
    /// When it last asked.
    pub(super) at: Timestamp,
    /// Under which entitlement it holds them.
    #[serde(default)]
    pub(super) entitlement: Option<Digest>,
    /// What it says is wrong with the feed.
    #[serde(default)]
    pub(super) fault: Option<String>,
}

/// That a feed does not continue what was published, and the checkpoint that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SetBack {
    pub(super) format: u16,
    /// The checkpoint that was published.
    pub(super) published: Checkpoint,
    /// The node that showed it.
    pub(super) shown_by: AuthorityId,
}

/// Answers a pull.
pub(crate) async fn pulled(
    context: &Context,
    peer: VerifiedPeer,
    body: Value,
) -> Result<Value, Problem> {
    let asked = read::<FeedPull>(body)
        .and_then(|pull| may_ask(context, &peer, (pull.format, &pull.register)).map(|()| pull));
    let pull = match asked {
        Ok(pull) => pull,
        Err(problem) => return Err(refuse_call(context, &peer, CallName::Feeds, problem).await),
    };
    let log = context.feeds.log(&pull.register)?;
    if let Err(problem) = continues(context, &log, (&pull, &peer)).await {
        return Err(refuse_call(context, &peer, CallName::Feeds, problem).await);
    }
    let before = acknowledged(context, &pull.register, peer.authority())?;
    let now = Acknowledged {
        format: 1,
        applied: pull.from,
        at: context.clock.now(),
        entitlement: pull.entitlement,
        // A node that asks on has got over what it reported only once it has applied more.
        fault: before.fault.filter(|_| before.applied >= pull.from),
    };
    let rows = vec![nonce_row(&peer), acknowledged_row(&pull.register, peer.authority(), &now)?];
    context.store.write(rows).await.map_err(of_store)?;
    news(context, &peer, &pull).await?;
    let (of, request) = (peer.authority().clone(), pull.clone());
    let at_work = context.clone();
    let page = blocking(move || page(&at_work, &log, (&request, &of))).await?;
    let shown = page.entries.iter().filter(|entry| is_shown(entry)).count();
    if shown > 0 {
        let facts = disclosure(context, (&peer, CallName::Feeds), &pull.register, shown);
        let upto = pull.from + page.entries.len() as u64;
        let subject = json!({ "from": pull.from, "upto": upto });
        context.record(entry(facts, &peer, subject), Vec::new()).await?;
    }
    serde_json::to_value(page).map_err(malformed_document)
}

/// Answers a pull of a snapshot.
pub(crate) async fn snapshot(
    context: &Context,
    peer: VerifiedPeer,
    body: Value,
) -> Result<Value, Problem> {
    let asked = read::<SnapshotPull>(body)
        .and_then(|pull| may_ask(context, &peer, (pull.format, &pull.register)).map(|()| pull));
    let pull = match asked {
        Ok(pull) => pull,
        Err(problem) => {
            return Err(refuse_call(context, &peer, CallName::Snapshots, problem).await);
        }
    };
    let log = context.feeds.log(&pull.register)?;
    let (of, request) = (peer.authority().clone(), pull.clone());
    let at_work = context.clone();
    let made = blocking(move || snapshot_page(&at_work, &log, (&request, &of))).await;
    let page = match made {
        Ok(page) => page,
        Err(problem) => {
            return Err(refuse_call(context, &peer, CallName::Snapshots, problem).await);
        }
    };
    let nonce = vec![nonce_row(&peer)];
    if page.entries.is_empty() {
        context.store.write(nonce).await.map_err(of_store)?;
    } else {
        let shown = page.entries.len();
        let facts = disclosure(context, (&peer, CallName::Snapshots), &pull.register, shown);
        let subject = json!({ "after": pull.after, "upto": page.upto });
        context.record(entry(facts, &peer, subject), nonce).await?;
    }
    serde_json::to_value(page).map_err(malformed_document)
}

/// Takes a report that a feed of this node does not verify elsewhere.
pub(crate) async fn reported(
    context: &Context,
    peer: VerifiedPeer,
    body: Value,
) -> Result<Value, Problem> {
    let asked = read::<FeedFaultReport>(body).and_then(|report| {
        may_ask(context, &peer, (report.format, &report.register)).map(|()| report)
    });
    let report = match asked {
        Ok(report) => report,
        Err(problem) => {
            return Err(refuse_call(context, &peer, CallName::FeedFaults, problem).await);
        }
    };
    let is_code = |c: &char| c.is_ascii_lowercase() || *c == '-';
    let fault: String = report.fault.chars().filter(is_code).take(FAULT_CHARS_MAX).collect();
    let (register, from) = (&report.register, peer.authority());
    tracing::error!(event = events::FEED_BROKEN, %register, peer = %from, fault);
    let before = acknowledged(context, register, from)?;
    let now = Acknowledged {
        format: 1,
        applied: report.applied,
        at: context.clock.now(),
        fault: Some(fault.clone()),
        ..before
    };
    let facts = Facts {
        asker: from.clone(),
        answerer: Some(context.authority.clone()),
        register: Some(register.clone()),
        request: Some(peer.request()),
        ..context.facts(Kind::Receive, CallName::FeedFaults.as_str())
    };
    let rows = vec![nonce_row(&peer), acknowledged_row(register, from, &now)?];
    context.record(entry(facts, &peer, json!({ "fault": fault })), rows).await?;
    Ok(json!({}))
}

/// Notices at the start which feeds of this node do not continue what it has published: such a feed
/// takes nothing in until it does. Other nodes may show more with their pulls.
///
/// Writes no file: another process may be serving the same folder.
///
/// # Errors
/// An outage.
pub(crate) fn notice_set_backs(context: &Context) -> Result<(), Problem> {
    for register in super::replicated_registers(context) {
        let log = context.feeds.log(&register)?;
        let note = log.reader.note().map_err(|error| of_log(&error))?;
        let signed = note.and_then(|note| log.own(&note)).map_or(0, |checkpoint| checkpoint.size);
        let stored = context.store.feed_size(&register).map_err(of_store)?;
        if signed > stored || stored_set_back(context, &register)?.is_some() {
            tracing::error!(event = events::FEED_BROKEN, %register, fault = "set-back");
            context.feeds.mark_set_back(&register, true);
        }
    }
    Ok(())
}

pub(super) fn acknowledged(
    context: &Context,
    register: &RegisterId,
    peer: &AuthorityId,
) -> Result<Acknowledged, Problem> {
    let id = super::copy::id(register, peer);
    let found = context.store.document(Collection::FEED_ACKNOWLEDGEMENTS, &id).map_err(of_store)?;
    let stored = found
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .transpose()?;
    Ok(stored.unwrap_or_default())
}

pub(super) fn stored_set_back(
    context: &Context,
    register: &RegisterId,
) -> Result<Option<SetBack>, Problem> {
    let found =
        context.store.document(Collection::FEED_SETBACKS, register.as_str()).map_err(of_store)?;
    found
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .transpose()
}

/// Runs what waits for the disk away from the request threads.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|error| internal(&error))?
}

fn read<T: DeserializeOwned>(body: Value) -> Result<T, Problem> {
    serde_json::from_value(body).map_err(|_| Problem::new(Code::BodyMalformed))
}

fn may_ask(
    context: &Context,
    peer: &VerifiedPeer,
    (format, register): (u16, &RegisterId),
) -> Result<(), Problem> {
    if format != FEED_FORMAT {
        return Err(Problem::new(Code::VersionUnsupported));
    }
    if !replicated(context, register) || context.registers.declaration(register).is_err() {
        return Err(Problem::new(Code::RegisterNotServed).with_detail(format!("`{register}`")));
    }
    if !listed(context, register, (&context.authority, peer.authority())) {
        return Err(Problem::new(Code::PeerNotEntitled).with_detail(format!("`{register}`")));
    }
    Ok(())
}

/// Whether what the peer has applied is the beginning of this feed. If it shows a checkpoint of
/// this feed's own key that the feed does not continue, the fault is here.
async fn continues(
    context: &Context,
    log: &Arc<FeedLog>,
    (pull, peer): (&FeedPull, &VerifiedPeer),
) -> Result<(), Problem> {
    let shown = pull.checkpoint.as_deref().and_then(|note| log.own(note));
    let expected = stored_set_back(context, &pull.register)?.map(|set_back| set_back.published);
    let (at_work, theirs) = (Arc::clone(log), shown.clone());
    let verdict = blocking(move || {
        continues_published(&at_work, theirs.as_ref())?;
        continues_published(&at_work, expected.as_ref())
    })
    .await;
    match verdict {
        Ok(()) => clear_set_back(context, &pull.register).await?,
        Err(problem) if problem.code == Code::FeedSetBack => {
            let register = &pull.register;
            tracing::error!(event = events::FEED_BROKEN, %register, fault = "set-back");
            context.feeds.mark_set_back(&pull.register, true);
            if let Some(published) = shown {
                let shown_by = peer.authority().clone();
                keep_set_back(context, &pull.register, SetBack { format: 1, published, shown_by })
                    .await?;
            }
            return Err(problem);
        }
        Err(problem) => return Err(problem),
    }
    let (at_work, from, root) = (Arc::clone(log), pull.from, pull.root);
    blocking(move || {
        let (_, checkpoint) = at_work.published()?;
        let same = from <= checkpoint.size
            && at_work.reader.root(from).map_err(|error| of_log(&error))? == root;
        let other = "what you have applied is not the beginning of this feed";
        if same { Ok(()) } else { Err(Problem::new(Code::Conflict).with_detail(other)) }
    })
    .await
}

/// Blocks on the disk.
fn continues_published(log: &FeedLog, published: Option<&Checkpoint>) -> Result<(), Problem> {
    let (_, checkpoint) = log.published()?;
    let Some(published) = published else { return Ok(()) };
    let same = published.size <= checkpoint.size
        && log.reader.root(published.size).map_err(|error| of_log(&error))? == published.root;
    if same { Ok(()) } else { Err(Problem::new(Code::FeedSetBack)) }
}

async fn keep_set_back(
    context: &Context,
    register: &RegisterId,
    set_back: SetBack,
) -> Result<(), Problem> {
    let stored = stored_set_back(context, register)?;
    if stored.is_some_and(|stored| stored.published.size >= set_back.published.size) {
        return Ok(());
    }
    let row = Row::PutDocument {
        collection: Collection::FEED_SETBACKS,
        id: register.to_string(),
        group: None,
        body: serde_json::to_value(set_back).map_err(malformed_document)?,
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}

async fn clear_set_back(context: &Context, register: &RegisterId) -> Result<(), Problem> {
    if !context.feeds.is_set_back(register) {
        return Ok(());
    }
    let (collection, id) = (Collection::FEED_SETBACKS, register.to_string());
    context.store.write(vec![Row::DeleteDocument { collection, id }]).await.map_err(of_store)?;
    context.feeds.mark_set_back(register, false);
    tracing::info!(event = events::FEED_RECOVERED, %register);
    Ok(())
}

fn acknowledged_row(
    register: &RegisterId,
    peer: &AuthorityId,
    now: &Acknowledged,
) -> Result<Row, Problem> {
    Ok(Row::PutDocument {
        collection: Collection::FEED_ACKNOWLEDGEMENTS,
        id: super::copy::id(register, peer),
        group: Some(register.to_string()),
        body: serde_json::to_value(now).map_err(malformed_document)?,
        expires: None,
    })
}

/// Waits until there is something to tell, or as long as the peer wants to wait.
async fn news(context: &Context, peer: &VerifiedPeer, pull: &FeedPull) -> Result<(), Problem> {
    let wait = Duration::from_millis(pull.wait_ms).min(FEED_WAIT_MAX);
    let until = peer.received().plus(wait);
    loop {
        let size = context.store.feed_size(&pull.register).map_err(of_store)?;
        let entitled = entitlement::of(context, &pull.register, peer.authority())?;
        let left = until.since(context.clock.now());
        let changed = size != pull.from || Some(entitled.digest) != pull.entitlement;
        if changed || left.is_zero() || context.feeds.is_stopping() {
            return Ok(());
        }
        context.clock.sleep(left.min(LOOK_INTERVAL)).await;
    }
}

/// Blocks on the disk.
fn page(
    context: &Context,
    log: &FeedLog,
    (pull, peer): (&FeedPull, &AuthorityId),
) -> Result<FeedPage, Problem> {
    let (note, checkpoint) = log.published()?;
    let entitlement = entitlement::of(context, &pull.register, peer)?;
    let mut entries = Vec::new();
    if Some(entitlement.digest) == pull.entitlement {
        let count = checkpoint.size.saturating_sub(pull.from).min(FEED_PAGE_ENTRIES_MAX as u64);
        let count = usize::try_from(count).unwrap_or(FEED_PAGE_ENTRIES_MAX);
        let stored = context.store.feed(&pull.register, pull.from, count).map_err(of_store)?;
        let mut bytes = 0;
        for stored in stored {
            let content = content(context, (&pull.register, &stored), (&entitlement, peer))?;
            bytes += size_of(&content);
            entries.push(FeedEntry { leaf: text(stored.leaf)?, content });
            if bytes >= FEED_PAGE_BYTES_MAX {
                break;
            }
        }
    }
    let end = pull.from + entries.len() as u64;
    let proof = log.reader.consistency(end, checkpoint.size).map_err(|error| of_log(&error))?;
    Ok(FeedPage {
        format: FEED_FORMAT,
        register: pull.register.clone(),
        from: pull.from,
        entitlement,
        entries,
        checkpoint: note,
        proof,
        unknown: BTreeMap::new(),
    })
}

/// What comes with an entry for this peer, as things stand now.
fn content(
    context: &Context,
    (register, stored): (&RegisterId, &StoredFeedEntry),
    to: (&FeedEntitlement, &AuthorityId),
) -> Result<FeedContent, Problem> {
    let Some(salt) = stored.salt else {
        let leaf = FeedLeaf::decode(&stored.leaf).ok_or_else(|| Problem::new(Code::Internal))?;
        return Ok(match leaf.operation {
            FeedOperation::Erase => FeedContent::Erased,
            FeedOperation::Put => FeedContent::Superseded,
        });
    };
    let found = context.store.record_text(register, &stored.id).map_err(of_store)?;
    // Changed since the entry was read: a later entry tells of it.
    let Some((_, body)) = found.filter(|(version, _)| *version == stored.version) else {
        return Ok(FeedContent::Superseded);
    };
    let record: Record = serde_json::from_slice(&body).map_err(malformed_document)?;
    let declaration =
        context.registers.declaration(register).map_err(crate::error::of_registers)?;
    if !may_hold(declaration, &record, to) {
        return Ok(FeedContent::Withheld);
    }
    Ok(FeedContent::Shown { salt, body: text(body)? })
}

/// Blocks on the disk.
fn snapshot_page(
    context: &Context,
    log: &FeedLog,
    (pull, peer): (&SnapshotPull, &AuthorityId),
) -> Result<SnapshotPage, Problem> {
    let entitlement = entitlement::of(context, &pull.register, peer)?;
    let mut page = SnapshotPage {
        format: FEED_FORMAT,
        register: pull.register.clone(),
        entitlement,
        begin: None,
        entries: Vec::new(),
        upto: pull.after.clone(),
        unknown: BTreeMap::new(),
    };
    if page.entitlement.digest != pull.entitlement {
        return Ok(page);
    }
    // Where the feed stands is taken before the first record is read, so that whatever changes
    // later comes with the tail.
    if pull.at.is_none() {
        page.begin = Some(begin(log, pull.from)?);
    }
    (page.entries, page.upto) = current(context, pull, (&page.entitlement, peer))?;
    Ok(page)
}

fn begin(log: &FeedLog, from: u64) -> Result<SnapshotBegin, Problem> {
    let (checkpoint, at) = log.published()?;
    if from > at.size {
        return Err(Problem::new(Code::Conflict).with_detail("this feed is shorter"));
    }
    let peaks = log.reader.peaks(at.size).map_err(|error| of_log(&error))?;
    let proof = log.reader.consistency(from, at.size).map_err(|error| of_log(&error))?;
    Ok(SnapshotBegin { checkpoint, peaks, proof })
}

/// Records that stand, after the last of the page before; and up to which the page is whole.
fn current(
    context: &Context,
    pull: &SnapshotPull,
    to: (&FeedEntitlement, &AuthorityId),
) -> Result<(Vec<FeedEntry>, Option<RecordId>), Problem> {
    let (register, after) = (&pull.register, pull.after.as_ref());
    let stored =
        context.store.feed_current(register, after, FEED_PAGE_ENTRIES_MAX).map_err(of_store)?;
    let whole = stored.len() < FEED_PAGE_ENTRIES_MAX;
    let (mut entries, mut bytes, mut upto) = (Vec::new(), 0, None);
    for stored in stored {
        upto = Some(stored.id.clone());
        let content = content(context, (register, &stored), to)?;
        if matches!(content, FeedContent::Shown { .. }) {
            bytes += size_of(&content);
            entries.push(FeedEntry { leaf: text(stored.leaf)?, content });
        }
        if bytes >= FEED_PAGE_BYTES_MAX {
            return Ok((entries, upto));
        }
    }
    Ok((entries, upto.filter(|_| !whole)))
}

const fn is_shown(entry: &FeedEntry) -> bool {
    matches!(entry.content, FeedContent::Shown { .. })
}

const fn size_of(content: &FeedContent) -> usize {
    match content {
        FeedContent::Shown { body, .. } => body.len(),
        _ => 0,
    }
}

fn text(bytes: Vec<u8>) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|error| internal(&error))
}

fn disclosure(
    context: &Context,
    (peer, name): (&VerifiedPeer, CallName),
    register: &RegisterId,
    count: usize,
) -> Facts {
    Facts {
        asker: peer.authority().clone(),
        answerer: Some(context.authority.clone()),
        register: Some(register.clone()),
        request: Some(peer.request()),
        count: u32::try_from(count).ok(),
        ..context.facts(Kind::Disclose, name.as_str())
    }
}

fn entry(facts: Facts, peer: &VerifiedPeer, subject: Value) -> Entry {
    Entry {
        facts,
        actor: json!({ "authority": peer.authority() }),
        subject,
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    }
}
