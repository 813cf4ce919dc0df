//! Answers for people: one line for each register, candidates with their reasons, warnings first.

use crate::commands::evidence;
use crate::output::Output;
use anyhow::Result;
use entente_model::answer::{Band, Basis, Outcome};
use entente_model::{Candidate, IdentityRole, Value};
use entente_services::search::{SearchAnswer, Started, Summary};

/// Candidates that are shown of one answer; the rest is counted, and in the JSON form.
const CANDIDATES_SHOWN_MAX: usize = 5;
/// Where long texts are broken.
const COLUMNS: usize = 96;
/// Room for the outcome at the start of a line.
const OUTCOME_CHARS: usize = 12;

/// How much is said of the candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// The best ones, with a sentence for each feature.
    Brief,
    /// All of them, with both sides and the weight of each feature, and what they rest on.
    Explained,
}

/// What is on screen so far.
pub(crate) struct Screen {
    output: Output,
    detail: Detail,
    place_chars: usize,
}

impl Screen {
    /// An empty screen.
    pub(crate) const fn new(output: Output, detail: Detail) -> Self {
        Self { output, detail, place_chars: 0 }
    }

    /// The search is on record.
    pub(crate) fn started(&mut self, started: &Started) -> Result<()> {
        let places = started.expected.iter();
        self.place_chars = places
            .map(|due| place(&due.authority, &due.register).chars().count())
            .max()
            .unwrap_or_default();
        self.output.say(format!(
            "On record as entry {} of {}. Asking {}.",
            started.intent.index,
            started.intent.origin,
            counted(started.expected.len(), "register")
        ))?;
        for left in &started.not_asked {
            let place = place(&left.authority, &left.register);
            self.output.say(format!("{:OUTCOME_CHARS$} {place}: {}", "not asked", left.words))?;
        }
        Ok(())
    }

    /// One register has answered, or will not.
    pub(crate) fn answer(&self, shown: &SearchAnswer) -> Result<()> {
        let answer = &shown.answer;
        let outcome = match &answer.outcome {
            Outcome::Hit => format!("HIT ({})", answer.candidates.len()),
            Outcome::NoHit => "no hit".to_owned(),
            Outcome::Stale { .. } => "STALE COPY".to_owned(),
            Outcome::Refused { .. } => "refused".to_owned(),
            Outcome::Late { .. } => "LATE".to_owned(),
            Outcome::Unavailable { .. } => "UNAVAILABLE".to_owned(),
        };
        let place = place(&answer.authority, &answer.register);
        self.output.say(format!(
            "{outcome:OUTCOME_CHARS$} {place:width$}  {} ms",
            shown.elapsed_ms,
            width = self.place_chars
        ))?;
        self.reasons(&answer.outcome)?;
        if let (Detail::Explained, Some(basis)) = (self.detail, &answer.basis) {
            self.long("  ", &rests_on(basis))?;
        }
        let most = match self.detail {
            Detail::Brief => CANDIDATES_SHOWN_MAX,
            Detail::Explained => usize::MAX,
        };
        for (number, candidate) in answer.candidates.iter().take(most).enumerate() {
            self.candidate(number + 1, candidate)?;
        }
        let more = answer.candidates.len().saturating_sub(most);
        if more > 0 {
            self.output.say(format!("  and {more} weaker ones (--explain shows them)"))?;
        }
        if answer.cut {
            self.output.say("  There were more than may be shown: ask for less at once.")?;
        }
        if let Some(next) = &shown.next_step {
            self.long("  Next: ", next)?;
        }
        Ok(())
    }

    fn reasons(&self, outcome: &Outcome) -> Result<()> {
        match outcome {
            Outcome::Hit | Outcome::NoHit => Ok(()),
            Outcome::Stale { words, .. } => self.long("  ", words),
            Outcome::Refused { rule, words, remedy, .. } => {
                self.long("  ", &format!("{words} (rule {rule})"))?;
                self.long("  What helps: ", remedy)
            }
            Outcome::Late { deadline_ms } => self.output.say(format!(
                "  No answer within {deadline_ms} ms; it may still hold something. Ask again."
            )),
            Outcome::Unavailable { words, .. } => self
                .output
                .say(format!("  No answer can be had: {words}. It may still hold something.")),
        }
    }

