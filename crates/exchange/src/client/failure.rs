//! Why there is no answer.

use crate::limits::PEER_WORDS_CHARS_MAX;
use crate::signature::SignatureFault;
use crate::transport::TransportError;
use entente_model::{Code, Outcome, RuleId};
use serde::Deserialize;

/// Why a peer gave no answer; never a no-hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The deadline passed.
    Late {
        /// The deadline, in milliseconds.
        deadline_ms: u64,
    },
    /// No answer can be had.
    Unavailable {
        /// The stable reason.
        reason: Reason,
        /// In words.
        words: String,
    },
    /// The peer refused, signed.
    Refused {
        /// The stable problem code; a newer peer may send one that is not known here.
        code: String,
        /// The rule; the code again if the peer named none.
        rule: RuleId,
        /// The rule in words.
        words: String,
        /// What would help.
        remedy: String,
    },
}

/// The stable reasons of [`Outcome::Unavailable`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// No connection, or nobody on the trust list to connect to.
    Unreachable,
    /// No connection that both sides trust.
    Tls,
    /// The reply is not proven to be the peer's answer to this question.
    BadSignature,
    /// The reply is signed, but contradicts itself or the question, or cannot be read.
    Undecodable,
    /// No common protocol version.
    Version,
    /// The reply ended early or left registers out.
    CutOff,
    /// The peer is too busy.
    Overloaded,
    /// The peer cannot write its ledger.
    Ledger,
    /// Something failed inside the peer or here.
    Internal,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::Unreachable,
        Self::Tls,
        Self::BadSignature,
        Self::Undecodable,
        Self::Version,
        Self::CutOff,
        Self::Overloaded,
        Self::Ledger,
        Self::Internal,
    ];

    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Tls => "tls",
            Self::BadSignature => "bad-signature",
            Self::Undecodable => "undecodable",
            Self::Version => "version",
            Self::CutOff => "cut-off",
            Self::Overloaded => "overloaded",
            Self::Ledger => "ledger",
            Self::Internal => "internal",
        }
    }
}

impl Failure {
    pub(crate) fn unavailable(reason: Reason, words: impl Into<String>) -> Self {
        Self::Unavailable { reason, words: words.into() }
    }

    /// As the outcome of a register.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Late { deadline_ms } => Outcome::Late { deadline_ms: *deadline_ms },
            Self::Unavailable { reason, words } => {
                Outcome::Unavailable { reason: reason.as_str().to_owned(), words: words.clone() }
            }
            Self::Refused { code, rule, words, remedy } => Outcome::Refused {
                code: code.clone(),
                rule: rule.clone(),
                words: words.clone(),
                remedy: remedy.clone(),
            },
        }
    }

    /// Whether it says something about the peer or the connection, not about the question.
    pub(crate) fn concerns_the_peer(&self) -> bool {
        const OF_THE_CONNECTION: [Code; 10] = [
            Code::PeerUnknown,
            Code::SignatureInvalid,
            Code::SignatureMissing,
            Code::DigestMismatch,
            Code::Replayed,
            Code::ClockSkew,
            Code::TrustListStale,
            Code::ProofInvalid,
            Code::BodyMalformed,
            Code::NotFound,
        ];
        match self {
            Self::Late { .. } | Self::Unavailable { .. } => true,
            Self::Refused { code, .. } => {
                OF_THE_CONNECTION.iter().any(|known| known.as_str() == code)
            }
        }
    }

    pub(crate) fn of_transport(error: &TransportError, deadline_ms: u64) -> Self {
        let reason = match error {
            TransportError::Late => return Self::Late { deadline_ms },
            TransportError::Unreachable(_) => Reason::Unreachable,
            TransportError::Tls(_) => Reason::Tls,
            TransportError::CutOff(_) => Reason::CutOff,
            TransportError::TooLarge(_) | TransportError::Unreadable(_) => Reason::Undecodable,
        };
        Self::unavailable(reason, error.to_string())
    }

    pub(crate) fn of_signature(fault: &SignatureFault) -> Self {
        let words = match fault {
            SignatureFault::Digest => "the answer was cut or altered on the way".to_owned(),
            other => format!("the answer's {other}"),
        };
        Self::unavailable(Reason::BadSignature, words)
    }

    /// A signed problem document; its code may be newer than this program.
    pub(crate) fn of_problem(status: u16, body: serde_json::Value) -> Self {
        let Ok(problem) = ProblemText::deserialize(body) else {
            return Self::unavailable(Reason::Undecodable, "the problem document cannot be read");
        };
        let words = problem.words();
        let unavailable = |reason| Self::unavailable(reason, words.clone());
        match problem.code.as_str() {
            "rate-exceeded" | "overloaded" => unavailable(Reason::Overloaded),
            "ledger-unavailable" => unavailable(Reason::Ledger),
            "version-unsupported" => unavailable(Reason::Version),
            _ if !(400..500).contains(&status) => unavailable(Reason::Internal),
            _ => match problem.rule.as_ref().unwrap_or(&problem.code).parse() {
                Ok(rule) => {
                    let remedy = cut(&problem.remedy);
                    Self::Refused { code: problem.code, rule, words, remedy }
                }
                Err(_) => Self::unavailable(Reason::Undecodable, "the refusal names no rule"),
            },
        }
    }
}

/// What is needed of a problem document, with the code as text.
#[derive(Deserialize)]
struct ProblemText {
    title: String,
    code: String,
    #[serde(default)]
    detail: Option<String>,
    #[serde(default)]
    rule: Option<String>,
    #[serde(default)]
    remedy: String,
}

impl ProblemText {
    fn words(&self) -> String {
        match &self.detail {
            Some(detail) => cut(&format!("{}: {detail}", self.title)),
            None => cut(&self.title),
        }
    }
}

fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(PEER_WORDS_CHARS_MAX).collect()
}
