//! Words in further languages: each stands for something of the catalogue.

use crate::catalogue::shipped;
use entente_policy::PolicySet;
use entente_registers::{Catalogue, DeclarationFault, Labels, Rule, Source};

/// The built-in catalogue, and words in a language that the Union does not have.
fn with_words(text: &str) -> Result<Catalogue, Vec<DeclarationFault>> {
    let mut sources = Catalogue::embedded_sources();
    sources.push(Source { path: "words/eo.toml".to_owned(), text: text.to_owned() });
    Catalogue::load(&sources)
}

#[track_caller]
fn refused(text: &str) -> DeclarationFault {
    let mut faults = with_words(text).err().unwrap_or_default();
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

#[test]
fn words_of_a_file_stand_beside_those_of_the_declarations() {
    let catalogue = with_words(
        "[codes.purposes]\nPREV = \"Preventado\"\n\
         [registers.sis-persons]\nfollow_up = \"Raportu\"\ncontroller = \"la lando\"\n\
         [registers.sis-persons.fields]\nnames = \"Nomoj\"\n\
         [procedures.sirene-hit]\ntitle = \"Trafo\"\n\
         [rules.POLICE]\nwords = \"Vi rajtas\"\n",
    )
    .unwrap();
    let purposes = catalogue.table("purposes").unwrap();
    assert_eq!(purposes.label("PREV", "eo"), "Preventado");
    assert_eq!(purposes.label("PREV", "de"), "Verhütung einer Straftat");
    assert_eq!(purposes.label("INV", "eo"), purposes.label("INV", "en"));
    assert_eq!(purposes.named("preventado").unwrap().code.as_str(), "PREV");
    let persons = catalogue.declaration(&"sis-persons".parse().unwrap()).unwrap();
    assert_eq!(persons.follow_up.words.words("eo"), "Raportu");
    assert_eq!(persons.identity.controller.words("eo"), "la lando");
    assert_eq!(persons.field(&"names".parse().unwrap()).unwrap().title.words("eo"), "Nomoj");
    assert_eq!(catalogue.procedure("sirene-hit").unwrap().identity.title.words("eo"), "Trafo");
    let rule = catalogue.rule_words(&"POLICE".parse().unwrap()).unwrap();
    assert_eq!(rule.words.words("eo"), "Vi rajtas");
    assert!(rule.remedy.is_empty());
}

#[test]
fn words_for_what_is_not_there_are_refused_at_their_place() {
    for key in ["codes.purposes.FUN", "registers.sis-persons.fields.shoe_size", "rules.POLICE.tale"]
    {
        let fault = refused(&format!("\n{key} = \"x\"\n"));
        assert_eq!((fault.rule, fault.line), (Rule::WordUnused, 2), "{fault}");
        assert!(fault.words.contains(key), "{fault}");
    }
}

#[test]
fn a_file_of_words_is_texts_by_place_under_the_letters_of_its_language() {
    assert_eq!(refused("[codes.purposes]\nPREV = 3\n").rule, Rule::Form);
    assert_eq!(refused("[codes.purposes]\nPREV = \" \"\n").rule, Rule::Form);
    assert_eq!(refused("[codes.purposes\n").rule, Rule::Syntax);
    for (name, rule) in [("esperanto", Rule::Place), ("de", Rule::Duplicate)] {
        let mut sources = Catalogue::embedded_sources();
        let text = "[codes.purposes]\nPREV = \"x\"\n".to_owned();
        sources.push(Source { path: format!("words/{name}.toml"), text });
        assert!(Catalogue::load(&sources).unwrap_err().iter().any(|fault| fault.rule == rule));
    }
}

#[test]
fn a_word_in_a_further_language_takes_no_name_from_another_code() {
    // What a list in English calls Georgia stays Georgia, whatever a draft says.
    let catalogue = with_words("codes.countries.AUT = \"Georgia\"\n").unwrap();
    assert_eq!(catalogue.country("Georgia").unwrap().as_str(), "GEO");
}

/// The official languages of the Union without English.
// LEGAL: Regulation No 1 determining the languages to be used (as amended), Art 1.
const LANGUAGES: [&str; 23] = [
    "bg", "es", "cs", "da", "de", "et", "el", "fr", "ga", "hr", "it", "lv", "lt", "hu", "mt", "nl",
    "pl", "pt", "ro", "sk", "sl", "fi", "sv",
];

#[test]
fn every_label_and_rule_has_words_in_every_official_language() {
    let catalogue = shipped();
    let policies = PolicySet::embedded().unwrap();
    let mut lacking = Vec::new();
    for language in LANGUAGES {
        lacking.extend(
            catalogue.lacking(language).iter().map(|(path, _)| format!("{language} {path:?}")),
        );
        for rule in policies.rules() {
            let known = catalogue.rule_words(&rule.id).cloned().unwrap_or_default();
            let has = |labels: &Labels| labels.0.contains_key(language);
            if !has(&known.words) || (!rule.remedy.is_empty() && !has(&known.remedy)) {
                lacking.push(format!("{language} rules.{}", rule.id));
            }
        }
    }
    let list = lacking.join("\n");
    assert!(lacking.is_empty(), "run `cargo xtask words LANGUAGE` for what lacks:\n{list}");
}

#[test]
fn every_rule_that_has_words_is_a_policy() {
    let policies = PolicySet::embedded().unwrap();
    let catalogue = shipped();
    let strange: Vec<_> = catalogue
        .rules_with_words()
        .filter(|id| id.parse().is_ok_and(|id| policies.rule(&id).is_none()))
        .collect();
    assert!(strange.is_empty(), "catalogue/words has words for no policy: {strange:?}");
}
