//! What a browser transfers for a page: the page itself, and with it what it has not kept yet.

use super::Asking;
use super::client::{Address, Client};
use super::sessions::Session;
use anyhow::Result;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A table of the pages' weights.
pub(super) async fn table(address: &Address, pages: &[Asking]) -> Result<String> {
    let mut table = "### What a page weighs\n\n\
         Transferred without images, head and body, uncompressed, before TLS. Style and scripts \
         are kept by the browser for a year, so that a second page is the page alone.\n\n\
         | page | the page, KB | with style and scripts, KB |\n|---|---|---|\n"
        .to_owned();
    let session = pages.iter().find_map(|page| page.session.clone());
    let public = ["/", "/sign-in", "/statistics"].map(|path| (path.to_owned(), None));
    let own = pages.iter().map(|page| (page.path.clone(), session.clone()));
    let mut client = Client::connect(address).await?;
    for (path, session) in public.into_iter().chain(own) {
        let (page, parts) = weigh(&mut client, &path, session.as_ref()).await?;
        let name = if path.contains("/candidates/") {
            "a candidate"
        } else if path.starts_with("/searches/") {
            "answers to a search"
        } else {
            &path
        };
        writeln!(table, "| {name} | {:.1} | {:.1} |", kilobytes(page)?, kilobytes(page + parts)?)?;
    }
    Ok(table.trim_end().to_owned())
}

/// Bytes of a page, and of the style and scripts that it asks for.
async fn weigh(
    client: &mut Client,
    path: &str,
    session: Option<&Session>,
) -> Result<(usize, usize)> {
    let page = client.get(path, session).await?;
    let text = String::from_utf8_lossy(&page.body).into_owned();
    let mut parts = 0;
    let wanted: BTreeSet<&str> = text
        .split('"')
        .filter(|value| value.starts_with('/'))
        .filter(|value| [".css", ".js"].iter().any(|end| value.ends_with(end)))
        .collect();
    for part in wanted {
        let reply = client.get(part, None).await?;
        parts += reply.head_bytes + reply.body.len();
    }
    Ok((page.head_bytes + page.body.len(), parts))
}

fn kilobytes(bytes: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(bytes)?) / 1000.0)
}
