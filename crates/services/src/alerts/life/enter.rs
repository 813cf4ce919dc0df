//! Entering an alert: what the law asks before it exists.

use super::act::{AlertRef, Done, Wish, bounded, declared, not_now, permit, record, rules, stated};
use super::compatibility::{Compatibility, compatibility};
use super::conditions::{self, Judicial, ThreatInput};
use super::drafts::{Draft, DraftState};
use super::file::{AlertFile, NoteKind, NoteText};
use super::limits::FOUND_MAX;
use super::quality::{Quality, assess};
use super::work::{told, work_on};
use crate::accounts::SignedIn;
use crate::context::{Context, Refusal};
use crate::error::{internal, of_policy, of_registers, of_store};
use crate::work::WorkKind;
use entente_ledger::{Facts, Kind};
use entente_model::alert::AlertState;
use entente_model::answer::Band;
use entente_model::wire::Promise;
use entente_model::{AuthorityId, Code, OfficerId, Problem, Record, RegisterId, Said, limits};
use entente_policy::action::{Action, KeepAlert};
use entente_policy::{Authorised, Permit};
use entente_registers::{AlertRules, Alike, Declaration, EntryCondition};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;
use utoipa::ToSchema;

/// Within what time a second officer should have agreed.
const APPROVAL_TIME: Duration = Duration::from_secs(24 * 3600);

/// An alert as an officer enters it.
#[derive(Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterInput {
    /// The record: `id` and `fields` in the short or full form of a JSONL import.
    #[schema(value_type = Object)]
    pub record: serde_json::Value,
    /// Why the case is adequate, relevant and important enough; stays in the national file.
    #[serde(default)]
    pub proportionality: String,
    /// At whose request, where the law wants a judicial authority.
    #[serde(default)]
    pub judicial: Option<Judicial>,
    /// How each further condition of the category is met, by its code of the table
    /// `alert-entry-conditions`.
    #[serde(default)]
    pub conditions: BTreeMap<String, String>,
    /// True if action is to be taken at once.
    #[serde(default)]
    pub immediate: bool,
    /// True if it is about terrorist offences.
    #[serde(default)]
    pub terrorism: bool,
    /// Why a person is entered as a threat.
    #[serde(default)]
    pub threat: Option<ThreatInput>,
    /// Similar alerts that are about somebody or something else, each with how that is known.
    #[serde(default)]
    pub different_from: Vec<OtherSubject>,
    /// Why it is entered although another state's alert is not compatible with it.
    #[serde(default)]
    pub deviation: Option<Deviation>,
}

impl std::fmt::Debug for EnterInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EnterInput(..)")
    }
}

/// A similar alert that is about another person or object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherSubject {
    /// The alert.
    pub alert: AlertRef,
    /// How that is known.
    pub reason: String,
}

/// An entry beside an alert that is not compatible with it, for essential national interests and
/// after consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// The states that were consulted.
    pub consulted: Vec<AuthorityId>,
    /// The essential national interests, in words.
    pub interests: String,
}

/// What came of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Entered {
    /// Whether the alert exists now.
    pub state: EntryState,
    /// The alert, if it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
    /// The draft, if it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<String>,
    /// How complete and sound its data is.
    pub quality: Quality,
    /// Alerts about the same or a similar person or object.
    pub found: Vec<FoundAlert>,
    /// The ledger entry.
    pub promise: Promise,
}

/// Whether an alert that was entered exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EntryState {
    /// It exists.
    Entered,
    /// It waits for a second officer.
    Approval,
    /// It waits until this authority's alert about the same person or object has ended.
    Queued,
}

/// An alert found before another was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FoundAlert {
    /// The alert.
    pub alert: AlertRef,
    /// Whose it is.
    pub owner: AuthorityId,
    /// Its category.
    pub category: String,
    /// How well it agrees, in thousandths.
    pub score_permille: u16,
    /// True if it agrees so well that it stands for the same person or object.
    pub same: bool,
    /// Whether both may stand.
    pub compatibility: Compatibility,
}

