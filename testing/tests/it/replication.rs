//! One writer, a copy at every entitled node, deletion that arrives.

use entente_exchange::{Askers, CallName};
use entente_ledger::VerifierKey;
use entente_ledger::merkle::Frontier;
use entente_model::encoding::Digest;
use entente_model::feed::{FEED_FORMAT, FeedContent, FeedLeaf, FeedPage, FeedPull};
use entente_model::{
    Code, FieldName, JustificationInput, Outcome, Problem, Record, RecordId, RegisterId, Value,
    Visibility,
};
use entente_services::Context;
use entente_services::accounts::SignedIn;
use entente_services::alerts::feed::{
    self, Change, EntitlementInput, FeedFault, Position, Pulled, Reading, Step, copies, rows,
};
use entente_services::assemble::FEEDS_FOLDER;
use entente_services::records;
use entente_services::search::SearchInput;
use entente_testing::{Federation, Mishap, SeededRng, terms};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const WANTED: &str = "sis-persons";
const NODES: [&str; 3] = ["aa-sirene", "bb-sirene", "cc-sirene"];
const DAY: Duration = Duration::from_secs(24 * 3600);

async fn three(seed: u64) -> Federation {
    let mut builder = Federation::builder(seed);
    for node in NODES {
        builder = builder.node(node, &[WANTED]);
    }
    builder.build().await
}

fn register() -> RegisterId {
    WANTED.parse().unwrap()
}

fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}

/// A record as its owner has it next.
fn next(context: &Context, id: &RecordId, categories: &[&str]) -> Record {
    let stored = context.store.record(&register(), id).unwrap();
    let now = context.clock.now();
    let version = stored.as_ref().map_or(1, |stored| stored.version + 1);
    let category: FieldName = "category".parse().unwrap();
    Record {
        format: Record::FORMAT,
        register: register(),
        id: id.clone(),
        owner: context.authority.clone(),
        version,
        entered: stored.map_or(now, |stored| stored.entered),
        changed: now,
        expires: None,
        visibility: Visibility {
            categories: categories.iter().map(|code| (*code).to_owned()).collect(),
            hidden_from: BTreeSet::new(),
        },
        alert: None,
        fields: BTreeMap::from([(category, vec![Value::Code("ARR".into())])]),
        unknown: BTreeMap::new(),
    }
}

async fn write(context: &Context, change: Change) -> Result<(), Problem> {
    let rows = rows(context, change)?;
    context.store.write(rows).await.unwrap();
    context.refresh().await
}

/// Enters or changes a record of the node.
async fn put(federation: &Federation, at: &str, id: &str, categories: &[&str]) {
    let context = &federation.at(at).context;
    let record = next(context, &self::id(id), categories);
    let expected_version = record.version.checked_sub(1).filter(|version| *version > 0);
    write(context, Change::Put { record, expected_version }).await.unwrap();
}

async fn erase(federation: &Federation, at: &str, id: &str) {
    let context = &federation.at(at).context;
    let record = context.store.record(&register(), &self::id(id)).unwrap().unwrap();
    let rule = "RETENTION".parse().unwrap();
    write(context, Change::Erase { record, rule }).await.unwrap();
}

/// The records of an owner that a node holds.
fn held(federation: &Federation, at: &str, owner: &str) -> Vec<Record> {
    let store = &federation.at(at).context.store;
    let mut records: Vec<_> = store
        .records(&register())
        .map(|stored| stored.unwrap().record)
        .filter(|record| record.owner.as_str() == owner)
        .collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    records
}

fn ids(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.id.as_str()).collect()
}

async fn operator(federation: &Federation, at: &str) -> SignedIn {
    federation.officer(at, "operator", &["administrator"]).await.signed_in
}

async fn entitle(federation: &Federation, at: (&str, &SignedIn), peer: &str, to: Option<&[&str]>) {
    let categories = to.map(|to| to.iter().map(|code| (*code).to_owned()).collect());
    let input = EntitlementInput { register: register(), peer: peer.parse().unwrap(), categories };
    feed::entitle(&federation.at(at.0).context, at.1, input).await.unwrap();
}

fn stale(federation: &Federation, at: &str) -> Vec<String> {
    let states = copies(&federation.at(at).context, &register());
    states.into_iter().filter(|copy| copy.stale).map(|copy| copy.issuer.to_string()).collect()
}

