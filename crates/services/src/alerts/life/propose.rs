//! Proposing something about another state's alert, and deciding what others propose about one's
//! own.

use super::act::{
    AlertRef, Done, Wish, declared, faulty, held, not_now, permit, record, rules, stated, stored,
};
use super::file::{NoteKind, NoteText, noted};
use super::proposals::{PROPOSALS, Proposal, ProposalKind, ProposalState};
use super::work::{finished, seen, told, work_on};
use crate::accounts::SignedIn;
use crate::context::{Context, is_outage};
use crate::error::{malformed_document, of_policy, of_store};
use crate::page::{Page, PageRequest, Wanted};
use crate::retention::ACCESS;
use crate::work::WorkKind;
use entente_exchange::{CallName, Failure};
use entente_ledger::{Entry, Facts, Kind};
use entente_model::encoding::Digest;
use entente_model::wire::{OfficerAssertion, Promise};
use entente_model::{AuthorityId, Code, Problem, RegisterId, Said, Timestamp, ids, limits};
use entente_policy::action::{KeepAlert, ProposeAlert};
use entente_policy::{Actor, Decision, Entitlement, Question};
use entente_registers::declaration::Period;
use entente_registers::retention;
use entente_store::{Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::Duration;
use utoipa::ToSchema;

/// The first day of the weekend, counted from Monday as 0.
const SATURDAY: i8 = 5;
/// How long handing something over to another node may take.
const DELIVERY_TIME_MAX: Duration = Duration::from_secs(5);
/// Refusals that another attempt does not change.
const FINAL: [Code; 6] = [
    Code::NotFound,
    Code::Denied,
    Code::RecordInvalid,
    Code::RegisterNotServed,
    Code::BodyMalformed,
    Code::PeerNotEntitled,
];
const DAY: Duration = Duration::from_secs(24 * 3600);
/// Working days within which the issuer is told of evidence that its data is wrong (clock
/// SIS-DQ-2WD).
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(5).
const SEND_WORKING_DAYS: u8 = 2;
/// Months without agreement after which the supervisory authorities are told (clock SIS-DQ-2M).
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(6).
const AGREE_MONTHS: u32 = 2;

/// A proposal as an officer makes it.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalInput {
    /// The alert of the other state, as this node's copy holds it.
    pub alert: AlertRef,
    /// What is proposed.
    pub kind: ProposalKind,
    /// What exactly, and why, in words.
    pub text: String,
    /// When the evidence came to light; now without.
    #[serde(default)]
    pub evidence: Option<Timestamp>,
}

impl std::fmt::Debug for ProposalInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ProposalInput(..)")
    }
}

/// What the owner says to a proposal.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionInput {
    /// The proposal.
    pub proposal: String,
    /// True if the owner agrees; the change itself, or the flag, is an act of its own.
    pub accept: bool,
    /// Why.
    pub reasons: String,
}

/// Proposes something about another state's alert. It is handed to the owner at once, or as soon as
/// the owner can be reached; the clock runs from the evidence.
///
/// # Errors
/// `conflict` for an alert of this authority, `not-found`, `denied`, or an outage.
pub async fn propose(
    context: &Context,
    officer: &SignedIn,
    input: ProposalInput,
) -> Result<Proposal, Problem> {
    let text = stated("text", &input.text)?;
    let ProposalInput { alert, kind, evidence, .. } = input;
    let declaration = declared(context, &alert.register)?;
    let subject = json!({ "record": alert.record, "kind": kind });
    let (register, owner) = (&alert.register, &context.authority);
    let wish = Wish { register, owner, subject: subject.clone(), second: None };
    let permit = permit::<ProposeAlert>(context, officer, wish).await?;
    let found = stored(context, &alert)?;
    if found.owner == context.authority {
        return Err(not_now(Said::AlertOwn));
    }
    if kind == ProposalKind::Flag && !rules(declaration, &found)?.flaggable {
        return Err(faulty("kind", Said::NeverFlagged));
    }
    let now = context.clock.now();
    let evidence = evidence.unwrap_or(now).min(now);
    let proposal = Proposal {
        id: ids::uuid_v7(now, context.rng.as_ref()).to_string(),
        kind,
        alert,
        from: context.authority.clone(),
        owner: found.owner,
        text,
        evidence,
        send_by: working_days_after(evidence, SEND_WORKING_DAYS),
        agree_by: agree_by(evidence),
        state: ProposalState::Waiting,
        answer: None,
        answer_sent: false,
    };
    let about = Some(proposal.id.as_str());
    let due = (now, proposal.send_by);
    let work = work_on((WorkKind::Evidence, about), &proposal.alert, due, &Said::WorkEvidence);
    let rows = vec![proposal.row(None)?, work?];
    let facts = Facts { answerer: Some(proposal.owner.clone()), ..permit.facts(Kind::Disclose) };
    record(context, officer, Done { facts, subject, rows }).await?;
    Ok(delivered(context, &proposal.id).await?.unwrap_or(proposal))
}