/// Enters an alert of this authority.
///
/// It exists at once, or waits: for a second officer where the category asks for one, or in the
/// queue until this authority's alert about the same person or object has ended.
///
/// # Errors
/// `record-invalid` with every condition that is not met, `alert-incompatible`, `conflict` if the
/// id is taken, `denied`, or an outage.
pub async fn enter(
    context: &Context,
    officer: &SignedIn,
    register: &RegisterId,
    input: EnterInput,
) -> Result<Entered, Problem> {
    let entry = prepared(context, register, &input)?;
    let subject = json!({ "record": entry.record.id });
    let owner = &context.authority;
    let wish = Wish { register, owner, subject, second: None };
    let permit = permit::<KeepAlert>(context, officer, wish).await?;
    let facts = permit.facts(Kind::Collect);
    let entry = entry.checked(context, &input)?;
    let found = looked_for(context, officer, permit, &entry).await?;
    let found = told_apart(&input, found)?;
    decided(context, officer, Decided { register, input, entry, facts, found }).await
}

/// An entry with what it looks like to others.
struct Decided<'a> {
    register: &'a RegisterId,
    input: EnterInput,
    entry: Entry<'a>,
    facts: Facts,
    found: Vec<FoundAlert>,
}

async fn decided(
    context: &Context,
    officer: &SignedIn,
    decided: Decided<'_>,
) -> Result<Entered, Problem> {
    let Decided { register, input, entry, facts, found } = decided;
    let same = || found.iter().filter(|found| found.same);
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 23(2): one alert a person or object and state.
    if let Some(own) = same().find(|found| found.owner == context.authority) {
        let behind = Some(own.alert.clone());
        let draft = Draft::new(context, officer, register, (DraftState::Queued, behind, input));
        let waiting = Waiting { draft, rows: Vec::new(), state: EntryState::Queued };
        return waiting.kept(context, officer, (facts, entry.quality, found)).await;
    }
    entry.compatible(context, officer, (&input, &found)).await?;
    if entry.rules.requires(EntryCondition::TwoPersons) {
        let draft = Draft::new(context, officer, register, (DraftState::Approval, None, input));
        let now = context.clock.now();
        let work = work_on(
            (WorkKind::Approval, Some(&draft.id)),
            &AlertRef::of(&entry.record),
            (now, now.plus(APPROVAL_TIME)),
            &Said::WorkApproval,
        );
        let rows = vec![work?];
        let waiting = Waiting { draft, rows, state: EntryState::Approval };
        return waiting.kept(context, officer, (facts, entry.quality, found)).await;
    }
    let publication = Publication { entry, input, facts, found, rows: Vec::new() };
    publish(context, officer, (publication, None)).await
}

/// A draft that is kept.
struct Waiting {
    draft: Draft,
    rows: Vec<entente_store::Row>,
    state: EntryState,
}

impl Waiting {
    async fn kept(
        self,
        context: &Context,
        officer: &SignedIn,
        (facts, quality, found): (Facts, Quality, Vec<FoundAlert>),
    ) -> Result<Entered, Problem> {
        let Self { draft, mut rows, state } = self;
        rows.push(draft.row()?);
        let subject = json!({ "draft": draft.id, "state": draft.state });
        let promise = record(context, officer, Done { facts, subject, rows }).await?;
        Ok(Entered { state, record: None, draft: Some(draft.id), quality, found, promise })
    }
}

/// An alert that is about to exist.
pub(super) struct Entry<'a> {
    pub(super) declaration: &'a Declaration,
    pub(super) rules: &'a AlertRules,
    pub(super) record: Record,
    pub(super) quality: Quality,
}

/// What was put in as a record that fits the declaration.
pub(super) fn prepared<'a>(
    context: &'a Context,
    register: &RegisterId,
    input: &EnterInput,
) -> Result<Entry<'a>, Problem> {
    let declaration = declared(context, register)?;
    let raw = crate::records::raw(&input.record)?;
    let valid = context.catalogue.validate(declaration, &raw).map_err(crate::records::invalid)?;
    let now = context.clock.now();
    let record = valid.into_record(declaration, (context.authority.clone(), now), None);
    let rules = rules(declaration, &record)?;
    let quality = assess(declaration, &record, now);
    Ok(Entry { declaration, rules, record, quality })
}

