//! One question to many peers at once.

use super::{PeerAnswer, PeerCall, PeerClient};
use crate::Error;
use entente_model::limits::PEERS_PER_SEARCH_MAX;
use futures_util::stream::{FuturesUnordered, Stream};
use std::sync::Arc;

/// Asks all peers at once, each with its own deadline, and yields what comes as it comes: one item
/// per call.
///
/// Nothing waits for the slowest. Dropping the stream drops the questions that are still open.
///
/// # Errors
/// [`Error::TooManyPeers`] for more than [`PEERS_PER_SEARCH_MAX`] calls.
pub fn fan_out(
    client: &Arc<PeerClient>,
    calls: Vec<PeerCall>,
) -> Result<impl Stream<Item = PeerAnswer> + Send + Unpin + use<>, Error> {
    if calls.len() > PEERS_PER_SEARCH_MAX {
        return Err(Error::TooManyPeers { count: calls.len() });
    }
    let open: FuturesUnordered<_> = calls
        .into_iter()
        .map(|call| {
            let client = Arc::clone(client);
            Box::pin(async move { client.ask(call).await })
        })
        .collect();
    Ok(open)
}
