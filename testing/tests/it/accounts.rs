//! Accounts: who gets in, for how long, and what is never written down.

use entente_model::{Clock as _, Code, Problem};
use entente_services::accounts::{
    Credentials, Device, NewToken, SESSION_IDLE_MAX, SESSION_LIFETIME_MAX, SIGN_IN_FAILURES_MAX,
    SIGN_IN_PAUSE, Scope, TOKEN_LIFETIME_MAX, by_secret, create_by, create_token, disable_by,
    revoke_token, sign_in, sign_out, tokens,
};
use entente_services::page::PageRequest;
use entente_testing::{Federation, Officer};
use std::time::Duration;

const STEP: Duration = Duration::from_secs(30);

async fn alone(seed: u64) -> (Federation, Officer) {
    let federation = Federation::builder(seed).node("aa-police", &[]).build().await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await;
    (federation, officer)
}

fn credentials(federation: &Federation, officer: &Officer) -> Credentials {
    Credentials {
        officer: officer.id.clone(),
        password: officer.password.clone(),
        code: officer.second_factor.code(federation.clock.now()),
    }
}

async fn try_in(federation: &Federation, credentials: Credentials) -> Result<String, Problem> {
    let context = &federation.at("aa-police").context;
    sign_in(context, credentials, Device::default()).await.map(|token| token.reveal().to_owned())
}

#[tokio::test]
async fn whatever_was_wrong_the_answer_is_the_same_and_on_record() {
    let (federation, officer) = alone(71).await;
    let disabled = federation.officer("aa-police", "dora", &["investigator"]).await;
    let admin = federation.officer("aa-police", "adam", &["administrator"]).await.signed_in;
    let context = &federation.at("aa-police").context;
    disable_by(context, &admin, &"dora".parse().unwrap()).await.unwrap();
    let good = || credentials(&federation, &officer);
    let wrong = [
        Credentials { password: "wrong horse of anna".into(), ..good() },
        Credentials { code: "000000".into(), ..good() },
        Credentials { officer: "nobody".into(), ..good() },
        Credentials { officer: String::new(), ..good() },
        credentials(&federation, &disabled),
    ];
    let mut problems = Vec::new();
    for credentials in wrong {
        let entries = federation.at("aa-police").leaves().len();
        problems.push(try_in(&federation, credentials).await.unwrap_err());
        assert_eq!(federation.at("aa-police").leaves().len(), entries + 1);
    }
    assert!(problems.iter().all(|problem| *problem == problems[0]), "{problems:?}");
    assert_eq!(problems[0].code, Code::SignInFailed);
    try_in(&federation, good()).await.unwrap();
}

#[tokio::test]
async fn a_code_of_the_second_factor_is_accepted_once_even_at_the_same_time() {
    let (federation, officer) = alone(72).await;
    let good = credentials(&federation, &officer);
    let both = futures_util::future::join(
        try_in(&federation, good.clone()),
        try_in(&federation, good.clone()),
    );
    let (first, second) = both.await;
    assert_ne!(first.is_ok(), second.is_ok(), "one of two that come at once");
    let again = try_in(&federation, good).await.unwrap_err();
    assert_eq!(again.code, Code::SignInFailed);
    federation.clock.advance(STEP);
    try_in(&federation, credentials(&federation, &officer)).await.unwrap();
}

#[tokio::test]
async fn after_repeated_failures_nobody_gets_in_for_a_while_and_guesses_at_once_count_too() {
    let (federation, officer) = alone(73).await;
    let bad = || Credentials { password: "wrong".into(), ..credentials(&federation, &officer) };
    let guesses = (0..SIGN_IN_FAILURES_MAX).map(|_| try_in(&federation, bad()));
    let results = futures_util::future::join_all(guesses).await;
    assert!(results.iter().all(Result::is_err));
    let good = credentials(&federation, &officer);
    let blocked = try_in(&federation, good).await.unwrap_err();
    assert_eq!((blocked.code, blocked.status), (Code::SignInBlocked, 429));
    federation.clock.advance(SIGN_IN_PAUSE);
    try_in(&federation, credentials(&federation, &officer)).await.unwrap();
}

#[tokio::test]
async fn a_session_ends_when_idle_after_its_lifetime_at_sign_out_and_with_the_account() {
    let (federation, officer) = alone(74).await;
    let context = &federation.at("aa-police").context;
    let minute = Duration::from_secs(60);
    let open = async || try_in(&federation, credentials(&federation, &officer)).await.unwrap();
    let ended = async |secret: &str| match by_secret(context, secret).await {
        Ok(_) => false,
        Err(problem) => {
            assert_eq!(problem.code, Code::NotSignedIn);
            true
        }
    };
    let idle = open().await;
    federation.clock.advance(SESSION_IDLE_MAX - Duration::from_millis(1));
    assert!(!ended(&idle).await);
    federation.clock.advance(SESSION_IDLE_MAX);
    assert!(ended(&idle).await);

    let busy = open().await;
    let mut age = Duration::ZERO;
    while age + 10 * minute < SESSION_LIFETIME_MAX {
        federation.clock.advance(10 * minute);
        age += 10 * minute;
        assert!(!ended(&busy).await, "{age:?}");
    }
    federation.clock.advance(10 * minute);
    assert!(ended(&busy).await);

    let left = open().await;
    let signed_in = by_secret(context, &left).await.unwrap();
    let entente_services::accounts::Via::Session { id } = signed_in.via else { panic!() };
    sign_out(context, &id).await.unwrap();
    assert!(ended(&left).await);
    federation.clock.advance(STEP);
    let last = open().await;
    let admin = federation.officer("aa-police", "adam", &["administrator"]).await.signed_in;
    disable_by(context, &admin, &"anna".parse().unwrap()).await.unwrap();
    assert!(ended(&last).await);
    assert!(ended("not a secret at all").await);
}

