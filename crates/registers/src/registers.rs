//! The served registers: indexes over the store, asked with an authorisation that is spent by
//! asking.

use crate::answer::{self, Answering, Hit};
use crate::catalogue::Catalogue;
use crate::declaration::{Declaration, Thresholds};
use crate::effective::Capabilities;
use crate::entry;
use crate::error::Error;
use crate::index::{Index, IndexFolder, Look, Wanted};
use crate::limits;
use crate::objects;
use crate::plan::Plan;
use entente_matching::part::Sought;
use entente_matching::{Match, Matches, Options, PersonQuery, Stop, Stopped};
use entente_model::alert::Link;
use entente_model::answer::Basis;
use entente_model::record::Access;
use entente_model::{
    AnswerLevel, Candidate, FieldName, Query, Record, RecordId, RegisterId, Term, Value,
};
use entente_policy::action::{Action, Search};
use entente_policy::{ActionName, Authorised};
use entente_store::Store;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The registers that a node serves, with their indexes.
pub struct Registers {
    catalogue: Arc<Catalogue>,
    store: Store,
    capabilities: Capabilities,
    served: BTreeMap<RegisterId, Served>,
}

pub(crate) struct Served {
    pub(crate) declaration: Declaration,
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
    /// read, [`Error::Index`] if one cannot be indexed, and [`Error::IndexFile`] if the folder
    /// cannot be written.
    pub fn open(
        catalogue: Arc<Catalogue>,
        store: Store,
        served: &[RegisterId],
        folder: Option<&IndexFolder>,
    ) -> Result<Self, Error> {
        let capabilities = Capabilities::of(&catalogue);
        let mut registers = Self { catalogue, store, capabilities, served: BTreeMap::new() };
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
    pub fn search(&self, authorised: Authorised<Search>, query: &Query) -> Result<Found, Error> {
        let question = self.question(authorised, query)?;
        question.answered(question.served.hits(&self.store, &question.asked(), None)?)
    }

    /// Searches for many questions, each of which spends an authorisation of its own: questions of
    /// one asker to one register share what work they can, and `threads` work side by side. The
    /// answers come in the order of the questions and are those that each would get alone.
    ///
    /// Reads the store for the candidates only; not for an async thread.
    ///
    /// # Errors
    /// [`Stopped`] if it was told to stop: there is no answer then. For each question as of
    /// [`Registers::search`].
    pub fn search_each(
        &self,
        questions: Vec<(Authorised<Search>, &Query)>,
        how: (usize, &Stop),
    ) -> Result<Vec<Result<Found, Error>>, Stopped> {
        let mut found = Vec::with_capacity(questions.len());
        let mut questions: Vec<Result<Question<'_>, Error>> = questions
            .into_iter()
            .map(|(authorised, query)| self.question(authorised, query))
            .collect();
        while !questions.is_empty() {
            let together = alike(&questions).min(limits::BATCH_TOGETHER);
            let rest = questions.split_off(together);
            let questions: Vec<_> = std::mem::replace(&mut questions, rest);
            let mut seen = match questions.first() {
                Some(Ok(first)) => seen_each(first.served, &questions, how)?.into_iter(),
                _ => Vec::new().into_iter(),
            };
            found.extend(questions.into_iter().map(|question| {
                let question = question?;
                let hits = question.served.hits(&self.store, &question.asked(), seen.next())?;
                question.answered(hits)
            }));
        }
        Ok(found)
    }

    fn question<'a>(
        &'a self,
        authorised: Authorised<Search>,
        query: &'a Query,
    ) -> Result<Question<'a>, Error> {
        let register = authorised.register().ok_or(Error::NotAuthorised)?;
        let purpose = authorised.purpose().ok_or(Error::NotAuthorised)?;
        let served = self.at(register)?;
        let declaration = &served.declaration;
        let plan = declaration.applicable(query, purpose).map_err(Error::Refused)?;
        let thresholds = declaration.thresholds(purpose);
        let level = authorised.level().min(declaration.level(purpose));
        let candidates_max = declaration.candidates_max(purpose);
        let options = Options { candidates_max, score_permille_min: thresholds.c };
        let whole = self;
        Ok(Question { whole, served, query, plan, thresholds, level, options, authorised })
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
        let answering = Answering {
            declaration,
            capabilities: &self.capabilities,
            asker: &authorised.access().authority,
            level,
        };
        Ok(record.map(|record| Disclosure {
            reference: answer::reference(declaration, &record),
            level,
            warnings: answer::warnings(declaration, &record),
            action: answer::to_do(&answering, &record, None).map(|to_do| to_do.words),
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
    /// [`Error::Store`] if the store cannot be read, [`Error::IndexFile`] if a file cannot be
    /// written: the indexes answer as before.
    pub fn merge(&self, wanted: Wanted) -> Result<bool, Error> {
        let mut merged = false;
        for served in self.served.values() {
            merged |= served.index.merge((&served.declaration, &self.store), wanted)?;
        }
        Ok(merged)
    }

    /// Ends merges that are under way, and lets no other begin: the process is to end. The indexes
    /// answer as before.
    pub fn stop_merging(&self) {
        self.served.values().for_each(|served| served.index.stop_merging());
    }

    /// Reads every file of the indexes from beginning to end, and makes an index again whose files
    /// are not as they were written; searches go on meanwhile. Says whether all were whole. Opening
    /// checks what decides who is found; this checks what is only shown, too. Not for an async
    /// thread.
    ///
    /// # Errors
    /// As of [`Registers::merge`]; [`Error::Index`] if a record cannot be indexed.
    pub fn check_indexes(&self) -> Result<bool, Error> {
        let mut whole = true;
        for served in self.served.values() {
            whole &= served.index.check((&served.declaration, &self.store))?;
        }
        Ok(whole)
    }

    pub(crate) const fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn at(&self, register: &RegisterId) -> Result<&Served, Error> {
        self.served.get(register).ok_or_else(|| Error::NotServed(register.clone()))
    }
}

impl std::fmt::Debug for Registers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.served.keys()).finish()
    }
}

