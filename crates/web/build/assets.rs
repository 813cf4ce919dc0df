//! Style sheets, scripts and pictures: taken into the program under a path that names their
//! content, so that a browser may keep them for good.

use crate::locales::{name, sorted};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::Path;

/// Writes the table of assets.
pub(crate) fn write(to: &Path) -> Result<(), Box<dyn Error>> {
    let mut hasher = DefaultHasher::new();
    let mut style = String::new();
    let mut files = String::new();
    for path in sorted(Path::new("assets"))? {
        let (name, content) = (name(&path)?, fs::read(&path)?);
        hasher.write(name.as_bytes());
        hasher.write(&content);
        if name.ends_with(".css") {
            style.push_str(std::str::from_utf8(&content)?);
        } else {
            let place = fs::canonicalize(&path)?;
            writeln!(files, "    ({name:?}, include_bytes!({place:?}) as &[u8]),")?;
        }
    }
    let version = format!("{:016x}", hasher.finish());
    let text = format!(
        "/// Names the content of all assets together.\n\
         pub(crate) const VERSION: &str = {version:?};\n\
         const STYLE: &str = {style:?};\n\
         const FILES: &[(&str, &[u8])] = &[\n{files}];\n"
    );
    Ok(fs::write(to, text)?)
}
