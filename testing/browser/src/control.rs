//! Controls, found as a screen reader names them.

use crate::command::Command;
use crate::page::Page;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

/// Roles that can be pressed.
const PRESSED: [&str; 12] = [
    "button",
    "checkbox",
    "DisclosureTriangle",
    "DisclosureTriangleGrouped",
    "gridcell",
    "link",
    "menuitem",
    "option",
    "radio",
    "switch",
    "tab",
    "treeitem",
];
/// Roles that take text or another value.
const FILLED: [&str; 11] = [
    "textbox",
    "searchbox",
    "combobox",
    "listbox",
    "spinbutton",
    "slider",
    "Date",
    "DateTime",
    "InputTime",
    "Month",
    "Week",
];
/// The role of a control for files differs between versions of Chromium.
const FILE: [&str; 2] = ["button", "FileUpload"];

/// Where an element that DevTools has found waits for the WebDriver.
const KEEP: &str = "function() { globalThis[Symbol.for('entente.found')] = this; }";
const KEPT: &str = "return globalThis[Symbol.for('entente.found')]";

/// Names what can be used, as `stops()`.
const STOPS: &str = include_str!("stops.js");
/// Whether the focus has come where it was before, or left the page a second time. A field for a
/// date keeps it for several keys.
const COME: &str = "const come = globalThis[Symbol.for('entente.come')] ??= new Set();
    const active = document.activeElement === document.body ? null : document.activeElement;
    const stays = active && [...come].at(-1) === active;
    return !stays && (come.has(active) || !come.add(active));";
/// What the focus has not come to.
const PASSED: &str = "const come = globalThis[Symbol.for('entente.come')];
    return stops().filter((stop) => !come.has(stop)).map((stop) => stop.outerHTML.slice(0, 120));";

impl Page {
    /// Presses the button, link, box or other control of this name.
    pub async fn press(&self, name: &str) {
        self.on(&PRESSED, name, async |element| element.click().await).await;
    }

    /// Presses the one of this role where another is called the same, such as a button that is
    /// called as a link is.
    pub async fn press_the(&self, role: &str, name: &str) {
        self.on(&[role], name, async |element| element.click().await).await;
    }

    /// Empties the field of this label and types into it.
    pub async fn fill(&self, label: &str, text: &str) {
        self.on(&FILLED, label, async |element| {
            element.clear().await?;
            element.send_keys(text).await
        })
        .await;
    }

    /// Empties the field of this label and pastes into it: text of any length, with any character.
    pub async fn fill_by_paste(&self, label: &str, text: &str) {
        self.on(&FILLED, label, async |element| {
            element.clear().await?;
            element.click().await
        })
        .await;
        self.paste(text).await;
    }

    /// Chooses what is called `choice` from the list of this label.
    pub async fn choose(&self, label: &str, choice: &str) {
        self.on(&FILLED, label, async |element| element.select_by_label(choice).await).await;
    }

    /// Gives a file to the control of this label. The file must be on this machine.
    pub async fn attach(&self, label: &str, path: &str) {
        self.on(&FILE, label, async |element| element.send_keys(path).await).await;
    }

    /// Puts the focus on the control of this name.
    pub async fn focus(&self, name: &str) {
        let roles = [&PRESSED[..], &FILLED[..]].concat();
        let script = "arguments[0].focus()";
        self.on(&roles, name, async |element| {
            let element = serde_json::to_value(element).unwrap();
            self.client.execute(script, vec![element]).await
        })
        .await;
    }

    /// What the field of this label holds.
    pub async fn value_of(&self, label: &str) -> String {
        let value = self.on(&FILLED, label, async |element| element.prop("value").await).await;
        value.unwrap_or_default()
    }

    /// Waits until the page has something of this role (as the browser names it: `heading`,
    /// `alert`, `row`, `status`) and name.
    pub async fn has(&self, role: &str, name: &str) {
        self.until(&format!("the {role} `{name}`"), async || {
            (!self.named(&[role], name).await.is_empty()).then_some(())
        })
        .await;
    }

    /// Waits until the page has nothing of this role and name.
    pub async fn has_not(&self, role: &str, name: &str) {
        self.until(&format!("the {role} `{name}` to be gone"), async || {
            self.named(&[role], name).await.is_empty().then_some(())
        })
        .await;
    }

