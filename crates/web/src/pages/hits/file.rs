//! The page of one file: how far it is, what the law asks next, and the form for it.

use super::{BUREAU, registers};
use crate::extract::Id;
use crate::pages::clock::Clock;
use crate::pages::declared::{self, Control, Form, Need, Stored};
use crate::pages::drafts::Kept;
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::Fields;
use crate::pages::html::{Shown, show};
use crate::pages::named::authority;
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::hit::{FormValue, FormValues};
use entente_model::{Code, FieldName, HitId, Problem};
use entente_registers::{CodeTable, Declaration, Procedure};
use entente_services::Context;
use entente_services::alerts::hits::{self, Delivery, HitFile, HitState, ReportSent};

/// The form's field that the verification asks by its own name.
pub(super) const MEANS_FIELD: &str = "identity_means";
/// What the verification asks beside the form.
pub(super) const ESTABLISHED: &str = "established";
/// By what means.
pub(super) const MEANS: &str = "means";
const MEANS_TABLE: &str = "identity-means";
const DECISIONS_TABLE: &str = "hit-decisions";

#[derive(Template)]
#[template(path = "hits/file.html")]
pub(super) struct HitPage {
    pub(super) page: Page,
    pub(super) file: HitFile,
    pub(super) told: Told,
    pub(super) step: Step,
    pub(super) means: Vec<Choice>,
    pub(super) form: Form,
    pub(super) entry: Entry,
    pub(super) kept: Kept,
    typed: bool,
}

/// What the page tells of the file, in words.
pub(super) struct Told {
    pub(super) category: String,
    pub(super) register: String,
    pub(super) owner: String,
    /// What the alert asks of whoever finds.
    pub(super) action: Option<String>,
    /// What follows a hit in this register.
    pub(super) follow_up: String,
    pub(super) clock: Option<Clock>,
    pub(super) minor: Option<Clock>,
    pub(super) reports: Vec<ReportTold>,
    pub(super) means: Option<String>,
    pub(super) decision: Option<String>,
    /// How far it is, from 0.
    pub(super) reached: usize,
}

/// A report as it is shown.
pub(super) struct ReportTold {
    pub(super) title: String,
    pub(super) officer: String,
    pub(super) letter: Option<String>,
    pub(super) values: Vec<(String, Vec<String>)>,
    pub(super) delivery: DeliveryTold,
    pub(super) copies: Vec<(String, DeliveryTold)>,
}

/// How a delivery goes, as it is shown.
pub(super) struct DeliveryTold {
    pub(super) tone: &'static str,
    pub(super) words: String,
    pub(super) detail: Option<String>,
}

/// What this officer can do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Establish the identity.
    Verify,
    /// Wait until the officer who confirmed it has.
    AwaitVerification,
    /// Report it.
    Report,
    /// Wait until the bureau has.
    AwaitReport,
    /// Complete the report, if need be.
    Complete,
    /// Nothing.
    None,
}

impl HitPage {
    /// The page of a file as it stands, with an empty form or what was typed.
    pub(super) fn of(
        state: &ApiState,
        visitor: &Visitor,
        file: HitFile,
        typed: Option<Fields>,
    ) -> Result<Self, Problem> {
        let page = visitor.page(state, Section::Work);
        let context = &state.context;
        let (declared, procedure) = declared_for(context, &file)?;
        let step = step(visitor, &file);
        let told = told(&page, context, &file, (declared, procedure));
        let mut form = form(&page, context, procedure, (&file, step));
        let kept = Kept::of(context, &visitor.officer, draft_of(&file, step))?;
        let was_typed = typed.is_some();
        let fields = match (typed, kept.fields()) {
            (Some(typed), _) => typed,
            (None, Some(kept)) => kept,
            (None, None) => form.fill(&context.catalogue, &stored(&file)),
        };
        let form = form.with_sent(&fields);
        let means = codes(&page, context, MEANS_TABLE);
        let entry = Entry::of(fields);
        Ok(Self { page, file, told, step, means, form, entry, kept, typed: was_typed })
    }

    /// The same with why it was not carried out.
    pub(super) fn refused(self, fields: Fields, problem: &Problem) -> Self {
        let entry = Entry::refused(&self.page, fields, problem);
        Self { entry, ..self }
    }

    fn reached(&self, step: usize) -> bool {
        self.told.reached > step
    }

