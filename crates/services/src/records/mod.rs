//! A node's own records: brought in, entered, looked up, taken out. Only their owner writes them.

mod act;
mod export;
mod import;
mod keep;

pub use export::{ExportLine, export};
pub use import::{
    IMPORT_BATCH_ROWS, ImportMode, ImportOrder, ImportReport, ImportSource, REFUSALS_KEPT_MAX,
    import, imports,
};
pub use keep::{EntryInput, Kept, LookUp, enter, erase_expired, look_up};
pub(crate) use keep::{invalid, raw};
