//! A made-up stock of alerts in the proportions of the Schengen Information System, on a seed.
//!
//! What is known of them: 93.2 million at the end of 2024, of which about 1.7 million on persons;
//! of these 38 % refusals and a third returns; a third of all entered by France, 17 % by Germany,
//! 12 % by Italy. The rest of the persons follows the figures of 2010 and 2015, the objects those
//! of 2010; the twenty-seven other owners share what is left evenly.

use super::data::{Dice, person};
use anyhow::{Context as _, Result};
use entente_model::value::Sex;
use entente_model::{
    Country, DocumentNumber, Identity, IdentityRole, NameQuality, ObjectNumber, PersonName, Plate,
    Term, Timestamp, Value, Vin,
};
use entente_registers::{RawRecord, RawValue};

/// Alerts at the end of 2024.
pub(crate) const WHOLE: u64 = 93_195_404;
/// Of so many alerts, one is on a person.
const PERSONS_ONE_IN: u64 = 55;
/// Owners that enter more than others, in parts of a hundred.
const OWNERS: [(&str, u64); 3] = [("FR", 33), ("DE", 17), ("IT", 12)];
/// Those that share the rest.
const OTHERS: [&str; 27] = [
    "AT", "BE", "BG", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IS", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];
/// Countries by the two letters of an owner, for documents.
const ISSUERS: [&str; 8] = ["FRA", "DEU", "ITA", "ESP", "POL", "ROU", "NLD", "BEL"];
/// Categories of persons in parts of a thousand, with reason and action.
const CATEGORIES: [(&str, u64, &str, &str); 7] = [
    ("REF", 380, "THREAT-CONVICTION", "refuse-entry"),
    ("RET", 333, "RETURN", "confirm-return"),
    ("JUD", 99, "WITNESS", "report-residence"),
    ("DIS", 87, "CLEAR-INDICATION", "discreet-check"),
    ("ARR", 36, "EAW", "arrest"),
    ("MIS-L", 33, "MISSING", "locate"),
    ("MIS-P", 32, "MISSING-PROTECT", "protect"),
];
/// Kinds of objects in parts of ten thousand.
const KINDS: [(&str, u64); 5] = [("l", 8_450), ("a", 1_279), ("j", 115), ("k", 112), ("n", 44)];
const STATUSES: [&str; 3] = ["stolen", "lost", "misappropriated"];
const DOCUMENTS: [&str; 4] = ["identity-card", "passport", "driving-licence", "residence-permit"];
const MAKES: [(&str, &str); 6] = [
    ("Renault", "Clio"),
    ("Volkswagen", "Golf"),
    ("Fiat", "Panda"),
    ("BMW", "320d"),
    ("Peugeot", "208"),
    ("Toyota", "Yaris"),
];
const COLOURS: [&str; 5] = ["black", "white", "grey", "red", "blue"];
const NUMBERS: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ0123456789";

/// Which register an alert belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum On {
    Person,
    Object,
}

/// One alert of the stock.
pub(crate) struct Alert {
    pub(crate) on: On,
    /// The two letters of its owner.
    pub(crate) owner: &'static str,
    pub(crate) entered: Timestamp,
    pub(crate) raw: RawRecord,
    /// A question that finds it.
    pub(crate) asked: Vec<Term>,
}

/// The alert of a number; always the same.
pub(crate) fn alert(number: u64) -> Result<Alert> {
    let mut dice = Dice::new(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x51a5);
    let owner = owner(&mut dice);
    // Entered in the three years before the end of 2025, in milliseconds.
    let entered =
        Timestamp::from_millis(1_672_531_200_000 + i64::try_from(dice.below(94_608_000_000))?);
    let id = format!("{owner}{number:011}");
    let on = if number.is_multiple_of(PERSONS_ONE_IN) { On::Person } else { On::Object };
    let mut raw = RawRecord { id: Some(id.clone()), ..RawRecord::default() };
    put(&mut raw, "schengen_id", Value::Reference(id));
    put(&mut raw, "authority", Value::Text(format!("{owner} SIRENE bureau")));
    let asked = match on {
        On::Person => on_person(&mut raw, number, &mut dice)?,
        On::Object => on_object(&mut raw, &mut dice)?,
    };
    Ok(Alert { on, owner, entered, raw, asked })
}

