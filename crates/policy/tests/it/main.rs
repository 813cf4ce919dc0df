//! The delivered policies from outside: what they permit, refuse and say.

#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod compile;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod law;
#[cfg(test)]
mod load;
#[cfg(test)]
mod logged;
#[cfg(test)]
mod table;
