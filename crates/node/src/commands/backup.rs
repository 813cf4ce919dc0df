//! `entente backup` and `entente restore`: the store, the log and what belongs to them, verified
//! both ways.
//!
//! Secret keys are left out unless asked for: a backup without them is ciphertext and coded facts
//! to a thief, and the keys of erased entries do not live on in old backups. Who restores puts the
//! node's `keys` folder in place.

use super::serve::{Lock, publish};
use crate::cli::{BackupArgs, RestoreArgs};
use crate::config::{CONFIG_FILE, NodeFolder};
use crate::output::{Ended, Output};
use crate::wiring::{Machine, open};
use anyhow::{Context as _, Result, bail};
use entente_crypto::keys::NodeKeys;
use entente_ledger::{Checkpoint, VerifierKey, verify_log};
use entente_model::Files;
use entente_model::files::FileAccess;
use entente_services::assemble::log_origin;
use entente_services::node::{Backup, note_backup};
use serde_json::json;
use std::path::{Path, PathBuf};

/// The store's file in a backup.
const STORE_FILE: &str = "entente.db";
/// How often a log that grows meanwhile is copied anew before giving up.
const LOG_COPIES_MAX: usize = 5;
/// The largest file copied whole, in bytes.
const FILE_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// How deep the folders of a log or of keys go.
const DEPTH_MAX: usize = 8;

/// Runs `backup`.
///
/// # Errors
/// If something cannot be copied, or the copy does not verify.
pub(crate) async fn back_up(machine: &Machine, output: Output, args: &BackupArgs) -> Result<Ended> {
    let files = machine.files.as_ref();
    let folder = NodeFolder::load(files, &args.node.dir)?;
    if files.exists(&args.to) {
        bail!("{} exists; name a folder that does not", args.to.display());
    }
    let keys = NodeKeys::load(files, &folder.keys())?;
    let node = open(machine, &folder).await?;
    // While nobody serves the folder, nobody else brings its log up to date.
    if let Ok(_lock) = Lock::take(&folder) {
        publish(&node.context, &folder).await?;
    }
    // The log first: a store that is ahead of its log catches up, one that is behind must never be
    // used.
    copy_log(files, &folder, &args.to.join("log"), &keys)?;
    copy_small(files, &folder, &args.to)?;
    if args.with_keys {
        copy_tree(files, &folder.keys(), &args.to.join("keys"), FileAccess::OwnerOnly)?;
    }
    let (store, target) = (node.context.store.clone(), args.to.join(STORE_FILE));
    let copied = target.clone();
    tokio::task::spawn_blocking(move || store.backup(&copied)).await??;
    let report = entente_store::verify_backup(&target, *keys.integrity)
        .context("the copy does not verify; it must not be relied on")?;
    let backup =
        Backup { at: machine.clock.now(), entries: report.scrub.leaves, with_keys: args.with_keys };
    note_backup(&node.context, &backup).await?;
    output.say(format!(
        "Backup in {}: {} records with their history, {} ledger entries, verified.",
        args.to.display(),
        report.scrub.record_versions,
        report.scrub.leaves
    ))?;
    if !args.with_keys {
        output.say(format!(
            "The secret keys are not in it. Keep a copy of {} apart and safe: without them nothing \
             can be restored.",
            folder.keys().display()
        ))?;
    }
    output.document(&json!({
        "to": args.to,
        "record_versions": report.scrub.record_versions,
        "leaves": report.scrub.leaves,
        "with_keys": args.with_keys,
    }))?;
    Ok(Ended::Done)
}

/// Runs `restore`.
///
/// # Errors
/// If the folder holds a store already, a key is missing, the backup does not verify, or it is
/// behind the log in place.
pub(crate) async fn restore(
    machine: &Machine,
    output: Output,
    args: &RestoreArgs,
) -> Result<Ended> {
    let files = machine.files.as_ref();
    let target = &args.node.dir;
    if files.exists(&target.join(STORE_FILE)) {
        bail!(
            "{} exists: a store is never overwritten; move it away first",
            target.join(STORE_FILE).display()
        );
    }
    put_in_place(files, &args.from, target)?;
    let folder = NodeFolder::load(files, target)?;
    let _lock = Lock::take(&folder)?;
    let keys = NodeKeys::load(files, &folder.keys()).context(
        "put the node's secret keys into its folder `keys` first; the backup does not hold them",
    )?;
    let source = args.from.join(STORE_FILE);
    let report = entente_store::verify_backup(&source, *keys.integrity)
        .context("the backup does not verify")?;
    not_behind(files, &folder, &keys, report.scrub.leaves)?;
    let log = args.from.join("log");
    if files.exists(&log) && !files.exists(&folder.log().join("checkpoint")) {
        copy_tree(files, &log, &folder.log(), FileAccess::Everyone)?;
    }
    entente_store::restore(&source, &folder.database(), *keys.integrity)?;
    agrees(machine, &folder).await?;
    output.say(format!(
        "Restored into {}: {} ledger entries, in agreement with the log. Next: \
         entente serve --dir {}",
        target.display(),
        report.scrub.leaves,
        target.display()
    ))?;
    output.document(&json!({ "dir": target, "leaves": report.scrub.leaves }))?;
    Ok(Ended::Done)
}

