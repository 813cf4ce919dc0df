//! Merkle log in tlog-tiles layout, checkpoints, proofs, promises, erasable openings.
//!
//! Each node records every use of data in a log of its own. An entry is committed by the
//! [`LeafStore`] together with what it records ([`Ledger::append`]); from then on the node is bound
//! by a signed promise. The [`Integrator`] copies entries off the request path into an RFC 6962
//! tree of static tiles and signs checkpoints, which [`verify_log`] and a second verifier
//! (`tools/verify_ledger.py`) judge offline with the public key alone.
//!
//! An entry ([`leaf::Leaf`]) holds coded facts and salted commitments, no personal data. The
//! [`leaf::Opening`] of the commitments lies apart and sealed; once it is erased the proofs hold as
//! before and the person is forgotten.

pub mod checkpoint;
mod edge;
pub mod error;
mod integrator;
pub mod leaf;
mod ledger;
pub mod limits;
pub mod memory;
pub mod merkle;
mod promise;
mod reader;
pub mod store;
pub mod tiles;
mod verify;

pub use checkpoint::{Checkpoint, Origin, VerifierKey};
pub use error::Error;
pub use integrator::{Integrator, IntegratorParts};
pub use leaf::{Counterparty, Entry, Facts, Kind, Leaf, Opening};
pub use ledger::{Ledger, LedgerParts, Position};
pub use promise::{verify_kept, verify_promise};
pub use reader::{InclusionProof, LogReader};
pub use store::{
    AppendError, Appended, LeafSource, LeafStore, NewLeaf, ReadError, SealedOpening, StoredLeaf,
};
pub use verify::{Fault, LogReport, verify_log};
