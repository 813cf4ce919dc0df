//! The declaration of a register: twelve blocks of facts, no logic; see `docs/registers.md`.

use crate::alert::AlertRules;
use crate::labels::Labels;
use crate::span::At;
use entente_model::{
    AnswerLevel, FieldName, FieldType, LegalBasisCode, NumberKind, PurposeCode, RegisterId, Role,
    TermKind,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// One register as declared; only [`crate::Catalogue`] makes one, after checking it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Register declaration")]
pub struct Declaration {
    /// Version of the declaration format: 1.
    pub format: At<u16>,
    /// Block 1: what the register is.
    pub identity: Identity,
    /// Block 2: what it may be asked for, and by whom.
    pub purposes: Vec<Purpose>,
    /// Block 3: the kinds of records it holds.
    pub record_types: Vec<RecordType>,
    /// Block 3, too: what each kind of object must be known by, where a field divides the records
    /// by kind.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Block 4: the fields of a record.
    pub fields: Vec<Field>,
    /// Block 5: the combinations of fields that it may be searched by.
    pub search_keys: Vec<SearchKey>,
    /// Block 6: conditions before a search.
    #[serde(default)]
    pub gate: Gate,
    /// Block 7: how much an answer may show.
    pub answer: AnswerBlock,
    /// Block 8: what follows a confirmed hit.
    pub follow_up: FollowUp,
    /// Block 9: how long records are kept.
    pub retention: At<Retention>,
    /// Block 10: what each access leaves in the log.
    pub logging: Logging,
    /// Block 11: the rights of the persons recorded.
    pub rights: Rights,
    /// Block 12: what is counted and published.
    pub statistics: Statistics,
}

/// Block 1: what the register is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// The register's code; the file is named after it.
    #[schemars(with = "String")]
    pub code: At<RegisterId>,
    /// Version of this declaration; every answer names it.
    pub version: String,
    /// The name by language.
    pub title: Labels,
    /// The acts and articles it rests on: codes of the table `legal-bases`.
    #[schemars(with = "Vec<String>")]
    pub legal_acts: Vec<At<LegalBasisCode>>,
    /// Who answers for the data.
    pub controller: Labels,
    /// Where the data is (DESIGN section 3).
    pub distribution: Distribution,
    /// What the records are about.
    pub subject: Subject,
    /// True if its records are alerts: they ask others to act.
    #[serde(default)]
    pub alerts: bool,
    /// The code field that names a record's type, where there is more than one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub type_field: Option<At<FieldName>>,
    /// The first day on which this version holds.
    pub effective_from: String,
    /// True while a fact of this declaration still awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
    /// Which facts are unverified, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified_facts: Option<Labels>,
}

/// Where a register's data is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Distribution {
    /// Stays with each owner; asked live.
    Queried,
    /// One writer per record, a copy at every entitled node.
    Replicated,
    /// One node holds it, others ask.
    Hosted,
    /// The owner publishes pseudonymised filters.
    Blinded,
}

impl Distribution {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queried => "queried",
            Self::Replicated => "replicated",
            Self::Hosted => "hosted",
            Self::Blinded => "blinded",
        }
    }
}

/// What the records of a register are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Persons: searched by resemblance.
    Person,
    /// Objects: searched by their numbers.
    Object,
}

/// Block 2: one purpose that the register accepts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// A code of the table `purposes`.
    #[schemars(with = "String")]
    pub code: At<PurposeCode>,
    /// The acts and articles that permit searching for it: codes of the table `legal-bases`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub search: Vec<At<LegalBasisCode>>,
    /// The acts and articles that permit entering records for it: codes of the table `legal-bases`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub enter: Vec<At<LegalBasisCode>>,
    /// The roles meant: codes of the table `roles`. Policies decide; this tells people and tests
    /// what is intended.
    #[schemars(with = "Vec<String>")]
    pub who: Vec<At<Role>>,
    /// How much an answer may show for this purpose, where less than the register's level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "answer_levels")]
    pub level: Option<At<AnswerLevel>>,
    /// From which score a candidate is shown and how it is called, where not as the register's
    /// default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<At<Thresholds>>,
    /// Most candidates shown for this purpose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub candidates_max: Option<At<u16>>,
}

/// Scores in thousandths from which a candidate is in a band; below `c` it is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Strong from here.
    pub a: u16,
    /// Good from here.
    pub b: u16,
    /// Possible from here; nothing below is shown.
    pub c: u16,
}

/// Block 3: one kind of record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordType {
    /// Its code; the value of `identity.type_field`.
    pub code: At<String>,
    /// The name by language.
    pub title: Labels,
    /// What the officer is to do on a hit, by language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Labels>,
    /// What the law says of it, if it is a category of alert.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert: Option<AlertRules>,
}

