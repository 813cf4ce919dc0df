//! Pages for people, rendered here and without a script. So far: what this node is.

use crate::state::ApiState;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use entente_model::wire::PROTOCOL;
use entente_services::Context;

/// What pages may do: load the style sheet and send forms to this node, nothing else.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; \
                           base-uri 'none'; frame-ancestors 'none'";

/// The style sheet; system fonts and colours, so that it follows what the reader has chosen.
const STYLE: &str = "\
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; }
dd { margin: 0; }
";

/// The integrators' page, so that it is at hand on a network without the source.
const API_GUIDE: &str = include_str!("../../../docs/api.md");

/// The pages.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/", get(landing))
        .route("/style.css", get(style))
        .route("/docs/api.md", get(api_guide))
}

async fn landing(State(state): State<ApiState>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
    ];
    (headers, page(&Facts::of(&state.context))).into_response()
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

async fn api_guide() -> Response {
    ([(header::CONTENT_TYPE, "text/markdown; charset=utf-8")], API_GUIDE).into_response()
}

/// What the page says; all of it is known to whoever may reach the address.
struct Facts {
    authority: String,
    name: String,
    trust_list: u64,
}

impl Facts {
    fn of(context: &Context) -> Self {
        let list = context.trust.current();
        let authority = context.authority.to_string();
        let name = list.entry(&context.authority).map(|entry| entry.name.clone());
        Self {
            name: name.unwrap_or_else(|| authority.clone()),
            authority,
            trust_list: list.version,
        }
    }
}

fn page(facts: &Facts) -> String {
    let (name, authority) = (escaped(&facts.name), escaped(&facts.authority));
    let (trust_list, software) = (facts.trust_list, env!("CARGO_PKG_VERSION"));
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name} - Entente node</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>{name}</h1>
<p>This is a node of a federation of police and border authorities. Officers and their programs ask
here what other authorities hold, each question under a stated purpose and legal basis, each access
on record.</p>
<dl>
<dt>Authority</dt><dd>{authority}</dd>
<dt>Program</dt><dd>Entente {software}</dd>
<dt>Protocol between nodes</dt><dd>version {PROTOCOL}</dd>
<dt>Trust list</dt><dd>version {trust_list}</dd>
</dl>
<h2>For programs</h2>
<ul>
<li><a href="/docs/api.md">How to use the interface</a></li>
<li><a href="/v1/openapi.json">Its description, OpenAPI 3.1</a></li>
<li><a href="/v1/health">Whether the node can do its work</a></li>
</ul>
</main>
</body>
</html>
"#
    )
}

/// Text as HTML text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::limits::{PAGE_ENTRIES_DEFAULT, PAGE_ENTRIES_MAX};

    #[test]
    fn a_name_is_text_whatever_it_holds() {
        let facts = Facts {
            authority: "se-police".to_owned(),
            name: "<script>\"&'".to_owned(),
            trust_list: 3,
        };
        let page = page(&facts);
        assert!(!page.contains("<script"));
        assert!(page.contains("<h1>&lt;script&gt;&quot;&amp;&#39;</h1>"));
    }

    #[test]
    fn a_page_keeps_within_its_policy() {
        let facts = Facts { authority: "a".to_owned(), name: "A".to_owned(), trust_list: 1 };
        let page = page(&facts);
        for forbidden in ["<script", "style=", "onclick", "http://", "https://", "<img", "<form"] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
    }

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
