//! Samples of accesses, and the review of each.

use super::codes::{
    Line, code_of, day, facts, faultless, kind, label, operation, read, register, registers, table,
};
use crate::extract::{Id, Paged};
use crate::pages::entry::{Choice, Entry};
use crate::pages::form::{Fields, Sent};
use crate::pages::html::{Shown, on_to, show, show_refused};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::problem::Fault;
use entente_model::{Code, Problem, Said, limits};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::audit::limits::SAMPLE_GROUP_MAX;
use entente_services::audit::sampling::{self, Case, CaseState, DrawInput, Sample, Verdict};
use entente_services::page::{Page as PageOf, PageRequest};

#[derive(Template)]
#[template(path = "oversight/samples.html")]
struct SamplesPage {
    page: Page,
    entry: Entry,
    registers: Vec<Choice>,
    purposes: Vec<Choice>,
    group_max: usize,
    samples: Vec<Drawn>,
    next: Option<String>,
}

struct Drawn {
    id: String,
    at: String,
    from: String,
    until: String,
    count: String,
}

#[derive(Template)]
#[template(path = "oversight/sample.html")]
struct SamplePage {
    page: Page,
    drawn: Drawn,
    seed: String,
    share: String,
    of: String,
    full: bool,
    groups: Vec<(String, String, String, String)>,
    cases: Vec<CaseRow>,
    /// Whether the same was drawn again, if that was tried.
    again: Option<bool>,
}

struct CaseRow {
    id: String,
    number: String,
    time: String,
    kind: String,
    operation: String,
    register: String,
    purpose: String,
    state: Progress,
}

/// How far a review is, as a tag.
struct Progress {
    class: &'static str,
    words: String,
}

#[derive(Template)]
#[template(path = "oversight/case.html")]
struct CasePage {
    page: Page,
    entry: Entry,
    case: Case,
    number: String,
    time: String,
    state: Progress,
    facts: Vec<Line>,
    judged: Option<String>,
}

/// The samples, and the form to draw one.
pub(super) async fn samples(
    State(state): State<ApiState>,
    visitor: Visitor,
    Paged(wanted): Paged,
) -> Shown {
    let listed = sampling::samples(&state.context, &visitor.officer, &wanted).await?;
    let page = visitor.page(&state, Section::Oversight);
    show(&listed_page((page, &state.context), listed, Entry::default()))
}

/// Draws one.
pub(super) async fn draw(State(state): State<ApiState>, sent: Sent) -> Shown {
    let (context, officer, fields) = (&state.context, &sent.visitor.officer, sent.fields);
    let outcome = match input(&fields) {
        Ok(input) => sampling::draw(context, officer, input).await,
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(sample) => on_to(&format!("/oversight/samples/{}", sample.id)),
        Err(problem) if problem.faults.is_empty() => Err(problem.into()),
        Err(problem) => {
            let wanted = PageRequest { after: None, limit: limits::PAGE_ENTRIES_DEFAULT };
            let listed = sampling::samples(context, officer, &wanted).await?;
            let page = sent.visitor.page(&state, Section::Oversight);
            let entry = Entry::refused(&page, fields, &problem);
            show_refused(&listed_page((page, context), listed, entry), &problem)
        }
    }
}

/// One sample with its accesses.
pub(super) async fn sample(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<String>,
) -> Shown {
    let page = visitor.page(&state, Section::Oversight);
    show(&sample_page(page, (&state.context, &visitor.officer), &id).await?)
}

/// Draws a sample again from its seed, to see that the same comes out.
pub(super) async fn again(State(state): State<ApiState>, Id(id): Id<String>, sent: Sent) -> Shown {
    let (context, officer) = (&state.context, &sent.visitor.officer);
    let again = Some(sampling::redrawn(context, officer, &id).await?);
    let page = sent.visitor.page(&state, Section::Oversight);
    let shown = sample_page(page, (context, officer), &id).await?;
    show(&SamplePage { again, ..shown })
}

/// One access under review.
pub(super) async fn case(
    State(state): State<ApiState>,
    visitor: Visitor,
    Id(id): Id<String>,
) -> Shown {
    let case = sampling::case(&state.context, &visitor.officer, &id).await?;
    let page = visitor.page(&state, Section::Oversight);
    show(&case_page((page, &state.context), case, Entry::default()))
}

/// Judges an access, or asks the officer.
pub(super) async fn judge(State(state): State<ApiState>, Id(id): Id<String>, sent: Sent) -> Shown {
    let (context, officer, fields) = (&state.context, &sent.visitor.officer, sent.fields);
    let outcome = match fields.text("verdict") {
        Some("ask") => {
            let question = fields.text("question").unwrap_or_default();
            sampling::ask(context, officer, &id, question).await
        }
        Some(verdict @ ("lawful" | "unlawful")) => {
            let lawful = verdict == "lawful";
            let verdict = if lawful { Verdict::Lawful } else { Verdict::Unlawful };
            let reason = fields.text("reason").map(str::to_owned);
            sampling::judge(context, officer, &id, (verdict, reason)).await
        }
        _ => Err(Problem::new(Code::QueryMalformed)
            .with_faults(vec![Fault::new("verdict", Said::ChooseOne)])),
    };
    match outcome {
        Ok(case) => on_to(&format!("/oversight/samples/{}", case.sample)),
        Err(problem) if problem.faults.is_empty() => Err(problem.into()),
        Err(problem) => {
            let case = sampling::case(context, officer, &id).await?;
            let page = sent.visitor.page(&state, Section::Oversight);
            let entry = Entry::refused(&page, fields, &problem);
            show_refused(&case_page((page, context), case, entry), &problem)
        }
    }
}

