//! Nothing but a decision makes a permit, not even out of another one.

use entente_policy::Permit;
use entente_policy::action::{Search, SeeFull};
use std::marker::PhantomData;

fn forge(permit: Permit<Search>) -> Permit<SeeFull> {
    Permit { granted: permit.granted, action: PhantomData }
}

fn main() {}
