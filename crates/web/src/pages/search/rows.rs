//! One row for each register of each state: what it has said, in words.

use super::names::Names;
use super::shown::{self, Shown};
use crate::words::Worded;
use askama::Template;
use entente_model::answer::{Band, Effect, Outcome};
use entente_model::{AuthorityId, Candidate, IdentityRole, Problem, SearchId, Timestamp};
use entente_services::search::{Confirmation, Due, SearchAnswer, Standing, Summary};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The rows of one search, made as its answers come.
#[derive(Clone)]
pub(super) struct Rows {
    pub(super) names: Names,
    pub(super) search: SearchId,
    pub(super) expected: Vec<Due>,
    /// Since when an authority has not answered, at the time of the page.
    failing: BTreeMap<AuthorityId, Timestamp>,
    judged: BTreeMap<(u32, u32), &'static str>,
}

/// One row.
#[derive(Template)]
#[template(path = "search/row.html")]
struct Row {
    words: crate::words::Words,
    authority: String,
    register: String,
    /// The class of the tag.
    class: &'static str,
    outcome: String,
    more: Vec<Worded>,
    rule: Option<String>,
    lines: Vec<Line>,
}

impl Row {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }
}

/// A candidate in a row.
struct Line {
    href: String,
    title: Shown,
    born: Option<String>,
    reference: Option<String>,
    band: String,
    class: &'static str,
    misused: bool,
    warnings: Vec<String>,
    why: String,
    judged: Option<String>,
}

impl Rows {
    pub(super) fn new(
        names: Names,
        (search, expected): (SearchId, Vec<Due>),
        judged: &[Confirmation],
    ) -> Self {
        let context = &names.context;
        let list = context.trust.current();
        let states = context.peers.peers().states(&list, &context.authority, names.page.now);
        let failing = states.into_iter().filter(|state| state.failures_in_a_row > 0);
        let failing = failing
            .filter_map(|state| {
                let since = state.last_ok.or_else(|| state.last_error.as_ref().map(|e| e.at))?;
                Some((state.authority, since))
            })
            .collect();
        let judged =
            judged.iter().map(|one| ((one.answer, one.candidate), standing(one))).collect();
        Self { names, search, expected, failing, judged }
    }

    /// The place of an answer among the rows.
    pub(super) fn place(&self, answer: &SearchAnswer) -> Option<usize> {
        let answer = &answer.answer;
        self.expected
            .iter()
            .position(|due| due.authority == answer.authority && due.register == answer.register)
    }

    /// A row that waits, or with its answer.
    pub(super) fn row(&self, due: &Due, answer: Option<&SearchAnswer>) -> Result<String, Problem> {
        let told = answer.map_or_else(
            || Outcomes { class: "wait", words: self.say("search-outcome-waiting"), ..no_more() },
            |answer| self.told(answer),
        );
        let row = Row {
            words: self.names.page.words.clone(),
            authority: self.names.authority(&due.authority),
            register: self.names.register(&due.register),
            class: told.class,
            outcome: told.words,
            more: told.more,
            rule: told.rule,
            lines: answer.map(|answer| self.lines(answer)).unwrap_or_default(),
        };
        row.render().map_err(|_| Problem::new(entente_model::Code::Internal))
    }

    fn say(&self, key: &str) -> String {
        self.names.page.say(key)
    }

    fn told(&self, answer: &SearchAnswer) -> Outcomes {
        let page = &self.names.page;
        let answer = &answer.answer;
        let mut told = no_more();
        (told.class, told.words) = match &answer.outcome {
            Outcome::Hit => {
                let count = answer.candidates.len();
                ("warn", page.with("search-outcome-hit", "count", count))
            }
            Outcome::NoHit => ("good", self.say("search-outcome-no-hit")),
            Outcome::Stale { issuers, .. } => {
                let names: Vec<_> = issuers.iter().map(|one| self.names.authority(one)).collect();
                let names = Names::listed(&names);
                told.more.push(page.with("search-outcome-stale-ask", "names", names).into());
                ("warn", self.say("search-outcome-stale"))
            }
            Outcome::Refused { code, rule, words, remedy } => {
                told.rule = Some(rule.to_string());
                told.more.extend(self.names.refusal((rule, code), (words, remedy)));
                ("bad", self.say("search-outcome-refused"))
            }
            Outcome::Late { deadline_ms } => {
                let seconds = deadline_ms.div_ceil(1_000);
                told.more.push(page.with("search-outcome-late-what", "seconds", seconds).into());
                ("wait", self.say("search-outcome-late"))
            }
            Outcome::Unavailable { reason, .. } => {
                // What is known now says something of an answer only if it failed before it.
                let since = self.failing.get(&answer.authority);
                let since = since.filter(|at| **at <= answer.answered);
                let why = page.words.find(&format!("search-unavailable-{reason}"));
                told.more.extend(why.map(Worded::from));
                told.more.push(self.say("search-outcome-unavailable-what").into());
                let words = match since {
                    Some(at) => {
                        page.with("search-outcome-unavailable-since", "time", page.moment(at))
                    }
                    None => self.say("search-outcome-unavailable"),
                };
                ("bad", words)
            }
        };
        for copy in answer.copies.iter().filter(|copy| copy.stale) {
            let issuer = self.names.authority(&copy.issuer);
            let words = match copy.as_of {
                Some(at) => {
                    let hours = answer.answered.since(at).as_secs() / 3_600;
                    let name = ("name", issuer.into());
                    page.words.with_two("search-copy-old", ("hours", hours.into()), name)
                }
                None => page.with("search-copy-never", "name", issuer),
            };
            told.more.push(words.into());
        }
        if answer.cut {
            told.more.push(self.say("search-cut").into());
        }
        told
    }

