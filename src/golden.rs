//! Files under `docs/` that are made from the code: compared by the tests, written anew with `SNAPSHOTS=overwrite`.

#![allow(clippy::disallowed_methods, reason = "only tests use it")]

use std::path::PathBuf;

/// A file of the project, by its path from the root.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Whether files are to be written rather than compared.
pub(crate) fn is_overwriting() -> bool {
    std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite")
}

/// Compares a file with what it should hold.
///
/// # Panics
/// When they differ; the message shows where.
#[track_caller]
pub(crate) fn assert_file(name: &str, expected: &str) {
    let path = path(name);
    if is_overwriting() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write in");
        std::fs::write(&path, expected).expect("a file to write");
        return;
    }
    let actual = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    snapbox::assert_data_eq!(actual, snapbox::Data::text(expected.to_owned()).raw());
}

/// The names of the files in a folder of the project.
pub(crate) fn files_in(name: &str) -> Vec<String> {
    let entries = std::fs::read_dir(path(name)).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
