//! The account of an officer or of a client program.

use super::passkey::Kept;
use super::sender::SignedIn;
use super::step_up::{self, Sensitive};
use crate::context::Context;
use crate::error::{internal, malformed_document, of_store};
use crate::node_act::{NodeQuestion, node_permit};
use crate::page::{Page, PageRequest, Wanted};
use crate::retention;
use entente_crypto::passkey::Handle;
use entente_crypto::totp::TotpSecret;
use entente_ledger::{Entry, Kind};
use entente_model::encoding::{Blob, Digest};
use entente_model::problem::Fault;
use entente_model::{Code, OfficerId, Problem, Role, Said, Timestamp, limits};
use entente_policy::action::ManageUsers;
use entente_store::{Collection, Order, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Shortest password, in characters (NIST SP 800-63B section 5.1.1.2 asks for at least 8; we ask
/// for more).
pub const PASSWORD_CHARS_MIN: usize = 12;
/// Longest password, in characters.
pub const PASSWORD_CHARS_MAX: usize = 256;
/// Most roles of one officer.
pub const ROLES_MAX: usize = 16;

/// How often a change of an account is tried again because somebody else changed it meanwhile:
/// more often than sign-ins are checked at once.
pub(super) const CHANGE_TRIES_MAX: usize = 32;

/// An account as it is stored. Never leaves the services; see [`OfficerView`].
#[derive(Clone, Serialize, Deserialize)]
pub struct Officer {
    /// The account.
    pub id: OfficerId,
    /// The name shown to colleagues of the same authority.
    pub display_name: String,
    /// The unit; a second officer must come from another where a rule says so.
    pub unit: String,
    /// What the officer may be.
    pub roles: BTreeSet<Role>,
    /// Training certificates held.
    pub certificates: BTreeSet<String>,
    /// The password as an argon2id PHC string; none until an invited officer has set one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) password: Option<String>,
    /// The TOTP secret, sealed under the node's master key.
    pub(super) second_factor: Blob,
    /// The last TOTP step accepted: none is accepted twice (RFC 6238 section 5.2).
    pub(super) last_step: Option<u64>,
    /// Failed sign-ins since the last success.
    pub(super) failures: u32,
    /// No sign-in is tried before this time.
    pub(super) blocked_until: Option<Timestamp>,
    /// A client certificate's public key that stands for this account.
    pub(super) certificate_pin: Option<Digest>,
    /// Names the account towards authenticators; none until the first passkey is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) handle: Option<Handle>,
    /// The passkeys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) passkeys: Vec<Kept>,
    /// A keyed hash of the name by which the authority's sign-in provider knows the officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<Digest>,
    /// A disabled account cannot sign in.
    pub disabled: bool,
    /// When it was made.
    pub created: Timestamp,
}

impl std::fmt::Debug for Officer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Officer({})", self.id)
    }
}

/// An account as others see it: nothing secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OfficerView {
    /// See [`Officer::id`].
    pub id: OfficerId,
    /// See [`Officer::display_name`].
    pub display_name: String,
    /// See [`Officer::unit`].
    pub unit: String,
    /// See [`Officer::roles`].
    pub roles: BTreeSet<Role>,
    /// See [`Officer::certificates`].
    pub certificates: BTreeSet<String>,
    /// See [`Officer::disabled`].
    pub disabled: bool,
    /// See [`Officer::created`].
    pub created: Timestamp,
}

impl From<Officer> for OfficerView {
    fn from(officer: Officer) -> Self {
        Self {
            id: officer.id,
            display_name: officer.display_name,
            unit: officer.unit,
            roles: officer.roles,
            certificates: officer.certificates,
            disabled: officer.disabled,
            created: officer.created,
        }
    }
}

/// What is needed to open an account.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct NewOfficer {
    /// The account.
    pub id: OfficerId,
    /// The name shown to colleagues.
    pub display_name: String,
    /// The unit.
    pub unit: String,
    /// Codes of the table `roles`.
    pub roles: BTreeSet<Role>,
    /// Training certificates.
    #[serde(default)]
    pub certificates: BTreeSet<String>,
    /// The first password; without, nobody can sign in until the officer is invited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl std::fmt::Debug for NewOfficer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewOfficer({})", self.id)
    }
}

