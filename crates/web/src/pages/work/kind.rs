//! What a kind of work is called and where it is done: what joins the list adds its line here and
//! its words.

use crate::pages::page::Page;
use entente_services::work::{WorkItem, WorkKind};

/// What a kind of work is called.
pub(super) fn called(page: &Page, kind: WorkKind) -> String {
    let key = format!("work-kind-{}", kind.as_str());
    page.words.find(&key).unwrap_or_else(|| kind.next_step().to_owned())
}

/// The page on which the work is done.
pub(super) fn place(item: &WorkItem) -> String {
    let subject = &item.subject;
    let hit = || subject.hit.as_ref().map(|hit| format!("/hits/{hit}"));
    let about = |path: &str| subject.about.as_ref().map(|about| format!("{path}/{about}"));
    let alert = || {
        let (register, record) = (subject.register.as_ref()?, subject.record.as_ref()?);
        Some(format!("/alerts/{register}/{}", escaped(record.as_str())))
    };
    let candidate = |end: &str| {
        let (search, about) = (subject.search?, subject.about.as_ref()?);
        Some(format!("/searches/{search}/candidates/{about}{end}"))
    };
    let found = match item.kind {
        WorkKind::Candidates => subject.search.map(|search| format!("/searches/{search}")),
        WorkKind::OpinionGiven => candidate(""),
        WorkKind::SecondOpinion => candidate("/second"),
        WorkKind::HitToReport
        | WorkKind::HitOverdue
        | WorkKind::MinorOverdue
        | WorkKind::ReportFailed
        | WorkKind::DecisionReceived => hit(),
        WorkKind::ReportReceived => {
            let register = subject.register.as_ref();
            let all = || register.map(|register| format!("/hits/received?register={register}"));
            about("/hits/received").or_else(all)
        }
        WorkKind::SubscriptionFound | WorkKind::SubscriptionEnded => {
            Some("/alerts/subscriptions".to_owned())
        }
        WorkKind::Approval | WorkKind::Queue => about("/alerts/drafts"),
        WorkKind::Proposal => about("/alerts/proposals"),
        WorkKind::Question => Some("/oversight/questions".to_owned()),
        WorkKind::Answer => about("/oversight/cases"),
        WorkKind::Review => alert().map(|alert| format!("{alert}/review")),
        WorkKind::Hidden
        | WorkKind::PurposeAchieved
        | WorkKind::Evidence
        | WorkKind::Supervisor
        | WorkKind::Contest
        | WorkKind::Threat => alert(),
    };
    found.or_else(alert).unwrap_or_else(|| "/alerts".to_owned())
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
