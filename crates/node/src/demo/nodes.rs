//! The five nodes of the demo: who they are, what they hold, what is planted for the examples.

use super::population::{Person, Population, Vehicle};
use anyhow::Result;
use serde_json::{Map, Value, json};

/// A node of the demo.
#[derive(Debug)]
pub(crate) struct NodePlan {
    /// The authority's id, also the name of its folder.
    pub authority: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The register that it fills and serves.
    pub register: &'static str,
    /// Registers of which it keeps a copy, and into which it may enter alerts of its own.
    pub copies: &'static [&'static str],
    /// How its references begin.
    prefix: &'static str,
}

/// The five nodes.
pub(crate) const NODES: [NodePlan; 5] = [
    NodePlan {
        authority: "at-police",
        name: "Police of Austria (demo)",
        register: "police-records",
        copies: &[ALERTS],
        prefix: "AT",
    },
    NodePlan {
        authority: "pt-police",
        name: "Police of Portugal (demo)",
        register: "police-records",
        copies: &[ALERTS],
        prefix: "PT",
    },
    NodePlan {
        authority: "nl-vehicles",
        name: "Vehicle authority of the Netherlands (demo)",
        register: "stolen-vehicles",
        copies: &[],
        prefix: "NL",
    },
    NodePlan {
        authority: "interpol",
        name: "International police organisation (demo)",
        register: "un-special-notices",
        copies: &[],
        prefix: "SYN",
    },
    NodePlan {
        authority: "agency",
        name: "Agency for large systems (demo)",
        register: ALERTS,
        copies: &[],
        prefix: "SYN",
    },
];

/// The register of alerts on persons.
pub(crate) const ALERTS: &str = "sis-persons";
/// The alert that an example enters, changes nothing about, and deletes again.
pub(crate) const ALERT_ID: &str = "AT-2026-MIS-1";
/// The missing girl's name as another state asks for it.
pub(crate) const MISSING_NAME: &str = "Amina Haddad";
/// Her date of birth.
pub(crate) const MISSING_BIRTH: &str = "2011-05-20";

/// The planted person's name as the example asks for it, in another script than one state has it.
pub(crate) const PLANTED_NAME: &str = "Тодор Величков";
/// The planted person's date of birth.
pub(crate) const PLANTED_BIRTH: &str = "1979-03-14";
/// The planted vehicle's plate, with its country.
pub(crate) const PLANTED_PLATE: &str = "NLD:GX-417-T";

impl NodePlan {
    /// The lines of a JSONL import: what is planted first, then the seeded population.
    ///
    /// # Errors
    /// If the table of names cannot be read, which a test excludes.
    pub(crate) fn lines(&self, seed: u64, count: usize) -> Result<Vec<u8>> {
        // Each node has people of its own, and the same ones for the same seed.
        let salt = self
            .authority
            .bytes()
            .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let mut population = Population::seeded(seed ^ salt)?;
        let mut lines = Vec::new();
        for number in 0..count {
            let fields = match self.register {
                "stolen-vehicles" => {
                    let drawn = population.vehicle();
                    self.vehicle(number, &if number == 0 { planted_vehicle(drawn) } else { drawn })
                }
                _ => {
                    let drawn = population.person();
                    let person = self.planted(number, &drawn).unwrap_or(drawn);
                    self.person(number, &person)
                }
            };
            let line = json!({ "id": self.reference(number), "fields": fields });
            serde_json::to_writer(&mut lines, &line)?;
            lines.push(b'\n');
        }
        Ok(lines)
    }

    fn reference(&self, number: usize) -> String {
        format!("{}-2026-{:06}", self.prefix, number + 1)
    }

    /// The first record of both states is the same man, written by two systems in two ways.
    fn planted(&self, number: usize, drawn: &Person) -> Option<Person> {
        if number != 0 {
            return None;
        }
        let (family, script, birth) = match self.authority {
            "at-police" => ("Velichkov", Some(PLANTED_NAME), PLANTED_BIRTH),
            "pt-police" => ("Velitchkov", None, "1979-03"),
            _ => return None,
        };
        Some(Person {
            given: "Todor".to_owned(),
            family: family.to_owned(),
            original_script: script.map(str::to_owned),
            sex: "M",
            birth: birth.to_owned(),
            nationality: "BGR".to_owned(),
            city: "Plovdiv".to_owned(),
            passport: drawn.passport.clone(),
            aliases: Vec::new(),
        })
    }

