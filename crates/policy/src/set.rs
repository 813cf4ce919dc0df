//! The policy set: loading with strict checks, and deciding.

use crate::action::{Action, ActionName};
use crate::decision::{Asked, Decision, Denial, Granted, Obligations, Permit};
use crate::evaluate::{EngineNames, declared_level};
use crate::rule::{Effect, Rule};
use crate::{Error, Question, embedded, limits, probe};
use cedar_policy::{
    ActionConstraint, Authorizer, ParseErrors, Policy, PolicyId, PolicySet as CedarSet, Schema,
    ValidationMode, Validator,
};
use entente_crypto::hash::Sha256;
use entente_model::encoding::Digest;
use entente_model::record::Access;
use entente_model::{Code, RuleId};
use miette::Diagnostic as _;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The rule named when no policy permits.
pub const DEFAULT_DENY: &str = "DEFAULT-DENY";
/// The rule named when a policy could not be evaluated: a fault never permits.
pub const EVALUATION_FAULT: &str = "EVALUATION-FAULT";

/// Policies in force: checked, hashed, ready to decide. Load it once and share it.
pub struct PolicySet {
    names: EngineNames,
    authorizer: Authorizer,
    // Policies by the action they are about: a decision weighs only those that can apply.
    by_action: BTreeMap<ActionName, CedarSet>,
    rules: BTreeMap<String, Rule>,
    hash: Digest,
    default_deny: RuleId,
    evaluation_fault: RuleId,
}

impl PolicySet {
    /// Loads policies, each file by its name and text, against a schema; strict in everything.
    ///
    /// # Errors
    /// The first [`Error`] found: a file that is no Cedar, a name or type that the schema lacks, a
    /// policy that can never apply, an annotation that is missing or unknown, an id used twice.
    pub fn load(sources: &[(&str, &str)], schema: &str) -> Result<Self, Error> {
        within("policy schema", schema)?;
        let (parsed, warnings) = Schema::from_cedarschema_str(schema)
            .map_err(|error| Error::Schema { words: error.to_string() })?;
        if let Some(warning) = warnings.into_iter().next() {
            return Err(Error::Schema { words: warning.to_string() });
        }
        let names = EngineNames::new()?;
        probe::fits(&names, &parsed)?;
        let (policies, rules) = read_all(sources)?;
        validate(&policies, parsed)?;
        let by_action = ActionName::ALL
            .iter()
            .map(|action| Ok((*action, slice(&names, *action, &policies)?)))
            .collect::<Result<BTreeMap<_, _>, Error>>()?;
        check_levels(&by_action, &rules)?;
        Ok(Self {
            names,
            authorizer: Authorizer::new(),
            by_action,
            rules,
            hash: hash_of(sources, schema),
            default_deny: built_in(DEFAULT_DENY)?,
            evaluation_fault: built_in(EVALUATION_FAULT)?,
        })
    }

    /// The policies that the program is delivered with: `catalogue/policies`.
    ///
    /// # Errors
    /// As [`PolicySet::load`]; a test holds that there are none.
    pub fn embedded() -> Result<Self, Error> {
        Self::load(embedded::POLICIES, embedded::SCHEMA)
    }

    /// The delivered policies together with an authority's own.
    ///
    /// # Errors
    /// As [`PolicySet::load`].
    pub fn embedded_with(own: &[(&str, &str)]) -> Result<Self, Error> {
        let sources: Vec<_> = embedded::POLICIES.iter().chain(own).copied().collect();
        Self::load(&sources, embedded::SCHEMA)
    }

    /// SHA-256 over the schema and over names and texts of all files in the order of their names.
    #[must_use]
    pub const fn hash(&self) -> Digest {
        self.hash
    }

    /// Every policy as a person reads it, by id.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }

