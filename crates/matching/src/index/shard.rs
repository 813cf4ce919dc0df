//! The records that share one visibility: an asker may know of all of them or of none.
//!
//! Keeping them apart is what makes an answer independent of what the asker may not know of: other
//! shards are not read at all, and within a shard nothing depends on other shards.

use super::bounds::Parts;
use super::dictionary::Dictionary;
use super::postings::{Born, Posting, Postings};
use super::seen::Seen;
use crate::keys;
use crate::name::Kind;
use crate::score::{Stored, StoredForm};
use crate::{PersonEntry, RecordKey};
use entente_model::{DateInterval, Visibility};
use std::collections::HashMap;

/// Records of one visibility with their postings.
pub(super) struct Shard {
    pub(super) visibility: Visibility,
    records: Vec<Option<Held>>,
    free_records: Vec<u32>,
    forms: Vec<Form>,
    free_forms: Vec<u32>,
    /// For each word the forms that bear it.
    postings: HashMap<u32, Postings>,
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
    /// For each form the words run together that it is found by besides.
    pub(super) joined: Box<[Box<[u32]>]>,
    /// Words that it numbered, each once, to be given back.
    words: Box<[u32]>,
}

/// One way in which one of a record's names is written: what a posting leads to.
#[derive(Clone, Copy)]
struct Form {
    record: u32,
    /// Its place among the forms of the record.
    number: u16,
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

    /// The record that a form belongs to, its place among the forms of that record, and what a
    /// search sees of it.
    pub(super) fn seen(&self, slot: u32) -> Option<(u32, u16, Seen)> {
        let place = self.forms.get(at(slot))?;
        let held = self.record(place.record)?;
        let form = held.stored.forms.get(usize::from(place.number))?;
        let mut seen = Seen::default();
        form.words.iter().for_each(|word| seen.add(word.token, word.kind, word.part));
        seen.settle();
        let joined = held.joined.get(usize::from(place.number)).map_or(&[][..], |all| all);
        joined.iter().for_each(|word| seen.add_joined(*word));
        Some((place.record, place.number, seen))
    }

    /// First and last year of birth of a form, if any is known.
    pub(super) fn years(&self, record: u32, form: u16) -> Option<(i16, i16)> {
        let stored = &self.record(record)?.stored;
        let identity = stored.forms.get(usize::from(form))?.identity;
        years(stored.birth_with(identity))
    }

    /// The forms that bear a word.
    pub(super) fn postings(&self, word: u32) -> Option<&Postings> {
        self.postings.get(&word)
    }

