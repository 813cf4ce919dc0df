//! What the types rule out (DESIGN invariant 1).

#[test]
fn nothing_reads_without_a_logged_decision() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/it/pass/*.rs");
    cases.compile_fail("tests/it/fail/*.rs");
}
