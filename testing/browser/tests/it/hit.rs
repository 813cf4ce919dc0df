//! Hits that take two, receipts that are checked, clocks that run out, and standing questions that
//! find something.

use entente_browser::{Page, Request, Served, journey, without_browser};
use entente_model::{JustificationInput, SearchId};
use entente_services::alerts::{hits, subscriptions};
use entente_services::search::{self, ConfirmationInput, SearchInput, Verdict};
use entente_testing::{Federation, Officer, investigation, terms};
use serde_json::{Value, json};
use std::time::Duration;

const FINDER: &str = "aa-police";
const ISSUER: &str = "bb-police";
const ALERTS: &str = "sis-persons";
const HOUR: Duration = Duration::from_secs(3600);

/// An alert as a line of an import: its id, whom it is about and of which category it is.
fn alert(id: &str, name: &str, category: &str) -> Value {
    let (reason, action) = match category {
        "ARR" => ("EAW", "arrest"),
        _ => ("WITNESS", "report-residence"),
    };
    json!({ "id": id, "fields": {
        "names": [name], "birth_dates": "1971-03-04", "reason": reason, "action": action,
        "offences": "robbery", "warnings": [], "category": category,
        "schengen_id": format!("BB-{id}"),
    }})
}

async fn with_alerts(seed: u64, amended: (&str, &str)) -> Served {
    let mut federation = Federation::builder(seed)
        .node(FINDER, &[])
        .node(ISSUER, &[ALERTS])
        .amended("registers/sis-persons.toml", amended.0, amended.1)
        .build()
        .await;
    federation.relist(|entries| {
        for entry in entries.iter_mut().filter(|entry| entry.authority.as_str() == ISSUER) {
            let contact = json!({ "desk": "SIRENE bureau", "phone": "+00 (30) 555-0100",
                "email": "sirene@bb.example" });
            entry.contact = serde_json::from_value(contact).unwrap();
        }
    });
    let lines = [alert("w1", "Primjer, Jelena", "ARR"), alert("w2", "Beispiel, Konrad", "JUD")];
    let lines: Vec<_> = lines.iter().map(ToString::to_string).collect();
    federation.fill(ISSUER, ALERTS, &lines.join("\n")).await;
    Served::over(federation, &[FINDER, ISSUER]).await
}

/// An officer has searched for somebody.
async fn searched(nodes: &Served, officer: &Officer, (given, family): (&str, &str)) -> SearchId {
    let basis = Some("SIS-P-ART-44".to_owned());
    let input = SearchInput {
        justification: JustificationInput { legal_basis: basis, ..investigation() },
        terms: terms(given, family, "1971-03-04"),
        registers: vec![ALERTS.parse().unwrap()],
        ..SearchInput::default()
    };
    let asked = nodes.federation.search(FINDER, &officer.signed_in, input).await.unwrap();
    assert_eq!(asked.of(ISSUER, ALERTS).number, 0);
    asked.started.search
}

async fn judge(page: &Page, (button, reason): (&str, &str)) {
    page.fill("Why?", reason).await;
    page.press(button).await;
}

#[test]
fn a_hit_takes_two_people_who_judge_without_knowing_what_the_other_thinks() {
    journey("hit-by-two", async |journey| {
        let by_two = ("[follow_up]", "[follow_up]\nconfirmed_by_two = true");
        let nodes = with_alerts(41, by_two).await;
        let anna = nodes.officer(FINDER, "anna", &["border-guard"]).await;
        let bert = nodes.officer(FINDER, "bert", &["border-guard"]).await;
        let search = searched(&nodes, &anna, ("Jelena", "Primjer")).await;
        let candidate = nodes.url(FINDER, &format!("/searches/{search}/candidates/0/0"));

        let first = journey.page().await;
        nodes.sign_in(&first, FINDER, &anna).await;
        first.goto(&candidate).await;
        first.see("SIRENE bureau").await;
        first.see("+00 (30) 555-0100").await;
        judge(&first, ("It is the one", "the scar above the left eye")).await;
        first.see("A second officer must judge it too.").await;
        first.see_not("What to do").await;
        first.looked_at("awaits-second").await;
        first.see_not("Report the hit").await;
        first.goto(&format!("{candidate}/second")).await;
        first.see("A second officer must agree").await;
        first.see("SECOND-OFFICER").await;
        first.looked_at("not-the-same").await;

        let second = journey.page().await;
        nodes.sign_in(&second, FINDER, &bert).await;
        second.goto(&nodes.url(FINDER, "/work")).await;
        second.looked_at("wanted").await;
        second.press_the("link", "Second judgement wanted").await;
        second.has("heading", "A second judgement").await;
        second.see("Jelena").await;
        let told = second.source().await;
        assert!(!told.contains("the scar above") && !told.contains(">Confirmed<"));
        second.looked_at("second").await;
        second.press("It is the one").await;
        second.see("say why").await;
        judge(&second, ("It is the one", "the tattoo on the hand")).await;
        second.see("Both officers have confirmed it: it is a hit.").await;
        second.see("the scar above the left eye").await;
        second.looked_at("both").await;

        first.goto(&nodes.url(FINDER, "/work")).await;
        first.press_the("link", "Second judgement given").await;
        first.see("the tattoo on the hand").await;
        first.see("Report the hit").await;
        first.see("What to do").await;
        first.looked_at("hit").await;
        first.goto(&nodes.url(FINDER, "/work")).await;
        first.see("Nothing waits for you.").await;
        first.console_tells_of_refusals_only().await;
        second.console_tells_of_refusals_only().await;
    });
}

