//! Looking numbers up by a part of them: all entries between two places, up to a bound.

use super::{Numbers, Pair, Part, change_of, class_of};
use crate::limits;
use entente_matching::part::Sought;
use entente_model::Visibility;
use entente_model::record::Access;

impl Numbers {
    /// The changes that wrote the records with a number that a part may fit, of which the asker may
    /// know, and whether there may be more.
    pub(crate) fn find_part(&self, sought: &Sought, access: &Access) -> (Vec<u64>, bool) {
        let (low, high) = sought.between();
        let mut search =
            Search { sought, access, left: limits::PART_ENTRIES_MAX, found: Vec::new() };
        let mut more = false;
        for part in &self.parts {
            let entries = (part.first_from(low)..part.len()).map_while(|place| part.at(place));
            let entries = entries.take_while(|(place, _)| *place <= high);
            let entries = entries.filter(|pair| !self.gone.contains(&change_of(*pair)));
            more |= search.take(entries, part.classes());
        }
        let live = self.live.pairs.range((low, 0)..=(high, u64::MAX)).copied();
        more |= search.take(live, &self.live.classes.0);
        (search.found, more)
    }
}

impl Part {
    /// The place of the first entry whose hash is no lower.
    fn first_from(&self, low: u64) -> usize {
        let (mut first, mut end) = (0, self.len());
        while first < end {
            let middle = first.midpoint(end);
            match self.at(middle) {
                Some((found, _)) if found < low => first = middle + 1,
                _ => end = middle,
            }
        }
        first
    }
}

struct Search<'a> {
    sought: &'a Sought,
    access: &'a Access,
    /// So many entries may still be looked at.
    left: usize,
    found: Vec<u64>,
}

impl Search<'_> {
    /// Takes what may fit; says whether some was left out.
    fn take(&mut self, entries: impl Iterator<Item = Pair>, classes: &[Visibility]) -> bool {
        for pair in entries {
            // What the asker may not know of takes up none of the bounds.
            let visibility = classes.get(class_of(pair));
            if !visibility.is_some_and(|visibility| visibility.permits(self.access)) {
                continue;
            }
            if self.left == 0 {
                return true;
            }
            self.left -= 1;
            if self.sought.may_fit(pair.0) {
                if self.found.len() >= limits::PART_RECORDS_MAX {
                    return true;
                }
                self.found.push(change_of(pair));
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_matching::keys;
    use entente_matching::part::places;
    use entente_model::Partial;

    fn access() -> Access {
        Access { authority: "at-police".parse().unwrap(), categories: [].into() }
    }

    fn held(count: usize, visibility: &Visibility) -> Numbers {
        let mut numbers = Numbers::default();
        for number in 0..count {
            let hashes = places(&keys::reference(&format!("WAB{number:06}")));
            numbers.put(number as u64 + 1, hashes.into(), visibility).unwrap();
        }
        numbers
    }

    fn found(numbers: &Numbers, pattern: &str) -> (usize, bool) {
        let sought = Sought::of(&Partial::vin(pattern).unwrap());
        let (found, more) = numbers.find_part(&sought, &access());
        (found.len(), more)
    }

    #[test]
    fn one_record_more_than_may_be_read_is_left_out_and_said_so() {
        let most = limits::PART_RECORDS_MAX;
        assert_eq!(found(&held(most, &Visibility::default()), "WAB*"), (most, false));
        assert_eq!(found(&held(most + 1, &Visibility::default()), "WAB*"), (most, true));
        // A pattern that tells more finds what it means among them.
        assert_eq!(found(&held(most + 1, &Visibility::default()), "WAB*0017"), (1, false));
    }

    #[test]
    fn one_entry_more_than_may_be_looked_at_is_left_out_and_said_so() {
        let most = limits::PART_ENTRIES_MAX;
        assert_eq!(found(&held(most, &Visibility::default()), "WAB????X"), (0, false));
        assert_eq!(found(&held(most + 1, &Visibility::default()), "WAB????X"), (0, true));
    }

    #[test]
    fn what_the_asker_may_not_know_of_takes_up_no_bound() {
        let hidden = Visibility {
            hidden_from: ["at-police".parse().unwrap()].into(),
            ..Visibility::default()
        };
        assert_eq!(found(&held(limits::PART_RECORDS_MAX + 1, &hidden), "WAB*"), (0, false));
    }
}
