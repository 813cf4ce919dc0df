//! Signing in with a passkey, the device being Chromium's own.

use entente_browser::{Served, journey};

const HERE: &str = "aa-police";

#[test]
fn a_passkey_is_added_and_signs_its_officer_in_and_only_while_the_device_knows_its_holder() {
    journey("passkeys", async |journey| {
        let nodes = Served::of_one(951).await;
        let officer = nodes.officer(HERE, "kaja", &["investigator"]).await;
        let page = journey.page().await;
        page.goto(&nodes.url(HERE, "/sign-in")).await;
        let device = page.authenticator().await;
        nodes.sign_in(&page, HERE, &officer).await;
        page.see("Sign out").await;

        page.goto(&nodes.url(HERE, "/account")).await;
        page.shot("account").await;
        page.press("Add a passkey").await;
        page.has("button", "Rename").await;
        assert_eq!(device.passkeys().await.len(), 1);

        page.press("Sign out").await;
        page.goto(&nodes.url(HERE, "/sign-in")).await;
        page.shot("sign-in").await;
        device.recognises(false).await;
        page.press("Sign in with a passkey").await;
        page.see("That did not work.").await;
        page.see_not("Sign out").await;

        device.recognises(true).await;
        page.press("Sign in with a passkey").await;
        page.see("Sign out").await;
        page.goto(&nodes.url(HERE, "/account")).await;
        page.see("passkey").await;
        page.console_tells_of_refusals_only().await;
    });
}
