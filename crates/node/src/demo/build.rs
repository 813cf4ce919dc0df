//! Making the five nodes: folders, keys, one federation, accounts, registers.

use super::nodes::{NODES, NodePlan, alert};
use super::place::Ports;
use super::sign_ins::{self, SignIn};
use crate::client::{TOKEN_FILE, save_token};
use crate::commands::federation::{self, Draft};
use crate::commands::{init, user};
use crate::config::{NodeConfig, NodeFolder, PagesConfig};
use crate::wiring::{Machine, open};
use anyhow::{Context as _, Result, bail};
use entente_crypto::hash::sha256;
use entente_crypto::token::Token;
use entente_exchange::{Contact, Entry};
use entente_model::AuthorityId;
use entente_model::files::FileAccess;
use entente_registers::import::Format;
use entente_services::accounts::{self, NewOfficer, Scope};
use entente_services::records::{self, ImportMode, ImportOrder, ImportSource};
use entente_services::{Context, Node};
use serde::{Deserialize, Serialize};
use std::io::Cursor;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The federation's name.
const FEDERATION: &str = "entente demo";
/// How many operators the federation has, and how many of them must sign.
const OPERATORS: usize = 3;
const OPERATORS_MIN: usize = 2;
/// Days that trust list and tokens of a demo last; both are renewed at each start.
const DAYS: u16 = 30;
/// What says that a folder is that of a demo, and complete.
const MARK_FILE: &str = "demo.json";
/// The alert that an example enters.
pub(crate) const ALERT_FILE: &str = "alert.json";
/// The largest mark, in bytes.
const MARK_BYTES_MAX: u64 = 4096;
/// The accounts of each node: id, role, token file and scope.
const ACCOUNTS: [(&str, &[&str], &str, Scope); 4] = [
    ("officer", &["investigator", "spoc-officer"], TOKEN_FILE, Scope::Search),
    ("records", &["records-officer"], "records.token", Scope::Records),
    ("inspector", &["data-protection-officer"], "inspector.token", Scope::Audit),
    ("admin", &["administrator"], "admin.token", Scope::Administration),
];

/// What the demo was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Made {
    /// The seed of the population.
    pub seed: u64,
    /// Records of each register.
    pub records: usize,
    /// The version of the trust list.
    pub trust_list: u64,
}

/// Makes the nodes below a folder, or takes those of an earlier run, at these ports.
///
/// # Errors
/// If something cannot be written, or the folder holds something else.
pub(crate) async fn build(
    machine: &Machine,
    dir: &Path,
    ports: &Ports,
    wanted: &Made,
) -> Result<(Made, Vec<SignIn>)> {
    let before = mark(machine, dir)?;
    if before.is_none() && dir.join(NODES[0].authority).exists() {
        bail!(
            "{} holds a demo that was not finished; remove it or name another folder",
            dir.display()
        );
    }
    let folders = NODES
        .iter()
        .enumerate()
        .map(|(number, plan)| folder(machine, dir, plan, (ports, number)))
        .collect::<Result<Vec<_>>>()?;
    let made = Made {
        trust_list: before.as_ref().map_or(1, |made| made.trust_list + 1),
        ..before.clone().unwrap_or_else(|| wanted.clone())
    };
    list(machine, dir, &folders, made.trust_list)?;
    let mut filling = tokio::task::JoinSet::new();
    for (plan, folder) in NODES.iter().zip(folders) {
        let (machine, made, fresh) = (machine.clone(), made.clone(), before.is_none());
        let dir = dir.to_owned();
        filling.spawn(async move {
            let node = open(&machine, &folder).await?;
            if fresh {
                fill(&node, plan, &made).await?;
            }
            tokens(&machine, &folder, &node.context).await?;
            // People sign in at the first node.
            if plan.authority != NODES[0].authority {
                return anyhow::Ok(Vec::new());
            }
            let origin = pages(folder.config.api_listen).origin;
            sign_ins::ready(&machine, (&dir, &origin), &node.context).await
        });
    }
    let mut people = Vec::new();
    while let Some(filled) = filling.join_next().await {
        people.extend(filled??);
    }
    let alert = serde_json::to_string_pretty(&alert())? + "\n";
    machine.files.write(&dir.join(ALERT_FILE), alert.as_bytes(), FileAccess::OwnerOnly)?;
    let text = serde_json::to_string_pretty(&made)? + "\n";
    machine.files.write(&dir.join(MARK_FILE), text.as_bytes(), FileAccess::Everyone)?;
    Ok((made, people))
}

/// What an earlier run made here; none in an empty folder.
fn mark(machine: &Machine, dir: &Path) -> Result<Option<Made>> {
    let path = dir.join(MARK_FILE);
    if !machine.files.exists(&path) {
        return Ok(None);
    }
    let bytes = machine.files.read(&path, MARK_BYTES_MAX)?;
    serde_json::from_slice(&bytes)
        .map(Some)
        .with_context(|| format!("{} is not that of a demo", path.display()))
}

