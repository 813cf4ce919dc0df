//! Whether a search finds people of every group alike, and shows strangers of none more often.
//!
//! A question belongs to the group of the person sought. Where nobody is (a stranger's question),
//! nationality and sex are those that most bearers of the asked family and given name have in the
//! register; a stated nationality goes first.

use super::Run;
use super::groups::{Suggestion, script, tradition};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// A group with fewer questions that seek nobody is shown but not judged.
const JUDGED_MIN: u32 = 30;
/// A rate above the median of its kind by more than this is flagged.
const RATIO_MAX: f64 = 1.5;

/// A question with what is known of it.
struct Question {
    name: String,
    family: String,
    given: String,
    nationality: String,
    dated: bool,
    truth: Option<String>,
    /// Whether the person sought is among the hits at the threshold.
    found: bool,
    /// Other people at the threshold.
    strangers: u32,
}

/// The group that a question belongs to.
type Group<'a> = &'a dyn Fn(&Question) -> String;

/// Counts of one group.
#[derive(Default)]
struct Tally {
    sought: u32,
    found: u32,
    /// Other people shown to questions that seek somebody.
    beside: u32,
    unsought: u32,
    strangers: u32,
}

impl Tally {
    fn add(&mut self, question: &Question) {
        if question.truth.is_some() {
            self.sought += 1;
            self.found += u32::from(question.found);
            self.beside += question.strangers;
        } else {
            self.unsought += 1;
            self.strangers += question.strangers;
        }
    }

    fn rate(&self) -> Option<f64> {
        (self.unsought > 0).then(|| f64::from(self.strangers) / f64::from(self.unsought))
    }

    fn beside(&self) -> Option<f64> {
        (self.sought > 0).then(|| f64::from(self.beside) / f64::from(self.sought))
    }

    fn recall(&self) -> Option<f64> {
        (self.sought > 0).then(|| f64::from(self.found) / f64::from(self.sought))
    }
}

