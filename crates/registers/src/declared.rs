//! What the rest of the program asks of a declaration.

use crate::declaration::{Declaration, Field, Kind, Purpose, RecordType, Thresholds};
use crate::span::At;
use entente_model::{
    AnswerLevel, FieldName, LegalBasisCode, PurposeCode, Record, RegisterId, TermKind, Value,
};
use std::collections::BTreeSet;

impl Declaration {
    /// The register's id.
    #[must_use]
    pub fn register(&self) -> &RegisterId {
        &self.identity.code
    }

    /// The declaration's version.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.identity.version
    }

    /// The declared field of that name.
    #[must_use]
    pub fn field(&self, name: &FieldName) -> Option<&Field> {
        self.fields.iter().find(|field| *field.name == *name)
    }

    /// Whether objects of other kinds are known by this field, and those of this kind are not: an
    /// aircraft has no hull number. As long as the kind is not chosen, all such fields are others'.
    #[must_use]
    pub fn is_of_other_kind(&self, field: &FieldName, code: Option<&str>) -> bool {
        let names =
            |kind: &Kind| kind.mandatory.iter().chain(&kind.any_of).any(|one| one.value() == field);
        let mut naming = self.kinds.iter().filter(|kind| names(kind)).peekable();
        naming.peek().is_some() && !naming.any(|kind| Some(kind.code.as_str()) == code)
    }

    /// The field that answers a kind of question.
    pub fn fields_of(&self, kind: TermKind) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.term.as_deref() == Some(&kind))
    }

    /// The declared purpose of that code.
    #[must_use]
    pub fn purpose(&self, code: &PurposeCode) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| *purpose.code == *code)
    }

    /// The pairs of purpose and legal basis under which it may be searched.
    #[must_use]
    pub fn accepted(&self) -> BTreeSet<(PurposeCode, LegalBasisCode)> {
        self.pairs(|purpose| &purpose.search)
    }

    /// The pairs of purpose and legal basis under which records may be entered.
    #[must_use]
    pub fn accepted_for_entry(&self) -> BTreeSet<(PurposeCode, LegalBasisCode)> {
        self.pairs(|purpose| &purpose.enter)
    }

    fn pairs(
        &self,
        bases: impl Fn(&Purpose) -> &Vec<At<LegalBasisCode>>,
    ) -> BTreeSet<(PurposeCode, LegalBasisCode)> {
        let pairs = self.purposes.iter().flat_map(|purpose| {
            let code = purpose.code.value();
            bases(purpose).iter().map(move |basis| (code.clone(), basis.value().clone()))
        });
        pairs.collect()
    }

    /// How much an answer may show for a purpose.
    #[must_use]
    pub fn level(&self, purpose: &PurposeCode) -> AnswerLevel {
        self.purpose(purpose)
            .and_then(|purpose| purpose.level.as_deref().copied())
            .unwrap_or(*self.answer.level)
    }

    /// The thresholds for a purpose.
    #[must_use]
    pub fn thresholds(&self, purpose: &PurposeCode) -> Thresholds {
        self.purpose(purpose)
            .and_then(|purpose| purpose.thresholds.as_deref().copied())
            .unwrap_or(*self.answer.thresholds)
    }

    /// How many candidates an answer may show for a purpose.
    #[must_use]
    pub fn candidates_max(&self, purpose: &PurposeCode) -> usize {
        let declared = self
            .purpose(purpose)
            .and_then(|purpose| purpose.candidates_max.as_deref().copied())
            .unwrap_or(*self.answer.candidates_max);
        usize::from(declared)
    }

    /// The record type that a record's fields name; the first declared one if they name none.
    #[must_use]
    pub fn record_type(&self, record: &Record) -> Option<&RecordType> {
        let named = self.identity.type_field.as_ref().and_then(|field| {
            record.values(field).iter().find_map(|value| match value {
                Value::Code(code) => self.record_types.iter().find(|kind| *kind.code == *code),
                _ => None,
            })
        });
        named.or_else(|| self.record_types.first())
    }

    /// Whether any field holds special categories of data.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.fields.iter().any(|field| field.sensitive)
    }

    /// Whether a candidate is a hit only when two officers have confirmed it.
    // LEGAL: Regulation (EU) 2024/1689 Art 14(5): two persons verify a biometric identification.
    #[must_use]
    pub fn is_confirmed_by_two(&self) -> bool {
        self.follow_up.confirmed_by_two || self.is_sensitive()
    }
}
