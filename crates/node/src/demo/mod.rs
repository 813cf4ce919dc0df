//! `entente demo`: a federation of five nodes on this machine, each a process with its own keys,
//! store and policies.

mod build;
mod children;
mod examples;
mod nodes;
mod place;
pub mod population;
mod sign_ins;

use crate::cli::DemoArgs;
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::{Context as _, Result};
use build::{Made, build};
use children::Children;
use examples::{Example, When, examples, typed};
use nodes::NODES;
use place::{Place, PortChoice, Ports};
use serde_json::json;
use sign_ins::SignIn;
use std::path::PathBuf;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// Runs the command.
///
/// # Errors
/// If a node cannot be made or started, or with `--once` an example does not come out as it must.
pub async fn run(machine: &Machine, output: Output, args: DemoArgs) -> Result<Ended> {
    let stop = until_told()?;
    let place = Place::take(args.dir.clone())?;
    let mut demo = Demo {
        machine,
        output,
        program: std::env::current_exe().context("this program's own path")?,
        dir: place.path().to_owned(),
        temporary: place.is_temporary(),
        children: Children::default(),
        people: Vec::new(),
    };
    let outcome = demo.play(&args, &stop).await;
    // Whatever happened, no process and no temporary folder stays.
    demo.children.stop(machine.clock.as_ref()).await;
    place.clean_up(machine.clock.as_ref()).await?;
    outcome?;
    output.say("Stopped.")?;
    Ok(Ended::Done)
}

/// Cancelled by Ctrl-C or SIGTERM.
fn until_told() -> Result<CancellationToken> {
    let token = CancellationToken::new();
    let told = token.clone();
    let mut terminated = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
        told.cancel();
    });
    Ok(token)
}

/// The pages of the first node.
fn pages_of(ports: &Ports) -> String {
    format!("https://localhost:{}", ports.of(0).0.port())
}

/// How often the nodes are started on ports of their own before it is given up.
const STARTS_MAX: u32 = 3;

/// How far a start came.
enum Begun {
    Ready,
    Stopped,
}

struct Demo<'a> {
    machine: &'a Machine,
    output: Output,
    program: PathBuf,
    dir: PathBuf,
    temporary: bool,
    children: Children,
    /// Who can sign in with a browser.
    people: Vec<SignIn>,
}

