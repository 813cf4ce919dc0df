//! Each rule with a good and a bad example.

use super::layers::{Dependency, EDGES, Package};
use super::limits::{
    COLUMNS_MAX, FUNCTION_LINES_MAX, PACKAGES_MAX, SOURCE_LINES_MAX, TEST_FUNCTION_LINES_MAX,
    TEST_LINES_MAX,
};
use super::*;

fn rules(path: &str, text: &str) -> Vec<&'static str> {
    check_text(&Source { path, text }).iter().map(|finding| finding.rule.name).collect()
}

fn places(path: &str, text: &str) -> Vec<String> {
    check_text(&Source { path, text }).into_iter().map(|finding| finding.place).collect()
}

fn function(name: &str, lines: usize) -> String {
    format!("fn {name}() {{\n{}}}\n", "    run();\n".repeat(lines - 2))
}

#[test]
fn a_source_file_may_have_600_lines_and_not_one_more() {
    let text = |lines: usize| "// a line\n".repeat(lines);
    assert!(rules("crates/a/src/lib.rs", &text(SOURCE_LINES_MAX)).is_empty());
    assert_eq!(rules("crates/a/src/lib.rs", &text(SOURCE_LINES_MAX + 1)), ["file-length"]);
}

#[test]
fn a_test_file_may_have_1200_lines_and_not_one_more() {
    let text = |lines: usize| "// a line\n".repeat(lines);
    for path in ["crates/a/src/tests.rs", "crates/a/tests/it/x.rs", "crates/a/src/log_tests.rs"] {
        assert!(rules(path, &text(TEST_LINES_MAX)).is_empty(), "{path}");
        assert_eq!(rules(path, &text(TEST_LINES_MAX + 1)), ["file-length"], "{path}");
    }
}

#[test]
fn a_line_may_have_100_columns_and_not_one_more() {
    let line = |columns: usize| format!("// {}\n", "ä".repeat(columns - 3));
    assert!(rules("crates/a/src/lib.rs", &line(COLUMNS_MAX)).is_empty());
    assert_eq!(places("crates/a/src/lib.rs", &line(COLUMNS_MAX + 1)), ["crates/a/src/lib.rs:1"]);
    let address = format!("// https://example.org/{}\n", "x".repeat(COLUMNS_MAX));
    assert!(rules("crates/a/src/lib.rs", &address).is_empty());
    assert!(rules("docs/long.md", &format!("# T\n{}", line(COLUMNS_MAX + 1))).is_empty());
}

#[test]
fn a_function_may_have_70_lines_and_not_one_more() {
    let path = "crates/a/src/lib.rs";
    assert!(rules(path, &function("short", FUNCTION_LINES_MAX)).is_empty());
    let long = function("long", FUNCTION_LINES_MAX + 1);
    assert_eq!(rules(path, &long), ["function-length"]);
    assert_eq!(places(path, &format!("struct S;\n\n{long}")), ["crates/a/src/lib.rs:3"]);
    assert_eq!(rules(path, &format!("struct S;\nimpl S {{\n{long}}}\n")), ["function-length"]);
    assert_eq!(rules(path, &format!("trait T {{\n{long}}}\n")), ["function-length"]);
}

#[test]
fn a_test_function_may_have_120_lines_and_not_one_more() {
    let fits = function("a_test", TEST_FUNCTION_LINES_MAX);
    let long = function("a_test", TEST_FUNCTION_LINES_MAX + 1);
    let path = "crates/a/src/lib.rs";
    assert!(rules(path, &format!("#[test]\n{fits}")).is_empty());
    assert!(rules(path, &format!("#[cfg(test)]\nmod tests {{\n{fits}}}\n")).is_empty());
    assert!(rules("crates/a/tests/it/main.rs", &fits).is_empty());
    assert_eq!(rules(path, &format!("#[test]\n{long}")), ["function-length"]);
    assert_eq!(
        rules(path, &format!("#[cfg(not(test))]\nmod m {{\n{fits}}}\n")),
        ["function-length"]
    );
}

