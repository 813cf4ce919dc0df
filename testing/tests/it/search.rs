//! A search over several states.

use entente_model::answer::OutcomeClass;
use entente_testing::{Federation, person};

#[tokio::test]
async fn a_person_known_in_two_states_is_hit_in_both_and_explained() {
    let federation = Federation::of_three(1).await;
    let officer = federation.officer("aa-police", "anna", &["investigator"]).await.signed_in;
    let asked = federation
        .search("aa-police", &officer, person("Jelena", "Primjer", "1971-03-04"))
        .await
        .unwrap();
    for state in ["bb-police", "cc-police"] {
        let answer = &asked.of(state, "police-records").answer;
        assert_eq!(answer.outcome.class(), OutcomeClass::Hit);
    }
    assert_eq!(asked.of("aa-police", "police-records").answer.outcome.class(), OutcomeClass::NoHit);
}
