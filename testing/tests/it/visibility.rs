//! What the asker may not know of leaves no trace in what the asker sees.

use entente_model::answer::Answer;
use entente_model::{JustificationInput, Term};
use entente_services::search::SearchInput;
use entente_testing::{Federation, notice_check, person, terms};
use serde_json::json;

const HIDDEN_FROM_ASKER: &str = "aa-police";

/// Records like the person asked for, so many that the answer is cut; `secret` of them are kept
/// from one asker.
fn lines(open: usize, secret: usize) -> String {
    let line = |number: usize, hidden: bool| {
        let born = format!("1971-03-{:02}", 4 + number % 2);
        let hidden_from: &[&str] = if hidden { &[HIDDEN_FROM_ASKER] } else { &[] };
        json!({
            "id": format!("{}{number}", if hidden { "s" } else { "o" }),
            "visibility": { "hidden_from": hidden_from },
            "fields": {
                "names": ["Primjer, Jelena"],
                "birth_dates": if hidden { "1971-03-04" } else { &born },
                "category": "suspect",
                "file_number": format!("F/{}{number}", if hidden { "S" } else { "O" }),
            },
        })
        .to_string()
    };
    // The hidden ones come first, so that they would take the places of the others.
    let hidden = (0..secret).map(|number| line(number, true));
    hidden.chain((0..open).map(|number| line(number, false))).collect::<Vec<_>>().join("\n")
}

/// What the asker sees of it: everything but times and the register's count of changes.
fn seen(answer: &Answer) -> serde_json::Value {
    json!([answer.outcome, answer.candidates, answer.cut])
}

async fn asked(open: usize, secret: usize, asker: &str, question: SearchInput) -> Answer {
    let federation = Federation::builder(61)
        .node("aa-police", &[])
        .node("bb-police", &["police-records"])
        .node("cc-police", &[])
        .build()
        .await;
    let lines = lines(open, secret);
    if !lines.is_empty() {
        federation.fill("bb-police", "police-records", &lines).await;
    }
    let officer = federation.officer(asker, "anna", &["investigator"]).await.signed_in;
    let asked = federation.search(asker, &officer, question).await.unwrap();
    asked.of("bb-police", "police-records").answer.clone()
}

fn question() -> SearchInput {
    person("Jelena", "Primjer", "1971-03-04")
}

#[tokio::test]
async fn a_hidden_record_leaves_answer_order_count_cut_and_explanation_as_if_it_were_not_there() {
    for open in [0, 3, 30] {
        let without = asked(open, 0, "aa-police", question()).await;
        let with = asked(open, 5, "aa-police", question()).await;
        assert_eq!(seen(&with), seen(&without), "{open} open records");
        assert_eq!(with.cut, open == 30);
        let entitled = asked(open, 5, "cc-police", question()).await;
        assert_ne!(seen(&entitled), seen(&without));
    }
}

#[tokio::test]
async fn a_hidden_record_is_not_found_by_its_reference_either() {
    let by_reference =
        || SearchInput { terms: vec![Term::Reference("F/S0".to_owned())], ..question() };
    let hidden = asked(1, 1, "aa-police", by_reference()).await;
    let absent = asked(1, 0, "aa-police", by_reference()).await;
    assert_eq!(seen(&hidden), seen(&absent));
    assert_eq!(asked(1, 1, "cc-police", by_reference()).await.candidates.len(), 1);
}

#[tokio::test]
async fn a_record_of_a_category_that_the_purpose_does_not_open_is_as_if_it_were_not_there() {
    let federation = Federation::builder(62)
        .node("aa-police", &[])
        .node("ii-interpol", &["un-special-notices"])
        .build()
        .await;
    let notice = |id: &str, category: &str| {
        let fields = json!({
            "names": ["Exemple, Marc"],
            "birth_dates": "1985-06-07",
            "reference_number": id,
        });
        json!({ "id": id, "visibility": { "categories": [category] }, "fields": fields })
            .to_string()
    };
    // LEGAL: Regulation (EU) 2018/1861 Art 34: visa authorities see refusals of entry, not arrests.
    let lines = [notice("n-arrest", "ARR"), notice("n-refusal", "REF-UN")].join("\n");
    federation.fill("ii-interpol", "un-special-notices", &lines).await;
    let found = async |id, role, purpose: &str| {
        let officer = federation.officer("aa-police", id, &[role]).await.signed_in;
        let input = SearchInput {
            justification: JustificationInput { purpose: Some(purpose.into()), ..notice_check() },
            terms: terms("Marc", "Exemple", "1985-06-07"),
            ..SearchInput::default()
        };
        let asked = federation.search("aa-police", &officer, input).await.unwrap();
        let candidates = &asked.of("ii-interpol", "un-special-notices").answer.candidates;
        let mut found: Vec<_> =
            candidates.iter().filter_map(|candidate| candidate.reference.clone()).collect();
        found.sort();
        found
    };
    assert_eq!(found("anna", "investigator", "INV").await, ["n-arrest", "n-refusal"]);
    assert_eq!(found("vera", "visa-officer", "VISA").await, ["n-refusal"]);
}
