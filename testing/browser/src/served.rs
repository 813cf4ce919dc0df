//! A federation whose nodes serve their pages on this machine.

use crate::page::Page;
use crate::wire::{Reply, Request, exchange};
use entente_crypto::oidc::{Fetch, Provider, Settings};
use entente_crypto::passkey::RelyingParty;
use entente_crypto::tls::TlsIdentity;
use entente_model::Clock as _;
use entente_services::Context;
use entente_services::accounts::{Passkeys, SignInProvider};
use entente_testing::{Federation, Mishap, Officer, START, SteeredClock, way_to_provider};
use entente_web::{ApiServer, ApiState, PROVIDER_BACK, ServerLimits, router};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

/// In such steps time runs. A machine that is busy makes time slower, never jumpy.
const TICK: Duration = Duration::from_millis(10);
/// After so long an authenticator shows the next code.
const NEXT_CODE: Duration = Duration::from_secs(30);
/// How long the certificate is valid, in days.
const CERTIFICATE_DAYS: u32 = 800;

/// One for all nodes of all tests, because the browser is told of it when it starts. Names do not
/// matter: the browser is told to take the key.
static IDENTITY: LazyLock<TlsIdentity> = LazyLock::new(|| {
    TlsIdentity::generate("entente test", &["localhost".to_owned()], START, CERTIFICATE_DAYS)
        .unwrap()
});

pub(crate) fn identity() -> &'static TlsIdentity {
    &IDENTITY
}

/// A federation with its pages. It stops serving when dropped.
pub struct Served {
    /// The nodes, to be filled, spoilt and looked into.
    pub federation: Federation,
    addresses: BTreeMap<String, SocketAddr>,
    contexts: BTreeMap<String, Context>,
    runs: Arc<AtomicBool>,
    stop: CancellationToken,
}

impl Served {
    /// Serves these nodes of a federation.
    pub async fn over(federation: Federation, nodes: &[&str]) -> Self {
        Self::serving(federation, nodes, async |_| None).await
    }

    /// One state as [`Served::of_one`], whose officers may sign in with a provider on this machine:
    /// `settings` are those of a client that sends browsers back to the address given.
    pub async fn of_one_with(seed: u64, settings: impl AsyncFn(&str) -> Settings) -> Self {
        let federation = Federation::builder(seed).node("aa-police", &["police-records"]);
        let provider = async |origin: &str| {
            let settings = settings(&format!("{origin}{PROVIDER_BACK}")).await;
            Some((Provider::new(settings).unwrap(), way_to_provider()))
        };
        Self::serving(federation.build().await, &["aa-police"], provider).await
    }

    async fn serving(
        federation: Federation,
        nodes: &[&str],
        provider: impl AsyncFn(&str) -> Option<(Provider, Arc<dyn Fetch>)>,
    ) -> Self {
        let stop = CancellationToken::new();
        let runs = Arc::new(AtomicBool::new(true));
        let (mut addresses, mut contexts) = (BTreeMap::new(), BTreeMap::new());
        for at in nodes {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let origin = origin_of(at, address);
            let party = RelyingParty::new(&origin, at).unwrap();
            let context = Context {
                passkeys: Arc::new(Passkeys::new(Some(party))),
                provider: Arc::new(SignInProvider::new(provider(&origin).await)),
                ..federation.at(at).context.clone()
            };
            let (routes, _) = router(ApiState::new(context.clone()));
            let limits = ServerLimits::default();
            let server = ApiServer::new(identity(), &context, routes, limits).unwrap();
            addresses.insert((*at).to_owned(), address);
            contexts.insert((*at).to_owned(), context);
            tokio::spawn(server.serve(listener, stop.clone()));
        }
        tokio::spawn(run_time(federation.clock.clone(), Arc::clone(&runs), stop.clone()));
        Self { federation, addresses, contexts, runs, stop }
    }

    /// One state, `aa-police`, with an empty register: for what no other node has to do with.
    pub async fn of_one(seed: u64) -> Self {
        let federation = Federation::builder(seed).node("aa-police", &["police-records"]);
        Self::over(federation.build().await, &["aa-police"]).await
    }

