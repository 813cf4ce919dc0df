//! The node's front door, and the guide for integrators.

use super::html::{Shown, on_to, show};
use super::page::{Page, Section};
use super::reader::{Reader, Visitor};
use crate::state::ApiState;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use entente_model::wire::PROTOCOL;

/// The integrators' page, so that it is at hand on a network without the source.
const API_GUIDE: &str = include_str!("../../../../docs/api.md");

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new().route("/", get(start)).route("/docs/api.md", get(api_guide))
}

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    page: Page,
    authority: String,
    trust_list: u64,
    protocol: String,
}

/// Whoever is signed in goes on to the first section there is for them; others learn what this is.
async fn start(State(state): State<ApiState>, visitor: Option<Visitor>, reader: Reader) -> Shown {
    if let Some(visitor) = visitor {
        let ways = visitor.page(&state, Section::None).ways();
        return on_to(ways.first().map_or("/help", |way| way.href));
    }
    show(&StartPage {
        page: reader.page(&state, Section::None),
        authority: state.context.authority.to_string(),
        trust_list: state.context.trust.current().version,
        protocol: PROTOCOL.to_string(),
    })
}

async fn api_guide() -> Response {
    ([(header::CONTENT_TYPE, "text/markdown; charset=utf-8")], API_GUIDE).into_response()
}

#[cfg(test)]
mod tests {
    use super::API_GUIDE;
    use entente_model::limits::{PAGE_ENTRIES_DEFAULT, PAGE_ENTRIES_MAX};

    #[test]
    fn the_guide_states_the_limits_in_force() {
        use crate::limits::{ADDRESS_RATE, IMPORT_BYTES_MAX, PERSON_RATE, PROGRAM_RATE};
        let thousands = |n: u32| match (n / 1_000, n % 1_000) {
            (0, rest) => rest.to_string(),
            (many, rest) => format!("{many},{rest:03}"),
        };
        let guide = API_GUIDE.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in [
            format!("{} KiB", entente_model::limits::BODY_BYTES_MAX / 1024),
            format!("{} GiB", IMPORT_BYTES_MAX / 1024 / 1024 / 1024),
            format!("{} deep", entente_model::limits::JSON_DEPTH_MAX),
            format!("session may ask {} times", PERSON_RATE.per_second),
            format!("certificate {} times", thousands(PROGRAM_RATE.per_second)),
            format!("be asked {} times", thousands(ADDRESS_RATE.per_second)),
            format!("1 to {PAGE_ENTRIES_MAX}, and {PAGE_ENTRIES_DEFAULT} without"),
        ] {
            assert!(guide.contains(&words), "docs/api.md does not say: {words}");
        }
    }

    #[test]
    fn the_guide_names_every_problem_code_and_no_other() {
        let table: Vec<_> = API_GUIDE
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
            .filter_map(|(code, rest)| Some((code, rest.split('|').nth(1)?.trim().parse().ok()?)))
            .collect::<Vec<(&str, u16)>>();
        let codes: Vec<_> =
            entente_model::Code::ALL.iter().map(|code| (code.as_str(), code.status())).collect();
        assert_eq!(table, codes, "docs/api.md: renew the table of problems");
    }
}
