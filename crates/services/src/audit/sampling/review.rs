//! Judging the accesses of a sample, and asking the officer who made one.

use super::{CASES, QUESTIONS, Sample};
use crate::accounts::SignedIn;
use crate::audit::limits::{REASON_CHARS_MAX, SAMPLE_MAX};
use crate::audit::permitted;
use crate::context::Context;
use crate::error::{malformed_document, of_ledger, of_store};
use crate::node_act::{NodeQuestion, node_deed};
use crate::retention;
use crate::work::{Work, WorkKind, WorkSubject, gone};
use entente_ledger::{Entry, Facts, Kind, Leaf};
use entente_model::problem::Fault;
use entente_model::{Code, OfficerId, Problem, PurposeCode, RegisterId, Said, SearchId, Timestamp};
use entente_policy::action::Audit;
use entente_store::{Listing, Row};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One access of a sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// The sample.
    pub sample: String,
    /// The position of its entry in the log.
    pub position: u64,
    /// When it was, to the minute.
    pub time: Timestamp,
    /// What the entry says in the clear.
    pub facts: Facts,
    /// How far the review is.
    pub state: CaseState,
    /// What the officer was asked, if asked.
    #[serde(default)]
    pub question: Option<String>,
    /// What the officer answered.
    #[serde(default)]
    pub answer: Option<String>,
    /// What was judged.
    #[serde(default)]
    pub judgement: Option<Judgement>,
    /// When the review, and with it this, is over at the latest.
    #[serde(default)]
    pub expires: Option<Timestamp>,
    /// Counts the changes, so that two people do not judge past each other.
    #[serde(skip)]
    revision: u32,
}

/// How far the review of an access is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    /// Nobody has judged it.
    Open,
    /// The officer has been asked.
    Asked,
    /// The officer has answered.
    Answered,
    /// It is judged.
    Judged,
}

impl CaseState {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Judged => "judged",
        }
    }
}

/// Whether an access was lawful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It was.
    Lawful,
    /// It was not.
    Unlawful,
}

impl Verdict {
    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lawful => "lawful",
            Self::Unlawful => "unlawful",
        }
    }
}

/// What a person judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Whether it was lawful.
    pub verdict: Verdict,
    /// Why; must be given where it was not.
    #[serde(default)]
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A question that waits for the officer who made an access.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The case that it is about.
    pub case: String,
    /// The position of the access in the log.
    pub position: u64,
    /// When the access was, to the minute.
    pub time: Timestamp,
    /// What kind of processing it was.
    pub kind: Kind,
    /// What was done, as a code.
    pub operation: String,
    /// The purpose that was stated.
    #[serde(default)]
    pub purpose: Option<PurposeCode>,
    /// The registers that it was about.
    #[serde(default)]
    pub registers: Vec<RegisterId>,
    /// The case reference that was stated.
    #[serde(default)]
    pub case_reference: Option<String>,
    /// The search, if it was one.
    #[serde(default)]
    pub search: Option<SearchId>,
    /// What is asked.
    pub words: String,
    /// When it was asked.
    pub asked: Timestamp,
}

impl Case {
    pub(super) fn new(sample: &Sample, position: u64, leaf: Leaf) -> Self {
        Self {
            id: format!("{}-{position}", sample.id),
            sample: sample.id.clone(),
            position,
            time: leaf.time,
            facts: leaf.facts,
            state: CaseState::Open,
            question: None,
            answer: None,
            judgement: None,
            expires: Some(sample.ends()),
            revision: 0,
        }
    }

    pub(super) fn row(&self) -> Result<Row, Problem> {
        Ok(Row::CreateDocument {
            collection: CASES,
            id: self.id.clone(),
            group: Some(self.sample.clone()),
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: self.expires,
        })
    }

    fn changed(&self) -> Result<Row, Problem> {
        Ok(Row::ReplaceDocument {
            collection: CASES,
            id: self.id.clone(),
            expected_revision: self.revision,
            body: serde_json::to_value(self).map_err(malformed_document)?,
            expires: self.expires,
        })
    }

    /// The rows that take back what was asked, and take it off every list of work.
    fn done(&self) -> [Row; 3] {
        [
            Row::DeleteDocument { collection: QUESTIONS, id: self.id.clone() },
            gone(WorkKind::Question, &self.id),
            gone(WorkKind::Answer, &self.id),
        ]
    }

    /// The case as work of a kind.
    fn work(&self, kind: WorkKind, since: Timestamp, said: &Said) -> Work {
        let subject = WorkSubject { about: Some(self.id.clone()), ..WorkSubject::default() };
        Work::new((kind, &self.id), subject, (since, None), said)
    }
}

