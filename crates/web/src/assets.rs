//! Style sheet, scripts and pictures of the pages, taken into the program by the build.

use crate::problem::Failure;
use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use entente_model::Code;

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The name of the style sheet: all `.css` files in the order of their names.
const STYLE_NAME: &str = "site.css";

/// Marks a response that holds no personal data and never changes under its address.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Immutable;

/// The routes of the assets.
pub(crate) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{version}/{name}", get(asset))
}

/// Where an asset is found.
pub(crate) fn path(name: &str) -> String {
    format!("/assets/{VERSION}/{name}")
}

async fn asset(Path((version, name)): Path<(String, String)>) -> Result<Response, Failure> {
    let content = find(&name).filter(|_| version == VERSION).ok_or(Code::NotFound)?;
    let mut response = content.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media(&name)));
    response.extensions_mut().insert(Immutable);
    Ok(response)
}

fn find(name: &str) -> Option<&'static [u8]> {
    if name == STYLE_NAME {
        return Some(STYLE.as_bytes());
    }
    FILES.iter().find(|(file, _)| *file == name).map(|(_, content)| *content)
}

fn media(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_asset_asks_another_machine_or_makes_code_from_text() {
        let texts = FILES.iter().map(|(name, content)| (*name, *content));
        for (name, content) in texts.chain([(STYLE_NAME, STYLE.as_bytes())]) {
            let text = std::str::from_utf8(content).unwrap();
            let text = text.replace("http://www.w3.org/2000/svg", "");
            for forbidden in ["http:", "https:", "eval(", "innerHTML", "outerHTML", "Function("] {
                assert!(!text.contains(forbidden), "{name}: {forbidden}");
            }
        }
    }
}