#[tokio::test]
async fn an_alert_its_change_and_its_deletion_reach_every_copy_and_are_acknowledged() {
    let federation = three(401).await;
    put(&federation, "aa-sirene", "a1", &[]).await;
    put(&federation, "aa-sirene", "a2", &[]).await;
    put(&federation, "bb-sirene", "b1", &[]).await;
    assert_eq!(federation.replicate().await, []);
    for at in NODES {
        assert_eq!(ids(&held(&federation, at, "aa-sirene")), ["a1", "a2"], "{at}");
        assert_eq!(ids(&held(&federation, at, "bb-sirene")), ["b1"], "{at}");
    }
    put(&federation, "aa-sirene", "a1", &[]).await;
    erase(&federation, "aa-sirene", "a2").await;
    let officer = operator(&federation, "aa-sirene").await;
    let context = &federation.at("aa-sirene").context;
    let pending = feed::deletions(context, &officer).await.unwrap();
    assert_eq!((pending.pending, pending.overdue), (2, 0), "one for each of two nodes");
    federation.clock.advance(DAY + Duration::from_secs(1));
    assert_eq!(feed::deletions(context, &officer).await.unwrap().overdue, 2);
    assert_eq!(federation.replicate().await, []);
    for at in NODES {
        let copies = held(&federation, at, "aa-sirene");
        assert_eq!(copies, held(&federation, "aa-sirene", "aa-sirene"), "{at}");
        assert_eq!((ids(&copies), copies[0].version), (vec!["a1"], 2), "{at}");
    }
    // Applied, but not yet said: the next pull says it.
    assert_eq!(federation.replicate().await, []);
    assert_eq!(feed::deletions(context, &officer).await.unwrap(), feed::Deletions::default());
}

/// An alert for arrest as a line of an import.
fn line(id: &str) -> String {
    json!({ "id": id, "fields": {
        "names": ["Exemple, Marc"], "birth_dates": "1985-06-07", "reason": "EAW",
        "action": "arrest", "offences": "robbery", "category": "ARR", "schengen_id": id,
    }})
    .to_string()
}

#[tokio::test]
async fn a_search_reads_the_copy_alone_and_says_how_fresh_each_issuer_s_part_is() {
    let federation = three(402).await;
    federation.fill("aa-sirene", WANTED, &line("FR1")).await;
    let officer = federation.officer("bb-sirene", "officer", &["investigator"]).await.signed_in;
    let question = |family: &str, born: &str| SearchInput {
        justification: JustificationInput {
            purpose: Some("INV".into()),
            legal_basis: Some("SIS-P-ART-44".into()),
            case_reference: Some("K-1".into()),
            ..JustificationInput::default()
        },
        terms: terms("Marc", family, born),
        registers: vec![register()],
        ..SearchInput::default()
    };
    let known = || asked(&federation, &officer, question("Exemple", "1985-06-07"));
    let other = || asked(&federation, &officer, question("Kovacs", "1950-01-02"));
    let answer = known().await;
    let Outcome::Stale { issuers, words } = &answer.outcome else { panic!("{answer:?}") };
    assert_eq!(issuers.iter().map(ToString::to_string).collect::<Vec<_>>(), [NODES[0], NODES[2]]);
    assert!(words.contains("out of date"), "{words}");
    assert_eq!(federation.replicate().await, []);
    let answer = known().await;
    assert_eq!((&answer.outcome, answer.candidates.len()), (&Outcome::Hit, 1));
    assert_eq!(answer.copies.iter().filter(|copy| copy.stale).count(), 0);
    assert_eq!((answer.copies[0].applied, answer.copies[1].applied), (1, 0));
    let answer = other().await;
    assert_eq!(answer.outcome, Outcome::NoHit);
    federation.clock.advance(Duration::from_secs(601));
    assert!(matches!(other().await.outcome, Outcome::Stale { .. }));
    assert_eq!(known().await.outcome, Outcome::Hit, "what is found is found");
    assert!(known().await.copies.iter().all(|copy| copy.stale));
    for peer in [NODES[0], NODES[2]] {
        let sent = federation.network.sent_to(&peer.parse().unwrap());
        assert!(sent.iter().all(|sent| !sent.path.ends_with("searches")), "{peer} is not asked");
    }
}

