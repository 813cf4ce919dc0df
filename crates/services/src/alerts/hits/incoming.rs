//! Reports on alerts of this authority: what came in, and what the SIRENE bureau decides.

use super::act::{entry, handling};
use super::limits;
use super::outbox::{MessageKind, OutMessage};
use super::receive::{DECISION, decided};
use super::report::signed;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use crate::work::{WorkKind, gone};
use entente_exchange::Statement;
use entente_ledger::{Facts, Kind};
use entente_model::encoding::Digest;
use entente_model::hit::{FORMAT, HitDecision, HitReport};
use entente_model::problem::Fault;
use entente_model::{
    AuthorityId, Code, HitId, Problem, RecordId, RegisterId, Said, Timestamp,
    limits as model_limits,
};
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

const REPORTS: Collection = Collection::new("hit-reports");
/// The code table of decisions.
const DECISIONS: &str = "hit-decisions";

/// A report that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct IncomingReport {
    /// The report.
    pub report: HitReport,
    /// SHA-256 of the report as it was signed.
    pub digest: Digest,
    /// The report as it was signed, for proof.
    #[schema(value_type = Object)]
    pub statement: serde_json::Value,
    /// When it came in.
    pub received: Timestamp,
    /// The alert of this authority; none for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
    /// What was decided; none while it waits, and for a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<HitDecision>,
}

/// What the SIRENE bureau decides on a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HitDecisionInput {
    /// Who reported.
    pub from: AuthorityId,
    /// The hit.
    pub hit: HitId,
    /// The report's number.
    pub number: u32,
    /// What is decided: a code of the table `hit-decisions`.
    pub decision: String,
    /// In words, for the bureau that reported.
    pub words: String,
}

impl IncomingReport {
    /// A report on an alert of this authority.
    pub(super) fn of_own(
        (report, record): (HitReport, RecordId),
        statement: &Statement,
        received: Timestamp,
    ) -> Self {
        Self { record: Some(record), ..Self::copy(report, statement, received) }
    }

    /// A copy.
    pub(super) fn copy(report: HitReport, statement: &Statement, received: Timestamp) -> Self {
        let digest = statement.digest();
        let statement = json!(statement);
        Self { report, digest, statement, received, record: None, decision: None }
    }

