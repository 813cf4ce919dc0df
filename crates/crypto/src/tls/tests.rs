use super::fault::fault_words;
use super::*;
use crate::Error;
use crate::fixtures::MemoryFiles;
use crate::limits::{
    CERTIFICATE_DAYS_MAX, CERTIFICATE_NAMES_MAX, CERTIFICATE_START_SECONDS_MAX,
    CHAIN_CERTIFICATES_MAX, PINS_PER_SERVER_MAX,
};
use entente_model::files::FileAccess;
use entente_model::time::BoxFuture;
use entente_model::{Clock, Files as _, Timestamp};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

struct Fixed(Timestamp);

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn sleep(&self, _span: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

fn start() -> Timestamp {
    "2026-11-01T12:00:00Z".parse().unwrap()
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(Fixed(start()))
}

fn identity() -> TlsIdentity {
    let names = ["node-a.test".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
    TlsIdentity::generate("Node A", &names, start(), 90).unwrap()
}

#[test]
fn a_certificate_lasts_as_long_as_asked_and_has_the_pin_of_its_key() {
    let identity = identity();
    let expiry: Timestamp = "2027-01-30T12:00:00Z".parse().unwrap();
    assert_eq!(identity.expires(), expiry);
    assert_eq!(certificate_expiry(identity.certificate_der()).unwrap(), expiry);
    assert_eq!(pin(identity.certificate_der()).unwrap(), identity.pin());
    assert_ne!(super::tests::identity().pin(), identity.pin(), "every call makes a fresh key");
}

#[test]
fn what_is_saved_is_loaded_and_the_key_is_for_its_owner_alone() {
    let files = MemoryFiles::default();
    let (certificate, key) = (Path::new("tls/node.pem"), Path::new("tls/node.key"));
    let identity = identity();
    identity.save(&files, certificate, key).unwrap();
    let loaded = TlsIdentity::load(&files, certificate, key).unwrap();
    assert_eq!(loaded.certificate_der(), identity.certificate_der());
    assert_eq!(loaded.pin(), identity.pin());
    assert_eq!(loaded.key().secret_der(), identity.key().secret_der());
    let written = files.files.lock().unwrap();
    assert_eq!(written[key].1, FileAccess::OwnerOnly);
    assert_eq!(written[certificate].1, FileAccess::Everyone);
}

#[test]
fn a_certificate_with_another_key_is_refused() {
    let files = MemoryFiles::default();
    let path = Path::new;
    identity().save(&files, path("a.pem"), path("a.key")).unwrap();
    identity().save(&files, path("b.pem"), path("b.key")).unwrap();
    let mixed = TlsIdentity::load(&files, path("a.pem"), path("b.key"));
    assert_eq!(
        mixed.unwrap_err().to_string(),
        "certificate: certificate and private key do not fit"
    );
    assert!(TlsIdentity::load(&files, path("a.key"), path("a.key")).is_err());
    assert!(TlsIdentity::load(&files, path("a.pem"), path("a.pem")).is_err());
    assert!(matches!(
        TlsIdentity::load(&files, path("c.pem"), path("a.key")),
        Err(Error::File { .. })
    ));
    files.write(path("d.pem"), b"-----BEGIN CERTIFICATE-----\n", FileAccess::Everyone).unwrap();
    assert!(TlsIdentity::load(&files, path("d.pem"), path("a.key")).is_err());
}

#[test]
fn one_certificate_more_than_a_chain_may_have_is_refused() {
    let files = MemoryFiles::default();
    let identity = identity();
    identity.save(&files, Path::new("a.pem"), Path::new("a.key")).unwrap();
    let key = files.read(Path::new("a.key"), 65_536).unwrap();
    let chain = |count| identity.certificate_pem().repeat(count);
    assert!(TlsIdentity::from_pem(chain(CHAIN_CERTIFICATES_MAX).as_bytes(), &key).is_ok());
    let over = TlsIdentity::from_pem(chain(CHAIN_CERTIFICATES_MAX + 1).as_bytes(), &key);
    assert!(matches!(over, Err(Error::Count { .. })));
}

#[test]
fn a_certificate_outside_the_limits_is_not_made() {
    let make = |subject: &str, names: usize, days| {
        let names = vec!["node.test".to_owned(); names];
        TlsIdentity::generate(subject, &names, start(), days)
    };
    assert!(make(&"x".repeat(64), CERTIFICATE_NAMES_MAX, CERTIFICATE_DAYS_MAX).is_ok());
    assert!(make(&"x".repeat(65), 1, 1).is_err());
    assert!(make("", 1, 1).is_err());
    assert!(make("Node", 0, 1).is_err());
    assert!(make("Node", CERTIFICATE_NAMES_MAX + 1, 1).is_err());
    assert!(make("Node", 1, 0).is_err());
    assert!(make("Node", 1, CERTIFICATE_DAYS_MAX + 1).is_err());
    let names = ["node.test".to_owned()];
    for millis in [-1, i64::MAX, i64::MIN] {
        let start = Timestamp::from_millis(millis);
        assert!(TlsIdentity::generate("Node", &names, start, 1).is_err(), "{millis}");
    }
    let last = i64::try_from(CERTIFICATE_START_SECONDS_MAX).unwrap() * 1000;
    let make = |millis| {
        let start = Timestamp::from_millis(millis);
        TlsIdentity::generate("Node", &names, start, CERTIFICATE_DAYS_MAX)
    };
    let end = Timestamp::from_millis(253_402_300_799_000);
    assert_eq!(make(last).unwrap().expires(), end);
    assert!(make(last + 1000).is_err());
    assert!(TlsIdentity::generate("Node", &["näme".to_owned()], start(), 1).is_err());
}

#[test]
fn bytes_that_are_no_certificate_have_neither_pin_nor_expiry() {
    let identity = identity();
    let der = identity.certificate_der();
    assert!(pin(&[]).is_err());
    assert!(pin(&der[1..]).is_err());
    assert!(pin(&[der, &[0]].concat()).is_err(), "bytes after the certificate");
    assert!(certificate_expiry(b"certificate").is_err());
}

#[test]
fn a_server_is_known_by_one_to_four_pins() {
    let identity = identity();
    let pins = |count| vec![identity.pin(); count];
    assert!(peer_client_config(&identity, &pins(PINS_PER_SERVER_MAX), clock()).is_ok());
    for count in [0, PINS_PER_SERVER_MAX + 1] {
        let refused = peer_client_config(&identity, &pins(count), clock());
        assert!(matches!(refused, Err(Error::Count { .. })), "{count}");
    }
}

#[test]
fn authorities_that_are_none_or_no_certificates_are_refused() {
    let with = |pem: Vec<u8>| api_client_config(&ServerTrust::Authorities(pem), None, clock());
    let pem = identity().certificate_pem();
    assert!(with(pem.clone().into_bytes()).is_ok());
    assert!(with(Vec::new()).is_err());
    assert!(with(pem.repeat(CHAIN_CERTIFICATES_MAX + 1).into_bytes()).is_err());
    let empty = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    assert!(matches!(with(empty.into()), Err(Error::Certificate { .. })));
}

#[test]
fn servers_keep_no_session_and_take_nothing_early() {
    let identity = identity();
    let pins = Arc::new(std::collections::BTreeSet::new());
    let peer = peer_server_config(&identity, pins, clock()).unwrap();
    let api = api_server_config(&identity, ClientCertificates::None, clock()).unwrap();
    for config in [peer, api] {
        assert_eq!(config.send_tls13_tickets, 0);
        assert_eq!(config.max_early_data_size, 0);
        assert!(!config.session_storage.can_cache());
    }
}

#[test]
fn an_identity_shows_pin_and_expiry_only() {
    let identity = identity();
    let shown = format!("{identity:?}");
    assert!(shown.contains(&identity.pin().to_string()));
    assert!(shown.len() < 200, "{shown}");
}

#[test]
fn a_fault_is_found_inside_io_errors_and_others_are_left_alone() {
    let expired = rustls::Error::from(rustls::CertificateError::Expired);
    let wrapped = std::io::Error::other(std::io::Error::other(expired));
    assert_eq!(fault_words(&wrapped), Some("the other side's certificate has expired"));
    assert_eq!(fault_words(&std::io::Error::other("cable cut")), None);
}
