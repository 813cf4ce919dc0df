//! Which words the pages ask for: each must exist, and no words may lie about unused.

use crate::locales::{Messages, sorted};
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

/// What stands before the key where a page asks for words: in templates and in the code.
const CALLS: [&str; 4] = ["say(\"", "with(\"", "with_two(\"", "key(\""];

/// Words that are asked for by a code that is put behind one of these.
const BY_CODE: &str = "build/by-code.txt";

/// Compares what is asked for with what there is.
pub(crate) fn check(english: &Messages) -> Result<(), Box<dyn Error>> {
    let mut asked = BTreeSet::new();
    for folder in ["templates", "src"] {
        collect(Path::new(folder), &mut asked)?;
    }
    let prefixes = fs::read_to_string(BY_CODE).map_err(|error| format!("{BY_CODE}: {error}"))?;
    let prefixes: Vec<_> = prefixes.lines().filter(|line| !line.starts_with('#')).collect();
    let missing = asked.iter().filter(|key| !english.contains_key(*key));
    let unused = english.keys().filter(|key| {
        !asked.contains(*key) && !prefixes.iter().any(|prefix| key.starts_with(prefix))
    });
    let faults: Vec<_> = missing
        .map(|key| format!("  {key} is asked for, but locales/en does not have it"))
        .chain(unused.map(|key| format!("  {key} is in locales/en, but nothing asks for it")))
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

fn collect(folder: &Path, asked: &mut BTreeSet<String>) -> Result<(), Box<dyn Error>> {
    for path in sorted(folder)? {
        if path.is_dir() {
            collect(&path, asked)?;
        } else {
            let text = fs::read_to_string(&path)?;
            for call in CALLS {
                let keys = text.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                asked.extend(keys.filter(|key| is_key(key)).map(ToOwned::to_owned));
            }
        }
    }
    Ok(())
}

/// Words are named in lower case with dashes, two parts at least: nothing else in the code is
/// written so behind these calls.
fn is_key(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.contains('-') && !text.ends_with('-') && text.chars().all(plain)
}
