//! The single looks of `entente check`.

use super::{Finding, chain};
use crate::config::NodeFolder;
use crate::wiring::{self, Machine};
use entente_crypto::keys::NodeKeys;
use entente_exchange::TrustList;
use entente_ledger::{Checkpoint, LeafSource as _, verify_log};
use entente_services::Context;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);
/// A certificate that ends sooner is warned of.
const CERTIFICATE_WARN: Duration = Duration::from_secs(21 * 24 * 3600);
/// A trust list that ends sooner is warned of.
const TRUST_LIST_WARN: Duration = Duration::from_secs(7 * 24 * 3600);
/// Less room than this on the disk is warned of, in KiB.
const DISK_WARN_KIB: u64 = 5 * 1024 * 1024;
/// Less room than this on the disk is a fault, in KiB.
const DISK_FAULT_KIB: u64 = 256 * 1024;
/// A larger store is read whole only if asked for, in bytes.
const STORE_QUICK_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// A longer log is read whole only if asked for, in entries.
const LOG_QUICK_ENTRIES_MAX: u64 = 100_000;
/// A clock further off than this is warned of; peers refuse at 60 s.
const SKEW_WARN_MS: u64 = 5_000;

pub(crate) fn catalogue(machine: &Machine, folder: &NodeFolder) -> Finding {
    const WHAT: &str = "catalogue";
    let (catalogue, policy) = match wiring::catalogue(machine.files.as_ref(), folder) {
        Ok(loaded) => loaded,
        Err(error) => {
            let remedy = "mend the declaration or policy that is named";
            return Finding::fault(WHAT, chain(&error), remedy);
        }
    };
    let missing: Vec<_> = folder
        .config
        .registers
        .iter()
        .filter(|register| catalogue.declaration(register).is_none())
        .map(ToString::to_string)
        .collect();
    if missing.is_empty() {
        let declared = catalogue.declarations().count();
        let hash = policy.hash().to_string();
        let hash: String = hash.chars().take(12).collect();
        Finding::ok(WHAT, format!("{declared} registers declared; policies {hash}"))
    } else {
        let remedy = "take it out of `registers` in node.toml, or add its declaration";
        Finding::fault(WHAT, format!("not declared: {}", missing.join(", ")), remedy)
    }
}

pub(crate) fn keys(machine: &Machine, folder: &NodeFolder) -> Finding {
    match NodeKeys::load(machine.files.as_ref(), &folder.keys()) {
        Ok(keys) => {
            let id = keys.message.verifying_key().key_id();
            Finding::ok("keys", format!("all there; messages are signed by {id}"))
        }
        Err(error) => {
            let remedy = "put the node's own keys back from their safe copy";
            Finding::fault("keys", chain(&error.into()), remedy)
        }
    }
}

/// Whether others on the machine could read a secret.
pub(crate) fn secrecy(folder: &NodeFolder) -> Finding {
    const WHAT: &str = "secrecy";
    let open_to_others = |path: &Path| {
        path.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
    };
    let secret = [folder.certificate_key(), folder.database()];
    let mut open: Vec<_> = secret.iter().filter(|path| open_to_others(path)).collect();
    let keys: Vec<_> = folder
        .keys()
        .read_dir()
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    let public = |path: &Path| path.extension().is_some_and(|extension| extension == "crt");
    open.extend(keys.iter().filter(|path| path.is_file() && !public(path) && open_to_others(path)));
    open.sort();
    open.dedup();
    match open.first() {
        None => Finding::ok(WHAT, "keys and store are readable by their owner alone"),
        Some(first) => Finding::fault(
            WHAT,
            format!("others can read {} and {} more files", first.display(), open.len() - 1),
            "chmod 600 these files, and take the keys for known to others if others were there",
        ),
    }
}

pub(crate) fn certificate(machine: &Machine, folder: &NodeFolder) -> Finding {
    const WHAT: &str = "certificate";
    const REMEDY: &str = "make a new one, have its pin entered in the trust list, then replace it";
    let identity = match wiring::identity(machine, folder) {
        Ok(identity) => identity,
        Err(error) => {
            return Finding::fault(WHAT, chain(&error), "put keys/tls.crt and keys/tls.key back");
        }
    };
    let (now, expires) = (machine.clock.now(), identity.expires());
    if expires <= now {
        return Finding::fault(WHAT, format!("expired at {expires}"), REMEDY);
    }
    let words = format!("valid for {} days", days(expires.since(now)));
    if expires.since(now) < CERTIFICATE_WARN {
        return Finding::warning(WHAT, words, REMEDY);
    }
    Finding::ok(WHAT, words)
}

