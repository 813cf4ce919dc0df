//! Many questions at once: each on record before it is put, answered in order, none lost to
//! another.

use entente_crypto::hash::Sha256;
use entente_ledger::Kind;
use entente_model::answer::OutcomeClass;
use entente_model::{Code, JustificationInput, Problem, Term};
use entente_services::accounts::SignedIn;
use entente_services::batches::{self, Batch, BatchInput, BatchQuestion, Line, Stop, limits};
use entente_services::{receipts, search};
use entente_testing::{Federation, investigation, terms};
use std::sync::Arc;

const HIT: OutcomeClass = OutcomeClass::Hit;
const NO_HIT: OutcomeClass = OutcomeClass::NoHit;

async fn begun(federation: &Federation, officer: &SignedIn) -> Batch {
    let input = BatchInput {
        justification: investigation(),
        registers: vec!["police-records".parse().unwrap()],
    };
    batches::start(&federation.at("bb-police").context, officer, input).await.unwrap()
}

async fn place(seed: u64) -> (Federation, SignedIn) {
    let federation = Federation::of_three(seed).await;
    let officer = federation.officer("bb-police", "bert", &["investigator"]).await.signed_in;
    (federation, officer)
}

fn asked(id: &str, terms: Vec<Term>) -> Line {
    Ok(BatchQuestion { id: Some(id.to_owned()), terms })
}

fn known() -> Vec<Term> {
    terms("Jelena", "Primjer", "1971-03-04")
}

fn unknown(number: usize) -> Vec<Term> {
    terms("Nobody", &format!("Unheardof{number}"), "1955-01-01")
}

fn bad() -> Line {
    Err(Problem::new(Code::QueryMalformed).with_detail("no question at column 1"))
}

fn stop() -> Arc<Stop> {
    Arc::new(Stop::default())
}

#[tokio::test]
async fn a_question_of_a_batch_is_on_record_before_it_is_put_and_its_answer_before_it_is_shown() {
    let (federation, officer) = place(71).await;
    let node = federation.at("bb-police");
    let mut batch = begun(&federation, &officer).await;
    let begin = batch.started().begun.index;
    assert_eq!(node.leaf(begin).facts.operation, "search-batch");

    let questions: Vec<Vec<Term>> = (0..3).map(unknown).collect();
    let lines = questions.iter().map(|terms| asked("q", terms.clone())).collect();
    let answers = batch.answer(lines, &stop()).await.unwrap();
    assert!(answers.iter().all(|answer| answer.outcome == NO_HIT));

    let leaves = node.leaves();
    let [intent, outcome] = leaves.get(begin as usize + 1..).unwrap() else {
        panic!("two entries")
    };
    assert_eq!((intent.facts.kind, intent.facts.count), (Kind::Consult, Some(3)));
    assert_eq!(intent.facts.operation, "search-batch");
    assert_eq!(intent.facts.purpose.as_ref().unwrap().as_str(), "INV");
    assert_eq!((outcome.facts.kind, outcome.facts.count), (Kind::Disclose, Some(0)));
    assert_eq!(outcome.facts.outcome, Some(NO_HIT));
    // Whoever has the questions can prove that they, and no others, were put.
    let mut digest = Sha256::new();
    for terms in &questions {
        digest.update(&serde_json::to_vec(terms).unwrap());
        digest.update(b"\n");
    }
    let said = node.subject(begin + 1);
    assert_eq!(said["questions"], serde_json::json!(digest.finish()));
    assert_eq!(said["batch"], batch.started().batch);
    // Who was not found is not named, neither in the ledger nor beside it.
    let opening = node.context.ledger.open(begin + 1).unwrap();
    assert!(!opening.subject().contains("Unheardof"));
    assert_eq!(node.subject(begin + 2)["intent"], begin + 1);
}