/// The one answer to a question of an officer at `bb-sirene`, which waits for nobody.
async fn asked(
    federation: &Federation,
    officer: &SignedIn,
    question: SearchInput,
) -> entente_model::Answer {
    let context = &federation.at("bb-sirene").context;
    let running = entente_services::search::start(context, officer, question).await.unwrap();
    let (_, mut answers, _) = running.finished().await;
    assert_eq!(answers.len(), 1);
    answers.remove(0).answer
}

#[tokio::test]
async fn entering_importing_and_the_end_of_the_retention_period_all_go_through_the_feed() {
    let federation = three(403).await;
    let lines = [line("FR1"), line("FR2")].join("\n");
    federation.fill("aa-sirene", WANTED, &lines).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!(ids(&held(&federation, "cc-sirene", "aa-sirene")), ["FR1", "FR2"]);
    federation.clock.advance(DAY * 366 * 6);
    let context = &federation.at("aa-sirene").context;
    assert!(records::erase_expired(context).await.unwrap() > 0);
    assert_eq!(federation.replicate().await, []);
    assert_eq!(ids(&held(&federation, "cc-sirene", "aa-sirene")), [""; 0]);
    assert_eq!(context.store.feed_size(&register()).unwrap(), 4);
    let entries = context.store.feed(&register(), 0, 10).unwrap();
    assert!(entries.iter().all(|entry| entry.salt.is_none()), "nothing opens a commitment");
}

#[tokio::test]
async fn a_node_holds_what_it_is_entitled_to_and_a_change_takes_and_gives() {
    let federation = three(404).await;
    let operator = operator(&federation, "aa-sirene").await;
    for (id, category) in [("a1", "ARR.a"), ("a2", "ARR.b"), ("a3", "ARR.a")] {
        put(&federation, "aa-sirene", id, &[category]).await;
    }
    let holds = |at: &'static str| {
        let held = held(&federation, at, "aa-sirene");
        held.into_iter().map(|record| record.id.to_string()).collect::<Vec<_>>()
    };
    let issuer = ("aa-sirene", &operator);
    entitle(&federation, issuer, "bb-sirene", Some(&["ARR.a"])).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!((holds("bb-sirene"), holds("cc-sirene").len()), (vec!["a1".into(), "a3".into()], 3));
    // A record that moves out of what may be held goes; one that moves into it comes.
    put(&federation, "aa-sirene", "a1", &["ARR.b"]).await;
    put(&federation, "aa-sirene", "a2", &["ARR.a"]).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!(holds("bb-sirene"), ["a2", "a3"]);
    entitle(&federation, issuer, "bb-sirene", Some(&["ARR.b"])).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!(holds("bb-sirene"), ["a1"]);
    entitle(&federation, issuer, "bb-sirene", Some(&[])).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!(holds("bb-sirene"), [""; 0]);
    let view = feed::feeds(&federation.at("aa-sirene").context, &operator).await.unwrap();
    assert!(view.own[0].peers.iter().all(|peer| peer.entitlement_applied));
    entitle(&federation, issuer, "bb-sirene", None).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!(holds("bb-sirene"), ["a1", "a2", "a3"]);
    let unknown = EntitlementInput {
        register: register(),
        peer: "bb-sirene".parse().unwrap(),
        categories: Some(["XYZ".to_owned()].into()),
    };
    let context = &federation.at("aa-sirene").context;
    let problem = feed::entitle(context, &operator, unknown).await.unwrap_err();
    assert_eq!(problem.code, Code::CodeUnknown);
}

#[tokio::test]
async fn a_record_hidden_from_a_node_never_reaches_it_and_is_taken_back_if_hidden_later() {
    let federation = three(405).await;
    let context = &federation.at("aa-sirene").context;
    put(&federation, "aa-sirene", "a1", &[]).await;
    assert_eq!(federation.replicate().await, []);
    for id in ["a1", "a2"] {
        let mut record = next(context, &self::id(id), &[]);
        record.visibility.hidden_from.insert("bb-sirene".parse().unwrap());
        let expected_version = record.version.checked_sub(1).filter(|version| *version > 0);
        write(context, Change::Put { record, expected_version }).await.unwrap();
    }
    assert_eq!(federation.replicate().await, []);
    assert_eq!(ids(&held(&federation, "bb-sirene", "aa-sirene")), [""; 0]);
    assert_eq!(ids(&held(&federation, "cc-sirene", "aa-sirene")), ["a1", "a2"]);
}

