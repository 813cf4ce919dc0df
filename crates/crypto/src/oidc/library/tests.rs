use super::*;
use crate::SigningKey;
use crate::fixtures::SeededRng;
use crate::oidc::Call;
use entente_model::encoding::base64;
use serde_json::json;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const ISSUER: &str = "https://login.example.eu";
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);
const SECOND: Duration = Duration::from_secs(1);

/// A provider in memory that can be told to say anything.
struct Memory {
    key: SigningKey,
    /// What it publishes as its key.
    published: Mutex<(String, SigningKey)>,
    description: Value,
    /// The claims of the next ID token.
    claims: Mutex<Value>,
    header: Value,
    refuses: bool,
    fetched: Mutex<Vec<String>>,
}

impl Memory {
    fn new() -> Self {
        let key = SigningKey::generate(&SeededRng::new(5)).unwrap();
        Self {
            published: Mutex::new(("one".to_owned(), key.clone())),
            key,
            description: json!({
                "issuer": ISSUER,
                "authorization_endpoint": format!("{ISSUER}/auth"),
                "token_endpoint": format!("{ISSUER}/token"),
                "jwks_uri": format!("{ISSUER}/keys"),
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["EdDSA"],
            }),
            claims: Mutex::default(),
            header: json!({ "alg": "EdDSA", "kid": "one" }),
            refuses: false,
            fetched: Mutex::default(),
        }
    }

    fn answer(&self, call: &Call) -> Value {
        let path = call.url.strip_prefix(ISSUER).unwrap();
        self.fetched.lock().unwrap().push(path.to_owned());
        match path {
            "/.well-known/openid-configuration" => self.description.clone(),
            "/keys" => {
                let (kid, key) = &*self.published.lock().unwrap();
                let x = base64url(&key.verifying_key().to_bytes());
                json!({ "keys": [
                    {
                        "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA",
                        "kid": kid, "x": x,
                    },
                ] })
            }
            "/token" => {
                let head = base64url(self.header.to_string().as_bytes());
                let body = base64url(self.claims.lock().unwrap().to_string().as_bytes());
                let signed = format!("{head}.{body}");
                let signature = base64url(&self.key.sign(signed.as_bytes()));
                json!({ "access_token": "a", "token_type": "bearer",
                        "id_token": format!("{signed}.{signature}") })
            }
            other => panic!("nobody asks for {other}"),
        }
    }
}

impl Fetch for Memory {
    fn fetch(&self, call: Call) -> BoxFuture<'_, Result<Reply, String>> {
        let refused = self.refuses && call.url.ends_with("/token");
        let body = match refused {
            true => json!({ "error": "invalid_grant" }),
            false => self.answer(&call),
        };
        let reply = Reply {
            status: if refused { 400 } else { 200 },
            media_type: Some("application/json".to_owned()),
            body: body.to_string().into_bytes(),
        };
        Box::pin(std::future::ready(Ok(reply)))
    }
}

/// Nobody is there.
struct Dead;

impl Fetch for Dead {
    fn fetch(&self, _: Call) -> BoxFuture<'_, Result<Reply, String>> {
        Box::pin(std::future::ready(Err("not reachable".to_owned())))
    }
}

fn base64url(bytes: &[u8]) -> String {
    base64(bytes).replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned()
}

/// Nothing here ever waits.
fn done<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("it waits"),
    }
}

fn settings() -> Settings {
    Settings {
        issuer: ISSUER.to_owned(),
        client_id: "entente".to_owned(),
        client_secret: Some(Zeroizing::new("of both".to_owned())),
        redirect: "https://node.example.eu/sign-in/provider/back".to_owned(),
        scopes: vec!["profile".to_owned()],
        claim: "sub".to_owned(),
        acr: Vec::new(),
        amr: Vec::new(),
        proves_again: true,
    }
}

/// What a sign-in comes to: `alter` spoils the claims of an otherwise good ID token.
fn outcome(
    (settings, memory): (Settings, &Memory),
    asked: Asked,
    alter: impl FnOnce(&mut Value),
) -> Result<String, Fault> {
    let provider = Provider::new(settings).unwrap();
    let rng = SeededRng::new(1);
    let leaving = done(provider.leave(memory, (&rng, NOW), asked)).unwrap();
    let now = NOW.plus(SECOND * 30);
    let mut claims = json!({
        "iss": ISSUER, "aud": "entente", "sub": "p-17", "employee": "E 17",
        "iat": now.as_seconds(), "exp": now.as_seconds() + 300, "auth_time": now.as_seconds(),
        "nonce": leaving.expected.nonce.as_str(), "acr": "substantial", "amr": ["pwd", "otp"],
    });
    alter(&mut claims);
    *memory.claims.lock().unwrap() = claims;
    let returned = Returned { code: "c0de".to_owned(), issuer: None };
    done(provider.vouched(memory, now, (returned, leaving.expected)))
}

fn good(alter: impl FnOnce(&mut Value)) -> Result<String, Fault> {
    outcome((settings(), &Memory::new()), Asked::Who, alter)
}