/// The table for a set and a run over it.
pub(super) fn table(set: &Path, run: &Run) -> Result<String> {
    // A program that names no default threshold shows what it holds worth showing.
    let threshold = run.result.pointer("/load/threshold").and_then(Value::as_f64).unwrap_or(0.0);
    let questions = questions(set, run, threshold)?;
    let known = Known::read(&set.join("register.jsonl"), &questions)?;
    let mut text = format!(
        "Groups side by side at the default threshold ({threshold:.3}). *False*: people shown to \
         a question that seeks nobody in the register, a question; *others beside*: the same of a \
         question that seeks somebody; **bold** where it is above \
         {RATIO_MAX} times the median of the groups with {JUDGED_MIN} such questions or more.\n"
    );
    for (kind, dated) in [("with date", true), ("name only", false)] {
        let asked: Vec<&Question> = questions.iter().filter(|one| one.dated == dated).collect();
        write!(
            text,
            "\n| {kind} | sought | recall | others beside | seek nobody | false |\n\
             |---|---|---|---|---|---|\n"
        )?;
        let group: [(&str, Group<'_>); 3] = [
            ("script", &|one| script(&one.name).to_owned()),
            ("tradition", &|one| known.tradition(one).to_owned()),
            ("sex", &|one| known.sex(one)),
        ];
        for (label, of) in group {
            let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
            for question in &asked {
                tallies.entry(of(question)).or_default().add(question);
            }
            text.push_str(&rows(label, &tallies)?);
        }
    }
    Ok(text.trim_end().to_owned())
}

fn rows(label: &str, tallies: &BTreeMap<String, Tally>) -> Result<String> {
    let judged = |tally: &&Tally| tally.unsought >= JUDGED_MIN;
    let median = median(tallies.values().filter(judged).filter_map(Tally::rate).collect());
    let mut text = String::new();
    for (group, tally) in tallies {
        let figure = |figure: Option<f64>| figure.map_or_else(|| "-".into(), |f| format!("{f:.3}"));
        let rate = figure(tally.rate());
        let above =
            tally.rate().zip(median).is_some_and(|(rate, median)| rate > median * RATIO_MAX);
        let flagged = above && tally.unsought >= JUDGED_MIN;
        writeln!(
            text,
            "| {label}: {group} | {} | {} | {} | {} | {} |",
            tally.sought,
            figure(tally.recall()),
            figure(tally.beside()),
            tally.unsought,
            if flagged { format!("**{rate}**") } else { rate }
        )?;
    }
    Ok(text)
}

fn median(mut rates: Vec<f64>) -> Option<f64> {
    rates.sort_by(f64::total_cmp);
    let half = rates.len() / 2;
    if rates.len() % 2 == 1 {
        return rates.get(half).copied();
    }
    let low = rates.get(half.checked_sub(1)?)?;
    rates.get(half).map(|high| f64::midpoint(*low, *high))
}

fn questions(set: &Path, run: &Run, threshold: f64) -> Result<Vec<Question>> {
    let mut truths = HashMap::new();
    lines(&set.join("truth.jsonl"), |line| {
        let truth = Some(string(&line, "truth")).filter(|id| !id.is_empty());
        truths.insert(string(&line, "qid"), truth);
    })?;
    let mut questions = Vec::new();
    lines(&set.join("queries.jsonl"), |line| {
        let qid = string(&line, "qid");
        let asks_document = !string(&line, "document_number").is_empty();
        let hits = run.hits.get(&qid).and_then(Value::as_array);
        let Some(hits) = hits.filter(|_| !asks_document) else { return };
        let truth = truths.get(&qid).cloned().flatten();
        let (mut found, mut strangers) = (false, 0);
        for hit in hits {
            let (id, score) = (hit.get(0).and_then(Value::as_str), hit.get(1));
            if score.and_then(Value::as_f64).unwrap_or(0.0) < threshold {
                continue;
            }
            if id.is_some() && id == truth.as_deref() {
                found = true;
            } else {
                strangers += 1;
            }
        }
        questions.push(Question {
            name: string(&line, "name"),
            family: first_word(&string(&line, "surname")),
            given: first_word(&string(&line, "given_names")),
            nationality: string(&line, "nationality"),
            dated: !string(&line, "date_of_birth").is_empty(),
            truth,
            found,
            strangers,
        });
    })?;
    Ok(questions)
}

/// What the register says of the people sought and of the bearers of asked words.
struct Known {
    /// Nationality and sex by record.
    sought: HashMap<String, (String, String)>,
    nationalities: Suggestion,
    sexes: Suggestion,
}

impl Known {
    fn read(register: &Path, questions: &[Question]) -> Result<Self> {
        let empty = || (String::new(), String::new());
        let sought = questions.iter().filter_map(|one| Some((one.truth.clone()?, empty())));
        let mut known = Self {
            sought: sought.collect(),
            nationalities: Suggestion::about(questions.iter().map(|one| one.family.clone())),
            sexes: Suggestion::about(questions.iter().map(|one| one.given.clone())),
        };
        lines(register, |line| {
            let (nationality, sex) = (string(&line, "nationality"), string(&line, "sex"));
            known.nationalities.count(&first_word(&string(&line, "surname")), &nationality);
            known.sexes.count(&first_word(&string(&line, "given_names")), &sex);
            if let Some(sought) = known.sought.get_mut(&string(&line, "id")) {
                *sought = (nationality, sex);
            }
        })?;
        Ok(known)
    }

    fn tradition(&self, question: &Question) -> &'static str {
        let sought = question.truth.as_ref().and_then(|id| self.sought.get(id));
        let nationality = match sought {
            Some((nationality, _)) => nationality,
            None if !question.nationality.is_empty() => &question.nationality,
            None => self.nationalities.most(&question.family).unwrap_or_default(),
        };
        tradition(nationality)
    }

    fn sex(&self, question: &Question) -> String {
        let sought = question.truth.as_ref().and_then(|id| self.sought.get(id));
        let sex = match sought {
            Some((_, sex)) => sex,
            None => self.sexes.most(&question.given).unwrap_or_default(),
        };
        if sex.is_empty() { "not stated".to_owned() } else { sex.to_owned() }
    }
}

fn first_word(text: &str) -> String {
    text.split([' ', '-']).next().unwrap_or_default().to_lowercase()
}

fn string(line: &Value, field: &str) -> String {
    line.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn lines(path: &Path, mut each: impl FnMut(Value)) -> Result<()> {
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    for line in BufReader::with_capacity(1 << 20, file).lines() {
        each(serde_json::from_str(&line?)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_that_is_shown_strangers_far_oftener_is_flagged() {
        let tally = |strangers| Tally { sought: 10, found: 9, beside: 5, unsought: 100, strangers };
        let small = Tally { unsought: 5, strangers: 5, ..Tally::default() };
        let tallies: BTreeMap<String, Tally> =
            [("a", tally(10)), ("b", tally(11)), ("c", tally(20)), ("d", small)]
                .into_iter()
                .map(|(name, tally)| (name.to_owned(), tally))
                .collect();
        let text = rows("sex", &tallies).unwrap();
        assert!(text.contains("| sex: a | 10 | 0.900 | 0.500 | 100 | 0.100 |"), "{text}");
        assert!(text.contains("| sex: c | 10 | 0.900 | 0.500 | 100 | **0.200** |"), "{text}");
        assert!(text.contains("| sex: d | 0 | - | - | 5 | 1.000 |"), "too few to judge: {text}");
    }

    #[test]
    fn the_median_of_nothing_is_nothing() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0, 1.0]), Some(2.0));
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
    }
}