/// The accesses of a sample, in the order of the log.
///
/// # Errors
/// `denied` without an oversight role, or an outage.
pub async fn cases(
    context: &Context,
    officer: &SignedIn,
    sample: &str,
) -> Result<Vec<Case>, Problem> {
    permitted(context, officer, json!({ "cases": sample }), None).await?;
    let listing = Listing { group: Some(sample), limit: SAMPLE_MAX, ..Listing::of(CASES) };
    let page = context.store.list(&listing).map_err(of_store)?;
    let mut cases = page
        .entries
        .into_iter()
        .map(|document| read(document.body, document.revision))
        .collect::<Result<Vec<_>, _>>()?;
    cases.sort_by_key(|case| case.position);
    Ok(cases)
}

/// The months, `YYYY-MM`, in which there was an access that is to be judged and is not yet. A
/// review ends with its sample ([`Sample::ends`]): what is forgotten is not kept for ever.
pub(in crate::audit) fn months_under_review(
    context: &Context,
) -> Result<BTreeSet<String>, Problem> {
    let mut months = BTreeSet::new();
    let mut listing = Listing { limit: SAMPLE_MAX, ..Listing::of(CASES) };
    loop {
        let page = context.store.list(&listing).map_err(of_store)?;
        for document in page.entries {
            let case = read(document.body, document.revision)?;
            if case.state != CaseState::Judged {
                let date = case.time.date();
                months.insert(format!("{:04}-{:02}", date.year(), date.month()));
            }
        }
        if page.next.is_none() {
            return Ok(months);
        }
        listing.after = page.next;
    }
}

/// One access of a sample.
///
/// # Errors
/// `denied` without an oversight role, `not-found`, or an outage.
pub async fn case(context: &Context, officer: &SignedIn, id: &str) -> Result<Case, Problem> {
    permitted(context, officer, json!({ "case": id }), None).await?;
    stored(context, id)
}

/// Judges an access, once.
///
/// # Errors
/// `denied` without an oversight role, `query-malformed` for an unlawful access without a reason,
/// `conflict` if it is judged already, `not-found`, or an outage.
pub async fn judge(
    context: &Context,
    officer: &SignedIn,
    id: &str,
    (verdict, reason): (Verdict, Option<String>),
) -> Result<Case, Problem> {
    let reason = reason.filter(|reason| !reason.trim().is_empty());
    match (&reason, verdict) {
        (Some(reason), _) => within("reason", reason)?,
        (None, Verdict::Unlawful) => return Err(missing("reason", Said::SayUnlawful)),
        (None, Verdict::Lawful) => {}
    }
    permitted(context, officer, json!({ "case": id }), None).await?;
    let mut case = pending(context, id)?;
    let subject = json!({
        "judged": id, "position": case.position, "verdict": verdict, "reason": reason,
    });
    case.state = CaseState::Judged;
    case.judgement = Some(Judgement { verdict, reason, at: context.clock.now() });
    let question = NodeQuestion { subject, justification: None };
    let mut rows = vec![case.changed()?];
    rows.extend(case.done());
    let _leave = node_deed::<Audit>(context, officer, Kind::Admin, (question, rows)).await?;
    Ok(case)
}

/// Asks the officer who made an access why. That opens the entry, for the program alone: whoever
/// asks does not see who it is by it.
///
/// # Errors
/// `denied` without an oversight role, `query-malformed` without a question, `conflict` if it is
/// judged or asked already, `not-found` if the entry cannot be opened any more or names no officer,
/// or an outage.
pub async fn ask(
    context: &Context,
    officer: &SignedIn,
    id: &str,
    words: &str,
) -> Result<Case, Problem> {
    if words.trim().is_empty() {
        return Err(missing("question", Said::SayQuestion));
    }
    within("question", words)?;
    permitted(context, officer, json!({ "case": id }), None).await?;
    let mut case = pending(context, id)?;
    if case.state == CaseState::Asked {
        return Err(Problem::new(Code::Conflict).saying(Said::AskedAlready));
    }
    let asked = context.clock.now();
    let (who, open) = put(context, officer, (&case, words, asked)).await?;
    case.state = CaseState::Asked;
    case.question = Some(words.to_owned());
    case.answer = None;
    let row = Row::PutDocument {
        collection: QUESTIONS,
        id: id.to_owned(),
        group: Some(who.to_string()),
        body: json!(open),
        expires: case.expires,
    };
    let subject = json!({ "asked": id, "position": case.position, "question": words });
    let question = NodeQuestion { subject, justification: None };
    let work = case.work(WorkKind::Question, asked, &Said::WorkAsked);
    let work = work.own_of(&who).row(None)?;
    let rows = vec![case.changed()?, row, work, gone(WorkKind::Answer, id)];
    let _leave = node_deed::<Audit>(context, officer, Kind::Admin, (question, rows)).await?;
    Ok(case)
}

