//! Connections between nodes.

use crate::fixtures::{DAYS, Meeting, MemoryFiles, clock, clock_at, identity, meet};
use entente_crypto::TlsIdentity;
use entente_crypto::tls::{
    ServerTrust, TlsAcceptor, TlsConnector, api_client_config, key_exchange, peer_client_config,
    peer_pin, peer_server_config,
};
use entente_model::encoding::Digest;
use entente_model::{Clock, Files as _};
use rustls::crypto::aws_lc_rs::{default_provider, kx_group};
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, ProtocolVersion, RootCertStore};
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

struct Nodes {
    a: TlsIdentity,
    b: TlsIdentity,
}

impl Nodes {
    fn new() -> Self {
        Self { a: identity("node-a.test"), b: identity("node-b.test") }
    }

    /// Node A connects to node B, each with its own clock and its own idea of the other's pin.
    async fn meet(&self, pins: [Digest; 2], clocks: [Arc<dyn Clock>; 2]) -> Meeting {
        let [pin_of_a, pin_of_b] = pins;
        let [clock_of_a, clock_of_b] = clocks;
        let known = Arc::new(BTreeSet::from([pin_of_a]));
        let server = peer_server_config(&self.b, known, clock_of_b).unwrap();
        let client = peer_client_config(&self.a, &[pin_of_b], clock_of_a).unwrap();
        meet(server, client).await
    }

    /// Somebody with a foreign configuration connects to node B, which knows node A.
    async fn meet_b(&self, client: ClientConfig) -> Meeting {
        let known = Arc::new(BTreeSet::from([self.a.pin()]));
        meet(peer_server_config(&self.b, known, clock()).unwrap(), client).await
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(self.b.certificate_der().to_vec())).unwrap();
        roots
    }
}

