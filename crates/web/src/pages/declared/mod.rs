//! Forms made from declarations: of a record from its register's fields, of a report from its
//! procedure's. A form is a list of fields; each has blocks, one for each of its values; each block
//! has one input, or one for each part of the value.
//!
//! `templates/declared/field.html` shows a form; whoever imports it needs [`Control`] and [`Need`]
//! in scope. [`Form::read`] makes of what was sent the values that services take; [`Form::fill`] is
//! the other way round. Nothing here touches state.

mod of_procedure;
mod of_record;
mod parts;
mod read;
mod stored;
#[cfg(test)]
mod tests;

pub(crate) use of_procedure::{of_procedure, report_values};
pub(crate) use of_record::{Situation, of_record};
pub(crate) use read::{Given, dated};
pub(crate) use stored::Stored;

use super::entry::{Choice, Entry};
use super::form::Fields;
use entente_registers::Catalogue;
use jiff::tz::TimeZone;
use std::borrow::Borrow;

/// The button that asks for another block; its value names the field.
pub(crate) const MORE: &str = "more";
/// From so many codes on, a code is typed with suggestions and not chosen from a list.
const LIST_FROM: usize = 60;
/// Up to so many codes of which several may hold are ticked.
const TICKS_MAX: usize = 12;

/// A form.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Form {
    /// The fields, in the order of the declaration.
    pub(crate) fields: Vec<Field>,
    /// What is suggested where a code is typed.
    pub(crate) lists: Vec<List>,
    /// The time zone in which moments are shown and typed.
    pub(crate) zone: TimeZone,
    /// What the page asks beside the form, by the name that faults give it: what it is called.
    pub(crate) beside: Vec<(&'static str, String)>,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// Its declared name; faults of services name it.
    pub(crate) name: String,
    /// What it is called.
    pub(crate) label: String,
    /// Sentences that help to fill it.
    pub(crate) help: Vec<String>,
    /// Whether it must be given.
    pub(crate) need: Need,
    /// The article of law that asks for it.
    pub(crate) article: Option<String>,
    /// How many values it may hold.
    pub(crate) values_max: usize,
    /// How many blocks are shown.
    pub(crate) blocks: usize,
    /// What each block asks; one part without a name, or several with names.
    pub(crate) parts: Vec<Part>,
}

/// Whether a field must be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The form is refused without it.
    Must,
    /// It must be given if it is known.
    IfKnown,
    /// It may be left empty.
    May,
}

/// One input of a block.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    /// Its name within the value; empty if it is the whole value.
    pub(crate) name: String,
    /// What it is called; empty if the field's label says it.
    pub(crate) label: String,
    /// How it is asked.
    pub(crate) control: Control,
    /// Seldom filled: shown when asked for.
    pub(crate) rare: bool,
}

/// How a part is asked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Control {
    /// One line of text.
    Line,
    /// Several lines of text.
    Area,
    /// A date, as far as it is known.
    Date,
    /// A moment, to the minute.
    Moment,
    /// Yes or no, or neither yet.
    YesNo,
    /// One of these.
    Select(Vec<Choice>),
    /// Any of these.
    Ticks(Vec<Choice>),
    /// A code of the table, typed by name or code.
    Listed(String),
}

/// What is suggested where a code is typed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List {
    /// The code table.
    pub(crate) table: String,
    /// Its codes.
    pub(crate) choices: Vec<Choice>,
}

impl Form {
    /// The same form with as many blocks as were sent, and one more where that was asked for.
    pub(crate) fn with_sent(mut self, sent: &Fields) -> Self {
        for field in &mut self.fields {
            let was_sent = |block: &usize| field.inputs(*block).any(|input| sent.has(&input));
            let blocks = (0..field.values_max).take_while(was_sent).count().max(1);
            let more = usize::from(sent.text(MORE) == Some(&field.name));
            field.blocks = (blocks + more).min(field.values_max);
        }
        self
    }

    /// Whether the form was sent to be shown with another block, and not to be carried out.
    pub(crate) fn asks_for_more(&self, sent: &Fields) -> bool {
        sent.text(MORE).is_some_and(|name| self.field(name).is_some())
    }

