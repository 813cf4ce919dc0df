//! How long a change of an alert takes to thirty copies: an issuer and thirty nodes that follow its
//! feed over real TLS on loopback, all in one process.

use super::fan_out::serve;
use super::nodes::{Federation, Planned};
use super::stats::{Latencies, Watch, note, processor_time};
use super::stock::{self, On};
use anyhow::{Context as _, Result};
use entente_ledger::{Entry, Kind};
use entente_model::RegisterId;
use entente_node::commands::pulling;
use entente_services::alerts::feed::{self, Change};
use entente_services::{Node, retention};
use serde_json::json;
use std::fmt::Write as _;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

const REGISTER: &str = "sis-objects";
/// Nodes that hold copies.
const COPIES: usize = 30;
/// How often it is looked how far a copy is: the lags seen are exact to this.
const LOOK: Duration = Duration::from_millis(5);
/// How long the last change may take to the last copy.
const PATIENCE: Duration = Duration::from_secs(60);
/// Changes, and how long after one the next comes: as the whole Union makes them on average (0.74 a
/// second), and a hundred a second.
const RATES: [(u64, Duration); 2] =
    [(45, Duration::from_millis(1_351)), (2_000, Duration::from_millis(10))];

/// When a copy had so many changes.
type Steps = Vec<(Duration, u64)>;

/// Measures the lag at each rate.
pub(crate) async fn measure() -> Result<String> {
    let mut text = format!(
        "### Replication to {COPIES} nodes over mutual TLS on loopback, all in one process\n\n\
         From the commit at the issuer until a copy has committed the change. Each change has an \
         entry in the issuer's ledger, each page one in the ledger of each copy.\n\n\
         | changes a second | changes | p50 ms | p99 ms | most ms | processor ms a copy |\n\
         |---|---|---|---|---|---|\n"
    );
    for (changes, apart) in RATES {
        note(&format!("replication of {changes} changes"));
        let cpu = processor_time();
        let (mut lags, took) = round(changes, apart).await?;
        let spent = processor_time() - cpu;
        writeln!(
            text,
            "| {:.2} | {changes} | {:.0} | {:.0} | {:.0} | {:.2} |",
            f64::from(u32::try_from(changes)?) / took.as_secs_f64(),
            lags.percentile(50),
            lags.percentile(99),
            lags.percentile(100),
            spent.as_secs_f64() * 1000.0 / f64::from(u32::try_from(lags.count())?)
        )?;
    }
    Ok(text)
}

async fn round(changes: u64, apart: Duration) -> Result<(Latencies, Duration)> {
    let root = tempfile::tempdir()?;
    let (mut planned, mut listener) = (Vec::new(), None);
    for number in 0..=COPIES {
        let open = TcpListener::bind("127.0.0.1:0").await?;
        planned.push(Planned {
            authority: format!("node-{number:02}").parse()?,
            registers: vec![REGISTER.parse()?],
            peer_port: open.local_addr()?.port(),
        });
        listener = listener.or(Some(open));
    }
    let federation = Federation::make(root.path(), planned)?;
    let stop = CancellationToken::new();
    let issuer = federation.open(0).await?;
    serve(&federation, (0, &issuer), listener.context("a port")?, &stop)?;
    let (watch, register) = (Watch::start(), REGISTER.parse::<RegisterId>()?);
    let (mut copies, mut pulls) = (JoinSet::new(), JoinSet::new());
    for number in 1..=COPIES {
        let context = federation.open(number).await?.context;
        let of = (issuer.context.authority.clone(), register.clone());
        pulls.spawn(pulling::pulls(context.clone(), of, stop.clone()));
        copies.spawn(follow(context, (watch, register.clone()), changes));
    }
    until_all_follow(&issuer).await;
    let begun = watch.elapsed();
    let mut committed = Vec::new();
    for number in 0..changes {
        enter(&issuer, number).await?;
        committed.push(watch.elapsed());
        let next = begun + apart * u32::try_from(number + 1)?;
        issuer.context.clock.sleep(next.saturating_sub(watch.elapsed())).await;
    }
    let took = watch.elapsed() - begun;
    let mut lags = Latencies::default();
    while let Some(steps) = copies.join_next().await {
        let steps: Steps = steps??;
        for (place, at) in (1..).zip(&committed) {
            let had = steps.iter().find(|(_, applied)| *applied >= place);
            let (had, _) = had.context("a change that did not arrive")?;
            lags.push(had.saturating_sub(*at));
        }
    }
    stop.cancel();
    while pulls.join_next().await.is_some() {}
    Ok((lags, took))
}

/// Until every node has asked once: what comes before is the start, not the lag.
async fn until_all_follow(issuer: &Node) {
    let clock = &issuer.context.clock;
    clock.sleep(Duration::from_secs(3)).await;
}

/// Looks how far a copy is until it has all changes.
async fn follow(
    context: entente_services::Context,
    (watch, register): (Watch, RegisterId),
    changes: u64,
) -> Result<Steps> {
    let (mut steps, mut last) = (Steps::new(), 0);
    let mut waited = Duration::ZERO;
    while last < changes {
        let copies = feed::copies(&context, &register);
        let applied = copies.iter().map(|copy| copy.applied).max().unwrap_or_default();
        if applied > last {
            (last, waited) = (applied, Duration::ZERO);
            steps.push((watch.elapsed(), applied));
        }
        anyhow::ensure!(waited < PATIENCE, "a copy stays at {last} of {changes} changes");
        context.clock.sleep(LOOK).await;
        waited += LOOK;
    }
    Ok(steps)
}

/// Enters one alert on an object, as the services do.
async fn enter(issuer: &Node, number: u64) -> Result<()> {
    let context = &issuer.context;
    let mut place = number * 56 + 1;
    let alert = loop {
        let alert = stock::alert(place)?;
        if alert.on == On::Object {
            break alert;
        }
        place += 1;
    };
    let declaration = context.catalogue.declaration(&REGISTER.parse()?).context("the register")?;
    let valid = context.catalogue.validate(declaration, &alert.raw);
    let valid = valid.map_err(|faults| anyhow::anyhow!("alert {place}: {faults:?}"))?;
    let written = (context.authority.clone(), context.clock.now());
    let record = valid.into_record(declaration, written, None);
    let rows = feed::rows(context, Change::Put { record, expected_version: None })?;
    let entry = Entry {
        facts: context.facts(Kind::Collect, "measure"),
        actor: json!("measurer"),
        subject: json!({ "alert": place }),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    context.record(entry, rows).await?;
    Ok(())
}
