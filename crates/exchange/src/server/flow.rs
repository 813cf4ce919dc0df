//! The order of checks: cheap ones and those that need no trust in the body come first.

use super::{
    JSON, PROBLEM_JSON, PeerHandler, PeerServer, Refusal, SEARCHES_PATH, STATUS_PATH, VerifiedPeer,
    call,
};
use crate::admission::Ticket;
use crate::call_name::CallName;
use crate::message::{Headers, PeerRequest, PeerResponse};
use crate::nonce::{Claim, Nonce, NonceError};
use crate::signature::{
    BASIS_FIELD, PURPOSE_FIELD, REQUEST_FIELD, Signed, sign_response, verify_request,
};
use crate::trust::{Entry, TrustList};
use bytes::Bytes;
use entente_model::encoding::Digest;
use entente_model::limits::{
    ANSWER_BYTES_MAX, BODY_BYTES_MAX, CLOCK_SKEW_MAX, NONCE_MEMORY, PEER_DEADLINE_DEFAULT,
};
use entente_model::wire::{NodeCall, NodeReply, PROTOCOL, SearchCall};
use entente_model::{Code, Problem, Timestamp, events};
use futures_util::future::{Either, select};
use serde::Serialize;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;

/// What a peer may ask for.
#[derive(Clone, Copy)]
enum Route {
    Search,
    Call(CallName),
    Status,
}

/// A request that may be worked on.
struct Admitted {
    route: Route,
    peer: VerifiedPeer,
    /// Gives the place back when the work is done.
    ticket: Ticket,
}

impl<H: PeerHandler> PeerServer<H> {
    /// Answers one request. `pin` is the key of the client certificate of the connection it came
    /// over.
    ///
    /// Hand over at most one byte more than [`BODY_BYTES_MAX`] of the body: that is enough to
    /// refuse it.
    pub async fn handle(&self, pin: Option<Digest>, request: PeerRequest) -> PeerResponse {
        let (status, media_type, body) = match self.answer(pin, &request).await {
            Ok(body) => (200, JSON, body),
            Err(problem) => {
                // A problem document is made of texts and numbers, so it has a JSON form.
                let body = serde_json::to_vec(&problem).unwrap_or_default();
                (problem.status, PROBLEM_JSON, body)
            }
        };
        let mut headers = Headers::default();
        headers.set("content-type", media_type);
        let mut response = PeerResponse { status, headers, body: Bytes::from(body) };
        let now = self.clock.now();
        if sign_response(&mut response, &request, &self.identity.message, now).is_err() {
            // Cannot happen with a media type set; an unsigned response is never taken for an
            // answer.
            tracing::error!(event = events::REQUEST_FAILED, "response could not be signed");
        }
        response
    }

    async fn answer(&self, pin: Option<Digest>, request: &PeerRequest) -> Result<Vec<u8>, Problem> {
        let now = self.clock.now();
        let list = self.trust.current();
        let mut refusal = draft(pin, request, now);
        let admitted = match self.admitted(&list, request, &mut refusal).await {
            Ok(admitted) => admitted,
            Err(problem) => return Err(self.refuse(refusal, problem).await),
        };
        let Admitted { route, peer, ticket } = admitted;
        let answer = match route {
            Route::Status => match self.nonces.remember(peer.nonce()).await {
                Ok(()) => self.status(peer).await,
                Err(error) => {
                    refusal.nonce = None;
                    Err(self.refuse(refusal, nonce_problem(&error)).await)
                }
            },
            Route::Search => match call::read(request, &list, self.own(&list), &mut refusal) {
                Ok(call) => self.search(peer, call, request).await,
                Err(problem) => Err(self.refuse(refusal, problem).await),
            },
            Route::Call(name) => match call::read_other(request, &list, &mut refusal) {
                Ok(call) => self.call(peer, name, call).await,
                Err(problem) => Err(self.refuse(refusal, problem).await),
            },
        };
        drop(ticket);
        answer
    }

