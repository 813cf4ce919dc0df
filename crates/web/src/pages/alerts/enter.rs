//! Entering an alert: choose what it is, fill in what its declaration asks, check, enter.

use super::super::declared::{Control, Form, Need};
use super::super::drafts::Kept;
use super::super::entry::{Choice, Entry};
use super::super::form::{Fields, Sent, own_site};
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::act_form::{Input, Kind};
use super::drawn::{Drawn, shown_before, threat_inputs};
use super::path_of;
use super::tabs::{Frame, encoded};
use super::values::Values;
use super::view::Scored;
use super::words::{by_code, category, in_table, of_alerts, others};
use crate::extract::Id;
use crate::pages::named::authority;
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::IntoResponse as _;
use entente_model::problem::Fault;
use entente_model::{Code, Problem, RegisterId};
use entente_registers::EntryCondition;
use entente_registers::declaration::Subject;
use entente_services::alerts::life::{self, AlertRef, Checked, EntryState, FoundAlert};
use entente_services::drafts;
use serde_json::json;

#[derive(Template)]
#[template(path = "alerts/choose.html")]
struct ChoosePage {
    page: Frame,
    registers: Vec<(String, Vec<Offer>)>,
}

/// A category that can be entered.
struct Offer {
    href: String,
    title: String,
    article: String,
    action: String,
    /// What is needed beside the data.
    needs: Vec<String>,
}

/// What can be entered, with what each category is for.
pub(super) async fn choose(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let page = Frame::new(&state, &visitor, None)?;
    let served = of_alerts(&state).into_iter();
    let registers = served.map(|one| {
        let offers = one.record_types.iter().filter_map(|kind| {
            let rules = kind.alert.as_ref()?;
            let action = kind.action.as_ref().map(|words| page.label(words).to_owned());
            let needs = rules.entry.iter().map(|condition| {
                in_table(&page, &state, "alert-entry-conditions", condition.as_str())
            });
            Some(Offer {
                href: format!("/alerts/new/{}/{}", one.register(), *kind.code),
                title: page.label(&kind.title).to_owned(),
                article: rules.article.clone(),
                action: action.unwrap_or_default(),
                needs: needs.collect(),
            })
        });
        (page.label(&one.identity.title).to_owned(), offers.collect())
    });
    let registers = registers.collect();
    show(&ChoosePage { page, registers })
}

#[derive(Template)]
#[template(path = "alerts/new.html")]
struct NewPage {
    page: Frame,
    title: String,
    article: String,
    action: String,
    path: String,
    kind: String,
    /// The kinds of objects to choose from, while none is chosen.
    kinds: Vec<Choice>,
    second_officer: bool,
    terrorism: bool,
    form: Form,
    record: Vec<Input>,
    conditions: Vec<Input>,
    threat: Vec<Input>,
    deviation: Vec<Input>,
    result: Option<Outcome>,
    similar: Vec<Similar>,
    /// What was saved of it before it was sent.
    kept: Kept,
    entry: Entry,
}

impl NewPage {
    /// The page of the form itself, for coming back to it.
    fn own(&self) -> String {
        if self.kind.is_empty() {
            return self.path.clone();
        }
        format!("{}?kind-of-object={}", self.path, encoded(&self.kind))
    }
}

/// What a check came to.
struct Outcome {
    quality: Scored,
    faults: Vec<(String, String)>,
    queued: bool,
}

/// An alert about the same or a similar person or object.
struct Similar {
    register: String,
    record: String,
    href: Option<String>,
    owner: String,
    category: String,
    /// How well it agrees, of a hundred; none if it was shown by an earlier check.
    percent: Option<u16>,
    same: bool,
    /// Whether both may stand, in words.
    words: Option<String>,
    compatible: bool,
    reason: String,
}

type Place = (RegisterId, String);

fn kind_of(fields: &Fields) -> Option<&str> {
    fields.text("kind-of-object")
}

