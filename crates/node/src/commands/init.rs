//! `entente init`: a node that serves at once, in a federation of its own until it joins another.

use super::federation;
use crate::cli::InitArgs;
use crate::config::{CONFIG_FILE, NodeConfig, NodeFolder};
use crate::output::{Ended, Output};
use crate::wiring::{Machine, open};
use anyhow::{Context as _, Result, bail};
use entente_crypto::keys::NodeKeys;
use entente_crypto::tls::TlsIdentity;
use entente_crypto::token::Token;
use entente_model::files::FileAccess;
use entente_services::accounts::{self, NewOfficer};
use serde_json::json;
use std::path::PathBuf;

/// How long a node's certificate is valid.
const CERTIFICATE_DAYS: u32 = 90;
/// The account that `init` opens.
const ADMINISTRATOR: &str = "admin";

/// Runs the command.
///
/// # Errors
/// If the folder holds a node already or something cannot be written.
pub async fn run(machine: &Machine, output: Output, args: InitArgs) -> Result<Ended> {
    let hosts = args.hosts;
    let endpoint = format!("https://{}", args.peer_listen);
    let config = NodeConfig {
        authority: args.authority,
        name: args.name,
        api_listen: args.api_listen,
        peer_listen: args.peer_listen,
        registers: args.registers,
        catalogue: None,
        trust_list: PathBuf::from("trust-list.json"),
        federation_roots: PathBuf::from("federation.json"),
        store_readers: 4,
        pages: None,
    };
    let folder = create(machine, NodeFolder { path: args.dir, config }, &hosts)?;
    federation::alone(machine, &folder, &endpoint)?;
    let node = open(machine, &folder).await?;
    let password = Token::generate(machine.rng.as_ref());
    let administrator = NewOfficer {
        id: ADMINISTRATOR.parse()?,
        display_name: "Administrator".to_owned(),
        unit: "operations".to_owned(),
        roles: ["administrator".parse()?].into(),
        certificates: [].into(),
        password: Some(password.reveal().to_owned()),
    };
    let secret = accounts::create(&node.context, "init", administrator).await?;
    let uri = secret.uri(folder.config.authority.as_str(), ADMINISTRATOR);
    output.say(format!("The node of {} is in {}.", folder.config.name, folder.path.display()))?;
    output.say(format!("Account `{ADMINISTRATOR}`, password: {}", password.reveal()))?;
    output.say(format!("Second factor, for an authenticator: {}", uri.as_str()))?;
    output.say(
        "Both are shown once. It is a federation of its own until you install another trust list.",
    )?;
    output.say(format!("Next: entente serve --dir {}", folder.path.display()))?;
    output.document(&json!({
        "dir": folder.path,
        "officer": ADMINISTRATOR,
        "password": password.reveal(),
        "second_factor": uri.as_str(),
    }))?;
    Ok(Ended::Done)
}

/// Makes folder, keys, certificate and configuration.
///
/// # Errors
/// If there is a node already or something cannot be written.
pub fn create(machine: &Machine, folder: NodeFolder, hosts: &[String]) -> Result<NodeFolder> {
    let files = machine.files.as_ref();
    let file = folder.path.join(CONFIG_FILE);
    if files.exists(&file) {
        bail!("{} exists: there is a node in this folder already", file.display());
    }
    NodeKeys::create(files, &folder.keys(), machine.rng.as_ref())
        .with_context(|| format!("cannot make keys in {}", folder.keys().display()))?;
    let identity = TlsIdentity::generate(
        folder.config.authority.as_str(),
        hosts,
        machine.clock.now(),
        CERTIFICATE_DAYS,
    )?;
    identity.save(files, &folder.certificate(), &folder.certificate_key())?;
    write_config(machine, &folder)?;
    Ok(folder)
}

/// Writes the configuration into the folder.
///
/// # Errors
/// If it cannot be written.
pub fn write_config(machine: &Machine, folder: &NodeFolder) -> Result<()> {
    let file = folder.path.join(CONFIG_FILE);
    machine
        .files
        .write(&file, folder.config.to_toml()?.as_bytes(), FileAccess::Everyone)
        .with_context(|| format!("cannot write {}", file.display()))
}
