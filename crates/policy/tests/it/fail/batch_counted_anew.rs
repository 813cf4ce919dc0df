//! Leave for a chunk cannot be given a larger count, nor a permission made to forget entries.

use entente_policy::action::Search;
use entente_policy::{AuthorisedBatch, BatchPermit};

fn forge(batch: AuthorisedBatch<Search>) -> AuthorisedBatch<Search> {
    AuthorisedBatch { left: 1_000, ..batch }
}

fn forgetful(batch: BatchPermit<Search>) -> BatchPermit<Search> {
    BatchPermit { last: None, ..batch }
}

fn main() {}
