//! Evidence: a question and its reply as they were signed, and its verification with public keys
//! alone.

use crate::client::{Failure, Reply, read_reply};
use crate::message::{PeerRequest, PeerResponse};
use crate::server::SEARCHES_PATH;
use crate::signature::{REQUEST_FIELD, Signed, verify_request, verify_response};
use crate::trust::{Entry, TrustList};
use crate::{Error, json};
use entente_ledger::verify_promise;
use entente_model::limits::{ANSWER_BYTES_MAX, BODY_BYTES_MAX, CLOCK_SKEW_MAX};
use entente_model::wire::{Promise, SearchCall, SearchReply};
use entente_model::{AuthorityId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};

/// The format version of evidence.
pub const FORMAT: u16 = 1;

/// A question and its reply, headers and bodies as they were signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Format version.
    pub format: u16,
    /// The question.
    pub request: PeerRequest,
    /// The reply.
    pub response: PeerResponse,
}

/// What evidence proves.
#[derive(Debug, Clone, PartialEq)]
pub struct Proven {
    /// Who asked.
    pub asker: AuthorityId,
    /// Who replied.
    pub answerer: AuthorityId,
    /// When the question was signed, by the asker's clock.
    pub asked_at: Timestamp,
    /// When the reply was signed, by the answerer's clock.
    pub answered_at: Timestamp,
    /// The question.
    pub call: SearchCall,
    /// What was replied.
    pub reply: ProvenReply,
}

/// What was replied.
#[derive(Debug, Clone, PartialEq)]
pub enum ProvenReply {
    /// Answers to some or all registers asked, each with the answerer's promise that it recorded
    /// it; an answer whose promise does not verify is left out.
    Answers(Box<SearchReply>),
    /// A refusal, or that no answer can be had.
    Failed(Failure),
}

impl Proven {
    /// The registers asked for which the reply proves nothing: neither a hit nor a no-hit.
    pub fn unanswered(&self) -> impl Iterator<Item = &RegisterId> {
        let answers = match &self.reply {
            ProvenReply::Answers(reply) => reply.answers.as_slice(),
            ProvenReply::Failed(_) => &[],
        };
        let answered = move |register: &RegisterId| {
            answers.iter().any(|recorded| recorded.answer.register == *register)
        };
        self.call.registers.iter().filter(move |register| !answered(register))
    }
}

impl Evidence {
    pub(crate) fn new(request: PeerRequest, response: PeerResponse) -> Self {
        let request = PeerRequest { headers: request.headers.of_protocol(), ..request };
        let response = PeerResponse { headers: response.headers.of_protocol(), ..response };
        Self { format: FORMAT, request, response }
    }
}

/// Verifies evidence offline under the trust list that was in force, or a later one that still
/// lists the keys.
///
/// # Errors
/// [`Error::Evidence`] that names what does not hold.
pub fn verify(evidence: &Evidence, list: &TrustList) -> Result<Proven, Error> {
    if evidence.format != FORMAT {
        return Err(fault(format!("has format {}, this program reads {FORMAT}", evidence.format)));
    }
    let Evidence { request, response, .. } = evidence;
    if request.body.len() > BODY_BYTES_MAX || response.body.len() > ANSWER_BYTES_MAX {
        return Err(fault("holds a body over the limit of the protocol"));
    }
    let (asker, asked) = signed_by(list, |entry| verify_request(request, &entry.message_keys))
        .map_err(|words| fault(format!("question: {words}")))?;
    let (answerer, answered) =
        signed_by(list, |entry| verify_response(response, request, &entry.message_keys))
            .map_err(|words| fault(format!("reply: {words}")))?;
    if asker.authority == answerer.authority {
        return Err(fault("question and reply are signed by the same authority"));
    }
    if !request.authority.eq_ignore_ascii_case(answerer.endpoint.authority()) {
        return Err(fault("question was made for another node than the one that replied"));
    }
    if (request.method.as_str(), request.path.as_str()) != ("POST", SEARCHES_PATH) {
        return Err(fault("question is not one of this protocol"));
    }
    let call = call(request, asker)?;
    let reply = match read_reply(response, &call, &answerer.authority) {
        Reply::Failed(failure) => ProvenReply::Failed(failure),
        Reply::Answers(mut reply) => {
            // An answer whose promise does not hold proves nothing, and spoils none of the others:
            // the asking node took it for no answer too.
            reply.answers.retain(|recorded| is_promised(&recorded.promise, answerer));
            ProvenReply::Answers(reply)
        }
    };
    let apart = asked.created.as_seconds().abs_diff(answered.created.as_seconds());
    if matches!(reply, ProvenReply::Answers(_)) && apart > 2 * CLOCK_SKEW_MAX.as_secs() {
        return Err(fault("question and reply were not signed at the same time"));
    }
    Ok(Proven {
        asker: asker.authority.clone(),
        answerer: answerer.authority.clone(),
        asked_at: asked.created,
        answered_at: answered.created,
        call,
        reply,
    })
}

fn call(request: &PeerRequest, asker: &Entry) -> Result<SearchCall, Error> {
    let call = json::checked(&request.body)
        .ok()
        .and_then(|value| SearchCall::deserialize(value).ok())
        .ok_or_else(|| fault("question cannot be read"))?;
    if call.asker != asker.authority {
        return Err(fault("question names another asker than the one that signed it"));
    }
    if request.headers.one(REQUEST_FIELD) != Ok(call.request.to_string().as_str()) {
        return Err(fault("question names another request in its body than in its header"));
    }
    if !is_promised(&call.intent, asker) {
        return Err(fault("question: the ledger's promise does not verify"));
    }
    Ok(call)
}

fn is_promised(promise: &Promise, entry: &Entry) -> bool {
    promise.origin == entry.log.origin && verify_promise(promise, &entry.log.key).is_ok()
}

/// The authority whose key verifies.
fn signed_by(
    list: &TrustList,
    verify: impl Fn(&Entry) -> Result<Signed, crate::signature::SignatureFault>,
) -> Result<(&Entry, Signed), String> {
    use crate::signature::SignatureFault::KeyUnknown;
    for entry in &list.entries {
        match verify(entry) {
            Err(KeyUnknown) => {}
            Err(fault) => return Err(fault.to_string()),
            Ok(signed) => return Ok((entry, signed)),
        }
    }
    Err("signed with a key that the trust list does not name".to_owned())
}

fn fault(words: impl Into<String>) -> Error {
    Error::Evidence(words.into())
}
