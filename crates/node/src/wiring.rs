//! From a node's folder to its parts.

use crate::clock::SystemClock;
use crate::config::NodeFolder;
use anyhow::{Context as _, Result, bail};
use entente_crypto::SystemRng;
use entente_crypto::keys::NodeKeys;
use entente_crypto::oidc::{Fetch, Provider, Settings};
use entente_crypto::passkey::RelyingParty;
use entente_crypto::tls::TlsIdentity;
use entente_exchange::{
    AdmissionLimits, FederationRoots, HttpTransport, ProviderHttp, SignedTrustList,
};
use entente_model::{Clock, Files, Rng};
use entente_policy::PolicySet;
use entente_registers::{Catalogue, IndexAccess, IndexFolder, Source};
use entente_services::{Node, Parts, assemble};
use entente_store::DiskFiles;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest file of a catalogue, a trust list or federation roots, in bytes.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// What comes from the machine.
#[derive(Clone)]
pub struct Machine {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// Files.
    pub files: Arc<dyn Files>,
}

impl Machine {
    /// The real machine.
    #[must_use]
    pub fn real() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            rng: Arc::new(SystemRng),
            files: Arc::new(DiskFiles::new()),
        }
    }
}

/// Puts the node of a folder together, for a command beside the process that serves it: what lies
/// on disk of the indexes is used and left as it is.
///
/// # Errors
/// With the file or part that does not hold, and what to do.
pub async fn open(machine: &Machine, folder: &NodeFolder) -> Result<Node> {
    opened(machine, folder, IndexAccess::Read).await
}

/// As [`open`], for the one process that serves the folder and keeps the indexes on disk.
///
/// # Errors
/// As [`open`].
pub async fn open_to_serve(machine: &Machine, folder: &NodeFolder) -> Result<Node> {
    opened(machine, folder, IndexAccess::Keep).await
}

async fn opened(machine: &Machine, folder: &NodeFolder, access: IndexAccess) -> Result<Node> {
    let files = machine.files.as_ref();
    let keys = NodeKeys::load(files, &folder.keys())
        .with_context(|| format!("the keys in {}", folder.keys().display()))?;
    let transport = HttpTransport::new(identity(machine, folder)?, machine.clock.clone());
    let (catalogue, policy) = catalogue(files, folder)?;
    let parts = Parts {
        authority: folder.config.authority.clone(),
        clock: machine.clock.clone(),
        rng: machine.rng.clone(),
        files: machine.files.clone(),
        transport: Arc::new(transport),
        keys,
        database: folder.database(),
        store_readers: folder.config.store_readers,
        opening_keys: folder.keys().join("openings"),
        log: folder.log(),
        catalogue,
        served: folder.config.registers.clone(),
        index: Some(IndexFolder { path: folder.index(), access }),
        policy,
        roots: roots(files, &folder.resolve(&folder.config.federation_roots))?,
        trust_list: trust_list(files, &folder.resolve(&folder.config.trust_list))?,
        admission: AdmissionLimits::default(),
        passkeys: passkeys(folder)?,
        provider: provider(machine, folder)?,
    };
    assemble(parts)
        .await
        .with_context(|| format!("the node in {} cannot start", folder.path.display()))
}

/// The site that passkeys are made for; none where the configuration names no origin.
fn passkeys(folder: &NodeFolder) -> Result<Option<RelyingParty>> {
    let Some(pages) = &folder.config.pages else { return Ok(None) };
    RelyingParty::new(&pages.origin, &folder.config.name)
        .map(Some)
        .with_context(|| format!("`[pages] origin = \"{}\"` in node.toml", pages.origin))
}

/// The authority's own sign-in provider and the way to it; none where the configuration names
/// none.
fn provider(machine: &Machine, folder: &NodeFolder) -> Result<Option<(Provider, Arc<dyn Fetch>)>> {
    let pages = folder.config.pages.as_ref();
    let Some((pages, oidc)) = pages.and_then(|pages| Some((pages, pages.oidc.as_ref()?))) else {
        return Ok(None);
    };
    let files = machine.files.as_ref();
    let text = |path: &PathBuf| read_text(files, &folder.resolve(path));
    let secret = oidc.client_secret_file.as_ref().map(text).transpose()?;
    let settings = Settings {
        issuer: oidc.issuer.clone(),
        client_id: oidc.client_id.clone(),
        client_secret: secret.map(|text| text.trim().to_owned().into()),
        redirect: format!("{}{}", pages.origin.trim_end_matches('/'), entente_web::PROVIDER_BACK),
        scopes: oidc.scopes.clone(),
        claim: oidc.claim.clone(),
        acr: oidc.acr.clone(),
        amr: oidc.amr.clone(),
        proves_again: oidc.proves_again,
    };
    let provider = Provider::new(settings).context("`[pages.oidc]` in node.toml")?;
    let authorities = oidc.authorities.as_ref().map(text).transpose()?.map(String::into_bytes);
    if authorities.is_none() && oidc.issuer.starts_with("https://") {
        bail!("`[pages.oidc]` in node.toml: name the file of `authorities` of the provider");
    }
    let http = ProviderHttp::new(authorities, machine.clock.clone())
        .context("`[pages.oidc] authorities` in node.toml")?;
    Ok(Some((provider, Arc::new(http))))
}

