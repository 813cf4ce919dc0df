//! Sessions as people see them, sensitive acts, invitations, preferences.

use entente_model::encoding::Digest;
use entente_model::justification::JustificationInput;
use entente_model::{Clock as _, Code, Problem};
use entente_services::accounts::{
    self, Browser, ChangePassword, Credentials, Device, INVITATION_LIFETIME, Invited, NewFactors,
    NewToken, Proof, Proving, SESSION_IDLE_MAX, SESSIONS_MAX, SIGN_IN_FAILURES_MAX, SIGN_IN_PAUSE,
    STEP_UP_MAX, Scope, SignedIn, System, by_secret, preferences,
};
use entente_testing::{Federation, Officer};
use std::time::Duration;

const STEP: Duration = Duration::from_secs(30);
const AT: &str = "aa-police";

async fn alone(seed: u64) -> (Federation, Officer) {
    let federation = Federation::builder(seed).node(AT, &[]).build().await;
    let officer = federation.officer(AT, "anna", &["investigator"]).await;
    (federation, officer)
}

fn credentials(federation: &Federation, officer: &Officer) -> Credentials {
    Credentials {
        officer: officer.id.clone(),
        password: officer.password.clone(),
        code: officer.second_factor.code(federation.clock.now()),
    }
}

async fn sign_in(federation: &Federation, officer: &Officer) -> SignedIn {
    let context = &federation.at(AT).context;
    federation.clock.advance(STEP);
    let credentials = credentials(federation, officer);
    let secret = accounts::sign_in(context, credentials, Device::default()).await.unwrap();
    by_secret(context, secret.reveal()).await.unwrap()
}

/// Signed in without the time that hashing takes.
async fn led_in(federation: &Federation, officer: &str) -> SignedIn {
    let context = &federation.at(AT).context;
    let id = officer.parse().unwrap();
    let sent = accounts::invite(context, "console", (&id, Invited::ToSignIn)).await.unwrap();
    let accepted = accounts::accept_invitation(context, sent.secret.reveal(), Device::default())
        .await
        .unwrap();
    by_secret(context, accepted.secret.reveal()).await.unwrap()
}

fn code<T>(outcome: Result<T, Problem>) -> Option<Code> {
    outcome.err().map(|problem| problem.code)
}

fn id_of(signed_in: &SignedIn) -> Digest {
    let accounts::Via::Session { id } = signed_in.via else { panic!("a session") };
    id
}

#[tokio::test]
async fn an_officer_sees_each_session_with_time_proof_and_device_and_ends_them() {
    let (federation, officer) = alone(81).await;
    let context = &federation.at(AT).context;
    let agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0";
    let device = Device::of_user_agent(agent);
    let secret =
        accounts::sign_in(context, credentials(&federation, &officer), device).await.unwrap();
    let opened = federation.clock.now();
    let first = by_secret(context, secret.reveal()).await.unwrap();
    assert_eq!(first.proof, Some(Proof::PasswordAndCode));
    let second = led_in(&federation, "anna").await;
    federation.clock.advance(Duration::from_secs(120));
    by_secret(context, secret.reveal()).await.unwrap();

    let seen = accounts::sessions(context, &first).unwrap();
    let [mine, other] = &seen[..] else { panic!("{seen:?}") };
    assert!(mine.current && !other.current);
    assert_eq!((mine.device.browser, mine.device.system), (Browser::Firefox, System::Windows));
    assert_eq!((mine.opened, mine.used), (opened, federation.clock.now()));
    assert_eq!((mine.proof, other.proof), (Proof::PasswordAndCode, Proof::Invitation));
    assert!(!serde_json::to_string(&seen).unwrap().contains("Gecko"));

    federation.officer(AT, "bert", &["investigator"]).await;
    let stranger = led_in(&federation, "bert").await;
    let theirs = accounts::end_session(context, &stranger, &id_of(&first)).await;
    assert_eq!(code(theirs), Some(Code::NotFound));
    accounts::end_session(context, &first, &id_of(&second)).await.unwrap();
    let again = accounts::end_session(context, &first, &id_of(&second)).await;
    assert_eq!(code(again), Some(Code::NotFound));
    for _ in 0..3 {
        led_in(&federation, "anna").await;
    }
    assert_eq!(accounts::end_other_sessions(context, &first).await.unwrap(), 3);
    assert_eq!(accounts::sessions(context, &first).unwrap().len(), 1);
    assert_eq!(accounts::sessions(context, &stranger).unwrap().len(), 1);
    federation.clock.advance(SESSION_IDLE_MAX);
    assert_eq!(accounts::sessions(context, &officer.signed_in).unwrap(), []);
}