    async fn admitted(
        &self,
        list: &Arc<TrustList>,
        request: &PeerRequest,
        refusal: &mut Refusal,
    ) -> Result<Admitted, Problem> {
        let now = refusal.at;
        list.in_force(now).map_err(|fault| {
            Problem::new(Code::TrustListStale).with_detail(format!("here: {fault}"))
        })?;
        let own = self.own(list).ok_or_else(|| {
            Problem::new(Code::TrustListStale).with_detail("this node is not on its own list")
        })?;
        let entry = refusal
            .pin
            .and_then(|pin| list.by_pin(&pin))
            .filter(|entry| entry.authority != self.identity.authority)
            .ok_or_else(|| Problem::new(Code::PeerUnknown))?;
        refusal.peer = Some(entry.authority.clone());
        let ticket = self.admission.admit(&entry.authority, now).map_err(|haste| {
            refusal.count = haste.recorded_count.unwrap_or(0);
            haste.problem
        })?;
        if request.body.len() > BODY_BYTES_MAX {
            return Err(Problem::new(Code::BodyTooLarge)
                .with_detail(format!("the limit is {BODY_BYTES_MAX} bytes")));
        }
        let route = route(request)?;
        let signed = self.signature(own, entry, request)?;
        let nonce = self.fresh(&signed, now).await?;
        refusal.nonce = Some(nonce.clone());
        let request_id = refusal.request.ok_or_else(|| {
            Problem::new(Code::BodyMalformed).with_detail(format!("`{REQUEST_FIELD}` is no id"))
        })?;
        let peer = VerifiedPeer {
            authority: entry.authority.clone(),
            name: entry.name.clone(),
            roles: entry.roles.clone(),
            nonce,
            request: request_id,
            received: now,
            deadline: now.plus(PEER_DEADLINE_DEFAULT),
            trust_list: list.version,
        };
        Ok(Admitted { route, peer, ticket })
    }

    /// The signature must be of a key of the authority that the TLS key belongs to, and name this
    /// node.
    fn signature(
        &self,
        own: &Entry,
        entry: &Entry,
        request: &PeerRequest,
    ) -> Result<Signed, Problem> {
        if !request.authority.eq_ignore_ascii_case(own.endpoint.authority()) {
            return Err(Problem::new(Code::SignatureInvalid)
                .with_detail("the request was made for another node"));
        }
        verify_request(request, &entry.message_keys)
            .map_err(|fault| Problem::new(fault.code()).with_detail(fault.to_string()))
    }

    /// Time window, then nonce: first this process, then the store.
    async fn fresh(&self, signed: &Signed, now: Timestamp) -> Result<Nonce, Problem> {
        let skew = |words: String| Problem::new(Code::ClockSkew).with_detail(words);
        // Signatures carry whole seconds, so whole seconds are compared.
        let apart = now.as_seconds().abs_diff(signed.created.as_seconds());
        if apart > CLOCK_SKEW_MAX.as_secs() {
            return Err(skew(format!("signed {apart} s away from the clock here, at {now}")));
        }
        if signed.expires.is_some_and(|expires| now.as_seconds() > expires.as_seconds()) {
            return Err(skew(format!("the signature has expired by the clock here, at {now}")));
        }
        let nonce = Nonce {
            key_id: signed.key_id.clone(),
            nonce: signed.nonce.clone().unwrap_or_default(),
            expires: now.max(signed.created).plus(NONCE_MEMORY),
        };
        match self.cache.claim(&nonce, signed.created, now) {
            Claim::Fresh => {}
            Claim::Replayed => return Err(Problem::new(Code::Replayed)),
            Claim::Forgotten => return Err(skew("older than what is remembered here".into())),
            Claim::Full => return Err(Problem::new(Code::Overloaded)),
        }
        match self.nonces.seen(&nonce).await {
            Ok(false) => Ok(nonce),
            Ok(true) => Err(Problem::new(Code::Replayed)),
            Err(error) => Err(nonce_problem(&error)),
        }
    }

    async fn status(&self, peer: VerifiedPeer) -> Result<Vec<u8>, Problem> {
        let deadline = peer.deadline;
        let status = self.within(deadline, self.handler.status(peer)).await?;
        encoded(&status)
    }