/// The questions that wait for an officer, oldest first: for the officer's own list of work.
///
/// # Errors
/// An outage.
pub fn open_questions(context: &Context, officer: &SignedIn) -> Result<Vec<Question>, Problem> {
    let listing = Listing {
        group: Some(officer.officer.as_str()),
        limit: SAMPLE_MAX,
        ..Listing::of(QUESTIONS)
    };
    let page = context.store.list(&listing).map_err(of_store)?;
    page.entries
        .into_iter()
        .map(|document| serde_json::from_value(document.body).map_err(malformed_document))
        .collect()
}

/// Answers a question about one's own access.
///
/// # Errors
/// `not-found` if nobody asked this officer, `query-malformed` without an answer, or an outage.
pub async fn answer(
    context: &Context,
    officer: &SignedIn,
    id: &str,
    words: &str,
) -> Result<(), Problem> {
    if words.trim().is_empty() {
        return Err(missing("answer", Said::SayAnswer));
    }
    within("answer", words)?;
    let asked = context.store.document(QUESTIONS, id).map_err(of_store)?;
    let own = |group: &Option<String>| group.as_deref() == Some(officer.officer.as_str());
    if !asked.is_some_and(|document| own(&document.group)) {
        return Err(Problem::new(Code::NotFound));
    }
    let mut case = pending(context, id)?;
    case.state = CaseState::Answered;
    case.answer = Some(words.to_owned());
    let entry = Entry {
        facts: context.facts(Kind::Admin, "sample-answer"),
        actor: officer.ledger_actor(),
        subject: json!({ "answered": id, "position": case.position, "answer": words }),
        justification: Value::Null,
        retention_class: retention::ACCESS.to_owned(),
    };
    let now = context.clock.now();
    let mut rows = vec![case.changed()?];
    rows.extend(case.done());
    rows.push(case.work(WorkKind::Answer, now, &Said::WorkAnswered).row(None)?);
    context.record(entry, rows).await.map(|_| ())
}

/// Who made an access, and the question with what that officer stated then; on record that the
/// entry was opened.
async fn put(
    context: &Context,
    officer: &SignedIn,
    (case, words, asked): (&Case, &str, Timestamp),
) -> Result<(OfficerId, Question), Problem> {
    let position = case.position;
    permitted(context, officer, json!({ "opened": position, "for": "question" }), None).await?;
    let opening = context.ledger.open(position).map_err(of_ledger)?;
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let (subject, stated) = (read(opening.subject()), read(opening.justification()));
    let code = |of: &Value, name: &str| of.get(name).and_then(Value::as_str).map(str::to_owned);
    let who = code(&read(opening.actor()), "officer").and_then(|id| OfficerId::new(id).ok());
    let who = who.ok_or_else(|| Problem::new(Code::NotFound).saying(Said::NoOfficerOfOurs))?;
    let expected = subject.get("expected").and_then(Value::as_array);
    let expected = expected.map(Vec::as_slice).unwrap_or_default();
    let asked_of = expected.iter().filter_map(|due| code(due, "register")?.parse().ok());
    let registers: BTreeSet<RegisterId> =
        case.facts.register.iter().cloned().chain(asked_of).collect();
    let question = Question {
        case: case.id.clone(),
        position,
        time: case.time,
        kind: case.facts.kind,
        operation: case.facts.operation.clone(),
        purpose: case.facts.purpose.clone(),
        registers: registers.into_iter().collect(),
        case_reference: code(&stated, "case_reference"),
        search: code(&subject, "search").and_then(|id| id.parse().ok()),
        words: words.to_owned(),
        asked,
    };
    Ok((who, question))
}

/// A case that nobody has judged yet.
fn pending(context: &Context, id: &str) -> Result<Case, Problem> {
    let case = stored(context, id)?;
    if case.state == CaseState::Judged {
        return Err(Problem::new(Code::Conflict).saying(Said::JudgedAlready));
    }
    Ok(case)
}

fn stored(context: &Context, id: &str) -> Result<Case, Problem> {
    let stored = context.store.document(CASES, id).map_err(of_store)?;
    let stored = stored.ok_or_else(|| Problem::new(Code::NotFound))?;
    read(stored.body, stored.revision)
}

fn read(body: Value, revision: u32) -> Result<Case, Problem> {
    let case: Case = serde_json::from_value(body).map_err(malformed_document)?;
    Ok(Case { revision, ..case })
}

fn within(field: &str, text: &str) -> Result<(), Problem> {
    if text.chars().count() <= REASON_CHARS_MAX {
        return Ok(());
    }
    Err(missing(field, Said::AtMostCharacters { most: REASON_CHARS_MAX.into() }))
}

fn missing(field: &str, said: Said) -> Problem {
    Problem::new(Code::QueryMalformed).with_faults(vec![Fault::new(field, said)])
}
