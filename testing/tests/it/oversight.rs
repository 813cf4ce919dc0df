//! Those who oversee find, prove and judge what was done, and do nothing of it themselves.

use entente_ledger::{Kind, LeafSource as _};
use entente_model::{Code, JustificationInput, Problem, RegisterId};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::alerts::statistics::{Period, Span};
use entente_services::audit::limits::{REASON_CHARS_MAX, SAMPLE_GROUP_MAX};
use entente_services::audit::proof::{self, Verdict as Proof};
use entente_services::audit::sampling::{
    self, CaseState, DrawInput, Sample, Verdict, answer, ask, cases, draw, judge, open_questions,
    redrawn,
};
use entente_services::audit::{Filter, Look, Seek, accesses, due, find, openings, review_of, seek};
use entente_services::node::{self, Tried};
use entente_services::page::PageRequest;
use entente_services::records::{self, LookUp};
use entente_services::work::{self, WorkFilter, WorkKind};
use entente_testing::{Federation, Officer, investigation, person};
use std::time::Duration;

const HERE: &str = "aa-police";

struct Scene {
    federation: Federation,
    anna: SignedIn,
    bert: SignedIn,
    olga: SignedIn,
}

impl Scene {
    /// Two officers who search, and an inspector.
    async fn set(seed: u64) -> Self {
        let federation = Federation::builder(seed).node(HERE, &["police-records"]).build().await;
        federation.know(HERE, &[("Primjer", "Jelena", "1971-03-04")]).await;
        let signed_in = |officer: Officer| officer.signed_in;
        let anna = signed_in(federation.officer(HERE, "anna", &["investigator"]).await);
        let bert = signed_in(federation.officer(HERE, "bert", &["investigator"]).await);
        let olga = signed_in(federation.officer(HERE, "olga", &["inspector"]).await);
        let scene = Self { federation, anna, bert, olga };
        for officer in [&scene.anna, &scene.bert, &scene.anna] {
            let asked = person("Jelena", "Primjer", "1971-03-04");
            scene.federation.search(HERE, officer, asked).await.unwrap();
        }
        scene
    }

    fn context(&self) -> &Context {
        &self.federation.at(HERE).context
    }

    fn month(&self) -> DrawInput {
        let now = self.context().clock.now();
        DrawInput {
            from: now.minus(Duration::from_secs(30 * 24 * 3600)),
            until: now.plus(Duration::from_secs(24 * 3600)),
            register: None,
            purpose: None,
            per_mille: 1_000,
            group_max: 10,
        }
    }

    async fn sample(&self) -> Sample {
        draw(self.context(), &self.olga, self.month()).await.unwrap()
    }

    /// The case of an officer's access, by who is asked when somebody asks.
    async fn asked_of(&self, officer: &SignedIn, sample: &Sample) -> String {
        let context = self.context();
        for case in cases(context, &self.olga, &sample.id).await.unwrap() {
            if ask(context, &self.olga, &case.id, "Which file was it?").await.is_ok()
                && !open_questions(context, officer).unwrap().is_empty()
            {
                return case.id;
            }
        }
        panic!("no access of the officer was drawn");
    }
}

fn look(filter: Filter) -> Look {
    Look { filter, before: None, limit: 200 }
}

fn code<T>(outcome: Result<T, Problem>) -> Option<Code> {
    outcome.err().map(|problem| problem.code)
}

