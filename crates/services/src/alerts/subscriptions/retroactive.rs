//! A new record against the last searches, where the register's declaration allows it.

use super::evaluate::{Changed, Put, changed};
use super::keep::permit;
use super::limits;
use crate::accounts;
use crate::context::Context;
use crate::error::{malformed_document, of_store};
use crate::search::StoredSearch;
use entente_model::{Problem, RegisterId, Timestamp, limits as model_limits};
use entente_registers::Declaration;
use entente_store::{Collection, Listing, Order, Row};
use serde_json::json;
use std::time::Duration;

const POSITIONS: Collection = Collection::new("retroactive");
const HOUR: Duration = Duration::from_secs(3600);

/// Puts the searches of the declared window again to what is new in each register that allows it,
/// in the name and with the present roles of who searched; returns how many found something. A
/// register that does not declare a window is never looked at.
///
/// # Errors
/// An outage.
pub async fn check_last_searches(context: &Context) -> Result<usize, Problem> {
    let registers: Vec<(RegisterId, u16)> = context
        .registers
        .served()
        .filter_map(|served| Some((served.register().clone(), window(served)?)))
        .collect();
    let mut found = 0;
    for (register, hours) in registers {
        found += check(context, &register, hours).await?;
    }
    Ok(found)
}

const fn window(declaration: &Declaration) -> Option<u16> {
    declaration.follow_up.retroactive_hours
}

async fn check(context: &Context, register: &RegisterId, hours: u16) -> Result<usize, Problem> {
    let stored = context.store.document(POSITIONS, register.as_str()).map_err(of_store)?;
    let position = stored.as_ref().and_then(|stored| stored.body.get("position")?.as_u64());
    let Some(position) = position else {
        // What was there before the check was switched on is not new.
        let now = context.store.data_version(register).map_err(of_store)?;
        return keep(context, register, now).await.map(|()| 0);
    };
    let Changed { records, position: reached } = changed(context, register, position)?;
    if reached == position {
        return Ok(0);
    }
    let mut found = 0;
    if !records.is_empty() {
        let since = context.clock.now().minus(HOUR * u32::from(hours));
        for search in last(context, (register, since))? {
            // Who may no longer ask is not told; that is no fault of the others' searches.
            let Ok(officer) = accounts::by_console(context, &search.officer) else { continue };
            let asked = (register, &search.justification, &search.query);
            let Ok(permit) = permit(context, &officer, asked) else { continue };
            let about = search.id.to_string();
            let put = Put {
                officer: &officer,
                justification: &search.justification,
                query: &search.query,
                about: &about,
            };
            let answers = put.again(context, (permit, Vec::new()), (&records, reached)).await?;
            found += usize::from(answers);
        }
    }
    keep(context, register, reached).await?;
    Ok(found)
}

async fn keep(context: &Context, register: &RegisterId, position: u64) -> Result<(), Problem> {
    let row = Row::PutDocument {
        collection: POSITIONS,
        id: register.to_string(),
        group: None,
        body: json!({ "position": position }),
        expires: None,
    };
    context.store.write(vec![row]).await.map_err(of_store)
}

/// The searches since a time that asked the register here.
fn last(
    context: &Context,
    (register, since): (&RegisterId, Timestamp),
) -> Result<Vec<StoredSearch>, Problem> {
    let mut listing = Listing::of(Collection::SEARCHES);
    listing.order = Order::NewestFirst;
    listing.limit = model_limits::PAGE_ENTRIES_MAX;
    let mut found: Vec<StoredSearch> = Vec::new();
    loop {
        let page = context.store.list(&listing).map_err(of_store)?;
        for document in page.entries {
            let search: StoredSearch =
                serde_json::from_value(document.body).map_err(malformed_document)?;
            if search.asked < since || found.len() >= limits::LAST_SEARCHES_MAX {
                return Ok(found);
            }
            let here = |due: &crate::search::Due| {
                due.authority == context.authority && due.register == *register
            };
            if search.expected.iter().any(here) {
                found.push(search);
            }
        }
        match page.next {
            Some(next) => listing.after = Some(next),
            None => return Ok(found),
        }
    }
}