    /// The values that were sent. A value that still looks like one that was stored is the stored
    /// one: the form does not show all that a value may hold.
    pub(crate) fn read(&self, catalogue: &Catalogue, sent: &Fields, stored: &Stored) -> Given {
        read::read(self, catalogue, sent, stored)
    }

    /// What the form holds when it shows stored values.
    pub(crate) fn fill(&mut self, catalogue: &Catalogue, stored: &Stored) -> Fields {
        stored::fill(self, catalogue, stored)
    }

    /// The field of a name; `names.0` is of the field `names`.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        let name = name.split(['.', '[']).next().unwrap_or_default();
        self.fields.iter().find(|field| field.name == name)
    }

    /// What a fault's field is called: its label, or the name as it is.
    pub(crate) fn called<'a>(&'a self, name: &'a str) -> &'a str {
        let beside = self.beside.iter().find(|(own, _)| *own == name);
        match (self.field(name), beside) {
            (Some(field), _) => &field.label,
            (None, Some((_, label))) => label,
            (None, None) => name,
        }
    }

    /// Where a fault's field is on the page.
    pub(crate) fn place(&self, name: &str) -> String {
        self.field(name).map_or_else(|| name.to_owned(), Field::first_id)
    }
}

impl Field {
    /// Where the field is on the page.
    pub(crate) fn id(&self) -> String {
        // Declared names hold no dot, and nothing else on a page begins so.
        format!("f.{}", self.name)
    }

    /// What an input is called when it is sent, and where it is on the page.
    pub(crate) fn input(&self, block: impl Borrow<usize>, part: &Part) -> String {
        let block = block.borrow();
        if part.name.is_empty() {
            format!("f.{}.{block}", self.name)
        } else {
            format!("f.{}.{block}.{}", self.name, part.name)
        }
    }

    /// The blocks that are shown, counted from 0.
    pub(crate) fn numbers(&self) -> std::ops::Range<usize> {
        0..self.blocks
    }

    /// Whether the value is one input, and the field's label is that input's.
    pub(crate) fn is_single(&self) -> bool {
        self.values_max == 1 && matches!(self.parts.as_slice(), [part] if !part.control.is_group())
    }

    /// Whether its inputs are set off from those of other fields.
    pub(crate) fn is_block(&self) -> bool {
        self.values_max > 1 || self.parts.len() > 1
    }

    /// Whether one more value may be given.
    pub(crate) fn has_room(&self) -> bool {
        self.blocks < self.values_max
    }

    /// Whether it must be given.
    pub(crate) fn must(&self) -> bool {
        self.need == Need::Must
    }

    /// The parts that are often filled.
    pub(crate) fn usual_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| !part.rare)
    }

    /// The parts that seldom are.
    pub(crate) fn rare_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.rare)
    }

    /// Whether a block has parts that seldom are filled.
    pub(crate) fn has_rare(&self) -> bool {
        self.parts.iter().any(|part| part.rare)
    }

    /// Whether a block's seldom filled parts hold something, and so are shown.
    pub(crate) fn shows_rare(&self, entry: &Entry, block: impl Borrow<usize>) -> bool {
        let block = block.borrow();
        self.rare_parts().any(|part| !entry.value(&self.input(block, part)).is_empty())
    }

    /// The texts that describe an input to who does not see them.
    pub(crate) fn described(&self, entry: &Entry) -> String {
        let hint = (!self.help.is_empty()).then(|| format!("{}-hint", self.id()));
        let fault = entry.fault(&self.name).map(|_| format!("{}-fault", self.id()));
        fault.into_iter().chain(hint).collect::<Vec<_>>().join(" ")
    }

    fn inputs(&self, block: usize) -> impl Iterator<Item = String> {
        self.parts.iter().map(move |part| self.input(block, part))
    }

    fn first_id(&self) -> String {
        let Some(part) = self.parts.first() else { return self.id() };
        let input = self.input(0, part);
        match &part.control {
            Control::YesNo => format!("{input}-yes"),
            Control::Ticks(choices) => {
                choices.first().map_or(input.clone(), |choice| format!("{input}-{}", choice.value))
            }
            _ => input,
        }
    }
}

impl Control {
    /// Whether it is several inputs under one legend.
    pub(crate) const fn is_group(&self) -> bool {
        matches!(self, Self::YesNo | Self::Ticks(_))
    }
}
