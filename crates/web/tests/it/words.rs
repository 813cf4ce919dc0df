//! The words of what services say: the English ones are those of the model, and stand there alone.

use entente_model::Said;
use std::io::{Read as _, Write as _};
use std::path::Path;

const HEADER: &str = "\
# What is said of fields at fault, of what stands in the way and of what would help: fragments of
# sentences, behind or under the name of a field. Made from the table in crates/model/src/said.rs:
# UPDATE_WORDS=1 cargo test -p entente-web --test it words

";

/// The messages of every sentence, in the order of the model's table.
fn messages() -> String {
    let message = |(code, text, values): &(&str, &str, &[&str])| {
        let named = values.iter().fold((*text).to_owned(), |text, value| {
            text.replace(&format!("{{{value}}}"), &format!("{{ ${value} }}"))
        });
        format!("said-{code} = {named}\n")
    };
    Said::ALL.iter().map(message).collect()
}

#[test]
fn every_sentence_has_its_message_and_says_the_same() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/faults.ftl");
    let wanted = format!("{HEADER}{}", messages());
    if std::env::var_os("UPDATE_WORDS").is_some() {
        std::fs::File::create(&path).unwrap().write_all(wanted.as_bytes()).unwrap();
    }
    let mut text = String::new();
    std::fs::File::open(&path).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(
        text, wanted,
        "locales/en/faults.ftl is out of date: run \
         `UPDATE_WORDS=1 cargo test -p entente-web --test it words`, then add the other languages"
    );
}

#[test]
fn the_manual_lists_every_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/api.md");
    let mut text = String::new();
    std::fs::File::open(&path).unwrap().read_to_string(&mut text).unwrap();
    let lacking: Vec<_> =
        Said::ALL.iter().filter(|(code, ..)| !text.contains(&format!("`{code}`"))).collect();
    assert!(lacking.is_empty(), "docs/api.md does not name {lacking:?}");
}
