//! What can be wrong with a policy set, an actor or a target.

use thiserror::Error as ThisError;

/// A policy set that cannot be used, or a fact about an actor or a register that cannot be judged.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// The schema cannot be read.
    #[error("policy schema cannot be read: {words}")]
    Schema {
        /// What is wrong.
        words: String,
    },
    /// The schema lacks something that this program says in every question.
    #[error(
        "policy schema does not fit the questions of this program for action `{action}`: {words}"
    )]
    SchemaUnfit {
        /// The action whose question does not fit.
        action: &'static str,
        /// What is wrong.
        words: String,
    },
    /// A policy file cannot be read as Cedar.
    #[error("policy file `{file}` line {line} cannot be read: {words}")]
    Syntax {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong.
        words: String,
    },
    /// A policy holds a name or type that the schema does not know, or can never apply.
    #[error("policies do not fit the schema: {words}")]
    Validation {
        /// Every fault, with the policy's id.
        words: String,
    },
    /// A policy lacks an annotation, has an unknown one, or one with an impossible value.
    #[error("policy {policy} of file `{file}`: {words}")]
    Annotation {
        /// The file.
        file: String,
        /// Its id, or its position in the file.
        policy: String,
        /// What is wrong and what would be right.
        words: String,
    },
    /// Two policies have the same id.
    #[error("policy id `{id}` is used twice, the second time in file `{file}`")]
    Duplicate {
        /// The id.
        id: String,
        /// The file of the second.
        file: String,
    },
    /// Two policy files have the same name.
    #[error("policy file `{file}` is given twice")]
    DuplicateFile {
        /// The name.
        file: String,
    },
    /// Something is over its limit.
    #[error("{what} holds more than {count_max}")]
    TooMany {
        /// What.
        what: &'static str,
        /// The limit.
        count_max: usize,
    },
    /// A certificate's code is empty, too long or has control characters.
    #[error("certificate must be 1 to {chars_max} characters without control characters")]
    Certificate {
        /// The limit, in characters.
        chars_max: usize,
    },
    /// A register accepts the same pair of purpose and legal basis twice.
    #[error("purpose `{purpose}` with legal basis `{legal_basis}` is declared twice")]
    AcceptedTwice {
        /// The purpose.
        purpose: String,
        /// The legal basis.
        legal_basis: String,
    },
    /// A value cannot be handed to the policy engine.
    #[error("policy engine does not take the facts: {words}")]
    Engine {
        /// What it says.
        words: String,
    },
    /// The ledger entry records something else than the permission it is to cover.
    #[error("ledger entry does not record this permission: `{field}` differs")]
    NotLogged {
        /// In what.
        field: &'static str,
    },
}
