//! Lists the repository's catalogue for `Catalogue::embedded`, so that a new register changes no
//! Rust.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let mut code = String::from("&[\n");
    println!("cargo::rerun-if-changed={}", Path::new(&here).join("../../catalogue").display());
    for kind in ["codes", "procedures", "registers", "words"] {
        let folder = Path::new(&here).join("../../catalogue").join(kind);
        let mut names: Vec<String> = fs::read_dir(&folder)?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".toml"))
            .collect();
        names.sort();
        for name in names {
            let full = folder.join(&name);
            writeln!(
                code,
                "({:?}, include_str!({:?})),",
                format!("catalogue/{kind}/{name}"),
                full.display().to_string()
            )
            .map_err(io::Error::other)?;
        }
    }
    code.push_str("]\n");
    #[expect(clippy::disallowed_methods, reason = "a build script has no other file layer")]
    fs::write(Path::new(&out).join("embedded.rs"), code)
}
