//! The parts that an index is made of: one that changes, in memory, and segments that do not.
//!
//! What is gone from a part that cannot change is remembered beside it, so that nothing that was
//! removed is found or counted: an answer does not depend on how the records are spread over parts.

use super::live::Live;
use super::reach::Reach;
use super::seen::Seen;
use super::segment::{Places, Reading, Segment, Shelf, document_hash};
use crate::score::{Stored, Tokens};
use crate::token::TokenRef;
use crate::RecordKey;
use entente_model::Visibility;
use entente_model::record::Access;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// One part.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) held: Held,
    pub(super) gone: Gone,
}

/// What a part holds.
#[derive(Clone)]
pub(super) enum Held {
    /// What was the changing part until a merge began.
    Frozen(Arc<Live>),
    Segment(Segment),
}

/// What is gone from a part that cannot change.
#[derive(Default, Clone)]
pub(super) struct Gone {
    records: HashSet<(u16, u32)>,
    /// How many records of each class.
    counts: HashMap<u16, usize>,
    /// How many name blocks that bore a word.
    bearers: HashMap<(u16, u32), u32>,
}

impl Gone {
    pub(super) fn has(&self, class: u16, record: u32) -> bool {
        !self.records.is_empty() && self.records.contains(&(class, record))
    }

    /// Remembers that a record is gone whose forms bear these words; says whether it was there.
    pub(super) fn add(&mut self, (class, record): (u16, u32), words: impl Iterator<Item = u32>) -> bool {
        if !self.records.insert((class, record)) {
            return false;
        }
        *self.counts.entry(class).or_default() += 1;
        for word in words {
            *self.bearers.entry((class, word)).or_default() += 1;
        }
        true
    }

    /// The records in order.
    pub(super) fn records(&self) -> Vec<(u16, u32)> {
        let mut all: Vec<(u16, u32)> = self.records.iter().copied().collect();
        all.sort_unstable();
        all
    }

    pub(super) fn len(&self) -> usize {
        self.records.len()
    }
}

impl Part {
    pub(super) fn view(&self) -> View<'_> {
        let held = match &self.held {
            Held::Frozen(live) => Viewed::Live(live),
            Held::Segment(segment) => Viewed::Segment(segment.read()),
        };
        View { held, gone: Some(&self.gone).filter(|gone| gone.len() > 0) }
    }

    /// How many records are held.
    pub(super) fn len(&self) -> usize {
        let held = match &self.held {
            Held::Frozen(live) => live.len(),
            Held::Segment(segment) => segment.len(),
        };
        held.saturating_sub(self.gone.len())
    }

    /// Whether both are the same part, whatever is gone from either.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (&self.held, &other.held) {
            (Held::Frozen(one), Held::Frozen(other)) => Arc::ptr_eq(one, other),
            (Held::Segment(one), Held::Segment(other)) => one.is(other),
            (Held::Frozen(_), Held::Segment(_)) | (Held::Segment(_), Held::Frozen(_)) => false,
        }
    }

    /// Takes a record out, and says whether it was held.
    pub(super) fn remove(&mut self, key: RecordKey) -> bool {
        let Some((class, record)) = self.view().find(key) else { return false };
        self.remove_at(class, record)
    }

    /// Takes the record at a place out.
    pub(super) fn remove_at(&mut self, class: u16, record: u32) -> bool {
        let words = self.view().words_of(class, record);
        self.gone.add((class, record), words.into_iter())
    }
}

/// A part being read.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    held: Viewed<'a>,
    gone: Option<&'a Gone>,
}

#[derive(Clone, Copy)]
enum Viewed<'a> {
    Live(&'a Live),
    Segment(Reading<'a>),
}

/// Where to look in one shard of one part.
pub(super) struct Spread<'a> {
    reach: &'a Reach,
    /// The rows within reach, of a segment.
    rows: Vec<(u32, u32)>,
}

/// How many rows are handed over together.
const TOGETHER_MAX: usize = 64;

impl<'a> View<'a> {
    pub(super) const fn of_live(live: &'a Live) -> Self {
        Self { held: Viewed::Live(live), gone: None }
    }

