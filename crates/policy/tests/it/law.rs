//! What the delivered policies permit and refuse, case by case.

use crate::fixtures::*;
use entente_model::{AnswerLevel, Code, Justification, TermKind};
use entente_policy::{ActionName, Actor, Distribution, Entitlement, Gate, Target, TargetFacts};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn an_investigator_searches_for_an_accepted_purpose_at_the_declared_level() {
    let (actor, target) = (officer(&["investigator"]), target(police_records()));
    let stated = reason("INV", "P2-ART-44");
    let (rule, obligations) =
        permit(ActionName::Search, &ask(&actor, &target).with_justification(&stated));
    assert_eq!(rule, "POLICE");
    assert_eq!(obligations.level, AnswerLevel::Reference);
    assert!(!obligations.four_eyes);
}

#[test]
fn a_permit_caps_a_level_that_the_declaration_leaves_open() {
    let (actor, target) = (officer(&["vehicle-registry-clerk"]), target(vehicles()));
    let stated = reason("VEHREG", "SIS-P-ART-45");
    let (rule, obligations) =
        permit(ActionName::Search, &ask(&actor, &target).with_justification(&stated));
    assert_eq!(
        (rule.as_str(), obligations.level),
        ("VEHICLE-REGISTRATION", AnswerLevel::Reference)
    );
}

#[test]
fn a_question_without_a_justification_is_refused_as_pol_01() {
    let (actor, target) = (officer(&["investigator"]), target(police_records()));
    let denial = refusal(ActionName::Search, &ask(&actor, &target));
    assert_eq!((denial.rule.as_str(), denial.code), ("POL-01", Code::JustificationIncomplete));
    assert_eq!(denial.problem().rule, Some(denial.rule.clone()));
}

#[test]
fn a_purpose_or_basis_that_the_register_does_not_accept_is_refused_as_pol_02() {
    let (actor, target) = (officer(&["investigator"]), target(police_records()));
    for stated in [reason("PREV", "P2-ART-44"), reason("INV", "P2-ART-16"), reason("X", "Y")] {
        let question = ask(&actor, &target).with_justification(&stated);
        let denial = refusal(ActionName::Search, &question);
        assert_eq!((denial.rule.as_str(), denial.code), ("POL-02", Code::PurposeNotAccepted));
        assert!(denial.words.ends_with("(Directive (EU) 2016/680 Art 4)."), "{}", denial.words);
    }
}

#[test]
fn a_role_without_a_rule_is_denied_by_default() {
    let target = target(vehicles());
    for roles in [&[][..], &["analyst"], &["no-such-role"]] {
        let (actor, stated) = (officer(roles), reason("INV", "P2-ART-16"));
        let denial = refusal(ActionName::Search, &ask(&actor, &target).with_justification(&stated));
        assert_eq!((denial.rule.as_str(), denial.code), ("DEFAULT-DENY", Code::Denied));
    }
}

#[test]
fn a_part_of_a_plate_is_refused_as_pol_07() {
    let (actor, target) = (officer(&["frontline-officer"]), target(vehicles()));
    let stated = reason("INV", "P2-ART-16");
    let question =
        ask(&actor, &target).with_justification(&stated).with_terms([TermKind::Plate].into());
    assert_eq!(permit(ActionName::Search, &question).0, "POLICE");
    let denial = refusal(ActionName::Search, &question.with_partial([TermKind::Plate].into()));
    assert_eq!((denial.rule.as_str(), denial.code), ("POL-07", Code::SearchKeyNotPermitted));
}

#[test]
fn whoever_oversees_administers_or_plans_never_sees_persons_even_with_another_role() {
    let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
    for (role, rule) in [
        ("data-protection-officer", "OVERSIGHT-DOES-NOT-ACT"),
        ("inspector", "OVERSIGHT-DOES-NOT-ACT"),
        ("administrator", "ADMINISTRATOR-DOES-NOT-READ"),
        ("civil-protection-officer", "CIVIL-PROTECTION-SEES-NO-PERSONS"),
        ("analyst", "STRATEGY-SEES-NO-PERSONS"),
        ("strategy-officer", "STRATEGY-SEES-NO-PERSONS"),
    ] {
        let actor = officer(&["investigator", role]);
        let question = ask(&actor, &target).with_justification(&stated);
        for action in [ActionName::Search, ActionName::SeeFull, ActionName::Confirm] {
            assert_eq!(refusal(action, &question).rule.as_str(), rule, "{role} {action}");
        }
    }
}

