//! How a segment lies in its file: texts first, then the sections that searches read, then a
//! directory of sections, then a trailer of fixed length.
//!
//! Everything is written in one pass, so a file needs no seeking and no second look. Every section
//! but the texts is checked whole when a segment is opened; each text carries its own checksum and
//! is checked when it is read.

use super::coding::{Input, put_short, put_text};
use std::io::Write;
use std::ops::Range;

/// The version of this layout.
pub(super) const FORMAT: u64 = 1;
const MAGIC: &[u8; 8] = b"ENTPSEG\x01";
/// Length of the directory, its checksum, length of the file, magic.
const TRAILER_LENGTH: usize = 8 + 4 + 8 + 8;
/// Most sections of one file.
const SECTIONS_MAX: usize = 1 << 20;

/// Why bytes are no segment that can be used. The remedy is the same for all: build it again from
/// the store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Damage {
    /// The bytes do not end as a segment does.
    #[error("the file is no person index segment or is cut short; build the index again")]
    NoSegment,
    /// Another version of the layout.
    #[error("the segment has format {found}, this version reads {FORMAT}; build the index again")]
    Format {
        /// The version found.
        found: u64,
    },
    /// Written under other tables, weights and rules.
    #[error("the segment was built by matching model {found}; build the index again")]
    Model {
        /// The model found.
        found: String,
    },
    /// A section does not have its checksum, or does not fit the others.
    #[error("section {section} of the segment is damaged; build the index again")]
    Section {
        /// The section's name.
        section: &'static str,
    },
}

/// What a section holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Names as they are shown: read for candidates only.
    Texts,
    /// The words of all names, once each, the commonest first.
    Words,
    WordPlaces,
    /// The words in the order of the alphabet.
    WordsSorted,
    /// Words under the keys by which alike words meet.
    KeyStarts,
    KeyTags,
    KeyNumbers,
    /// Places of birth, once each.
    Places,
    PlacePlaces,
    /// Who may know of the records of a shard.
    Visibility,
    /// The words that the shard bears, if it bears few of all.
    PostingWords,
    /// For each word where its rows start.
    PostingPlaces,
    /// Rows by word.
    Postings,
    /// How many name blocks bear each word.
    Bearers,
    /// First row of each birth date.
    Days,
    /// Rows of records that stand under several dates.
    Extra,
    RecordPlaces,
    Records,
    Keys,
    /// The records in the order of their keys.
    ByKey,
    TextPlaces,
    DocumentStarts,
    DocumentTags,
    DocumentRecords,
}

impl Kind {
    const ALL: [(Self, &'static str); 24] = [
        (Self::Texts, "texts"),
        (Self::Words, "words"),
        (Self::WordPlaces, "word-places"),
        (Self::WordsSorted, "words-sorted"),
        (Self::KeyStarts, "key-starts"),
        (Self::KeyTags, "key-tags"),
        (Self::KeyNumbers, "key-numbers"),
        (Self::Places, "places"),
        (Self::PlacePlaces, "place-places"),
        (Self::Visibility, "visibility"),
        (Self::PostingWords, "posting-words"),
        (Self::PostingPlaces, "posting-places"),
        (Self::Postings, "postings"),
        (Self::Bearers, "bearers"),
        (Self::Days, "days"),
        (Self::Extra, "extra"),
        (Self::RecordPlaces, "record-places"),
        (Self::Records, "records"),
        (Self::Keys, "keys"),
        (Self::ByKey, "by-key"),
        (Self::TextPlaces, "text-places"),
        (Self::DocumentStarts, "document-starts"),
        (Self::DocumentTags, "document-tags"),
        (Self::DocumentRecords, "document-records"),
    ];

    fn code(self) -> u64 {
        (0..).zip(Self::ALL).find(|(_, (kind, _))| *kind == self).map_or(u64::MAX, |(at, _)| at)
    }

    fn of_code(code: u64) -> Option<Self> {
        Self::ALL.get(usize::try_from(code).ok()?).map(|(kind, _)| *kind)
    }

    pub(super) fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("unknown", |(_, name)| name)
    }
}

/// Where a section lies.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Section {
    kind: Kind,
    shard: u16,
    range: Range<usize>,
    check: u32,
}

/// The directory of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Directory {
    sections: Vec<Section>,
    pub(super) shards: u16,
}

