//! Leave for one action is not leave for another.

use entente_policy::action::{Search, SeeFull};
use entente_policy::Authorised;

fn show(_: Authorised<SeeFull>) {}

fn stretch(search: Authorised<Search>) {
    show(search);
}

fn main() {}