    /// Who may know of the records of each class.
    fn visibilities(&self) -> Vec<&'a Visibility> {
        match self.held {
            Viewed::Live(live) => live.shards.iter().map(|shard| &shard.visibility).collect(),
            Viewed::Segment(reading) => reading.shelves().map(|shelf| shelf.visibility).collect(),
        }
    }

    /// Which classes an asker may know of.
    pub(super) fn permitted(&self, access: &Access) -> Vec<u16> {
        let all = (0u16..).zip(self.visibilities());
        all.filter(|(_, visibility)| visibility.permits(access)).map(|(class, _)| class).collect()
    }

    /// How many records of a class are held.
    pub(super) fn live(&self, class: u16) -> usize {
        let held = match self.held {
            Viewed::Live(live) => live.shard(class).map_or(0, |shard| shard.live()),
            Viewed::Segment(reading) => self.shelf(reading, class).map_or(0, |shelf| shelf.len()),
        };
        let gone = self.gone.and_then(|gone| gone.counts.get(&class)).copied().unwrap_or(0);
        held.saturating_sub(gone)
    }

    fn shelf(&self, reading: Reading<'a>, class: u16) -> Option<Shelf<'a>> {
        reading.shelf(class)
    }

    /// The number of a word.
    pub(super) fn number(&self, word: &str) -> Option<u32> {
        match self.held {
            Viewed::Live(live) => live.dictionary.known(word),
            Viewed::Segment(reading) => reading.number(word),
        }
    }

    /// The words filed under a key.
    pub(super) fn filed(&self, key: u64, found: &mut dyn FnMut(u32)) {
        match self.held {
            Viewed::Live(live) => live.dictionary.filed(key).iter().copied().for_each(found),
            Viewed::Segment(reading) => reading.filed(key).for_each(found),
        }
    }

    /// How many name blocks of these classes bear a word.
    pub(super) fn bearers(&self, word: u32, permitted: &[u16]) -> u64 {
        let gone = |class: u16| {
            let gone = self.gone.and_then(|gone| gone.bearers.get(&(class, word)));
            u64::from(gone.copied().unwrap_or(0))
        };
        let one = |class: &u16| match self.held {
            Viewed::Live(live) => live.dictionary.bearers(word, *class),
            Viewed::Segment(reading) => {
                self.shelf(reading, *class).map_or(0, |shelf| u64::from(shelf.bearers(word)))
            }
        };
        permitted.iter().map(|class| one(class).saturating_sub(gone(*class))).sum()
    }

    /// How long the list of a word is.
    pub(super) fn visits(&self, class: u16, word: u32) -> usize {
        match self.held {
            Viewed::Live(live) => {
                live.shard(class).and_then(|s| s.postings(word)).map_or(0, |list| list.len())
            }
            Viewed::Segment(reading) => {
                self.shelf(reading, class).map_or(0, |shelf| shelf.visits(word))
            }
        }
    }

    /// Where a reach lies in a class.
    pub(super) fn spread<'r>(&self, class: u16, reach: &'r Reach) -> Spread<'r> {
        let rows = match self.held {
            Viewed::Live(_) => Vec::new(),
            Viewed::Segment(reading) => self.shelf(reading, class).map_or_else(Vec::new, |shelf| {
                let rows = reach.ranges().map(|range| shelf.rows(range));
                rows.filter(|(from, to)| from < to).collect()
            }),
        };
        Spread { reach, rows }
    }

    /// Calls back with the places within reach that bear a word, some at a time, until told to
    /// stop.
    pub(super) fn each(
        &self,
        (class, word): (u16, u32),
        spread: &Spread<'_>,
        found: &mut dyn FnMut(&[u32]) -> bool,
    ) -> bool {
        let mut together = [0u32; TOGETHER_MAX];
        match self.held {
            Viewed::Live(live) => {
                let Some(list) = live.shard(class).and_then(|s| s.postings(word)) else {
                    return true;
                };
                spread.reach.each(list, |postings| {
                    postings.chunks(TOGETHER_MAX).all(|chunk| {
                        let slots = chunk.iter().map(|posting| posting.slot());
                        found(filled(&mut together, slots))
                    })
                })
            }
            Viewed::Segment(reading) => {
                let Some(shelf) = self.shelf(reading, class) else { return true };
                let mut rows = shelf.within(word, &spread.rows);
                loop {
                    let chunk = filled(&mut together, rows.by_ref().take(TOGETHER_MAX));
                    if chunk.is_empty() {
                        return true;
                    }
                    if !found(chunk) {
                        return false;
                    }
                }
            }
        }
    }

    /// Calls back with the record and the forms at each of these places, none that is gone.
    pub(super) fn see(
        &self,
        (class, places): (u16, &[u32]),
        years: Years,
        found: &mut dyn FnMut(u32, &Seen),
    ) {
        match self.held {
            Viewed::Live(live) => {
                let Some(shard) = live.shard(class) else { return };
                for (record, seen) in places.iter().filter_map(|place| shard.seen(*place)) {
                    if !self.is_gone(class, record) {
                        found(record, &seen);
                    }
                }
            }
            Viewed::Segment(reading) => {
                let Some(shelf) = self.shelf(reading, class) else { return };
                let gone = |record: u32| self.is_gone(class, record);
                shelf.see(places, (years, &gone), found);
            }
        }
    }

    fn is_gone(&self, class: u16, record: u32) -> bool {
        self.gone.is_some_and(|gone| gone.has(class, record))
    }

    /// What the caller calls a record.
    pub(super) fn key(&self, class: u16, record: u32) -> Option<RecordKey> {
        match self.held {
            Viewed::Live(live) => Some(live.shard(class)?.record(record)?.key),
            Viewed::Segment(reading) => self.shelf(reading, class)?.key(record),
        }
    }

    /// Where a record stands that is not gone.
    pub(super) fn find(&self, key: RecordKey) -> Option<(u16, u32)> {
        let place = match self.held {
            Viewed::Live(live) => live.place(key),
            Viewed::Segment(reading) => {
                let mut shelves = (0u16..).zip(reading.shelves());
                shelves.find_map(|(class, shelf)| shelf.find(key).map(|record| (class, record)))
            }
        };
        place.filter(|(class, record)| !self.is_gone(*class, *record))
    }

    /// A record ready to be compared; none if it is gone.
    pub(super) fn stored(
        &self,
        (class, record): (u16, u32),
        places: Places,
    ) -> Option<Comparable<'a>> {
        if self.is_gone(class, record) {
            return None;
        }
        match self.held {
            Viewed::Live(live) => Some(Comparable::Held(&live.shard(class)?.record(record)?.stored)),
            Viewed::Segment(reading) => {
                self.shelf(reading, class)?.stored(record, places).map(Comparable::Read)
            }
        }
    }

    /// A record with all that is shown of it.
    pub(super) fn shown(&self, (class, record): (u16, u32)) -> Option<Comparable<'a>> {
        match self.held {
            Viewed::Live(live) => Some(Comparable::Held(&live.shard(class)?.record(record)?.stored)),
            Viewed::Segment(reading) => self.shelf(reading, class)?.shown(record).map(Comparable::Read),
        }
    }

    /// The records that name a document so spelt, or another one at times.
    pub(super) fn with_document(&self, class: u16, fuzzy: &str, found: &mut dyn FnMut(u32)) {
        let mut standing = |record: u32| {
            if !self.is_gone(class, record) {
                found(record);
            }
        };
        match self.held {
            Viewed::Live(live) => {
                let records = live.shard(class).map_or(&[][..], |shard| shard.with_document(fuzzy));
                records.iter().copied().for_each(standing);
            }
            Viewed::Segment(reading) => {
                let Some(shelf) = self.shelf(reading, class) else { return };
                shelf.with_document(document_hash(fuzzy)).for_each(&mut standing);
            }
        }
    }

    /// The words that the forms of a record are found by, once for each form.
    fn words_of(&self, class: u16, record: u32) -> Vec<u32> {
        let mut words = Vec::new();
        match self.held {
            Viewed::Live(live) => {
                let Some(shard) = live.shard(class) else { return words };
                words.extend(shard.words_of(record));
            }
            Viewed::Segment(reading) => {
                let Some(shelf) = self.shelf(reading, class) else { return words };
                Shelf::each_form(shelf.bytes(record), &mut |seen| words.extend(seen.distinct()));
            }
        }
        words
    }

    /// The segment being read, if it is one.
    pub(super) const fn reading(&self) -> Option<Reading<'a>> {
        match self.held {
            Viewed::Live(_) => None,
            Viewed::Segment(reading) => Some(reading),
        }
    }

    /// All there is of a record in memory: what the caller calls it, who may know of it, the record
    /// itself, and for each form the words run together.
    pub(super) fn whole(
        &self,
        class: u16,
        record: u32,
    ) -> Option<(RecordKey, &'a Visibility, (&'a Stored, &'a [Box<[u32]>]))> {
        match self.held {
            Viewed::Live(live) => {
                let shard = live.shard(class)?;
                let held = shard.record(record)?;
                Some((held.key, &shard.visibility, (&held.stored, &held.joined)))
            }
            Viewed::Segment(_) => None,
        }
    }

    /// The word with this number.
    pub(super) fn word(&self, number: u32) -> Option<TokenRef<'a>> {
        match self.held {
            Viewed::Live(live) => live.dictionary.token(number),
            Viewed::Segment(reading) => reading.token(number),
        }
    }

    /// Every record that is not gone.
    pub(super) fn records(&self) -> Vec<(u16, u32)> {
        let mut all = Vec::new();
        match self.held {
            Viewed::Live(live) => {
                for (class, shard) in (0u16..).zip(&live.shards) {
                    all.extend(shard.records().map(|(slot, _)| (class, slot)));
                }
            }
            Viewed::Segment(reading) => {
                for (class, shelf) in (0u16..).zip(reading.shelves()) {
                    let count = u32::try_from(shelf.len()).unwrap_or(u32::MAX);
                    all.extend((0..count).map(|record| (class, record)));
                }
            }
        }
        all.retain(|(class, record)| !self.is_gone(*class, *record));
        all
    }
}

impl Tokens for View<'_> {
    fn token(&self, number: u32) -> Option<TokenRef<'_>> {
        self.word(number)
    }
}

/// A record ready to be compared, where it lies or read from there.
pub(super) enum Comparable<'a> {
    Held(&'a Stored),
    Read(Stored),
}

impl std::ops::Deref for Comparable<'_> {
    type Target = Stored;

    fn deref(&self) -> &Stored {
        match self {
            Self::Held(stored) => stored,
            Self::Read(stored) => stored,
        }
    }
}

/// Whether the years of birth are needed of what is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Years {
    Needed,
    Known,
}

fn filled(to: &mut [u32; TOGETHER_MAX], from: impl Iterator<Item = u32>) -> &[u32] {
    let mut count = 0;
    for (to, from) in to.iter_mut().zip(from) {
        *to = from;
        count += 1;
    }
    to.get(..count).unwrap_or(&[])
}