impl Entry<'_> {
    fn category(&self) -> &str {
        self.declaration.record_type(&self.record).map_or("", |kind| kind.code.as_str())
    }

    /// The same with its state, if every condition of its category is met.
    pub(super) fn checked(
        mut self,
        context: &Context,
        input: &EnterInput,
    ) -> Result<Self, Problem> {
        let mut faults = conditions::unmet(input, self.rules);
        faults.extend(conditions::unfit(&self.record));
        if !faults.is_empty() {
            return Err(Problem::new(Code::RecordInvalid).with_faults(faults));
        }
        let taken =
            context.store.record(&self.record.register, &self.record.id).map_err(of_store)?;
        if taken.is_some() {
            return Err(not_now(Said::IdTaken));
        }
        let due = self
            .declaration
            .review_due(&self.record, self.record.entered)
            .ok_or_else(|| Problem::new(Code::Internal))?;
        let threat = input.threat.as_ref();
        let mut state = AlertState::new(due);
        state.immediate = input.immediate;
        state.terrorism = input.terrorism;
        state.threat = threat.map(|threat| conditions::threat(context, threat, due)).transpose()?;
        self.record.expires = Some(due);
        self.record.alert = Some(state);
        self.record.visibility.categories = self.declaration.visible_by(&self.record);
        Ok(self)
    }

    /// Whether all that was found may stand beside it; an entry that may not is refused, and the
    /// refusal is on record.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 23(3).
    pub(super) async fn compatible(
        &self,
        context: &Context,
        officer: &SignedIn,
        (input, found): (&EnterInput, &[FoundAlert]),
    ) -> Result<(), Problem> {
        let against: Vec<_> =
            found.iter().filter(|found| found.same && !found.compatibility.compatible).collect();
        let consulted = |owner: &AuthorityId| {
            input.deviation.as_ref().is_some_and(|deviation| deviation.consulted.contains(owner))
        };
        if let Some(deviation) = &input.deviation {
            stated("deviation.interests", &deviation.interests)?;
        }
        let faults: Vec<_> = against
            .iter()
            .filter(|found| !consulted(&found.owner))
            .map(|found| found.compatibility.fault(found.owner.as_str()))
            .collect();
        if faults.is_empty() {
            return Ok(());
        }
        let problem = Problem::new(Code::AlertIncompatible).with_faults(faults);
        let refusal = Refusal {
            operation: KeepAlert::NAME.as_str(),
            actor: officer.ledger_actor(),
            subject: json!({ "record": self.record.id }),
            justification: json!(null),
        };
        Err(context.refuse(refusal, problem).await)
    }
}

/// Asks the register who already has an alert; the question is on record before it is put.
pub(super) async fn looked_for<A: Action>(
    context: &Context,
    officer: &SignedIn,
    permit: Permit<A>,
    entry: &Entry<'_>,
) -> Result<Vec<FoundAlert>, Problem> {
    let facts = permit.facts(Kind::Consult);
    let intent = entente_ledger::Entry {
        facts,
        actor: officer.ledger_actor(),
        subject: json!({ "alike": entry.record.id }),
        justification: json!(null),
        retention_class: crate::retention::ACCESS.to_owned(),
    };
    let position = context.record(intent, Vec::new()).await?;
    let authorised: Authorised<A> = permit.logged(&position).map_err(of_policy)?;
    let (registers, record) = (context.registers.clone(), entry.record.clone());
    let alike = tokio::task::spawn_blocking(move || registers.alike(authorised, &record))
        .await
        .map_err(|error| internal(&error))?
        .map_err(of_registers)?;
    let found = alike.into_iter().take(FOUND_MAX);
    Ok(found.map(|alike| seen(context, entry, &alike)).collect())
}

fn seen(context: &Context, entry: &Entry<'_>, alike: &Alike) -> FoundAlert {
    let theirs = entry.declaration.record_type(&alike.record);
    let theirs = theirs.map_or("", |kind| kind.code.as_str());
    let pair = (entry.category(), theirs);
    FoundAlert {
        alert: AlertRef::of(&alike.record),
        owner: alike.record.owner.clone(),
        category: theirs.to_owned(),
        score_permille: alike.score_permille,
        same: alike.band == Band::A,
        compatibility: compatibility(&context.catalogue, entry.declaration, pair),
    }
}

/// What was found, less what the officer says is about somebody or something else.
pub(super) fn told_apart(
    input: &EnterInput,
    mut found: Vec<FoundAlert>,
) -> Result<Vec<FoundAlert>, Problem> {
    for other in &input.different_from {
        bounded("different_from", &other.reason, limits::STATEMENT_CHARS_MAX)?;
    }
    for found in &mut found {
        if input.different_from.iter().any(|other| other.alert == found.alert) {
            found.same = false;
        }
    }
    Ok(found)
}

