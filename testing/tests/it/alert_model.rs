//! Whatever officers and time do to alerts, what the node holds is what a small plain model says.

use crate::alerts::{Bureau, HERE, PERSONS, person};
use entente_model::{AuthorityId, Code, Problem, Record, Timestamp};
use entente_registers::declaration::Period;
use entente_registers::{Capabilities, effective_action, retention};
use entente_services::alerts::life::{self, *};
use entente_services::page::PageRequest;
use entente_services::records;
use entente_services::work::WorkKind;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);
const NAMES: [(&str, &str); 3] =
    [("Primjer", "Ana"), ("Velikanov", "Igor"), ("Kowalczyk", "Piotr")];
const CATEGORIES: [&str; 3] = ["JUD", "ARR", "SPE"];
const STATES: [&str; 2] = ["bb-sirene", "cc-sirene"];

/// What officers and time do; numbers stand for persons, categories and states.
#[derive(Debug, Clone, Copy)]
enum Command {
    Enter(usize, usize),
    Take(usize),
    Extend(usize),
    End(usize),
    Flag(usize, usize),
    Unflag(usize, usize),
    Hide(usize),
    Achieved(usize),
    Keep(usize),
    Link(usize, usize),
    Unlink(usize, usize),
    Advance(u64),
    Run,
}

fn command() -> impl Strategy<Value = Command> {
    let who = 0..NAMES.len();
    let hours = prop_oneof![Just(1), Just(48), Just(15 * 24), Just(200 * 24), Just(700 * 24)];
    prop_oneof![
        4 => (who.clone(), 0..CATEGORIES.len()).prop_map(|(p, c)| Command::Enter(p, c)),
        2 => who.clone().prop_map(Command::Take),
        2 => who.clone().prop_map(Command::Extend),
        1 => who.clone().prop_map(Command::End),
        2 => (who.clone(), 0..STATES.len()).prop_map(|(p, s)| Command::Flag(p, s)),
        1 => (who.clone(), 0..STATES.len()).prop_map(|(p, s)| Command::Unflag(p, s)),
        2 => who.clone().prop_map(Command::Hide),
        2 => who.clone().prop_map(Command::Achieved),
        1 => who.clone().prop_map(Command::Keep),
        2 => (who.clone(), who.clone()).prop_map(|(p, q)| Command::Link(p, q)),
        1 => (who.clone(), who).prop_map(|(p, q)| Command::Unlink(p, q)),
        3 => hours.prop_map(Command::Advance),
        3 => Just(Command::Run),
    ]
}

/// An alert as the law describes it, in the plainest form.
#[derive(Debug, Clone)]
struct Sample {
    id: String,
    category: usize,
    due: Timestamp,
    extensions: u16,
    flags: BTreeSet<usize>,
    hidden: Option<(Timestamp, u16)>,
    silent: Option<Timestamp>,
    links: BTreeSet<usize>,
}

/// A request that waits behind an alert; offered once that has ended.
#[derive(Debug, Clone)]
struct Waiting {
    draft: String,
    person: usize,
    category: usize,
    behind: String,
    id: String,
    offered: bool,
}

#[derive(Default)]
struct Model {
    persons: [Option<Sample>; NAMES.len()],
    /// In the order in which they came.
    waiting: Vec<Waiting>,
    ended: Vec<String>,
    entered: usize,
}

fn years(category: usize) -> u32 {
    [3, 5, 1][category]
}

fn after(from: Timestamp, years: u32, months: u32) -> Timestamp {
    retention::plus(from, Period { years, months, days: 0 }).unwrap()
}

impl Model {
    fn enter(&mut self, person: usize, (category, id): (usize, String), now: Timestamp) {
        self.persons[person] = Some(Sample {
            id,
            category,
            due: after(now, years(category), 0),
            extensions: 0,
            flags: BTreeSet::new(),
            hidden: None,
            silent: None,
            links: BTreeSet::new(),
        });
    }

    fn end(&mut self, person: usize) {
        let ended = self.persons[person].take().unwrap();
        for other in self.persons.iter_mut().flatten() {
            other.links.remove(&person);
        }
        if let Some(first) = self.waiting.iter_mut().find(|w| w.behind == ended.id) {
            first.offered = true;
        }
        self.ended.push(ended.id);
    }

