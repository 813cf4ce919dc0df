//! A segment being read.

use super::coding::{Input, Numbers, long};
use super::filed::Filed;
use super::format::{Damage, Kind};
use super::record::{self, Around, Fields};
use super::{Segment, ShardRanges};
use crate::RecordKey;
use crate::index::part::Together;
use crate::index::postings::Born;
use crate::index::seen::Seen;
use crate::place::HeldPlace;
use crate::score::Stored;
use crate::token::TokenRef;
use entente_model::Visibility;
use std::ops::Range;

/// A segment's sections, ready to be read.
#[derive(Clone, Copy)]
pub(in crate::index) struct Reading<'a> {
    segment: &'a Segment,
    bytes: &'a [u8],
    words: &'a [u8],
    places: Numbers<'a>,
    sorted: Numbers<'a>,
    keys: Filed<'a>,
    towns: &'a [u8],
    town_places: Numbers<'a>,
    texts: &'a [u8],
}

/// The records of one visibility.
#[derive(Clone, Copy)]
pub(in crate::index) struct Shelf<'a> {
    reading: Reading<'a>,
    pub(in crate::index) visibility: &'a Visibility,
    years: &'a [i16],
    posting_words: Numbers<'a>,
    posting_places: Numbers<'a>,
    postings: Numbers<'a>,
    bearers: Numbers<'a>,
    /// Pairs of a birth date and its first row; the last pair ends the rows.
    days: Numbers<'a>,
    /// Pairs of a row and its record.
    extra: Numbers<'a>,
    /// How many of these pairs come before each block of rows.
    extra_starts: &'a [usize],
    places: Numbers<'a>,
    records: &'a [u8],
    keys: &'a [u8],
    by_key: Numbers<'a>,
    text_places: &'a [u8],
    documents: Filed<'a>,
}

impl Segment {
    /// Ready to be read.
    pub(in crate::index) fn read(&self) -> Reading<'_> {
        let bytes = self.bytes.bytes();
        let of = |range: &Range<usize>| bytes.get(range.clone()).unwrap_or(&[]);
        let words = &self.words;
        Reading {
            segment: self,
            bytes,
            words: of(&words.words),
            places: Numbers::new(of(&words.places)),
            sorted: Numbers::new(of(&words.sorted)),
            keys: Filed::new(of(&words.key_starts), of(&words.key_tags), of(&words.key_numbers)),
            towns: of(&words.towns),
            town_places: Numbers::new(of(&words.town_places)),
            texts: of(&words.texts),
        }
    }
}

impl<'a> Reading<'a> {
    /// Whether the sections fit each other: what is read later needs no further look.
    pub(super) fn check(self) -> Result<(), Damage> {
        let damaged = |kind: Kind| Damage::Section { section: kind.name() };
        if !self.keys.is_sound() {
            return Err(damaged(Kind::KeyStarts));
        }
        if self.sorted.len() + 1 != self.places.len() {
            return Err(damaged(Kind::WordPlaces));
        }
        for shelf in self.shelves() {
            let records = shelf.len();
            let fits = [
                (shelf.places.len() == records + 1, Kind::RecordPlaces),
                (shelf.by_key.len() == records, Kind::ByKey),
                (shelf.text_places.len() == records * 8, Kind::TextPlaces),
                (shelf.documents.is_sound(), Kind::DocumentStarts),
                (shelf.bearers.len() + 1 == shelf.posting_places.len(), Kind::Bearers),
                (shelf.days.len() >= 2, Kind::Days),
            ];
            if let Some((_, kind)) = fits.into_iter().find(|(fits, _)| !fits) {
                return Err(damaged(kind));
            }
        }
        Ok(())
    }

