//! The way to a sign-in provider on this machine.

use crate::clock::SteeredClock;
use entente_crypto::oidc::Fetch;
use entente_exchange::ProviderHttp;
use std::sync::Arc;

/// The program's own way to a provider, to one on this machine without TLS.
#[must_use]
pub fn way_to_provider() -> Arc<dyn Fetch> {
    Arc::new(ProviderHttp::new(None, Arc::new(SteeredClock::default())).unwrap())
}
