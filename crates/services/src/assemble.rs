//! Putting one node together: keys, store, ledger, registers, policy, trust list and the way to its
//! peers.

use crate::accounts::{Passkeys, SignInProvider};
use crate::alerts::feed::{self, Feeds, FeedsParts};
use crate::context::{Context, Secrets};
use crate::error::StartError;
use crate::peers::{Peering, StoreNonces};
use arc_swap::ArcSwap;
use entente_crypto::keys::NodeKeys;
use entente_crypto::oidc::{Fetch, Provider};
use entente_crypto::openings::OpeningKeys;
use entente_crypto::passkey::RelyingParty;
use entente_crypto::sign::SigningKey;
use entente_exchange::{
    AdmissionLimits, ClientParts, FederationRoots, NodeIdentity, PeerClient, PeerServer, Peers,
    ServerParts, SignedTrustList, Transport, Trust,
};
use entente_ledger::{Integrator, IntegratorParts, Ledger, LedgerParts, LogReader, Origin};
use entente_model::{AuthorityId, Clock, Files, RegisterId, Rng};
use entente_policy::{PolicySet, Target};
use entente_registers::{Catalogue, IndexFolder, Registers};
use entente_store::{Store, StoreConfig};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The folder of the feeds' tiles, beside that of the log.
pub const FEEDS_FOLDER: &str = "feeds";

/// What a node is made of. Time, randomness, files and network come from outside.
pub struct Parts {
    /// The authority whose node this is.
    pub authority: AuthorityId,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// Small files.
    pub files: Arc<dyn Files>,
    /// The way to peers.
    pub transport: Arc<dyn Transport>,
    /// The node's secrets.
    pub keys: NodeKeys,
    /// The database file.
    pub database: PathBuf,
    /// Connections for reading.
    pub store_readers: usize,
    /// The folder of opening keys.
    pub opening_keys: PathBuf,
    /// The folder of tiles and checkpoint.
    pub log: PathBuf,
    /// Declarations and code tables.
    pub catalogue: Catalogue,
    /// The registers served here.
    pub served: Vec<RegisterId>,
    /// Where their indexes lie on disk; none keeps them in memory.
    pub index: Option<IndexFolder>,
    /// The policies.
    pub policy: PolicySet,
    /// Whose signatures make a trust list.
    pub roots: FederationRoots,
    /// The trust list.
    pub trust_list: SignedTrustList,
    /// How much peers may ask at once.
    pub admission: AdmissionLimits,
    /// The site that passkeys are made for; without, there are none.
    pub passkeys: Option<RelyingParty>,
    /// The authority's own sign-in provider and the way to it; without, nobody signs in by one.
    pub provider: Option<(Provider, Arc<dyn Fetch>)>,
}

/// A node put together, not yet listening.
pub struct Node {
    /// Its services.
    pub context: Context,
    /// The side that its peers ask.
    pub server: Arc<PeerServer<Peering>>,
}

/// The name of an authority's log: the authority under the project's name.
///
/// # Errors
/// If the name cannot be one of a log, which ids of authorities exclude.
pub fn log_origin(authority: &AuthorityId) -> Result<Origin, StartError> {
    Ok(Origin::new(format!("entente/{authority}"))?)
}

