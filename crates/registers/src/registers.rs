//! The served registers: indexes over the store, asked with an authorisation that is spent by
//! asking.

use crate::answer::{self, Hit};
use crate::catalogue::Catalogue;
use crate::declaration::Declaration;
use crate::entry;
use crate::error::Error;
use crate::index::{Index, IndexFolder, Look, Wanted};
use crate::limits;
use crate::objects;
use crate::plan::{Plan, terms_of};
use entente_matching::{MODEL_VERSION, Match, Options, PersonQuery};
use entente_model::answer::Basis;
use entente_model::events;
use entente_model::record::Access;
use entente_model::{AnswerLevel, Candidate, FieldName, Query, RecordId, RegisterId, Value};
use entente_policy::action::{Action, Search};
use entente_policy::{ActionName, Authorised};
use entente_store::Store;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The registers that a node serves, with their indexes.
pub struct Registers {
    catalogue: Arc<Catalogue>,
    store: Store,
    served: BTreeMap<RegisterId, Served>,
}

struct Served {
    declaration: Declaration,
    index: Index,
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
    /// Opens the indexes of the served registers, as they lie in the folder and with what was
    /// committed since; an index that cannot be used is made from the store. Without a folder the
    /// indexes are in memory and every record is read. Not for an async thread.
    ///
    /// # Errors
    /// [`Error::NotServed`] if a register is not declared, [`Error::Store`] if records cannot be
    /// read, [`Error::Index`] if one cannot be indexed, and [`Error::IndexFile`] if the folder cannot
    /// be written.
    pub fn open(
        catalogue: Arc<Catalogue>,
        store: Store,
        served: &[RegisterId],
        folder: Option<&IndexFolder>,
    ) -> Result<Self, Error> {
        let mut registers = Self { catalogue, store, served: BTreeMap::new() };
        for register in served.iter().collect::<BTreeSet<_>>() {
            let declaration = registers.catalogue.declaration(register).cloned();
            let declaration = declaration.ok_or_else(|| Error::NotServed(register.clone()))?;
            let index = Index::open(&declaration, &registers.store, folder)?;
            registers.served.insert(register.clone(), Served { declaration, index });
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
        Ok(self.at(register)?.index.data())
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

    /// Takes every change into the indexes that was committed since, by this process or another:
    /// what was saved is found, and what was erased is forgotten, as soon as this returns.
    ///
    /// Cheap if there is none. Reads the store; not for an async thread.
    ///
    /// # Errors
    /// [`Error::Store`] if changes cannot be read, [`Error::Index`] if one cannot be indexed.
    pub fn refresh(&self) -> Result<(), Error> {
        self.served.values().try_for_each(|served| served.refresh(&self.store))
    }

    /// Merges what is wanted of each index into files, and says whether there was anything. To be
    /// called again and again beside the requests; without a folder that this process keeps it does
    /// nothing. Reads and writes files; not for an async thread.
    ///
    /// # Errors
    /// [`Error::Store`] if the store cannot be read, [`Error::IndexFile`] if a file cannot be written:
    /// the indexes answer as before.
    pub fn merge(&self, wanted: Wanted) -> Result<bool, Error> {
        let mut merged = false;
        for served in self.served.values() {
            merged |= served.index.merge(&self.store, wanted)?;
        }
        Ok(merged)
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

/// A record that was found is not the current version any more.
struct Stale;

/// The records found and whether some may be missing, the version of the data searched, and whether
/// something was left out.
type Now = ((Vec<Hit>, bool), u64, Option<Stale>);

impl Served {
    fn refresh(&self, store: &Store) -> Result<(), Error> {
        self.index.follow(&self.declaration, store)
    }

    /// The records found, whether some may be missing, and the version of the data searched.
    fn hits(&self, store: &Store, asked: &Asked<'_>) -> Result<(Vec<Hit>, bool, u64), Error> {
        let mut before = None;
        for _ in 0..limits::STALE_RETRIES_MAX {
            let (found, data, stale) = self.hits_now(store, asked)?;
            if stale.is_some() && before == Some(data) {
                // The index holds every change there is and is wrong all the same. What it says too
                // much is not shown; that it must be made again is said.
                let (event, register) = (events::INDEX_FAILED, self.declaration.register());
                tracing::error!(event, %register, cause = "it holds a record that is not current");
            } else if stale.is_some() {
                // A record has changed between the index and the store: the index follows, and the
                // question is put again, so that the record is found by what it says now.
                before = Some(data);
                self.refresh(store)?;
                continue;
            }
            let (hits, cut) = found;
            return Ok((hits, cut, data));
        }
        Err(Error::Restless)
    }

    /// As [`Self::hits`], with what was found that is not the current version any more left out.
    fn hits_now(&self, store: &Store, asked: &Asked<'_>) -> Result<Now, Error> {
        let look = self.index.look();
        let data = look.data();
        let (matches, more) = described(&look, asked);
        let (numbered, mut cut) = numbered(&look, asked);
        drop(look);

        let register = self.declaration.register();
        let (mut hits, mut stale) = (Vec::new(), None);
        cut |= more;
        let mut seen = BTreeSet::new();
        for found in matches {
            seen.insert(found.record.0);
            let Some(record) = store.record_at(register, found.record.0)? else {
                stale = Some(Stale);
                continue;
            };
            // The index has cut what the asker may not know of, and the change that it names is the
            // one read: checked on both sides all the same.
            if record.visibility.permits(asked.access) {
                let Match { score_permille, features, role, .. } = found;
                hits.push(Hit { record, score_permille, features, role });
            }
        }
        let terms = terms_of(asked.query, &asked.plan.exact);
        let mut by_number = Vec::new();
        for change in numbered.into_iter().filter(|change| !seen.contains(change)) {
            let Some(record) = store.record_at(register, change)? else {
                stale = Some(Stale);
                continue;
            };
            if record.visibility.permits(asked.access) {
                by_number.extend(objects::hit(&self.declaration, record, &terms));
            }
        }
        hits.extend(objects::without_lookalikes(by_number));
        Ok(((hits, cut), data, stale))
    }
}

/// The persons who match, and whether there may be more.
fn described(look: &Look<'_>, asked: &Asked<'_>) -> (Vec<Match>, bool) {
    let query = PersonQuery::from_terms(&terms_of(asked.query, &asked.plan.fuzzy));
    if !query.is_searchable() {
        return (Vec::new(), false);
    }
    let matches = look.persons(&query, asked.access, &asked.options);
    (matches.candidates, matches.cut)
}

/// The changes that wrote records with a number that is asked, or one like it, among those the
/// asker may know of.
fn numbered(look: &Look<'_>, asked: &Asked<'_>) -> (Vec<u64>, bool) {
    let mut changes = BTreeSet::new();
    for term in asked.query.terms.iter().filter(|t| asked.plan.exact.contains(&t.kind())) {
        if let Some(key) = entry::key_of_term(term) {
            changes.extend(look.with_number(term.kind(), &key, asked.access));
        }
    }
    let cut = changes.len() > limits::KEY_RECORDS_MAX;
    (changes.into_iter().take(limits::KEY_RECORDS_MAX).collect(), cut)
}
