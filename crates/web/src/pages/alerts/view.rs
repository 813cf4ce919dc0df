//! One alert: what warns comes first, then what it is, what has become of it and who holds it.

use super::super::html::{Shown as Response, show};
use super::super::reader::Visitor;
use super::act::Act;
use super::act_form::{LINK_TABLE, VICTIM_TABLE, category_of};
use super::list::standing_tags;
use super::notes::Notes;
use super::path_of;
use super::proposals;
use super::tabs::Frame;
use super::values::{Row, Shown, Values};
use super::words::{Tag, by_code, in_table};
use crate::extract::Id;
use crate::pages::named::{authority, register};
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::alert::MisusedIdentity;
use entente_model::{Code, Record, RecordId, RegisterId, Timestamp};
use entente_registers::{AlertRules, Declaration, retention};
use entente_services::alerts::feed::HolderState;
use entente_services::alerts::life::{
    self, AlertFile, AlertLook, AlertRef, Quality, QualityFault, Standing,
};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "alerts/view.html")]
struct ViewPage {
    page: Frame,
    id: String,
    register: String,
    category: String,
    subject: Option<Shown>,
    tags: Vec<Tag>,
    victim: Option<Victim>,
    warnings: Vec<String>,
    action: String,
    rows: Vec<Row>,
    threat: Vec<Fact>,
    happened: Vec<Moment>,
    planned: Vec<Moment>,
    flags: Vec<FlagRow>,
    links: Vec<LinkRow>,
    holders: Vec<HolderRow>,
    versions: Vec<VersionRow>,
    national: Vec<Fact>,
    quality: Option<Scored>,
    beside: Vec<String>,
    priority: Option<u8>,
    proposals: Vec<proposals::Row>,
    acts: Vec<(String, String)>,
    delete: String,
}

/// The victim of a misused identity: names and what else the victim agreed to.
struct Victim {
    names: Vec<Shown>,
    rows: Vec<Fact>,
    since: Timestamp,
}

/// Something stated, under what it is called.
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) text: String,
}

/// Something that has happened or will.
pub(super) struct Moment {
    pub(super) at: Timestamp,
    pub(super) what: String,
    pub(super) by: Option<String>,
    pub(super) words: Vec<String>,
}

struct FlagRow {
    state: String,
    since: Timestamp,
    instead: Option<String>,
}

struct LinkRow {
    kind: String,
    href: String,
    id: String,
    register: String,
}

struct HolderRow {
    node: String,
    state: Tag,
    asked: Option<Timestamp>,
}

struct VersionRow {
    version: u32,
    written: Timestamp,
    fields: Vec<String>,
}

/// How complete and sound the data is, in words.
pub(super) struct Scored {
    /// Of a hundred.
    pub(super) percent: u16,
    /// What is missing or implausible.
    pub(super) faults: Vec<(String, String)>,
}

impl Scored {
    pub(super) fn of(values: &Values<'_>, quality: &Quality) -> Self {
        let named =
            |name: &str| name.parse().map_or_else(|_| name.to_owned(), |name| values.field(&name));
        let (missing, unsound): (Vec<_>, Vec<_>) =
            quality.faults.iter().partition(|fault| fault.is_missing());
        let said = |fault: &QualityFault| {
            let said = values.page.words.said(&fault.code, &BTreeMap::new());
            (named(&fault.field), said.unwrap_or_else(|| fault.words.clone()))
        };
        let mut faults: Vec<_> = unsound.into_iter().map(said).collect();
        let names: Vec<_> = missing.iter().map(|fault| named(&fault.field)).collect();
        if !names.is_empty() {
            faults.push((values.page.say("alerts-quality-missing"), names.join(", ")));
        }
        Self { percent: quality.score_permille / 10, faults }
    }
}

#[derive(Template)]
#[template(path = "alerts/foreign.html")]
struct ForeignPage {
    page: Frame,
    path: String,
    id: String,
}

/// An alert of this authority; of another state's it says only what can be done about it.
pub(super) async fn view(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id((register, record)): Id<(RegisterId, RecordId)>,
) -> Response {
    let alert = AlertRef { register, record };
    let page = Frame::new(&state, &visitor, Some(&alert.register))?;
    match life::look(&state.context, &visitor.officer, alert.clone()).await {
        Ok(look) => show(&shown(page, &state, &look)?),
        Err(problem) if problem.code == Code::NotOwner && page.offered.propose => {
            let (path, id) = (path_of(&alert), alert.record.to_string());
            show(&ForeignPage { page, path, id })
        }
        Err(problem) => Err(problem.into()),
    }
}

