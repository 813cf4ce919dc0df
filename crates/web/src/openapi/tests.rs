use super::*;
use std::collections::BTreeSet;

fn document() -> Value {
    serde_json::from_str(&openapi_json()).unwrap()
}

fn each_operation(mut look: impl FnMut(&str, &str, &Value)) {
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            look(path, method, operation);
        }
    }
}

#[test]
fn the_checked_in_description_is_what_the_code_says() {
    let stored = include_str!("../../../../openapi/entente.json");
    assert!(
        stored == openapi_json(),
        "openapi/entente.json is out of date: run `cargo xtask openapi` and read the difference"
    );
}

#[test]
fn the_description_is_openapi_3_1_and_sorted() {
    let text = openapi_json();
    assert_eq!(document()["openapi"], "3.1.0");
    assert!(text.ends_with("}\n"));
    let places: Vec<_> =
        ["\"components\"", "\"info\"", "\"openapi\"", "\"paths\""].map(|key| text.find(key)).into();
    assert!(places.is_sorted() && places.iter().all(Option::is_some));
}

#[test]
fn every_operation_says_how_it_fails_and_who_may_call_it() {
    let mut count = 0;
    let mut names = BTreeSet::new();
    each_operation(|path, method, operation| {
        count += 1;
        assert!(names.insert(operation["operationId"].to_string()), "{method} {path}");
        let default = &operation["responses"]["default"]["$ref"];
        assert_eq!(default, "#/components/responses/Problem", "{method} {path}");
        let security = operation["security"].as_array().unwrap();
        assert_eq!(security.is_empty(), PUBLIC.contains(&path), "{method} {path}");
        assert!(operation["summary"].is_string(), "{method} {path} has no summary");
        assert!(operation["tags"][0].is_string(), "{method} {path} has no tag");
    });
    assert!(count > 20);
}

#[test]
fn what_needs_nobody_signed_in_is_there() {
    let document = document();
    for path in PUBLIC {
        assert!(document["paths"][path].is_object(), "{path}");
    }
}

#[test]
fn no_address_takes_personal_data() {
    // DESIGN invariant 11: ids of searches, sessions, hits, standing questions, registers and
    // accounts, places of answers, codes, units and dates of periods only; records and items of
    // work go by body.
    const HARMLESS: [&str; 26] = [
        "after",
        "answer",
        "authority",
        "candidate",
        "dry_run",
        "format",
        "from",
        "hit",
        "import",
        "index",
        "kind",
        "limit",
        "of",
        "officer",
        "overdue",
        "period",
        "procedure",
        "public",
        "register",
        "search",
        "session",
        "subscription",
        "table",
        "token",
        "unit",
        "whose",
    ];
    each_operation(|path, method, operation| {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap();
            assert!(HARMLESS.contains(&name), "{method} {path} takes `{name}`");
        }
    });
}

#[test]
fn every_reference_leads_somewhere() {
    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(target)) = map.get("$ref") {
                    found.push(target.clone());
                }
                map.values().for_each(|value| references(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let document = document();
    let mut found = Vec::new();
    references(&document, &mut found);
    for target in found {
        let pointer = target.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{target}");
    }
}

#[test]
fn every_problem_code_is_described() {
    let text = openapi_json();
    assert!(Code::ALL.iter().all(|code| text.contains(&format!("- `{}` (", code.as_str()))));
}
