//! By which criteria a state enters persons as threats, published to its partners.

use super::act::{Done, Wish, bounded, declared, named, permit, record};
use super::limits::CRITERIA_CHARS_MAX;
use super::work::seen;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::{Page, PageRequest, Wanted};
use entente_exchange::CallName;
use entente_ledger::Kind;
use entente_model::wire::Promise;
use entente_model::{AuthorityId, Code, Problem, RegisterId, Said, Timestamp, limits};
use entente_policy::action::KeepAlert;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

const CRITERIA: Collection = Collection::new("threat-criteria");

/// One version of a state's criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Criteria {
    /// Whose they are.
    pub authority: AuthorityId,
    /// The version; never published twice.
    pub version: String,
    /// The criteria in words.
    pub text: String,
    /// Since when.
    pub published: Timestamp,
}

/// Criteria as they are published.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CriteriaInput {
    /// The register that threats are entered into.
    pub register: RegisterId,
    /// The version.
    pub version: String,
    /// The criteria in words.
    pub text: String,
}

/// Publishes a version of this authority's criteria. A version is never changed: publish another.
///
/// # Errors
/// `conflict` if the version is published, `denied`, or an outage.
pub async fn publish_criteria(
    context: &Context,
    officer: &SignedIn,
    input: CriteriaInput,
) -> Result<Promise, Problem> {
    let version = named("version", &input.version)?;
    let text = bounded("text", &input.text, CRITERIA_CHARS_MAX)?;
    declared(context, &input.register)?;
    let subject = json!({ "criteria": version });
    let (register, owner) = (&input.register, &context.authority);
    let wish = Wish { register, owner, subject: subject.clone(), second: None };
    let permit = permit::<KeepAlert>(context, officer, wish).await?;
    let criteria = Criteria {
        authority: context.authority.clone(),
        version: version.clone(),
        text,
        published: context.clock.now(),
    };
    let row = Row::CreateDocument {
        collection: CRITERIA,
        id: version,
        group: None,
        body: serde_json::to_value(criteria).map_err(malformed_document)?,
        expires: None,
    };
    let facts = permit.facts(Kind::Admin);
    record(context, officer, Done { facts, subject, rows: vec![row] }).await
}

/// One page of the criteria of this authority, newest first.
///
/// # Errors
/// `denied` by policy, `page-invalid`, or an outage.
pub async fn criteria(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    page: &PageRequest,
) -> Result<Page<Criteria>, Problem> {
    seen(context, officer, register, "criteria").await?;
    listed(context, page)
}

/// One page of the criteria of another authority, asked of its node.
///
/// # Errors
/// `denied` by policy, `peer-unknown`, or that the node cannot be reached.
pub async fn partner_criteria(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    partner: &AuthorityId,
) -> Result<Page<Criteria>, Problem> {
    seen(context, officer, register, "criteria").await?;
    if *partner == context.authority {
        return listed(context, &PageRequest { after: None, limit: limits::PAGE_ENTRIES_MAX });
    }
    let call = (CallName::ThreatCriteria, json!({}));
    let answer = context.peers.call(partner, call, limits::PEER_DEADLINE_DEFAULT).await;
    let answer = answer.map_err(|_| {
        Problem::new(Code::NotFound).saying(Said::CriteriaNoneNow).advising(Said::TryRepeatLater)
    })?;
    let mut page: Page<Criteria> = serde_json::from_value(answer).map_err(malformed_document)?;
    // A node speaks for itself alone.
    page.entries.retain(|criteria| criteria.authority == *partner);
    Ok(page)
}

/// One page of the criteria, for whoever was found entitled to them.
pub(super) fn listed(context: &Context, page: &PageRequest) -> Result<Page<Criteria>, Problem> {
    let wanted = Wanted { collection: CRITERIA, group: None, order: Order::NewestFirst };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value(document.body).map_err(malformed_document)
    })
}

/// Whether this authority has published a version.
pub(super) fn published(context: &Context, version: &str) -> Result<bool, Problem> {
    if version.is_empty() || version.len() > super::limits::REFERENCE_CHARS_MAX {
        return Ok(false);
    }
    Ok(context.store.document(CRITERIA, version).map_err(of_store)?.is_some())
}
