//! `entente match`: two persons compared by the rules of every search, without a node.

use super::evidence;
use crate::cli::MatchArgs;
use crate::output::{Ended, Output};
use anyhow::{Context as _, Result, bail};
use entente_matching::compare::{compare, romanised};
use entente_matching::{Comparison, MODEL_VERSION, PersonEntry, PersonQuery, limits};
use entente_model::value::{Place, Sex};
use entente_model::{
    Country, DateInterval, DocumentNumber, Identity, IdentityRole, NameQuality, PersonName,
};
use serde_json::json;

/// Runs the command.
///
/// # Errors
/// If a person cannot be read; the field is named, its value is not repeated.
pub(crate) fn run(output: Output, args: &MatchArgs) -> Result<Ended> {
    let asked = Described::read(&args.asked).context("the person asked for")?;
    let recorded = Described::read(&args.recorded).context("the person recorded")?;
    let compared = compare(&asked.query(), &recorded.entry());
    output.document(&json!({
        "event": "match",
        "model": MODEL_VERSION,
        "score_permille": compared.score_permille,
        "shown_from_permille": limits::SCORE_PERMILLE_MIN_DEFAULT,
        "asked_words": asked.words(),
        "recorded_words": recorded.words(),
        "compared_role": compared.role,
        "features": &compared.features,
    }))?;
    show(output, &asked, &recorded)?;
    explain(output, &compared)?;
    Ok(Ended::Done)
}

fn show(output: Output, asked: &Described, recorded: &Described) -> Result<()> {
    for (label, person) in [("asked", asked), ("recorded", recorded)] {
        for words in person.words() {
            output.say(format!("{label:8}  {}", words.join(" | ")))?;
        }
    }
    Ok(())
}

fn explain(output: Output, compared: &Comparison) -> Result<()> {
    let shown = compared.score_permille >= limits::SCORE_PERMILLE_MIN_DEFAULT;
    output.say(format!(
        "score     {}: {}, as searches show from {} unless a register says otherwise",
        evidence::percent(compared.score_permille),
        if shown { "a candidate" } else { "no candidate" },
        evidence::percent(limits::SCORE_PERMILLE_MIN_DEFAULT),
    ))?;
    for feature in &compared.features {
        evidence::lines(feature).iter().try_for_each(|line| output.say(line))?;
    }
    output.say(format!(
        "Model {MODEL_VERSION}. Without a register every name counts as equally rare; a search \
         weighs rare\nnames higher, so its score may differ. A score is no identification."
    ))
}

/// A person as typed.
#[derive(Default)]
struct Described {
    names: Vec<PersonName>,
    given: Vec<String>,
    family: Vec<String>,
    birth: Vec<DateInterval>,
    sex: Option<Sex>,
    nationalities: Vec<Country>,
    documents: Vec<DocumentNumber>,
    places: Vec<String>,
}

impl Described {
    /// Reads `Ana Primjer`, `Primjer, Ana; born=1980` or `given=Ana; family=Primjer; ...`.
    fn read(text: &str) -> Result<Self> {
        let mut person = Self::default();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            match part.split_once('=') {
                None => person.names.push(super::search::name(part).context("the name")?),
                Some((field, value)) => person.field(field.trim(), value.trim())?,
            }
        }
        person.join_parts()?;
        if person.names.is_empty() && person.documents.is_empty() {
            bail!("write a name, or given= and family=, or document=");
        }
        Ok(person)
    }

    fn field(&mut self, field: &str, value: &str) -> Result<()> {
        match field {
            "given" => self.given.push(value.to_owned()),
            "family" => self.family.push(value.to_owned()),
            "alias" => self.names.push(super::search::name(value).context("alias")?),
            "born" => self
                .birth
                .push(value.parse().context("born: write YYYY, YYYY-MM, YYYY-MM-DD or FROM/TO")?),
            "sex" => self.sex = Some(value.parse().context("sex: write F, M or X")?),
            "nationality" => self
                .nationalities
                .push(value.parse().context("nationality: three letters, such as AUT")?),
            "document" => {
                self.documents.push(DocumentNumber::new(value).context("document")?);
            }
            "place" => self.places.push(value.to_owned()),
            _ => bail!(
                "an unknown field: write given, family, alias, born, sex, nationality, document \
                 or place"
            ),
        }
        Ok(())
    }

    /// Given and family names become the first name.
    fn join_parts(&mut self) -> Result<()> {
        let (given, family) = (self.given.join(" "), self.family.join(" "));
        let name = match (given.is_empty(), family.is_empty()) {
            (true, true) => return Ok(()),
            (false, false) => PersonName::given_family(&given, &family).context("given, family")?,
            _ => PersonName::unassigned(format!("{given}{family}")).context("given, family")?,
        };
        self.names.insert(0, name);
        Ok(())
    }

    /// What becomes of the names: the romanised words of each.
    fn words(&self) -> Vec<Vec<String>> {
        self.names.iter().map(romanised).collect()
    }

    fn query(&self) -> PersonQuery {
        PersonQuery {
            names: self.names.clone(),
            birth: self.birth.clone(),
            sex: self.sex,
            nationalities: self.nationalities.clone(),
            birth_places: self.places.clone(),
            documents: self.documents.clone(),
        }
    }

    fn entry(&self) -> PersonEntry {
        let identity = |(at, name): (usize, &PersonName)| Identity {
            role: if at == 0 { IdentityRole::Main } else { IdentityRole::Alias },
            quality: NameQuality::Unknown,
            name: name.clone(),
            birth: Vec::new(),
            note: None,
        };
        let place = |city: &String| Place { city: Some(city.clone()), ..Place::default() };
        PersonEntry {
            identities: self.names.iter().enumerate().map(identity).collect(),
            birth: self.birth.clone(),
            sex: self.sex,
            nationalities: self.nationalities.clone(),
            birth_places: self.places.iter().map(place).collect(),
            documents: self.documents.clone(),
            ..PersonEntry::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_a_name_or_fields() {
        let person = Described::read("Primjer, Ana; born=1980; alias=Anna P").unwrap();
        assert_eq!((person.names.len(), person.birth.len()), (2, 1));
        let person = Described::read("family=Primjer; given=Ana; given=Maria; sex=F").unwrap();
        let whole = PersonName::given_family("Ana Maria", "Primjer").unwrap();
        assert_eq!(person.names, [whole]);
        assert_eq!(person.entry().identities[0].role, IdentityRole::Main);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_its_value_not_repeated() {
        for (text, named) in [
            ("Ana Primjer; born=yesterday", "born"),
            ("Ana Primjer; colour=secret", "unknown field"),
            ("born=1980", "write a name"),
            ("", "write a name"),
        ] {
            let words = format!("{:#}", Described::read(text).err().unwrap());
            assert!(words.contains(named), "{words}");
            assert!(!words.contains("yesterday") && !words.contains("secret"), "{words}");
        }
    }

    #[test]
    fn either_part_of_a_name_alone_is_enough() {
        assert!(Described::read("family=Primjer").is_ok());
        assert!(Described::read("given=Ana").is_ok());
    }
}
