//! A register as sentences: who may search for what under which article, what is shown, what
//! follows, how long it is kept. All of it from the declaration.

use super::sentences::{clock, key, level, period};
use crate::extract::Id;
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use crate::words::{Worded, capitalized};
use askama::Template;
use axum::extract::State;
use entente_model::{Code, RegisterId};
use entente_registers::Declaration;
use entente_registers::declaration::{Mode, Purpose, RightsRoute, SearchKey, Subject};
use entente_services::Context;
use entente_services::node;

#[derive(Template)]
#[template(path = "node/registers.html")]
struct RegistersPage {
    page: Page,
    registers: Vec<Listed>,
    some_unverified: bool,
    sees_diagnostics: bool,
}

struct Listed {
    code: String,
    title: String,
    about: String,
    distribution: String,
    is_served: bool,
    unverified: bool,
}

#[derive(Template)]
#[template(path = "node/register.html")]
struct RegisterPage {
    page: Page,
    code: String,
    title: String,
    version: String,
    effective: String,
    controller: String,
    about: String,
    distribution: String,
    unverified: Option<String>,
    acts: Vec<Basis>,
    purposes: Vec<Asked>,
    conditions: Vec<String>,
    keys: Vec<(String, String)>,
    answer: Vec<String>,
    kinds: Vec<(String, String)>,
    follow_up: String,
    clocks: Vec<Clock>,
    retention: Vec<String>,
    retention_article: Worded,
    retention_unverified: bool,
    rights: Vec<String>,
    rights_article: Worded,
    rights_unverified: bool,
}

struct Basis {
    code: String,
    words: String,
    unverified: bool,
}

struct Asked {
    purpose: String,
    who: String,
    search: Vec<Basis>,
    enter: Vec<Basis>,
    shown: String,
}

struct Clock {
    words: String,
    actor: String,
    trigger: String,
    article: Worded,
    unverified: bool,
}

/// Every register that is declared here.
pub(super) async fn registers(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let context = &state.context;
    let page = visitor.page(&state, Section::Node);
    let mut registers: Vec<_> = context
        .catalogue
        .declarations()
        .map(|one| Listed {
            code: one.register().to_string(),
            title: page.label(&one.identity.title).to_owned(),
            about: about(&page, one),
            distribution: distribution(&page, one),
            is_served: context.registers.declaration(one.register()).is_ok(),
            unverified: one.identity.unverified,
        })
        .collect();
    page.words.sort(&mut registers, |one| &one.title);
    let some_unverified = registers.iter().any(|one| one.unverified);
    let sees_diagnostics = node::sees(context, &visitor.officer);
    show(&RegistersPage { page, registers, some_unverified, sees_diagnostics })
}

/// One register.
pub(super) async fn register(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(register): Id<RegisterId>,
) -> Shown {
    let context = &state.context;
    let declared = context.catalogue.declaration(&register).ok_or(Code::NotFound)?;
    show(&shown(visitor.page(&state, Section::Node), context, declared))
}

fn shown(page: Page, context: &Context, one: &Declaration) -> RegisterPage {
    let basis = |code: &str| basis(&page, context, code);
    let identity = &one.identity;
    let clocks = one.follow_up.clocks.iter().map(|limit| Clock {
        words: clock(&page, (limit.limit, limit.unit)),
        actor: page.label(&limit.actor).to_owned(),
        trigger: page.label(&limit.trigger).to_owned(),
        article: page.words.cited(&limit.article),
        unverified: limit.unverified,
    });
    let kinds = one.record_types.iter().map(|kind| {
        let action = kind.action.as_ref().map(|action| page.label(action));
        (page.label(&kind.title).to_owned(), action.unwrap_or_default().to_owned())
    });
    RegisterPage {
        code: one.register().to_string(),
        title: page.label(&identity.title).to_owned(),
        version: identity.version.clone(),
        effective: page.words.period(&identity.effective_from),
        controller: page.label(&identity.controller).to_owned(),
        about: about(&page, one),
        distribution: distribution(&page, one),
        unverified: identity
            .unverified
            .then_some(identity.unverified_facts.as_ref())
            .map(|facts| facts.map_or_else(String::new, |facts| capitalized(page.label(facts)))),
        acts: identity.legal_acts.iter().map(|code| basis(code.as_str())).collect(),
        purposes: one.purposes.iter().map(|it| asked(&page, context, (one, it))).collect(),
        conditions: conditions(&page, one),
        keys: one.search_keys.iter().map(|one_key| search_key(&page, one, one_key)).collect(),
        answer: answer(&page, one),
        kinds: kinds.collect(),
        follow_up: page.label(&one.follow_up.words).to_owned(),
        clocks: clocks.collect(),
        retention: retention(&page, one),
        retention_article: page.words.cited(&one.retention.article),
        retention_unverified: one.retention.unverified,
        rights: rights(&page, one),
        rights_article: page.words.cited(&one.rights.article),
        rights_unverified: one.rights.unverified,
        page,
    }
}

fn about(page: &Page, one: &Declaration) -> String {
    let code = if one.identity.alerts {
        "alerts"
    } else {
        match one.identity.subject {
            Subject::Person => "person",
            Subject::Object => "object",
        }
    };
    page.words.find(&format!("node-about-{code}")).unwrap_or_default()
}

fn distribution(page: &Page, one: &Declaration) -> String {
    let code = one.identity.distribution.as_str();
    page.words.find(&format!("node-distribution-{code}")).unwrap_or_default()
}