fn new_page(page: Frame, drawn: &Drawn<'_>, fields: &Fields) -> NewPage {
    let state = drawn.state;
    let rules = drawn.rules;
    let input = |name: &str, kind| Input {
        name: name.to_owned(),
        kind,
        label: by_code(&page, "alerts-field", name),
        hint: page
            .words
            .find(&format!("alerts-hint-new-{}", name.replace('.', "-")))
            .unwrap_or_default(),
    };
    let kinds = if drawn.lacks_kind() { drawn.kinds() } else { Vec::new() };
    let kinds = kinds
        .into_iter()
        .map(|code| Choice::new(code, in_table(&page, state, "object-kinds", code)))
        .collect();
    let is_person = rules.subject == Subject::Person;
    let action = drawn.category.action.as_ref().map(|words| page.label(words).to_owned());
    NewPage {
        title: page.label(&drawn.category.title).to_owned(),
        article: rules.article.clone(),
        action: action.unwrap_or_default(),
        path: format!("/alerts/new/{}/{}", drawn.declaration.register(), *drawn.category.code),
        kind: kind_of(fields).unwrap_or_default().to_owned(),
        kinds,
        second_officer: rules.requires(EntryCondition::TwoPersons),
        terrorism: rules.requires(EntryCondition::TerrorismPossible),
        form: drawn.form_of_new(&page),
        record: vec![input("record", Kind::Text)],
        conditions: drawn.conditions(&page),
        threat: if is_person { threat_inputs(&page) } else { Vec::new() },
        deviation: vec![
            input("deviation.consulted", Kind::Ticks(others(state))),
            input("deviation.interests", Kind::Area),
        ],
        result: None,
        similar: Vec::new(),
        kept: Kept::default(),
        entry: Entry::default(),
        page,
    }
}

/// What the draft of an entry is called; a choice of the kind comes before the form and is none.
fn draft_of(drawn: &Drawn<'_>, fields: &Fields) -> Option<String> {
    let (register, category) = (drawn.declaration.register(), &*drawn.category.code);
    let kind = kind_of(fields).map(|kind| format!("/{kind}")).unwrap_or_default();
    (!drawn.lacks_kind()).then(|| format!("alert/{register}/{category}{kind}").replace('_', "-"))
}

/// The form of a category, with what was saved of it.
pub(super) async fn form(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id((register, category)): Id<Place>,
    RawQuery(query): RawQuery,
) -> Shown {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes()).map_err(Failure)?;
    let drawn = Drawn::of(&state, (&register, &category, kind_of(&fields)))?;
    let page = Frame::new(&state, &visitor, Some(&register))?;
    let mut shown = new_page(page, &drawn, &fields);
    shown.kept = Kept::of(&state.context, &visitor.officer, draft_of(&drawn, &fields))?;
    if let Some(saved) = shown.kept.fields() {
        shown.form = shown.form.with_sent(&saved);
        shown.similar = before(&saved);
        shown.entry = Entry::of(saved);
    }
    show(&shown)
}

/// Checks what was filled in, or enters it.
pub(super) async fn enter(
    State(state): State<ApiState>,
    Id((register, category)): Id<Place>,
    sent: Sent,
) -> Shown {
    let Sent { visitor, fields } = sent;
    let drawn = Drawn::of(&state, (&register, &category, kind_of(&fields)))?;
    let page = Frame::new(&state, &visitor, Some(&register))?;
    let mut shown = new_page(page, &drawn, &fields);
    let (context, officer) = (&state.context, &visitor.officer);
    let draft = draft_of(&drawn, &fields);
    shown.kept = Kept::of(context, officer, draft.clone())?;
    shown.form = shown.form.with_sent(&fields);
    shown.similar = before(&fields);
    if shown.form.asks_for_more(&fields) {
        shown.entry = Entry::of(fields);
        return show(&shown);
    }
    let input = match drawn.entry(&shown.page, (&shown.form, &fields)) {
        Ok(input) => input,
        Err(problem) => return refused(shown, fields, &problem),
    };
    // Whatever sends the form but the button that says so, such as the key Enter, only checks.
    if fields.text("do") != Some("enter") {
        return match life::check(context, officer, (&register, &input)).await {
            Ok(checked) => {
                outcome(&mut shown, &drawn, (checked, &fields));
                shown.entry = Entry::of(fields);
                show(&shown)
            }
            Err(problem) => refused(shown, fields, &problem),
        };
    }
    match life::enter(context, officer, &register, input).await {
        Ok(entered) => {
            if let Some(draft) = &draft {
                drafts::discard(context, officer, draft).await?;
            }
            match (entered.state, entered.record, entered.draft) {
                (EntryState::Entered, Some(record), _) => on_to(&path_of(&AlertRef::of(&record))),
                (_, _, Some(draft)) => on_to(&format!("/alerts/drafts/{draft}")),
                _ => on_to("/alerts"),
            }
        }
        Err(problem) => refused(shown, fields, &problem),
    }
}