fn agree_by(evidence: Timestamp) -> Timestamp {
    let period = Period { years: 0, months: AGREE_MONTHS, days: 0 };
    retention::plus(evidence, period).unwrap_or(evidence)
}

/// The end of the working day so many working days after an instant; weekends do not count. Which
/// other days are free is not known here, so the clock may run out a day early, never late.
fn working_days_after(from: Timestamp, days: u8) -> Timestamp {
    let (mut at, mut left) = (from, days);
    while left > 0 {
        at = at.plus(DAY);
        if at.date().weekday().to_monday_zero_offset() < SATURDAY {
            left -= 1;
        }
    }
    at
}

/// Hands a waiting proposal to its owner, or an answer to the state that proposed, and notes that
/// it arrived; none if it has to wait on.
async fn delivered(context: &Context, id: &str) -> Result<Option<Proposal>, Problem> {
    let (proposal, revision) = Proposal::find(context, id)?;
    if !waits(context, &proposal) {
        return Ok(None);
    }
    let Some(after) = hand_over(context, &proposal).await else { return Ok(None) };
    let mut rows = vec![after.row(Some(revision))?];
    if after.from == context.authority {
        rows.push(finished(WorkKind::Evidence, &after.alert, Some(id)));
    }
    context.store.write(rows).await.map_err(of_store)?;
    Ok(Some(after))
}

/// Whether the other side has not been told yet.
fn waits(context: &Context, proposal: &Proposal) -> bool {
    let decided = matches!(proposal.state, ProposalState::Accepted | ProposalState::Refused);
    if proposal.from == context.authority {
        proposal.state == ProposalState::Waiting
    } else {
        decided && !proposal.answer_sent
    }
}

/// The one place where a proposal, or the answer to one, leaves for another node: as it stands once
/// the other node has it; none if it has to be tried again.
async fn hand_over(context: &Context, proposal: &Proposal) -> Option<Proposal> {
    let mine = proposal.from == context.authority;
    let to = if mine { &proposal.owner } else { &proposal.from };
    let call = (CallName::Proposals, json!(proposal));
    let mut after = proposal.clone();
    match context.peers.call(to, call, DELIVERY_TIME_MAX).await {
        Ok(_) if mine => after.state = ProposalState::Open,
        Ok(_) => after.answer_sent = true,
        // What the other node refuses for good is not tried for ever.
        Err(Failure::Refused { code, words, .. }) if FINAL.iter().any(|c| c.as_str() == code) => {
            if mine {
                after.state = ProposalState::Refused;
                after.answer = Some(words);
            } else {
                after.answer_sent = true;
            }
        }
        Err(_) => return None,
    }
    Some(after)
}

/// Hands over what waits; says how many.
pub(super) async fn deliver_waiting(context: &Context) -> Result<usize, Problem> {
    let mut count = 0;
    for proposal in all(context)? {
        if waits(context, &proposal) {
            count += usize::from(delivered(context, &proposal.id).await?.is_some());
        }
    }
    Ok(count)
}

/// Notes each proposal of this authority without agreement in time, so that the supervisory
/// authorities are told; says how many.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(6): after two months the matter goes to the
// supervisory authorities and the European Data Protection Supervisor.
pub(super) async fn to_supervisor(context: &Context) -> Result<usize, Problem> {
    let now = context.clock.now();
    let mut count = 0;
    for proposal in all(context)? {
        let settled = matches!(proposal.state, ProposalState::Accepted | ProposalState::Supervisor);
        let corrects = proposal.kind == ProposalKind::Correction;
        if settled || !corrects || proposal.from != context.authority || proposal.agree_by > now {
            continue;
        }
        let (mut proposal, revision) = Proposal::find(context, &proposal.id)?;
        proposal.state = ProposalState::Supervisor;
        let said = Said::WorkSupervisor;
        let about = Some(proposal.id.as_str());
        let due = (now, now);
        let work = work_on((WorkKind::Supervisor, about), &proposal.alert, due, &said);
        let rows = vec![
            proposal.row(Some(revision))?,
            work?,
            told(context, ("supervisor", &proposal.alert), &[], said.words())?,
        ];
        context.store.write(rows).await.map_err(of_store)?;
        count += 1;
    }
    Ok(count)
}

