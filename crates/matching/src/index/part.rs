//! The parts that an index is made of: one that changes, in memory, and segments that do not.
//!
//! What is gone from a part that cannot change is remembered beside it, so that nothing that was
//! removed is found or counted: an answer does not depend on how the records are spread over parts.

use super::live::Live;
use super::postings::Postings;
use super::reach::Reach;
use super::seen::Seen;
use super::segment::{Fields, Reading, Segment, Shelf, document_hash};
use super::shard::Shard;
use crate::RecordKey;
use crate::score::{Stored, Tokens};
use crate::token::TokenRef;
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
    Segment(Arc<Segment>),
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
    pub(super) fn add(
        &mut self,
        (class, record): (u16, u32),
        words: impl Iterator<Item = u32>,
    ) -> bool {
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

/// A record, and for each of its forms the words run together that it is found by besides.
pub(super) type Whole<'a> = (&'a Stored, &'a [Box<[u32]>]);

/// One class of visibility in a part.
pub(super) struct Class<'a> {
    pub(super) number: u16,
    records: Records<'a>,
    gone: usize,
}

#[derive(Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "made once a question, read for each of its words")]
enum Records<'a> {
    Shard(&'a Shard),
    Shelf(Shelf<'a>),
}

/// Where to look in one class of one part.
pub(super) struct Spread<'a> {
    reach: &'a Reach,
    /// The rows within reach, of a segment.
    rows: Vec<(u32, u32)>,
}

impl Spread<'_> {
    /// About how many of so many bearers are within reach.
    pub(super) fn share(&self, class: &Class<'_>, visits: usize) -> usize {
        match class.records {
            Records::Shard(_) if self.reach.is_long() => visits,
            Records::Shard(_) => 0,
            Records::Shelf(shelf) => {
                let within: u64 = self.rows.iter().map(|(from, to)| u64::from(to - from)).sum();
                let all = u64::from(shelf.row_count().max(1));
                let visits = u64::try_from(visits).unwrap_or(u64::MAX);
                usize::try_from(visits.saturating_mul(within) / all).unwrap_or(usize::MAX)
            }
        }
    }
}

impl<'a> View<'a> {
    pub(super) const fn of_live(live: &'a Live) -> Self {
        Self { held: Viewed::Live(live), gone: None }
    }