/// What a record of one kind must be known by; `answer.kind_field` names the field that
/// says the kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// The value of that field.
    pub code: At<String>,
    /// The record types that it may stand in; all if left out.
    #[serde(default)]
    pub record_types: Vec<At<String>>,
    /// Fields that it must have.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub mandatory: Vec<At<FieldName>>,
    /// Of these fields it must have at least one.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub any_of: Vec<At<FieldName>>,
}

/// Block 4: one field of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name: a-z, 0-9 and `_`.
    #[schemars(with = "String")]
    pub name: At<FieldName>,
    /// What it holds.
    #[serde(rename = "type")]
    #[schemars(schema_with = "field_types")]
    pub kind: At<FieldType>,
    /// The name by language.
    pub title: Labels,
    /// How many values it may hold.
    #[serde(default)]
    pub cardinality: Cardinality,
    /// Whether it must be given.
    #[serde(default)]
    pub presence: Presence,
    /// The code table, for a field of type `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<At<String>>,
    /// Parts that each value must have: `kind` and `issuer` of documents, `country` of plates.
    #[serde(default)]
    pub parts: Vec<At<String>>,
    /// What it is the number of, for a field of type `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "number_kinds")]
    pub number: Option<NumberKind>,
    /// The code field that decides which codes may stand here: a code with a fact `for` stands only
    /// beside one of the codes that the fact lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub follows: Option<At<FieldName>>,
    /// The kind of question that this field answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "term_kinds")]
    pub term: Option<At<TermKind>>,
    /// The least answer level that shows it.
    #[serde(default = "full")]
    #[schemars(schema_with = "answer_levels")]
    pub shown_from: AnswerLevel,
    /// True for special categories of data (Directive (EU) 2016/680 Art 10).
    #[serde(default)]
    pub sensitive: bool,
}

const fn full() -> AnswerLevel {
    AnswerLevel::Full
}

/// How many values a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cardinality {
    /// At most one.
    #[default]
    One,
    /// Any number up to the model's limit.
    Many,
}

/// Whether a field must be given (SIS-P Art 22 knows all three).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// A record without it is refused.
    Mandatory,
    /// It must be given if the owner has it; the machine cannot know that.
    IfAvailable,
    /// It may be given.
    #[default]
    Optional,
}

/// Block 5: one combination of fields that the register may be searched by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchKey {
    /// Its name, unique within the register.
    pub name: At<String>,
    /// For which purposes it may be used; all that may search if left out.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub purposes: Vec<At<PurposeCode>>,
    /// How values are compared.
    pub mode: Mode,
    /// Fields that must be asked: `field`, or a part of it such as `names.given`, `names.family`,
    /// `document.issuer`, `document.kind` or `plates.country`.
    #[serde(default)]
    pub required: Vec<At<String>>,
    /// So many of these fields must be asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<At<AtLeast>>,
    /// Fields that may be asked besides.
    #[serde(default)]
    pub optional: Vec<At<String>>,
    /// What a refused question should add, by language.
    pub remedy: Labels,
}

/// So many of these fields must be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AtLeast {
    /// How many.
    pub count: u16,
    /// Of which fields.
    pub of: Vec<At<String>>,
}

/// How the values of a search key are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Normalised values are equal; confusable characters count as a weaker match.
    Exact,
    /// Scored resemblance with an explanation.
    Fuzzy,
    /// A part of a number, with `?` and `*` for what is not known.
    Partial,
}

/// Block 6: conditions before a search.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The justification must name the offence.
    #[serde(default)]
    pub offence: bool,
    /// The justification must name the person's role in the case.
    #[serde(default)]
    pub person_role: bool,
    /// The least maximum penalty of the offence, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty_months_min: Option<u16>,
    /// A second officer must agree.
    #[serde(default)]
    pub four_eyes: bool,
    /// National registers must have been searched first.
    #[serde(default)]
    pub national_search_first: bool,
    /// The conditions in words, by language.
    #[serde(default)]
    pub words: Labels,
}

/// Block 7: how much an answer may show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerBlock {
    /// The most that a search may show.
    #[schemars(schema_with = "answer_levels")]
    pub level: At<AnswerLevel>,
    /// The most that may be shown once a hit is confirmed.
    #[schemars(schema_with = "answer_levels")]
    pub after_hit: At<AnswerLevel>,
    /// The field whose value is named when asking the owner; the record's id if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub reference_field: Option<At<FieldName>>,
    /// The code field with warnings for the officer's safety, shown at every level above `flag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub warnings_field: Option<At<FieldName>>,
    /// The code field whose values name the categories that an asker must be entitled to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub category_field: Option<At<FieldName>>,
    /// The code field that says of what kind a record is. It divides each category: whoever is
    /// entitled to `OBJ` may know of all its records, whoever is entitled to `OBJ.a` of those of
    /// kind `a`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub kind_field: Option<At<FieldName>>,
    /// The thresholds unless a purpose says otherwise.
    pub thresholds: At<Thresholds>,
    /// Most candidates shown unless a purpose says otherwise.
    pub candidates_max: At<u16>,
    /// True if the owner is told nothing of a search until a hit is confirmed.
    #[serde(default)]
    pub silent: bool,
}