/// Opens everything and checks that it belongs together.
///
/// # Errors
/// A [`StartError`] that names the part that does not hold.
pub async fn assemble(parts: Parts) -> Result<Node, StartError> {
    let keys = parts.keys;
    let trust = Arc::new(Trust::open(parts.roots, &parts.trust_list, parts.clock.now())?);
    listed_as_ourselves(&trust, &parts.authority, &keys)?;
    let (path, integrity_key, readers) = (parts.database, *keys.integrity, parts.store_readers);
    let store = Store::open(StoreConfig { path, integrity_key, readers }, parts.clock.clone())?;
    let origin = log_origin(&parts.authority)?;
    let openings = OpeningKeys::open(
        parts.files.clone(),
        parts.opening_keys,
        keys.master.clone(),
        parts.rng.clone(),
    )?;
    let ledger = Ledger::new(LedgerParts {
        store: store.clone(),
        origin: origin.clone(),
        log_key: keys.log.clone(),
        openings: Arc::new(openings),
        clock: parts.clock.clone(),
        rng: parts.rng.clone(),
    });
    let files = (parts.files.clone(), parts.log.clone());
    let (feeds, integrator) = logs((&store, files), (origin, keys.log));
    let catalogue = Arc::new(parts.catalogue);
    let targets = targets(&catalogue)?;
    let served = (parts.served, parts.index);
    let registers = open_registers(catalogue.clone(), store.clone(), served).await?;
    let identity =
        Arc::new(NodeIdentity { authority: parts.authority.clone(), message: keys.message });
    let outward = Outward { transport: parts.transport, identity: identity.clone() };
    let peers = client(outward, &trust, &parts.clock, &parts.rng);
    let context = Context {
        authority: parts.authority,
        clock: parts.clock,
        rng: parts.rng,
        log: Arc::new(LogReader::new(parts.files.clone(), parts.log)),
        files: parts.files,
        ledger: Arc::new(ledger),
        integrator: Arc::new(integrator),
        feeds: Arc::new(feeds),
        catalogue,
        targets: Arc::new(targets),
        registers: Arc::new(registers),
        policy: Arc::new(ArcSwap::from_pointee(parts.policy)),
        trust,
        peers: Arc::new(peers),
        passkeys: Arc::new(Passkeys::new(parts.passkeys)),
        provider: Arc::new(SignInProvider::new(parts.provider)),
        secrets: Arc::new(Secrets { pseudonym: *keys.pseudonym, master: keys.master }),
        store,
    };
    feed::remember_all(&context)?;
    feed::notice_set_backs(&context)?;
    let version = context.trust.current().version;
    crate::receipts::keep_trust_list(&context, version, &parts.trust_list).await?;
    let server = PeerServer::new(ServerParts {
        handler: Peering::new(context.clone()),
        identity,
        trust: context.trust.clone(),
        nonces: Arc::new(StoreNonces(context.store.clone())),
        clock: context.clock.clone(),
        admission: parts.admission,
    });
    Ok(Node { context, server: Arc::new(server) })
}

/// The feeds, and what makes the ledger's tiles.
fn logs(
    (store, (files, folder)): (&Store, (Arc<dyn Files>, PathBuf)),
    (origin, log_key): (Origin, SigningKey),
) -> (Feeds, Integrator<Store>) {
    let feeds = Feeds::new(FeedsParts {
        store: store.clone(),
        files: files.clone(),
        folder: folder.with_file_name(FEEDS_FOLDER),
        origin: origin.clone(),
        log_key: log_key.clone(),
    });
    let store = store.clone();
    (feeds, Integrator::new(IntegratorParts { store, origin, log_key, files, folder }))
}

/// Every declared register as policies judge it, built once.
fn targets(catalogue: &Catalogue) -> Result<BTreeMap<RegisterId, Target>, StartError> {
    catalogue
        .declarations()
        .map(|declaration| Ok((declaration.register().clone(), declaration.target()?)))
        .collect()
}

/// An index that must be made reads every record, so this runs away from the request threads.
async fn open_registers(
    catalogue: Arc<Catalogue>,
    store: Store,
    (served, index): (Vec<RegisterId>, Option<IndexFolder>),
) -> Result<Registers, StartError> {
    tokio::task::spawn_blocking(move || Registers::open(catalogue, store, &served, index.as_ref()))
        .await
        .map_err(|error| StartError::Problem(crate::error::internal(&error)))?
        .map_err(StartError::Registers)
}

/// The way to peers.
struct Outward {
    transport: Arc<dyn Transport>,
    identity: Arc<NodeIdentity>,
}

fn client(
    outward: Outward,
    trust: &Arc<Trust>,
    clock: &Arc<dyn Clock>,
    rng: &Arc<dyn Rng>,
) -> PeerClient {
    PeerClient::new(ClientParts {
        identity: outward.identity,
        trust: trust.clone(),
        transport: outward.transport,
        peers: Arc::new(Peers::default()),
        clock: clock.clone(),
        rng: rng.clone(),
    })
}

/// A node that signs with keys that the federation does not know would be refused by everybody: say
/// so at start.
fn listed_as_ourselves(
    trust: &Trust,
    authority: &AuthorityId,
    keys: &NodeKeys,
) -> Result<(), StartError> {
    let list = trust.current();
    let entry = list
        .entry(authority)
        .ok_or_else(|| StartError::NotListed { authority: authority.clone() })?;
    if !entry.message_keys.contains(&keys.message.verifying_key()) {
        return Err(StartError::OtherKey { what: "message key" });
    }
    if entry.log.key != keys.log.verifying_key() {
        return Err(StartError::OtherKey { what: "log key" });
    }
    Ok(())
}
