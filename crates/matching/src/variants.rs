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
const BOTH_SHORT: u16 = 820;

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

/// The groups that any of these spellings belongs to, in ascending order, each once.
pub(crate) fn groups_of(forms: &[String]) -> Vec<Membership> {
    let mut groups: Vec<Membership> =
        forms.iter().filter_map(|form| BY_NAME.get(form.as_str())).flatten().copied().collect();
    groups.sort_unstable();
    groups.dedup_by_key(|membership| group_of(*membership));
    groups
}

/// The number of the group alone: names that share it may be the same name.
pub(crate) const fn group_of(membership: Membership) -> u16 {
    membership >> STANDING_BITS
}

/// What two names are worth to each other by the best group that both stand in; 0 if there is none.
/// Both sides come in ascending order, so that one walk finds all shared groups.
pub(crate) fn likeness(
    mut one: impl Iterator<Item = Membership>,
    mut two: impl Iterator<Item = Membership>,
) -> u16 {
    let (mut left, mut right) = (one.next(), two.next());
    let mut best = 0;
    while let (Some(here), Some(there)) = (left, right) {
        match group_of(here).cmp(&group_of(there)) {
            std::cmp::Ordering::Less => left = one.next(),
            std::cmp::Ordering::Greater => right = two.next(),
            std::cmp::Ordering::Equal => {
                best = best.max(worth(here, there));
                (left, right) = (one.next(), two.next());
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
    // Lines of several languages that begin with the same full form are one group.
    let mut by_first: HashMap<&'static str, u16> = HashMap::new();
    let mut next = 0u16;
    for line in lines() {
        let first = line.names().next().filter(|_| line.merges).map(|(name, _)| name);
        let known = first.and_then(|first| by_first.get(first).copied());
        let number = known.unwrap_or(next);
        if known.is_none() {
            next += 1;
            by_first.extend(first.map(|first| (first, number)));
        }
        for (name, standing) in line.names() {
            let memberships = by_name.entry(name).or_default();
            // A full form of one language may be a short one of another: the first line tells.
            if !memberships.iter().any(|membership| group_of(*membership) == number) {
                memberships.push(number << STANDING_BITS | standing as u16);
            }
        }
    }
    by_name
});

/// A line of a table.
#[derive(Clone, Copy)]
struct Line {
    full: &'static str,
    short: &'static str,
    standing: Standing,
    /// Whether it is one group with other lines that begin alike.
    merges: bool,
}

impl Line {
    /// Its names, the full forms first, and how they stand in the group.
    fn names(self) -> impl Iterator<Item = (&'static str, Standing)> {
        let full = self.full.split_whitespace().map(move |name| (name, self.standing));
        full.chain(self.short.split_whitespace().map(|name| (name, Standing::Short)))
    }
}

fn lines() -> impl Iterator<Item = Line> {
    let tables = [
        (include_str!("variants/spellings.txt"), Standing::Spelling, false),
        (include_str!("variants/languages.txt"), Standing::Full, false),
        (include_str!("variants/short.txt"), Standing::Full, true),
    ];
    tables.into_iter().flat_map(|(table, standing, merges)| {
        let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(move |line| {
            let (full, short) = line.split_once(':').unwrap_or((line, ""));
            Line { full, short, standing, merges }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(one: &str, two: &str) -> u16 {
        let groups = |name: &str| groups_of(&[name.to_owned()]).into_iter();
        likeness(groups(one), groups(two))
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
        for line in lines() {
            numbers += 1;
            let names: Vec<&str> = line.names().map(|(name, _)| name).collect();
            let text = names.join(" ");
            assert!(names.len() >= 2, "a name alone: {text}");
            assert!(!line.full.trim().is_empty(), "no full form: {text}");
            assert!(line.standing != Standing::Spelling || line.short.is_empty(), "{text}");
            for (at, name) in names.iter().enumerate() {
                assert!(name.len() >= 2, "{name} is an initial");
                assert!(name.bytes().all(|b| b.is_ascii_lowercase()), "{name} is not plain");
                assert!(!names.iter().skip(at + 1).any(|other| other == name), "{name} twice");
            }
        }
        assert!(numbers < usize::from(u16::MAX >> STANDING_BITS), "{numbers} groups do not fit");
    }
}