#[tokio::test]
async fn a_node_that_the_trust_list_entitles_no_more_loses_its_copies_and_gets_them_back_with_it() {
    let mut federation = three(406).await;
    put(&federation, "aa-sirene", "a1", &[]).await;
    assert_eq!(federation.replicate().await, []);
    let askers = |askers: Askers| {
        move |entries: &mut Vec<entente_exchange::Entry>| {
            entries[0].registers[0].askers = askers;
        }
    };
    federation.relist(askers(Askers::Only(["cc-sirene".parse().unwrap()].into())));
    let ended = federation.replicate().await;
    let of_bb: Vec<_> = ended.iter().filter(|(at, _, _)| at == "bb-sirene").collect();
    assert_eq!(of_bb[0].2, Pulled::NotEntitled);
    assert_eq!(ids(&held(&federation, "bb-sirene", "aa-sirene")), [""; 0]);
    assert_eq!(ids(&held(&federation, "cc-sirene", "aa-sirene")), ["a1"]);
    assert_eq!(stale(&federation, "bb-sirene"), [""; 0], "nothing of it is expected here");
    federation.relist(askers(Askers::Everyone));
    assert_eq!(federation.replicate().await, []);
    assert_eq!(ids(&held(&federation, "bb-sirene", "aa-sirene")), ["a1"]);
}

#[tokio::test]
async fn a_node_that_was_away_for_a_month_comes_back_right_by_a_snapshot() {
    let mut federation = three(407).await;
    for number in 0..30 {
        put(&federation, "aa-sirene", &format!("a{number:02}"), &[]).await;
        put(&federation, "bb-sirene", &format!("b{number:02}"), &[]).await;
    }
    assert_eq!(federation.replicate().await, []);
    federation.clock.advance(DAY * 30);
    assert_eq!(stale(&federation, "cc-sirene"), ["aa-sirene", "bb-sirene"]);
    for number in 0..20 {
        put(&federation, "aa-sirene", &format!("a{number:02}"), &[]).await;
        erase(&federation, "aa-sirene", &format!("a{:02}", 10 + number)).await;
        put(&federation, "aa-sirene", &format!("n{number:02}"), &[]).await;
    }
    let of = ("aa-sirene", WANTED);
    federation.at("cc-sirene").context.feeds.set_behind_max(10);
    assert_eq!(federation.pull("cc-sirene", of).await.unwrap(), Pulled::More);
    assert_eq!(federation.pull("cc-sirene", of).await.unwrap(), Pulled::More);
    assert_eq!(stale(&federation, "cc-sirene").len(), 2, "not before it is complete");
    // It stops in the middle, and the issuer goes on meanwhile.
    federation.restart("cc-sirene").await;
    put(&federation, "aa-sirene", "a00", &[]).await;
    erase(&federation, "aa-sirene", "n03").await;
    federation.at("cc-sirene").context.feeds.set_behind_max(10);
    assert_eq!(federation.replicate().await, []);
    let truth = held(&federation, "aa-sirene", "aa-sirene");
    assert_eq!(held(&federation, "cc-sirene", "aa-sirene"), truth);
    assert_eq!(held(&federation, "bb-sirene", "aa-sirene"), truth);
    assert_eq!(held(&federation, "cc-sirene", "bb-sirene").len(), 30, "others' are not touched");
    assert_eq!(stale(&federation, "cc-sirene"), [""; 0]);
    let sent = federation.network.sent_to(&"aa-sirene".parse().unwrap());
    assert!(sent.iter().any(|request| request.path == CallName::Snapshots.path()));
}