impl Demo<'_> {
    async fn play(&mut self, args: &DemoArgs, stop: &CancellationToken) -> Result<()> {
        let begun = self.machine.clock.now();
        let mut starts = 1;
        let ports = loop {
            let (ports, choice) = Ports::choose(args.port)?;
            if choice == PortChoice::Others && args.port != 0 {
                self.output.say(format!(
                    "Of the ten ports from {} on one is taken, so others are used.",
                    args.port
                ))?;
            }
            match self.start(args, &ports, stop).await {
                Ok(Begun::Ready) => break ports,
                Ok(Begun::Stopped) => return Ok(()),
                Err(error) => {
                    self.children.stop(self.machine.clock.as_ref()).await;
                    // Between the choice and the nodes' start a port belongs to nobody.
                    if starts == STARTS_MAX || !ports.are_taken() {
                        return Err(error);
                    }
                    starts += 1;
                    self.output.say("A port was taken meanwhile; others are tried.")?;
                }
            }
        };
        let elapsed = self.machine.clock.now().since(begun);
        let tried = examples(&self.dir);
        self.announce(&ports, &tried, elapsed.as_millis())?;
        if args.once {
            return self.once(&tried, stop).await;
        }
        tokio::select! {
            () = stop.cancelled() => Ok(()),
            ended = self.children.one_ends() => ended,
        }
    }

    /// Makes the nodes, or uses those that are there, and starts them.
    async fn start(
        &mut self,
        args: &DemoArgs,
        ports: &Ports,
        stop: &CancellationToken,
    ) -> Result<Begun> {
        self.output.say("Five nodes are made and filled with invented people …")?;
        let wanted = Made { seed: args.seed, records: args.records, trust_list: 1 };
        // Not broken off halfway: a folder is either whole or not there.
        let (made, people) = build(self.machine, &self.dir, ports, &wanted).await?;
        if (made.seed, made.records) != (wanted.seed, wanted.records) {
            self.output.say(format!(
                "The folder holds the population of seed {} with {} records; it is used as it is.",
                made.seed, made.records
            ))?;
        }
        self.people = people;
        if stop.is_cancelled() {
            return Ok(Begun::Stopped);
        }
        self.children.start(&self.program, &self.dir)?;
        tokio::select! {
            ready = self.children.ready(self.machine.clock.as_ref()) => {
                ready.map(|()| Begun::Ready)
            }
            () = stop.cancelled() => Ok(Begun::Stopped),
        }
    }

    fn announce(&self, ports: &Ports, tried: &[Example], elapsed_ms: u128) -> Result<()> {
        let program = typed(&self.program);
        self.output.say(format!(
            "\nReady after {}.{} s:",
            elapsed_ms / 1000,
            elapsed_ms % 1000 / 100
        ))?;
        for (number, plan) in NODES.iter().enumerate() {
            let (api, _) = ports.of(number);
            self.output
                .say(format!("  {:12} {:18} https://{api}", plan.authority, plan.register))?;
        }
        self.announce_people(ports)?;
        self.output.say("\nTry, in another terminal:")?;
        for (number, example) in tried.iter().enumerate() {
            self.output.say(format!("\n{}. {}", number + 1, example.words))?;
            self.output.say(example.command(&program))?;
        }
        let after = if self.temporary { "goes" } else { "stays" };
        self.output.say(format!(
            "\nCtrl-C stops all nodes; the folder {} {after}. Everything in it is invented.\n",
            self.dir.display()
        ))?;
        let nodes = NODES.iter().enumerate().map(|(number, plan)| {
            let (api, peer) = ports.of(number);
            json!({
                "authority": plan.authority,
                "register": plan.register,
                "dir": self.dir.join(plan.authority),
                "api": api,
                "peer": peer,
            })
        });
        let commands = tried.iter().map(|example| {
            let command = example.command(&program);
            json!({ "words": example.words, "command": command, "exit": example.exit })
        });
        self.output.document(&json!({
            "event": "ready",
            "elapsed_ms": u64::try_from(elapsed_ms).unwrap_or(u64::MAX),
            "dir": self.dir,
            "nodes": nodes.collect::<Vec<_>>(),
            "pages": pages_of(ports),
            "sign_ins": self.people,
            "examples": commands.collect::<Vec<_>>(),
        }))
    }

    /// Where people look, and how they sign in.
    fn announce_people(&self, ports: &Ports) -> Result<()> {
        self.output.say(format!("\nIn a browser: {}", pages_of(ports)))?;
        self.output
            .say("The certificate is the demo's own, so the browser asks you to accept it.")?;
        for person in &self.people {
            let kept = &person.kept;
            self.output.say(format!("\n  {}, once: {}", person.who, person.link))?;
            self.output.say(format!(
                "    again: account {}, password {}, authenticator secret {}",
                kept.account, kept.password, kept.authenticator
            ))?;
        }
        Ok(())
    }

    /// Runs every example as printed, the offline ones with all nodes stopped.
    async fn once(&mut self, tried: &[Example], stop: &CancellationToken) -> Result<()> {
        for when in [When::Running, When::Offline] {
            if when == When::Offline {
                self.output.say("\nAll nodes are stopped now.")?;
                self.children.stop(self.machine.clock.as_ref()).await;
            }
            for example in tried.iter().filter(|example| example.when == when) {
                self.output.say(format!("\n$ {}", example.command(&typed(&self.program))))?;
                tokio::select! {
                    ended = example.run(&self.program, self.output) => ended?,
                    () = stop.cancelled() => return Ok(()),
                }
            }
        }
        Ok(())
    }
}