/// Terms of an object or person that no alert is about.
pub(crate) fn unknown(on: On, number: u64) -> Result<Vec<Term>> {
    let mut dice = Dice::new(number ^ 0x00ff_0ff0);
    Ok(match on {
        On::Person => {
            let person = person(number + WHOLE);
            let name = PersonName::given_family(&person.given, &person.family)?;
            vec![Term::Name(name), Term::BirthDate(person.birth.parse()?)]
        }
        On::Object if number.is_multiple_of(2) => vec![Term::Plate(plate(&mut dice)?)],
        On::Object => vec![Term::Document(document("passport", &mut dice)?)],
    })
}

fn on_person(raw: &mut RawRecord, number: u64, dice: &mut Dice) -> Result<Vec<Term>> {
    let (category, _, reason, action) =
        choose(&CATEGORIES, |category| category.1, dice).context("a category")?;
    let person = person(number);
    let name = PersonName::given_family(&person.given, &person.family)?;
    let birth = person.birth.parse()?;
    let asked = vec![Term::Name(name.clone()), Term::BirthDate(birth)];
    let identity = Identity {
        role: IdentityRole::Main,
        quality: NameQuality::Good,
        name,
        birth: Vec::new(),
        note: None,
    };
    put(raw, "category", Value::Code((*category).to_owned()));
    put(raw, "names", Value::Name(identity));
    put(raw, "birth_dates", Value::Date(birth));
    put(raw, "sex", Value::Sex(if dice.below(4) == 0 { Sex::F } else { Sex::M }));
    put(raw, "nationalities", Value::Country(issuer(dice)?));
    put(raw, "reason", Value::Code((*reason).to_owned()));
    put(raw, "action", Value::Code((*action).to_owned()));
    put(raw, "decision", Value::Reference(format!("{}/{}", dice.below(90_000), 2023)));
    if dice.below(3) == 0 {
        put(raw, "documents", Value::Document(document("passport", dice)?));
    }
    match *category {
        "ARR" => put(raw, "offences", Value::Code("drugs".to_owned())),
        "RET" => {
            put(raw, "departure_by", Value::Date("2026-06-30".parse()?));
            put(raw, "entry_ban", Value::Code("no".to_owned()));
            put(raw, "suspended", Value::Code("no".to_owned()));
            put(raw, "public_threat", Value::Code("no".to_owned()));
        }
        "MIS-L" | "MIS-P" => put(raw, "case_type", Value::Code("runaway".to_owned())),
        "REF" => put(raw, "decision_until", Value::Date("2028-06-30".parse()?)),
        _ => {}
    }
    Ok(asked)
}

fn on_object(raw: &mut RawRecord, dice: &mut Dice) -> Result<Vec<Term>> {
    let (kind, _) = choose(&KINDS, |kind| kind.1, dice).context("a kind of object")?;
    put(raw, "category", Value::Code("OBJ".to_owned()));
    put(raw, "object_kind", Value::Code((*kind).to_owned()));
    put(raw, "reason", Value::Code("SEIZURE".to_owned()));
    put(raw, "action", Value::Code("seize".to_owned()));
    let day =
        format!("{}-{:02}-{:02}", 2016 + dice.below(9), 1 + dice.below(12), 1 + dice.below(28));
    put(raw, "reported_on", Value::Date(day.parse()?));
    let status = (*pick(&STATUSES, dice)?).to_owned();
    Ok(match *kind {
        "l" | "k" => {
            let document = document(pick(&DOCUMENTS, dice)?, dice)?;
            put(raw, "status", Value::Code(status));
            put(raw, "documents", Value::Document(document.clone()));
            vec![Term::Document(document)]
        }
        "a" => {
            let (plate, vin) = (plate(dice)?, letters(17, dice).parse::<Vin>()?);
            let (make, model) = pick(&MAKES, dice)?;
            put(raw, "plates", Value::Plate(plate.clone()));
            put(raw, "vin", Value::Vin(vin));
            put(raw, "vehicle_category", Value::Code("M1".to_owned()));
            put(raw, "make", Value::Text((*make).to_owned()));
            put(raw, "model", Value::Text((*model).to_owned()));
            put(raw, "colour", Value::Text((*pick(&COLOURS, dice)?).to_owned()));
            vec![Term::Plate(plate)]
        }
        kind => {
            let (kind, field) = match kind {
                "j" => ("firearm", "firearm_serials"),
                _ => ("banknote", "banknote_serials"),
            };
            let number = ObjectNumber::asked(kind.parse()?, &letters(9, dice))?;
            put(raw, field, Value::Number(number.clone()));
            vec![Term::Number(number)]
        }
    })
}