    fn candidate(&self, number: usize, candidate: &Candidate) -> Result<()> {
        if candidate.matched_role == Some(IdentityRole::MisusedVictim) {
            self.output.say(
                "  !! The name is that of a VICTIM whose identity is misused: do not treat the \
                 person as the one sought.",
            )?;
        }
        for warning in &candidate.warnings {
            self.output.say(format!("  !! WARNING: {}", warning.replace('-', " ")))?;
        }
        let reference = candidate.reference.as_deref().unwrap_or("something is there");
        self.output.say(format!(
            "  {number}. {reference}: {}, {}",
            band(candidate.band),
            evidence::percent(candidate.score_permille)
        ))?;
        for feature in &candidate.features {
            let lines = match self.detail {
                Detail::Brief => vec![evidence::sentence(feature)],
                Detail::Explained => evidence::lines(feature),
            };
            lines.iter().try_for_each(|line| self.output.say(format!("     {line}")))?;
        }
        for (name, values) in &candidate.fields {
            let values: Vec<_> = values.iter().map(text).filter(|text| !text.is_empty()).collect();
            if !values.is_empty() {
                let name = name.as_str().replace('_', " ");
                self.output.say(format!("     {name}: {}", values.join("; ")))?;
            }
        }
        match &candidate.action {
            Some(action) => self.long("     Do: ", action),
            None => Ok(()),
        }
    }

    /// A text that may be long, in lines under each other.
    fn long(&self, label: &str, text: &str) -> Result<()> {
        filled(label, text).into_iter().try_for_each(|line| self.output.say(line))
    }

    /// Nothing more will come.
    pub(crate) fn finished(&self, summary: &Summary) -> Result<()> {
        self.output.say(format!("\nIn sum: {}.", summary.words))?;
        self.output.say(format!("Search {}", summary.search))
    }
}

/// A text in lines of at most [`COLUMNS`], those after the first under the text and not its label.
fn filled(label: &str, text: &str) -> Vec<String> {
    let indent = " ".repeat(label.chars().count());
    let mut lines = vec![label.to_owned()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { continue };
        let begun = line.chars().count();
        if begun > indent.len() && begun + word.chars().count() + 1 > COLUMNS {
            lines.push(format!("{indent}{word}"));
        } else {
            if begun > indent.len() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

fn place(authority: &entente_model::AuthorityId, register: &entente_model::RegisterId) -> String {
    format!("{authority} / {register}")
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("{count} {what}") } else { format!("{count} {what}s") }
}

const fn band(band: Band) -> &'static str {
    match band {
        Band::A => "strong match",
        Band::B => "good match",
        Band::C => "possible match, look closely",
    }
}

/// Which data, model and rules an answer rests on.
fn rests_on(basis: &Basis) -> String {
    format!(
        "Answered from version {} of the data by model {}, under rule {} and declaration {}.",
        basis.data, basis.model, basis.rule, basis.declaration
    )
}

/// A value as one reads it.
fn text(value: &Value) -> String {
    match value {
        Value::Name(identity) => {
            let parts: Vec<_> = identity.name.parts.iter().map(|part| part.text.as_str()).collect();
            let original = identity.name.original_script.as_ref();
            let original = original.map(|text| format!(" ({text})")).unwrap_or_default();
            format!("{}{original}", parts.join(" "))
        }
        Value::Date(date) => date.to_string(),
        Value::Country(country) => country.to_string(),
        Value::Document(document) => document.number.clone(),
        Value::Sex(sex) => sex.to_string(),
        Value::Place(place) => {
            let country = place.country.map(|country| country.to_string());
            let parts = [place.city.clone(), place.region.clone(), country];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
        Value::Plate(plate) => match plate.country {
            Some(country) => format!("{country}:{}", plate.number),
            None => plate.number.clone(),
        },
        Value::Vin(vin) => vin.as_str().to_owned(),
        Value::Number(number) => number.number().to_owned(),
        Value::Text(text) | Value::Code(text) | Value::Reference(text) => text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_goes_on_under_its_beginning() {
        let lines = filled("Do: ", &"word ".repeat(40));
        assert!(lines.iter().all(|line| line.chars().count() <= COLUMNS));
        assert!(lines[0].starts_with("Do: word word") && lines[1].starts_with("    word"));
        assert_eq!(lines.join(" ").matches("word").count(), 40);
        assert_eq!(filled("Do: ", "it"), ["Do: it"]);
    }
}