fn input(fields: &Fields) -> Result<DrawInput, Problem> {
    let mut faults = Vec::new();
    let from = day(fields, ("from", false), &mut faults);
    let until = day(fields, ("until", true), &mut faults);
    let register = read(fields, "register", &mut faults);
    let purpose = read(fields, "purpose", &mut faults);
    let share = fields.text("share").and_then(|share| share.parse::<u16>().ok());
    let group_max = fields.text("group_max").and_then(|most| most.parse().ok());
    for (name, given) in [("from", from.is_some()), ("until", until.is_some())] {
        if !given && !faults.iter().any(|fault| fault.field == name) {
            faults.push(Fault::new(name, Said::GiveDay));
        }
    }
    let percent = share.filter(|share| (1..=100).contains(share));
    if percent.is_none() {
        faults.push(Fault::new("share", Said::GivePercent));
    }
    if group_max.is_none() {
        faults.push(Fault::new("group_max", Said::GiveNumber));
    }
    faultless(faults)?;
    Ok(DrawInput {
        from: from.unwrap_or_default(),
        until: until.unwrap_or_default(),
        register,
        purpose,
        per_mille: percent.unwrap_or_default() * 10,
        group_max: group_max.unwrap_or_default(),
    })
}

fn listed_page(
    (page, context): (Page, &Context),
    listed: PageOf<Sample>,
    entry: Entry,
) -> SamplesPage {
    SamplesPage {
        registers: registers(&page, context),
        purposes: table(&page, context, "purposes"),
        group_max: SAMPLE_GROUP_MAX,
        samples: listed.entries.iter().map(|sample| drawn(&page, sample)).collect(),
        next: listed.next,
        page,
        entry,
    }
}

fn drawn(page: &Page, sample: &Sample) -> Drawn {
    let count: usize = sample.groups.iter().map(|group| group.positions.len()).sum();
    let last = sample.input.until.minus(std::time::Duration::from_secs(1));
    Drawn {
        id: sample.id.clone(),
        at: page.moment(&sample.drawn),
        from: page.day(&sample.input.from),
        until: page.day(&last),
        count: page.words.number(count as u64),
    }
}

async fn sample_page(
    page: Page,
    (context, officer): (&Context, &SignedIn),
    id: &str,
) -> Result<SamplePage, Problem> {
    let sample = sampling::sample(context, officer, id).await?;
    let cases = sampling::cases(context, officer, id).await?;
    let named = |page: &Page, one: &Option<entente_model::RegisterId>| {
        one.as_ref().map(|one| register(page, context, one.as_str())).unwrap_or_default()
    };
    let meant = |page: &Page, code: Option<String>| {
        code.map(|code| label(page, context, ("purposes", &code))).unwrap_or_default()
    };
    let groups = sample.groups.iter().map(|group| {
        (
            named(&page, &group.register),
            meant(&page, group.purpose.as_ref().map(code_of)),
            page.words.number(group.had),
            page.words.number(group.positions.len() as u64),
        )
    });
    let cases = cases.iter().map(|case| CaseRow {
        id: case.id.clone(),
        number: page.words.number(case.position),
        time: page.moment(&case.time),
        kind: kind(&page, case.facts.kind),
        operation: operation(&page, &case.facts.operation),
        register: named(&page, &case.facts.register),
        purpose: meant(&page, case.facts.purpose.as_ref().map(code_of)),
        state: state_of(&page, case),
    });
    Ok(SamplePage {
        drawn: drawn(&page, &sample),
        seed: sample.seed.to_string(),
        share: page.words.number((sample.input.per_mille / 10).into()),
        of: page.words.number(sample.size),
        full: sample.full,
        groups: groups.collect(),
        cases: cases.collect(),
        again: None,
        page,
    })
}

fn state_of(page: &Page, case: &Case) -> Progress {
    let code = match &case.judgement {
        Some(judged) => judged.verdict.as_str(),
        None => case.state.as_str(),
    };
    let class = match (case.state, case.judgement.as_ref().map(|judged| judged.verdict)) {
        (_, Some(Verdict::Lawful)) => "good",
        (_, Some(Verdict::Unlawful)) => "bad",
        (CaseState::Asked, None) => "wait",
        (CaseState::Answered, None) => "info",
        _ => "warn",
    };
    let words = page.words.find(&format!("oversight-case-{code}"));
    Progress { class, words: words.unwrap_or_else(|| code.to_owned()) }
}

fn case_page((page, context): (Page, &Context), case: Case, entry: Entry) -> CasePage {
    CasePage {
        number: page.words.number(case.position),
        time: page.moment(&case.time),
        state: state_of(&page, &case),
        facts: facts(&page, context, &case.facts).into_iter().map(Line::without_code).collect(),
        judged: case.judgement.as_ref().map(|judged| page.moment(&judged.at)),
        page,
        entry,
        case,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_names_every_field_at_fault_at_once() {
        let read = |text: &str| input(&Fields::parse(text.as_bytes()).unwrap());
        let good = "from=2026-11-01&until=2026-11-21&share=10&group_max=5";
        let drawn = read(good).unwrap();
        assert_eq!((drawn.per_mille, drawn.group_max), (100, 5));
        let faults = read("from=soon&share=101").unwrap_err().faults;
        let fields: Vec<_> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["from", "until", "share", "group_max"]);
    }
}