fn put(raw: &mut RawRecord, field: &str, value: Value) {
    raw.push(field, RawValue::Value(value));
}

fn owner(dice: &mut Dice) -> &'static str {
    let mut at = dice.below(100);
    for (owner, share) in OWNERS {
        if at < share {
            return owner;
        }
        at -= share;
    }
    let place = usize::try_from(dice.below(OTHERS.len() as u64)).unwrap_or(0);
    OTHERS.get(place).copied().unwrap_or("AT")
}

fn choose<'a, T>(from: &'a [T], share: impl Fn(&T) -> u64, dice: &mut Dice) -> Option<&'a T> {
    let mut at = dice.below(from.iter().map(&share).sum());
    from.iter().find(|one| {
        let within = at < share(one);
        at = at.saturating_sub(share(one));
        within
    })
}

fn pick<'a, T>(from: &'a [T], dice: &mut Dice) -> Result<&'a T> {
    let place = usize::try_from(dice.below(from.len() as u64))?;
    from.get(place).context("something to choose from")
}

fn letters(count: usize, dice: &mut Dice) -> String {
    let one = |dice: &mut Dice| {
        let place = usize::try_from(dice.below(NUMBERS.len() as u64)).unwrap_or(0);
        char::from(NUMBERS.get(place).copied().unwrap_or(b'A'))
    };
    (0..count).map(|_| one(dice)).collect()
}

fn issuer(dice: &mut Dice) -> Result<Country> {
    Ok(pick(&ISSUERS, dice)?.parse()?)
}

fn document(kind: &str, dice: &mut Dice) -> Result<DocumentNumber> {
    Ok(DocumentNumber {
        kind: Some(kind.to_owned()),
        number: letters(9, dice),
        issuer: Some(issuer(dice)?),
        note: None,
    })
}

fn plate(dice: &mut Dice) -> Result<Plate> {
    Ok(Plate::new(letters(7, dice), Some(issuer(dice)?))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stock_has_the_proportions_that_are_published() {
        let alerts: Vec<Alert> = (0..20_000).map(|number| alert(number).unwrap()).collect();
        let share = |fits: &dyn Fn(&Alert) -> bool| {
            alerts.iter().filter(|alert| fits(alert)).count() * 1_000 / alerts.len()
        };
        assert!((17..=19).contains(&share(&|alert| alert.on == On::Person)));
        assert!((315..=345).contains(&share(&|alert| alert.owner == "FR")));
        assert!((155..=185).contains(&share(&|alert| alert.owner == "DE")));
        let numbered = share(&|alert| matches!(alert.asked.first(), Some(Term::Document(_))));
        assert!((800..=880).contains(&numbered), "{numbered}");
    }

    #[test]
    fn every_alert_fits_its_register() {
        let catalogue = entente_registers::Catalogue::embedded().unwrap();
        for number in 0..20_000 {
            let alert = alert(number).unwrap();
            let register = match alert.on {
                On::Person => "sis-persons",
                On::Object => "sis-objects",
            };
            let declaration = catalogue.declaration(&register.parse().unwrap()).unwrap();
            assert_eq!(catalogue.validate(declaration, &alert.raw).err(), None, "{number}");
        }
    }

    #[test]
    fn an_alert_of_a_number_is_always_the_same() {
        for number in [0, 1, 54, 55, WHOLE] {
            assert!(alert(number).unwrap().raw == alert(number).unwrap().raw);
        }
    }
}