/// An alert that comes to exist.
pub(super) struct Publication<'a> {
    pub(super) entry: Entry<'a>,
    pub(super) input: EnterInput,
    pub(super) facts: Facts,
    pub(super) found: Vec<FoundAlert>,
    /// What else is written.
    pub(super) rows: Vec<entente_store::Row>,
}

/// Writes the alert, opens its national file and notes who is to be told, in one transaction.
pub(super) async fn publish(
    context: &Context,
    officer: &SignedIn,
    (publication, agreed): (Publication<'_>, Option<(NoteKind, OfficerId, String)>),
) -> Result<Entered, Problem> {
    let Publication { entry, input, facts, found, mut rows } = publication;
    let alert = AlertRef::of(&entry.record);
    let mut file = opened(context, officer, (&input, &entry))?;
    if let Some((kind, prepared, reason)) = agreed {
        for note in file.notes.iter_mut().filter(|note| note.officer.is_some()) {
            note.officer = Some(prepared.clone());
        }
        file = file.with((kind, reason), Some(officer), context.clock.now())?;
    }
    rows.push(file.row(None)?);
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 24(2): told of each new alert for arrest, so
    // that states can ask for a flag. Art 36(5): told of checks for national security.
    if entry.rules.flag_instead.is_some() {
        let words = "a new alert that may be flagged";
        rows.push(told(context, ("new-alert", &alert), &[], words)?);
    }
    if let Some(threat) = &input.threat {
        rows.push(conditions::threat_due(&alert, (context.clock.now(), threat.review))?);
    }
    let notice = EntryCondition::NationalSecurityNotice.as_str();
    if input.conditions.contains_key(notice) {
        let words = "an alert for national security";
        rows.push(told(context, ("national-security", &alert), &[], words)?);
    }
    let subject = json!({ "record": entry.record.id, "version": entry.record.version });
    let mut all = super::write::put(context, entry.record.clone())?;
    all.extend(rows);
    let facts = Facts { count: Some(1), ..facts };
    let promise = record(context, officer, Done { facts, subject, rows: all }).await?;
    let (state, quality) = (EntryState::Entered, entry.quality);
    Ok(Entered { state, record: Some(entry.record), draft: None, quality, found, promise })
}

fn opened(
    context: &Context,
    officer: &SignedIn,
    (input, entry): (&EnterInput, &Entry<'_>),
) -> Result<AlertFile, Problem> {
    let now = context.clock.now();
    let mut file = AlertFile::new(AlertRef::of(&entry.record), now);
    file.proportionality = match input.proportionality.trim() {
        "" if input.terrorism => {
            "deemed important enough: terrorist offences (SIS-P Art 21(2))".to_owned()
        }
        text => text.to_owned(),
    };
    file.judicial.clone_from(&input.judicial);
    file.conditions.clone_from(&input.conditions);
    file.quality = Some(entry.quality.clone());
    file = file.with(
        (NoteKind::Prepared, NoteText::of("entered".to_owned(), &[])),
        Some(officer),
        now,
    )?;
    for other in &input.different_from {
        let (key, reason) = (other.alert.key(), other.reason.trim());
        let parts = [("other", other.alert.record.as_str()), ("reason", reason)];
        let note = (NoteKind::DifferentSubject, NoteText::of(format!("{key}: {reason}"), &parts));
        file = file.with(note, Some(officer), now)?;
    }
    if let Some(deviation) = &input.deviation {
        let states: Vec<_> = deviation.consulted.iter().map(AuthorityId::as_str).collect();
        let interests = deviation.interests.trim();
        let words = format!("consulted {}: {interests}", states.join(", "));
        let parts = [("consulted", states.join(" ")), ("reason", interests.to_owned())];
        let parts = parts.each_ref().map(|(name, text)| (*name, text.as_str()));
        let note = (NoteKind::Deviation, NoteText::of(words, &parts));
        file = file.with(note, Some(officer), now)?;
    }
    if let Some(threat) = &input.threat {
        let note = (NoteKind::ThreatAuthorised, conditions::authorised(threat));
        file = file.with(note, Some(officer), now)?;
    }
    Ok(file)
}
