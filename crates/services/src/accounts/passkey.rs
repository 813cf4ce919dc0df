//! Passkeys of an account: making, naming, removing; signing in and proving again with them.

use super::ceremony::State;
use super::device::Device;
use super::invitation::{Enrolling, enrolled};
use super::officer::{self, Act, Stored};
use super::sender::SignedIn;
use super::session::{self, Opening, Proof};
use super::sign_in::refused;
use super::step_up::{self, Sensitive};
use crate::context::{Context, Refusal};
use crate::error::{internal, malformed_document, of_store};
use entente_crypto::passkey::{Assertion, Creation, Fault as Refused, Handle, Passkey, Registrant};
use entente_crypto::token::Token;
use entente_model::encoding::Digest;
use entente_model::problem::Fault;
use entente_model::{Code, OfficerId, Problem, Said, Timestamp, events};
use entente_store::{Collection, Row};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Most passkeys of one account.
pub const PASSKEYS_MAX: usize = 10;
/// Longest name of a passkey, in characters.
pub const PASSKEY_NAME_CHARS_MAX: usize = 64;

/// Which account a passkey belongs to, by the hash of its id.
const PASSKEYS: Collection = Collection::new("passkeys");

/// A passkey as it is kept with its account.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    id: Digest,
    name: String,
    created: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    used: Option<Timestamp>,
    passkey: Passkey,
}

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyView {
    /// Names it.
    pub id: Digest,
    /// What its owner calls it.
    pub name: String,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<Timestamp>,
}

/// A ceremony that has begun: what the browser is asked, and under which name the answer comes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ceremony {
    /// Names the ceremony.
    pub ceremony: String,
    /// What `navigator.credentials` takes.
    pub options: Value,
}

/// A browser's answer that makes a passkey.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// The ceremony.
    pub ceremony: String,
    /// What its owner calls it.
    pub name: String,
    /// What `navigator.credentials.create` gave.
    pub credential: Value,
}

/// A browser's answer that proves who is there.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyProof {
    /// The ceremony.
    pub ceremony: String,
    /// What `navigator.credentials.get` gave.
    pub credential: Value,
}

/// Begins to make a passkey for the officer.
///
/// # Errors
/// `denied` outside a session, `step-up-needed`, `conflict` if the account has as many as may be,
/// `configuration-invalid` if the node's site is not set, or an outage.
pub async fn passkey_options(context: &Context, by: &SignedIn) -> Result<Ceremony, Problem> {
    session::current(context, by)?;
    step_up::require(context, by, Sensitive::ChangePasskeys)?;
    options_for(context, &by.officer).await
}

/// Begins to make a passkey for an invited officer.
///
/// # Errors
/// As [`passkey_options`].
pub async fn enrolment_passkey_options(
    context: &Context,
    enrolling: &Enrolling,
) -> Result<Ceremony, Problem> {
    options_for(context, &enrolling.officer).await
}

async fn options_for(context: &Context, id: &OfficerId) -> Result<Ceremony, Problem> {
    let party = context.passkeys.party()?;
    let account = officer::existing(context, id)?;
    if account.officer.passkeys.len() >= PASSKEYS_MAX {
        return Err(Problem::new(Code::Conflict)
            .saying(Said::PasskeysFull { most: PASSKEYS_MAX.into() })
            .advising(Said::TryRemovePasskey));
    }
    let handle = handle_of(context, &account).await?;
    let held: Vec<_> = account.officer.passkeys.iter().map(|kept| kept.passkey.clone()).collect();
    let (account, name) = (id.as_str(), account.officer.display_name.as_str());
    let registrant = Registrant { handle, account, name };
    let (options, state) = party.register(&registrant, &held).map_err(|fault| internal(&fault))?;
    begun(context, &options, State::Registration(id.clone(), state))
}

