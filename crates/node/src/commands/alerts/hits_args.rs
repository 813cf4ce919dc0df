//! What can be typed after `entente alerts` about hits, standing questions and statistics.

use crate::cli::ApiArgs;
use clap::{Subcommand, ValueEnum};
use entente_model::{AuthorityId, FieldName, HitId, RegisterId, SearchId, Timestamp};
use std::path::PathBuf;

/// Hits, standing questions and statistics.
#[derive(Debug, Subcommand)]
pub enum HitCommand {
    /// List the hits of a register with their legal clocks; ends with 4 if one is overdue.
    Hits {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The register.
        #[arg(long)]
        register: RegisterId,
        /// List the reports of other states instead.
        #[arg(long)]
        incoming: bool,
    },
    /// Show one hit.
    Hit {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The hit.
        hit: HitId,
    },
    /// Confirm a candidate of one of your searches.
    Confirm {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The search.
        search: SearchId,
        /// The answer's number within the search.
        #[arg(long, default_value_t = 0)]
        answer: u32,
        /// The candidate's place within the answer, from 0.
        #[arg(long, default_value_t = 0)]
        candidate: u32,
        /// What you compared.
        #[arg(long)]
        reason: String,
    },
    /// Say that the match is the person or object sought, and by what.
    Verify {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The hit.
        hit: HitId,
        /// A code of the table `identity-means`.
        #[arg(long)]
        means: String,
        /// It is not the person or object sought.
        #[arg(long)]
        not_the_subject: bool,
        /// What the SIRENE bureau is told: fields of the report as JSON.
        file: Option<PathBuf>,
    },
    /// Report a verified match to the issuing state: the file holds fields of the form as JSON.
    Report {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The hit.
        hit: HitId,
        /// A field that is to be left out; repeat for several.
        #[arg(long)]
        without: Vec<FieldName>,
        /// The file.
        file: Option<PathBuf>,
    },
    /// Decide on the report of another state.
    DecideReport {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// Who reported.
        from: AuthorityId,
        /// The hit.
        hit: HitId,
        /// The report's number.
        #[arg(long, default_value_t = 1)]
        number: u32,
        /// A code of the table `hit-decisions`.
        #[arg(long)]
        decision: String,
        /// In words, for the bureau that reported.
        #[arg(long)]
        words: String,
    },
    /// Show the form of a procedure, with --json.
    Form {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The procedure.
        #[arg(default_value = "sirene-hit")]
        procedure: String,
    },
    /// Standing questions: be told when a new record answers one.
    #[command(subcommand)]
    Subscribe(SubscribeCommand),
    /// How often what was done, without personal data.
    Statistics {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// How long the period is.
        #[arg(long, default_value = "year")]
        period: PeriodArg,
        /// Which one: 2026, 2026-11 or 2026-11-21; the present one without.
        #[arg(long)]
        of: Option<String>,
        /// The form that may be published: without small numbers.
        #[arg(long)]
        public: bool,
        /// In which form.
        #[arg(long, default_value = "summary")]
        format: FormatArg,
    },
}

/// What can be done with standing questions.
#[derive(Debug, Subcommand)]
pub enum SubscribeCommand {
    /// Put one: the file holds justification, terms, registers and end as JSON.
    New {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The file.
        file: PathBuf,
    },
    /// List yours.
    List {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
    },
    /// Prolong one.
    Renew {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The standing question.
        subscription: String,
        /// The new end, such as 2026-12-31T00:00:00Z.
        #[arg(long)]
        ends: Timestamp,
        /// Why it is still needed.
        #[arg(long)]
        reason: String,
    },
    /// End one; it is erased.
    End {
        /// The running node.
        #[command(flatten)]
        api: ApiArgs,
        /// The standing question.
        subscription: String,
    },
}

/// How long a period of statistics is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PeriodArg {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// In which form statistics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// The totals for people.
    Summary,
    /// Every cell as comma-separated values.
    Csv,
    /// Every cell as JSON.
    Json,
}
