//! Passkeys, made and used by an authenticator in software.

use entente_model::{Clock as _, Code, Problem};
use entente_services::Context;
use entente_services::accounts::{
    self, CEREMONY_TIME_MAX, Ceremony, Device, Invited, NewPasskey, PASSKEYS_MAX, PasskeyProof,
    Proof, Proving, STEP_UP_MAX, SignedIn, by_secret,
};
use entente_testing::{Federation, ORIGIN, Officer};
use serde_json::{Value, json};
use webauthn_authenticator_rs::WebauthnAuthenticator as _;
use webauthn_authenticator_rs::softpasskey::SoftPasskey;
use webauthn_rs::prelude::{CreationChallengeResponse, RequestChallengeResponse, Url};

const AT: &str = "aa-police";

async fn alone(seed: u64) -> (Federation, Officer) {
    let federation = Federation::builder(seed).node(AT, &[]).build().await;
    let officer = federation.officer(AT, "anna", &["investigator"]).await;
    (federation, officer)
}

fn code<T>(outcome: Result<T, Problem>) -> Option<Code> {
    outcome.err().map(|problem| problem.code)
}

/// A browser with a device that keeps passkeys. The library's device keeps none by itself, so what
/// a real one remembers (which passkey, which handle) is remembered here.
pub(crate) struct Browser {
    device: SoftPasskey,
    origin: Url,
    known: Vec<(Value, Value)>,
}

impl Browser {
    pub(crate) fn new() -> Self {
        Self { device: SoftPasskey::new(true), origin: Url::parse(ORIGIN).unwrap(), known: vec![] }
    }

    fn at(origin: &str) -> Self {
        Self { origin: Url::parse(origin).unwrap(), ..Self::new() }
    }

    pub(crate) fn make(&mut self, asked: &Ceremony) -> NewPasskey {
        let handle = asked.options["publicKey"]["user"]["id"].clone();
        let selection = &asked.options["publicKey"]["authenticatorSelection"];
        assert_eq!(selection["requireResidentKey"], true);
        assert_eq!(selection["userVerification"], "required");
        let mut options: CreationChallengeResponse =
            serde_json::from_value(asked.options.clone()).unwrap();
        options.public_key.authenticator_selection.as_mut().unwrap().require_resident_key = false;
        let made = self.device.do_registration(self.origin.clone(), options).unwrap();
        let credential = serde_json::to_value(made).unwrap();
        self.known.push((credential["id"].clone(), handle));
        NewPasskey { ceremony: asked.ceremony.clone(), name: "Key".to_owned(), credential }
    }

    pub(crate) fn sign(&mut self, asked: &Ceremony) -> PasskeyProof {
        assert_eq!(asked.options["publicKey"]["userVerification"], "required");
        let (id, handle) = self.known.last().unwrap().clone();
        let mut options = asked.options.clone();
        options["publicKey"]["allowCredentials"] = json!([{ "type": "public-key", "id": id }]);
        let options: RequestChallengeResponse = serde_json::from_value(options).unwrap();
        let signed = self.device.do_authentication(self.origin.clone(), options).unwrap();
        let mut credential = serde_json::to_value(signed).unwrap();
        credential["response"]["userHandle"] = handle;
        PasskeyProof { ceremony: asked.ceremony.clone(), credential }
    }
}

async fn stepped_up(context: &Context, officer: &Officer) -> SignedIn {
    let id = officer.id.parse().unwrap();
    let sent = accounts::invite(context, "console", (&id, Invited::ToSignIn)).await.unwrap();
    let accepted = accounts::accept_invitation(context, sent.secret.reveal(), Device::default());
    let secret = accepted.await.unwrap().secret;
    let by = by_secret(context, secret.reveal()).await.unwrap();
    accounts::step_up(context, &by, Proving::Password(officer.password.clone())).await.unwrap();
    by_secret(context, secret.reveal()).await.unwrap()
}

async fn with_passkey(federation: &Federation, officer: &Officer) -> (SignedIn, Browser) {
    let context = &federation.at(AT).context;
    let by = stepped_up(context, officer).await;
    let mut browser = Browser::new();
    let made = browser.make(&accounts::passkey_options(context, &by).await.unwrap());
    accounts::register_passkey(context, &by, made).await.unwrap();
    (by, browser)
}

async fn enter(context: &Context, proof: PasskeyProof) -> Result<SignedIn, Problem> {
    let secret = accounts::sign_in_by_passkey(context, proof, Device::default()).await?;
    by_secret(context, secret.reveal()).await
}

