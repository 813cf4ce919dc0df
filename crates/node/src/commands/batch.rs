//! `entente batch`: many questions to the registers of the node, answers as they come.

use crate::cli::BatchArgs;
use crate::client::ApiClient;
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::{Context as _, Result, bail};
use entente_services::batches::{BatchInput, BatchSummary};
use futures_util::stream;
use std::io;
use std::os::fd::AsFd as _;
use std::path::Path;
use tokio::fs::File;
use tokio::io::AsyncReadExt as _;

/// How much of the questions is read at once.
const READ_BYTES: usize = 64 * 1024;

/// Runs the command.
///
/// # Errors
/// The node's problem if it refuses the batch, why it cannot be reached, or that the answer broke
/// off.
pub(crate) async fn run(machine: &Machine, output: Output, args: BatchArgs) -> Result<Ended> {
    let client = ApiClient::open(machine, &args.api)?;
    let questions = opened(&args.file).await?;
    let mut head = serde_json::to_vec(&input(args))?;
    head.push(b'\n');
    let mut answers = client.batch(lines(head, questions)).await?;
    let mut last = String::new();
    while let Some(lines) = answers.next().await? {
        output.raw(&lines)?;
        last = lines.lines().next_back().unwrap_or_default().to_owned();
    }
    match serde_json::from_str::<BatchSummary>(&last) {
        Ok(summary) => ended(&summary),
        Err(_) => bail!("the node ended the batch early: lines not answered are not no-hits"),
    }
}

fn input(args: BatchArgs) -> BatchInput {
    BatchInput { justification: args.why.into(), registers: args.registers }
}

async fn opened(path: &Path) -> Result<File> {
    if path == Path::new("-") {
        let input = io::stdin().as_fd().try_clone_to_owned().context("cannot read the input")?;
        return Ok(File::from_std(input.into()));
    }
    File::open(path).await.with_context(|| format!("cannot read {}", path.display()))
}

/// The first line, then the questions as they can be read.
fn lines(head: Vec<u8>, questions: File) -> reqwest::Body {
    let state = (Some(head), questions);
    reqwest::Body::wrap_stream(stream::try_unfold(state, async |(head, mut questions)| {
        if let Some(head) = head {
            return Ok::<_, io::Error>(Some((head, (None, questions))));
        }
        let mut piece = Vec::with_capacity(READ_BYTES);
        let count = questions.read_buf(&mut piece).await?;
        Ok((count > 0).then_some((piece, (None, questions))))
    }))
}

/// Lines without an answer are never taken for success.
fn ended(summary: &BatchSummary) -> Result<Ended> {
    match &summary.problem {
        Some(problem) => Err(problem.clone().into()),
        None if summary.unanswered + summary.stale > 0 => Ok(Ended::Incomplete),
        None => Ok(Ended::Done),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::{Code, Problem};

    #[test]
    fn only_a_batch_whose_lines_are_all_answered_ends_well() {
        let summary = BatchSummary { lines: 3, hits: 1, no_hits: 2, ..BatchSummary::default() };
        assert_eq!(ended(&summary).unwrap(), Ended::Done);
        let some = BatchSummary { unanswered: 1, ..summary.clone() };
        assert_eq!(ended(&some).unwrap(), Ended::Incomplete);
        let stale = BatchSummary { stale: 1, ..summary.clone() };
        assert_eq!(ended(&stale).unwrap(), Ended::Incomplete);
        let broken = BatchSummary { problem: Some(Problem::new(Code::Overloaded)), ..summary };
        assert!(ended(&broken).is_err());
    }
}
