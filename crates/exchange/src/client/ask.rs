//! One exchange with one peer.

use super::reply::{body as reply_body, failed, results, undecodable};
use super::{Failure, PeerAnswer, PeerCall, PeerClient, Reason, Reply, read_reply};
use crate::call_name::CallName;
use crate::evidence::Evidence;
use crate::message::{Headers, PeerRequest, PeerResponse};
use crate::server::{JSON, SEARCHES_PATH, STATUS_PATH};
use crate::signature::{BASIS_FIELD, PURPOSE_FIELD, REQUEST_FIELD, sign_request, verify_response};
use crate::transport::{Peer, TransportError};
use crate::trust::{Entry, TrustList};
use bytes::Bytes;
use entente_model::limits::{
    ANSWER_BYTES_MAX, BODY_BYTES_MAX, CLOCK_SKEW_MAX, PEER_DEADLINE_DEFAULT, PEER_DEADLINE_MAX,
};
use entente_model::wire::{NodeCall, NodeReply, PROTOCOL, PROTOCOL_MIN, PeerStatus};
use entente_model::{AuthorityId, RequestId};
use futures_util::future::{Either, join_all, select};
use serde::Deserialize as _;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

impl PeerClient {
    /// Puts one question to one peer. There is always a result for every register asked.
    pub async fn ask(&self, asked: PeerCall) -> PeerAnswer {
        let started = self.clock.now();
        let list = self.trust.current();
        let outcome = self.asked(&list, &asked).await;
        let PeerCall { peer, call, .. } = asked;
        let now = self.clock.now();
        let took = now.since(started);
        match outcome {
            Ok((entry, reply, evidence)) => {
                let (results, checkpoint, failure) = match reply {
                    Reply::Answers(reply) => {
                        (results(&reply, &call, entry, now), reply.checkpoint, None)
                    }
                    Reply::Failed(failure) => {
                        let each = |register| failed(&failure, &peer, register, now);
                        (call.registers.iter().map(each).collect(), None, Some(failure))
                    }
                };
                match failure.filter(Failure::concerns_the_peer) {
                    None => self.peers.answered(&peer, now, took),
                    Some(failure) => self.peers.failed(&peer, now, &failure),
                }
                PeerAnswer { peer, results, evidence: Some(evidence), checkpoint, took }
            }
            Err(failure) => {
                self.peers.failed(&peer, now, &failure);
                let each = |register| failed(&failure, &peer, register, now);
                let results = call.registers.iter().map(each).collect();
                PeerAnswer { peer, results, evidence: None, checkpoint: None, took }
            }
        }
    }

    /// Asks a peer how it is. Also opens the connection, so that the next question finds it warm.
    ///
    /// # Errors
    /// The [`Failure`], which is noted too.
    pub async fn status(
        &self,
        peer: &AuthorityId,
        deadline: Duration,
    ) -> Result<PeerStatus, Failure> {
        let started = self.clock.now();
        let list = self.trust.current();
        let result = self.status_of(&list, peer, deadline).await;
        let now = self.clock.now();
        match &result {
            Ok(status) => {
                self.peers.answered(peer, now, now.since(started));
                self.peers.status_seen(peer, status.clone());
            }
            Err(failure) => self.peers.failed(peer, now, failure),
        }
        result
    }

    /// Opens a connection to every peer of the trust list, all at once, and notes how each is.
    pub async fn warm_up(&self) -> Vec<(AuthorityId, Result<PeerStatus, Failure>)> {
        let list = self.trust.current();
        let others = list.entries.iter().filter(|entry| entry.authority != self.identity.authority);
        join_all(others.map(|entry| async move {
            let status = self.status(&entry.authority, PEER_DEADLINE_DEFAULT).await;
            (entry.authority.clone(), status)
        }))
        .await
    }

    /// Calls a peer for something else than a search, and gives the body of its reply.
    ///
    /// # Errors
    /// The [`Failure`], which is noted too.
    pub async fn call(
        &self,
        peer: &AuthorityId,
        (name, body): (CallName, Value),
        deadline: Duration,
    ) -> Result<Value, Failure> {
        let list = self.trust.current();
        let result = self.called(&list, (peer, deadline), (name, body)).await;
        let now = self.clock.now();
        match &result {
            Err(failure) if failure.concerns_the_peer() => self.peers.failed(peer, now, failure),
            _ => self.peers.heard_of(peer, now),
        }
        result
    }

