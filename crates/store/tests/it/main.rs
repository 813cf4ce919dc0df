//! The store as its callers meet it: on a real disk, through its public interface alone.

mod backup;
mod damage;
mod documents;
mod fixtures;
mod full_disk;
mod ledger;
mod old_files;
mod power;
mod records;
mod speed;