#[tokio::test]
async fn one_session_more_than_the_limit_ends_the_one_not_used_for_longest() {
    let (federation, _) = alone(82).await;
    let context = &federation.at(AT).context;
    let mut open = Vec::new();
    for _ in 0..SESSIONS_MAX {
        open.push(led_in(&federation, "anna").await);
        federation.clock.advance(Duration::from_secs(1));
    }
    let ids = || {
        let seen = accounts::sessions(context, &open[1]).unwrap();
        seen.into_iter().map(|session| session.id).collect::<Vec<_>>()
    };
    assert_eq!(ids().len(), SESSIONS_MAX);
    led_in(&federation, "anna").await;
    let left = ids();
    assert_eq!(left.len(), SESSIONS_MAX);
    assert!(!left.contains(&id_of(&open[0])) && left.contains(&id_of(&open[1])));
}

#[tokio::test]
async fn a_sensitive_act_in_a_session_needs_a_fresh_proof_and_elsewhere_none() {
    let (federation, officer) = alone(83).await;
    let context = &federation.at(AT).context;
    let token = || NewToken {
        label: "batch".to_owned(),
        scopes: [Scope::Search].into(),
        expires: federation.clock.now().plus(STEP),
    };
    let make = async |by: &SignedIn| code(accounts::create_token(context, by, token()).await);
    let fresh = sign_in(&federation, &officer).await;
    assert!(fresh.stepped_up(federation.clock.now()));
    assert_eq!(make(&fresh).await, None);
    federation.clock.advance(STEP_UP_MAX);
    assert_eq!(make(&fresh).await, Some(Code::StepUpNeeded));
    assert_eq!(make(&officer.signed_in).await, None, "nobody sits at the console's session");

    let by = led_in(&federation, "anna").await;
    assert_eq!(make(&by).await, Some(Code::StepUpNeeded), "an invitation proves no factor");
    let wrong = Proving::Password("not her password".to_owned());
    let refused = accounts::step_up(context, &by, wrong).await;
    assert_eq!(code(refused), Some(Code::SignInFailed));
    let right = Proving::Password(officer.password.clone());
    accounts::step_up(context, &by, right).await.unwrap();
    let session = accounts::sessions(context, &by).unwrap().remove(0);
    assert_eq!(session.stepped_up, Some(federation.clock.now()));

    let digits = officer.second_factor.code(federation.clock.now());
    let by_code = || Proving::Code(digits.clone());
    accounts::step_up(context, &by, by_code()).await.unwrap();
    let replayed = accounts::step_up(context, &by, by_code()).await;
    assert_eq!(code(replayed), Some(Code::SignInFailed), "a code is accepted once");
    let outside = accounts::step_up(context, &officer.signed_in, by_code()).await;
    assert_eq!(code(outside), Some(Code::Denied));
}

#[tokio::test]
async fn an_administrators_session_left_open_changes_no_account() {
    let (federation, _) = alone(84).await;
    let context = &federation.at(AT).context;
    federation.officer(AT, "adam", &["administrator"]).await;
    let adam = led_in(&federation, "adam").await;
    let anna = "anna".parse().unwrap();
    let new = accounts::NewOfficer {
        id: "eve".parse().unwrap(),
        display_name: "Eve".to_owned(),
        unit: "desk".to_owned(),
        roles: ["investigator".parse().unwrap()].into(),
        certificates: [].into(),
        password: None,
    };
    let needed = Some(Code::StepUpNeeded);
    assert_eq!(code(accounts::create_by(context, &adam, new).await), needed);
    assert_eq!(code(accounts::disable_by(context, &adam, &anna).await), needed);
    assert_eq!(code(accounts::invite_by(context, &adam, &anna).await), needed);
    assert_eq!(code(accounts::end_sessions_of(context, &adam, &anna).await), needed);
    let password = "correct horse of adam".to_owned();
    accounts::step_up(context, &adam, Proving::Password(password)).await.unwrap();
    let session = accounts::sessions(context, &adam).unwrap().remove(0);
    assert!(session.stepped_up.is_some());
    let adam = accounts::by_console(context, &"adam".parse().unwrap()).unwrap();
    let victim = led_in(&federation, "anna").await;
    assert_eq!(accounts::end_sessions_of(context, &adam, &anna).await.unwrap(), 1);
    assert_eq!(code(accounts::end_session(context, &victim, &id_of(&victim)).await), {
        Some(Code::NotFound)
    });
    let denied = accounts::end_sessions_of(context, &victim, &anna).await;
    assert_eq!(code(denied), needed);
}

