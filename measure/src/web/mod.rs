//! Pages as a browser gets them: what they weigh, and how soon the first byte of one comes while
//! ten thousand officers are signed in and open pages.

mod client;
mod sessions;
mod weight;

use super::data::{Person, person};
use super::nodes::{Federation, Planned, fill, justification, terms};
use super::stats::{Latencies, Watch, note, processor_time, resident_mib};
use anyhow::{Context as _, Result};
use client::{Address, Client};
use entente_crypto::tls::TlsIdentity;
use entente_model::SearchId;
use entente_services::Context;
use entente_services::accounts::by_secret;
use entente_services::search::{SearchInput, start};
use entente_web::{ApiServer, ApiState, ServerLimits, router};
use serde_json::json;
use sessions::Session;
use std::fmt::Write as _;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Records of the register that the pages show.
const PERSONS: u64 = 20_000;
/// Connections that the pages are asked for on; fewer than one address may have.
const CONNECTIONS: usize = 64;
/// Officers with a search of their own to look at.
const SEARCHERS: usize = 256;
/// Pages that each of them has.
const PAGES: usize = 8;
/// Each officer opens a page every fifty seconds.
const PAGES_PER_SECOND: u32 = 200;
/// Pages asked for at that rate.
const PACED: usize = 12_000;
/// Pages asked for as fast as they come.
const AT_ONCE: usize = 6_000;

/// Measures weight, sessions and first bytes on one node with so many officers signed in.
pub(crate) async fn measure(officers: u32) -> Result<String> {
    note(&format!("pages for {officers} officers"));
    let root = tempfile::tempdir()?;
    let plan = Planned {
        authority: "measured".parse()?,
        registers: vec!["police-records".parse()?],
        peer_port: 1,
    };
    let federation = Federation::make(root.path(), vec![plan])?;
    let node = federation.open(0).await?;
    fill(&node, "police-records", Cursor::new(records())).await?;
    let empty = resident_mib();
    let watch = Watch::start();
    let sessions = sessions::open(&node.context, officers).await?;
    let opening = watch.elapsed();
    let full = resident_mib();
    let stop = CancellationToken::new();
    let address = serve(&federation, &node.context, &stop).await?;
    let paths = paths(&node.context, &sessions).await?;
    let mut report = weight::table(&address, paths.get(..PAGES).unwrap_or_default()).await?;
    let count = f64::from(officers);
    write!(
        report,
        "\n\n### First byte, {officers} open sessions on one node, over TLS on loopback\n\n\
         Every officer enrolled with password and authenticator: {:.0} a second (the password's \
         hash is meant to be slow). Resident memory {empty} MiB before, {full} MiB after, \
         {:.1} KiB a session. Asking and serving share this process and its cores; \
         a page that waits for a free connection waits on the clock.\n\n\
         | pages | a second | first byte p50 ms | p95 ms | p99 ms | processor ms/page |\n\
         |---|---|---|---|---|---|\n",
        count / opening.as_secs_f64(),
        f64::from(u32::try_from(full.saturating_sub(empty))?) * 1024.0 / count,
    )?;
    let asked = Asked { address, paths: paths.into(), sessions: sessions.into() };
    // Every connection and every page once, so that nothing is opened for the first time.
    run(&asked, &Pace::AtOnce(CONNECTIONS * 16)).await?;
    for pace in [Pace::Rate(PAGES_PER_SECOND, PACED), Pace::AtOnce(AT_ONCE)] {
        report.push_str(&row(&asked, &pace).await?);
    }
    stop.cancel();
    Ok(report)
}

fn records() -> String {
    let line = |number| {
        let extra = json!({ "file_number": [format!("r{number}")], "category": ["suspect"] });
        person(number).line(number, &extra) + "\n"
    };
    (0..PERSONS).map(line).collect()
}

async fn serve(
    federation: &Federation,
    context: &Context,
    stop: &CancellationToken,
) -> Result<Address> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let (names, now) = (["localhost".to_owned()], federation.machine.clock.now());
    let identity = TlsIdentity::generate("measured", &names, now, 2)?;
    let address = Address {
        socket: listener.local_addr()?,
        pin: identity.pin(),
        clock: Arc::clone(&federation.machine.clock),
    };
    let (routes, _) = router(ApiState::new(context.clone()));
    let server = ApiServer::new(&identity, context, routes, ServerLimits::default())?;
    tokio::spawn(server.serve(listener, stop.clone()));
    Ok(address)
}

