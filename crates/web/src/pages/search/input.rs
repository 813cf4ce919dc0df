//! The question between its two forms: fields of a page, and terms.

use super::names::Names;
use crate::pages::entry::Entry;
use crate::pages::form::Fields;
use crate::pages::page::Page;
use entente_model::problem::Fault;
use entente_model::{
    Code, Country, DocumentNumber, NumberKind, ObjectNumber, Partial, PersonName, Plate, Problem,
    Term, Timestamp, Vin,
};
use entente_services::search::recognise::{clean, date};

/// The fields of a question, in the order of the form, each with the code of its label.
pub(super) const FIELDS: [(&str, &str); 12] = [
    ("name", "whole-name"),
    ("family", "family"),
    ("given", "given"),
    ("other_name", "other-name"),
    ("birth_date", "birth-date"),
    ("sex", "sex"),
    ("nationality", "nationality"),
    ("birth_place", "birth-place"),
    ("document", "document"),
    ("plate", "plate"),
    ("vin", "vin"),
    ("number", "number"),
];
/// The last one, apart only because of the other forms that a text may take on.
const REFERENCE: &str = "reference";

/// A field that holds something, shown above the form.
pub(super) struct Chip {
    pub(super) field: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    /// What the same text could be as well.
    pub(super) or: Vec<Other>,
}

/// Another reading of a field.
pub(super) struct Other {
    /// What the button sends.
    pub(super) sends: String,
    pub(super) words: String,
}

/// The chips of a form.
pub(super) fn chips(names: &Names, entry: &Entry) -> Vec<Chip> {
    let page = &names.page;
    let all = FIELDS.into_iter().chain([(REFERENCE, REFERENCE)]);
    let held = all.filter(|(field, _)| !entry.value(field).is_empty());
    held.map(|(field, code)| Chip {
        field,
        label: label(page, code),
        value: value(names, entry, field),
        or: others(field, entry.value(field))
            .into_iter()
            .map(|(to, sends)| Other { sends, words: label(page, to) })
            .collect(),
    })
    .collect()
}

/// What a term or field is called.
pub(super) fn label(page: &Page, code: &str) -> String {
    page.words.find(&format!("search-term-{code}")).unwrap_or_else(|| code.to_owned())
}

fn value(names: &Names, entry: &Entry, field: &str) -> String {
    let held = entry.value(field);
    let country = |code: &str| {
        if code.is_empty() {
            String::new()
        } else {
            format!(" ({})", names.code("countries", code))
        }
    };
    match field {
        "nationality" => names.code("countries", held),
        "birth_date" => {
            held.parse().map_or_else(|_| held.to_owned(), |date| super::shown::day(names, &date))
        }
        "sex" => names.page.words.find(&format!("search-sex-{held}")).unwrap_or(held.to_owned()),
        "plate" => format!("{held}{}", country(entry.value("plate_country"))),
        "document" => format!("{held}{}", country(entry.value("document_issuer"))),
        "number" => {
            let kind = entry.value("number_kind");
            let kind = names.page.words.find(&format!("search-number-{kind}"));
            kind.map_or(held.to_owned(), |kind| format!("{kind} {held}"))
        }
        _ => held.to_owned(),
    }
}

