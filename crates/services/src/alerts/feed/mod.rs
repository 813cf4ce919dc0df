//! Feeds: how an alert, its changes and its deletion reach every copy, and how that is proved.
//!
//! Each issuer keeps a log for each of its replicated registers, built as its ledger is: an RFC
//! 6962 tree in tiles under signed checkpoints. A leaf names a change and commits to what was
//! written; the content lies with the record and dies with it. Other nodes pull: with each pull
//! they acknowledge what they have applied, and each page is proven to continue it. So gaps and
//! forks show, deletions are known to have arrived or not, and nobody but the owner writes.
//!
//! - `change`: the rows of a change, record and feed in one batch.
//! - `issue`: the issuer's side: pages, snapshots, acknowledgements, set-backs.
//! - `page`: judging what another node sends.
//! - `pull`, `snapshot`: the receiver's side, one transaction a page.
//! - `entitlement`: which records a node may hold.
//! - `spread`: which nodes hold a record.
//! - `act`: what an operator sees and sets.

mod act;
mod change;
mod copy;
mod entitlement;
mod issue;
mod log;
mod page;
mod pull;
mod snapshot;
mod spread;

pub use act::{
    CopyView, Deletions, EntitlementInput, FeedView, FeedsView, PeerView, PendingDeletion,
    deletions, entitle, feeds, warn_overdue,
};
pub(crate) use act::{lags, pending as pending_deletions};
pub use change::{Change, rows};
pub use copy::copies;
pub(crate) use copy::remember_all;
pub(crate) use issue::{notice_set_backs, pulled, reported, snapshot as snapshot_pulled};
pub(crate) use log::FeedsParts;
pub use log::{BEHIND_MAX, Feeds};
pub use page::{FeedFault, Position, Reading, Sound, Step, entitlement_holds};
pub use pull::{Pulled, pull};
pub(crate) use spread::holders_of;
pub use spread::{HolderState, HolderView};

use crate::context::Context;
use entente_model::{AuthorityId, RegisterId};
use entente_registers::declaration::Distribution;

/// Whether a register is one whose records are copied to every entitled node.
#[must_use]
pub fn replicated(context: &Context, register: &RegisterId) -> bool {
    context
        .catalogue
        .declaration(register)
        .is_some_and(|declaration| declaration.identity.distribution == Distribution::Replicated)
}

/// The replicated registers that this node serves.
#[must_use]
pub fn replicated_registers(context: &Context) -> Vec<RegisterId> {
    let served = context.registers.served().map(|served| served.register().clone());
    served.filter(|register| replicated(context, register)).collect()
}

/// The nodes that enter records into a replicated register and let this node hold them.
#[must_use]
pub fn issuers(context: &Context, register: &RegisterId) -> Vec<AuthorityId> {
    let trust = context.trust.current();
    let others = trust.entries.iter().filter(|entry| entry.authority != context.authority);
    others
        .filter(|entry| {
            entry
                .service(register)
                .is_some_and(|service| service.askers.include(&context.authority))
        })
        .map(|entry| entry.authority.clone())
        .collect()
}