/// A page as `bb-sirene` gets it from `aa-sirene` from a place on, and what it is read with.
async fn page(federation: &Federation, from: u64) -> (FeedPage, Position) {
    let leaves = federation.at("aa-sirene").context.store.feed(&register(), 0, 100).unwrap();
    let hashes: Vec<Digest> =
        leaves.iter().map(|leaf| entente_ledger::merkle::leaf_hash(&leaf.leaf)).collect();
    let applied = Frontier::over(&hashes[..usize::try_from(from).unwrap()]);
    let all = copies_entitlement();
    let pull = FeedPull {
        format: FEED_FORMAT,
        register: register(),
        from,
        root: applied.root(),
        checkpoint: None,
        wait_ms: 0,
        entitlement: Some(all.digest),
    };
    let peers = &federation.at("bb-sirene").context.peers;
    let call = (CallName::Feeds, serde_json::to_value(pull).unwrap());
    let to = "aa-sirene".parse().unwrap();
    let body = federation.steer(peers.call(&to, call, Duration::from_secs(5))).await.unwrap();
    let position = Position { applied, ..Position::default() };
    (serde_json::from_value(body).unwrap(), position)
}

fn copies_entitlement() -> entente_model::feed::FeedEntitlement {
    let digest = entente_crypto::hash::sha256(b"null");
    let all = entente_model::feed::FeedEntitlement { categories: None, digest };
    feed::entitlement_holds(&all).unwrap();
    all
}

fn judged(
    federation: &Federation,
    position: &Position,
    page: &FeedPage,
) -> Result<Vec<Step>, FeedFault> {
    let context = &federation.at("bb-sirene").context;
    let trust = context.trust.current();
    let issuer = trust.entry(&"aa-sirene".parse().unwrap()).unwrap();
    let origin = format!("{}/feeds/{WANTED}", issuer.log.origin).try_into().unwrap();
    let key = VerifierKey::new(origin, issuer.log.key);
    let reading = Reading {
        issuer: &issuer.authority,
        reader: &context.authority,
        declaration: context.registers.declaration(&register()).unwrap(),
        key: &key,
    };
    reading.page(position, &copies_entitlement(), page).map(|sound| sound.steps)
}

#[tokio::test]
async fn a_forged_reordered_replayed_or_truncated_page_is_refused() {
    let federation = three(408).await;
    for id in ["a1", "a2", "a3", "a4"] {
        put(&federation, "aa-sirene", id, &[]).await;
    }
    put(&federation, "aa-sirene", "a1", &[]).await;
    erase(&federation, "aa-sirene", "a2").await;
    let (sound, position) = page(&federation, 0).await;
    let (later, after) = page(&federation, 2).await;
    let (none, _) = page(&federation, 6).await;
    assert_eq!(judged(&federation, &position, &sound).unwrap().len(), 4);
    assert_eq!(judged(&federation, &after, &later).unwrap().len(), 4);
    let altered = |change: &dyn Fn(&mut FeedPage)| {
        let mut page = sound.clone();
        change(&mut page);
        judged(&federation, &position, &page).unwrap_err()
    };
    let body = |page: &mut FeedPage, change: &dyn Fn(&mut String)| {
        let FeedContent::Shown { body, .. } = &mut page.entries[2].content else { panic!() };
        change(body);
    };
    assert_eq!(altered(&|page| page.entries.swap(2, 3)), FeedFault::Forked, "reordered");
    assert_eq!(
        altered(&|page| assert!(!page.entries.remove(1).leaf.is_empty())),
        FeedFault::Forked,
        "a gap"
    );
    assert_eq!(
        altered(&|page| assert!(page.entries.pop().is_some())),
        FeedFault::Forked,
        "cut at the end"
    );
    assert_eq!(altered(&|page| page.entries.clear()), FeedFault::Truncated, "emptied");
    assert_eq!(altered(&|page| page.entries.push(page.entries[5].clone())), FeedFault::Forked);
    assert_eq!(
        altered(&|page| page.proof.push(Digest([7; 32]))),
        FeedFault::Forked,
        "another proof"
    );
    assert_eq!(altered(&|page| page.format = 2), FeedFault::Malformed);
    assert_eq!(altered(&|page| page.from = 1), FeedFault::Misplaced);
    assert_eq!(altered(&|page| page.register = "x".parse().unwrap()), FeedFault::Misplaced);
    assert_eq!(altered(&|page| body(page, &|body| body.push(' '))), FeedFault::ForgedContent);
    assert_eq!(
        altered(&|page| body(page, &|body| *body = body.replace("a3", "a9"))),
        FeedFault::ForgedContent
    );
    assert_eq!(
        altered(&|page| page.entries[5].content = FeedContent::Superseded),
        FeedFault::ForgedContent
    );
    assert_eq!(
        altered(&|page| page.entries[2].content = FeedContent::Erased),
        FeedFault::ForgedContent
    );
    assert_eq!(altered(&|page| page.entries[2].leaf.push(' ')), FeedFault::MalformedLeaf);
    let other_leaf = |page: &mut FeedPage| {
        let mut leaf = FeedLeaf::decode(page.entries[5].leaf.as_bytes()).unwrap();
        leaf.version += 1;
        page.entries[5].leaf = String::from_utf8(leaf.encode()).unwrap();
    };
    assert_eq!(altered(&other_leaf), FeedFault::Forked, "a leaf that the log does not have");
    assert_eq!(
        altered(&|page| page.checkpoint = page.checkpoint.replace('6', "7")),
        FeedFault::ForgedCheckpoint
    );
    let own = federation.at("bb-sirene").context.integrator.note();
    assert_eq!(
        altered(&|page| page.checkpoint = own.clone().unwrap_or_default()),
        FeedFault::ForgedCheckpoint
    );
    // Replayed: the right page at the wrong place.
    assert_eq!(judged(&federation, &after, &sound), Err(FeedFault::Misplaced));
    assert_eq!(judged(&federation, &position, &none), Err(FeedFault::Misplaced));
    // Older than what was seen: the feed was cut.
    let seen = Position { seen: 7, ..position.clone() };
    assert_eq!(judged(&federation, &seen, &sound), Err(FeedFault::Shortened));
    // Another root than the one signed before, at the same size or on the way there.
    for size in [4, 6] {
        let pin = entente_ledger::Checkpoint {
            origin: "x".to_owned().try_into().unwrap(),
            size,
            root: Digest([7; 32]),
        };
        let pinned = Position { pin: Some(pin), ..position.clone() };
        assert_eq!(judged(&federation, &pinned, &sound), Err(FeedFault::Forked));
    }
    let many = entente_model::limits::FEED_PAGE_ENTRIES_MAX;
    let over = |page: &mut FeedPage| page.entries = vec![page.entries[0].clone(); many + 1];
    assert_eq!(altered(&over), FeedFault::Malformed, "one entry over the limit");
}

