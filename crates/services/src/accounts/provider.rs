//! Sign-in with the authority's own provider (OpenID Connect).
//!
//! The provider says who is there and nothing else: an administrator has linked the name by which
//! it knows somebody to an account, and the account says what that officer may do. Whoever is not
//! linked is refused like anybody else who fails. A sign-in by the provider is no fresh proof; that
//! is asked for separately, and then the provider must have signed the officer in again.

use super::ceremony::UnderWay;
use super::device::Device;
use super::officer::{self, Act, CHANGE_TRIES_MAX, Stored};
use super::sender::SignedIn;
use super::session::{self, Opening, Proof};
use super::sign_in::refused;
use crate::context::Context;
use crate::error::of_store;
use entente_crypto::hmac_sha256;
use entente_crypto::limits::PROVIDER_SUBJECT_CHARS_MAX;
use entente_crypto::oidc::{Asked, Expected, Fault, Fetch, Provider, Returned};
use entente_crypto::token::{Token, digest_of};
use entente_model::encoding::Digest;
use entente_model::problem::Fault as Wrong;
use entente_model::{Code, OfficerId, Problem, Said, events};
use entente_store::{Collection, Row};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// How long a person has to sign in at the provider.
pub const PROVIDER_TIME_MAX: Duration = Duration::from_secs(10 * 60);

/// Which account a provider's name for somebody is linked to, by a keyed hash of that name.
const SUBJECTS: Collection = Collection::new("provider-subjects");
/// Keeps these hashes apart from others under the same key.
const LABEL: &[u8] = b"entente provider subject";

/// The authority's own provider, the way to it, and who is on the way.
pub struct SignInProvider {
    provider: Option<(Provider, Arc<dyn Fetch>)>,
    under_way: UnderWay<Waiting>,
}

/// A browser that has gone to the provider.
struct Waiting {
    expected: Expected,
    /// The hash of the secret that only this browser has.
    browser: Digest,
    purpose: Purpose,
    to: String,
}

/// What a browser is away for.
enum Purpose {
    SignIn,
    /// To prove again that this officer is there.
    StepUp(OfficerId),
}

impl SignInProvider {
    /// Nobody on the way; without a provider there is no such sign-in.
    #[must_use]
    pub fn new(provider: Option<(Provider, Arc<dyn Fetch>)>) -> Self {
        Self { provider, under_way: UnderWay::new(PROVIDER_TIME_MAX) }
    }

    /// Whether the node has a provider.
    #[must_use]
    pub const fn is_offered(&self) -> bool {
        self.provider.is_some()
    }

    /// Whether the provider also proves again who is there.
    #[must_use]
    pub fn proves_again(&self) -> bool {
        self.provider.as_ref().is_some_and(|(provider, _)| provider.proves_again())
    }

    fn parts(&self) -> Result<(&Provider, &dyn Fetch), Problem> {
        let (provider, http) = self.provider.as_ref().ok_or_else(|| {
            Problem::new(Code::NotFound).saying(Said::ProviderNone).advising(Said::TrySetProvider)
        })?;
        Ok((provider, http.as_ref()))
    }
}

/// A browser that is sent to the provider.
pub struct Away {
    /// Where it goes.
    pub url: String,
    /// What it keeps, to show that it is the same that comes back.
    pub browser: Token,
}

/// A browser that comes back.
pub struct Arriving {
    /// Which way to the provider it says it was on.
    pub state: String,
    /// What it kept.
    pub browser: String,
    /// What the provider gave it; none if the provider refused.
    pub returned: Option<Returned>,
}

/// What became of it.
pub enum Arrived {
    /// The secret of a new session, shown once, and where to go on.
    SignedIn(Token, String),
    /// It is proven again who is there; and where to go on.
    Proven(String),
}

/// Sends a browser to the provider, to sign in and then go on to a page.
///
/// # Errors
/// `not-found` without a provider, `provider-unavailable` if it gives no answer.
pub async fn sign_in_by_provider(context: &Context, to: String) -> Result<Away, Problem> {
    leave(context, (Asked::Who, Purpose::SignIn), to).await
}

