//! What can be typed after `entente alerts` about the life of an alert.

use crate::cli::ApiArgs;
use clap::{Args, Subcommand, ValueEnum};
use entente_model::{AuthorityId, RecordId, RegisterId};
use std::path::PathBuf;

/// The life of an alert.
#[derive(Debug, Subcommand)]
pub enum LifeCommand {
    /// Enter an alert: the file holds the record, the statement of proportionality and the rest, as
    /// JSON.
    Enter {
        /// The register.
        #[command(flatten)]
        list: ListArgs,
        /// The file.
        file: PathBuf,
    },
    /// Show an alert of your authority with its national file.
    Show(AlertArgs),
    /// Change an alert: the file holds all its fields and the reason, as JSON.
    Change {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The file.
        file: PathBuf,
    },
    /// Extend an alert after its review.
    Extend {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// The comprehensive individual assessment.
        #[arg(long)]
        assessment: String,
    },
    /// Delete an alert, with the object alerts attached to it.
    Delete {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// The ground: a code of the table `alert-deletion-grounds`.
        #[arg(long)]
        ground: String,
        /// What happened.
        #[arg(long)]
        reason: String,
    },
    /// List the alerts that must be reviewed within four months.
    Review(ListArgs),
    /// List what waits for a second officer or in the queue.
    Drafts(ListArgs),
    /// Agree to a draft, or enter one that was offered.
    Approve {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The draft.
        draft: String,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Flag an alert for a state that asked for it.
    Flag {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// The state.
        #[arg(long)]
        state: AuthorityId,
        /// Its request: a reference.
        #[arg(long)]
        request: String,
        /// The incompatibility that it named.
        #[arg(long)]
        reason: String,
    },
    /// Withdraw the flag of a state.
    Unflag {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// The state.
        #[arg(long)]
        state: AuthorityId,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Hide an arrest alert from end users for 48 hours, or for 48 hours more.
    Hide {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// The consent of the judicial authority: a reference.
        #[arg(long)]
        consent: String,
        /// A state that takes part in the operation; repeat for several.
        #[arg(long = "told", required = true)]
        told: Vec<AuthorityId>,
    },
    /// Show a hidden alert before its time.
    Reveal(AlertArgs),
    /// Link two alerts of your authority.
    Link(LinkArgs),
    /// Take a link away.
    Unlink(LinkArgs),
    /// Say that the purpose of an alert is achieved.
    Achieved {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Say why an alert must be kept although its purpose was thought achieved.
    Keep {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Add the victim of a misused identity: the file holds the data and the consent, as JSON.
    MisusedIdentity {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The file.
        file: PathBuf,
    },
    /// Delete what the victim of a misused identity no longer agrees to.
    RevokeConsent {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// A category of data; repeat for several; all without.
        #[arg(long = "category")]
        categories: Vec<String>,
        /// The revocation: a reference.
        #[arg(long)]
        revocation: String,
    },
    /// Propose something about another state's alert.
    Propose {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// What.
        #[arg(long)]
        kind: KindArg,
        /// What exactly, and why.
        #[arg(long)]
        text: String,
    },
    /// List proposals made and received.
    Proposals(ListArgs),
    /// Decide what another state proposed about an alert of your authority.
    Decide {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The proposal.
        proposal: String,
        /// How.
        #[arg(long)]
        answer: AnswerArg,
        /// Why.
        #[arg(long)]
        reasons: String,
    },
    /// List the criteria by which your authority enters persons as threats.
    Criteria(ListArgs),
    /// Publish a version of these criteria.
    PublishCriteria {
        /// The register.
        #[command(flatten)]
        list: ListArgs,
        /// The version.
        #[arg(long = "criteria-version")]
        version: String,
        /// The file with the text.
        file: PathBuf,
    },
    /// Put on record that a person entered as a threat contests it.
    Contest {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// What the person says against it.
        #[arg(long)]
        grounds: String,
    },
    /// Decide a contest.
    DecideContest {
        /// The alert.
        #[command(flatten)]
        alert: AlertArgs,
        /// Whether the entry as a threat stands.
        #[arg(long)]
        entry: EntryArg,
        /// Why.
        #[arg(long)]
        reasons: String,
    },
}

/// One alert.
#[derive(Debug, Clone, Args)]
pub struct AlertArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// The register.
    #[arg(long)]
    pub register: RegisterId,
    /// The alert's id.
    pub alert: RecordId,
}

/// A list about one register.
#[derive(Debug, Clone, Args)]
pub struct ListArgs {
    /// The running node.
    #[command(flatten)]
    pub api: ApiArgs,
    /// The register.
    #[arg(long)]
    pub register: RegisterId,
}

/// Two alerts and what ties them.
#[derive(Debug, Clone, Args)]
pub struct LinkArgs {
    /// The one alert.
    #[command(flatten)]
    pub alert: AlertArgs,
    /// The other.
    #[arg(long)]
    pub other: RecordId,
    /// The other's register; the same without.
    #[arg(long)]
    pub other_register: Option<RegisterId>,
    /// What kind of link: a code of the table `alert-links`.
    #[arg(long)]
    pub kind: String,
    /// The clear operational need.
    #[arg(long)]
    pub reason: String,
}

/// What is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KindArg {
    /// Better or further data.
    Completion,
    /// Data that is wrong or was stored unlawfully.
    Correction,
    /// A flag for your state.
    Flag,
}

/// How a proposal is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnswerArg {
    /// Your authority agrees; the change itself is an act of its own.
    Accept,
    /// Your authority does not agree.
    Refuse,
}

/// How a contest is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EntryArg {
    /// The entry as a threat stands.
    Stands,
    /// It is taken out of the alert.
    Removed,
}
