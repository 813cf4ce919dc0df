//! Drafts of forms: on disk when they are called saved, one officer's own, never overwritten
//! unseen.

use crate::hits::{FINDER, finders};
use entente_model::{Code, Problem};
use entente_services::accounts::SignedIn;
use entente_services::drafts::{
    self, DRAFT_BYTES_MAX, DRAFTS_KEPT, DRAFTS_PER_OFFICER_MAX, Draft, DraftInput,
    FORM_NAME_CHARS_MAX,
};
use entente_testing::Federation;

const FORM: &str = "hit-report/h-1";

async fn opened(seed: u64) -> (Federation, SignedIn, SignedIn) {
    let federation = Federation::builder(seed).node(FINDER, &[]).build().await;
    let (anna, siri) = finders(&federation).await;
    (federation, anna, siri)
}

async fn saved(
    federation: &Federation,
    officer: &SignedIn,
    (form, revision, text): (&str, Option<u32>, &str),
) -> Result<Draft, Problem> {
    let fields = vec![("place".to_owned(), text.to_owned())];
    let input = DraftInput { form: form.to_owned(), revision, fields };
    drafts::save(&federation.at(FINDER).context, officer, input).await
}

#[tokio::test]
async fn a_draft_comes_back_to_its_officer_alone_and_is_gone_when_it_was_sent() {
    let (federation, anna, siri) = opened(951).await;
    let context = &federation.at(FINDER).context;
    let draft = saved(&federation, &anna, (FORM, None, "Bridge Street")).await.unwrap();
    assert_eq!(draft.revision, 1);
    assert_eq!(drafts::find(context, &anna, FORM).unwrap(), Some(draft));
    assert_eq!(drafts::find(context, &siri, FORM).unwrap(), None);
    assert_eq!(drafts::find(context, &anna, "hit-report/h-2").unwrap(), None);
    drafts::discard(context, &anna, FORM).await.unwrap();
    assert_eq!(drafts::find(context, &anna, FORM).unwrap(), None);
    drafts::discard(context, &anna, FORM).await.unwrap();
}

#[tokio::test]
async fn what_another_window_saved_is_not_overwritten() {
    let (federation, anna, _) = opened(952).await;
    let context = &federation.at(FINDER).context;
    saved(&federation, &anna, (FORM, None, "one")).await.unwrap();
    saved(&federation, &anna, (FORM, Some(1), "two")).await.unwrap();
    for stale in [None, Some(1)] {
        let refused = saved(&federation, &anna, (FORM, stale, "three")).await.unwrap_err();
        assert_eq!(refused.code, Code::Conflict);
        assert!(!refused.to_string().contains("three"));
    }
    let kept = drafts::find(context, &anna, FORM).unwrap().unwrap();
    assert_eq!((kept.revision, kept.fields[0].1.as_str()), (2, "two"));
    drafts::discard(context, &anna, FORM).await.unwrap();
    let gone = saved(&federation, &anna, (FORM, Some(2), "four")).await.unwrap_err();
    assert_eq!(gone.code, Code::Conflict, "it was sent from another window");
}

#[tokio::test]
async fn a_draft_ends_by_itself() {
    let (federation, anna, _) = opened(953).await;
    let context = &federation.at(FINDER).context;
    saved(&federation, &anna, (FORM, None, "one")).await.unwrap();
    federation.clock.advance(DRAFTS_KEPT);
    assert_eq!(drafts::find(context, &anna, FORM).unwrap(), None);
}

#[tokio::test]
async fn one_byte_one_draft_or_one_character_too_many_is_refused() {
    let (federation, anna, siri) = opened(954).await;
    let most = "x".repeat(DRAFT_BYTES_MAX - "place".len());
    saved(&federation, &anna, (FORM, None, &most)).await.unwrap();
    let over = format!("{most}x");
    let refused = saved(&federation, &anna, (FORM, Some(1), &over)).await.unwrap_err();
    assert_eq!(refused.code, Code::BodyTooLarge);
    let longest = "f".repeat(FORM_NAME_CHARS_MAX);
    saved(&federation, &anna, (&longest, None, "x")).await.unwrap();
    for name in [format!("{longest}f"), String::new(), "Jelena Primjer".to_owned()] {
        let refused = saved(&federation, &anna, (&name, None, "x")).await.unwrap_err();
        assert_eq!(refused.code, Code::BodyMalformed);
    }
    for number in 0..DRAFTS_PER_OFFICER_MAX {
        saved(&federation, &siri, (&format!("form/{number}"), None, "x")).await.unwrap();
    }
    let refused = saved(&federation, &siri, ("form/more", None, "x")).await.unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    saved(&federation, &siri, ("form/0", Some(1), "y")).await.unwrap();
}