    fn run(&mut self, now: Timestamp) {
        for sample in self.persons.iter_mut().flatten() {
            if sample.hidden.is_some_and(|(until, _)| until <= now) {
                sample.hidden = None;
            }
        }
        for person in 0..NAMES.len() {
            let over = self.persons[person].as_ref().is_some_and(|sample| {
                sample.due <= now || sample.silent.is_some_and(|until| until <= now)
            });
            if over {
                self.end(person);
            }
        }
    }
}

/// The node and the model side by side.
struct Pair {
    bureau: Bureau,
    model: Model,
}

impl Pair {
    fn at(&self, person: usize) -> Option<AlertRef> {
        let sample = self.model.persons[person].as_ref()?;
        Some(AlertRef { register: PERSONS.parse().unwrap(), record: sample.id.parse().unwrap() })
    }

    async fn step(&mut self, command: Command) {
        match command {
            Command::Enter(person, category) => self.enter(person, category).await,
            Command::Take(person) => self.take(person).await,
            Command::Advance(hours) => {
                self.bureau.advance(HOUR * u32::try_from(hours).unwrap());
            }
            Command::Run => {
                life::run_due(self.bureau.context()).await.unwrap();
                records::erase_expired(self.bureau.context()).await.unwrap();
                self.model.run(self.bureau.now());
            }
            Command::Link(one, other) | Command::Unlink(one, other) => {
                let adds = matches!(command, Command::Link(..));
                if let (Some(here), Some(there)) = (self.at(one), self.at(other)) {
                    self.link((one, here), (other, there), adds).await;
                }
            }
            Command::Extend(person)
            | Command::End(person)
            | Command::Flag(person, _)
            | Command::Unflag(person, _)
            | Command::Hide(person)
            | Command::Achieved(person)
            | Command::Keep(person) => {
                if let Some(alert) = self.at(person) {
                    self.act(person, alert, command).await;
                }
            }
        }
    }

    async fn enter(&mut self, person_number: usize, category: usize) {
        self.model.entered += 1;
        let id = format!("m{}", self.model.entered);
        let input = person(&id, CATEGORIES[category], NAMES[person_number]);
        let Some(stands) = self.model.persons[person_number].clone() else {
            self.bureau.published(input).await;
            self.model.enter(person_number, (category, id), self.bureau.now());
            return;
        };
        let entered = self.bureau.enter(input).await.unwrap();
        assert_eq!(entered.state, EntryState::Queued);
        self.model.waiting.push(Waiting {
            draft: entered.draft.unwrap(),
            person: person_number,
            category,
            behind: stands.id,
            id,
            offered: false,
        });
    }

    /// The first request offered about a person is entered, if nobody has an alert meanwhile.
    async fn take(&mut self, person: usize) {
        let offered = |waiting: &&Waiting| waiting.person == person && waiting.offered;
        let Some(offered) = self.model.waiting.iter().find(offered).cloned() else { return };
        let taken = self.bureau.approved(&offered.draft, &self.bureau.second).await;
        if self.model.persons[person].is_some() {
            assert_eq!(taken.unwrap_err().code, Code::Conflict);
            return;
        }
        taken.unwrap();
        self.model.waiting.retain(|waiting| waiting.draft != offered.draft);
        for other in self.model.waiting.iter_mut().filter(|w| w.behind == offered.behind) {
            other.behind.clone_from(&offered.id);
        }
        self.model.enter(person, (offered.category, offered.id), self.bureau.now());
    }