#[test]
fn whom_the_provider_vouches_for_is_the_claim_agreed_on() {
    assert_eq!(good(|_| ()), Ok("p-17".to_owned()));
    let by_number = |claim: &str| Settings { claim: claim.to_owned(), ..settings() };
    let memory = Memory::new();
    let named = outcome((by_number("employee"), &memory), Asked::Who, |_| ());
    assert_eq!(named, Ok("E 17".to_owned()));
    for claim in ["missing", "amr", "iat"] {
        let nobody = outcome((by_number(claim), &memory), Asked::Who, |_| ());
        assert!(matches!(nobody, Err(Fault::Refused(_))), "{claim}: {nobody:?}");
    }
}

#[test]
fn a_token_that_is_not_of_this_provider_client_and_sign_in_and_of_now_proves_nobody() {
    let seconds = NOW.as_seconds();
    for (field, value) in [
        ("iss", json!("https://other.example.eu")),
        ("aud", json!("another")),
        ("aud", json!(["entente", "another"])),
        ("azp", json!("another")),
        ("nonce", json!("another")),
        ("nonce", Value::Null),
        ("exp", json!(seconds + 29)),
        ("iat", json!(seconds - 61)),
        ("iat", json!(seconds + 30 + 61)),
        ("sub", json!("")),
        ("sub", json!("x".repeat(PROVIDER_SUBJECT_CHARS_MAX + 1))),
        ("at_hash", json!("another")),
    ] {
        let refused = good(|claims| claims[field] = value.clone());
        assert!(matches!(refused, Err(Fault::Refused(_))), "{field} {value}: {refused:?}");
    }
    let longest = "x".repeat(PROVIDER_SUBJECT_CHARS_MAX);
    assert_eq!(good(|claims| claims["sub"] = json!(longest)), Ok(longest.clone()));
}

#[test]
fn a_token_signed_otherwise_proves_nobody() {
    let other = SigningKey::generate(&SeededRng::new(6)).unwrap();
    for header in [json!({ "alg": "none" }), json!({ "alg": "HS256", "kid": "one" })] {
        let memory = Memory { header, ..Memory::new() };
        let refused = outcome((settings(), &memory), Asked::Who, |_| ());
        assert!(!matches!(refused, Ok(_) | Err(Fault::Weak)), "{refused:?}");
    }
    let memory = Memory { key: other, ..Memory::new() };
    let refused = outcome((settings(), &memory), Asked::Who, |_| ());
    assert!(matches!(refused, Err(Fault::Refused(_))), "{refused:?}");
}

#[test]
fn a_code_that_is_refused_too_long_or_of_another_provider_proves_nobody() {
    let memory = Memory { refuses: true, ..Memory::new() };
    let refused = outcome((settings(), &memory), Asked::Who, |_| ());
    assert_eq!(refused, Err(Fault::Refused("it refuses the code")));
    let provider = Provider::new(settings()).unwrap();
    for (length, issuer) in [(0, None), (PROVIDER_CODE_BYTES_MAX + 1, None), (9, Some("https://x"))]
    {
        let memory = Memory::new();
        let rng = SeededRng::new(1);
        let leaving = done(provider.leave(&memory, (&rng, NOW), Asked::Who)).unwrap();
        let returned = Returned { code: "c".repeat(length), issuer: issuer.map(str::to_owned) };
        let refused = done(provider.vouched(&memory, NOW, (returned, leaving.expected)));
        assert!(matches!(refused, Err(Fault::Refused(_))), "{length}: {refused:?}");
        assert!(!memory.fetched.lock().unwrap().contains(&"/token".to_owned()));
    }
}

#[test]
fn what_is_demanded_of_the_sign_in_there_must_be_said_in_the_token() {
    let demanding = |acr: &[&str], amr: &[&str]| Settings {
        acr: acr.iter().map(|acr| (*acr).to_owned()).collect(),
        amr: amr.iter().map(|amr| (*amr).to_owned()).collect(),
        ..settings()
    };
    let memory = Memory::new();
    for settings in [
        demanding(&["high", "substantial"], &[]),
        demanding(&[], &["otp"]),
        demanding(&["substantial"], &["otp", "pwd"]),
    ] {
        assert_eq!(outcome((settings, &memory), Asked::Who, |_| ()), Ok("p-17".to_owned()));
    }
    for settings in [demanding(&["high"], &[]), demanding(&[], &["otp", "hwk"])] {
        assert_eq!(outcome((settings, &memory), Asked::Who, |_| ()), Err(Fault::Weak));
    }
    let unsaid = |claims: &mut Value| {
        let claims = claims.as_object_mut().unwrap();
        claims.remove("acr");
        claims.remove("amr");
    };
    for settings in [demanding(&["substantial"], &[]), demanding(&[], &["otp"])] {
        assert_eq!(outcome((settings, &memory), Asked::Who, unsaid), Err(Fault::Weak));
    }
}