/// What the folder lacks and the backup has; nothing in place is replaced.
fn put_in_place(files: &dyn Files, from: &Path, to: &Path) -> Result<()> {
    if !files.exists(&from.join(STORE_FILE)) {
        bail!("{} is not a backup: `{STORE_FILE}` is missing", from.display());
    }
    if !files.exists(&to.join(CONFIG_FILE)) {
        let folder = NodeFolder::load(files, from)?;
        for path in small(&folder) {
            if !files.exists(&to.join(&path)) && files.exists(&from.join(&path)) {
                copy(files, &from.join(&path), &to.join(&path), FileAccess::Everyone)?;
            }
        }
    }
    if !files.exists(&to.join("keys")) && files.exists(&from.join("keys")) {
        copy_tree(files, &from.join("keys"), &to.join("keys"), FileAccess::OwnerOnly)?;
    }
    Ok(())
}

/// A store behind the log in place would sign a second history of the same entries.
fn not_behind(files: &dyn Files, folder: &NodeFolder, keys: &NodeKeys, leaves: u64) -> Result<()> {
    let path = folder.log().join("checkpoint");
    if !files.exists(&path) {
        return Ok(());
    }
    let note = crate::wiring::read_text(files, &path)?;
    let checkpoint = Checkpoint::open(&note, &verifier(folder, keys)?)
        .context("the log in place is not this node's")?;
    if leaves < checkpoint.size {
        bail!(
            "the backup holds {leaves} ledger entries, but the log in place has signed {}: the \
             restored node would contradict itself; restore a newer backup",
            checkpoint.size
        );
    }
    Ok(())
}

/// Opens the restored node once and lets the log catch up; takes the store away again if they
/// contradict.
async fn agrees(machine: &Machine, folder: &NodeFolder) -> Result<()> {
    let node = open(machine, folder).await?;
    let integrator = node.context.integrator.clone();
    drop(node);
    if let Err(error) = tokio::task::spawn_blocking(move || integrator.catch_up()).await? {
        for ending in ["", "-wal", "-shm"] {
            let path = PathBuf::from(format!("{}{ending}", folder.database().display()));
            machine.files.remove(&path)?;
        }
        return Err(error).context("the backup contradicts the log in place; nothing was restored");
    }
    Ok(())
}

fn verifier(folder: &NodeFolder, keys: &NodeKeys) -> Result<VerifierKey> {
    Ok(VerifierKey::new(log_origin(&folder.config.authority)?, keys.log.verifying_key()))
}

/// Copies a log that may grow meanwhile, until a copy verifies whole.
fn copy_log(files: &dyn Files, folder: &NodeFolder, to: &Path, keys: &NodeKeys) -> Result<()> {
    if !files.exists(&folder.log().join("checkpoint")) {
        return Ok(());
    }
    let key = verifier(folder, keys)?;
    let mut copies = 1;
    loop {
        let copied = copy_tree(files, &folder.log(), to, FileAccess::Everyone)
            .and_then(|()| verify_log(files, to, &key, None).context("the copy of the log"));
        match copied {
            Ok(_) => return Ok(()),
            Err(_) if copies < LOG_COPIES_MAX => copies += 1,
            Err(error) => return Err(error),
        }
    }
}

fn copy_small(files: &dyn Files, folder: &NodeFolder, to: &Path) -> Result<()> {
    for path in small(folder) {
        let from = folder.resolve(&path);
        if files.exists(&from) {
            copy(files, &from, &to.join(&path), FileAccess::Everyone)?;
        }
    }
    Ok(())
}

/// The public files of a folder; those configured elsewhere are not its own.
fn small(folder: &NodeFolder) -> Vec<PathBuf> {
    let config = &folder.config;
    let own =
        [PathBuf::from(CONFIG_FILE), config.trust_list.clone(), config.federation_roots.clone()];
    own.into_iter().filter(|path| path.is_relative()).collect()
}

/// Copies a folder with what is in it, to a bounded depth.
fn copy_tree(files: &dyn Files, from: &Path, to: &Path, access: FileAccess) -> Result<()> {
    let mut waiting = vec![(from.to_owned(), to.to_owned(), 0)];
    while let Some((from, to, depth)) = waiting.pop() {
        if depth > DEPTH_MAX {
            bail!("{} is nested too deep", from.display());
        }
        let listed =
            files.list(&from).with_context(|| format!("cannot list {}", from.display()))?;
        for path in listed {
            let Some(name) = path.file_name() else { continue };
            let target = to.join(name);
            if path.is_dir() {
                waiting.push((path, target, depth + 1));
            } else {
                copy(files, &path, &target, access)?;
            }
        }
    }
    Ok(())
}

fn copy(files: &dyn Files, from: &Path, to: &Path, access: FileAccess) -> Result<()> {
    let bytes = files
        .read(from, FILE_BYTES_MAX)
        .with_context(|| format!("cannot read {}", from.display()))?;
    files.write(to, &bytes, access).with_context(|| format!("cannot write {}", to.display()))
}
