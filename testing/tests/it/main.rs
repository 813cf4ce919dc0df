//! The federation as a whole: what is promised between nodes, tested over real stores, ledgers, policies and keys.

mod search;