    pub(super) fn new_row(&self) -> Result<Row, Problem> {
        let report = &self.report;
        Ok(Row::CreateDocument {
            collection: REPORTS,
            id: id(&report.from, (&report.hit, report.number)),
            group: Some(report.alert.register.to_string()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: Some(self.received.plus(limits::FILES_KEPT)),
        })
    }
}

fn id(from: &AuthorityId, (hit, number): (&HitId, u32)) -> String {
    format!("{from}/{hit}/{number}")
}

/// A report that came in before, with its revision.
pub(super) fn stored(
    context: &Context,
    from: &AuthorityId,
    report: (&HitId, u32),
) -> Result<Option<(IncomingReport, u32)>, Problem> {
    let document = context.store.document(REPORTS, &id(from, report)).map_err(of_store)?;
    document
        .map(|document| {
            let report = serde_json::from_value(document.body).map_err(malformed_document)?;
            Ok((report, document.revision))
        })
        .transpose()
}

/// The register of the report that a decision is on.
pub(super) fn register_of(
    context: &Context,
    message: &OutMessage,
) -> Result<Option<RegisterId>, Problem> {
    let found = stored(context, &message.to, (&message.hit, message.number))?;
    Ok(found.map(|(incoming, _)| incoming.report.alert.register))
}

/// The reports that came in on a register, for the SIRENE bureau, newest first.
///
/// # Errors
/// `page-invalid`, `denied`, or an outage.
pub async fn incoming(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<IncomingReport>, Problem> {
    let subject = json!({ "hit-reports": register });
    let permit = handling(context, officer, register, subject.clone()).await?;
    let seen = entry(permit.facts(Kind::Consult), officer.ledger_actor(), subject);
    context.record(seen, Vec::new()).await?;
    let wanted =
        Wanted { collection: REPORTS, group: Some(register.as_str()), order: Order::NewestFirst };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// Which report: who made it, on which hit, and its number.
pub type ReportName = (AuthorityId, HitId, u32);

/// One report that came in, for the SIRENE bureau.
///
/// # Errors
/// `not-found`, `denied`, or an outage.
pub async fn incoming_one(
    context: &Context,
    officer: &SignedIn,
    (from, hit, number): &ReportName,
) -> Result<IncomingReport, Problem> {
    let found = stored(context, from, (hit, *number))?;
    let (incoming, _) = found.ok_or_else(|| Problem::new(Code::NotFound))?;
    let subject = json!({ "hit-report": hit, "from": from, "number": number });
    let register = &incoming.report.alert.register;
    let permit = handling(context, officer, register, subject.clone()).await?;
    let seen = entry(permit.facts(Kind::Consult), officer.ledger_actor(), subject);
    context.record(seen, Vec::new()).await?;
    Ok(incoming)
}

/// Decides on a report; the bureau that reported is told, signed.
///
/// # Errors
/// `not-found`, `denied`, `conflict` if it was decided before or is a copy, `code-unknown`,
/// `body-malformed`, or an outage.
pub async fn decide(
    context: &Context,
    officer: &SignedIn,
    input: HitDecisionInput,
) -> Result<IncomingReport, Problem> {
    let number = (&input.hit, input.number);
    let (mut incoming, revision) =
        stored(context, &input.from, number)?.ok_or_else(|| Problem::new(Code::NotFound))?;
    let register = incoming.report.alert.register.clone();
    let subject = json!({ "hit": input.hit, "decision": input.decision, "words": input.words });
    let permit = handling(context, officer, &register, subject.clone()).await?;
    decidable(context, &incoming, &input)?;
    let now = context.clock.now();
    let decision = HitDecision {
        format: FORMAT,
        hit: input.hit.clone(),
        number: input.number,
        by: context.authority.clone(),
        decided: now,
        decision: input.decision,
        words: input.words.trim().to_owned(),
    };
    incoming.decision = Some(decision.clone());
    let mut rows = vec![
        Row::ReplaceDocument {
            collection: REPORTS,
            id: id(&input.from, (&input.hit, input.number)),
            expected_revision: revision,
            body: serde_json::to_value(&incoming).map_err(malformed_document)?,
            expires: Some(now.plus(limits::FILES_KEPT)),
        },
        gone(WorkKind::ReportReceived, input.hit.as_str()),
    ];
    if input.from == context.authority {
        rows.extend(decided(context, &decision, now)?);
    } else {
        let statement = signed(context, DECISION, &decision)?;
        let about = (input.hit, input.number);
        let message = OutMessage::new(MessageKind::Decision, about, input.from, statement);
        rows.push(message.new_row(now)?);
    }
    let facts = Facts {
        operation: DECISION.to_owned(),
        answerer: Some(incoming.report.from.clone()),
        count: Some(1),
        ..permit.facts(Kind::Disclose)
    };
    context.record(entry(facts, officer.ledger_actor(), subject), rows).await?;
    Ok(incoming)
}

fn decidable(
    context: &Context,
    incoming: &IncomingReport,
    input: &HitDecisionInput,
) -> Result<(), Problem> {
    let conflict = |said: Said| Problem::new(Code::Conflict).saying(said);
    if incoming.record.is_none() {
        return Err(conflict(Said::HitCopy));
    }
    if incoming.decision.is_some() {
        return Err(conflict(Said::DecidedBefore));
    }
    if !crate::justified::has_code(context, DECISIONS, &input.decision) {
        let said = Said::NotInTable { table: DECISIONS.into() };
        return Err(Problem::new(Code::CodeUnknown).with_faults(vec![Fault::new("decision", said)]));
    }
    let chars_max = model_limits::STATEMENT_CHARS_MAX;
    if !(1..=chars_max).contains(&input.words.trim().chars().count()) {
        let said = Said::SayDecided { most: chars_max.into() };
        return Err(Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new("words", said)]));
    }
    Ok(())
}
