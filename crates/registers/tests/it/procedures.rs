//! The declared forms: each fits the registers that name it, and a faulty one is named.

use crate::catalogue::shipped;
use entente_model::hit::FormValue;
use entente_model::{Timestamp, limits as model_limits};
use entente_registers::{Catalogue, FormSubject, Procedure, Rule, limits};
use std::collections::BTreeMap;
use std::time::Duration;

const FORM: &str = "sirene-hit";

fn form() -> Procedure {
    shipped().procedure(FORM).unwrap().clone()
}

const fn subject(category: &str) -> FormSubject<'_> {
    FormSubject { category: Some(category), adult: None, immediate: false, terrorism: false }
}

fn hours(form: &Procedure, subject: &FormSubject<'_>) -> u16 {
    let start = Timestamp::from_millis(0);
    let due = form.clock(subject, start).unwrap().due;
    u16::try_from(due.since(start).as_secs() / 3600).unwrap()
}

#[test]
fn sis_p_art_8_the_forms_clock_is_that_of_every_category_that_is_reported_on_it() {
    let (catalogue, form) = (shipped(), form());
    let mut seen = 0;
    for declaration in catalogue.declarations().filter(|one| one.follow_up.procedure == FORM) {
        for kind in &declaration.record_types {
            let Some(rules) = &kind.alert else { continue };
            assert_eq!(hours(&form, &subject(&kind.code)), rules.hit_hours, "{}", *kind.code);
            seen += 1;
        }
    }
    assert!(seen >= 16, "both registers have their categories: {seen}");
    for urgent in [
        FormSubject { immediate: true, ..subject("JUD") },
        FormSubject { terrorism: true, ..subject("JUD") },
    ] {
        assert_eq!(hours(&form, &urgent), 0);
    }
    assert_eq!(hours(&form, &FormSubject { category: None, ..subject("") }), 12);
}

#[test]
fn every_field_of_the_form_has_a_name_in_three_languages() {
    for field in form().fields {
        for language in ["en", "de", "fr"] {
            assert!(field.title.0.contains_key(language), "{} {language}", *field.name);
        }
    }
}

/// The rules that a change of the shipped form breaks.
fn broken(text: &str, by: &str) -> Vec<Rule> {
    let mut sources = Catalogue::embedded_sources();
    let source = sources.iter_mut().find(|one| one.path.ends_with("sirene-hit.toml")).unwrap();
    assert!(source.text.contains(text), "{text}");
    source.text = source.text.replacen(text, by, 1);
    let faults = Catalogue::load(&sources).unwrap_err();
    assert!(faults.iter().all(|fault| fault.file.ends_with("procedures/sirene-hit.toml")));
    faults.into_iter().map(|fault| fault.rule).collect()
}

#[test]
fn a_faulty_form_is_refused_with_the_rule() {
    assert_eq!(broken("format = 1", "format = 2"), [Rule::Format]);
    assert_eq!(broken("code = \"sirene-hit\"", "code = \"hit\""), [Rule::Place]);
    assert_eq!(broken("\"CHI-A\", \"CHI-T\", \"VUL\"]", "\"KID\"]"), [Rule::CodeUnknown]);
    assert_eq!(
        broken("consent_field = \"consent\"", "consent_field = \"x\""),
        [Rule::FieldMissing]
    );
    assert_eq!(broken("consent_field = \"consent\"", "consent_field = \"place\""), [Rule::Form]);
    assert_eq!(broken("table = \"identity-means\"\n", ""), [Rule::MissingKey]);
    assert_eq!(broken("table = \"identity-means\"", "table = \"none\""), [Rule::TableMissing]);
    assert_eq!(broken("name = \"time\"", "name = \"place\""), [Rule::Duplicate]);
    assert_eq!(broken("[letters]", "[letter]"), [Rule::UnknownKey]);
    let open = "overdue_after_minutes = 0\n";
    assert_eq!(
        broken(open, "overdue_after_minutes = 0\ncategories = [\"JUD\"]\n"),
        [Rule::MissingKey]
    );
}

#[test]
fn a_form_has_no_more_clocks_than_the_limit() {
    let clock = "[[clocks]]\nid = \"X\"\nlimit_hours = 1\noverdue_after_minutes = 0\n\
                 article = \"none\"\n\n";
    let more = |count: usize| clock.repeat(count) + "[whereabouts]";
    let mut sources = Catalogue::embedded_sources();
    let source = sources.iter_mut().find(|one| one.path.ends_with("sirene-hit.toml")).unwrap();
    source.text = source.text.replacen("[whereabouts]", &more(limits::FORM_CLOCKS_MAX - 2), 1);
    assert!(Catalogue::load(&sources).is_ok());
    let over = broken("[whereabouts]", &more(limits::FORM_CLOCKS_MAX - 1));
    assert_eq!(over, [Rule::Limit]);
}

#[test]
fn a_value_of_a_form_has_the_type_and_size_that_is_declared() {
    let (catalogue, form) = (shipped(), form());
    let fault = |name: &str, value: FormValue| {
        let values = BTreeMap::from([(name.parse().unwrap(), value)]);
        let faults = form.shape_faults(&catalogue, &subject("SPE"), &values);
        faults.into_iter().map(|fault| fault.rule).next()
    };
    let text = |chars: usize| FormValue::Text("x".repeat(chars));
    assert_eq!(fault("circumstances", text(model_limits::STATEMENT_CHARS_MAX)), None);
    let long = text(model_limits::STATEMENT_CHARS_MAX + 1);
    assert_eq!(fault("circumstances", long), Some(Rule::FormValue));
    assert_eq!(fault("circumstances", text(0)), Some(Rule::FormValue));
    let texts = |count: usize| FormValue::Texts(vec!["x".to_owned(); count]);
    assert_eq!(fault("companions", texts(model_limits::VALUES_PER_FIELD_MAX)), None);
    let many = texts(model_limits::VALUES_PER_FIELD_MAX + 1);
    assert_eq!(fault("companions", many), Some(Rule::FormValue));
    assert_eq!(fault("companions", text(1)), Some(Rule::FormValue));
    assert_eq!(fault("action_taken", FormValue::Text("yes".into())), Some(Rule::FormValue));
    assert_eq!(fault("time", FormValue::Text("noon".into())), Some(Rule::FormValue));
    assert_eq!(fault("identity_means", FormValue::Text("guess".into())), Some(Rule::FormValue));
    assert_eq!(fault("residence", text(1)), Some(Rule::FormCategory));
    assert_eq!(fault("shoe_size", text(1)), Some(Rule::FormUndeclared));
}

#[test]
fn a_clock_that_must_be_stopped_at_once_is_overdue_after_its_declared_minutes() {
    let start = Timestamp::from_millis(0);
    let clock = form().clock(&subject("ARR"), start).unwrap();
    assert_eq!(clock.due, start);
    assert_eq!(clock.overdue, start.plus(Duration::from_secs(15 * 60)));
}
