//! Writing the records of one visibility: rows in the order of birth dates, and for each word the
//! rows that bear it.

use super::build::{at, place};
use super::coding::{Input, put_numbers, put_short, put_text};
use super::filed::file;
use super::format::{Kind, Writer};
use super::gather::{Entry, Gathered};
use super::record::{self, Around, Fields, Renumbering};
use crate::Error;
use crate::index::postings::Born;
use crate::index::seen::Seen;
use crate::index::shard::born;
use crate::score::Stored;
use entente_model::Visibility;

/// How many of all words a shard must bear for its lists to be found by their place.
const DENSE_SHARE: usize = 4;
/// How much is collected before it is written.
const PIECE_LENGTH: usize = 1 << 20;

/// Writes one shard; `ranks` are the numbers that words have in the segment.
pub(super) fn write(
    writer: &mut Writer<'_>,
    number: u16,
    (mut shard, ranks, words): (Gathered, &[u32], usize),
) -> Result<(), Error> {
    writer.section(Kind::Visibility, number, &visibility(&shard.visibility))?;
    let mut order: Vec<u32> =
        (0..u32::try_from(shard.records.len()).map_err(|_| Error::Full)?).collect();
    let entry = |at: &u32| shard.records.get(place(*at));
    order.sort_unstable_by_key(|at| entry(at).map(|entry| (entry.born, entry.key)));
    let rows = Rows::new(&shard, &order);
    let mut lists = Lists::new(words);
    lists.count(&shard, ranks)?;
    write_records(writer, number, (&shard, ranks), (&order, &rows, &mut lists))?;
    lists.write(writer, number)?;
    let mut days = Vec::new();
    put_numbers(&mut days, rows.days().flat_map(|(born, row)| [born.number(), row]));
    writer.section(Kind::Days, number, &days)?;
    let mut extra = Vec::new();
    put_numbers(&mut extra, rows.extra.iter().flat_map(|(row, _, record)| [*row, *record]));
    writer.section(Kind::Extra, number, &extra)?;
    let mut places = vec![0; order.len()];
    for (record, old) in (0u32..).zip(&order) {
        if let Some(place) = places.get_mut(place(*old)) {
            *place = record;
        }
    }
    let documents = std::mem::take(&mut shard.documents);
    let documents = documents.into_iter().map(|(key, old)| (key, at(&places, old))).collect();
    let documents = file(documents);
    writer.section(Kind::DocumentStarts, number, &documents.starts)?;
    writer.section(Kind::DocumentTags, number, &documents.tags)?;
    writer.section(Kind::DocumentRecords, number, &documents.numbers)?;
    Ok(())
}

fn visibility(visibility: &Visibility) -> Vec<u8> {
    let mut bytes = Vec::new();
    let long = |count: usize| u64::try_from(count).unwrap_or(0);
    put_short(&mut bytes, long(visibility.categories.len()));
    visibility.categories.iter().for_each(|category| put_text(&mut bytes, category));
    put_short(&mut bytes, long(visibility.hidden_from.len()));
    visibility.hidden_from.iter().for_each(|hidden| put_text(&mut bytes, hidden.as_str()));
    bytes
}

/// Reads who may know of the records of a shard.
pub(super) fn read_visibility(bytes: &[u8]) -> Option<Visibility> {
    let mut input = Input::new(bytes);
    let categories =
        (0..input.short()?).map(|_| input.text().map(str::to_owned)).collect::<Option<_>>()?;
    let hidden_from =
        (0..input.short()?).map(|_| input.text()?.parse().ok()).collect::<Option<_>>()?;
    input.rest().is_empty().then_some(Visibility { categories, hidden_from })
}

/// Writes what belongs to each record, in order, and enters its rows into the lists.
fn write_records(
    writer: &mut Writer<'_>,
    number: u16,
    (shard, ranks): (&Gathered, &[u32]),
    (order, rows, lists): (&[u32], &Rows, &mut Lists),
) -> Result<(), Error> {
    let (mut places, mut end) = (vec![0u32], 0usize);
    let mut bytes = Vec::with_capacity(PIECE_LENGTH * 2);
    let sorted = || order.iter().filter_map(|at| shard.records.get(place(*at)));
    let mut row = rows.walk();
    for (record, entry) in (0u32..).zip(sorted()) {
        let start = bytes.len();
        let mut word = |old: u32| at(ranks, old);
        let mut new = Renumbering { word: &mut word, place: &mut |place| place };
        let held = shard.own(entry);
        record::renumber(&mut bytes, held, &mut new).ok_or(Error::Full)?;
        let written = bytes.get(start..).unwrap_or(&[]);
        lists.enter(written, (entry, record), (row.next_main(), rows))?;
        end += written.len();
        places.push(u32::try_from(end).map_err(|_| Error::Full)?);
        if bytes.len() >= PIECE_LENGTH {
            writer.put(&bytes)?;
            bytes.clear();
        }
    }
    writer.put(&bytes)?;
    writer.end(Kind::Records, number);
    let numbers = |numbers: &mut dyn Iterator<Item = u32>| {
        let mut bytes = Vec::new();
        put_numbers(&mut bytes, numbers);
        bytes
    };
    writer.section(Kind::RecordPlaces, number, &numbers(&mut places.into_iter()))?;
    let longs = |longs: &mut dyn Iterator<Item = u64>| {
        longs.flat_map(u64::to_le_bytes).collect::<Vec<u8>>()
    };
    writer.section(Kind::Keys, number, &longs(&mut sorted().map(|entry| entry.key.0)))?;
    writer.section(Kind::TextPlaces, number, &longs(&mut sorted().map(|entry| entry.text)))?;
    let mut by_key: Vec<(u64, u32)> = sorted().map(|entry| entry.key.0).zip(0..).collect();
    by_key.sort_unstable();
    let by_key = numbers(&mut by_key.into_iter().map(|(_, record)| record));
    writer.section(Kind::ByKey, number, &by_key)?;
    Ok(())
}

