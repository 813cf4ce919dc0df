//! Two nodes on which every page has something to show.

use super::{HERE, Stop, THERE};
use entente_browser::Served;
use entente_model::{JustificationInput, Plate, Record, Term};
use entente_services::accounts::{self, Device, Invited};
use entente_services::alerts::hits::{self, ReportInput, VerificationInput};
use entente_services::alerts::life;
use entente_services::alerts::subscriptions::{self, NewSubscription};
use entente_services::audit::sampling::{self, DrawInput};
use entente_services::search::{self, ConfirmationInput, SearchInput, Verdict};
use entente_testing::{Federation, Officer, START, investigation, person, terms};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const PERSONS: &str = "sis-persons";
const OBJECTS: &str = "sis-objects";
/// An authority's own rule, so that somebody may search and see who looked at a record.
const OWN_RULE: &str = "@id(\"OWN-AUDIT\") @words(\"You may see who looked at a record.\")
    permit (principal, action == Action::\"audit\", resource is Register)
    when { principal in Role::\"border-guard\" };";
const DAY: Duration = Duration::from_secs(24 * 3600);
/// Who there is: account, node, roles.
const CAST: [(&str, &str, &[&str]); 7] = [
    ("ana", HERE, &["investigator", "border-guard", "sirene-officer"]),
    ("siri", HERE, &["sirene-officer"]),
    ("olga", HERE, &["inspector"]),
    ("dora", HERE, &["data-protection-officer"]),
    ("adam", HERE, &["administrator"]),
    ("nora", HERE, &["investigator"]),
    ("ines", THERE, &["sirene-officer"]),
];

/// The nodes, who works there, and where the pages are that have something to show.
pub(crate) struct Scene {
    pub(crate) nodes: Served,
    pub(crate) officers: BTreeMap<&'static str, Officer>,
    pub(crate) stops: Vec<Stop>,
    /// The secret of a session in which an invited officer sets up a sign-in.
    pub(crate) enrolment: String,
}

/// The scene while it is being set.
struct Setting {
    federation: Federation,
    officers: BTreeMap<&'static str, Officer>,
    stops: Vec<Stop>,
}

impl Scene {
    pub(crate) async fn set(seed: u64) -> Self {
        let registers = ["police-records", PERSONS];
        let federation = Federation::builder(seed)
            .node(HERE, &["police-records", PERSONS, OBJECTS])
            .policy(OWN_RULE)
            .node(THERE, &registers)
            .amended("sis-objects.toml", "[follow_up]", "[follow_up]\nconfirmed_by_two = true")
            .build()
            .await;
        let mut officers = BTreeMap::new();
        for (id, at, roles) in CAST {
            officers.insert(id, federation.officer(at, id, roles).await);
        }
        let mut setting = Setting { federation, officers, stops: Vec::new() };
        setting.fill().await;
        setting.search().await;
        setting.find_alerts().await;
        setting.ask_second().await;
        setting.enter_alerts().await;
        setting.ask_standing().await;
        setting.oversee().await;
        let enrolment = setting.invite().await;
        let nodes = Served::over(setting.federation, &[HERE, THERE]).await;
        Self { nodes, officers: setting.officers, stops: setting.stops, enrolment }
    }
}

impl Setting {
    fn stop(&mut self, who: &'static str, path: &str) {
        self.stops.push(Stop::of(who, path));
    }

    fn who(&self, id: &str) -> &accounts::SignedIn {
        &self.officers[id].signed_in
    }

    async fn fill(&self) {
        let known = [
            ("Primjer", "Jelena", "1971-03-04"),
            ("Παπαδοπούλου", "Ελένη", "1980-01-02"),
            ("Иванова", "Елена", "1990-05-06"),
        ];
        self.federation.know(HERE, &known).await;
        self.federation.know(THERE, &known[..1]).await;
        let line = json!({ "id": "w1", "fields": {
            "names": ["Beispiel, Konrad"], "birth_dates": "1960-02-11", "reason": "EAW",
            "action": "arrest", "offences": "robbery", "warnings": ["armed"], "category": "ARR",
            "schengen_id": "BB0001",
        }});
        self.federation.fill(THERE, PERSONS, &line.to_string()).await;
        self.federation.replicate().await;
    }

    /// A search with hits, one of which is judged.
    async fn search(&mut self) {
        let asked = person("Jelena", "Primjer", "1971-03-04");
        let asked = self.federation.search(HERE, self.who("ana"), asked).await.unwrap();
        let search = asked.started.search;
        let of = |at| asked.of(at, "police-records").number;
        let (own, other) = (of(HERE), of(THERE));
        let judgement = confirmed(own);
        let context = &self.federation.at(HERE).context;
        search::confirm(context, self.who("ana"), search, judgement).await.unwrap();
        self.stop("ana", &format!("/searches/{search}"));
        for answer in [own, other] {
            self.stop("ana", &format!("/searches/{search}/candidates/{answer}/0"));
        }
        self.stop("ana", &format!("/searches/{search}/candidates/{own}/0/accesses"));
        self.stop("ana", &format!("/searches/{search}/receipt"));
    }

    /// Hits on another state's alert: one to be verified, one to be reported, one reported.
    async fn find_alerts(&mut self) {
        for step in 0..3 {
            let hit = self.matched().await;
            let context = &self.federation.at(HERE).context;
            if step > 0 {
                let input = VerificationInput {
                    established: true,
                    means: "fingerprints".to_owned(),
                    values: BTreeMap::new(),
                };
                hits::verify(context, self.who("ana"), &hit, input).await.unwrap();
            }
            if step > 1 {
                let values = json!({
                    "place": "Bridge Street 1, Aatown", "time": "2026-11-21T10:00:00Z",
                    "circumstances": "check at the border", "action_taken": true,
                    "measures": "arrested",
                });
                let input = ReportInput { values: read(values), without: BTreeSet::new() };
                hits::report(context, self.who("siri"), &hit, input).await.unwrap();
                self.federation.steer(hits::deliver_due(context)).await.unwrap();
                self.stop("ines", &format!("/hits/received/{HERE}/{hit}/1"));
            }
            self.stop("ana", &format!("/hits/{hit}"));
        }
    }

    async fn matched(&self) -> entente_model::HitId {
        let input = SearchInput {
            justification: alert_check(),
            terms: terms("Konrad", "Beispiel", "1960-02-11"),
            registers: vec![PERSONS.parse().unwrap()],
            ..SearchInput::default()
        };
        let asked = self.federation.search(HERE, self.who("ana"), input).await.unwrap();
        let judgement = confirmed(asked.of(HERE, PERSONS).number);
        let context = &self.federation.at(HERE).context;
        let search = asked.started.search;
        search::confirm(context, self.who("ana"), search, judgement).await.unwrap().hit.unwrap()
    }

    /// A vehicle found, which a second officer must judge too.
    async fn ask_second(&mut self) {
        let line = json!({ "id": "v1", "fields": {
            "object_kind": "a", "plates": "AA-123-BB", "reason": "SEIZURE", "action": "seize",
            "category": "OBJ", "schengen_id": "AAO1",
        }});
        self.federation.fill(HERE, OBJECTS, &line.to_string()).await;
        let input = SearchInput {
            justification: alert_check(),
            terms: vec![Term::Plate(Plate::new("AA-123-BB", None).unwrap())],
            registers: vec![OBJECTS.parse().unwrap()],
            ..SearchInput::default()
        };
        let asked = self.federation.search(HERE, self.who("ana"), input).await.unwrap();
        let (search, answer) = (asked.started.search, asked.of(HERE, OBJECTS).number);
        let context = &self.federation.at(HERE).context;
        let judged = search::confirm(context, self.who("ana"), search, confirmed(answer)).await;
        assert!(judged.unwrap().hit.is_none(), "it takes two");
        self.stop("siri", &format!("/searches/{search}/candidates/{answer}/0/second"));
    }

    /// Own alerts: one as full as an alert can be, a draft, a contested threat, one ended, and a
    /// proposal of another state.
    async fn enter_alerts(&mut self) {
        let full = self.published(alert("1", "ARR", "Horvat, Ivo")).await;
        let other = self.published(alert("2", "JUD", "Horvat, Ana")).await;
        let ended = self.published(alert("3", "ARR", "Kovač, Petar")).await;
        self.threaten().await;
        let draft = self.entered(alert("5", "ARR", "Babić, Mia")).await.draft.unwrap();
        self.stop("ana", &format!("/alerts/drafts/{draft}"));
        let (context, siri) = (&self.federation.at(HERE).context, self.who("siri"));
        let flag = json!({ "state": THERE, "request": "F 12/2026", "reason": "refused there" });
        life::flag(context, siri, with(&full, flag)).await.unwrap();
        let link = json!({
            "other": { "register": PERSONS, "record": other.id }, "kind": "accomplice",
            "reason": "seen together",
        });
        life::link(context, siri, with(&full, link)).await.unwrap();
        let victim = json!({
            "consent": "statement of 20 November", "consented": ["surnames", "forenames"],
            "data": { "surnames": ["Žrtvić"], "forenames": ["Vesna"] },
        });
        life::misuse(context, siri, with(&full, victim)).await.unwrap();
        let end = json!({ "ground": "surrendered", "reason": "Handed over." });
        life::end(context, siri, with(&ended, end)).await.unwrap();
        self.federation.replicate().await;
        let proposed = json!({ "kind": "correction", "text": "She was born in 1972." });
        let there = &self.federation.at(THERE).context;
        let proposed = life::propose(there, self.who("ines"), with(&other, proposed));
        let proposal = self.federation.steer(proposed).await.unwrap().id;
        let path = format!("/alerts/{PERSONS}/{}", full.id);
        self.stop("ana", &path);
        self.stop("ana", &format!("/alerts/{PERSONS}/{}", other.id));
        for act in ACTS {
            self.stop("ana", &format!("{path}/{act}"));
        }
        self.stop("ana", &format!("/alerts/proposals/{proposal}"));
        self.stop("ines", &path);
        self.stop("ines", &format!("/alerts/{PERSONS}/{}/propose", other.id));
    }

    /// A person entered as a threat, who contests it.
    async fn threaten(&mut self) {
        let (context, siri) = (&self.federation.at(HERE).context, self.who("siri"));
        let criteria = json!({
            "register": PERSONS, "version": "2026-1",
            "text": "Who has trained or travelled for terrorism, by two sources.",
        });
        life::publish_criteria(context, siri, read(criteria)).await.unwrap();
        let mut input = alert("4", "DIS", "Marić, Luka");
        input["threat"] = json!({
            "assessment": "A-17/2026", "authoriser": "Marta Odgovorna",
            "function": "head of the state security unit", "criteria": "2026-1",
            "review": START.plus(DAY * 90),
        });
        let record = self.published(input).await;
        let contest = with(&record, json!({ "grounds": "It was my brother." }));
        let context = &self.federation.at(HERE).context;
        life::contest(context, self.who("dora"), contest).await.unwrap();
        self.stop("ana", &format!("/alerts/{PERSONS}/{}/decide-contest", record.id));
        self.stop("ana", &format!("/alerts/{PERSONS}/{}", record.id));
    }

    async fn entered(&self, input: Value) -> life::Entered {
        let register = PERSONS.parse().unwrap();
        let context = &self.federation.at(HERE).context;
        life::enter(context, self.who("siri"), &register, read(input)).await.unwrap()
    }

    async fn published(&self, input: Value) -> Record {
        let entered = self.entered(input).await;
        let Some(draft) = entered.draft else { return entered.record.unwrap() };
        let decision = read(json!({ "draft": draft, "reason": "in order" }));
        let context = &self.federation.at(HERE).context;
        life::approve(context, self.who("ana"), decision).await.unwrap().record.unwrap()
    }

    async fn ask_standing(&mut self) {
        let context = &self.federation.at(HERE).context;
        let input = NewSubscription {
            justification: alert_check(),
            terms: terms("Jelena", "Primjer", "1971-03-04"),
            registers: [PERSONS.parse().unwrap()].into(),
            ends: context.clock.now().plus(DAY * 30),
        };
        let made = subscriptions::subscribe(context, self.who("ana"), input).await.unwrap();
        self.stop("ana", &format!("/alerts/subscriptions/{}", made.id));
    }

    /// A sample of accesses, about one of which its officer is asked.
    async fn oversee(&mut self) {
        let context = &self.federation.at(HERE).context;
        context.integrator.catch_up().unwrap();
        let (olga, ana) = (self.who("olga"), self.who("ana"));
        let input = DrawInput {
            from: START.minus(DAY),
            until: START.plus(DAY),
            register: None,
            purpose: None,
            per_mille: 1_000,
            group_max: 10,
        };
        let sample = sampling::draw(context, olga, input).await.unwrap().id;
        let mut asked = None;
        for case in sampling::cases(context, olga, &sample).await.unwrap() {
            let question = "Which file was it?";
            if sampling::ask(context, olga, &case.id, question).await.is_ok()
                && !sampling::open_questions(context, ana).unwrap().is_empty()
            {
                asked = Some(case.id);
                break;
            }
        }
        self.stop("olga", &format!("/oversight/samples/{sample}"));
        self.stop("olga", &format!("/oversight/cases/{}", asked.unwrap()));
    }

    /// Invites an officer twice: one invitation is there to be looked at, one is used.
    async fn invite(&mut self) -> String {
        let context = &self.federation.at(HERE).context;
        let invited = async |id: &str| {
            let invitation = (&id.parse().unwrap(), Invited::ToEnrol);
            accounts::invite(context, "console", invitation).await.unwrap().secret
        };
        let used = invited("nora").await;
        let device = Device::default();
        let session = accounts::accept_invitation(context, used.reveal(), device).await.unwrap();
        let shown = format!("/invitation/{}", invited("siri").await.reveal());
        self.stop("", &shown);
        session.secret.reveal().to_owned()
    }
}

/// Everything that is done with an own alert on a page of its own.
const ACTS: [&str; 15] = [
    "review",
    "change",
    "delete",
    "extend",
    "achieved",
    "keep",
    "flag",
    "unflag",
    "execute-anyway",
    "hide",
    "reveal",
    "link",
    "unlink",
    "misused-identity",
    "revoke-consent",
];

fn alert_check() -> JustificationInput {
    JustificationInput { legal_basis: Some("SIS-P-ART-44".into()), ..investigation() }
}

fn confirmed(answer: u32) -> ConfirmationInput {
    ConfirmationInput {
        answer,
        candidate: 0,
        verdict: Verdict::Confirmed,
        reason: "passport and face agree".to_owned(),
    }
}

/// What is to be entered about a person (`FAMILY, GIVEN`).
fn alert(id: &str, category: &str, name: &str) -> Value {
    let (reason, action) = match category {
        "ARR" => ("EAW", "arrest"),
        "JUD" => ("WITNESS", "report-residence"),
        _ => ("CLEAR-INDICATION", "discreet-check"),
    };
    let mut fields = json!({
        "names": [name], "birth_dates": "1971-03-04", "reason": reason, "action": action,
        "category": category, "schengen_id": format!("AA000{id}"),
    });
    let mut input = json!({ "proportionality": "a serious case that national means do not solve" });
    if category == "ARR" {
        fields["offences"] = json!("robbery");
        input["judicial"] = json!({ "authority": "District Court", "request": "EAW 17/2026" });
    }
    input["record"] = json!({ "id": format!("AA-{id}"), "fields": fields });
    input
}

/// What is done with an alert.
fn with<T: DeserializeOwned>(record: &Record, mut more: Value) -> T {
    more["alert"] = json!({ "register": record.register, "record": record.id });
    read(more)
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}
