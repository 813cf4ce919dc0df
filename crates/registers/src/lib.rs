//! Declarations to schema, validation, index, query, answer and retention.
//!
//! A register is a collection of records under one [`Declaration`]; adding one changes no Rust.
//! Nothing here names a specific register. [`Catalogue`] reads and checks declarations and code
//! tables, [`import`] reads other people's lists, [`Registers`] answers authorised searches.

pub mod alert;
mod alike;
mod answer;
pub mod catalogue;
mod category;
mod check;
pub mod codes;
pub mod declaration;
mod declared;
pub mod effective;
mod entry;
pub mod error;
pub mod export;
pub mod fault;
pub mod import;
mod index;
pub mod labels;
pub mod limits;
mod objects;
pub mod plan;
pub mod procedure;
pub mod raw;
pub mod registers;
pub mod retention;
pub mod span;
mod target;
pub mod validate;
mod values;
pub mod words;

pub use alert::{AlertRules, DeletionGround, EntryCondition};
pub use alike::Alike;
pub use catalogue::{Catalogue, Source, json_schema};
pub use codes::{CodeEntry, CodeTable};
pub use declaration::Declaration;
pub use effective::{Capabilities, EffectiveAction, ToDo, effective_action};
pub use error::Error;
pub use fault::{DeclarationFault, FieldFault, Rule};
pub use import::{Format, Row, RowFault};
pub use index::{IndexAccess, IndexFolder, Wanted};
pub use labels::Labels;
pub use plan::Plan;
pub use procedure::{ClockSet, FormSubject, Procedure};
pub use raw::{RawRecord, RawValue};
pub use registers::{Disclosure, Found, Registers};
pub use validate::ValidRecord;
pub use words::RuleWords;
