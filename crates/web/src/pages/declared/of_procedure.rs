//! The form of a report, from its procedure's declaration.

use super::parts::Maker;
use super::read::Given;
use super::{Control, Field, Form, Need};
use crate::words::Words;
use entente_model::FieldName;
use entente_model::hit::{FormValue, FormValues};
use entente_model::limits::VALUES_PER_FIELD_MAX;
use entente_registers::procedure::{FormField, FormFieldType};
use entente_registers::span::At;
use entente_registers::{Catalogue, Procedure};
use serde_json::Value as Json;

/// Stands for every category in a declaration.
const ALL: &str = "all";

/// The form of a procedure for an alert of this category.
pub(crate) fn of_procedure(
    words: &Words,
    catalogue: &Catalogue,
    procedure: &Procedure,
    category: Option<&str>,
) -> Form {
    let mut maker = Maker::new(words, catalogue);
    let category = category.unwrap_or_default();
    let asked = |field: &&FormField| field.only_for.is_empty() || names(&field.only_for, category);
    let fields = procedure.fields.iter().filter(asked);
    let fields = fields
        .map(|field| {
            let help = help(words, procedure, (field, category));
            of_field(&mut maker, (field, category), help)
        })
        .collect();
    Form { fields, lists: maker.lists, zone: words.zone(), beside: Vec::new() }
}

/// The values as the services take them.
pub(crate) fn report_values(procedure: &Procedure, given: &Given) -> FormValues {
    let value = |(name, values): (&String, &Vec<Json>)| {
        let name = FieldName::new(name.as_str()).ok()?;
        let texts = || values.iter().filter_map(Json::as_str).map(str::to_owned);
        let value = match procedure.field(&name)?.kind {
            FormFieldType::Flag => FormValue::Flag(values.first()?.as_bool()?),
            FormFieldType::Texts => FormValue::Texts(texts().collect()),
            FormFieldType::Text | FormFieldType::Time | FormFieldType::Code => {
                FormValue::Text(texts().next()?)
            }
        };
        Some((name, value))
    };
    given.values.iter().filter_map(value).collect()
}

fn of_field(
    maker: &mut Maker<'_>,
    (field, category): (&FormField, &str),
    help: Vec<String>,
) -> Field {
    let parts = match (field.kind, &field.table) {
        (FormFieldType::Code, Some(table)) => maker.code(table, false, |_| true),
        (FormFieldType::Code, None) | (FormFieldType::Texts, _) => Maker::whole(Control::Line),
        (FormFieldType::Text, _) => Maker::whole(Control::Area),
        (FormFieldType::Flag, _) => Maker::whole(Control::YesNo),
        (FormFieldType::Time, _) => Maker::whole(Control::Moment),
    };
    let must = names(&field.mandatory_for, category);
    Field {
        name: field.name.as_str().to_owned(),
        label: maker.words.label(&field.title).to_owned(),
        help,
        need: if must { Need::Must } else { Need::May },
        article: field.article.clone(),
        values_max: if field.kind == FormFieldType::Texts { VALUES_PER_FIELD_MAX } else { 1 },
        blocks: 1,
        parts,
    }
}

fn help(
    words: &Words,
    procedure: &Procedure,
    (field, category): (&FormField, &str),
) -> Vec<String> {
    let label = |name: &FieldName| procedure.field(name).map(|field| words.label(&field.title));
    let needed = field.needed_if.as_ref().and_then(|needed| {
        let label = label(&needed.field)?;
        Some(if needed.is {
            words.with("declared-needed-if-yes", "field", label)
        } else {
            words.with("declared-needed-if-no", "field", label)
        })
    });
    let silent = procedure
        .whereabouts
        .as_ref()
        .filter(|rule| names(&rule.categories, category) && rule.fields.contains(&field.name));
    let silent = silent.and_then(|rule| label(&rule.consent_field));
    let silent = silent.map(|label| words.with("declared-only-with-consent", "field", label));
    let sensitive = field.sensitive.then(|| words.say("declared-sensitive"));
    needed.into_iter().chain(silent).chain(sensitive).collect()
}

fn names(list: &[At<String>], category: &str) -> bool {
    list.iter().any(|one| one.as_str() == ALL || one.as_str() == category)
}
