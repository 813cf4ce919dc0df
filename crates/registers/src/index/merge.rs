//! Merging away from the requests: what is in memory becomes a file, small files become large ones.

use super::folder::{Folder, IndexAccess, Unusable};
use super::manifest::{self, Manifest, NumberFile, PersonFile};
use super::summed::Summed;
use super::{Held, Index, number_file, numbers};
use crate::declaration::Declaration;
use crate::error::Error;
use crate::limits;
use entente_matching as matching;
use entente_model::encoding::Blob;
use entente_model::events;
use entente_store::Store;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is to be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// What has grown so far that it is due.
    Due,
    /// Everything, if the files hold something of records that are erased.
    Erased,
    /// Everything.
    All,
}

/// A merge that has begun: nothing is written yet, and nothing is searched differently.
struct Begun {
    persons: Option<matching::Merge>,
    numbers: numbers::Merge,
    /// The last change that is in it.
    covers: u64,
    /// Whether all files are in it.
    all: bool,
    /// Whether the files before it hold something of records that are erased.
    held_erased: bool,
}

impl Index {
    /// Merges what is wanted, and says whether there was anything. A search waits for it no longer
    /// than for a change.
    ///
    /// However the process ends meanwhile, the folder holds a whole index: the former until the
    /// manifest is replaced, the new one from then on.
    ///
    /// # Errors
    /// [`Error::Store`]; [`Error::IndexFile`] if a file cannot be written: then the former files
    /// stay in use.
    pub(crate) fn merge(
        &self,
        (declaration, store): (&Declaration, &Store),
        wanted: Wanted,
    ) -> Result<bool, Error> {
        let Some(folder) = self.folder.as_ref().filter(|f| f.access == IndexAccess::Keep) else {
            return Ok(false);
        };
        if self.stopping.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let mut kept = self.kept();
        let Some(former) = kept.as_mut() else { return Ok(false) };
        if let Some(unusable) = self.doubt() {
            return self.make_again((folder, kept), &unusable, (declaration, store)).map(|()| true);
        }
        let Some(begun) = self.begin(wanted, former.covers) else { return Ok(false) };
        let mark = match store.mark(&self.register, begun.covers) {
            Ok(mark) => mark.map(|mark| Blob(mark.to_vec())),
            Err(error) => return Err(self.give_up(begun, error.into())),
        };
        let names = Names::after(former.next);
        // Whatever becomes of this merge: what it wrote may be in use from here on.
        former.next = names.next;
        let written = match write((folder, &self.stopping), &begun, &names) {
            Ok(written) => written,
            Err(error) if self.stopping.load(Ordering::Relaxed) => {
                // The files in use are whole; what was begun is swept away at the next merge.
                self.give_up(begun, Error::IndexFile(error));
                return Ok(false);
            }
            Err(error) if is_unread(&error) => {
                let error = self.give_up(begun, Error::IndexFile(error));
                tracing::error!(event = events::INDEX_FAILED, register = %self.register, %error);
                let of = (declaration, store);
                return self.make_again((folder, kept), &Unusable::Unread, of).map(|()| true);
            }
            Err(error) => return Err(self.give_up(begun, Error::IndexFile(error))),
        };
        let covers = begun.covers;
        let mut held = self.write();
        // What was erased while the files were written is in them, and said already.
        held.holds_erased |= begun.held_erased && !begun.all;
        let written_persons = written.persons.as_ref().map(|(file, _)| file.clone());
        held.adopt(begun, written);
        let manifest = Manifest {
            covers,
            mark,
            holds_erased: held.holds_erased,
            persons: held.person_files(&former.persons, written_persons.as_ref()),
            numbers: held.number_files(),
            numbers_gone: manifest::changes_to_bytes(held.numbers.gone()),
            ..former.clone()
        };
        drop(held);
        folder.replace_manifest(&manifest).map_err(Error::IndexFile)?;
        tracing::info!(event = events::INDEX_MERGED, register = %self.register, covers);
        let swept = folder.sweep(&manifest);
        *kept = Some(manifest);
        swept.map(|()| true).map_err(Error::IndexFile)
    }

