//! What a person does with a page, and sees on it.

use crate::command::Command;
use crate::console::Line;
use crate::look::Look;
use crate::picture::Album;
use fantoccini::Client;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long whatever is waited for may take.
const WAIT_MAX: Duration = Duration::from_secs(15);
/// Rest between two looks.
const REST: Duration = Duration::from_millis(20);
/// So much of a page's text is told when a wait fails, in characters.
const TOLD_CHARS_MAX: usize = 2_000;

/// A page in the browser of one person. Clones are the same page.
#[derive(Clone)]
pub struct Page {
    pub(crate) client: Client,
    pub(crate) album: Arc<Album>,
    state: Arc<Mutex<State>>,
}

/// What the harness remembers of a page.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) look: Look,
    pub(crate) scripts_off: bool,
}

impl Page {
    pub(crate) fn new(client: Client, album: Arc<Album>) -> Self {
        Self { client, album, state: Arc::default() }
    }

    /// Gives the page the look and size of an ordinary desktop, and forgets what was logged before.
    pub(crate) async fn prepare(&self) {
        self.look(Look::default()).await;
        self.size(crate::Size::Desktop).await;
        self.console().await;
    }

    /// Opens an address and waits until it is loaded.
    pub async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Loads the page again, as it was asked for.
    pub async fn reload(&self) {
        self.client.refresh().await.unwrap();
    }

    /// Goes back to the page before.
    pub async fn back(&self) {
        self.client.back().await.unwrap();
    }

    /// The status with which the page was answered.
    pub async fn status(&self) -> u64 {
        let status = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.script(status).await.as_u64().unwrap()
    }

    /// Forgets every cookie: nobody is signed in any more.
    pub async fn forget(&self) {
        self.devtools("Network.clearBrowserCookies", json!({})).await;
    }

    /// Keeps a cookie for where the page is: `NAME=VALUE`.
    pub async fn remember(&self, cookie: &str) {
        let set = "document.cookie = arguments[0] + '; Secure; Path=/'";
        self.script_with(set, vec![cookie.into()]).await;
    }

    /// The address that the page has now.
    pub async fn url(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    /// Waits until the address ends like this.
    pub async fn is_at(&self, end: &str) {
        self.until(&format!("the address to end in `{end}`"), async || {
            self.url().await.ends_with(end).then_some(())
        })
        .await;
    }

    /// The page's title.
    pub async fn title(&self) -> String {
        self.client.title().await.unwrap()
    }

    /// Waits until the page shows these words.
    pub async fn see(&self, words: &str) {
        let words = spaced(words);
        self.until(&format!("the words `{words}`"), async || {
            self.text().await.contains(&words).then_some(())
        })
        .await;
    }

    /// Waits until the page does not show these words, or no more.
    pub async fn see_not(&self, words: &str) {
        let words = spaced(words);
        self.until(&format!("the words `{words}` to be gone"), async || {
            (!self.text().await.contains(&words)).then_some(())
        })
        .await;
    }

    /// All words that the page shows, one space between any two.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body ? document.body.innerText : ''").await;
        spaced(text.as_str().unwrap_or_default())
    }

    /// The page as HTML, as it is now.
    pub async fn source(&self) -> String {
        self.client.source().await.unwrap()
    }

    /// Runs a script in the page, whatever its policy, and says what it returns.
    pub async fn script(&self, script: &str) -> Value {
        self.script_with(script, Vec::new()).await
    }

    /// As [`Page::script`], with values that the script finds as `arguments`.
    pub async fn script_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap()
    }

    /// Runs a script that calls its last argument when it has something to say.
    pub async fn script_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap()
    }

    /// Presses one key.
    pub async fn key(&self, key: impl Into<char>) {
        self.chord(&[], key).await;
    }

    /// Presses a key while others are held down, such as Shift with Tab.
    pub async fn chord(&self, held: &[Key], key: impl Into<char>) {
        let (key, held) = (key.into(), held.iter().copied().map(char::from));
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in held.clone().chain([key]) {
            actions = actions.then(KeyAction::Down { value });
        }
        for value in [key].into_iter().chain(held.rev()) {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Types on the keyboard, wherever the focus is.
    pub async fn types(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Pastes a text where the focus is: at once, of any length, with any character.
    pub async fn paste(&self, text: &str) {
        self.devtools("Input.insertText", json!({ "text": text })).await;
    }

    /// Switches JavaScript off or on again, from the next page on.
    pub async fn scripts(&self, on: bool) {
        self.state().scripts_off = !on;
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await;
    }

    /// Waits until `look` finds something. It looks again and again, never waits for a time.
    ///
    /// # Panics
    /// When it has not been found in time; says what the page shows instead.
    pub async fn until<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        self.until_told(what, async || look().await.ok_or_else(String::new)).await
    }

    /// As [`Page::until`], where `look` says each time why it has not found it.
    pub(crate) async fn until_told<T>(
        &self,
        what: &str,
        look: impl AsyncFn() -> Result<T, String>,
    ) -> T {
        let begun = now();
        loop {
            let why = match look().await {
                Ok(found) => return found,
                Err(why) => why,
            };
            if begun.elapsed() > WAIT_MAX {
                let (url, text) = (self.url().await, self.text().await);
                let text: String = text.chars().take(TOLD_CHARS_MAX).collect();
                panic!("waited in vain for {what} {why}\nat {url}\nwhich shows: {text}");
            }
            rest().await;
        }
    }

    /// What was logged since the last call; what is taken here is no fault at the journey's end.
    pub async fn console(&self) -> Vec<Line> {
        let log = self.command(Command::post("se/log", json!({ "type": "browser" }))).await;
        serde_json::from_value(log).unwrap()
    }

    pub(crate) async fn command(&self, command: Command) -> Value {
        self.client.issue_cmd(command).await.unwrap()
    }

    pub(crate) async fn devtools(&self, name: &str, params: Value) -> Value {
        self.command(Command::devtools(name, &params)).await
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The words of a text with one space between any two.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[expect(clippy::disallowed_methods, reason = "how long a browser takes is real time")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "between two looks at a browser real time passes")]
async fn rest() {
    tokio::time::sleep(REST).await;
}
