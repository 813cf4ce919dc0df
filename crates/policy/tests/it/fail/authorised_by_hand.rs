//! Nothing but a logged permit makes an authorisation: an old one cannot be moved to another entry.

use entente_ledger::Position;
use entente_policy::Authorised;
use entente_policy::action::Search;

fn forge(authorised: Authorised<Search>, position: Position) -> Authorised<Search> {
    Authorised { position, ..authorised }
}

fn main() {}
