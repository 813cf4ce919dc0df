//! Looking at the bearers of the words that have to be looked up, in one class of one part of the
//! index within one reach.

use super::bounds::{Besides, Bounds, DateBound, Nearness, Parts};
use super::gather::{Bounded, Place, Probe, Scratch};
use super::marks::{Answered, Floors, Marks};
use super::part::{Class, Spread, View};
use super::reach::{Dating, Reach};
use std::cmp::Reverse;
use std::collections::HashSet;

/// How many places are told apart by whether they were met, at least and at most.
const MET_BITS_MIN: usize = 1 << 12;
const MET_BITS_MAX: usize = 1 << 22;
/// From this many visits on, forms met twice are sought.
const MET_TWICE_MIN: usize = 64;
/// How many postings may be read for the price of looking at one form, and of finding where to
/// read in one list.
const LOOK_COST: usize = 40;
const LIST_COST: usize = 160;
/// How many postings that are read but not looked at count as one that is visited.
const PASSED_SHARE: usize = 8;

/// One class of one part within one reach.
pub(super) struct Visit<'a> {
    pub(super) view: View<'a>,
    pub(super) part: u16,
    pub(super) class: &'a Class<'a>,
    pub(super) reach: &'a Reach,
    pub(super) spread: Spread<'a>,
    pub(super) bounds: &'a Bounds<'a>,
    pub(super) probes: &'a [Probe<'a>],
    pub(super) marks: &'a Marks,
}

/// How many of the words have to be looked up, and where years tell, how many by how near they are:
/// far, near, the same.
pub(super) type Needed = (usize, Option<[usize; 3]>);

/// How near years are, as far as it was asked before.
type Known = [Option<(i16, Nearness)>; 256];