#[tokio::test]
async fn entries_are_found_by_what_they_say_in_the_clear_newest_first() {
    let scene = Scene::set(901).await;
    let context = scene.context();
    let filter = Filter { kind: Some(Kind::Disclose), ..Filter::default() };
    let found = find(context, &scene.olga, look(filter.clone())).await.unwrap();
    assert_eq!(found.entries.len(), 3);
    assert!(found.entries.is_sorted_by_key(|entry| std::cmp::Reverse(entry.index)));
    assert!(found.entries.iter().all(|entry| entry.facts.kind == Kind::Disclose));
    assert_eq!((found.next, found.closed), (None, 0));
    let register: RegisterId = "police-records".parse().unwrap();
    let here = Filter { register: Some(register), ..filter.clone() };
    assert_eq!(find(context, &scene.olga, look(here)).await.unwrap().entries.len(), 3);
    let other = Filter { register: Some("sis-persons".parse().unwrap()), ..filter.clone() };
    assert!(find(context, &scene.olga, look(other)).await.unwrap().entries.is_empty());
    let refused = Filter { refused: true, ..Filter::default() };
    assert!(find(context, &scene.olga, look(refused)).await.unwrap().entries.is_empty());
    // Page by page nothing is lost or shown twice.
    let mut pages = Vec::new();
    let mut before = None;
    loop {
        let page = Look { filter: filter.clone(), before, limit: 2 };
        let page = find(context, &scene.olga, page).await.unwrap();
        pages.extend(page.entries.iter().map(|entry| entry.index));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(pages, found.entries.iter().map(|entry| entry.index).collect::<Vec<_>>());
}

#[tokio::test]
async fn one_officers_entries_are_found_by_opening_for_a_reason_and_that_is_on_record() {
    let scene = Scene::set(902).await;
    let context = scene.context();
    let filter = Filter { kind: Some(Kind::Consult), ..Filter::default() };
    let by = |id: &str| Seek { officer: Some(id.parse().unwrap()), record: None };
    let wanted = (look(filter.clone()), by("anna"));
    let none = JustificationInput::default();
    assert_eq!(
        code(seek(context, &scene.olga, wanted.clone(), none).await),
        Some(Code::JustificationIncomplete)
    );
    let reason = || review_of(Some("REV-2026-1"), None);
    let found = seek(context, &scene.olga, wanted.clone(), reason()).await.unwrap();
    let of_bert = (look(filter), by("bert"));
    let other = seek(context, &scene.olga, of_bert, reason()).await.unwrap();
    assert!(found.entries.len() > other.entries.len() && !other.entries.is_empty());
    let last = scene.federation.at(HERE).leaves().len() as u64 - 1;
    assert!(scene.federation.at(HERE).subject(last).to_string().contains("bert"));
    assert_eq!(code(seek(context, &scene.anna, wanted, reason()).await), Some(Code::Denied));
    let record = Seek { record: Some("p0".parse().unwrap()), officer: None };
    let register = "police-records".parse().unwrap();
    let keeper = scene.federation.keeper(HERE).await;
    let looked_up = LookUp { id: "p0".parse().unwrap(), justification: investigation() };
    records::look_up(context, &keeper, &register, looked_up).await.unwrap();
    let seen = seek(context, &scene.olga, (look(Filter::default()), record), reason()).await;
    assert!(seen.unwrap().entries.iter().any(|entry| entry.facts.operation == "see-full"));
}

#[tokio::test]
async fn an_entry_is_proven_to_be_in_the_log_as_signed_and_the_log_to_continue_what_was_seen() {
    let scene = Scene::set(903).await;
    let context = scene.context();
    assert!(matches!(proof::check(context, &scene.olga, 0).await.unwrap(), Proof::Waits));
    context.integrator.catch_up().unwrap();
    let Proof::Holds(first) = proof::check(context, &scene.olga, 0).await.unwrap() else {
        panic!("it holds")
    };
    assert_eq!((first.proof.index, first.continues), (0, None));
    context.integrator.catch_up().unwrap();
    let Proof::Holds(second) = proof::check(context, &scene.olga, 1).await.unwrap() else {
        panic!("it holds")
    };
    assert!(second.size > first.size);
    assert_eq!(second.continues.unwrap().size, first.size);
    assert!(second.proof.verify(&context.ledger.verifier_key()).is_ok());
    assert_eq!(code(proof::check(context, &scene.olga, 999_999).await), Some(Code::NotFound));
    assert_eq!(code(proof::check(context, &scene.anna, 0).await), Some(Code::Denied));
}

#[tokio::test]
async fn a_sample_can_be_drawn_again_from_its_recorded_seed() {
    let scene = Scene::set(904).await;
    let context = scene.context();
    let sample = scene.sample().await;
    let drawn: usize = sample.groups.iter().map(|group| group.positions.len()).sum();
    assert!(drawn >= 3, "{:?}", sample.groups);
    let recorded = scene.federation.at(HERE).leaves().len() as u64 - 1;
    assert!(
        scene.federation.at(HERE).subject(recorded).to_string().contains(&sample.seed.to_string())
    );
    assert!(redrawn(context, &scene.olga, &sample.id).await.unwrap());
    let of_sample = cases(context, &scene.olga, &sample.id).await.unwrap();
    assert_eq!(of_sample.len(), drawn);
    // Looks of oversight itself are no accesses to judge.
    assert!(of_sample.iter().all(|case| case.facts.operation != "audit"));
    let too_many = DrawInput { group_max: SAMPLE_GROUP_MAX + 1, ..scene.month() };
    assert_eq!(code(draw(context, &scene.olga, too_many).await), Some(Code::QueryMalformed));
    assert_eq!(code(draw(context, &scene.anna, scene.month()).await), Some(Code::Denied));
    let page = PageRequest { after: None, limit: 10 };
    let samples = sampling::samples(context, &scene.olga, &page).await.unwrap();
    assert_eq!(samples.entries, [sample]);
}

#[tokio::test]
async fn the_officer_asked_answers_and_a_person_judges_once() {
    let scene = Scene::set(905).await;
    let context = scene.context();
    let sample = scene.sample().await;
    let case = scene.asked_of(&scene.anna, &sample).await;
    let question = open_questions(context, &scene.anna).unwrap().remove(0);
    assert_eq!(
        (question.case.as_str(), question.words.as_str()),
        (case.as_str(), "Which file was it?")
    );
    assert!(question.purpose.is_some() && question.case_reference.is_some());
    assert_eq!(question.registers, ["police-records".parse().unwrap()]);
    // Nobody answers for another, and oversight learns nothing of others' lists.
    assert_eq!(code(answer(context, &scene.bert, &case, "mine").await), Some(Code::NotFound));
    assert_eq!(code(answer(context, &scene.anna, &case, " ").await), Some(Code::QueryMalformed));
    answer(context, &scene.anna, &case, "File K-2026-17.").await.unwrap();
    assert_eq!(code(answer(context, &scene.anna, &case, "again").await), Some(Code::NotFound));
    let shown = sampling::case(context, &scene.olga, &case).await.unwrap();
    assert_eq!(shown.state, CaseState::Answered);
    assert_eq!(shown.answer.as_deref(), Some("File K-2026-17."));
    let unlawful = |reason: Option<&str>| (Verdict::Unlawful, reason.map(str::to_owned));
    let judged = |reason| judge(context, &scene.olga, &case, reason);
    assert_eq!(code(judged(unlawful(None)).await), Some(Code::QueryMalformed));
    let long = "x".repeat(REASON_CHARS_MAX + 1);
    assert_eq!(code(judged(unlawful(Some(&long))).await), Some(Code::QueryMalformed));
    let longest = "x".repeat(REASON_CHARS_MAX);
    judged(unlawful(Some(&longest))).await.unwrap();
    assert_eq!(code(judged((Verdict::Lawful, None)).await), Some(Code::Conflict));
    let last = scene.federation.at(HERE).leaves().len() as u64;
    let subjects: Vec<_> = (last - 6..last)
        .map(|index| scene.federation.at(HERE).subject(index).to_string())
        .collect();
    assert!(subjects.iter().any(|subject| subject.contains("unlawful")), "{subjects:?}");
}

/// The kinds of what waits for an officer.
async fn waiting(scene: &Scene, officer: &SignedIn) -> Vec<WorkKind> {
    let (filter, page) = (WorkFilter::default(), PageRequest { after: None, limit: 200 });
    let found = work::list(scene.context(), officer, (&filter, &page)).await.unwrap();
    let asked = [WorkKind::Question, WorkKind::Answer];
    found.entries.iter().map(|item| item.kind).filter(|kind| asked.contains(kind)).collect()
}

#[tokio::test]
async fn what_oversight_asks_waits_for_who_is_asked_and_the_answer_for_those_who_oversee() {
    let scene = Scene::set(909).await;
    let context = scene.context();
    let sample = scene.sample().await;
    let case = scene.asked_of(&scene.anna, &sample).await;
    assert_eq!(waiting(&scene, &scene.anna).await, [WorkKind::Question]);
    for other in [&scene.bert, &scene.olga] {
        assert!(waiting(&scene, other).await.is_empty(), "a question is its officer's own");
    }
    answer(context, &scene.anna, &case, "File K-2026-17.").await.unwrap();
    for officer in [&scene.anna, &scene.bert] {
        assert!(waiting(&scene, officer).await.is_empty(), "who oversees judges, nobody else");
    }
    assert_eq!(waiting(&scene, &scene.olga).await, [WorkKind::Answer]);
    judge(context, &scene.olga, &case, (Verdict::Lawful, None)).await.unwrap();
    assert!(waiting(&scene, &scene.olga).await.is_empty());
}

#[tokio::test]
async fn what_will_be_deleted_is_foreseen_in_counts_and_nothing_is_deleted() {
    let scene = Scene::set(906).await;
    let context = scene.context();
    let run = due::dry_run(context, &scene.olga).await.unwrap();
    let sessions = run.documents.iter().find(|due| due.name == "searches").unwrap();
    assert_eq!(sessions.within, [0, 0, 0, 0, 3], "searches are kept for ninety days");
    assert!(run.openings.iter().all(|opening| opening.ends.is_some()));
    assert!(!run.more && !run.openings.is_empty());
    scene.federation.clock.advance(Duration::from_secs(91 * 24 * 3600));
    let run = due::dry_run(context, &scene.olga).await.unwrap();
    let overdue = run.documents.iter().find(|due| due.name == "searches").unwrap();
    assert_eq!(overdue.within[0], 3);
    assert_eq!(code(due::dry_run(context, &scene.anna).await), Some(Code::Denied));
}

#[tokio::test]
async fn a_month_is_closed_for_good_when_its_time_is_over_and_no_sooner() {
    let scene = Scene::set(909).await;
    let context = scene.context();
    let last = context.store.size().unwrap() - 1;
    let pass = |days: u64| scene.federation.clock.advance(Duration::from_secs(days * 24 * 3600));
    pass(3 * 365);
    assert_eq!(openings::destroy_ended(context).await.unwrap(), 0);
    assert!(context.ledger.open(last).is_ok());
    pass(32);
    let closed = openings::destroy_ended(context).await.unwrap();
    assert!(closed >= 1, "accesses and accounts have a key each");
    assert!(matches!(context.ledger.open(last), Err(entente_ledger::Error::Erased { .. })));
    // The entries stand, and one for each key that went says so.
    let leaves = scene.federation.at(HERE).leaves();
    assert!(leaves.len() as u64 > last);
    let erased = leaves.iter().filter(|leaf| leaf.facts.kind == Kind::Erase).count();
    assert_eq!(erased, closed);
    assert_eq!(openings::destroy_ended(context).await.unwrap(), 0);
}

#[tokio::test]
async fn a_month_under_review_stays_open_until_its_accesses_are_judged_or_the_review_is_over() {
    let scene = Scene::set(910).await;
    let context = scene.context();
    let pass = |days: u64| scene.federation.clock.advance(Duration::from_secs(days * 24 * 3600));
    pass(3 * 365 + 20);
    let from = context.clock.now().minus(Duration::from_secs(4 * 365 * 24 * 3600));
    let input = DrawInput { from, ..scene.month() };
    let sample = draw(context, &scene.olga, input).await.unwrap();
    let drawn = cases(context, &scene.olga, &sample.id).await.unwrap();
    pass(12);
    assert_eq!(openings::destroy_ended(context).await.unwrap(), 0);
    assert!(context.ledger.open(drawn[0].position).is_ok());
    let run = due::dry_run(context, &scene.olga).await.unwrap();
    assert!(run.openings.iter().any(|opening| opening.held));
    for case in &drawn {
        judge(context, &scene.olga, &case.id, (Verdict::Lawful, None)).await.unwrap();
    }
    assert!(openings::destroy_ended(context).await.unwrap() >= 1);
    assert!(context.ledger.open(drawn[0].position).is_err());
    // Nobody judges the next one, and still nothing is kept for ever.
    let asked = person("Jelena", "Primjer", "1971-03-04");
    scene.federation.search(HERE, &scene.anna, asked).await.unwrap();
    let sample = draw(context, &scene.olga, scene.month()).await.unwrap();
    assert!(!cases(context, &scene.olga, &sample.id).await.unwrap().is_empty());
    pass(3 * 365 + 32);
    assert!(openings::destroy_ended(context).await.unwrap() >= 1);
    let page = PageRequest { after: None, limit: 10 };
    assert!(sampling::samples(context, &scene.olga, &page).await.unwrap().entries.is_empty());
}

#[tokio::test]
async fn accesses_are_counted_by_kind_register_and_purpose() {
    let scene = Scene::set(907).await;
    let context = scene.context();
    let span = || Span::of(Period::Month, None, context.clock.now()).unwrap();
    let counted = accesses::accesses(context, &scene.olga, span()).await.unwrap();
    let disclosed = counted.by(|line| line.kind);
    assert!(disclosed.contains(&(Kind::Disclose, 3)), "{disclosed:?}");
    assert!(counted.csv().starts_with("period,kind,register,purpose,count\n"));
    assert!(counted.csv().contains(",disclose,police-records,INV,3\n"));
    assert_eq!(code(accesses::accesses(context, &scene.anna, span()).await), Some(Code::Denied));
}

#[tokio::test]
async fn those_who_oversee_or_run_the_node_try_out_policies_and_nothing_is_read() {
    let scene = Scene::set(908).await;
    let context = scene.context();
    let tried = |role: &str, action: &str| Tried {
        roles: [role.parse().unwrap()].into(),
        action: action.to_owned(),
        register: Some("police-records".parse().unwrap()),
        justification: investigation(),
        ..Tried::default()
    };
    let may = node::foresee(context, &scene.olga, tried("investigator", "search")).await.unwrap();
    assert!(may.permitted && may.owes.is_some() && !may.words.is_empty());
    let may_not = node::foresee(context, &scene.olga, tried("inspector", "search")).await.unwrap();
    assert!(!may_not.permitted);
    assert_eq!(may_not.rule.as_str(), "OVERSIGHT-DOES-NOT-ACT");
    assert!(!may_not.remedy.is_empty());
    let last = scene.federation.at(HERE).leaves().pop().unwrap();
    assert_eq!((last.facts.operation.as_str(), last.facts.register), ("see-node", None));
    let unknown = node::foresee(context, &scene.olga, tried("investigator", "wish")).await;
    assert_eq!(code(unknown), Some(Code::QueryMalformed));
    let officer = node::foresee(context, &scene.anna, tried("investigator", "search")).await;
    assert_eq!(code(officer), Some(Code::Denied));
    assert_eq!(code(node::diagnostics(context, &scene.anna).await), Some(Code::Denied));
    let seen = node::diagnostics(context, &scene.olga).await.unwrap();
    assert!(seen.entries > 0 && seen.refusing.is_none() && seen.backup.is_none());
    assert!(node::rules(context).iter().any(|rule| rule.id.as_str() == "AUDIT" && rule.permits));
}

#[tokio::test]
async fn led_art_42_whoever_oversees_neither_searches_nor_judges_a_candidate() {
    let scene = Scene::set(909).await;
    let asked = person("Jelena", "Primjer", "1971-03-04");
    let refused = scene.federation.search(HERE, &scene.olga, asked).await;
    assert_eq!(code(refused), Some(Code::Denied));
    let register = "police-records".parse().unwrap();
    let looked_up = LookUp { id: "p0".parse().unwrap(), justification: investigation() };
    let refused = records::look_up(scene.context(), &scene.olga, &register, looked_up).await;
    assert_eq!(code(refused), Some(Code::Denied));
}

#[tokio::test]
async fn figures_for_instruments_count_each_search_on_record_once() {
    let scene = Scene::set(910).await;
    let context = scene.context();
    let mut tally = node::Tally::default();
    for _ in 0..2 {
        tally.catch_up(context).unwrap();
        let answered = tally.counts().filter(|(side, ..)| *side == "answered");
        assert_eq!(answered.map(|(.., count)| count).sum::<u64>(), 3);
    }
    let figures = node::figures(context).unwrap();
    assert!(figures.ready && figures.entries > 0 && figures.deletions_overdue.is_empty());
    assert_eq!(figures.signed, 0);
    assert!(node::sees(context, &scene.olga) && !node::sees(context, &scene.anna));
}
