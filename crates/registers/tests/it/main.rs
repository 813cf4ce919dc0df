//! The crate from outside: the shipped catalogue, wrong declarations, imports, searches.

mod catalogue;
mod imports;
mod lists;
mod node;
mod search;
