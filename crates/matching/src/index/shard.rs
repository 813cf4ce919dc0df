//! The records that share one visibility: an asker may know of all of them or of none.
//!
//! Keeping them apart is what makes an answer independent of what the asker may not know of: other
//! shards are not read at all, and within a shard nothing depends on other shards.

use super::dictionary::Dictionary;
use crate::keys;
use crate::name::{Kind, Part};
use crate::score::{Stored, StoredForm, Tokens};
use crate::{PersonEntry, RecordKey};
use entente_model::Visibility;
use std::collections::HashMap;

/// Records of one visibility with their postings.
pub(super) struct Shard {
    pub(super) visibility: Visibility,
    records: Vec<Option<Held>>,
    free_records: Vec<u32>,
    forms: Vec<Form>,
    free_forms: Vec<u32>,
    /// For each word the forms that bear it, in ascending order.
    postings: HashMap<u32, Vec<u32>>,
    /// For each fallback key of a document the records that name it.
    documents: HashMap<String, Vec<u32>>,
    live: usize,
}

/// One record.
pub(super) struct Held {
    pub(super) key: RecordKey,
    pub(super) stored: Stored,
    /// Where its forms stand.
    forms: Box<[u32]>,
    /// Words that it numbered, each once, to be given back.
    words: Box<[u32]>,
}

/// One way in which one of a record's names is written: what a posting leads to.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) record: u32,
    /// First and last year of birth, if any is known.
    pub(super) years: Option<(i16, i16)>,
    /// How many words should find a counterpart: no particles, fathers' names, initials.
    pub(super) words: u8,
}

impl Shard {
    pub(super) fn new(visibility: Visibility) -> Self {
        Self {
            visibility,
            records: Vec::new(),
            free_records: Vec::new(),
            forms: Vec::new(),
            free_forms: Vec::new(),
            postings: HashMap::new(),
            documents: HashMap::new(),
            live: 0,
        }
    }

    pub(super) const fn live(&self) -> usize {
        self.live
    }

    pub(super) fn record(&self, slot: u32) -> Option<&Held> {
        self.records.get(at(slot))?.as_ref()
    }

    pub(super) fn form(&self, slot: u32) -> Option<Form> {
        self.forms.get(at(slot)).copied()
    }

    pub(super) const fn forms_len(&self) -> usize {
        self.forms.len()
    }

    pub(super) fn postings(&self, word: u32) -> &[u32] {
        self.postings.get(&word).map_or(&[], Vec::as_slice)
    }

    pub(super) fn with_document(&self, fuzzy: &str) -> &[u32] {
        self.documents.get(fuzzy).map_or(&[], Vec::as_slice)
    }

    /// Takes a record in and says where it stands; none if there is no room.
    pub(super) fn insert(
        &mut self,
        (key, entry): (RecordKey, &PersonEntry),
        dictionary: &mut Dictionary,
        class: u16,
    ) -> Option<u32> {
        // Twice as many forms as name blocks at most; numbers must not run out half way.
        u32::try_from(self.forms.len() + 2 * entry.identities.len()).ok()?;
        let slot = match self.free_records.pop() {
            Some(slot) => slot,
            None => {
                self.records.push(None);
                u32::try_from(self.records.len() - 1).ok()?
            }
        };
        let stored = Stored::new(entry, &mut |word| dictionary.number(word));
        let mut forms = Vec::with_capacity(stored.forms.len());
        let mut words: Vec<u32> = Vec::new();
        for form in &stored.forms {
            let place = self.place(Form {
                record: slot,
                years: years(&stored, form),
                words: counted(form),
            });
            for word in posted(form, dictionary) {
                dictionary.bear(word, class);
                insert_sorted(self.postings.entry(word).or_default(), place);
                words.push(word);
            }
            words.extend(form.words.iter().map(|word| word.token));
            forms.push(place);
        }
        words.sort_unstable();
        words.dedup();
        for document in &stored.documents {
            insert_sorted(self.documents.entry(keys::document(document).fuzzy).or_default(), slot);
        }
        let held = Held { key, stored, forms: forms.into(), words: words.into() };
        // Words without postings (particles) stay filed as long as some record holds them.
        for word in &held.words {
            dictionary.hold(*word);
        }
        if let Some(place) = self.records.get_mut(at(slot)) {
            *place = Some(held);
        }
        self.live += 1;
        Some(slot)
    }