    fn person(&self, number: usize, person: &Person) -> Map<String, Value> {
        const OFFENCES: [&str; 6] =
            ["fraud", "drugs", "laundering", "cybercrime", "human-trafficking", "weapons"];
        let offence = OFFENCES.iter().cycle().nth(number % OFFENCES.len()).unwrap_or(&"fraud");
        let mut fields = person.fields();
        let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        match self.register {
            "police-records" => {
                let category = if number.is_multiple_of(3) { "convicted" } else { "suspect" };
                set("category", json!(category));
                set("file_number", json!(self.reference(number)));
                set("offences", json!([offence]));
            }
            "un-special-notices" => {
                set("reference_number", json!(self.reference(number)));
                set("list", json!("synthetic"));
            }
            _ => {
                set("category", json!("ARR"));
                set("schengen_id", json!(self.reference(number)));
                set("reason", json!("EAW"));
                set("action", json!("arrest"));
                set("offences", json!([offence]));
                if number.is_multiple_of(7) {
                    set("warnings", json!(["armed"]));
                }
            }
        }
        if let Some(passport) = &person.passport {
            let document = json!({
                "number": passport,
                "kind": "passport",
                "issuer": person.nationality,
            });
            set("documents", json!([document]));
        }
        fields
    }

    fn vehicle(&self, number: usize, vehicle: &Vehicle) -> Map<String, Value> {
        let (make, model) = vehicle.make.split_once(' ').unwrap_or((vehicle.make, ""));
        let fields = json!({
            "kind": "vehicle",
            "plates": [{ "number": vehicle.plate, "country": vehicle.country }],
            "vin": vehicle.vin,
            "make": make,
            "model": model,
            "colour": vehicle.colour,
            "vehicle_category": "M1",
            "status": "stolen",
            "reported_on": vehicle.stolen,
            "file_number": self.reference(number),
        });
        fields.as_object().cloned().unwrap_or_default()
    }
}

/// What an officer writes to enter the alert of the examples.
pub(crate) fn alert() -> Value {
    json!({
        "record": {
            "id": ALERT_ID,
            "fields": {
                "category": "MIS-P",
                "schengen_id": "AT0000000000001",
                "names": [{
                    "family": "El-Haddad",
                    "given": "Amina",
                    "original_script": "أمينة الحداد",
                }],
                "birth_dates": [MISSING_BIRTH],
                "sex": "F",
                "reason": "MISSING-PROTECT",
                "action": "protect",
                "case_type": "runaway",
            },
        },
        "proportionality": "A girl of fifteen has not come home for two days and needs medicine.",
    })
}

fn planted_vehicle(drawn: Vehicle) -> Vehicle {
    let plate = PLANTED_PLATE.trim_start_matches("NLD:").to_owned();
    Vehicle { plate, country: "NLD", ..drawn }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_registers::Catalogue;
    use entente_registers::import::{Row, jsonl};

    #[test]
    fn every_line_fits_its_register_s_declaration() {
        let catalogue = Catalogue::embedded().unwrap();
        for node in &NODES {
            let register = node.register.parse().unwrap();
            let declaration = catalogue.declaration(&register).unwrap();
            let lines = node.lines(2026, 200).unwrap();
            let mut count = 0;
            for row in jsonl(std::io::Cursor::new(lines)) {
                let Row::Record(raw) = row else { panic!("{row:?}") };
                if let Err(faults) = catalogue.validate(declaration, &raw) {
                    panic!("{}: {faults:?}", node.authority);
                }
                count += 1;
            }
            assert_eq!(count, 200);
        }
    }

    #[test]
    fn nodes_do_not_share_their_people() {
        let [first, second, ..] = &NODES;
        assert_ne!(first.lines(1, 3).unwrap(), second.lines(1, 3).unwrap());
        assert_eq!(first.lines(1, 3).unwrap(), first.lines(1, 3).unwrap());
    }
}
