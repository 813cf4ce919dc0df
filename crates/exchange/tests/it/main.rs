//! The exchange as a whole: nodes in one process, and two over a real socket.

#[cfg(test)]
mod fixtures;

#[cfg(test)]
mod admission;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod lies;
#[cfg(test)]
mod loopback;
#[cfg(test)]
mod outcomes;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod replay;
#[cfg(test)]
mod trust;
