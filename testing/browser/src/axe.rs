//! The rules of axe-core, run in the page.

use crate::look::Look;
use crate::page::Page;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");
/// The rules that hold: WCAG 2.2 AA, and what axe's authors hold to be good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// The one rule that hangs on light or dark.
const CONTRAST: &str = "color-contrast";
/// The rules that hang on the window's size.
const SIZED: [&str; 3] = ["target-size", "scrollable-region-focusable", "css-orientation-lock"];
/// Runs axe with the options given and says what is broken.
const RUN: &str = "const [options, done] = arguments;
    axe.run(document, options).then(
        (found) => done({ broken: found.violations }),
        (error) => done({ error: String(error) }),
    );";

/// A rule that the page breaks.
#[derive(Deserialize)]
struct Broken {
    id: String,
    help: String,
    nodes: Vec<Node>,
}

/// A place where it does.
#[derive(Deserialize)]
struct Node {
    html: String,
    target: Value,
    #[serde(rename = "failureSummary", default)]
    summary: String,
}

impl Page {
    /// Asserts that the page breaks no rule of WCAG 2.2 AA or good practice that a program can
    /// check, its colours in light and dark.
    ///
    /// # Panics
    /// If it does; says rule, place and what helps.
    pub async fn accessible(&self) {
        let look = self.state().look;
        self.holds(async || {
            let mut broken = self.broken(json!({ "type": "tag", "values": TAGS }), &[]).await;
            self.look(Look { dark: !look.dark, ..look }).await;
            let contrast = json!({ "type": "rule", "values": [CONTRAST] });
            broken.extend(self.broken(contrast, &[]).await);
            self.look(look).await;
            broken
        })
        .await;
    }

    /// As [`Page::accessible`] without the colours: for a page that is shown in one more language.
    ///
    /// # Panics
    /// As [`Page::accessible`].
    pub async fn accessible_in_words(&self) {
        let rules = json!({ "type": "tag", "values": TAGS });
        self.holds(async || self.broken(rules.clone(), &[CONTRAST]).await).await;
    }

    /// Of [`Page::accessible`] what hangs on the window's size: for one more size.
    ///
    /// # Panics
    /// As [`Page::accessible`].
    pub async fn accessible_in_size(&self) {
        let rules = json!({ "type": "rule", "values": SIZED });
        self.holds(async || self.broken(rules.clone(), &[]).await).await;
    }

    async fn holds(&self, check: impl AsyncFn() -> Vec<String>) {
        let scripts_off = self.state().scripts_off;
        if scripts_off {
            // The page was built without; the rules themselves are a script.
            self.scripts(true).await;
        }
        if self.script("return typeof window.axe").await == "undefined" {
            self.script(AXE).await;
        }
        let broken = check().await;
        if scripts_off {
            self.scripts(false).await;
        }
        assert!(broken.is_empty(), "{}\n{}", self.url().await, broken.join("\n"));
    }

    async fn broken(&self, rules: Value, without: &[&str]) -> Vec<String> {
        let off: BTreeMap<_, _> =
            without.iter().map(|rule| (*rule, json!({ "enabled": false }))).collect();
        let options = json!({ "runOnly": rules, "rules": off, "resultTypes": ["violations"] });
        let found = self.script_later(RUN, vec![options]).await;
        assert!(found["error"].is_null(), "axe cannot run: {}", found["error"]);
        let broken: Vec<Broken> = serde_json::from_value(found["broken"].clone()).unwrap();
        broken.iter().map(Broken::words).collect()
    }
}

impl Broken {
    fn words(&self) -> String {
        let mut words = format!("{}: {}", self.id, self.help);
        for node in &self.nodes {
            let summary = node.summary.replace('\n', " ");
            words.push_str(&format!("\n  at {} {}\n     {summary}", node.target, node.html));
        }
        words
    }
}