#[tokio::test]
async fn a_changed_password_ends_all_other_sessions_and_a_wrong_one_counts_as_a_failure() {
    let (federation, officer) = alone(85).await;
    let context = &federation.at(AT).context;
    let mine = sign_in(&federation, &officer).await;
    led_in(&federation, "anna").await;
    let change = |current: &str, new: &str| {
        let change = ChangePassword { current: Some(current.to_owned()), new: new.to_owned() };
        accounts::change_password(context, &mine, change)
    };
    let long = "another long passphrase";
    assert_eq!(code(change(&officer.password, "short").await), Some(Code::BodyMalformed));
    assert_eq!(code(change("wrong", long).await), Some(Code::SignInFailed));
    change(&officer.password, long).await.unwrap();
    assert_eq!(accounts::sessions(context, &mine).unwrap().len(), 1);
    let old = accounts::step_up(context, &mine, Proving::Password(officer.password.clone())).await;
    assert_eq!(code(old), Some(Code::SignInFailed));
    accounts::step_up(context, &mine, Proving::Password(long.to_owned())).await.unwrap();
    for _ in 1..SIGN_IN_FAILURES_MAX {
        assert_eq!(code(change("wrong", long).await), Some(Code::SignInFailed));
    }
    assert_eq!(code(change("wrong", long).await), Some(Code::SignInBlocked));
    assert_eq!(code(change(long, long).await), Some(Code::SignInBlocked));
}

#[tokio::test]
async fn an_invitation_works_once_within_a_day_and_opens_nothing_until_a_sign_in_is_set_up() {
    let (federation, officer) = alone(86).await;
    let context = &federation.at(AT).context;
    let anna = "anna".parse().unwrap();
    let invite = async || {
        let sent = accounts::invite(context, "console", (&anna, Invited::ToEnrol)).await.unwrap();
        sent.secret.reveal().to_owned()
    };
    let accept =
        async |secret: &str| accounts::accept_invitation(context, secret, Device::default()).await;
    let first = invite().await;
    let second = invite().await;
    assert_eq!(code(accept(&first).await), Some(Code::NotSignedIn), "a later one ends it");
    let session = accept(&second).await.unwrap().secret;
    assert_eq!(code(accept(&second).await), Some(Code::NotSignedIn), "it was used");
    assert_eq!(code(by_secret(context, session.reveal()).await), Some(Code::EnrolmentNeeded));

    let enrolling = accounts::enrolling(context, session.reveal()).await.unwrap();
    let secret = accounts::enrolment_secret(context, &enrolling).await.unwrap();
    let enrolling = accounts::enrolling(context, session.reveal()).await.unwrap();
    let again = accounts::enrolment_secret(context, &enrolling).await.unwrap();
    assert_eq!(*secret.as_bytes(), *again.as_bytes(), "a page loaded again shows the same");
    let now = federation.clock.now();
    let new = |password: &str, code: String| NewFactors { password: password.to_owned(), code };
    for wrong in [new("short", secret.code(now)), new("a long enough one", "000000".to_owned())] {
        let refused = accounts::enrol_password(context, &enrolling, wrong).await;
        assert_eq!(code(refused), Some(Code::BodyMalformed));
    }
    let right = new("a long enough one", secret.code(now));
    let full = accounts::enrol_password(context, &enrolling, right).await.unwrap();
    let signed_in = by_secret(context, full.reveal()).await.unwrap();
    assert_eq!(signed_in.proof, Some(Proof::PasswordAndCode));
    assert_eq!(code(by_secret(context, session.reveal()).await), Some(Code::NotSignedIn));
    federation.clock.advance(STEP);
    let old = accounts::sign_in(context, credentials(&federation, &officer), Device::default());
    assert_eq!(code(old.await), Some(Code::SignInFailed));

    let late = invite().await;
    federation.clock.advance(INVITATION_LIFETIME);
    assert_eq!(code(accept(&late).await), Some(Code::NotSignedIn));
    assert_eq!(code(accept("no invitation").await), Some(Code::NotSignedIn));
    let left = invite().await;
    accounts::disable(context, "console", &anna).await.unwrap();
    assert_eq!(code(accept(&left).await), Some(Code::NotSignedIn));
    let closed = accounts::invite(context, "console", (&anna, Invited::ToEnrol)).await;
    assert_eq!(code(closed), Some(Code::NotFound));
}

