//! A permit that is not logged cannot be spent.

use entente_policy::action::Search;
use entente_policy::{Authorised, Permit};

fn read(_: Authorised<Search>) {}

fn hurry(permit: Permit<Search>) {
    read(permit);
}

fn main() {}