#[tokio::test]
async fn two_nodes_that_know_each_other_speak_tls_13_with_the_hybrid_key_exchange() {
    let nodes = Nodes::new();
    let met = nodes.meet([nodes.a.pin(), nodes.b.pin()], [clock(), clock()]).await;
    let (server, client) = (met.server.unwrap(), met.client.unwrap());
    assert_eq!(client.get_ref().1.protocol_version(), Some(ProtocolVersion::TLSv1_3));
    assert_eq!(key_exchange(client.get_ref().1).as_deref(), Some("X25519MLKEM768"));
    assert_eq!(key_exchange(server.get_ref().1).as_deref(), Some("X25519MLKEM768"));
    assert_eq!(client.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
    assert_eq!(peer_pin(server.get_ref().1), Some(nodes.a.pin()));
    assert_eq!(peer_pin(client.get_ref().1), Some(nodes.b.pin()));
}

#[tokio::test]
async fn two_nodes_meet_over_the_loopback_interface_by_address() {
    let nodes = Nodes::new();
    let known = Arc::new(BTreeSet::from([nodes.a.pin()]));
    let server = peer_server_config(&nodes.b, known, clock()).unwrap();
    let client = peer_client_config(&nodes.a, &[nodes.b.pin()], clock()).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serve = async {
        let (socket, _) = listener.accept().await.unwrap();
        let mut stream = TlsAcceptor::from(server).accept(socket).await.unwrap();
        assert_eq!(stream.read_u8().await.unwrap(), 7);
        peer_pin(stream.get_ref().1)
    };
    let ask = async {
        let socket = tokio::net::TcpStream::connect(address).await.unwrap();
        let name = address.ip().into();
        let mut stream = TlsConnector::from(Arc::new(client)).connect(name, socket).await.unwrap();
        stream.write_u8(7).await.unwrap();
        stream.shutdown().await.unwrap();
    };
    let (seen, ()) = tokio::join!(serve, ask);
    assert_eq!(seen, Some(nodes.a.pin()));
}

#[tokio::test]
async fn a_client_without_certificate_is_refused() {
    let nodes = Nodes::new();
    let trust = ServerTrust::Pins(vec![nodes.b.pin()]);
    let mut client = api_client_config(&trust, None, clock()).unwrap();
    client.alpn_protocols = vec![b"h2".to_vec()];
    let met = nodes.meet_b(client).await;
    assert_eq!(met.server_fault(), "the other side showed no certificate");
    assert_eq!(met.client_fault(), "the other side refused: it requires a certificate");
}

#[tokio::test]
async fn a_client_whose_pin_is_unknown_is_refused() {
    let nodes = Nodes::new();
    let stranger = identity("node-a.test");
    let met = nodes.meet([stranger.pin(), nodes.b.pin()], [clock(), clock()]).await;
    let words = "the other side's certificate is not pinned in the trust list";
    assert_eq!(met.server_fault(), words);
    let words = "the other side refused: our certificate is not pinned there";
    assert_eq!(met.client_fault(), words);
}

#[tokio::test]
async fn a_server_whose_pin_is_unknown_is_refused_although_its_name_is_right() {
    let nodes = Nodes::new();
    let stranger = identity("node-b.test");
    let met = nodes.meet([nodes.a.pin(), stranger.pin()], [clock(), clock()]).await;
    let words = "the other side's certificate is not pinned in the trust list";
    assert_eq!(met.client_fault(), words);
    assert!(met.server.is_err());
}

#[tokio::test]
async fn a_certificate_is_good_to_its_last_second_and_expired_after_it() {
    let nodes = Nodes::new();
    let pins = [nodes.a.pin(), nodes.b.pin()];
    let last = i64::from(DAYS) * 86_400;
    let met = nodes.meet(pins, [clock(), clock_at(last)]).await;
    assert!(met.server.is_ok() && met.client.is_ok());
    let met = nodes.meet(pins, [clock(), clock_at(last + 1)]).await;
    assert_eq!(met.server_fault(), "the other side's certificate has expired");
    assert_eq!(met.client_fault(), "the other side refused: our certificate is not valid now");
    let met = nodes.meet(pins, [clock_at(last + 1), clock()]).await;
    assert_eq!(met.client_fault(), "the other side's certificate has expired");
}

#[tokio::test]
async fn a_certificate_from_the_future_is_refused_by_both_sides() {
    let nodes = Nodes::new();
    let pins = [nodes.a.pin(), nodes.b.pin()];
    let words = "the other side's certificate is not valid yet; compare the clocks";
    assert_eq!(nodes.meet(pins, [clock(), clock_at(-1)]).await.server_fault(), words);
    assert_eq!(nodes.meet(pins, [clock_at(-1), clock()]).await.client_fault(), words);
    let met = nodes.meet(pins, [clock_at(0), clock_at(0)]).await;
    assert!(met.server.is_ok() && met.client.is_ok());
}

#[tokio::test]
async fn a_pinned_certificate_without_its_key_is_refused() {
    // Whoever copies a public certificate still has to prove its key.
    let nodes = Nodes::new();
    let thief = identity("node-a.test");
    let key = key_of(&thief);
    let chain = vec![CertificateDer::from(nodes.a.certificate_der().to_vec())];
    let stolen = rustls::sign::CertifiedKey::new(chain, key);
    let resolver = Arc::new(rustls::sign::SingleCertAndKey::from(stolen));
    let client = rustls_client(default_provider(), &[&rustls::version::TLS13])
        .with_root_certificates(nodes.roots())
        .with_client_cert_resolver(resolver);
    let met = nodes.meet_b(client).await;
    assert_eq!(met.server_fault(), "the other side's certificate is not acceptable");
    assert!(met.client.is_err());
}

#[tokio::test]
async fn tls_12_is_refused() {
    let nodes = Nodes::new();
    let client = rustls_client(default_provider(), &[&rustls::version::TLS12])
        .with_root_certificates(nodes.roots())
        .with_no_client_auth();
    let met = nodes.meet_b(client).await;
    assert_eq!(met.server_fault(), "the other side does not speak TLS 1.3 as required");
    assert_eq!(met.client_fault(), "the other side refused: no common TLS version");
}

#[tokio::test]
async fn a_classical_key_exchange_is_refused() {
    let nodes = Nodes::new();
    let mut provider = default_provider();
    provider.kx_groups = vec![kx_group::X25519, kx_group::SECP256R1];
    let client = rustls_client(provider, &[&rustls::version::TLS13])
        .with_root_certificates(nodes.roots())
        .with_no_client_auth();
    let met = nodes.meet_b(client).await;
    let words = "the other side does not speak the hybrid key exchange X25519MLKEM768";
    assert_eq!(met.server_fault(), words);
    let words = "the other side refused: no common key exchange or cipher";
    assert_eq!(met.client_fault(), words);
}

#[tokio::test]
async fn every_connection_is_a_full_handshake() {
    let nodes = Nodes::new();
    let known = Arc::new(BTreeSet::from([nodes.a.pin()]));
    let server = peer_server_config(&nodes.b, known, clock()).unwrap();
    let client = peer_client_config(&nodes.a, &[nodes.b.pin()], clock()).unwrap();
    for _ in 0..2 {
        let met = meet(server.clone(), client.clone()).await;
        let kind = met.client.unwrap().get_ref().1.handshake_kind();
        assert_eq!(kind, Some(rustls::HandshakeKind::Full));
    }
}

fn rustls_client(
    provider: rustls::crypto::CryptoProvider,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier> {
    // Our own configuration lends its clock.
    let trust = ServerTrust::Pins(vec![Digest::default()]);
    let time = api_client_config(&trust, None, clock()).unwrap().time_provider;
    ClientConfig::builder_with_details(Arc::new(provider), time)
        .with_protocol_versions(versions)
        .unwrap()
}

/// The private key of an identity, through the file that it is saved in.
fn key_of(identity: &TlsIdentity) -> Arc<dyn rustls::sign::SigningKey> {
    use rustls::pki_types::pem::PemObject as _;
    let files = MemoryFiles::default();
    identity.save(&files, "certificate".as_ref(), "key".as_ref()).unwrap();
    let pem = files.read("key".as_ref(), 65_536).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::from_pem_slice(&pem).unwrap();
    rustls::crypto::aws_lc_rs::sign::any_supported_type(&key).unwrap()
}
