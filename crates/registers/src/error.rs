//! What can go wrong with declarations, imports and the runtime.

use crate::fault::DeclarationFault;
use entente_model::{Code, Problem, RegisterId, Said};
use thiserror::Error;

/// A failure of this crate; texts never hold personal data.
#[derive(Debug, Error)]
pub enum Error {
    /// Declarations or code tables are wrong.
    #[error("the catalogue has {} faults; the first: {}", .0.len(), first(.0))]
    Catalogue(Vec<DeclarationFault>),
    /// The register is not served here.
    #[error("register `{0}` is not served here")]
    NotServed(RegisterId),
    /// The authorisation is for another register than the one that is asked.
    #[error("the authorisation does not cover this search")]
    NotAuthorised,
    /// The register may not be asked this.
    #[error("{0}")]
    Refused(Box<Problem>),
    /// The store failed.
    #[error("the store cannot be read")]
    Store(#[from] entente_store::Error),
    /// A record cannot be indexed.
    #[error("a record cannot be indexed")]
    Index(#[from] entente_matching::Error),
    /// A record changes so often that no search of it comes to an end.
    #[error("the records found changed again and again while they were read; ask again")]
    Restless,
    /// A file of an index cannot be written, or does not read back as written.
    #[error("the index folder cannot be used; make room there, or give it back to this program")]
    IndexFile(#[source] std::io::Error),
    /// A file cannot be read.
    #[error("the input cannot be read")]
    Input(#[from] std::io::Error),
}

fn first(faults: &[DeclarationFault]) -> String {
    faults.first().map_or_else(String::new, ToString::to_string)
}

impl Error {
    /// The problem as a client sees it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Catalogue(_) => Problem::new(Code::ConfigurationInvalid),
            Self::NotServed(register) => Problem::new(Code::RegisterNotServed)
                .saying(Said::RegisterNotHere { register: register.into() }),
            Self::NotAuthorised => Problem::new(Code::Denied),
            Self::Refused(problem) => (**problem).clone(),
            Self::Store(error) => Problem::new(error.code()),
            Self::Index(error) => Problem::new(Code::RecordInvalid).with_detail(error.to_string()),
            Self::Restless | Self::IndexFile(_) => Problem::new(Code::StoreUnavailable),
            Self::Input(_) => Problem::new(Code::BodyMalformed),
        }
    }
}
