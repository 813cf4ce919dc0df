//! Reading a question: it must say in its body what its signed headers say, and ask only what may
//! be asked.

use super::{JSON, Refusal};
use crate::json;
use crate::limits::TRUST_LIST_VERSIONS_BEHIND_MAX;
use crate::message::PeerRequest;
use crate::trust::{Entry, TrustList};
use entente_ledger::verify_promise;
use entente_model::limits::{PEER_DEADLINE_MAX, REGISTERS_PER_SEARCH_MAX};
use entente_model::wire::{NodeCall, PROTOCOL, PROTOCOL_MIN, SearchCall};
use entente_model::{Code, JustificationInput, Problem, Query};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::time::Duration;

/// How long the asker waits, within the limit.
pub(super) fn deadline(deadline_ms: u64) -> Duration {
    Duration::from_millis(deadline_ms).min(PEER_DEADLINE_MAX)
}

/// Reads and checks the question of a request whose signature holds.
pub(super) fn read(
    request: &PeerRequest,
    list: &TrustList,
    own: Option<&Entry>,
    refusal: &mut Refusal,
) -> Result<SearchCall, Problem> {
    if request.headers.one("content-type") != Ok(JSON) {
        return Err(Problem::new(Code::MediaTypeUnsupported));
    }
    let call: SearchCall = decoded(&request.body)?;
    refusal.registers.clone_from(&call.registers);
    refusal.registers.truncate(REGISTERS_PER_SEARCH_MAX);
    let asker = refusal.peer.as_ref().and_then(|peer| list.entry(peer));
    let (Some(own), Some(asker)) = (own, asker) else {
        return Err(Problem::new(Code::PeerUnknown));
    };
    agrees(&call, asker, refusal)?;
    recent(call.trust_list, list)?;
    entitled(&call, asker, own)?;
    within_limits(&call)?;
    let promised = call.intent.origin == asker.log.origin
        && verify_promise(&call.intent, &asker.log.key).is_ok();
    if !promised {
        return Err(Problem::new(Code::ProofInvalid)
            .with_detail("the promise of your ledger is not signed by your log key"));
    }
    Ok(call)
}

/// Reads and checks a call other than a search; its body is for the handler to judge.
pub(super) fn read_other(
    request: &PeerRequest,
    list: &TrustList,
    refusal: &mut Refusal,
) -> Result<NodeCall, Problem> {
    if request.headers.one("content-type") != Ok(JSON) {
        return Err(Problem::new(Code::MediaTypeUnsupported));
    }
    let call: NodeCall = decoded(&request.body)?;
    if Some(&call.asker) != refusal.peer.as_ref() {
        return Err(in_anothers_name());
    }
    if Some(call.request) != refusal.request {
        return Err(differs("request"));
    }
    recent(call.trust_list, list)?;
    Ok(call)
}

fn recent(version: u64, list: &TrustList) -> Result<(), Problem> {
    if version.saturating_add(TRUST_LIST_VERSIONS_BEHIND_MAX) < list.version {
        return Err(Problem::new(Code::TrustListStale).with_detail(format!(
            "you act under version {version}, in force is {}",
            list.version
        )));
    }
    Ok(())
}

fn in_anothers_name() -> Problem {
    Problem::new(Code::PeerNotEntitled).with_detail("a node asks in its own authority's name only")
}

fn differs(field: &str) -> Problem {
    Problem::new(Code::BodyMalformed)
        .with_detail(format!("`{field}` differs between the body and what was signed for"))
}

fn decoded<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    let malformed = |words: String| Problem::new(Code::BodyMalformed).with_detail(words);
    let value = json::checked(body).map_err(|fault| malformed(format!("the body {fault}")))?;
    // The version is looked at first: a body of another version need not fit this one's types.
    let version = value.get("protocol").and_then(serde_json::Value::as_u64);
    let version = version.ok_or_else(|| malformed("the body has no `protocol`".into()))?;
    if !(u64::from(PROTOCOL_MIN)..=u64::from(PROTOCOL)).contains(&version) {
        return Err(Problem::new(Code::VersionUnsupported).with_detail(format!(
            "versions {PROTOCOL_MIN} to {PROTOCOL} are spoken here, not {version}"
        )));
    }
    // The reader's own words could repeat values, which are personal data.
    T::deserialize(value)
        .map_err(|_| malformed("the body is not a question of this protocol version".into()))
}

/// The body says what the signed headers say.
fn agrees(call: &SearchCall, asker: &Entry, refusal: &Refusal) -> Result<(), Problem> {
    if call.asker != asker.authority {
        return Err(in_anothers_name());
    }
    if Some(call.request) != refusal.request {
        return Err(differs("request"));
    }
    if Some(&call.justification.purpose) != refusal.purpose.as_ref() {
        return Err(differs("purpose"));
    }
    if Some(&call.justification.legal_basis) != refusal.legal_basis.as_ref() {
        return Err(differs("legal_basis"));
    }
    Ok(())
}

fn entitled(call: &SearchCall, asker: &Entry, own: &Entry) -> Result<(), Problem> {
    if call.registers.len() > REGISTERS_PER_SEARCH_MAX {
        return Err(Problem::new(Code::QueryMalformed)
            .with_detail(format!("more than {REGISTERS_PER_SEARCH_MAX} registers are asked")));
    }
    let distinct: BTreeSet<_> = call.registers.iter().collect();
    if distinct.is_empty() || distinct.len() != call.registers.len() {
        return Err(Problem::new(Code::QueryMalformed)
            .with_detail("name each register asked exactly once, and at least one"));
    }
    for register in &call.registers {
        let service = own.service(register).ok_or_else(|| {
            Problem::new(Code::RegisterNotServed).with_detail(format!("`{register}`"))
        })?;
        // LEGAL: Regulation (EU) 2024/982 Art 33: a query is put only by those whom the act
        // entitles.
        if !service.askers.include(&asker.authority) {
            return Err(Problem::new(Code::PeerNotEntitled).with_detail(format!("`{register}`")));
        }
    }
    Ok(())
}

/// Values that came over the wire are held to the same limits as those typed by an officer.
fn within_limits(call: &SearchCall) -> Result<(), Problem> {
    Query::new(call.query.terms.clone())?;
    let justification = call.justification.clone();
    JustificationInput {
        purpose: Some(justification.purpose.to_string()),
        legal_basis: Some(justification.legal_basis.to_string()),
        case_reference: Some(justification.case_reference.into()),
        offence: justification.offence,
        penalty_months: justification.penalty_months,
        person_role: justification.person_role,
        urgency: justification.urgency,
        statement: justification.statement,
    }
    .complete()?;
    Ok(())
}
