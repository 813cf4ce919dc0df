//! The sources of work, one file each.

mod candidates;
mod desk;
mod opinions;
mod own;

pub(super) use candidates::Candidates;
pub(super) use desk::Desk;
pub(super) use opinions::Opinions;
pub(super) use own::Own;
