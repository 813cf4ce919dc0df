//! What a policy says of itself in its annotations.

use crate::{Error, limits};
use entente_model::{AnswerLevel, Code, RuleId};
use std::collections::{BTreeMap, BTreeSet};

/// Whether a policy permits or forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It permits.
    Permit,
    /// It forbids, whatever others permit.
    Forbid,
}

/// A policy as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// Whether it permits or forbids.
    pub effect: Effect,
    /// Its words.
    pub words: String,
    /// The file it is in.
    pub file: String,
    /// What a refusal by it is called; `denied` for one that permits.
    pub code: Code,
    /// What would help against a refusal by it; empty for one that permits.
    pub remedy: String,
    /// The smaller, the earlier it is named when several apply.
    pub priority: u16,
    pub(crate) grant: Grant,
}

/// What a policy that permits attaches to its permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) level: AnswerLevel,
    pub(crate) four_eyes: bool,
    pub(crate) no_alert_to_owner: bool,
    pub(crate) case_number: bool,
    pub(crate) categories: BTreeSet<String>,
}

const PRIORITY_DEFAULT: u16 = 100;

impl Rule {
    /// Reads the annotations of one policy; `place` names it until its id is known.
    pub(crate) fn read(
        file: &str,
        place: usize,
        effect: Effect,
        annotations: &BTreeMap<&str, &str>,
    ) -> Result<Self, Error> {
        let name = annotations.get("id").map_or_else(|| format!("{place}"), |id| format!("`{id}`"));
        let fault = |words: String| Error::Annotation {
            file: file.to_owned(),
            policy: name.clone(),
            words,
        };
        for (key, value) in annotations {
            known(effect, key).map_err(fault)?;
            if value.chars().count() > limits::ANNOTATION_CHARS_MAX {
                let max = limits::ANNOTATION_CHARS_MAX;
                return Err(fault(format!("@{key} is longer than {max} characters")));
            }
        }
        let read = Annotations(annotations);
        let id = read.required("id").map_err(fault)?;
        let id = RuleId::new(id).map_err(|error| fault(format!("@id: {error}")))?;
        let (code, remedy) = match effect {
            Effect::Forbid => {
                (read.code().map_err(fault)?, read.required("remedy").map_err(fault)?.to_owned())
            }
            Effect::Permit => (Code::Denied, String::new()),
        };
        Ok(Self {
            id,
            effect,
            words: read.required("words").map_err(fault)?.to_owned(),
            file: file.to_owned(),
            code,
            remedy,
            priority: read.priority().map_err(fault)?,
            grant: Grant {
                level: read.level().map_err(fault)?,
                four_eyes: read.yes("four_eyes").map_err(fault)?,
                no_alert_to_owner: read.yes("no_alert_to_owner").map_err(fault)?,
                case_number: read.yes("case_number").map_err(fault)?,
                categories: read.list("categories"),
            },
        })
    }
}

fn known(effect: Effect, key: &str) -> Result<(), String> {
    const BOTH: &[&str] = &["id", "words", "priority"];
    const PERMIT: &[&str] =
        &["level", "four_eyes", "no_alert_to_owner", "case_number", "categories"];
    const FORBID: &[&str] = &["code", "remedy"];
    let (own, other, word) = match effect {
        Effect::Permit => (PERMIT, FORBID, "forbids"),
        Effect::Forbid => (FORBID, PERMIT, "permits"),
    };
    if BOTH.contains(&key) || own.contains(&key) {
        return Ok(());
    }
    if other.contains(&key) {
        return Err(format!("@{key} is only for a policy that {word}"));
    }
    Err(format!("annotation @{key} is not known"))
}

struct Annotations<'a>(&'a BTreeMap<&'a str, &'a str>);

