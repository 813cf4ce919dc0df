//! The page that anybody who reaches a node may see.

use entente_browser::{Key, Look, Served, Size, journey};

#[test]
fn anybody_reads_what_the_node_is_in_every_look_and_size() {
    journey("landing", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        page.goto(&nodes.url("aa-police", "/")).await;
        page.has("heading", "Authority aa-police").await;
        page.see("This is a node of a federation of police and border authorities.").await;
        page.accessible().await;
        page.shot("desktop").await;
        for size in [Size::Phone, Size::Narrow, Size::Huge] {
            page.size(size).await;
            page.fits().await;
        }
        for times in [2, 4] {
            page.zoom(times).await;
            page.fits().await;
            page.accessible().await;
        }
        page.size(Size::Phone).await;
        page.shot("phone").await;
        let forced = Look { forced_colours: true, still: true, ..Look::default() };
        page.look(forced).await;
        page.shot("forced-colours").await;
    });
}

#[test]
fn the_landing_page_needs_no_script_and_no_mouse() {
    journey("landing-plain", async |journey| {
        let nodes = Served::of_one(7).await;
        let page = journey.page().await;
        page.scripts(false).await;
        page.goto(&nodes.url("aa-police", "/")).await;
        page.has("heading", "Authority aa-police").await;
        page.accessible().await;
        page.tab_to("How to use the interface").await;
        page.key(Key::Enter).await;
        page.is_at("/docs/api.md").await;
    });
}