/// Block 8: what follows a confirmed hit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The procedure that starts, as a code.
    pub procedure: String,
    /// What happens next, by language.
    pub words: Labels,
    /// True if a candidate is a hit only when two officers of the asking authority have confirmed
    /// it, each without knowing the other's judgement. Special categories of data ask it anyway.
    #[serde(default)]
    pub confirmed_by_two: bool,
    /// Legal clocks of the follow-up.
    #[serde(default)]
    pub clocks: Vec<LegalClock>,
    /// For how many hours after a search a record that is new is held against it; never if left
    /// out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retroactive_hours: Option<u16>,
}

/// A legal clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalClock {
    /// Its id, such as `IED.U.DIRECT`.
    pub id: String,
    /// What starts it.
    pub trigger: Labels,
    /// Who must act.
    pub actor: Labels,
    /// How long; 0 means at once.
    pub limit: u16,
    /// In what unit.
    pub unit: ClockUnit,
    /// The article.
    pub article: String,
    /// True while it awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

/// The unit of a legal clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClockUnit {
    /// Hours by the wall clock.
    Hours,
    /// Calendar days.
    CalendarDays,
    /// Working days of the acting authority.
    WorkingDays,
    /// Months.
    Months,
}

/// Block 9: how long records are kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// What starts the period: `entered`, `changed` or a date field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_event: Option<At<String>>,
    /// How long a record is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<At<Period>>,
    /// Why there is no fixed period, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_fixed_period: Option<Labels>,
    /// How often it must be reviewed whether the record is still needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Period>,
    /// How long before the end the owner is warned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<Period>,
    /// Who may extend, and on what condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Labels>,
    /// What happens to linked records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked: Option<Labels>,
    /// Other periods for some record types.
    #[serde(default)]
    pub exceptions: Vec<RetentionException>,
    /// The article.
    pub article: String,
    /// True while it awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

/// Another period for some record types.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetentionException {
    /// The record types, as codes.
    pub record_types: Vec<At<String>>,
    /// How long a record is kept.
    pub keep: At<Period>,
    /// The article.
    pub article: String,
}

/// A calendar period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Years.
    #[serde(default)]
    pub years: u32,
    /// Months.
    #[serde(default)]
    pub months: u32,
    /// Days.
    #[serde(default)]
    pub days: u32,
}

/// Block 10: what each access leaves in the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Logging {
    /// What an entry holds.
    pub fields: Vec<String>,
    /// What an entry never holds.
    #[serde(default)]
    pub not_stored: Vec<String>,
    /// How long an entry can be opened.
    pub keep: Period,
    /// The article.
    pub article: String,
    /// The retention class under which the openings of log entries are sealed.
    pub class: String,
}

/// Block 11: the rights of the persons recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    /// How a person gets at the data.
    pub route: RightsRoute,
    /// Whom the person turns to.
    pub contact: Labels,
    /// Days within which access is answered.
    pub access_days: u16,
    /// The longest, in days.
    pub access_days_max: u16,
    /// Months within which correction or erasure is decided.
    pub rectification_months: u16,
    /// True if the owner must be heard before an answer.
    #[serde(default)]
    pub owner_heard: bool,
    /// The article.
    pub article: String,
    /// True while it awaits a check against the official text.
    #[serde(default)]
    pub unverified: bool,
}

/// How a person gets at the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RightsRoute {
    /// From the controller.
    Direct,
    /// Through the supervisory authority.
    Indirect,
}

/// Block 12: what is counted and published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statistics {
    /// What is counted.
    pub counters: Vec<String>,
    /// How often it is published.
    pub cadence: Cadence,
    /// Counts below this are not published.
    pub cell_min: u16,
    /// The article.
    pub article: String,
}

/// How often statistics are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// Every day.
    Daily,
    /// Every month.
    Monthly,
    /// Every year.
    Yearly,
}

fn field_types(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": FieldType::ALL })
}

fn term_kinds(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": TermKind::ALL })
}

fn number_kinds(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": NumberKind::ALL })
}

fn answer_levels(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": [
        AnswerLevel::Flag, AnswerLevel::Reference, AnswerLevel::CoreData, AnswerLevel::Full,
    ]})
}
