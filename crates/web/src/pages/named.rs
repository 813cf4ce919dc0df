//! What authorities and registers are called.

use crate::pages::page::Page;
use entente_model::{AuthorityId, RegisterId};
use entente_services::Context;

/// An authority by the name that the trust list gives it.
pub(super) fn authority(context: &Context, id: &AuthorityId) -> String {
    let list = context.trust.current();
    list.entry(id).map_or_else(|| id.to_string(), |entry| entry.name.clone())
}

/// A register by its title.
pub(super) fn register(page: &Page, context: &Context, id: &RegisterId) -> String {
    let declared = context.catalogue.declaration(id);
    declared.map_or_else(|| id.to_string(), |one| page.label(&one.identity.title).to_owned())
}
