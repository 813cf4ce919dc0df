//! Every problem as it leaves the node; a change here is a change of the contract with clients.

use axum::http::header;
use axum::response::IntoResponse as _;
use entente_model::problem::Fault;
use entente_model::{Code, Problem, RuleId};
use entente_web::problem::Failure;
use http_body_util::BodyExt as _;
use serde_json::{Value, json};

async fn sent(problem: Problem) -> (u16, Vec<(String, String)>, Value) {
    let response = Failure(problem).into_response();
    let status = response.status().as_u16();
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, headers, serde_json::from_slice(&body).unwrap())
}

#[tokio::test]
async fn every_code_has_its_document() {
    let mut documents = Vec::new();
    for code in Code::ALL {
        let (status, headers, body) = sent(Problem::new(*code)).await;
        assert_eq!(body["status"], status);
        assert_eq!(body["code"], code.as_str());
        documents.push(json!({ "headers": headers, "body": body }));
    }
    insta::assert_json_snapshot!("every_problem", documents);
}

#[tokio::test]
async fn a_whole_problem_names_rule_remedy_and_faults() {
    let problem = Problem::new(Code::Denied)
        .with_detail("the role `frontline-officer` may not see whole records")
        .with_rule(RuleId::new("POL-02").unwrap())
        .with_remedy("ask the single point of contact")
        .with_faults(vec![Fault::worded("purpose", "is not accepted")]);
    let (_, _, body) = sent(problem).await;
    insta::assert_json_snapshot!("a_whole_problem", body);
}

#[tokio::test]
async fn who_must_sign_in_or_wait_is_told_so_by_header_too() {
    let has = async |code: Code, name: header::HeaderName| {
        let (_, headers, _) = sent(Problem::new(code)).await;
        headers.iter().any(|(present, _)| present == name.as_str())
    };
    assert!(has(Code::NotSignedIn, header::WWW_AUTHENTICATE).await);
    assert!(has(Code::RateExceeded, header::RETRY_AFTER).await);
    assert!(has(Code::Overloaded, header::RETRY_AFTER).await);
    assert!(!has(Code::Denied, header::WWW_AUTHENTICATE).await);
    assert!(!has(Code::Denied, header::RETRY_AFTER).await);
}
