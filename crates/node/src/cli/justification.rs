//! Why a question is put, as options that every command with a question has.

use clap::{Args, ValueEnum};
use entente_model::JustificationInput;
use entente_model::justification::{PersonRole, Urgency};

/// Why a question is put.
#[derive(Debug, Clone, Args)]
pub struct JustificationArgs {
    /// Purpose: a code of the table `purposes`, such as INV.
    #[arg(long)]
    pub purpose: Option<String>,
    /// Legal basis: a code of the table `legal-bases`.
    #[arg(long)]
    pub basis: Option<String>,
    /// The case file's reference.
    #[arg(long)]
    pub case: Option<String>,
    /// The offence: a code of the table `offences`.
    #[arg(long)]
    pub offence: Option<String>,
    /// The longest sentence that the offence carries under your law, in months.
    #[arg(long)]
    pub penalty_months: Option<u16>,
    /// What the person is in the case.
    #[arg(long)]
    pub role: Option<RoleArg>,
    /// How pressing it is.
    #[arg(long, default_value = "normal")]
    pub urgency: UrgencyArg,
}

/// What a person is in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleArg {
    /// Believed to have committed or to be about to commit an offence.
    Suspect,
    /// Convicted of an offence.
    Convicted,
    /// A victim.
    Victim,
    /// A witness, contact or associate.
    Witness,
    /// A missing person, or unidentified remains.
    Missing,
    /// Subject of a check or of proceedings without suspicion.
    Other,
}

/// How pressing a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum UrgencyArg {
    /// In the ordinary course.
    Normal,
    /// A ground of urgency of Directive (EU) 2023/977 holds.
    Urgent,
    /// Imminent danger to life or limb.
    LifeInDanger,
}

impl From<JustificationArgs> for JustificationInput {
    fn from(args: JustificationArgs) -> Self {
        Self {
            purpose: args.purpose,
            legal_basis: args.basis,
            case_reference: args.case,
            offence: args.offence,
            penalty_months: args.penalty_months,
            person_role: args.role.map(PersonRole::from),
            urgency: args.urgency.into(),
            statement: None,
        }
    }
}

impl From<RoleArg> for PersonRole {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Suspect => Self::Suspect,
            RoleArg::Convicted => Self::Convicted,
            RoleArg::Victim => Self::Victim,
            RoleArg::Witness => Self::Witness,
            RoleArg::Missing => Self::Missing,
            RoleArg::Other => Self::Other,
        }
    }
}

impl From<UrgencyArg> for Urgency {
    fn from(urgency: UrgencyArg) -> Self {
        match urgency {
            UrgencyArg::Normal => Self::Normal,
            UrgencyArg::Urgent => Self::Urgent,
            UrgencyArg::LifeInDanger => Self::LifeInDanger,
        }
    }
}