    async fn link(&mut self, one: (usize, AlertRef), other: (usize, AlertRef), adds: bool) {
        let input = LinkInput {
            alert: one.1,
            other: other.1,
            kind: "accomplice".to_owned(),
            reason: "seen together".to_owned(),
        };
        let (context, officer) = (self.bureau.context(), &self.bureau.first);
        let done = if adds {
            life::link(context, officer, input).await
        } else {
            life::unlink(context, officer, input).await
        };
        let (one, other) = (one.0, other.0);
        let linked = self.model.persons[one].as_ref().unwrap().links.contains(&other);
        let expected = match (one == other, adds, linked) {
            (true, true, _) => Some(Code::RecordInvalid),
            (true, false, _) | (false, false, false) => Some(Code::NotFound),
            (false, true, true) => Some(Code::Conflict),
            (false, true, false) | (false, false, true) => None,
        };
        assert_eq!(done.err().map(|problem| problem.code), expected);
        if expected.is_none() {
            for (from, to) in [(one, other), (other, one)] {
                let links = &mut self.model.persons[from].as_mut().unwrap().links;
                if adds {
                    links.insert(to)
                } else {
                    links.remove(&to)
                };
            }
        }
    }

    async fn act(&mut self, person: usize, alert: AlertRef, command: Command) {
        let now = self.bureau.now();
        let done = self.done(alert, command).await.err().map(|problem| problem.code);
        let sample = self.model.persons[person].as_mut().unwrap();
        let (arrest, flaggable) = (sample.category == 1, sample.category != 0);
        let mut ends = false;
        let expected = match command {
            Command::Extend(_) => {
                sample.due = sample.due.max(after(now, years(sample.category), 0));
                sample.extensions += 1;
                None
            }
            Command::End(_) => {
                ends = true;
                None
            }
            Command::Flag(..) if !flaggable => Some(Code::RecordInvalid),
            Command::Flag(_, state) if !sample.flags.insert(state) => Some(Code::Conflict),
            Command::Unflag(_, state) if !sample.flags.remove(&state) => Some(Code::NotFound),
            Command::Hide(_) if !arrest => Some(Code::RecordInvalid),
            Command::Hide(_) => match sample.hidden {
                Some((until, _)) if until <= now => Some(Code::Conflict),
                Some((until, times)) => {
                    sample.hidden = Some((until.plus(HOUR * 48), times + 1));
                    None
                }
                None => {
                    sample.hidden = Some((now.plus(HOUR * 48), 0));
                    None
                }
            },
            Command::Achieved(_) => {
                sample.silent = Some(now.plus(HOUR * 24 * 15));
                None
            }
            Command::Keep(_) if sample.silent.take().is_none() => Some(Code::Conflict),
            _ => None,
        };
        assert_eq!(done, expected);
        if ends {
            self.model.end(person);
        }
    }

    async fn done(&self, alert: AlertRef, command: Command) -> Result<(), Problem> {
        let (context, officer) = (self.bureau.context(), &self.bureau.first);
        let words = || "as reported".to_owned();
        let state = |state: usize| STATES[state].parse::<AuthorityId>().unwrap();
        match command {
            Command::Extend(_) => {
                let input = ExtendInput { alert, assessment: words() };
                life::extend(context, officer, input).await.map(|_| ())
            }
            Command::End(_) => {
                let ground = "decision-revoked".to_owned();
                life::end(context, officer, EndInput { alert, ground, reason: words() })
                    .await
                    .map(|_| ())
            }
            Command::Flag(_, of) => {
                let (state, request, reason) = (state(of), words(), words());
                let input = FlagInput { alert, state, request, reason };
                life::flag(context, officer, input).await.map(|_| ())
            }
            Command::Unflag(_, of) => {
                let input = UnflagInput { alert, state: state(of), reason: words() };
                life::unflag(context, officer, input).await.map(|_| ())
            }
            Command::Hide(_) => {
                let input = HideInput { alert, consent: words(), told: vec![state(0)] };
                life::hide(context, officer, input).await.map(|_| ())
            }
            Command::Achieved(_) => {
                let input = PurposeInput { alert, reason: words() };
                life::purpose_achieved(context, officer, input).await.map(|_| ())
            }
            Command::Keep(_) => {
                let input = PurposeInput { alert, reason: words() };
                life::keep_alert(context, officer, input).await.map(|_| ())
            }
            _ => Ok(()),
        }
    }

