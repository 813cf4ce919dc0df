//! The description of the API, made from the code: OpenAPI 3.1.

use crate::api;
use crate::problem::PROBLEM_JSON;
use crate::state::ApiState;
use entente_model::{Code, Problem};
use serde_json::Value;
use std::fmt::Write as _;
use std::sync::LazyLock;
use utoipa::OpenApi as _;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Content, OpenApi, Ref, RefOr, ResponseBuilder};
use utoipa_axum::router::OpenApiRouter;

/// The component that every operation answers with when it fails.
const PROBLEM: &str = "Problem";
/// The names of the security schemes.
const BEARER: &str = "bearer";
const MUTUAL_TLS: &str = "mutualTLS";
/// What needs nobody to be signed in.
const PUBLIC: [&str; 4] = ["/v1/sessions", "/v1/health", "/v1/version", "/v1/openapi.json"];

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Entente node",
        description = "One node of a federation of police and border authorities. \
                       docs/api.md explains how to use it.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
    ),
    components(schemas(
        Problem,
        entente_model::problem::Fault,
        Code,
        entente_services::alerts::statistics::Period,
        entente_services::work::Whose,
        crate::api::alerts::statistics::StatisticsFormat
    )),
    tags(
        (name = "accounts", description = "Signing in, tokens, officers' accounts"),
        (name = "searches", description = "Questions to registers, answers, confirming, receipts"),
        (name = "registers", description = "What the registers are; code tables"),
        (name = "records", description = "Records, imports and exports"),
        (name = "work", description = "What waits for an officer, and who has it"),
        (name = "alerts", description = "Alerts: their life, hits, standing questions, statistics"),
        (name = "ledger", description = "The record of every access"),
        (name = "node", description = "The node and its peers"),
    ),
)]
struct Frame;

/// The API's routes and their description.
pub(crate) fn described() -> (axum::Router<ApiState>, OpenApi) {
    let (router, mut description) =
        OpenApiRouter::with_openapi(Frame::openapi()).merge(api::routes()).split_for_parts();
    complete(&mut description);
    (router, description)
}

/// The description as it is checked in: indented, objects sorted by key, a line end at the end.
#[must_use]
pub fn openapi_json() -> String {
    static TEXT: LazyLock<String> = LazyLock::new(|| {
        let (_, description) = described();
        // The description consists of texts, lists and maps with text keys: that always serialises.
        let value = serde_json::to_value(description).unwrap_or_default();
        format!("{:#}\n", sorted(value))
    });
    TEXT.clone()
}

/// Sorts explicitly, whichever map the JSON library was built with.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> =
                map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            entries.sort_by(|(left, _), (right, _)| left.cmp(right));
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// What holds for every operation is said here once, so that no handler can forget it.
fn complete(description: &mut OpenApi) {
    let components = description.components.get_or_insert_default();
    let problem = ResponseBuilder::new()
        .description(problem_words())
        .content(PROBLEM_JSON, Content::new(Some(Ref::from_schema_name(PROBLEM))))
        .build();
    components.responses.insert(PROBLEM.to_owned(), RefOr::T(problem));
    components.add_security_scheme(BEARER, bearer());
    components.add_security_scheme(MUTUAL_TLS, mutual_tls());
    for (path, item) in &mut description.paths.paths {
        let is_public = PUBLIC.contains(&path.as_str());
        for operation in operations(item) {
            operation
                .responses
                .responses
                .insert("default".to_owned(), RefOr::Ref(Ref::from_response_name(PROBLEM)));
            name(operation);
            operation.security = Some(if is_public { Vec::new() } else { signed_in() });
        }
    }
}

/// A name that is unique in the whole interface: the tag and the function's own.
fn name(operation: &mut Operation) {
    let tag = operation.tags.iter().flatten().next().map_or("node", String::as_str);
    let own = operation.operation_id.as_deref().unwrap_or_default();
    operation.operation_id = Some(format!("{tag}_{own}"));
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.put, &mut item.post, &mut item.delete, &mut item.patch]
        .into_iter()
        .flatten()
}

/// One of both suffices.
fn signed_in() -> Vec<SecurityRequirement> {
    [BEARER, MUTUAL_TLS].map(|scheme| SecurityRequirement::new(scheme, Vec::<String>::new())).into()
}

fn bearer() -> SecurityScheme {
    let mut scheme = Http::new(HttpAuthScheme::Bearer);
    scheme.description = Some(
        "The secret of a session (POST /v1/sessions) or of a token (POST /v1/tokens).".to_owned(),
    );
    SecurityScheme::Http(scheme)
}

fn mutual_tls() -> SecurityScheme {
    SecurityScheme::MutualTls {
        description: Some(
            "A client certificate whose public key the administrator has tied to an account."
                .to_owned(),
        ),
        deprecated: None,
        extensions: None,
    }
}

fn problem_words() -> String {
    let mut words = "A problem document (RFC 9457). Its `code` is one of:\n".to_owned();
    for code in Code::ALL {
        // Writing to a text does not fail.
        let _ = write!(words, "\n- `{}` ({}): {}", code.as_str(), code.status(), code.title());
    }
    words
}

#[cfg(test)]
mod tests;
