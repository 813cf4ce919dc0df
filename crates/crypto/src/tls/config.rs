//! TLS configurations, each complete in itself.

use super::verify::{PinSource, Pinned};
use super::{ClientConfig, ServerConfig, TlsIdentity};
use crate::Error;
use crate::limits::{CHAIN_CERTIFICATES_MAX, PINS_PER_SERVER_MAX};
use entente_model::Clock;
use entente_model::encoding::Digest;
use rustls::client::danger::ServerCertVerifier;
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::aws_lc_rs::{cipher_suite, default_provider, kx_group};
use rustls::crypto::{CryptoProvider, SupportedKxGroup};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::NoServerSessionStorage;
use rustls::time_provider::TimeProvider;
use rustls::version::TLS13;
use rustls::{ConfigBuilder, RootCertStore, WantsVerifier};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

const HTTP_2: &[u8] = b"h2";
const HTTP_1_1: &[u8] = b"http/1.1";

/// Whether officers' programs may sign in with certificates.
#[derive(Clone)]
pub enum ClientCertificates {
    /// No certificate is asked for.
    None,
    /// A certificate is asked for; without one the connection goes on, one with another pin is
    /// refused.
    Optional(Arc<dyn PinSource>),
}

impl fmt::Debug for ClientCertificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Optional(_) => "Optional",
        })
    }
}

/// How a program knows the node it talks to.
#[derive(Debug, Clone)]
pub enum ServerTrust {
    /// By the pins of its key; the name in the address is not compared.
    Pins(Vec<Digest>),
    /// By an authority, as PEM text, that issued its certificate for the name in the address.
    Authorities(Vec<u8>),
}

/// For the server that other nodes connect to: mutual TLS 1.3, X25519MLKEM768, HTTP/2.
///
/// # Errors
/// [`Error::Tls`] if the library refuses the identity.
pub fn peer_server_config(
    identity: &TlsIdentity,
    pins: Arc<dyn PinSource>,
    clock: Arc<dyn Clock>,
) -> Result<Arc<ServerConfig>, Error> {
    const WHAT: &str = "the server for other nodes";
    let provider = peer_provider();
    let clients = Pinned::mandatory(pins, provider.signature_verification_algorithms);
    let config = server_builder(provider, clock, WHAT)?
        .with_client_cert_verifier(Arc::new(clients))
        .with_single_cert(identity.chain(), identity.key())
        .map_err(|source| Error::Tls { what: WHAT, source })?;
    Ok(finished(config, &[HTTP_2]))
}

/// For connecting to another node, which must hold one of the pins; counterpart of
/// [`peer_server_config`].
///
/// # Errors
/// [`Error::Count`] for no pins or more than [`PINS_PER_SERVER_MAX`].
pub fn peer_client_config(
    identity: &TlsIdentity,
    pins: &[Digest],
    clock: Arc<dyn Clock>,
) -> Result<ClientConfig, Error> {
    const WHAT: &str = "connections to other nodes";
    let provider = peer_provider();
    let server = pinned_server(pins, &provider)?;
    let mut config = client_builder(provider, clock, WHAT)?
        .dangerous()
        .with_custom_certificate_verifier(server)
        .with_client_auth_cert(identity.chain(), identity.key())
        .map_err(|source| Error::Tls { what: WHAT, source })?;
    config.resumption = Resumption::disabled();
    config.alpn_protocols = vec![HTTP_2.to_vec()];
    Ok(config)
}

/// For the server that browsers and programs connect to: TLS 1.3, hybrid key exchange preferred,
/// HTTP/2 or 1.1.
///
/// # Errors
/// [`Error::Tls`] if the library refuses the identity.
pub fn api_server_config(
    identity: &TlsIdentity,
    clients: ClientCertificates,
    clock: Arc<dyn Clock>,
) -> Result<Arc<ServerConfig>, Error> {
    const WHAT: &str = "the API server";
    let provider = api_provider();
    let algorithms = provider.signature_verification_algorithms;
    let builder = server_builder(provider, clock, WHAT)?;
    let builder = match clients {
        ClientCertificates::None => builder.with_no_client_auth(),
        ClientCertificates::Optional(pins) => {
            builder.with_client_cert_verifier(Arc::new(Pinned::optional(pins, algorithms)))
        }
    };
    let config = builder
        .with_single_cert(identity.chain(), identity.key())
        .map_err(|source| Error::Tls { what: WHAT, source })?;
    Ok(finished(config, &[HTTP_2, HTTP_1_1]))
}

