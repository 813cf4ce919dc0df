//! Signing in with the authority's own provider, which is a real one: `glewlwyd`.

use entente_browser::{Glewlwyd, Page, Reply, Request, Served, journey, without_browser};
use entente_crypto::oidc::Settings;
use entente_model::Clock as _;
use entente_services::accounts::{self, PROVIDER_TIME_MAX};

const AT: &str = "aa-police";
const CLIENT: &str = "entente";

/// A node whose officers may sign in with this provider.
async fn node_of(provider: &Glewlwyd, amr: &[&str]) -> Served {
    let nodes = Served::of_one_with(953, async |redirect: &str| Settings {
        issuer: provider.issuer(),
        client_id: CLIENT.to_owned(),
        client_secret: Some(provider.client(CLIENT, redirect).await.to_owned().into()),
        redirect: redirect.to_owned(),
        scopes: Vec::new(),
        claim: "employee".to_owned(),
        acr: Vec::new(),
        amr: amr.iter().map(|amr| (*amr).to_owned()).collect(),
        // It takes the time from the request for the token, which no browser makes: it has none.
        proves_again: false,
    })
    .await;
    in_time(&nodes, provider).await;
    nodes
}

/// The provider lives in real time, and the node checks times: it goes by the provider's clock.
async fn in_time(nodes: &Served, provider: &Glewlwyd) {
    let (here, there) = (nodes.federation.clock.now(), provider.now().await);
    nodes.pass(there.since(here));
}

async fn link(nodes: &Served, officer: &str, subject: &str) {
    let context = nodes.context(AT);
    let id = officer.parse().unwrap();
    accounts::link_subject(&context, "console", (&id, subject)).await.unwrap();
}

/// A browser on its way to the provider: where it is sent, and its cookie.
struct Away {
    url: String,
    cookie: String,
}

async fn away(nodes: &Served) -> Away {
    let reply = nodes.send(AT, &Request::get("/sign-in/provider?to=%2Faccount")).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    let cookie = reply.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    Away { url: reply.header("location").unwrap().to_owned(), cookie }
}

/// The page that the provider leads to only goes on; what it goes on to is asked for with this
/// cookie.
async fn arrive(nodes: &Served, led_back: &str, cookie: &str) -> Reply {
    let path = led_back.strip_prefix(&nodes.origin(AT)).unwrap();
    let back = nodes.send(AT, &Request::get(path)).await;
    assert_eq!((back.status, back.header("set-cookie")), (200, None));
    let on =
        back.text().split("url=").nth(1).unwrap().split('"').next().unwrap().replace("&#38;", "&");
    nodes.send(AT, &Request::get(&on).with("cookie", cookie)).await
}

/// Presses the provider's button to continue, which has a picture in its name.
async fn go_on(page: &Page) {
    page.see("Continue").await;
    page.script("document.querySelector('button[title^=Continue]').click()").await;
}

fn session(reply: &Reply) -> bool {
    let cookies = reply.headers.iter().filter(|(name, _)| name == "set-cookie");
    cookies.into_iter().any(|(_, cookie)| cookie.starts_with("__Host-session=entente_"))
}

#[track_caller]
fn refused(reply: &Reply) {
    assert_eq!(reply.status, 401, "{}", reply.text());
    assert!(reply.text().contains("sign-in-failed") && !session(reply), "{}", reply.text());
}

#[test]
fn an_officer_signs_in_at_the_provider_s_own_page_and_does_without_it_when_it_is_down() {
    journey("provider", async |journey| {
        let mut provider = Glewlwyd::start().await;
        let nodes = node_of(&provider, &[]).await;
        let officer = nodes.officer(AT, "kaja", &["investigator"]).await;
        link(&nodes, "kaja", "kaja.p").await;
        let password = provider.user("kaja.p").await;
        let page = journey.page().await;
        page.goto(&nodes.url(AT, "/account")).await;
        page.has("heading", "Sign in").await;
        page.accessible().await;
        page.shot("sign-in").await;
        page.press("Sign in with the authority’s sign-in service").await;
        page.fill("Login", "kaja.p").await;
        page.fill("Password", password).await;
        page.press("OK").await;
        in_time(&nodes, &provider).await;
        go_on(&page).await;
        page.has("heading", "Your account").await;
        page.see("The authority’s sign-in service").await;

        // That was no fresh proof.
        page.press("Prove who you are to add a passkey").await;
        page.shot("proof").await;

        page.press("Sign out").await;
        provider.stop();
        // What is known of it ends, too.
        nodes.pass(entente_crypto::limits::PROVIDER_METADATA_AGE_MAX);
        page.goto(&nodes.url(AT, "/sign-in")).await;
        page.press("Sign in with the authority’s sign-in service").await;
        page.has("heading", "The sign-in service does not answer").await;
        page.accessible().await;
        page.shot("down").await;
        nodes.sign_in(&page, AT, &officer).await;
        page.see("Sign out").await;
        // The provider's own pages are not quiet.
        page.console().await;
    });
}

