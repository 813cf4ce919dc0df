//! The only crate that names a database: records, history, ledger leaves, documents
