//! Names that are the same name: other spellings, forms in other languages, and short forms.
//!
//! The tables (`variants/*.txt`) were written for this crate from general knowledge of what people
//! are called; no list, register or test set was copied. A line is a group: full forms and, after a
//! colon, short forms of them. A name may stand in several groups (`Sasha`). Two names are compared
//! only through a group that both stand in, never through a chain of groups.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What two spellings of one name are worth.
const SPELLING: u16 = 960;
/// What the forms of one name in two languages are worth.
const LANGUAGE: u16 = 940;
/// What a short form and its full form are worth.
const SHORT: u16 = 925;
/// What two short forms of one name are worth: a Bill is rarely called Willy too.
const BOTH_SHORT: u16 = 860;

/// A group of a table and how a name stands in it: the group's number, then two bits.
pub(crate) type Membership = u16;

/// How a name stands in a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Spelling = 0,
    Full = 1,
    Short = 2,
}

const STANDING_BITS: u32 = 2;

/// The groups that any of these spellings belongs to, in ascending order.
pub(crate) fn groups_of(forms: &[String]) -> Vec<Membership> {
    let mut groups: Vec<Membership> =
        forms.iter().filter_map(|form| BY_NAME.get(form.as_str())).flatten().copied().collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// The number of the group alone: names that share it may be the same name.
pub(crate) const fn group_of(membership: Membership) -> u16 {
    membership >> STANDING_BITS
}

/// What two names are worth to each other by the best group that both stand in; 0 if there is none.
pub(crate) fn likeness(one: &[Membership], two: &[Membership]) -> u16 {
    let (mut at, mut other_at) = (0, 0);
    let mut best = 0;
    // Both are in ascending order: one walk finds all shared groups.
    while let (Some(here), Some(there)) = (one.get(at), two.get(other_at)) {
        match group_of(*here).cmp(&group_of(*there)) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => other_at += 1,
            std::cmp::Ordering::Equal => {
                best = best.max(worth(*here, *there));
                at += 1;
                other_at += 1;
            }
        }
    }
    best
}

const fn worth(one: Membership, two: Membership) -> u16 {
    const SHORT_BIT: u16 = Standing::Short as u16;
    const FULL_BIT: u16 = Standing::Full as u16;
    match ((one | two) & SHORT_BIT != 0, (one | two) & FULL_BIT != 0) {
        (false, false) => SPELLING,
        (false, true) => LANGUAGE,
        (true, true) => SHORT,
        (true, false) => BOTH_SHORT,
    }
}

static BY_NAME: LazyLock<HashMap<&'static str, Vec<Membership>>> = LazyLock::new(|| {
    let mut by_name: HashMap<&'static str, Vec<Membership>> = HashMap::new();
    for (number, (full, short, standing)) in (0u16..).zip(groups()) {
        let full = full.split_whitespace().map(|name| (name, standing));
        let short = short.split_whitespace().map(|name| (name, Standing::Short));
        for (name, standing) in full.chain(short) {
            by_name.entry(name).or_default().push(number << STANDING_BITS | standing as u16);
        }
    }
    by_name
});

/// The full forms and the short forms of each group, and how the full forms stand in it.
fn groups() -> impl Iterator<Item = (&'static str, &'static str, Standing)> {
    let tables = [
        (include_str!("variants/spellings.txt"), Standing::Spelling),
        (include_str!("variants/languages.txt"), Standing::Full),
        (include_str!("variants/short.txt"), Standing::Full),
    ];
    tables.into_iter().flat_map(|(table, standing)| {
        let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(move |line| {
            let (full, short) = line.split_once(':').unwrap_or((line, ""));
            (full, short, standing)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(one: &str, two: &str) -> u16 {
        likeness(&groups_of(&[one.to_owned()]), &groups_of(&[two.to_owned()]))
    }

    #[test]
    fn spellings_forms_and_short_forms_share_a_group_in_that_order_of_worth() {
        for (one, two, expected) in [
            ("mohamed", "muhammad", SPELLING),
            ("ivan", "john", LANGUAGE),
            ("giuseppe", "josef", LANGUAGE),
            ("aleksandr", "sasha", SHORT),
            ("william", "bill", SHORT),
            ("giuseppe", "peppino", SHORT),
            ("malgorzata", "gosia", SHORT),
            ("istvan", "pista", SHORT),
            ("francisco", "paco", SHORT),
            ("evangelos", "vangelis", SPELLING),
            ("ketevan", "keti", SHORT),
            ("hakob", "hagop", SPELLING),
            ("yitzhak", "itzik", SHORT),
            ("bill", "willy", BOTH_SHORT),
            ("anna", "peter", 0),
            ("nobodyscalledthis", "anna", 0),
        ] {
            assert_eq!(of(one, two), expected, "{one} {two}");
            assert_eq!(of(two, one), expected, "{two} {one}");
        }
    }

    #[test]
    fn the_tables_are_well_formed() {
        let mut numbers = 0usize;
        for (full, short, standing) in groups() {
            numbers += 1;
            let names: Vec<&str> = full.split(' ').chain(short.split(' ')).collect();
            let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
            assert!(names.len() >= 2, "a name alone: {full}:{short}");
            assert!(!full.trim().is_empty(), "no full form: {short}");
            assert!(standing != Standing::Spelling || short.is_empty(), "{full}:{short}");
            for (at, name) in names.iter().enumerate() {
                assert!(name.len() >= 2, "{name} is an initial");
                assert!(name.bytes().all(|b| b.is_ascii_lowercase()), "{name} is not plain");
                assert!(!names.iter().skip(at + 1).any(|other| other == name), "{name} twice");
            }
        }
        assert!(numbers < usize::from(u16::MAX >> STANDING_BITS), "{numbers} groups do not fit");
    }
}
