//! The examples of docs/api.md are what the API takes.

use entente_registers::Catalogue;
use entente_services::accounts::{Credentials, NewToken};
use entente_services::search::SearchInput;
use entente_web::openapi_json;
use serde_json::Value;

const GUIDE: &str = include_str!("../../../../docs/api.md");

fn blocks(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    GUIDE.split(fence.as_str()).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

/// The body that a curl example sends inline.
fn sent_to(path: &str) -> &'static str {
    let command = blocks("sh").into_iter().find(|block| block.contains(path)).unwrap();
    command.split("-d '").nth(1).unwrap().split('\'').next().unwrap()
}

#[test]
fn the_search_is_one_that_a_node_takes() {
    let search: SearchInput = serde_json::from_str(blocks("json")[0]).unwrap();
    let justification = search.justification.complete().unwrap();
    let catalogue = Catalogue::embedded().unwrap();
    let has = |table: &str, code: &str| catalogue.table(table).unwrap().contains(code);
    assert!(has("purposes", justification.purpose.as_str()));
    assert!(has("legal-bases", justification.legal_basis.as_str()));
    assert!(has("offences", justification.offence.as_deref().unwrap()));
    entente_model::Query::new(search.terms).unwrap();
}

#[test]
fn the_sign_in_and_the_token_are_of_the_right_shape() {
    serde_json::from_str::<Credentials>(sent_to("/v1/sessions")).unwrap();
    serde_json::from_str::<NewToken>(sent_to("/v1/tokens")).unwrap();
}

#[test]
fn every_address_that_the_guide_names_is_in_the_description() {
    let description: Value = serde_json::from_str(&openapi_json()).unwrap();
    let paths = description["paths"].as_object().unwrap();
    let named = GUIDE
        .split(|c: char| !(c.is_ascii_alphanumeric() || "/{}-_.".contains(c)))
        .filter_map(|word| word.find("/v1/").and_then(|start| word.get(start..)))
        .map(|word| word.trim_end_matches(['.', '/']));
    let mut count = 0;
    for path in named {
        let path = path.replace("/police-records/", "/{register}/");
        assert!(paths.contains_key(&path), "{path}");
        count += 1;
    }
    assert!(count > 10);
}
