//! The store as its callers meet it: on a real disk, through its public interface alone.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test's own helpers fail loudly and look at the files themselves"
)]

mod backup;
mod damage;
mod documents;
mod feeds;
mod fixtures;
mod full_disk;
mod ledger;
mod old_files;
mod power;
mod records;
mod speed;
