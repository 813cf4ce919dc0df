//! The command line: what can be typed.

mod justification;

pub use justification::{JustificationArgs, RoleArg, UrgencyArg};

use crate::commands::{AlertsCommand, UserCommand, WorkCommand};
use clap::{Args, Parser, Subcommand, ValueEnum};
use entente_model::{AuthorityId, OfficerId, RegisterId, SearchId};
use std::net::SocketAddr;
use std::path::PathBuf;

/// One node of the federation: registers, search, ledger and the API in one program.
#[derive(Debug, Parser)]
#[command(name = "entente", version, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 refused by a rule; \
    4 incomplete: not every register asked has answered; 5 a proof does not hold.")]
pub struct Cli {
    /// Print JSON for programs instead of text for people.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start five nodes with synthetic data on this machine and say what to try.
    Demo(DemoArgs),
    /// Make a node: folder, keys, certificate, configuration and the first account.
    Init(InitArgs),
    /// Run the node of a folder.
    Serve(ServeArgs),
    /// Search all registers that the purpose permits.
    Search(Box<SearchArgs>),
    /// Put many questions to the registers of the node: number plates read, lists of passengers.
    Batch(Box<BatchArgs>),
    /// Compare two persons by the rules that every search uses, and say why; works offline.
    Match(MatchArgs),
    /// Bring records into a register.
    Import(ImportArgs),
    /// Take the records of a register out as JSONL.
    Export(ExportArgs),
    /// See what waits for you or your unit, and give it to somebody.
    #[command(subcommand)]
    Work(WorkCommand),
    /// Enter, keep, review and end alerts of a running node.
    #[command(subcommand)]
    Alerts(AlertsCommand),
    /// Show or verify the receipt of a search; works offline.
    #[command(subcommand)]
    Receipt(ReceiptCommand),
    /// Verify a node's log; works offline.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Show the state of every other node.
    Peers(ApiArgs),
    /// Check configuration, catalogue, keys, clock, disk and store of a node.
    Check(CheckArgs),
    /// Manage officers' accounts.
    #[command(subcommand)]
    User(UserCommand),
    /// Make and sign a federation's trust list.
    #[command(subcommand)]
    Federation(FederationCommand),
    /// Copy a node's store while it runs, and verify the copy.
    Backup(BackupArgs),
    /// Put a verified backup in the place of a node's store.
    Restore(RestoreArgs),
    /// Print shell completions.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the interface description (OpenAPI 3.1).
    #[command(hide = true)]
    Openapi,
}

/// The node of a folder.
#[derive(Debug, Clone, Args)]
pub struct NodeArgs {
    /// The node's folder.
    #[arg(long, env = "ENTENTE_DIR", default_value = "node")]
    pub dir: PathBuf,
}

/// Options of `serve`.
#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    /// The node.
    #[command(flatten)]
    pub node: NodeArgs,
    /// Stop when standard input ends: for a parent process whose end must end the node.
    #[arg(long, hide = true)]
    pub until_stdin_ends: bool,
}

/// Options of `check`.
#[derive(Debug, Clone, Args)]
pub struct CheckArgs {
    /// The node.
    #[command(flatten)]
    pub node: NodeArgs,
    /// Read every row of the store and every entry of the log, however many there are.
    #[arg(long)]
    pub whole: bool,
}

/// How to reach a running node as an officer.
#[derive(Debug, Clone, Args)]
pub struct ApiArgs {
    /// The node's folder: its address and certificate are read from there.
    #[arg(long, env = "ENTENTE_DIR", default_value = "node")]
    pub dir: PathBuf,
    /// A file with a token; `officer.token` in the node's folder without.
    #[arg(long, env = "ENTENTE_TOKEN_FILE")]
    pub token_file: Option<PathBuf>,
}

/// Options of `demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Keep everything in this folder and use it again; a temporary folder without.
    #[arg(long)]
    pub dir: Option<PathBuf>,
    /// The first of ten ports on 127.0.0.1.
    #[arg(long, default_value_t = 7440)]
    pub port: u16,
    /// The seed of the synthetic population.
    #[arg(long, default_value_t = 2026)]
    pub seed: u64,
    /// Records of each register.
    #[arg(long, default_value_t = 2000)]
    pub records: usize,
    /// Run the printed examples, verify their receipts with the nodes stopped, and end.
    #[arg(long)]
    pub once: bool,
}