pub(crate) fn trust_list(machine: &Machine, folder: &NodeFolder) -> Finding {
    const WHAT: &str = "trust list";
    const ASK: &str = "get the present list from the federation's operators";
    let files = machine.files.as_ref();
    let config = &folder.config;
    let opened =
        wiring::roots(files, &folder.resolve(&config.federation_roots)).and_then(|roots| {
            let signed = wiring::trust_list(files, &folder.resolve(&config.trust_list))?;
            Ok(signed.open(&roots)?)
        });
    let list = match opened {
        Ok(list) => list,
        Err(error) => return Finding::fault(WHAT, chain(&error), ASK),
    };
    let now = machine.clock.now();
    if let Err(fault) = list.in_force(now) {
        return Finding::fault(WHAT, fault.to_string(), ASK);
    }
    if let Some(words) = not_ours(machine, folder, &list) {
        let remedy = "send `entente federation entry` to the operators and install the new list";
        return Finding::fault(WHAT, words, remedy);
    }
    let left = list.valid_until.since(now);
    let words = format!(
        "version {} with {} nodes, valid for {} days",
        list.version,
        list.entries.len(),
        days(left)
    );
    if left < TRUST_LIST_WARN {
        return Finding::warning(WHAT, words, ASK);
    }
    Finding::ok(WHAT, words)
}

/// What the list says of this node that does not fit its keys.
fn not_ours(machine: &Machine, folder: &NodeFolder, list: &TrustList) -> Option<String> {
    let authority = &folder.config.authority;
    let Some(entry) = list.entry(authority) else {
        return Some(format!("{authority} is not on it"));
    };
    let identity = wiring::identity(machine, folder).ok()?;
    if !entry.tls_pins.contains(&identity.pin()) {
        return Some("it holds another TLS key of this node: peers refuse its connections".into());
    }
    let keys = NodeKeys::load(machine.files.as_ref(), &folder.keys()).ok()?;
    if !entry.message_keys.contains(&keys.message.verifying_key()) {
        return Some("it holds another message key of this node: peers refuse its messages".into());
    }
    let served = |register| entry.service(register).is_some();
    let unlisted: Vec<_> = folder
        .config
        .registers
        .iter()
        .filter(|register| !served(register))
        .map(ToString::to_string)
        .collect();
    (!unlisted.is_empty())
        .then(|| format!("it does not name registers served here: {}", unlisted.join(", ")))
}

/// Free space, as the system's own `df` tells it.
pub(crate) fn disk(folder: &NodeFolder) -> Finding {
    const WHAT: &str = "disk";
    let free = Command::new("df")
        .arg("-Pk")
        .arg(&folder.path)
        .output()
        .ok()
        .and_then(|output| free_kib(&String::from_utf8_lossy(&output.stdout)));
    let Some(free) = free else {
        return Finding::warning(WHAT, "free space is unknown", "look with the system's own tools");
    };
    let words = format!("{} MiB free", free / 1024);
    let remedy = "make room: when the disk is full nothing is answered";
    match free {
        ..DISK_FAULT_KIB => Finding::fault(WHAT, words, remedy),
        DISK_FAULT_KIB..DISK_WARN_KIB => Finding::warning(WHAT, words, remedy),
        _ => Finding::ok(WHAT, words),
    }
}

