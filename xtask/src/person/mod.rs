//! `cargo xtask bench person`: the person search measured on whole registers.
//!
//! The yardstick (a generator of registers and questions, a harness that asks and judges, drivers
//! for other systems) is no part of this repository: it was made before the search, so that the
//! search is measured against something it did not shape. Where it is missing, the benchmark that
//! the crate brings along is run instead.

mod bias;
mod groups;
mod sets;
mod table;

use crate::process::{self, cargo};
use crate::step::{Outcome, Step, Steps, by_status};
use crate::{bench, disk};
use anyhow::{Context, Result, ensure};
use clap::Args;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder of the yardstick: gen.py, harness.py, drivers.
    #[arg(long, env = "ENTENTE_YARDSTICK")]
    yardstick: Option<PathBuf>,
    /// A Python that has what the yardstick needs (faker; orjson, rapidfuzz, tantivy for peers).
    #[arg(long, env = "ENTENTE_YARDSTICK_PYTHON", default_value = "python3")]
    python: String,
    /// A folder with register.jsonl, queries.jsonl and truth.jsonl; repeat for several. One of
    /// `--records` is made without.
    #[arg(long = "set")]
    sets: Vec<PathBuf>,
    /// The size of the register that is made where no folder is named.
    #[arg(long, default_value_t = 100_000)]
    records: u64,
    /// The seed of the register that is made.
    #[arg(long, default_value = "dev")]
    seed: String,
    /// Only so many questions of each class; all without.
    #[arg(long)]
    per_class: Option<u32>,
    /// Clients that ask at once, after one alone.
    #[arg(long, default_value_t = 1)]
    clients: u32,
    /// Measure tantivy with re-ranking and a full scan with rapidfuzz too.
    #[arg(long)]
    peers: bool,
    /// A PostgreSQL to measure too, such as `host=127.0.0.1 dbname=person`; tables are made in it.
    #[arg(long)]
    postgres: Option<String>,
    /// Report recall and false candidates by script, naming tradition and sex.
    #[arg(long)]
    bias: bool,
    /// A folder with the Febrl data sets (dataset1.csv, ...), to link them.
    #[arg(long)]
    febrl: Option<PathBuf>,
    /// Put the tables into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// A system that answers the yardstick's line protocol.
struct System {
    name: String,
    command: String,
}

/// One run of the yardstick's harness.
struct Run {
    /// What it found, as the harness writes it.
    result: Value,
    /// The hits of each question.
    hits: Value,
    /// What the search program says of itself, if it does.
    figures: Option<Value>,
}

/// Measures; true if all ended well.
pub(crate) fn run(root: &Path, options: &Options) -> Result<bool> {
    let mut steps = Steps::new();
    let Some(yardstick) = yardstick(options)? else {
        return built_in(root, steps);
    };
    let program = build(root, &mut steps)?;
    let sets = if options.sets.is_empty() {
        vec![sets::make(root, &yardstick, options, &mut steps)?]
    } else {
        options.sets.clone()
    };
    for set in &sets {
        let set = sets::checked(set)?;
        let mut runs = Vec::new();
        for system in systems(&program, options) {
            let name = format!("{} {}", system.name, sets::label(&set));
            let step = Step { name: &name, remedy: "run the harness alone and read its output" };
            steps.run(&step, || {
                runs.push(measure(&yardstick, options, &set, &system)?);
                Ok(Outcome::Done(String::new()))
            });
        }
        let mut text = table::of(&sets::label(&set), &runs)?;
        if let (true, Some(run)) = (options.bias, runs.first()) {
            text.push_str("\n\n");
            text.push_str(&bias::table(&set, run)?);
        }
        println!("{text}\n");
        if options.write {
            let name = format!("person-{}", sets::label(&set));
            bench::write_section(root, &name, &text)?;
        }
    }
    if let Some(folder) = &options.febrl {
        let mut command = Command::new(&program);
        command.arg("febrl").arg(folder);
        let finished = process::run(command, &mut |_| ())?;
        ensure!(finished.success, "linking failed: {}", finished.lines.join("\n"));
        println!("{}\n{}", table::FEBRL_HEAD, finished.stdout);
    }
    Ok(steps.finish("bench person"))
}

