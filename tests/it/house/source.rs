//! The source as the house tests read it.

use std::path::{Path, PathBuf};

/// One source file.
pub struct Source {
    /// Its path below `src/`, such as `fees/store/rules.rs`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder of the project, in a steady order.
pub fn rust_files(folder: &str) -> Vec<Source> {
    let base = root().join(folder);
    let mut found = Vec::new();
    let mut open = vec![base.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(Source { path: below(&base, &path), text: std::fs::read_to_string(&path).unwrap() });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no source under {folder}");
    found
}

fn below(base: &Path, path: &Path) -> String {
    path.strip_prefix(base).unwrap().to_string_lossy().replace('\\', "/")
}

impl Source {
    /// The module path of the file: `["fees", "store", "rules"]`.
    pub fn module(&self) -> Vec<String> {
        let stem = self.path.trim_end_matches(".rs");
        let mut parts: Vec<String> = stem.split('/').map(str::to_owned).collect();
        if parts.last().is_some_and(|last| last == "mod" || last == "lib" || last == "main") {
            parts.pop();
        }
        parts
    }
}
