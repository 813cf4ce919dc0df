//! The served registers: indexes over the store, asked with an authorisation that is spent by
//! asking.

use crate::answer::{self, Hit};
use crate::catalogue::Catalogue;
use crate::declaration::{Declaration, Subject};
use crate::entry;
use crate::error::Error;
use crate::limits;
use crate::objects;
use crate::plan::{Plan, terms_of};
use crate::slots::Slots;
use entente_matching::{MODEL_VERSION, Options, PersonIndex, PersonQuery, RecordKey, engine};
use entente_model::answer::Basis;
use entente_model::record::Access;
use entente_model::{
    AnswerLevel, Candidate, FieldName, Query, Record, RecordId, RegisterId, Value,
};
use entente_policy::action::{Action, Search};
use entente_policy::{ActionName, Authorised};
use entente_store::{Content, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// The registers that a node serves, with their indexes.
pub struct Registers {
    catalogue: Arc<Catalogue>,
    store: Store,
    served: BTreeMap<RegisterId, Served>,
}

struct Served {
    declaration: Declaration,
    persons: Option<Arc<dyn PersonIndex>>,
    held: RwLock<Held>,
}

#[derive(Default)]
struct Held {
    slots: Slots,
    /// How many committed changes the indexes hold.
    data: u64,
}

/// What a search found, at the level that the authorisation permits.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The candidates, best first; exactly one at level `flag`.
    pub candidates: Vec<Candidate>,
    /// The records behind the candidates, for this node's own ledger and for disclosure; never
    /// sent. At level `flag` they are all that were found.
    pub records: Vec<RecordId>,
    /// True if there were more candidates than are shown.
    pub cut: bool,
    /// Under which rules and data the answer is given.
    pub basis: Basis,
    /// The search keys that the question satisfied.
    pub keys: Vec<String>,
}

/// A record as a level lets it be seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Disclosure {
    /// What to name when asking the owner.
    pub reference: String,
    /// The level.
    pub level: AnswerLevel,
    /// Warnings for the officer's safety.
    pub warnings: Vec<String>,
    /// What the register asks the officer to do, in English.
    pub action: Option<String>,
    /// The fields that the level shows.
    pub fields: BTreeMap<FieldName, Vec<Value>>,
}

impl Registers {
    /// Builds the indexes of the served registers from the store. Reads every record: not for an
    /// async thread.
    ///
    /// # Errors
    /// [`Error::NotServed`] if a register is not declared, [`Error::Store`] if records cannot be
    /// read, and [`Error::Index`] if one cannot be indexed.
    pub fn open(
        catalogue: Arc<Catalogue>,
        store: Store,
        served: &[RegisterId],
    ) -> Result<Self, Error> {
        let mut registers = Self { catalogue, store, served: BTreeMap::new() };
        for register in served.iter().collect::<BTreeSet<_>>() {
            let declaration = registers.catalogue.declaration(register).cloned();
            let declaration = declaration.ok_or_else(|| Error::NotServed(register.clone()))?;
            let persons = (declaration.identity.subject == Subject::Person).then(engine);
            let built = Served { declaration, persons, held: RwLock::default() };
            built.fill(&registers.store)?;
            registers.served.insert(register.clone(), built);
        }
        Ok(registers)
    }

    /// The catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The registers served, by id.
    pub fn served(&self) -> impl Iterator<Item = &Declaration> {
        self.served.values().map(|served| &served.declaration)
    }

    /// The declaration of a served register.
    ///
    /// # Errors
    /// [`Error::NotServed`] if it is not served here.
    pub fn declaration(&self, register: &RegisterId) -> Result<&Declaration, Error> {
        self.at(register).map(|served| &served.declaration)
    }

    /// How many records the indexes of a register hold.
    ///
    /// # Errors
    /// [`Error::NotServed`] if it is not served here.
    pub fn data_version(&self, register: &RegisterId) -> Result<u64, Error> {
        Ok(self.at(register)?.read().data)
    }