    /// The node holds what the model says: states, visibility, actions, lists.
    async fn compare(&self) {
        for person in 0..NAMES.len() {
            if let (Some(sample), Some(alert)) = (&self.model.persons[person], self.at(person)) {
                let record = self.bureau.stored(&alert).expect("it stands");
                self.same(sample, &record);
            }
        }
        for id in &self.model.ended {
            let alert =
                AlertRef { register: PERSONS.parse().unwrap(), record: id.parse().unwrap() };
            assert_eq!(self.bureau.stored(&alert), None, "what has ended is gone");
        }
        self.lists().await;
    }

    fn same(&self, sample: &Sample, record: &Record) {
        let state = record.alert.as_ref().unwrap();
        assert_eq!((state.review_due, record.expires), (sample.due, Some(sample.due)));
        assert_eq!(state.extensions, sample.extensions);
        let hidden = state.hidden.as_ref().map(|hiding| (hiding.until, hiding.prolonged));
        assert_eq!(hidden, sample.hidden);
        let known = if hidden.is_some() { "ARR-HIDDEN" } else { CATEGORIES[sample.category] };
        assert_eq!(record.visibility.categories, [known.to_owned()].into());
        let links: BTreeSet<String> =
            state.links.iter().map(|link| link.record.to_string()).collect();
        let expected = sample
            .links
            .iter()
            .map(|person| self.model.persons[*person].as_ref().unwrap().id.clone());
        assert_eq!(links, expected.collect());
        // The law of the first state does not know specific checks.
        let capabilities = Capabilities::default().without("bb", &["SPE"]);
        let register = PERSONS.parse().unwrap();
        let declaration = self.bureau.context().registers.declaration(&register).unwrap();
        for (number, authority) in STATES.into_iter().enumerate() {
            let authority = authority.parse().unwrap();
            let action = effective_action(declaration, record, &authority, &capabilities).unwrap();
            let expected = match (sample.category, sample.flags.contains(&number)) {
                (1, true) => "JUD",
                (2, false) if number == 0 => "INQ",
                (category, _) => CATEGORIES[category],
            };
            let flagged = sample.flags.contains(&number);
            assert_eq!((action.category.as_str(), action.flagged), (expected, flagged));
        }
    }

    async fn lists(&self) {
        let (context, officer) = (self.bureau.context(), &self.bureau.first);
        let page = PageRequest { after: None, limit: 200 };
        let register = PERSONS.parse().unwrap();
        let due = life::review(context, officer, &register, &page).await.unwrap().entries;
        let due: BTreeMap<String, Timestamp> =
            due.into_iter().map(|entry| (entry.alert.record.to_string(), entry.due)).collect();
        let horizon = after(self.bureau.now(), 0, 4);
        let samples = || self.model.persons.iter().flatten();
        let expected = samples().filter(|sample| sample.due <= horizon);
        assert_eq!(due, expected.map(|sample| (sample.id.clone(), sample.due)).collect());
        let work = self.bureau.work().await;
        let count = |kind| work.iter().filter(|item| item.kind == kind).count();
        let silent = samples().filter(|sample| sample.silent.is_some()).count();
        assert_eq!(count(WorkKind::PurposeAchieved), silent);
        let hidden = samples().filter(|sample| sample.hidden.is_some()).count();
        assert_eq!(count(WorkKind::Hidden), hidden);
        let offered = self.model.waiting.iter().filter(|waiting| waiting.offered).count();
        assert_eq!((count(WorkKind::Queue), count(WorkKind::Approval)), (offered, 0));
        let drafts = life::drafts(context, officer, &register, &page).await.unwrap().entries;
        let drafts: BTreeMap<String, bool> = drafts
            .into_iter()
            .map(|draft| (draft.id, draft.state == DraftState::Offered))
            .collect();
        let expected = self.model.waiting.iter().map(|w| (w.draft.clone(), w.offered));
        assert_eq!(drafts, expected.collect());
    }
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_happens_to_alerts_the_node_holds_what_the_model_says(
        commands in proptest::collection::vec(command(), 1..60),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut pair = Pair { bureau: Bureau::open(430).await, model: Model::default() };
            assert_eq!(pair.bureau.context().authority.as_str(), HERE);
            for command in commands {
                pair.step(command).await;
                pair.compare().await;
            }
        });
    }
}
