//! `entente serve`: the node of a folder, until it is told to stop.

use crate::cli::ServeArgs;
use crate::config::NodeFolder;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, identity, open_to_serve, trust_list};
use anyhow::{Context as _, Result, bail};
use entente_crypto::tls::TlsIdentity;
use entente_model::files::FileAccess;
use entente_model::{Timestamp, events};
use entente_registers::Wanted;
use entente_services::alerts::{hits, life, subscriptions};
use entente_services::audit::openings;
use entente_services::{Context, Node, receipts, records};
use entente_web::{
    ApiServer, ApiState, LogFiles, PeerListener, PeerListenerParts, ServerLimits, language_codes,
    router,
};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

/// The largest file of an authority's own words, in bytes.
const WORDS_BYTES_MAX: u64 = 1024 * 1024;
/// How often new ledger entries go into tiles under a signed checkpoint.
const CHECKPOINT_INTERVAL: Duration = Duration::from_millis(250);
/// How often records that another process imported are looked for.
const REFRESH_INTERVAL: Duration = Duration::from_millis(250);
/// How often every peer is asked how it is, which also keeps the connections warm.
const PEERS_INTERVAL: Duration = Duration::from_secs(10);
/// How many rounds after the start come sooner.
const PEERS_QUICK_ROUNDS: usize = 5;
/// How often the trust list's file is looked at.
const TRUST_INTERVAL: Duration = Duration::from_secs(10);
/// How often it is looked whether the indexes have grown so far that a merge is due.
const MERGE_INTERVAL: Duration = Duration::from_secs(1);
/// How long a merge that failed waits: it may have filled the disk.
const MERGE_RETRY_INTERVAL: Duration = Duration::from_secs(60);
/// How long after the start, and then how often, files of indexes are written anew without what was
/// erased, and read whole.
const INDEX_CARE_INTERVALS: [Duration; 2] =
    [Duration::from_secs(1800), Duration::from_secs(24 * 3600)];
/// How often expired documents and nonces are removed.
const PRUNE_INTERVAL: Duration = Duration::from_secs(60);
/// How often the node does what time asks for in the life of alerts: a hidden one shows, a silent
/// authority has answered.
const ALERTS_INTERVAL: Duration = Duration::from_secs(60);
/// How often messages about hits that are due are sent.
const DELIVERY_INTERVAL: Duration = Duration::from_secs(1);
/// How often it is looked whether a legal clock of a hit has run out.
const OVERDUE_INTERVAL: Duration = Duration::from_secs(10);
/// How often standing questions are put again where something has changed.
const SUBSCRIPTIONS_INTERVAL: Duration = Duration::from_secs(10);
/// How often records are looked for whose date has come.
const ERASURE_INTERVAL: Duration = Duration::from_secs(3600);
/// How long a step that failed waits before it is tried again.
const RETRY_INTERVAL: Duration = Duration::from_secs(2);
/// The file whose lock says that a process serves the folder.
const LOCK_FILE: &str = "node.lock";

/// Runs the command.
///
/// # Errors
/// If the node cannot be opened, another process serves the folder, or an address is taken.
pub(crate) async fn run(machine: &Machine, output: Output, args: &ServeArgs) -> Result<Ended> {
    let folder = NodeFolder::load(machine.files.as_ref(), &args.node.dir)?;
    let _lock = Lock::take(&folder)?;
    let node = open_to_serve(machine, &folder).await?;
    let listeners = Listeners::bind(&folder).await?;
    publish(&node.context, &folder).await?;
    let stop = CancellationToken::new();
    let tasks = background(&node.context, &folder, &stop);
    let (registers, feeds) = (node.context.registers.clone(), node.context.feeds.clone());
    let servers = servers(machine, &folder, (node, listeners), &stop)?;
    // Listened for before anybody is told that the node is ready: a signal may follow at once.
    let told = Told::listen(args.until_stdin_ends)?;
    announce(output, &folder)?;
    tracing::info!(event = events::NODE_STARTED, authority = %folder.config.authority);
    told.stop_asked().await;
    output.say("Stopping: requests in work are answered first.")?;
    stop.cancel();
    // A merge of many records takes minutes, and is done again after the next start.
    registers.stop_merging();
    feeds.stop_waiting();
    for task in servers.into_iter().chain(tasks) {
        task.await?;
    }
    tracing::info!(event = events::NODE_STOPPED, authority = %folder.config.authority);
    Ok(Ended::Done)
}

