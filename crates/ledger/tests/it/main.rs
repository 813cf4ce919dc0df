//! The ledger from outside: against two other implementations, through crashes, and under every
//! kind of damage.

#[cfg(test)]
mod damage;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod integrate;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod oracles;
#[cfg(test)]
mod second_verifier;
