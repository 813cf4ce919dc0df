//! Values of records as an officer reads them.

use super::names::Names;
use entente_model::value::Place;
use entente_model::{Candidate, DateInterval, FieldName, IdentityRole, RegisterId, Value};

/// A text of a record, perhaps in another language's script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) text: String,
    /// The language tag, where the script tells it.
    pub(super) language: Option<&'static str>,
    /// What is said beside it.
    pub(super) note: String,
}

impl Shown {
    pub(super) fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { language: script(&text), text, note: String::new() }
    }
}

/// A field with its values.
pub(super) struct ShownField {
    pub(super) title: String,
    pub(super) values: Vec<Shown>,
}

/// Every field of a candidate, in the order of the declaration.
pub(super) fn fields(
    names: &Names,
    register: &RegisterId,
    candidate: &Candidate,
) -> Vec<ShownField> {
    let declaration = names.context.catalogue.declaration(register);
    let declared = declaration.map_or(&[][..], |declaration| declaration.fields.as_slice());
    let known = declared.iter().filter_map(|field| {
        let values = candidate.fields.get(&*field.name)?;
        let table = field.table.as_ref().map(|table| table.as_str());
        Some(shown_field(names, (names.page.label(&field.title), table), values))
    });
    let is_known = |name: &&FieldName| declared.iter().any(|field| *field.name == **name);
    let others = candidate.fields.iter().filter(|(name, _)| !is_known(name));
    known
        .chain(others.map(|(name, values)| shown_field(names, (name.as_str(), None), values)))
        .collect()
}

fn shown_field(
    names: &Names,
    (title, table): (&str, Option<&str>),
    values: &[Value],
) -> ShownField {
    let values = values.iter().map(|value| shown(names, value, table)).collect();
    ShownField { title: title.to_owned(), values }
}

fn shown(names: &Names, value: &Value, table: Option<&str>) -> Shown {
    let with_note = |text: String, note: &Option<String>| Shown {
        note: note.clone().unwrap_or_default(),
        ..Shown::of(text)
    };
    match value {
        Value::Name(identity) => {
            let original = identity.name.original_script.as_ref();
            let text = match original {
                Some(original) => format!("{} · {original}", identity.name.full()),
                None => identity.name.full(),
            };
            let role = names.page.words.find(&format!("search-identity-{}", role(identity.role)));
            Shown { note: role.unwrap_or_default(), ..Shown::of(text) }
        }
        Value::Date(date) => Shown::of(day(names, date)),
        Value::Country(country) => Shown::of(names.code("countries", country.as_str())),
        Value::Document(document) => {
            let issuer = document.issuer.map(|issuer| names.code("countries", issuer.as_str()));
            let kind = document.kind.as_ref().map(|kind| names.code("document-types", kind));
            let parts: Vec<String> =
                [kind, Some(document.number.clone()), issuer].into_iter().flatten().collect();
            with_note(parts.join(" · "), &document.note)
        }
        Value::Sex(sex) => {
            let words = names.page.words.find(&format!("search-sex-{sex}"));
            Shown::of(words.unwrap_or_else(|| sex.to_string()))
        }
        Value::Place(place) => with_note(place_words(names, place), &place.note),
        Value::Plate(plate) => {
            let country = plate.country.map(|code| names.code("countries", code.as_str()));
            let parts: Vec<String> =
                [Some(plate.number.clone()), country].into_iter().flatten().collect();
            Shown::of(parts.join(" · "))
        }
        Value::Vin(vin) => Shown::of(vin.as_str()),
        Value::Number(number) => {
            let kind = names.page.words.find(&format!("search-number-{}", number.kind()));
            let mut text = format!("{} {}", kind.unwrap_or_default(), number.number());
            for detail in number.details().values() {
                text.push_str(" · ");
                text.push_str(detail);
            }
            Shown::of(text)
        }
        Value::Code(code) => Shown::of(table.map_or(code.clone(), |table| names.code(table, code))),
        Value::Text(text) | Value::Reference(text) => Shown::of(text),
    }
}

fn place_words(names: &Names, place: &Place) -> String {
    let country = place.country.map(|country| names.code("countries", country.as_str()));
    let parts = [
        place.street.clone(),
        place.postal_code.clone(),
        place.city.clone(),
        place.region.clone(),
        country.or_else(|| place.country_text.clone()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// One side of a comparison: days, countries and sexes in the reader's words, all else as it is.
pub(super) fn compared(names: &Names, feature: &str, text: &str) -> Shown {
    let each = |word: &dyn Fn(&str) -> Option<String>| {
        let worded = text.split("; ").map(|one| word(one).unwrap_or_else(|| one.to_owned()));
        Shown::of(worded.collect::<Vec<_>>().join("; "))
    };
    match feature {
        "birth-date" => each(&|one| Some(day(names, &one.parse().ok()?))),
        "nationality" => each(&|one| Some(names.code("countries", one))),
        "sex" => each(&|one| names.page.words.find(&format!("search-sex-{one}"))),
        _ => Shown::of(text),
    }
}

/// A day as the reader's language writes it; what is less than a day as registers do.
pub(super) fn day(names: &Names, date: &DateInterval) -> String {
    let day = date.day().filter(|_| !date.is_circa());
    day.map_or_else(|| date.to_string(), |day| names.page.words.civil(day))
}

pub(super) const fn role(role: IdentityRole) -> &'static str {
    match role {
        IdentityRole::Main => "main",
        IdentityRole::Birth => "birth",
        IdentityRole::Former => "former",
        IdentityRole::Alias => "alias",
        IdentityRole::MisusedVictim => "misused",
    }
}

/// Whom or what a candidate is about, on one line: the main name, or else the reference.
pub(super) fn title(candidate: &Candidate) -> Shown {
    let names = candidate.fields.values().flatten().filter_map(|value| match value {
        Value::Name(identity) => Some(identity),
        _ => None,
    });
    let main = names.min_by_key(|identity| identity.role);
    let object = candidate.fields.values().flatten().find_map(|value| match value {
        Value::Plate(plate) => Some(plate.number.clone()),
        Value::Vin(vin) => Some(vin.to_string()),
        Value::Document(document) => Some(document.number.clone()),
        Value::Number(number) => Some(number.number().to_owned()),
        _ => None,
    });
    let text = main.map(|identity| identity.name.full()).or(object);
    Shown::of(text.or_else(|| candidate.reference.clone()).unwrap_or_default())
}

/// The first birth date of a candidate.
pub(super) fn born(names: &Names, candidate: &Candidate) -> Option<String> {
    candidate.fields.values().flatten().find_map(|value| match value {
        Value::Date(date) => Some(day(names, date)),
        _ => None,
    })
}

/// The language tag of the first script that is not Latin (BCP 47).
fn script(text: &str) -> Option<&'static str> {
    text.chars().find_map(|c| match c {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some("el"),
        '\u{400}'..='\u{52f}' => Some("und-Cyrl"),
        '\u{530}'..='\u{58f}' => Some("hy"),
        '\u{590}'..='\u{5ff}' => Some("he"),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some("und-Arab"),
        '\u{10a0}'..='\u{10ff}' => Some("ka"),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_other_scripts_say_which() {
        assert_eq!(Shown::of("Тодор").language, Some("und-Cyrl"));
        assert_eq!(Shown::of("Γιώργος").language, Some("el"));
        assert_eq!(Shown::of("Todor · محمد").language, Some("und-Arab"));
        assert_eq!(Shown::of("Müller").language, None);
    }
}
