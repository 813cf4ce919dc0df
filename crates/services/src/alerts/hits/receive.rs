//! What other nodes tell this one of hits: reports on its alerts, copies, decisions. Each is
//! checked, stored with its entry and acknowledged; the same message again changes nothing.

use super::act::{entry, form};
use super::file::{existing, load};
use super::incoming::{IncomingReport, stored};
use super::open::found;
use super::outbox::{HitMessage, MessageKind, RECEIPT};
use super::report::{REPORT, signed};
use super::tally::{Tallied, Tally};
use super::waiting::{About, Waits};
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::work::WorkKind;
use entente_exchange::{Statement, StatementFault, VerifiedPeer};
use entente_ledger::{Facts, Kind, Leaf, LeafSource as _};
use entente_model::hit::{AnsweredEntry, FORMAT, HitDecision, HitReceipt, HitReport};
use entente_model::{AuthorityId, Code, Problem, Record, RegisterId, Said, Timestamp};
use entente_registers::{Declaration, FormSubject, Procedure};
use entente_store::Row;
use serde_json::{Value, json};

/// The kind of statement that a decision is signed as.
pub(super) const DECISION: &str = "hit-decision";

/// Takes in a message of a peer and gives the signed receipt; a refusal is on record.
pub(crate) async fn receive(
    context: &Context,
    peer: &VerifiedPeer,
    body: Value,
) -> Result<Value, Problem> {
    let taken = match serde_json::from_value::<HitMessage>(body) {
        Ok(message) => take(context, peer, &message),
        Err(_) => Err(Problem::new(Code::BodyMalformed)),
    };
    let nonce = nonce(peer);
    let receipt = match taken {
        Ok(Taken::New { receipt, rows, facts, subject }) => {
            let rows = std::iter::once(nonce).chain(rows).collect();
            let actor = json!({ "authority": peer.authority() });
            context.record(entry(*facts, actor, subject), rows).await?;
            receipt
        }
        Ok(Taken::Known { receipt }) => {
            context.store.write(vec![nonce]).await.map_err(of_store)?;
            receipt
        }
        Err(problem) => {
            let facts = Facts {
                asker: peer.authority().clone(),
                answerer: Some(context.authority.clone()),
                permitted: false,
                request: Some(peer.request()),
                problem: Some(problem.code),
                ..context.facts(Kind::Refuse, "hit-message")
            };
            let actor = json!({ "authority": peer.authority() });
            context.record(entry(facts, actor, json!(null)), vec![nonce]).await?;
            return Err(problem);
        }
    };
    serde_json::to_value(signed(context, RECEIPT, &receipt)?).map_err(malformed_document)
}

fn nonce(peer: &VerifiedPeer) -> Row {
    let nonce = peer.nonce();
    Row::Nonce { key_id: nonce.key_id.clone(), nonce: nonce.nonce.clone(), expires: nonce.expires }
}

/// What is to be done with a message that holds.
enum Taken {
    /// It is new.
    New { receipt: HitReceipt, rows: Vec<Row>, facts: Box<Facts>, subject: Value },
    /// It was taken in before.
    Known { receipt: HitReceipt },
}

fn take(context: &Context, peer: &VerifiedPeer, message: &HitMessage) -> Result<Taken, Problem> {
    let statement = &message.statement;
    // Passed on by somebody else it is somebody else's word.
    if statement.authority != *peer.authority() {
        return Err(Problem::new(Code::SignatureInvalid)
            .with_detail("the message is not signed by the node that brings it"));
    }
    match message.kind {
        MessageKind::Report => report(context, peer, statement, Role::Issuer),
        MessageKind::Copy => report(context, peer, statement, Role::Copy),
        MessageKind::Decision => decision(context, peer, statement),
    }
}

/// As what this node gets a report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It issued the alert.
    Issuer,
    /// It has a role that gets copies.
    Copy,
}

fn opened<T: serde::de::DeserializeOwned>(
    context: &Context,
    statement: &Statement,
    kind: &'static str,
) -> Result<T, Problem> {
    statement.open(kind, &context.trust.current()).map_err(|fault| {
        let code = match fault {
            StatementFault::Key { .. } | StatementFault::Signature => Code::SignatureInvalid,
            StatementFault::Kind { .. } | StatementFault::Body => Code::BodyMalformed,
        };
        Problem::new(code).with_detail(fault.to_string())
    })
}

