//! Every page, in three languages and scripts (Latin, Greek, Cyrillic), in every size and look,
//! with something to show.

mod scene;

pub(crate) use scene::Scene;

use crate::routes::pages;
use entente_browser::{Look, Page, Request, Size, journey, without_browser};
use futures_util::FutureExt as _;
use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;

pub(crate) const HERE: &str = "aa-police";
pub(crate) const THERE: &str = "bb-police";

/// A page, and who opens it: an account, or nobody.
#[derive(Debug, Clone)]
pub(crate) struct Stop {
    who: &'static str,
    path: String,
}

impl Stop {
    pub(crate) fn of(who: &'static str, path: &str) -> Self {
        Self { who, path: path.to_owned() }
    }

    /// Where its officer works.
    fn at(&self) -> &'static str {
        if self.who == "ines" { THERE } else { HERE }
    }
}

/// Pages whose addresses do not hang on what is there.
const FIXED: [(&str, &[&str]); 5] = [
    (
        "",
        &[
            "/",
            "/sign-in",
            "/help",
            "/help/accessibility",
            "/statistics",
            "/statistics/2026",
            "/docs/api.md",
            "/statistics/2026.csv",
        ],
    ),
    ("nora", &["/enrolment"]),
    (
        "ana",
        &[
            "/search",
            "/search/batch",
            "/searches",
            "/receipts/check",
            "/work",
            "/hits",
            "/hits/received",
            "/alerts",
            "/alerts/new",
            "/alerts/new/sis-persons/ARR",
            "/alerts/new/sis-objects/OBJ",
            "/alerts/reviews",
            "/alerts/events",
            "/alerts/proposals",
            "/alerts/drafts",
            "/alerts/criteria",
            "/alerts/deletions",
            "/alerts/feeds",
            "/alerts/subscriptions",
            "/alerts/subscriptions/new",
            "/alerts/statistics",
            "/alerts/statistics/2026.csv",
            "/account",
            "/account/proof",
            "/oversight/questions",
            "/help/glossary",
            "/help/shortcuts",
            "/help/channels",
            "/help/law",
            "/help/components",
            "/node",
            "/node/trust",
            "/node/registers",
            "/node/registers/sis-persons",
            "/node/policies",
        ],
    ),
    (
        "olga",
        &[
            "/oversight",
            "/oversight/entries/3",
            "/oversight/entries/3/proof.json",
            "/oversight/samples",
            "/oversight/retention",
            "/oversight/statistics",
            "/node/diagnostics",
            "/node/policies/try",
        ],
    ),
    ("dora", &["/alerts/contest"]),
];
/// Addresses that give a file for programs.
const FILES: [&str; 5] = [
    "/docs/api.md",
    "/statistics/2026.csv",
    "/alerts/statistics/2026.csv",
    "/oversight/entries/3/proof.json",
    "/receipt",
];

/// Addresses that lead on at once to the sign-in provider, and back from it.
const LEAD_ON: [&str; 4] = [
    "/sign-in/provider",
    "/sign-in/provider/back",
    "/sign-in/provider/finish",
    "/account/proof/provider",
];

fn is_file(path: &str) -> bool {
    FILES.iter().any(|end| path.ends_with(end))
}

/// All pages, those of one officer one after the other.
fn stops(scene: &Scene) -> Vec<Stop> {
    let fixed = FIXED.iter().flat_map(|(who, paths)| paths.iter().map(|path| Stop::of(who, path)));
    let mut stops: Vec<_> = fixed.chain(scene.stops.iter().cloned()).collect();
    stops.sort_by_key(|stop| stop.who);
    stops
}

/// The route that serves a path: of those that fit, the one with the fewest variables.
fn route_of<'a>(routes: &'a BTreeSet<String>, path: &str) -> Option<&'a String> {
    let fits = |route: &&String| {
        route.split('/').count() == path.split('/').count()
            && route.split('/').zip(path.split('/')).all(|(a, b)| a.starts_with('{') || a == b)
    };
    routes.iter().filter(fits).min_by_key(|route| route.matches('{').count())
}

/// Has an officer, or nobody, use the page from now on.
async fn enter(scene: &Scene, page: &Page, stop: &Stop) {
    page.language("en").await;
    page.goto(&scene.nodes.url(stop.at(), "/help/accessibility")).await;
    page.forget().await;
    match stop.who {
        "" => {}
        "nora" => page.remember(&format!("__Host-session={}", scene.enrolment)).await,
        who => scene.nodes.sign_in(page, stop.at(), &scene.officers[who]).await,
    }
}