fn all(context: &Context) -> Result<Vec<Proposal>, Problem> {
    let mut found = Vec::new();
    let mut request = PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX };
    loop {
        let page = listed(context, &request)?;
        found.extend(page.entries);
        if page.next.is_none() || found.len() >= super::limits::DUE_PER_RUN_MAX {
            return Ok(found);
        }
        request.after = page.next;
    }
}

/// What was proposed about an alert, oldest first.
pub(super) fn proposed(context: &Context, alert: &AlertRef) -> Result<Vec<Proposal>, Problem> {
    Ok(all(context)?.into_iter().filter(|proposal| proposal.alert == *alert).collect())
}

fn listed(context: &Context, page: &PageRequest) -> Result<Page<Proposal>, Problem> {
    let wanted = Wanted { collection: PROPOSALS, group: None, order: Order::OldestFirst };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// One page of the proposals made and received about alerts of a register, oldest first.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
pub async fn proposals(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<Proposal>, Problem> {
    seen(context, officer, register, "proposals").await?;
    let mut found = listed(context, page)?;
    found.entries.retain(|proposal| proposal.alert.register == *register);
    Ok(found)
}

/// One proposal made or received. The look is put on record.
///
/// # Errors
/// `denied` by policy, `not-found`, or an outage.
pub async fn proposal(
    context: &Context,
    officer: &SignedIn,
    id: &str,
) -> Result<Proposal, Problem> {
    let (found, _) = Proposal::find(context, id)?;
    seen(context, officer, &found.alert.register, "proposals").await?;
    Ok(found)
}

/// Takes a proposal of another state, or its answer to one of ours; the same again changes nothing.
///
/// # Errors
/// `peer-not-entitled`, `not-found` for an alert that is not this authority's, `record-invalid`, or
/// an outage.
pub async fn receive(
    context: &Context,
    (peer, entitlement): (&AuthorityId, Entitlement),
    proposal: Proposal,
    rows: Vec<Row>,
) -> Result<(), Problem> {
    if proposal.owner == *peer && proposal.from == context.authority {
        return answered(context, proposal, rows).await;
    }
    if proposal.from != *peer || proposal.owner != context.authority {
        return Err(Problem::new(Code::PeerNotEntitled));
    }
    let facts = entitled(context, (peer, entitlement), &proposal)?;
    let text = stated("text", &proposal.text)?;
    super::act::named("id", &proposal.id)?;
    let alert = &proposal.alert;
    let own = stored(context, alert)?;
    if own.owner != context.authority {
        return Err(Problem::new(Code::NotFound));
    }
    match Proposal::find(context, &proposal.id) {
        Ok(_) => return context.store.write(rows).await.map_err(of_store),
        Err(problem) if is_outage(&problem) => return Err(problem),
        Err(_) => {}
    }
    let now = context.clock.now();
    let evidence = proposal.evidence.min(now);
    let proposal = Proposal {
        text,
        evidence,
        agree_by: agree_by(evidence),
        state: ProposalState::Open,
        answer: None,
        answer_sent: false,
        ..proposal
    };
    let about = Some(proposal.id.as_str());
    let due = (now, proposal.agree_by);
    let work = work_on((WorkKind::Proposal, about), &proposal.alert, due, &Said::WorkProposal);
    let rows = rows.into_iter().chain([proposal.row(None)?, work?]).collect();
    let entry = Entry {
        facts,
        actor: json!({ "authority": peer }),
        subject: json!({ "record": proposal.alert.record, "proposal": proposal.id }),
        justification: json!(null),
        retention_class: ACCESS.to_owned(),
    };
    context.record(entry, rows).await.map(|_| ())
}

/// Whether this node's own policy lets a peer hand in proposals.
fn entitled(
    context: &Context,
    (peer, entitlement): (&AuthorityId, Entitlement),
    proposal: &Proposal,
) -> Result<Facts, Problem> {
    declared(context, &proposal.alert.register)?;
    let nobody = OfficerAssertion {
        pseudonym: Digest([0; 32]),
        roles: Vec::new(),
        certificates: Vec::new(),
    };
    let actor = Actor::peer(peer.clone(), &nobody, entitlement).map_err(of_policy)?;
    let target = context.target(&proposal.alert.register)?;
    let question = Question::new(&actor, target, &context.authority, &context.authority);
    let decision = context.policy.load().decide::<ProposeAlert>(&question);
    match decision {
        Decision::Permit(permit) => Ok(permit.facts(Kind::Receive)),
        Decision::Deny(denial) => Err(crate::error::of_denial(&denial)),
    }
}

/// The owner's answer to a proposal of this authority.
async fn answered(context: &Context, answer: Proposal, mut rows: Vec<Row>) -> Result<(), Problem> {
    let (mut proposal, revision) = Proposal::find(context, &answer.id)?;
    let decided = matches!(answer.state, ProposalState::Accepted | ProposalState::Refused);
    if proposal.owner != answer.owner || proposal.from != context.authority || !decided {
        return Err(Problem::new(Code::NotFound));
    }
    let words = stated("answer", answer.answer.as_deref().unwrap_or_default())?;
    if proposal.state == answer.state {
        return context.store.write(rows).await.map_err(of_store);
    }
    proposal.state = answer.state;
    proposal.answer = Some(words);
    let facts = Facts {
        register: Some(proposal.alert.register.clone()),
        answerer: Some(proposal.owner.clone()),
        ..context.facts(Kind::Receive, "propose-alert")
    };
    let entry = Entry {
        facts,
        actor: json!({ "authority": proposal.owner }),
        subject: json!({ "proposal": proposal.id, "state": proposal.state }),
        justification: json!(null),
        retention_class: ACCESS.to_owned(),
    };
    rows.push(proposal.row(Some(revision))?);
    context.record(entry, rows).await.map(|_| ())
}

/// Decides what another state proposed about an alert of this authority, and tells it.
///
/// # Errors
/// `conflict` if it is decided already, `not-found`, `denied`, or an outage.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 59(5): the issuing state checks, and corrects or
// deletes without delay.
pub async fn decide(
    context: &Context,
    officer: &SignedIn,
    decision: DecisionInput,
) -> Result<Promise, Problem> {
    let reasons = stated("reasons", &decision.reasons)?;
    let (mut proposal, revision) = Proposal::find(context, &decision.proposal)?;
    let (permit, _) = held::<KeepAlert>(context, officer, &proposal.alert).await?;
    if proposal.owner != context.authority || proposal.state != ProposalState::Open {
        return Err(not_now(Said::NotForYou));
    }
    let accepted = (ProposalState::Accepted, "accepted");
    let refused = (ProposalState::Refused, "refused");
    let (state, word) = if decision.accept { accepted } else { refused };
    proposal.state = state;
    proposal.answer = Some(reasons.clone());
    let words = format!("{:?} of {} {word}: {reasons}", proposal.kind, proposal.from);
    let kind = format!("{:?}", proposal.kind).to_lowercase();
    let from = proposal.from.as_str();
    let parts = [("proposal", kind.as_str()), ("from", from), ("is", word), ("reason", &reasons)];
    let note = (NoteKind::Proposal, NoteText::of(words, &parts));
    let rows = vec![
        proposal.row(Some(revision))?,
        finished(WorkKind::Proposal, &proposal.alert, Some(&proposal.id)),
        noted(context, &proposal.alert, note, Some(officer))?,
    ];
    let subject = json!({ "proposal": proposal.id, "state": proposal.state });
    let facts = Facts { answerer: Some(proposal.from.clone()), ..permit.facts(Kind::Disclose) };
    let promise = record(context, officer, Done { facts, subject, rows }).await?;
    // An answer that does not get through now is tried again.
    delivered(context, &proposal.id).await?;
    Ok(promise)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekend_does_not_count_as_working_days() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let friday = at("2026-11-20T10:00:00Z");
        assert_eq!(working_days_after(friday, 2), at("2026-11-24T10:00:00Z"));
        let monday = at("2026-11-23T10:00:00Z");
        assert_eq!(working_days_after(monday, 2), at("2026-11-25T10:00:00Z"));
    }
}
