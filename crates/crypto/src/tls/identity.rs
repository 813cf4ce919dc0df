//! Certificates and their private keys.

use crate::hash::sha256;
use crate::limits::{
    CERTIFICATE_DAYS_MAX, CERTIFICATE_NAMES_MAX, CERTIFICATE_START_SECONDS_MAX,
    CERTIFICATE_SUBJECT_CHARS_MAX, CHAIN_CERTIFICATES_MAX, PEM_BYTES_MAX,
};
use crate::{Error, tls::config};
use entente_model::encoding::{Digest, base64};
use entente_model::files::FileAccess;
use entente_model::{Files, Timestamp};
use rcgen::{
    CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use x509_parser::prelude::{FromDer as _, X509Certificate};
use zeroize::Zeroizing;

/// A certificate, the chain above it if an authority issued it, and the private key.
#[derive(Clone)]
pub struct TlsIdentity(Arc<Inner>);

struct Inner {
    chain: Vec<CertificateDer<'static>>,
    key: Zeroizing<PrivateKeyDer<'static>>,
    pin: Digest,
    expires: Timestamp,
}

impl TlsIdentity {
    /// Makes a P-256 key and a certificate signed by itself, for these DNS names and IP addresses.
    ///
    /// P-256, because browsers refuse Ed25519 certificates. The key comes from the system's
    /// randomness: the libraries let no other in, as with TLS itself.
    ///
    /// # Errors
    /// [`Error::Certificate`] or [`Error::Count`] for a subject, name or life outside the limits.
    pub fn generate(
        subject: &str,
        names: &[String],
        not_before: Timestamp,
        days: u32,
    ) -> Result<Self, Error> {
        let params = params(subject, names, not_before, days)?;
        let failed = |_| Error::Certificate { fault: "the library cannot make it" };
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;
        let certificate = params.self_signed(&key).map_err(failed)?;
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        Self::new(vec![certificate.der().clone()], key)
    }

    /// Reads certificate chain and private key from PEM files.
    ///
    /// # Errors
    /// [`Error::File`] if a file cannot be read, [`Error::Certificate`] if they do not hold a
    /// certificate and its key.
    pub fn load(files: &dyn Files, certificate: &Path, key: &Path) -> Result<Self, Error> {
        let read = |path: &Path| {
            files.read(path, PEM_BYTES_MAX).map_err(|source| Error::File {
                what: "read",
                path: path.to_owned(),
                source,
            })
        };
        let chain = read(certificate)?;
        let key = Zeroizing::new(read(key)?);
        Self::from_pem(&chain, &key)
    }

    /// From the PEM text of a chain, the node's own certificate first, and of a private key.
    ///
    /// # Errors
    /// [`Error::Certificate`] if they do not hold a certificate and its key.
    pub fn from_pem(chain: &[u8], key: &[u8]) -> Result<Self, Error> {
        let chain: Vec<_> = CertificateDer::pem_slice_iter(chain)
            .take(CHAIN_CERTIFICATES_MAX + 1)
            .collect::<Result<_, _>>()
            .map_err(|_| Error::Certificate { fault: "the certificate file is not PEM" })?;
        let key = PrivateKeyDer::from_pem_slice(key)
            .map_err(|_| Error::Certificate { fault: "the key file holds no PEM private key" })?;
        Self::new(chain, key)
    }

    /// Writes certificate chain and private key as PEM files, the key readable by its owner alone.
    ///
    /// # Errors
    /// [`Error::File`] if a file cannot be written.
    pub fn save(&self, files: &dyn Files, certificate: &Path, key: &Path) -> Result<(), Error> {
        let write = |path: &Path, text: &str, access| {
            files.write(path, text.as_bytes(), access).map_err(|source| Error::File {
                what: "write",
                path: path.to_owned(),
                source,
            })
        };
        // The key first: a certificate without its key is of no use, a key alone is merely unused.
        write(key, &self.key_pem()?, FileAccess::OwnerOnly)?;
        write(certificate, &self.certificate_pem(), FileAccess::Everyone)
    }

    /// The node's own certificate.
    #[must_use]
    pub fn certificate_der(&self) -> &[u8] {
        self.0.chain.first().map_or(&[], |certificate| certificate.as_ref())
    }

    /// The chain as PEM text.
    #[must_use]
    pub fn certificate_pem(&self) -> String {
        self.0.chain.iter().map(|certificate| pem("CERTIFICATE", certificate)).collect()
    }

    /// By which pin others know this identity.
    #[must_use]
    pub fn pin(&self) -> Digest {
        self.0.pin
    }

    /// Until when the certificate is valid.
    #[must_use]
    pub fn expires(&self) -> Timestamp {
        self.0.expires
    }

    pub(super) fn chain(&self) -> Vec<CertificateDer<'static>> {
        self.0.chain.clone()
    }

    pub(super) fn key(&self) -> PrivateKeyDer<'static> {
        self.0.key.clone_key()
    }

    fn new(
        chain: Vec<CertificateDer<'static>>,
        key: PrivateKeyDer<'static>,
    ) -> Result<Self, Error> {
        let key = Zeroizing::new(key);
        if chain.is_empty() || chain.len() > CHAIN_CERTIFICATES_MAX {
            let count_max = CHAIN_CERTIFICATES_MAX;
            return Err(Error::Count { what: "certificates of the chain", count_max });
        }
        let mismatch = |_| Error::Certificate { fault: "certificate and private key do not fit" };
        CertifiedKey::from_der(chain.clone(), key.clone_key(), &config::peer_provider())
            .and_then(|certified| certified.keys_match())
            .map_err(mismatch)?;
        let own = chain.first().map_or(&[] as &[u8], |certificate| certificate.as_ref());
        let (pin, expires) = (pin(own)?, certificate_expiry(own)?);
        Ok(Self(Arc::new(Inner { chain, key, pin, expires })))
    }

    fn key_pem(&self) -> Result<Zeroizing<String>, Error> {
        let label = match &*self.0.key {
            PrivateKeyDer::Pkcs8(_) => "PRIVATE KEY",
            PrivateKeyDer::Sec1(_) => "EC PRIVATE KEY",
            PrivateKeyDer::Pkcs1(_) => "RSA PRIVATE KEY",
            _ => return Err(Error::Key { what: "TLS private key" }),
        };
        Ok(Zeroizing::new(pem(label, self.0.key.secret_der())))
    }
}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsIdentity")
            .field("pin", &self.0.pin)
            .field("expires", &self.0.expires)
            .finish_non_exhaustive()
    }
}