impl Visit<'_> {
    /// Visits the bearers of the words that have to be looked up, as long as work is left; says
    /// whether all were visited.
    pub(super) fn all(
        &self,
        needed: Needed,
        scratch: &mut Scratch,
        found: &mut Vec<Bounded>,
    ) -> bool {
        let mut places = std::mem::take(&mut scratch.places);
        places.clear();
        let mut whole = if self.twice_is_needed(needed, scratch) {
            self.met_twice(needed, scratch, &mut places)
        } else {
            self.met(needed, scratch, &mut places)
        };
        if places.len() > scratch.looks_left {
            // The likeliest come first.
            whole &= keep_first(&mut places, scratch.looks_left);
        }
        // Each once, and neighbours side by side.
        places.sort_unstable();
        places.dedup();
        scratch.looks_left -= places.len();
        self.weigh(&places, &mut scratch.floors, found);
        scratch.places = places;
        whole
    }

    /// The bearers of the words that have to be looked up.
    fn met(&self, needed: Needed, scratch: &mut Scratch, met: &mut Vec<u32>) -> bool {
        let part = usize::from(self.part);
        let mut known: Known = [None; 256];
        self.probes.iter().enumerate().take(needed.0).all(|(number, probe)| {
            probe.words(part).iter().all(|word| {
                self.class.each(word.number, &self.spread, &mut |places| {
                    let goes_on = scratch.visit(places.len());
                    let places = if goes_on { places } else { &[] };
                    match needed.1 {
                        None => met.extend_from_slice(places),
                        Some(needed) => {
                            let is_needed =
                                |at: &u32| number < self.needed_at(*at, needed, &mut known);
                            met.extend(places.iter().copied().filter(is_needed));
                        }
                    }
                    goes_on
                })
            })
        })
    }

    /// How many words have to be looked up for a place, by its years if they are known.
    fn needed_at(&self, place: u32, needed: [usize; 3], known: &mut Known) -> usize {
        let [far, near, same] = needed;
        let Some(year) = self.class.year(place) else { return usize::MAX };
        let nearness = || self.bounds.nearness(year, year);
        let at = usize::from(year.unsigned_abs()) % known.len();
        let nearness = match known.get_mut(at) {
            Some(Some((of, nearness))) if *of == year => *nearness,
            Some(other) => other.insert((year, nearness())).1,
            None => nearness(),
        };
        match nearness {
            Nearness::Far => far,
            Nearness::Near => near,
            Nearness::Same => same,
        }
    }

    /// Whether it is cheaper to read all lists and look only at forms met twice, or at those whose
    /// one word is enough.
    fn twice_is_needed(&self, (needed, by_year): Needed, scratch: &mut Scratch) -> bool {
        if self.reach.lenient || by_year.is_some() {
            return false;
        }
        let part = usize::from(self.part);
        let (needed, others) = self.probes.split_at_checked(needed).unwrap_or((self.probes, &[]));
        let within = |visits: usize| self.spread.share(self.class, visits);
        let looks = within(needed.iter().map(|probe| probe.visits).sum());
        if looks <= MET_TWICE_MIN {
            return false;
        }
        let mut saved = 0usize;
        for (number, probe) in (0u8..).zip(needed) {
            for word in probe.words(part) {
                if !self.is_enough(number, probe.found_by.millibits(word.similarity), scratch) {
                    saved += within(self.class.visits(word.number));
                }
            }
        }
        let others_length = within(others.iter().map(|probe| probe.visits).sum());
        let lists: usize = others.iter().map(|probe| probe.words(part).len()).sum();
        looks > scratch.looks_left
            || looks + others_length + lists * LIST_COST < saved.saturating_mul(LOOK_COST)
    }

    /// Whether one word with so much evidence may be enough.
    fn is_enough(&self, probe: u8, millibits: i32, scratch: &mut Scratch) -> bool {
        let answered = Answered { probes: 1 << probe, millibits, by: Parts::default() };
        let scope = (self.probes, self.bounds, self.most());
        scratch.floors.borne(answered, self.reach.initials_max(), scope).is_some()
    }

    /// Like [`Visit::met`], but only places that bear at least two of the asked words, or one that
    /// is enough, those with the most evidence first: bearers of words that have to be looked up
    /// are noted, those of the others looked up among them.
    fn met_twice(&self, (needed, _): Needed, scratch: &mut Scratch, met: &mut Vec<u32>) -> bool {
        let mut pairs = std::mem::take(&mut scratch.pairs);
        let visits = self.probes.iter().take(needed).map(|probe| probe.visits).sum();
        pairs.clear(self.spread.share(self.class, visits));
        let part = usize::from(self.part);
        let mut passed = 0;
        let whole = (0u8..).zip(self.probes).all(|(number, probe)| {
            let is_needed = usize::from(number) < needed;
            let whole = probe.words(part).iter().all(|word| {
                let millibits = probe.found_by.millibits(word.similarity);
                let enough = is_needed && self.is_enough(number, millibits, scratch);
                let of = Pairs::entry(number, millibits, enough);
                self.class.each(word.number, &self.spread, &mut |places| {
                    passed += places.len();
                    let goes_on = scratch.visit(passed / PASSED_SHARE);
                    passed %= PASSED_SHARE;
                    let places = if goes_on { places } else { &[] };
                    if is_needed {
                        pairs.note(places, of);
                    } else {
                        pairs.find(places, of);
                    }
                    goes_on
                })
            });
            pairs.settle();
            whole
        });
        let scope = (self.probes, self.bounds, self.most());
        let mut likely: Vec<(Reverse<i32>, u32)> = Vec::new();
        pairs.each(|place, answered| {
            if scratch.floors.borne(answered, self.reach.initials_max(), scope).is_some() {
                likely.push((Reverse(answered.millibits), place));
            }
        });
        if likely.len() > scratch.looks_left {
            likely.sort_unstable();
        }
        met.extend(likely.iter().map(|(_, place)| *place));
        // One more than may be looked at tells that some are left aside.
        met.extend(pairs.enough().take(scratch.looks_left.saturating_add(1)));
        scratch.pairs = pairs;
        whole
    }

    /// The most that a date within reach gives.
    const fn most(&self) -> DateBound {
        match self.reach.date {
            Dating::Bounded(date) | Dating::ByYears(date) => date,
        }
    }

    fn weigh(&self, places: &[u32], floors: &mut Floors, found: &mut Vec<Bounded>) {
        let (part, class) = (self.part, self.class.number);
        let date = self.most();
        let scope = (self.probes, self.bounds, date);
        self.view.see((self.class, places), |(record, form), seen| {
            let answered = self.marks.answered(seen);
            let initials = if self.reach.lenient { 0 } else { seen.initials };
            let Some(borne) = floors.borne(answered, initials, scope) else { return };
            let besides = match self.reach.lenient {
                true => Besides::Words(Parts::default(), 0),
                false => Besides::Words(seen.counted.without(answered.by), initials),
            };
            let mut bound = self.bounds.of(borne, besides, date);
            // The years of few are asked for: it takes a look at the whole record.
            if self.bounds.reaches(bound)
                && let Dating::ByYears(_) = self.reach.date
            {
                let years = self.view.years(self.class, (record, form));
                bound = self.bounds.of(borne, besides, self.bounds.by_years(years));
            }
            if self.bounds.reaches(bound) {
                found.push(Bounded { bound, place: Place { part, class, record } });
            }
        });
    }
}

/// Keeps so many different places, the first ones, and says whether these are all.
fn keep_first(places: &mut Vec<u32>, different_max: usize) -> bool {
    let mut different = HashSet::new();
    let beyond = places.iter().position(|place| {
        different.insert(*place);
        different.len() > different_max
    });
    places.truncate(beyond.unwrap_or(places.len()));
    beyond.is_none()
}

