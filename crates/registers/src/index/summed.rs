//! Writing and hashing at once, until told to stop.

use entente_crypto::hash::Sha256;
use entente_model::encoding::Digest;
use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is gathered before it is hashed and handed on, in bytes.
const CHUNK_BYTES: usize = 64 * 1024;

/// Hands on what is written, and hashes it.
pub(crate) struct Summed<'a> {
    out: &'a mut dyn Write,
    sum: Sha256,
    chunk: Vec<u8>,
    stop: Option<&'a AtomicBool>,
}

impl<'a> Summed<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, sum: Sha256::new(), chunk: Vec::with_capacity(CHUNK_BYTES), stop: None }
    }

    /// Refuses to write on once this is set.
    pub(crate) const fn until(mut self, stop: &'a AtomicBool) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Hands the rest on, and gives the hash of everything.
    pub(crate) fn finish(mut self) -> io::Result<Digest> {
        self.hand_on()?;
        Ok(self.sum.finish())
    }

    fn hand_on(&mut self) -> io::Result<()> {
        if self.stop.is_some_and(|stop| stop.load(Ordering::Relaxed)) {
            return Err(io::Error::other("told to stop"));
        }
        self.sum.update(&self.chunk);
        self.out.write_all(&self.chunk)?;
        self.chunk.clear();
        Ok(())
    }
}

impl Write for Summed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.chunk.extend_from_slice(bytes);
        if self.chunk.len() >= CHUNK_BYTES {
            self.hand_on()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.hand_on()?;
        self.out.flush()
    }
}

/// The hash of a whole file, read piece by piece: mapping it would crowd out what searches use.
pub(crate) fn sum_of(path: &Path) -> io::Result<Digest> {
    let mut file = File::open(path)?;
    let (mut sum, mut chunk) = (Sha256::new(), vec![0; CHUNK_BYTES]);
    loop {
        let count = file.read(&mut chunk)?;
        let Some(read) = chunk.get(..count).filter(|read| !read.is_empty()) else {
            return Ok(sum.finish());
        };
        sum.update(read);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_crypto::hash::sha256;

    #[test]
    fn what_is_written_in_pieces_has_the_hash_of_the_whole_file() {
        let folder = tempfile::tempdir().unwrap();
        for length in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, 3 * CHUNK_BYTES + 5] {
            let bytes: Vec<u8> = (0..length).map(|n| u8::try_from(n % 251).unwrap()).collect();
            let path = folder.path().join("file");
            let sum = entente_mapped::write(&path, |out| {
                let mut summed = Summed::new(out);
                bytes.chunks(777).try_for_each(|piece| summed.write_all(piece))?;
                summed.finish()
            });
            assert_eq!(sum.unwrap(), sha256(&bytes));
            assert_eq!(sum_of(&path).unwrap(), sha256(&bytes));
        }
    }

    #[test]
    fn what_is_told_to_stop_writes_no_further() {
        let (stop, mut written) = (AtomicBool::new(false), Vec::new());
        let mut out = Summed::new(&mut written).until(&stop);
        out.write_all(&[1; CHUNK_BYTES]).unwrap();
        stop.store(true, Ordering::Relaxed);
        assert!(out.write_all(&[2; CHUNK_BYTES]).is_err());
        assert!(out.finish().is_err());
        assert_eq!(written, vec![1; CHUNK_BYTES]);
    }
}