#[tokio::test]
async fn an_officer_makes_a_passkey_and_signs_in_with_it_without_naming_an_account() {
    let (federation, officer) = alone(601).await;
    let context = &federation.at(AT).context;
    let (_, mut browser) = with_passkey(&federation, &officer).await;
    let asked = accounts::passkey_request(context).unwrap();
    let signed_in = enter(context, browser.sign(&asked)).await.unwrap();
    assert_eq!((signed_in.officer.as_str(), signed_in.proof), ("anna", Some(Proof::Passkey)));
    assert!(signed_in.stepped_up(federation.clock.now()));
    let seen = accounts::passkeys(context, &signed_in).unwrap();
    assert_eq!((seen[0].name.as_str(), seen[0].used), ("Key", Some(federation.clock.now())));
}

#[tokio::test]
async fn an_answer_counts_once_and_for_a_short_while() {
    let (federation, officer) = alone(602).await;
    let context = &federation.at(AT).context;
    let (by, mut browser) = with_passkey(&federation, &officer).await;
    let proof = browser.sign(&accounts::passkey_request(context).unwrap());
    enter(context, proof.clone()).await.unwrap();
    let entries = federation.at(AT).leaves().len();
    assert_eq!(code(enter(context, proof).await), Some(Code::SignInFailed));
    assert_eq!(federation.at(AT).leaves().len(), entries + 1, "it is on record");
    let made = browser.make(&accounts::passkey_options(context, &by).await.unwrap());
    accounts::register_passkey(context, &by, made.clone()).await.unwrap();
    let again = accounts::register_passkey(context, &by, made).await;
    assert_eq!(code(again), Some(Code::BodyMalformed));
    let late = browser.sign(&accounts::passkey_request(context).unwrap());
    federation.clock.advance(CEREMONY_TIME_MAX);
    assert_eq!(code(enter(context, late).await), Some(Code::SignInFailed));
}

#[tokio::test]
async fn an_answer_for_another_site_or_another_challenge_is_refused() {
    let (federation, officer) = alone(603).await;
    let context = &federation.at(AT).context;
    let (by, mut browser) = with_passkey(&federation, &officer).await;
    let failed = Some(Code::SignInFailed);

    let mut elsewhere = Browser::at("https://evil.node.example.eu");
    std::mem::swap(&mut elsewhere.device, &mut browser.device);
    elsewhere.known.clone_from(&browser.known);
    let proof = elsewhere.sign(&accounts::passkey_request(context).unwrap());
    assert_eq!(code(enter(context, proof).await), failed);
    let phished = elsewhere.make(&accounts::passkey_options(context, &by).await.unwrap());
    let refused = accounts::register_passkey(context, &by, phished).await;
    assert_eq!(code(refused), Some(Code::BodyMalformed));
    std::mem::swap(&mut elsewhere.device, &mut browser.device);

    let first = accounts::passkey_request(context).unwrap();
    let second = accounts::passkey_request(context).unwrap();
    let crossed = PasskeyProof { ceremony: second.ceremony, ..browser.sign(&first) };
    assert_eq!(code(enter(context, crossed).await), failed);

    let mut forged = browser.sign(&accounts::passkey_request(context).unwrap());
    forged.credential["response"]["userHandle"] = json!("AAAAAAAAAAAAAAAAAAAAAA");
    assert_eq!(code(enter(context, forged).await), failed);
    let mut unsigned = browser.sign(&accounts::passkey_request(context).unwrap());
    unsigned.credential["response"]["signature"] = json!("MAYCAQECAQE");
    assert_eq!(code(enter(context, unsigned).await), failed);
    let nothing = PasskeyProof { ceremony: first.ceremony, credential: json!({}) };
    assert_eq!(code(enter(context, nothing).await), failed);
    let registration = accounts::passkey_options(context, &by).await.unwrap();
    let mut mixed = browser.sign(&accounts::passkey_request(context).unwrap());
    mixed.ceremony = registration.ceremony;
    assert_eq!(code(enter(context, mixed).await), failed);
}

#[tokio::test]
async fn a_counter_that_does_not_go_up_is_refused_and_on_record() {
    let (federation, officer) = alone(604).await;
    let context = &federation.at(AT).context;
    let (_, mut browser) = with_passkey(&federation, &officer).await;
    let first = browser.sign(&accounts::passkey_request(context).unwrap());
    let second = browser.sign(&accounts::passkey_request(context).unwrap());
    enter(context, second).await.unwrap();
    let entries = federation.at(AT).leaves().len();
    assert_eq!(code(enter(context, first).await), Some(Code::SignInFailed));
    let leaves = federation.at(AT).leaves();
    assert_eq!(leaves.len(), entries + 1);
    assert_eq!(leaves.last().unwrap().facts.operation, "passkey-counter");
}