/// The folder of one node, made if it is not there, with the ports of this run.
fn folder(
    machine: &Machine,
    dir: &Path,
    plan: &NodePlan,
    (ports, number): (&Ports, usize),
) -> Result<NodeFolder> {
    let path = dir.join(plan.authority);
    let (api_listen, peer_listen) = ports.of(number);
    if path.exists() {
        let mut folder = NodeFolder::load(machine.files.as_ref(), &path)?;
        folder.config =
            NodeConfig { api_listen, peer_listen, pages: Some(pages(api_listen)), ..folder.config };
        init::write_config(machine, &folder)?;
        return Ok(folder);
    }
    let config = NodeConfig {
        authority: plan.authority.parse()?,
        name: plan.name.to_owned(),
        api_listen,
        peer_listen,
        registers: [plan.register]
            .iter()
            .chain(plan.copies)
            .map(|register| register.parse())
            .collect::<Result<_, _>>()?,
        catalogue: None,
        trust_list: PathBuf::from("trust-list.json"),
        federation_roots: PathBuf::from("federation.json"),
        store_readers: 2,
        pages: Some(pages(api_listen)),
    };
    let hosts = ["localhost".to_owned(), "127.0.0.1".to_owned()];
    init::create(machine, NodeFolder { path, config }, &hosts)
}

/// Browsers make passkeys for names only, so the pages are reached under `localhost`.
fn pages(api_listen: SocketAddr) -> PagesConfig {
    let origin = format!("https://localhost:{}", api_listen.port());
    PagesConfig { origin, time_zone: None, words: None, oidc: None }
}

/// Three operators, two of whom sign the list of all nodes.
fn list(machine: &Machine, dir: &Path, folders: &[NodeFolder], version: u64) -> Result<()> {
    let keys_folder = dir.join("federation");
    let files = machine.files.as_ref();
    let keys = if files.exists(&keys_folder) {
        (1..=OPERATORS)
            .map(|number| federation::read_key(files, &federation::key_file(&keys_folder, number)))
            .collect::<Result<Vec<_>>>()?
    } else {
        let keys = federation::make_keys(machine.rng.as_ref(), OPERATORS)?;
        federation::save_keys(files, &keys_folder, &keys)?;
        keys
    };
    let entries = folders
        .iter()
        .map(|folder| {
            let endpoint = format!("https://{}", folder.config.peer_listen);
            let entry = federation::entry(machine, folder, &endpoint)?;
            Ok(Entry { contact: Some(desk(&folder.config.authority)), ..entry })
        })
        .collect::<Result<Vec<_>>>()?;
    let draft = Draft { name: FEDERATION, version, days: DAYS };
    let signing = keys.get(..OPERATORS_MIN).unwrap_or(&keys);
    let signed = federation::sign(machine, &draft, entries, signing)?;
    let roots = federation::roots_json(&keys, OPERATORS_MIN)?;
    for folder in folders {
        federation::install(machine, folder, &roots, &signed)?;
    }
    files.write(&dir.join("federation.json"), roots.as_bytes(), FileAccess::Everyone)?;
    Ok(())
}

/// Whom officers of the other states reach at an authority of the demo.
fn desk(authority: &AuthorityId) -> Contact {
    Contact {
        desk: "Single point of contact".to_owned(),
        phone: Some("+00 555 0100".to_owned()),
        email: Some(format!("spoc@{authority}.example")),
        ..Contact::default()
    }
}

/// Accounts and records of a fresh node.
async fn fill(node: &Node, plan: &NodePlan, made: &Made) -> Result<()> {
    let context = &node.context;
    for (id, roles, _, _) in ACCOUNTS {
        let new = NewOfficer {
            id: id.parse()?,
            display_name: format!("Demo {id}"),
            unit: "demo".to_owned(),
            roles: roles.iter().map(|role| role.parse()).collect::<Result<_, _>>()?,
            certificates: [].into(),
            // Nobody is told: the demo works with tokens.
            password: Some(Token::generate(context.rng.as_ref()).reveal().to_owned()),
        };
        accounts::create(context, "demo", new).await?;
    }
    let lines = plan.lines(made.seed, made.records)?;
    let source = ImportSource {
        digest: sha256(&lines),
        format: Format::Jsonl,
        input: Box::new(Cursor::new(lines)),
        aliases: None,
    };
    let officer = accounts::by_console(context, &"records".parse()?)?;
    let register = plan.register.parse()?;
    let order = ImportOrder { register, source, mode: ImportMode::Write };
    let report = records::import(context, &officer, order, |_| ()).await?;
    if report.refused > 0 {
        bail!("{} synthetic records of {} were refused", report.refused, plan.authority);
    }
    Ok(())
}

async fn tokens(machine: &Machine, folder: &NodeFolder, context: &Context) -> Result<()> {
    for (id, _, file, scope) in ACCOUNTS {
        let secret = user::token(context, &id.parse()?, &[scope], DAYS).await?;
        save_token(machine, &folder.path.join(file), &secret)?;
    }
    Ok(())
}
