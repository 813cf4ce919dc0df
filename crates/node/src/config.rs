//! The node's configuration: one TOML file in the node's folder, everything else beside it.

use anyhow::{Context as _, Result, bail};
use entente_model::{AuthorityId, Files, RegisterId};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The configuration file's name in the node's folder.
pub const CONFIG_FILE: &str = "node.toml";
/// The largest configuration file, in bytes.
const CONFIG_BYTES_MAX: u64 = 64 * 1024;

/// What an operator may set. Unknown keys are refused, so that a typing error is found at start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeConfig {
    /// The authority whose node this is, as the trust list names it.
    pub authority: AuthorityId,
    /// The authority's name for people.
    pub name: String,
    /// Where officers and national systems connect.
    pub api_listen: SocketAddr,
    /// Where other nodes connect.
    pub peer_listen: SocketAddr,
    /// The registers that this node serves.
    #[serde(default)]
    pub registers: Vec<RegisterId>,
    /// A folder with declarations, code tables and policies of one's own; the built-in catalogue
    /// without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<PathBuf>,
    /// The signed trust list.
    #[serde(default = "trust_list")]
    pub trust_list: PathBuf,
    /// The federation's public keys and how many of them must sign.
    #[serde(default = "federation_roots")]
    pub federation_roots: PathBuf,
    /// Connections to the store for reading.
    #[serde(default = "readers")]
    pub store_readers: usize,
    /// The pages for officers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<PagesConfig>,
}

/// What the pages for officers need to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagesConfig {
    /// How browsers reach the node, such as `https://node.example.eu`: passkeys are made for this
    /// name and for no other, so it must not be an IP address.
    pub origin: String,
    /// The time zone of dates and times, by its name in the IANA database; UTC without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// A folder with the authority's own words: `en.ftl`, `de.ftl` and so on, in the Fluent form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<PathBuf>,
    /// The authority's own sign-in provider (OpenID Connect).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<OidcConfig>,
}

/// What the node and the authority's own sign-in provider have agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OidcConfig {
    /// The provider, exactly as it names itself.
    pub issuer: String,
    /// How it knows this node.
    pub client_id: String,
    /// A file with the secret that proves to it that it is this node; PKCE alone without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret_file: Option<PathBuf>,
    /// A file with the authorities, as PEM, that issue its certificate; must be there but for a
    /// provider on this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorities: Option<PathBuf>,
    /// What is asked for beside `openid`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// The claim of its ID tokens that accounts are linked to.
    #[serde(default = "claim")]
    pub claim: String,
    /// Strengths of a sign-in there that do (`acr`): one of them, if any is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acr: Vec<String>,
    /// Methods that must have been used there (`amr`): all that are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amr: Vec<String>,
    /// Whether it also proves again who is there before a sensitive act: it must sign in anew on
    /// `prompt=login` and state the time of that (`auth_time`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proves_again: bool,
}

fn trust_list() -> PathBuf {
    PathBuf::from("trust-list.json")
}

fn federation_roots() -> PathBuf {
    PathBuf::from("federation.json")
}

fn claim() -> String {
    "sub".to_owned()
}

const fn readers() -> usize {
    4
}

/// A node's folder with its configuration read.
#[derive(Debug, Clone)]
pub struct NodeFolder {
    /// The folder.
    pub path: PathBuf,
    /// The configuration.
    pub config: NodeConfig,
}

impl NodeFolder {
    /// Reads the configuration of a folder.
    ///
    /// # Errors
    /// If the file is missing or not valid; the message names the file, the line and the remedy.
    pub fn load(files: &dyn Files, path: &Path) -> Result<Self> {
        let file = path.join(CONFIG_FILE);
        if !files.exists(&file) {
            bail!(
                "there is no node in {}: `{CONFIG_FILE}` is missing; make one with \
                 `entente init --dir {}`",
                path.display(),
                path.display()
            );
        }
        let bytes = files
            .read(&file, CONFIG_BYTES_MAX)
            .with_context(|| format!("cannot read {}", file.display()))?;
        let text = String::from_utf8(bytes)
            .with_context(|| format!("{} is not UTF-8 text", file.display()))?;
        let config = toml::from_str(&text)
            .with_context(|| format!("{} is not a valid configuration", file.display()))?;
        Ok(Self { path: path.to_owned(), config })
    }

    /// A path of the configuration, relative paths taken from the node's folder.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> PathBuf {
        self.path.join(path)
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.path.join("entente.db")
    }

    /// The folder of the registers' indexes.
    #[must_use]
    pub fn index(&self) -> PathBuf {
        self.path.join("index")
    }

    /// The folder of secret keys.
    #[must_use]
    pub fn keys(&self) -> PathBuf {
        self.path.join("keys")
    }

    /// The folder of the log's tiles and checkpoint.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.path.join("log")
    }

    /// The TLS certificate towards other nodes and clients.
    #[must_use]
    pub fn certificate(&self) -> PathBuf {
        self.keys().join("tls.crt")
    }

    /// The TLS key.
    #[must_use]
    pub fn certificate_key(&self) -> PathBuf {
        self.keys().join("tls.key")
    }
}

impl NodeConfig {
    /// The file's text with a comment on each key.
    ///
    /// # Errors
    /// If it cannot be written as TOML, which a test excludes.
    pub fn to_toml(&self) -> Result<String> {
        let body = toml::to_string_pretty(self).context("the configuration as TOML")?;
        Ok(format!("# An Entente node. Every key is explained in docs/operators.md.\n{body}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> NodeConfig {
        NodeConfig {
            authority: "se-police".parse().unwrap(),
            name: "Swedish police".into(),
            api_listen: "127.0.0.1:7443".parse().unwrap(),
            peer_listen: "127.0.0.1:7444".parse().unwrap(),
            registers: vec!["police-records".parse().unwrap()],
            catalogue: None,
            trust_list: trust_list(),
            federation_roots: federation_roots(),
            store_readers: readers(),
            pages: Some(PagesConfig {
                origin: "https://node.example.eu".into(),
                time_zone: Some("Europe/Vienna".into()),
                words: None,
                oidc: Some(OidcConfig {
                    issuer: "https://login.example.eu".into(),
                    client_id: "entente".into(),
                    client_secret_file: Some("keys/oidc.secret".into()),
                    authorities: Some("login-ca.pem".into()),
                    scopes: Vec::new(),
                    claim: claim(),
                    acr: Vec::new(),
                    amr: vec!["otp".into()],
                    proves_again: true,
                }),
            }),
        }
    }

    #[test]
    fn a_configuration_reads_back_from_its_text() {
        let text = config().to_toml().unwrap();
        assert_eq!(toml::from_str::<NodeConfig>(&text).unwrap(), config());
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let text = config().to_toml().unwrap() + "\nlisten = \"x\"\n";
        assert!(toml::from_str::<NodeConfig>(&text).is_err());
    }
}
