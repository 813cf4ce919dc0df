//! The trust list: who belongs to the federation, under which keys, serving what to whom.

use crate::contact::Contact;
use crate::error::JsonFault;
use crate::json;
use crate::limits::{
    ENTRIES_MAX, FEDERATION_KEYS_MAX, MESSAGE_KEYS_MAX, NAME_CHARS_MAX, PINS_MAX, ROLES_MAX,
    SERVICES_MAX, TRUST_LIST_BYTES_MAX,
};
use crate::message::Endpoint;
use arc_swap::ArcSwap;
use entente_crypto::sign::{SigningKey, VerifyingKey};
use entente_model::encoding::{Blob, Digest};
use entente_model::{AuthorityId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use thiserror::Error;

/// The format version of trust lists.
pub const FORMAT: u16 = 1;
const DOMAIN: &[u8] = b"entente trust list v1\n";

/// Who belongs to the federation. Built as a draft or read by [`SignedTrustList::open`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrustList {
    /// Format version.
    pub format: u16,
    /// Name of the federation.
    pub federation: String,
    /// Counts up with every list; a lower one never replaces a higher one.
    pub version: u64,
    /// When the list comes into force.
    pub valid_from: Timestamp,
    /// When it ends; after that nothing is asked or answered under it.
    pub valid_until: Timestamp,
    /// The authorities.
    pub entries: Vec<Entry>,
    /// What a newer format adds; it is signed too.
    #[serde(flatten)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// One authority of the federation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub authority: AuthorityId,
    /// Its name for people.
    pub name: String,
    /// Whom people of other authorities reach there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// What it is: codes such as `spoc`, `sirene`, `agency`, `international`.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Where its node is reached.
    pub endpoint: Endpoint,
    /// SHA-256 of the public keys (SubjectPublicKeyInfo) of its TLS certificates: the current one,
    /// then the next.
    pub tls_pins: Vec<Digest>,
    /// The keys that sign its messages, current one first; old ones stay listed for the receipts
    /// signed with them.
    pub message_keys: Vec<VerifyingKey>,
    /// Its ledger.
    pub log: LogKey,
    /// The registers it serves.
    #[serde(default)]
    pub registers: Vec<Service>,
    /// What a newer format adds.
    #[serde(flatten)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

/// A ledger: its name and the key that signs its promises and checkpoints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogKey {
    /// The log's origin line.
    pub origin: String,
    /// Its public key.
    pub key: VerifyingKey,
}

/// A register that an authority serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The register.
    pub register: RegisterId,
    /// Who may ask; the node's own policy decides again for every question.
    pub askers: Askers,
}

/// Who may ask a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Askers {
    /// Every authority of the federation.
    Everyone,
    /// These authorities only.
    Only(BTreeSet<AuthorityId>),
}

impl Askers {
    /// Whether this authority may ask.
    #[must_use]
    pub fn include(&self, asker: &AuthorityId) -> bool {
        match self {
            Self::Everyone => true,
            Self::Only(authorities) => authorities.contains(asker),
        }
    }
}

impl Entry {
    /// The service for a register, if it is served.
    #[must_use]
    pub fn service(&self, register: &RegisterId) -> Option<&Service> {
        self.registers.iter().find(|service| service.register == *register)
    }
}

impl TrustList {
    /// A list to be signed, checked for contradictions and limits.
    ///
    /// # Errors
    /// The [`TrustFault`] that names the entry and what is wrong with it.
    pub fn draft(
        federation: impl Into<String>,
        version: u64,
        valid: std::ops::Range<Timestamp>,
        entries: Vec<Entry>,
    ) -> Result<Self, TrustFault> {
        let list = Self {
            format: FORMAT,
            federation: federation.into(),
            version,
            valid_from: valid.start,
            valid_until: valid.end,
            entries,
            unknown: BTreeMap::new(),
        };
        list.checked()?;
        Ok(list)
    }

