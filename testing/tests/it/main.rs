//! The federation as a whole: what is promised between nodes, tested over real stores, ledgers, policies and keys.

mod accounts;
mod faults;
mod invariants;
mod ledger;
mod policy;
mod receipts;
mod records;
mod refusals;
mod review;
mod search;
mod seed;
mod visibility;