#[tokio::test]
async fn a_passkey_proves_again_who_is_there_but_only_its_own_officer() {
    let (federation, officer) = alone(605).await;
    let context = &federation.at(AT).context;
    let (by, mut browser) = with_passkey(&federation, &officer).await;
    federation.clock.advance(STEP_UP_MAX);
    assert!(!by.stepped_up(federation.clock.now()));
    assert_eq!(code(accounts::passkey_options(context, &by).await), Some(Code::StepUpNeeded));
    let proof = browser.sign(&accounts::passkey_request(context).unwrap());
    accounts::step_up_by_passkey(context, &by, proof).await.unwrap();
    let session = accounts::sessions(context, &by).unwrap().remove(0);
    assert_eq!(session.stepped_up, Some(federation.clock.now()));

    let bert = federation.officer(AT, "bert", &["investigator"]).await;
    let stranger = stepped_up(context, &bert).await;
    let proof = browser.sign(&accounts::passkey_request(context).unwrap());
    let refused = accounts::step_up_by_passkey(context, &stranger, proof).await;
    assert_eq!(code(refused), Some(Code::SignInFailed));
}

#[tokio::test]
async fn an_invited_officer_sets_up_a_passkey_alone_and_cannot_remove_the_last_way_in() {
    let (federation, officer) = alone(606).await;
    let context = &federation.at(AT).context;
    let anna = "anna".parse().unwrap();
    let sent = accounts::invite(context, "console", (&anna, Invited::ToEnrol)).await.unwrap();
    let accepted = accounts::accept_invitation(context, sent.secret.reveal(), Device::default());
    let session = accepted.await.unwrap().secret;
    let enrolling = accounts::enrolling(context, session.reveal()).await.unwrap();
    let mut browser = Browser::new();
    let asked = accounts::enrolment_passkey_options(context, &enrolling).await.unwrap();
    let made = browser.make(&asked);
    let full = accounts::enrol_passkey(context, &enrolling, made).await.unwrap();
    let by = by_secret(context, full.reveal()).await.unwrap();
    assert_eq!(by.proof, Some(Proof::Passkey));
    let old = Proving::Password(officer.password.clone());
    assert_eq!(code(accounts::step_up(context, &by, old).await), Some(Code::SignInFailed));

    let only = accounts::passkeys(context, &by).unwrap()[0].id;
    assert_eq!(code(accounts::remove_passkey(context, &by, &only).await), Some(Code::Conflict));
    let made = browser.make(&accounts::passkey_options(context, &by).await.unwrap());
    let other = accounts::register_passkey(context, &by, made).await.unwrap().id;
    accounts::rename_passkey(context, &by, (&other, " Desk ")).await.unwrap();
    accounts::remove_passkey(context, &by, &only).await.unwrap();
    let left = accounts::passkeys(context, &by).unwrap();
    assert_eq!((left.len(), left[0].name.as_str()), (1, "Desk"));
    let long = "x".repeat(accounts::PASSKEY_NAME_CHARS_MAX + 1);
    let refused = accounts::rename_passkey(context, &by, (&other, &long)).await;
    assert_eq!(code(refused), Some(Code::BodyMalformed));
    browser.known.pop();
    let removed = browser.sign(&accounts::passkey_request(context).unwrap());
    assert_eq!(code(enter(context, removed).await), Some(Code::SignInFailed));
}

#[tokio::test]
async fn one_passkey_more_than_the_limit_is_refused_and_a_closed_account_lets_nobody_in() {
    let (federation, officer) = alone(607).await;
    let context = &federation.at(AT).context;
    let (by, mut browser) = with_passkey(&federation, &officer).await;
    for _ in 1..PASSKEYS_MAX {
        let made = browser.make(&accounts::passkey_options(context, &by).await.unwrap());
        accounts::register_passkey(context, &by, made).await.unwrap();
    }
    assert_eq!(code(accounts::passkey_options(context, &by).await), Some(Code::Conflict));
    let proof = browser.sign(&accounts::passkey_request(context).unwrap());
    accounts::disable(context, "console", &"anna".parse().unwrap()).await.unwrap();
    assert_eq!(code(enter(context, proof).await), Some(Code::SignInFailed));
}