fn shown(page: Frame, state: &ApiState, look: &AlertLook) -> Result<ViewPage, Failure> {
    let record = &look.view.record;
    let declaration = state.context.catalogue.declaration(&record.register);
    let declaration = declaration.ok_or(Code::RegisterNotServed)?;
    let rules = declaration.alert_rules(record).ok_or(Code::NotFound)?;
    let sight = Sight { page: &page, state, declaration, rules, look };
    let values = Values { page: &page, state, declaration };
    let words = declaration.record_type(record).and_then(|kind| kind.action.as_ref());
    let file = look.view.file.as_ref();
    Ok(ViewPage {
        id: record.id.to_string(),
        register: register(&page, &state.context, &record.register),
        category: category_of(&page, state, look),
        subject: values.subject(record),
        tags: standing_tags(&page, declaration, record),
        victim: sight.victim(&values),
        warnings: values.warnings(record),
        action: words.map_or_else(String::new, |words| page.label(words).to_owned()),
        rows: values.rows(record),
        threat: threat(&page, record),
        happened: sight.happened(),
        planned: sight.planned(),
        flags: sight.flags(),
        links: sight.links(),
        holders: sight.holders(),
        versions: sight.versions(&values),
        national: file.map(|file| sight.national(file)).unwrap_or_default(),
        quality: file.and_then(|file| file.quality.as_ref()).map(|one| Scored::of(&values, one)),
        beside: sight.beside(),
        priority: look.view.priority,
        proposals: {
            let proposals = look.proposals.iter().cloned();
            proposals.map(|proposal| proposals::row(&page, state, proposal)).collect()
        },
        acts: sight.acts(),
        delete: format!("{}/delete", path_of(&AlertRef::of(record))),
        page,
    })
}

/// An alert, to be put into words.
pub(super) struct Sight<'a> {
    pub(super) page: &'a Frame,
    pub(super) state: &'a ApiState,
    pub(super) declaration: &'a Declaration,
    pub(super) rules: &'a AlertRules,
    pub(super) look: &'a AlertLook,
}

/// The entry as a threat, as every node sees it.
pub(super) fn threat(page: &Frame, record: &Record) -> Vec<Fact> {
    let alert = record.alert.as_ref();
    let Some(threat) = alert.and_then(|alert| alert.threat.as_ref()) else { return Vec::new() };
    let fact =
        |code: &str, text: String| Fact { label: by_code(page, "alerts-threat", code), text };
    vec![
        fact("assessment", threat.assessment.clone()),
        fact("function", threat.authoriser.clone()),
        fact("criteria", threat.criteria.clone()),
        fact("review", page.day(&threat.review)),
    ]
}

