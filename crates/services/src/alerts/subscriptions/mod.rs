//! Standing questions: an officer is told when a record that is new here answers one.
//!
//! A standing question has a purpose, a legal basis, a case and an end; renewed by name and with a
//! reason it goes on, else it lapses and is erased. It is put again as soon as the register has
//! changed, under the policy and the officer's roles of that moment, and every time is on record.
//! What is told is that something was found, never what: to see it the officer searches.

mod evaluate;
mod keep;
pub mod limits;
mod retroactive;

pub use evaluate::{Evaluated, evaluate_due};
pub use keep::{
    NewSubscription, Renewal, RenewalInput, Subscription, list, one, renew, subscribe, unsubscribe,
};
pub use retroactive::check_last_searches;