    /// Ends a merge that is under way, and lets no other begin to write: the process is to end.
    pub(crate) fn stop_merging(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    fn begin(&self, wanted: Wanted, covered: u64) -> Option<Begun> {
        let mut held = self.write();
        let behind = held.data.saturating_sub(covered);
        let due = match wanted {
            Wanted::Due => held.due(self.has_persons),
            Wanted::Erased if !held.holds_erased => return None,
            Wanted::Erased | Wanted::All => None,
        };
        let (persons, all) = match due {
            Some(persons) => (persons, false),
            None if wanted == Wanted::Due && behind <= limits::UNMERGED_CHANGES_MAX => return None,
            None if self.has_persons => (Some(held.persons.merge_all()?), true),
            None => (None, true),
        };
        let covers = held.data;
        let numbers = held.numbers.merge(covers, all);
        let held_erased = std::mem::take(&mut held.holds_erased);
        Some(Begun { persons, numbers, covers, all, held_erased })
    }

    fn give_up(&self, begun: Begun, error: Error) -> Error {
        let mut held = self.write();
        held.holds_erased |= begun.held_erased;
        if let Some(merge) = begun.persons {
            held.persons.abandon(merge);
        }
        error
    }
}

/// Whether a merge failed because what it reads is not as it was written.
fn is_unread(error: &io::Error) -> bool {
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref::<matching::Error>());
    cause.is_some_and(|cause| matches!(cause, matching::Error::Unread))
}

/// Names of files that no file ever had.
struct Names {
    persons: String,
    numbers: String,
    next: u64,
}

impl Names {
    fn after(next: u64) -> Self {
        Self {
            persons: format!("persons-{next}"),
            numbers: format!("numbers-{}", next + 1),
            next: next + 2,
        }
    }
}

/// What a merge wrote, opened as it will be after a restart.
struct Written {
    persons: Option<(PersonFile, matching::Segment)>,
    numbers: Arc<number_file::NumberFile>,
}

fn write(
    (folder, stop): (&Folder, &AtomicBool),
    begun: &Begun,
    names: &Names,
) -> io::Result<Written> {
    let persons = match &begun.persons {
        Some(merge) => {
            let threads = limits::MERGE_THREADS;
            let sha256 = entente_mapped::write(&folder.file(&names.persons), |out| {
                let mut out = Summed::new(out).until(stop);
                merge.write(threads, &mut out).map_err(io::Error::other)?;
                out.finish()
            })?;
            let segment = folder.segment(&names.persons).map_err(|unusable| match unusable {
                Unusable::File(error) => error,
                other => io::Error::other(other),
            })?;
            let file = names.persons.clone();
            Some((PersonFile { file, sha256, gone: Blob::default() }, segment))
        }
        None => None,
    };
    let numbers = number_file::written(&folder.file(&names.numbers), &begun.numbers)?;
    Ok(Written { persons, numbers })
}

impl Held {
    /// What has grown so far that it is due: a merge of persons where the register has persons.
    fn due(&self, has_persons: bool) -> Option<Option<matching::Merge>> {
        if has_persons {
            return self.persons.merge_due().map(Some);
        }
        (self.numbers.live_len() >= limits::UNMERGED_NUMBERS_MAX).then_some(None)
    }

    fn adopt(&mut self, begun: Begun, written: Written) {
        if let (Some(merge), Some((_, segment))) = (begun.persons, written.persons) {
            self.persons.adopt(merge, segment);
        }
        self.numbers.adopt(&begun.numbers, written.numbers);
    }

    /// The segments in use, known from a former manifest or just written.
    fn person_files(&self, former: &[PersonFile], written: Option<&PersonFile>) -> Vec<PersonFile> {
        let of = |name: &str| former.iter().chain(written).find(|file| file.file == name);
        let file = |(name, gone): (String, Vec<_>)| {
            of(&name)
                .map(|file| PersonFile { gone: manifest::gone_to_bytes(&gone), ..file.clone() })
        };
        self.persons.segments().into_iter().filter_map(file).collect()
    }

    fn number_files(&self) -> Vec<NumberFile> {
        let file = |(file, covers): (&number_file::NumberFile, _)| NumberFile {
            file: file.name().to_owned(),
            covers,
        };
        self.numbers.files().map(file).collect()
    }
}