    /// The entry of an authority.
    #[must_use]
    pub fn entry(&self, authority: &AuthorityId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.authority == *authority)
    }

    /// The authority whose TLS key this is.
    #[must_use]
    pub fn by_pin(&self, pin: &Digest) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.tls_pins.contains(pin))
    }

    /// The authority, and its key, that a signature names.
    #[must_use]
    pub fn by_key_id(&self, key_id: &str) -> Option<(&Entry, &VerifyingKey)> {
        self.entries.iter().find_map(|entry| {
            entry.message_keys.iter().find(|key| key.key_id() == key_id).map(|key| (entry, key))
        })
    }

    /// The authorities that serve a register to this asker, the asker itself left out.
    pub fn serving<'a>(
        &'a self,
        register: &'a RegisterId,
        asker: &'a AuthorityId,
    ) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| {
            entry.authority != *asker
                && entry.service(register).is_some_and(|service| service.askers.include(asker))
        })
    }

    /// Checks the validity window.
    ///
    /// # Errors
    /// [`TrustFault::NotYetValid`] or [`TrustFault::Expired`].
    pub fn in_force(&self, now: Timestamp) -> Result<(), TrustFault> {
        if now < self.valid_from {
            return Err(TrustFault::NotYetValid { from: self.valid_from });
        }
        if now >= self.valid_until {
            return Err(TrustFault::Expired { until: self.valid_until });
        }
        Ok(())
    }

    fn checked(&self) -> Result<(), TrustFault> {
        if self.format != FORMAT {
            return Err(TrustFault::Format { format: self.format });
        }
        if self.valid_until <= self.valid_from {
            return Err(TrustFault::Window);
        }
        if self.entries.len() > ENTRIES_MAX || self.federation.chars().count() > NAME_CHARS_MAX {
            return Err(TrustFault::Limit { what: "entries or name", authority: None });
        }
        let mut seen = Seen::default();
        self.entries.iter().try_for_each(|entry| entry.checked(&mut seen))
    }
}

/// What must belong to one authority only.
#[derive(Default)]
struct Seen {
    authorities: BTreeSet<AuthorityId>,
    pins: BTreeSet<Digest>,
    keys: BTreeSet<VerifyingKey>,
    endpoints: BTreeSet<Endpoint>,
    origins: BTreeSet<String>,
}

impl Entry {
    fn checked(&self, seen: &mut Seen) -> Result<(), TrustFault> {
        let authority = || self.authority.clone();
        let limit = |what| Err(TrustFault::Limit { what, authority: Some(authority()) });
        if self.tls_pins.is_empty() || self.tls_pins.len() > PINS_MAX {
            return limit("TLS pins");
        }
        if self.message_keys.is_empty() || self.message_keys.len() > MESSAGE_KEYS_MAX {
            return limit("message keys");
        }
        if self.registers.len() > SERVICES_MAX || self.roles.len() > ROLES_MAX {
            return limit("registers or roles");
        }
        let chars = self.name.chars().count();
        if chars == 0 || chars > NAME_CHARS_MAX || self.log.origin.len() > NAME_CHARS_MAX {
            return limit("characters of a name");
        }
        if self.contact.as_ref().is_some_and(|contact| !contact.is_sound()) {
            return Err(TrustFault::Contact { authority: authority() });
        }
        let registers: BTreeSet<_> = self.registers.iter().map(|one| &one.register).collect();
        let shared = |what| Err(TrustFault::Shared { what, authority: authority() });
        if registers.len() != self.registers.len() {
            return shared("register");
        }
        if !seen.authorities.insert(authority()) {
            return shared("authority");
        }
        if !seen.endpoints.insert(self.endpoint.clone()) {
            return shared("endpoint");
        }
        if !seen.origins.insert(self.log.origin.clone()) {
            return shared("log origin");
        }
        if !self.tls_pins.iter().all(|pin| seen.pins.insert(*pin)) {
            return shared("TLS pin");
        }
        // A key has one purpose at one authority: a message key that also signs a log could be made
        // to sign a promise.
        let mut keys = self.message_keys.iter().chain([&self.log.key]);
        if !keys.all(|key| seen.keys.insert(*key)) {
            return shared("key");
        }
        Ok(())
    }
}

/// The public keys of the federation's operators, and how many of them must sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "StatedRoots")]
pub struct FederationRoots {
    keys: BTreeSet<VerifyingKey>,
    threshold: usize,
}

/// Roots as a file states them, before the threshold is held against the keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatedRoots {
    keys: Vec<VerifyingKey>,
    threshold: usize,
}

impl TryFrom<StatedRoots> for FederationRoots {
    type Error = TrustFault;

    fn try_from(stated: StatedRoots) -> Result<Self, TrustFault> {
        Self::new(&stated.keys, stated.threshold)
    }
}