    /// The policy of that id.
    #[must_use]
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.get(id.as_str())
    }

    /// Judges one question.
    pub fn decide<A: Action>(&self, question: &Question<'_>) -> Decision<A> {
        match self.weigh(A::NAME, question) {
            Ok(granted) => Decision::Permit(Permit::new(granted)),
            Err(denial) => Decision::Deny(denial),
        }
    }

    /// Judges a question about an action known only by name; for tables and simulators, as it
    /// permits nothing.
    ///
    /// # Errors
    /// The denial.
    pub fn foresee(
        &self,
        action: ActionName,
        question: &Question<'_>,
    ) -> Result<(RuleId, Obligations), Box<Denial>> {
        self.weigh(action, question).map(|granted| (granted.rule, granted.obligations))
    }

    fn weigh(
        &self,
        action: ActionName,
        question: &Question<'_>,
    ) -> Result<Box<Granted>, Box<Denial>> {
        let asked = self.asked(action, question);
        let Some(policies) = self.by_action.get(&action) else {
            return Err(self.denied_by_default(asked));
        };
        let Ok((request, entities)) = self.names.request(action, question, None) else {
            return Err(self.denied_by_fault(asked));
        };
        let response = self.authorizer.is_authorized(&request, policies, &entities);
        // A forbid that cannot be evaluated does not forbid, so any fault denies.
        if response.diagnostics().errors().next().is_some() {
            return Err(self.denied_by_fault(asked));
        }
        let mut applying: Vec<&Rule> = response
            .diagnostics()
            .reason()
            .filter_map(|id| self.rules.get(AsRef::<str>::as_ref(id)))
            .collect();
        match response.decision() {
            cedar_policy::Decision::Allow => {
                applying.sort_by_key(|rule| (Reverse(rule.grant.level), rule.priority, &rule.id));
                applying.retain(|rule| rule.effect == Effect::Permit);
                grant(question, &applying, asked.clone()).ok_or_else(|| self.denied_by_fault(asked))
            }
            cedar_policy::Decision::Deny => {
                applying.sort_by_key(|rule| (rule.priority, &rule.id));
                Err(match applying.first() {
                    Some(first) => denied(first, &applying, asked),
                    None => self.denied_by_default(asked),
                })
            }
        }
    }

    fn asked(&self, action: ActionName, question: &Question<'_>) -> Asked {
        let stated = question.justification;
        Asked {
            action,
            asker: question.actor.authority().clone(),
            owner: question.owner.clone(),
            register: question.target.register_id().cloned(),
            purpose: stated.map(|stated| stated.purpose.clone()),
            legal_basis: stated.map(|stated| stated.legal_basis.clone()),
            urgency: stated.map(|stated| stated.urgency),
            policy: self.hash,
        }
    }

    fn denied_by_default(&self, asked: Asked) -> Box<Denial> {
        let action = asked.action.words();
        Box::new(Denial {
            code: Code::Denied,
            rule: self.default_deny.clone(),
            words: format!(
                "No rule permits you to {action} with your roles and this purpose; \
                 what no rule permits is denied."
            ),
            remedy: "State the true purpose if it is another one, \
                     or ask a colleague whose role permits it."
                .to_owned(),
            rules: vec![self.default_deny.clone()],
            asked,
        })
    }

    fn denied_by_fault(&self, asked: Asked) -> Box<Denial> {
        Box::new(Denial {
            code: Code::Internal,
            rule: self.evaluation_fault.clone(),
            words: "The policies could not be evaluated, and what cannot be judged is denied."
                .to_owned(),
            remedy: "Tell the operator and name the time.".to_owned(),
            rules: vec![self.evaluation_fault.clone()],
            asked,
        })
    }
}

impl fmt::Debug for PolicySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PolicySet({} policies, {})", self.rules.len(), self.hash)
    }
}

fn denied(first: &Rule, applying: &[&Rule], asked: Asked) -> Box<Denial> {
    Box::new(Denial {
        code: first.code,
        rule: first.id.clone(),
        words: first.words.clone(),
        remedy: first.remedy.clone(),
        rules: applying.iter().map(|rule| rule.id.clone()).collect(),
        asked,
    })
}

/// Joins the deciding permit with the declaration; `None` if there is no permit, which Cedar rules
/// out.
fn grant(question: &Question<'_>, applying: &[&Rule], asked: Asked) -> Option<Box<Granted>> {
    let first = applying.first()?;
    let facts = question.target.facts();
    let level = asked.action.level().unwrap_or_else(|| declared_level(question));
    let found_later = matches!(asked.action, ActionName::Search | ActionName::Confirm);
    let by_two = facts.is_some_and(|facts| facts.sensitive || facts.confirmed_by_two);
    Some(Box::new(Granted {
        rule: first.id.clone(),
        rules: applying.iter().map(|rule| rule.id.clone()).collect(),
        words: first.words.clone(),
        obligations: Obligations {
            level: level.min(first.grant.level),
            four_eyes: first.grant.four_eyes || (by_two && found_later),
            no_alert_to_owner: first.grant.no_alert_to_owner
                || facts.is_some_and(|facts| facts.silent),
            case_number: first.grant.case_number,
        },
        access: Access {
            authority: question.actor.authority().clone(),
            categories: first.grant.categories.clone(),
        },
        asked,
    }))
}

fn within(what: &'static str, text: &str) -> Result<(), Error> {
    if text.len() > limits::SOURCE_BYTES_MAX {
        return Err(Error::TooMany { what, count_max: limits::SOURCE_BYTES_MAX });
    }
    Ok(())
}

fn built_in(id: &str) -> Result<RuleId, Error> {
    RuleId::new(id).map_err(|error| Error::Engine { words: error.to_string() })
}

