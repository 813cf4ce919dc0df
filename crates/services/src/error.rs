//! From the errors of the parts to problems that a client may see; what only the operator may know
//! goes to the log.

use entente_model::answer::Outcome;
use entente_model::{Code, Problem, RuleId, Said, events};
use entente_policy::Denial;

/// Of the ledger: nothing may be answered when it cannot be written.
pub(crate) fn of_ledger(error: entente_ledger::Error) -> Problem {
    use entente_ledger::Error;
    match error {
        Error::Rejected(code) => {
            let known = Code::ALL.iter().copied().find(|known| known.as_str() == code);
            Problem::new(known.unwrap_or(Code::Conflict))
        }
        Error::Unavailable(_) => {
            tracing::error!(event = events::LEDGER_UNAVAILABLE, cause = %error);
            Problem::new(Code::LedgerUnavailable)
        }
        Error::Erased { .. } => Problem::new(Code::NotFound).saying(Said::OpeningErased),
        other => internal(&other),
    }
}

/// Of the store.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
pub(crate) fn of_store(error: entente_store::Error) -> Problem {
    use entente_store::Error;
    match &error {
        Error::Damaged { .. } | Error::FileDamaged { .. } => {
            tracing::error!(event = events::RECORD_DAMAGED, cause = %error);
            Problem::new(Code::RecordDamaged)
        }
        Error::Cursor => Problem::new(Code::PageInvalid),
        _ => {
            let problem = Problem::new(error.code());
            if problem.status >= 500 {
                tracing::error!(event = events::REQUEST_FAILED, cause = %error);
            }
            problem
        }
    }
}

/// Of the registers.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
pub(crate) fn of_registers(error: entente_registers::Error) -> Problem {
    let problem = error.problem();
    if problem.status >= 500 {
        tracing::error!(event = events::REQUEST_FAILED, cause = %error);
    }
    problem
}

/// Of a stored document that does not decode.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
pub(crate) fn malformed_document(error: serde_json::Error) -> Problem {
    internal(&error)
}

/// Of anything that a request cannot have caused.
pub(crate) fn internal(error: &dyn std::error::Error) -> Problem {
    tracing::error!(event = events::REQUEST_FAILED, cause = %error);
    Problem::new(Code::Internal)
}

/// Of a policy's denial.
pub(crate) fn of_denial(denial: &Denial) -> Problem {
    denial.problem()
}

/// A problem as the outcome of one register.
pub(crate) fn outcome_of(problem: &Problem) -> Outcome {
    let words = problem.detail.clone().unwrap_or_else(|| problem.title.clone());
    let rule = problem.rule.clone().or_else(|| RuleId::new(problem.code.as_str()).ok());
    match rule {
        Some(rule) => Outcome::Refused {
            code: problem.code.as_str().to_owned(),
            rule,
            words,
            remedy: problem.remedy.clone(),
        },
        None => Outcome::Unavailable { reason: "internal".to_owned(), words },
    }
}

/// Of the policy crate, for questions that are malformed rather than denied.
#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
pub(crate) fn of_policy(error: entente_policy::Error) -> Problem {
    internal(&error)
}

/// Why a node cannot be put together.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The store cannot be opened.
    #[error("the store cannot be opened")]
    Store(#[from] entente_store::Error),
    /// A key cannot be read or made.
    #[error("a key cannot be read or made")]
    Crypto(#[from] entente_crypto::Error),
    /// The ledger cannot be opened.
    #[error("the ledger cannot be opened")]
    Ledger(#[from] entente_ledger::Error),
    /// A register cannot be opened.
    #[error("a register cannot be opened")]
    Registers(#[from] entente_registers::Error),
    /// A declaration is over a limit of policy.
    #[error("a declaration does not fit the policies")]
    Policy(#[from] entente_policy::Error),
    /// The trust list does not hold.
    #[error("the trust list does not hold")]
    Trust(#[from] entente_exchange::trust::TrustFault),
    /// Something could not be stored.
    #[error("a first write failed")]
    Problem(#[from] Problem),
    /// The trust list does not name this node.
    #[error(
        "the trust list does not name `{authority}`; \
         have the federation's operators add this node's entry"
    )]
    NotListed {
        /// This node's authority.
        authority: entente_model::AuthorityId,
    },
    /// The trust list names another key for this node.
    #[error(
        "the trust list names another {what} for this node; have the operators list the present one"
    )]
    OtherKey {
        /// Which key.
        what: &'static str,
    },
}