    pub(in crate::index) fn shelves(self) -> impl Iterator<Item = Shelf<'a>> {
        self.segment.shards.iter().enumerate().map(move |(at, shard)| self.shelf_of(at, shard))
    }

    pub(in crate::index) fn shelf(self, class: u16) -> Option<Shelf<'a>> {
        let at = usize::from(class);
        self.segment.shards.get(at).map(|shard| self.shelf_of(at, shard))
    }

    fn shelf_of(self, at: usize, shard: &'a ShardRanges) -> Shelf<'a> {
        let of = |range: &Range<usize>| self.bytes.get(range.clone()).unwrap_or(&[]);
        let numbers = |range: &Range<usize>| Numbers::new(of(range));
        Shelf {
            reading: self,
            visibility: &shard.visibility,
            years: self.segment.years.get(at).map_or(&[], Vec::as_slice),
            posting_words: numbers(&shard.posting_words),
            posting_places: numbers(&shard.posting_places),
            postings: numbers(&shard.postings),
            bearers: numbers(&shard.bearers),
            days: numbers(&shard.days),
            extra: numbers(&shard.extra),
            extra_starts: &shard.extra_starts,
            places: numbers(&shard.record_places),
            records: of(&shard.records),
            keys: of(&shard.keys),
            by_key: numbers(&shard.by_key),
            text_places: of(&shard.text_places),
            documents: Filed::new(
                of(&shard.document_starts),
                of(&shard.document_tags),
                of(&shard.document_records),
            ),
        }
    }

    /// How many words there are.
    pub(in crate::index) const fn words(self) -> usize {
        self.sorted.len()
    }

    /// The word with this number.
    pub(in crate::index) fn token(self, number: u32) -> Option<TokenRef<'a>> {
        TokenRef::read(piece(self.words, self.places, number)?)
    }

    /// Something of what comparing reads of each of these words.
    pub(in crate::index) fn touched(self, numbers: &[u32]) -> u8 {
        numbers.iter().fold(0, |sum, number| {
            let start = usize::try_from(*number).ok().and_then(|at| self.places.get(at));
            let start = start.and_then(|start| usize::try_from(start).ok()).unwrap_or(0);
            let byte = |at: usize| self.words.get(at).copied().unwrap_or(0);
            sum ^ byte(start) ^ byte(start.saturating_add(CACHE_LINE))
        })
    }

    /// The number of a word.
    pub(in crate::index) fn number(self, word: &str) -> Option<u32> {
        let key = |number: u32| self.token(number).map_or("", |token| token.key());
        let place = self.sorted.partition_point(|number| key(number) < word);
        self.sorted.get(place).filter(|number| key(*number) == word)
    }

    /// The words filed under a key.
    pub(in crate::index) fn filed(self, key: u64) -> impl Iterator<Item = u32> + 'a {
        self.keys.under(key)
    }

    /// How many different places of birth there are.
    pub(super) const fn towns(self) -> usize {
        self.town_places.len().saturating_sub(1)
    }

    pub(super) fn town(self, number: u32) -> Option<&'a str> {
        std::str::from_utf8(piece(self.towns, self.town_places, number)?).ok()
    }
}

/// How much is fetched from memory at once, in bytes.
const CACHE_LINE: usize = 64;

fn piece<'a>(bytes: &'a [u8], places: Numbers<'a>, number: u32) -> Option<&'a [u8]> {
    let at = usize::try_from(number).ok()?;
    let place = |at: usize| places.get(at).and_then(|place| usize::try_from(place).ok());
    bytes.get(place(at)?..place(at.checked_add(1)?)?)
}

impl<'a> Shelf<'a> {
    /// How many records there are, those included that are gone since.
    pub(in crate::index) const fn len(&self) -> usize {
        self.keys.len() / 8
    }