impl Sight<'_> {
    fn victim(&self, values: &Values<'_>) -> Option<Victim> {
        let record = &self.look.view.record;
        let misused: &MisusedIdentity = record.alert.as_ref()?.misused.as_ref()?;
        let rows = misused.data.iter().map(|(code, texts)| Fact {
            label: in_table(self.page, self.state, VICTIM_TABLE, code),
            text: texts.join(", "),
        });
        Some(Victim { names: values.victims(record), rows: rows.collect(), since: misused.since })
    }

    /// What has happened: the notes of the national file, or where there is none the versions.
    pub(super) fn happened(&self) -> Vec<Moment> {
        let page = self.page;
        let record = &self.look.view.record;
        let words = Notes { page, state: self.state };
        let notes = self.look.view.file.as_ref().map_or(&[][..], |file| &file.notes);
        let mut moments: Vec<_> = notes
            .iter()
            .map(|note| Moment {
                at: note.at,
                what: words.what(note),
                by: note.officer.as_ref().map(ToString::to_string),
                words: words.lines(note),
            })
            .collect();
        if moments.first().is_none_or(|first| first.at > record.entered) {
            let what = by_code(page, "alerts-note", "entered");
            moments.insert(0, Moment { at: record.entered, what, by: None, words: Vec::new() });
        }
        moments
    }

    /// What will happen by itself.
    fn planned(&self) -> Vec<Moment> {
        let page = self.page;
        let moment = |at: Timestamp, code: &str| Moment {
            at,
            what: by_code(page, "alerts-planned", code),
            by: None,
            words: Vec::new(),
        };
        let Some(alert) = &self.look.view.record.alert else { return Vec::new() };
        let hidden = alert.hidden.iter().map(|hiding| moment(hiding.until, "reveal"));
        let warned = retention::minus(alert.review_due, *self.rules.warning);
        let warned = warned.into_iter().filter(|at| *at > page.now);
        let threat = alert.threat.iter().map(|threat| moment(threat.review, "threat"));
        let mut moments: Vec<_> = hidden
            .chain(warned.map(|at| moment(at, "warning")))
            .chain(threat)
            .chain([moment(alert.review_due, "deletion")])
            .collect();
        moments.sort_by_key(|moment| moment.at);
        moments
    }

    fn flags(&self) -> Vec<FlagRow> {
        let alert = self.look.view.record.alert.as_ref();
        let flags = alert.map_or(&[][..], |alert| &alert.flags);
        // What is done there instead, not whose action it otherwise is: a person sought for arrest
        // is not missing.
        let instead = |code: &String| {
            let kind = self.declaration.type_of_code(code);
            let action = kind.and_then(|kind| kind.action.as_ref());
            action.map_or_else(|| code.clone(), |words| self.page.label(words).to_owned())
        };
        let row = |flag: &entente_model::alert::Flag| FlagRow {
            state: authority(&self.state.context, &flag.state),
            since: flag.since,
            instead: flag.instead.as_ref().map(instead),
        };
        flags.iter().map(row).collect()
    }

    fn links(&self) -> Vec<LinkRow> {
        let row = |link: &entente_model::alert::Link| LinkRow {
            kind: in_table(self.page, self.state, LINK_TABLE, &link.kind),
            href: path_of(&AlertRef {
                register: link.register.clone(),
                record: link.record.clone(),
            }),
            id: link.record.to_string(),
            register: register(self.page, &self.state.context, &link.register),
        };
        self.look.links.iter().map(row).collect()
    }

    fn holders(&self) -> Vec<HolderRow> {
        let sign = |state: HolderState| match state {
            HolderState::Acknowledged => "good",
            HolderState::Waiting => "wait",
            HolderState::NeverAsked => "warn",
            HolderState::NotEntitled => "",
        };
        let holders = self.look.holders.iter();
        holders
            .map(|holder| HolderRow {
                node: authority(&self.state.context, &holder.node),
                state: Tag::new(
                    sign(holder.state),
                    by_code(self.page, "alerts-holder", holder.state.as_str()),
                ),
                asked: holder.asked,
            })
            .collect()
    }

    fn versions(&self, values: &Values<'_>) -> Vec<VersionRow> {
        let versions = self.look.versions.iter().rev();
        versions
            .map(|version| VersionRow {
                version: version.version,
                written: version.written,
                fields: version.fields.iter().map(|name| values.field(name)).collect(),
            })
            .collect()
    }

    pub(super) fn national(&self, file: &AlertFile) -> Vec<Fact> {
        let page = self.page;
        let named = |code: &str, text: &str| Fact {
            label: by_code(page, "alerts-field", code),
            text: text.to_owned(),
        };
        let mut facts = vec![named("proportionality", &file.proportionality)];
        if let Some(judicial) = &file.judicial {
            facts.push(named("judicial.authority", &judicial.authority));
            facts.push(named("judicial.request", &judicial.request));
        }
        facts.extend(file.conditions.iter().map(|(code, text)| Fact {
            label: in_table(page, self.state, "alert-entry-conditions", code),
            text: text.clone(),
        }));
        facts.retain(|fact| !fact.text.is_empty());
        facts
    }

    /// The categories of other alerts that may not stand beside it.
    fn beside(&self) -> Vec<String> {
        let kinds = self.declaration.record_types.iter().filter(|kind| kind.alert.is_some());
        let own = &self.look.view.category;
        let catalogue = &self.state.context.catalogue;
        kinds
            .filter(|kind| catalogue.incompatible(own, &kind.code).is_some())
            .map(|kind| self.page.label(&kind.title).to_owned())
            .collect()
    }

    /// What can be done beside deleting it, each with its address.
    fn acts(&self) -> Vec<(String, String)> {
        let path = path_of(&AlertRef::of(&self.look.view.record));
        let fits =
            |act: &&Act| act.is_offered(&self.page.offered) && act.fits(self.look, self.rules);
        let acts = Act::ALL.iter().filter(fits).map(|act| act.as_str());
        let due =
            Standing::ReviewDue.holds(self.declaration, &self.look.view.record, self.page.now);
        let review = due.then_some("review");
        let codes = review.into_iter().chain(["change"]).chain(acts);
        codes
            .map(|code| (format!("{path}/{code}"), by_code(self.page, "alerts-act", code)))
            .collect()
    }
}