/// The account's handle, made at the first time.
async fn handle_of(context: &Context, account: &Stored) -> Result<Handle, Problem> {
    if let Some(handle) = account.officer.handle {
        return Ok(handle);
    }
    let mut handle = Handle::default();
    context.rng.fill(&mut handle);
    let mut account = account.clone();
    account.officer.handle = Some(handle);
    context.store.write(vec![account.row()?]).await.map_err(of_store)?;
    Ok(handle)
}

fn begun(context: &Context, options: &impl Serialize, state: State) -> Result<Ceremony, Problem> {
    let options = serde_json::to_value(options).map_err(malformed_document)?;
    let ceremony = context.passkeys.begin(context.rng.as_ref(), context.clock.now(), state);
    Ok(Ceremony { ceremony, options })
}

/// Adds a passkey to the officer's account.
///
/// # Errors
/// `denied` outside a session, `step-up-needed`, `body-malformed` if the answer does not hold or
/// the name is empty or too long, `conflict` if the passkey is known already, or an outage.
pub async fn register_passkey(
    context: &Context,
    by: &SignedIn,
    new: NewPasskey,
) -> Result<PasskeyView, Problem> {
    session::current(context, by)?;
    step_up::require(context, by, Sensitive::ChangePasskeys)?;
    let kept = judged(context, &by.officer, new)?;
    let view = PasskeyView::from(&kept);
    let (account, row) = with_passkey(context, &by.officer, kept)?;
    let act = Act { by: by.officer.as_str(), operation: "passkey-add", officer: &by.officer };
    officer::record(context, act, vec![account.row()?, row]).await?;
    Ok(view)
}

/// Gives an invited officer a passkey in place of what was there, ends every session of the
/// account, and opens a full one.
///
/// # Errors
/// As [`register_passkey`].
pub async fn enrol_passkey(
    context: &Context,
    enrolling: &Enrolling,
    new: NewPasskey,
) -> Result<Token, Problem> {
    let kept = judged(context, &enrolling.officer, new)?;
    let (mut account, row) = with_passkey(context, &enrolling.officer, kept)?;
    // Whoever is invited has lost, or never had, the password that stands there.
    account.officer.password = None;
    let opening = Opening::of(Proof::Passkey, enrolling.live.session.device);
    enrolled(context, account, (opening, "passkey-add", vec![row])).await
}

/// The passkey of a browser's answer, if it answers what this account was asked.
fn judged(context: &Context, id: &OfficerId, new: NewPasskey) -> Result<Kept, Problem> {
    let wrong = |field: &str, said: Said| {
        Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new(field, said)])
    };
    let name = named(&new.name)?;
    let now = context.clock.now();
    let state = match context.passkeys.take(&new.ceremony, now) {
        Some(State::Registration(asked, state)) if asked == *id => state,
        _ => return Err(wrong("ceremony", Said::CeremonyEnded)),
    };
    let refused = || wrong("credential", Said::CredentialOther);
    let answer: Creation = serde_json::from_value(new.credential).map_err(|_| refused())?;
    let passkey = context.passkeys.party()?.registered(&answer, &state).map_err(|_| refused())?;
    Ok(Kept { id: passkey.digest(), name, created: now, used: None, passkey })
}

fn named(name: &str) -> Result<String, Problem> {
    let name = name.trim();
    let fits = (1..=PASSKEY_NAME_CHARS_MAX).contains(&name.chars().count())
        && !name.chars().any(char::is_control);
    if fits {
        return Ok(name.to_owned());
    }
    let said = Said::HasCharacters { least: 1.into(), most: PASSKEY_NAME_CHARS_MAX.into() };
    Err(Problem::new(Code::BodyMalformed).with_faults(vec![Fault::new("name", said)]))
}