#[test]
fn only_the_browser_that_was_sent_comes_back_and_only_once_and_in_time() {
    without_browser(async || {
        let provider = Glewlwyd::start().await;
        let nodes = node_of(&provider, &[]).await;
        nodes.officer(AT, "kaja", &["investigator"]).await;
        link(&nodes, "kaja", "kaja.p").await;
        provider.user("kaja.p").await;

        let sent = away(&nodes).await;
        let back = provider.led_back("kaja.p", &sent.url).await;
        in_time(&nodes, &provider).await;
        let arrived = arrive(&nodes, &back, &sent.cookie).await;
        assert_eq!((arrived.status, arrived.header("location")), (303, Some("/account")));
        assert!(session(&arrived));
        refused(&arrive(&nodes, &back, &sent.cookie).await);

        // The code of before, on a way of its own: the provider knows that it was used.
        let code = back.split("code=").nth(1).unwrap();
        let next = away(&nodes).await;
        let fresh = provider.led_back("kaja.p", &next.url).await;
        let used = fresh.replace(fresh.split("code=").nth(1).unwrap(), code);
        refused(&arrive(&nodes, &used, &next.cookie).await);

        // Another browser's way, or none; and after that the right one comes too late.
        for cookie in ["", &sent.cookie, "__Host-provider=entente_x"] {
            let next = away(&nodes).await;
            let back = provider.led_back("kaja.p", &next.url).await;
            refused(&arrive(&nodes, &back, cookie).await);
            refused(&arrive(&nodes, &back, &next.cookie).await);
        }

        let late = away(&nodes).await;
        let back = provider.led_back("kaja.p", &late.url).await;
        nodes.pass(PROVIDER_TIME_MAX);
        refused(&arrive(&nodes, &back, &late.cookie).await);
    });
}

#[test]
fn what_was_changed_on_the_way_signs_nobody_in() {
    without_browser(async || {
        let provider = Glewlwyd::start().await;
        let nodes = node_of(&provider, &[]).await;
        nodes.officer(AT, "kaja", &["investigator"]).await;
        link(&nodes, "kaja", "kaja.p").await;
        provider.user("kaja.p").await;
        let part = |url: &str, name: &str| {
            let after = url.split(&format!("{name}=")).nth(1).unwrap();
            after.split('&').next().unwrap().to_owned()
        };

        // Another nonce asked for: the token is of another sign-in.
        let sent = away(&nodes).await;
        let asked = sent.url.replace(&part(&sent.url, "nonce"), "another");
        let back = provider.led_back("kaja.p", &asked).await;
        in_time(&nodes, &provider).await;
        refused(&arrive(&nodes, &back, &sent.cookie).await);

        // The code of another way: its proof key does not fit.
        let (one, other) = (away(&nodes).await, away(&nodes).await);
        let back = provider.led_back("kaja.p", &one.url).await;
        let others = provider.led_back("kaja.p", &other.url).await;
        let mixed = back.replace(&part(&back, "code"), &part(&others, "code"));
        refused(&arrive(&nodes, &mixed, &one.cookie).await);

        let changes: [&dyn Fn(&str) -> String; 4] = [
            &|back| back.replace(&part(back, "code"), "guessed"),
            &|back| back.replace(&part(back, "state"), "entente_0"),
            &|back| format!("{back}&iss=https%3A%2F%2Fother.example.eu"),
            &|back| back.replace("code=", "error=access_denied&other="),
        ];
        for change in changes {
            let sent = away(&nodes).await;
            let back = change(&provider.led_back("kaja.p", &sent.url).await);
            refused(&arrive(&nodes, &back, &sent.cookie).await);
        }
        let long = format!("/sign-in/provider/back?state={}", "x".repeat(4 * 1024 + 1));
        assert_eq!(nodes.send(AT, &Request::get(&long)).await.status, 422);
    });
}

#[test]
fn whom_no_open_account_is_linked_to_is_refused_like_anybody_else() {
    without_browser(async || {
        let provider = Glewlwyd::start().await;
        let nodes = node_of(&provider, &[]).await;
        nodes.officer(AT, "kaja", &["investigator"]).await;
        nodes.officer(AT, "ivan", &["investigator"]).await;
        link(&nodes, "ivan", "ivan.p").await;
        for user in ["kaja.p", "kaja", "ivan.p"] {
            provider.user(user).await;
        }
        let context = nodes.context(AT);
        let closed = "ivan".parse().unwrap();
        let come = async |user: &str| {
            let sent = away(&nodes).await;
            let back = provider.led_back(user, &sent.url).await;
            in_time(&nodes, &provider).await;
            arrive(&nodes, &back, &sent.cookie).await
        };
        // An account that is called as the user there is not the user's.
        refused(&come("kaja.p").await);
        refused(&come("kaja").await);
        assert!(session(&come("ivan.p").await));
        accounts::unlink_subject(&context, "console", &closed).await.unwrap();
        refused(&come("ivan.p").await);
        link(&nodes, "ivan", "ivan.p").await;
        accounts::disable(&context, "console", &closed).await.unwrap();
        refused(&come("ivan.p").await);
        let other = "kaja".parse().unwrap();
        let taken = accounts::link_subject(&context, "console", (&other, "ivan.p")).await;
        assert!(taken.is_err(), "a name stands for one account");
    });
}

#[test]
fn a_sign_in_there_without_the_factors_demanded_is_refused_with_words() {
    without_browser(async || {
        let provider = Glewlwyd::start().await;
        let nodes = node_of(&provider, &["otp"]).await;
        nodes.officer(AT, "kaja", &["investigator"]).await;
        link(&nodes, "kaja", "kaja.p").await;
        provider.user("kaja.p").await;
        let sent = away(&nodes).await;
        let back = provider.led_back("kaja.p", &sent.url).await;
        in_time(&nodes, &provider).await;
        let weak = arrive(&nodes, &back, &sent.cookie).await;
        assert_eq!(weak.status, 403);
        assert!(weak.text().contains("did not vouch for you surely enough") && !session(&weak));
    });
}
