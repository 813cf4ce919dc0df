//! The form of an alert, drawn from its declaration, and what it says.

use super::super::declared::{Form, Given, Situation, Stored, of_record};
use super::super::form::Fields;
use super::act_form::{Input, Kind, missing};
use super::act_run::day_of;
use super::tabs::Frame;
use super::words::{by_code, in_table};
use crate::problem::Failure;
use crate::state::ApiState;
use entente_model::{AuthorityId, Code, Problem, RegisterId};
use entente_registers::declaration::RecordType;
use entente_registers::{AlertRules, Declaration, EntryCondition};
use entente_services::alerts::life::{
    AlertRef, DIFFERENT_MAX, Deviation, EnterInput, Judicial, OtherSubject, ThreatInput,
};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// Conditions that are no statement: they have inputs of their own, or none.
const WITHOUT_STATEMENT: [EntryCondition; 5] = [
    EntryCondition::Proportionality,
    EntryCondition::JudicialAuthority,
    EntryCondition::TwoPersons,
    EntryCondition::TerrorismPossible,
    EntryCondition::Neutrality,
];

/// A category of alert, and the kind of object where the register divides by kinds.
pub(super) struct Drawn<'a> {
    pub(super) state: &'a ApiState,
    pub(super) declaration: &'a Declaration,
    pub(super) category: &'a RecordType,
    pub(super) rules: &'a AlertRules,
    kind: Option<String>,
}

impl<'a> Drawn<'a> {
    /// # Errors
    /// `not-found` if it is no category of alert of a register served here.
    pub(super) fn of(
        state: &'a ApiState,
        (register, category, kind): (&RegisterId, &str, Option<&str>),
    ) -> Result<Self, Failure> {
        let unknown = || Failure::from(Code::NotFound);
        let declaration = state.context.registers.declaration(register).map_err(|_| unknown())?;
        let category = declaration.type_of_code(category).ok_or_else(unknown)?;
        let rules = category.alert.as_ref().ok_or_else(unknown)?;
        Ok(Self { state, declaration, category, rules, kind: kind.map(str::to_owned) })
    }

    /// Whether the kind of object must be chosen first.
    pub(super) fn lacks_kind(&self) -> bool {
        self.kind.is_none() && !self.kinds().is_empty()
    }

    /// The kinds of objects that the category covers.
    pub(super) fn kinds(&self) -> Vec<&str> {
        let category = self.category.code.as_str();
        let kinds = self.declaration.kinds.iter().filter(|kind| {
            kind.record_types.is_empty()
                || kind.record_types.iter().any(|one| one.as_str() == category)
        });
        kinds.map(|kind| kind.code.as_str()).collect()
    }

    /// What was chosen before the form is shown, by field.
    pub(super) fn chosen(&self) -> BTreeMap<String, String> {
        let category = self.declaration.identity.type_field.as_ref();
        let category = category.map(|field| (field.to_string(), self.category.code.to_string()));
        let kind = self.declaration.answer.kind_field.as_ref().zip(self.kind.clone());
        let kind = kind.map(|(field, code)| (field.to_string(), code));
        category.into_iter().chain(kind).collect()
    }

    /// The fields of the record.
    pub(super) fn form(&self, page: &Frame) -> Form {
        self.form_without(page, BTreeSet::new())
    }

    /// The fields of a record that is new: without the numbers by which other kinds of objects are
    /// known.
    pub(super) fn form_of_new(&self, page: &Frame) -> Form {
        self.form_without(page, self.of_other_kinds())
    }

    fn form_without(&self, page: &Frame, without: BTreeSet<String>) -> Form {
        let situation = Situation { chosen: self.chosen(), without };
        of_record(&page.words, &self.state.context.catalogue, self.declaration, &situation)
    }

    /// The fields that other kinds of objects are known by and this kind is not.
    fn of_other_kinds(&self) -> BTreeSet<String> {
        let Some(own) = &self.kind else { return BTreeSet::new() };
        let known_by = |is_own: bool| {
            let kinds = self.declaration.kinds.iter();
            let kinds = kinds.filter(move |kind| (kind.code.as_str() == own) == is_own);
            kinds
                .flat_map(|kind| kind.any_of.iter().chain(&kind.mandatory))
                .map(|field| field.to_string())
                .collect()
        };
        let (own, others): (BTreeSet<String>, BTreeSet<String>) = (known_by(true), known_by(false));
        &others - &own
    }

    /// The fields that a form says, as a record's; what was chosen is among them.
    pub(super) fn fields(
        &self,
        form: &Form,
        (sent, stored): (&Fields, &Stored),
    ) -> Result<Json, Problem> {
        let Given { values, faults } = form.read(&self.state.context.catalogue, sent, stored);
        if !faults.is_empty() {
            return Err(Problem::new(Code::RecordInvalid).with_faults(faults));
        }
        let mut fields = json!(values);
        for (name, code) in self.chosen() {
            if let Some(object) = fields.as_object_mut() {
                object.insert(name, json!(code));
            }
        }
        Ok(fields)
    }

