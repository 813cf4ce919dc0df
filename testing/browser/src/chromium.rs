//! Chromium and its driver: started on a free port with a new profile, gone without a trace at the
//! end.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use entente_model::encoding::Digest;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// How long the driver may take to listen.
const START_TIME_MAX: Duration = Duration::from_secs(30);
/// How the driver says where it listens.
const LISTENS: &str = "started successfully on port ";
/// The programs and the Debian packages that bring them.
const PROGRAMS: [(&str, &str); 2] = [("chromium", "chromium"), ("chromedriver", "chromium-driver")];

/// Keeps the driver and all that it starts in one process group. When its input closes, because it
/// was dropped or because the tests have ended in whatever way, it ends the group and removes the
/// folder.
const KEEPER: &str = "setsid chromedriver --port=0 &
group=$!
read -r _
kill -s KILL -- -$group
wait
for _ in 1 2 3 4 5 6 7 8 9 10; do rm -rf \"$HOME\" && break; sleep 0.1; done";

/// Whether a browser's driver lets a page be loaded before the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pace {
    /// It does.
    Loaded,
    /// It does not: a page whose content streams in is not loaded until the last of it is there.
    AtOnce,
}

impl Pace {
    const fn strategy(self) -> &'static str {
        match self {
            Self::Loaded => "normal",
            Self::AtOnce => "none",
        }
    }
}

/// A Chromium to be driven. It ends when dropped, and when the process that started it ends.
pub struct Chromium {
    keeper: Child,
    folder: PathBuf,
    port: u16,
    pin: Digest,
}

impl Chromium {
    /// Starts the driver; Chromium itself starts with the first page. Certificates of the key with
    /// this pin are taken as valid, whatever else they say.
    #[must_use]
    pub fn start(pin: Digest) -> Self {
        demand_programs();
        let folder = tempfile::Builder::new().prefix("entente-browser-").tempdir().unwrap().keep();
        // Chromium leaves files in these places beside its profile.
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER])
            .env("HOME", &folder)
            .env("TMPDIR", &folder)
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        let port = port_of(keeper.stdout.take().unwrap());
        Self { keeper, folder, port, pin }
    }

    /// Its folder, with everything that it writes.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts a browser with a profile of its own.
    pub(crate) async fn session(&self, name: &str, pace: Pace) -> Client {
        let profile = self.folder.join(format!("profile-{name}"));
        let capabilities = json!({
            "browserName": "chrome",
            "pageLoadStrategy": pace.strategy(),
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "args": self.arguments(&profile) },
        });
        ClientBuilder::new(HttpConnector::new())
            .capabilities(serde_json::from_value(capabilities).unwrap())
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .unwrap()
    }

    fn arguments(&self, profile: &Path) -> Vec<String> {
        let mut arguments: Vec<_> = [
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--lang=en",
            // As on a phone; on a desktop they would take width from some pictures only.
            "--hide-scrollbars",
            "--window-size=1280,900",
        ]
        .map(str::to_owned)
        .into();
        // Unlike a switch that takes every certificate, this leaves the page a secure one, which
        // passkeys and cookies want.
        let pin = BASE64_STANDARD.encode(self.pin.0);
        arguments.push(format!("--ignore-certificate-errors-spki-list={pin}"));
        arguments.push(format!("--user-data-dir={}", profile.display()));
        if is_root() {
            // Chromium refuses to run as root within its sandbox.
            arguments.push("--no-sandbox".to_owned());
        }
        arguments
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Fails with what to install.
fn demand_programs() {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has = |program: &str| std::env::split_paths(&path).any(|dir| dir.join(program).is_file());
    let missing: Vec<_> =
        PROGRAMS.iter().filter(|(program, _)| !has(program)).map(|(_, package)| *package).collect();
    assert!(
        missing.is_empty(),
        "not on this machine: the packages {}; on Debian: sudo apt-get install {}",
        missing.join(", "),
        missing.join(" ")
    );
}

/// Reads where the driver listens, and goes on reading so that it never waits for a reader.
fn port_of(output: ChildStdout) -> u16 {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Some((_, port)) = line.split_once(LISTENS) {
                let _ = sender.send(port.trim_end_matches('.').parse().unwrap());
            }
        }
    });
    receiver.recv_timeout(START_TIME_MAX).unwrap()
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "how long processes live is real time and real files"
)]
mod tests {
    use super::*;
    use entente_crypto::hash::sha256;
    use std::time::Instant;

    /// Processes that were started with something of this folder.
    fn processes_of(folder: &Path) -> Vec<PathBuf> {
        let folder = folder.to_str().unwrap();
        let all = std::fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
        let names_it = |process: &PathBuf| {
            let line = std::fs::read(process.join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).contains(folder)
        };
        all.filter(names_it).collect()
    }

    #[tokio::test]
    async fn nothing_of_chromium_outlives_it() {
        let chromium = Chromium::start(sha256(b"nobody's"));
        let folder = chromium.folder().to_owned();
        let session = chromium.session("one", Pace::Loaded).await;
        assert!(folder.exists() && !processes_of(&folder).is_empty());
        drop((session, chromium));
        assert!(!folder.exists());
        let begun = Instant::now();
        while !processes_of(&folder).is_empty() {
            assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", processes_of(&folder));
        }
    }
}
