//! Nothing but a committed entry makes a position.

use entente_ledger::{Facts, Position};
use entente_model::wire::Promise;

fn forge(promise: Promise, facts: Facts) -> Position {
    Position { promise, facts }
}

fn main() {}
