//! Files that are written once and then read as if they were memory.
//!
//! [`write()`] makes a file under another name, syncs it, gives it its own name and syncs the
//! folder: a file that is there is complete. [`Mapped`] maps such a file read-only, so that opening
//! costs the same however large it is and the operating system keeps in memory what is used.
//!
//! This is the only crate with unsafe code: the one call that maps a file, in `map.rs`.

mod files;
mod map;

pub use files::{list, make_folder, remove, write};
pub use map::Mapped;
