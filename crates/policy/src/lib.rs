//! Cedar schema and evaluation: decisions with rule, words and obligations.
//!
//! The law is data: `catalogue/policies/*.cedar`, checked strictly against `schema.cedarschema`
//! when it is loaded.
//! [`PolicySet::decide`] turns a [`Question`] into a [`Decision`]: a [`Permit`] with its
//! obligations, or a [`Denial`] with the rule, its words and the remedy. What no policy permits is
//! denied.
//!
//! A [`Permit`] is not yet leave to read: [`Permit::logged`] turns it into [`Authorised`] once the
//! ledger holds the entry. Both have private constructors, so nothing reads a register that was not
//! permitted and logged.
//!
//! One permission may serve the many questions of a batch: [`Permit::for_batch`]. Each chunk of
//! them is logged with how many they are, and yields as many [`Authorised`], never one more.
//!
//! Neither can be made by hand:
//!
//! ```compile_fail
//! use entente_policy::{Permit, action::Search};
//! let permit: Permit<Search> = Permit { facts: todo!(), action: std::marker::PhantomData };
//! ```

pub mod action;
pub mod actor;
pub mod batch;
pub mod decision;
mod embedded;
pub mod error;
mod evaluate;
pub mod limits;
mod probe;
pub mod question;
mod rule;
pub mod set;
pub mod target;

pub use action::{Action, ActionName};
pub use actor::{Actor, Entitlement};
pub use batch::{AuthorisedBatch, BatchPermit};
pub use decision::{Authorised, Decision, Denial, Obligations, Permit};
pub use error::Error;
pub use question::Question;
pub use rule::{Effect, Rule};
pub use set::PolicySet;
pub use target::{Accepted, Distribution, Gate, Subject, Target, TargetFacts};