    /// By when the law wants the report.
    fn by_when(&self) -> String {
        if self.file.clock.due <= self.file.confirmed {
            return self.page.say("hits-report-at-once");
        }
        self.page.with("hits-report-by", "moment", self.page.moment(&self.file.clock.due))
    }

    /// Where the page is.
    fn path(&self) -> String {
        format!("/hits/{}", self.file.id)
    }

    /// Whether it began with the reader's own search.
    fn is_own(&self) -> bool {
        self.page.who.as_ref().is_some_and(|who| who.officer == self.file.officer.as_str())
    }

    fn means_label(&self) -> String {
        self.page.say("hits-means")
    }

    /// Whether somebody was at work on the form: then it is not folded.
    fn has_more(&self) -> bool {
        self.entry.why().is_some() || self.typed || self.kept.fields().is_some()
    }
}

/// The page of one file.
pub(super) async fn file(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(hit): Id<HitId>,
) -> Shown {
    let file = hits::find(&state.context, &visitor.officer, &hit).await?;
    show(&HitPage::of(&state, &visitor, file, None)?)
}

/// The register's declaration and its form.
pub(super) fn declared_for<'a>(
    context: &'a Context,
    file: &HitFile,
) -> Result<(&'a Declaration, &'a Procedure), Problem> {
    let register = &file.alert.register;
    let found = registers(context).find(|(declared, _)| declared.register() == register);
    found.ok_or_else(|| Problem::new(Code::RegisterNotServed))
}

/// The form that this step asks.
pub(super) fn form(
    page: &Page,
    context: &Context,
    procedure: &Procedure,
    (file, step): (&HitFile, Step),
) -> Form {
    let category = file.alert.category.as_deref();
    let mut form = declared::of_procedure(&page.words, &context.catalogue, procedure, category);
    if step == Step::Verify {
        form.fields.retain(|field| field.name != MEANS_FIELD);
        // Whoever is on the spot writes what is known; the bureau sees to it that nothing lacks.
        for field in &mut form.fields {
            field.need = Need::May;
        }
        form.beside =
            vec![(ESTABLISHED, page.say("hits-established")), (MEANS, page.say("hits-means"))];
    }
    form
}

/// What the form begins with: the last report, or what the officer on the spot wrote.
pub(super) fn stored(file: &HitFile) -> Stored {
    Stored::of_report(&known(file))
}

/// What is known already.
pub(super) fn known(file: &HitFile) -> FormValues {
    match (file.reports.last(), &file.verification) {
        (Some(last), _) => last.values.clone(),
        (None, Some(verification)) => {
            let mut values = verification.values.clone();
            if let Ok(means) = FieldName::new(MEANS_FIELD) {
                values.entry(means).or_insert_with(|| FormValue::Text(verification.means.clone()));
            }
            values
        }
        (None, None) => FormValues::new(),
    }
}

/// The name of the draft of a step's form.
pub(super) fn draft_of(file: &HitFile, step: Step) -> Option<String> {
    match step {
        Step::Verify => Some(format!("hit-verification/{}", file.id)),
        Step::Report | Step::Complete => {
            Some(format!("hit-report/{}/{}", file.id, file.reports.len() + 1))
        }
        _ => None,
    }
}

/// What this officer can do. The services decide it again.
pub(super) fn step(visitor: &Visitor, file: &HitFile) -> Step {
    let officer = &visitor.officer;
    let bureau = officer.roles.iter().any(|role| role.as_str() == BUREAU);
    match (file.state, bureau) {
        (HitState::Match, _) if file.officer == officer.officer => Step::Verify,
        (HitState::Match, _) => Step::AwaitVerification,
        (HitState::Verified, true) => Step::Report,
        (HitState::Verified, false) => Step::AwaitReport,
        (HitState::Hit, true) if file.decision.is_none() => Step::Complete,
        (HitState::Hit | HitState::NotTheSubject, _) => Step::None,
    }
}

