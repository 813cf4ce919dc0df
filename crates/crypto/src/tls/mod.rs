//! TLS 1.3 between nodes and towards officers.
//!
//! Between nodes both sides show a certificate, each is known by the *pin* of its key (the SHA-256
//! of its SubjectPublicKeyInfo, published in the trust list), and the key exchange is
//! X25519MLKEM768 alone: what is recorded today stays closed to the quantum computers of tomorrow.
//! No session is resumed and nothing is sent early, so every connection has had its certificates
//! checked. A connection outlives a change of pins; who serves it asks [`PinSource`] again for
//! every request.
//!
//! Every configuration names its provider and clock; nothing is installed process-wide.

mod config;
mod fault;
mod identity;
mod verify;

pub use config::{
    ClientCertificates, ServerTrust, api_client_config, api_server_config, peer_client_config,
    peer_server_config,
};
pub use fault::fault_words;
pub use identity::{TlsIdentity, certificate_expiry, pin, pin_of_pem};
pub use rustls::{ClientConfig, CommonState, ServerConfig};
pub use tokio_rustls::{TlsAcceptor, TlsConnector, client, server};
pub use verify::PinSource;

use entente_model::encoding::Digest;

/// The pin of the certificate that the other side of a connection has shown and proven; `None` if
/// it showed none.
#[must_use]
pub fn peer_pin(connection: &CommonState) -> Option<Digest> {
    let certificate = connection.peer_certificates()?.first()?;
    pin(certificate).ok()
}

/// The name of the key exchange that a connection agreed on, for diagnostics.
#[must_use]
pub fn key_exchange(connection: &CommonState) -> Option<String> {
    connection.negotiated_key_exchange_group().map(|group| format!("{:?}", group.name()))
}

#[cfg(test)]
mod tests;
