//! Identities, a steered clock, and one handshake from both ends.

use entente_crypto::TlsIdentity;
use entente_crypto::tls::{
    ClientConfig, ServerConfig, TlsAcceptor, TlsConnector, client, fault_words, server,
};
use entente_model::files::FileAccess;
use entente_model::time::BoxFuture;
use entente_model::{Clock, Files, Timestamp};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};

/// The instant at which the certificates of the tests begin.
pub(crate) const START: &str = "2026-11-01T12:00:00Z";
pub(crate) const DAYS: u32 = 90;

struct Fixed(Timestamp);

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn sleep(&self, _span: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

/// A clock that stands this many seconds after [`START`].
pub(crate) fn clock_at(seconds: i64) -> Arc<dyn Clock> {
    let start: Timestamp = START.parse().unwrap();
    Arc::new(Fixed(Timestamp::from_millis(start.as_millis() + seconds * 1000)))
}

/// A clock one hour into the certificates' life.
pub(crate) fn clock() -> Arc<dyn Clock> {
    clock_at(3600)
}

pub(crate) fn identity(name: &str) -> TlsIdentity {
    let names = [name.to_owned(), "127.0.0.1".to_owned()];
    TlsIdentity::generate(name, &names, START.parse().unwrap(), DAYS).unwrap()
}

/// Files that live as long as the test.
#[derive(Default)]
pub(crate) struct MemoryFiles(Mutex<BTreeMap<PathBuf, Vec<u8>>>);

impl Files for MemoryFiles {
    fn read(&self, path: &Path, _bytes_max: u64) -> io::Result<Vec<u8>> {
        self.0.lock().unwrap().get(path).cloned().ok_or(io::ErrorKind::NotFound.into())
    }

    fn write(&self, path: &Path, bytes: &[u8], _access: FileAccess) -> io::Result<()> {
        self.0.lock().unwrap().insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn list(&self, _folder: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.0.lock().unwrap().keys().cloned().collect())
    }

    fn exists(&self, path: &Path) -> bool {
        self.0.lock().unwrap().contains_key(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().remove(path);
        Ok(())
    }
}

/// How a handshake and the exchange of one byte each way went, seen from both ends.
pub(crate) struct Meeting {
    pub(crate) server: io::Result<server::TlsStream<DuplexStream>>,
    pub(crate) client: io::Result<client::TlsStream<DuplexStream>>,
}

impl Meeting {
    /// What the server says went wrong.
    pub(crate) fn server_fault(&self) -> &'static str {
        fault_words(self.server.as_ref().unwrap_err()).unwrap()
    }

    /// What the client says went wrong.
    pub(crate) fn client_fault(&self) -> &'static str {
        fault_words(self.client.as_ref().unwrap_err()).unwrap()
    }
}

/// Lets a client meet a server called `node-b.test`.
pub(crate) async fn meet(server: Arc<ServerConfig>, client: ClientConfig) -> Meeting {
    let (near, far) = tokio::io::duplex(64 * 1024);
    let serve = async {
        let mut stream = TlsAcceptor::from(server).accept(far).await?;
        let asked = stream.read_u8().await?;
        stream.write_u8(asked + 1).await?;
        stream.flush().await?;
        Ok(stream)
    };
    let ask = async {
        let name = "node-b.test".try_into().unwrap();
        let mut stream = TlsConnector::from(Arc::new(client)).connect(name, near).await?;
        stream.write_u8(41).await?;
        stream.flush().await?;
        // In TLS 1.3 the client learns only now whether its certificate was accepted.
        assert_eq!(stream.read_u8().await?, 42);
        Ok(stream)
    };
    let (server, client) = tokio::join!(serve, ask);
    Meeting { server, client }
}
