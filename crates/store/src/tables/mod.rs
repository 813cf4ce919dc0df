//! One file per table: the row as a type, its columns, its tag.

pub(crate) mod document;
pub(crate) mod feed;
pub(crate) mod leaf;
pub(crate) mod opening;
pub(crate) mod record;
pub(crate) mod register;
