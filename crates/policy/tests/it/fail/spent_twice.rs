//! An authorisation is spent once.

use entente_policy::Authorised;
use entente_policy::action::Search;

fn read(_: Authorised<Search>) {}

fn twice(authorised: Authorised<Search>) {
    read(authorised);
    read(authorised);
}

fn main() {}
