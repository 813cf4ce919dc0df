//! Prints what a language lacks of the words of the built-in catalogue, with the English in their
//! place: `cargo xtask words pl`. In English everything is lacking, so that `en` prints all there
//! is.
#![expect(clippy::print_stdout, reason = "an example speaks to the person who started it")]

use entente_policy::{Effect, PolicySet};
use entente_registers::Catalogue;
use std::error::Error;

/// The first line of a file that nobody has reviewed.
const DRAFT: &str =
    "# Machine-drafted from the English; to be reviewed by a native speaker who knows the field.";

fn main() -> Result<(), Box<dyn Error>> {
    let language = std::env::args().nth(1).unwrap_or_else(|| "en".to_owned());
    let catalogue = Catalogue::embedded().map_err(|faults| format!("{faults:#?}"))?;
    // English words stand where they are declared: no language has all, `-` has none.
    let of = if language == "en" { "-" } else { language.as_str() };
    let mut lacking = catalogue.lacking(of);
    for rule in PolicySet::embedded()?.rules() {
        let known = catalogue.rule_words(&rule.id);
        let mut lacks = |part: &str, english: &str, is_there: bool| {
            if !is_there {
                let path = ["rules", rule.id.as_str(), part].map(str::to_owned);
                lacking.push((path.to_vec(), english.to_owned()));
            }
        };
        let has = |labels: &entente_registers::Labels| labels.0.contains_key(of);
        lacks("words", &rule.words, known.is_some_and(|known| has(&known.words)));
        if rule.effect == Effect::Forbid {
            lacks("remedy", &rule.remedy, known.is_some_and(|known| has(&known.remedy)));
        }
    }
    println!("{DRAFT}");
    let mut before = Vec::new();
    for (path, english) in lacking {
        let Some((last, table)) = path.split_last() else { continue };
        if before != table {
            let table: Vec<_> = table.iter().map(|part| key(part)).collect();
            println!("\n[{}]", table.join("."));
        }
        println!("{} = {}", key(last), toml::Value::String(english));
        before = table.to_vec();
    }
    Ok(())
}

/// A key as TOML writes it.
fn key(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if text.chars().all(plain) { text.to_owned() } else { format!("{text:?}") }
}
