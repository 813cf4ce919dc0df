//! The policies that the program is delivered with, compiled in.

macro_rules! catalogue {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../../catalogue/policies/", $file)))),*]
    };
}

/// The schema.
pub(crate) const SCHEMA: &str = include_str!("../../../catalogue/policies/schema.cedarschema");

/// Every policy file of `catalogue/policies`; a test holds that none is missing.
pub(crate) const POLICIES: &[(&str, &str)] = catalogue![
    "alerts.cedar",
    "conditions.cedar",
    "entry.cedar",
    "hits.cedar",
    "oversight.cedar",
    "peers.cedar",
    "persons.cedar",
    "search.cedar",
];
