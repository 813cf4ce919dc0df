//! News are work until somebody has read them: whoever has takes them off the list.

use super::assign::{WorkRef, assignable};
use super::item::{Stored, stored};
use super::kind::WorkKind;
use super::source::Look;
use crate::accounts::SignedIn;
use crate::context::Context;
use crate::retention;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::problem::Fault;
use entente_model::wire::Promise;
use entente_model::{Code, Problem, RuleId, Said};
use serde_json::json;
use std::collections::BTreeSet;

/// Takes news that were read off the list.
///
/// # Errors
/// `not-found` if the officer sees no such news, `conflict` if there is more to it since it was
/// seen, or an outage.
pub async fn seen(
    context: &Context,
    officer: &SignedIn,
    news: WorkRef,
) -> Result<Promise, Problem> {
    let look = Look { context, officer, now: context.clock.now() };
    let (found, rules) = of(&look, &news.id)?;
    if found.revision != news.revision {
        let fault = Fault::new("items", Said::WorkChanged);
        return Err(Problem::new(Code::Conflict).with_faults(vec![fault]));
    }
    let facts = Facts {
        rules: rules.into_iter().collect(),
        count: Some(1),
        ..context.facts(Kind::Alter, "work-seen")
    };
    let entry = Entry {
        facts,
        actor: officer.ledger_actor(),
        subject: json!({ "work": [news.id] }),
        justification: json!(null),
        retention_class: retention::ACCESS.to_owned(),
    };
    // Replaced first: that fails if there is more to it by then, and nothing is lost.
    let rows = vec![found.replaced()?, found.gone()];
    Ok(context.record(entry, rows).await?.promise().clone())
}

/// News that the officer may take off: the officer's own, or those of the officer's desk.
fn of(look: &Look<'_>, id: &str) -> Result<(Stored, BTreeSet<RuleId>), Problem> {
    let missing = || Problem::new(Code::NotFound).saying(Said::WorkUnknown);
    WorkKind::of_id(id).filter(|kind| kind.is_news()).ok_or_else(missing)?;
    let own = stored(look.context, id)?
        .filter(|stored| stored.work.own.as_ref() == Some(&look.officer.officer));
    if let Some(own) = own {
        return Ok((own, BTreeSet::new()));
    }
    assignable(look, id).map(|(_, stored, rules)| (stored, rules))
}
