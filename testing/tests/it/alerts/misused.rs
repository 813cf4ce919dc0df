//! The victim of a misused identity is told apart.

use super::*;

#[tokio::test]
async fn sis_p_62_and_sis_b_47_a_victim_is_told_apart_with_consent_and_only_so_far() {
    let bureau = Bureau::open(419).await;
    let record = bureau.published(person("1", "ARR", ANA)).await;
    let (context, officer) = (bureau.context(), &bureau.first);
    let input = |consented: &[&str]| MisusedInput {
        alert: alert(&record),
        consent: "statement of 20 November".to_owned(),
        consented: consented.iter().map(|code| (*code).to_owned()).collect(),
        data: [
            ("surnames".to_owned(), vec!["Žrtvić".to_owned()]),
            ("forenames".to_owned(), vec!["Vesna".to_owned()]),
            ("address".to_owned(), vec!["Ulica 1".to_owned()]),
        ]
        .into(),
    };
    let beyond = input(&["surnames", "forenames"]);
    let refused = life::misuse(context, officer, beyond).await.unwrap_err();
    assert_eq!(faults(&refused), ["data.address"]);
    let consented = input(&["surnames", "forenames", "address"]);
    life::misuse(context, officer, consented).await.unwrap();
    let found = bureau.found(officer, ("Vesna", "Žrtvić")).await;
    assert_eq!(found[0].matched_role, Some(IdentityRole::MisusedVictim));
    let action = found[0].action.as_ref().unwrap();
    assert!(action.starts_with("The name is that of a victim"), "before anything else: {action}");
    // Changing the alert's own data leaves the victim alone.
    let change = ChangeInput {
        alert: alert(&record),
        expected_version: 2,
        fields: person("1", "ARR", ANA).record["fields"].clone(),
        immediate: None,
        threat: None,
        reason: "checked".to_owned(),
    };
    life::change(context, officer, change).await.unwrap();
    assert_eq!(bureau.found(officer, ("Vesna", "Žrtvić")).await.len(), 1);
    let revoke = |categories: &[&str]| RevokeInput {
        alert: alert(&record),
        categories: categories.iter().map(|code| (*code).to_owned()).collect(),
        revocation: "letter of 22 November".to_owned(),
    };
    let less = life::revoke(context, officer, revoke(&["address"])).await.unwrap().record;
    let text = serde_json::to_string(&less).unwrap();
    assert!(!text.contains("Ulica 1") && text.contains("Vesna"));
    let none = life::revoke(context, officer, revoke(&[])).await.unwrap().record;
    assert!(state(&none).misused.is_none());
    assert!(!serde_json::to_string(&none).unwrap().contains("Vesna"));
    assert!(bureau.found(officer, ("Vesna", "Žrtvić")).await.is_empty());
    // A victim does not come in by the way of ordinary data.
    let mut sneaked = person("2", "JUD", IVO);
    sneaked.record["fields"]["names"] =
        json!(["Velikanov, Ivo", serde_json::to_value(Value::Name(victim())).unwrap(),]);
    let refused = bureau.enter(sneaked).await.unwrap_err();
    assert_eq!(faults(&refused), ["names"]);
}

fn victim() -> entente_model::Identity {
    entente_model::Identity {
        role: IdentityRole::MisusedVictim,
        quality: entente_model::NameQuality::Good,
        name: PersonName::given_family("Vesna", "Žrtvić").unwrap(),
        birth: vec![],
        note: None,
    }
}