    /// Three states with police records ([`Federation::of_three`]): `aa-police`, `bb-police`,
    /// `cc-police`.
    pub async fn of_three(seed: u64) -> Self {
        let federation = Federation::of_three(seed).await;
        Self::over(federation, &["aa-police", "bb-police", "cc-police"]).await
    }

    /// The address of a node's page.
    #[must_use]
    pub fn url(&self, at: &str, path: &str) -> String {
        format!("{}{path}", self.origin(at))
    }

    /// A node's origin: scheme, host, port.
    #[must_use]
    pub fn origin(&self, at: &str) -> String {
        origin_of(at, self.address(at))
    }

    /// What a node's services work with.
    #[must_use]
    pub fn context(&self, at: &str) -> Context {
        self.contexts.get(at).unwrap().clone()
    }

    /// Opens an account, as [`Federation::officer`].
    pub async fn officer(&self, at: &str, id: &str, roles: &[&str]) -> Officer {
        self.federation.officer(at, id, roles).await
    }

    /// What the officer's authenticator shows. Time moves on first, so that it is a code that has
    /// not been used.
    #[must_use]
    pub fn code(&self, officer: &Officer) -> String {
        self.pass(NEXT_CODE);
        officer.second_factor.code(self.federation.clock.now())
    }

    /// From now on no other node reaches this one.
    pub fn kill(&self, at: &str) {
        self.federation.spoil(at, Mishap::Unreachable);
    }

    /// From now on this node's answers to other nodes take a day: they come when time has passed,
    /// or count as late before.
    pub fn slow(&self, at: &str) {
        self.federation.spoil(at, Mishap::Late(Duration::from_secs(24 * 3600)));
    }

    /// The node is reached again, and quick.
    pub fn mend(&self, at: &str) {
        self.federation.mend(at);
    }

    /// Stops time: no answer of another node comes, no deadline runs out, until it passes.
    pub fn hold(&self) {
        self.runs.store(false, Ordering::SeqCst);
    }

    /// Lets time run again.
    pub fn release(&self) {
        self.runs.store(true, Ordering::SeqCst);
    }

    /// Moves time on at once.
    pub fn pass(&self, span: Duration) {
        self.federation.clock.advance(span);
    }

    /// Signs an officer in through the page, with password and code.
    pub async fn sign_in(&self, page: &Page, at: &str, officer: &Officer) {
        page.goto(&self.url(at, "/sign-in")).await;
        page.fill("Account", &officer.id).await;
        page.fill("Password", &officer.password).await;
        page.fill("Code", &self.code(officer)).await;
        page.press("Sign in").await;
        page.until("the session to begin", async || {
            (!page.url().await.contains("/sign-in")).then_some(())
        })
        .await;
    }

    /// Signs an officer in without a browser, and says the session's cookie.
    pub async fn session(&self, at: &str, officer: &Officer) -> String {
        let code = self.code(officer);
        let fields = [("officer", &*officer.id), ("password", &officer.password), ("code", &code)];
        let reply = self.send(at, &Request::post("/sign-in").own(self, at).form(&fields)).await;
        let cookie = reply.header("set-cookie").unwrap().split(';').next();
        cookie.unwrap().to_owned()
    }

    /// Sends a request and reads the reply.
    pub async fn send(&self, at: &str, request: &Request) -> Reply {
        self.exchange(at, &request.bytes(self.origin(at).trim_start_matches("https://"))).await
    }

    /// Sends bytes to a node as they are, on a connection of their own, and reads the reply: for
    /// requests that no browser makes.
    pub async fn exchange(&self, at: &str, request: &[u8]) -> Reply {
        exchange(self.address(at), identity().pin(), request).await
    }

    fn address(&self, at: &str) -> SocketAddr {
        *self.addresses.get(at).unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.cancel();
        // What still waits on a held clock ends too.
        self.federation.clock.advance(ServerLimits::default().stop_time_max);
    }
}

fn origin_of(at: &str, address: SocketAddr) -> String {
    format!("https://{at}.localhost:{}", address.port())
}

/// Moves a federation's time with the real one, unless it is held.
async fn run_time(clock: SteeredClock, runs: Arc<AtomicBool>, stop: CancellationToken) {
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = stop.cancelled() => return,
        }
        if runs.load(Ordering::SeqCst) {
            clock.advance(TICK);
        }
    }
}
