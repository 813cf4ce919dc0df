//! Bounds of the life of an alert.

/// Most notes in the national file of one alert.
pub const NOTES_MAX: usize = 1_000;
/// Most states for which one alert is flagged.
pub const FLAGS_MAX: usize = 64;
/// Most links of one alert.
pub const LINKS_MAX: usize = 64;
/// Most alerts from which one that is entered is said to differ.
pub const DIFFERENT_MAX: usize = 32;
/// Most data of one category about the victim of a misused identity.
pub const VICTIM_DATA_MAX: usize = 16;
/// Longest title, name or reference of a national file, in characters.
pub const REFERENCE_CHARS_MAX: usize = 256;
/// Longest criteria for entering threats, in characters.
pub const CRITERIA_CHARS_MAX: usize = 16_384;
/// Most alerts that one run ends, reveals or warns of.
pub const DUE_PER_RUN_MAX: usize = 1_000;
/// Most alerts that other states' copies are shown of when one is entered.
pub const FOUND_MAX: usize = 20;
/// Most changes that one page of a list of alerts looks at.
pub const LISTED_LOOKED_AT_MAX: u64 = 5_000;
/// Changes that such a list reads at once.
pub const LISTED_WINDOW: u64 = 200;