#[test]
fn unfinished_ignored_and_sleeping_code_is_found_in_macros_too() {
    let path = "crates/a/src/lib.rs";
    let cases = [
        ("fn f() { todo!() }", "unfinished"),
        ("fn f() { vec![dbg!(1)]; }", "unfinished"),
        ("fn f() { unimplemented!() }", "unfinished"),
        ("fn f() { std::thread::sleep(span) }", "sleep"),
        ("proptest! { fn f() { thread::sleep(span) } }", "sleep"),
        ("#[test]\n#[ignore]\nfn f() {}", "ignored"),
        ("#[test]\n#[ignore = \"slow\"]\nfn f() {}", "ignored"),
        ("#[cfg_attr(miri, ignore)]\nfn f() {}", "ignored"),
        ("/// ```ignore\n/// f();\n/// ```\nfn f() {}", "ignored"),
        ("#[allow(dead_code)]\nfn f() {}", "override"),
        ("#![allow(dead_code)]\nfn f() {}", "override"),
    ];
    for (text, rule) in cases {
        assert_eq!(rules(path, text), [rule], "{text}");
    }
}

#[test]
fn words_in_texts_and_comments_are_no_code() {
    let text = "// todo!() thread::sleep\nfn f() { g(\"#[ignore] dbg!(x)\") }\n\
                #[expect(dead_code, reason = \"an example\")]\nfn ignore() {}";
    assert!(rules("crates/a/src/lib.rs", text).is_empty());
}

#[test]
fn code_that_must_not_compile_may_leave_values_out() {
    assert!(rules("crates/a/tests/it/fail/by_hand.rs", "fn main() { todo!() }").is_empty());
}

#[test]
fn a_file_that_is_not_rust_is_named() {
    assert_eq!(rules("crates/a/src/lib.rs", "fn f( {"), ["parse"]);
}

#[test]
fn names_that_say_nothing_are_refused() {
    for path in ["crates/a/src/utils.rs", "crates/a/src/common/mod.rs", "testing/src/helpers/x.rs"]
    {
        assert_eq!(names::check(path).len(), 1, "{path}");
    }
    assert!(names::check("crates/a/src/fan_out.rs").is_empty());
    assert!(names::check("docs/common.md").is_empty());
    assert_eq!(rules("crates/a/src/lib.rs", "mod misc;"), ["name"]);
    assert!(rules("crates/a/src/lib.rs", "mod merge;").is_empty());
}

#[test]
fn integration_tests_are_one_binary() {
    assert_eq!(names::check("crates/a/tests/search.rs").len(), 1);
    assert!(names::check("crates/a/tests/it/main.rs").is_empty());
    assert!(names::check("crates/a/tests/fail/by_hand.rs").is_empty());
    assert!(names::check("crates/a/src/search/tests/faults.rs").is_empty());
    assert!(names::check("crates/a/src/tests/faults.rs").is_empty());
}

#[test]
fn a_page_has_one_title() {
    assert!(rules("docs/a.md", "# A\n\n## B\n\n```sh\n# a comment\n```\n").is_empty());
    assert_eq!(rules("docs/a.md", "## A\n"), ["title"]);
    assert_eq!(places("docs/a.md", "# A\n\n# B\n"), ["docs/a.md:3"]);
}

#[test]
fn a_link_leads_to_a_file_of_the_project() {
    let exists = |path: &str| ["docs/glossary.md", "README.md"].contains(&path);
    let count = |text: &str| prose::check_links(&Source { path: "docs/a.md", text }, &exists).len();
    assert_eq!(count("[a](glossary.md#record) [b](../README.md) [c](https://example.org)"), 0);
    assert_eq!(count("[a](#below) [b](mailto:a@example.org)"), 0);
    assert_eq!(count("[a](missing.md) and ![b](../docs/none.svg)"), 2);
}

#[test]
fn the_change_log_has_unreleased_entries_or_a_version() {
    let log = |heading: &str| rules("CHANGELOG.md", &format!("# Changelog\n\n{heading}\n"));
    assert!(log("## [Unreleased]").is_empty());
    assert!(log("## [0.1.0] - 2026-12-01").is_empty());
    assert_eq!(log("## [0.1.0]"), ["changelog"]);
    assert_eq!(log("## News"), ["changelog"]);
}

#[test]
fn a_catalogue_file_that_cannot_be_read_is_named_with_its_line() {
    assert!(rules("catalogue/codes/roles.toml", "version = 1\n").is_empty());
    assert_eq!(
        places("catalogue/codes/roles.toml", "a = 1\nb =\n"),
        ["catalogue/codes/roles.toml:2"]
    );
    assert_eq!(rules("catalogue/registers/schema.json", "{"), ["catalogue"]);
    assert_eq!(rules("catalogue/policies/search.cedar", " \n"), ["catalogue"]);
}

