//! The crate from outside: the shipped catalogue, wrong declarations, imports, searches.

#[cfg(test)]
mod alerts;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod index;
#[cfg(test)]
mod interpol;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod node;
#[cfg(test)]
mod objects;
#[cfg(test)]
mod power;
#[cfg(test)]
mod procedures;
#[cfg(test)]
mod search;
mod words;
