//! Building a segment: records are prepared in batches on several threads and written in the order
//! of birth dates.

use super::coding::put_numbers;
use super::filed::file;
use super::format::{Kind, Writer};
use super::gather::{Batch, Gathered, Numbered, Prepared, dates, document_key};
use super::record::{Fields, Renumbering};
use super::view::Reading;
use crate::score::Stored;
use crate::token::Token;
use crate::{Error, PersonEntry, RecordKey};
use entente_model::{AuthorityId, Visibility};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write;
use std::sync::mpsc;

/// How many records are prepared together.
const BATCH: usize = 2_048;
/// How many batches a thread may have before it.
const AHEAD: usize = 2;
/// How many words have short numbers: about half of what fits beside a word's signs.
const COMMON_WORDS: usize = 1 << 18;
/// How many words one thread prepares at a time.
const WORDS_TOGETHER: usize = 4_096;

/// Gathers records and writes them as one segment.
pub(super) struct Builder<'a> {
    writer: Writer<'a>,
    words: Numbered,
    /// How often each word occurs.
    uses: Vec<u32>,
    places: Numbered,
    classes: HashMap<(BTreeSet<String>, BTreeSet<AuthorityId>), u16>,
    shards: Vec<Gathered>,
    threads: usize,
}

/// Writes a segment that holds these records to `out` and says how many they are.
///
/// `threads` prepare records side by side; the bytes written do not depend on how many.
///
/// # Errors
/// [`Error::TooManyIdentities`] for a record that exceeds the limit, [`Error::Full`] if there are
/// more records than can be numbered, [`Error::Written`] if `out` fails.
pub fn build(
    records: &mut dyn Iterator<Item = (RecordKey, PersonEntry)>,
    threads: usize,
    out: &mut dyn Write,
) -> Result<u64, Error> {
    build_from(records, &Ok::<_, Error>, threads, out)
}

/// Like [`build`], but `read` makes the records out of what they are kept as, on the threads that
/// prepare them.
///
/// # Errors
/// Those of [`build`], and whatever `read` refuses.
pub fn build_from<T, E>(
    sources: &mut dyn Iterator<Item = T>,
    read: &(impl Fn(T) -> Result<(RecordKey, PersonEntry), E> + Sync),
    threads: usize,
    out: &mut dyn Write,
) -> Result<u64, E>
where
    T: Send,
    E: From<Error> + Send,
{
    let mut builder = Builder::new(out, threads);
    let mut sources = sources.peekable();
    std::thread::scope(|scope| {
        let (finished, results) = mpsc::channel();
        let mut workers = Vec::new();
        for _ in 0..threads.max(1) {
            let (order, orders) = mpsc::sync_channel::<(usize, Vec<T>)>(AHEAD);
            let finished = finished.clone();
            scope.spawn(move || {
                for (number, sources) in orders {
                    let batch = Batch::of(sources.into_iter().map(read));
                    if finished.send((number, batch)).is_err() {
                        return;
                    }
                }
            });
            workers.push(order);
        }
        drop(finished);
        let (mut ordered, mut taken) = (0usize, 0usize);
        let mut waiting: BTreeMap<usize, Batch> = BTreeMap::new();
        while sources.peek().is_some() || taken < ordered {
            // Workers take turns, so that no more wait for one of them than it may have ahead.
            let mut turns = workers.iter().cycle().skip(ordered % workers.len().max(1));
            while ordered < taken + AHEAD * workers.len()
                && sources.peek().is_some()
                && let Some(worker) = turns.next()
            {
                // A worker ends only with this scope.
                let together = sources.by_ref().take(BATCH).collect();
                worker.send((ordered, together)).map_err(|_| Error::Full)?;
                ordered += 1;
            }
            let (number, batch) = results.recv().map_err(|_| Error::Full)?;
            waiting.insert(number, batch?);
            while let Some(batch) = waiting.remove(&taken) {
                builder.take(&batch)?;
                taken += 1;
            }
        }
        Ok::<_, E>(())
    })?;
    Ok(builder.finish()?)
}

impl<'a> Builder<'a> {
    pub(super) fn new(out: &'a mut dyn Write, threads: usize) -> Self {
        Self {
            writer: Writer::new(out),
            words: Numbered::default(),
            uses: Vec::new(),
            places: Numbered::default(),
            classes: HashMap::new(),
            shards: Vec::new(),
            threads: threads.max(1),
        }
    }

