//! Whether an alert may stand beside another state's about the same person or object: versioned
//! data, read here.

use entente_model::Said;
use entente_model::problem::Fault;
use entente_registers::{Catalogue, Declaration};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The code table of pairs of categories.
const TABLE: &str = "alert-compatibility";

/// Whether two categories go together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Compatibility {
    /// True if both alerts may stand.
    pub compatible: bool,
    /// The category whose action is taken first.
    pub first: String,
    /// Why, in words.
    pub words: String,
    /// True while the rule awaits a check against the official text.
    pub unverified: bool,
    /// Why not, for readers of every language.
    #[serde(skip)]
    pub(super) against: Option<Said>,
}

impl Compatibility {
    /// That an alert of this owner stands in the way.
    pub(super) fn fault(&self, owner: &str) -> Fault {
        match &self.against {
            Some(said) => Fault::new(owner, said.clone()),
            None => Fault::worded(owner, self.words.clone()),
        }
    }
}

/// Whether alerts of two categories may stand side by side, and whose action is taken first.
///
/// A pair that the table does not hold is compatible: all alerts are shown, and the order of
/// priority says what is done first.
// LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 23(3) and (4).
#[must_use]
pub fn compatibility(
    catalogue: &Catalogue,
    declaration: &Declaration,
    (ours, theirs): (&str, &str),
) -> Compatibility {
    let against = catalogue.table(TABLE).and_then(|table| {
        table.entry(&pair(ours, theirs)).or_else(|| table.entry(&pair(theirs, ours)))
    });
    let order = |category: &str| {
        declaration.alert_rules_of(category).map_or(u8::MAX, |rules| rules.priority.order)
    };
    let first = if order(theirs) < order(ours) { theirs } else { ours }.to_owned();
    match against {
        Some(entry) => {
            let version = entry.facts.get("version").map_or("", String::as_str);
            let said = Said::NotTogether {
                one: ours.into(),
                other: theirs.into(),
                version: version.into(),
            };
            let (words, against) = (said.words(), Some(said));
            let unverified = entry.unverified;
            Compatibility { compatible: false, first, words, unverified, against }
        }
        None => {
            let words = format!("{ours} and {theirs} go together; {first} is carried out first");
            Compatibility { compatible: true, first, words, unverified: false, against: None }
        }
    }
}

fn pair(one: &str, other: &str) -> String {
    format!("{one}:{other}")
}