/// Brings the log's files up to the store, and writes the log's public key beside them.
///
/// # Errors
/// If store and files disagree, or the files cannot be written.
pub(crate) async fn publish(context: &Context, folder: &NodeFolder) -> Result<()> {
    let integrator = context.integrator.clone();
    tokio::task::spawn_blocking(move || integrator.catch_up())
        .await?
        .context("the log's files and the store disagree; run `entente check`")?;
    let key = format!("{}\n", context.ledger.verifier_key());
    context
        .files
        .write(&folder.log().join("log.vkey"), key.as_bytes(), FileAccess::Everyone)
        .context("cannot write the log's public key")
}

/// That this process alone serves a folder; given back when dropped or when the process ends.
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock.
    ///
    /// # Errors
    /// If another process holds it.
    pub(crate) fn take(folder: &NodeFolder) -> Result<Self> {
        let path = folder.path.join(LOCK_FILE);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => bail!(
                "another process serves {}; stop it first, or name another folder with --dir",
                folder.path.display()
            ),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("cannot lock {}", path.display()))
            }
        }
    }
}

struct Listeners {
    api: TcpListener,
    peer: TcpListener,
}

impl Listeners {
    async fn bind(folder: &NodeFolder) -> Result<Self> {
        let (api, peer) = (folder.config.api_listen, folder.config.peer_listen);
        let taken = |address, key| {
            format!("cannot listen on {address}; change `{key}` in node.toml or free the address")
        };
        Ok(Self {
            api: TcpListener::bind(api).await.with_context(|| taken(api, "api_listen"))?,
            peer: TcpListener::bind(peer).await.with_context(|| taken(peer, "peer_listen"))?,
        })
    }
}

type Task = tokio::task::JoinHandle<()>;

fn servers(
    machine: &Machine,
    folder: &NodeFolder,
    (node, listeners): (Node, Listeners),
    stop: &CancellationToken,
) -> Result<Vec<Task>> {
    let identity = identity(machine, folder)?;
    let (context, limits) = (node.context, ServerLimits::default());
    let state = ApiState::new(context.clone()).with_settings(settings(folder, &identity));
    let (routes, _) = router(for_people(machine, folder, state)?);
    let api = ApiServer::new(&identity, &context, routes, limits)?;
    let parts = PeerListenerParts {
        server: node.server,
        log: LogFiles::new(machine.files.clone(), folder.log()),
        trust: context.trust.clone(),
        clock: machine.clock.clone(),
        limits,
    };
    let peer = PeerListener::new(&identity, parts)?;
    Ok(vec![
        tokio::spawn(api.serve(listeners.api, stop.clone())),
        tokio::spawn(peer.serve(listeners.peer, stop.clone())),
    ])
}