    /// Takes prepared records in.
    pub(super) fn take(&mut self, batch: &Batch) -> Result<(), Error> {
        let words: Vec<u32> = batch.words.texts.iter().map(|word| self.word(word)).collect();
        let places: Vec<u32> = batch.places.texts.iter().map(|p| self.places.number(p)).collect();
        for prepared in &batch.records {
            let bytes = batch.bytes.get(prepared.bytes.clone()).unwrap_or(&[]);
            let texts = batch.texts.get(prepared.texts.clone()).unwrap_or(&[]);
            self.append(prepared, (bytes, texts), (&words, &places))?;
        }
        Ok(())
    }

    /// The number of a word across the segment.
    pub(super) fn word(&mut self, text: &str) -> u32 {
        let number = self.words.number(text);
        if self.uses.len() < self.words.texts.len() {
            self.uses.push(0);
        }
        number
    }

    /// Takes one record in, whose words and places are exchanged for those that stand at their
    /// numbers.
    pub(super) fn append(
        &mut self,
        prepared: &Prepared,
        (bytes, texts): (&[u8], &[u8]),
        (words, places): (&[u32], &[u32]),
    ) -> Result<(), Error> {
        let shard = self.shard(&prepared.visibility)?;
        let text = u64::try_from(self.writer.length()).map_err(|_| Error::Full)?;
        self.writer.put(texts)?;
        let uses = &mut self.uses;
        let mut word = |old: u32| {
            let new = at(words, old);
            if let Some(uses) = uses.get_mut(place(new)) {
                *uses = uses.saturating_add(1);
            }
            new
        };
        let mut new = Renumbering { word: &mut word, place: &mut |old| at(places, old) };
        let shard = self.shards.get_mut(usize::from(shard)).ok_or(Error::Full)?;
        shard.take(prepared, (bytes, text), &mut new)
    }

    /// Takes records of a segment in.
    pub(super) fn take_segment(
        &mut self,
        reading: Reading<'_>,
        records: &[(u16, u32)],
    ) -> Result<(), Error> {
        let count = |count: usize| u32::try_from(count).map_err(|_| Error::Full);
        let text = |number: u32| reading.token(number).map_or("", |token| token.key());
        let words: Vec<u32> =
            (0..count(reading.words())?).map(|number| self.word(text(number))).collect();
        let town = |number: u32| reading.town(number).unwrap_or_default();
        let towns: Vec<u32> =
            (0..count(reading.towns())?).map(|number| self.places.number(town(number))).collect();
        let mut stored = Stored::default();
        for (class, record) in records {
            let shelf = reading.shelf(*class).ok_or(Error::Full)?;
            shelf.stored(*record, Fields::ALL, &mut stored).ok_or(Error::Unread)?;
            let key = shelf.key(*record).ok_or(Error::Unread)?;
            let texts = shelf.own_texts(*record, &stored).ok_or(Error::Unread)?;
            let (born, extra) = dates(&stored);
            let prepared = Prepared {
                key,
                visibility: shelf.visibility.clone(),
                born,
                extra,
                bytes: 0..0,
                texts: 0..0,
                documents: stored.documents.iter().map(document_key).collect(),
            };
            self.append(&prepared, (shelf.bytes(*record), texts), (&words, &towns))?;
        }
        Ok(())
    }

    fn shard(&mut self, visibility: &Visibility) -> Result<u16, Error> {
        let class = (visibility.categories.clone(), visibility.hidden_from.clone());
        if let Some(number) = self.classes.get(&class) {
            return Ok(*number);
        }
        let number = u16::try_from(self.shards.len()).map_err(|_| Error::Full)?;
        self.shards.push(Gathered { visibility: visibility.clone(), ..Gathered::default() });
        self.classes.insert(class, number);
        Ok(number)
    }

    /// Writes everything, and says how many records there are.
    pub(super) fn finish(mut self) -> Result<u64, Error> {
        self.writer.end(Kind::Texts, 0);
        let (ranks, words) = self.write_words()?;
        self.write_places()?;
        let shards = std::mem::take(&mut self.shards);
        let count = u16::try_from(shards.len()).map_err(|_| Error::Full)?;
        let mut records = 0;
        for (number, shard) in (0..).zip(shards) {
            records += u64::try_from(shard.records.len()).map_err(|_| Error::Full)?;
            super::shards::write(&mut self.writer, number, (shard, &ranks, words))?;
        }
        self.writer.finish(count)?;
        Ok(records)
    }

