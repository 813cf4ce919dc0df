//! What waits for one officer alone.

use crate::accounts::Scope;
use crate::work::item::{Stored, own_group};
use crate::work::kind::WorkKind;
use crate::work::source::{Look, Source, Waiting, within_limit};
use entente_model::{Problem, RuleId};
use std::collections::BTreeSet;

/// Work of these kinds is its officer's own: nobody else sees it, and it is not handed on.
pub(in crate::work) struct Own(pub(in crate::work) &'static [WorkKind]);

impl Source for Own {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn kinds(&self) -> &'static [WorkKind] {
        self.0
    }

    fn waiting(&self, look: &Look<'_>, kinds: &[WorkKind]) -> Result<Waiting, Problem> {
        let (stored, more) = within_limit(look, &own_group(&look.officer.officer))?;
        let wanted = stored.into_iter().filter(|stored| kinds.contains(&stored.work.kind));
        let items = wanted
            .map(|stored| {
                let mut item = stored.work.shown(look.now, stored.revision);
                item.unit = Some(look.officer.unit.clone());
                item
            })
            .collect();
        let cut = kinds.iter().copied().filter(|_| more).collect();
        Ok(Waiting { items, cut, rules: BTreeSet::new() })
    }

    fn assignable(
        &self,
        _look: &Look<'_>,
        _id: &str,
    ) -> Result<Option<(Stored, BTreeSet<RuleId>)>, Problem> {
        Ok(None)
    }
}