    /// Searches the register that the authorisation names, and spends the authorisation.
    ///
    /// Reads the store for the candidates only; not for an async thread.
    ///
    /// # Errors
    /// [`Error::Refused`] if no search key of the register fits the question, [`Error::Store`] if a
    /// candidate's record cannot be read: a failure is never a no-hit.
    #[expect(clippy::needless_pass_by_value, reason = "an authorisation is spent by searching")]
    pub fn search(&self, authorised: Authorised<Search>, query: &Query) -> Result<Found, Error> {
        let register = authorised.register().ok_or(Error::NotAuthorised)?;
        let purpose = authorised.purpose().ok_or(Error::NotAuthorised)?;
        let served = self.at(register)?;
        let declaration = &served.declaration;
        let plan = declaration.applicable(query, purpose).map_err(Error::Refused)?;
        let thresholds = declaration.thresholds(purpose);
        let level = authorised.level().min(declaration.level(purpose));
        let candidates_max = declaration.candidates_max(purpose);

        let options = Options { candidates_max, score_permille_min: thresholds.c };
        let asked = Asked { query, plan: &plan, access: authorised.access(), options };
        let (hits, mut cut, data) = served.hits(&self.store, &asked)?;

        let mut shown: Vec<_> = hits
            .into_iter()
            .filter_map(|hit| Some((answer::band(thresholds, hit.score_permille)?, hit)))
            .collect();
        // Stable: the index has put equals in the order of their keys.
        shown.sort_by_key(|(_, hit)| std::cmp::Reverse(hit.score_permille));
        cut |= shown.len() > candidates_max;
        shown.truncate(candidates_max);

        let records: Vec<RecordId> = shown.iter().map(|(_, hit)| hit.record.id.clone()).collect();
        let candidates = if level == AnswerLevel::Flag {
            cut = false;
            shown.iter().take(1).map(|_| answer::flag(thresholds)).collect()
        } else {
            shown
                .into_iter()
                .map(|(band, hit)| answer::candidate(declaration, hit, band, level))
                .collect()
        };
        let basis = Basis {
            rule: authorised.rule().clone(),
            policy: authorised.policy(),
            declaration: declaration.version().to_owned(),
            model: MODEL_VERSION.to_owned(),
            data,
            level,
        };
        Ok(Found { candidates, records, cut, basis, keys: plan.keys })
    }

    /// One record at the level of the action (see reference, core data or full), and spends the
    /// authorisation; `None` if there is none that the asker may know of.
    ///
    /// # Errors
    /// [`Error::NotAuthorised`] if the action is none of these, [`Error::Store`] if the record
    /// cannot be read.
    #[expect(clippy::needless_pass_by_value, reason = "an authorisation is spent by seeing")]
    pub fn see<A: Action>(
        &self,
        authorised: Authorised<A>,
        id: &RecordId,
    ) -> Result<Option<Disclosure>, Error> {
        let level = match A::NAME {
            ActionName::SeeReference => AnswerLevel::Reference,
            ActionName::SeeCoreData => AnswerLevel::CoreData,
            ActionName::SeeFull => AnswerLevel::Full,
            _ => return Err(Error::NotAuthorised),
        };
        let register = authorised.register().ok_or(Error::NotAuthorised)?;
        let declaration = &self.at(register)?.declaration;
        let record = self.store.record(register, id)?;
        let record = record.filter(|record| record.visibility.permits(authorised.access()));
        Ok(record.map(|record| Disclosure {
            reference: answer::reference(declaration, &record),
            level,
            warnings: answer::warnings(declaration, &record),
            action: answer::action(declaration, &record),
            fields: answer::fields(declaration, &record, level),
        }))
    }

    /// Takes a committed record into the indexes: it is found as soon as this returns. Call it once
    /// for every committed change, after the commit; an older version than the one held changes
    /// nothing.
    ///
    /// # Errors
    /// [`Error::NotServed`] if its register is not served here, [`Error::Index`] if it is over a
    /// limit.
    pub fn apply(&self, record: &Record) -> Result<(), Error> {
        let served = self.at(&record.register)?;
        let mut held = served.write();
        held.data = held.data.saturating_add(1);
        served.put(&mut held, record)
    }

    /// Forgets an erased record: it is not found any more as soon as this returns. Says whether it
    /// was held.
    ///
    /// # Errors
    /// [`Error::NotServed`] if the register is not served here.
    pub fn remove(&self, register: &RegisterId, id: &RecordId) -> Result<bool, Error> {
        let served = self.at(register)?;
        let mut held = served.write();
        held.data = held.data.saturating_add(1);
        Ok(served.forget(&mut held, id))
    }

    /// Takes every change into the indexes that was committed since, by this process or another.
    ///
    /// Cheap if there is none. Reads the store; not for an async thread.
    ///
    /// # Errors
    /// [`Error::Store`] if changes cannot be read, [`Error::Index`] if one cannot be indexed.
    pub fn refresh(&self) -> Result<(), Error> {
        for served in self.served.values() {
            let committed = self.store.data_version(served.declaration.register())?;
            if served.read().data < committed {
                served.follow(&mut served.write(), &self.store)?;
            }
        }
        Ok(())
    }

    fn at(&self, register: &RegisterId) -> Result<&Served, Error> {
        self.served.get(register).ok_or_else(|| Error::NotServed(register.clone()))
    }
}

impl std::fmt::Debug for Registers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.served.keys()).finish()
    }
}

/// A question as the indexes are asked.
struct Asked<'a> {
    query: &'a Query,
    plan: &'a Plan,
    access: &'a Access,
    options: Options,
}

