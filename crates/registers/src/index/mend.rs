//! Noticing that an index is not as it should be while it is in use, and making it again meanwhile.

use super::folder::{Folder, IndexAccess, Unusable};
use super::manifest::Manifest;
use super::{Failed, Held, Index, build};
use crate::declaration::Declaration;
use crate::error::Error;
use entente_store::Store;
use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError};

impl Index {
    /// Reads every file from beginning to end, and makes the index again if one is not as it was
    /// written. Says whether all were.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::Index`], [`Error::IndexFile`].
    pub(crate) fn check(
        &self,
        (declaration, store): (&Declaration, &Store),
    ) -> Result<bool, Error> {
        let Some(folder) = self.folder.as_ref().filter(|f| f.access == IndexAccess::Keep) else {
            return Ok(true);
        };
        let kept = self.kept();
        let Some(manifest) = kept.as_ref() else { return Ok(true) };
        match folder.verify(manifest) {
            Ok(()) => Ok(true),
            Err(unusable) => {
                self.make_again((folder, kept), &unusable, (declaration, store)).map(|()| false)
            }
        }
    }

    /// Notes that the index said what the store contradicts: it is made again at the next merge.
    pub(crate) fn suspect(&self) {
        self.suspected.store(true, Ordering::Relaxed);
    }

    /// What was noted, once.
    pub(super) fn doubt(&self) -> Option<Unusable> {
        self.suspected.swap(false, Ordering::Relaxed).then_some(Unusable::NotCurrent)
    }

    /// Makes the index again from the store while the present one answers.
    pub(super) fn make_again(
        &self,
        (folder, mut kept): (&Folder, MutexGuard<'_, Option<Manifest>>),
        unusable: &Unusable,
        (declaration, store): (&Declaration, &Store),
    ) -> Result<(), Error> {
        self.tell(unusable, true);
        let next = kept.as_ref().map_or(1, |manifest| manifest.next);
        if let Some(manifest) = kept.as_mut() {
            manifest.next = next.saturating_add(2);
        }
        build::build(folder, next, (declaration, store))?;
        let (mut held, manifest) = match self.load(folder, (declaration, store)) {
            Ok(loaded) => loaded,
            Err(Failed::Store(error)) => return Err(error.into()),
            Err(Failed::Unusable(unusable)) => {
                return Err(Error::IndexFile(std::io::Error::other(unusable)));
            }
        };
        // Up to the store before anybody sees it, so that nothing found before is missing.
        self.replay(&mut held, (declaration, store))?;
        let _one = self.following.lock().unwrap_or_else(PoisonError::into_inner);
        self.replay(&mut held, (declaration, store))?;
        *self.write() = held;
        *kept = Some(manifest);
        Ok(())
    }

    /// Takes in what was committed since, where nobody sees it yet.
    fn replay(
        &self,
        held: &mut Held,
        (declaration, store): (&Declaration, &Store),
    ) -> Result<(), Error> {
        loop {
            let changes = self.changes(held.data, (declaration, store))?;
            if changes.is_empty() {
                return Ok(());
            }
            for (change, entry) in changes {
                held.take(&change, entry)?;
            }
        }
    }
}