impl FederationRoots {
    /// `threshold` of these keys must sign.
    ///
    /// # Errors
    /// [`TrustFault::Threshold`] unless `1 <= threshold <= keys`, with distinct keys and at most 64
    /// of them.
    pub fn new(keys: &[VerifyingKey], threshold: usize) -> Result<Self, TrustFault> {
        let distinct: BTreeSet<_> = keys.iter().copied().collect();
        let count = keys.len();
        if threshold == 0
            || threshold > count
            || count > FEDERATION_KEYS_MAX
            || distinct.len() != count
        {
            return Err(TrustFault::Threshold { threshold, count });
        }
        Ok(Self { keys: distinct, threshold })
    }

    /// How many must sign.
    #[must_use]
    pub const fn threshold(&self) -> usize {
        self.threshold
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &VerifyingKey> {
        self.keys.iter()
    }
}

/// A trust list with the federation's signatures, as it is stored and handed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignedTrustList {
    /// The list as signed, kept whole so that fields of a newer format survive.
    list: serde_json::Value,
    /// The signatures collected so far.
    signatures: Vec<RootSignature>,
}

/// One operator's signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct RootSignature {
    key: VerifyingKey,
    signature: Blob,
}

impl SignedTrustList {
    /// A list without signatures yet.
    ///
    /// # Errors
    /// [`TrustFault::Json`] if it holds a number that has no single spelling.
    pub fn draft(list: &TrustList) -> Result<Self, TrustFault> {
        let list =
            serde_json::to_value(list).map_err(|_| TrustFault::Json(JsonFault::Unexpected))?;
        canonical_bytes(&list)?;
        Ok(Self { list, signatures: Vec::new() })
    }

    /// Adds one operator's signature; a second one of the same key replaces the first.
    ///
    /// # Errors
    /// [`TrustFault::Json`]; [`TrustFault::Signatures`] if there are too many.
    pub fn sign(&mut self, key: &SigningKey) -> Result<(), TrustFault> {
        let signature = Blob(key.sign(&canonical_bytes(&self.list)?).to_vec());
        let key = key.verifying_key();
        self.signatures.retain(|present| present.key != key);
        if self.signatures.len() >= FEDERATION_KEYS_MAX {
            return Err(TrustFault::Signatures { valid: self.signatures.len(), threshold: 0 });
        }
        self.signatures.push(RootSignature { key, signature });
        Ok(())
    }

    /// The list, if enough of the federation's keys signed it. Check [`TrustList::in_force`] and
    /// use [`Trust::install`], which refuses to go back.
    ///
    /// # Errors
    /// [`TrustFault`] that says what does not hold.
    pub fn open(&self, roots: &FederationRoots) -> Result<TrustList, TrustFault> {
        let too_few = |valid| TrustFault::Signatures { valid, threshold: roots.threshold };
        if self.signatures.len() > FEDERATION_KEYS_MAX {
            return Err(too_few(0));
        }
        let message = canonical_bytes(&self.list)?;
        let valid: BTreeSet<_> = self
            .signatures
            .iter()
            .filter(|one| roots.keys.contains(&one.key))
            .filter(|one| one.key.verify(&message, &one.signature.0).is_ok())
            .map(|one| one.key)
            .collect();
        if valid.len() < roots.threshold {
            return Err(too_few(valid.len()));
        }
        let list = TrustList::deserialize(&self.list)
            .map_err(|_| TrustFault::Json(JsonFault::Unexpected))?;
        list.checked()?;
        Ok(list)
    }

    /// Reads the JSON form.
    ///
    /// # Errors
    /// [`TrustFault::Json`] or [`TrustFault::Limit`].
    pub fn from_json(bytes: &[u8]) -> Result<Self, TrustFault> {
        if bytes.len() > TRUST_LIST_BYTES_MAX {
            return Err(TrustFault::Limit { what: "bytes", authority: None });
        }
        let value = json::checked(bytes).map_err(TrustFault::Json)?;
        Self::deserialize(value).map_err(|_| TrustFault::Json(JsonFault::Unexpected))
    }

    /// The JSON form.
    ///
    /// # Errors
    /// [`TrustFault::Json`], which a list that was read or drafted cannot give.
    pub fn to_json(&self) -> Result<String, TrustFault> {
        serde_json::to_string_pretty(self).map_err(|_| TrustFault::Json(JsonFault::Unexpected))
    }
}