    /// The name of what has the focus, as a screen reader says it; empty if it is the page itself.
    pub async fn focused(&self) -> String {
        let element = self.client.active_element().await.unwrap();
        let id = element.element_id();
        if element.tag_name().await.unwrap() == "body" {
            return String::new();
        }
        let name = self.command(Command::get(&format!("element/{id}/computedlabel"))).await;
        name.as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until what has this name has the focus; asserts each time that the focus shows.
    ///
    /// # Panics
    /// If the name does not come before the focus has gone all round.
    pub async fn tab_to(&self, name: &str) {
        const STOPS_MAX: usize = 200;
        let mut passed = Vec::new();
        for _ in 0..STOPS_MAX {
            self.key(fantoccini::key::Key::Tab).await;
            self.focus_shows().await;
            let focused = self.focused().await;
            if focused == name {
                return;
            }
            passed.push(focused);
        }
        panic!("Tab does not come to `{name}`, but to: {}", passed.join(", "));
    }

    /// Asserts that what has the focus lies within the window and is not covered.
    ///
    /// # Panics
    /// If it is out of sight or under something else.
    pub async fn focus_shows(&self) {
        let fault = self.script(include_str!("focus.js")).await;
        assert!(fault.is_null(), "the focus does not show: {}", fault.as_str().unwrap_or_default());
    }

    /// Presses Tab until the focus has gone all round; asserts each time that it shows, and in the
    /// end that it came to everything that can be used.
    ///
    /// # Panics
    /// If the focus does not show somewhere, is trapped, or passes something over.
    pub async fn tab_through(&self) {
        const STOPS_MAX: usize = 600;
        for _ in 0..STOPS_MAX {
            self.tab().await;
            self.focus_shows().await;
            if self.script(&format!("{STOPS}{COME}")).await == true {
                let passed = self.script(&format!("{STOPS}{PASSED}")).await;
                assert_eq!(passed, json!([]), "Tab does not come to these at {}", self.url().await);
                return;
            }
        }
        panic!("Tab does not come round at {}", self.url().await);
    }

    /// Puts the focus on everything that can be used, one after the other, and asserts that it
    /// shows: what [`Page::tab_through`] does, sooner, for one more size of the window.
    ///
    /// # Panics
    /// If the focus does not show somewhere.
    pub async fn focus_shows_everywhere(&self) {
        // After a key the browser outlines what a script focuses too.
        self.tab().await;
        let shows = include_str!("focus.js");
        let script = format!(
            "{STOPS} const shows = () => {{ {shows} }};
            return stops().flatMap((stop) => {{ stop.focus(); return shows() ?? []; }});"
        );
        let faults = self.script(&script).await;
        assert_eq!(faults, json!([]), "the focus does not show at {}", self.url().await);
    }

    /// The key alone, without the client library's actions, which take their time.
    async fn tab(&self) {
        for kind in ["rawKeyDown", "keyUp"] {
            let key = json!({
                "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9,
            });
            self.devtools("Input.dispatchKeyEvent", key).await;
        }
    }

    /// Does something with the one control of these roles and this name, as soon as it is there and
    /// can be used.
    async fn on<T>(
        &self,
        roles: &[&str],
        name: &str,
        act: impl AsyncFn(Element) -> Result<T, CmdError>,
    ) -> T {
        self.until_told(&format!("the control `{name}`"), async || {
            let found = self.named(roles, name).await;
            assert!(found.len() < 2, "{} controls are called `{name}`", found.len());
            let number = found.first().ok_or("(there is none)")?;
            let element = self.element(*number).await.ok_or("(it has gone)")?;
            act(element).await.map_err(|error| format!("(it is there, but: {error})"))
        })
        .await
    }

    /// What the page shows under this name in one of these roles, as DevTools numbers it.
    async fn named(&self, roles: &[&str], name: &str) -> Vec<u64> {
        let document = json!({ "expression": "document" });
        let document = self.devtools("Runtime.evaluate", document).await;
        let query = json!({
            "objectId": document["result"]["objectId"],
            "accessibleName": name,
        });
        // A page that is just going says so by an error; the next look finds the new one.
        let command = Command::devtools("Accessibility.queryAXTree", &query);
        let found = self.client.issue_cmd(command).await.unwrap_or_default();
        let nodes = found["nodes"].as_array().cloned().unwrap_or_default();
        nodes
            .iter()
            .filter(|node| node["ignored"] == Value::Bool(false))
            .filter(|node| node["role"]["value"].as_str().is_some_and(|role| roles.contains(&role)))
            .filter_map(|node| node["backendDOMNodeId"].as_u64())
            .collect()
    }

    /// The element that DevTools numbers so, unless it has gone.
    async fn element(&self, number: u64) -> Option<Element> {
        let number = json!({ "backendNodeId": number });
        let object = self.client.issue_cmd(Command::devtools("DOM.resolveNode", &number)).await;
        let call = json!({
            "objectId": object.ok()?["object"]["objectId"],
            "functionDeclaration": KEEP,
        });
        self.client.issue_cmd(Command::devtools("Runtime.callFunctionOn", &call)).await.ok()?;
        let kept = self.client.execute(KEPT, Vec::new()).await.ok()?;
        let id = kept.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), id.into()))
    }
}
