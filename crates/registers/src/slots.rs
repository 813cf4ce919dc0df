//! Which record is called what in the indexes, and which numbers lead to it.
//!
//! Keys are held as 64-bit hashes: what they lead to is compared with the record itself before it
//! is shown, so that two numbers with one hash are never taken for each other.

use entente_matching::keys::ObjectKey;
use entente_model::record::Access;
use entente_model::{RecordId, TermKind, Visibility};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};

/// One record of the indexes.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) id: RecordId,
    pub(crate) version: u32,
    keys: Box<[u64]>,
    /// Only where not open to all, which is rare.
    visibility: Option<Box<Visibility>>,
}

impl Slot {
    /// Whether an asker may know of the record.
    pub(crate) fn permits(&self, access: &Access) -> bool {
        self.visibility.as_ref().is_none_or(|visibility| visibility.permits(access))
    }
}

/// Places that a hash leads to: nearly always one.
#[derive(Debug)]
enum Places {
    One(u64),
    Many(Vec<u64>),
}

/// The records of one register, by place, id and number.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    slots: Vec<Option<Slot>>,
    free: Vec<u64>,
    by_hash: HashMap<u64, Places>,
    hasher: RandomState,
}

impl Slots {
    /// The place of a record.
    pub(crate) fn place(&self, id: &RecordId) -> Option<u64> {
        self.places(self.id_hash(id))
            .into_iter()
            .find(|place| self.slot(*place).is_some_and(|slot| slot.id == *id))
    }

    /// The record at a place.
    pub(crate) fn slot(&self, place: u64) -> Option<&Slot> {
        self.slots.get(usize::try_from(place).ok()?)?.as_ref()
    }

    /// The places of records that hold a number like this one.
    pub(crate) fn with_number(&self, kind: TermKind, key: &ObjectKey) -> Vec<u64> {
        self.places(self.number_hash(kind, key))
    }

    /// Takes a record in, in the place of its former version if there is one.
    pub(crate) fn put(
        &mut self,
        (id, version): (RecordId, u32),
        numbers: &[(TermKind, ObjectKey)],
        visibility: Visibility,
    ) -> u64 {
        if self.remove(&id).is_some() {
            // Its place is now the last free one, and is taken again below.
            assert!(!self.free.is_empty(), "removing a record frees its place");
        }
        let place = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            self.slots.len() as u64 - 1
        });
        let mut keys: Vec<u64> =
            numbers.iter().map(|(kind, key)| self.number_hash(*kind, key)).collect();
        keys.push(self.id_hash(&id));
        keys.sort_unstable();
        keys.dedup();
        for hash in &keys {
            self.link(*hash, place);
        }
        let visibility = (!visibility.is_open()).then(|| Box::new(visibility));
        let slot = Slot { id, version, keys: keys.into(), visibility };
        if let Some(place) = usize::try_from(place).ok().and_then(|p| self.slots.get_mut(p)) {
            *place = Some(slot);
        }
        place
    }

    /// Forgets a record and says where it was.
    pub(crate) fn remove(&mut self, id: &RecordId) -> Option<u64> {
        let place = self.place(id)?;
        let slot = self.slots.get_mut(usize::try_from(place).ok()?)?.take()?;
        for hash in &slot.keys {
            self.unlink(*hash, place);
        }
        self.free.push(place);
        Some(place)
    }

    fn places(&self, hash: u64) -> Vec<u64> {
        match self.by_hash.get(&hash) {
            None => Vec::new(),
            Some(Places::One(place)) => vec![*place],
            Some(Places::Many(places)) => places.clone(),
        }
    }

    fn link(&mut self, hash: u64, place: u64) {
        match self.by_hash.entry(hash) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(Places::One(place));
            }
            std::collections::hash_map::Entry::Occupied(mut entry) => match entry.get_mut() {
                Places::One(first) => {
                    let first = *first;
                    entry.insert(Places::Many(vec![first, place]));
                }
                Places::Many(places) => places.push(place),
            },
        }
    }

    fn unlink(&mut self, hash: u64, place: u64) {
        let gone = match self.by_hash.get_mut(&hash) {
            None => false,
            Some(Places::One(only)) => *only == place,
            Some(Places::Many(places)) => {
                places.retain(|other| *other != place);
                places.is_empty()
            }
        };
        if gone {
            self.by_hash.remove(&hash);
        }
    }

    fn id_hash(&self, id: &RecordId) -> u64 {
        self.hash(("id", id.as_str()))
    }

    fn number_hash(&self, kind: TermKind, key: &ObjectKey) -> u64 {
        // The fallback key is the same wherever the exact key is, so one entry serves both.
        self.hash((kind.as_str(), key.fuzzy.as_str()))
    }

    fn hash(&self, value: impl Hash) -> u64 {
        self.hasher.hash_one(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_matching::keys;

    fn id(text: &str) -> RecordId {
        text.parse().unwrap()
    }

    #[test]
    fn a_changed_record_leaves_its_old_numbers_and_keeps_its_place() {
        let mut slots = Slots::default();
        let (old, new) = (keys::reference("A-1"), keys::reference("B-2"));
        let number = |key: &ObjectKey| vec![(TermKind::Reference, key.clone())];
        let place = slots.put((id("r1"), 1), &number(&old), Visibility::default());
        let other = slots.put((id("r2"), 1), &number(&old), Visibility::default());
        assert_ne!(place, other);
        assert_eq!(slots.with_number(TermKind::Reference, &old), [place, other]);
        assert_eq!(slots.put((id("r1"), 2), &number(&new), Visibility::default()), place);
        assert_eq!(slots.with_number(TermKind::Reference, &old), [other]);
        assert_eq!(slots.with_number(TermKind::Reference, &new), [place]);
        assert_eq!(slots.with_number(TermKind::Plate, &new), [0; 0]);
    }

    #[test]
    fn a_removed_record_is_forgotten_and_its_place_used_again() {
        let mut slots = Slots::default();
        let place = slots.put((id("r1"), 1), &[], Visibility::default());
        assert_eq!(slots.remove(&id("r1")), Some(place));
        assert_eq!(slots.remove(&id("r1")), None);
        assert!(slots.place(&id("r1")).is_none() && slots.slot(place).is_none());
        assert_eq!(slots.put((id("r2"), 1), &[], Visibility::default()), place);
        assert_ne!(slots.put((id("r3"), 1), &[], Visibility::default()), place);
    }
}
