//! Registers and questions: found in a folder or made by the yardstick's generator.

use super::Options;
use crate::process;
use crate::step::{Outcome, Step, Steps};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files of a set.
const FILES: [&str; 3] = ["register.jsonl", "queries.jsonl", "truth.jsonl"];
/// Questions of each class of a set that is made.
const PER_CLASS: &str = "100";

/// A set's folder, known to be whole.
pub(super) fn checked(set: &Path) -> Result<PathBuf> {
    for file in FILES {
        ensure!(set.join(file).is_file(), "the set {} lacks {file}", set.display());
    }
    set.canonicalize().context("cannot resolve the folder of the set")
}

/// What a set is called in tables: the name of its folder.
pub(super) fn label(set: &Path) -> String {
    set.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// An empty folder for what a run leaves behind.
pub(super) fn scratch(name: &str) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("entente-bench-{}", std::process::id()));
    let folder = folder.join(name);
    make_folder(&folder)?;
    Ok(folder)
}

/// Makes a set below the build folder, unless it is there from an earlier run.
pub(super) fn make(
    root: &Path,
    yardstick: &Path,
    options: &Options,
    steps: &mut Steps,
) -> Result<PathBuf> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    let folder = target.join("person").join(format!("{}-{}", options.seed, options.records));
    if FILES.iter().all(|file| folder.join(file).is_file()) {
        return Ok(folder);
    }
    make_folder(&folder)?;
    let step = Step { name: "generate", remedy: "see that the Python has `faker` (--python)" };
    let register = folder.join("register.jsonl").display().to_string();
    let (out, records) = (folder.display().to_string(), options.records.to_string());
    let calls: [&[&str]; 2] = [
        &["register", "--n", &records, "--seed", &options.seed, "--out", &out],
        &["queries", "--register", &register, "--params", "params_dev.json", "--out", &out],
    ];
    let mut whole = false;
    steps.run(&step, || {
        for call in calls {
            let mut command = Command::new(&options.python);
            command.arg("gen.py").args(call).current_dir(yardstick);
            if call.first() == Some(&"queries") {
                command.args(["--per-class", PER_CLASS]);
            }
            let finished = process::run(command, &mut |_| ())?;
            if !finished.success {
                return Ok(Outcome::Failed(finished.lines));
            }
        }
        whole = true;
        Ok(Outcome::Done(format!("{records} records in {out}")))
    });
    ensure!(whole, "no register, so nothing to measure");
    Ok(folder)
}

#[expect(clippy::disallowed_methods, reason = "a developer task makes folders for its own data")]
fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_that_lacks_a_file_is_named_with_it() {
        let folder = scratch("sets-test").unwrap();
        let error = checked(&folder).unwrap_err();
        assert!(error.to_string().contains("register.jsonl"), "{error}");
        assert_eq!(label(&folder), "sets-test");
    }
}
