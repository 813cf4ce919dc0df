//! What the policies would decide: nothing is done and nothing read.

use crate::accounts::SignedIn;
use crate::context::Context;
use crate::error::of_policy;
use crate::node_act::{NodeQuestion, node_permit};
use entente_ledger::Kind;
use entente_model::problem::Fault;
use entente_model::{
    AnswerLevel, Code, JustificationInput, OfficerId, Problem, RegisterId, Role, RuleId, Said,
};
use entente_policy::action::SeeNode;
use entente_policy::{ActionName, Actor, Question, Target};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;

/// Who wants to do what, and why.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Tried {
    /// The roles of the officer imagined.
    pub roles: BTreeSet<Role>,
    /// The action, as a code.
    pub action: String,
    /// The register; none for an action on the node.
    #[serde(default)]
    pub register: Option<RegisterId>,
    /// Why; a case reference is imagined where none is given.
    #[serde(default)]
    pub justification: JustificationInput,
    /// Whether a second officer agrees.
    #[serde(default)]
    pub second: bool,
    /// Whether the hit is confirmed.
    #[serde(default)]
    pub confirmed: bool,
    /// Whether the officer is certified for biometric review.
    #[serde(default)]
    pub trained: bool,
}

/// What the policies would decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Foreseen {
    /// Whether it would be permitted.
    pub permitted: bool,
    /// The rule that decides.
    pub rule: RuleId,
    /// What it says.
    pub words: String,
    /// What would help against a refusal; empty for a permit.
    pub remedy: String,
    /// What a permit obliges to.
    pub owes: Option<Owes>,
}

/// What a permit obliges to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Owes {
    /// The most that may be shown.
    pub level: AnswerLevel,
    /// A second officer must agree before anything found is acted on.
    pub four_eyes: bool,
    /// The owner must not be told before a hit is confirmed.
    pub no_alert_to_owner: bool,
    /// The case reference accompanies what is released.
    pub case_number: bool,
}

/// Every action that policies know, as codes with words that follow "may not".
pub fn actions() -> impl Iterator<Item = (&'static str, &'static str)> {
    ActionName::ALL.iter().map(|name| (name.as_str(), name.words()))
}

/// What the policies in force would decide. The try itself is put on record.
///
/// # Errors
/// `query-malformed` for an action or register that there is not, `justification-incomplete`,
/// `denied`, or an outage.
pub async fn foresee(
    context: &Context,
    officer: &SignedIn,
    tried: Tried,
) -> Result<Foreseen, Problem> {
    let question = NodeQuestion { subject: json!({ "tried": tried }), justification: None };
    // Nothing is read under it: the permit itself is the leave.
    let _leave = node_permit::<SeeNode>(context, officer, Kind::Consult, question).await?;
    let unknown = |field: &str, said: Said| {
        Problem::new(Code::QueryMalformed).with_faults(vec![Fault::new(field, said)])
    };
    let action = ActionName::ALL.iter().copied().find(|name| name.as_str() == tried.action);
    let action = action.ok_or_else(|| unknown("action", Said::ChooseAction))?;
    let node = Target::node().map_err(of_policy)?;
    let target = match &tried.register {
        _ if action.is_on_node() => &node,
        Some(register) => context.target(register)?,
        None => return Err(unknown("register", Said::ChooseRegister)),
    };
    let actor = imagined(context, &tried)?;
    let justification = stated(tried.justification)?;
    let mut asked = Question::new(&actor, target, &context.authority, &context.authority);
    if let Some(justification) = &justification {
        asked = asked.with_justification(justification);
    }
    let second: OfficerId = named("second")?;
    if tried.second {
        asked = asked.with_second(&second);
    }
    if tried.confirmed {
        asked = asked.with_confirmed_hit();
    }
    Ok(judged(context, action, &asked))
}

fn judged(context: &Context, action: ActionName, asked: &Question<'_>) -> Foreseen {
    let policy = context.policy.load();
    match policy.foresee(action, asked) {
        Ok((rule, owes)) => Foreseen {
            permitted: true,
            words: policy.rule(&rule).map(|found| found.words.clone()).unwrap_or_default(),
            rule,
            remedy: String::new(),
            owes: Some(Owes {
                level: owes.level,
                four_eyes: owes.four_eyes,
                no_alert_to_owner: owes.no_alert_to_owner,
                case_number: owes.case_number,
            }),
        },
        Err(denial) => Foreseen {
            permitted: false,
            rule: denial.rule.clone(),
            words: denial.words.clone(),
            remedy: denial.remedy.clone(),
            owes: None,
        },
    }
}

fn imagined(context: &Context, tried: &Tried) -> Result<Actor, Problem> {
    let certificates = tried.trained.then(|| "biometric-review".to_owned());
    let roles = tried.roles.iter().cloned();
    Actor::officer(context.authority.clone(), named("imagined")?, roles, certificates)
        .map_err(|error| Problem::new(Code::QueryMalformed).with_detail(error.to_string()))
}

fn named(id: &str) -> Result<OfficerId, Problem> {
    OfficerId::new(id).map_err(|_| Problem::new(Code::Internal))
}

/// The justification if any of it is stated.
fn stated(input: JustificationInput) -> Result<Option<entente_model::Justification>, Problem> {
    if input.purpose.is_none() && input.legal_basis.is_none() {
        return Ok(None);
    }
    let case_reference = input.case_reference.clone().or_else(|| Some("imagined".to_owned()));
    JustificationInput { case_reference, ..input }.complete().map(Some)
}