#[test]
fn oversight_audits_and_only_administrators_manage_accounts() {
    let node = Target::node().unwrap();
    for (role, audits, manages) in [
        ("data-protection-officer", true, false),
        ("inspector", true, false),
        ("administrator", false, true),
        ("investigator", false, false),
    ] {
        let actor = officer(&[role]);
        let question = ask(&actor, &node);
        assert_eq!(POLICIES.foresee(ActionName::Audit, &question).is_ok(), audits, "{role}");
        assert_eq!(POLICIES.foresee(ActionName::ManageUsers, &question).is_ok(), manages, "{role}");
        assert_eq!(POLICIES.foresee(ActionName::Backup, &question).is_ok(), manages, "{role}");
    }
}

#[test]
fn a_peer_needs_the_trust_list_whatever_roles_it_asserts() {
    let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
    let stranger = peer(&["investigator", "peer-node"], Entitlement::NotListed);
    let denial = refusal(ActionName::Search, &ask(&stranger, &target).with_justification(&stated));
    assert_eq!((denial.rule.as_str(), denial.code), ("PEER-NOT-ENTITLED", Code::PeerNotEntitled));
    let listed = peer(&["investigator"], Entitlement::Listed);
    let question = ask(&listed, &target).with_justification(&stated);
    assert_eq!(permit(ActionName::Search, &question).0, "POLICE");
    let nobody = peer(&[], Entitlement::Listed);
    let question = ask(&nobody, &target).with_justification(&stated);
    assert_eq!(refusal(ActionName::Search, &question).rule.as_str(), "DEFAULT-DENY");
}

#[test]
fn a_peer_asks_but_does_not_act_and_is_not_relayed() {
    let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
    let actor = peer(&["records-officer", "investigator"], Entitlement::Listed);
    let question = ask(&actor, &target).with_justification(&stated);
    for action in [ActionName::Create, ActionName::Import, ActionName::Confirm, ActionName::Export]
    {
        assert_eq!(refusal(action, &question).rule.as_str(), "PEER-ONLY-ASKS", "{action}");
    }
    let third = "interpol".parse().unwrap();
    let relayed = entente_policy::Question::new(&actor, &target, &third, &HERE);
    let denial = refusal(ActionName::Search, &relayed.with_justification(&stated));
    assert_eq!(denial.rule.as_str(), "PEER-NO-RELAY");
}

#[test]
fn an_officer_of_another_authority_is_nobody_here() {
    let role = "investigator".parse().unwrap();
    let actor = Actor::officer(ABROAD.clone(), "o".parse().unwrap(), [role], []).unwrap();
    let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
    let denial = refusal(ActionName::Search, &ask(&actor, &target).with_justification(&stated));
    assert_eq!(denial.rule.as_str(), "FOREIGN-OFFICER");
}

#[test]
fn only_the_owner_enters_records() {
    let (actor, target) = (officer(&["records-officer"]), target(police_records()));
    assert_eq!(permit(ActionName::Import, &ask(&actor, &target)).0, "ENTRY");
    let foreign = entente_policy::Question::new(&actor, &target, &ABROAD, &HERE);
    let denial = refusal(ActionName::Create, &foreign);
    assert_eq!((denial.rule.as_str(), denial.code), ("NOT-OWNER", Code::NotOwner));
    let clerk = officer(&["investigator"]);
    let denial = refusal(ActionName::Create, &ask(&clerk, &target));
    assert_eq!(denial.rule.as_str(), "DEFAULT-DENY");
}

#[test]
fn an_export_needs_a_reason_and_a_sirene_officer_enters_alerts_only() {
    let (actor, stated) = (officer(&["records-officer"]), reason("INV", "P2-ART-44"));
    let records = target(police_records());
    let denial = refusal(ActionName::Export, &ask(&actor, &records));
    assert_eq!(denial.rule.as_str(), "POL-01");
    let question = ask(&actor, &records).with_justification(&stated);
    assert!(permit(ActionName::Export, &question).1.case_number);
    let sirene = officer(&["sirene-officer"]);
    assert_eq!(refusal(ActionName::Create, &ask(&sirene, &records)).rule.as_str(), "DEFAULT-DENY");
    let alerts = target(TargetFacts { alerts: true, ..police_records() });
    assert_eq!(permit(ActionName::Create, &ask(&sirene, &alerts)).0, "ALERT-ENTRY");
}