/// Options of `init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder to make.
    #[arg(long, env = "ENTENTE_DIR", default_value = "node")]
    pub dir: PathBuf,
    /// The authority's id in the federation.
    #[arg(long)]
    pub authority: AuthorityId,
    /// The authority's name for people.
    #[arg(long)]
    pub name: String,
    /// Where officers and national systems will connect.
    #[arg(long, default_value = "127.0.0.1:7443")]
    pub api_listen: SocketAddr,
    /// Where other nodes will connect.
    #[arg(long, default_value = "127.0.0.1:7444")]
    pub peer_listen: SocketAddr,
    /// The registers that the node will serve; repeat for several.
    #[arg(long = "register")]
    pub registers: Vec<RegisterId>,
    /// Names and addresses that the certificate covers; repeat for several.
    #[arg(long = "host", default_values = ["localhost", "127.0.0.1"])]
    pub hosts: Vec<String>,
}

/// Many questions from a file.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// One question a line: `{"id": .., "terms": [..]}`; `-` reads them from standard input as they
    /// come.
    pub file: PathBuf,
    /// Why they are put.
    #[command(flatten)]
    pub why: JustificationArgs,
    /// Only these registers; repeat for several.
    #[arg(long = "register")]
    pub registers: Vec<RegisterId>,
}

/// Options of `search`.
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// A person's name, any script; repeat for other names of the same person.
    #[arg(long)]
    pub name: Vec<String>,
    /// Given names, where they are known apart.
    #[arg(long, requires = "family")]
    pub given: Option<String>,
    /// Family names, where they are known apart.
    #[arg(long, requires = "given")]
    pub family: Option<String>,
    /// Birth date: YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO, each with `~` for circa.
    #[arg(long)]
    pub born: Option<String>,
    /// Sex: F, M or X.
    #[arg(long)]
    pub sex: Option<String>,
    /// Nationality, three letters.
    #[arg(long)]
    pub nationality: Vec<String>,
    /// Document number, with issuer and kind as in `AUT:passport:P1234567`.
    #[arg(long)]
    pub document: Vec<String>,
    /// Registration mark, with the country as in `NLD:AB-123-C`; with `?` and `*`, a part of it.
    #[arg(long)]
    pub plate: Option<String>,
    /// Vehicle identification number; with `?` and `*`, a part of it.
    #[arg(long)]
    pub vin: Option<String>,
    /// Number of another object with its kind, as in `imei:490154203237518`; or a part of it.
    #[arg(long)]
    pub number: Vec<String>,
    /// Why it is put.
    #[command(flatten)]
    pub why: JustificationArgs,
    /// Only these registers; repeat for several.
    #[arg(long = "register")]
    pub registers: Vec<RegisterId>,
    /// Only these authorities; repeat for several.
    #[arg(long = "authority")]
    pub authorities: Vec<AuthorityId>,
    /// How long to wait for the slowest node, in milliseconds.
    #[arg(long)]
    pub deadline_ms: Option<u64>,
    /// Reference of an earlier answer: file number, notice number.
    #[arg(long)]
    pub reference: Option<String>,
    /// Save the receipt to this file.
    #[arg(long)]
    pub receipt: Option<PathBuf>,
    /// Show every candidate with what was asked, what was found, and the weight of each feature.
    #[arg(long)]
    pub explain: bool,
}

/// Options of `match`.
#[derive(Debug, Args)]
#[command(after_help = "A person is a name, or fields apart by `;`: given, family, alias, born, \
    sex, nationality, document, place. Repeat a field for further values. Examples:\n  \
    entente match 'Тодор Величков' 'Velichkov, Todor'\n  \
    entente match 'Ana Primjer; born=1980-03-14' 'given=Anna; family=Primjer; born=1980'")]
pub struct MatchArgs {
    /// The person asked for: a name in any script, or fields such as `Ana Primjer; born=1980`.
    pub asked: String,
    /// The person as a record would hold them, written the same way.
    pub recorded: String,
}

/// The file formats of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON record a line.
    Jsonl,
    /// The United Nations Security Council consolidated list.
    UnXml,
    /// The sanctions list of the US Treasury (sdn.csv, with alt.csv beside it).
    Ofac,
}

/// Options of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The node.
    #[command(flatten)]
    pub node: NodeArgs,
    /// The register.
    #[arg(long)]
    pub register: RegisterId,
    /// The format; told by the file's name without.
    #[arg(long)]
    pub format: Option<FormatArg>,
    /// Check every row and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The account that imports; it needs the role records-officer.
    #[arg(long, env = "ENTENTE_OFFICER")]
    pub officer: OfficerId,
    /// Write the refused rows to this file as CSV.
    #[arg(long)]
    pub refused: Option<PathBuf>,
    /// The file.
    pub file: PathBuf,
}

