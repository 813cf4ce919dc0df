//! The nodes as processes: started, awaited, stopped; none outlives the demo.

use super::nodes::NODES;
use anyhow::{Context as _, Result, bail};
use entente_model::Clock;
use futures_util::future::try_join_all;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, ChildStdin, Command};

/// How long a node may take to get ready.
const READY_TIME_MAX: Duration = Duration::from_secs(60);
/// How long a node may take to stop before it is killed.
const STOP_TIME_MAX: Duration = Duration::from_secs(12);

/// How much of a node's log is read for a message.
const LOG_BYTES_MAX: u64 = 256 * 1024;

/// Running nodes.
#[derive(Default)]
pub(crate) struct Children {
    running: Vec<Running>,
}

struct Running {
    authority: &'static str,
    log: PathBuf,
    child: Child,
    /// The node stops when this end closes, also if this process is killed.
    stdin: Option<ChildStdin>,
}

impl Children {
    /// Starts a process for each node.
    ///
    /// # Errors
    /// If one cannot be started.
    pub(crate) fn start(&mut self, program: &Path, dir: &Path) -> Result<()> {
        for plan in &NODES {
            let folder = dir.join(plan.authority);
            let log = folder.join("node.log");
            let errors = std::fs::File::create(&log)
                .with_context(|| format!("cannot write {}", log.display()))?;
            let mut child = Command::new(program)
                .args(["serve", "--json", "--until-stdin-ends", "--dir"])
                .arg(&folder)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(errors)
                .kill_on_drop(true)
                .spawn()
                .with_context(|| format!("cannot start {}", program.display()))?;
            let stdin = child.stdin.take();
            self.running.push(Running { authority: plan.authority, log, child, stdin });
        }
        Ok(())
    }

    /// Waits until every node says that it is ready.
    ///
    /// # Errors
    /// If one ends or stays silent; the message has the end of its log.
    pub(crate) async fn ready(&mut self, clock: &dyn Clock) -> Result<()> {
        let all = try_join_all(self.running.iter_mut().map(Running::ready));
        tokio::select! {
            ready = all => ready.map(drop),
            () = clock.sleep(READY_TIME_MAX) => {
                bail!("a node was not ready within {} s", READY_TIME_MAX.as_secs())
            }
        }
    }

    /// Waits until a node ends by itself, which none should.
    ///
    /// # Errors
    /// With the node that ended.
    pub(crate) async fn one_ends(&mut self) -> Result<()> {
        if self.running.is_empty() {
            return std::future::pending().await;
        }
        let waiting = self.running.iter_mut().map(|running| {
            Box::pin(async move {
                let status = running.child.wait().await;
                (running.authority, running.log.clone(), status)
            })
        });
        let ((authority, log, status), _, _) = futures_util::future::select_all(waiting).await;
        let status = status.map(|status| status.to_string()).unwrap_or_default();
        bail!("the node {authority} ended ({status}); its log is {}", log.display())
    }

    /// Asks every node to stop, and kills those that do not.
    pub(crate) async fn stop(&mut self, clock: &dyn Clock) {
        for running in &mut self.running {
            running.stdin = None;
        }
        for mut running in self.running.drain(..) {
            tokio::select! {
                _ = running.child.wait() => {}
                () = clock.sleep(STOP_TIME_MAX) => {
                    // It may have ended in this moment; that is what is wanted.
                    let _ = running.child.kill().await;
                }
            }
        }
    }
}

impl Running {
    async fn ready(&mut self) -> Result<()> {
        let stdout = self.child.stdout.take().context("the node's standard output")?;
        let mut lines = BufReader::new(stdout).lines();
        while let Some(line) = lines.next_line().await? {
            let event: serde_json::Value = serde_json::from_str(&line).unwrap_or_default();
            if event.get("event").and_then(serde_json::Value::as_str) == Some("ready") {
                return Ok(());
            }
        }
        let mut said = Vec::new();
        if let Ok(log) = std::fs::File::open(&self.log) {
            log.take(LOG_BYTES_MAX).read_to_end(&mut said)?;
        }
        let said = String::from_utf8_lossy(&said);
        let last: Vec<_> = said.lines().rev().take(5).collect();
        let last: Vec<_> = last.into_iter().rev().collect();
        bail!("the node {} did not start:\n{}", self.authority, last.join("\n"))
    }
}