#[tokio::test]
async fn an_account_without_a_password_lets_nobody_in_until_its_officer_is_invited() {
    let (federation, _) = alone(87).await;
    let context = &federation.at(AT).context;
    let new = accounts::NewOfficer {
        id: "nora".parse().unwrap(),
        display_name: "Nora".to_owned(),
        unit: "desk".to_owned(),
        roles: ["investigator".parse().unwrap()].into(),
        certificates: [].into(),
        password: None,
    };
    let factor = accounts::create(context, "console", new).await.unwrap();
    let tried = Credentials {
        officer: "nora".to_owned(),
        password: String::new(),
        code: factor.code(federation.clock.now()),
    };
    let refused = accounts::sign_in(context, tried, Device::default()).await;
    assert_eq!(code(refused), Some(Code::SignInFailed));
}

#[tokio::test]
async fn an_unknown_account_pauses_after_failures_just_as_a_known_one() {
    let (mut federation, officer) = alone(88).await;
    let tries = async |federation: &Federation, officer: &str| {
        let context = &federation.at(AT).context;
        let wrong = Credentials {
            officer: officer.to_owned(),
            password: "wrong".to_owned(),
            code: "000000".to_owned(),
        };
        let entries = federation.at(AT).leaves().len();
        let problem = accounts::sign_in(context, wrong, Device::default()).await.err().unwrap();
        assert_eq!(federation.at(AT).leaves().len(), entries + 1);
        problem
    };
    for _ in 0..SIGN_IN_FAILURES_MAX {
        let known = tries(&federation, &officer.id).await;
        assert_eq!(tries(&federation, "nobody").await, known);
        assert_eq!(tries(&federation, "").await, known);
    }
    let paused = tries(&federation, &officer.id).await;
    assert_eq!(paused.code, Code::SignInBlocked);
    assert_eq!(tries(&federation, "nobody").await, paused);
    drop(officer);
    federation.restart(AT).await;
    assert_eq!(tries(&federation, "nobody").await.code, Code::SignInBlocked);
    assert_eq!(tries(&federation, "somebody").await.code, Code::SignInFailed);
    federation.clock.advance(SIGN_IN_PAUSE);
    assert_eq!(tries(&federation, "nobody").await, tries(&federation, "anna").await);
}

#[tokio::test]
async fn guesses_at_an_unknown_account_made_at_once_are_all_counted() {
    let (federation, _) = alone(89).await;
    let context = &federation.at(AT).context;
    let wrong = Credentials {
        officer: "nobody".to_owned(),
        password: "wrong".to_owned(),
        code: "000000".to_owned(),
    };
    let guesses = (0..=SIGN_IN_FAILURES_MAX)
        .map(|_| accounts::sign_in(context, wrong.clone(), Device::default()));
    let results = futures_util::future::join_all(guesses).await;
    let blocked = results.into_iter().filter(|one| {
        one.as_ref().err().is_some_and(|problem| problem.code == Code::SignInBlocked)
    });
    assert!(blocked.count() >= 1);
}

#[tokio::test]
async fn preferences_last_and_the_last_justification_goes_with_its_session() {
    let (federation, officer) = alone(90).await;
    let context = &federation.at(AT).context;
    let mine = led_in(&federation, "anna").await;
    assert_eq!(preferences::load(context, &mine).unwrap(), preferences::Preferences::default());
    let wanted = preferences::Preferences {
        language: Some("bg".to_owned()),
        density: preferences::Density::Compact,
        theme: preferences::Theme::Dark,
        shortcuts: preferences::Shortcuts::Off,
    };
    preferences::save(context, &mine, &wanted).await.unwrap();
    let other = led_in(&federation, "anna").await;
    assert_eq!(preferences::load(context, &other).unwrap(), wanted);
    let odd = preferences::Preferences { language: Some("<b>".to_owned()), ..wanted };
    assert_eq!(code(preferences::save(context, &mine, &odd).await), Some(Code::BodyMalformed));

    let used = JustificationInput {
        purpose: Some("INV".to_owned()),
        case_reference: Some("K-1".to_owned()),
        statement: Some("Todor Velichkov was seen".to_owned()),
        ..JustificationInput::default()
    };
    preferences::remember_justification(context, &mine, used).await.unwrap();
    let kept = preferences::last_justification(context, &mine).unwrap().unwrap();
    assert_eq!((kept.purpose.as_deref(), kept.statement), (Some("INV"), None));
    assert!(preferences::last_justification(context, &other).unwrap().is_none());
    accounts::sign_out(context, &id_of(&mine)).await.unwrap();
    let gone = preferences::last_justification(context, &mine);
    assert_eq!(code(gone), Some(Code::NotSignedIn));
    let console = preferences::last_justification(context, &officer.signed_in);
    assert_eq!(code(console), Some(Code::Denied));
}
