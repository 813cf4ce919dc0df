//! Which addresses pages have.

use std::collections::BTreeSet;
use std::path::Path;

/// The paths of all routes as the source of the pages has them, each variable filled.
pub(crate) fn routes() -> BTreeSet<String> {
    sources().iter().map(|(path, _)| filled(path)).collect()
}

/// The paths that can be opened, with their variables.
pub(crate) fn pages() -> BTreeSet<String> {
    let opened = |(path, methods): (String, String)| methods.contains("get(").then_some(path);
    sources().into_iter().filter_map(opened).collect()
}

/// Each route: its path and its methods.
fn sources() -> Vec<(String, String)> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/web/src/pages");
    let mut routes = Vec::new();
    let mut folders = vec![pages];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = source(&path);
            for after in text.split(".route(").skip(1) {
                let literal = after.trim_start().strip_prefix('"').unwrap();
                let (path, rest) = literal.split_once('"').unwrap();
                routes.push((path.to_owned(), until_closed(rest).to_owned()));
            }
        }
    }
    routes
}

/// What stands before the bracket that closes a call.
fn until_closed(text: &str) -> &str {
    let mut open = 1;
    let end = text.find(|sign| {
        open += i32::from(sign == '(') - i32::from(sign == ')');
        open == 0
    });
    text.split_at(end.unwrap()).0
}

/// A path with something of the right form for every variable, which is not there.
fn filled(path: &str) -> String {
    let part = |part: &str| match part {
        "{register}" => "police-records".to_owned(),
        "{answer}" | "{candidate}" | "{number}" | "{position}" => "1".to_owned(),
        _ if part.starts_with('{') => "01980000-0000-7000-8000-000000000000".to_owned(),
        _ => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[expect(clippy::disallowed_methods, reason = "the source that a test reads is a file")]
fn source(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}
