//! `entente search`: one question to every register that its purpose permits, answers as they come.

mod ask;
mod show;

use crate::cli::SearchArgs;
use crate::client::{ApiClient, Events};
use crate::output::{Ended, Output};
use crate::wiring::Machine;
use anyhow::{Context as _, Result, bail};
use entente_model::answer::OutcomeClass;
use entente_model::files::FileAccess;
use entente_services::search::{SearchEvent, Summary};
use std::path::Path;

pub(super) use ask::name;

/// Runs the command.
///
/// # Errors
/// The node's problem if it refuses the question, or why it cannot be reached.
pub(crate) async fn run(machine: &Machine, output: Output, args: SearchArgs) -> Result<Ended> {
    let client = ApiClient::open(machine, &args.api)?;
    let input = ask::question(&args)?;
    let events = client.search(&input).await?;
    let summary = follow(show::Screen::new(output, detail(&args)), output, events).await?;
    if let Some(path) = &args.receipt {
        save_receipt(machine, &client, &summary, path).await?;
        output.say(format!("The receipt is in {}.", path.display()))?;
    }
    Ok(ended(&summary))
}

const fn detail(args: &SearchArgs) -> show::Detail {
    if args.explain { show::Detail::Explained } else { show::Detail::Brief }
}

/// Shows every event as it comes.
async fn follow(mut screen: show::Screen, output: Output, mut events: Events) -> Result<Summary> {
    while let Some(event) = events.next().await? {
        output.document(&event)?;
        match event {
            SearchEvent::Started(started) => screen.started(&started)?,
            SearchEvent::Answer(answer) => screen.answer(&answer)?,
            SearchEvent::Finished(summary) => {
                screen.finished(&summary)?;
                return Ok(summary);
            }
        }
    }
    bail!("the node ended the search early: answers that are not shown are not no-hits")
}

async fn save_receipt(
    machine: &Machine,
    client: &ApiClient,
    summary: &Summary,
    path: &Path,
) -> Result<()> {
    let receipt = client.get_bytes(&format!("/v1/searches/{}/receipt", summary.search)).await?;
    // A receipt holds what was asked and found: personal data.
    machine
        .files
        .write(path, &receipt, FileAccess::OwnerOnly)
        .with_context(|| format!("cannot write {}", path.display()))
}

/// Silence is never taken for success: a complete picture, refusals alone, or something missing.
fn ended(summary: &Summary) -> Ended {
    let refused =
        |line: &entente_services::search::OutcomeCount| line.outcome == OutcomeClass::Refused;
    if summary.complete {
        Ended::Done
    } else if summary.counts.iter().all(refused) {
        Ended::Refused
    } else {
        Ended::Incomplete
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::Timestamp;

    fn of(outcomes: &[OutcomeClass]) -> Ended {
        let id = "01931f3c-0000-7000-8000-000000000000".parse().unwrap();
        ended(&Summary::of(id, Timestamp::from_millis(0), outcomes))
    }

    #[test]
    fn only_a_complete_picture_ends_well() {
        use OutcomeClass::{Hit, Late, NoHit, Refused, Unavailable};
        assert_eq!(of(&[Hit, NoHit]), Ended::Done);
        assert_eq!(of(&[Refused, Refused]), Ended::Refused);
        for missing in [Late, Unavailable, Refused] {
            assert_eq!(of(&[NoHit, missing]), Ended::Incomplete);
        }
    }
}
