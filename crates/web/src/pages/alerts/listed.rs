//! What the lists of the section have in common: one register's entries, page by page.

use super::super::entry::{Choice, Entry};
use super::super::reader::Visitor;
use super::tabs::{AskedList, Frame};
use super::words::registers;
use crate::problem::Failure;
use crate::state::ApiState;
use entente_model::RegisterId;
use entente_services::page::PageRequest;

/// A list: where it is, and the keys of what it is called, what it is for and what an empty one
/// says.
pub(super) struct Kind {
    pub(super) path: &'static str,
    pub(super) title: &'static str,
    pub(super) what: &'static str,
    pub(super) none: &'static str,
}

/// A list that was asked for, before its entries are known.
pub(super) struct Asked {
    pub(super) page: Frame,
    asked: AskedList,
    kind: Kind,
}

/// What surrounds the rows of a list.
pub(super) struct Listed {
    pub(super) path: &'static str,
    pub(super) title: String,
    pub(super) what: String,
    pub(super) none: String,
    pub(super) filter: Entry,
    pub(super) registers: Vec<Choice>,
    pub(super) first: Option<String>,
    pub(super) next: Option<String>,
}

impl Asked {
    /// What the address of a list asks for.
    pub(super) fn of(
        state: &ApiState,
        visitor: &Visitor,
        (kind, query): (Kind, Option<String>),
    ) -> Result<Self, Failure> {
        let asked = AskedList::of(state, query)?;
        let page = Frame::new(state, visitor, Some(&asked.register))?;
        Ok(Self { page, asked, kind })
    }

    /// The register, and which page of its entries.
    pub(super) const fn wanted(&self) -> (&RegisterId, &PageRequest) {
        (&self.asked.register, &self.asked.page)
    }

    /// The frame of the page and what surrounds the rows; `next` is the place of the next page.
    pub(super) fn listed(self, state: &ApiState, next: Option<&String>) -> (Frame, Listed) {
        let Self { page, asked, kind } = self;
        let listed = Listed {
            path: kind.path,
            title: page.say(kind.title),
            what: page.say(kind.what),
            none: page.say(kind.none),
            registers: registers(&page, state),
            first: asked.first(kind.path),
            next: asked.on(kind.path, next),
            filter: Entry::of(asked.fields),
        };
        (page, listed)
    }
}