/// Sends an officer's browser to the provider, to prove again who is there.
///
/// # Errors
/// `denied` outside a session, `not-found` if the provider does not prove that, or as
/// [`sign_in_by_provider`].
pub async fn step_up_by_provider(
    context: &Context,
    by: &SignedIn,
    to: String,
) -> Result<Away, Problem> {
    session::current(context, by)?;
    if !context.provider.proves_again() {
        return Err(Problem::new(Code::NotFound).saying(Said::ProviderNone));
    }
    leave(context, (Asked::Again, Purpose::StepUp(by.officer.clone())), to).await
}

async fn leave(
    context: &Context,
    (asked, purpose): (Asked, Purpose),
    to: String,
) -> Result<Away, Problem> {
    let (provider, http) = context.provider.parts()?;
    let (rng, now) = (context.rng.as_ref(), context.clock.now());
    let leaving = provider.leave(http, (rng, now), asked).await.map_err(|fault| down(&fault))?;
    let browser = Token::generate(rng);
    let (expected, digest) = (leaving.expected, browser.digest());
    let waiting = Waiting { expected, browser: digest, purpose, to };
    context.provider.under_way.keep(&leaving.state, now, waiting);
    Ok(Away { url: leaving.url, browser })
}

/// Why the provider is of no use now, told to the operator; the officer learns that it is not.
fn down(fault: &Fault) -> Problem {
    tracing::warn!(event = events::PROVIDER_UNAVAILABLE, cause = %fault);
    Problem::new(Code::ProviderUnavailable)
}

/// Judges what a browser brings back: signs its officer in, or notes a fresh proof.
///
/// # Errors
/// `sign-in-failed` whatever was wrong, `sign-in-too-weak` if the provider does not vouch as surely
/// as is demanded, `provider-unavailable` if it gives no answer, `overloaded` if the account was
/// changed at the same moment, or an outage.
pub async fn answer_of_provider(
    context: &Context,
    arriving: Arriving,
    (by, device): (Option<&SignedIn>, Device),
) -> Result<Arrived, Problem> {
    let (provider, http) = context.provider.parts()?;
    let now = context.clock.now();
    let waiting = context.provider.under_way.take(&arriving.state, now);
    // Another browser than the one that was sent: somebody else's sign-in is slipped in here.
    let waiting = waiting.filter(|sent| digest_of(&arriving.browser) == Some(sent.browser));
    let (Some(waiting), Some(returned)) = (waiting, arriving.returned) else {
        return Err(refused(context, "", failed()).await);
    };
    let tried = match &waiting.purpose {
        Purpose::SignIn => "",
        Purpose::StepUp(officer) => officer.as_str(),
    };
    let subject = match provider.vouched(http, now, (returned, waiting.expected)).await {
        Ok(subject) => subject,
        Err(Fault::Refused(cause)) => {
            tracing::warn!(event = events::SIGN_IN_FAILED, cause);
            return Err(refused(context, tried, failed()).await);
        }
        Err(Fault::Weak) => {
            return Err(refused(context, tried, Problem::new(Code::SignInTooWeak)).await);
        }
        Err(fault @ Fault::Unreachable(_)) => return Err(down(&fault)),
    };
    let account = linked(context, &hashed(context, provider, &subject))?;
    match (account, waiting.purpose, by) {
        (Some(account), Purpose::SignIn, _) => {
            let secret = signed_in(context, &account, device).await?;
            Ok(Arrived::SignedIn(secret, waiting.to))
        }
        (Some(account), Purpose::StepUp(officer), Some(by))
            if account.officer.id == officer && by.officer == officer =>
        {
            proven(context, by).await.map(|()| Arrived::Proven(waiting.to))
        }
        (_, Purpose::SignIn, _) => Err(refused(context, "", failed()).await),
        (_, Purpose::StepUp(officer), _) => Err(refused(context, officer.as_str(), failed()).await),
    }
}

fn failed() -> Problem {
    Problem::new(Code::SignInFailed)
}