fn refused(mut shown: NewPage, fields: Fields, problem: &Problem) -> Shown {
    shown.entry = Entry::refused(&shown.page, fields, problem);
    show_refused(&shown, problem)
}

fn outcome(shown: &mut NewPage, drawn: &Drawn<'_>, (checked, fields): (Checked, &Fields)) {
    let (page, state) = (&shown.page, drawn.state);
    let values = Values { page, state, declaration: drawn.declaration };
    let called = |name: &str| {
        let inputs = shown.conditions.iter().chain(&shown.threat);
        let known = inputs.into_iter().find(|input| input.name == name);
        known.map_or_else(|| shown.form.called(name).to_owned(), |input| input.label.clone())
    };
    let told = |fault: &Fault| (called(&fault.field), page.words.fault(fault).words);
    let faults = checked.faults.iter().map(told);
    let result = Outcome {
        quality: Scored::of(&values, &checked.quality),
        faults: faults.collect(),
        queued: checked.queued,
    };
    let said = shown_before(fields);
    let similar = checked.found.iter().map(|found| similar((page, state), found, &said));
    let similar = similar.collect();
    (shown.result, shown.similar) = (Some(result), similar);
}

fn similar(
    (page, state): (&Frame, &ApiState),
    found: &FoundAlert,
    said: &[(AlertRef, String)],
) -> Similar {
    let own = found.owner == state.context.authority;
    let reason = said.iter().find(|(alert, _)| *alert == found.alert);
    let of = &found.alert.register;
    let first = category(page, state, (of, &found.compatibility.first));
    let words = if found.compatibility.compatible {
        page.with("alerts-similar-first", "category", first)
    } else {
        page.say("alerts-similar-not")
    };
    Similar {
        register: of.to_string(),
        record: found.alert.record.to_string(),
        href: own.then(|| path_of(&found.alert)),
        owner: authority(&state.context, &found.owner),
        category: category(page, state, (of, &found.category)),
        percent: Some(found.score_permille / 10),
        same: found.same,
        words: Some(words),
        compatible: found.compatibility.compatible,
        reason: reason.map(|(_, reason)| reason.clone()).unwrap_or_default(),
    }
}

/// What an earlier check has shown, so that what was said of it is not lost.
fn before(fields: &Fields) -> Vec<Similar> {
    let shown = shown_before(fields).into_iter();
    shown
        .map(|(alert, reason)| Similar {
            register: alert.register.to_string(),
            record: alert.record.to_string(),
            href: None,
            owner: String::new(),
            category: String::new(),
            percent: None,
            same: false,
            words: None,
            compatible: true,
            reason,
        })
        .collect()
}

/// How complete and sound is what is filled in so far, for the script of the form. It reads no
/// record, writes nothing, and so spends no proof; the proof must be this session's all the same.
pub(super) async fn quality(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id((register, category)): Id<Place>,
    (headers, body): (HeaderMap, Bytes),
) -> Shown {
    own_site(&headers)?;
    let fields = Fields::parse(&body).map_err(Failure)?;
    let proof = fields.text(super::super::form::PROOF_FIELD);
    if proof.and_then(|proof| visitor.key.check(proof)).is_none() {
        return Err(Code::FormForged.into());
    }
    let drawn = Drawn::of(&state, (&register, &category, kind_of(&fields)))?;
    let page = Frame::new(&state, &visitor, Some(&register))?;
    let form = drawn.form_of_new(&page).with_sent(&fields);
    let input = drawn.entry(&page, (&form, &fields));
    let quality = input.and_then(|input| life::sketch(&state.context, (&register, &input)));
    let (score, faults) = match quality {
        Ok(quality) => {
            let values = Values { page: &page, state: &state, declaration: drawn.declaration };
            let scored = Scored::of(&values, &quality);
            (Some(page.with("alerts-quality-percent", "percent", scored.percent)), scored.faults)
        }
        Err(problem) => {
            let called = |name: &str| match name {
                "record" => by_code(&page, "alerts-field", name),
                other => form.called(other).to_owned(),
            };
            let faults = problem.faults.iter();
            (
                None,
                faults.map(|fault| (called(&fault.field), page.words.fault(fault).words)).collect(),
            )
        }
    };
    Ok(Json(json!({ "score": score, "faults": faults })).into_response())
}