#[test]
fn the_gate_of_a_declaration_is_kept() {
    let actor = officer(&["investigator"]);
    let mut stated = reason("INV", "P2-ART-44");
    let offence = gated(Gate { offence: true, penalty_months_min: Some(12), ..Gate::default() });
    let question = ask(&actor, &offence).with_justification(&stated);
    assert_eq!(refusal(ActionName::Search, &question).rule.as_str(), "POL-03");
    let role = gated(Gate { person_role: true, ..Gate::default() });
    let question = ask(&actor, &role).with_justification(&stated);
    assert_eq!(refusal(ActionName::Search, &question).rule.as_str(), "POL-05");
    stated.offence = Some("burglary".into());
    stated.person_role = Some(entente_model::justification::PersonRole::Suspect);
    let question = ask(&actor, &role).with_justification(&stated);
    assert_eq!(permit(ActionName::Search, &question).0, "POLICE");
    let question = ask(&actor, &offence).with_justification(&stated);
    assert_eq!(permit(ActionName::Search, &question).0, "POLICE");
    let light = question.clone().with_offence_months(11);
    assert_eq!(refusal(ActionName::Search, &light).rule.as_str(), "POL-03-PENALTY");
    assert_eq!(permit(ActionName::Search, &question.with_offence_months(12)).0, "POLICE");
    let stated_light = Justification { penalty_months: Some(11), ..stated.clone() };
    let question = ask(&actor, &offence).with_justification(&stated_light);
    assert_eq!(refusal(ActionName::Search, &question).rule.as_str(), "POL-03-PENALTY");
    let national = gated(Gate { national_search_first: true, ..Gate::default() });
    let question = ask(&actor, &national).with_justification(&stated);
    assert_eq!(refusal(ActionName::Search, &question).rule.as_str(), "NATIONAL-SEARCH-FIRST");
    assert_eq!(permit(ActionName::Search, &question.with_national_search_done()).0, "POLICE");
}

#[test]
fn a_second_officer_is_somebody_else() {
    let (actor, stated) = (officer(&["investigator"]), reason("INV", "P2-ART-44"));
    let target = gated(Gate { four_eyes: true, ..Gate::default() });
    let question = ask(&actor, &target).with_justification(&stated);
    let denial = refusal(ActionName::Search, &question);
    assert_eq!(
        (denial.rule.as_str(), denial.code),
        ("SECOND-OFFICER", Code::SecondOfficerRequired)
    );
    let (oneself, other) = ("officer-1".parse().unwrap(), "officer-2".parse().unwrap());
    assert!(POLICIES.foresee(ActionName::Search, &question.clone().with_second(&oneself)).is_err());
    assert_eq!(permit(ActionName::Search, &question.with_second(&other)).0, "POLICE");
}

#[test]
fn a_register_may_ask_that_two_confirm_and_then_nobody_confirms_alone() {
    let (actor, stated) = (officer(&["investigator"]), reason("INV", "P2-ART-44"));
    let target = target(TargetFacts { confirmed_by_two: true, ..police_records() });
    let question = ask(&actor, &target).with_justification(&stated);
    assert!(permit(ActionName::Search, &question).1.four_eyes);
    assert_eq!(refusal(ActionName::Confirm, &question).code, Code::SecondOfficerRequired);
    let (oneself, other) = ("officer-1".parse().unwrap(), "officer-2".parse().unwrap());
    let twice = question.clone().with_second(&oneself);
    assert_eq!(refusal(ActionName::Confirm, &twice).rule.as_str(), "SECOND-OFFICER");
    assert_eq!(permit(ActionName::Confirm, &question.clone().with_second(&other)).0, "POLICE");
    assert_eq!(permit(ActionName::Confirm, &question.with_second_to_come()).0, "POLICE");
}

#[test]
fn a_hit_in_sensitive_data_needs_training_and_two_persons() {
    let stated = reason("INV", "P2-ART-44");
    let target = target(TargetFacts { sensitive: true, ..police_records() });
    let untrained = officer(&["investigator"]);
    let question = ask(&untrained, &target).with_justification(&stated);
    assert!(permit(ActionName::Search, &question).1.four_eyes);
    let denial = refusal(ActionName::Confirm, &question);
    assert_eq!(denial.rule.as_str(), "UNTRAINED");
    let ids: Vec<_> = denial.rules.iter().map(entente_model::RuleId::as_str).collect();
    assert_eq!(ids, ["UNTRAINED", "SECOND-OFFICER"], "all are listed, the first one decides");
    let role = "investigator".parse().unwrap();
    let officer_id = "officer-1".parse().unwrap();
    let certificates = ["biometric-review".to_owned()];
    let trained = Actor::officer(HERE.clone(), officer_id, [role], certificates).unwrap();
    let question = ask(&trained, &target).with_justification(&stated);
    assert_eq!(refusal(ActionName::Confirm, &question).rule.as_str(), "SECOND-OFFICER");
    let other = "officer-2".parse().unwrap();
    assert_eq!(permit(ActionName::Confirm, &question.with_second(&other)).0, "POLICE");
}