/// How the node is configured, for pages: what `node.toml` says, and when the certificate ends.
fn settings(folder: &NodeFolder, identity: &TlsIdentity) -> Vec<(String, String)> {
    let config = &folder.config;
    let registers: Vec<_> = config.registers.iter().map(ToString::to_string).collect();
    let catalogue = config.catalogue.as_ref().map(|path| path.display().to_string());
    [
        ("authority", config.authority.to_string()),
        ("name", config.name.clone()),
        ("api_listen", config.api_listen.to_string()),
        ("peer_listen", config.peer_listen.to_string()),
        ("registers", registers.join(", ")),
        ("catalogue", catalogue.unwrap_or_else(|| "built in".to_owned())),
        ("trust_list", config.trust_list.display().to_string()),
        ("federation_roots", config.federation_roots.display().to_string()),
        ("store_readers", config.store_readers.to_string()),
        ("certificate until", identity.expires().to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// The pages in the authority's time zone and, where it has some, its own words.
fn for_people(machine: &Machine, folder: &NodeFolder, state: ApiState) -> Result<ApiState> {
    let Some(pages) = &folder.config.pages else { return Ok(state) };
    let mut words = BTreeMap::new();
    if let Some(path) = &pages.words {
        for code in language_codes() {
            let file = folder.resolve(path).join(format!("{code}.ftl"));
            if machine.files.exists(&file) {
                let read = machine.files.read(&file, WORDS_BYTES_MAX);
                let bytes = read.with_context(|| format!("cannot read {}", file.display()))?;
                let text = String::from_utf8(bytes)
                    .with_context(|| format!("{} is not UTF-8 text", file.display()))?;
                words.insert(code.to_owned(), text);
            }
        }
    }
    state.for_people(words, pages.time_zone.as_deref()).context(
        "`[pages] time_zone` in node.toml names no zone of the IANA database, such as \
         `Europe/Vienna`",
    )
}

fn announce(output: Output, folder: &NodeFolder) -> Result<()> {
    let config = &folder.config;
    output.say(format!(
        "{} is ready: officers at https://{}, other nodes at https://{}. Ctrl-C stops it.",
        config.name, config.api_listen, config.peer_listen
    ))?;
    output.document(&json!({
        "event": "ready",
        "authority": config.authority,
        "api": config.api_listen,
        "peer": config.peer_listen,
    }))
}

/// The ways to be told to stop: Ctrl-C, SIGTERM or, where asked for, the end of standard input,
/// which says that the parent process is gone.
struct Told {
    interrupted: Signal,
    terminated: Signal,
    stdin_ends: Option<oneshot::Receiver<()>>,
}

impl Told {
    fn listen(until_stdin_ends: bool) -> Result<Self> {
        Ok(Self {
            interrupted: signal(SignalKind::interrupt())?,
            terminated: signal(SignalKind::terminate())?,
            stdin_ends: until_stdin_ends.then(stdin_ends),
        })
    }

    async fn stop_asked(mut self) {
        let stdin_ends = async {
            match self.stdin_ends {
                // An error says that the thread is gone, and standard input with it.
                Some(ends) => drop(ends.await),
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
            () = stdin_ends => {}
        }
    }
}

/// On a thread of its own: it may wait for ever, and must not hold up the end of the process.
fn stdin_ends() -> oneshot::Receiver<()> {
    let (ended, end) = oneshot::channel();
    std::thread::spawn(move || {
        let mut buffer = [0; 64];
        while matches!(std::io::stdin().read(&mut buffer), Ok(read) if read > 0) {}
        // Nobody waits any more if the node stopped for another reason.
        let _ = ended.send(());
    });
    end
}

/// The node's own work beside answering.
fn background(context: &Context, folder: &NodeFolder, stop: &CancellationToken) -> Vec<Task> {
    let work = Work { context: context.clone(), stop: stop.clone() };
    let trust_list = folder.resolve(&folder.config.trust_list);
    vec![
        tokio::spawn(work.clone().checkpoints()),
        tokio::spawn(work.clone().refreshes()),
        tokio::spawn(work.clone().merges()),
        tokio::spawn(work.clone().index_care()),
        tokio::spawn(work.clone().prunes()),
        tokio::spawn(work.clone().erases()),
        tokio::spawn(work.clone().alerts()),
        tokio::spawn(work.clone().deliveries()),
        tokio::spawn(work.clone().overdue_hits()),
        tokio::spawn(work.clone().subscriptions()),
        tokio::spawn(super::pulling::feeds(context.clone(), stop.clone())),
        tokio::spawn(work.clone().trust_lists(trust_list)),
        tokio::spawn(work.peers()),
    ]
}

#[derive(Clone)]
struct Work {
    context: Context,
    stop: CancellationToken,
}

impl Work {
    /// Waits; false once the node is to stop.
    async fn pause(&self, span: Duration) -> bool {
        tokio::select! {
            () = self.context.clock.sleep(span) => true,
            () = self.stop.cancelled() => false,
        }
    }

    async fn checkpoints(self) {
        let mut wait = CHECKPOINT_INTERVAL;
        while self.pause(wait).await {
            wait = self.checkpoint().await;
        }
        // What was answered while stopping is under a checkpoint too.
        self.checkpoint().await;
    }

    async fn checkpoint(&self) -> Duration {
        let integrator = self.context.integrator.clone();
        let stepped = tokio::task::spawn_blocking(move || integrator.catch_up()).await;
        match stepped {
            Ok(Ok(Some(checkpoint))) => {
                tracing::debug!(event = events::CHECKPOINT_SIGNED, size = checkpoint.size);
                CHECKPOINT_INTERVAL
            }
            Ok(Ok(None)) => CHECKPOINT_INTERVAL,
            Ok(Err(error)) => {
                tracing::error!(event = events::LEDGER_UNAVAILABLE, cause = %error);
                RETRY_INTERVAL
            }
            Err(_) => RETRY_INTERVAL,
        }
    }

    async fn refreshes(self) {
        let mut wait = REFRESH_INTERVAL;
        while self.pause(wait).await {
            let registers = self.context.registers.clone();
            let refreshed = tokio::task::spawn_blocking(move || registers.refresh()).await;
            wait = match refreshed {
                Ok(Ok(())) => REFRESH_INTERVAL,
                Ok(Err(error)) => {
                    tracing::error!(event = events::REQUEST_FAILED, cause = %error);
                    RETRY_INTERVAL
                }
                Err(_) => RETRY_INTERVAL,
            };
        }
    }

    async fn merges(self) {
        let mut wait = MERGE_INTERVAL;
        while self.pause(wait).await {
            wait = self.merge(Wanted::Due).await;
        }
    }

    async fn index_care(self) {
        let [first, later] = INDEX_CARE_INTERVALS;
        let mut wait = first;
        while self.pause(wait).await {
            // LEGAL: Directive (EU) 2016/680 Art 5: erased means erased, in these files too.
            self.merge(Wanted::Erased).await;
            if let Err(problem) = self.context.check_indexes().await {
                tracing::error!(event = events::INDEX_FAILED, cause = %problem);
            }
            wait = later;
        }
    }

    async fn merge(&self, wanted: Wanted) -> Duration {
        match self.context.merge_indexes(wanted).await {
            Ok(_) => MERGE_INTERVAL,
            Err(problem) => {
                tracing::error!(event = events::INDEX_FAILED, cause = %problem);
                MERGE_RETRY_INTERVAL
            }
        }
    }

    async fn prunes(self) {
        while self.pause(PRUNE_INTERVAL).await {
            if let Err(error) = self.context.store.prune(self.context.clock.now()).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %error);
            }
        }
    }

    async fn erases(self) {
        loop {
            if let Err(problem) = records::erase_expired(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
            if let Err(problem) = openings::destroy_ended(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
            if !self.pause(ERASURE_INTERVAL).await {
                return;
            }
        }
    }

    async fn alerts(self) {
        while self.pause(ALERTS_INTERVAL).await {
            if let Err(problem) = life::run_due(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
        }
    }

    async fn deliveries(self) {
        while self.pause(DELIVERY_INTERVAL).await {
            if let Err(problem) = hits::deliver_due(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
        }
    }

    async fn overdue_hits(self) {
        while self.pause(OVERDUE_INTERVAL).await {
            if let Err(problem) = hits::escalate_overdue(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
        }
    }

    async fn subscriptions(self) {
        while self.pause(SUBSCRIPTIONS_INTERVAL).await {
            if let Err(problem) = subscriptions::evaluate_due(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
            if let Err(problem) = subscriptions::check_last_searches(&self.context).await {
                tracing::error!(event = events::REQUEST_FAILED, cause = %problem);
            }
        }
    }

    async fn peers(self) {
        // Nodes that start together do not answer each other at once: soon again, then seldom.
        let quick = std::iter::repeat_n(RETRY_INTERVAL, PEERS_QUICK_ROUNDS);
        for wait in quick.chain(std::iter::repeat(PEERS_INTERVAL)) {
            // Failures are kept with each peer and logged there.
            let _ = self.context.peers.warm_up().await;
            if !self.pause(wait).await {
                return;
            }
        }
    }

    /// Installs a newer trust list as soon as its file is there.
    async fn trust_lists(self, path: PathBuf) {
        let mut refused_before = None;
        while self.pause(TRUST_INTERVAL).await {
            let Ok(signed) = trust_list(self.context.files.as_ref(), &path) else { continue };
            let Ok(text) = signed.to_json() else { continue };
            match self.install(&signed, self.context.clock.now()).await {
                Ok(()) => refused_before = None,
                // Said once for each list, not every ten seconds.
                Err(words) if refused_before.as_ref() != Some(&text) => {
                    let file = path.display();
                    tracing::error!(event = events::REQUEST_FAILED, cause = %words, %file);
                    refused_before = Some(text);
                }
                Err(_) => {}
            }
        }
    }

    async fn install(
        &self,
        signed: &entente_exchange::SignedTrustList,
        now: Timestamp,
    ) -> Result<()> {
        let before = self.context.trust.current().version;
        // The same list again changes nothing.
        self.context.trust.install(signed, now)?;
        let version = self.context.trust.current().version;
        if version != before {
            receipts::keep_trust_list(&self.context, version, signed).await?;
        }
        Ok(())
    }
}
