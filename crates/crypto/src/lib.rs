//! The only crate that names a cryptographic library: TLS, signing, sealing, key files
