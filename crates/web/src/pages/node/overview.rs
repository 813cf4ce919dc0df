//! What this node is, and the trust list.

use super::sentences::key;
use crate::pages::html::{Shown, show};
use crate::pages::page::{Page, Section};
use crate::pages::reader::Visitor;
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;
use entente_crypto::sign::VerifyingKey;
use entente_exchange::Contact;
use entente_exchange::trust::{Askers, Entry};
use entente_model::wire::{PROTOCOL, PROTOCOL_MIN};
use entente_services::Context;
use entente_services::node;

#[derive(Template)]
#[template(path = "node/overview.html")]
struct OverviewPage {
    page: Page,
    authority: String,
    protocol: String,
    trust_list: String,
    federation: String,
    served: Vec<(String, String)>,
    rules: String,
    policy: String,
    sees_diagnostics: bool,
}

#[derive(Template)]
#[template(path = "node/trust.html")]
struct TrustPage {
    page: Page,
    federation: String,
    version: String,
    from: String,
    until: String,
    is_over: bool,
    signed_by: String,
    sees_diagnostics: bool,
    keys: Vec<String>,
    nodes: Vec<Node>,
}

struct Node {
    id: String,
    name: String,
    roles: String,
    /// Whom people of other authorities reach.
    contact: Option<Contact>,
    endpoint: String,
    log: String,
    pins: Vec<String>,
    services: Vec<(String, String)>,
}

/// What this node is.
pub(super) async fn overview(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let context = &state.context;
    let page = visitor.page(&state, Section::Node);
    let list = context.trust.current();
    let served = context.registers.served().map(|declaration| {
        (declaration.register().to_string(), page.label(&declaration.identity.title).to_owned())
    });
    show(&OverviewPage {
        authority: context.authority.to_string(),
        protocol: if PROTOCOL_MIN == PROTOCOL {
            PROTOCOL.to_string()
        } else {
            format!("{PROTOCOL_MIN}–{PROTOCOL}")
        },
        trust_list: page.words.number(list.version),
        federation: page.words.with_two(
            key("node-federation-words"),
            ("name", list.federation.as_str().into()),
            ("nodes", page.words.number(list.entries.len() as u64).into()),
        ),
        served: served.collect(),
        rules: page.words.number(node::rules(context).len() as u64),
        policy: node::policy_version(context).to_string(),
        sees_diagnostics: node::sees(context, &visitor.officer),
        page,
    })
}

/// The trust list in force.
pub(super) async fn trust(State(state): State<ApiState>, visitor: Visitor) -> Shown {
    let context = &state.context;
    let page = visitor.page(&state, Section::Node);
    let list = context.trust.current();
    let roots = context.trust.roots();
    show(&TrustPage {
        federation: list.federation.clone(),
        version: page.words.number(list.version),
        from: page.day(&list.valid_from),
        until: page.day(&list.valid_until),
        is_over: list.in_force(page.now).is_err(),
        signed_by: page.words.with_two(
            key("node-signed-by"),
            ("count", roots.threshold().into()),
            ("of", roots.keys().count().into()),
        ),
        sees_diagnostics: node::sees(context, &visitor.officer),
        keys: roots.keys().map(VerifyingKey::key_id).collect(),
        nodes: list.entries.iter().map(|entry| shown((&page, context), entry)).collect(),
        page,
    })
}

fn shown((page, context): (&Page, &Context), entry: &Entry) -> Node {
    let services = entry.registers.iter().map(|service| {
        let declared = context.catalogue.declaration(&service.register);
        let title = declared.map(|one| page.label(&one.identity.title).to_owned());
        let askers = match &service.askers {
            Askers::Everyone => page.say("node-askers-everyone"),
            Askers::Only(authorities) => {
                let names: Vec<_> = authorities.iter().map(ToString::to_string).collect();
                page.with("node-askers-only", "who", names.join(", "))
            }
        };
        (title.unwrap_or_else(|| service.register.to_string()), askers)
    });
    Node {
        id: entry.authority.to_string(),
        name: entry.name.clone(),
        roles: entry.roles.join(", "),
        contact: entry.contact.clone(),
        endpoint: entry.endpoint.to_string(),
        log: entry.log.origin.clone(),
        pins: entry.tls_pins.iter().map(ToString::to_string).collect(),
        services: services.collect(),
    }
}
