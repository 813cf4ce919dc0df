//! Putting standing questions again to what has changed.

use super::keep::{SUBSCRIPTIONS, Subscription, permit, record};
use super::limits;
use crate::accounts::{self, SignedIn};
use crate::alerts::hits::{About, Waits};
use crate::context::Context;
use crate::error::{malformed_document, of_policy, of_registers, of_store};
use crate::retention;
use crate::work::WorkKind;
use entente_ledger::{Entry, Facts, Kind};
use entente_model::answer::OutcomeClass;
use entente_model::{
    Code, Justification, Problem, Query, RecordId, RegisterId, Said, events, limits as model_limits,
};
use entente_policy::Permit;
use entente_policy::action::Search;
use entente_store::{Content, Listing, Row};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What one run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Evaluated {
    /// Questions that were put again.
    pub asked: usize,
    /// Questions that found something.
    pub found: usize,
    /// Questions that lapsed or are no longer permitted.
    pub ended: usize,
}

/// Puts every standing question again whose registers have changed, and ends those whose time is
/// over or that a rule no longer permits. To be called again and again.
///
/// # Errors
/// An outage.
pub async fn evaluate_due(context: &Context) -> Result<Evaluated, Problem> {
    let mut done = Evaluated::default();
    for (subscription, revision) in all(context)? {
        if subscription.ends <= context.clock.now() {
            end(context, &subscription, Said::WorkQuestionEnded).await?;
            done.ended += 1;
            continue;
        }
        match evaluate(context, (subscription, revision), &mut done).await {
            // It was renewed or ended meanwhile: the next run sees that.
            Err(problem) if problem.code == Code::Conflict => {}
            outcome => outcome?,
        }
    }
    Ok(done)
}

fn all(context: &Context) -> Result<Vec<(Subscription, u32)>, Problem> {
    let mut listing = Listing::of(SUBSCRIPTIONS);
    listing.limit = model_limits::PAGE_ENTRIES_MAX;
    let mut found = Vec::new();
    loop {
        let page = context.store.list(&listing).map_err(of_store)?;
        for document in page.entries {
            let body = serde_json::from_value(document.body).map_err(malformed_document)?;
            found.push((body, document.revision));
        }
        match page.next {
            Some(next) if found.len() <= limits::PER_NODE_MAX => listing.after = Some(next),
            _ => return Ok(found),
        }
    }
}

async fn evaluate(
    context: &Context,
    (mut subscription, mut revision): (Subscription, u32),
    done: &mut Evaluated,
) -> Result<(), Problem> {
    let registers: Vec<_> =
        subscription.registers.iter().map(|(register, at)| (register.clone(), *at)).collect();
    for (register, position) in registers {
        let Changed { records, position: reached } = changed(context, &register, position)?;
        if reached == position {
            continue;
        }
        subscription.registers.insert(register.clone(), reached);
        // An erasure is nothing that anybody is told of.
        if records.is_empty() {
            context.store.write(vec![subscription.row(revision)?]).await.map_err(of_store)?;
            revision += 1;
            continue;
        }
        let officer = match accounts::by_console(context, &subscription.officer) {
            Ok(officer) => officer,
            Err(problem) if problem.code == Code::NotSignedIn => {
                done.ended += 1;
                return end(context, &subscription, Said::WorkQuestionOfficer).await;
            }
            Err(problem) => return Err(problem),
        };
        let asked = (&register, &subscription.justification, &subscription.query);
        let permit = match permit(context, &officer, asked) {
            Ok(permit) => permit,
            Err(problem) => {
                let rule = problem
                    .rule
                    .as_ref()
                    .map_or_else(|| problem.code.as_str().to_owned(), ToString::to_string);
                done.ended += 1;
                let why = Said::WorkQuestionDenied { rule: rule.into() };
                return end(context, &subscription, why).await;
            }
        };
        done.asked += 1;
        let put = Put {
            officer: &officer,
            justification: &subscription.justification,
            query: &subscription.query,
            about: &subscription.id,
        };
        let row = subscription.row(revision)?;
        if put.again(context, (permit, vec![row]), (&records, reached)).await? {
            done.found += 1;
        }
        revision += 1;
    }
    Ok(())
}

/// What has changed in a register.
pub(super) struct Changed {
    /// The records that are new or were changed, as they are now.
    pub(super) records: BTreeSet<RecordId>,
    /// The number of the last change that was looked at.
    pub(super) position: u64,
}