#[tokio::test]
async fn a_feed_that_forks_is_refused_reported_and_stale_and_nothing_of_it_is_applied() {
    let mut federation = three(409).await;
    put(&federation, "aa-sirene", "a1", &[]).await;
    let (database, backup) = kept(&mut federation, "aa-sirene").await;
    put(&federation, "aa-sirene", "a2", &[]).await;
    assert_eq!(federation.replicate().await, []);
    // An older backup, its tiles gone with it, and other entries since: nobody told it yet.
    let feeds = federation.at("aa-sirene").folder().join(FEEDS_FOLDER);
    restore(&mut federation, "aa-sirene", (&database, &backup), Some(&feeds)).await;
    put(&federation, "aa-sirene", "x2", &[]).await;
    put(&federation, "aa-sirene", "x3", &[]).await;
    let of = ("aa-sirene", WANTED);
    let refused = Pulled::Refused(FeedFault::IssuerSetBack);
    assert_eq!(federation.catch_up("bb-sirene", of).await, refused);
    assert_eq!(ids(&held(&federation, "bb-sirene", "aa-sirene")), ["a1", "a2"]);
    assert_eq!(stale(&federation, "bb-sirene"), ["aa-sirene"]);
    let operator = operator(&federation, "aa-sirene").await;
    let view = feed::feeds(&federation.at("aa-sirene").context, &operator).await.unwrap();
    assert!(view.own[0].set_back);
    assert_eq!(view.own[0].published, Some(2));
    assert_eq!(view.own[0].peers[0].fault.as_deref(), Some("issuer-set-back"));
    let context = &federation.at("aa-sirene").context;
    let record = next(context, &id("x4"), &[]);
    let problem = rows(context, Change::Put { record, expected_version: None }).unwrap_err();
    assert_eq!(problem.code, Code::FeedSetBack);
}

/// Stops a node, keeps its database aside, and starts it again.
async fn kept(federation: &mut Federation, at: &str) -> (std::path::PathBuf, std::path::PathBuf) {
    let database = federation.at(at).database();
    let backup = database.with_extension("kept");
    federation.restart_with(at, || assert!(std::fs::copy(&database, &backup).is_ok())).await;
    (database, backup)
}