fn told(
    page: &Page,
    context: &Context,
    file: &HitFile,
    (declared, procedure): (&Declaration, &Procedure),
) -> Told {
    let category = file.alert.category.as_deref();
    let kind = category
        .and_then(|code| declared.record_types.iter().find(|kind| kind.code.as_str() == code));
    let label = |table: &str, code: &str| label(page, context, table, code);
    let open = file.clock.stopped.is_none() && file.state != HitState::NotTheSubject;
    let report = |report: &ReportSent| report_told(page, context, procedure, (file, report));
    let means = file.verification.as_ref().map(|found| label(MEANS_TABLE, &found.means));
    Told {
        category: kind.map_or_else(
            || page.label(&declared.identity.title).to_owned(),
            |kind| page.label(&kind.title).to_owned(),
        ),
        register: page.label(&declared.identity.title).to_owned(),
        owner: authority(context, &file.alert.owner),
        action: kind.and_then(|kind| kind.action.as_ref()).map(|all| page.label(all).to_owned()),
        follow_up: page.label(&declared.follow_up.words).to_owned(),
        clock: open.then(|| Clock::of_report(page, &file.clock)),
        minor: file.minor_due.map(|due| Clock::of(page, due)),
        reports: file.reports.iter().rev().map(report).collect(),
        means,
        decision: file.decision.as_ref().map(|made| label(DECISIONS_TABLE, &made.decision)),
        reached: reached(file),
    }
}

/// Confirmed, verified, reported, acknowledged, decided.
pub(super) fn reached(file: &HitFile) -> usize {
    match (file.state, file.clock.stopped, &file.decision) {
        (HitState::Match, ..) => 1,
        (HitState::Verified | HitState::NotTheSubject, ..) => 2,
        (HitState::Hit, _, Some(_)) => 5,
        (HitState::Hit, Some(_), None) => 4,
        (HitState::Hit, None, None) => 3,
    }
}

fn report_told(
    page: &Page,
    context: &Context,
    procedure: &Procedure,
    (file, report): (&HitFile, &ReportSent),
) -> ReportTold {
    let copies = report.copies.iter().map(|copy| {
        let to = copy.to.as_ref().map_or_else(|| copy.role.clone(), |to| authority(context, to));
        (to, delivery(page, &copy.delivery))
    });
    let number = ("number", report.number.into());
    let made = ("moment", page.moment(&report.made).into());
    debug_assert!(file.reports.contains(report), "a report is told with its own file");
    ReportTold {
        title: page.words.with_two("hits-report-number", number, made),
        officer: report.officer.to_string(),
        letter: report.letter.clone(),
        values: values(page, context, procedure, &report.values),
        delivery: delivery(page, &report.delivery),
        copies: copies.collect(),
    }
}

/// A report's values under their names, in the order of the form.
pub(super) fn values(
    page: &Page,
    context: &Context,
    procedure: &Procedure,
    values: &FormValues,
) -> Vec<(String, Vec<String>)> {
    let told = procedure.fields.iter().filter_map(|field| {
        let value = values.get(field.name.value())?;
        let texts = match (value, &field.table) {
            (FormValue::Flag(true), _) => vec![page.say("declared-yes")],
            (FormValue::Flag(false), _) => vec![page.say("declared-no")],
            (FormValue::Texts(texts), _) => texts.clone(),
            (FormValue::Text(code), Some(table)) => vec![label(page, context, table, code)],
            (FormValue::Text(text), None) => {
                let moment = text.parse().ok().map(|at| page.moment(&at));
                vec![moment.unwrap_or_else(|| text.clone())]
            }
        };
        Some((page.label(&field.title).to_owned(), texts))
    });
    told.collect()
}

fn delivery(page: &Page, delivery: &Delivery) -> DeliveryTold {
    let (tone, words, detail) = match delivery {
        Delivery::Waiting => ("wait", page.say("hits-delivery-waiting"), None),
        Delivery::Acknowledged { receipt } => {
            let at = page.moment(&receipt.received);
            ("good", page.with("hits-delivery-acknowledged", "moment", at), None)
        }
        Delivery::Refused { words, .. } => {
            ("bad", page.say("hits-delivery-refused"), Some(words.clone()))
        }
        Delivery::GivenUp => ("bad", page.say("hits-delivery-given-up"), None),
    };
    DeliveryTold { tone, words, detail }
}

/// A code's label in the reader's language.
pub(super) fn label(page: &Page, context: &Context, table: &str, code: &str) -> String {
    let found = context.catalogue.table(table);
    found.map_or(code, |found| found.label(code, page.language())).to_owned()
}

/// The codes of a table, to choose from.
pub(super) fn codes(page: &Page, context: &Context, table: &str) -> Vec<Choice> {
    let entries = context.catalogue.table(table).into_iter().flat_map(CodeTable::entries);
    entries
        .map(|entry| Choice::new(entry.code.value().as_str(), page.label(&entry.labels)))
        .collect()
}