async fn signed_in(context: &Context, account: &Stored, device: Device) -> Result<Token, Problem> {
    let id = &account.officer.id;
    let (secret, mut rows) = session::open(context, id, Opening::of(Proof::Oidc, device))?;
    // Unchanged, so that the account is neither closed nor unlinked at the same moment.
    rows.push(account.row()?);
    let act = Act { by: id.as_str(), operation: "sign-in", officer: id };
    match officer::record(context, act, rows).await {
        Err(problem) if problem.code == Code::Conflict => Err(Problem::new(Code::Overloaded)),
        outcome => outcome.map(|()| secret),
    }
}

async fn proven(context: &Context, by: &SignedIn) -> Result<(), Problem> {
    for _ in 0..CHANGE_TRIES_MAX {
        let mut live = session::current(context, by)?;
        live.session.stepped_up = Some(context.clock.now());
        let act = Act { by: by.officer.as_str(), operation: "step-up", officer: &by.officer };
        match officer::record(context, act, vec![live.row()?]).await {
            Err(problem) if problem.code == Code::Conflict => {}
            outcome => return outcome,
        }
    }
    Err(Problem::new(Code::Overloaded))
}

/// The provider's name for somebody as it is kept: the provider too is in the hash, so that no
/// other provider's names count.
fn hashed(context: &Context, provider: &Provider, subject: &str) -> Digest {
    let key = &context.secrets.pseudonym;
    hmac_sha256(key, &[LABEL, b"\n", provider.issuer().as_bytes(), b"\n", subject.as_bytes()])
}

/// The open account that a name is linked to.
fn linked(context: &Context, subject: &Digest) -> Result<Option<Stored>, Problem> {
    let pointer = context.store.document(SUBJECTS, &subject.to_string()).map_err(of_store)?;
    let Some(pointer) = pointer else { return Ok(None) };
    let id = pointer.body.get("officer").and_then(Value::as_str).unwrap_or_default();
    let account = officer::stored(context, id)?;
    Ok(account.filter(|one| !one.officer.disabled && one.officer.subject == Some(*subject)))
}

/// Links the name by which the provider knows somebody to an account, in place of an earlier one.
///
/// # Errors
/// `not-found` without such an account or without a provider, `body-malformed` for a name that is
/// empty or too long, `conflict` if the name is linked to another account, or an outage.
pub async fn link_subject(
    context: &Context,
    by: &str,
    (id, subject): (&OfficerId, &str),
) -> Result<(), Problem> {
    let (provider, _) = context.provider.parts()?;
    if !(1..=PROVIDER_SUBJECT_CHARS_MAX).contains(&subject.chars().count()) {
        let said = Said::HasCharacters { least: 1.into(), most: PROVIDER_SUBJECT_CHARS_MAX.into() };
        let faults = vec![Wrong::new("subject", said)];
        return Err(Problem::new(Code::BodyMalformed).with_faults(faults));
    }
    let hash = hashed(context, provider, subject);
    let mut account = officer::existing(context, id)?;
    if account.officer.subject == Some(hash) {
        return Ok(());
    }
    let mut rows = unlinking(&account);
    account.officer.subject = Some(hash);
    rows.push(account.row()?);
    rows.push(Row::CreateDocument {
        collection: SUBJECTS,
        id: hash.to_string(),
        group: Some(id.to_string()),
        body: json!({ "officer": id }),
        expires: None,
    });
    officer::record(context, Act { by, operation: "provider-link", officer: id }, rows).await
}

/// Ends the link of an account; sessions that are open go on.
///
/// # Errors
/// `not-found` without such an account, or an outage.
pub async fn unlink_subject(context: &Context, by: &str, id: &OfficerId) -> Result<(), Problem> {
    let mut account = officer::existing(context, id)?;
    let mut rows = unlinking(&account);
    account.officer.subject = None;
    rows.push(account.row()?);
    officer::record(context, Act { by, operation: "provider-unlink", officer: id }, rows).await
}

fn unlinking(account: &Stored) -> Vec<Row> {
    let row =
        |subject: Digest| Row::DeleteDocument { collection: SUBJECTS, id: subject.to_string() };
    account.officer.subject.map(row).into_iter().collect()
}
