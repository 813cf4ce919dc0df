//! How far copies are: deletions not acknowledged, feeds and copies held, who may hold what.

use super::super::entry::{Choice, Entry};
use super::super::form::Sent;
use super::super::html::{Shown, on_to, show, show_refused};
use super::super::reader::Visitor;
use super::act_form::missing;
use super::tabs::Frame;
use super::words::{Tag, category, others, registers};
use crate::pages::named::{authority, register};
use crate::problem::Failure;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_model::{RegisterId, Timestamp};
use entente_services::alerts::feed::{self, CopyView, EntitlementInput, FeedView, PeerView};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "alerts/deletions.html")]
struct DeletionsPage {
    page: Frame,
    pending: u64,
    overdue: u64,
    more: bool,
    rows: Vec<DeletionRow>,
}

struct DeletionRow {
    node: String,
    register: String,
    id: String,
    erased: Timestamp,
    hours: u64,
    overdue: bool,
}

/// The deletions that nodes have not acknowledged, the overdue ones first.
pub(super) async fn deletions(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let page = Frame::new(&state, &visitor, None)?;
    let found = feed::deletions(&state.context, &visitor.officer).await?;
    let (pending, overdue, more) = (found.pending, found.overdue, found.more);
    let mut rows: Vec<_> = found
        .entries
        .into_iter()
        .map(|one| DeletionRow {
            node: authority(&state.context, &one.node),
            register: register(&page, &state.context, &one.register),
            id: one.record.to_string(),
            erased: one.erased,
            hours: one.age_seconds / 3_600,
            overdue: one.overdue,
        })
        .collect();
    rows.sort_by_key(|row| (!row.overdue, row.erased));
    show(&DeletionsPage { page, pending, overdue, more, rows })
}

#[derive(Template)]
#[template(path = "alerts/feeds.html")]
struct FeedsPage {
    page: Frame,
    copies: Vec<CopyRow>,
    own: Vec<OwnFeed>,
    registers: Vec<Choice>,
    peers: Vec<Choice>,
    entry: Entry,
}

struct CopyRow {
    issuer: String,
    register: String,
    applied: u64,
    published: u64,
    as_of: Option<Timestamp>,
    state: Tag,
    categories: Option<String>,
}

struct OwnFeed {
    register: String,
    size: u64,
    set_back: bool,
    peers: Vec<PeerRow>,
}

struct PeerRow {
    peer: String,
    acknowledged: u64,
    at: Option<Timestamp>,
    state: Tag,
    categories: Option<String>,
}

impl FeedsPage {
    async fn of(state: &ApiState, visitor: &Visitor) -> Result<Self, Failure> {
        let page = Frame::new(state, visitor, None)?;
        let found = feed::feeds(&state.context, &visitor.officer).await?;
        let words = Words { page: &page, state };
        Ok(Self {
            copies: found.copies.into_iter().map(|copy| words.copy(copy)).collect(),
            own: found.own.into_iter().map(|feed| words.feed(feed)).collect(),
            registers: registers(&page, state),
            peers: others(state),
            entry: Entry::default(),
            page,
        })
    }
}

struct Words<'a> {
    page: &'a Frame,
    state: &'a ApiState,
}

impl Words<'_> {
    fn copy(&self, copy: CopyView) -> CopyRow {
        let page = self.page;
        let state = if copy.broken.is_some() {
            Tag::new("bad", page.say("alerts-copy-broken"))
        } else if copy.snapshot {
            Tag::new("wait", page.say("alerts-copy-snapshot"))
        } else if copy.stale {
            Tag::new("warn", page.say("alerts-copy-stale"))
        } else {
            Tag::new("good", page.say("alerts-copy-fresh"))
        };
        CopyRow {
            issuer: authority(&self.state.context, &copy.issuer),
            categories: self.categories((&copy.register, copy.categories)),
            register: register(page, &self.state.context, &copy.register),
            applied: copy.applied,
            published: copy.published,
            as_of: copy.as_of,
            state,
        }
    }

    fn feed(&self, feed: FeedView) -> OwnFeed {
        let peer = |peer: PeerView| self.peer(&feed.register, feed.size, peer);
        OwnFeed {
            register: register(self.page, &self.state.context, &feed.register),
            size: feed.size,
            set_back: feed.set_back,
            peers: feed.peers.into_iter().map(peer).collect(),
        }
    }

    fn peer(&self, register: &RegisterId, size: u64, peer: PeerView) -> PeerRow {
        let page = self.page;
        let state = if peer.fault.is_some() {
            Tag::new("bad", page.say("alerts-copy-broken"))
        } else if peer.at.is_none() {
            Tag::new("warn", page.say("alerts-holder-never-asked"))
        } else if peer.acknowledged < size {
            Tag::new("wait", page.say("alerts-holder-waiting"))
        } else {
            Tag::new("good", page.say("alerts-holder-acknowledged"))
        };
        PeerRow {
            peer: authority(&self.state.context, &peer.peer),
            acknowledged: peer.acknowledged,
            at: peer.at,
            state,
            categories: self.categories((register, peer.categories)),
        }
    }

    /// The categories in words; none for all.
    fn categories(&self, (of, codes): (&RegisterId, Option<BTreeSet<String>>)) -> Option<String> {
        let names: Vec<_> =
            codes?.iter().map(|code| category(self.page, self.state, (of, code))).collect();
        Some(names.join(", "))
    }
}

/// Copies held, and who holds copies of this node's.
pub(super) async fn feeds(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    show(&FeedsPage::of(&state, &visitor).await?)
}

/// Sets which categories a node may hold.
pub(super) async fn entitle(State(state): State<ApiState>, sent: Sent) -> Shown {
    let mut shown = FeedsPage::of(&state, &sent.visitor).await?;
    let register = sent.fields.text("register").and_then(|text| text.parse().ok());
    let peer = sent.fields.text("peer").and_then(|text| text.parse().ok());
    let codes = sent.fields.text("categories").map(|text| {
        let separate = |c: char| c == ',' || c.is_whitespace();
        text.split(separate).filter(|code| !code.is_empty()).map(str::to_owned).collect()
    });
    let outcome = match (register, peer) {
        (Some(register), Some(peer)) => {
            let input = EntitlementInput { register, peer, categories: codes };
            feed::entitle(&state.context, &sent.visitor.officer, input).await
        }
        (None, _) => Err(missing(&shown.page, "register")),
        (_, None) => Err(missing(&shown.page, "peer")),
    };
    match outcome {
        Ok(()) => on_to("/alerts/feeds"),
        Err(problem) => {
            shown.entry = Entry::refused(&shown.page, sent.fields, &problem);
            show_refused(&shown, &problem)
        }
    }
}
