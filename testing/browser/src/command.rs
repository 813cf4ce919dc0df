//! WebDriver commands that the client library has no method for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command below the session's address.
#[derive(Debug)]
pub(crate) struct Command {
    path: String,
    method: Method,
    body: Option<Value>,
}

impl Command {
    /// One that changes something.
    pub(crate) fn post(path: &str, body: Value) -> Self {
        Self { path: path.to_owned(), method: Method::POST, body: Some(body) }
    }

    /// One that asks.
    pub(crate) fn get(path: &str) -> Self {
        Self { path: path.to_owned(), method: Method::GET, body: None }
    }

    /// One that removes.
    pub(crate) fn delete(path: &str) -> Self {
        Self { path: path.to_owned(), method: Method::DELETE, body: None }
    }

    /// One of the DevTools protocol, which chromedriver hands on to Chromium.
    pub(crate) fn devtools(name: &str, params: &Value) -> Self {
        Self::post("goog/cdp/execute", json!({ "cmd": name, "params": params }))
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.as_ref().map(ToString::to_string))
    }
}