fn report(
    context: &Context,
    peer: &VerifiedPeer,
    statement: &Statement,
    role: Role,
) -> Result<Taken, Problem> {
    let report: HitReport = opened(context, statement, REPORT)?;
    if report.format != FORMAT {
        return Err(Problem::new(Code::VersionUnsupported));
    }
    if report.from != *peer.authority() {
        return Err(Problem::new(Code::SignatureInvalid)
            .with_detail("the report is in the name of another authority"));
    }
    if let Some(known) = stored(context, &report.from, (&report.hit, report.number))? {
        return again(context, statement, (&report, known.0));
    }
    let incoming = match role {
        Role::Issuer => {
            let (declaration, form) = served(context, &report)?;
            let alert = alert(context, declaration, &report)?;
            checked(context, form, &report)?;
            IncomingReport::of_own((report.clone(), alert.id), statement, peer.received())
        }
        Role::Copy => {
            entitled_to_copy(context, &report)?;
            IncomingReport::copy(report.clone(), statement, peer.received())
        }
    };
    let receipt = receipt_of(context, statement, (&report, peer.received()));
    let mut rows = arrived(context, &incoming)?;
    if role == Role::Issuer {
        rows.push(tally(&report, peer.received())?);
    }
    let facts = Facts {
        asker: peer.authority().clone(),
        answerer: Some(context.authority.clone()),
        register: Some(report.alert.register.clone()),
        request: Some(peer.request()),
        count: Some(1),
        ..context.facts(Kind::Receive, REPORT)
    };
    let subject = json!({
        "hit": report.hit,
        "number": report.number,
        "report": statement.digest(),
        "record": incoming.record,
    });
    Ok(Taken::New { receipt, rows, facts: Box::new(facts), subject })
}

/// The same report again is acknowledged again; another one under its number is refused.
fn again(
    context: &Context,
    statement: &Statement,
    (report, known): (&HitReport, IncomingReport),
) -> Result<Taken, Problem> {
    if known.digest != statement.digest() {
        return Err(Problem::new(Code::Conflict)
            .with_detail("another report came in under this number before")
            .with_remedy("send a further report under the next number"));
    }
    Ok(Taken::Known { receipt: receipt_of(context, statement, (report, known.received)) })
}

fn receipt_of(
    context: &Context,
    statement: &Statement,
    (report, received): (&HitReport, Timestamp),
) -> HitReceipt {
    HitReceipt {
        format: FORMAT,
        hit: report.hit.clone(),
        number: report.number,
        digest: statement.digest(),
        by: context.authority.clone(),
        received,
    }
}

/// The register and form of a report on an alert of this authority.
fn served<'a>(
    context: &'a Context,
    report: &HitReport,
) -> Result<(&'a Declaration, &'a Procedure), Problem> {
    let owner = &report.alert.owner;
    if *owner != context.authority {
        return Err(Problem::new(Code::NotOwner)
            .with_detail(format!("the alert reported on is said to be of `{owner}`"))
            .with_remedy("send the report to the authority that issued the alert"));
    }
    let declaration = context.registers.declaration(&report.alert.register).map_err(|_| {
        Problem::new(Code::RegisterNotServed)
            .with_detail("this node does not serve the register reported on")
    })?;
    let form =
        form(context, declaration).filter(|form| form.code() == report.form).ok_or_else(|| {
            Problem::new(Code::FormInvalid)
                .with_detail("hits in this register are not reported on this form")
        })?;
    Ok((declaration, form))
}

/// The alert that a report is about: of this authority, held here, in a version that is known here.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59: only the issuing state answers for its alert.
fn alert(
    context: &Context,
    declaration: &Declaration,
    report: &HitReport,
) -> Result<Record, Problem> {
    let missing = || {
        Problem::new(Code::NotFound)
            .with_detail("the alert reported on is not held here: it was deleted, or never entered")
            .with_remedy("search again; if the alert is still shown, tell its owner")
    };
    let named = &report.alert;
    let record = match (&named.record, &named.answer) {
        (Some(id), _) => context.store.record(&named.register, id).map_err(of_store)?,
        (None, Some(answer)) => {
            let at = usize::try_from(answer.candidate).unwrap_or(usize::MAX);
            if !was_told(context, report, answer) {
                return Err(missing());
            }
            found(context, declaration, (answer.index, at)).map_err(|_| missing())?
        }
        (None, None) => None,
    };
    let record = record.filter(|record| record.owner == context.authority).ok_or_else(missing)?;
    if named.version.is_some_and(|version| version > record.version) {
        return Err(Problem::new(Code::Conflict)
            .with_detail("the version of the alert reported on is not known here")
            .with_remedy("check the copy of the alert against its owner's feed"));
    }
    Ok(record)
}

/// Whether an entry of this node's own ledger records an answer to the authority that reports.
fn was_told(context: &Context, report: &HitReport, answer: &AnsweredEntry) -> bool {
    let stored = context.store.read(answer.index, 1).unwrap_or_default();
    let Some(stored) = stored.first().filter(|stored| stored.leaf_hash == answer.leaf_hash) else {
        return false;
    };
    Leaf::decode(&stored.bytes).is_ok_and(|leaf| {
        leaf.facts.asker == report.from
            && leaf.facts.register.as_ref() == Some(&report.alert.register)
    })
}

