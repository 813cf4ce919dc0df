//! What the program says of itself.

use crate::run::run;

#[test]
fn the_help_is_as_reviewed() {
    insta::assert_snapshot!("help", run(&["--help"]).ended(0).out);
    for command in
        ["demo", "init", "serve", "search", "match", "import", "export", "backup", "restore"]
    {
        let help = run(&[command, "--help"]).ended(0).out;
        insta::assert_snapshot!(format!("help_{command}"), help);
    }
}

#[test]
fn wrong_usage_ends_with_two_and_says_what_is_right() {
    let ran = run(&["serch"]).ended(2);
    assert!(ran.err.contains("search"), "{}", ran.err);
}

#[test]
fn the_interface_description_is_printed_as_json() {
    let ran = run(&["openapi"]).ended(0);
    let description: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
}

#[test]
fn completions_are_printed_for_each_shell() {
    for shell in ["bash", "zsh", "fish"] {
        assert!(run(&["completions", shell]).ended(0).out.contains("entente"));
    }
}

#[test]
fn a_folder_without_a_node_is_named_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("none");
    let ran = run(&["serve", "--dir", dir.to_str().unwrap()]).ended(1);
    assert!(ran.err.contains("entente init"), "{}", ran.err);
    let ran = run(&["serve", "--json", "--dir", dir.to_str().unwrap()]).ended(1);
    assert_eq!(ran.document()["event"], "error");
}
