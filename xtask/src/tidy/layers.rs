//! Dependency direction: which of our crates may use which, and who may name a library.

use super::{Finding, Rule, Source};
use crate::process::{self, cargo};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::Path;

/// Every edge that is permitted between our crates, lowest first: a crate may use only crates above
/// its line.
pub(super) const EDGES: [(&str, &[&str]); 16] = [
    ("entente-mapped", &[]),
    ("entente-model", &[]),
    ("entente-crypto", &["model"]),
    // Files in its measuring example alone: the node's segments are mapped, so are those measured.
    ("entente-matching", &["mapped", "model"]),
    ("entente-ledger", &["model", "crypto"]),
    ("entente-policy", &["model", "crypto", "ledger"]),
    ("entente-store", &["model", "crypto", "ledger"]),
    ("entente-registers", &["mapped", "model", "crypto", "matching", "ledger", "policy", "store"]),
    ("entente-exchange", &["model", "crypto", "ledger"]),
    (
        "entente-services",
        &["model", "crypto", "matching", "ledger", "policy", "store", "registers", "exchange"],
    ),
    ("entente-web", &["model", "crypto", "ledger", "registers", "exchange", "services"]),
    (
        "entente-node",
        &[
            "model",
            "crypto",
            "matching",
            "ledger",
            "policy",
            "store",
            "registers",
            "exchange",
            "services",
            "web",
        ],
    ),
    (
        "entente-measure",
        &["model", "crypto", "ledger", "store", "registers", "exchange", "services", "web", "node"],
    ),
    (
        "entente-testing",
        &[
            "model",
            "crypto",
            "matching",
            "ledger",
            "policy",
            "store",
            "registers",
            "exchange",
            "services",
            "web",
        ],
    ),
    ("entente-browser", &["model", "crypto", "services", "web", "testing"]),
    ("xtask", &[]),
];

/// Libraries that only the crates named may depend on; tests may use more (as oracles).
const RESERVED: &[(&str, &[&str])] = &[
    ("aws-lc-rs", &["crypto"]),
    ("aws-lc-sys", &["crypto"]),
    ("rustls", &["crypto"]),
    ("tokio-rustls", &["crypto", "web"]),
    ("rcgen", &["crypto"]),
    ("x509-parser", &["crypto"]),
    ("argon2", &["crypto"]),
    ("totp-rs", &["crypto"]),
    ("webauthn-rs", &["crypto"]),
    ("openidconnect", &["crypto"]),
    ("chrono", &["crypto"]),
    ("zeroize", &["crypto"]),
    ("sha2", &[]),
    ("memmap2", &["mapped"]),
    ("rusqlite", &["store"]),
    ("zstd", &["store"]),
    ("cedar-policy", &["policy"]),
    ("axum", &["web"]),
    ("hyper", &["web", "measure"]),
    ("reqwest", &["exchange", "node", "testing"]),
    ("tokio", &["store", "exchange", "services", "web", "node", "measure", "testing", "browser"]),
    ("fantoccini", &["browser"]),
    ("quick-xml", &["registers"]),
    ("clap", &["node", "xtask"]),
    ("anyhow", &["node", "measure", "xtask"]),
];

const DIRECTION: Rule = Rule {
    name: "direction",
    remedy: "turn it round, or permit it in xtask/src/tidy/layers.rs in a commit that says why",
};

const RESERVE: Rule = Rule {
    name: "reserved",
    remedy: "call the crate that owns the library; xtask/src/tidy/layers.rs lists the owners",
};

const MANIFEST: Rule = Rule {
    name: "manifest",
    remedy: "inherit from the workspace: `[lints] workspace = true`, `name.workspace = true`",
};

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// A package of the workspace as cargo describes it.
#[derive(Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) dependencies: Vec<Dependency>,
    pub(crate) targets: Vec<Target>,
}

/// One dependency of a package.
#[derive(Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// None, `dev` or `build`.
    pub(crate) kind: Option<String>,
}

/// One thing that a package builds.
#[derive(Deserialize)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) kind: Vec<String>,
}

