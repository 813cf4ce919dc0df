use super::act::Act;
use super::path_of;
use super::values::script;
use super::words::code_of;
use crate::words::{ENGLISH, Vocabulary, Words};
use entente_model::TermKind;
use entente_services::alerts::feed::HolderState;
use entente_services::alerts::life::{
    AlertRef, DraftState, NoteKind, ProposalKind, ProposalState, Standing,
};
use entente_services::alerts::statistics::Counter;
use std::sync::Arc;

fn words() -> Words {
    Words::new(Arc::new(Vocabulary::default()), ENGLISH)
}

fn lacking<'a>(prefix: &str, codes: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let words = words();
    let keys = codes.into_iter().map(|code| format!("{prefix}-{}", code.replace('_', "-")));
    keys.filter(|key| words.find(key).is_none()).collect()
}

#[test]
fn every_act_has_a_name_and_says_what_it_does() {
    for prefix in ["alerts-act", "alerts-what"] {
        let acts = Act::ALL.iter().map(|act| act.as_str());
        let all = acts.chain(["change", "delete", "contest"]);
        assert_eq!(lacking(prefix, all), Vec::<String>::new());
    }
}

#[test]
fn every_code_that_a_page_shows_has_words() {
    let notes = [
        NoteKind::Prepared,
        NoteKind::Approved,
        NoteKind::Deviation,
        NoteKind::DifferentSubject,
        NoteKind::ThreatAuthorised,
        NoteKind::Changed,
        NoteKind::Assessment,
        NoteKind::Flag,
        NoteKind::ExecuteAnyway,
        NoteKind::Hidden,
        NoteKind::Revealed,
        NoteKind::Link,
        NoteKind::VictimConsent,
        NoteKind::PurposeAchieved,
        NoteKind::Kept,
        NoteKind::Proposal,
        NoteKind::Contest,
        NoteKind::ContestDecision,
        NoteKind::Ended,
    ];
    let notes: Vec<_> = notes.iter().map(code_of).collect();
    assert_eq!(lacking("alerts-note", notes.iter().map(String::as_str)), Vec::<String>::new());
    let standings = Standing::ALL.map(Standing::as_str);
    assert_eq!(lacking("alerts-standing", standings), Vec::<String>::new());
    let holders = [
        HolderState::Acknowledged,
        HolderState::Waiting,
        HolderState::NeverAsked,
        HolderState::NotEntitled,
    ];
    assert_eq!(lacking("alerts-holder", holders.map(HolderState::as_str)), Vec::<String>::new());
    let drafts =
        [DraftState::Approval, DraftState::Queued, DraftState::Offered].map(|s| code_of(&s));
    assert_eq!(lacking("alerts-draft", drafts.iter().map(String::as_str)), Vec::<String>::new());
    let states = [
        ProposalState::Waiting,
        ProposalState::Open,
        ProposalState::Accepted,
        ProposalState::Refused,
        ProposalState::Supervisor,
    ]
    .map(|state| code_of(&state));
    assert_eq!(
        lacking("alerts-proposal-is", states.iter().map(String::as_str)),
        Vec::<String>::new()
    );
    let kinds = [ProposalKind::Completion, ProposalKind::Correction, ProposalKind::Flag];
    let kinds = kinds.map(|kind| code_of(&kind));
    assert_eq!(lacking("alerts-proposal", kinds.iter().map(String::as_str)), Vec::<String>::new());
    let terms = TermKind::ALL.iter().map(|kind| kind.as_str());
    assert_eq!(lacking("alerts-term", terms), Vec::<String>::new());
    let counters = [
        Counter::Held,
        Counter::Extended,
        Counter::Flagged,
        Counter::Hidden,
        Counter::Entered,
        Counter::Changed,
        Counter::Deleted,
        Counter::Searches,
        Counter::Hits,
        Counter::OwnHits,
        Counter::FormsSent,
        Counter::FormsReceived,
    ];
    assert_eq!(lacking("alerts-counter", counters.map(Counter::as_str)), Vec::<String>::new());
}

#[test]
fn an_id_of_any_printable_characters_stays_one_segment_of_the_address() {
    let alert = AlertRef {
        register: "sis-persons".parse().unwrap(),
        record: "a/../b?c#d".parse().unwrap(),
    };
    assert_eq!(path_of(&alert), "/alerts/sis-persons/a%2F%2E%2E%2Fb%3Fc%23d");
}

#[test]
fn a_text_in_another_script_is_marked_so_that_it_is_read_aloud_rightly() {
    assert_eq!(script("Иван"), Some("und-Cyrl"));
    assert_eq!(script("Ελένη"), Some("und-Grek"));
    assert_eq!(script("محمد"), Some("und-Arab"));
    assert_eq!(script("Jelena"), None);
    assert_eq!(script("17"), None);
}
