//! Candidates of the officer's own searches that nobody has judged: an item for each search.

use crate::accounts::Scope;
use crate::page::PageRequest;
use crate::search::{self, StoredSearch};
use crate::work::item::{Stored, Work, WorkItem, WorkSubject};
use crate::work::kind::WorkKind;
use crate::work::limits::CANDIDATE_SEARCHES_MAX;
use crate::work::source::{Look, Source, Waiting};
use entente_model::{Problem, RuleId, Said};
use std::collections::BTreeSet;

/// Candidates to judge. They are not stored as work: searches and judgements say what waits.
pub(in crate::work) struct Candidates;

impl Source for Candidates {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn kinds(&self) -> &'static [WorkKind] {
        &[WorkKind::Candidates]
    }

    fn waiting(&self, look: &Look<'_>, kinds: &[WorkKind]) -> Result<Waiting, Problem> {
        if kinds.is_empty() {
            return Ok(Waiting::default());
        }
        let page = PageRequest { after: None, limit: CANDIDATE_SEARCHES_MAX };
        let searches = search::recent(look.context, look.officer, &page)?.entries;
        let items = searches.iter().map(|search| item(look, search));
        let items = items.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        Ok(Waiting { items, ..Waiting::default() })
    }

    // LEGAL: Regulation (EU) 2018/1862 (SIS-P) Art 3: the officer who asked compares and confirms.
    fn assignable(
        &self,
        _look: &Look<'_>,
        _id: &str,
    ) -> Result<Option<(Stored, BTreeSet<RuleId>)>, Problem> {
        Ok(None)
    }
}

fn item(look: &Look<'_>, search: &StoredSearch) -> Result<Option<WorkItem>, Problem> {
    let waiting = search::unjudged(look.context, search.id)?;
    if waiting == 0 {
        return Ok(None);
    }
    let said = Said::WorkCandidates { count: waiting.into() };
    let subject = WorkSubject { search: Some(search.id), ..WorkSubject::default() };
    let named = (WorkKind::Candidates, search.id.to_string());
    let work = Work::new((named.0, &named.1), subject, (search.asked, None), &said);
    let mut item = work.own_of(&search.officer).shown(look.now, 0);
    item.unit = Some(search.unit.clone());
    Ok(Some(item))
}
