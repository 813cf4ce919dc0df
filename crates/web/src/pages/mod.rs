//! Pages for people: one address for each, rendered here, whole without a script.
//!
//! A page's handler takes a [`reader::Visitor`] (or a [`reader::Reader`] where nobody need be
//! signed in), calls the same services as the API, and hands a template its [`page::Page`] and what
//! is to be shown. A form's handler takes a [`form::Sent`]: from this session, once. Problems of
//! services are returned as they are; [`html::in_html`] makes pages of them.

mod account;
mod alerts;
mod clock;
mod declared;
mod drafts;
mod entered;
mod entry;
mod form;
mod help;
mod hits;
pub(crate) mod html;
mod invitation;
mod named;
mod node;
mod oversight;
mod page;
mod passkeys;
mod provider;
mod qr;
mod reader;
mod search;
mod sign_in;
mod start;
mod statistics;
mod typed;
mod work;

pub(crate) use form::SpentForms;
pub use provider::PROVIDER_BACK;
pub(crate) use search::Desk as SearchDesk;
pub(crate) use statistics::Published;

use crate::state::ApiState;
use axum::Router;
use axum::middleware::from_fn_with_state;

/// The pages and their assets.
pub(crate) fn routes(state: &ApiState) -> Router<ApiState> {
    Router::new()
        .merge(start::routes())
        .merge(sign_in::routes())
        .merge(provider::routes())
        .merge(invitation::routes())
        .merge(account::routes())
        .merge(work::routes())
        .merge(hits::routes())
        .merge(drafts::routes())
        .merge(search::routes())
        .merge(alerts::routes())
        .merge(statistics::routes())
        .merge(help::routes())
        .merge(node::routes())
        .merge(oversight::routes())
        .layer(from_fn_with_state(state.clone(), html::in_html))
        .merge(passkeys::routes())
        .merge(crate::assets::routes())
}
