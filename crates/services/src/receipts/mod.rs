//! Receipts: signed proof of one question and its answers, no-hits included, verifiable offline
//! with public keys.

mod build;
mod format;
mod verify;

pub use build::{build, keep_trust_list};
pub use format::{FORMAT, LedgerProof, Receipt, ReceiptAnswer, Source};
pub use verify::{Check, ReceiptReport, verify};