    async fn called(
        &self,
        list: &TrustList,
        (peer, deadline): (&AuthorityId, Duration),
        (name, body): (CallName, Value),
    ) -> Result<Value, Failure> {
        let entry = self.entry(list, peer)?;
        let internal = |words| Failure::unavailable(Reason::Internal, words);
        let deadline = deadline.min(PEER_DEADLINE_MAX);
        let call = NodeCall {
            protocol: PROTOCOL,
            request: RequestId::random(self.rng.as_ref()),
            asker: self.identity.authority.clone(),
            trust_list: list.version,
            deadline_ms: u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX),
            body,
            unknown: BTreeMap::new(),
        };
        let text = serde_json::to_vec(&call).map_err(|_| internal("the call has no JSON form"))?;
        if text.len() > BODY_BYTES_MAX {
            return Err(internal("the call is over the limit of the protocol"));
        }
        let mut headers = Headers::default();
        headers.set("content-type", JSON);
        headers.set(REQUEST_FIELD, call.request.to_string());
        let request = request(entry, ("POST", name.path()), headers, Bytes::from(text));
        let (_, response) = self.exchanged(entry, request, deadline).await?;
        if response.body.len() > ANSWER_BYTES_MAX {
            return Err(undecodable("the answer is over the limit of the protocol"));
        }
        let reply = NodeReply::deserialize(reply_body(&response)?)
            .map_err(|_| undecodable("the answer is not one of this protocol version"))?;
        if reply.request != call.request {
            return Err(undecodable("the answer names another request"));
        }
        if reply.authority != *peer {
            return Err(undecodable("the answer names another authority"));
        }
        Ok(reply.body)
    }

    async fn asked<'a>(
        &self,
        list: &'a TrustList,
        PeerCall { peer, call, deadline }: &PeerCall,
    ) -> Result<(&'a Entry, Reply, Evidence), Failure> {
        let entry = self.entry(list, peer)?;
        let internal = |words| Failure::unavailable(Reason::Internal, words);
        let body =
            serde_json::to_vec(call).map_err(|_| internal("the question has no JSON form"))?;
        if body.len() > BODY_BYTES_MAX {
            return Err(internal("the question is over the limit of the protocol"));
        }
        let mut headers = Headers::default();
        headers.set("content-type", JSON);
        headers.set(REQUEST_FIELD, call.request.to_string());
        headers.set(PURPOSE_FIELD, call.justification.purpose.to_string());
        headers.set(BASIS_FIELD, call.justification.legal_basis.to_string());
        let request = request(entry, ("POST", SEARCHES_PATH), headers, Bytes::from(body));
        let (request, response) = self.exchanged(entry, request, *deadline).await?;
        let reply = read_reply(&response, call, peer);
        Ok((entry, reply, Evidence::new(request, response)))
    }

    async fn status_of(
        &self,
        list: &TrustList,
        peer: &AuthorityId,
        deadline: Duration,
    ) -> Result<PeerStatus, Failure> {
        let entry = self.entry(list, peer)?;
        let mut headers = Headers::default();
        headers.set(REQUEST_FIELD, RequestId::random(self.rng.as_ref()).to_string());
        let request = request(entry, ("GET", STATUS_PATH), headers, Bytes::new());
        let (_, response) = self.exchanged(entry, request, deadline).await?;
        let status = match reply_body(&response) {
            // A peer of a newer version still answers here, and says which it understands.
            Err(Failure::Unavailable { reason: Reason::Version, .. }) | Ok(_) => {
                serde_json::from_slice::<serde_json::Value>(&response.body)
                    .and_then(PeerStatus::deserialize)
                    .map_err(|_| undecodable("the status cannot be read"))?
            }
            Err(failure) => return Err(failure),
        };
        if status.authority != *peer {
            return Err(undecodable("the status names another authority"));
        }
        if status.protocol < PROTOCOL_MIN || status.protocol_min > PROTOCOL {
            let (least, most) = (status.protocol_min, status.protocol);
            return Err(Failure::unavailable(
                Reason::Version,
                format!("it speaks {least} to {most}, this node {PROTOCOL_MIN} to {PROTOCOL}"),
            ));
        }
        Ok(status)
    }

    fn entry<'a>(&self, list: &'a TrustList, peer: &AuthorityId) -> Result<&'a Entry, Failure> {
        let unreachable = |words: String| Failure::unavailable(Reason::Unreachable, words);
        list.in_force(self.clock.now()).map_err(|fault| unreachable(fault.to_string()))?;
        if *peer == self.identity.authority {
            return Err(unreachable("a node does not ask itself".into()));
        }
        list.entry(peer).ok_or_else(|| unreachable("not on the trust list in force".into()))
    }

    /// Signs, sends, waits no longer than the deadline, and returns a response that is proven to
    /// answer the request.
    async fn exchanged(
        &self,
        entry: &Entry,
        mut request: PeerRequest,
        deadline: Duration,
    ) -> Result<(PeerRequest, PeerResponse), Failure> {
        let deadline = deadline.min(PEER_DEADLINE_MAX);
        let deadline_ms = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX);
        let started = self.clock.now();
        let nonce = RequestId::random(self.rng.as_ref()).to_string();
        sign_request(&mut request, &self.identity.message, started, &nonce)
            .map_err(|fault| Failure::unavailable(Reason::Internal, fault.to_string()))?;
        let peer = Peer::from(entry);
        let sending = self.transport.send(&peer, request.clone(), deadline);
        let response = match select(sending, self.clock.sleep(deadline)).await {
            Either::Left((response, _)) => response,
            Either::Right(_) => Err(TransportError::Late),
        };
        if let Some(expires) = self.transport.certificate_expires(&entry.authority) {
            self.peers.certificate_seen(&entry.authority, expires);
        }
        let response = response.map_err(|error| Failure::of_transport(&error, deadline_ms))?;
        let signed = verify_response(&response, &request, &entry.message_keys)
            .map_err(|fault| Failure::of_signature(&fault))?;
        // Signatures carry whole seconds: on average half a second is missing.
        let ended = self.clock.now();
        let here = started.as_millis().midpoint(ended.as_millis());
        let skew_ms = signed.created.as_millis().saturating_add(500).saturating_sub(here);
        self.peers.clock_seen(&entry.authority, skew_ms);
        let apart = ended.as_seconds().abs_diff(signed.created.as_seconds());
        if response.status == 200 && apart > CLOCK_SKEW_MAX.as_secs() {
            return Err(Failure::unavailable(
                Reason::BadSignature,
                format!("the answer was signed {apart} s away from the clock here"),
            ));
        }
        Ok((request, response))
    }
}

fn request(
    entry: &Entry,
    (method, path): (&str, &str),
    headers: Headers,
    body: Bytes,
) -> PeerRequest {
    PeerRequest {
        method: method.to_owned(),
        authority: entry.endpoint.authority().to_owned(),
        path: path.to_owned(),
        headers,
        body,
    }
}
