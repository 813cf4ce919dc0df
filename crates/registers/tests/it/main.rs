//! The crate from outside: the shipped catalogue, wrong declarations, imports, searches.

mod catalogue;


