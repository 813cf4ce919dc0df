//! What keepers see of their alerts: lists, one alert with all that belongs to it, a check.

use super::*;
use entente_services::alerts::feed::HolderState;
use entente_services::alerts::statistics;

async fn listed(
    bureau: &Bureau,
    filter: &ListFilter,
    (after, limit): (Option<String>, usize),
) -> (Vec<String>, Option<String>) {
    let register = PERSONS.parse().unwrap();
    let request = PageRequest { after, limit };
    let page = life::list(bureau.context(), &bureau.first, &register, (filter, &request));
    let page = page.await.unwrap();
    (page.entries.iter().map(|record| record.id.to_string()).collect(), page.next)
}

#[tokio::test]
async fn own_alerts_are_listed_page_by_page_the_one_changed_last_first() {
    let bureau = Bureau::open(901).await;
    for id in ["1", "2", "3"] {
        bureau.published(person(id, "JUD", ("Primjer", &format!("Ana{id}{id}")))).await;
    }
    bureau.copied("bb-sirene", person("9", "JUD", IVO)).await;
    let all = ListFilter::default();
    let (first, next) = listed(&bureau, &all, (None, 2)).await;
    assert_eq!(first, ["3", "2"]);
    let (rest, end) = listed(&bureau, &all, (next, 2)).await;
    assert_eq!((rest, end), (vec!["1".to_owned()], None));
    let extended = AlertRef { register: PERSONS.parse().unwrap(), record: "1".parse().unwrap() };
    let input = ExtendInput { alert: extended, assessment: "still sought".to_owned() };
    life::extend(bureau.context(), &bureau.first, input).await.unwrap();
    assert_eq!(listed(&bureau, &all, (None, 9)).await.0, ["1", "3", "2"]);
    let arrests = ListFilter { category: Some("ARR".to_owned()), ..ListFilter::default() };
    assert_eq!(listed(&bureau, &arrests, (None, 9)).await.0, Vec::<String>::new());
    let due = ListFilter { standing: Some(Standing::ReviewDue), ..ListFilter::default() };
    assert_eq!(listed(&bureau, &due, (None, 9)).await.0, Vec::<String>::new());
    bureau.advance(DAY * 365 * 2 + DAY * 300);
    assert_eq!(listed(&bureau, &due, (None, 9)).await.0.len(), 3);
}

#[tokio::test]
async fn a_look_names_what_each_version_changed_and_is_on_record() {
    let bureau = Bureau::open(902).await;
    let record = bureau.published(person("1", "JUD", ANA)).await;
    let mut fields = person("1", "JUD", ANA).record["fields"].clone();
    fields["birth_dates"] = json!("1971-03-05");
    let input = ChangeInput {
        alert: alert(&record),
        expected_version: 1,
        fields,
        immediate: None,
        threat: None,
        reason: "by the passport".to_owned(),
    };
    life::change(bureau.context(), &bureau.first, input).await.unwrap();
    let entries = bureau.federation.at(HERE).leaves().len();
    let look = life::look(bureau.context(), &bureau.first, alert(&record)).await.unwrap();
    assert_eq!(bureau.federation.at(HERE).leaves().len(), entries + 1);
    let changed = |version: &VersionView| version.fields.iter().map(ToString::to_string).collect();
    let changed: Vec<Vec<String>> = look.versions.iter().map(changed).collect();
    assert_eq!(changed, [vec![], vec!["birth_dates".to_owned()]]);
    let investigator = bureau.federation.officer(HERE, "i", &["investigator"]).await.signed_in;
    let denied = life::look(bureau.context(), &investigator, alert(&record)).await;
    assert_eq!(denied.unwrap_err().code, Code::Denied);
}

#[tokio::test]
async fn a_look_says_which_nodes_have_acknowledged_this_version() {
    let there = "bb-sirene";
    let federation =
        Federation::builder(903).node(HERE, &[PERSONS]).node(there, &[PERSONS]).build().await;
    let first = federation.officer(HERE, "first", &["sirene-officer"]).await.signed_in;
    let context = &federation.at(HERE).context;
    let register = PERSONS.parse().unwrap();
    let entered = life::enter(context, &first, &register, person("1", "JUD", ANA)).await.unwrap();
    let alert = alert(&entered.record.unwrap());
    let state = async || {
        let look = life::look(context, &first, alert.clone()).await.unwrap();
        look.holders.first().map(|holder| holder.state)
    };
    assert_eq!(state().await, Some(HolderState::NeverAsked));
    federation.replicate().await;
    federation.replicate().await;
    assert_eq!(state().await, Some(HolderState::Acknowledged));
    let input = ExtendInput { alert: alert.clone(), assessment: "still sought".to_owned() };
    life::extend(context, &first, input).await.unwrap();
    assert_eq!(state().await, Some(HolderState::Waiting));
}

#[tokio::test]
async fn a_check_says_what_would_come_of_an_entry_and_enters_nothing() {
    let bureau = Bureau::open(904).await;
    let register = PERSONS.parse().unwrap();
    bureau.published(person("1", "JUD", ANA)).await;
    let again = person("2", "ARR", ANA);
    let lacking = EnterInput { judicial: None, ..again };
    let checked = life::check(bureau.context(), &bureau.first, (&register, &lacking)).await;
    let checked = checked.unwrap();
    assert_eq!(
        checked.faults.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(),
        ["judicial"]
    );
    assert!(checked.second_officer && checked.queued && !checked.quality.faults.is_empty());
    assert_eq!(checked.found.len(), 1);
    let all = listed(&bureau, &ListFilter::default(), (None, 9)).await.0;
    assert_eq!(all, ["1"]);
    let drafts = life::drafts(
        bureau.context(),
        &bureau.first,
        &register,
        &PageRequest { after: None, limit: 9 },
    );
    assert!(drafts.await.unwrap().entries.is_empty());
}

#[tokio::test]
async fn a_year_is_published_up_to_this_month_and_none_that_has_not_begun() {
    let bureau = Bureau::open(905).await;
    bureau.published(person("1", "JUD", ANA)).await;
    let year = bureau.now().date().year();
    let made = statistics::published_year(bureau.context(), year).await.unwrap();
    assert!(made.public && made.until <= bureau.now());
    assert!(made.cells.iter().all(|cell| cell.count.is_none_or(|count| count == 0 || count >= 5)));
    for other in [year + 1, year - statistics::PUBLISHED_YEARS_MAX] {
        let refused = statistics::published_year(bureau.context(), other).await;
        assert_eq!(refused.unwrap_err().code, Code::QueryMalformed);
    }
}
