//! A hit that takes two: where a register's declaration asks it, a candidate is a hit only when two
//! officers have confirmed it, neither knowing what the other thinks.

use crate::hits::{ALERTS, FINDER, ISSUER, alert, reason};
use entente_ledger::Kind;
use entente_model::{Code, Problem};
use entente_services::accounts::SignedIn;
use entente_services::audit::{self, Filter, Look};
use entente_services::page::PageRequest;
use entente_services::search::{
    self, ConfirmationInput, Judged, OpinionInput, Place, SearchInput, SecondLook, Standing,
    Verdict,
};
use entente_services::work::{self, WorkFilter, WorkItem, WorkKind};
use entente_testing::{Federation, terms};

const FIRST_REASON: &str = "the scar above the left eye";

async fn by_two(seed: u64) -> Federation {
    let by = "[follow_up]\nconfirmed_by_two = true";
    let federation = Federation::builder(seed)
        .node(FINDER, &[])
        .node(ISSUER, &[ALERTS])
        .amended("registers/sis-persons.toml", "[follow_up]", by)
        .build()
        .await;
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    federation
}

async fn guard(federation: &Federation, id: &str) -> SignedIn {
    federation.officer(FINDER, id, &["border-guard"]).await.signed_in
}

/// The officer has searched, and judged the one candidate so.
async fn judged(federation: &Federation, officer: &SignedIn, verdict: Verdict) -> Place {
    let input = SearchInput {
        justification: reason(),
        terms: terms("Jelena", "Primjer", "1971-03-04"),
        registers: vec![ALERTS.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = federation.search(FINDER, officer, input).await.unwrap();
    let answer = asked.of(ISSUER, ALERTS).number;
    let reason = FIRST_REASON.to_owned();
    let input = ConfirmationInput { answer, candidate: 0, verdict, reason };
    let context = &federation.at(FINDER).context;
    search::confirm(context, officer, asked.started.search, input).await.unwrap();
    (asked.started.search, answer, 0)
}

async fn given(
    federation: &Federation,
    officer: &SignedIn,
    (place, verdict): (Place, Verdict),
) -> Result<SecondLook, Problem> {
    let input = OpinionInput { verdict, reason: "the tattoo on the hand".to_owned() };
    search::give(&federation.at(FINDER).context, officer, (place, input)).await
}

async fn waiting(federation: &Federation, officer: &SignedIn) -> Vec<WorkItem> {
    let page = PageRequest { after: None, limit: 50 };
    let filter = WorkFilter::default();
    let context = &federation.at(FINDER).context;
    work::list(context, officer, (&filter, &page)).await.unwrap().entries
}

fn kinds(items: &[WorkItem]) -> Vec<WorkKind> {
    items.iter().map(|item| item.kind).collect()
}

fn standing(federation: &Federation, officer: &SignedIn, place: Place) -> Standing {
    let context = &federation.at(FINDER).context;
    search::judgements(context, officer, place.0).unwrap()[0].standing()
}

#[tokio::test]
async fn a_hit_takes_two_who_do_not_know_each_others_judgement() {
    let federation = by_two(951).await;
    let (anna, bert) = (guard(&federation, "anna").await, guard(&federation, "bert").await);
    let siri = federation.officer(FINDER, "siri", &["sirene-officer"]).await.signed_in;
    let context = &federation.at(FINDER).context;
    let place = judged(&federation, &anna, Verdict::Confirmed).await;
    assert_eq!(standing(&federation, &anna, place), Standing::AwaitsSecond);
    let first = federation.at(FINDER).leaves().last().unwrap().facts.clone();
    assert_eq!((first.kind, first.operation.as_str()), (Kind::Confirm, "first-opinion"));
    let of_bureau = kinds(&waiting(&federation, &siri).await);
    assert!(!of_bureau.contains(&WorkKind::HitToReport), "nothing follows from one judgement");
    assert!(waiting(&federation, &anna).await.is_empty(), "it is not the first officer's to do");
    assert_eq!(kinds(&waiting(&federation, &bert).await), [WorkKind::SecondOpinion]);

    let look = search::look(context, &bert, place).await.unwrap();
    assert_eq!(look.judged, Judged::Wanted);
    assert_eq!(look.answer.answer.candidates.len(), 1);
    let told = serde_json::to_string(&look).unwrap();
    assert!(!told.contains(FIRST_REASON) && !told.contains("confirmed"), "{told}");
    let seen = federation.at(FINDER).leaves().last().unwrap().facts.clone();
    assert_eq!((seen.kind, seen.operation.as_str()), (Kind::Consult, "second-look"));

    let both = given(&federation, &bert, (place, Verdict::Confirmed)).await.unwrap();
    let Judged::Stands { both: judgements } = &both.judged else { panic!("it stands") };
    assert_eq!(judgements.reason, FIRST_REASON, "now the other judgement is told");
    assert!(judgements.hit.is_some());
    let leaf = federation.at(FINDER).leaf(both.promise.index);
    assert_eq!((leaf.facts.kind, leaf.facts.operation.as_str()), (Kind::Confirm, "confirm"));
    let subject = federation.at(FINDER).subject(both.promise.index);
    assert_eq!(subject["first"], "anna");
    assert_eq!(standing(&federation, &anna, place), Standing::Hit);
    assert!(waiting(&federation, &bert).await.is_empty());
    assert!(kinds(&waiting(&federation, &siri).await).contains(&WorkKind::HitToReport));

    assert_eq!(kinds(&waiting(&federation, &anna).await), [WorkKind::OpinionGiven]);
    search::seen(context, &bert, place).await.unwrap();
    assert_eq!(waiting(&federation, &anna).await.len(), 1, "only the first officer can read it");
    search::seen(context, &anna, place).await.unwrap();
    assert!(waiting(&federation, &anna).await.is_empty());
}

#[tokio::test]
async fn nobody_is_both_officers_and_nobody_judges_who_may_not_confirm() {
    let federation = by_two(952).await;
    let anna = guard(&federation, "anna").await;
    let rita = federation.officer(FINDER, "rita", &["records-officer"]).await.signed_in;
    let context = &federation.at(FINDER).context;
    let place = judged(&federation, &anna, Verdict::Confirmed).await;
    let known = federation.at(FINDER).refusals().len();
    let looked = search::look(context, &anna, place).await.unwrap_err();
    assert_eq!(looked.code, Code::SecondOfficerRequired);
    assert_eq!(looked.rule.unwrap().as_str(), "SECOND-OFFICER");
    let twice = given(&federation, &anna, (place, Verdict::Confirmed)).await.unwrap_err();
    assert_eq!(twice.code, Code::SecondOfficerRequired);
    assert_eq!(federation.at(FINDER).refusals()[known..], [Code::SecondOfficerRequired; 2]);
    assert_eq!(standing(&federation, &anna, place), Standing::AwaitsSecond);
    assert!(waiting(&federation, &rita).await.is_empty());
    assert!(given(&federation, &rita, (place, Verdict::Confirmed)).await.is_err());
    assert_eq!(standing(&federation, &anna, place), Standing::AwaitsSecond);
}

#[tokio::test]
async fn two_who_disagree_make_no_hit_and_both_are_told() {
    let federation = by_two(953).await;
    let (anna, bert) = (guard(&federation, "anna").await, guard(&federation, "bert").await);
    let cora = guard(&federation, "cora").await;
    let place = judged(&federation, &anna, Verdict::Confirmed).await;
    let both = given(&federation, &bert, (place, Verdict::Rejected)).await.unwrap();
    let Judged::Stands { both: judgements } = both.judged else { panic!("it stands") };
    assert_eq!(judgements.standing(), Standing::Disagreement);
    assert_eq!((judgements.hit, judgements.next_step), (None, None), "nothing follows");
    assert_eq!(standing(&federation, &anna, place), Standing::Disagreement);
    let told = waiting(&federation, &anna).await;
    assert_eq!(kinds(&told), [WorkKind::OpinionGiven]);
    assert!(told[0].words.contains("no hit"));
    let third = given(&federation, &cora, (place, Verdict::Confirmed)).await.unwrap_err();
    assert_eq!(third.code, Code::Conflict);
    assert!(waiting(&federation, &cora).await.is_empty());
}

#[tokio::test]
async fn who_cannot_tell_as_the_second_learns_nothing_and_somebody_else_may() {
    let federation = by_two(954).await;
    let (anna, bert) = (guard(&federation, "anna").await, guard(&federation, "bert").await);
    let cora = guard(&federation, "cora").await;
    let place = judged(&federation, &anna, Verdict::Confirmed).await;
    let unsure = given(&federation, &bert, (place, Verdict::Unsure)).await.unwrap();
    assert!(matches!(&unsure.judged, Judged::Unsure { own } if own.officer == bert.officer));
    assert!(!serde_json::to_string(&unsure).unwrap().contains(FIRST_REASON));
    assert_eq!(standing(&federation, &anna, place), Standing::AwaitsSecond);
    assert_eq!(kinds(&waiting(&federation, &cora).await), [WorkKind::SecondOpinion]);
    given(&federation, &cora, (place, Verdict::Confirmed)).await.unwrap();
    assert_eq!(standing(&federation, &anna, place), Standing::Hit);
}

#[tokio::test]
async fn what_the_first_rejects_asks_no_second() {
    let federation = by_two(955).await;
    let (anna, bert) = (guard(&federation, "anna").await, guard(&federation, "bert").await);
    let place = judged(&federation, &anna, Verdict::Rejected).await;
    assert_eq!(standing(&federation, &anna, place), Standing::Rejected);
    assert!(waiting(&federation, &bert).await.is_empty());
    let asked = given(&federation, &bert, (place, Verdict::Confirmed)).await.unwrap_err();
    assert_eq!(asked.code, Code::NotFound);
}

#[tokio::test]
async fn every_access_to_a_record_is_shown_to_whoever_may_see_them_without_the_whole_ledger() {
    let permit = "@id(\"OWN-AUDIT\") @words(\"You may.\")\npermit (principal, action == \
                  Action::\"audit\", resource is Register) when { principal in \
                  Role::\"border-guard\" };";
    let federation = Federation::builder(956)
        .node(FINDER, &[])
        .policy(permit)
        .node(ISSUER, &[ALERTS])
        .build()
        .await;
    federation.fill(ISSUER, ALERTS, &alert("ARR", "1971-03-04", &[])).await;
    let anna = guard(&federation, "anna").await;
    let siri = federation.officer(FINDER, "siri", &["sirene-officer"]).await.signed_in;
    let context = &federation.at(FINDER).context;
    let register = ALERTS.parse().unwrap();
    assert!(audit::may_look(context, &anna, &register).unwrap());
    assert!(!audit::may_look(context, &siri, &register).unwrap());
    judged(&federation, &anna, Verdict::Unsure).await;
    let place = judged(&federation, &anna, Verdict::Confirmed).await;
    let found = search::accesses(context, &anna, (place, None)).await.unwrap();
    let judged_before = found.entries.iter().filter(|entry| entry.facts.kind == Kind::Confirm);
    assert_eq!(judged_before.count(), 2, "those of the earlier search too");
    let look = Look { filter: Filter::default(), before: None, limit: 10 };
    let whole = audit::find(context, &anna, look).await.unwrap_err();
    assert_eq!(whole.code, Code::Denied, "the rule opens no more than a record's own log");
    let of_other = search::accesses(context, &siri, (place, None)).await.unwrap_err();
    assert_eq!(of_other.code, Code::NotFound, "it is the other's search");
}
