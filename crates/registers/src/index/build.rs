//! Making the files of an index from the store: record by record, in bounded memory.

use super::folder::Folder;
use super::manifest::{Manifest, NumberFile, PersonFile};
use super::numbers::{Classes, Held, Merge, Part, Sorted, pair};
use super::summed::Summed;
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
    next: u64,
    (declaration, store): (&Declaration, &Store),
) -> Result<(), Error> {
    let register = declaration.register();
    folder.make().map_err(Error::IndexFile)?;
    let covers = store.data_version(register)?;
    let mark = store.mark(register, covers)?;
    let (persons_file, numbers_file) = (format!("persons-{next}"), format!("numbers-{}", next + 1));
    let mut reading = Reading {
        records: store.records(register),
        declaration,
        covers,
        numbers: Run::default(),
        runs: Vec::new(),
        folder,
        failed: None,
    };
    let mut persons = Vec::new();
    if declaration.identity.subject == Subject::Person {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
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
    } else {
        reading.by_ref().for_each(drop);
    }
    if let Some(error) = reading.failed {
        return Err(error);
    }
    reading.spill()?;
    let runs: Vec<Part> = reading.runs;
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
        numbers_gone: Blob::default(),
    };
    folder.replace_manifest(&manifest).map_err(Error::IndexFile)
}

/// The records of a register as the index takes them in; their numbers are put aside on the way.
struct Reading<'a> {
    records: entente_store::Records<'a>,
    declaration: &'a Declaration,
    covers: u64,
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

impl Reading<'_> {
    fn take(&mut self) -> Result<Option<(RecordKey, PersonEntry)>, Error> {
        loop {
            let Some(stored) = self.records.next().transpose()? else { return Ok(None) };
            // What was committed meanwhile comes with the changes.
            if stored.change > self.covers {
                continue;
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
            return Ok(Some((RecordKey(stored.change), entry.person.unwrap_or_default())));
        }
    }

    /// Puts numbers in order, and into a file of their own if there are more to come.
    fn spill(&mut self) -> Result<(), Error> {
        let Run { mut pairs, classes } = std::mem::take(&mut self.numbers);
        pairs.sort_unstable();
        let is_full = pairs.len() >= limits::NUMBERS_AT_ONCE_MAX;
        let sorted = Sorted { pairs, classes: classes.into_inner() };
        let part = Part { covers: self.covers, held: Held::Sorted(Arc::new(sorted)) };
        if !is_full {
            self.runs.push(part);
            return Ok(());
        }
        let path = self.folder.file(&format!("run-{}", self.runs.len()));
        let file = number_file::written(&path, &Merge::of(vec![part], BTreeSet::new()))
            .map_err(Error::IndexFile)?;
        // Mapped, so it may go: nothing is left behind whatever happens.
        entente_mapped::remove(&path).map_err(Error::IndexFile)?;
        self.runs.push(Part { covers: self.covers, held: Held::File(file) });
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
