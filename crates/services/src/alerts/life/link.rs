//! Links between alerts of this authority.

use super::act::{AlertRef, faulty, held, not_now, state, stated, stored};
use super::file::{NoteKind, NoteText, noted};
use super::limits::LINKS_MAX;
use super::write;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_store;
use crate::records::Kept;
use entente_ledger::{Facts, Kind};
use entente_model::alert::Link;
use entente_model::{Code, Problem, Record, Said};
use entente_policy::action::KeepAlert;
use entente_registers::declaration::Subject;
use entente_store::Row;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The code table of kinds of links; the fact `dies_with_person` says that an object alert lives
/// only as long as the person alert at the other end.
const TABLE: &str = "alert-links";

/// Two alerts and what ties them.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkInput {
    /// One alert.
    pub alert: AlertRef,
    /// The other.
    pub other: AlertRef,
    /// What kind of link: a code of the table `alert-links`.
    pub kind: String,
    /// The clear operational need.
    pub reason: String,
}

/// Links two alerts of this authority, at both ends.
///
/// # Errors
/// `code-unknown`, `not-owner`, `conflict` if they are linked already, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 63: alerts of the same state, for a clear
// operational need, without effect on either's action, retention or access.
pub async fn link(
    context: &Context,
    officer: &SignedIn,
    input: LinkInput,
) -> Result<Kept, Problem> {
    let reason = stated("reason", &input.reason)?;
    if !crate::justified::has_code(context, TABLE, &input.kind) {
        return Err(Problem::new(Code::CodeUnknown).saying(Said::LinkKindUnknown));
    }
    if input.alert == input.other {
        return Err(faulty("other", Said::LinkSelf));
    }
    let ends = Ends::held(context, officer, &input).await?;
    let (one, other) = ends.map(|state_links, to| {
        let link = Link {
            kind: input.kind.clone(),
            register: to.register.clone(),
            record: to.record.clone(),
        };
        if state_links.contains(&link) {
            return Err(not_now(Said::LinkedAlready));
        }
        if state_links.len() >= LINKS_MAX {
            return Err(not_now(Said::LinksFull { most: LINKS_MAX.into() }));
        }
        state_links.push(link);
        Ok(())
    })?;
    let words = format!("linked as {}: {reason}", input.kind);
    let parts = vec![("link", input.kind.as_str()), ("reason", &reason)];
    both(context, officer, (ends.facts, &input, (words, parts)), (one, other)).await
}

/// Takes a link away, at both ends.
///
/// # Errors
/// `not-found` if there is none, `not-owner`, `denied`, or an outage.
pub async fn unlink(
    context: &Context,
    officer: &SignedIn,
    input: LinkInput,
) -> Result<Kept, Problem> {
    let reason = stated("reason", &input.reason)?;
    let ends = Ends::held(context, officer, &input).await?;
    let (one, other) = ends.map(|links, to| {
        let before = links.len();
        links.retain(|link| {
            !(link.kind == input.kind && link.register == to.register && link.record == to.record)
        });
        if links.len() == before { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
    })?;
    let words = format!("link as {} taken away: {reason}", input.kind);
    let parts = vec![("act", "unlink"), ("link", input.kind.as_str()), ("reason", &reason)];
    both(context, officer, (ends.facts, &input, (words, parts)), (one, other)).await
}

/// Both ends of a link, of this authority both.
struct Ends<'a> {
    context: &'a Context,
    facts: Facts,
    one: Record,
    other: Record,
}

impl<'a> Ends<'a> {
    async fn held(
        context: &'a Context,
        officer: &SignedIn,
        input: &LinkInput,
    ) -> Result<Self, Problem> {
        let (permit, one) = held::<KeepAlert>(context, officer, &input.alert).await?;
        let (_, other) = held::<KeepAlert>(context, officer, &input.other).await?;
        let facts = permit.facts(Kind::Combine);
        Ok(Self { context, facts, one: one.record, other: other.record })
    }

    /// New versions of both ends, each with its links changed towards the other.
    fn map(
        &self,
        change: impl Fn(&mut Vec<Link>, &AlertRef) -> Result<(), Problem>,
    ) -> Result<(Record, Record), Problem> {
        let end = |record: &Record, to: &Record| {
            with_links(self.context, record, |links| change(links, &AlertRef::of(to)))
        };
        Ok((end(&self.one, &self.other)?, end(&self.other, &self.one)?))
    }
}

