//! The index of one register: files that are mapped and never change, what came since in memory,
//! and the store behind both.
//!
//! # What a record is called
//! By the number of the change that wrote this version of it. The number belongs to the version for
//! ever, costs nothing to keep, and leads to the row of the store at once; the row says whether the
//! version is still the current one. So what was changed or erased is not shown whatever an index
//! says: neither in the moment between a commit and its way into the index, nor after a crash, nor
//! if a list of what is gone were lost.
//!
//! # What is on disk
//! A folder for each register with segments of persons, files of numbers, and a manifest that names
//! them and says up to which change they reach. A file is complete once it has its name, and is
//! never written again. The manifest is replaced whole, after the files that it names and before
//! those are removed that it no longer names: whenever the process ends, there is a whole index,
//! the former or the newer, and the changes after it are read from the store.
//!
//! Nothing in the folder is needed: whatever is wrong with it, the index is made again from the
//! store.

mod build;
mod folder;
mod manifest;
mod mend;
mod merge;
mod number_file;
mod numbers;
mod summed;
mod weights;

pub use folder::{IndexAccess, IndexFolder};
pub use merge::Wanted;

use crate::declaration::{Declaration, Subject};
use crate::entry;
use crate::error::Error;
use crate::limits;
use entente_crypto::hash;
use entente_matching::part::{PLACES_VERSION, Sought};
use entente_matching::{
    Engine, MODEL_VERSION, Matches, Options, PersonEntry, PersonIndex as _, PersonQuery, RecordKey,
    Stop, Stopped,
};
use entente_model::encoding::{Blob, Digest};
use entente_model::record::Access;
use entente_model::{Record, RegisterId, TermKind, Visibility, events};
use entente_store::{Change, Content, Store};
use folder::{Folder, Unusable};
use manifest::Manifest;
use numbers::Numbers;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// The version of how values become entries of the index: it changes with `entry.rs`, so that an
/// index made by another program is made again.
const EXTRACTION_VERSION: u32 = 1;

/// The index of one register.
pub(crate) struct Index {
    register: RegisterId,
    has_persons: bool,
    folder: Option<Folder>,
    held: RwLock<Held>,
    /// One at a time follows the store.
    following: Mutex<()>,
    /// One at a time merges; what the folder holds.
    kept: Mutex<Option<Manifest>>,
    /// Whether it said what the store contradicts.
    suspected: AtomicBool,
    /// Whether the process is to end, so that no merge should hold it up.
    stopping: AtomicBool,
}

/// What is searched.
#[derive(Default)]
struct Held {
    persons: Engine,
    numbers: Numbers,
    /// How many committed changes are in it.
    data: u64,
    /// Whether something was erased that the files may still hold.
    holds_erased: bool,
}

/// A look at the index that no change disturbs.
pub(crate) struct Look<'a>(RwLockReadGuard<'a, Held>);

/// A record as the index takes it in.
pub(crate) struct Entry {
    person: Option<PersonEntry>,
    numbers: Box<[u64]>,
    visibility: Visibility,
}

impl Entry {
    fn of(declaration: &Declaration, record: &Record) -> Self {
        let is_person = declaration.identity.subject == Subject::Person;
        let mut numbers: Vec<u64> = entry::object_keys(declaration, record)
            .iter()
            .map(|(kind, key)| numbers::number_hash(*kind, key))
            .collect();
        numbers.extend(entry::places(declaration, record));
        numbers.sort_unstable();
        numbers.dedup();
        Self {
            person: is_person.then(|| entry::person(declaration, record)),
            numbers: numbers.into(),
            visibility: record.visibility.clone(),
        }
    }
}

impl Look<'_> {
    /// How many committed changes the answer is about.
    pub(crate) fn data(&self) -> u64 {
        self.0.data
    }

    /// The persons who match.
    pub(crate) fn persons(
        &self,
        query: &PersonQuery,
        access: &Access,
        options: &Options,
    ) -> Matches {
        self.0.persons.search(query, access, options)
    }

    /// The persons who match each of several questions, in their order.
    ///
    /// # Errors
    /// [`Stopped`] if it was told to stop.
    pub(crate) fn persons_each(
        &self,
        queries: &[PersonQuery],
        asker: (&Access, &Options),
        how: (usize, &Stop),
    ) -> Result<Vec<Matches>, Stopped> {
        self.0.persons.search_batch(queries, asker, how)
    }

    /// The changes that wrote the records with a number like this one.
    pub(crate) fn with_number(
        &self,
        kind: TermKind,
        key: &entente_matching::keys::ObjectKey,
        access: &Access,
    ) -> Vec<u64> {
        self.0.numbers.find(numbers::number_hash(kind, key), access)
    }

    /// The changes that wrote records with a number that this part may fit, and whether there are
    /// more.
    pub(crate) fn with_part(&self, sought: &Sought, access: &Access) -> (Vec<u64>, bool) {
        self.0.numbers.find_part(sought, access)
    }
}

