//! `entente federation`: keys of the operators, entries of nodes, the signed trust list.

use crate::cli::{ContactArgs, FederationCommand};
use crate::config::NodeFolder;
use crate::output::{Ended, Output};
use crate::wiring::{Machine, identity, read_text};
use anyhow::{Context as _, Result};
use entente_crypto::keys::NodeKeys;
use entente_crypto::sign::SigningKey;
use entente_exchange::{
    Askers, Contact, Entry, FederationRoots, LogKey, Service, SignedTrustList, TrustList,
};
use entente_model::encoding::{base64, from_base64};
use entente_model::files::FileAccess;
use entente_model::{Files, Rng};
use entente_services::assemble::log_origin;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);
/// How long the trust list of a node on its own is valid.
const ALONE_DAYS: u16 = 365;

/// Runs the command.
///
/// # Errors
/// If a file is missing, wrong or cannot be written.
pub fn run(machine: &Machine, output: Output, command: FederationCommand) -> Result<Ended> {
    match command {
        FederationCommand::Keys { to, keys, threshold } => {
            let keys = make_keys(machine.rng.as_ref(), keys)?;
            save(machine, &to, &keys, threshold)?;
            output.say(format!(
                "{} keys in {}; {threshold} of them must sign.",
                keys.len(),
                to.display()
            ))?;
            output
                .say("Give each operator one secret key, and `federation.json` to every node.")?;
            output.document(&json!({ "dir": to, "keys": keys.len(), "threshold": threshold }))?;
        }
        FederationCommand::Entry { node, endpoint, contact } => {
            let folder = NodeFolder::load(machine.files.as_ref(), &node.dir)?;
            let entry = Entry { contact: stated(contact), ..entry(machine, &folder, &endpoint)? };
            output.raw(&(serde_json::to_string_pretty(&entry)? + "\n"))?;
        }
        FederationCommand::Sign { name, list_version, days, keys, to, entries } => {
            let files = machine.files.as_ref();
            let keys = keys.iter().map(|path| read_key(files, path)).collect::<Result<Vec<_>>>()?;
            let entries = entries
                .iter()
                .map(|path| {
                    let text = read_text(files, path)?;
                    serde_json::from_str(&text)
                        .with_context(|| format!("{} is not an entry", path.display()))
                })
                .collect::<Result<Vec<Entry>>>()?;
            let draft = Draft { name: &name, version: list_version, days };
            let signed = sign(machine, &draft, entries, &keys)?;
            write(files, &to, signed.to_json()?.as_bytes(), FileAccess::Everyone)?;
            output.say(format!("Trust list version {list_version} is in {}.", to.display()))?;
            output.document(&json!({ "trust_list": to, "version": list_version }))?;
        }
    }
    Ok(Ended::Done)
}

/// The contact, if any of it is stated; the list's own check says what it lacks.
fn stated(args: ContactArgs) -> Option<Contact> {
    let ContactArgs { contact, phone, email } = args;
    let any = contact.is_some() || phone.is_some() || email.is_some();
    let desk = contact.unwrap_or_default();
    any.then(|| Contact { desk, phone, email, ..Contact::default() })
}

/// What a trust list says beside its entries.
pub struct Draft<'a> {
    /// The federation's name.
    pub name: &'a str,
    /// The version; must count up.
    pub version: u64,
    /// Days until it ends.
    pub days: u16,
}

/// Draws federation keys.
///
/// # Errors
/// If a key cannot be made.
pub fn make_keys(rng: &dyn Rng, count: usize) -> Result<Vec<SigningKey>> {
    (0..count).map(|_| SigningKey::generate(rng).context("a federation key")).collect()
}

/// Puts a list together and signs it with each key.
///
/// # Errors
/// If the entries contradict each other or signing fails.
pub fn sign(
    machine: &Machine,
    draft: &Draft<'_>,
    entries: Vec<Entry>,
    keys: &[SigningKey],
) -> Result<SignedTrustList> {
    let now = machine.clock.now();
    let valid = now.minus(DAY)..now.plus(DAY * u32::from(draft.days));
    let list = TrustList::draft(draft.name, draft.version, valid, entries)
        .context("the entries do not make a trust list")?;
    let mut signed = SignedTrustList::draft(&list)?;
    for key in keys {
        signed.sign(key)?;
    }
    Ok(signed)
}

