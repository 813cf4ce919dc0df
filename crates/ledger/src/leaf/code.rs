//! Leaves as canonical CBOR: a map of numbered fields in ascending order, absent ones left out.

use super::{Counterparty, Facts, Kind, Leaf, VERSION, malformed};
use crate::checkpoint::Origin;
use crate::{Error, limits};
use entente_model::answer::OutcomeClass;
use entente_model::encoding::Digest;
use entente_model::justification::Urgency;
use entente_model::{
    AuthorityId, Code, LegalBasisCode, PurposeCode, RegisterId, RequestId, RuleId, Timestamp,
};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use std::str::FromStr;

const MINUTE_MILLIS: i64 = 60_000;

/// The fields as they are written. Numbers are never used again for another meaning.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Fields<'a> {
    #[n(0)]
    version: u16,
    #[n(1)]
    minute: i64,
    #[n(2)]
    kind: Kind,
    #[b(3)]
    operation: &'a str,
    #[b(4)]
    asker: &'a str,
    #[b(5)]
    answerer: Option<&'a str>,
    #[b(6)]
    register: Option<&'a str>,
    #[b(7)]
    purpose: Option<&'a str>,
    #[b(8)]
    legal_basis: Option<&'a str>,
    #[n(9)]
    urgency: Option<u8>,
    #[n(10)]
    policy: ByteArray<32>,
    #[n(11)]
    permitted: bool,
    #[b(12)]
    rules: Vec<&'a str>,
    #[n(13)]
    outcome: Option<u8>,
    #[n(14)]
    request: Option<ByteArray<16>>,
    #[b(15)]
    counterparty: Option<CounterpartyFields<'a>>,
    #[n(16)]
    count: Option<u32>,
    #[b(17)]
    problem: Option<&'a str>,
    #[n(18)]
    actor: ByteArray<32>,
    #[n(19)]
    subject: ByteArray<32>,
    #[n(20)]
    justification: ByteArray<32>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct CounterpartyFields<'a> {
    #[b(0)]
    origin: &'a str,
    #[n(1)]
    index: u64,
    #[n(2)]
    leaf_hash: ByteArray<32>,
}

/// The one field that every version has.
#[derive(Decode)]
#[cbor(map)]
struct Versioned {
    #[n(0)]
    version: u16,
}

pub(super) fn encode(leaf: &Leaf) -> Result<Vec<u8>, Error> {
    let facts = &leaf.facts;
    if facts.rules.len() > limits::RULES_MAX {
        return Err(Error::Limit { what: "rules of a leaf", max: limits::RULES_MAX });
    }
    if facts.operation.len() > limits::OPERATION_BYTES_MAX {
        return Err(Error::Limit { what: "operation bytes", max: limits::OPERATION_BYTES_MAX });
    }
    let fields = Fields {
        version: VERSION,
        minute: leaf.time.as_millis().div_euclid(MINUTE_MILLIS),
        kind: facts.kind,
        operation: &facts.operation,
        asker: facts.asker.as_str(),
        answerer: facts.answerer.as_ref().map(AuthorityId::as_str),
        register: facts.register.as_ref().map(RegisterId::as_str),
        purpose: facts.purpose.as_ref().map(PurposeCode::as_str),
        legal_basis: facts.legal_basis.as_ref().map(LegalBasisCode::as_str),
        urgency: facts.urgency.map(|urgency| number(&URGENCIES, &urgency)),
        policy: facts.policy.0.into(),
        permitted: facts.permitted,
        rules: facts.rules.iter().map(RuleId::as_str).collect(),
        outcome: facts.outcome.map(|outcome| number(&OUTCOMES, &outcome)),
        request: facts.request.map(|request| request.0.into()),
        counterparty: facts.counterparty.as_ref().map(|counterparty| CounterpartyFields {
            origin: counterparty.origin.as_str(),
            index: counterparty.index,
            leaf_hash: counterparty.leaf_hash.0.into(),
        }),
        count: facts.count,
        problem: facts.problem.map(Code::as_str),
        actor: leaf.actor.0.into(),
        subject: leaf.subject.0.into(),
        justification: leaf.justification.0.into(),
    };
    let bytes = minicbor::to_vec(&fields).map_err(|error| malformed(&error))?;
    if bytes.len() > limits::LEAF_BYTES_MAX {
        return Err(Error::Limit { what: "leaf bytes", max: limits::LEAF_BYTES_MAX });
    }
    Ok(bytes)
}

