//! The accept loop that both servers share.

use super::ServerLimits;
use crate::limits::{
    HEAD_BYTES_MAX, HEADERS_MAX, PROBE_INTERVAL, PROBE_TIME_MAX, STREAMS_PER_CONNECTION_MAX,
};
use crate::throttle::Origin;
use axum::body::Body;
use axum::http::{Request, Response};
use entente_crypto::tls::{ServerConfig, TlsAcceptor, fault_words, peer_pin, server};
use entente_model::encoding::Digest;
use entente_model::{Clock, events};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How long the loop rests when the system gives it no connection, such as for want of descriptors.
const REST: Duration = Duration::from_millis(100);
/// Who is at the other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caller {
    pub(super) remote: SocketAddr,
    /// The key of the certificate that was shown; TLS has let it pass already.
    pub(super) pin: Option<Digest>,
}

/// Answers the requests of a connection.
pub(super) trait Answer: Clone + Send + Sync + 'static {
    /// Answers one request; every failure is a response.
    fn answer(
        &self,
        caller: Caller,
        request: Request<Incoming>,
    ) -> impl Future<Output = Response<Body>> + Send;
}

/// What a server needs besides the answers.
#[derive(Clone)]
pub(super) struct Acceptor {
    tls: TlsAcceptor,
    clock: Arc<dyn Clock>,
    limits: ServerLimits,
    open: Arc<Open>,
}

impl Acceptor {
    pub(super) fn new(tls: Arc<ServerConfig>, clock: Arc<dyn Clock>, limits: ServerLimits) -> Self {
        Self { tls: TlsAcceptor::from(tls), clock, limits, open: Arc::default() }
    }

    /// Serves until `stop`, then lets requests in work end.
    pub(super) async fn serve(
        &self,
        listener: TcpListener,
        answer: impl Answer,
        stop: CancellationToken,
    ) {
        let connections = TaskTracker::new();
        let ending = Ending { stop, cut: CancellationToken::new() };
        loop {
            let accepted = tokio::select! {
                biased;
                () = ending.stop.cancelled() => break,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, remote)) => match self.open.admit(remote, &self.limits) {
                    Some(place) => {
                        let connection = self.clone().connection(
                            (stream, remote),
                            answer.clone(),
                            ending.clone(),
                        );
                        connections.spawn(async move {
                            connection.await;
                            drop(place);
                        });
                    }
                    None => tracing::warn!(event = events::CONNECTION_REFUSED),
                },
                Err(error) => {
                    tracing::warn!(event = events::CONNECTION_FAILED, cause = %error);
                    self.clock.sleep(REST).await;
                }
            }
        }
        drop(listener);
        connections.close();
        tokio::select! {
            () = connections.wait() => {}
            () = self.clock.sleep(self.limits.stop_time_max) => {
                ending.cut.cancel();
                connections.wait().await;
            }
        }
    }

    async fn connection(
        self,
        (stream, remote): (TcpStream, SocketAddr),
        answer: impl Answer,
        ending: Ending,
    ) {
        // Without it an answer in two pieces waits for an acknowledgement in between.
        let _ = stream.set_nodelay(true);
        let handshake = tokio::select! {
            handshake = self.tls.accept(stream) => handshake,
            () = self.clock.sleep(self.limits.handshake_time_max) => return failed("too slow"),
            () = ending.stop.cancelled() => return,
        };
        let stream = match handshake {
            Ok(stream) => stream,
            Err(error) => return failed(fault_words(&error).unwrap_or("broken off")),
        };
        let caller = Caller { remote, pin: peer_pin(stream.get_ref().1) };
        let used = Arc::new(AtomicBool::new(false));
        let service = {
            let used = Arc::clone(&used);
            service_fn(move |request| {
                used.store(true, Ordering::Relaxed);
                let answer = answer.clone();
                async move { Ok::<_, Infallible>(answer.answer(caller, request).await) }
            })
        };
        let builder = self.builder(&stream);
        let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
        tokio::select! {
            // How a connection ends says nothing new: its requests were answered or logged.
            _ = connection.as_mut() => return,
            () = self.silence(&used) => return,
            () = ending.stop.cancelled() => connection.as_mut().graceful_shutdown(),
        }
        tokio::select! {
            _ = connection => {}
            () = ending.cut.cancelled() => {}
        }
    }

    /// Ends if no request has come in time. The protocols' own timers start with its first byte.
    async fn silence(&self, used: &AtomicBool) {
        self.clock.sleep(self.limits.head_time_max).await;
        if used.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
    }

    /// The protocol that both sides agreed on in the handshake, and no guessing from first bytes,
    /// which would wait for them without end.
    fn builder(&self, stream: &server::TlsStream<TcpStream>) -> auto::Builder<TokioExecutor> {
        let builder = auto::Builder::new(TokioExecutor::new());
        let mut builder = match stream.get_ref().1.alpn_protocol() {
            Some(b"h2") => builder.http2_only(),
            _ => builder.http1_only(),
        };
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_time_max)
            .max_headers(HEADERS_MAX)
            .max_buf_size(HEAD_BYTES_MAX);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(STREAMS_PER_CONNECTION_MAX)
            .max_header_list_size(u32::try_from(HEAD_BYTES_MAX).unwrap_or(u32::MAX))
            .keep_alive_interval(PROBE_INTERVAL)
            .keep_alive_timeout(PROBE_TIME_MAX);
        builder
    }
}

/// First no new request, then nothing at all.
#[derive(Clone)]
struct Ending {
    stop: CancellationToken,
    cut: CancellationToken,
}

/// The address is left out: it is a person's.
fn failed(cause: &str) {
    tracing::debug!(event = events::CONNECTION_FAILED, cause);
}

/// The connections open now.
#[derive(Default)]
struct Open {
    by_origin: Mutex<HashMap<Origin, usize>>,
}

/// A place among the open connections; given back when dropped.
struct Place {
    origin: Origin,
    open: Arc<Open>,
}

impl Open {
    fn admit(self: &Arc<Self>, remote: SocketAddr, limits: &ServerLimits) -> Option<Place> {
        let origin = Origin::from(remote.ip());
        let mut by_origin = self.by_origin.lock().unwrap_or_else(PoisonError::into_inner);
        let total: usize = by_origin.values().sum();
        let from_there = by_origin.get(&origin).copied().unwrap_or_default();
        if total >= limits.connections_max || from_there >= limits.connections_per_address_max {
            return None;
        }
        by_origin.insert(origin, from_there + 1);
        Some(Place { origin, open: Arc::clone(self) })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut by_origin = self.open.by_origin.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = by_origin.get_mut(&self.origin) {
            *count -= 1;
            if *count == 0 {
                by_origin.remove(&self.origin);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_connection_more_is_refused_until_one_ends() {
        let limits = ServerLimits {
            connections_max: 3,
            connections_per_address_max: 2,
            ..ServerLimits::default()
        };
        let open = Arc::<Open>::default();
        let admit = |text: &str| open.admit(text.parse().unwrap(), &limits);
        let first = admit("192.0.2.1:1").unwrap();
        let _second = admit("192.0.2.1:2").unwrap();
        assert!(admit("192.0.2.1:3").is_none(), "the address has its share");
        let _third = admit("192.0.2.2:1").unwrap();
        assert!(admit("192.0.2.3:1").is_none(), "the server is full");
        drop(first);
        assert!(admit("192.0.2.3:1").is_some());
    }
}
