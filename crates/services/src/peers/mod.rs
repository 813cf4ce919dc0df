//! The asked side: what this node does for its peers. Each question is decided again under this
//! node's own policy.

mod calls;
mod nonces;

pub(crate) use calls::refuse as refuse_call;
pub use nonces::StoreNonces;

use crate::context::Context;
use crate::error::{of_denial, of_policy};
use crate::retention;
use crate::search::{Asked, Asker, answer_here, counterparty, refuse_here};
use entente_exchange::{CallName, PeerHandler, PeerRequest, Refusal, VerifiedPeer};
use entente_ledger::{Entry, Facts, Kind};
use entente_model::time::BoxFuture;
use entente_model::wire::{
    PROTOCOL, PROTOCOL_MIN, PeerStatus, RecordedAnswer, SearchCall, SearchReply,
};
use entente_model::{AuthorityId, Code, Problem, Query, RegisterId};
use entente_policy::action::Search;
use entente_policy::{Actor, Decision, Entitlement, Permit, Question};
use entente_store::Row;
use futures_util::future::try_join_all;
use serde_json::json;
use std::collections::BTreeMap;

/// Whom a refusal is recorded under when the TLS key belongs to nobody on the trust list.
const NOBODY: &str = "unknown";

/// This node as its peers see it.
#[derive(Clone)]
pub struct Peering {
    context: Context,
}

impl Peering {
    /// The asked side of a node.
    #[must_use]
    pub const fn new(context: Context) -> Self {
        Self { context }
    }

    /// Answers every register of a call; the peer's nonce is stored with the first entry.
    async fn answers(
        &self,
        peer: &VerifiedPeer,
        call: &SearchCall,
    ) -> Result<Vec<RecordedAnswer>, Problem> {
        let nonce = nonces::row(peer.nonce());
        let asker = Asker {
            authority: peer.authority().clone(),
            actor: json!({
                "authority": peer.authority(),
                "pseudonym": call.officer.pseudonym,
                "roles": call.officer.roles,
            }),
            request: Some(call.request),
            counterparty: counterparty(&call.intent),
        };
        let mut registers = call.registers.iter();
        let Some(first) = registers.next() else {
            return Err(Problem::new(Code::QueryMalformed).with_detail("no register is named"));
        };
        let first = self.answer(first, (call, &asker), vec![nonce]).await?;
        let rest = registers.map(|register| self.answer(register, (call, &asker), Vec::new()));
        let mut answers = vec![first];
        answers.extend(try_join_all(rest).await?);
        Ok(answers)
    }

    /// Answers or refuses one register; an error means that nothing could be recorded, so nothing
    /// may be said.
    async fn answer(
        &self,
        register: &RegisterId,
        (call, asker): (&SearchCall, &Asker),
        rows: Vec<Row>,
    ) -> Result<RecordedAnswer, Problem> {
        let context = &self.context;
        let asked = Asked { asker, query: &call.query, justification: &call.justification };
        match self.permit(register, call, &asker.authority) {
            Ok(permit) => answer_here(context, permit, asked, rows).await,
            Err(problem) => refuse_here(context, asked, (register, problem), rows).await,
        }
    }

    /// Whether the question may be put to the register, under this node's own catalogue and policy.
    fn permit(
        &self,
        register: &RegisterId,
        call: &SearchCall,
        asker: &AuthorityId,
    ) -> Result<Permit<Search>, Problem> {
        let context = &self.context;
        let declaration = context
            .registers
            .declaration(register)
            .map_err(|_| Problem::new(Code::RegisterNotServed))?;
        crate::justified::check(context, &call.justification)?;
        let query = Query::new(call.query.terms.clone())?;
        let actor =
            Actor::peer(asker.clone(), &call.officer, entitlement(context, register, asker))
                .map_err(of_policy)?;
        let question = Question::new(
            &actor,
            context.target(register)?,
            &context.authority,
            &context.authority,
        )
        .with_justification(&call.justification)
        .with_terms(query.kinds())
        .with_partial(query.partial_kinds());
        let decision = context.policy.load().decide::<Search>(&question);
        let permit = match decision {
            Decision::Permit(permit) => permit,
            Decision::Deny(denial) => return Err(of_denial(&denial)),
        };
        // After policy: who may not ask at all does not learn by which terms one may.
        declaration.applicable(&query, &call.justification.purpose).map_err(|problem| *problem)?;
        Ok(permit)
    }
}