/// A page that is asked for.
#[derive(Clone)]
struct Asking {
    path: String,
    /// Whose page it is, if it is not everybody's.
    session: Option<Session>,
}

/// The pages of a day, once for each of some officers: forms, lists, and the answers to a search of
/// that officer's own.
async fn paths(context: &Context, sessions: &[Session]) -> Result<Vec<Asking>> {
    let mut paths = Vec::new();
    for (number, session) in (0..).zip(sessions.iter().take(SEARCHERS)) {
        let everybodys = ["/search", "/work", "/help/law", "/account", "/help", "/help/glossary"];
        paths.extend(everybodys.map(|path| Asking { path: path.to_owned(), session: None }));
        let search = search(context, session, &person(number)).await?;
        let own = [format!("/searches/{search}"), format!("/searches/{search}/candidates/0/0")];
        paths.extend(own.map(|path| Asking { path, session: Some(session.clone()) }));
    }
    Ok(paths)
}

async fn search(context: &Context, session: &Session, who: &Person) -> Result<SearchId> {
    let officer = by_secret(context, &session.0).await?;
    let input = SearchInput {
        justification: justification(),
        terms: terms(&who.given, &who.family, Some(&who.birth))?,
        ..SearchInput::default()
    };
    let running = start(context, &officer, input).await?;
    let search = running.started.search;
    running.finished().await;
    Ok(search)
}

/// What is asked for, by whom, where.
struct Asked {
    address: Address,
    paths: Arc<[Asking]>,
    sessions: Arc<[Session]>,
}

/// How fast.
enum Pace {
    /// So many a second whatever comes of them, and how many.
    Rate(u32, usize),
    /// How many, each as soon as its connection is free.
    AtOnce(usize),
}

async fn row(asked: &Asked, pace: &Pace) -> Result<String> {
    let (cpu, watch) = (processor_time(), Watch::start());
    let mut latencies = run(asked, pace).await?;
    let seconds = watch.elapsed().as_secs_f64();
    let count = f64::from(u32::try_from(latencies.count())?);
    let spent = (processor_time() - cpu).as_secs_f64() * 1000.0 / count;
    let name = match pace {
        Pace::Rate(rate, _) => format!("{rate} a second asked for"),
        Pace::AtOnce(_) => format!("as many as come on {CONNECTIONS} connections"),
    };
    let [p50, p95, p99] = [50, 95, 99].map(|percent| latencies.percentile(percent));
    let rate = count / seconds;
    Ok(format!("| {name} | {rate:.0} | {p50:.1} | {p95:.1} | {p99:.1} | {spent:.2} |\n"))
}

async fn run(asked: &Asked, pace: &Pace) -> Result<Latencies> {
    let (count, apart) = match *pace {
        Pace::Rate(rate, count) => (count, Duration::from_secs(1) / rate),
        Pace::AtOnce(count) => (count, Duration::ZERO),
    };
    let next = Arc::new(AtomicUsize::new(0));
    let begin = Watch::start();
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (next, paths) = (Arc::clone(&next), Arc::clone(&asked.paths));
            let (address, sessions) = (asked.address.clone(), Arc::clone(&asked.sessions));
            tokio::spawn(async move {
                let mut client = Client::connect(&address).await?;
                let mut latencies = Latencies::default();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        return Ok::<_, anyhow::Error>(latencies);
                    }
                    // A place far from the last, so that no session is warm.
                    let any = sessions.get(number * 7919 % sessions.len()).context("a session")?;
                    let asking = paths.get(number % paths.len()).context("a page")?;
                    let due = apart * u32::try_from(number)?;
                    address.clock.sleep(due.saturating_sub(begin.elapsed())).await;
                    let late = begin.elapsed().saturating_sub(due);
                    let waited = if apart.is_zero() { Duration::ZERO } else { late };
                    let session = asking.session.as_ref().unwrap_or(any);
                    let reply = client.get(&asking.path, Some(session)).await?;
                    latencies.push(waited + reply.first_byte);
                }
            })
        })
        .collect();
    let mut all = Latencies::default();
    for task in tasks {
        all.merge(task.await??);
    }
    Ok(all)
}
