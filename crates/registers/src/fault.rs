//! Faults of declarations and of records, each with its rule and words a person can act on.

use crate::span::line_and_column;
use entente_model::Said;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $remedy:literal;)*) => {
        /// A rule that declarations and records must keep; the text form never changes its meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The id as reports show it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What usually helps.
            #[must_use]
            pub const fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy,)* }
            }
        }
    };
}

rules! {
    /// The file is not TOML.
    Syntax = "REG-01", "correct the TOML syntax at the place named";
    /// A key that the format does not have.
    UnknownKey = "REG-02", "remove or correct the key; catalogue/register.schema.json lists all";
    /// A key that the format needs.
    MissingKey = "REG-03", "add the key named";
    /// A value that is not in its closed set, such as an unknown field type.
    Choice = "REG-04", "choose one of the values listed";
    /// A value of the wrong shape.
    Form = "REG-05", "write the value in the form named";
    /// The format version is not understood.
    Format = "REG-06", "write `format = 1`, or update the program";
    /// The same code, field, key or purpose twice.
    Duplicate = "REG-07", "keep one of the two";
    /// A code table that the catalogue does not have.
    TableMissing = "REG-08", "add the file catalogue/codes/<table>.toml, or name an existing table";
    /// A code that is not in its table.
    CodeUnknown = "REG-09", "use a code of the table, or add the code to the table";
    /// A reference to a field that is not declared.
    FieldMissing = "REG-10", "declare the field, or refer to a declared one";
    /// A term bound to a field of another type.
    TermType = "REG-11", "bind the term to a field of the type named";
    /// Retention without start event or period.
    Retention = "REG-12", "state `start_event`, and `keep` or `no_fixed_period` with the reason";
    /// Thresholds out of order or range.
    Thresholds = "REG-13", "state 1000 >= a >= b >= c > 0, in thousandths";
    /// Over a limit, or empty where it may not be.
    Limit = "REG-14", "stay within the limit named";
    /// A search key that no question could satisfy.
    KeyUnusable = "REG-15", "name at least one searchable field, and no more than are listed";
    /// Answer levels that contradict each other.
    Level = "REG-16", "no purpose may show more than the register's answer level";
    /// A purpose without search key, or a search key for an undeclared purpose.
    Purpose = "REG-17", "declare the purpose with a basis for `search`, and give it a search key";
    /// A file that lies in the wrong place or under another name than its code.
    Place = "REG-18",
        "name the file registers/<code>.toml, codes/<table>.toml or words/<language>.toml";
    /// A form lacks a field that its declaration makes mandatory for the category.
    FormMandatory = "FRM-01", "give the field";
    /// A form has a field that its declaration does not know.
    FormUndeclared = "FRM-02", "remove the field";
    /// A form has a field that is not asked for the category.
    FormCategory = "FRM-03", "remove the field";
    /// A value does not fit the type of its field.
    FormValue = "FRM-04", "write the value in the form named";
    /// A form would tell where an adult is who has not consented.
    FormConsent = "FRM-05", "remove the field, or record the consent";
    /// A form contradicts the alert.
    FormContradiction = "FRM-06", "correct the form, or have the alert corrected";
    /// The rules of a category of alert, or of a kind, contradict the rest of the declaration.
    AlertRules = "REG-19", "name declared fields and types, and the register's own subject";
    /// Words in a further language for what is not in the catalogue.
    WordUnused = "REG-20", "remove the words, or correct the place that they are for";
    /// A record lacks a field that the declaration makes mandatory.
    Mandatory = "REC-01", "give the field";
    /// A record has a field that the declaration does not know.
    Undeclared = "REC-02", "remove the field, or map it to a declared one";
    /// A value does not fit the type of its field.
    Value = "REC-03", "correct the value";
    /// More values than the field may hold.
    Cardinality = "REC-04", "give fewer values";
    /// A code that is not in the field's table.
    ValueCode = "REC-05", "use a code of the table named";
    /// The record has no usable id.
    Id = "REC-06", "give an id of 1 to 128 printable characters";
    /// A record lacks a field that its category or kind makes mandatory.
    CategoryMandatory = "REC-07", "give the field; the law asks for it in this category";
    /// A record has a field that its category never has.
    CategoryNever = "REC-08", "remove the field, or choose the category that it belongs to";
    /// A category, kind or code that does not go with the rest of the record.
    CategoryUnfit = "REC-09", "choose a code that goes with the category and kind of the record";
    /// A check digit that does not fit its number.
    CheckDigit = "REC-10", "look at the object or paper again; nothing is corrected for you";
    /// A record that another authority keeps.
    Owner = "REC-11", "propose the change to the authority whose record it is";
    /// A row that is not of its format.
    Row = "IMP-01", "correct the row, or leave it out";
    /// A row over the size limit.
    RowSize = "IMP-02", "split the row, or leave it out";
    /// XML that a data file has no need of: document types and entities.
    XmlForbidden = "IMP-03", "remove the document type declaration and entities";
    /// XML nested too deeply.
    XmlDepth = "IMP-04", "flatten the file";
    /// A file that is not of the format it was said to have.
    FileFormat = "IMP-05", "choose the format that the file has";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is wrong with a declaration or code table, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclarationFault {
    /// The file.
    pub file: String,
    /// The line, from 1; 0 if the fault is not in a place.
    pub line: u32,
    /// The column in characters, from 1; 0 if the fault is not in a place.
    pub column: u32,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong.
    pub words: String,
    /// What would help.
    pub remedy: String,
}

impl DeclarationFault {
    pub(crate) fn at(
        source: &crate::catalogue::Source,
        place: Option<Range<usize>>,
        rule: Rule,
        words: impl Into<String>,
    ) -> Self {
        let (line, column) =
            place.map_or((0, 0), |place| line_and_column(&source.text, place.start));
        Self {
            file: source.path.clone(),
            line,
            column,
            rule,
            words: words.into(),
            remedy: rule.remedy().to_owned(),
        }
    }
}

impl fmt::Display for DeclarationFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {} (rule {}); {}",
            self.file, self.line, self.column, self.words, self.rule, self.remedy
        )
    }
}

/// What is wrong with one field of a record; the words never repeat the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The field; `id` for the record's id.
    pub field: String,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong and what would be right.
    pub said: Said,
}

impl FieldFault {
    /// A fault of a field by a rule.
    #[must_use]
    pub fn new(field: impl Into<String>, rule: Rule, said: Said) -> Self {
        Self { field: field.into(), rule, said }
    }
}

impl From<FieldFault> for entente_model::problem::Fault {
    fn from(fault: FieldFault) -> Self {
        let words = format!("{} (rule {})", fault.said, fault.rule);
        Self { words, ..Self::new(fault.field, fault.said) }
    }
}