fn basis(page: &Page, context: &Context, code: &str) -> Basis {
    let found = context.catalogue.table("legal-bases").and_then(|table| table.entry(code));
    Basis {
        words: found.map_or(code, |entry| page.label(&entry.labels)).to_owned(),
        unverified: found.is_none_or(|entry| entry.unverified),
        code: code.to_owned(),
    }
}

fn asked(page: &Page, context: &Context, (one, it): (&Declaration, &Purpose)) -> Asked {
    let label = |table: &str, code: &str| {
        let found = context.catalogue.table(table).and_then(|table| table.entry(code));
        found.map_or(code, |entry| page.label(&entry.labels)).to_owned()
    };
    let who: Vec<_> = it.who.iter().map(|role| label("roles", role.as_str())).collect();
    let most = it.level.as_deref().copied().unwrap_or(*one.answer.level);
    Asked {
        purpose: label("purposes", it.code.as_str()),
        who: page.with("node-may-search", "who", who.join(", ")),
        search: it.search.iter().map(|code| basis(page, context, code.as_str())).collect(),
        enter: it.enter.iter().map(|code| basis(page, context, code.as_str())).collect(),
        shown: page.with("node-shows", "level", level(page, most)),
    }
}

fn conditions(page: &Page, one: &Declaration) -> Vec<String> {
    let gate = &one.gate;
    let said = [
        (gate.offence, "node-gate-offence"),
        (gate.person_role, "node-gate-person-role"),
        (gate.four_eyes, "node-gate-four-eyes"),
        (one.is_confirmed_by_two(), "node-gate-by-two"),
        (gate.national_search_first, "node-gate-national"),
        (one.answer.silent, "node-gate-silent"),
    ];
    let mut sentences: Vec<_> = said
        .into_iter()
        .filter(|(holds, _)| *holds)
        .filter_map(|(_, key)| page.words.find(key))
        .collect();
    if let Some(months) = gate.penalty_months_min {
        sentences.push(page.with("node-penalty", "months", months));
    }
    let words = page.label(&gate.words);
    if !words.is_empty() {
        sentences.push(words.to_owned());
    }
    sentences
}

fn search_key(page: &Page, one: &Declaration, search: &SearchKey) -> (String, String) {
    let title = |name: &str| {
        let field = name.split('.').next().unwrap_or(name);
        let found = one.fields.iter().find(|known| known.name.as_str() == field);
        found.map_or(name, |known| page.label(&known.title)).to_owned()
    };
    let mut parts: Vec<_> = search.required.iter().map(|name| title(name)).collect();
    if let Some(some) = &search.at_least {
        let of: Vec<_> = some.of.iter().map(|name| title(name)).collect();
        parts.push(page.words.with_two(
            key("node-at-least"),
            ("count", some.count.into()),
            ("of", of.join(", ").into()),
        ));
    }
    parts.dedup();
    let mode = match search.mode {
        Mode::Exact => page.say("node-mode-exact"),
        Mode::Fuzzy => page.say("node-mode-fuzzy"),
        Mode::Partial => page.say("node-mode-partial"),
    };
    (parts.join(" + "), mode)
}

fn answer(page: &Page, one: &Declaration) -> Vec<String> {
    let answer = &one.answer;
    let of_thousand = |score: u16| page.words.number(score.into());
    vec![
        page.with("node-shows", "level", level(page, *answer.level)),
        page.with("node-shows-after", "level", level(page, *answer.after_hit)),
        page.words.with_two(
            key("node-strong"),
            ("strong", of_thousand(answer.thresholds.a).into()),
            ("good", of_thousand(answer.thresholds.b).into()),
        ),
        page.words.with_two(
            key("node-possible"),
            ("possible", of_thousand(answer.thresholds.c).into()),
            ("most", (*answer.candidates_max).into()),
        ),
    ]
}

fn retention(page: &Page, one: &Declaration) -> Vec<String> {
    let retention = &one.retention;
    let mut sentences = Vec::new();
    if let Some(keep) = retention.keep.as_deref() {
        sentences.push(page.with("node-kept", "period", period(page, keep)));
    }
    for exception in &retention.exceptions {
        let kinds: Vec<_> = exception.record_types.iter().map(|kind| kind.as_str()).collect();
        sentences.push(page.words.with_two(
            key("node-kept-other"),
            ("kinds", kinds.join(", ").into()),
            ("period", period(page, &exception.keep).into()),
        ));
    }
    if let Some(review) = &retention.review {
        sentences.push(page.with("node-reviewed", "period", period(page, review)));
    }
    if let Some(warning) = &retention.warning {
        sentences.push(page.with("node-warned", "period", period(page, warning)));
    }
    let others = [&retention.no_fixed_period, &retention.extension, &retention.linked];
    sentences.extend(others.into_iter().flatten().map(|text| page.label(text).to_owned()));
    sentences
}

fn rights(page: &Page, one: &Declaration) -> Vec<String> {
    let rights = &one.rights;
    let route = match rights.route {
        RightsRoute::Direct => {
            page.with("node-rights-direct", "contact", page.label(&rights.contact))
        }
        RightsRoute::Indirect => {
            page.with("node-rights-indirect", "contact", page.label(&rights.contact))
        }
    };
    vec![
        route,
        page.words.with_two(
            key("node-rights-days"),
            ("days", rights.access_days.into()),
            ("most", rights.access_days_max.into()),
        ),
        page.with("node-rights-months", "months", rights.rectification_months),
    ]
}
