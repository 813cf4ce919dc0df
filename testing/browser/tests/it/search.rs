//! Searching: the purpose, the box, answers as they come, a candidate judged.

use entente_browser::{Key, Page, Served, Size, journey};

const BOX: &str = "Name, date of birth, document, plate or other number";

/// An investigator at `aa-police`, signed in, on the search page.
async fn at_the_search(nodes: &Served, page: &Page) {
    let officer = nodes.officer("aa-police", "ana", &["investigator"]).await;
    nodes.sign_in(page, "aa-police", &officer).await;
    page.has("heading", "Search").await;
}

async fn state_the_purpose(page: &Page) {
    page.choose("Purpose", "Investigation of a criminal offence").await;
    let basis = "query of the police record index (Regulation (EU) 2024/982 Art 44)";
    page.choose("Legal basis", basis).await;
    page.fill("Case reference", "K-2026-17").await;
    page.choose("Offence", "Organised or armed robbery").await;
    page.choose("Person’s role", "Suspect").await;
}

/// Enter in the box.
async fn ask(page: &Page) {
    page.focus(BOX).await;
    page.key(Key::Enter).await;
}

#[test]
fn an_officer_searches_compares_and_judges() {
    journey("search", async |journey| {
        let nodes = Served::of_three(7).await;
        let page = journey.page().await;
        at_the_search(&nodes, &page).await;
        page.accessible().await;
        page.shot("empty").await;
        page.fill(BOX, "Andersson, Maja 2.1.1980").await;
        page.key(Key::Enter).await;
        page.see("The justification is incomplete").await;
        page.accessible().await;
        page.shot("purpose-missing").await;
        state_the_purpose(&page).await;
        nodes.kill("bb-police");
        nodes.slow("cc-police");
        ask(&page).await;
        page.has("heading", "Answers").await;
        page.see("The picture is not complete.").await;
        page.see("No answer in time").await;
        page.see("Hit (1)").await;
        page.shot("finished-as-it-came").await;
        // What looks for faults copies style sheets of shadow trees into the page, which the page
        // forbids; loaded again, it has none.
        page.reload().await;
        page.see("Unavailable").await;
        page.see("The picture is not complete.").await;
        page.accessible().await;
        page.shot("finished").await;
        page.size(Size::Narrow).await;
        page.fits().await;
        page.size(Size::Phone).await;
        page.shot("finished-phone").await;
        page.size(Size::Desktop).await;
        page.key('j').await;
        page.key('o').await;
        page.has("heading", "Is it the one you asked for?").await;
        page.accessible().await;
        page.shot("candidate").await;
        page.size(Size::Narrow).await;
        page.fits().await;
        page.size(Size::Phone).await;
        page.shot("candidate-phone").await;
        page.size(Size::Desktop).await;
        page.press("It is the one").await;
        page.see("say why").await;
        page.fill("Why?", "compared with the photograph on the card").await;
        page.press("It is the one").await;
        page.see("Judged:").await;
        page.accessible().await;
        page.shot("judged").await;
        page.goto(&nodes.url("aa-police", "/searches")).await;
        page.see("Hits in 1 register").await;
        page.accessible().await;
        page.shot("recent").await;
        // The two refusals on the way.
        page.console_tells_of_refusals_only().await;
    });
}

#[test]
fn a_search_needs_no_script_and_shows_its_answers_in_their_rows() {
    journey("search-plain", async |journey| {
        let nodes = Served::of_three(8).await;
        let page = journey.page().await;
        page.scripts(false).await;
        at_the_search(&nodes, &page).await;
        state_the_purpose(&page).await;
        page.fill(BOX, "03/04/1979 Primjer, Jelena").await;
        page.press("Check first").await;
        page.see("Understood as").await;
        page.accessible().await;
        page.shot("understood").await;
        page.fill("Date of birth", "4.3.1971").await;
        ask(&page).await;
        page.see("Every register asked has answered.").await;
        page.see("Hit (1)").await;
        page.see("No hit").await;
        page.goto(&nodes.url("aa-police", "/search")).await;
        page.see("case K-2026-17").await;
        page.shot("purpose-offered-again").await;
        page.goto(&nodes.url("aa-police", "/search/batch")).await;
        page.fill(
            "One question on each line",
            "Andersson, Maja 2.1.1980\nKowal, Nobody 1.1.1950\n###",
        )
        .await;
        page.press("Search all").await;
        page.see("hit: 1, no hit: 1").await;
        page.accessible().await;
        page.shot("batch").await;
    });
}

#[test]
fn names_made_to_harm_are_shown_as_names() {
    journey("search-hostile", async |journey| {
        let nodes = Served::of_three(9).await;
        let name = "</bdi><script>document.title=1</script><img src=x onerror=document.title=1>";
        let long = "Very".repeat(70);
        let turned = "\u{202e}nosrednA";
        let persons = [(name, "Maja", "1970-01-01"), (&long, "Maja", "1970-01-01")];
        let persons = [&persons[..], &[(turned, "Maja", "1970-01-01")]].concat();
        nodes.federation.know("cc-police", &persons).await;
        let page = journey.page().await;
        at_the_search(&nodes, &page).await;
        state_the_purpose(&page).await;
        page.press("All fields").await;
        page.fill("Family name", &long).await;
        page.fill("Given names", name).await;
        page.fill("Another name of the same person", turned).await;
        page.fill("Date of birth", "1970-01-01").await;
        ask(&page).await;
        page.has("heading", "Answers").await;
        page.see("</bdi><script>").await;
        page.reload().await;
        page.see("</bdi><script>").await;
        page.accessible().await;
        page.size(Size::Narrow).await;
        page.fits().await;
        page.shot("answers").await;
        assert!(!page.title().await.starts_with('1'));
    });
}
