//! The node's log as files to read: checkpoint, hash tiles and entry bundles (C2SP tlog-tiles).

use crate::problem::Failure;
use axum::body::Body;
use axum::http::{Method, Response, header};
use axum::response::IntoResponse as _;
use entente_ledger::tiles;
use entente_model::{Code, Files, events};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Longest path of a file of the layout, in bytes.
const PATH_BYTES_MAX: usize = 64;

/// The folder of a node's log.
#[derive(Clone)]
pub struct LogFiles {
    files: Arc<dyn Files>,
    folder: PathBuf,
}

impl LogFiles {
    /// The log in this folder.
    #[must_use]
    pub fn new(files: Arc<dyn Files>, folder: PathBuf) -> Self {
        Self { files, folder }
    }

    /// The file at `path` below the log, if the layout has such a path.
    pub(super) async fn answer(&self, method: &Method, path: &str) -> Response<Body> {
        if method != Method::GET {
            return Failure::from(Code::MethodNotAllowed).into_response();
        }
        let Some(media_type) = media_type(path) else {
            return Failure::from(Code::NotFound).into_response();
        };
        let (files, file) = (Arc::clone(&self.files), self.folder.join(path));
        let read =
            tokio::task::spawn_blocking(move || files.read(&file, tiles::FILE_BYTES_MAX)).await;
        match read {
            Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, media_type)], bytes).into_response(),
            Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound => {
                Failure::from(Code::NotFound).into_response()
            }
            Ok(Err(_)) | Err(_) => {
                tracing::error!(event = events::REQUEST_FAILED, cause = "log file unreadable");
                Failure::from(Code::StoreUnavailable).into_response()
            }
        }
    }
}

/// The media type of a file of the layout; `None` for every path that the layout does not have, so
/// that no request reaches another file.
fn media_type(path: &str) -> Option<&'static str> {
    if path == tiles::CHECKPOINT_PATH {
        return Some("text/plain; charset=utf-8");
    }
    let rest = path.strip_prefix("tile/").filter(|_| path.len() <= PATH_BYTES_MAX)?;
    let (level, numbers) = rest.split_once('/')?;
    let is_level = level == "entries"
        || (level.len() <= 2 && !level.is_empty() && level.bytes().all(|b| b.is_ascii_digit()));
    (is_level && is_numbered(numbers)).then_some("application/octet-stream")
}

/// `x001/x234/067`, at the end `.p/W` for a tile of `W` hashes.
fn is_numbered(path: &str) -> bool {
    let digits = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (number, width) = match path.split_once(".p/") {
        Some((number, width)) => (number, Some(width)),
        None => (path, None),
    };
    let mut parts = number.rsplit('/');
    parts.next().is_some_and(|last| digits(last, 3..=3))
        && parts.all(|part| part.strip_prefix('x').is_some_and(|part| digits(part, 3..=3)))
        && width.is_none_or(|width| digits(width, 1..=3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_of_the_layout_is_served() {
        for index in [0, 1, 999, 1_000, 1_234_067] {
            for width in [1, 255, tiles::WIDTH] {
                assert!(media_type(&tiles::hash_tile_path(0, index, width)).is_some());
                assert!(media_type(&tiles::hash_tile_path(7, index, width)).is_some());
                assert!(media_type(&tiles::entry_bundle_path(index, width)).is_some());
            }
        }
        assert!(media_type(tiles::CHECKPOINT_PATH).is_some());
    }

    #[test]
    fn no_other_path_is_served() {
        for path in [
            "",
            "tile",
            "tile/",
            "tile/0",
            "tile/0/",
            "tile/0/1",
            "tile/0/../000",
            "tile/../keys/000",
            "tile/entries/../../000",
            "tile/entries/x000/../000",
            "tile/-1/000",
            "tile/000/000",
            "tile/0/000.p/",
            "tile/0/000.p/1000",
            "tile/0/000.p/../1",
            "tile/0//000",
            "/tile/0/000",
            "checkpoint/",
            "checkpoint.pem",
            "../checkpoint",
            "%2e%2e/checkpoint",
        ] {
            assert_eq!(media_type(path), None, "{path}");
        }
    }
}