/// The folder of the yardstick, if it is named and whole.
fn yardstick(options: &Options) -> Result<Option<PathBuf>> {
    let Some(folder) = &options.yardstick else { return Ok(None) };
    for file in ["gen.py", "harness.py"] {
        ensure!(folder.join(file).is_file(), "the folder {} lacks {file}", folder.display());
    }
    let folder = folder.canonicalize();
    Ok(Some(folder.context("cannot resolve the folder of the yardstick")?))
}

/// Without the yardstick: what the crate brings along, and how to get more.
fn built_in(root: &Path, mut steps: Steps) -> Result<bool> {
    println!(
        "No yardstick: name its folder (gen.py, harness.py) with --yardstick or the variable\n\
         ENTENTE_YARDSTICK, and a Python that has `faker` with --python. Until then only the\n\
         small register that the benchmark of the crate makes up itself is measured.\n"
    );
    let step = Step { name: "built-in", remedy: "run it alone and read its output" };
    let arguments = ["bench", "--locked", "-p", "entente-matching", "--bench", "person"];
    let mut output = String::new();
    steps.command(&step, cargo(root, &arguments), |finished| {
        output.clone_from(&finished.stdout);
        by_status(finished)
    });
    println!("{output}");
    Ok(steps.finish("bench person"))
}

/// Builds the search program that speaks the line protocol.
fn build(root: &Path, steps: &mut Steps) -> Result<PathBuf> {
    let step = Step { name: "build", remedy: "mend the example `harness` of entente-matching" };
    let target = ["-p", "entente-matching", "--example", "harness", "--message-format=json"];
    let arguments = [&["build", "--release", "--locked"][..], &target[..]].concat();
    let mut found = None;
    steps.command(&step, cargo(root, &arguments), |finished| {
        let messages = finished.stdout.lines().filter_map(|line| serde_json::from_str(line).ok());
        let executable = |message: Value| Some(PathBuf::from(message.get("executable")?.as_str()?));
        found = messages.filter_map(executable).next_back();
        by_status(finished)
    });
    found.context("cargo names no program for the example `harness`")
}

/// Ours first, then the peers.
fn systems(program: &Path, options: &Options) -> Vec<System> {
    let python = &options.python;
    let system = |name: &str, command: String| System { name: name.to_owned(), command };
    let mut all = vec![system("entente", program.display().to_string())];
    if options.peers {
        all.push(system("tantivy-rerank", format!("{python} drivers/d_tantivy.py rerank")));
        all.push(system("rapidfuzz-scan", format!("{python} drivers/d_rapidfuzz.py jw")));
    }
    if let Some(server) = &options.postgres {
        let command = format!("{python} drivers/d_pg.py blocked '{server}' entente_bench");
        all.push(system("postgresql-blocked", command));
    }
    all
}

fn measure(yardstick: &Path, options: &Options, set: &Path, system: &System) -> Result<Run> {
    let folder = sets::scratch(&format!("{}-{}", system.name, sets::label(set)))?;
    let (out, hits) = (folder.join("result.json"), folder.join("hits.json"));
    let figures = folder.join("figures.json");
    let mut command = Command::new(&options.python);
    command.arg("harness.py").current_dir(yardstick).env("HARNESS_FIGURES", &figures);
    command.args(["--name", &system.name, "--cmd", &system.command]);
    command.arg("--set").arg(set).arg("--out").arg(&out).arg("--save").arg(&hits);
    command.args(["--clients", &options.clients.to_string()]);
    if let Some(count) = options.per_class {
        command.args(["--per-class", &count.to_string()]);
    }
    let finished = process::run(command, &mut |_| ())?;
    ensure!(finished.success, "the harness failed:\n{}", finished.lines.join("\n"));
    let read = |path: &Path| -> Result<Value> {
        let text = disk::read(path)?;
        serde_json::from_str(&text).with_context(|| format!("cannot read {}", path.display()))
    };
    let figures = if figures.is_file() { Some(read(&figures)?) } else { None };
    Ok(Run { result: read(&out)?, hits: read(&hits)?, figures })
}