/// Opens a page in a language; says its title.
async fn opened(page: &Page, url: &str, language: &str) -> String {
    page.goto(url).await;
    assert_eq!(page.status().await, 200, "{url}: {}", page.text().await);
    let lang = page.script("return document.documentElement.lang").await;
    assert_eq!(lang, language, "{url}");
    let help = page.script("return document.querySelectorAll('footer a[href=\"/help\"]').length");
    assert_eq!(help.await, 1, "help is in the foot of {url}");
    page.title().await
}

/// Looks at an open page in every way, as it stands in this language.
async fn looked_at(page: &Page, language: &str, name: &str) {
    let picture = async |kind: &str| page.picture_as(&format!("{name}-{language}-{kind}")).await;
    if language == "en" {
        // What hangs on neither language nor content.
        page.tab_through().await;
        page.size(Size::Phone).await;
        page.accessible_in_size().await;
        page.focus_shows_everywhere().await;
        page.zoom(4).await;
        page.focus_shows_everywhere().await;
        page.script("document.activeElement.blur()").await;
        page.size(Size::Desktop).await;
        page.accessible().await;
        page.look(Look { forced_colours: true, still: true, ..Look::default() }).await;
        page.is_still().await;
        picture("forced").await;
        page.look(Look { dark: true, ..Look::default() }).await;
        picture("dark").await;
        page.look(Look::default()).await;
    } else {
        page.accessible_in_words().await;
    }
    picture("light").await;
    page.size(Size::Phone).await;
    picture("phone").await;
    page.fits().await;
    fits_everywhere(page).await;
    page.spread().await;
    fits_everywhere(page).await;
}

/// At every width.
async fn fits_everywhere(page: &Page) {
    for times in [1, 2, 4] {
        page.zoom(times).await;
        page.fits().await;
    }
}

/// What a check says when it fails.
async fn fault(check: impl Future<Output = ()>) -> Option<String> {
    let panic = AssertUnwindSafe(check).catch_unwind().await.err()?;
    Some(panic.downcast_ref::<String>().cloned().unwrap_or_default())
}

#[test]
fn every_page_is_accessible_in_three_languages_and_fits_at_every_size() {
    journey("every-page", async |journey| {
        let scene = Scene::set(971).await;
        let page = journey.page().await;
        let mut faults = Vec::new();
        let mut number = 0;
        for of_one in stops(&scene).chunk_by(|one, other| one.who == other.who) {
            enter(&scene, &page, &of_one[0]).await;
            for stop in of_one.iter().filter(|stop| !is_file(&stop.path)) {
                number += 1;
                let name = format!("{number:03}-{}", pictured(&stop.path));
                let url = scene.nodes.url(stop.at(), &stop.path);
                let mut titles = BTreeSet::new();
                for language in ["en", "el", "bg"] {
                    page.language(language).await;
                    page.size(Size::Desktop).await;
                    let fault = fault(async {
                        titles.insert(opened(&page, &url, language).await);
                        looked_at(&page, language, &name).await;
                    })
                    .await;
                    faults.extend(fault.map(|fault| format!("{language}: {fault}")));
                }
                if titles.len() < 3 {
                    faults.push(format!("{url} is called in two languages alike: {titles:?}"));
                }
            }
        }
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n\n"));
    });
}

/// A path as part of the name of a picture: without ids.
fn pictured(path: &str) -> String {
    let says = |part: &&str| part.len() < 30 && !part.is_empty();
    path.split('/').filter(says).collect::<Vec<_>>().join("-")
}

#[test]
fn every_page_that_there_is_is_looked_at() {
    without_browser(async || {
        let scene = Scene::set(972).await;
        let routes = pages();
        let stops = stops(&scene);
        let shown: BTreeSet<_> =
            stops.iter().filter_map(|one| route_of(&routes, &one.path)).collect();
        let missing: Vec<_> = routes
            .iter()
            .filter(|route| !shown.contains(route) && !LEAD_ON.contains(&route.as_str()))
            .collect();
        assert!(missing.is_empty(), "these are not looked at: {missing:?}");
        for stop in stops.iter().filter(|stop| is_file(&stop.path) && stop.who.is_empty()) {
            let reply = scene.nodes.send(stop.at(), &Request::get(&stop.path)).await;
            let kind = reply.header("content-type").unwrap_or_default();
            assert!(!kind.starts_with("text/html"), "{} is a page", stop.path);
        }
    });
}