#[test]
fn two_people_who_disagree_make_no_hit_and_both_read_why() {
    journey("hit-disagreement", async |journey| {
        let by_two = ("[follow_up]", "[follow_up]\nconfirmed_by_two = true");
        let nodes = with_alerts(42, by_two).await;
        let anna = nodes.officer(FINDER, "anna", &["border-guard"]).await;
        let bert = nodes.officer(FINDER, "bert", &["border-guard"]).await;
        let search = searched(&nodes, &anna, ("Jelena", "Primjer")).await;
        let candidate = nodes.url(FINDER, &format!("/searches/{search}/candidates/0/0"));
        let (first, second) = (journey.page().await, journey.page().await);
        nodes.sign_in(&first, FINDER, &anna).await;
        nodes.sign_in(&second, FINDER, &bert).await;
        first.goto(&candidate).await;
        judge(&first, ("It is the one", "the same scar")).await;
        first.see("A second officer must judge it too.").await;
        second.goto(&format!("{candidate}/second")).await;
        judge(&second, ("I cannot tell", "the picture is dark")).await;
        second.see("the picture is dark").await;
        second.see_not("the same scar").await;
        judge(&second, ("It is not", "another face")).await;
        second.see("The two judgements differ: it is no hit.").await;
        second.see("the same scar").await;
        second.looked_at("second-reads-both").await;
        first.reload().await;
        first.see("The two judgements differ: it is no hit.").await;
        first.see("another face").await;
        first.looked_at("first-reads-both").await;
        first.goto(&nodes.url(FINDER, &format!("/searches/{search}"))).await;
        first.see("The two judgements differ: it is no hit.").await;
    });
}