/// Stops a node, puts the kept database back, and starts it again.
async fn restore(
    federation: &mut Federation,
    at: &str,
    (database, backup): (&std::path::Path, &std::path::Path),
    without: Option<&std::path::Path>,
) {
    federation
        .restart_with(at, || {
            std::fs::copy(backup, database).unwrap();
            let _ = without.map(|folder| std::fs::remove_dir_all(folder).unwrap());
        })
        .await;
}

#[tokio::test]
async fn an_issuer_brought_back_from_an_older_backup_takes_nothing_in_until_it_has_caught_up() {
    let mut federation = three(410).await;
    put(&federation, "aa-sirene", "a1", &[]).await;
    let (database, backup) = kept(&mut federation, "aa-sirene").await;
    put(&federation, "aa-sirene", "a2", &[]).await;
    assert_eq!(federation.replicate().await, []);
    let newer = database.with_extension("newer");
    federation
        .restart_with("aa-sirene", || assert!(std::fs::copy(&database, &newer).is_ok()))
        .await;
    // The tiles are newer than the database: it sees by itself that it is behind.
    restore(&mut federation, "aa-sirene", (&database, &backup), None).await;
    let refused = |federation: &Federation| {
        let context = &federation.at("aa-sirene").context;
        let record = next(context, &id("x2"), &[]);
        rows(context, Change::Put { record, expected_version: None }).map(|_| ())
    };
    assert_eq!(refused(&federation).unwrap_err().code, Code::FeedSetBack);
    assert_eq!(stale(&federation, "bb-sirene"), [""; 0]);
    restore(&mut federation, "aa-sirene", (&database, &newer), None).await;
    assert_eq!(refused(&federation), Ok(()));
    // The tiles are as old: the first node that pulls shows it what it has published.
    let feeds = federation.at("aa-sirene").folder().join(FEEDS_FOLDER);
    restore(&mut federation, "aa-sirene", (&database, &backup), Some(&feeds)).await;
    assert_eq!(refused(&federation), Ok(()));
    let ended = federation.catch_up("bb-sirene", ("aa-sirene", WANTED)).await;
    assert_eq!(ended, Pulled::Refused(FeedFault::IssuerSetBack));
    assert_eq!(refused(&federation).unwrap_err().code, Code::FeedSetBack);
    federation.restart("aa-sirene").await;
    assert_eq!(refused(&federation).unwrap_err().code, Code::FeedSetBack, "after a restart too");
    restore(&mut federation, "aa-sirene", (&database, &newer), Some(&feeds)).await;
    assert_eq!(federation.replicate().await, []);
    assert_eq!(refused(&federation), Ok(()));
    assert_eq!(stale(&federation, "bb-sirene"), [""; 0]);
}

#[tokio::test]
async fn a_receiver_brought_back_from_an_older_backup_goes_on_from_there() {
    let mut federation = three(411).await;
    put(&federation, "aa-sirene", "a1", &[]).await;
    assert_eq!(federation.replicate().await, []);
    let (database, backup) = kept(&mut federation, "bb-sirene").await;
    put(&federation, "aa-sirene", "a2", &[]).await;
    erase(&federation, "aa-sirene", "a1").await;
    assert_eq!(federation.replicate().await, []);
    restore(&mut federation, "bb-sirene", (&database, &backup), None).await;
    assert_eq!(ids(&held(&federation, "bb-sirene", "aa-sirene")), ["a1"]);
    assert_eq!(federation.replicate().await, []);
    assert_eq!(ids(&held(&federation, "bb-sirene", "aa-sirene")), ["a2"]);
}

#[tokio::test]
async fn nobody_writes_under_the_id_of_another_issuer_s_record() {
    let federation = three(412).await;
    put(&federation, "aa-sirene", "one", &[]).await;
    assert_eq!(federation.catch_up("cc-sirene", ("aa-sirene", WANTED)).await, Pulled::Complete);
    put(&federation, "bb-sirene", "one", &[]).await;
    let ended = federation.catch_up("cc-sirene", ("bb-sirene", WANTED)).await;
    assert_eq!(ended, Pulled::Refused(FeedFault::IdTaken));
    assert_eq!(held(&federation, "cc-sirene", "aa-sirene").len(), 1);
    assert_eq!(held(&federation, "cc-sirene", "bb-sirene").len(), 0);
    assert_eq!(stale(&federation, "cc-sirene"), ["bb-sirene"]);
}

