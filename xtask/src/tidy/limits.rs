//! The caps of the house, in one place.

/// Most lines of a source file.
pub(super) const SOURCE_LINES_MAX: usize = 600;
/// Most lines of a file that holds tests only.
pub(super) const TEST_LINES_MAX: usize = 1_200;
/// Most lines of a function, from its `fn` to its closing brace.
pub(super) const FUNCTION_LINES_MAX: usize = 70;
/// Most lines of a function in test code.
pub(super) const TEST_FUNCTION_LINES_MAX: usize = 120;
/// Most characters of a line of Rust.
pub(super) const COLUMNS_MAX: usize = 100;
/// Most packages that the program is built from, our own included.
pub(super) const PACKAGES_MAX: usize = 459;

const _: () = assert!(SOURCE_LINES_MAX <= TEST_LINES_MAX);
const _: () = assert!(FUNCTION_LINES_MAX <= TEST_FUNCTION_LINES_MAX);
