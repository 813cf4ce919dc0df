//! The use cases: search, records, accounts, audit, receipts. They know no HTTP and no screens.
//!
//! Every function takes the [`Context`] of one node and says who asks. The order is always the
//! same: policy decides, the ledger records, and only then is anything read, sent or shown.

pub mod accounts;
pub mod alerts;
pub mod assemble;
pub mod audit;
pub mod batches;
pub mod context;
pub mod drafts;
mod error;
mod justified;
pub mod node;
mod node_act;
pub mod page;
pub mod peers;
mod permit;
pub mod receipts;
pub mod records;
pub mod retention;
pub mod search;
mod ways;
pub mod work;

pub use assemble::{Node, Parts, assemble};
pub use context::Context;
pub use error::StartError;
pub use ways::{Ways, ways};
