//! Takes the words of every language and the assets into the program, and refuses to build when a
//! language lacks words or a page asks for words that do not exist.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a build script reads files of its own package and speaks to cargo on its output"
)]

mod assets;
mod locales;
mod uses;

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    for folder in ["assets", "locales", "templates", "src"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let english = locales::write(&out.join("locales.rs"))?;
    uses::check(&english)?;
    assets::write(&out.join("assets.rs"))?;
    Ok(())
}
