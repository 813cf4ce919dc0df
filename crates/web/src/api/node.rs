//! The node itself, its peers, and the description of this interface.

use crate::extract::Sender;
use crate::openapi::openapi_json;
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use entente_exchange::{PeerState, Reach};
use entente_model::wire::{PROTOCOL, PROTOCOL_MIN, PeerStatus};
use entente_model::{AuthorityId, Timestamp};
use entente_services::accounts::Scope;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(health))
        .routes(routes!(version))
        .routes(routes!(peers))
        .routes(routes!(description))
}

/// Whether the node can do its work.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Health {
    /// False while nothing may be answered.
    pub ready: bool,
    /// The same in words; the reason is in the operator's log.
    pub words: String,
    /// The node's clock.
    pub time: Timestamp,
}

/// Which program this is.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Version {
    /// The authority whose node this is.
    pub authority: AuthorityId,
    /// The program's version.
    pub software: String,
    /// The newest version of the protocol between nodes that it speaks.
    pub protocol: u16,
    /// The oldest one that it understands.
    pub protocol_min: u16,
    /// The version of the trust list in force.
    pub trust_list: u64,
}

/// Every other node of the federation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PeerList {
    /// One line for each, in the order of the trust list, which bounds them.
    pub peers: Vec<Peer>,
}

/// What is known of another node.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Peer {
    /// Who it is.
    pub authority: AuthorityId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub endpoint: String,
    /// `unknown`, `reachable` or `failing`.
    #[schema(value_type = String)]
    pub reach: Reach,
    /// When it last answered as it should.
    pub last_ok: Option<Timestamp>,
    /// What last went wrong.
    pub last_error: Option<PeerFault>,
    /// Failures since it last answered as it should.
    pub failures_in_a_row: u32,
    /// How far its clock is ahead of ours, in milliseconds; to within a second.
    pub skew_ms: Option<i64>,
    /// When the TLS certificate that it showed expires.
    pub certificate_expires: Option<Timestamp>,
    /// How long its last answer took, in milliseconds.
    pub latency_ms: Option<u64>,
    /// How long its answers take, a sliding mean in milliseconds.
    pub latency_mean_ms: Option<u64>,
    /// What it last said of itself.
    pub status: Option<PeerStatus>,
    /// The above in sentences, warnings first.
    pub words: Vec<String>,
}

/// What last went wrong with a peer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PeerFault {
    /// When.
    pub at: Timestamp,
    /// The stable reason.
    pub reason: String,
    /// In words.
    pub words: String,
}

impl From<PeerState> for Peer {
    fn from(state: PeerState) -> Self {
        Self {
            authority: state.authority,
            name: state.name,
            endpoint: state.endpoint,
            reach: state.reach,
            last_ok: state.last_ok,
            last_error: state.last_error.map(|error| PeerFault {
                at: error.at,
                reason: error.reason,
                words: error.words,
            }),
            failures_in_a_row: state.failures_in_a_row,
            skew_ms: state.skew_ms,
            certificate_expires: state.certificate_expires,
            latency_ms: state.latency_ms,
            latency_mean_ms: state.latency_mean_ms,
            status: state.status,
            words: state.words,
        }
    }
}

/// Whether the node can do its work: for load balancers and alarms, without signing in.
#[utoipa::path(
    get, path = "/v1/health", tag = "node",
    responses(
        (status = 200, description = "It can", body = Health),
        (status = 503, description = "It cannot write, so it answers nothing", body = Health),
    ),
)]
pub async fn health(State(state): State<ApiState>) -> (StatusCode, Json<Health>) {
    let ready = state.context.store.health().refusing.is_none();
    let (status, words) = if ready {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the store cannot be written, so no answer may leave")
    };
    let health = Health { ready, words: words.to_owned(), time: state.context.clock.now() };
    (status, Json(health))
}

/// Which program this is, and whose.
#[utoipa::path(
    get, path = "/v1/version", tag = "node",
    responses((status = 200, description = "The versions", body = Version)),
)]
pub async fn version(State(state): State<ApiState>) -> Json<Version> {
    Json(Version {
        authority: state.context.authority.clone(),
        software: env!("CARGO_PKG_VERSION").to_owned(),
        protocol: PROTOCOL,
        protocol_min: PROTOCOL_MIN,
        trust_list: state.context.trust.current().version,
    })
}

/// The other nodes: reachable or not, clocks, certificates, the last fault in words.
#[utoipa::path(
    get, path = "/v1/peers", tag = "node",
    responses((status = 200, description = "The peers", body = PeerList)),
)]
pub async fn peers(
    State(state): State<ApiState>,
    Sender(officer): Sender,
) -> Outcome<Json<PeerList>> {
    officer.within(Scope::Administration)?;
    let context = &state.context;
    let list = context.trust.current();
    let states = context.peers.peers().states(&list, &context.authority, context.clock.now());
    Ok(Json(PeerList { peers: states.into_iter().map(Peer::from).collect() }))
}

/// This description.
#[utoipa::path(
    get, path = "/v1/openapi.json", tag = "node",
    responses((status = 200, description = "OpenAPI 3.1", body = Object)),
)]
pub async fn description() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], openapi_json()).into_response()
}