impl Served {
    fn read(&self) -> RwLockReadGuard<'_, Held> {
        // Nothing panics while it holds the lock; if it did, the indexes are still whole maps.
        self.held.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Held> {
        self.held.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn fill(&self, store: &Store) -> Result<(), Error> {
        let register = self.declaration.register();
        let noted = store.data_version(register)?;
        let mut held = self.write();
        for record in store.records(register) {
            self.put(&mut held, &record?.record)?;
        }
        // What was committed while the records were read.
        held.data = noted;
        self.follow(&mut held, store)
    }

    /// Takes in what was committed since.
    fn follow(&self, held: &mut Held, store: &Store) -> Result<(), Error> {
        let register = self.declaration.register();
        loop {
            let changes = store.changes_since(register, held.data, limits::INDEX_BATCH_ROWS)?;
            if changes.is_empty() {
                return Ok(());
            }
            for change in changes {
                match &change.content {
                    Content::Current(record) => self.put(held, record)?,
                    Content::Erased { .. } => {
                        self.forget(held, &change.id);
                    }
                    Content::Superseded(_) | Content::Emptied => {}
                }
                held.data = change.change;
            }
        }
    }

    fn put(&self, held: &mut Held, record: &Record) -> Result<(), Error> {
        let slot = held.slots.place(&record.id).and_then(|place| held.slots.slot(place));
        if slot.is_some_and(|slot| slot.version > record.version) {
            return Ok(());
        }
        let numbers = entry::object_keys(&self.declaration, record);
        let visibility = record.visibility.clone();
        let place = held.slots.put((record.id.clone(), record.version), &numbers, visibility);
        if let Some(persons) = &self.persons {
            persons.insert(RecordKey(place), &entry::person(&self.declaration, record))?;
        }
        Ok(())
    }

    fn forget(&self, held: &mut Held, id: &RecordId) -> bool {
        let place = held.slots.remove(id);
        if let (Some(place), Some(persons)) = (place, &self.persons) {
            persons.remove(RecordKey(place));
        }
        place.is_some()
    }

    /// The records found, whether some may be missing, and the version of the data searched.
    fn hits(&self, store: &Store, asked: &Asked<'_>) -> Result<(Vec<Hit>, bool, u64), Error> {
        let held = self.read();
        let data = held.data;
        let described = self.described(&held, asked);
        let (numbered, mut cut) = numbered(&held, asked);
        drop(held);

        let register = self.declaration.register();
        let visible = |id: &RecordId| -> Result<Option<Record>, Error> {
            let record = store.record(register, id)?;
            // Checked on both sides of the read: the record may have changed since the index was
            // asked.
            Ok(record.filter(|record| record.visibility.permits(asked.access)))
        };
        let mut hits = Vec::new();
        let (matches, more) = described;
        cut |= more;
        let mut seen = BTreeSet::new();
        for (id, found) in matches {
            let Some(record) = visible(&id)? else { continue };
            seen.insert(id);
            let (score_permille, features, role) =
                (found.score_permille, found.features, found.role);
            hits.push(Hit { record, score_permille, features, role });
        }
        let terms = terms_of(asked.query, &asked.plan.exact);
        let mut by_number = Vec::new();
        for id in numbered.into_iter().filter(|id| !seen.contains(id)) {
            let Some(record) = visible(&id)? else { continue };
            by_number.extend(objects::hit(&self.declaration, record, &terms));
        }
        hits.extend(objects::without_lookalikes(by_number));
        Ok((hits, cut, data))
    }

    fn described(
        &self,
        held: &Held,
        asked: &Asked<'_>,
    ) -> (Vec<(RecordId, entente_matching::Match)>, bool) {
        let query = PersonQuery::from_terms(&terms_of(asked.query, &asked.plan.fuzzy));
        let Some(persons) = self.persons.as_ref().filter(|_| query.is_searchable()) else {
            return (Vec::new(), false);
        };
        let matches = persons.search(&query, asked.access, &asked.options);
        let candidates = matches.candidates.into_iter().filter_map(|found| {
            let slot = held.slots.slot(found.record.0)?;
            slot.permits(asked.access).then(|| (slot.id.clone(), found))
        });
        (candidates.collect(), matches.cut)
    }
}

/// The records that hold a number that is asked, or one like it, among those the asker may know of.
fn numbered(held: &Held, asked: &Asked<'_>) -> (Vec<RecordId>, bool) {
    let mut places = BTreeSet::new();
    for term in asked.query.terms.iter().filter(|t| asked.plan.exact.contains(&t.kind())) {
        if let Some(key) = entry::key_of_term(term) {
            places.extend(held.slots.with_number(term.kind(), &key));
        }
    }
    let mut ids: Vec<RecordId> = places
        .into_iter()
        .filter_map(|place| held.slots.slot(place))
        .filter(|slot| slot.permits(asked.access))
        .map(|slot| slot.id.clone())
        .take(limits::KEY_RECORDS_MAX + 1)
        .collect();
    let cut = ids.len() > limits::KEY_RECORDS_MAX;
    ids.truncate(limits::KEY_RECORDS_MAX);
    (ids, cut)
}