    async fn search(
        &self,
        mut peer: VerifiedPeer,
        call: SearchCall,
        request: &PeerRequest,
    ) -> Result<Vec<u8>, Problem> {
        let deadline = peer.received.plus(call::deadline(call.deadline_ms));
        peer.deadline = deadline;
        let evidence = PeerRequest { headers: request.headers.of_protocol(), ..request.clone() };
        let asked = call.clone();
        let reply = self.within(deadline, self.handler.search(peer, call, evidence)).await?;
        // What is checked on arrival is checked before leaving too.
        if let Err(fault) = crate::client::reply_fits(&reply, &asked, &self.identity.authority) {
            tracing::error!(event = events::REQUEST_FAILED, fault, "reply does not fit its call");
            return Err(Problem::new(Code::Internal));
        }
        encoded(&reply)
    }

    async fn call(
        &self,
        mut peer: VerifiedPeer,
        name: CallName,
        call: NodeCall,
    ) -> Result<Vec<u8>, Problem> {
        let deadline = peer.received.plus(call::deadline(call.deadline_ms));
        peer.deadline = deadline;
        let body = self.within(deadline, self.handler.call(peer, name, call.body)).await?;
        encoded(&NodeReply {
            protocol: PROTOCOL,
            request: call.request,
            authority: self.identity.authority.clone(),
            body,
            time: self.clock.now(),
            unknown: BTreeMap::new(),
        })
    }

    async fn within<T>(
        &self,
        deadline: Timestamp,
        work: impl Future<Output = Result<T, Problem>> + Send + Unpin,
    ) -> Result<T, Problem> {
        let left = deadline.since(self.clock.now());
        match select(work, self.clock.sleep(left)).await {
            Either::Left((result, _)) => result,
            Either::Right(_) => Err(Problem::new(Code::Overloaded)
                .with_detail("no answer within the time that the asker waits")),
        }
    }

    /// Records the refusal before it leaves.
    async fn refuse(&self, mut refusal: Refusal, problem: Problem) -> Problem {
        let code = problem.code.as_str();
        let peer = refusal.peer.as_ref().map(ToString::to_string).unwrap_or_default();
        tracing::warn!(event = events::PEER_REFUSED, peer, code);
        if refusal.count == 0 {
            return problem;
        }
        refusal.problem = problem.clone();
        match self.handler.refused(refusal).await {
            Ok(()) => problem,
            Err(instead) => instead,
        }
    }

    fn own<'a>(&self, list: &'a TrustList) -> Option<&'a Entry> {
        list.entry(&self.identity.authority)
    }
}

/// What can be said of a request before anything is checked.
fn draft(pin: Option<Digest>, request: &PeerRequest, at: Timestamp) -> Refusal {
    let field = |name| request.headers.one(name).unwrap_or_default();
    Refusal {
        peer: None,
        pin,
        request: field(REQUEST_FIELD).parse().ok(),
        purpose: field(PURPOSE_FIELD).parse().ok(),
        legal_basis: field(BASIS_FIELD).parse().ok(),
        registers: Vec::new(),
        problem: Problem::new(Code::Internal),
        nonce: None,
        count: 1,
        at,
    }
}

fn route(request: &PeerRequest) -> Result<Route, Problem> {
    let unknown = || Problem::new(Code::NotFound).with_detail("no such method and path");
    match (request.method.as_str(), request.path.as_str()) {
        ("POST", SEARCHES_PATH) => Ok(Route::Search),
        ("GET", STATUS_PATH) => Ok(Route::Status),
        ("POST", path) => CallName::of_path(path).map(Route::Call).ok_or_else(unknown),
        _ => Err(unknown()),
    }
}

fn nonce_problem(error: &NonceError) -> Problem {
    match error {
        NonceError::Replayed => Problem::new(Code::Replayed),
        NonceError::Unavailable(_) => Problem::new(Code::StoreUnavailable),
    }
}

fn encoded(value: &impl Serialize) -> Result<Vec<u8>, Problem> {
    let body = serde_json::to_vec(value).map_err(|_| Problem::new(Code::Internal))?;
    if body.len() > ANSWER_BYTES_MAX {
        return Err(Problem::new(Code::Internal)
            .with_detail(format!("the answer is over the limit of {ANSWER_BYTES_MAX} bytes")));
    }
    Ok(body)
}