impl Index {
    /// Opens the index of a register, makes it if it cannot be used, and brings it up to the store.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Index`]; [`Error::IndexFile`] if the folder cannot be written.
    pub(crate) fn open(
        declaration: &Declaration,
        store: &Store,
        folder: Option<&IndexFolder>,
    ) -> Result<Self, Error> {
        let register = declaration.register().clone();
        let folder = folder.map(|folder| Folder::new(folder, register.as_str()));
        let index = Self {
            has_persons: declaration.identity.subject == Subject::Person,
            folder,
            held: RwLock::default(),
            following: Mutex::new(()),
            kept: Mutex::new(None),
            suspected: AtomicBool::new(false),
            stopping: AtomicBool::new(false),
            register,
        };
        match &index.folder {
            Some(folder) => index.fill(folder, (declaration, store))?,
            None => index.fill_memory(declaration, store)?,
        }
        index.follow(declaration, store)?;
        index.fit(declaration, store)?;
        Ok(index)
    }

    fn fill(
        &self,
        folder: &Folder,
        (declaration, store): (&Declaration, &Store),
    ) -> Result<(), Error> {
        let keeps = folder.access == IndexAccess::Keep;
        let mut loaded = self.load(folder, (declaration, store));
        if !keeps && matches!(loaded, Err(Failed::Unusable(Unusable::File(_)))) {
            // The process that keeps the folder may just have merged: there is a newer manifest.
            loaded = self.load(folder, (declaration, store));
        }
        match loaded {
            Ok((held, manifest)) => {
                *self.write() = held;
                *self.kept() = Some(manifest);
                Ok(())
            }
            Err(Failed::Store(error)) => Err(error.into()),
            Err(Failed::Unusable(unusable)) if keeps => {
                // After the files of a former index that may still be there.
                *self.kept() = folder.manifest().ok();
                self.make_again((folder, self.kept()), &unusable, (declaration, store))
            }
            Err(Failed::Unusable(unusable)) => {
                self.tell(&unusable, keeps);
                self.fill_memory(declaration, store)
            }
        }
    }

    fn tell(&self, unusable: &Unusable, keeps: bool) {
        let register = &self.register;
        let (event, remedy) = if keeps {
            (events::INDEX_REBUILT, "it is made again from the store")
        } else {
            (events::INDEX_FAILED, "this process reads the records; the one that serves mends it")
        };
        if unusable.is_damage() {
            tracing::error!(event, %register, cause = %unusable, remedy);
        } else {
            tracing::info!(event, %register, cause = %unusable, remedy);
        }
    }

    /// Takes up what is in the folder, if it is of this register, model, declaration and store.
    fn load(
        &self,
        folder: &Folder,
        (declaration, store): (&Declaration, &Store),
    ) -> Result<(Held, Manifest), Failed> {
        let manifest = folder.manifest()?;
        if manifest.register != self.register {
            return Err(Unusable::Register.into());
        }
        if manifest.model != MODEL_VERSION {
            return Err(Unusable::Model { found: manifest.model }.into());
        }
        if manifest.extraction != extraction(declaration) {
            return Err(Unusable::Extraction.into());
        }
        let committed = store.data_version(&self.register)?;
        let mark = store.mark(&self.register, manifest.covers)?;
        let behind = committed.checked_sub(manifest.covers).ok_or(Unusable::Store)?;
        if mark.map(|mark| Blob(mark.to_vec())) != manifest.mark {
            return Err(Unusable::Store.into());
        }
        if behind > replay_max(manifest.covers) {
            return Err(Unusable::Behind { changes: behind }.into());
        }
        let opened = folder.open(&manifest)?;
        opened.persons.weigh(manifest.weights()?);
        if folder.access == IndexAccess::Keep {
            folder.sweep(&manifest).map_err(Unusable::File)?;
        }
        let held = Held {
            persons: opened.persons,
            numbers: opened.numbers,
            data: manifest.covers,
            holds_erased: manifest.holds_erased,
        };
        Ok((held, manifest))
    }

    fn fill_memory(&self, declaration: &Declaration, store: &Store) -> Result<(), Error> {
        let noted = store.data_version(&self.register)?;
        let mut held = self.write();
        for stored in store.records(&self.register) {
            let stored = stored?;
            // What was committed meanwhile comes with the changes.
            if stored.change <= noted {
                held.put(stored.change, Entry::of(declaration, &stored.record))?;
            }
        }
        held.data = noted;
        Ok(())
    }

