//! What other nodes call this one for about the life of alerts.

use super::criteria::listed;
use super::propose::receive;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::page::PageRequest;
use crate::peers::{entitlement, nonce_row};
use entente_exchange::{CallName, VerifiedPeer};
use entente_model::{Code, Problem, limits};
use serde_json::{Value, json};

/// Answers a call whose sender, time and nonce were checked. Whoever calls puts a refusal on
/// record.
///
/// # Errors
/// The problem; an outage.
pub(crate) async fn called(
    context: &Context,
    peer: &VerifiedPeer,
    (name, body): (CallName, Value),
) -> Result<Value, Problem> {
    let nonce = nonce_row(peer);
    match name {
        CallName::Proposals => {
            let proposal: super::Proposal =
                serde_json::from_value(body).map_err(|_| Problem::new(Code::BodyMalformed))?;
            let register = &proposal.alert.register;
            let caller = (peer.authority(), entitlement(context, register, peer.authority()));
            receive(context, caller, proposal, vec![nonce]).await?;
            Ok(json!({ "taken": true }))
        }
        CallName::ThreatCriteria => {
            // Published to partners: whoever is on the trust list may read them.
            let after = body.get("after").and_then(Value::as_str).map(str::to_owned);
            let page = PageRequest { after, limit: limits::PAGE_ENTRIES_MAX };
            let criteria = listed(context, &page)?;
            context.store.write(vec![nonce]).await.map_err(of_store)?;
            serde_json::to_value(criteria).map_err(malformed_document)
        }
        _ => Err(Problem::new(Code::NotFound)),
    }
}