/// What a node says of itself for the trust list: every register open to every member.
///
/// # Errors
/// If its keys cannot be read.
pub fn entry(machine: &Machine, folder: &NodeFolder, endpoint: &str) -> Result<Entry> {
    let keys = NodeKeys::load(machine.files.as_ref(), &folder.keys())?;
    let service =
        |register: &_| Service { register: Clone::clone(register), askers: Askers::Everyone };
    Ok(Entry {
        authority: folder.config.authority.clone(),
        name: folder.config.name.clone(),
        contact: None,
        roles: Vec::new(),
        endpoint: endpoint.parse().with_context(|| format!("`{endpoint}`"))?,
        tls_pins: vec![identity(machine, folder)?.pin()],
        message_keys: vec![keys.message.verifying_key()],
        log: LogKey {
            origin: log_origin(&folder.config.authority)?.as_str().to_owned(),
            key: keys.log.verifying_key(),
        },
        registers: folder.config.registers.iter().map(service).collect(),
        unknown: std::collections::BTreeMap::new(),
    })
}

/// A federation of one, so that a fresh node serves at once.
///
/// # Errors
/// If something cannot be written.
pub fn alone(machine: &Machine, folder: &NodeFolder, endpoint: &str) -> Result<()> {
    let keys = make_keys(machine.rng.as_ref(), 1)?;
    let entries = vec![entry(machine, folder, endpoint)?];
    let draft = Draft { name: folder.config.authority.as_str(), version: 1, days: ALONE_DAYS };
    let signed = sign(machine, &draft, entries, &keys)?;
    install(machine, folder, &roots_json(&keys, 1)?, &signed)?;
    save_keys(machine.files.as_ref(), &folder.keys().join("federation"), &keys)
}

/// Puts federation roots and trust list where a node reads them.
///
/// # Errors
/// If they cannot be written.
pub fn install(
    machine: &Machine,
    folder: &NodeFolder,
    roots: &str,
    signed: &SignedTrustList,
) -> Result<()> {
    let files = machine.files.as_ref();
    let path = folder.resolve(&folder.config.federation_roots);
    write(files, &path, roots.as_bytes(), FileAccess::Everyone)?;
    let path = folder.resolve(&folder.config.trust_list);
    write(files, &path, signed.to_json()?.as_bytes(), FileAccess::Everyone)
}

/// The federation's public keys as the file that every node and verifier gets.
///
/// # Errors
/// If the threshold does not fit the keys.
pub fn roots_json(keys: &[SigningKey], threshold: usize) -> Result<String> {
    let public: Vec<_> = keys.iter().map(SigningKey::verifying_key).collect();
    let roots = FederationRoots::new(&public, threshold)?;
    Ok(serde_json::to_string_pretty(&roots)? + "\n")
}

fn save(machine: &Machine, to: &Path, keys: &[SigningKey], threshold: usize) -> Result<()> {
    let files = machine.files.as_ref();
    save_keys(files, to, keys)?;
    let roots = roots_json(keys, threshold)?;
    write(files, &to.join("federation.json"), roots.as_bytes(), FileAccess::Everyone)
}

/// Writes each operator's secret key into a file of its own.
///
/// # Errors
/// If they cannot be written.
pub fn save_keys(files: &dyn Files, to: &Path, keys: &[SigningKey]) -> Result<()> {
    for (number, key) in keys.iter().enumerate() {
        let path = key_file(to, number + 1);
        let text = base64(key.seed()) + "\n";
        write(files, &path, text.as_bytes(), FileAccess::OwnerOnly)?;
    }
    Ok(())
}

/// The file of one operator's secret key, counted from 1.
#[must_use]
pub fn key_file(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("operator-{number}.key"))
}

/// Reads an operator's secret key.
///
/// # Errors
/// If the file is missing or no key.
pub fn read_key(files: &dyn Files, path: &Path) -> Result<SigningKey> {
    let text = read_text(files, path)?;
    let seed: [u8; 32] = from_base64(text.trim())
        .and_then(|bytes| bytes.try_into().ok())
        .with_context(|| format!("{} is not a federation key", path.display()))?;
    SigningKey::from_seed(&seed).context("the federation key")
}

fn write(files: &dyn Files, path: &Path, bytes: &[u8], access: FileAccess) -> Result<()> {
    files.write(path, bytes, access).with_context(|| format!("cannot write {}", path.display()))
}
