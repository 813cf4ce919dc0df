//! Pictures of whole pages.

use crate::look::Look;
use crate::page::Page;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The longest picture, in pixels: a page that is longer is cut.
const HEIGHT_MAX: f64 = 12_000.0;

/// Where the pictures of one journey go.
pub(crate) struct Album {
    folder: PathBuf,
    count: AtomicUsize,
}

impl Album {
    /// An empty one.
    pub(crate) fn new(journey: &str) -> Self {
        let binary = std::env::current_exe().unwrap();
        // Cargo marks the folder that it builds in.
        let target = binary.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
        let folder = target.unwrap().join("screenshots").join(journey);
        // What an earlier run has left would pass for this one's.
        let _ = std::fs::remove_dir_all(&folder);
        Self { folder, count: AtomicUsize::new(0) }
    }
}

impl Page {
    /// Pictures the whole page as `NN-NAME-light.png` and `NN-NAME-dark.png`.
    pub async fn shot(&self, name: &str) {
        let number = self.album.count.fetch_add(1, Ordering::Relaxed) + 1;
        let look = self.state().look;
        for (dark, word) in [(false, "light"), (true, "dark")] {
            self.look(Look { dark, ..look }).await;
            self.picture_as(&format!("{number:02}-{name}-{word}")).await;
        }
        self.look(look).await;
    }

    /// Pictures the whole page, as it looks now, under this name.
    pub async fn picture_as(&self, name: &str) {
        let layout = self.devtools("Page.getLayoutMetrics", json!({})).await;
        let side = |name: &str| layout["cssContentSize"][name].as_f64().unwrap_or_default();
        let whole = json!({
            "format": "png",
            "captureBeyondViewport": true,
            "clip": {
                "x": 0,
                "y": 0,
                "width": side("width"),
                "height": side("height").min(HEIGHT_MAX),
                "scale": 1,
            },
        });
        let picture = self.devtools("Page.captureScreenshot", whole).await;
        let bytes = BASE64_STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
        write(&self.album.folder.join(format!("{name}.png")), &bytes);
    }
}

#[expect(clippy::disallowed_methods, reason = "pictures go to the folder of build output")]
fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}