impl Directory {
    /// Reads and checks everything but the texts.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Damage> {
        let length = bytes.len();
        let trailer = length.checked_sub(TRAILER_LENGTH).and_then(|at| bytes.get(at..));
        let mut trailer = Input::new(trailer.ok_or(Damage::NoSegment)?);
        let mut fixed = |count: usize| {
            let mut number = [0; 8];
            let taken = trailer.take(count).unwrap_or(&[]);
            for (to, from) in number.iter_mut().zip(taken) {
                *to = *from;
            }
            u64::from_le_bytes(number)
        };
        let (directory, check, whole) = (fixed(8), fixed(4), fixed(8));
        if trailer.rest() != MAGIC || usize::try_from(whole).ok() != Some(length) {
            return Err(Damage::NoSegment);
        }
        let end = length - TRAILER_LENGTH;
        let start = usize::try_from(directory).ok().and_then(|size| end.checked_sub(size));
        let directory = start.and_then(|start| bytes.get(start..end)).ok_or(Damage::NoSegment)?;
        if u64::from(crc32fast::hash(directory)) != check {
            return Err(Damage::Section { section: "directory" });
        }
        let read = Self::parse(directory)?;
        for section in &read.sections {
            let held = bytes.get(section.range.clone());
            let sound = held.is_some_and(|held| {
                section.kind == Kind::Texts || crc32fast::hash(held) == section.check
            });
            if !sound {
                return Err(Damage::Section { section: section.kind.name() });
            }
        }
        Ok(read)
    }

    fn parse(bytes: &[u8]) -> Result<Self, Damage> {
        let broken = Damage::Section { section: "directory" };
        let mut input = Input::new(bytes);
        let format = input.short().ok_or(Damage::NoSegment)?;
        if format != FORMAT {
            return Err(Damage::Format { found: format });
        }
        let model = input.text().ok_or_else(|| broken.clone())?;
        if model != crate::MODEL_VERSION {
            return Err(Damage::Model { found: model.to_owned() });
        }
        Self::sections(&mut input).ok_or(broken)
    }

    fn sections(input: &mut Input<'_>) -> Option<Self> {
        let shards = u16::try_from(input.short()?).ok()?;
        let count = input.count().filter(|count| *count <= SECTIONS_MAX)?;
        let mut sections = Vec::new();
        for _ in 0..count {
            let kind = Kind::of_code(input.short()?)?;
            let shard = u16::try_from(input.short()?).ok()?;
            let (start, length) = (input.count()?, input.count()?);
            let check = input.short32()?;
            sections.push(Section { kind, shard, range: start..start.checked_add(length)?, check });
        }
        Some(Self { sections, shards })
    }

    /// How long the sections of each kind are together.
    pub(super) fn lengths(&self) -> Vec<(&'static str, usize)> {
        let length = |kind: Kind| {
            self.sections.iter().filter(|section| section.kind == kind).map(|s| s.range.len()).sum()
        };
        Kind::ALL.iter().map(|(kind, name)| (*name, length(*kind))).collect()
    }

    /// Where a section lies; empty if there is none.
    pub(super) fn range(&self, kind: Kind, shard: u16) -> Range<usize> {
        let found = self.sections.iter().find(|s| s.kind == kind && s.shard == shard);
        found.map_or(0..0, |section| section.range.clone())
    }
}

/// Writes the sections of a file one after the other.
pub(super) struct Writer<'a> {
    out: &'a mut dyn Write,
    directory: Directory,
    written: usize,
    /// The section being written.
    check: crc32fast::Hasher,
    start: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        let check = crc32fast::Hasher::new();
        Self { out, directory: Directory::default(), written: 0, check, start: 0 }
    }

    /// How much of the current section is written.
    pub(super) const fn length(&self) -> usize {
        self.written - self.start
    }

    /// Writes on in the current section.
    pub(super) fn put(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.check.update(bytes);
        self.written += bytes.len();
        self.out.write_all(bytes)
    }

    /// Ends the current section.
    pub(super) fn end(&mut self, kind: Kind, shard: u16) {
        let check = std::mem::take(&mut self.check).finalize();
        let range = self.start..self.written;
        self.directory.sections.push(Section { kind, shard, range, check });
        self.start = self.written;
    }

    /// Writes a whole section.
    pub(super) fn section(&mut self, kind: Kind, shard: u16, bytes: &[u8]) -> std::io::Result<()> {
        self.put(bytes)?;
        self.end(kind, shard);
        Ok(())
    }

    /// Writes the directory and the trailer, and says how long the file is.
    pub(super) fn finish(mut self, shards: u16) -> std::io::Result<u64> {
        let mut directory = Vec::new();
        let long = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        put_short(&mut directory, FORMAT);
        put_text(&mut directory, crate::MODEL_VERSION);
        put_short(&mut directory, shards.into());
        put_short(&mut directory, long(self.directory.sections.len()));
        for Section { kind, shard, range, check } in &self.directory.sections {
            put_short(&mut directory, kind.code());
            put_short(&mut directory, (*shard).into());
            put_short(&mut directory, long(range.start));
            put_short(&mut directory, long(range.len()));
            put_short(&mut directory, (*check).into());
        }
        let check = crc32fast::hash(&directory);
        let whole = long(self.written + directory.len() + TRAILER_LENGTH);
        self.put(&directory)?;
        self.put(&long(directory.len()).to_le_bytes())?;
        self.put(&check.to_le_bytes())?;
        self.put(&whole.to_le_bytes())?;
        self.put(MAGIC)?;
        self.out.flush()?;
        Ok(whole)
    }
}
