//! Parts becoming one segment: words are exchanged for their new numbers, nothing is read or
//! romanised anew.

use super::build::Builder;
use super::gather::Batch;
use crate::Error;
use crate::index::part::View;
use crate::score::Tokens;
use std::io::Write;

/// How many records of a part in memory are taken together.
const TOGETHER: usize = 4_096;

/// A segment being put together.
pub(in crate::index) struct Merging<'a>(Builder<'a>);

impl<'a> Merging<'a> {
    pub(in crate::index) fn new(out: &'a mut dyn Write, threads: usize) -> Self {
        Self(Builder::new(out, threads))
    }

    /// Takes in all records of a part that are not gone.
    pub(in crate::index) fn take(&mut self, part: View<'_>) -> Result<(), Error> {
        if let Some(reading) = part.reading() {
            return self.0.take_segment(reading, &part.records());
        }
        let text = |number: u32| part.token(number).map_or("", |word| word.key());
        for places in part.records().chunks(TOGETHER) {
            let mut batch = Batch::default();
            for (class, record) in places {
                if let Some((key, visibility, whole)) = part.whole(*class, *record) {
                    batch.add((key, visibility), whole, &mut |words, old| words.number(text(old)));
                }
            }
            self.0.take(&batch)?;
        }
        Ok(())
    }

    /// Writes the segment, and says how many records it holds.
    pub(in crate::index) fn finish(self) -> Result<u64, Error> {
        self.0.finish()
    }
}
