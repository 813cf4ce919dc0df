//! The server for officers and their programs.

use super::ServerLimits;
use super::accept::{Acceptor, Answer, Caller};
use crate::Error;
use crate::state::{ClientPin, Remote};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use entente_crypto::tls::{ClientCertificates, PinSource, TlsIdentity, api_server_config};
use entente_model::encoding::Digest;
use entente_services::{Context, accounts};
use hyper::body::Incoming;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

/// Serves the API over TLS 1.3, HTTP/2 or HTTP/1.1; a client certificate may stand for an account.
pub struct ApiServer {
    pub(super) acceptor: Acceptor,
    pub(super) router: Router,
}

impl ApiServer {
    /// A server of a router ([`crate::router`]) over the same node's services.
    ///
    /// # Errors
    /// [`Error::Tls`] if the identity is of no use.
    pub fn new(
        identity: &TlsIdentity,
        context: &Context,
        router: Router,
        limits: ServerLimits,
    ) -> Result<Self, Error> {
        let clients = ClientCertificates::Optional(Arc::new(KnownClients(context.clone())));
        let clock = Arc::clone(&context.clock);
        let tls = api_server_config(identity, clients, Arc::clone(&clock)).map_err(Error::Tls)?;
        Ok(Self { acceptor: Acceptor::new(tls, clock, limits), router })
    }

    /// Serves until `stop`; then requests in work are ended in order.
    pub async fn serve(self, listener: TcpListener, stop: CancellationToken) {
        self.acceptor.serve(listener, Routes(self.router), stop).await;
    }
}

/// The certificates that stand for accounts, asked anew for every connection.
struct KnownClients(Context);

impl PinSource for KnownClients {
    fn permits(&self, pin: &Digest) -> bool {
        accounts::by_certificate(&self.0, pin).is_ok()
    }
}

#[derive(Clone)]
struct Routes(Router);

impl Answer for Routes {
    async fn answer(&self, caller: Caller, request: Request<Incoming>) -> Response<Body> {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Remote(caller.remote));
        if let Some(pin) = caller.pin {
            request.extensions_mut().insert(ClientPin(pin));
        }
        match self.0.clone().oneshot(request).await {
            Ok(response) => response,
        }
    }
}
