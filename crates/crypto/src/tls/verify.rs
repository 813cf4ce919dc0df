//! Who is on the other side: validity period and pin of the certificate, and proof of its key.

use super::identity::parse;
use crate::hash::sha256;
use entente_model::encoding::Digest;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{WebPkiSupportedAlgorithms, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error as TlsError, SignatureScheme,
};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Which pins are welcome at this moment; the trust list answers.
pub trait PinSource: Send + Sync {
    /// Whether the key behind this pin may connect.
    fn permits(&self, pin: &Digest) -> bool;
}

impl PinSource for BTreeSet<Digest> {
    fn permits(&self, pin: &Digest) -> bool {
        self.contains(pin)
    }
}

/// Accepts a certificate by its pin and validity period.
///
/// No chain is built and no name compared: the pin names one key, and the trust list says whose it
/// is.
pub(super) struct Pinned {
    pins: Arc<dyn PinSource>,
    algorithms: WebPkiSupportedAlgorithms,
    mandatory: bool,
}

impl Pinned {
    /// For the side that must show a certificate.
    pub(super) fn mandatory(
        pins: Arc<dyn PinSource>,
        algorithms: WebPkiSupportedAlgorithms,
    ) -> Self {
        Self { pins, algorithms, mandatory: true }
    }

    /// For clients that may come without a certificate; one they do show must be welcome.
    pub(super) fn optional(
        pins: Arc<dyn PinSource>,
        algorithms: WebPkiSupportedAlgorithms,
    ) -> Self {
        Self { pins, algorithms, mandatory: false }
    }

    fn check(&self, certificate: &CertificateDer<'_>, now: UnixTime) -> Result<(), TlsError> {
        let certificate = parse(certificate).map_err(|_| CertificateError::BadEncoding)?;
        let not_before = unix_time(certificate.validity().not_before.timestamp());
        let not_after = unix_time(certificate.validity().not_after.timestamp());
        if now < not_before {
            return Err(CertificateError::NotValidYetContext { time: now, not_before }.into());
        }
        if now > not_after {
            return Err(CertificateError::ExpiredContext { time: now, not_after }.into());
        }
        if !self.pins.permits(&sha256(certificate.public_key().raw)) {
            return Err(CertificateError::ApplicationVerificationFailure.into());
        }
        Ok(())
    }

    fn check_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }
}

impl fmt::Debug for Pinned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pinned").field("mandatory", &self.mandatory).finish_non_exhaustive()
    }
}

impl ClientCertVerifier for Pinned {
    fn client_auth_mandatory(&self) -> bool {
        self.mandatory
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _chain: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, TlsError> {
        self.check(certificate, now).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        Err(only_tls13())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        self.check_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _chain: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        self.check(certificate, now).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        Err(only_tls13())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        self.check_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

fn only_tls13() -> TlsError {
    TlsError::General("only TLS 1.3 is spoken".to_owned())
}

fn unix_time(seconds: i64) -> UnixTime {
    UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}
