//! An immutable part of the index: a file of sections that are read where they lie, so that opening
//! it costs a look at its checksums and no memory but what searches touch.
//!
//! Rows stand in the order of birth dates, so that a day is a range of rows. For each word a list
//! leads to the rows that bear it. Records are a few dozen bytes each; the names as they are shown
//! lie apart and are read for candidates only.

mod build;
mod coding;
mod filed;
mod format;
mod gather;
mod merge;
mod record;
mod shards;
mod view;

pub use build::{build, build_from};
pub use format::Damage;
pub(super) use gather::document_hash;
pub(super) use merge::Merging;
pub(super) use record::Fields;
pub(super) use view::{Reading, Shelf};

use entente_model::Visibility;
use format::{Directory, Kind};
use std::ops::Range;
use std::sync::Arc;

/// Bytes that stay as they are: a mapped file, or memory.
pub trait Bytes: Send + Sync {
    /// The bytes.
    fn bytes(&self) -> &[u8];
}

impl Bytes for Vec<u8> {
    fn bytes(&self) -> &[u8] {
        self
    }
}

/// An immutable part of a person index.
#[derive(Clone)]
pub struct Segment {
    name: Arc<str>,
    bytes: Arc<dyn Bytes>,
    words: WordRanges,
    shards: Arc<[ShardRanges]>,
    /// For each of them the years of birth of its first rows.
    years: Arc<[Vec<i16>]>,
    records: usize,
    lengths: Arc<[(&'static str, usize)]>,
}

/// Where lies what all records share.
#[derive(Clone)]
struct WordRanges {
    words: Range<usize>,
    places: Range<usize>,
    sorted: Range<usize>,
    key_starts: Range<usize>,
    key_tags: Range<usize>,
    key_numbers: Range<usize>,
    towns: Range<usize>,
    town_places: Range<usize>,
    texts: Range<usize>,
}

/// Where lie the records of one visibility.
struct ShardRanges {
    visibility: Visibility,
    posting_words: Range<usize>,
    posting_places: Range<usize>,
    postings: Range<usize>,
    bearers: Range<usize>,
    days: Range<usize>,
    extra: Range<usize>,
    extra_starts: Vec<usize>,
    record_places: Range<usize>,
    records: Range<usize>,
    keys: Range<usize>,
    by_key: Range<usize>,
    text_places: Range<usize>,
    document_starts: Range<usize>,
    document_tags: Range<usize>,
    document_records: Range<usize>,
}

impl Segment {
    /// Opens a segment under a name by which its owner knows it. Everything but the texts is
    /// checked: reading time is that of its checksums.
    ///
    /// # Errors
    /// [`Damage`] if the bytes are no segment of this version and model, or not as they were
    /// written.
    pub fn open(name: &str, bytes: Arc<dyn Bytes>) -> Result<Self, Damage> {
        let directory = Directory::read(bytes.bytes())?;
        let of = |kind| directory.range(kind, 0);
        let words = WordRanges {
            words: of(Kind::Words),
            places: of(Kind::WordPlaces),
            sorted: of(Kind::WordsSorted),
            key_starts: of(Kind::KeyStarts),
            key_tags: of(Kind::KeyTags),
            key_numbers: of(Kind::KeyNumbers),
            towns: of(Kind::Places),
            town_places: of(Kind::PlacePlaces),
            texts: of(Kind::Texts),
        };
        let shards = (0..directory.shards)
            .map(|number| ShardRanges::read(&directory, number, bytes.bytes()))
            .collect::<Result<Arc<[ShardRanges]>, Damage>>()?;
        let lengths = directory.lengths().into();
        let years = Arc::default();
        let opened = Self { name: name.into(), bytes, words, shards, years, records: 0, lengths };
        let reading = opened.read();
        reading.check()?;
        let records = reading.shelves().map(|shelf| shelf.len()).sum();
        let years = reading.shelves().map(|shelf| shelf.one_sided_years()).collect();
        Ok(Self { records, years, ..opened })
    }

    /// The name under which it was opened.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many records it holds, those included that are gone since.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.records
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.records == 0
    }

    /// Whether both are the same opened segment.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shards, &other.shards)
    }

    /// How many bytes each kind of section takes. `texts` are read for candidates only; `by-key`
    /// and `text-places` lead to them and to records that change.
    #[must_use]
    pub fn lengths(&self) -> &[(&'static str, usize)] {
        &self.lengths
    }
}

impl ShardRanges {
    fn read(directory: &Directory, number: u16, bytes: &[u8]) -> Result<Self, Damage> {
        let of = |kind| directory.range(kind, number);
        let visibility = bytes.get(of(Kind::Visibility)).and_then(shards::read_visibility);
        let damaged = Damage::Section { section: Kind::Visibility.name() };
        Ok(Self {
            visibility: visibility.ok_or(damaged)?,
            posting_words: of(Kind::PostingWords),
            posting_places: of(Kind::PostingPlaces),
            postings: of(Kind::Postings),
            bearers: of(Kind::Bearers),
            days: of(Kind::Days),
            extra: of(Kind::Extra),
            extra_starts: bytes.get(of(Kind::Extra)).map(view::extra_starts).unwrap_or_default(),
            record_places: of(Kind::RecordPlaces),
            records: of(Kind::Records),
            keys: of(Kind::Keys),
            by_key: of(Kind::ByKey),
            text_places: of(Kind::TextPlaces),
            document_starts: of(Kind::DocumentStarts),
            document_tags: of(Kind::DocumentTags),
            document_records: of(Kind::DocumentRecords),
        })
    }
}
