//! Tests that drive a real Chromium (Debian's packages `chromium` and `chromium-driver`) through
//! the pages of a federation in this process.
//!
//! To add a journey, write `testing/browser/tests/it/NAME.rs`, name it in `main.rs` beside it, and
//! speak as a user does:
//!
//! ```no_run
//! use entente_browser::{Served, Size, journey};
//!
//! #[test]
//! fn an_officer_reads_what_the_node_is() {
//!     journey("landing", async |journey| {
//!         let nodes = Served::of_three(7).await;
//!         let page = journey.page().await;
//!         page.goto(&nodes.url("aa-police", "/")).await;
//!         page.see("This is a node of a federation").await;
//!         page.accessible().await;
//!         page.shot("what-it-is").await;
//!         page.size(Size::Narrow).await;
//!         page.fits().await;
//!         page.press("How to use the interface").await;
//!     });
//! }
//! ```
//!
//! What holds for every journey:
//!
//! - Journeys share one Chromium and run one after the other; what needs no browser
//!   ([`without_browser`], [`Served::send`]) runs beside them. Each [`Journey::page`] is a person
//!   of its own, with cookies of its own and as new.
//! - Every helper waits until what it names is there, and fails with what the page shows instead.
//!   There is no other waiting: a journey never sleeps.
//! - Controls are found by their accessible names, as a screen reader says them. A journey that
//!   cannot find its way is a page that some officers cannot use.
//! - A page is loaded before the next step, but for [`Journey::page_that_streams`], which shows
//!   answers while others are still waited for.
//! - At the end no page may have logged an error or broken its content security policy; a journey
//!   that provokes one takes it with [`Page::console`].
//! - [`Page::shot`] writes pictures in light and dark to `target/screenshots/JOURNEY/`; if a
//!   journey fails, each of its pages is pictured there as `failed-N.png`.
//!
//! The nodes are those of `entente-testing`, each serving its pages over TLS at
//! `https://AUTHORITY.localhost:PORT`: hosts of their own, because cookies do not tell ports apart.
//! Their time runs with the real one, so that answers come and sessions age; [`Served::hold`] stops
//! it where a test wants to see what is not there yet, and [`Served::pass`] moves it on.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a harness that cannot go on fails the test, loudly"
)]

mod authenticator;
mod axe;
mod chromium;
mod command;
mod console;
mod control;
mod glewlwyd;
mod journey;
mod look;
mod page;
mod picture;
mod served;
mod wire;

pub use authenticator::Authenticator;
pub use chromium::Chromium;
pub use console::Line;
pub use fantoccini::key::Key;
pub use glewlwyd::Glewlwyd;
pub use journey::{Journey, journey, without_browser};
pub use look::{Look, Size};
pub use page::Page;
pub use served::Served;
pub use wire::{Reply, Request};