    /// Writes the words, and says which number each has now and how many there are.
    ///
    /// The commonest come first, so that their numbers are short; among these and among the others
    /// words of like spelling are neighbours, since a search looks at them together.
    fn write_words(&mut self) -> Result<(Vec<u32>, usize), Error> {
        let words = std::mem::take(&mut self.words);
        let mut used: Vec<(std::cmp::Reverse<u32>, &str, u32)> = (0..)
            .zip(self.uses.iter().zip(&words.texts))
            .filter(|(_, (uses, _))| **uses > 0)
            .map(|(number, (uses, text))| (std::cmp::Reverse(*uses), &**text, number))
            .collect();
        used.sort_unstable();
        let texts: Vec<&str> = used.iter().map(|(_, text, _)| *text).collect();
        let prepared = prepare_words(&texts, self.threads);
        let mut order: Vec<(&PreparedWord, &str, u32)> = prepared
            .iter()
            .zip(&used)
            .map(|(word, (_, text, number))| (word, *text, *number))
            .collect();
        for tier in order.chunks_mut(COMMON_WORDS) {
            tier.sort_unstable_by(|(one, text, _), (two, other, _)| {
                (&one.spelling, *text).cmp(&(&two.spelling, *other))
            });
        }
        let mut ranks = vec![0; words.texts.len()];
        let (mut places, mut end) = (vec![0u32], 0usize);
        let mut filed = Vec::new();
        for (rank, (word, _, number)) in (0u32..).zip(&order) {
            if let Some(place) = ranks.get_mut(place(*number)) {
                *place = rank;
            }
            self.writer.put(&word.bytes)?;
            end += word.bytes.len();
            places.push(u32::try_from(end).map_err(|_| Error::Full)?);
            filed.extend(word.keys.iter().map(|key| (*key, rank)));
        }
        let mut sorted: Vec<(&str, u32)> =
            order.iter().map(|(_, text, _)| *text).zip(0..).collect();
        sorted.sort_unstable();
        self.writer.end(Kind::Words, 0);
        self.numbers(Kind::WordPlaces, places.into_iter())?;
        self.numbers(Kind::WordsSorted, sorted.into_iter().map(|(_, number)| number))?;
        let filed = file(filed);
        self.writer.section(Kind::KeyStarts, 0, &filed.starts)?;
        self.writer.section(Kind::KeyTags, 0, &filed.tags)?;
        self.writer.section(Kind::KeyNumbers, 0, &filed.numbers)?;
        Ok((ranks, order.len()))
    }

    fn write_places(&mut self) -> Result<(), Error> {
        let (mut places, mut end) = (vec![0u32], 0usize);
        for text in std::mem::take(&mut self.places.texts) {
            self.writer.put(text.as_bytes())?;
            end += text.len();
            places.push(u32::try_from(end).map_err(|_| Error::Full)?);
        }
        self.writer.end(Kind::Places, 0);
        self.numbers(Kind::PlacePlaces, places.into_iter())
    }

    fn numbers(&mut self, kind: Kind, numbers: impl Iterator<Item = u32>) -> Result<(), Error> {
        let mut bytes = Vec::new();
        put_numbers(&mut bytes, numbers);
        Ok(self.writer.section(kind, 0, &bytes)?)
    }
}

/// A word as it is compared, and the keys under which it is filed.
struct PreparedWord {
    bytes: Box<[u8]>,
    spelling: Box<str>,
    keys: Vec<u64>,
}

fn prepare_words(texts: &[&str], threads: usize) -> Vec<PreparedWord> {
    let chunks: Vec<&[&str]> = texts.chunks(WORDS_TOGETHER).collect();
    let prepare = |chunk: &[&str]| -> Vec<PreparedWord> {
        let word = |text: &&str| {
            let token = Token::new(text);
            let spelling = token.as_ref().spelling().into();
            PreparedWord {
                bytes: token.bytes().into(),
                spelling,
                keys: token.as_ref().index_keys(),
            }
        };
        chunk.iter().map(word).collect()
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                let chunks = &chunks;
                scope.spawn(move || {
                    let own = chunks.iter().enumerate().skip(first).step_by(threads);
                    own.map(|(at, chunk)| (at, prepare(chunk))).collect::<Vec<_>>()
                })
            })
            .collect();
        let mut all: Vec<(usize, Vec<PreparedWord>)> = Vec::with_capacity(chunks.len());
        for worker in workers {
            match worker.join() {
                Ok(words) => all.extend(words),
                Err(panicked) => std::panic::resume_unwind(panicked),
            }
        }
        all.sort_by_key(|(at, _)| *at);
        all.into_iter().flat_map(|(_, words)| words).collect()
    })
}

pub(super) fn at(numbers: &[u32], number: u32) -> u32 {
    numbers.get(place(number)).copied().unwrap_or(0)
}

pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
