//! The records that share one visibility: an asker may know of all of them or of none.
//!
//! Keeping them apart is what makes an answer independent of what the asker may not know of: other
//! shards are not read at all, and within a shard nothing depends on other shards.

use super::bounds::Parts;
use super::dictionary::Dictionary;
use super::postings::{Born, Posting, Postings};
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
    /// Words of the forms that are found by more than fit into [`Form::found_by`].
    found_by_more: HashMap<u32, Box<[u32]>>,
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
    /// Words that it numbered, each once, to be given back.
    words: Box<[u32]>,
}

/// One way in which one of a record's names is written: what a posting leads to. It is read for
/// every name block that a search comes across, so it fits into half a cache line.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) record: u32,
    /// The words that it is found by, the first few of them; the rest stands elsewhere.
    found_by: [u32; FOUND_BY_MAX],
    /// First and last year of birth; the first is after the last if none is known.
    first_year: i16,
    last_year: i16,
    /// The words that should find a counterpart: no particles, fathers' names, initials.
    pub(super) words: Parts,
    /// Which part the words in `found_by` are, two bits each.
    parts: u8,
    /// How many words it is found by.
    found_by_count: u8,
}

const FOUND_BY_MAX: usize = 4;

impl Form {
    fn new(record: u32, stored: &Stored, (form, words): (&StoredForm, &[u32])) -> Self {
        let mut found_by = [0; FOUND_BY_MAX];
        let mut parts = 0;
        for (at, (kept, word)) in found_by.iter_mut().zip(words).enumerate() {
            *kept = *word;
            let part = form.words.iter().find(|other| other.token == *word).map(|word| word.part);
            let bits = match part {
                Some(Part::Given) => 1,
                Some(Part::Family) => 2,
                Some(Part::Open) => 3,
                Some(Part::Patronymic) | None => 0,
            };
            parts |= bits << (2 * at);
        }
        let (first_year, last_year) = years(stored, form).unwrap_or((i16::MAX, i16::MIN));
        let found_by_count = u8::try_from(words.len()).unwrap_or(u8::MAX);
        let words = counted(form);
        Self { record, found_by, first_year, last_year, words, parts, found_by_count }
    }

    /// The part of the word at this place of [`Shard::found_by`]; of few only it is known.
    pub(super) const fn part(&self, at: usize) -> Parts {
        if at >= FOUND_BY_MAX {
            // Taken for whatever is left, so that the bound is not too low.
            return Parts { given: 1, family: 1, open: 1 };
        }
        match self.parts >> (2 * at) & 3 {
            1 => Parts::one(Part::Given),
            2 => Parts::one(Part::Family),
            3 => Parts::one(Part::Open),
            _ => Parts::one(Part::Patronymic),
        }
    }

    /// First and last year of birth, if any is known.
    pub(super) fn years(&self) -> Option<(i16, i16)> {
        (self.first_year <= self.last_year).then_some((self.first_year, self.last_year))
    }
}

impl Shard {
    pub(super) fn new(visibility: Visibility) -> Self {
        Self {
            visibility,
            records: Vec::new(),
            free_records: Vec::new(),
            forms: Vec::new(),
            free_forms: Vec::new(),
            found_by_more: HashMap::new(),
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

    pub(super) fn form(&self, slot: usize) -> Option<&Form> {
        self.forms.get(slot)
    }

    /// The words that a form is found by.
    pub(super) fn found_by<'a>(&'a self, slot: usize, form: &'a Form) -> &'a [u32] {
        match form.found_by.get(..usize::from(form.found_by_count)) {
            Some(words) => words,
            None => {
                let slot = u32::try_from(slot).unwrap_or(u32::MAX);
                self.found_by_more.get(&slot).map_or(&[], |words| &**words)
            }
        }
    }

    /// The forms that bear a word.
    pub(super) fn postings(&self, word: u32) -> Option<&Postings> {
        self.postings.get(&word)
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
            let found_by = posted(form, dictionary);
            let born = born(&stored, form);
            let place = self.place(Form::new(slot, &stored, (form, &found_by)), &found_by);
            for word in &found_by {
                dictionary.bear(*word, class);
                let posting = Posting::new(born, place);
                self.postings.entry(*word).or_default().insert(posting);
            }
            words.extend(found_by);
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
            let posting = Posting::new(born(&held.stored, form), *place);
            for word in posted(form, dictionary) {
                dictionary.unbear(word, class);
                if self.postings.get_mut(&word).is_some_and(|list| list.remove(posting)) {
                    self.postings.remove(&word);
                }
            }
            self.found_by_more.remove(place);
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
    fn place(&mut self, form: Form, words: &[u32]) -> u32 {
        let place = match self.free_forms.pop() {
            Some(place) => place,
            None => u32::try_from(self.forms.len()).unwrap_or(u32::MAX),
        };
        match self.forms.get_mut(at(place)) {
            Some(old) => *old = form,
            None => self.forms.push(form),
        }
        if words.len() > FOUND_BY_MAX {
            self.found_by_more.insert(place, words.into());
        }
        place
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
            joined.push(format!("{}{}", first.key(), second.key()));
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

fn counted(form: &StoredForm) -> Parts {
    let names = form.words.iter().filter(|word| word.kind == Kind::Name);
    names.map(|word| Parts::one(word.part)).fold(Parts::default(), Parts::and)
}

fn years(stored: &Stored, form: &StoredForm) -> Option<(i16, i16)> {
    let years =
        stored.birth_with(form.identity).map(|date| (date.first().year(), date.last().year()));
    years.reduce(|one, two| (one.0.min(two.0), one.1.max(two.1)))
}

/// Under which birth date a form is filed.
fn born(stored: &Stored, form: &StoredForm) -> Born {
    let words = counted(form);
    let one_sided = words.open == 0 && (words.given == 0 || words.family == 0);
    if one_sided || words.all() <= 1 {
        return Born::ONE_SIDED;
    }
    let mut dates = stored.birth_with(form.identity);
    match (dates.next(), dates.next()) {
        (None, _) => Born::UNKNOWN,
        (Some(date), None) => date
            .day()
            .filter(|_| !date.is_circa())
            .map_or(Born::PARTIAL, |day| Born::day(day.year(), day.month(), day.day())),
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