pub(super) fn decode(bytes: &[u8]) -> Result<Leaf, Error> {
    if bytes.len() > limits::LEAF_BYTES_MAX {
        return Err(Error::Limit { what: "leaf bytes", max: limits::LEAF_BYTES_MAX });
    }
    let Versioned { version } = minicbor::decode(bytes).map_err(|error| malformed(&error))?;
    if version != VERSION {
        return Err(Error::Version { found: version });
    }
    let fields: Fields<'_> = minicbor::decode(bytes).map_err(|error| malformed(&error))?;
    let leaf = Leaf {
        time: Timestamp::from_millis(fields.minute.saturating_mul(MINUTE_MILLIS)),
        actor: Digest(*fields.actor),
        subject: Digest(*fields.subject),
        justification: Digest(*fields.justification),
        facts: facts(fields)?,
    };
    // What this program would have written otherwise is not what a ledger of this version wrote.
    if encode(&leaf)? != bytes {
        return Err(Error::Leaf { words: "not in canonical form".into() });
    }
    Ok(leaf)
}

fn facts(fields: Fields<'_>) -> Result<Facts, Error> {
    Ok(Facts {
        kind: fields.kind,
        operation: fields.operation.to_owned(),
        asker: parsed(fields.asker)?,
        answerer: fields.answerer.map(parsed).transpose()?,
        register: fields.register.map(parsed).transpose()?,
        purpose: fields.purpose.map(parsed).transpose()?,
        legal_basis: fields.legal_basis.map(parsed).transpose()?,
        urgency: fields.urgency.map(|number| meaning(&URGENCIES, number)).transpose()?,
        policy: Digest(*fields.policy),
        permitted: fields.permitted,
        rules: fields.rules.into_iter().map(parsed).collect::<Result<_, _>>()?,
        outcome: fields.outcome.map(|number| meaning(&OUTCOMES, number)).transpose()?,
        request: fields.request.map(|request| RequestId(*request)),
        counterparty: fields.counterparty.as_ref().map(counterparty).transpose()?,
        count: fields.count,
        problem: fields.problem.map(problem).transpose()?,
    })
}

fn counterparty(fields: &CounterpartyFields<'_>) -> Result<Counterparty, Error> {
    Ok(Counterparty {
        origin: Origin::new(fields.origin)?,
        index: fields.index,
        leaf_hash: Digest(*fields.leaf_hash),
    })
}

fn problem(text: &str) -> Result<Code, Error> {
    Code::ALL
        .iter()
        .copied()
        .find(|code| code.as_str() == text)
        .ok_or_else(|| Error::Leaf { words: "unknown problem code".into() })
}

fn parsed<T: FromStr<Err = entente_model::Error>>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|error: entente_model::Error| malformed(&error))
}

/// The place of a value in its table is its number on disk: append only.
const URGENCIES: [Urgency; 3] = [Urgency::Normal, Urgency::Urgent, Urgency::LifeInDanger];
/// See [`URGENCIES`].
const OUTCOMES: [OutcomeClass; 6] = [
    OutcomeClass::Hit,
    OutcomeClass::NoHit,
    OutcomeClass::Refused,
    OutcomeClass::Late,
    OutcomeClass::Unavailable,
    OutcomeClass::Stale,
];

fn number<T: PartialEq>(table: &[T], value: &T) -> u8 {
    table
        .iter()
        .position(|entry| entry == value)
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX)
}

fn meaning<T: Copy>(table: &[T], number: u8) -> Result<T, Error> {
    table
        .get(usize::from(number))
        .copied()
        .ok_or_else(|| Error::Leaf { words: "unknown number of a code".into() })
}