/// Opens an account and returns its second factor, which is shown once.
///
/// # Errors
/// `code-unknown` for a role outside the table, `body-malformed` for a weak password, `conflict` if
/// the id is taken, or an outage.
pub async fn create(context: &Context, by: &str, new: NewOfficer) -> Result<TotpSecret, Problem> {
    check(context, &new)?;
    let secret = TotpSecret::generate(context.rng.as_ref());
    let password = match new.password.clone() {
        Some(password) => Some(hash(context, password).await?),
        None => None,
    };
    let sealed = context
        .secrets
        .master
        .seal(context.rng.as_ref(), new.id.as_str().as_bytes(), secret.as_bytes())
        .map_err(|error| internal(&error))?;
    let officer = Officer {
        id: new.id,
        display_name: new.display_name,
        unit: new.unit,
        roles: new.roles,
        certificates: new.certificates,
        password,
        second_factor: Blob(sealed),
        last_step: None,
        failures: 0,
        blocked_until: None,
        certificate_pin: None,
        handle: None,
        passkeys: Vec::new(),
        subject: None,
        disabled: false,
        created: context.clock.now(),
    };
    let row = Row::CreateDocument {
        collection: Collection::OFFICERS,
        id: officer.id.to_string(),
        group: None,
        body: body(&officer)?,
        expires: None,
    };
    record(context, Act { by, operation: "officer-create", officer: &officer.id }, vec![row])
        .await?;
    Ok(secret)
}

fn check(context: &Context, new: &NewOfficer) -> Result<(), Problem> {
    let mut faults: Vec<_> = new.password.as_deref().and_then(weak).into_iter().collect();
    if new.roles.is_empty() || new.roles.len() > ROLES_MAX {
        faults.push(Fault::new("roles", Said::RolesCount { most: ROLES_MAX.into() }));
    }
    for (field, text) in [("display_name", &new.display_name), ("unit", &new.unit)] {
        if text.trim().is_empty() || text.chars().count() > limits::NAME_PART_CHARS_MAX {
            faults.push(Fault::new(field, Said::EmptyOrLong));
        }
    }
    if !faults.is_empty() {
        return Err(Problem::new(Code::BodyMalformed).with_faults(faults));
    }
    let unknown: Vec<_> = new
        .roles
        .iter()
        .filter(|role| !crate::justified::has_code(context, "roles", role.as_str()))
        .map(|role| Fault::new("roles", Said::RoleUnknown { role: role.into() }))
        .collect();
    if unknown.is_empty() {
        Ok(())
    } else {
        Err(Problem::new(Code::CodeUnknown).with_faults(unknown))
    }
}

/// What is wrong with a password, if anything.
pub(super) fn weak(password: &str) -> Option<Fault> {
    let fits = (PASSWORD_CHARS_MIN..=PASSWORD_CHARS_MAX).contains(&password.chars().count());
    let (least, most) = (PASSWORD_CHARS_MIN.into(), PASSWORD_CHARS_MAX.into());
    (!fits).then(|| Fault::new("password", Said::HasCharacters { least, most }))
}

/// Loads an account.
///
/// # Errors
/// An outage, or `internal` if the stored account cannot be read.
pub fn load(context: &Context, id: &str) -> Result<Option<Officer>, Problem> {
    Ok(stored(context, id)?.map(|stored| stored.officer))
}

/// An account as it was read, to be replaced only if nobody has changed it since.
#[derive(Clone)]
pub(super) struct Stored {
    pub(super) officer: Officer,
    pub(super) revision: u32,
}

pub(super) fn stored(context: &Context, id: &str) -> Result<Option<Stored>, Problem> {
    let document = context.store.document(Collection::OFFICERS, id).map_err(of_store)?;
    document
        .map(|document| {
            let officer = serde_json::from_value(document.body).map_err(malformed_document)?;
            Ok(Stored { officer, revision: document.revision })
        })
        .transpose()
}

/// One page of accounts, by id.
///
/// # Errors
/// `page-invalid` for a bad cursor or size, or an outage.
pub fn list(context: &Context, page: &PageRequest) -> Result<Page<OfficerView>, Problem> {
    let wanted =
        Wanted { collection: Collection::OFFICERS, group: None, order: Order::OldestFirst };
    crate::page::list(context, &wanted, page, |document| {
        serde_json::from_value::<Officer>(document.body)
            .map(OfficerView::from)
            .map_err(malformed_document)
    })
}

/// Closes an account: its sessions and tokens stop at their next use.
///
/// # Errors
/// `not-found`, or an outage.
pub async fn disable(context: &Context, by: &str, id: &OfficerId) -> Result<(), Problem> {
    for _ in 0..CHANGE_TRIES_MAX {
        let mut stored = existing(context, id)?;
        stored.officer.disabled = true;
        let rows = vec![stored.row()?];
        let act = Act { by, operation: "officer-disable", officer: id };
        match record(context, act, rows).await {
            Err(problem) if problem.code == Code::Conflict => {}
            outcome => return outcome,
        }
    }
    Err(Problem::new(Code::Conflict))
}

