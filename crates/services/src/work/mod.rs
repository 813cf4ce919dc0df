//! The work list: everything that waits for a person, in one list, whatever it comes from.
//!
//! What makes work writes a `Work` in the transaction of its own rows, and takes it off with
//! `gone` in the transaction that does it. A `source` says which of it an officer may see;
//! another kind of work joins by its line in [`WorkKind`] and, if its right to be seen is a new
//! one, by its source. The list itself ([`list`]) and giving work to somebody ([`assign`]) know no
//! kind. An item names no person: what it is about is looked up where the look is put on record.

mod assign;
mod item;
mod kind;
pub mod limits;
mod list;
mod seen;
mod source;
mod sources;
#[cfg(test)]
mod tests;

pub use assign::{AssignInput, Assigned, Assignee, WorkRef, assign};
pub use item::{Assignment, WorkItem, WorkSubject};
pub use kind::WorkKind;
pub use list::{Whose, WorkFilter, WorkPage, list, register_that_waits};
pub use seen::seen;

pub(crate) use item::{Work, gone, of_kind, one};
