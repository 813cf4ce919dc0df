//! The program as its users meet it: the built binary, real processes, real sockets.

mod cli;
mod demo;
mod node;
mod run;