/// Where records stand: one row for each birth date of each record, in the order of the dates.
struct Rows {
    /// The birth date of each record.
    main: Vec<Born>,
    /// Row, birth date and record where a record stands under further dates.
    extra: Vec<(u32, Born, u32)>,
    /// The same as record, row and birth date, in the order of the records.
    by_record: Vec<(u32, u32, Born)>,
}

impl Rows {
    fn new(shard: &Gathered, order: &[u32]) -> Self {
        let main: Vec<Born> =
            order.iter().filter_map(|at| shard.records.get(place(*at))).map(|e| e.born).collect();
        let mut records = vec![0; order.len()];
        if !shard.extra.is_empty() {
            for (record, old) in (0u32..).zip(order) {
                if let Some(to) = records.get_mut(place(*old)) {
                    *to = record;
                }
            }
        }
        let mut extra: Vec<(Born, u32)> =
            shard.extra.iter().map(|(born, old)| (*born, at(&records, *old))).collect();
        extra.sort_unstable();
        let mut before = 0;
        let rows = (0u32..).zip(extra).map(|(number, (born, record))| {
            // Main rows of the same date come first.
            before += main.get(before..).unwrap_or(&[]).partition_point(|other| *other <= born);
            let row = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(number);
            (row, born, record)
        });
        let extra: Vec<(u32, Born, u32)> = rows.collect();
        let mut by_record: Vec<(u32, u32, Born)> =
            extra.iter().map(|(row, born, record)| (*record, *row, *born)).collect();
        by_record.sort_unstable();
        Self { main, extra, by_record }
    }

    /// The birth dates with their first rows, and the number of rows at the end.
    fn days(&self) -> impl Iterator<Item = (Born, u32)> + '_ {
        let mut all: Vec<(Born, u32)> = Vec::new();
        let (mut row, mut extra) = (0u32, self.extra.iter().peekable());
        let mut enter = |born: Born, row: u32| {
            if all.last().is_none_or(|(last, _)| *last != born) {
                all.push((born, row));
            }
        };
        for born in &self.main {
            while let Some((_, other, _)) = extra.next_if(|(at, ..)| *at == row) {
                enter(*other, row);
                row += 1;
            }
            enter(*born, row);
            row += 1;
        }
        for (_, other, _) in extra {
            enter(*other, row);
            row += 1;
        }
        all.push((Born::END, row));
        all.into_iter()
    }

    /// The rows of the records one after the other.
    const fn walk(&self) -> Walk<'_> {
        Walk { rows: self, row: 0, extra: 0 }
    }

    /// The further rows of a record.
    fn further(&self, record: u32) -> &[(u32, u32, Born)] {
        let from = self.by_record.partition_point(|(of, ..)| *of < record);
        let to = self.by_record.partition_point(|(of, ..)| *of <= record);
        self.by_record.get(from..to).unwrap_or(&[])
    }
}

struct Walk<'a> {
    rows: &'a Rows,
    row: u32,
    extra: usize,
}

impl Walk<'_> {
    fn next_main(&mut self) -> u32 {
        while self.rows.extra.get(self.extra).is_some_and(|(row, ..)| *row == self.row) {
            self.row += 1;
            self.extra += 1;
        }
        self.row += 1;
        self.row - 1
    }
}

/// For each word the rows that bear it.
struct Lists {
    /// Where the list of each word ends so far; after counting, where it begins.
    ends: Vec<u32>,
    bearers: Vec<u32>,
    rows: Vec<u32>,
    /// Lists that rows were entered into out of order.
    unordered: Vec<u32>,
}

impl Lists {
    fn new(words: usize) -> Self {
        Self {
            ends: vec![0; words + 1],
            bearers: vec![0; words],
            rows: Vec::new(),
            unordered: Vec::new(),
        }
    }