/// A question that may be asked, with the authorisation that it spends.
struct Question<'a> {
    whole: &'a Registers,
    served: &'a Served,
    query: &'a Query,
    plan: Plan,
    thresholds: Thresholds,
    level: AnswerLevel,
    options: Options,
    authorised: Authorised<Search>,
}

impl Question<'_> {
    fn asked(&self) -> Asked<'_> {
        let (query, plan, access) = (self.query, &self.plan, self.authorised.access());
        Asked { query, plan, access, options: self.options }
    }

    /// The answer at the level that the authorisation permits.
    fn answered(&self, (hits, mut cut, data): Hits) -> Result<Found, Error> {
        let (declaration, thresholds) = (&self.served.declaration, self.thresholds);
        let candidates_max = self.options.candidates_max;
        let mut shown: Vec<_> = hits
            .into_iter()
            .filter_map(|hit| Some((answer::band(thresholds, hit.score_permille)?, hit)))
            .collect();
        // Stable: the index has put equals in the order of their keys.
        shown.sort_by_key(|(_, hit)| std::cmp::Reverse(hit.score_permille));
        cut |= shown.len() > candidates_max;
        shown.truncate(candidates_max);

        let records: Vec<RecordId> = shown.iter().map(|(_, hit)| hit.record.id.clone()).collect();
        let candidates = if self.level == AnswerLevel::Flag {
            cut = false;
            shown.iter().take(1).map(|_| answer::flag(thresholds)).collect()
        } else {
            let answering = Answering {
                declaration,
                capabilities: &self.whole.capabilities,
                asker: &self.authorised.access().authority,
                level: self.level,
            };
            let candidates = shown.into_iter().map(|(band, hit)| {
                let links = self.links(&hit.record)?;
                Ok(answer::candidate(&answering, hit, band, links))
            });
            candidates.collect::<Result<_, Error>>()?
        };
        let basis = Basis {
            rule: self.authorised.rule().clone(),
            policy: self.authorised.policy(),
            declaration: declaration.version().to_owned(),
            model: self.served.index.model(),
            data,
            level: self.level,
        };
        Ok(Found { candidates, records, cut, basis, keys: self.plan.keys.clone() })
    }
}

impl Question<'_> {
    /// The links of a record whose other ends the asker may know of as well, and ask for this
    /// purpose: a link widens nobody's access.
    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 63(3) and (4).
    fn links(&self, record: &Record) -> Result<Vec<Link>, Error> {
        let stated = record.alert.as_ref().map_or(&[][..], |alert| &alert.links);
        if self.level < AnswerLevel::CoreData || stated.is_empty() {
            return Ok(Vec::new());
        }
        let Some(purpose) = self.authorised.purpose() else { return Ok(Vec::new()) };
        let mut links = Vec::new();
        for link in stated {
            let Ok(served) = self.whole.at(&link.register) else { continue };
            let accepts = served
                .declaration
                .purposes
                .iter()
                .any(|accepted| *accepted.code == *purpose && !accepted.search.is_empty());
            if !accepts {
                continue;
            }
            let other = self.whole.store.record(&link.register, &link.record)?;
            if other.is_some_and(|other| other.visibility.permits(self.authorised.access())) {
                links.push(link.clone());
            }
        }
        Ok(links)
    }
}

/// How many questions from the first on are put to one index by one asker with the same options;
/// at least one.
fn alike(questions: &[Result<Question<'_>, Error>]) -> usize {
    let Some(Ok(first)) = questions.first() else { return 1 };
    let is_alike = |question: &&Result<Question<'_>, Error>| {
        question.as_ref().is_ok_and(|question| {
            std::ptr::eq(question.served, first.served)
                && question.options == first.options
                && question.authorised.access() == first.authorised.access()
        })
    };
    questions.iter().take_while(is_alike).count()
}