#[test]
fn a_receipt_is_checked_in_words_and_a_changed_byte_is_named() {
    journey("receipt", async |journey| {
        let nodes = Served::of_three(43).await;
        let anna = nodes.officer(FINDER, "anna", &["investigator"]).await;
        let input = entente_testing::person("Jelena", "Primjer", "1971-03-04");
        let asked = nodes.federation.search(FINDER, &anna.signed_in, input).await.unwrap();
        let page = journey.page().await;
        nodes.sign_in(&page, FINDER, &anna).await;
        let results = format!("/searches/{}", asked.started.search);
        page.goto(&nodes.url(FINDER, &results)).await;
        page.has("link", "Download the receipt").await;
        let fetch = "const done = arguments[1]; \
                     fetch(arguments[0]).then((it) => it.text()).then(done, done);";
        let receipt = page.script_later(fetch, vec![format!("{results}/receipt").into()]).await;
        let receipt = receipt.as_str().unwrap().to_owned();
        page.press("Check a receipt").await;
        page.looked_at("check").await;
        page.fill_by_paste("The receipt", &receipt).await;
        page.press("Check the receipt").await;
        page.see("The receipt holds.").await;
        page.press("Explanation").await;
        page.see("is signed by the federation").await;
        page.looked_at("holds").await;
        let changed = receipt.replacen("Primjer", "Primjeq", 1);
        assert_ne!(changed, receipt);
        page.fill_by_paste("The receipt", &changed).await;
        page.press("Check the receipt").await;
        page.see("The proof does not verify").await;
        page.see("the question is not the one on record").await;
        page.see_not("The receipt holds.").await;
        page.looked_at("changed").await;
        let cut: String = receipt.chars().take(receipt.chars().count() - 2).collect();
        page.fill_by_paste("The receipt", &cut).await;
        page.press("Check the receipt").await;
        page.see("it is no receipt, or was changed: line").await;
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn a_clock_that_runs_out_is_seen_first_and_stays_on_the_file() {
    journey("clock", async |journey| {
        let nodes = with_alerts(44, ("[follow_up]", "[follow_up]")).await;
        let anna = nodes.officer(FINDER, "anna", &["border-guard"]).await;
        let siri = nodes.officer(FINDER, "siri", &["sirene-officer"]).await;
        let context = &nodes.federation.at(FINDER).context;
        let mut files = Vec::new();
        for name in [("Konrad", "Beispiel"), ("Jelena", "Primjer")] {
            let search = searched(&nodes, &anna, name).await;
            let input = ConfirmationInput {
                answer: 0,
                candidate: 0,
                verdict: Verdict::Confirmed,
                reason: "passport and face agree".to_owned(),
            };
            let confirmed = search::confirm(context, &anna.signed_in, search, input).await;
            files.push(confirmed.unwrap().hit.unwrap());
        }
        let desk = journey.page().await;
        nodes.sign_in(&desk, FINDER, &siri).await;
        desk.goto(&nodes.url(FINDER, "/work")).await;
        desk.see("due in 11 hours").await;
        desk.looked_at("runs").await;
        assert_eq!(hits::escalate_overdue(context).await.unwrap(), 0);
        nodes.pass(HOUR * 2);
        assert_eq!(hits::escalate_overdue(context).await.unwrap(), 1, "the arrest alone");
        nodes.sign_in(&desk, FINDER, &siri).await;
        desk.goto(&nodes.url(FINDER, "/work")).await;
        desk.see("Report overdue").await;
        let first = "const row = document.querySelector('tbody tr'); \
                     const tag = row.querySelector('.tag'); \
                     return [tag.textContent, tag.className, \
                             getComputedStyle(tag, '::before').content];";
        let first = desk.script(first).await;
        assert_eq!(first, json!(["2 hours overdue", "tag bad", "\"✕\""]), "words, colour, sign");
        desk.looked_at("overdue-first").await;
        desk.press("Overdue only").await;
        desk.press("Show").await;
        desk.see_not("due in").await;
        desk.press_the("link", "Report overdue").await;
        desk.is_at(&format!("/hits/{}", files[1])).await;
        desk.see("2 hours overdue").await;
        desk.has("heading", "Course").await;
        desk.see("Report overdue").await;
        desk.looked_at("file").await;
        desk.goto(&nodes.url(FINDER, "/hits")).await;
        desk.see("2 hours overdue").await;
        desk.looked_at("files").await;
    });
}

#[test]
fn a_standing_question_of_a_search_tells_what_is_new_is_renewed_and_ends() {
    journey("standing", async |journey| {
        let federation = Federation::builder(45).node(FINDER, &["police-records"]).build().await;
        let nodes = Served::over(federation, &[FINDER]).await;
        let anna = nodes.officer(FINDER, "anna", &["investigator"]).await;
        let input = entente_testing::person("Jelena", "Primjer", "1971-03-04");
        let asked = nodes.federation.search(FINDER, &anna.signed_in, input).await.unwrap();
        let page = journey.page().await;
        nodes.sign_in(&page, FINDER, &anna).await;
        page.goto(&nodes.url(FINDER, &format!("/searches/{}", asked.started.search))).await;
        page.press("Tell me when something new is entered").await;
        page.choose("For", "30 days").await;
        page.looked_at("offer").await;
        page.press("Keep asking").await;
        page.see("You will be told.").await;
        nodes.federation.know(FINDER, &[("Primjer", "Jelena", "1971-03-04")]).await;
        let context = &nodes.federation.at(FINDER).context;
        assert_eq!(subscriptions::evaluate_due(context).await.unwrap().found, 1);
        page.goto(&nodes.url(FINDER, "/work")).await;
        page.see("new or changed in Police records: 1").await;
        page.looked_at("told").await;
        page.press("Read: take it off the list").await;
        page.see_not("new or changed in Police records").await;
        page.goto(&nodes.url(FINDER, "/searches")).await;
        page.see("Your standing questions").await;
        page.looked_at("standing").await;
        page.press("Renew").await;
        page.has("heading", "Renew").await;
        page.script("document.querySelector('[name=ends]').value = '2027-01-10'").await;
        page.fill("Reason", "the search goes on").await;
        page.looked_at("renew").await;
        page.press_the("button", "Renew").await;
        page.see("Renewed").await;
        page.see("the search goes on").await;
        page.goto(&nodes.url(FINDER, "/searches")).await;
        page.press("End it").await;
        page.see_not("Your standing questions").await;
    });
}

#[test]
fn a_receipt_may_be_longer_than_other_forms_but_not_by_one_byte_too_much() {
    // The limit of this form, which the pages keep to themselves.
    const FORM_BYTES_MAX: usize = 4 * 1024 * 1024;
    without_browser(async || {
        let nodes = Served::of_one(46).await;
        let anna = nodes.officer(FINDER, "anna", &["investigator"]).await;
        let cookie = nodes.session(FINDER, &anna).await;
        let status = async |bytes: usize| {
            let request = Request::post("/receipts/check").own(&nodes, FINDER);
            let body = [b"receipt=", vec![b'x'; bytes - 8].as_slice()].concat();
            let request = request.with("Cookie", &cookie).raw_form(&body);
            nodes.send(FINDER, &request).await.status
        };
        assert_eq!(status(FORM_BYTES_MAX).await, 403, "read, and no form of this session");
        assert_eq!(status(FORM_BYTES_MAX + 1).await, 413);
    });
}