    /// How many committed changes the index holds.
    pub(crate) fn data(&self) -> u64 {
        self.read().data
    }

    /// A look at the index.
    pub(crate) fn look(&self) -> Look<'_> {
        Look(self.read())
    }

    /// Takes in what was committed since, if anything was.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Index`].
    pub(crate) fn follow(&self, declaration: &Declaration, store: &Store) -> Result<(), Error> {
        if store.data_version(&self.register)? == self.data() {
            return Ok(());
        }
        if self.far_behind(declaration, store)? {
            return Ok(());
        }
        let _one = self.following.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let changes = self.changes(self.data(), (declaration, store))?;
            if changes.is_empty() {
                return Ok(());
            }
            let mut held = self.write();
            for (change, entry) in changes {
                held.take(&change, entry)?;
            }
        }
    }

    /// Makes the index again if it is so far behind that this costs less than to take in change by
    /// change, all in memory, what was brought in at once. Says whether it did.
    fn far_behind(&self, declaration: &Declaration, store: &Store) -> Result<bool, Error> {
        let behind = || -> Result<u64, Error> {
            Ok(store.data_version(&self.register)?.saturating_sub(self.data()))
        };
        let Some(folder) = self.folder.as_ref().filter(|folder| folder.keeps()) else {
            return Ok(false);
        };
        if behind()? <= replay_max(self.data()) {
            return Ok(false);
        }
        let kept = self.kept();
        // Another thread may have done it meanwhile.
        let changes = behind()?;
        if changes <= replay_max(self.data()) {
            return Ok(false);
        }
        let unusable = Unusable::Behind { changes };
        self.make_again((folder, kept), &unusable, (declaration, store)).map(|()| true)
    }

    /// The next changes after one, with what they bring into the index.
    fn changes(
        &self,
        after: u64,
        (declaration, store): (&Declaration, &Store),
    ) -> Result<Vec<(Change, Option<Entry>)>, Error> {
        let changes = store.changes_since(&self.register, after, limits::INDEX_BATCH_ROWS)?;
        let brought = |change: Change| {
            let entry = match &change.content {
                Content::Current(record) => Some(Entry::of(declaration, record)),
                Content::Superseded(_) | Content::Emptied | Content::Erased { .. } => None,
            };
            (change, entry)
        };
        Ok(changes.into_iter().map(brought).collect())
    }

    fn read(&self) -> RwLockReadGuard<'_, Held> {
        // Nothing panics while it holds the lock; if it did, the indexes are still whole maps.
        self.held.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Held> {
        self.held.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self) -> MutexGuard<'_, Option<Manifest>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn take(&mut self, change: &Change, entry: Option<Entry>) -> Result<(), Error> {
        // The new version first: should it be over a limit, the former one stays.
        if let Some(entry) = entry {
            self.put(change.change, entry)?;
        }
        if let Some(former) = change.former {
            self.persons.remove(RecordKey(former));
            self.numbers.remove(former);
        }
        self.holds_erased |= matches!(change.content, Content::Erased { .. });
        self.data = change.change;
        Ok(())
    }

    fn put(&mut self, change: u64, entry: Entry) -> Result<(), Error> {
        if let Some(person) = &entry.person {
            self.persons.insert(RecordKey(change), person)?;
        }
        Ok(self.numbers.put(change, entry.numbers, &entry.visibility)?)
    }
}

/// How many changes are taken up one by one by an index that covers so many.
fn replay_max(covers: u64) -> u64 {
    limits::REPLAY_CHANGES_MAX.max(covers / limits::REPLAY_SHARE)
}

/// What is taken from a record, and how: the fields that are bound to terms.
fn extraction(declaration: &Declaration) -> Digest {
    let mut text = format!("{EXTRACTION_VERSION}\n{:?}", declaration.identity.subject);
    for field in &declaration.fields {
        if let Some(term) = &field.term {
            text.push_str(&format!("\n{}\0{}", *field.name, term.as_str()));
        }
    }
    for kind in declaration.filed_by_parts() {
        text.push_str(&format!("\n{PLACES_VERSION}\0{}", kind.as_str()));
    }
    hash::sha256(text.as_bytes())
}

/// Why an index could not be taken up.
enum Failed {
    Unusable(Unusable),
    Store(entente_store::Error),
}

impl<E: Into<Unusable>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self::Unusable(error.into())
    }
}

impl From<entente_store::Error> for Failed {
    fn from(error: entente_store::Error) -> Self {
        Self::Store(error)
    }
}
