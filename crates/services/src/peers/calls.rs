//! What peers call this node for besides searches: each name goes to the service that it is of.

use super::nonces;
use crate::alerts::feed;
use crate::context::Context;
use crate::retention;
use entente_exchange::{CallName, VerifiedPeer};
use entente_ledger::{Entry, Facts, Kind};
use entente_model::Problem;
use serde_json::{Value, json};

/// Answers a call whose sender, time and nonce were checked.
pub(super) async fn answer(
    context: &Context,
    peer: VerifiedPeer,
    (name, body): (CallName, Value),
) -> Result<Value, Problem> {
    match name {
        CallName::Feeds => feed::pulled(context, peer, body).await,
        CallName::Snapshots => feed::snapshot_pulled(context, peer, body).await,
        CallName::FeedFaults => feed::reported(context, peer, body).await,
        CallName::Reports => crate::alerts::hits::receive(context, &peer, body).await,
        CallName::Proposals | CallName::ThreatCriteria => {
            match crate::alerts::life::called(context, &peer, (name, body)).await {
                Ok(answer) => Ok(answer),
                Err(problem) => Err(refuse(context, &peer, name, problem).await),
            }
        }
    }
}

/// Puts on record that a call was refused, together with its nonce, and hands the problem back.
pub(crate) async fn refuse(
    context: &Context,
    peer: &VerifiedPeer,
    name: CallName,
    problem: Problem,
) -> Problem {
    let facts = Facts {
        asker: peer.authority().clone(),
        answerer: Some(context.authority.clone()),
        permitted: false,
        rules: problem.rule.iter().cloned().collect(),
        request: Some(peer.request()),
        problem: Some(problem.code),
        ..context.facts(Kind::Refuse, name.as_str())
    };
    let entry = Entry {
        facts,
        actor: json!({ "authority": peer.authority() }),
        subject: json!(null),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    match context.record(entry, vec![nonces::row(peer.nonce())]).await {
        Ok(_) => problem,
        Err(unrecorded) => unrecorded,
    }
}