pub(super) fn changed(
    context: &Context,
    register: &RegisterId,
    mut position: u64,
) -> Result<Changed, Problem> {
    let mut records = BTreeSet::new();
    let mut seen = 0;
    while seen < limits::CHANGES_PER_RUN_MAX {
        let page = context
            .store
            .changes_since(register, position, model_limits::PAGE_ENTRIES_MAX)
            .map_err(of_store)?;
        let Some(last) = page.last() else { break };
        position = last.change;
        seen += page.len();
        for change in page {
            if matches!(change.content, Content::Current(_)) {
                records.insert(change.id);
            }
        }
    }
    Ok(Changed { records, position })
}

/// A question that is put again.
pub(super) struct Put<'a> {
    /// In whose name, with the roles of this moment.
    pub(super) officer: &'a SignedIn,
    /// Why.
    pub(super) justification: &'a Justification,
    /// What.
    pub(super) query: &'a Query,
    /// The standing question or search, by its id.
    pub(super) about: &'a str,
}

impl Put<'_> {
    /// Puts the question to the register of the permit; what it finds among the changed records is
    /// told to the officer. Both the question and what came of it are on record, as for a search.
    pub(super) async fn again(
        &self,
        context: &Context,
        (permit, mut rows): (Permit<Search>, Vec<Row>),
        (changed, reached): (&BTreeSet<RecordId>, u64),
    ) -> Result<bool, Problem> {
        let register = permit.register().cloned().ok_or_else(|| Problem::new(Code::Internal))?;
        let disclosed = permit.facts(Kind::Disclose);
        let subject = json!({ "subscription": self.about, "query": self.query });
        let intent =
            context.record(self.entry(permit.facts(Kind::Consult), subject), Vec::new()).await?;
        context.refresh().await?;
        let authorised = permit.logged(&intent).map_err(of_policy)?;
        let (registers, query) = (context.registers.clone(), self.query.clone());
        let found = tokio::task::spawn_blocking(move || registers.search(authorised, &query))
            .await
            .map_err(|_| Problem::new(Code::Internal))?
            .map_err(of_registers)?;
        let fresh: Vec<_> = found.records.iter().filter(|id| changed.contains(*id)).collect();
        let count = fresh.len();
        if count > 0 {
            let now = context.clock.now();
            let about = format!("{}/{register}/{reached}", self.about);
            let item = Waits {
                kind: WorkKind::SubscriptionFound,
                register: &register,
                about: About::Question(&about, &self.officer.officer),
                said: Said::WorkFound { count: count.into(), register: (&register).into() },
                since: now,
                due: None,
            };
            rows.push(item.row()?);
        }
        let outcome = if count > 0 { OutcomeClass::Hit } else { OutcomeClass::NoHit };
        let facts = Facts { outcome: Some(outcome), count: u32::try_from(count).ok(), ..disclosed };
        let subject = json!({ "intent": intent.index(), "records": fresh, "keys": found.keys });
        context.record(self.entry(facts, subject), rows).await?;
        Ok(count > 0)
    }

    fn entry(&self, facts: Facts, subject: Value) -> Entry {
        Entry {
            facts,
            actor: acting(self.officer),
            subject,
            justification: json!(self.justification),
            retention_class: retention::ACCESS.to_owned(),
        }
    }
}

/// The officer as the ledger names one in whose name the node itself asks.
fn acting(officer: &SignedIn) -> Value {
    json!({
        "officer": officer.officer,
        "unit": officer.unit,
        "roles": officer.roles,
        "via": "subscription",
    })
}

/// Ends a standing question and tells the officer why.
async fn end(context: &Context, subscription: &Subscription, why: Said) -> Result<(), Problem> {
    let Some(register) = subscription.registers.keys().next().cloned() else {
        return Err(Problem::new(Code::Internal));
    };
    let code = why.code();
    let item = Waits {
        kind: WorkKind::SubscriptionEnded,
        register: &register,
        about: About::Question(&subscription.id, &subscription.officer),
        said: why,
        since: context.clock.now(),
        due: None,
    };
    let notice = item.row()?;
    let rows = vec![subscription.gone(), notice];
    record(context, (subscription, "subscription-lapse"), json!("node"), rows).await?;
    tracing::info!(event = events::SUBSCRIPTION_ENDED, why = code);
    Ok(())
}
