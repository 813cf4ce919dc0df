//! Running the built program.

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// The built program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_entente");

/// How a run ended.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Every line of standard output as JSON.
    pub(crate) fn documents(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    /// The last line as JSON.
    pub(crate) fn document(&self) -> Value {
        self.documents().pop().unwrap_or_else(|| panic!("nothing printed; {}", self.err))
    }

    /// The same, which must have ended with this code.
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.out, self.err);
        self
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn command<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments);
    for name in ["ENTENTE_DIR", "ENTENTE_OFFICER", "ENTENTE_TOKEN_FILE", "ENTENTE_LOG", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program to its end.
pub(crate) fn run<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Ran {
    command(arguments).stdin(Stdio::null()).output().unwrap().into()
}

/// The same with something on standard input.
pub(crate) fn run_with_input(arguments: &[&str], input: &str) -> Ran {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap().into()
}

/// A process of the program that goes on; killed when dropped.
pub(crate) struct Going {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Going {
    /// Starts it and waits until it says that it is ready.
    pub(crate) fn start(arguments: &[&str]) -> (Self, Value) {
        let mut child = command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut going = Self { child, lines };
        let ready = going.event("ready");
        (going, ready)
    }

    /// The next event of this name.
    pub(crate) fn event(&mut self, name: &str) -> Value {
        for line in &mut self.lines {
            let line = line.unwrap();
            let event: Value = serde_json::from_str(&line).expect(&line);
            if event["event"] == name {
                return event;
            }
        }
        panic!("the process ended without the event {name}");
    }

    /// Closes its standard input, which ends a process that was told to watch it, and waits.
    pub(crate) fn end_of_input(mut self) -> i32 {
        drop(self.child.stdin.take());
        self.child.wait().unwrap().code().unwrap_or(-1)
    }

    /// Sends a signal by the system's own `kill`, and waits.
    pub(crate) fn signal(mut self, name: &str) -> i32 {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
        self.child.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A path as text.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A node of its own in a fresh folder, on ports that were free a moment ago.
pub(crate) struct Fresh {
    folder: tempfile::TempDir,
}

impl Fresh {
    pub(crate) fn node() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let free: Vec<_> =
            (0..2).map(|_| std::net::TcpListener::bind("127.0.0.1:0").unwrap()).collect();
        let [api, peer] = [0, 1].map(|n: usize| free[n].local_addr().unwrap().to_string());
        drop(free);
        let fresh = Self { folder };
        run(&[
            "init",
            "--dir",
            text(&fresh.dir()),
            "--authority",
            "se-police",
            "--name",
            "Police",
            "--register",
            "police-records",
            "--api-listen",
            &api,
            "--peer-listen",
            &peer,
        ])
        .ended(0);
        fresh
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.folder.path().join("node")
    }

    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Opens an account with a token in its folder.
    pub(crate) fn account(&self, id: &str, role: &str, scope: &str) {
        let dir = self.dir();
        let dir = text(&dir);
        run_with_input(
            &[
                "user",
                "add",
                "--dir",
                dir,
                id,
                "--name",
                "Name",
                "--unit",
                "Unit",
                "--role",
                role,
                "--password-stdin",
            ],
            "a long enough password\n",
        )
        .ended(0);
        run(&["user", "token", "--dir", dir, id, "--scope", scope]).ended(0);
    }

    /// Serves until the value is dropped.
    pub(crate) fn serve(&self) -> Going {
        Going::start(&["serve", "--json", "--until-stdin-ends", "--dir", text(&self.dir())]).0
    }
}
