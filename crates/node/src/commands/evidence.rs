//! The features of a comparison for people: one sentence each, or all that is known of them.

use entente_model::answer::{Effect, Feature, Found};

/// One feature as a line: its effect, the comparison, what the record holds if it may be shown.
pub(crate) fn sentence(feature: &Feature) -> String {
    let found = match &feature.found {
        Found::Shown(value) => format!(" [{value}]"),
        Found::Withheld | Found::Missing => String::new(),
    };
    format!("{} {}{found}", sign(feature.effect), feature.words)
}

/// One feature in full: its effect, name and weight; the sentence; both sides under each other.
pub(crate) fn lines(feature: &Feature) -> Vec<String> {
    let found = match &feature.found {
        Found::Shown(value) => value.as_str(),
        Found::Withheld => "withheld: the answer may not show it",
        Found::Missing => "nothing",
    };
    vec![
        format!(
            "{} {}: {} ({})",
            sign(feature.effect),
            feature.feature.replace('-', " "),
            feature.words,
            bits(feature.weight_millibits)
        ),
        format!("    asked: {}", feature.asked),
        format!("    found: {found}"),
    ]
}

/// Rounded down: what is not fully the same never shows as 100 %.
pub(crate) fn percent(permille: u16) -> String {
    format!("{} %", permille / 10)
}

const fn sign(effect: Effect) -> char {
    match effect {
        Effect::Agrees => '+',
        Effect::Similar => '~',
        Effect::Neutral => ' ',
        Effect::Differs => '-',
    }
}

/// A weight of evidence: one bit more makes a match twice as likely against a chance one.
fn bits(millibits: i32) -> String {
    format!("{:+.1} bits", f64::from(millibits) / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::{Said, TermKind};

    fn feature(found: Found) -> Feature {
        let feature = Feature::new(TermKind::BirthDate, ("x".into(), found));
        feature.weighing(Effect::Similar, -1_250).saying(&[Said::BornSwapped])
    }

    #[test]
    fn a_score_short_of_full_agreement_never_shows_as_it() {
        assert_eq!(percent(1000), "100 %");
        assert_eq!(percent(999), "99 %");
    }

    #[test]
    fn a_withheld_value_is_not_shown() {
        assert_eq!(sentence(&feature(Found::Withheld)), "~ day and month are exchanged");
        let lines = lines(&feature(Found::Withheld));
        assert_eq!(lines[2], "    found: withheld: the answer may not show it");
    }

    #[test]
    fn a_feature_in_full_has_its_weight_and_both_sides() {
        assert_eq!(
            lines(&feature(Found::Shown("y".into()))),
            [
                "~ birth date: day and month are exchanged (-1.2 bits)",
                "    asked: x",
                "    found: y"
            ]
        );
    }
}
