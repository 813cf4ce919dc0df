//! The use cases: search, records, accounts, audit