#[tokio::test]
async fn a_token_reaches_no_further_than_its_scope_and_its_date() {
    let (federation, officer) = alone(75).await;
    let context = &federation.at("aa-police").context;
    let now = federation.clock.now();
    let new = |scopes: &[Scope], expires| NewToken {
        label: "nightly batch".to_owned(),
        scopes: scopes.iter().copied().collect(),
        expires,
    };
    let owner = &officer.signed_in;
    for wrong in [
        new(&[], now.plus(STEP)),
        new(&[Scope::Search], now),
        new(&[Scope::Search], now.plus(TOKEN_LIFETIME_MAX + Duration::from_millis(1))),
    ] {
        let problem = create_token(context, owner, wrong).await.err().unwrap();
        assert_eq!(problem.code, Code::BodyMalformed);
    }
    let long = new(&[Scope::Search], now.plus(TOKEN_LIFETIME_MAX));
    let token = create_token(context, owner, long).await.unwrap();
    let bearer = by_secret(context, token.reveal()).await.unwrap();
    assert!(bearer.within(Scope::Search).is_ok());
    for scope in [Scope::Records, Scope::Audit, Scope::Administration] {
        assert_eq!(bearer.within(scope).unwrap_err().code, Code::Denied);
    }
    assert!(bearer.within_session().is_err(), "a token makes no other");
    let page = PageRequest { after: None, limit: 10 };
    let listed = tokens(context, owner, &page).unwrap().entries;
    assert!(!serde_json::to_string(&listed).unwrap().contains(token.reveal()));
    let stranger = federation.officer("aa-police", "bert", &["investigator"]).await.signed_in;
    let theirs = revoke_token(context, &stranger, &listed[0].id).await.unwrap_err();
    assert_eq!(theirs.code, Code::NotFound);
    federation.clock.advance(TOKEN_LIFETIME_MAX);
    assert_eq!(by_secret(context, token.reveal()).await.unwrap_err().code, Code::NotSignedIn);
    let short = new(&[Scope::Audit], federation.clock.now().plus(STEP));
    let token = create_token(context, owner, short).await.unwrap();
    let id = by_secret(context, token.reveal()).await.map(|_| token.digest()).unwrap();
    revoke_token(context, owner, &id).await.unwrap();
    assert_eq!(by_secret(context, token.reveal()).await.unwrap_err().code, Code::NotSignedIn);
}

#[tokio::test]
async fn only_administrators_open_accounts_and_a_name_is_given_once() {
    let (federation, officer) = alone(76).await;
    let context = &federation.at("aa-police").context;
    let admin = federation.officer("aa-police", "adam", &["administrator"]).await.signed_in;
    let new = |id: &str, role: &str, password: &str| entente_services::accounts::NewOfficer {
        id: id.parse().unwrap(),
        display_name: "New".to_owned(),
        unit: "desk".to_owned(),
        roles: [role.parse().unwrap()].into(),
        certificates: [].into(),
        password: Some(password.to_owned()),
    };
    let open = async |by, id, role, password| {
        create_by(context, by, new(id, role, password)).await.err().map(|problem| problem.code)
    };
    let long = "a long enough passphrase";
    assert_eq!(open(&officer.signed_in, "eve", "investigator", long).await, Some(Code::Denied));
    assert_eq!(open(&admin, "eve", "king", long).await, Some(Code::CodeUnknown));
    assert_eq!(open(&admin, "eve", "investigator", "short").await, Some(Code::BodyMalformed));
    assert_eq!(open(&admin, "eve", "investigator", long).await, None);
    assert_eq!(open(&admin, "eve", "investigator", long).await, Some(Code::Conflict));
}

#[tokio::test]
async fn no_password_second_factor_session_or_token_is_stored_in_clear() {
    let (federation, officer) = alone(77).await;
    let node = federation.at("aa-police");
    let secret = try_in(&federation, credentials(&federation, &officer)).await.unwrap();
    let new = NewToken {
        label: "batch".to_owned(),
        scopes: [Scope::Search].into(),
        expires: federation.clock.now().plus(STEP),
    };
    let token = create_token(&node.context, &officer.signed_in, new).await.unwrap();
    let wrong = Credentials {
        password: "mistyped-correct-horse".into(),
        ..credentials(&federation, &officer)
    };
    try_in(&federation, wrong).await.unwrap_err();
    node.context.integrator.catch_up().unwrap();
    let base32 = officer.second_factor.to_base32();
    let factor = officer.second_factor.as_bytes();
    let needles: [&[u8]; 7] = [
        officer.password.as_bytes(),
        b"mistyped-correct-horse",
        base32.as_bytes(),
        factor,
        secret.as_bytes(),
        token.reveal().as_bytes(),
        entente_model::encoding::base64(factor).leak().as_bytes(),
    ];
    let mut files = 0;
    crate::invariants::each_file(node.folder(), &mut |path, bytes| {
        files += 1;
        for (number, needle) in needles.iter().enumerate() {
            let found = bytes.windows(needle.len()).any(|window| window == *needle);
            assert!(!found, "secret {number} is in {}", path.display());
        }
    });
    assert!(files >= 3, "the store, the log and the opening keys were looked at");
    let officers = [format!("{:?}", officer.signed_in), format!("{token:?}")];
    assert!(officers.iter().all(|text| !text.contains(token.reveal())));
}
