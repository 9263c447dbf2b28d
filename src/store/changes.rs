//! Tells whether files have changed since they were last looked at, by their times and lengths.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::discover;

/// How the files stood. Two marks that are equal: nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark(BTreeMap<PathBuf, (Option<SystemTime>, u64)>);

/// How the files of ours stand that the names mean, and all below the working folder. What cannot be looked at is left
/// out: when it can be again, that is a change.
pub(crate) fn mark(names: &[PathBuf], cwd: &Path) -> Mark {
    let found = |paths: &[PathBuf]| discover::files(paths, cwd).unwrap_or_default();
    let meant = found(names);
    let elsewhere = meant.iter().filter_map(|file| file.path.parent()).filter(|folder| !folder.starts_with(cwd));
    // A snapshots file lies beside its campaign or below it.
    let folders: Vec<PathBuf> = elsewhere.map(Path::to_path_buf).chain([cwd.to_path_buf()]).collect();
    let files = meant.into_iter().chain(found(&folders));
    let state = |path: PathBuf| {
        let metadata = std::fs::metadata(&path).ok()?;
        Some((path, (metadata.modified().ok(), metadata.len())))
    };
    Mark(files.filter_map(|file| state(file.path)).collect())
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn a_longer_a_new_and_a_vanished_file_are_changes() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str| folder.path().join(name);
        let now = || mark(&[], folder.path());
        std::fs::write(file("spring.campaign.toml"), "").expect("written");
        let first = now();
        assert_eq!(first, now());
        std::fs::write(file("spring.campaign.toml"), "# longer").expect("written");
        let second = now();
        assert_ne!(first, second);
        std::fs::write(file("spring.snapshots.csv"), "date,metric,channel,value\n").expect("written");
        assert_ne!(second, now());
        std::fs::remove_file(file("spring.snapshots.csv")).expect("removed");
        assert_eq!(second, now());
    }

    #[test]
    fn a_named_file_elsewhere_is_watched_with_what_lies_beside_it() {
        let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let campaign = there.path().join("spring.campaign.toml");
        std::fs::write(&campaign, "").expect("written");
        let now = || mark(std::slice::from_ref(&campaign), here.path());
        let first = now();
        std::fs::write(there.path().join("spring.snapshots.csv"), "date,metric\n").expect("written");
        assert_ne!(first, now());
    }
}
