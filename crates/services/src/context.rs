//! What every service works with: one node's parts, wired once at start.

use crate::accounts::{Passkeys, SignInProvider};
use crate::alerts::feed::Feeds;
use crate::audit::operations::is_known;
use arc_swap::ArcSwap;
use entente_crypto::seal::SealingKey;
use entente_exchange::{PeerClient, Trust};
use entente_ledger::{Entry, Facts, Integrator, Kind, Ledger, LogReader, Position};
use entente_model::{AuthorityId, Clock, Code, Files, Problem, RegisterId, Rng, Said};
use entente_policy::{PolicySet, Target};
use entente_registers::{Catalogue, Registers, Wanted};
use entente_store::{Row, Store};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One node's parts. Cheap to clone; everything is shared.
#[derive(Clone)]
pub struct Context {
    /// The authority whose node this is.
    pub authority: AuthorityId,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// Small files: keys, tiles.
    pub files: Arc<dyn Files>,
    /// Records, documents and ledger leaves.
    pub store: Store,
    /// The record of every access.
    pub ledger: Arc<Ledger<Store>>,
    /// Turns committed entries into tiles and signed checkpoints.
    pub integrator: Arc<Integrator<Store>>,
    /// Reads proofs out of the tiles.
    pub log: Arc<LogReader>,
    /// The change feeds of replicated registers.
    pub feeds: Arc<Feeds>,
    /// Declarations and code tables.
    pub catalogue: Arc<Catalogue>,
    /// Every declared register as policies judge it.
    pub targets: Arc<BTreeMap<RegisterId, Target>>,
    /// The searchable registers served here.
    pub registers: Arc<Registers>,
    /// The policies in force.
    pub policy: Arc<ArcSwap<PolicySet>>,
    /// The federation as signed.
    pub trust: Arc<Trust>,
    /// The way to other nodes.
    pub peers: Arc<PeerClient>,
    /// The site that passkeys are made for, and their ceremonies under way.
    pub passkeys: Arc<Passkeys>,
    /// The authority's own sign-in provider, and who is on the way to it.
    pub provider: Arc<SignInProvider>,
    /// Keys of this node that services need.
    pub secrets: Arc<Secrets>,
}

/// Keys of this node that services need.
pub struct Secrets {
    /// Makes officers' pseudonyms towards other nodes.
    pub pseudonym: [u8; 32],
    /// Seals second factors at rest.
    pub master: SealingKey,
}

impl Context {
    /// Appends an entry with the rows that belong to it, in one transaction.
    ///
    /// # Errors
    /// `ledger-unavailable` if it cannot be written: then nothing may be answered. Other codes if a
    /// row is rejected.
    pub async fn record(&self, entry: Entry, rows: Vec<Row>) -> Result<Position, Problem> {
        let operation = entry.facts.operation.as_str();
        debug_assert!(is_known(operation), "`{operation}` is not in audit::operations");
        self.ledger.append(entry, rows).await.map_err(crate::error::of_ledger)
    }

    /// A declared register as policies judge it.
    ///
    /// # Errors
    /// `register-not-served` if it is not declared here.
    pub fn target(&self, register: &RegisterId) -> Result<&Target, Problem> {
        self.targets.get(register).ok_or_else(|| {
            Problem::new(Code::RegisterNotServed)
                .saying(Said::RegisterNotDeclared { register: register.into() })
        })
    }

    /// Takes committed changes of records into the indexes, those of other processes included.
    ///
    /// # Errors
    /// An outage.
    pub async fn refresh(&self) -> Result<(), Problem> {
        let registers = self.registers.clone();
        tokio::task::spawn_blocking(move || registers.refresh())
            .await
            .map_err(|error| crate::error::internal(&error))?
            .map_err(crate::error::of_registers)
    }

    /// Merges what is due of the indexes into files, and says whether there was anything; without
    /// files of its own the node has nothing to merge. Searches go on meanwhile.
    ///
    /// # Errors
    /// An outage, or files that cannot be written: the indexes answer as before.
    pub async fn merge_indexes(&self, wanted: Wanted) -> Result<bool, Problem> {
        let registers = self.registers.clone();
        tokio::task::spawn_blocking(move || registers.merge(wanted))
            .await
            .map_err(|error| crate::error::internal(&error))?
            .map_err(crate::error::of_registers)
    }

    /// Reads the files of the indexes whole and makes again what is not as it was written; says
    /// whether all was. Searches go on meanwhile.
    ///
    /// # Errors
    /// An outage, or files that cannot be written.
    pub async fn check_indexes(&self) -> Result<bool, Problem> {
        let registers = self.registers.clone();
        tokio::task::spawn_blocking(move || registers.check_indexes())
            .await
            .map_err(|error| crate::error::internal(&error))?
            .map_err(crate::error::of_registers)
    }

    /// Puts a refusal on record and hands the problem back; if even that fails, says so instead.
    pub async fn refuse(&self, refusal: Refusal<'_>, problem: Problem) -> Problem {
        let facts = Facts {
            permitted: false,
            rules: problem.rule.iter().cloned().collect(),
            problem: Some(problem.code),
            ..self.facts(Kind::Refuse, refusal.operation)
        };
        let entry = Entry {
            facts,
            actor: refusal.actor,
            subject: refusal.subject,
            justification: refusal.justification,
            retention_class: crate::retention::ACCESS.to_owned(),
        };
        match self.record(entry, Vec::new()).await {
            Ok(_) => problem,
            Err(unrecorded) => unrecorded,
        }
    }

    /// The facts that every entry of this node shares.
    pub fn facts(&self, kind: Kind, operation: &str) -> Facts {
        Facts {
            kind,
            operation: operation.to_owned(),
            asker: self.authority.clone(),
            answerer: None,
            register: None,
            purpose: None,
            legal_basis: None,
            urgency: None,
            policy: self.policy.load().hash(),
            permitted: true,
            rules: Vec::new(),
            outcome: None,
            request: None,
            counterparty: None,
            count: None,
            problem: None,
        }
    }
}

/// What is put on record about a request that was refused.
pub struct Refusal<'a> {
    /// What was tried, as a code.
    pub operation: &'a str,
    /// Who tried.
    pub actor: Value,
    /// On what.
    pub subject: Value,
    /// With which justification, complete or not.
    pub justification: Value,
}

/// True for problems that say the ledger or the store is down rather than the request wrong.
#[must_use]
pub fn is_outage(problem: &Problem) -> bool {
    matches!(problem.code, Code::LedgerUnavailable | Code::StoreUnavailable | Code::Overloaded)
}