/// Options of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The node.
    #[command(flatten)]
    pub node: NodeArgs,
    /// The register.
    #[arg(long)]
    pub register: RegisterId,
    /// The account that exports; it needs the role records-officer.
    #[arg(long, env = "ENTENTE_OFFICER")]
    pub officer: OfficerId,
    /// Purpose: a code of the table `purposes`, such as INV.
    #[arg(long)]
    pub purpose: Option<String>,
    /// Legal basis: a code of the table `legal-bases`, such as LED-ART-8.
    #[arg(long)]
    pub basis: Option<String>,
    /// The case file's or request's reference.
    #[arg(long)]
    pub case: Option<String>,
    /// The file to write; standard output without.
    #[arg(long)]
    pub to: Option<PathBuf>,
}

/// What can be done with receipts.
#[derive(Debug, Subcommand)]
pub enum ReceiptCommand {
    /// Fetch the receipt of one of your searches from a running node.
    Fetch {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The search.
        search: SearchId,
        /// The file to write.
        #[arg(long)]
        to: PathBuf,
    },
    /// Show what a receipt says, without judging it.
    Show {
        /// The receipt.
        file: PathBuf,
    },
    /// Check every signature and proof with the federation's public keys.
    Verify {
        /// The receipt.
        file: PathBuf,
        /// The federation's public keys, got from its operators, not from whom the receipt came.
        #[arg(long, default_value = "federation.json")]
        federation: PathBuf,
    },
}

/// What can be done with a log.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Recompute the whole log of a node's folder and check its signed checkpoint.
    Verify {
        /// The folder of tiles and checkpoint, such as `node/log`.
        log: PathBuf,
        /// The log's verifier key; read from `log.vkey` in the folder without.
        #[arg(long)]
        key: Option<String>,
        /// An earlier checkpoint, or a receipt with one, that the log must continue.
        #[arg(long)]
        since: Option<PathBuf>,
    },
}

/// Whom people of other authorities reach.
#[derive(Debug, Args)]
pub struct ContactArgs {
    /// What the desk is called that other authorities turn to, such as `SIRENE bureau`.
    #[arg(long)]
    pub contact: Option<String>,
    /// Its telephone number, with the country's prefix.
    #[arg(long)]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[arg(long)]
    pub email: Option<String>,
}

/// What can be done for a federation.
#[derive(Debug, Subcommand)]
pub enum FederationCommand {
    /// Make federation keys: each operator keeps one, the public part goes to every node.
    Keys {
        /// The folder to write to.
        #[arg(long)]
        to: PathBuf,
        /// How many keys.
        #[arg(long, default_value_t = 3)]
        keys: usize,
        /// How many of them must sign.
        #[arg(long, default_value_t = 2)]
        threshold: usize,
    },
    /// Print what a node says of itself for the trust list.
    Entry {
        /// The node.
        #[command(flatten)]
        node: NodeArgs,
        /// The address that other nodes reach it under, such as `https://node.example.eu`.
        #[arg(long)]
        endpoint: String,
        /// Whom people of other authorities reach here.
        #[command(flatten)]
        contact: ContactArgs,
    },
    /// Put entries together and sign the trust list.
    Sign {
        /// The federation's name.
        #[arg(long)]
        name: String,
        /// The list's version; must count up.
        #[arg(long)]
        list_version: u64,
        /// Days until the list ends.
        #[arg(long, default_value_t = 30)]
        days: u16,
        /// Secret key files of the signing operators; repeat for several.
        #[arg(long = "key", required = true)]
        keys: Vec<PathBuf>,
        /// The file to write.
        #[arg(long)]
        to: PathBuf,
        /// Entry files.
        entries: Vec<PathBuf>,
    },
}

/// Options of `backup`.
#[derive(Debug, Args)]
pub struct BackupArgs {
    /// The node.
    #[command(flatten)]
    pub node: NodeArgs,
    /// The folder to write; must not exist.
    #[arg(long)]
    pub to: PathBuf,
    /// Copy the secret keys too; without them the copy cannot be used, nor misused.
    #[arg(long)]
    pub with_keys: bool,
}

/// Options of `restore`.
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The node.
    #[command(flatten)]
    pub node: NodeArgs,
    /// The backup's folder.
    #[arg(long)]
    pub from: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
