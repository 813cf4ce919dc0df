//! Real nodes for measuring: folders, keys, certificates, a signed trust list, all on this machine.

use anyhow::{Context as _, Result};
use entente_crypto::sign::SigningKey;
use entente_exchange::Entry;
use entente_model::encoding::Digest;
use entente_model::{AuthorityId, Justification, JustificationInput, PersonName, RegisterId, Term};
use entente_node::commands::federation::{self, Draft};
use entente_node::commands::init;
use entente_node::config::{NodeConfig, NodeFolder};
use entente_node::wiring::{Machine, open_to_serve};
use entente_registers::import::Format;
use entente_services::Node;
use entente_services::accounts::{SignedIn, Via};
use entente_services::records::{ImportMode, ImportOrder, ImportReport, ImportSource, import};
use std::io::BufRead;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// A federation on this machine: operators' keys and the nodes' folders.
pub(crate) struct Federation {
    pub(crate) machine: Machine,
    pub(crate) folders: Vec<NodeFolder>,
    keys: Vec<SigningKey>,
}

/// A node to be made.
pub(crate) struct Planned {
    pub(crate) authority: AuthorityId,
    pub(crate) registers: Vec<RegisterId>,
    pub(crate) peer_port: u16,
}

impl Federation {
    /// Makes the folders and a trust list of them all.
    pub(crate) fn make(root: &Path, planned: Vec<Planned>) -> Result<Self> {
        let machine = Machine::real();
        let keys = federation::make_keys(machine.rng.as_ref(), 3)?;
        let folders =
            planned.into_iter().map(|plan| folder(&machine, root, plan)).collect::<Result<_>>()?;
        let federation = Self { machine, folders, keys };
        federation.sign()?;
        Ok(federation)
    }

    fn sign(&self) -> Result<()> {
        let entries = self
            .folders
            .iter()
            .map(|folder| {
                let endpoint = format!("https://{}", folder.config.peer_listen);
                federation::entry(&self.machine, folder, &endpoint)
            })
            .collect::<Result<Vec<Entry>>>()?;
        let draft = Draft { name: "measured", version: 1, days: 2 };
        let signed = federation::sign(
            &self.machine,
            &draft,
            entries,
            self.keys.get(..2).context("two federation keys")?,
        )?;
        for folder in &self.folders {
            let roots = federation::roots_json(&self.keys, 2)?;
            federation::install(&self.machine, folder, &roots, &signed)?;
        }
        Ok(())
    }

    /// Opens the node of a place.
    pub(crate) async fn open(&self, place: usize) -> Result<Node> {
        open_to_serve(&self.machine, self.folders.get(place).context("the folder")?).await
    }
}

fn folder(machine: &Machine, root: &Path, plan: Planned) -> Result<NodeFolder> {
    let local = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let config = NodeConfig {
        name: format!("Node {}", plan.authority),
        api_listen: local(0),
        peer_listen: local(plan.peer_port),
        registers: plan.registers,
        catalogue: None,
        pages: None,
        trust_list: PathBuf::from("trust-list.json"),
        federation_roots: PathBuf::from("federation.json"),
        store_readers: 4,
        authority: plan.authority,
    };
    let path = root.join(config.authority.as_str());
    init::create(machine, NodeFolder { path, config }, &["127.0.0.1".to_owned()])
}

/// An officer of the node who may do what is measured.
pub(crate) fn officer(node: &Node, roles: &[&str]) -> Result<SignedIn> {
    Ok(SignedIn {
        officer: "measurer".parse()?,
        authority: node.context.authority.clone(),
        unit: "measuring".to_owned(),
        roles: roles.iter().map(|role| role.parse()).collect::<Result<_, _>>()?,
        certificates: [].into(),
        via: Via::Console,
        proof: None,
        stepped_up: None,
    })
}

/// Imports JSON lines into a register.
pub(crate) async fn fill(
    node: &Node,
    register: &str,
    lines: impl BufRead + Send + 'static,
) -> Result<ImportReport> {
    let source = ImportSource {
        digest: Digest([1; 32]),
        format: Format::Jsonl,
        input: Box::new(lines),
        aliases: None,
    };
    let officer = officer(node, &["records-officer"])?;
    let progress = |rows: u64| {
        if rows.is_multiple_of(100_000) {
            super::stats::note(&format!("{rows} records imported"));
        }
    };
    let register = register.parse()?;
    let order = ImportOrder { register, source, mode: ImportMode::Write };
    let report = import(&node.context, &officer, order, progress).await?;
    anyhow::ensure!(report.refused == 0, "a row was refused: {:?}", report.refusals.first());
    Ok(report)
}

/// The justification of every measured search.
pub(crate) fn justification() -> JustificationInput {
    JustificationInput {
        purpose: Some("INV".to_owned()),
        legal_basis: Some("P2-ART-44".to_owned()),
        case_reference: Some("MEASURE-1".to_owned()),
        offence: Some("drugs".to_owned()),
        person_role: Some(entente_model::justification::PersonRole::Suspect),
        ..JustificationInput::default()
    }
}

/// The same, checked.
pub(crate) fn checked_justification() -> Result<Justification> {
    Ok(justification().complete()?)
}

/// Name and, if given, birth date as terms.
pub(crate) fn terms(given: &str, family: &str, birth: Option<&str>) -> Result<Vec<Term>> {
    let mut terms = vec![Term::Name(PersonName::given_family(given, family)?)];
    if let Some(birth) = birth {
        terms.push(Term::BirthDate(birth.parse()?));
    }
    Ok(terms)
}