/// The fourth column of the second line of `df -P` (POSIX.1-2024).
fn free_kib(text: &str) -> Option<u64> {
    text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

pub(crate) async fn store(folder: &NodeFolder, context: &Context, whole: bool) -> Finding {
    const WHAT: &str = "store";
    if let Err(error) = context.store.probe().await {
        let remedy = "make the disk writable and give it room; the node resumes by itself";
        return Finding::fault(WHAT, error.to_string(), remedy);
    }
    let bytes = folder.database().metadata().map(|metadata| metadata.len()).unwrap_or_default();
    if bytes > STORE_QUICK_BYTES_MAX && !whole {
        let words = format!("can be written; {} MiB, not read whole", bytes / 1024 / 1024);
        return Finding::warning(WHAT, words, "entente check --whole reads and checks every row");
    }
    let store = context.store.clone();
    let scrubbed = tokio::task::spawn_blocking(move || store.scrub()).await;
    match scrubbed {
        Ok(Ok(report)) if report.faults == 0 => {
            Finding::ok(WHAT, format!("can be written; {} rows read and whole", report.rows))
        }
        Ok(Ok(report)) => {
            let first = report.listed.first().cloned().unwrap_or_default();
            let words = format!("{} rows are damaged, the first: {first}", report.faults);
            Finding::fault(WHAT, words, "keep a copy of the file, then restore the last backup")
        }
        Ok(Err(error)) => Finding::fault(WHAT, error.to_string(), "restore the last backup"),
        Err(_) => Finding::warning(WHAT, "could not be read", "try again"),
    }
}

pub(crate) async fn ledger(
    machine: &Machine,
    folder: &NodeFolder,
    context: &Context,
    whole: bool,
) -> Finding {
    const WHAT: &str = "ledger";
    const REMEDY: &str = "stop the node, keep a copy of the folder, and restore the last backup";
    let (machine, folder, context) = (machine.clone(), folder.clone(), context.clone());
    let looked = tokio::task::spawn_blocking(move || {
        let stored = context.store.size().map_err(|error| error.to_string())?;
        let Some(note) = context.log.note().map_err(|error| error.to_string())? else {
            return Ok(format!("{stored} entries; no checkpoint is signed yet"));
        };
        let key = context.ledger.verifier_key();
        let checkpoint = Checkpoint::open(&note, &key).map_err(|error| error.to_string())?;
        if checkpoint.size > stored {
            return Err(format!(
                "the log has signed {} entries, the store holds {stored}",
                checkpoint.size
            ));
        }
        if whole || checkpoint.size <= LOG_QUICK_ENTRIES_MAX {
            verify_log(machine.files.as_ref(), &folder.log(), &key, None)
                .map_err(|fault| fault.to_string())?;
        }
        last_entry_agrees(&context, checkpoint.size)?;
        Ok(format!("{stored} entries, {} under the signed checkpoint", checkpoint.size))
    });
    match looked.await {
        Ok(Ok(words)) => Finding::ok(WHAT, words),
        Ok(Err(words)) => Finding::fault(WHAT, words, REMEDY),
        Err(_) => Finding::warning(WHAT, "could not be read", "try again"),
    }
}

/// The last signed entry is the same in the tiles and in the store.
fn last_entry_agrees(context: &Context, size: u64) -> Result<(), String> {
    let Some(last) = size.checked_sub(1) else { return Ok(()) };
    let proof = context.log.prove(last).map_err(|error| error.to_string())?;
    let stored = context.store.read(last, 1).map_err(|error| error.to_string())?;
    match stored.first() {
        Some(leaf) if leaf.leaf_hash == proof.leaf_hash => Ok(()),
        _ => Err(format!("entry {last} in the store is not the one that the log has signed")),
    }
}

/// Every peer is asked once: reachable, and whether the clocks agree.
pub(crate) async fn peers(context: &Context) -> Vec<Finding> {
    const WHAT: &str = "peers";
    let answers = context.peers.warm_up().await;
    if answers.is_empty() {
        return vec![Finding::ok(WHAT, "no other node is on the trust list")];
    }
    let list = context.trust.current();
    let now = context.clock.now();
    let states = context.peers.peers().states(&list, &context.authority, now);
    let failing = answers.iter().filter(|(_, answer)| answer.is_err()).count();
    let reached = format!("{} of {} answer", answers.len() - failing, answers.len());
    let remedy = "`entente peers` says more; the fault may lie with them or with the network";
    let mut findings = vec![if failing == 0 {
        Finding::ok(WHAT, reached)
    } else {
        Finding::warning(WHAT, reached, remedy)
    }];
    let skews: Vec<_> = states.iter().filter_map(|state| state.skew_ms).collect();
    findings.push(clock(&skews));
    findings
}

/// If most peers see us off, it is our clock.
fn clock(skews_ms: &[i64]) -> Finding {
    const WHAT: &str = "clock";
    let off = skews_ms.iter().filter(|skew| skew.unsigned_abs() > SKEW_WARN_MS).count();
    if skews_ms.is_empty() {
        return Finding::warning(WHAT, "no peer to compare with", "keep time by NTP");
    }
    if off * 2 > skews_ms.len() {
        let worst = skews_ms.iter().map(|skew| skew.unsigned_abs()).max().unwrap_or_default();
        let words = format!("up to {} s off against most peers", worst / 1000);
        return Finding::fault(
            WHAT,
            words,
            "set this machine's clock by NTP: peers refuse at 60 s",
        );
    }
    if off > 0 {
        let words = format!("{off} of {} peers' clocks are off", skews_ms.len());
        return Finding::warning(WHAT, words, "tell their operators; `entente peers` names them");
    }
    Finding::ok(WHAT, format!("agrees with {} peers", skews_ms.len()))
}

fn days(span: Duration) -> u64 {
    span.as_secs() / DAY.as_secs()
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;

    #[test]
    fn free_space_is_the_fourth_column() {
        let text = "Filesystem 1024-blocks Used Available Capacity Mounted on\n\
                    /dev/sda1 100 40 60 40% /\n";
        assert_eq!(free_kib(text), Some(60));
        assert_eq!(free_kib("nothing"), None);
    }

    #[test]
    fn our_own_clock_is_blamed_only_if_most_peers_differ() {
        assert_eq!(clock(&[0, 100, -900]).verdict, Verdict::Ok);
        assert_eq!(clock(&[0, 100, 60_000]).verdict, Verdict::Warning);
        assert_eq!(clock(&[70_000, 65_000, 0]).verdict, Verdict::Fault);
    }

    #[test]
    fn days_are_counted_whole() {
        assert_eq!(days(DAY * 3 - Duration::from_secs(1)), 2);
    }
}
