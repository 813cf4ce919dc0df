//! The exchange as a whole: nodes in one process, and two over a real socket.

mod fixtures;

mod admission;
mod evidence;
mod lies;
mod loopback;
mod outcomes;
mod refusals;
mod replay;
mod trust;