/// All policies under their own ids, and what they say of themselves.
fn read_all(sources: &[(&str, &str)]) -> Result<(Vec<Policy>, BTreeMap<String, Rule>), Error> {
    let mut files = BTreeSet::new();
    let mut policies = Vec::new();
    let mut rules = BTreeMap::new();
    for (file, source) in sources {
        within("policy file", source)?;
        if !files.insert(*file) {
            return Err(Error::DuplicateFile { file: (*file).to_owned() });
        }
        for (policy, rule) in read_file(file, source)? {
            let id = rule.id.to_string();
            if [DEFAULT_DENY, EVALUATION_FAULT].contains(&id.as_str())
                || rules.insert(id.clone(), rule).is_some()
            {
                return Err(Error::Duplicate { id, file: (*file).to_owned() });
            }
            policies.push(policy);
        }
        if policies.len() > limits::POLICIES_MAX {
            return Err(Error::TooMany { what: "policy set", count_max: limits::POLICIES_MAX });
        }
    }
    Ok((policies, rules))
}

fn read_file(file: &str, source: &str) -> Result<Vec<(Policy, Rule)>, Error> {
    let set: CedarSet = source.parse().map_err(|error: ParseErrors| Error::Syntax {
        file: file.to_owned(),
        line: line_of(&error, source),
        words: error.to_string(),
    })?;
    if set.num_of_templates() > 0 {
        let words = "templates with slots are not supported: write the policy out".to_owned();
        return Err(Error::Syntax { file: file.to_owned(), line: 1, words });
    }
    let mut policies: Vec<&Policy> = set.policies().collect();
    // The engine numbers the policies of a text `policy0`, `policy1` and so on.
    let place = |policy: &Policy| {
        let id = policy.id().to_string();
        id.trim_start_matches("policy").parse().map_or(0, |number: usize| number + 1)
    };
    policies.sort_by_key(|policy| place(policy));
    let mut read = Vec::with_capacity(policies.len());
    for policy in policies {
        let effect = match policy.effect() {
            cedar_policy::Effect::Permit => Effect::Permit,
            cedar_policy::Effect::Forbid => Effect::Forbid,
        };
        let annotations = policy.annotations().collect();
        let rule = Rule::read(file, place(policy), effect, &annotations)?;
        read.push((policy.new_id(PolicyId::new(rule.id.as_str())), rule));
    }
    Ok(read)
}

/// The line of the first fault, counted from 1.
fn line_of(error: &ParseErrors, source: &str) -> usize {
    let offset = error.labels().and_then(|mut labels| labels.next()).map_or(0, |at| at.offset());
    1 + source.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

fn validate(policies: &[Policy], schema: Schema) -> Result<(), Error> {
    let set = CedarSet::from_policies(policies.iter().cloned())
        .map_err(|error| Error::Engine { words: error.to_string() })?;
    let result = Validator::new(schema).validate(&set, ValidationMode::Strict);
    // A warning is a policy that can never apply or a look-alike letter: in a law both are faults.
    let faults: Vec<String> = result
        .validation_errors()
        .map(ToString::to_string)
        .chain(result.validation_warnings().map(ToString::to_string))
        .collect();
    if faults.is_empty() {
        return Ok(());
    }
    Err(Error::Validation { words: faults.join("; ") })
}

fn slice(names: &EngineNames, action: ActionName, all: &[Policy]) -> Result<CedarSet, Error> {
    let uid = names.action(action);
    let applies = |policy: &&Policy| match policy.action_constraint() {
        ActionConstraint::Any => true,
        ActionConstraint::Eq(only) => only == uid,
        ActionConstraint::In(several) => several.contains(&uid),
    };
    CedarSet::from_policies(all.iter().filter(applies).cloned())
        .map_err(|error| Error::Engine { words: error.to_string() })
}

/// A permit for an action that shows more than the permit's own cap would grant less than it says.
fn check_levels(
    by_action: &BTreeMap<ActionName, CedarSet>,
    rules: &BTreeMap<String, Rule>,
) -> Result<(), Error> {
    for (action, set) in by_action {
        let Some(level) = action.level() else { continue };
        for policy in set.policies() {
            let rule = rules.get(AsRef::<str>::as_ref(policy.id()));
            let Some(rule) = rule.filter(|rule| rule.effect == Effect::Permit) else { continue };
            if rule.grant.level < level {
                return Err(Error::Annotation {
                    file: rule.file.clone(),
                    policy: format!("`{}`", rule.id),
                    words: format!("@level is lower than what action `{action}` shows"),
                });
            }
        }
    }
    Ok(())
}

fn hash_of(sources: &[(&str, &str)], schema: &str) -> Digest {
    let mut sorted: Vec<_> = sources.to_vec();
    sorted.push(("schema.cedarschema", schema));
    sorted.sort_unstable();
    let mut hash = Sha256::new();
    for (name, text) in sorted {
        // Each part with its length before it, so that no text can pass for a name.
        for part in [name, text] {
            hash.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    hash.finish()
}