#[tokio::test]
async fn answers_come_in_the_order_of_the_lines_and_a_bad_one_loses_no_other() {
    let (federation, officer) = place(72).await;
    let mut batch = begun(&federation, &officer).await;
    let lines = vec![
        asked("one", unknown(1)),
        bad(),
        asked("three", known()),
        asked("four", Vec::new()),
        asked("five", unknown(5)),
    ];
    let answers = batch.answer(lines, &stop()).await.unwrap();
    let seen: Vec<_> =
        answers.iter().map(|one| (one.line, one.id.as_deref(), one.outcome)).collect();
    let refused = OutcomeClass::Refused;
    assert_eq!(
        seen,
        [
            (1, Some("one"), NO_HIT),
            (2, None, refused),
            (3, Some("three"), HIT),
            (4, Some("four"), refused),
            (5, Some("five"), NO_HIT),
        ]
    );
    assert_eq!(answers[1].problem.as_ref().unwrap().code, Code::QueryMalformed);
    let text = serde_json::to_string(&answers[0]).unwrap();
    assert_eq!(text, r#"{"line":1,"id":"one","outcome":"no-hit"}"#);
    // The lines of the next chunk count on.
    let next = batch.answer(vec![asked("six", unknown(6))], &stop()).await.unwrap();
    assert_eq!(next[0].line, 6);
}

#[tokio::test]
async fn a_part_of_a_number_is_no_question_of_a_batch() {
    let (federation, officer) = place(78).await;
    let mut batch = begun(&federation, &officer).await;
    let part = Term::Partial(entente_model::Partial::plate("WOB*", None).unwrap());
    let lines = vec![asked("part", vec![part]), asked("whole", unknown(1))];
    let answers = batch.answer(lines, &stop()).await.unwrap();
    let problem = answers[0].problem.as_ref().unwrap();
    assert_eq!(problem.code, Code::SearchKeyNotPermitted);
    assert!(answers[1].problem.is_none());
}

#[tokio::test]
async fn a_hit_of_a_batch_is_a_search_of_its_own_to_be_judged_and_proven() {
    let (federation, officer) = place(73).await;
    let node = federation.at("bb-police");
    let mut batch = begun(&federation, &officer).await;
    let answers = batch.answer(vec![asked("a", known())], &stop()).await.unwrap();
    let id = answers[0].search.unwrap();
    let [shown] = answers[0].answers.as_slice() else { panic!("one register was asked") };
    assert_eq!(shown.answer.candidates[0].reference.as_deref(), Some("F/0"));
    let stored = search::find(&node.context, &officer, id).unwrap();
    assert_eq!(stored.answers, answers[0].answers);
    assert!(receipts::build(&node.context, &officer, id).await.is_ok());
    let disclosed = node.leaf(shown.promise.as_ref().unwrap().index);
    assert_eq!((disclosed.facts.kind, disclosed.facts.count), (Kind::Disclose, Some(1)));
}

#[tokio::test]
async fn who_may_not_search_begins_no_batch_and_the_refusal_is_on_record() {
    let (federation, _) = place(74).await;
    let node = federation.at("bb-police");
    let clerk = federation.officer("bb-police", "carl", &["administrator"]).await.signed_in;
    let input = BatchInput { justification: investigation(), registers: Vec::new() };
    let problem = batches::start(&node.context, &clerk, input).await.err().unwrap();
    assert_eq!(problem.code, Code::Denied);
    let last = node.leaves().pop().unwrap();
    assert_eq!((last.facts.kind, last.facts.operation.as_str()), (Kind::Refuse, "search-batch"));

    let officer = federation.officer("bb-police", "dora", &["investigator"]).await.signed_in;
    let nothing =
        BatchInput { justification: JustificationInput::default(), registers: Vec::new() };
    let problem = batches::start(&node.context, &officer, nothing).await.err().unwrap();
    assert_eq!(problem.code, Code::JustificationIncomplete);
    let foreign = BatchInput {
        justification: investigation(),
        registers: vec!["stolen-vehicles".parse().unwrap()],
    };
    let problem = batches::start(&node.context, &officer, foreign).await.err().unwrap();
    assert_eq!(problem.code, Code::RegisterNotServed);
}

#[tokio::test]
async fn one_line_more_than_a_chunk_holds_is_refused_and_nothing_of_it_is_put() {
    let (federation, officer) = place(75).await;
    let node = federation.at("bb-police");
    let mut batch = begun(&federation, &officer).await;
    let before = node.leaves().len();
    let lines = |count| (0..count).map(|number| asked("q", unknown(number))).collect();
    let most = limits::CHUNK_QUESTIONS_MAX;
    let refused = batch.answer(lines(most + 1), &stop()).await.unwrap_err();
    assert_eq!(refused.code, Code::QueryMalformed);
    assert_eq!(node.leaves().len(), before);
    assert_eq!(batch.answer(lines(most), &stop()).await.unwrap().len(), most);
}

#[tokio::test]
async fn a_batch_that_is_told_to_stop_answers_nothing_and_puts_no_answer_on_record() {
    let (federation, officer) = place(76).await;
    let node = federation.at("bb-police");
    let mut batch = begun(&federation, &officer).await;
    let told = stop();
    told.stop();
    let problem = batch.answer(vec![asked("a", known())], &told).await.unwrap_err();
    assert_eq!(problem.code, Code::Overloaded);
    let last = node.leaves().pop().unwrap();
    assert_eq!((last.facts.kind, last.facts.count), (Kind::Consult, Some(1)));
    // The next chunk is answered: only what was under way ended.
    let answers = batch.answer(vec![asked("b", known())], &stop()).await.unwrap();
    assert_eq!(answers[0].outcome, HIT);
}

#[tokio::test]
async fn a_ledger_that_cannot_be_written_lets_nothing_of_a_batch_out() {
    let (federation, officer) = place(77).await;
    let node = federation.at("bb-police");
    let mut batch = begun(&federation, &officer).await;
    node.context.store.limit_pages(1).await.unwrap();
    let lines = (0..limits::CHUNK_QUESTIONS_MAX).map(|number| asked("q", unknown(number)));
    let mut outcome = batch.answer(lines.collect(), &stop()).await;
    // A page that is half empty still takes an entry or two.
    for _ in 0..200 {
        if outcome.is_err() {
            break;
        }
        outcome = batch.answer(vec![asked("a", known())], &stop()).await;
    }
    assert_eq!(outcome.unwrap_err().code, Code::LedgerUnavailable);
}

#[tokio::test]
async fn what_is_not_found_in_an_old_copy_is_no_no_hit_of_a_batch_either() {
    let mut builder = Federation::builder(78);
    for node in ["aa-sirene", "bb-sirene"] {
        builder = builder.node(node, &["sis-persons"]);
    }
    let federation = builder.build().await;
    let officer = federation.officer("bb-sirene", "bert", &["investigator"]).await.signed_in;
    let justification =
        JustificationInput { legal_basis: Some("SIS-P-ART-44".to_owned()), ..investigation() };
    let input = BatchInput { justification, registers: Vec::new() };
    let context = &federation.at("bb-sirene").context;
    let mut batch = batches::start(context, &officer, input).await.unwrap();
    let answers = batch.answer(vec![asked("a", unknown(1))], &stop()).await.unwrap();
    assert_eq!(answers[0].outcome, OutcomeClass::Stale);
    let issuers: Vec<_> = answers[0].stale.iter().map(ToString::to_string).collect();
    assert_eq!(issuers, ["aa-sirene"]);
    assert_eq!(federation.replicate().await, []);
    let answers = batch.answer(vec![asked("b", unknown(1))], &stop()).await.unwrap();
    assert_eq!(answers[0].outcome, NO_HIT);
}
