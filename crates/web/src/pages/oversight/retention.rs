//! What will be deleted when, and under which rule: foreseen, in counts.

use super::codes::register;
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_services::Context;
use entente_services::audit::due::{self, DAYS, DryRun, DueCounts};

#[derive(Template)]
#[template(path = "oversight/retention.html")]
struct RetentionPage {
    page: Page,
    made: String,
    more: bool,
    /// The heads of the columns of counts.
    spans: Vec<String>,
    records: Vec<Records>,
    documents: Vec<Row>,
    openings: Vec<Openings>,
    unacknowledged: Vec<Unacknowledged>,
}

struct Row {
    name: String,
    /// Each with the head of its column.
    counts: Vec<(String, String)>,
}

struct Records {
    row: Row,
    article: String,
    unverified: bool,
    copies: bool,
    code: String,
}

struct Openings {
    class: String,
    month: String,
    ends: Option<String>,
    is_over: bool,
    held: bool,
}

struct Unacknowledged {
    node: String,
    register: String,
    pending: String,
    overdue: Option<String>,
}

/// The dry run.
pub(super) async fn dry_run(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let run = due::dry_run(&state.context, &visitor.officer).await?;
    let page = visitor.page(&state, Section::Oversight);
    show(&shown(page, &state.context, &run))
}

fn shown(page: Page, context: &Context, run: &DryRun) -> RetentionPage {
    let spans: Vec<_> = DAYS
        .iter()
        .map(|days| match days {
            0 => page.say("oversight-retention-now"),
            days => page.with("oversight-retention-within", "days", *days),
        })
        .collect();
    let row = |name: String, counts: &DueCounts| Row {
        name,
        counts: spans
            .iter()
            .cloned()
            .zip(counts.within.iter().map(|count| page.words.number(*count)))
            .collect(),
    };
    let records = run.records.iter().map(|due| Records {
        row: row(register(&page, context, &due.counts.name), &due.counts),
        article: due.article.clone(),
        unverified: due.unverified,
        copies: due.copies,
        code: due.counts.name.clone(),
    });
    let documents = run.documents.iter().map(|counts| {
        let key = format!("oversight-collection-{}", counts.name);
        row(page.words.find(&key).unwrap_or_else(|| counts.name.clone()), counts)
    });
    let openings = run.openings.iter().map(|opening| Openings {
        class: opening.class.clone(),
        month: opening.month.clone(),
        ends: opening.ends.map(|ends| page.day(&ends)),
        is_over: opening.ends.is_some_and(|ends| ends <= run.made),
        held: opening.held,
    });
    let unacknowledged = run.unacknowledged.iter().map(|one| Unacknowledged {
        node: one.node.to_string(),
        register: register(&page, context, one.register.as_str()),
        pending: page.words.number(one.pending),
        overdue: (one.overdue > 0).then(|| page.words.number(one.overdue)),
    });
    RetentionPage {
        made: page.moment(&run.made),
        more: run.more,
        records: records.collect(),
        documents: documents.collect(),
        openings: openings.collect(),
        unacknowledged: unacknowledged.collect(),
        spans: spans.clone(),
        page,
    }
}
