//! Pages that say the same to everybody, apart from the way to the sections.

use crate::pages::html::{Shown, show};
use crate::pages::page::Page;
use crate::pages::reader::{Reader, Visitor};
use crate::state::ApiState;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "help/index.html")]
struct IndexPage {
    page: Page,
    sections: Vec<(&'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "help/shortcuts.html")]
struct ShortcutsPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "help/channels.html")]
struct ChannelsPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "help/accessibility.html")]
struct AccessibilityPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "help/components.html")]
struct ComponentsPage {
    page: Page,
}

/// What is where, for this reader.
pub(super) async fn index(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    let page = super::page(&state, (visitor, reader));
    let sections = page.ways().into_iter().filter_map(|way| {
        let words = page.words.find(&format!("help-way{}", way.href.replace('/', "-")))?;
        Some((way.href, way.words, words))
    });
    show(&IndexPage { sections: sections.collect(), page })
}

/// The keys.
pub(super) async fn shortcuts(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    show(&ShortcutsPage { page: super::page(&state, (visitor, reader)) })
}

/// Which channel when.
// LEGAL: Directive (EU) 2023/977 Arts 4, 13, 15; Regulation (EU) 2018/1862 Arts 7, 8;
// Regulation (EU) 2024/982 Arts 16, 25, 44, 47.
pub(super) async fn channels(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    show(&ChannelsPage { page: super::page(&state, (visitor, reader)) })
}

/// The statement on accessibility.
pub(super) async fn accessibility(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    show(&AccessibilityPage { page: super::page(&state, (visitor, reader)) })
}

/// Every component of the style sheet, living.
pub(super) async fn components(
    State(state): State<ApiState>,
    visitor: Option<Visitor>,
    reader: Reader,
) -> Shown {
    show(&ComponentsPage { page: super::page(&state, (visitor, reader)) })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    const STYLE: &str = include_str!("../../../assets/20-components.css");
    const COMPONENTS: &str = include_str!("../../../templates/help/components.html");

    /// The classes that stand in selectors.
    fn classes(style: &str) -> BTreeSet<&str> {
        let selectors = style.lines().filter(|line| !line.trim_start().starts_with("/*"));
        let heads = selectors.filter_map(|line| line.split('{').next());
        let heads = heads.filter(|head| !head.contains(';'));
        heads
            .flat_map(|head| head.split('.').skip(1))
            .filter_map(|rest| rest.split(|c: char| !(c.is_ascii_lowercase() || c == '-')).next())
            .filter(|class| !class.is_empty())
            .collect()
    }

    #[test]
    fn every_component_of_the_style_sheet_is_shown() {
        let shown: BTreeSet<_> = COMPONENTS
            .split("class=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .flat_map(str::split_whitespace)
            .collect();
        let missing: Vec<_> =
            classes(STYLE).into_iter().filter(|one| !shown.contains(one)).collect();
        assert!(missing.is_empty(), "templates/help/components.html lacks {missing:?}");
    }
}