    /// Counts how long each list will be.
    fn count(&mut self, shard: &Gathered, ranks: &[u32]) -> Result<(), Error> {
        let mut several = vec![false; if shard.extra.is_empty() { 0 } else { shard.records.len() }];
        for (_, record) in &shard.extra {
            if let Some(several) = several.get_mut(place(*record)) {
                *several = true;
            }
        }
        for (number, entry) in shard.records.iter().enumerate() {
            let several = several.get(number) == Some(&true);
            for (_, words) in by_date(shard.own(entry), entry.born, several)? {
                for word in words.rows {
                    // One place on: the list's end, once all before it are added up.
                    if let Some(end) = self.ends.get_mut(place(at(ranks, word)) + 1) {
                        *end = end.saturating_add(1);
                    }
                }
            }
        }
        let mut total = 0u32;
        for end in &mut self.ends {
            total = total.checked_add(*end).ok_or(Error::Full)?;
            *end = total;
        }
        self.rows = vec![0; place(total)];
        Ok(())
    }

    /// Enters the rows of a record.
    fn enter(
        &mut self,
        record: &[u8],
        (entry, number): (&Entry, u32),
        (main, rows): (u32, &Rows),
    ) -> Result<(), Error> {
        let further = rows.further(number);
        for (born, words) in by_date(record, entry.born, !further.is_empty())? {
            let other = further.iter().find(|(.., other)| *other == born).map(|(_, row, _)| *row);
            for word in &words.forms {
                if let Some(bearers) = self.bearers.get_mut(place(*word)) {
                    *bearers = bearers.saturating_add(1);
                }
            }
            for word in words.rows {
                let Some(end) = self.ends.get_mut(place(word)) else { continue };
                if let Some(to) = self.rows.get_mut(place(*end)) {
                    *to = other.unwrap_or(main);
                }
                *end = end.saturating_add(1);
                if other.is_some() {
                    self.unordered.push(word);
                }
            }
        }
        Ok(())
    }

    fn write(mut self, writer: &mut Writer<'_>, number: u16) -> Result<(), Error> {
        // Every list now ends where it should, so each begins where the one before ends.
        self.ends.pop();
        self.ends.insert(0, 0);
        for word in std::mem::take(&mut self.unordered) {
            let range = place(at(&self.ends, word))..place(at(&self.ends, word.saturating_add(1)));
            if let Some(list) = self.rows.get_mut(range) {
                list.sort_unstable();
            }
        }
        let numbers = |numbers: &mut dyn Iterator<Item = u32>| {
            let mut bytes = Vec::new();
            put_numbers(&mut bytes, numbers);
            bytes
        };
        let borne = self.bearers.iter().filter(|bearers| **bearers > 0).count();
        let dense = borne * DENSE_SHARE >= self.bearers.len();
        let is_kept = |word: usize| dense || self.bearers.get(word).is_some_and(|b| *b > 0);
        let kept = || (0..self.bearers.len()).filter(|word| is_kept(*word));
        if !dense {
            let mut words = kept().filter_map(|word| u32::try_from(word).ok());
            writer.section(Kind::PostingWords, number, &numbers(&mut words))?;
        }
        let last = self.ends.last().copied();
        let mut places = kept().filter_map(|word| self.ends.get(word).copied()).chain(last);
        writer.section(Kind::PostingPlaces, number, &numbers(&mut places))?;
        let mut bearers = kept().filter_map(|word| self.bearers.get(word).copied());
        writer.section(Kind::Bearers, number, &numbers(&mut bearers))?;
        for piece in self.rows.chunks(PIECE_LENGTH) {
            writer.put(&numbers(&mut piece.iter().copied()))?;
        }
        writer.end(Kind::Postings, number);
        Ok(())
    }
}

/// The words of a record that stand under one birth date.
#[derive(Default)]
struct Words {
    /// Each word once for each form that bears it.
    forms: Vec<u32>,
    /// Each word once.
    rows: Vec<u32>,
}

/// The words of a record by the birth date under which its forms stand.
fn by_date(record: &[u8], main: Born, several: bool) -> Result<Vec<(Born, Words)>, Error> {
    let dates: Vec<Born> = if several {
        let mut stored = Stored::default();
        let around = Around { born: &|| main, place: &|_| None, shown: &[] };
        record::read(record, Fields::DATES, &around, &mut stored).ok_or(Error::Full)?;
        stored.forms.iter().map(|form| born(&stored, form)).collect()
    } else {
        Vec::new()
    };
    let mut all: Vec<(Born, Words)> = vec![(main, Words::default())];
    let mut at = 0;
    let (forms, rest) = record.split_first().ok_or(Error::Full)?;
    record::each_form(*forms, rest, &mut Seen::default(), |_, seen| {
        let date = dates.get(at).copied().unwrap_or(main);
        at += 1;
        if !all.iter().any(|(other, _)| *other == date) {
            all.push((date, Words::default()));
        }
        let words = all.iter_mut().find(|(other, _)| *other == date);
        if let Some((_, words)) = words {
            words.forms.extend(seen.distinct());
        }
    })
    .ok_or(Error::Full)?;
    for (_, words) in &mut all {
        words.rows.clone_from(&words.forms);
        words.rows.sort_unstable();
        words.rows.dedup();
    }
    Ok(all)
}
