//! Other programs, above all cargo: run with their output kept, so that only failures fill the
//! screen.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// What a program did.
#[derive(Debug)]
pub(crate) struct Finished {
    /// Whether it ended with success.
    pub(crate) success: bool,
    /// Its standard output.
    pub(crate) stdout: String,
    /// Standard output and standard error, line by line as they came.
    pub(crate) lines: Vec<String>,
}

enum Line {
    Out(String),
    Err(String),
}

/// The cargo that runs this task, in the folder of the workspace.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root).env("CARGO_TERM_COLOR", "never");
    command
}

/// Runs a program to its end and hands each line to `watch` as it comes.
pub(crate) fn run(mut command: Command, watch: &mut dyn FnMut(&str)) -> Result<Finished> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let (sender, receiver) = channel();
    let out = child.stdout.take().map(|pipe| pump(pipe, sender.clone(), Line::Out));
    let err = child.stderr.take().map(|pipe| pump(pipe, sender, Line::Err));
    let (mut stdout, mut lines) = (String::new(), Vec::new());
    for line in receiver {
        let text = match line {
            Line::Out(text) => {
                stdout.push_str(&text);
                stdout.push('\n');
                text
            }
            Line::Err(text) => text,
        };
        watch(&text);
        lines.push(text);
    }
    for reader in [out, err].into_iter().flatten() {
        // A reader ends with its pipe; it has nothing that could fail but the pipe itself.
        reader.join().ok();
    }
    let status = child.wait().with_context(|| format!("cannot wait for `{name}`"))?;
    Ok(Finished { success: status.success(), stdout, lines })
}

fn pump<R>(pipe: R, sender: Sender<Line>, wrap: fn(String) -> Line) -> thread::JoinHandle<()>
where
    R: Read + Send + 'static,
{
    thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while matches!(reader.read_until(b'\n', &mut bytes), Ok(count) if count > 0) {
            let text = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if sender.send(wrap(text)).is_err() {
                break;
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_kept_and_the_status_is_told() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two >&2; exit 3"]);
        let mut seen = 0;
        let finished = run(command, &mut |_| seen += 1).unwrap();
        assert!(!finished.success);
        assert_eq!(finished.stdout, "one\n");
        assert_eq!((finished.lines.len(), seen), (2, 2));
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(Command::new("no-such-program"), &mut |_| ()).unwrap_err();
        assert!(error.to_string().contains("`no-such-program`"));
    }
}
