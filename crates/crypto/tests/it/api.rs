//! Connections of browsers and programs to a node.

use crate::fixtures::{clock, identity, meet};
use entente_crypto::tls::{
    ClientCertificates, ServerTrust, api_client_config, api_server_config, key_exchange, peer_pin,
};
use rustls::ProtocolVersion;
use rustls::crypto::aws_lc_rs::{default_provider, kx_group};
use std::collections::BTreeSet;
use std::sync::Arc;

#[tokio::test]
async fn a_program_that_knows_the_pin_connects_without_certificate() {
    let node = identity("node-b.test");
    for clients in [
        ClientCertificates::None,
        ClientCertificates::Optional(Arc::new(BTreeSet::from([identity("officer").pin()]))),
    ] {
        let server = api_server_config(&node, clients, clock()).unwrap();
        let trust = ServerTrust::Pins(vec![identity("next").pin(), node.pin()]);
        let met = meet(server, api_client_config(&trust, None, clock()).unwrap()).await;
        let (server, client) = (met.server.unwrap(), met.client.unwrap());
        assert_eq!(client.get_ref().1.protocol_version(), Some(ProtocolVersion::TLSv1_3));
        assert_eq!(key_exchange(client.get_ref().1).as_deref(), Some("X25519MLKEM768"));
        assert_eq!(client.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
        assert_eq!(peer_pin(server.get_ref().1), None);
    }
}

#[tokio::test]
async fn an_officer_may_show_a_certificate_and_only_a_known_one() {
    let (node, officer) = (identity("node-b.test"), identity("officer"));
    let known = ClientCertificates::Optional(Arc::new(BTreeSet::from([officer.pin()])));
    let server = api_server_config(&node, known, clock()).unwrap();
    let trust = ServerTrust::Pins(vec![node.pin()]);
    let client = |own| api_client_config(&trust, Some(own), clock()).unwrap();
    let met = meet(server.clone(), client(&officer)).await;
    assert_eq!(peer_pin(met.server.unwrap().get_ref().1), Some(officer.pin()));
    assert!(met.client.is_ok());
    let met = meet(server, client(&identity("officer"))).await;
    let words = "the other side's certificate is not pinned in the trust list";
    assert_eq!(met.server_fault(), words);
    assert!(met.client.is_err());
}

#[tokio::test]
async fn a_program_that_knows_the_authority_checks_issuer_and_name() {
    let node = identity("node-b.test");
    let server = api_server_config(&node, ClientCertificates::None, clock()).unwrap();
    let trusting = |pem: String| {
        api_client_config(&ServerTrust::Authorities(pem.into_bytes()), None, clock()).unwrap()
    };
    let met = meet(server.clone(), trusting(node.certificate_pem())).await;
    assert!(met.client.is_ok() && met.server.is_ok());
    let met = meet(server, trusting(identity("other").certificate_pem())).await;
    let words = "the other side's certificate comes from an unknown authority";
    assert_eq!(met.client_fault(), words);
    let misnamed = identity("node-c.test");
    let server = api_server_config(&misnamed, ClientCertificates::None, clock()).unwrap();
    let met = meet(server, trusting(misnamed.certificate_pem())).await;
    assert_eq!(met.client_fault(), "the other side's certificate is for another name");
}

#[tokio::test]
async fn a_browser_without_hybrid_key_exchange_still_gets_tls_13_and_tls_12_nothing() {
    let node = identity("node-b.test");
    let server = api_server_config(&node, ClientCertificates::None, clock()).unwrap();
    let trust = ServerTrust::Pins(vec![node.pin()]);
    let ours = api_client_config(&trust, None, clock()).unwrap();
    for (group, name) in [(kx_group::X25519, "X25519"), (kx_group::SECP256R1, "secp256r1")] {
        let mut provider = ours.crypto_provider().as_ref().clone();
        provider.kx_groups = vec![group];
        let client = browser(provider, &rustls::version::TLS13, &node);
        let met = meet(server.clone(), client).await;
        assert_eq!(key_exchange(met.client.unwrap().get_ref().1).as_deref(), Some(name));
        assert!(met.server.is_ok());
    }
    let client = browser(default_provider(), &rustls::version::TLS12, &node);
    let met = meet(server, client).await;
    assert_eq!(met.client_fault(), "the other side refused: no common TLS version");
    assert!(met.server.is_err());
}

fn browser(
    provider: rustls::crypto::CryptoProvider,
    version: &'static rustls::SupportedProtocolVersion,
    node: &entente_crypto::TlsIdentity,
) -> rustls::ClientConfig {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(node.certificate_der().to_vec().into()).unwrap();
    let time = api_client_config(&ServerTrust::Pins(vec![node.pin()]), None, clock()).unwrap();
    rustls::ClientConfig::builder_with_details(Arc::new(provider), time.time_provider)
        .with_protocol_versions(&[version])
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth()
}
