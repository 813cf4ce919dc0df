//! The end of a message: acknowledged, refused or given up, in the file and on record.

use super::act::entry;
use super::file::{Delivery, HitFile, load};
use super::incoming;
use super::outbox::{MessageKind, OutMessage};
use super::overdue::{ClockKind, stopped};
use super::waiting::{About, Waits};
use crate::context::Context;
use crate::work::{WorkKind, gone};
use entente_ledger::{Facts, Kind};
use entente_model::hit::HitReceipt;
use entente_model::{Code, Problem, RegisterId, Said, Timestamp};
use entente_store::Row;
use serde_json::json;

/// How a message ended.
pub(super) enum Settled {
    /// The receiver has it.
    Acknowledged(HitReceipt),
    /// The receiver refuses it.
    Refused {
        /// The problem's code.
        code: String,
        /// Why.
        words: String,
    },
    /// It was tried for too long.
    GivenUp,
}

/// Takes a message out of the outbox and puts on record what came of it.
pub(super) async fn settle(
    context: &Context,
    message: &OutMessage,
    settled: Settled,
) -> Result<(), Problem> {
    let now = context.clock.now();
    let mut rows = vec![message.gone()];
    let register = match message.kind {
        MessageKind::Report | MessageKind::Copy => {
            let Some((file, revision)) = load(context, &message.hit)? else {
                // The file's time is over; nobody is left to be told.
                return context.store.write(rows).await.map_err(crate::error::of_store);
            };
            let register = file.alert.register.clone();
            rows.extend(in_file((file, revision), message, &settled, now)?);
            Some(register)
        }
        MessageKind::Decision => incoming::register_of(context, message)?,
    };
    let reached = matches!(settled, Settled::Acknowledged(_));
    if let Some(register) = register.as_ref().filter(|_| !reached) {
        rows.push(failed(message, register, now)?);
    }
    let known = |code: &str| Code::ALL.iter().copied().find(|known| known.as_str() == code);
    let (kind, problem) = match &settled {
        Settled::Acknowledged(_) => (Kind::Receive, None),
        Settled::Refused { code, .. } => (Kind::Refuse, known(code)),
        Settled::GivenUp => (Kind::Refuse, Some(Code::PeerUnknown)),
    };
    let facts = Facts {
        answerer: Some(message.to.clone()),
        register,
        permitted: problem.is_none(),
        problem,
        count: Some(1),
        ..context.facts(kind, "hit-receipt")
    };
    let receipt = match &settled {
        Settled::Acknowledged(receipt) => Some(receipt),
        Settled::Refused { .. } | Settled::GivenUp => None,
    };
    let subject = json!({ "hit": message.hit, "number": message.number, "receipt": receipt });
    context.record(entry(facts, json!("node"), subject), rows).await.map(|_| ())
}

/// What came of a report or copy, in the file.
fn in_file(
    (mut file, revision): (HitFile, u32),
    message: &OutMessage,
    settled: &Settled,
    now: Timestamp,
) -> Result<Vec<Row>, Problem> {
    let delivery = match settled {
        Settled::Acknowledged(receipt) => Delivery::Acknowledged { receipt: receipt.clone() },
        Settled::Refused { code, words } => {
            Delivery::Refused { code: code.clone(), words: words.clone() }
        }
        Settled::GivenUp => Delivery::GivenUp,
    };
    let acknowledged = matches!(settled, Settled::Acknowledged(_));
    let mut rows = Vec::new();
    if message.kind == MessageKind::Report && acknowledged {
        file.clock.stopped.get_or_insert(now);
        rows.push(stopped(&file.id, ClockKind::Report));
        rows.push(gone(WorkKind::HitOverdue, file.id.as_str()));
    }
    if let Some(report) = file.report_mut(message.number) {
        match message.kind {
            MessageKind::Copy => {
                let copies = report.copies.iter_mut();
                copies
                    .filter(|copy| copy.to.as_ref() == Some(&message.to))
                    .for_each(|copy| copy.delivery = delivery.clone());
            }
            MessageKind::Report | MessageKind::Decision => report.delivery = delivery,
        }
    }
    rows.push(file.row(revision, now)?);
    Ok(rows)
}

fn failed(message: &OutMessage, register: &RegisterId, now: Timestamp) -> Result<Row, Problem> {
    let item = Waits {
        kind: WorkKind::ReportFailed,
        register,
        about: About::Hit(&message.hit),
        said: Said::WorkFailed { to: (&message.to).into() },
        since: now,
        due: None,
    };
    item.row()
}