/// The packages of the workspace.
pub(crate) fn packages(root: &Path) -> Result<Vec<Package>> {
    let arguments = ["metadata", "--no-deps", "--locked", "--format-version", "1"];
    let finished = process::run(cargo(root, &arguments), &mut |_| ())?;
    if !finished.success {
        bail!("`cargo metadata` failed:\n{}", finished.lines.join("\n"));
    }
    let metadata: Metadata =
        serde_json::from_str(&finished.stdout).context("cannot read what cargo metadata prints")?;
    Ok(metadata.packages)
}

/// Edges that the tables above do not permit.
pub(super) fn check(packages: &[Package]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in packages {
        let place = short(&package.name);
        let Some((_, allowed)) = EDGES.iter().find(|(name, _)| *name == package.name) else {
            findings.push(Finding::of(&DIRECTION, place, "the crate is not in the table"));
            continue;
        };
        for dependency in &package.dependencies {
            let name = dependency.name.as_str();
            let is_ours = EDGES.iter().any(|(ours, _)| *ours == name);
            if is_ours && !allowed.contains(&short(name)) {
                findings.push(Finding::of(&DIRECTION, place, format!("uses `{}`", short(name))));
            }
            let is_test_only = dependency.kind.as_deref() == Some("dev");
            let owners = RESERVED.iter().find(|(library, _)| *library == name);
            if let Some((_, owners)) = owners
                && !is_test_only
                && !owners.contains(&place)
            {
                let words = format!("depends on `{name}`, which belongs to: {}", list(owners));
                findings.push(Finding::of(&RESERVE, place, words));
            }
        }
    }
    findings
}

/// The one crate that may lift a lint of the workspace: `unsafe_code`, denied instead of forbidden.
const MAPPED: &str = "crates/mapped/Cargo.toml";

/// Lints of the one crate with unsafe code that differ from the workspace's, other than the one it
/// is there for.
pub(super) fn check_own_lints(texts: &[(String, String)]) -> Vec<Finding> {
    let lints = |path: &str, above: Option<&str>| {
        let (_, text) = texts.iter().find(|(found, _)| found == path)?;
        let manifest = text.parse::<toml::Table>().ok()?;
        let table = above.map_or(Some(&manifest), |above| manifest.get(above)?.as_table())?;
        table.get("lints")?.as_table().cloned()
    };
    let Some(mut expected) = lints("Cargo.toml", Some("workspace")) else { return Vec::new() };
    if let Some(rust) = expected.get_mut("rust").and_then(toml::Value::as_table_mut) {
        rust.insert("unsafe_code".to_owned(), "deny".into());
    }
    if lints(MAPPED, None) == Some(expected) {
        return Vec::new();
    }
    vec![Finding::of(&MANIFEST, MAPPED, "its lints differ from the workspace's in more than one")]
}

/// Versions and lints that a member sets by itself. The fuzz targets stand outside the workspace
/// and must.
pub(super) fn check_manifest(source: &Source<'_>) -> Vec<Finding> {
    let Ok(manifest) = source.text.parse::<toml::Table>() else {
        return vec![Finding::of(&MANIFEST, source.path, "cannot be parsed")];
    };
    if manifest.contains_key("workspace") || source.path.starts_with("fuzz/") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let inherits = |value: Option<&toml::Value>| {
        value.and_then(|value| value.get("workspace")).and_then(toml::Value::as_bool) == Some(true)
    };
    // The one crate with unsafe code has lints of its own, which `check_own_lints` compares.
    if source.path != MAPPED && !inherits(manifest.get("lints")) {
        findings.push(Finding::of(&MANIFEST, source.path, "has lints of its own, or none"));
    }
    for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let entries = manifest.get(table).and_then(toml::Value::as_table);
        for (name, value) in entries.into_iter().flatten() {
            if !inherits(Some(value)) {
                let words = format!("`{name}` does not come from the workspace");
                findings.push(Finding::of(&MANIFEST, source.path, words));
            }
        }
    }
    findings
}

fn short(name: &str) -> &str {
    name.strip_prefix("entente-").unwrap_or(name)
}

fn list(owners: &[&str]) -> String {
    if owners.is_empty() { "tests only".to_owned() } else { owners.join(", ") }
}
