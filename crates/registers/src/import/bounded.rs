//! Input that knows its line and refuses to deliver more than a row may hold.

use crate::limits::ROW_BYTES_MAX;
use std::io::{self, BufRead, Read};

/// Counts lines, and fails once more than the limit was taken since the last
/// [`Bounded::start_row`].
#[derive(Debug)]
pub(super) struct Bounded<R> {
    inner: R,
    lines: u64,
    taken: usize,
    bytes_max: usize,
}

impl<R> Bounded<R> {
    /// `slack` is what a reader on top may take ahead of the row that it is at.
    pub(super) const fn new(inner: R, slack: usize) -> Self {
        Self { inner, lines: 0, taken: 0, bytes_max: ROW_BYTES_MAX + slack }
    }

    /// The line that is being read, from 1.
    pub(super) const fn line(&self) -> u64 {
        self.lines + 1
    }

    /// A new row begins.
    pub(super) const fn start_row(&mut self) {
        self.taken = 0;
    }

    fn count(&mut self, count: usize, lines: usize) {
        self.taken = self.taken.saturating_add(count);
        self.lines = self.lines.saturating_add(lines as u64);
    }

    /// How much may still be taken: one byte over the limit tells a row at the limit from one over
    /// it.
    fn rest(&self) -> io::Result<usize> {
        let over = io::ErrorKind::FileTooLarge;
        match (self.bytes_max + 1).checked_sub(self.taken) {
            Some(rest) if rest > 0 => Ok(rest),
            _ => Err(io::Error::new(over, "a row is over the limit")),
        }
    }
}

fn newlines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let wanted = self.rest()?.min(into.len());
        let into = into.get_mut(..wanted).unwrap_or_default();
        let count = self.inner.read(into)?;
        let lines = newlines(into.get(..count).unwrap_or_default());
        self.count(count, lines);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let rest = self.rest()?;
        let buffer = self.inner.fill_buf()?;
        Ok(buffer.get(..rest).unwrap_or(buffer))
    }

    fn consume(&mut self, count: usize) {
        // The buffer is full already, so that asking again reads nothing and cannot fail.
        let lines = self
            .inner
            .fill_buf()
            .map_or(0, |buffer| newlines(buffer.get(..count).unwrap_or_default()));
        self.inner.consume(count);
        self.count(count, lines);
    }
}
