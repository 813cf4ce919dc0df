//! What is asked for a value of each type.

use super::super::entry::Choice;
use super::{Control, LIST_FROM, List, Part, TICKS_MAX};
use crate::words::Words;
use entente_model::{FieldType, NumberDetail, NumberKind};
use entente_registers::{Catalogue, CodeEntry, CodeTable};

/// The table of countries.
pub(super) const COUNTRIES: &str = "countries";
const DOCUMENT_TYPES: &str = "document-types";
const CURRENCIES: &str = "currencies";

/// Makes parts, and keeps the lists that they need.
pub(super) struct Maker<'a> {
    pub(super) words: &'a Words,
    pub(super) catalogue: &'a Catalogue,
    pub(super) lists: Vec<List>,
}

impl<'a> Maker<'a> {
    pub(super) const fn new(words: &'a Words, catalogue: &'a Catalogue) -> Self {
        Self { words, catalogue, lists: Vec::new() }
    }

    /// A whole value asked by one control.
    pub(super) fn whole(control: Control) -> Vec<Part> {
        vec![Part { name: String::new(), label: String::new(), control, rare: false }]
    }

    /// The parts of a value; codes and numbers have their own functions.
    pub(super) fn of_type(&mut self, kind: FieldType) -> Vec<Part> {
        match kind {
            FieldType::Name => self.name(),
            FieldType::Document => vec![
                self.line("number"),
                self.coded("kind", DOCUMENT_TYPES),
                self.coded("issuer", COUNTRIES),
                self.rare("note"),
            ],
            FieldType::Plate => vec![self.line("number"), self.coded("country", COUNTRIES)],
            FieldType::Place => vec![
                self.line("city"),
                self.coded("country", COUNTRIES),
                self.line("street"),
                self.line("postal_code"),
                self.rare("region"),
                self.rare("note"),
            ],
            FieldType::Date => Self::whole(Control::Date),
            FieldType::Country => Self::whole(self.table(COUNTRIES, |_| true)),
            FieldType::Sex => Self::whole(self.named("part-sex", &["F", "M", "X"])),
            FieldType::Text => Self::whole(Control::Area),
            FieldType::Vin | FieldType::Reference | FieldType::Number | FieldType::Code => {
                Self::whole(Control::Line)
            }
        }
    }

    /// The number of an object, and what is known beside it.
    pub(super) fn number(&mut self, kind: NumberKind) -> Vec<Part> {
        let details = NumberDetail::ALL.into_iter().filter(|detail| detail.belongs_to(kind));
        let details = details.map(|detail| match detail {
            NumberDetail::Currency => self.coded("currency", CURRENCIES),
            other => self.line(other.as_str()),
        });
        let details: Vec<_> = details.collect();
        if details.is_empty() {
            return vec![Part { label: String::new(), ..self.line("number") }];
        }
        std::iter::once(self.line("number")).chain(details).collect()
    }

    /// A code, or any of several.
    pub(super) fn code(
        &mut self,
        table: &str,
        many: bool,
        goes: impl Fn(&CodeEntry) -> bool,
    ) -> Vec<Part> {
        let control = match self.table(table, goes) {
            Control::Select(choices) if many && choices.len() <= TICKS_MAX => {
                Control::Ticks(choices)
            }
            other => other,
        };
        Self::whole(control)
    }

    fn name(&self) -> Vec<Part> {
        let roles = ["main", "birth", "former", "alias", "misused-victim"];
        let role = self.named("part-role", &roles);
        let quality = self.named("part-quality", &["good", "low", "unknown"]);
        let of = |name, control, rare| Part { control, rare, ..self.line(name) };
        vec![
            self.line("family"),
            self.line("given"),
            of("birth", Control::Date, false),
            of("role", role, false),
            self.rare("full"),
            self.rare("original_script"),
            self.rare("patronymic"),
            self.rare("title"),
            self.rare("suffix"),
            of("quality", quality, true),
            self.rare("note"),
        ]
    }

    fn line(&self, name: &str) -> Part {
        let label = self.label("part", name);
        Part { name: name.to_owned(), label, control: Control::Line, rare: false }
    }

    fn rare(&self, name: &str) -> Part {
        Part { rare: true, ..self.line(name) }
    }

    fn coded(&mut self, name: &str, table: &str) -> Part {
        let control = self.table(table, |_| true);
        Part { control, ..self.line(name) }
    }

    /// Codes that are the program's own.
    fn named(&self, prefix: &str, codes: &[&str]) -> Control {
        let choice = |code: &&str| Choice::new(*code, self.label(prefix, code));
        Control::Select(codes.iter().map(choice).collect())
    }

    fn label(&self, prefix: &str, name: &str) -> String {
        let key = format!("{prefix}-{}", name.to_ascii_lowercase().replace('_', "-"));
        self.words.find(&key).unwrap_or_else(|| name.to_owned())
    }

    /// A code of a table: chosen if there are few, else typed.
    fn table(&mut self, name: &str, goes: impl Fn(&CodeEntry) -> bool) -> Control {
        let Some(table) = self.catalogue.table(name) else { return Control::Line };
        let language = self.words.language.code;
        let entries: Vec<_> = table.entries().iter().filter(|entry| goes(entry)).collect();
        if entries.len() < LIST_FROM {
            let choice = |entry: &&CodeEntry| {
                Choice::new(entry.code.value().as_str(), entry.labels.words(language))
            };
            return Control::Select(entries.iter().map(choice).collect());
        }
        if !self.lists.iter().any(|list| list.table == name) {
            let choice = |entry: &&CodeEntry| {
                let code = entry.code.value().as_str();
                Choice::new(code, shown(table, code, language))
            };
            let mut choices: Vec<_> = entries.iter().map(choice).collect();
            choices.sort_by(|one, other| one.words.cmp(&other.words));
            self.lists.push(List { table: name.to_owned(), choices });
        }
        Control::Listed(name.to_owned())
    }
}

/// What is shown for a code that is typed: its name if the name leads back to the code.
pub(super) fn shown(table: &CodeTable, code: &str, language: &str) -> String {
    let words = table.label(code, language);
    let leads_back = table.named(words).is_some_and(|entry| entry.code.as_str() == code);
    if leads_back { words.to_owned() } else { code.to_owned() }
}
