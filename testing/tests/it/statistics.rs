//! Statistics count what is on record, and what is published of them singles nobody out.

use crate::hits::{
    ALERTS, FINDER, ISSUER, alert, arrest, deliver, federation, finders, matched, reported,
    verified,
};
use entente_model::{Clock as _, Code};
use entente_services::accounts::SignedIn;
use entente_services::alerts::statistics::{
    Counter, Form, Period, Span, Statistics, csv, statistics, summary,
};
use entente_testing::Federation;

async fn counted(
    federation: &Federation,
    at: &str,
    officer: &SignedIn,
    (period, form): (Period, Form),
) -> Statistics {
    let context = &federation.at(at).context;
    let span = Span::of(period, None, context.clock.now()).unwrap();
    statistics(context, officer, span, form).await.unwrap()
}

fn cell(
    made: &Statistics,
    counter: Counter,
    group: Option<&str>,
    state: Option<&str>,
) -> Option<u64> {
    let found = made.cells.iter().find(|cell| {
        !cell.total
            && cell.register.as_str() == ALERTS
            && cell.counter == counter
            && cell.group.as_deref() == group
            && cell.state.as_ref().map(entente_model::AuthorityId::as_str) == state
    });
    found.and_then(|cell| cell.count)
}

#[tokio::test]
async fn sis_p_art_74_hits_not_candidates_are_counted_by_category_and_state() {
    let federation = federation(771, &alert("ARR", "1971-03-04", &[])).await;
    let (anna, siri) = finders(&federation).await;
    let hit = matched(&federation, FINDER, &anna, "1971-03-04").await;
    let year = (Period::Year, Form::Whole);
    let before = counted(&federation, FINDER, &siri, year).await;
    assert_eq!(cell(&before, Counter::Hits, Some("ARR"), Some(ISSUER)), None);
    verified(&federation, &anna, &hit).await;
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    // A further report is a form, not a further hit.
    reported(&federation, &siri, (&hit, arrest())).await.unwrap();
    deliver(&federation, FINDER).await;
    for period in [Period::Day, Period::Month, Period::Year] {
        let made = counted(&federation, FINDER, &siri, (period, Form::Whole)).await;
        assert!(made.agrees_with_ledger && !made.public);
        assert_eq!(cell(&made, Counter::Hits, Some("ARR"), Some(ISSUER)), Some(1));
        assert_eq!(cell(&made, Counter::FormsSent, Some("G"), Some(ISSUER)), Some(2));
    }
    let bea = federation.officer(ISSUER, "bea", &["sirene-officer"]).await.signed_in;
    let made = counted(&federation, ISSUER, &bea, year).await;
    assert_eq!(cell(&made, Counter::Held, Some("ARR"), Some(ISSUER)), Some(1));
    assert_eq!(cell(&made, Counter::Entered, Some("ARR"), Some(ISSUER)), Some(1));
    assert_eq!(cell(&made, Counter::Searches, None, Some(FINDER)), Some(1));
    assert_eq!(cell(&made, Counter::FormsReceived, Some("G"), Some(FINDER)), Some(2));
    let last = Span::of(Period::Year, Some("2025"), federation.clock.now()).unwrap();
    let context = &federation.at(ISSUER).context;
    let last = statistics(context, &bea, last, Form::Whole).await.unwrap();
    assert_eq!(cell(&last, Counter::Entered, Some("ARR"), Some(ISSUER)), None);
    let denied = statistics(
        &federation.at(FINDER).context,
        &anna,
        Span::of(Period::Year, None, federation.clock.now()).unwrap(),
        Form::Public,
    );
    assert_eq!(denied.await.unwrap_err().code, Code::Denied);
}

#[tokio::test]
async fn small_numbers_are_not_published_and_nothing_of_a_person_is_in_any_form() {
    let lines: Vec<_> = (0..9)
        .map(|number| {
            let category = if number < 2 { "JUD" } else { "ARR" };
            alert(category, "1971-03-04", &[])
                .replace("w1", &format!("w{number}"))
                .replace("BB0001", &format!("BB000{number}"))
        })
        .collect();
    let federation = federation(772, &lines.join("\n")).await;
    let dora = federation.officer(ISSUER, "dora", &["data-protection-officer"]).await.signed_in;
    let whole = counted(&federation, ISSUER, &dora, (Period::Year, Form::Whole)).await;
    assert_eq!(cell(&whole, Counter::Held, Some("JUD"), Some(ISSUER)), Some(2));
    let public = counted(&federation, ISSUER, &dora, (Period::Year, Form::Public)).await;
    let held = |made: &Statistics, group| cell(made, Counter::Held, Some(group), Some(ISSUER));
    // The two would follow from the total and the seven.
    assert_eq!((held(&public, "JUD"), held(&public, "ARR")), (None, None));
    let text = csv(&public);
    assert!(text.contains("2026,sis-persons,held,ARR,bb-police,suppressed\n"), "{text}");
    assert!(text.contains("2026,sis-persons,held,total,total,9\n"), "{text}");
    assert!(text.lines().all(|line| line.split(',').count() == 6));
    let page = serde_json::to_string(&summary(&public)).unwrap();
    for form in [text, page, serde_json::to_string(&whole).unwrap()] {
        assert!(!form.contains("Primjer") && !form.contains("BB000") && !form.contains("dora"));
    }
}