/// What is not readable as the form it claims to be is refused; what is incomplete is not: a bureau
/// that must act at once would rather ask than not know.
fn checked(context: &Context, form: &Procedure, report: &HitReport) -> Result<(), Problem> {
    if form.identity.version != report.form_version {
        return Ok(());
    }
    let subject = FormSubject {
        category: report.alert.category.as_deref(),
        adult: None,
        immediate: false,
        terrorism: false,
    };
    let faults = form.shape_faults(&context.catalogue, &subject, &report.values);
    if faults.is_empty() { Ok(()) } else { Err(super::act::invalid(faults)) }
}

/// Whether the report names a role that the trust list gives this node.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 48: Europol is told of hits about terrorism.
fn entitled_to_copy(context: &Context, report: &HitReport) -> Result<(), Problem> {
    let trust = context.trust.current();
    let entry = trust.entry(&context.authority);
    let entitled =
        entry.is_some_and(|entry| report.copies.iter().any(|role| entry.roles.contains(role)));
    if entitled && context.catalogue.declaration(&report.alert.register).is_some() {
        return Ok(());
    }
    Err(Problem::new(Code::NotOwner)
        .with_detail("the report names no role of this authority that would get a copy"))
}

/// The rows of a report that came in.
fn arrived(context: &Context, incoming: &IncomingReport) -> Result<Vec<Row>, Problem> {
    let item = Waits {
        kind: WorkKind::ReportReceived,
        register: &incoming.report.alert.register,
        about: About::Report(&incoming.report.hit, (&incoming.report.from, incoming.report.number)),
        said: Said::WorkReported { from: (&incoming.report.from).into() },
        since: context.clock.now(),
        due: None,
    };
    Ok(vec![incoming.new_row()?, item.row()?])
}

fn tally(report: &HitReport, now: Timestamp) -> Result<Row, Problem> {
    let tally = Tally {
        what: Tallied::FormReceived,
        day: now.date().to_string(),
        register: report.alert.register.clone(),
        category: report.alert.category.clone(),
        state: report.from.clone(),
        letter: report.letter.clone(),
    };
    tally.row(&format!("{}/{}/{}", report.from, report.hit, report.number), now)
}

/// A report on an alert of this authority's own: it is with its issuer as soon as it is made.
pub(super) fn own_incoming(
    context: &Context,
    (report, statement): (&HitReport, &Statement),
    form: &Procedure,
) -> Result<(HitReceipt, Vec<Row>), Problem> {
    let (declaration, _) = served(context, report)?;
    let alert = alert(context, declaration, report)?;
    checked(context, form, report)?;
    let incoming = IncomingReport::of_own((report.clone(), alert.id), statement, report.made);
    let receipt = receipt_of(context, statement, (report, report.made));
    Ok((receipt, arrived(context, &incoming)?))
}

fn decision(
    context: &Context,
    peer: &VerifiedPeer,
    statement: &Statement,
) -> Result<Taken, Problem> {
    let decision: HitDecision = opened(context, statement, DECISION)?;
    if decision.format != FORMAT {
        return Err(Problem::new(Code::VersionUnsupported));
    }
    let (file, _) = existing(context, &decision.hit)?;
    if file.alert.owner != *peer.authority() || decision.by != *peer.authority() {
        return Err(Problem::new(Code::NotOwner)
            .with_detail("only the authority that issued the alert decides on its reports"));
    }
    let receipt = HitReceipt {
        format: FORMAT,
        hit: decision.hit.clone(),
        number: decision.number,
        digest: statement.digest(),
        by: context.authority.clone(),
        received: peer.received(),
    };
    if file.decision.as_ref() == Some(&decision) {
        return Ok(Taken::Known { receipt });
    }
    let register = file.alert.register;
    let rows = decided(context, &decision, peer.received())?;
    let facts = Facts {
        asker: peer.authority().clone(),
        answerer: Some(context.authority.clone()),
        register: Some(register),
        request: Some(peer.request()),
        count: Some(1),
        ..context.facts(Kind::Receive, DECISION)
    };
    let subject = json!({ "hit": decision.hit, "decision": decision.decision });
    Ok(Taken::New { receipt, rows, facts: Box::new(facts), subject })
}

/// The rows that put a decision into the file on the hit.
pub(super) fn decided(
    context: &Context,
    decision: &HitDecision,
    now: Timestamp,
) -> Result<Vec<Row>, Problem> {
    let Some((mut file, revision)) = load(context, &decision.hit)? else { return Ok(Vec::new()) };
    let (owner, register): (AuthorityId, RegisterId) =
        (decision.by.clone(), file.alert.register.clone());
    let officer = file.officer.clone();
    file.decision = Some(decision.clone());
    let item = Waits {
        kind: WorkKind::DecisionReceived,
        register: &register,
        about: About::HitOf(&decision.hit, &officer),
        said: Said::WorkDecided { owner: owner.into() },
        since: now,
        due: None,
    };
    Ok(vec![file.row(revision, now)?, item.row()?])
}