    /// What the law asks beside the data, as fields.
    pub(super) fn conditions(&self, page: &Frame) -> Vec<Input> {
        let plain = |name: &str, kind| Input {
            name: name.to_owned(),
            kind,
            label: by_code(page, "alerts-field", name),
            hint: page
                .words
                .find(&format!("alerts-hint-new-{}", name.replace(['.', '_'], "-")))
                .unwrap_or_default(),
        };
        let mut inputs = Vec::new();
        if self.rules.requires(EntryCondition::Proportionality) {
            inputs.push(plain("proportionality", Kind::Area));
        }
        if self.rules.requires(EntryCondition::JudicialAuthority) {
            inputs.push(plain("judicial.authority", Kind::Text));
            inputs.push(plain("judicial.request", Kind::Text));
        }
        let entry = self.rules.entry.iter().filter(|one| !WITHOUT_STATEMENT.contains(one));
        inputs.extend(entry.map(|one| Input {
            name: format!("conditions.{}", one.as_str()),
            kind: Kind::Area,
            label: in_table(page, self.state, "alert-entry-conditions", one.as_str()),
            hint: page.say("alerts-hint-condition"),
        }));
        inputs
    }

    /// The entry that a form says.
    pub(super) fn entry(
        &self,
        page: &Frame,
        (form, sent): (&Form, &Fields),
    ) -> Result<EnterInput, Problem> {
        let text = |name: &str| sent.text(name).unwrap_or_default().to_owned();
        let id = sent.text("record").ok_or_else(|| missing(page, "record"))?;
        let fields = self.fields(form, (sent, &Stored::default()))?;
        let asked = |name: &str| sent.text(name).is_some();
        let judicial = asked("judicial.authority") || asked("judicial.request");
        let conditions = sent.iter().filter_map(|(name, value)| {
            Some((name.strip_prefix("conditions.")?.to_owned(), value.to_owned()))
        });
        Ok(EnterInput {
            record: json!({ "id": id, "fields": fields }),
            proportionality: text("proportionality"),
            judicial: judicial.then(|| Judicial {
                authority: text("judicial.authority"),
                request: text("judicial.request"),
            }),
            conditions: conditions.collect(),
            immediate: sent.has("immediate"),
            terrorism: sent.has("terrorism"),
            threat: threat(page, sent)?,
            different_from: different(sent),
            deviation: deviation(sent),
        })
    }
}

/// The entry as a threat, if anything of it was filled in.
pub(super) fn threat(page: &Frame, sent: &Fields) -> Result<Option<ThreatInput>, Problem> {
    if !sent.iter().any(|(name, _)| name.starts_with("threat.")) {
        return Ok(None);
    }
    let text = |name: &str| sent.text(name).unwrap_or_default().to_owned();
    let review = sent.text("threat.review").and_then(day_of);
    Ok(Some(ThreatInput {
        assessment: text("threat.assessment"),
        authoriser: text("threat.authoriser"),
        function: text("threat.function"),
        criteria: text("threat.criteria"),
        review: review.ok_or_else(|| missing(page, "threat.review"))?,
    }))
}

/// The fields of an entry as a threat.
pub(super) fn threat_inputs(page: &Frame) -> Vec<Input> {
    let input = |name: &str, kind| Input {
        name: format!("threat.{name}"),
        kind,
        label: by_code(page, "alerts-threat", name),
        hint: String::new(),
    };
    vec![
        input("assessment", Kind::Text),
        input("authoriser", Kind::Text),
        input("function", Kind::Text),
        input("criteria", Kind::Text),
        input("review", Kind::Day),
    ]
}

/// The alerts that were shown as similar, with what was said of them.
pub(super) fn shown_before(sent: &Fields) -> Vec<(AlertRef, String)> {
    let one = |number: usize| {
        let text = |part: &str| sent.text(&format!("different.{number}.{part}"));
        let alert = AlertRef {
            register: text("register")?.parse().ok()?,
            record: text("record")?.parse().ok()?,
        };
        Some((alert, text("reason").unwrap_or_default().to_owned()))
    };
    (0..DIFFERENT_MAX).map_while(one).collect()
}

fn different(sent: &Fields) -> Vec<OtherSubject> {
    let said = shown_before(sent).into_iter().filter(|(_, reason)| !reason.is_empty());
    said.map(|(alert, reason)| OtherSubject { alert, reason }).collect()
}

fn deviation(sent: &Fields) -> Option<Deviation> {
    let consulted: Vec<AuthorityId> =
        sent.all("deviation.consulted").filter_map(|id| id.parse().ok()).collect();
    let interests = sent.text("deviation.interests").unwrap_or_default().to_owned();
    (!consulted.is_empty() || !interests.is_empty()).then_some(Deviation { consulted, interests })
}
