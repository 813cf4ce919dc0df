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
    // Each table stands once, where it is met first.
    let mut tables: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for (mut path, english) in lacking {
        let Some(last) = path.pop() else { continue };
        let line = format!("{} = {}", key(&last), toml::Value::String(english));
        match tables.iter_mut().find(|(table, _)| *table == path) {
            Some((_, lines)) => lines.push(line),
            None => tables.push((path, vec![line])),
        }
    }
    for (table, lines) in tables {
        let table: Vec<_> = table.iter().map(|part| key(part)).collect();
        println!("\n[{}]\n{}", table.join("."), lines.join("\n"));
    }
    Ok(())
}

/// A key as TOML writes it.
fn key(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if text.chars().all(plain) { text.to_owned() } else { format!("{text:?}") }
}
