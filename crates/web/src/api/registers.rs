//! What the registers are and what their codes mean: declarations and code tables, no records.

use crate::extract::{Id, PageQuery, Paged, Sender};
use crate::problem::{Failure, Outcome};
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use entente_model::{Code, Problem, RegisterId};
use entente_registers::{CodeEntry, Declaration, Labels};
use entente_services::page::{Page, PageRequest};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(declaration))
        .routes(routes!(tables))
        .routes(routes!(table))
}

/// A register in short.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RegisterView {
    /// Its code.
    pub register: RegisterId,
    /// The version of its declaration.
    pub version: String,
    /// Its name by language.
    pub title: BTreeMap<String, String>,
    /// `queried`, `replicated`, `hosted` or `blinded`.
    pub distribution: String,
    /// Whether this node holds records of it.
    pub served_here: bool,
}

/// A code table in short.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct TableView {
    /// Its name.
    pub table: String,
    /// How many codes it has.
    pub codes: usize,
}

/// One code.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct CodeView {
    /// The code; it never changes its meaning.
    pub code: String,
    /// Its name by language.
    pub labels: BTreeMap<String, String>,
    /// Further facts by name.
    pub facts: BTreeMap<String, String>,
    /// True while it awaits a check against the official text.
    pub unverified: bool,
}

impl From<&CodeEntry> for CodeView {
    fn from(entry: &CodeEntry) -> Self {
        Self {
            code: entry.code.to_string(),
            labels: words(&entry.labels),
            facts: entry.facts.clone(),
            unverified: entry.unverified,
        }
    }
}

fn words(labels: &Labels) -> BTreeMap<String, String> {
    labels.0.clone()
}

/// The registers of the catalogue, by code.
#[utoipa::path(
    get, path = "/v1/registers", tag = "registers", params(PageQuery),
    responses((status = 200, description = "The registers", body = Page<RegisterView>)),
)]
pub async fn list(
    State(state): State<ApiState>,
    Sender(_): Sender,
    Paged(page): Paged,
) -> Outcome<Json<Page<RegisterView>>> {
    let context = &state.context;
    let view = |declaration: &Declaration| RegisterView {
        register: declaration.register().clone(),
        version: declaration.version().to_owned(),
        title: words(&declaration.identity.title),
        distribution: declaration.identity.distribution.as_str().to_owned(),
        served_here: context.registers.declaration(declaration.register()).is_ok(),
    };
    Ok(Json(part(context.catalogue.declarations(), &page)?.map(view)))
}

/// A register's declaration: purposes, fields, search keys, answers, retention, rights.
#[utoipa::path(
    get, path = "/v1/registers/{register}", tag = "registers",
    params(("register" = String, Path, description = "The register's code")),
    responses((
        status = 200, body = Object,
        description = "The declaration, in the form of catalogue/register.schema.json",
    )),
)]
pub async fn declaration(
    State(state): State<ApiState>,
    Sender(_): Sender,
    Id(register): Id<RegisterId>,
) -> Outcome<Json<Declaration>> {
    let declaration = state.context.catalogue.declaration(&register).ok_or(Code::NotFound)?;
    Ok(Json(declaration.clone()))
}

/// The code tables, by name.
#[utoipa::path(
    get, path = "/v1/code-tables", tag = "registers", params(PageQuery),
    responses((status = 200, description = "The tables", body = Page<TableView>)),
)]
pub async fn tables(
    State(state): State<ApiState>,
    Sender(_): Sender,
    Paged(page): Paged,
) -> Outcome<Json<Page<TableView>>> {
    let found = part(state.context.catalogue.tables(), &page)?;
    Ok(Json(
        found.map(|table| TableView {
            table: table.name().to_owned(),
            codes: table.entries().len(),
        }),
    ))
}

/// The codes of a table with their names in the Union's languages.
#[utoipa::path(
    get, path = "/v1/code-tables/{table}", tag = "registers",
    params(("table" = String, Path, description = "The table's name"), PageQuery),
    responses((status = 200, description = "The codes", body = Page<CodeView>)),
)]
pub async fn table(
    State(state): State<ApiState>,
    Sender(_): Sender,
    Id(name): Id<String>,
    Paged(page): Paged,
) -> Outcome<Json<Page<CodeView>>> {
    let table = state.context.catalogue.table(&name).ok_or(Code::NotFound)?;
    Ok(Json(part(table.entries().iter(), &page)?.map(CodeView::from)))
}

/// The part of a fixed list that a page asks for; its cursor is a place in the list.
fn part<T>(all: impl Iterator<Item = T>, page: &PageRequest) -> Result<Part<T>, Failure> {
    let start = page.after.as_deref().map_or(Ok(0), str::parse::<usize>).map_err(|_| {
        Problem::new(Code::PageInvalid).with_detail("`after` is not a cursor of this list")
    })?;
    let mut rest = all.skip(start);
    let entries: Vec<_> = rest.by_ref().take(page.limit).collect();
    let next = rest.next().map(|_| start.saturating_add(entries.len()).to_string());
    Ok(Part { entries, next })
}

/// A part of a list before it is turned into views.
struct Part<T> {
    entries: Vec<T>,
    next: Option<String>,
}

impl<T> Part<T> {
    fn map<U>(self, view: impl FnMut(T) -> U) -> Page<U> {
        Page { entries: self.entries.into_iter().map(view).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(after: Option<&str>, limit: usize) -> PageRequest {
        PageRequest { after: after.map(str::to_owned), limit }
    }

    #[test]
    fn a_fixed_list_is_read_whole_page_by_page() {
        let mut after = None;
        let mut read = Vec::new();
        loop {
            let part = part(0..7, &page(after.as_deref(), 3)).ok().unwrap();
            assert!(part.entries.len() <= 3);
            read.extend(part.entries);
            match part.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        assert_eq!(read, (0..7).collect::<Vec<_>>());
    }

    #[test]
    fn a_list_that_ends_with_its_page_has_no_next_page() {
        assert!(part(0..3, &page(None, 3)).ok().unwrap().next.is_none());
    }

    #[test]
    fn a_cursor_of_another_list_is_refused() {
        let code = |after| part(0..3, &page(Some(after), 3)).err().map(|failure| failure.0.code);
        assert_eq!(code("18"), None, "a place behind the end is an empty page");
        assert_eq!(code("x"), Some(Code::PageInvalid));
        assert_eq!(code("-1"), Some(Code::PageInvalid));
        assert_eq!(code("99999999999999999999999"), Some(Code::PageInvalid));
    }
}