    /// The words that the forms of a record are found by, once for each form.
    pub(super) fn words_of(&self, slot: u32) -> impl Iterator<Item = u32> + '_ {
        let forms = self.record(slot).map(|held| held.stored.forms.iter().zip(&held.joined));
        forms.into_iter().flatten().flat_map(|(form, joined)| posted(form, joined))
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
        let mut all_joined: Vec<Box<[u32]>> = Vec::with_capacity(stored.forms.len());
        for (number, form) in (0u16..).zip(&stored.forms) {
            let joined = joined(form, dictionary);
            let found_by = posted(form, &joined);
            let born = born(&stored, form);
            let place = self.place(Form { record: slot, number });
            for word in &found_by {
                dictionary.bear(*word, class);
                let posting = Posting::new(born, place);
                self.postings.entry(*word).or_default().insert(posting);
            }
            words.extend(found_by);
            words.extend(form.words.iter().map(|word| word.token));
            forms.push(place);
            all_joined.push(joined);
        }
        words.sort_unstable();
        words.dedup();
        for document in &stored.documents {
            insert_sorted(self.documents.entry(keys::document(document).fuzzy).or_default(), slot);
        }
        let held = Held {
            key,
            stored,
            forms: forms.into(),
            joined: all_joined.into(),
            words: words.into(),
        };
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
        let forms = held.stored.forms.iter().zip(&held.joined);
        for ((form, joined), place) in forms.zip(&held.forms) {
            let posting = Posting::new(born(&held.stored, form), *place);
            for word in posted(form, joined) {
                dictionary.unbear(word, class);
                if self.postings.get_mut(&word).is_some_and(|list| list.remove(posting)) {
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

    /// Notes a form, and says where it stands.
    fn place(&mut self, form: Form) -> u32 {
        let place = match self.free_forms.pop() {
            Some(place) => place,
            None => u32::try_from(self.forms.len()).unwrap_or(u32::MAX),
        };
        match self.forms.get_mut(at(place)) {
            Some(old) => *old = form,
            None => self.forms.push(form),
        }
        place
    }

    /// The records, in no order that means anything.
    pub(super) fn records(&self) -> impl Iterator<Item = (u32, &Held)> {
        (0u32..).zip(&self.records).filter_map(|(slot, held)| Some((slot, held.as_ref()?)))
    }
}

/// The words under which a form is found, each once: its names (initials if it has no other), and
/// words run together with their particle or hyphenated neighbour.
fn posted(form: &StoredForm, joined: &[u32]) -> Vec<u32> {
    let bearing = bearing(form);
    let own = form.words.iter().filter(|word| word.kind == bearing).map(|word| word.token);
    let mut words: Vec<u32> = own.chain(joined.iter().copied()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Words run together with their particle or hyphenated neighbour.
fn joined(form: &StoredForm, dictionary: &mut Dictionary) -> Box<[u32]> {
    let text = |number| dictionary.token(number).map_or("", |token| token.key());
    let texts: Vec<String> =
        joinable(form).map(|(one, two)| format!("{}{}", text(one), text(two))).collect();
    let mut words: Vec<u32> = texts.iter().map(|text| dictionary.number(text)).collect();
    words.sort_unstable();
    words.dedup();
    words.into()
}

/// Pairs of neighbouring words that may be written as one.
pub(super) fn joinable(form: &StoredForm) -> impl Iterator<Item = (u32, u32)> + '_ {
    form.words.windows(2).filter_map(|pair| match pair {
        [one, two] if two.kind == Kind::Name && (one.kind == Kind::Particle || one.linked) => {
            Some((one.token, two.token))
        }
        _ => None,
    })
}

/// The kind of words that a form is found by: initials only if it has nothing else.
fn bearing(form: &StoredForm) -> Kind {
    let named = form.words.iter().any(|word| word.kind == Kind::Name);
    if named { Kind::Name } else { Kind::Initial }
}

fn counted(form: &StoredForm) -> Parts {
    let names = form.words.iter().filter(|word| word.kind == Kind::Name);
    names.map(|word| Parts::one(word.part)).fold(Parts::default(), Parts::and)
}

/// The first and the last year of these dates.
pub(super) fn years(dates: impl Iterator<Item = DateInterval>) -> Option<(i16, i16)> {
    let years = dates.map(|date| (date.first().year(), date.last().year()));
    years.reduce(|one, two| (one.0.min(two.0), one.1.max(two.1)))
}

/// Under which birth date a form is filed.
pub(super) fn born(stored: &Stored, form: &StoredForm) -> Born {
    let words = counted(form);
    let one_sided = words.open == 0 && (words.given == 0 || words.family == 0);
    // An initial may stand for any name: what bears one may agree though it bears but one word.
    let initials = form.words.iter().any(|word| word.kind == Kind::Initial);
    if one_sided || initials || words.all() <= 1 {
        return Born::ONE_SIDED;
    }
    let mut dates = stored.birth_with(form.identity);
    match (dates.next(), dates.next()) {
        (None, _) => Born::UNKNOWN,
        (Some(date), None) if date.is_circa() => Born::PARTIAL,
        (Some(date), None) => match date.day() {
            Some(day) => Born::day(day.year(), day.month(), day.day()),
            None if date.first().year() == date.last().year() => Born::within(date.first().year()),
            None => Born::PARTIAL,
        },
        _ => Born::PARTIAL,
    }
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
