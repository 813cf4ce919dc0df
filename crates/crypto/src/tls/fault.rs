//! Why a connection failed, in an operator's words.

use rustls::{AlertDescription, CertificateError, Error as TlsError, PeerIncompatible};
use std::error::Error as StdError;
use std::io;

/// Most errors of one chain that are looked at.
const CHAIN_ERRORS_MAX: usize = 16;

/// Why TLS failed, if that is what an error of a connection comes down to.
///
/// Looks through the sources of the error, and into `io::Error`s, for one of the TLS library.
#[must_use]
pub fn fault_words(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    let mut next = Some(error);
    for _ in 0..CHAIN_ERRORS_MAX {
        let error = next?;
        if let Some(fault) = error.downcast_ref::<TlsError>() {
            return Some(words(fault));
        }
        // An io::Error does not name the error it wraps among its sources.
        next = match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

fn words(fault: &TlsError) -> &'static str {
    match fault {
        TlsError::InvalidCertificate(fault) => certificate_words(fault),
        TlsError::NoCertificatesPresented => "the other side showed no certificate",
        TlsError::AlertReceived(alert) => alert_words(*alert),
        TlsError::PeerIncompatible(
            PeerIncompatible::NoKxGroupsInCommon | PeerIncompatible::NamedGroupsExtensionRequired,
        ) => "the other side does not speak the hybrid key exchange X25519MLKEM768",
        TlsError::PeerIncompatible(_) => "the other side does not speak TLS 1.3 as required",
        TlsError::NoApplicationProtocol => "the other side does not speak the same HTTP version",
        TlsError::FailedToGetCurrentTime => "this node's clock gives no time",
        _ => "the TLS handshake failed",
    }
}

fn certificate_words(fault: &CertificateError) -> &'static str {
    match fault {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "the other side's certificate has expired"
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "the other side's certificate is not valid yet; compare the clocks"
        }
        CertificateError::ApplicationVerificationFailure => {
            "the other side's certificate is not pinned in the trust list"
        }
        CertificateError::UnknownIssuer => {
            "the other side's certificate comes from an unknown authority"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "the other side's certificate is for another name"
        }
        _ => "the other side's certificate is not acceptable",
    }
}

fn alert_words(alert: AlertDescription) -> &'static str {
    match alert {
        AlertDescription::AccessDenied => {
            "the other side refused: our certificate is not pinned there"
        }
        AlertDescription::CertificateExpired => {
            "the other side refused: our certificate is not valid now"
        }
        AlertDescription::CertificateRequired => {
            "the other side refused: it requires a certificate"
        }
        AlertDescription::ProtocolVersion => "the other side refused: no common TLS version",
        AlertDescription::HandshakeFailure => {
            "the other side refused: no common key exchange or cipher"
        }
        AlertDescription::NoApplicationProtocol => "the other side refused: no common HTTP version",
        _ => "the other side refused the connection",
    }
}