/// For programs that connect to a node's API, with a certificate of their own if they have one.
///
/// # Errors
/// [`Error::Count`] or [`Error::Certificate`] for pins or authorities outside the limits.
pub fn api_client_config(
    trust: &ServerTrust,
    identity: Option<&TlsIdentity>,
    clock: Arc<dyn Clock>,
) -> Result<ClientConfig, Error> {
    const WHAT: &str = "connections to the API";
    let provider = api_provider();
    let server: Arc<dyn ServerCertVerifier> = match trust {
        ServerTrust::Pins(pins) => pinned_server(pins, &provider)?,
        ServerTrust::Authorities(pem) => issued_server(pem, &provider)?,
    };
    let builder =
        client_builder(provider, clock, WHAT)?.dangerous().with_custom_certificate_verifier(server);
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(identity) => builder
            .with_client_auth_cert(identity.chain(), identity.key())
            .map_err(|source| Error::Tls { what: WHAT, source })?,
    };
    config.resumption = Resumption::disabled();
    config.alpn_protocols = vec![HTTP_2.to_vec(), HTTP_1_1.to_vec()];
    Ok(config)
}

/// Both sides of a connection between nodes are this program, so there is no older one to please.
pub(super) fn peer_provider() -> Arc<CryptoProvider> {
    provider(&[kx_group::X25519MLKEM768])
}

fn api_provider() -> Arc<CryptoProvider> {
    provider(&[kx_group::X25519MLKEM768, kx_group::X25519, kx_group::SECP256R1])
}

fn provider(groups: &[&'static dyn SupportedKxGroup]) -> Arc<CryptoProvider> {
    let cipher_suites = vec![
        cipher_suite::TLS13_AES_256_GCM_SHA384,
        cipher_suite::TLS13_CHACHA20_POLY1305_SHA256,
        cipher_suite::TLS13_AES_128_GCM_SHA256,
    ];
    Arc::new(CryptoProvider { cipher_suites, kx_groups: groups.to_vec(), ..default_provider() })
}

fn server_builder(
    provider: Arc<CryptoProvider>,
    clock: Arc<dyn Clock>,
    what: &'static str,
) -> Result<ConfigBuilder<ServerConfig, WantsVerifier>, Error> {
    ServerConfig::builder_with_details(provider, Arc::new(ClockTime(clock)))
        .with_protocol_versions(&[&TLS13])
        .map_err(|source| Error::Tls { what, source })
}

fn client_builder(
    provider: Arc<CryptoProvider>,
    clock: Arc<dyn Clock>,
    what: &'static str,
) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {
    ClientConfig::builder_with_details(provider, Arc::new(ClockTime(clock)))
        .with_protocol_versions(&[&TLS13])
        .map_err(|source| Error::Tls { what, source })
}

/// A resumed session would skip the check of the client's certificate, so none is kept and no
/// ticket is sent.
fn finished(mut config: ServerConfig, protocols: &[&[u8]]) -> Arc<ServerConfig> {
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    config.max_early_data_size = 0;
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Arc::new(config)
}

fn pinned_server(pins: &[Digest], provider: &CryptoProvider) -> Result<Arc<Pinned>, Error> {
    if pins.is_empty() || pins.len() > PINS_PER_SERVER_MAX {
        return Err(Error::Count { what: "pins of the server", count_max: PINS_PER_SERVER_MAX });
    }
    let pins: BTreeSet<Digest> = pins.iter().copied().collect();
    Ok(Arc::new(Pinned::mandatory(Arc::new(pins), provider.signature_verification_algorithms)))
}

fn issued_server(
    pem: &[u8],
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<WebPkiServerVerifier>, Error> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem).take(CHAIN_CERTIFICATES_MAX + 1) {
        certificate
            .ok()
            .and_then(|certificate| roots.add(certificate).ok())
            .ok_or(Error::Certificate { fault: "an authority is not a PEM certificate" })?;
    }
    if roots.is_empty() || roots.len() > CHAIN_CERTIFICATES_MAX {
        return Err(Error::Count { what: "authorities", count_max: CHAIN_CERTIFICATES_MAX });
    }
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .build()
        .map_err(|_| Error::Certificate { fault: "the library refuses the authorities" })
}

/// The passed-in clock as the TLS library wants it.
struct ClockTime(Arc<dyn Clock>);

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClockTime")
    }
}

impl TimeProvider for ClockTime {
    fn current_time(&self) -> Option<UnixTime> {
        let seconds = u64::try_from(self.0.now().as_seconds()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
    }
}