    /// The rows that bear a word, in order.
    fn postings(&self, word: u32) -> Numbers<'a> {
        let Some((at, word)) = self.place_of(word) else { return Numbers::new(&[]) };
        let place = |at: usize| {
            self.posting_places.get(at).and_then(|place| usize::try_from(place).ok()).unwrap_or(0)
        };
        debug_assert!(word || self.posting_words.len() > 0, "a place is by number or by search");
        self.postings.slice(place(at), place(at + 1))
    }

    /// How many rows bear a word.
    pub(in crate::index) fn visits(&self, word: u32) -> usize {
        self.postings(word).len()
    }

    /// How many name blocks bear a word, those included that are gone since.
    pub(in crate::index) fn bearers(&self, word: u32) -> u32 {
        self.place_of(word).and_then(|(at, _)| self.bearers.get(at)).unwrap_or(0)
    }

    fn place_of(&self, word: u32) -> Option<(usize, bool)> {
        if self.posting_words.len() == 0 {
            return Some((usize::try_from(word).ok()?, true));
        }
        let at = self.posting_words.partition_point(|other| other < word);
        (self.posting_words.get(at) == Some(word)).then_some((at, false))
    }

    /// The rows of those born from `first` to `last`.
    pub(in crate::index) fn rows(&self, (first, last): (Born, Born)) -> (u32, u32) {
        let day = |at: usize| self.days.get(at * 2).unwrap_or(u32::MAX);
        let count = self.days.len() / 2;
        let row = |born: u32| {
            let (mut from, mut to) = (0, count);
            while from < to {
                let middle = from.midpoint(to);
                if day(middle) < born {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            self.days.get(from.min(count.saturating_sub(1)) * 2 + 1).unwrap_or(0)
        };
        (row(first.number()), row(last.number().saturating_add(1)))
    }

    /// The one year of birth that all names of the record in a row have; none if that is not so, or
    /// known only by reading the record.
    pub(in crate::index) fn year(&self, row: u32) -> Option<i16> {
        let year = self.years.get(usize::try_from(row).ok()?).copied();
        year.filter(|year| *year != SEVERAL_YEARS)
    }

    /// What [`Shelf::year`] gives for rows that stand under no date.
    pub(super) fn one_sided_years(&self) -> Vec<i16> {
        let (from, to) = self.rows((Born::ONE_SIDED, Born::ONE_SIDED));
        let year = |row: u32| {
            let record = self.record_of(row);
            let (forms, _) = self.bytes(record).split_first()?;
            let mut years = (0..u16::from(*forms)).map(|form| self.years(record, form));
            let (first, last) = years.next()??;
            let same = years.all(|other| other == Some((first, last)));
            (first == last && same && *forms < u8::MAX).then_some(first)
        };
        (from..to).map(|row| year(row).unwrap_or(SEVERAL_YEARS)).collect()
    }

    /// How many rows there are.
    pub(in crate::index) fn row_count(&self) -> u32 {
        self.days.len().checked_sub(1).and_then(|last| self.days.get(last)).unwrap_or(0)
    }

    /// The birth date under which a row stands.
    pub(in crate::index) fn born(&self, row: u32) -> Born {
        let count = self.days.len() / 2;
        let (mut from, mut to) = (0, count);
        while from < to {
            let middle = from.midpoint(to);
            if self.days.get(middle * 2 + 1).is_some_and(|first| first <= row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        Born::of_number(self.days.get(from.saturating_sub(1) * 2).unwrap_or(0))
    }

    /// The record that stands in a row.
    pub(in crate::index) fn record_of(&self, row: u32) -> u32 {
        let block = usize::try_from(row / EXTRA_BLOCK).unwrap_or(usize::MAX);
        let pairs = self.extra.len() / 2;
        let start = |block: usize| self.extra_starts.get(block).copied().unwrap_or(pairs);
        let (mut from, mut to) = (start(block), start(block + 1));
        while from < to {
            let middle = from.midpoint(to);
            if self.extra.get(middle * 2).is_some_and(|other| other < row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if self.extra.get(from * 2) == Some(row) {
            return self.extra.get(from * 2 + 1).unwrap_or(0);
        }
        row.saturating_sub(u32::try_from(from).unwrap_or(u32::MAX))
    }

    /// The row in which a record stands first.
    fn row_of(&self, record: u32) -> u32 {
        // As many further rows come before as stand at most that many rows behind the record.
        let pairs = self.extra.len() / 2;
        let (mut from, mut to) = (0, pairs);
        while from < to {
            let middle = from.midpoint(to);
            let before = u32::try_from(middle).unwrap_or(u32::MAX);
            let extra = self.extra.get(middle * 2).unwrap_or(u32::MAX);
            if extra.saturating_sub(before) <= record {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        record.saturating_add(u32::try_from(from).unwrap_or(0))
    }

    /// What the caller calls a record.
    pub(in crate::index) fn key(&self, record: u32) -> Option<RecordKey> {
        long(self.keys, usize::try_from(record).ok()?).map(RecordKey)
    }

    /// The record that the caller calls so.
    pub(in crate::index) fn find(&self, key: RecordKey) -> Option<u32> {
        let place = self.by_key.partition_point(|record| self.key(record) < Some(key));
        self.by_key.get(place).filter(|record| self.key(*record) == Some(key))
    }

    /// The bytes of a record.
    pub(in crate::index) fn bytes(&self, record: u32) -> &'a [u8] {
        piece(self.records, self.places, record).unwrap_or(&[])
    }

    /// Calls back with each form of a record.
    pub(in crate::index) fn each_form(bytes: &[u8], mut found: impl FnMut(&Seen)) {
        if let Some((forms, bytes)) = bytes.split_first() {
            record::each_form(*forms, bytes, &mut Seen::default(), |_, seen| found(seen));
        }
    }

    /// The records found by a document.
    pub(in crate::index) fn with_document(&self, hash: u64) -> impl Iterator<Item = u32> + 'a {
        self.documents.under(hash)
    }

    /// Reads a record to be compared into `room`.
    pub(in crate::index) fn stored(
        &self,
        record: u32,
        wanted: Fields,
        room: &mut Stored,
    ) -> Option<()> {
        self.read(record, (wanted, &[]), room)
    }

    /// Reads a record with all that is shown of it; none if its texts are damaged.
    pub(in crate::index) fn shown(&self, record: u32, room: &mut Stored) -> Option<()> {
        self.stored(record, Fields::ALL, room)?;
        let mut input = Input::new(self.own_texts(record, room)?.get(CHECK_LENGTH..)?);
        let mut shown = Vec::new();
        while !input.rest().is_empty() {
            shown.push(input.text()?.into());
        }
        self.read(record, (Fields::ALL, &shown), room)
    }

    fn read(
        &self,
        record: u32,
        (wanted, shown): (Fields, &[Box<str>]),
        room: &mut Stored,
    ) -> Option<()> {
        let born = || self.born(self.row_of(record));
        let place = |number: u32| self.reading.town(number).map(HeldPlace::of_shown);
        let around = Around { born: &born, place: &place, shown };
        record::read(self.bytes(record), wanted, &around, room)
    }

    /// The texts of a record with their checksum before them; none if they are damaged.
    pub(super) fn own_texts(&self, record: u32, stored: &Stored) -> Option<&'a [u8]> {
        let names = stored.identities.len();
        let start = long(self.text_places, usize::try_from(record).ok()?)?;
        let texts = self.reading.texts.get(usize::try_from(start).ok()?..)?;
        let (check, names_texts) = texts.split_at_checked(CHECK_LENGTH)?;
        let mut input = Input::new(names_texts);
        for _ in 0..names {
            input.text()?;
        }
        let length = names_texts.len() - input.rest().len();
        let read = names_texts.get(..length)?;
        let sound = crc32fast::hash(read).to_le_bytes().as_slice() == check;
        texts.get(..CHECK_LENGTH + length).filter(|_| sound)
    }
}

/// From this many rows per range on, ranges are looked up rather than all rows tried.
const LOOK_UP_LENGTH_MIN: usize = 64;

impl<'a> Shelf<'a> {
    /// Calls back with the rows that bear a word and lie in one of these ranges, which are in
    /// order, some at a time, until told to stop.
    pub(in crate::index) fn within(
        &self,
        word: u32,
        ranges: &[(u32, u32)],
        found: &mut dyn FnMut(&[u32]) -> bool,
    ) -> bool {
        let all = self.postings(word);
        let mut together = Together::default();
        // Rows that bear a word are spread over all rows more or less evenly.
        let count = u64::from(self.row_count().max(1));
        let place_from = |from: usize, row: u32| {
            let expected = u64::from(row) * u64::try_from(all.len()).unwrap_or(0) / count;
            let expected = usize::try_from(expected).unwrap_or(0).saturating_sub(from);
            from + all.slice(from, all.len()).partition_near(expected, |other| other < row)
        };
        let (Some((first, _)), Some((_, last))) = (ranges.first(), ranges.last()) else {
            return true;
        };
        let mut place = place_from(0, *first);
        let end = if ranges.len() > 1 { place_from(place, *last) } else { all.len() };
        if ranges.len() > 1 && (end - place) / LOOK_UP_LENGTH_MIN <= ranges.len() {
            let mut ranges = ranges.iter();
            let mut range = ranges.next();
            let rows = all.slice(place, end).iter().filter(|row| {
                while range.is_some_and(|(_, to)| to <= row) {
                    range = ranges.next();
                }
                range.is_some_and(|(from, _)| from <= row)
            });
            return together.add_all(rows, found) && together.end(found);
        }
        for (at, (from, to)) in ranges.iter().enumerate() {
            if at > 0 {
                place = place_from(place, *from);
            }
            let within = all.slice(place, all.len()).leading(|row| row < *to);
            if !together.add_all(all.slice(place, place + within).iter(), found) {
                return false;
            }
            place += within;
        }
        together.end(found)
    }

    /// Calls back with the record and the forms in each of these rows.
    pub(in crate::index) fn see(
        &self,
        rows: &[u32],
        gone: impl Fn(u32) -> bool,
        mut found: impl FnMut((u32, u16), &Seen),
    ) {
        // First where they lie, then what they say: memory fetches side by side.
        let mut pieces: [(u32, u8, &[u8]); SEEN_TOGETHER] = [(0, 0, &[]); SEEN_TOGETHER];
        let mut seen = Seen::default();
        for rows in rows.chunks(SEEN_TOGETHER) {
            for (piece, row) in pieces.iter_mut().zip(rows) {
                let record = self.record_of(*row);
                *piece = (record, 0, self.bytes(record));
            }
            for (_, forms, bytes) in pieces.iter_mut().take(rows.len()) {
                (*forms, *bytes) = bytes.split_first().map_or((0, *bytes), |(f, rest)| (*f, rest));
            }
            for (record, forms, bytes) in pieces.iter().take(rows.len()) {
                if !gone(*record) {
                    record::each_form(*forms, bytes, &mut seen, |number, seen| {
                        found((*record, number), seen);
                    });
                }
            }
        }
    }

    /// First and last year of birth of a form, if any is known.
    pub(in crate::index) fn years(&self, record: u32, form: u16) -> Option<(i16, i16)> {
        let born = || self.born(self.row_of(record));
        record::years_of(self.bytes(record), form, &born)
    }
}

/// Stands for a year that is not known, or not the only one.
const SEVERAL_YEARS: i16 = i16::MIN;
/// How many rows share a place where further rows of records are looked up from.
const EXTRA_BLOCK: u32 = 1 << 12;

/// For each block of rows how many further rows of records come before it.
pub(super) fn extra_starts(extra: &[u8]) -> Vec<usize> {
    let extra = Numbers::new(extra);
    let mut starts = Vec::new();
    for pair in 0..extra.len() / 2 {
        let block = extra.get(pair * 2).map_or(0, |row| row / EXTRA_BLOCK);
        while starts.len() <= usize::try_from(block).unwrap_or(0) {
            starts.push(pair);
        }
    }
    starts
}

/// How many records are looked at side by side.
const SEEN_TOGETHER: usize = 32;
/// Length of the checksum before the texts of a record.
const CHECK_LENGTH: usize = 4;