/// The pin of a certificate: the SHA-256 of its SubjectPublicKeyInfo, as DER.
///
/// # Errors
/// [`Error::Certificate`] if the bytes are not one X.509 certificate.
pub fn pin(certificate: &[u8]) -> Result<Digest, Error> {
    Ok(sha256(parse(certificate)?.public_key().raw))
}

/// The pin of the first certificate of a PEM text.
///
/// # Errors
/// [`Error::Certificate`] if it holds none.
pub fn pin_of_pem(text: &[u8]) -> Result<Digest, Error> {
    let certificate = CertificateDer::from_pem_slice(text)
        .map_err(|_| Error::Certificate { fault: "the file holds no PEM certificate" })?;
    pin(&certificate)
}

/// Until when a certificate is valid.
///
/// # Errors
/// [`Error::Certificate`] if the bytes are not one X.509 certificate.
pub fn certificate_expiry(certificate: &[u8]) -> Result<Timestamp, Error> {
    let seconds = parse(certificate)?.validity().not_after.timestamp();
    Ok(Timestamp::from_millis(seconds.saturating_mul(1000)))
}

pub(super) fn parse(certificate: &[u8]) -> Result<X509Certificate<'_>, Error> {
    match X509Certificate::from_der(certificate) {
        Ok(([], certificate)) => Ok(certificate),
        _ => Err(Error::Certificate { fault: "it is not one X.509 certificate" }),
    }
}

fn params(
    subject: &str,
    names: &[String],
    not_before: Timestamp,
    days: u32,
) -> Result<CertificateParams, Error> {
    if subject.is_empty() || subject.chars().count() > CERTIFICATE_SUBJECT_CHARS_MAX {
        return Err(Error::Certificate { fault: "the subject must be 1 to 64 characters" });
    }
    if names.is_empty() || names.len() > CERTIFICATE_NAMES_MAX {
        let count_max = CERTIFICATE_NAMES_MAX;
        return Err(Error::Count { what: "names of the certificate", count_max });
    }
    if days == 0 || days > CERTIFICATE_DAYS_MAX {
        return Err(Error::Certificate { fault: "the life must be 1 to 825 days" });
    }
    // The bounds keep the time arithmetic below from overflowing, which would panic.
    let seconds = u64::try_from(not_before.as_seconds())
        .ok()
        .filter(|seconds| *seconds <= CERTIFICATE_START_SECONDS_MAX)
        .ok_or(Error::Certificate { fault: "its start lies before 1970 or too late" })?;
    let mut params = CertificateParams::new(names.to_vec())
        .map_err(|_| Error::Certificate { fault: "a name is neither a DNS name nor an address" })?;
    params.not_before = date_time_ymd(1970, 1, 1) + Duration::from_secs(seconds);
    params.not_after = params.not_before + Duration::from_secs(u64::from(days) * 86_400);
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, subject);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    Ok(params)
}

/// RFC 7468: base64 in lines of 64 characters between two boundaries.
fn pem(label: &str, der: &[u8]) -> String {
    let body = Zeroizing::new(base64(der));
    // Reserved in full: a text that grows leaves copies of keys behind.
    let mut text = String::with_capacity(body.len() + body.len() / 64 + 2 * label.len() + 64);
    text.push_str("-----BEGIN ");
    text.push_str(label);
    text.push_str("-----\n");
    for (at, character) in body.chars().enumerate() {
        if at > 0 && at % 64 == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text.push_str("\n-----END ");
    text.push_str(label);
    text.push_str("-----\n");
    text
}
