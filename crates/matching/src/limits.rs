//! Every bound of matching, in one place (DESIGN invariant 7).

/// Most names of one question that are compared; further ones are left aside.
pub const QUERY_NAMES_MAX: usize = 8;
/// Most words of one name that are compared; further ones are left aside.
pub const WORDS_MAX: usize = 16;
/// Longest word in characters after romanisation; the rest is left aside.
pub const WORD_CHARS_MAX: usize = 40;
/// Most spellings that one word is compared under.
pub const FORMS_MAX: usize = 6;
/// Most dictionary words that one asked word is expanded to.
pub const EXPANSIONS_MAX: usize = 64;
/// Most dictionary words looked at closely for one asked word.
pub const EXPANSIONS_CONSIDERED_MAX: usize = 4_096;
/// Most index entries visited for one question.
pub const POSTINGS_MAX: usize = 400_000;
/// Most index entries looked at for one question, beyond reading where they lead.
pub const LOOKS_MAX: usize = 20_000;
/// Most name blocks scored in full for one question.
pub const SCORED_MAX: usize = 1_000;
/// The lowest score that is returned unless asked otherwise: just above what clearly different
/// given names or birth dates leave.
pub const SCORE_PERMILLE_MIN_DEFAULT: u16 = 460;
/// Most records looked at when weights are fitted to a register.
pub const FIT_RECORDS_MAX: usize = 200_000;
/// Most pairs of records that weights are fitted to.
pub const FIT_PAIRS_MAX: usize = 200_000;
/// How many pairs the defaults are worth when weights are fitted.
pub const FIT_PRIOR_PAIRS: u64 = 1_000;