/// Other readings of what a field holds: the code of the label, and what the button sends.
fn others(field: &str, held: &str) -> Vec<(&'static str, String)> {
    let to = |to: &[&'static str]| to.iter().map(|to| (*to, format!("{field}:{to}"))).collect();
    match field {
        "document" => to(&["plate", "reference"]),
        "plate" | "reference" => to(&["document"]),
        "birth_date" => swapped(held)
            .map(|_| vec![("day-month", format!("{field}:day-month"))])
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// A day with day and month the other way round, if that is another day.
fn swapped(date: &str) -> Option<String> {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let fits = month != day && day.parse::<u8>().ok()? <= 12;
    fits.then(|| format!("{year}-{day}-{month}"))
}

/// Carries out what a chip's button sends.
pub(super) fn read_as(fields: &mut Fields, sent: &str) {
    let Some((from, to)) = sent.split_once(':') else { return };
    let held = fields.text(from).unwrap_or_default().to_owned();
    match to {
        "day-month" => {
            if let Some(date) = swapped(&held) {
                fields.set(from, date);
            }
        }
        // Only what the buttons offer.
        "plate" | "document" | "reference" if others(from, &held).iter().any(|o| o.0 == to) => {
            fields.set(from, "");
            fields.set(to, held);
        }
        _ => {}
    }
}

/// Puts terms into empty fields; gives back those for which there is no room.
pub(super) fn fill(fields: &mut Fields, terms: impl IntoIterator<Item = Term>) -> Vec<Term> {
    terms.into_iter().filter(|term| !put(fields, term)).collect()
}

fn put(fields: &mut Fields, term: &Term) -> bool {
    let country = |country: &Option<Country>| country.map(|c| c.to_string()).unwrap_or_default();
    let pairs: Vec<(&str, String)> = match term {
        Term::Name(name) => return put_name(fields, name),
        Term::BirthDate(date) => vec![("birth_date", date.to_string())],
        Term::Sex(sex) => vec![("sex", sex.to_string())],
        Term::Nationality(country) => vec![("nationality", country.to_string())],
        Term::BirthPlace(text) => vec![("birth_place", text.clone())],
        Term::Document(document) => vec![
            ("document", document.number.clone()),
            ("document_kind", document.kind.clone().unwrap_or_default()),
            ("document_issuer", country(&document.issuer)),
        ],
        Term::Plate(plate) => {
            vec![("plate", plate.number.clone()), ("plate_country", country(&plate.country))]
        }
        Term::Vin(vin) => vec![("vin", vin.to_string())],
        Term::Number(number) => {
            vec![("number", number.number().to_owned()), ("number_kind", number.kind().to_string())]
        }
        Term::Partial(partial) => {
            let field = partial.of().as_str();
            let kind = partial.number_kind().map(|kind| kind.to_string()).unwrap_or_default();
            let mut pairs = vec![(field, partial.pattern().to_owned())];
            match field {
                "plate" => pairs.push(("plate_country", country(&partial.country()))),
                "number" => pairs.push(("number_kind", kind)),
                _ => {}
            }
            pairs
        }
        Term::Reference(text) => vec![("reference", text.clone())],
    };
    let room = pairs
        .first()
        .is_some_and(|(name, value)| fields.text(name).is_none_or(|held| held == value.as_str()));
    if room {
        for (name, value) in pairs {
            fields.set(name, value);
        }
    }
    room
}

fn put_name(fields: &mut Fields, name: &PersonName) -> bool {
    use entente_model::NamePartRole::{Family, Given};
    let full = name.full();
    if ["name", "family", "given"].iter().any(|field| fields.text(field).is_some()) {
        let held = fields.text("other_name").map(ToOwned::to_owned);
        if held.is_none() {
            fields.set("other_name", full.clone());
        }
        return held.is_none_or(|held| held == full);
    }
    let of = |role| {
        let texts: Vec<_> =
            name.parts.iter().filter(|p| p.role == role).map(|p| p.text.as_str()).collect();
        texts.join(" ")
    };
    let two = name.parts.iter().all(|part| matches!(part.role, Given | Family));
    if two {
        fields.set("family", of(Family));
        fields.set("given", of(Given));
    } else {
        fields.set("name", full);
    }
    true
}

/// The terms that a form asks for, or what is wrong at which field.
pub(super) fn terms(page: &Page, fields: &Fields, now: Timestamp) -> Result<Vec<Term>, Problem> {
    let mut reader = Reader { page, fields, faults: Vec::new() };
    let terms = reader.terms(now);
    if reader.faults.is_empty() {
        Ok(terms)
    } else {
        Err(Problem::new(Code::QueryMalformed).with_faults(reader.faults))
    }
}

struct Reader<'a> {
    page: &'a Page,
    fields: &'a Fields,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn terms(&mut self, now: Timestamp) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        terms.extend(self.two_part_name());
        for field in ["name", "other_name"] {
            terms.extend(
                self.read(field, "name", |text| PersonName::unassigned(text).ok().map(Term::Name)),
            );
        }
        let born = |text: &str| date(text, now).map(Term::BirthDate);
        terms.extend(self.read("birth_date", "date", born));
        terms.extend(self.read("sex", "choice", |text| text.parse().ok().map(Term::Sex)));
        let of = |text: &str| text.parse().ok().map(Term::Nationality);
        terms.extend(self.read("nationality", "choice", of));
        terms.extend(self.read("birth_place", "text", |text| Some(Term::BirthPlace(text.into()))));
        let [kind, issuer, plate, number] =
            ["document_kind", "document_issuer", "plate_country", "number_kind"]
                .map(|name| self.fields.text(name).map(ToOwned::to_owned));
        terms.extend(self.read("document", "number", |text| {
            let document = DocumentNumber::new(text).ok()?;
            let issuer = issuer.as_deref().and_then(|code| code.parse().ok());
            Some(Term::Document(DocumentNumber { kind: kind.clone(), issuer, ..document }))
        }));
        let country: Option<Country> = plate.and_then(|code| code.parse().ok());
        terms.extend(self.read("plate", "plate", |text| {
            if Partial::is_pattern(text) {
                return Partial::plate(text, country).ok().map(Term::Partial);
            }
            Plate::new(text, country).ok().map(Term::Plate)
        }));
        terms.extend(self.read("vin", "vin", |text| {
            if Partial::is_pattern(text) {
                return Partial::vin(text).ok().map(Term::Partial);
            }
            text.parse::<Vin>().ok().map(Term::Vin)
        }));
        terms.extend(self.read("number", "object", |text| {
            let kind: NumberKind = number.as_deref().unwrap_or("serial").parse().ok()?;
            if Partial::is_pattern(text) {
                return Partial::number(kind, text).ok().map(Term::Partial);
            }
            ObjectNumber::asked(kind, text).ok().map(Term::Number)
        }));
        terms.extend(self.read("reference", "text", |text| Some(Term::Reference(text.into()))));
        if terms.is_empty() && self.faults.is_empty() {
            self.faults.push(Fault::worded("q", self.page.say("search-fault-nothing")));
        }
        terms
    }

    fn two_part_name(&mut self) -> Option<Term> {
        let text = |name: &str| self.fields.text(name).map(clean);
        let name = match (text("given"), text("family")) {
            (Some(given), Some(family)) => PersonName::given_family(&given, &family),
            (Some(one), None) | (None, Some(one)) => PersonName::unassigned(one),
            (None, None) => return None,
        };
        if name.is_err() {
            self.fault("family", "name");
        }
        name.ok().map(Term::Name)
    }

    fn read(
        &mut self,
        field: &str,
        fault: &str,
        read: impl Fn(&str) -> Option<Term>,
    ) -> Option<Term> {
        let text = clean(self.fields.text(field)?);
        let term = read(&text);
        if term.is_none() {
            self.fault(field, fault);
        }
        term
    }

    fn fault(&mut self, field: &str, code: &str) {
        let words = self.page.words.find(&format!("search-fault-{code}"));
        self.faults.push(Fault::worded(field, words.unwrap_or_default()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_services::search::recognise::recognise;

    fn filled(text: &str) -> (Fields, usize) {
        let mut fields = Fields::default();
        let found = recognise(text, "2026-11-21T10:00:00Z".parse().unwrap());
        let rest = fill(&mut fields, found.parts.into_iter().map(|part| part.term));
        (fields, rest.len())
    }

    #[test]
    fn what_was_recognised_stands_in_its_fields() {
        let (fields, rest) = filled("Velichkov, Todor 14.3.1979 D:B-AB 1234");
        assert_eq!(rest, 0);
        for (field, value) in [
            ("family", "Velichkov"),
            ("given", "Todor"),
            ("birth_date", "1979-03-14"),
            ("plate", "B-AB 1234"),
            ("plate_country", "DEU"),
        ] {
            assert_eq!(fields.text(field), Some(value));
        }
    }

    #[test]
    fn what_has_no_room_is_given_back_and_nothing_typed_is_overwritten() {
        let (mut fields, rest) = filled("Todor Velichkov; Teodor Velichkov; Tod Velichkov");
        assert_eq!((rest, fields.text("other_name")), (1, Some("Teodor Velichkov")));
        fields.set("vin", "WVWZZZ1KZAW000000");
        let vin = "WVWZZZ1KZAW123456".parse().unwrap();
        assert_eq!(fill(&mut fields, [Term::Vin(vin)]).len(), 1);
        assert_eq!(fields.text("vin"), Some("WVWZZZ1KZAW000000"));
    }

    #[test]
    fn a_chip_reads_the_same_text_as_something_else_and_only_what_it_offers() {
        let (mut fields, _) = filled("AB1234");
        read_as(&mut fields, "plate:document");
        assert_eq!((fields.text("plate"), fields.text("document")), (None, Some("AB1234")));
        for sent in ["document:vin", "document:q", "q:document", "document", ":", "name:plate"] {
            read_as(&mut fields, sent);
            assert_eq!(fields.text("document"), Some("AB1234"), "{sent}");
        }
        let (mut fields, _) = filled("03/04/1979");
        read_as(&mut fields, "birth_date:day-month");
        assert_eq!(fields.text("birth_date"), Some("1979-03-04"));
    }
}