/// The account with one passkey more, and the row by which it is found: a `conflict` if another
/// account has it.
fn with_passkey(context: &Context, id: &OfficerId, kept: Kept) -> Result<(Stored, Row), Problem> {
    let mut account = officer::existing(context, id)?;
    if account.officer.passkeys.len() >= PASSKEYS_MAX {
        return Err(Problem::new(Code::Conflict));
    }
    let row = Row::CreateDocument {
        collection: PASSKEYS,
        id: kept.id.to_string(),
        group: Some(id.to_string()),
        body: json!({ "officer": id }),
        expires: None,
    };
    account.officer.passkeys.push(kept);
    Ok((account, row))
}

impl From<&Kept> for PasskeyView {
    fn from(kept: &Kept) -> Self {
        Self { id: kept.id, name: kept.name.clone(), created: kept.created, used: kept.used }
    }
}

/// The officer's passkeys, in the order made.
///
/// # Errors
/// `denied` to a token, or an outage.
pub fn passkeys(context: &Context, by: &SignedIn) -> Result<Vec<PasskeyView>, Problem> {
    by.within_session()?;
    let account = officer::existing(context, &by.officer)?;
    Ok(account.officer.passkeys.iter().map(PasskeyView::from).collect())
}

/// Calls a passkey something else.
///
/// # Errors
/// `denied` outside a session, `not-found` if the officer has no such passkey, `body-malformed` for
/// a name that is empty or too long, or an outage.
pub async fn rename_passkey(
    context: &Context,
    by: &SignedIn,
    (id, name): (&Digest, &str),
) -> Result<(), Problem> {
    session::current(context, by)?;
    let name = named(name)?;
    let mut account = officer::existing(context, &by.officer)?;
    let kept = account.officer.passkeys.iter_mut().find(|kept| kept.id == *id);
    kept.ok_or_else(|| Problem::new(Code::NotFound))?.name = name;
    let act = Act { by: by.officer.as_str(), operation: "passkey-rename", officer: &by.officer };
    officer::record(context, act, vec![account.row()?]).await
}

/// Removes a passkey, but never the last way to sign in.
///
/// # Errors
/// `denied` outside a session, `step-up-needed`, `not-found` if the officer has no such passkey,
/// `conflict` if there would be no way left to sign in, or an outage.
pub async fn remove_passkey(context: &Context, by: &SignedIn, id: &Digest) -> Result<(), Problem> {
    session::current(context, by)?;
    step_up::require(context, by, Sensitive::ChangePasskeys)?;
    let mut account = officer::existing(context, &by.officer)?;
    let before = account.officer.passkeys.len();
    account.officer.passkeys.retain(|kept| kept.id != *id);
    if account.officer.passkeys.len() == before {
        return Err(Problem::new(Code::NotFound));
    }
    let others = account.officer.password.is_some() || account.officer.subject.is_some();
    if account.officer.passkeys.is_empty() && !others {
        return Err(Problem::new(Code::Conflict)
            .saying(Said::PasskeyLast)
            .advising(Said::TryAddPasskey));
    }
    let row = Row::DeleteDocument { collection: PASSKEYS, id: id.to_string() };
    let act = Act { by: by.officer.as_str(), operation: "passkey-remove", officer: &by.officer };
    officer::record(context, act, vec![account.row()?, row]).await
}

/// Begins a sign-in, or a fresh proof, by whichever passkey the device offers.
///
/// # Errors
/// `configuration-invalid` if the node's site is not set.
pub fn passkey_request(context: &Context) -> Result<Ceremony, Problem> {
    let (options, state) = context.passkeys.party()?.request().map_err(|fault| internal(&fault))?;
    begun(context, &options, State::Assertion(state))
}

/// Signs an officer in by passkey and returns the secret of the new session, which is shown once.
///
/// # Errors
/// `sign-in-failed` whatever was wrong, `overloaded` if the account was changed at the same moment,
/// or an outage.
pub async fn sign_in_by_passkey(
    context: &Context,
    proof: PasskeyProof,
    device: Device,
) -> Result<Token, Problem> {
    let account = proven(context, proof).await?;
    let id = &account.officer.id;
    let (secret, mut rows) = session::open(context, id, Opening::of(Proof::Passkey, device))?;
    rows.push(account.row()?);
    let act = Act { by: id.as_str(), operation: "sign-in", officer: id };
    match officer::record(context, act, rows).await {
        // The account was changed at the same moment, perhaps by a use of the same passkey.
        Err(problem) if problem.code == Code::Conflict => Err(Problem::new(Code::Overloaded)),
        outcome => outcome.map(|()| secret),
    }
}