    /// Which classes an asker may know of.
    pub(super) fn permitted(&self, access: &Access) -> Vec<Class<'a>> {
        let all = (0u16..).map_while(|number| self.class(number));
        all.filter(|class| class.visibility().permits(access)).collect()
    }

    fn class(&self, number: u16) -> Option<Class<'a>> {
        let records = match self.held {
            Viewed::Live(live) => Records::Shard(live.shard(number)?),
            Viewed::Segment(reading) => Records::Shelf(reading.shelf(number)?),
        };
        let gone = self.gone.and_then(|gone| gone.counts.get(&number)).copied().unwrap_or(0);
        Some(Class { number, records, gone })
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
    pub(super) fn bearers(&self, word: u32, permitted: &[Class<'a>]) -> u64 {
        let gone = |class: u16| {
            let gone = self.gone.and_then(|gone| gone.bearers.get(&(class, word)));
            u64::from(gone.copied().unwrap_or(0))
        };
        let one = |class: &Class<'_>| match (self.held, class.records) {
            (Viewed::Live(live), _) => live.dictionary.bearers(word, class.number),
            (_, Records::Shelf(shelf)) => u64::from(shelf.bearers(word)),
            (Viewed::Segment(_), Records::Shard(_)) => 0,
        };
        permitted.iter().map(|class| one(class).saturating_sub(gone(class.number))).sum()
    }

    /// Calls back with the record and each form at these places, none that is gone. With the record
    /// comes the form's place among its forms.
    pub(super) fn see(
        &self,
        (class, places): (&Class<'a>, &[u32]),
        mut found: impl FnMut((u32, u16), &Seen),
    ) {
        match class.records {
            Records::Shard(shard) => {
                for (record, number, seen) in places.iter().filter_map(|place| shard.seen(*place)) {
                    if !self.is_gone(class.number, record) {
                        found((record, number), &seen);
                    }
                }
            }
            Records::Shelf(shelf) => {
                let gone = |record: u32| self.is_gone(class.number, record);
                shelf.see(places, gone, found);
            }
        }
    }

    /// First and last year of birth of a form of a record, if any is known.
    pub(super) fn years(
        &self,
        class: &Class<'a>,
        (record, form): (u32, u16),
    ) -> Option<(i16, i16)> {
        match class.records {
            Records::Shard(shard) => shard.years(record, form),
            Records::Shelf(shelf) => shelf.years(record, form),
        }
    }

    fn is_gone(&self, class: u16, record: u32) -> bool {
        self.gone.is_some_and(|gone| gone.has(class, record))
    }

    /// What the caller calls a record.
    pub(super) fn key(&self, class: u16, record: u32) -> Option<RecordKey> {
        match self.held {
            Viewed::Live(live) => Some(live.shard(class)?.record(record)?.key),
            Viewed::Segment(reading) => reading.shelf(class)?.key(record),
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

    /// Reads a record to be compared; none if it is gone.
    pub(super) fn stored<'s>(
        &self,
        (class, record): (&Class<'a>, u32),
        wanted: Fields,
        room: &'s mut Stored,
    ) -> Option<&'s Stored>
    where
        'a: 's,
    {
        if self.is_gone(class.number, record) {
            return None;
        }
        match class.records {
            Records::Shard(shard) => Some(&shard.record(record)?.stored),
            Records::Shelf(shelf) => {
                shelf.stored(record, wanted, room)?;
                Some(room)
            }
        }
    }

    /// Reads a record with all that is shown of it.
    pub(super) fn shown<'s>(
        &self,
        (class, record): (&Class<'a>, u32),
        room: &'s mut Stored,
    ) -> Option<&'s Stored>
    where
        'a: 's,
    {
        match class.records {
            Records::Shard(shard) => Some(&shard.record(record)?.stored),
            Records::Shelf(shelf) => {
                shelf.shown(record, room)?;
                Some(room)
            }
        }
    }

    /// The records that name a document so spelt, or another one at times.
    pub(super) fn with_document(&self, class: &Class<'a>, fuzzy: &str, found: &mut dyn FnMut(u32)) {
        let mut standing = |record: u32| {
            if !self.is_gone(class.number, record) {
                found(record);
            }
        };
        match class.records {
            Records::Shard(shard) => shard.with_document(fuzzy).iter().copied().for_each(standing),
            Records::Shelf(shelf) => {
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
                let Some(shelf) = reading.shelf(class) else { return words };
                Shelf::each_form(shelf.bytes(record), |seen| words.extend(seen.distinct()));
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
    ) -> Option<(RecordKey, &'a Visibility, Whole<'a>)> {
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

impl<'a> Class<'a> {
    fn visibility(&self) -> &'a Visibility {
        match self.records {
            Records::Shard(shard) => &shard.visibility,
            Records::Shelf(shelf) => shelf.visibility,
        }
    }

    /// How many records are held.
    pub(super) fn len(&self) -> usize {
        let held = match self.records {
            Records::Shard(shard) => shard.live(),
            Records::Shelf(shelf) => shelf.len(),
        };
        held.saturating_sub(self.gone)
    }

    /// How long the list of a word is.
    pub(super) fn visits(&self, word: u32) -> usize {
        match self.records {
            Records::Shard(shard) => shard.postings(word).map_or(0, Postings::len),
            Records::Shelf(shelf) => shelf.visits(word),
        }
    }

    /// The one year of birth of all names at a place, if that is known without a look.
    pub(super) fn year(&self, place: u32) -> Option<i16> {
        match self.records {
            Records::Shard(_) => None,
            Records::Shelf(shelf) => shelf.year(place),
        }
    }

    /// Where a reach lies in it.
    pub(super) fn spread<'r>(&self, reach: &'r Reach) -> Spread<'r> {
        let rows = match self.records {
            Records::Shard(_) => Vec::new(),
            Records::Shelf(shelf) => {
                let rows = reach.ranges().map(|range| shelf.rows(range));
                rows.filter(|(from, to)| from < to).collect()
            }
        };
        Spread { reach, rows }
    }

    /// Calls back with the places within reach that bear a word, some at a time, until told to
    /// stop.
    pub(super) fn each(
        &self,
        word: u32,
        spread: &Spread<'_>,
        found: &mut dyn FnMut(&[u32]) -> bool,
    ) -> bool {
        match self.records {
            Records::Shard(shard) => {
                let Some(list) = shard.postings(word) else { return true };
                let mut together = Together::default();
                spread.reach.each(list, |postings| {
                    together.add_all(postings.iter().map(|posting| posting.slot()), found)
                }) && together.end(found)
            }
            Records::Shelf(shelf) => shelf.within(word, &spread.rows, found),
        }
    }
}

/// Places on their way to where they are looked at, some at a time.
pub(super) struct Together {
    places: [u32; TOGETHER_MAX],
    count: usize,
}

/// How many places are handed over together.
const TOGETHER_MAX: usize = 256;

impl Default for Together {
    fn default() -> Self {
        Self { places: [0; TOGETHER_MAX], count: 0 }
    }
}

impl Together {
    /// Adds places; says whether to go on.
    pub(super) fn add_all(
        &mut self,
        mut all: impl Iterator<Item = u32>,
        found: &mut dyn FnMut(&[u32]) -> bool,
    ) -> bool {
        loop {
            for (to, place) in self.places.iter_mut().skip(self.count).zip(all.by_ref()) {
                *to = place;
                self.count += 1;
            }
            if self.count < TOGETHER_MAX {
                return true;
            }
            if !self.end(found) {
                return false;
            }
        }
    }

    /// Hands over what is left; says whether to go on.
    pub(super) fn end(&mut self, found: &mut dyn FnMut(&[u32]) -> bool) -> bool {
        let count = std::mem::take(&mut self.count);
        self.places.get(..count).is_none_or(|places| places.is_empty() || found(places))
    }
}