/// What a note at both ends says, and the parts of that.
type Saying<'a> = (String, Vec<(&'a str, &'a str)>);

async fn both(
    context: &Context,
    officer: &SignedIn,
    (facts, input, (words, parts)): (Facts, &LinkInput, Saying<'_>),
    (one, other): (Record, Record),
) -> Result<Kept, Problem> {
    let mut rows = write::put(context, one.clone())?;
    rows.extend(write::put(context, other)?);
    for (alert, to) in [(&input.alert, &input.other), (&input.other, &input.alert)] {
        let parts = [parts.as_slice(), &[("other", to.record.as_str())]].concat();
        let note = (NoteKind::Link, NoteText::of(words.clone(), &parts));
        rows.push(noted(context, alert, note, Some(officer))?);
    }
    let subject = json!({ "record": one.id, "other": input.other.record });
    let facts = Facts { count: Some(2), ..facts };
    let done = super::act::Done { facts, subject, rows };
    let promise = super::act::record(context, officer, done).await?;
    Ok(Kept { record: one, promise })
}

fn with_links(
    context: &Context,
    record: &Record,
    change: impl FnOnce(&mut Vec<Link>) -> Result<(), Problem>,
) -> Result<Record, Problem> {
    let declaration = super::act::declared(context, &record.register)?;
    let mut state = state(declaration, record)?;
    change(&mut state.links)?;
    Ok(write::next(declaration, record, (state, context.clock.now())))
}

/// The object alerts that live only as long as a person alert.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 54(3): objects linked to a person alert are kept
// only as long as it.
pub(super) fn attached(context: &Context, record: &Record) -> Result<Vec<Record>, Problem> {
    let links = record.alert.as_ref().map_or(&[][..], |alert| &alert.links);
    if links.is_empty() || subject(context, record) != Some(Subject::Person) {
        return Ok(Vec::new());
    }
    let dies = |kind: &str| {
        let entry = context.catalogue.table(TABLE).and_then(|table| table.entry(kind));
        entry.is_some_and(|entry| entry.facts.get("dies_with_person").is_some_and(|x| x == "yes"))
    };
    let mut objects = Vec::new();
    for link in links.iter().filter(|link| dies(&link.kind)) {
        let found = context.store.record(&link.register, &link.record).map_err(of_store)?;
        let own = found.filter(|found| found.owner == context.authority);
        objects.extend(own.filter(|found| subject(context, found) == Some(Subject::Object)));
    }
    Ok(objects)
}

fn subject(context: &Context, record: &Record) -> Option<Subject> {
    let declaration = context.catalogue.declaration(&record.register)?;
    declaration.alert_rules(record).map(|rules| rules.subject)
}

/// New versions of the alerts that were linked to one that ends, without those that end with it.
pub(super) fn unlinked(
    context: &Context,
    ended: &Record,
    gone: &BTreeMap<AlertRef, Record>,
) -> Result<Vec<Row>, Problem> {
    let links = ended.alert.as_ref().map_or(&[][..], |alert| &alert.links);
    let mut rows = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for link in links {
        let other = AlertRef { register: link.register.clone(), record: link.record.clone() };
        // Where two that end are linked to the same third, the first of them writes it.
        let first = gone.values().find(|one| links_to(one, &other));
        let mine = first.is_some_and(|first| AlertRef::of(first) == AlertRef::of(ended));
        if gone.contains_key(&other) || !mine || !seen.insert(other.clone()) {
            continue;
        }
        let Ok(found) = stored(context, &other) else { continue };
        if found.owner != context.authority {
            continue;
        }
        let next = with_links(context, &found, |links| {
            links.retain(|link| {
                !gone.contains_key(&AlertRef {
                    register: link.register.clone(),
                    record: link.record.clone(),
                })
            });
            Ok(())
        })?;
        rows.extend(write::put(context, next)?);
    }
    Ok(rows)
}

fn links_to(record: &Record, other: &AlertRef) -> bool {
    let links = record.alert.as_ref().map_or(&[][..], |alert| &alert.links);
    links.iter().any(|link| link.register == other.register && link.record == other.record)
}