/// The TLS identity of a folder.
///
/// # Errors
/// If it is missing or damaged.
pub fn identity(machine: &Machine, folder: &NodeFolder) -> Result<TlsIdentity> {
    TlsIdentity::load(machine.files.as_ref(), &folder.certificate(), &folder.certificate_key())
        .with_context(|| format!("the certificate in {}", folder.keys().display()))
}

/// Declarations, code tables and policies: the built-in ones, or those of the configured folder.
///
/// # Errors
/// With every fault of a declaration: file, line, rule and remedy.
pub fn catalogue(files: &dyn Files, folder: &NodeFolder) -> Result<(Catalogue, PolicySet)> {
    let Some(own) = &folder.config.catalogue else {
        let policy = PolicySet::embedded().context("the built-in policies")?;
        return Ok((checked(Catalogue::embedded())?, policy));
    };
    let own = folder.resolve(own);
    let mut sources = Vec::new();
    for (part, is_needed) in
        [("codes", true), ("registers", true), ("procedures", false), ("words", false)]
    {
        let folder = own.join(part);
        let paths = match listed(files, &folder, "toml") {
            Err(_) if !is_needed => Vec::new(),
            found => found?,
        };
        for path in paths {
            let text = read_text(files, &path)?;
            sources.push(Source { path: path.display().to_string(), text });
        }
    }
    let mut policies = Vec::new();
    for path in listed(files, &own.join("policies"), "cedar")? {
        policies.push((path.display().to_string(), read_text(files, &path)?));
    }
    let schema = read_text(files, &own.join("policies").join("schema.cedarschema"))?;
    let named: Vec<_> =
        policies.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let policy = PolicySet::load(&named, &schema).context("the policies of the catalogue")?;
    let catalogue = checked(Catalogue::load(&sources))?;
    for id in catalogue.rules_with_words() {
        if !policy.rules().any(|rule| rule.id.as_str() == id) {
            anyhow::bail!("the catalogue has words for the rule `{id}`, and no such policy");
        }
    }
    Ok((catalogue, policy))
}

fn checked(
    loaded: Result<Catalogue, Vec<entente_registers::DeclarationFault>>,
) -> Result<Catalogue> {
    loaded.map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the catalogue has {} faults:\n{}", faults.len(), lines.join("\n"))
    })
}

fn listed(files: &dyn Files, folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let all = files
        .list(folder)
        .with_context(|| format!("the catalogue's folder {}", folder.display()))?;
    Ok(all
        .into_iter()
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect())
}

/// The federation's public keys.
///
/// # Errors
/// If the file is missing or not what it must be.
pub fn roots(files: &dyn Files, path: &Path) -> Result<FederationRoots> {
    let text = read_text(files, path).context(
        "the federation's public keys; get `federation.json` from the federation's operators",
    )?;
    serde_json::from_str(&text).with_context(|| format!("{} is not valid", path.display()))
}

/// The signed trust list.
///
/// # Errors
/// If the file is missing or not what it must be.
pub fn trust_list(files: &dyn Files, path: &Path) -> Result<SignedTrustList> {
    let bytes = files.read(path, FILE_BYTES_MAX).with_context(|| {
        format!("the trust list {}; get it from the federation's operators", path.display())
    })?;
    SignedTrustList::from_json(&bytes).with_context(|| format!("{} is not valid", path.display()))
}

/// Reads a text file within the limit.
///
/// # Errors
/// If it is missing, too large or not UTF-8.
pub fn read_text(files: &dyn Files, path: &Path) -> Result<String> {
    let bytes = files
        .read(path, FILE_BYTES_MAX)
        .with_context(|| format!("cannot read {}", path.display()))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(_) => bail!("{} is not UTF-8 text", path.display()),
    }
}