fn canonical_bytes(list: &serde_json::Value) -> Result<Vec<u8>, TrustFault> {
    let mut bytes = DOMAIN.to_vec();
    bytes.extend(json::canonical(list).map_err(TrustFault::Json)?);
    Ok(bytes)
}

/// The trust list in force, replaced as a whole and read without waiting.
#[derive(Debug)]
pub struct Trust {
    roots: FederationRoots,
    current: ArcSwap<TrustList>,
}

impl Trust {
    /// Starts with a list.
    ///
    /// # Errors
    /// [`TrustFault`] that says what does not hold, the validity window included.
    pub fn open(
        roots: FederationRoots,
        signed: &SignedTrustList,
        now: Timestamp,
    ) -> Result<Self, TrustFault> {
        let list = signed.open(&roots)?;
        list.in_force(now)?;
        Ok(Self { roots, current: ArcSwap::from_pointee(list) })
    }

    /// Replaces the list by a newer one; the same version is accepted only if it is the same list.
    ///
    /// # Errors
    /// [`TrustFault::Rollback`] for an older one, and whatever else does not hold; the present list
    /// stays then.
    pub fn install(&self, signed: &SignedTrustList, now: Timestamp) -> Result<(), TrustFault> {
        let list = Arc::new(signed.open(&self.roots)?);
        list.in_force(now)?;
        let mut outcome = Ok(());
        self.current.rcu(|present| {
            if list.federation != present.federation {
                outcome = Err(TrustFault::Federation);
            } else if list.version < present.version
                || (list.version == present.version && **present != *list)
            {
                outcome =
                    Err(TrustFault::Rollback { offered: list.version, present: present.version });
            } else {
                outcome = Ok(());
                return Arc::clone(&list);
            }
            Arc::clone(present)
        });
        outcome
    }

    /// The list in force at the moment of the call.
    #[must_use]
    pub fn current(&self) -> Arc<TrustList> {
        self.current.load_full()
    }

    /// The operators' keys.
    #[must_use]
    pub const fn roots(&self) -> &FederationRoots {
        &self.roots
    }
}

impl entente_crypto::tls::PinSource for Trust {
    fn permits(&self, pin: &Digest) -> bool {
        self.current.load().by_pin(pin).is_some()
    }
}

/// What does not hold about a trust list.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TrustFault {
    /// Another format version.
    #[error("trust list has format {format}, this program reads {FORMAT}")]
    Format {
        /// The list's.
        format: u16,
    },
    /// The window is empty.
    #[error("trust list ends before it comes into force")]
    Window,
    /// Too early.
    #[error("trust list is in force from {from} on only")]
    NotYetValid {
        /// Start of the window.
        from: Timestamp,
    },
    /// Too late.
    #[error("trust list expired at {until}")]
    Expired {
        /// End of the window.
        until: Timestamp,
    },
    /// Over a limit.
    #[error("trust list has too many or no {what}{}", of(authority.as_ref()))]
    Limit {
        /// Of what.
        what: &'static str,
        /// In whose entry.
        authority: Option<AuthorityId>,
    },
    /// A contact point that cannot be reached as it stands.
    #[error(
        "trust list: the contact of {authority} lacks a desk or a way to reach it, or is too long"
    )]
    Contact {
        /// In whose entry.
        authority: AuthorityId,
    },
    /// Something that must be one authority's own is listed twice.
    #[error("trust list names the same {what} twice, the second time for `{authority}`")]
    Shared {
        /// What.
        what: &'static str,
        /// Where it shows.
        authority: AuthorityId,
    },
    /// Unusable k of n.
    #[error("{threshold} of {count} federation keys cannot be asked for")]
    Threshold {
        /// k.
        threshold: usize,
        /// n.
        count: usize,
    },
    /// Too few valid signatures.
    #[error("trust list has {valid} valid signatures of federation keys, {threshold} are needed")]
    Signatures {
        /// How many hold.
        valid: usize,
        /// How many are needed.
        threshold: usize,
    },
    /// Another federation's list.
    #[error("trust list belongs to another federation")]
    Federation,
    /// Older than the present one.
    #[error("trust list version {offered} may not replace version {present}")]
    Rollback {
        /// What came.
        offered: u64,
        /// What is in force.
        present: u64,
    },
    /// Not readable.
    #[error("trust list {0}")]
    Json(JsonFault),
}

fn of(authority: Option<&AuthorityId>) -> String {
    authority.map(|authority| format!(" in the entry of `{authority}`")).unwrap_or_default()
}
