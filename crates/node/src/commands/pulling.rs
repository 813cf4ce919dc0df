//! Pulling feeds beside the requests: a task for each issuer of each replicated register.

use entente_model::{AuthorityId, RegisterId, events};
use entente_services::Context;
use entente_services::alerts::feed::{self, Pulled};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How often it is looked whether there is another issuer.
const ISSUERS_INTERVAL: Duration = Duration::from_secs(5);
/// Issuers and registers that are pulled at the same time.
const TASKS_MAX: usize = 4_096;
/// How long an issuer may wait for news before it answers.
const NEWS_WAIT: Duration = Duration::from_secs(15);
/// How long after an answer the next pull comes at the earliest.
const PAUSE: Duration = Duration::from_millis(50);
/// How long after the first failure the next pull comes; then twice as long, up to the limit.
const BACKOFF_FIRST: Duration = Duration::from_millis(250);
/// See [`BACKOFF_FIRST`].
const BACKOFF_MAX: Duration = Duration::from_secs(60);
/// How often it is logged which nodes have left deletions overdue.
const OVERDUE_INTERVAL: Duration = Duration::from_secs(3600);

/// Pulls until the node is to stop.
pub(super) async fn feeds(context: Context, stop: CancellationToken) {
    let mut known = BTreeSet::new();
    let mut tasks = JoinSet::new();
    let mut warned = context.clock.now();
    loop {
        for register in feed::replicated_registers(&context) {
            for issuer in feed::issuers(&context, &register) {
                let pair = (issuer, register.clone());
                if known.len() < TASKS_MAX && known.insert(pair.clone()) {
                    tasks.spawn(pulls(context.clone(), pair, stop.clone()));
                }
            }
        }
        if context.clock.now().since(warned) >= OVERDUE_INTERVAL {
            warned = context.clock.now();
            if let Err(problem) = feed::warn_overdue(&context) {
                tracing::error!(event = events::FEED_FAILED, cause = %problem);
            }
        }
        tokio::select! {
            () = context.clock.sleep(ISSUERS_INTERVAL) => {}
            () = stop.cancelled() => break,
        }
    }
    while tasks.join_next().await.is_some() {}
}

/// Pulls the feed of one issuer until the node is to stop.
pub async fn pulls(
    context: Context,
    (issuer, register): (AuthorityId, RegisterId),
    stop: CancellationToken,
) {
    let mut failures = 0;
    // Not known to be up to date: an answer at once says so, also if there is nothing new.
    let mut news_wait = Duration::ZERO;
    loop {
        let pulled = tokio::select! {
            pulled = feed::pull(&context, (&issuer, &register), news_wait) => pulled,
            () = stop.cancelled() => return,
        };
        news_wait = match &pulled {
            Ok(Pulled::Complete) => NEWS_WAIT,
            _ => Duration::ZERO,
        };
        let wait = match pulled {
            Ok(Pulled::Complete | Pulled::More) => {
                failures = 0;
                PAUSE
            }
            Ok(Pulled::NotEntitled) => BACKOFF_MAX,
            // What went wrong with a peer is kept and logged with the peer, a broken feed with it.
            Ok(Pulled::Refused(_) | Pulled::Failed(_)) => {
                failures += 1;
                backoff(&context, failures)
            }
            Err(problem) => {
                tracing::warn!(event = events::FEED_FAILED, %issuer, %register, cause = %problem);
                failures += 1;
                backoff(&context, failures)
            }
        };
        tokio::select! {
            () = context.clock.sleep(wait) => {}
            () = stop.cancelled() => return,
        }
    }
}

/// Longer with each failure, and not for all nodes at once.
fn backoff(context: &Context, failures: u32) -> Duration {
    let doubled = BACKOFF_FIRST.saturating_mul(1_u32 << failures.saturating_sub(1).min(8));
    let mut byte = [0];
    context.rng.fill(&mut byte);
    let [jitter] = byte;
    let most = doubled.min(BACKOFF_MAX);
    most / 2 + most.saturating_mul(u32::from(jitter)) / 510
}