/// What the index says to each of several questions that are alike.
fn seen_each(
    served: &Served,
    questions: &[Result<Question<'_>, Error>],
    how: (usize, &Stop),
) -> Result<Vec<Seen>, Stopped> {
    let asked: Vec<Asked<'_>> = questions.iter().flatten().map(Question::asked).collect();
    let Some(first) = asked.first() else { return Ok(Vec::new()) };
    let look = served.index.look();
    let queries: Vec<PersonQuery> = asked.iter().map(Asked::person).collect();
    let matches = look.persons_each(&queries, (first.access, &first.options), how)?;
    Ok(asked.iter().zip(matches).map(|(asked, matches)| seen(&look, asked, matches)).collect())
}

/// A question as the indexes are asked.
pub(crate) struct Asked<'a> {
    pub(crate) query: &'a Query,
    pub(crate) plan: &'a Plan,
    pub(crate) access: &'a Access,
    pub(crate) options: Options,
}

impl Asked<'_> {
    /// What is asked about a person; may be nothing.
    fn person(&self) -> PersonQuery {
        PersonQuery::from_terms(&self.plan.described(self.query))
    }
}

/// What the index says: persons, changes that wrote records with a number that is asked, whether
/// there may be more, and the version of the data.
pub(crate) struct Seen {
    matches: Vec<Match>,
    numbered: Vec<u64>,
    cut: bool,
    data: u64,
}

/// The records found, whether some may be missing, and the version of the data searched.
pub(crate) type Hits = (Vec<Hit>, bool, u64);

/// A record that was found is not the current version any more.
struct Stale;

impl Served {
    fn refresh(&self, store: &Store) -> Result<(), Error> {
        self.index.follow(&self.declaration, store)
    }

    /// What was found, each record as it stands; `first` if the index was asked already.
    pub(crate) fn hits(
        &self,
        store: &Store,
        asked: &Asked<'_>,
        mut first: Option<Seen>,
    ) -> Result<Hits, Error> {
        let mut before = None;
        for _ in 0..limits::STALE_RETRIES_MAX {
            let seen = first.take().unwrap_or_else(|| self.seen(asked));
            let data = seen.data;
            let (hits, stale) = self.current(store, asked, seen)?;
            if stale.is_some() && before == Some(data) {
                // The index holds every change there is and is wrong all the same. What it says too
                // much is not shown, and it is made again.
                self.index.suspect();
            } else if stale.is_some() {
                // A record has changed between the index and the store: the index follows, and the
                // question is put again, so that the record is found by what it says now.
                before = Some(data);
                self.refresh(store)?;
                continue;
            }
            return Ok(hits);
        }
        Err(Error::Restless)
    }

    fn seen(&self, asked: &Asked<'_>) -> Seen {
        let look = self.index.look();
        seen(&look, asked, look.persons(&asked.person(), asked.access, &asked.options))
    }

    /// The records that the index names and the store holds, and whether some are not the current
    /// version any more.
    fn current(
        &self,
        store: &Store,
        asked: &Asked<'_>,
        found: Seen,
    ) -> Result<(Hits, Option<Stale>), Error> {
        let register = self.declaration.register();
        let (mut hits, mut stale) = (Vec::new(), None);
        let mut seen = BTreeSet::new();
        for found in found.matches {
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
        let terms: Vec<_> = asked.plan.numbers(asked.query).cloned().collect();
        let mut by_number = Vec::new();
        for change in found.numbered.into_iter().filter(|change| !seen.contains(change)) {
            let Some(record) = store.record_at(register, change)? else {
                stale = Some(Stale);
                continue;
            };
            if record.visibility.permits(asked.access) {
                by_number.extend(objects::hit(&self.declaration, record, &terms));
            }
        }
        hits.extend(objects::without_lookalikes(by_number));
        Ok(((hits, found.cut, found.data), stale))
    }
}

fn seen(look: &Look<'_>, asked: &Asked<'_>, matches: Matches) -> Seen {
    let (numbered, more) = numbered(look, asked);
    let (matches, cut) = (matches.candidates, matches.cut | more);
    Seen { matches, numbered, cut, data: look.data() }
}

/// The changes that wrote records with a number that is asked, or one like it, among those the
/// asker may know of.
fn numbered(look: &Look<'_>, asked: &Asked<'_>) -> (Vec<u64>, bool) {
    let (mut changes, mut by_part) = (BTreeSet::new(), BTreeSet::new());
    let mut cut = false;
    for term in asked.plan.numbers(asked.query) {
        if let Term::Partial(partial) = term {
            let (found, more) = look.with_part(&Sought::of(partial), asked.access);
            by_part.extend(found);
            cut |= more;
        } else if let Some(key) = entry::key_of_term(term) {
            changes.extend(look.with_number(term.kind(), &key, asked.access));
        }
    }
    cut |= changes.len() > limits::KEY_RECORDS_MAX;
    let mut found: Vec<u64> = changes.iter().copied().take(limits::KEY_RECORDS_MAX).collect();
    found.extend(by_part.difference(&changes));
    (found, cut)
}
