//! One test in the browser, from its first page to the look at the console at its end.

use crate::chromium::{Chromium, Pace};
use crate::command::Command;
use crate::page::Page;
use crate::picture::Album;
use crate::served::identity;
use fantoccini::Client;
use futures_util::FutureExt as _;
use serde_json::json;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use tokio::runtime::{Builder, Runtime};

/// Serves the nodes and speaks with the browser; outlives each test, because the browser does.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap());
/// The browser of this test binary; who holds it has it alone.
static BROWSER: Mutex<Option<Browser>> = Mutex::new(None);

/// Runs one journey. `name`, which no other journey has, is the folder of its pictures.
pub fn journey(name: &str, story: impl AsyncFnOnce(&mut Journey<'_>)) {
    let mut browser = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    let browser = browser.get_or_insert_with(Browser::start);
    RUNTIME.block_on(async {
        let mut journey = Journey { album: Arc::new(Album::new(name)), browser, pages: Vec::new() };
        let outcome = AssertUnwindSafe(story(&mut journey)).catch_unwind().await;
        if let Err(panic) = outcome {
            journey.picture_failure().await;
            resume_unwind(panic);
        }
        for page in &journey.pages {
            page.console_is_quiet().await;
        }
    });
}

/// Runs a story that needs nodes but no browser, beside the journeys.
pub fn without_browser(story: impl AsyncFnOnce()) {
    RUNTIME.block_on(story());
}

/// A journey under way.
pub struct Journey<'a> {
    album: Arc<Album>,
    browser: &'a mut Browser,
    pages: Vec<Page>,
}

impl Journey<'_> {
    /// A browser of one more person, as new.
    pub async fn page(&mut self) -> Page {
        self.page_of(Pace::Loaded).await
    }

    /// As [`Journey::page`], for pages whose answers stream in: no step waits until a page is
    /// loaded. After each, name what is to be seen before looking closer.
    pub async fn page_that_streams(&mut self) -> Page {
        self.page_of(Pace::AtOnce).await
    }

    async fn page_of(&mut self, pace: Pace) -> Page {
        let client = self.browser.of_person(self.pages.len(), pace).await;
        let page = Page::new(client, Arc::clone(&self.album));
        page.prepare().await;
        self.pages.push(page.clone());
        page
    }

    /// What each page shows, for whoever looks into the failure.
    async fn picture_failure(&self) {
        for (number, page) in self.pages.iter().enumerate() {
            page.picture_as(&format!("failed-{}", number + 1)).await;
        }
    }
}

/// Chromium with one session for each person that any journey has needed so far.
struct Browser {
    chromium: Chromium,
    sessions: BTreeMap<(usize, Pace), Client>,
}

impl Browser {
    fn start() -> Self {
        Self { chromium: Chromium::start(identity().pin()), sessions: BTreeMap::new() }
    }

    async fn of_person(&mut self, number: usize, pace: Pace) -> Client {
        if let Some(client) = self.sessions.get(&(number, pace)) {
            renew(client).await;
            return client.clone();
        }
        let name = format!("{number}-{pace:?}");
        let client = self.chromium.session(&name, pace).await;
        self.sessions.insert((number, pace), client.clone());
        client
    }
}

/// A new window, because all that a page or a test has set is gone with the old one; and no
/// cookies.
async fn renew(client: &Client) {
    let old = client.windows().await.unwrap();
    let new = client.new_window(true).await.unwrap();
    for window in old {
        client.switch_to_window(window).await.unwrap();
        // A dialog that a failed test has left open would keep the window.
        let _ = client.dismiss_alert().await;
        client.close_window().await.unwrap();
    }
    client.switch_to_window(new.handle).await.unwrap();
    let cookies = Command::devtools("Network.clearBrowserCookies", &json!({}));
    client.issue_cmd(cookies).await.unwrap();
}
