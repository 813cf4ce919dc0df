//! Peers, the signed protocol between nodes, and the fan-out of one question to many of them.
//!
//! The crate knows how nodes talk, not what about: use cases implement [`PeerHandler`] and call
//! [`fan_out`]. It names no HTTP server: [`PeerServer`] takes a [`PeerRequest`] and gives a
//! [`PeerResponse`], so that the same code runs behind a socket and inside one process
//! ([`memory`]). Whatever goes wrong on the way to an answer is reported as *late* or
//! *unavailable*, never as a no-hit (DESIGN invariant 5).

mod admission;
mod call_name;
mod client;
mod contact;
mod error;
pub mod evidence;
mod http;
mod json;
pub mod limits;
pub mod memory;
mod message;
mod nonce;
mod peers;
mod provider;
mod server;
pub mod signature;
mod statement;
mod transport;
pub mod trust;

pub use admission::AdmissionLimits;
pub use call_name::CallName;
pub use client::{
    ClientParts, Failure, PeerAnswer, PeerCall, PeerClient, PeerResult, Reason, fan_out,
};
pub use contact::Contact;
pub use error::{Error, JsonFault};
pub use evidence::Evidence;
pub use http::HttpTransport;
pub use json::{canonical, checked};
pub use message::{Endpoint, FieldFault, Headers, NodeIdentity, PeerRequest, PeerResponse};
pub use nonce::{MemoryNonces, Nonce, NonceError, NonceStore};
pub use peers::{LastError, PeerState, Peers, Reach};
pub use provider::ProviderHttp;
pub use server::{
    JSON, PROBLEM_JSON, PeerHandler, PeerServer, Refusal, SEARCHES_PATH, STATUS_PATH, ServerParts,
    VerifiedPeer,
};
pub use statement::{Statement, StatementFault};
pub use transport::{Peer, Transport, TransportError};
pub use trust::{
    Askers, Entry, FederationRoots, LogKey, Service, SignedTrustList, Trust, TrustList,
};
