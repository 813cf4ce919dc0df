//! Records on their way into a segment: prepared in batches side by side, then put together in one
//! order.

use super::coding::put_text;
use super::record::{self, Renumbering};
use crate::index::postings::Born;
use crate::index::shard::{self, born};
use crate::score::{Stored, StoredForm};
use crate::{Error, PersonEntry, RecordKey, keys};
use entente_model::{Visibility, limits as model_limits};
use std::collections::HashMap;

/// Numbers for texts, in the order in which they were first seen.
#[derive(Default)]
pub(super) struct Numbered {
    numbers: HashMap<Box<str>, u32>,
    pub(super) texts: Vec<Box<str>>,
}

impl Numbered {
    pub(super) fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.numbers.insert(text.into(), number);
        self.texts.push(text.into());
        number
    }

    pub(super) fn text(&self, number: u32) -> &str {
        usize::try_from(number).ok().and_then(|at| self.texts.get(at)).map_or("", |text| text)
    }
}

/// One record on its way, its bytes and texts within those of the batch.
pub(super) struct Prepared {
    pub(super) key: RecordKey,
    pub(super) visibility: Visibility,
    pub(super) born: Born,
    /// Further birth dates under which some of its names stand.
    pub(super) extra: Vec<Born>,
    pub(super) bytes: std::ops::Range<usize>,
    pub(super) texts: std::ops::Range<usize>,
    pub(super) documents: Vec<u64>,
}

/// Records prepared together, with words and places numbered among themselves.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) words: Numbered,
    pub(super) places: Numbered,
    pub(super) records: Vec<Prepared>,
    pub(super) bytes: Vec<u8>,
    pub(super) texts: Vec<u8>,
}

impl Batch {
    /// Prepares records.
    pub(super) fn of<E: From<Error>>(
        entries: impl Iterator<Item = Result<(RecordKey, PersonEntry), E>>,
    ) -> Result<Self, E> {
        let mut batch = Self::default();
        for entry in entries {
            let (key, entry) = entry?;
            let count_max = model_limits::IDENTITIES_MAX;
            if entry.identities.len() > count_max {
                return Err(Error::TooManyIdentities { count_max }.into());
            }
            let words = &mut batch.words;
            let stored = Stored::new(&entry, &mut |word| words.number(word));
            let joined: Vec<Box<[u32]>> =
                stored.forms.iter().map(|form| joined(form, &mut batch.words)).collect();
            batch.add((key, &entry.visibility), (&stored, &joined), &mut |_, word| word);
        }
        Ok(batch)
    }

    /// Adds a record whose words `number` exchanges for their numbers in this batch.
    pub(super) fn add(
        &mut self,
        (key, visibility): (RecordKey, &Visibility),
        (stored, joined): (&Stored, &[Box<[u32]>]),
        number: &mut dyn FnMut(&mut Numbered, u32) -> u32,
    ) {
        let places: Vec<u32> =
            stored.places.iter().map(|place| self.places.number(&place.shown)).collect();
        let (born, extra) = dates(stored);
        let (start, text) = (self.bytes.len(), self.texts.len());
        let mut own = Vec::new();
        record::put(&mut own, stored, (joined, &places), born);
        let words = &mut self.words;
        let mut word = |old: u32| number(words, old);
        let mut new = Renumbering { word: &mut word, place: &mut |place| place };
        let read = record::renumber(&mut self.bytes, &own, &mut new);
        debug_assert!(read.is_some(), "what was just written can be read");
        put_shown(&mut self.texts, stored);
        let documents = stored.documents.iter().map(document_key).collect();
        self.records.push(Prepared {
            key,
            visibility: visibility.clone(),
            born,
            extra,
            bytes: start..self.bytes.len(),
            texts: text..self.texts.len(),
            documents,
        });
    }
}

/// The birth date under which a record stands, and further ones of some of its names.
pub(super) fn dates(stored: &Stored) -> (Born, Vec<Born>) {
    let mut all: Vec<Born> = stored.forms.iter().map(|form| born(stored, form)).collect();
    let first = all.first().copied().unwrap_or(Born::ONE_SIDED);
    all.retain(|other| *other != first);
    all.sort_unstable();
    all.dedup();
    (first, all)
}

/// The names as they are shown, and a checksum before them.
fn put_shown(out: &mut Vec<u8>, stored: &Stored) {
    let mut texts = Vec::new();
    stored.identities.iter().for_each(|identity| put_text(&mut texts, &identity.shown));
    out.extend_from_slice(&crc32fast::hash(&texts).to_le_bytes());
    out.extend_from_slice(&texts);
}

/// The key under which a record is found by a document.
pub(super) fn document_key(document: &entente_model::DocumentNumber) -> u64 {
    document_hash(&keys::document(document).fuzzy)
}

/// FNV-1a: a collision costs a comparison, never a wrong answer.
pub(in crate::index) fn document_hash(fuzzy: &str) -> u64 {
    fuzzy.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Words of the form run together with their particle or hyphenated neighbour.
fn joined(form: &StoredForm, words: &mut Numbered) -> Box<[u32]> {
    let mut all: Vec<u32> = shard::joinable(form)
        .map(|(one, two)| {
            let text = format!("{}{}", words.text(one), words.text(two));
            words.number(&text)
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all.into()
}

/// Records of one visibility, with words and places numbered across the segment.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) visibility: Visibility,
    pub(super) records: Vec<Entry>,
    pub(super) bytes: Vec<u8>,
    pub(super) extra: Vec<(Born, u32)>,
    pub(super) documents: Vec<(u64, u32)>,
}

/// Where a gathered record lies.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) born: Born,
    pub(super) key: RecordKey,
    start: u64,
    length: u32,
    /// Where its texts begin.
    pub(super) text: u64,
}

impl Gathered {
    /// The bytes of a record.
    pub(super) fn own(&self, entry: &Entry) -> &[u8] {
        let start = usize::try_from(entry.start).unwrap_or(usize::MAX);
        let length = usize::try_from(entry.length).unwrap_or(usize::MAX);
        self.bytes.get(start..start.saturating_add(length)).unwrap_or(&[])
    }

    /// Takes a record in; `text` is where its texts begin.
    pub(super) fn take(
        &mut self,
        prepared: &Prepared,
        (bytes, text): (&[u8], u64),
        new: &mut Renumbering<'_>,
    ) -> Result<(), Error> {
        let number = u32::try_from(self.records.len()).map_err(|_| Error::Full)?;
        let before = self.bytes.len();
        record::renumber(&mut self.bytes, bytes, new).ok_or(Error::Full)?;
        let length = u32::try_from(self.bytes.len() - before).map_err(|_| Error::Full)?;
        let start = u64::try_from(before).map_err(|_| Error::Full)?;
        self.records.push(Entry { born: prepared.born, key: prepared.key, start, length, text });
        self.extra.extend(prepared.extra.iter().map(|born| (*born, number)));
        self.documents.extend(prepared.documents.iter().map(|key| (*key, number)));
        Ok(())
    }
}