const ENTITLEMENTS: [Option<&[&str]>; 5] =
    [None, Some(&["ARR"]), Some(&["ARR.a"]), Some(&["ARR.a", "ARR.b"]), Some(&[])];

/// What a node must hold of an issuer's records.
fn due(federation: &Federation, issuer: &str, to: Option<&[&str]>) -> Vec<Record> {
    let entitled = |record: &Record| {
        let own = record.visibility.categories.iter().map(String::as_str);
        let mut categories: BTreeSet<&str> = own.collect();
        if categories.is_empty() {
            categories.insert("ARR");
        }
        to.is_none_or(|to| to.iter().any(|code| categories.contains(code)))
    };
    held(federation, issuer, issuer).into_iter().filter(entitled).collect()
}

#[tokio::test]
async fn whatever_happens_on_the_way_every_copy_becomes_what_its_holder_may_have_of_the_original() {
    for seed in 420..428 {
        converges(seed).await;
    }
}

async fn converges(seed: u64) {
    const MISHAPS: [Mishap; 9] = [
        Mishap::Lost,
        Mishap::Late(Duration::from_secs(3)),
        Mishap::Unreachable,
        Mishap::Cut(200),
        Mishap::FlipAnswer(300),
        Mishap::FlipQuestion(120),
        Mishap::Twice,
        Mishap::Unsigned,
        Mishap::Stale,
    ];
    let mut federation = three(seed).await;
    let rng = SeededRng::new(seed, "replication");
    let draw = |bound: usize| usize::try_from(rng.below(bound as u64)).unwrap();
    let mut operators = BTreeMap::new();
    for node in NODES {
        operators.insert(node, operator(&federation, node).await);
    }
    let mut entitled: BTreeMap<(&str, &str), Option<&[&str]>> = BTreeMap::new();
    for _ in 0..70 {
        let (node, other) = (NODES[draw(3)], NODES[draw(3)]);
        let name = format!("{}-{}", node.trim_end_matches("-sirene"), draw(5));
        let stands = federation.at(node).context.store.record(&register(), &id(&name)).unwrap();
        match draw(12) {
            0..4 => {
                let category: &[&str] = [&["ARR.a"][..], &["ARR.b"], &[]][draw(3)];
                put(&federation, node, &name, category).await;
            }
            4 if stands.is_some() => erase(&federation, node, &name).await,
            5..9 if node != other => {
                let mishap = MISHAPS.get(draw(14)).copied();
                mishap.into_iter().for_each(|mishap| federation.spoil(other, mishap));
                federation.at(node).context.feeds.set_behind_max([3, 1_000][draw(2)]);
                let pulled = federation.pull(node, (other, WANTED)).await.unwrap();
                federation.mend(other);
                if pulled == Pulled::Complete {
                    let to = entitled.get(&(other, node)).copied().flatten();
                    let due = due(&federation, other, to);
                    assert_eq!(held(&federation, node, other), due, "seed {seed}");
                }
                assert!(!matches!(pulled, Pulled::Refused(_)), "{pulled:?}, seed {seed}");
            }
            9 if node != other => {
                let to = ENTITLEMENTS[draw(5)];
                entitle(&federation, (node, &operators[node]), other, to).await;
                entitled.insert((node, other), to);
            }
            10 => federation.restart(node).await,
            _ => federation.clock.advance(Duration::from_secs(rng.below(3_600))),
        }
    }
    for _ in 0..2 {
        assert_eq!(federation.replicate().await, [], "seed {seed}");
    }
    for node in NODES {
        for issuer in NODES.into_iter().filter(|issuer| *issuer != node) {
            let to = entitled.get(&(issuer, node)).copied().flatten();
            let due = due(&federation, issuer, to);
            assert_eq!(held(&federation, node, issuer), due, "seed {seed}: {node} of {issuer}");
        }
        assert_eq!(stale(&federation, node), [""; 0], "seed {seed}");
        let context = &federation.at(node).context;
        let pending = feed::deletions(context, &operators[node]).await.unwrap();
        assert_eq!(pending, feed::Deletions::default(), "seed {seed}");
    }
}
