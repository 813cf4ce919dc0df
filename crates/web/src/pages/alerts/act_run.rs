//! What a form of an act says, as the service is told it.

use super::super::form::Fields;
use super::act::{Act, Target};
use super::act_form::{BORN, missing};
use super::path_of;
use super::tabs::Frame;
use crate::pages::declared::dated;
use crate::state::ApiState;
use entente_model::{AuthorityId, Problem, Timestamp};
use entente_services::accounts::SignedIn;
use entente_services::alerts::life::{
    self, AlertRef, ContestDecision, ExecuteInput, ExtendInput, FlagInput, HideInput, LinkInput,
    MisusedInput, ProposalInput, ProposalKind, PurposeInput, RevokeInput, UnflagInput,
};
use std::collections::BTreeMap;

/// Carries an act out; returns where to go on.
pub(super) async fn run(
    (state, officer): (&ApiState, &SignedIn),
    (act, target): (Act, &Target),
    (page, fields): (&Frame, &Fields),
) -> Result<String, Problem> {
    let context = &state.context;
    let said = Said { page, fields, target };
    match act {
        Act::Extend => life::extend(context, officer, said.extension()).await.map(drop),
        Act::Achieved => life::purpose_achieved(context, officer, said.purpose()).await.map(drop),
        Act::Keep => life::keep_alert(context, officer, said.purpose()).await.map(drop),
        Act::Flag => life::flag(context, officer, said.flag()?).await.map(drop),
        Act::Unflag => life::unflag(context, officer, said.unflag()?).await.map(drop),
        Act::ExecuteAnyway => {
            life::execute_anyway(context, officer, said.execution()?).await.map(drop)
        }
        Act::Hide => life::hide(context, officer, said.hiding()).await.map(drop),
        Act::Reveal => life::reveal(context, officer, said.alert()).await.map(drop),
        Act::Link => life::link(context, officer, said.link()?).await.map(drop),
        Act::Unlink => life::unlink(context, officer, said.unlink()?).await.map(drop),
        Act::MisusedIdentity => life::misuse(context, officer, said.victim()).await.map(drop),
        Act::RevokeConsent => life::revoke(context, officer, said.revocation()?).await.map(drop),
        Act::DecideContest => {
            life::decide_contest(context, officer, said.decision()?).await.map(drop)
        }
        Act::Propose => {
            let made = life::propose(context, officer, said.proposal()?).await?;
            return Ok(format!("/alerts/proposals/{}", made.id));
        }
    }?;
    Ok(path_of(&target.alert))
}

/// What was said in a form.
struct Said<'a> {
    page: &'a Frame,
    fields: &'a Fields,
    target: &'a Target,
}

impl Said<'_> {
    fn text(&self, name: &str) -> String {
        self.fields.text(name).unwrap_or_default().to_owned()
    }

    fn alert(&self) -> AlertRef {
        self.target.alert.clone()
    }

    fn chosen<T: std::str::FromStr>(&self, name: &str) -> Result<T, Problem> {
        let parsed = self.fields.text(name).and_then(|text| text.parse().ok());
        parsed.ok_or_else(|| missing(self.page, name))
    }

    fn extension(&self) -> ExtendInput {
        ExtendInput { alert: self.alert(), assessment: self.text("assessment") }
    }

    fn purpose(&self) -> PurposeInput {
        PurposeInput { alert: self.alert(), reason: self.text("reason") }
    }

    fn flag(&self) -> Result<FlagInput, Problem> {
        let (request, reason) = (self.text("request"), self.text("reason"));
        Ok(FlagInput { alert: self.alert(), state: self.chosen("state")?, request, reason })
    }

    fn unflag(&self) -> Result<UnflagInput, Problem> {
        let (state, reason) = (self.chosen("state")?, self.text("reason"));
        Ok(UnflagInput { alert: self.alert(), state, reason })
    }

    fn execution(&self) -> Result<ExecuteInput, Problem> {
        let (state, reason) = (self.chosen("state")?, self.text("reason"));
        Ok(ExecuteInput { alert: self.alert(), state, reason })
    }

    fn hiding(&self) -> HideInput {
        let told = self.fields.all("told").filter_map(|id| id.parse::<AuthorityId>().ok());
        HideInput { alert: self.alert(), consent: self.text("consent"), told: told.collect() }
    }

    fn link(&self) -> Result<LinkInput, Problem> {
        let register = self.chosen("other-register")?;
        let other = AlertRef { register, record: self.chosen("other")? };
        let (kind, reason) = (self.text("kind"), self.text("reason"));
        Ok(LinkInput { alert: self.alert(), other, kind, reason })
    }

    fn unlink(&self) -> Result<LinkInput, Problem> {
        let place: usize = self.chosen("link")?;
        let links = self.target.look.as_ref().map_or(&[][..], |look| &look.links);
        let link = links.get(place).ok_or_else(|| missing(self.page, "link"))?;
        let other = AlertRef { register: link.register.clone(), record: link.record.clone() };
        let (kind, reason) = (link.kind.clone(), self.text("reason"));
        Ok(LinkInput { alert: self.alert(), other, kind, reason })
    }

    fn victim(&self) -> MisusedInput {
        let mut data: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, text) in self.fields.iter() {
            let Some(code) = name.strip_prefix("data.") else { continue };
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let read = |line: &str| if code == BORN { dated(line) } else { line.to_owned() };
            data.insert(code.to_owned(), lines.map(read).collect());
        }
        let consented = self.fields.all("consented").map(str::to_owned).collect();
        MisusedInput { alert: self.alert(), consent: self.text("consent"), consented, data }
    }

    fn revocation(&self) -> Result<RevokeInput, Problem> {
        let categories: std::collections::BTreeSet<_> =
            self.fields.all("categories").map(str::to_owned).collect();
        // None ticked would mean all: that must not come of overlooking the boxes.
        if categories.is_empty() {
            return Err(missing(self.page, "categories"));
        }
        let revocation = self.text("revocation");
        Ok(RevokeInput { alert: self.alert(), categories, revocation })
    }

    fn proposal(&self) -> Result<ProposalInput, Problem> {
        let kind = match self.fields.text("proposal") {
            Some("completion") => ProposalKind::Completion,
            Some("correction") => ProposalKind::Correction,
            Some("flag") => ProposalKind::Flag,
            _ => return Err(missing(self.page, "proposal")),
        };
        let evidence = match self.fields.text("evidence") {
            Some(day) => Some(day_of(day).ok_or_else(|| missing(self.page, "evidence"))?),
            None => None,
        };
        Ok(ProposalInput { alert: self.alert(), kind, text: self.text("text"), evidence })
    }

    fn decision(&self) -> Result<ContestDecision, Problem> {
        let stands = match self.fields.text("stands") {
            Some("yes") => true,
            Some("no") => false,
            _ => return Err(missing(self.page, "stands")),
        };
        Ok(ContestDecision { alert: self.alert(), stands, reasons: self.text("reasons") })
    }
}

/// The beginning of a day as a date field sends it.
pub(super) fn day_of(text: &str) -> Option<Timestamp> {
    format!("{text}T00:00:00Z").parse().ok()
}