    /// Forgets a record.
    pub(super) fn remove(&mut self, slot: u32, dictionary: &mut Dictionary, class: u16) {
        let Some(held) = self.records.get_mut(at(slot)).and_then(Option::take) else { return };
        for (form, place) in held.stored.forms.iter().zip(&held.forms) {
            for word in posted(form, dictionary) {
                dictionary.unbear(word, class);
                if self.postings.get_mut(&word).is_some_and(|list| remove_sorted(list, *place)) {
                    self.postings.remove(&word);
                }
            }
            self.free_forms.push(*place);
        }
        for document in &held.stored.documents {
            let key = keys::document(document).fuzzy;
            if self.documents.get_mut(&key).is_some_and(|list| remove_sorted(list, slot)) {
                self.documents.remove(&key);
            }
        }
        for word in &held.words {
            dictionary.release(*word);
        }
        self.free_records.push(slot);
        self.live -= 1;
    }

    fn place(&mut self, form: Form) -> u32 {
        if let Some(place) = self.free_forms.pop() {
            if let Some(old) = self.forms.get_mut(at(place)) {
                *old = form;
            }
            return place;
        }
        self.forms.push(form);
        u32::try_from(self.forms.len() - 1).unwrap_or(u32::MAX)
    }
}

/// The words under which a form is found, each once: its names (initials if it has no other), and
/// words run together with their particle or hyphenated neighbour.
fn posted(form: &StoredForm, dictionary: &mut Dictionary) -> Vec<u32> {
    let bearing = bearing(form);
    let mut words: Vec<u32> =
        form.words.iter().filter(|word| word.kind == bearing).map(|word| word.token).collect();
    let mut joined = Vec::new();
    for pair in form.words.windows(2) {
        if let [one, two] = pair
            && two.kind == Kind::Name
            && (one.kind == Kind::Particle || one.linked)
            && let (Some(first), Some(second)) =
                (dictionary.token(one.token), dictionary.token(two.token))
        {
            joined.push(format!("{}{}", first.key, second.key));
        }
    }
    words.extend(joined.iter().map(|word| dictionary.number(word)));
    words.sort_unstable();
    words.dedup();
    words
}

/// The kind of words that a form is found by: initials only if it has nothing else.
fn bearing(form: &StoredForm) -> Kind {
    let named = form.words.iter().any(|word| word.kind == Kind::Name);
    if named { Kind::Name } else { Kind::Initial }
}

fn counted(form: &StoredForm) -> u8 {
    let counted =
        form.words.iter().filter(|w| w.kind != Kind::Particle && w.part != Part::Patronymic);
    u8::try_from(counted.count()).unwrap_or(u8::MAX)
}

fn years(stored: &Stored, form: &StoredForm) -> Option<(i16, i16)> {
    let years =
        stored.birth_with(form.identity).map(|date| (date.first().year(), date.last().year()));
    years.reduce(|one, two| (one.0.min(two.0), one.1.max(two.1)))
}

fn insert_sorted(list: &mut Vec<u32>, value: u32) {
    if let Err(place) = list.binary_search(&value) {
        list.insert(place, value);
    }
}

/// Takes a value out, and says whether none is left.
fn remove_sorted(list: &mut Vec<u32>, value: u32) -> bool {
    if let Ok(place) = list.binary_search(&value) {
        list.remove(place);
    }
    list.is_empty()
}

fn at(slot: u32) -> usize {
    usize::try_from(slot).unwrap_or(usize::MAX)
}