#[test]
fn a_foreign_officer_sees_core_data_only_after_a_confirmed_hit() {
    let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
    let actor = peer(&["investigator"], Entitlement::Listed);
    let question = ask(&actor, &target).with_justification(&stated);
    assert_eq!(permit(ActionName::SeeReference, &question).0, "POLICE");
    assert_eq!(refusal(ActionName::SeeCoreData, &question).rule.as_str(), "ABOVE-LEVEL");
    let confirmed = question.with_confirmed_hit();
    assert_eq!(permit(ActionName::SeeCoreData, &confirmed).1.level, AnswerLevel::CoreData);
    assert_eq!(refusal(ActionName::SeeFull, &confirmed).rule.as_str(), "ABOVE-LEVEL");
}

#[test]
fn the_owners_own_contact_point_sees_whole_records_but_a_patrol_does_not() {
    let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
    let spoc = officer(&["spoc-officer"]);
    let question = ask(&spoc, &target).with_justification(&stated);
    assert_eq!(permit(ActionName::SeeFull, &question).1.level, AnswerLevel::Full);
    let patrol = officer(&["frontline-officer"]);
    let question = ask(&patrol, &target).with_justification(&stated);
    assert_eq!(refusal(ActionName::SeeFull, &question).rule.as_str(), "ABOVE-LEVEL");
}

#[test]
fn a_silent_register_obliges_not_to_tell_the_owner() {
    let (actor, stated) = (officer(&["investigator"]), reason("INV", "P2-ART-44"));
    let silent =
        TargetFacts { silent: true, distribution: Distribution::Hosted, ..police_records() };
    let target = target(silent);
    let question = ask(&actor, &target).with_justification(&stated);
    assert!(permit(ActionName::Search, &question).1.no_alert_to_owner);
}

#[test]
fn every_rule_reads_as_a_sentence_that_names_the_law() {
    for rule in POLICIES.rules() {
        assert!(rule.words.ends_with(").") && rule.words.contains("law"), "{}", rule.id);
        assert!(
            rule.words.contains("(EU) ")
                || rule.words.contains("(EC) ")
                || rule.words.contains("/JHA ")
                || rule.words.contains("/EU "),
            "{}",
            rule.id
        );
    }
    let codes: BTreeSet<_> = POLICIES.rules().map(|rule| rule.code).collect();
    assert!(codes.contains(&Code::PurposeNotAccepted) && codes.contains(&Code::PeerNotEntitled));
}

const ROLES: [&str; 6] = [
    "investigator",
    "spoc-officer",
    "records-officer",
    "border-guard",
    "sirene-officer",
    "no-such-role",
];
const BARRED: [&str; 6] = [
    "administrator",
    "data-protection-officer",
    "inspector",
    "analyst",
    "strategy-officer",
    "civil-protection-officer",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_further_role_lifts_a_bar(
        held in proptest::sample::subsequence(&ROLES[..], 0..=ROLES.len()),
        barred in proptest::sample::select(&BARRED[..]),
        action in proptest::sample::select(ActionName::ALL),
        confirmed in any::<bool>(),
    ) {
        let roles: Vec<&str> = held.into_iter().chain([barred]).collect();
        let (actor, target) = (officer(&roles), target(police_records()));
        let stated = reason("INV", "P2-ART-44");
        let question = ask(&actor, &target).with_justification(&stated);
        let question = if confirmed { question.with_confirmed_hit() } else { question };
        if action != ActionName::Audit {
            prop_assert!(POLICIES.foresee(action, &question).is_err());
        }
    }

    #[test]
    fn whatever_a_peer_asserts_it_never_acts_nor_passes_unlisted(
        asserted in proptest::sample::subsequence(&ROLES[..], 0..=ROLES.len()),
        action in proptest::sample::select(ActionName::ALL),
    ) {
        let (target, stated) = (target(police_records()), reason("INV", "P2-ART-44"));
        let unlisted = peer(&asserted, Entitlement::NotListed);
        let question = ask(&unlisted, &target).with_justification(&stated).with_confirmed_hit();
        prop_assert!(POLICIES.foresee(action, &question).is_err());
        let listed = peer(&asserted, Entitlement::Listed);
        let question = ask(&listed, &target).with_justification(&stated).with_confirmed_hit();
        let asks = matches!(
            action,
            ActionName::Search | ActionName::SeeReference | ActionName::SeeCoreData
        );
        prop_assert!(asks || POLICIES.foresee(action, &question).is_err());
    }
}