#[test]
fn a_fresh_proof_needs_a_fresh_sign_in_there() {
    let memory = Memory::new();
    let again = |alter: &dyn Fn(&mut Value)| {
        outcome((settings(), &memory), Asked::Again, |claims| alter(claims))
    };
    assert!(again(&|_| ()).is_ok());
    assert!(again(&|claims| claims["auth_time"] = json!(NOW.as_seconds() - 61)).is_err());
    assert!(again(&|claims| claims["auth_time"] = Value::Null).is_err());
}

#[test]
fn the_browser_takes_state_nonce_and_challenge_along_and_no_secret() {
    let memory = Memory::new();
    let provider = Provider::new(settings()).unwrap();
    let rng = SeededRng::new(1);
    let leaving = done(provider.leave(&memory, (&rng, NOW), Asked::Again)).unwrap();
    let url = Url::parse(&leaving.url).unwrap();
    let asked: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
    let expected = [
        ("response_type", "code"),
        ("client_id", "entente"),
        ("redirect_uri", "https://node.example.eu/sign-in/provider/back"),
        ("scope", "openid profile"),
        ("state", leaving.state.reveal()),
        ("nonce", leaving.expected.nonce.as_str()),
        ("code_challenge_method", "S256"),
        ("prompt", "login"),
        ("max_age", "600"),
    ];
    for (name, value) in expected {
        assert_eq!(asked.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!leaving.url.contains(leaving.expected.verifier.as_str()));
    assert_ne!(leaving.expected.nonce, leaving.expected.verifier);
}

#[test]
fn the_provider_is_asked_for_its_keys_once_an_hour_and_when_a_new_one_signs() {
    let memory = Memory::new();
    let provider = Provider::new(settings()).unwrap();
    let rng = SeededRng::new(1);
    let descriptions = || {
        let fetched = memory.fetched.lock().unwrap();
        fetched.iter().filter(|path| path.starts_with("/.well-known")).count()
    };
    let leave = |now| done(provider.leave(&memory, (&rng, now), Asked::Who)).unwrap();
    leave(NOW);
    leave(NOW.plus(PROVIDER_METADATA_AGE_MAX).minus(SECOND));
    assert_eq!(descriptions(), 1);
    let later = NOW.plus(PROVIDER_METADATA_AGE_MAX);
    let leaving = leave(later);
    assert_eq!(descriptions(), 2);

    // What it publishes has another name now, and so has what it signs with.
    memory.published.lock().unwrap().0 = "two".to_owned();
    let memory = Memory { header: json!({ "alg": "EdDSA", "kid": "two" }), ..memory };
    let now = later.plus(PROVIDER_KEYS_AGE_MIN);
    *memory.claims.lock().unwrap() = json!({
        "iss": ISSUER, "aud": "entente", "sub": "p-17", "iat": now.as_seconds(),
        "exp": now.as_seconds() + 300, "nonce": leaving.expected.nonce.as_str(),
    });
    let returned = Returned { code: "c0de".to_owned(), issuer: None };
    let proven = done(provider.vouched(&memory, now, (returned, leaving.expected)));
    assert_eq!(proven, Ok("p-17".to_owned()));
}

#[test]
fn a_provider_that_is_down_or_names_other_machines_is_told_from_one_that_refuses() {
    let provider = Provider::new(settings()).unwrap();
    let rng = SeededRng::new(1);
    let down = done(provider.leave(&Dead, (&rng, NOW), Asked::Who)).err();
    assert_eq!(down, Some(Fault::Unreachable("not reachable".to_owned())));
    for endpoint in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
        for url in ["http://169.254.169.254/x", "https://login.example.eu:444/x"] {
            let mut memory = Memory::new();
            memory.description[endpoint] = json!(url);
            let outcome = done(provider.leave(&memory, (&rng, NOW), Asked::Who)).err();
            assert!(matches!(outcome, Some(Fault::Unreachable(_))), "{endpoint}: {outcome:?}");
        }
    }
    let mut memory = Memory::new();
    memory.description["issuer"] = json!("https://other.example.eu");
    assert!(done(provider.leave(&memory, (&rng, NOW), Asked::Who)).is_err());
}

#[test]
fn a_provider_is_on_https_or_on_this_machine() {
    let of = |issuer: &str| Provider::new(Settings { issuer: issuer.to_owned(), ..settings() });
    for issuer in [
        "https://login.example.eu",
        "https://login.example.eu/realms/police",
        "http://127.0.0.1:4593/api/oidc",
        "http://localhost:4593",
        "http://[::1]:4593",
    ] {
        assert!(of(issuer).is_ok(), "{issuer}");
    }
    for issuer in [
        "http://login.example.eu",
        "http://localhost.example.eu",
        "http://10.0.0.1",
        "https://user:secret@login.example.eu",
        "https://login.example.eu?a=b",
        "file:///etc/passwd",
        "login.example.eu",
        "",
    ] {
        assert!(of(issuer).is_err(), "{issuer}");
    }
}
