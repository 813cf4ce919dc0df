//! What will be deleted when, and under which rule: foreseen, in counts.

use super::codes::{key, register};
use crate::pages::html::{Shown, show};
use crate::pages::named;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use crate::words::Worded;
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
    article: Worded,
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
        article: page.words.cited(&due.article),
        unverified: due.unverified,
        copies: due.copies,
        code: due.counts.name.clone(),
    });
    let documents = run.documents.iter().map(|counts| row(collection(&page, &counts.name), counts));
    let openings = run.openings.iter().map(|opening| Openings {
        class: class(&page, &opening.class),
        month: page.words.period(&opening.month),
        ends: opening.ends.map(|ends| page.day(&ends)),
        is_over: opening.ends.is_some_and(|ends| ends <= run.made),
        held: opening.held,
    });
    let unacknowledged = run.unacknowledged.iter().map(|one| Unacknowledged {
        node: named::authority(context, &one.node),
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

/// What documents are called; some are called as the pages that list them.
fn collection(page: &Page, name: &str) -> String {
    page.say(match name {
        "alert-files" => key("oversight-collection-alert-files"),
        "audit-cases" => key("oversight-accesses"),
        "audit-questions" => key("oversight-questions"),
        "audit-samples" => key("oversight-samples"),
        "answers" => key("oversight-collection-answers"),
        "confirmations" => key("oversight-collection-confirmations"),
        "form-drafts" => key("oversight-collection-form-drafts"),
        "hit-clocks" => key("oversight-collection-hit-clocks"),
        "hit-reports" => key("oversight-collection-hit-reports"),
        "hits" => key("hits-title"),
        "invitations" => key("oversight-collection-invitations"),
        "receipts" => key("oversight-collection-receipts"),
        "searches" => key("oversight-collection-searches"),
        "sessions" => key("oversight-collection-sessions"),
        "tallies" => key("oversight-collection-tallies"),
        "tokens" => key("oversight-collection-tokens"),
        "work" => key("nav-work"),
        _ => key("oversight-collection-other"),
    })
}

/// What a class of sealed parts is called; one of another program is left as it is.
fn class(page: &Page, class: &str) -> String {
    page.words.find(&format!("oversight-class-{class}")).unwrap_or_else(|| class.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::words::{ENGLISH, Words};
    use entente_services::retention::{ACCESS, ADMINISTRATION};
    use std::sync::Arc;

    #[test]
    fn every_class_of_sealed_parts_has_words() {
        let words = Words::new(Arc::default(), ENGLISH);
        for class in [ACCESS, ADMINISTRATION] {
            assert!(words.find(&format!("oversight-class-{class}")).is_some(), "{class}");
        }
    }
}
