//! What must hold everywhere, whatever is added: no score of persons, no personal data where it
//! does not belong.

use entente_services::search::SearchInput;
use entente_testing::{Federation, investigation, person};
use std::path::Path;

/// Hands every file below a folder to `look`.
#[expect(clippy::disallowed_methods, reason = "looks at the files from outside of the program")]
pub(crate) fn each_file(folder: &Path, look: &mut dyn FnMut(&Path, &[u8])) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_file(&path, look);
        } else {
            look(&path, &std::fs::read(&path).unwrap());
        }
    }
}

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Every name and path in the API's description.
fn names(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                found.push(name.to_lowercase());
                names(value, found);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

// LEGAL: Regulation (EU) 2024/1689 Art 5(1)(d): no assessment of the risk that a person commits an
// offence.
#[test]
fn no_api_takes_a_person_and_returns_a_risk() {
    let description = serde_json::from_str(&entente_web::openapi_json()).unwrap();
    let mut found = Vec::new();
    names(&description, &mut found);
    assert!(found.iter().any(|name| name == "score_permille"), "candidates' scores are described");
    for word in ["risk", "predict", "profil", "propensit", "dangerous", "likelihood", "recidiv"] {
        let named: Vec<_> = found.iter().filter(|name| name.contains(word)).collect();
        assert!(named.is_empty(), "{named:?}");
    }
}

// LEGAL: Regulation (EU) 2024/1689 Art 5(1)(d).
#[test]
fn no_public_function_or_type_is_about_a_persons_future_behaviour() {
    let mut public = 0;
    each_file(&repository().join("crates"), &mut |path, bytes| {
        if path.extension().is_none_or(|ending| ending != "rs") {
            return;
        }
        let text = String::from_utf8_lossy(bytes);
        let declared = text.lines().map(str::trim_start).filter(|line| line.starts_with("pub "));
        for line in declared {
            public += 1;
            let line = line.to_lowercase();
            for word in ["risk", "predict", "propensity", "recidiv"] {
                assert!(!line.contains(word), "{}: {line}", path.display());
            }
        }
    });
    assert!(public > 500, "{public} public items were looked at");
}

// Civil protection and strategy work on aggregates. The crates that will hold them do not exist;
// when they come, this test is to hold that they cannot reach the store of persons.
#[test]
fn no_crate_for_aggregates_exists_yet() {
    for aggregate in ["picture", "strategy", "statistics", "exercise"] {
        assert!(!repository().join("crates").join(aggregate).exists(), "{aggregate}");
    }
}

#[tokio::test]
async fn no_name_asked_or_held_is_in_the_log_in_clear() {
    let federation = Federation::of_three(91).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let input =
        SearchInput { justification: investigation(), ..person("Jelena", "Primjer", "1971-03-04") };
    let asked = federation.search("aa-police", &officer, input).await.unwrap();
    assert_eq!(asked.answers.len(), 3);
    for node in ["aa-police", "bb-police", "cc-police"] {
        let node = federation.at(node);
        crate::ledger::assert_sound(node);
        each_file(&node.log_folder(), &mut |path, bytes| {
            for name in ["Primjer", "Jelena", "primjer", "anna", "K-2026-17", "keeper"] {
                let found = bytes.windows(name.len()).any(|window| window == name.as_bytes());
                assert!(!found, "{name} is in {}", path.display());
            }
        });
    }
}

#[tokio::test]
async fn no_problem_repeats_what_was_asked() {
    let federation = Federation::of_three(92).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let refused = [
        SearchInput { justification: Default::default(), ..person("Jelena", "Primjer", "1971") },
        SearchInput {
            registers: vec!["no-such-register".parse().unwrap()],
            ..person("Jelena", "Primjer", "1971")
        },
        SearchInput { terms: Vec::new(), ..person("Jelena", "Primjer", "1971") },
    ];
    for input in refused {
        let problem = federation.search("aa-police", &officer, input).await.err().unwrap();
        let text = serde_json::to_string(&problem).unwrap();
        assert!(!text.contains("Primjer") && !text.contains("Jelena"), "{text}");
    }
}