    fn lines(&self, answer: &SearchAnswer) -> Vec<Line> {
        let all = answer.answer.candidates.iter().enumerate();
        all.map(|(place, candidate)| self.line(answer.number, place, candidate)).collect()
    }

    fn line(&self, answer: u32, place: usize, candidate: &Candidate) -> Line {
        let (band, class) = band(candidate.band);
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let judged = self.judged.get(&(answer, place));
        let words = |prefix: &str, code: &str| {
            self.names.page.words.find(&format!("{prefix}{code}")).unwrap_or_default()
        };
        Line {
            href: format!("/searches/{}/candidates/{answer}/{place}", self.search),
            title: shown::title(candidate),
            born: shown::born(&self.names, candidate),
            reference: candidate.reference.clone(),
            band: words("search-band-", band),
            class,
            misused: candidate.matched_role == Some(IdentityRole::MisusedVictim),
            warnings: candidate
                .warnings
                .iter()
                .map(|code| self.names.code("warning-markers", code))
                .collect(),
            why: why(&self.names, candidate),
            judged: judged.and_then(|key| self.names.page.words.find(key)),
        }
    }

    /// How far the search has come, in one line.
    pub(super) fn progress(&self, answers: &[Arc<SearchAnswer>]) -> String {
        let page = &self.names.page;
        let candidates: usize = answers.iter().map(|one| one.answer.candidates.len()).sum();
        let answered = ("answered", answers.len().into());
        let due = ("due", self.expected.len().into());
        let counts = page.words.with_two("search-progress", answered, due);
        let mut line =
            format!("{counts} {}", page.with("search-progress-hits", "count", candidates));
        let is_in = |due: &&Due| {
            !answers.iter().any(|one| {
                let answer = &one.answer;
                answer.authority == due.authority && answer.register == due.register
            })
        };
        let mut waiting: Vec<_> =
            self.expected.iter().filter(is_in).map(|due| &due.authority).collect();
        waiting.dedup();
        if !waiting.is_empty() {
            let names: Vec<_> =
                waiting.iter().take(4).map(|one| self.names.authority(one)).collect();
            let mut names = Names::listed(&names);
            if waiting.len() > 4 {
                names.push_str(" …");
            }
            line.push(' ');
            line.push_str(&page.with("search-progress-waiting", "names", names));
        }
        line
    }

    /// The end, in one line.
    pub(super) fn summed(&self, summary: &Summary) -> String {
        let page = &self.names.page;
        let counts: Vec<_> = summary
            .counts
            .iter()
            .map(|line| {
                let words = page.words.find(&format!("search-class-{}", line.outcome.as_str()));
                format!("{}: {}", words.unwrap_or_default(), page.words.number(line.answers.into()))
            })
            .collect();
        let end = match summary.complete {
            true => self.say("search-complete"),
            false => self.say("search-incomplete"),
        };
        format!("{}. {end}", Names::listed(&counts))
    }
}

/// The message that says where a candidate stands.
fn standing(one: &Confirmation) -> &'static str {
    match one.standing() {
        Standing::AwaitsSecond => "work-kind-second-opinion",
        Standing::Disagreement => "search-second-disagree",
        Standing::Hit => "search-verdict-confirmed",
        Standing::Rejected => "search-verdict-rejected",
        Standing::Unsure => "search-verdict-unsure",
    }
}

struct Outcomes {
    class: &'static str,
    words: String,
    more: Vec<Worded>,
    rule: Option<String>,
}

const fn no_more() -> Outcomes {
    Outcomes { class: "", words: String::new(), more: Vec::new(), rule: None }
}

/// The code of a band's words, and the class of its tag.
pub(super) const fn band(band: Band) -> (&'static str, &'static str) {
    match band {
        Band::A => ("strong", "info"),
        Band::B => ("good", ""),
        Band::C => ("possible", ""),
    }
}

/// The reason for a candidate in one or two sentences: what is the same, alike, different.
pub(super) fn why(names: &Names, candidate: &Candidate) -> String {
    let page = &names.page;
    let of = |effect: Effect| {
        let mut labels: Vec<String> = Vec::new();
        for feature in candidate.features.iter().filter(|feature| feature.effect == effect) {
            let label = super::input::label(page, &feature.feature);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        (!labels.is_empty()).then(|| Names::listed(&labels))
    };
    let same = of(Effect::Agrees).map(|what| page.with("search-why-same", "what", what));
    let alike = of(Effect::Similar).map(|what| page.with("search-why-alike", "what", what));
    let other = of(Effect::Differs).map(|what| page.with("search-why-different", "what", what));
    [same, alike, other].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
