//! A sample of each register's declaration, and questions about it.

use entente_model::wire::OfficerAssertion;
use entente_model::{AnswerLevel, AuthorityId, Justification, JustificationInput, TermKind};
use entente_policy::{
    Accepted, ActionName, Actor, Denial, Distribution, Entitlement, Gate, Obligations, PolicySet,
    Question, Subject, Target, TargetFacts,
};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub(crate) static POLICIES: LazyLock<PolicySet> = LazyLock::new(|| PolicySet::embedded().unwrap());
pub(crate) static HERE: LazyLock<AuthorityId> = LazyLock::new(|| "se-police".parse().unwrap());
pub(crate) static ABROAD: LazyLock<AuthorityId> = LazyLock::new(|| "at-police".parse().unwrap());

pub(crate) fn officer(roles: &[&str]) -> Actor {
    let roles = roles.iter().map(|role| role.parse().unwrap());
    Actor::officer(HERE.clone(), "officer-1".parse().unwrap(), roles, []).unwrap()
}

pub(crate) fn peer(roles: &[&str], entitlement: Entitlement) -> Actor {
    let asserted = OfficerAssertion {
        pseudonym: entente_model::encoding::Digest([7; 32]),
        roles: roles.iter().map(|role| role.parse().unwrap()).collect(),
        certificates: vec![],
    };
    Actor::peer(ABROAD.clone(), &asserted, entitlement).unwrap()
}

pub(crate) fn reason(purpose: &str, basis: &str) -> Justification {
    JustificationInput {
        purpose: Some(purpose.into()),
        legal_basis: Some(basis.into()),
        case_reference: Some("K-2026-17".into()),
        ..JustificationInput::default()
    }
    .complete()
    .unwrap()
}

pub(crate) fn facts(subject: Subject, pairs: &[(&str, &str)], level: AnswerLevel) -> TargetFacts {
    let register = "sample-register".parse().unwrap();
    let accepted = pairs.iter().map(|(purpose, basis)| {
        Accepted::for_search(purpose.parse().unwrap(), basis.parse().unwrap(), level)
    });
    TargetFacts {
        accepted: accepted.collect(),
        ..TargetFacts::new(register, Distribution::Queried, subject, level)
    }
}

/// Police records as `POLICE` officers ask them: level reference, core data after a hit.
pub(crate) fn police_records() -> TargetFacts {
    let mut facts = facts(Subject::Person, &[("INV", "P2-ART-44")], AnswerLevel::Reference);
    facts.after_hit = AnswerLevel::CoreData;
    facts
}

pub(crate) fn vehicles() -> TargetFacts {
    let pairs = [("INV", "P2-ART-16"), ("VEHREG", "SIS-P-ART-45")];
    TargetFacts {
        whole_only: [TermKind::Plate, TermKind::Vin].into(),
        ..facts(Subject::Object, &pairs, AnswerLevel::Full)
    }
}

pub(crate) fn gated(gate: Gate) -> Target {
    Target::register(TargetFacts { gate, ..police_records() }).unwrap()
}

pub(crate) fn target(facts: TargetFacts) -> Target {
    Target::register(facts).unwrap()
}

pub(crate) fn ask<'a>(actor: &'a Actor, target: &'a Target) -> Question<'a> {
    Question::new(actor, target, &HERE, &HERE)
}

pub(crate) fn refusal(action: ActionName, question: &Question<'_>) -> Box<Denial> {
    POLICIES.foresee(action, question).expect_err("this must be refused")
}

pub(crate) fn permit(action: ActionName, question: &Question<'_>) -> (String, Obligations) {
    let (rule, obligations) = POLICIES.foresee(action, question).expect("this must be permitted");
    (rule.to_string(), obligations)
}

/// A register of the catalogue, as far as policies care.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) target: Target,
    pub(crate) purposes: Vec<Purpose>,
}

/// One purpose of a declaration.
#[derive(serde::Deserialize)]
pub(crate) struct Purpose {
    pub(crate) code: String,
    #[serde(default)]
    pub(crate) search: Vec<String>,
    #[serde(default)]
    pub(crate) enter: Vec<String>,
    pub(crate) who: Vec<String>,
    pub(crate) level: Option<AnswerLevel>,
}

/// A justification that also passes the gate of police records.
pub(crate) fn stated(purpose: &str, basis: &str) -> Justification {
    let mut stated = reason(purpose, basis);
    stated.offence = Some("burglary".into());
    stated.person_role = Some(entente_model::justification::PersonRole::Suspect);
    stated
}

/// The declared registers, read without the crate that owns the format: it lies above this one.
pub(crate) fn registers() -> Vec<Sample> {
    names_in("registers", "toml").into_iter().map(sample).collect()
}

fn sample(name: String) -> Sample {
    let table: toml::Table =
        text_of(&catalogue(&format!("registers/{name}.toml"))).parse().unwrap();
    let (identity, answer) = (&table["identity"], &table["answer"]);
    let purposes: Vec<Purpose> = table["purposes"].clone().try_into().unwrap();
    let flag = |block: Option<&toml::Value>, key: &str| {
        block.and_then(|block| block.get(key)).and_then(toml::Value::as_bool).unwrap_or(false)
    };
    let gate = table.get("gate");
    let level: AnswerLevel = answer["level"].clone().try_into().unwrap();
    let accepted = purposes.iter().flat_map(|purpose| {
        let bases = purpose.search.iter().chain(&purpose.enter).collect::<BTreeSet<_>>();
        bases.into_iter().map(move |basis| Accepted {
            purpose: purpose.code.parse().unwrap(),
            legal_basis: basis.parse().unwrap(),
            search: purpose.search.contains(basis),
            enter: purpose.enter.contains(basis),
            level: purpose.level.unwrap_or(level),
        })
    });
    let target = target(TargetFacts {
        register: name.parse().unwrap(),
        distribution: match identity["distribution"].as_str().unwrap() {
            "queried" => Distribution::Queried,
            "replicated" => Distribution::Replicated,
            "hosted" => Distribution::Hosted,
            other => panic!("distribution {other}"),
        },
        subject: match identity["subject"].as_str().unwrap() {
            "person" => Subject::Person,
            "object" => Subject::Object,
            other => panic!("subject {other}"),
        },
        accepted: accepted.collect(),
        gate: Gate {
            offence: flag(gate, "offence"),
            person_role: flag(gate, "person_role"),
            penalty_months_min: gate
                .and_then(|gate| gate.get("penalty_months_min"))
                .and_then(toml::Value::as_integer)
                .map(|months| u16::try_from(months).unwrap()),
            four_eyes: flag(gate, "four_eyes"),
            national_search_first: flag(gate, "national_search_first"),
        },
        level,
        after_hit: answer["after_hit"].clone().try_into().unwrap(),
        alerts: flag(Some(identity), "alerts"),
        sensitive: false,
        confirmed_by_two: flag(table.get("follow_up"), "confirmed_by_two"),
        silent: flag(Some(answer), "silent"),
        whole_only: BTreeSet::new(),
    });
    Sample { name, target, purposes }
}

pub(crate) fn catalogue(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue").join(path)
}

/// The names of a folder's files with that extension, without it, sorted.
pub(crate) fn names_in(folder: &str, extension: &str) -> Vec<String> {
    let paths = std::fs::read_dir(catalogue(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

#[expect(clippy::disallowed_methods, reason = "tests compare with the catalogue on disk")]
pub(crate) fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "a fresh table is laid beside for review")]
pub(crate) fn keep(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
}
