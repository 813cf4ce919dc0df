//! The policies in force, as people read them.

use crate::context::Context;
use entente_model::RuleId;
use entente_model::encoding::Digest;
use entente_policy::Effect;
use serde::Serialize;

/// A policy as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleView {
    /// Its id.
    pub id: RuleId,
    /// Whether it permits; else it forbids.
    pub permits: bool,
    /// What it says.
    pub words: String,
    /// What helps against a refusal by it; empty for one that permits.
    pub remedy: String,
    /// The file it is in.
    pub file: String,
}

/// Every policy in force, by file and id. They are no secret: whoever is signed in may read them.
#[must_use]
pub fn rules(context: &Context) -> Vec<RuleView> {
    let policy = context.policy.load();
    let mut rules: Vec<_> = policy
        .rules()
        .map(|rule| RuleView {
            id: rule.id.clone(),
            permits: rule.effect == Effect::Permit,
            words: rule.words.clone(),
            remedy: rule.remedy.clone(),
            file: rule.file.clone(),
        })
        .collect();
    rules.sort_by(|left, right| (&left.file, &left.id).cmp(&(&right.file, &right.id)));
    rules
}

/// What names the policies in force: their hash, as every ledger entry has it.
#[must_use]
pub fn policy_version(context: &Context) -> Digest {
    context.policy.load().hash()
}