/// Places that bear several of the asked words.
#[derive(Default)]
pub(super) struct Pairs {
    /// Places met, a bit each; several may share one, which costs little and no more.
    met: Vec<u64>,
    /// Places met by a second word, likewise.
    twice: Vec<u64>,
    /// Place, probe and evidence of those met by words that have to be looked up.
    noted: Vec<u64>,
    /// How many of these have their bits.
    settled: usize,
    /// The same of those met by other words.
    found: Vec<u64>,
}

const PROBE_SHIFT: u32 = 24;
const PLACE_SHIFT: u32 = 32;
/// One word is enough; such a word gives more evidence than others of its probe.
const ENOUGH: u64 = 1 << (PROBE_SHIFT - 1);
const MILLIBITS_MAX: u64 = ENOUGH - 1;

impl Pairs {
    /// Makes them ready for about so many places.
    fn clear(&mut self, places: usize) {
        // Few share a bit, and no more is emptied than is used.
        let bits = places.saturating_mul(8).clamp(MET_BITS_MIN, MET_BITS_MAX).next_power_of_two();
        for cells in [&mut self.met, &mut self.twice] {
            cells.clear();
            cells.resize(bits / 64, 0);
        }
        self.noted.clear();
        self.found.clear();
        self.settled = 0;
    }

    fn entry(probe: u8, millibits: i32, enough: bool) -> u64 {
        let millibits = u64::try_from(millibits).unwrap_or(0).min(MILLIBITS_MAX);
        u64::from(probe) << PROBE_SHIFT | millibits | if enough { ENOUGH } else { 0 }
    }

    fn cell(&self, place: u32) -> (usize, u64) {
        let at = usize::try_from(place / 64).unwrap_or(0) & (self.met.len().max(1) - 1);
        (at, 1 << (place % 64))
    }

    /// Notes bearers of a word that has to be looked up.
    fn note(&mut self, places: &[u32], of: u64) {
        for place in places {
            let (at, bit) = self.cell(*place);
            if self.met.get(at).is_some_and(|bits| bits & bit != 0)
                && let Some(bits) = self.twice.get_mut(at)
            {
                *bits |= bit;
            }
        }
        self.noted.extend(places.iter().map(|place| u64::from(*place) << PLACE_SHIFT | of));
    }

    /// Finds those bearers of another word that were noted.
    fn find(&mut self, places: &[u32], of: u64) {
        for place in places {
            let (at, bit) = self.cell(*place);
            if self.met.get(at).is_some_and(|bits| bits & bit != 0) {
                self.found.push(u64::from(*place) << PLACE_SHIFT | of);
                if let Some(bits) = self.twice.get_mut(at) {
                    *bits |= bit;
                }
            }
        }
    }

    /// From now on, whoever was noted is met.
    fn settle(&mut self) {
        for at in self.settled..self.noted.len() {
            let place = self.noted.get(at).map_or(0, |entry| place_of(*entry));
            let (at, bit) = self.cell(place);
            if let Some(bits) = self.met.get_mut(at) {
                *bits |= bit;
            }
        }
        self.settled = self.noted.len();
    }

    fn is_twice(&self, entry: u64) -> bool {
        let (at, bit) = self.cell(place_of(entry));
        self.twice.get(at).is_some_and(|bits| bits & bit != 0)
    }

    /// The places met by one word only, which is enough, the likeliest first.
    fn enough(&self) -> impl Iterator<Item = u32> + '_ {
        let enough = |entry: &&u64| **entry & ENOUGH != 0 && !self.is_twice(**entry);
        self.noted.iter().filter(enough).map(|entry| place_of(*entry))
    }

    /// Calls back with each place met by several words, and what it answers.
    fn each(&mut self, mut found: impl FnMut(u32, Answered)) {
        let mut all = std::mem::take(&mut self.found);
        all.extend(self.noted.iter().filter(|entry| self.is_twice(**entry)));
        // By place, then by probe, the most evidence of a probe last.
        all.sort_unstable();
        for same in all.chunk_by(|one, two| place_of(*one) == place_of(*two)) {
            let mut answered = Answered::default();
            for of in same.chunk_by(|one, two| one >> PROBE_SHIFT == two >> PROBE_SHIFT) {
                let best = of.last().copied().unwrap_or(0);
                answered.probes |= 1 << (best >> PROBE_SHIFT & 63);
                answered.millibits += i32::try_from(best & MILLIBITS_MAX).unwrap_or(0);
            }
            found(same.first().map_or(0, |entry| place_of(*entry)), answered);
        }
        self.found = all;
    }
}

fn place_of(entry: u64) -> u32 {
    u32::try_from(entry >> PLACE_SHIFT).unwrap_or(u32::MAX)
}