impl Annotations<'_> {
    fn required(&self, key: &str) -> Result<&str, String> {
        self.0
            .get(key)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
            .ok_or_else(|| format!("@{key} is missing"))
    }

    fn code(&self) -> Result<Code, String> {
        let text = self.required("code")?;
        let code = Code::ALL.iter().find(|code| code.as_str() == text);
        code.copied().ok_or_else(|| format!("@code `{text}` is not a problem code"))
    }

    fn priority(&self) -> Result<u16, String> {
        match self.0.get("priority") {
            None => Ok(PRIORITY_DEFAULT),
            Some(text) => text
                .parse()
                .map_err(|_| format!("@priority must be a whole number of 0 to {}", u16::MAX)),
        }
    }

    fn level(&self) -> Result<AnswerLevel, String> {
        match self.0.get("level").copied() {
            None | Some("full") => Ok(AnswerLevel::Full),
            Some("core-data") => Ok(AnswerLevel::CoreData),
            Some("reference") => Ok(AnswerLevel::Reference),
            Some("flag") => Ok(AnswerLevel::Flag),
            Some(_) => Err("@level must be flag, reference, core-data or full".to_owned()),
        }
    }

    fn yes(&self, key: &str) -> Result<bool, String> {
        match self.0.get(key).copied() {
            None => Ok(false),
            Some("yes") => Ok(true),
            Some(_) => Err(format!("@{key} must be \"yes\" or left out")),
        }
    }

    fn list(&self, key: &str) -> BTreeSet<String> {
        self.0
            .get(key)
            .map(|text| text.split_whitespace().map(str::to_owned).collect())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(effect: Effect, pairs: &[(&str, &str)]) -> Result<Rule, Error> {
        Rule::read("law.cedar", 3, effect, &pairs.iter().copied().collect())
    }

    #[test]
    fn a_permit_needs_an_id_and_words() {
        let rule = read(Effect::Permit, &[("id", "A"), ("words", "You may.")]).unwrap();
        assert_eq!((rule.grant.level, rule.priority), (AnswerLevel::Full, PRIORITY_DEFAULT));
        let error = read(Effect::Permit, &[("words", "You may.")]).unwrap_err();
        assert_eq!(error.to_string(), "policy 3 of file `law.cedar`: @id is missing");
        assert!(read(Effect::Permit, &[("id", "A"), ("words", " ")]).is_err());
        assert!(read(Effect::Permit, &[("id", "a b"), ("words", "You may.")]).is_err());
    }

    #[test]
    fn a_forbid_also_needs_a_code_and_a_remedy() {
        let full = [("id", "A"), ("words", "No."), ("code", "denied"), ("remedy", "Ask.")];
        assert_eq!(read(Effect::Forbid, &full).unwrap().code, Code::Denied);
        for without in ["id", "words", "code", "remedy"] {
            let pairs: Vec<_> = full.into_iter().filter(|(key, _)| *key != without).collect();
            let error = read(Effect::Forbid, &pairs).unwrap_err();
            assert!(error.to_string().ends_with(&format!("@{without} is missing")), "{error}");
        }
        let wrong = [("id", "A"), ("words", "No."), ("code", "forbidden"), ("remedy", "Ask.")];
        assert!(read(Effect::Forbid, &wrong).is_err());
    }

    #[test]
    fn an_annotation_that_would_do_nothing_is_refused() {
        for extra in [("levle", "flag"), ("code", "denied"), ("level", "all"), ("four_eyes", "no")]
        {
            let pairs = [("id", "A"), ("words", "You may."), extra];
            assert!(read(Effect::Permit, &pairs).is_err(), "{extra:?}");
        }
        let pairs = [("id", "A"), ("words", "You may."), ("priority", "-1")];
        assert!(read(Effect::Permit, &pairs).is_err());
    }

    #[test]
    fn the_text_of_an_annotation_is_limited() {
        let words = |count| "x".repeat(count);
        let fits = words(limits::ANNOTATION_CHARS_MAX);
        assert!(read(Effect::Permit, &[("id", "A"), ("words", &fits)]).is_ok());
        let over = words(limits::ANNOTATION_CHARS_MAX + 1);
        assert!(read(Effect::Permit, &[("id", "A"), ("words", &over)]).is_err());
    }
}
