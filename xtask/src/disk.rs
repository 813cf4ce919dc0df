//! The files of the working tree. Developer tasks read real disks, so the file layer of the product
//! is not used here.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Reads a text file.
#[expect(clippy::disallowed_methods, reason = "a developer task reads the working tree itself")]
pub(crate) fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a text file and the folders above it.
#[expect(clippy::disallowed_methods, reason = "a developer task writes the working tree itself")]
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Every file below the root that belongs to the project, sorted: no build output, no hidden
/// folders.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("cannot list the folder {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                if belongs(root, &path) {
                    folders.push(path);
                }
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a folder holds project files: the counterpart of `.gitignore`.
fn belongs(root: &Path, folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let at_root = folder.parent() == Some(root);
    let in_fuzz = folder.parent() == Some(&root.join("fuzz"));
    let ignored_at_root = name == "demo" || name.starts_with("target");
    let ignored_in_fuzz = matches!(&*name, "target" | "corpus" | "artifacts");
    !(name.starts_with('.') || at_root && ignored_at_root || in_fuzz && ignored_in_fuzz)
}

/// The path below the root as people write it, with forward slashes.
pub(crate) fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn build_output_and_hidden_folders_are_no_project_files() {
        let root = Path::new("/p");
        for folder in ["/p/target", "/p/target-x", "/p/.git", "/p/demo", "/p/fuzz/corpus"] {
            assert!(!belongs(root, Path::new(folder)), "{folder}");
        }
        for folder in ["/p/crates", "/p/crates/node/src/demo", "/p/crates/policy/src/target"] {
            assert!(belongs(root, Path::new(folder)), "{folder}");
        }
    }
}
