//! The part that changes, held in memory: a dictionary that carries all fuzziness, and postings per
//! visibility.

use super::dictionary::Dictionary;
use super::shard::Shard;
use crate::{Error, PersonEntry, RecordKey};
use entente_model::AuthorityId;
use std::collections::{BTreeSet, HashMap};

/// Records in memory.
#[derive(Default)]
pub(super) struct Live {
    pub(super) dictionary: Dictionary,
    pub(super) shards: Vec<Shard>,
    classes: HashMap<Class, u16>,
    places: HashMap<RecordKey, (u16, u32)>,
}

/// Categories and authorities that records are hidden from: equal ones share a shard.
type Class = (BTreeSet<String>, BTreeSet<AuthorityId>);

impl Live {
    /// Takes a record in; one already held under the key is replaced.
    pub(super) fn insert(&mut self, key: RecordKey, entry: &PersonEntry) -> Result<(), Error> {
        let class = (entry.visibility.categories.clone(), entry.visibility.hidden_from.clone());
        let number = match self.classes.get(&class) {
            Some(number) => *number,
            None => {
                let number = u16::try_from(self.shards.len()).map_err(|_| Error::Full)?;
                self.shards.push(Shard::new(entry.visibility.clone()));
                self.classes.insert(class, number);
                number
            }
        };
        let shard = self.shards.get_mut(usize::from(number)).ok_or(Error::Full)?;
        let slot = shard.insert((key, entry), &mut self.dictionary, number).ok_or(Error::Full)?;
        // The old version goes last: at no moment is the record missing, and a refusal changes
        // nothing.
        if let Some((class, old)) = self.places.insert(key, (number, slot)) {
            self.erase(class, old);
        }
        Ok(())
    }

    /// Forgets a record, and says whether it was held.
    pub(super) fn remove(&mut self, key: RecordKey) -> bool {
        let Some((class, slot)) = self.places.remove(&key) else { return false };
        self.erase(class, slot);
        true
    }

    fn erase(&mut self, class: u16, slot: u32) {
        if let Some(shard) = self.shards.get_mut(usize::from(class)) {
            shard.remove(slot, &mut self.dictionary, class);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Where a record stands.
    pub(super) fn place(&self, key: RecordKey) -> Option<(u16, u32)> {
        self.places.get(&key).copied()
    }

    pub(super) fn shard(&self, class: u16) -> Option<&Shard> {
        self.shards.get(usize::from(class))
    }
}