#[test]
fn the_program_may_be_built_from_400_packages_and_not_one_more() {
    assert!(budget::judge(PACKAGES_MAX).is_empty());
    assert_eq!(budget::judge(PACKAGES_MAX + 1).len(), 1);
    assert_eq!(budget::count("a v1.0.0\nb v1.0.0\na v1.0.0 (*)\n\na v2.0.0\n"), 3);
}

#[test]
fn the_table_of_edges_points_one_way() {
    for (index, (name, allowed)) in EDGES.iter().enumerate() {
        for lower in *allowed {
            let lower = format!("entente-{lower}");
            let position = EDGES.iter().position(|(other, _)| *other == lower);
            assert!(position.is_some_and(|place| place < index), "{name} uses {lower}");
        }
    }
}

fn package(name: &str, dependencies: &[(&str, Option<&str>)]) -> Package {
    let dependency = |(name, kind): &(&str, Option<&str>)| Dependency {
        name: (*name).to_owned(),
        kind: kind.map(str::to_owned),
    };
    Package {
        name: name.to_owned(),
        dependencies: dependencies.iter().map(dependency).collect(),
        targets: Vec::new(),
    }
}

#[test]
fn a_crate_uses_only_what_the_table_permits() {
    let found = |name, dependencies| {
        let packages = [package(name, dependencies)];
        layers::check(&packages).iter().map(|finding| finding.rule.name).collect::<Vec<_>>()
    };
    assert!(found("entente-ledger", &[("entente-model", None), ("serde", None)]).is_empty());
    assert_eq!(found("entente-model", &[("entente-store", None)]), ["direction"]);
    assert_eq!(found("entente-model", &[("entente-testing", Some("dev"))]), ["direction"]);
    assert_eq!(found("entente-surprise", &[]), ["direction"]);
}

#[test]
fn a_library_belongs_to_its_owner() {
    let found = |name, dependencies| layers::check(&[package(name, dependencies)]).len();
    assert_eq!(found("entente-crypto", &[("aws-lc-rs", None)]), 0);
    assert_eq!(found("entente-ledger", &[("aws-lc-rs", None)]), 1);
    assert_eq!(found("entente-web", &[("rusqlite", None)]), 1);
    assert_eq!(found("entente-ledger", &[("sha2", Some("dev"))]), 0);
    assert_eq!(found("entente-ledger", &[("sha2", Some("build"))]), 1);
}

#[test]
fn versions_and_lints_come_from_the_workspace() {
    let good = "[package]\nname = \"a\"\n[lints]\nworkspace = true\n\
                [dependencies]\nserde.workspace = true\n";
    let bad = "[package]\nname = \"a\"\n[dependencies]\nserde = \"1\"\n";
    assert!(rules("crates/a/Cargo.toml", good).is_empty());
    assert_eq!(rules("crates/a/Cargo.toml", bad), ["manifest", "manifest"]);
    assert!(rules("fuzz/Cargo.toml", bad).is_empty());
}

#[test]
fn the_crate_with_unsafe_code_has_the_workspaces_lints_but_for_that_one() {
    let workspace = "[workspace.lints.rust]\nunsafe_code = \"forbid\"\nmissing_docs = \"deny\"\n";
    let found = |own: &str| {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let texts = [file("Cargo.toml", workspace), file("crates/mapped/Cargo.toml", own)];
        layers::check_own_lints(&texts).len()
    };
    assert_eq!(found("[lints.rust]\nunsafe_code = \"deny\"\nmissing_docs = \"deny\"\n"), 0);
    assert_eq!(found("[lints.rust]\nunsafe_code = \"deny\"\n"), 1);
    assert_eq!(found("[lints.rust]\nunsafe_code = \"allow\"\nmissing_docs = \"deny\"\n"), 1);
    let own = "[package]\nname = \"a\"\n";
    assert!(rules("crates/mapped/Cargo.toml", own).is_empty());
}

#[test]
fn a_report_names_each_rule_once_with_its_remedy() {
    let source = Source { path: "crates/a/src/lib.rs", text: "fn f() { todo!(); todo!() }" };
    let lines = report(check_text(&source));
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().filter(|line| line.contains("finish it")).count() == 1);
}
