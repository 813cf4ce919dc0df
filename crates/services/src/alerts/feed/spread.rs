//! Which nodes hold the newest version of a record.

use super::act::holders;
use super::issue::acknowledged;
use super::{entitlement, replicated};
use crate::context::Context;
use crate::error::of_store;
use entente_model::{AuthorityId, Problem, Record, Timestamp};

/// A node that may hold copies of a register, and how it stands with one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolderView {
    /// The node.
    pub node: AuthorityId,
    /// How it stands.
    pub state: HolderState,
    /// When it last asked; none if never.
    pub asked: Option<Timestamp>,
}

/// How a node stands with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderState {
    /// It has acknowledged the newest version.
    Acknowledged,
    /// It has yet to take it.
    Waiting,
    /// It has never asked for anything of the register.
    NeverAsked,
    /// It may not hold the record: its categories are not given to that node.
    NotEntitled,
}

impl HolderState {
    /// The code as it is shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::Waiting => "waiting",
            Self::NeverAsked => "never-asked",
            Self::NotEntitled => "not-entitled",
        }
    }
}

/// The nodes that may hold copies of the register of an own record; none if it is not replicated.
pub(crate) fn holders_of(context: &Context, record: &Record) -> Result<Vec<HolderView>, Problem> {
    let register = &record.register;
    if !replicated(context, register) {
        return Ok(Vec::new());
    }
    let newest = context.store.feed_place(register, &record.id).map_err(of_store)?;
    let declaration = context.catalogue.declaration(register);
    let nodes = holders(context, register).into_iter();
    nodes
        .map(|node| {
            let known = acknowledged(context, register, &node)?;
            let entitled = entitlement::of(context, register, &node)?;
            let may = declaration.is_some_and(|declaration| {
                entitlement::may_hold(declaration, record, (&entitled, &node))
            });
            let state = if !may {
                HolderState::NotEntitled
            } else if known.format == 0 {
                HolderState::NeverAsked
            } else if newest.is_some_and(|place| known.applied > place) {
                HolderState::Acknowledged
            } else {
                HolderState::Waiting
            };
            Ok(HolderView { node, state, asked: (known.format > 0).then_some(known.at) })
        })
        .collect()
}
