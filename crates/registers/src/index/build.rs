//! Making the files of an index from the store: record by record, in bounded memory.

use super::folder::Folder;
use super::manifest::{Manifest, NumberFile, PersonFile};
use super::numbers::{Classes, Held, Merge, Part, Sorted, pair};
use super::summed::Summed;
use super::weights::Fitted;
use super::{Entry, extraction, number_file};
use crate::declaration::{Declaration, Subject};
use crate::error::Error;
use crate::limits;
use entente_matching::{MODEL_VERSION, PersonEntry, RecordKey};
use entente_model::encoding::Blob;
use entente_store::Store;
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

/// Writes the files, named from a number on that no file ever had, and the manifest; what was in
/// the folder before is left to be swept.
///
/// # Errors
/// [`Error::Store`] if a record cannot be read, [`Error::Index`] if one cannot be indexed,
/// [`Error::IndexFile`] if the folder cannot be written.
pub(super) fn build(
    folder: &Folder,
    (next, weights): (u64, Option<Fitted>),
    (declaration, store): (&Declaration, &Store),
) -> Result<(), Error> {
    let register = declaration.register();
    folder.make().map_err(Error::IndexFile)?;
    let covers = store.data_version(register)?;
    let mark = store.mark(register, covers)?;
    let (persons_file, numbers_file) = (format!("persons-{next}"), format!("numbers-{}", next + 1));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut persons = Vec::new();
    let runs = if declaration.identity.subject == Subject::Person {
        let mut reading = Reading::new(folder, (declaration, store), (0, covers));
        let path = folder.file(&persons_file);
        let sha256 = entente_mapped::write(&path, |out| {
            let mut out = Summed::new(out);
            entente_matching::build(&mut reading, threads, &mut out).map_err(io::Error::other)?;
            // Half a register is no index of it.
            match &reading.failed {
                Some(_) => Err(io::ErrorKind::Interrupted.into()),
                None => out.finish(),
            }
        })
        .or_else(|error| reading.failed.take().map_or(Err(Error::IndexFile(error)), Err))?;
        persons.push(PersonFile { file: persons_file, sha256, gone: Blob::default() });
        reading.into_runs()?
    } else {
        numbers_alone(folder, (declaration, store), (covers, threads))?
    };
    let merge = Merge::of(runs, BTreeSet::new());
    number_file::write(&folder.file(&numbers_file), &merge).map_err(Error::IndexFile)?;
    let manifest = Manifest {
        register: register.clone(),
        model: MODEL_VERSION.to_owned(),
        extraction: extraction(declaration),
        covers,
        mark: mark.map(|mark| Blob(mark.to_vec())),
        holds_erased: false,
        next: next + 2,
        persons,
        numbers: vec![NumberFile { file: numbers_file, covers }],
        weights,
        numbers_gone: Blob::default(),
    };
    folder.replace_manifest(&manifest).map_err(Error::IndexFile)
}

/// The numbers of a register without persons, read by as many threads as there are.
fn numbers_alone(
    folder: &Folder,
    of: (&Declaration, &Store),
    (covers, threads): (u64, usize),
) -> Result<Vec<Part>, Error> {
    let threads = threads as u64;
    let read = |thread: u64| {
        let share = covers.div_ceil(threads.max(1));
        let after = share.saturating_mul(thread);
        let mut reading = Reading::new(folder, of, (after, covers.min(after + share)));
        reading.by_ref().for_each(drop);
        reading.into_runs()
    };
    let runs: Vec<Result<Vec<Part>, Error>> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..threads).map(|thread| scope.spawn(move || read(thread))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err(stopped()))).collect()
    });
    let mut all = Vec::new();
    for runs in runs {
        all.extend(runs?);
    }
    Ok(all)
}

/// A thread that read records ended without saying why.
fn stopped() -> Error {
    Error::IndexFile(io::Error::other("reading the records was broken off"))
}

/// The records of a register as the index takes them in; their numbers are put aside on the way.
struct Reading<'a> {
    records: entente_store::Records<'a>,
    declaration: &'a Declaration,
    /// The changes that are read: those after the first number, up to the second.
    range: (u64, u64),
    numbers: Run,
    runs: Vec<Part>,
    folder: &'a Folder,
    failed: Option<Error>,
}

/// Numbers that are put aside.
#[derive(Default)]
struct Run {
    pairs: Vec<super::numbers::Pair>,
    classes: Classes,
}

impl<'a> Reading<'a> {
    fn new(
        folder: &'a Folder,
        (declaration, store): (&'a Declaration, &'a Store),
        range: (u64, u64),
    ) -> Self {
        Self {
            records: store.records_after(declaration.register(), range.0),
            declaration,
            range,
            numbers: Run::default(),
            runs: Vec::new(),
            folder,
            failed: None,
        }
    }

    /// The numbers in order, in files as far as they are many.
    fn into_runs(mut self) -> Result<Vec<Part>, Error> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        self.spill()?;
        Ok(self.runs)
    }

    fn take(&mut self) -> Result<Option<(RecordKey, PersonEntry)>, Error> {
        let Some(stored) = self.records.next().transpose()? else { return Ok(None) };
        // They come in the order of their changes. Those after are another thread's, or were
        // committed meanwhile and come with the changes.
        if stored.change > self.range.1 {
            return Ok(None);
        }
        let entry = Entry::of(self.declaration, &stored.record);
        if !entry.numbers.is_empty() {
            let class = self.numbers.classes.number(&entry.visibility)?;
            let pairs = entry.numbers.iter().map(|hash| pair(*hash, stored.change, class));
            self.numbers.pairs.extend(pairs);
            if self.numbers.pairs.len() >= limits::NUMBERS_AT_ONCE_MAX {
                self.spill()?;
            }
        }
        Ok(Some((RecordKey(stored.change), entry.person.unwrap_or_default())))
    }

    /// Puts numbers in order, and into a file of their own if there are more to come.
    fn spill(&mut self) -> Result<(), Error> {
        let Run { mut pairs, classes } = std::mem::take(&mut self.numbers);
        pairs.sort_unstable();
        let is_full = pairs.len() >= limits::NUMBERS_AT_ONCE_MAX;
        let sorted = Sorted { pairs, classes: classes.into_inner() };
        let part = Part { covers: self.range.1, held: Held::Sorted(Arc::new(sorted)) };
        if !is_full {
            self.runs.push(part);
            return Ok(());
        }
        let path = self.folder.file(&format!("run-{}-{}", self.range.0, self.runs.len()));
        let file = number_file::written(&path, &Merge::of(vec![part], BTreeSet::new()))
            .map_err(Error::IndexFile)?;
        // Mapped, so it may go: nothing is left behind whatever happens.
        entente_mapped::remove(&path).map_err(Error::IndexFile)?;
        self.runs.push(Part { covers: self.range.1, held: Held::File(file) });
        Ok(())
    }
}

impl Iterator for Reading<'_> {
    type Item = (RecordKey, PersonEntry);

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed.is_some() {
            return None;
        }
        self.take().unwrap_or_else(|error| {
            self.failed = Some(error);
            None
        })
    }
}