/// Whether the trust list names an authority among those that this node serves a register to.
pub(crate) fn entitlement(
    context: &Context,
    register: &RegisterId,
    asker: &AuthorityId,
) -> Entitlement {
    let trust = context.trust.current();
    let listed = trust
        .entry(&context.authority)
        .and_then(|entry| entry.service(register))
        .is_some_and(|service| service.askers.include(asker));
    if listed { Entitlement::Listed } else { Entitlement::NotListed }
}

/// The row by which the nonce of a peer's request is remembered.
pub(crate) fn nonce_row(peer: &VerifiedPeer) -> Row {
    nonces::row(peer.nonce())
}

impl PeerHandler for Peering {
    fn search(
        &self,
        peer: VerifiedPeer,
        call: SearchCall,
        _evidence: PeerRequest,
    ) -> BoxFuture<'_, Result<SearchReply, Problem>> {
        Box::pin(async move {
            let answers = self.answers(&peer, &call).await?;
            Ok(SearchReply {
                protocol: PROTOCOL,
                request: call.request,
                authority: self.context.authority.clone(),
                answers,
                time: self.context.clock.now(),
                checkpoint: self.context.integrator.note(),
                unknown: BTreeMap::new(),
            })
        })
    }

    fn call(
        &self,
        peer: VerifiedPeer,
        name: CallName,
        body: serde_json::Value,
    ) -> BoxFuture<'_, Result<serde_json::Value, Problem>> {
        Box::pin(calls::answer(&self.context, peer, (name, body)))
    }

    fn status(&self, _peer: VerifiedPeer) -> BoxFuture<'_, Result<PeerStatus, Problem>> {
        Box::pin(async move {
            Ok(PeerStatus {
                protocol: PROTOCOL,
                protocol_min: PROTOCOL_MIN,
                authority: self.context.authority.clone(),
                software: env!("CARGO_PKG_VERSION").to_owned(),
                time: self.context.clock.now(),
                trust_list: self.context.trust.current().version,
                registers: self
                    .context
                    .registers
                    .served()
                    .map(|served| served.register().clone())
                    .collect(),
                checkpoint: self.context.integrator.note(),
            })
        })
    }

    fn refused(&self, refusal: Refusal) -> BoxFuture<'_, Result<(), Problem>> {
        Box::pin(async move {
            let nobody = || AuthorityId::new(NOBODY).map_err(|_| Problem::new(Code::Internal));
            let asker = refusal.peer.clone().map_or_else(nobody, Ok)?;
            let facts = Facts {
                asker,
                answerer: Some(self.context.authority.clone()),
                register: match refusal.registers.as_slice() {
                    [only] => Some(only.clone()),
                    _ => None,
                },
                purpose: refusal.purpose,
                legal_basis: refusal.legal_basis,
                permitted: false,
                rules: refusal.problem.rule.iter().cloned().collect(),
                request: refusal.request,
                count: Some(refusal.count),
                problem: Some(refusal.problem.code),
                ..self.context.facts(Kind::Refuse, "peer-request")
            };
            let entry = Entry {
                facts,
                actor: json!({ "authority": refusal.peer, "pin": refusal.pin }),
                subject: json!({ "registers": refusal.registers }),
                justification: json!(null),
                retention_class: retention::ACCESS.to_owned(),
            };
            let nonce = refusal.nonce.as_ref().map(nonces::row);
            self.context.record(entry, nonce.into_iter().collect()).await.map(|_| ())
        })
    }
}
