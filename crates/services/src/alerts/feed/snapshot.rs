//! Catching up by a snapshot: all that stands, page by page in the order of the records' ids, then
//! the tail of the feed from where it stood at the beginning.

use super::copy::{Begun, Copy, Snapshot};
use super::page::{FeedFault, entitlement_holds};
use super::pull::{Changes, ERASED_AT_ONCE_MAX, Pulled, Source, Stopped};
use crate::error::malformed_document;
use entente_exchange::CallName;
use entente_model::feed::{FEED_FORMAT, SnapshotPage, SnapshotPull};
use entente_model::{Code, Problem, Record, RecordId};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

/// The record is not in the issuer's snapshot.
const NOT_LISTED: &str = "FEED-ERASED";

/// Pulls and applies the next page of a snapshot.
pub(super) async fn step(source: &Source<'_>, copy: &mut Copy) -> Result<Pulled, Stopped> {
    let snapshot = copy.snapshot.clone().unwrap_or_default();
    let entitlement = copy.entitlement.clone().ok_or_else(|| Problem::new(Code::Internal))?;
    let pull = SnapshotPull {
        format: FEED_FORMAT,
        register: source.register.clone(),
        from: copy.applied,
        at: snapshot.begun.as_ref().map(|begun| begun.size),
        after: snapshot.after.clone(),
        entitlement: entitlement.digest,
    };
    let body = serde_json::to_value(&pull).map_err(malformed_document)?;
    let body = source.call(CallName::Snapshots, body, Duration::ZERO).await?;
    let page: SnapshotPage = serde_json::from_value(body).map_err(|_| FeedFault::Malformed)?;
    entitlement_holds(&page.entitlement)?;
    if page.entitlement.digest != entitlement.digest {
        return source.entitled(copy, page.entitlement).await;
    }
    let begun = begun(source, copy, (&snapshot, &page))?;
    let after = snapshot.after.as_ref();
    let records = source.reading()?.snapshot(after, &entitlement, &page)?;
    let listed: BTreeSet<RecordId> = records.iter().map(|record| record.id.clone()).collect();
    let mut changes = Changes::new(source);
    let range = (after, page.upto.as_ref());
    if let Some(gone) = not_listed(source, range, &listed).await? {
        for id in &gone {
            changes.drop(id, NOT_LISTED)?;
        }
        if gone.len() >= ERASED_AT_ONCE_MAX {
            // Too many for one transaction: this page is asked for again.
            source.record(copy, (changes, json!({ "erased": gone.len() }))).await?;
            return Ok(Pulled::More);
        }
    }
    for record in records {
        changes.hold(record)?;
    }
    let subject = json!({ "after": after, "upto": page.upto });
    match &page.upto {
        Some(upto) => {
            copy.snapshot = Some(Snapshot { begun: Some(begun), after: Some(upto.clone()) });
        }
        None => end(copy, &begun)?,
    }
    source.record(copy, (changes, subject)).await?;
    Ok(Pulled::More)
}

/// Where the feed stood: as proven on the first page.
fn begun(
    source: &Source<'_>,
    copy: &mut Copy,
    (snapshot, page): (&Snapshot, &SnapshotPage),
) -> Result<Begun, Stopped> {
    if let Some(begun) = &snapshot.begun {
        return Ok(begun.clone());
    }
    let begin = page.begin.as_ref().ok_or(FeedFault::Malformed)?;
    let (checkpoint, tree) = source.reading()?.begin(&copy.position(), begin)?;
    copy.seen = checkpoint.size;
    copy.note = Some(begin.checkpoint.clone());
    Ok(Begun { size: tree.size(), peaks: tree.peaks().to_vec() })
}

/// The whole stock is here: what follows is the tail.
fn end(copy: &mut Copy, begun: &Begun) -> Result<(), Stopped> {
    let tree = begun.tree().ok_or(FeedFault::Malformed)?;
    let mut position = copy.position();
    position.pin = position.pin.filter(|pin| pin.size > tree.size());
    position.seen = position.seen.max(tree.size());
    position.applied = tree;
    copy.move_to(&position);
    copy.snapshot = None;
    copy.broken = None;
    Ok(())
}

/// The issuer's records held here after one and up to another that its page does not list, at most
/// as many as one transaction erases.
async fn not_listed(
    source: &Source<'_>,
    (after, upto): (Option<&RecordId>, Option<&RecordId>),
    listed: &BTreeSet<RecordId>,
) -> Result<Option<Vec<RecordId>>, Problem> {
    let mut gone = Vec::new();
    let mut after = after.cloned();
    loop {
        let page = source.stored_after(after.clone()).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.id.clone());
        let beyond = |record: &&Record| upto.is_some_and(|upto| record.id > *upto);
        let ended = page.iter().any(|record| beyond(&record));
        let own = page.iter().filter(|record| record.owner == *source.issuer && !beyond(record));
        gone.extend(own.filter(|record| !listed.contains(&record.id)).map(|r| r.id.clone()));
        if ended || gone.len() >= ERASED_AT_ONCE_MAX {
            break;
        }
    }
    gone.truncate(ERASED_AT_ONCE_MAX);
    Ok((!gone.is_empty()).then_some(gone))
}
