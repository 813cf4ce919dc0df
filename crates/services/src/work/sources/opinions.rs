//! Candidates that wait for a second officer: for all who may confirm them, but the first.

use crate::accounts::Scope;
use crate::search::{may_judge, place_of};
use crate::work::item::{Stored, stored};
use crate::work::kind::WorkKind;
use crate::work::source::{Look, Source, Waiting};
use entente_model::{Problem, RuleId};
use std::collections::BTreeSet;

/// Second judgements that are wanted.
pub(in crate::work) struct Opinions;

impl Source for Opinions {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn kinds(&self) -> &'static [WorkKind] {
        &[WorkKind::SecondOpinion]
    }

    fn waiting(&self, look: &Look<'_>, kinds: &[WorkKind]) -> Result<Waiting, Problem> {
        Waiting::permitted(look, kinds, |stored| permitting(look, stored))
    }

    fn assignable(
        &self,
        look: &Look<'_>,
        id: &str,
    ) -> Result<Option<(Stored, BTreeSet<RuleId>)>, Problem> {
        let Some(stored) = stored(look.context, id)? else { return Ok(None) };
        Ok(permitting(look, &stored)?.map(|rules| (stored, rules)))
    }
}

fn permitting(look: &Look<'_>, stored: &Stored) -> Result<Option<BTreeSet<RuleId>>, Problem> {
    match place_of(&stored.work.subject) {
        Some(place) => may_judge(look.context, look.officer, place),
        None => Ok(None),
    }
}