/// An account that must be there.
pub(super) fn existing(context: &Context, id: &OfficerId) -> Result<Stored, Problem> {
    stored(context, id.as_str())?.ok_or_else(|| Problem::new(Code::NotFound))
}

/// Ties a client certificate's public key to an account, so that a program can use the API with it.
///
/// # Errors
/// `not-found`, `conflict` if the certificate stands for another account, or an outage.
pub async fn set_certificate_pin(
    context: &Context,
    by: &str,
    id: &OfficerId,
    pin: Digest,
) -> Result<(), Problem> {
    let mut stored = existing(context, id)?;
    stored.officer.certificate_pin = Some(pin);
    let pointer = Row::CreateDocument {
        collection: super::CLIENT_CERTIFICATES,
        id: pin.to_string(),
        group: Some(id.to_string()),
        body: json!({ "officer": id }),
        expires: None,
    };
    record(
        context,
        Act { by, operation: "officer-certificate", officer: id },
        vec![stored.row()?, pointer],
    )
    .await
}

impl Stored {
    /// The row that replaces the account; rejected as a `conflict` if it was changed meanwhile. A
    /// sign-in under way never undoes a closing, and no two take the same code.
    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::ReplaceDocument {
            collection: Collection::OFFICERS,
            id: self.officer.id.to_string(),
            expected_revision: self.revision,
            body: body(&self.officer)?,
            expires: None,
        })
    }
}

fn body(officer: &Officer) -> Result<serde_json::Value, Problem> {
    serde_json::to_value(officer).map_err(malformed_document)
}

/// Runs argon2id away from the request threads: it is made to be slow.
pub(super) async fn hash(context: &Context, password: String) -> Result<String, Problem> {
    let rng = context.rng.clone();
    tokio::task::spawn_blocking(move || entente_crypto::password::hash(rng.as_ref(), &password))
        .await
        .map_err(|_| Problem::new(Code::Internal))?
        .map_err(|_| Problem::new(Code::Internal))
}

/// An act on an account, for the ledger.
pub(super) struct Act<'a> {
    /// Who acts; empty if that is not proven.
    pub(super) by: &'a str,
    /// What is done, as a code.
    pub(super) operation: &'a str,
    /// Whose account it is.
    pub(super) officer: &'a OfficerId,
}

pub(super) async fn record(context: &Context, act: Act<'_>, rows: Vec<Row>) -> Result<(), Problem> {
    let entry = Entry {
        facts: context.facts(Kind::Admin, act.operation),
        actor: json!({ "officer": act.by }),
        subject: json!({ "officer": act.officer }),
        justification: json!(null),
        retention_class: retention::ADMINISTRATION.to_owned(),
    };
    context.record(entry, rows).await.map(|_| ())
}

/// Opens an account on behalf of an administrator.
///
/// # Errors
/// `step-up-needed`, `denied` by policy, or as [`create`].
pub async fn create_by(
    context: &Context,
    by: &SignedIn,
    new: NewOfficer,
) -> Result<TotpSecret, Problem> {
    step_up::require(context, by, Sensitive::OpenAccount)?;
    managing(context, by, &json!({ "create": new.id })).await?;
    create(context, by.officer.as_str(), new).await
}

/// One page of accounts for an administrator.
///
/// # Errors
/// `denied` by policy, or as [`list`].
pub async fn list_by(
    context: &Context,
    by: &SignedIn,
    page: &PageRequest,
) -> Result<Page<OfficerView>, Problem> {
    managing(context, by, &json!("list")).await?;
    list(context, page)
}

/// Closes an account on behalf of an administrator.
///
/// # Errors
/// `step-up-needed`, `denied` by policy, or as [`disable`].
pub async fn disable_by(context: &Context, by: &SignedIn, id: &OfficerId) -> Result<(), Problem> {
    step_up::require(context, by, Sensitive::CloseAccount)?;
    managing(context, by, &json!({ "disable": id })).await?;
    disable(context, by.officer.as_str(), id).await
}

/// Asks policy and puts the administrator's act on record.
pub(super) async fn managing(
    context: &Context,
    by: &SignedIn,
    subject: &serde_json::Value,
) -> Result<(), Problem> {
    let question = NodeQuestion { subject: subject.clone(), justification: None };
    node_permit::<ManageUsers>(context, by, Kind::Admin, question).await.map(|_| ())
}
