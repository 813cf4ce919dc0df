//! `entente check`: whether a node's folder is as it should be, line by line, with what helps.

mod look;

use crate::cli::CheckArgs;
use crate::config::NodeFolder;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, open};
use anyhow::Result;
use serde::Serialize;

/// How a line of the check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Verdict {
    /// As it should be.
    Ok,
    /// Will become a fault, or could not be looked at.
    Warning,
    /// Must be mended.
    Fault,
}

/// One thing that was looked at.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Finding {
    /// What was looked at.
    pub what: &'static str,
    /// How it came out.
    pub verdict: Verdict,
    /// What was found.
    pub words: String,
    /// What helps; nothing if all is well.
    pub remedy: Option<String>,
}

impl Finding {
    fn ok(what: &'static str, words: impl Into<String>) -> Self {
        Self { what, verdict: Verdict::Ok, words: words.into(), remedy: None }
    }

    fn warning(what: &'static str, words: impl Into<String>, remedy: &str) -> Self {
        let remedy = Some(remedy.to_owned());
        Self { what, verdict: Verdict::Warning, words: words.into(), remedy }
    }

    fn fault(what: &'static str, words: impl Into<String>, remedy: &str) -> Self {
        let remedy = Some(remedy.to_owned());
        Self { what, verdict: Verdict::Fault, words: words.into(), remedy }
    }
}

/// Runs the command.
///
/// # Errors
/// If standard output is closed; what is wrong with the node is the outcome, not an error.
pub(crate) async fn run(machine: &Machine, output: Output, args: &CheckArgs) -> Result<Ended> {
    let findings = findings(machine, args).await;
    for finding in &findings {
        let verdict = match finding.verdict {
            Verdict::Ok => "ok",
            Verdict::Warning => "WARNING",
            Verdict::Fault => "FAULT",
        };
        output.say(format!("{verdict:8} {:14} {}", finding.what, finding.words))?;
        if let Some(remedy) = &finding.remedy {
            output.say(format!("{:8} {:14} what helps: {remedy}", "", ""))?;
        }
        output.document(finding)?;
    }
    let worst = findings.iter().map(|finding| finding.verdict).max();
    Ok(if worst == Some(Verdict::Fault) { Ended::Faulty } else { Ended::Done })
}

/// Looks at every part, so that one fault does not hide another; what needs the whole node comes
/// last.
async fn findings(machine: &Machine, args: &CheckArgs) -> Vec<Finding> {
    let folder = match NodeFolder::load(machine.files.as_ref(), &args.node.dir) {
        Ok(folder) => folder,
        Err(error) => {
            let remedy = "mend the file, or name the folder with --dir";
            return vec![Finding::fault("configuration", chain(&error), remedy)];
        }
    };
    let mut findings = vec![
        Finding::ok("configuration", format!("node of {}", folder.config.name)),
        look::catalogue(machine, &folder),
        look::keys(machine, &folder),
        look::secrecy(&folder),
        look::certificate(machine, &folder),
        look::trust_list(machine, &folder),
        look::disk(&folder),
    ];
    let whole = match open(machine, &folder).await {
        Ok(node) => node,
        Err(error) => {
            let remedy = "mend what the cause names; the other lines may say more";
            findings.push(Finding::fault("node", chain(&error), remedy));
            return findings;
        }
    };
    let context = whole.context;
    findings.push(look::store(&folder, &context, args.whole).await);
    findings.push(look::ledger(machine, &folder, &context, args.whole).await);
    findings.extend(look::peers(&context).await);
    findings
}

/// An error with its causes on one line.
fn chain(error: &anyhow::Error) -> String {
    format!("{error:#}")
}
