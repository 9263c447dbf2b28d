//! Imports point down: no layer uses one above it, and neighbours do not see each other.

#![allow(clippy::disallowed_methods, reason = "tests read the project's own files")]

use std::path::{Path, PathBuf};

/// The layers from the bottom up; those on one line do not see each other.
const LAYERS: [&[&str]; 9] = [
    &["say"],
    &["model"],
    &["text"],
    &["rules", "progress"],
    &["assess"],
    &["store", "render"],
    &["commands"],
    &["cli"],
    &["run"],
];

/// `env` stands beside: it may use the lowest layer, and be used from this height on.
const ENV: &str = "env";
const FIRST_WITH_ENV: usize = 6;

/// Layers below this height are pure: no files, no clock, no environment, no printing.
const FIRST_IMPURE: usize = 5;

fn height(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|names| names.contains(&layer))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of sources");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> = paths
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    found.sort();
    found
}

/// Whether a file holds tests alone: they may drive the whole house from the top.
fn is_test(file: &Path) -> bool {
    file.components().any(|part| part.as_os_str() == "tests") || file.file_stem().is_some_and(|stem| stem == "tests")
}

/// The layer a file belongs to: its folder under `src`, or its own name.
fn layer_of(file: &Path, root: &Path) -> String {
    let inside = file.strip_prefix(root).expect("a file under src");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The names that a text mentions as `crate::name`.
fn mentioned(text: &str) -> Vec<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mentions = code.flat_map(|line| line.split("crate::").skip(1).map(str::to_owned).collect::<Vec<_>>());
    let name = |rest: String| rest.chars().take_while(|one| one.is_alphanumeric() || *one == '_').collect::<String>();
    mentions.map(name).filter(|name| !name.is_empty()).collect()
}

fn allowed(from: &str, to: &str) -> bool {
    if from == to {
        return true;
    }
    if to == ENV {
        return height(from).is_none_or(|height| height >= FIRST_WITH_ENV);
    }
    if from == ENV {
        return height(to) == Some(0);
    }
    match (height(from), height(to)) {
        (Some(from), Some(to)) => from > to,
        // `main` and `lib` see everything; a name that is no layer is an item of the root.
        _ => true,
    }
}

#[test]
fn imports_point_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in sources(&root) {
        if is_test(&file) {
            continue;
        }
        let from = layer_of(&file, &root);
        let text = std::fs::read_to_string(&file).expect("a source file");
        for to in mentioned(&text) {
            if !allowed(&from, &to) {
                wrong.push(format!("{} uses `{to}`, which is above it", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_does_not_see_the_world() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in sources(&root) {
        let pure = height(&layer_of(&file, &root)).is_some_and(|height| height < FIRST_IMPURE);
        if !pure || is_test(&file) {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("a source file");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for forbidden in ["std::fs", "std::env", "Utc::now", "println!", "Instant::now"] {
            if code.contains(forbidden) {
                wrong.push(format!("{} uses {forbidden}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_import_that_points_up_would_be_seen() {
    assert!(!allowed("model", "text") && !allowed("rules", "progress") && !allowed("render", "store"));
    assert!(allowed("commands", "store") && allowed("text", "model") && !allowed("text", "env"));
    assert_eq!(mentioned("use crate::say::Amount; // crate\nlet x = crate::model::day::Day;"), ["say", "model"]);
}
