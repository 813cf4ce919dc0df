//! Those who oversee, those who run the node, and whoever needs help.

use entente_browser::{Page, Served, journey};
use entente_testing::{Federation, Officer, START, person};

const HERE: &str = "aa-police";

/// Two officers who have searched, and an inspector.
async fn scene(seed: u64) -> (Served, Officer, Officer) {
    let federation = Federation::of_three(seed).await;
    federation.know(HERE, &[("Primjer", "Jelena", "1971-03-04")]).await;
    let anna = federation.officer(HERE, "anna", &["investigator"]).await;
    let olga = federation.officer(HERE, "olga", &["inspector"]).await;
    for _ in 0..3 {
        let asked = person("Jelena", "Primjer", "1971-03-04");
        federation.search(HERE, &anna.signed_in, asked).await.unwrap();
    }
    federation.at(HERE).context.integrator.catch_up().unwrap();
    (Served::over(federation, &[HERE, "bb-police", "cc-police"]).await, anna, olga)
}

#[test]
fn an_inspector_finds_proves_opens_and_judges_and_the_officer_answers() {
    journey("oversight", async |journey| {
        let (nodes, anna, olga) = scene(931).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &olga).await;
        page.is_at("/oversight").await;
        page.choose("What was done", "Disclosed").await;
        page.press("Show").await;
        page.see("Permitted").await;
        page.looked_at("ledger").await;
        page.press("Find by officer or record").await;
        page.fill("Account of the officer", "anna").await;
        page.fill("Case file of your review", "REV-1").await;
        page.press("Open and find").await;
        page.is_at("/oversight/find").await;
        page.see("entries were searched for this page").await;
        page.goto(&nodes.url(HERE, "/oversight/entries/3")).await;
        page.see("Proven").await;
        page.see("This is your first check.").await;
        page.reload().await;
        page.see("The log continues, unchanged, the log of").await;
        page.looked_at("entry").await;
        page.press("Open this entry").await;
        page.has("heading", "The justification is incomplete").await;
        // The browser logs that the form was refused.
        page.console().await;
        page.fill("Case file of your review", "REV-1").await;
        page.press("Open this entry").await;
        page.has("heading", "Who acted").await;
        page.looked_at("opened").await;
        sample(&page, &nodes).await;
        let case = page.url().await;
        let officer = journey.page().await;
        nodes.sign_in(&officer, HERE, &anna).await;
        officer.goto(&nodes.url(HERE, "/oversight/questions")).await;
        officer.see("Which file was it?").await;
        officer.looked_at("question").await;
        officer.fill("Your answer", "File K-2026-17").await;
        officer.press("Send the answer").await;
        officer.see("Nobody has asked you anything.").await;
        page.goto(&case).await;
        page.see("File K-2026-17").await;
        page.fill("Reason", "The file agrees").await;
        page.press("Lawful").await;
        page.see("Lawful").await;
        for (path, name) in [("retention", "retention"), ("statistics", "statistics")] {
            page.goto(&nodes.url(HERE, &format!("/oversight/{path}"))).await;
            page.looked_at(name).await;
        }
    });
}

/// Draws a sample and asks about a search in it; ends at the access asked about.
async fn sample(page: &Page, nodes: &Served) {
    page.goto(&nodes.url(HERE, "/oversight/samples")).await;
    page.looked_at("samples").await;
    let day = START.date().to_string();
    for name in ["from", "until"] {
        page.script(&format!("document.getElementById('{name}').value = '{day}'")).await;
    }
    page.fill("Share, in percent", "100").await;
    page.press("Draw a sample").await;
    page.see("How it was drawn").await;
    page.press("Draw it again and compare").await;
    page.see("The same accesses were drawn again.").await;
    page.looked_at("sample").await;
    let case = "return [...document.querySelectorAll('#cases ~ .table tbody tr')]
        .find((row) => row.cells[2].firstChild.textContent.trim() === 'Search')
        .querySelector('a').getAttribute('href')";
    let case = page.script(case).await;
    page.goto(&nodes.url(HERE, case.as_str().unwrap())).await;
    let here = page.url().await;
    page.fill("Question", "Which file was it?").await;
    page.press("Ask for a justification").await;
    page.goto(&here).await;
    page.see("Officer asked").await;
    page.looked_at("case").await;
}

#[test]
fn who_oversees_or_runs_the_node_sees_how_it_is_and_others_see_its_rules() {
    journey("node", async |journey| {
        let (nodes, anna, olga) = scene(932).await;
        let page = journey.page().await;
        nodes.sign_in(&page, HERE, &anna).await;
        for (path, name) in [
            ("/node", "overview"),
            ("/node/trust", "trust"),
            ("/node/registers", "registers"),
            ("/node/registers/sis-persons", "register"),
            ("/node/policies", "policies"),
        ] {
            page.goto(&nodes.url(HERE, path)).await;
            page.looked_at(name).await;
        }
        page.see_not("Diagnostics").await;
        for path in ["/node/diagnostics", "/node/policies/try", "/oversight"] {
            page.goto(&nodes.url(HERE, path)).await;
            page.see("A rule does not permit this").await;
            page.see_not("Last backup").await;
        }
        let expected = page.console().await;
        assert!(expected.iter().all(|line| format!("{line:?}").contains("403")), "{expected:?}");
        let other = journey.page().await;
        nodes.sign_in(&other, HERE, &olga).await;
        other.goto(&nodes.url(HERE, "/node/diagnostics")).await;
        other.see("The node can do its work").await;
        other.looked_at("diagnostics").await;
        other.goto(&nodes.url(HERE, "/node/policies/try")).await;
        other.choose("Role", "Inspector of the supervisory authority").await;
        other.choose("Register", "Police records").await;
        other.script("document.getElementById('action').value = 'search'").await;
        other.press("Ask the rules").await;
        other.see("Would be refused").await;
        other.looked_at("try").await;
    });
}

#[test]
fn anybody_gets_help() {
    journey("help", async |journey| {
        let (nodes, anna, _) = scene(933).await;
        let page = journey.page().await;
        page.goto(&nodes.url(HERE, "/help/accessibility")).await;
        page.looked_at("accessibility").await;
        nodes.sign_in(&page, HERE, &anna).await;
        for (path, name) in [
            ("/help", "help"),
            ("/help/glossary", "glossary"),
            ("/help/shortcuts", "shortcuts"),
            ("/help/channels", "channels"),
            ("/help/law", "law"),
            ("/help/components", "components"),
        ] {
            page.goto(&nodes.url(HERE, path)).await;
            page.looked_at(name).await;
        }
    });
}
