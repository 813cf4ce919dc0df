//! `entente match`: two persons compared on the command line.

use crate::run::run;

/// Scores and weights change with every model; what a person should review is the form.
fn without_figures(text: &str) -> String {
    let figure = |word: &str| word.trim_matches(['(', ')', '+', '-']).parse::<f64>().is_ok();
    let line = |line: &str| {
        let word = |word: &str| if figure(word) { "N".to_owned() } else { word.to_owned() };
        line.split(' ').map(word).collect::<Vec<_>>().join(" ")
    };
    let text = text.replace(entente_matching::MODEL_VERSION, "MODEL");
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_pair_is_explained_feature_by_feature() {
    let ran = run(&[
        "match",
        "Тодор Величков; born=1979-03-14; nationality=BGR",
        "family=Velichkov; given=Todor; alias=Tosho V; born=1979-14-03; sex=M",
    ]);
    assert!(ran.ended(1).err.contains("born"), "there is no fourteenth month");
    let ran = run(&[
        "match",
        "Тодор Величков; born=1979-03-12; nationality=BGR; document=AB1234567",
        "family=Velichkov; given=Todor; alias=Tosho V; born=1979-12-03; sex=M",
    ])
    .ended(0);
    insta::assert_snapshot!("match", without_figures(&ran.out));
}

#[test]
fn programs_get_the_pair_as_one_document() {
    let same = ["match", "--json", "Ana Primjer; born=1980-03-14", "Primjer, Ana; born=1980-03-14"];
    let document = run(&same).ended(0).document();
    assert_eq!(document["event"], "match");
    assert_eq!(document["model"], entente_matching::MODEL_VERSION);
    assert_eq!(document["asked_words"], serde_json::json!([["ana", "primjer"]]));
    let other = ["match", "--json", "Ana Primjer; born=1980-03-14", "Tomas Muster; born=1951"];
    let other = run(&other).ended(0).document();
    assert!(document["score_permille"].as_u64() > other["score_permille"].as_u64());
    assert_eq!(other["features"][0]["effect"], "differs");
}

#[test]
fn a_person_that_cannot_be_read_is_refused_without_repeating_it() {
    let ran = run(&["match", "Ana Primjer; hair=unrepeatable", "Ana Primjer"]).ended(1);
    assert!(ran.err.contains("unknown field"), "{}", ran.err);
    assert!(!ran.err.contains("unrepeatable"), "{}", ran.err);
    run(&["match", "Ana Primjer"]).ended(2);
}