/// Proves again by passkey who is there; holds for [`super::STEP_UP_MAX`].
///
/// # Errors
/// `denied` outside a session, `sign-in-failed` whatever was wrong, `conflict` if the account was
/// changed meanwhile, or an outage.
pub async fn step_up_by_passkey(
    context: &Context,
    by: &SignedIn,
    proof: PasskeyProof,
) -> Result<(), Problem> {
    session::current(context, by)?;
    let account = proven(context, proof).await?;
    if account.officer.id != by.officer {
        return Err(refused(context, by.officer.as_str(), failed()).await);
    }
    let mut live = session::current(context, by)?;
    live.session.stepped_up = Some(context.clock.now());
    let act = Act { by: by.officer.as_str(), operation: "step-up", officer: &by.officer };
    officer::record(context, act, vec![account.row()?, live.row()?]).await
}

fn failed() -> Problem {
    Problem::new(Code::SignInFailed)
}

/// The account whose passkey answered, with its use noted but not yet stored.
async fn proven(context: &Context, proof: PasskeyProof) -> Result<Stored, Problem> {
    match checked(context, proof) {
        Ok(account) => Ok(account),
        Err(Unproven::Nobody) => Err(refused(context, "", failed()).await),
        Err(Unproven::Copied(officer)) => {
            tracing::warn!(event = events::PASSKEY_COPIED);
            let refusal = Refusal {
                operation: "passkey-counter",
                actor: json!({ "tried": officer }),
                subject: json!(null),
                justification: json!(null),
            };
            Err(context.refuse(refusal, failed()).await)
        }
        Err(Unproven::Outage(problem)) => Err(problem),
    }
}

enum Unproven {
    /// It says nothing of anybody.
    Nobody,
    /// The counter says that there may be a copy of this account's passkey.
    Copied(OfficerId),
    /// It could not be looked at.
    Outage(Problem),
}

fn checked(context: &Context, proof: PasskeyProof) -> Result<Stored, Unproven> {
    let now = context.clock.now();
    let party = context.passkeys.party().map_err(Unproven::Outage)?;
    let Some(State::Assertion(state)) = context.passkeys.take(&proof.ceremony, now) else {
        return Err(Unproven::Nobody);
    };
    let answer: Assertion =
        serde_json::from_value(proof.credential).map_err(|_| Unproven::Nobody)?;
    let (id, handle) = answer.names().ok_or(Unproven::Nobody)?;
    let mut account = owner(context, &id)
        .map_err(Unproven::Outage)?
        .filter(|account| !account.officer.disabled && account.officer.handle == Some(handle))
        .ok_or(Unproven::Nobody)?;
    let officer = account.officer.id.clone();
    let kept = account.officer.passkeys.iter_mut().find(|kept| kept.id == id);
    let kept = kept.ok_or(Unproven::Nobody)?;
    party.asserted(&answer, state, &mut kept.passkey).map_err(|fault| match fault {
        Refused::Counter => Unproven::Copied(officer),
        Refused::Refused => Unproven::Nobody,
    })?;
    kept.used = Some(now);
    Ok(account)
}

/// The account that a passkey belongs to.
fn owner(context: &Context, passkey: &Digest) -> Result<Option<Stored>, Problem> {
    let pointer = context.store.document(PASSKEYS, &passkey.to_string()).map_err(of_store)?;
    let Some(pointer) = pointer else { return Ok(None) };
    let id = pointer.body.get("officer").and_then(Value::as_str).unwrap_or_default();
    officer::stored(context, id)
}
