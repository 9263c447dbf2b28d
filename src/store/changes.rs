//! Tells whether anything has changed that standings are drawn from: files by their times and lengths, snapshots by
//! what their ledger says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::Opener;
use super::discover;
use super::ledger::{Ledger, Mark};
use super::names::Role;
use crate::model::snapshot::Snapshot;

/// Where the files are, when they were last written, and how long they are.
type Files = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// How everything stood.
#[derive(Debug)]
pub(crate) struct Watched {
    files: Files,
    ledgers: Vec<(Box<dyn Ledger>, Mark)>,
}

/// Rows that came in.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct CameIn {
    /// How many.
    pub(crate) rows: u64,
    /// The last of them.
    pub(crate) last: Option<Snapshot>,
}

impl Watched {
    /// How the files of ours stand that the names mean, and all below the working folder, and the snapshots of the
    /// campaigns that are meant. What cannot be looked at is left out: when it can be again, that is a change.
    pub(crate) fn look(names: &[PathBuf], cwd: &Path, opener: &Opener) -> Self {
        let campaigns = discover::campaigns(names, cwd).unwrap_or_default();
        let plans = campaigns.iter().filter_map(|found| opener.plan(found).ok());
        let ledgers = plans.flat_map(|plan| plan.kept_in).map(|ledger| {
            let mark = ledger.mark();
            (ledger, mark)
        });
        Self { ledgers: ledgers.collect(), files: files(names, cwd) }
    }

    /// Whether anything has changed since.
    pub(crate) fn has_changed(&self, names: &[PathBuf], cwd: &Path) -> bool {
        self.ledgers.iter().any(|(ledger, mark)| ledger.mark() != *mark) || files(names, cwd) != self.files
    }

    /// The rows that were added since. Rows that a ledger cannot tell from older ones are none.
    pub(crate) fn came_in(&self) -> CameIn {
        let mut came_in = CameIn::default();
        for (ledger, mark) in self.ledgers.iter().filter(|(ledger, mark)| ledger.mark() != *mark) {
            // A ledger that cannot be read is told by the drawing itself.
            let _ = ledger.since(mark, &mut |row| {
                came_in.rows += 1;
                came_in.last = Some(row.to_snapshot());
            });
        }
        came_in
    }
}

fn files(names: &[PathBuf], cwd: &Path) -> Files {
    let found = |paths: &[PathBuf]| discover::files(paths, cwd).unwrap_or_default();
    let meant = found(names);
    let elsewhere = meant.iter().filter_map(|file| file.path.parent()).filter(|folder| !folder.starts_with(cwd));
    // A strategy may stand above its campaign; what stands below it is watched with it.
    let folders: Vec<PathBuf> = elsewhere.map(Path::to_path_buf).chain([cwd.to_path_buf()]).collect();
    let files = meant.into_iter().chain(found(&folders)).filter(|file| file.role != Role::Ledger);
    let state = |path: PathBuf| {
        let metadata = std::fs::metadata(&path).ok()?;
        Some((path, (metadata.modified().ok(), metadata.len())))
    };
    files.filter_map(|file| state(file.path)).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{CameIn, Watched};
    use crate::store::Opener;

    const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-11-01\nend = 2026-12-31\n";
    const HEADER: &str = "date,metric,channel,value\n";

    fn look(names: &[PathBuf], cwd: &Path) -> Watched {
        let now = "2026-11-22T12:00:00Z".parse().expect("an instant");
        Watched::look(names, cwd, &Opener::new(cwd, now, None, None))
    }

    #[test]
    fn a_longer_a_new_and_a_vanished_file_are_changes() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str| folder.path().join(name);
        let changed = |watched: &Watched| watched.has_changed(&[], folder.path());
        fs::write(file("spring.campaign.toml"), CAMPAIGN).expect("written");
        let first = look(&[], folder.path());
        assert!(!changed(&first));
        fs::write(file("spring.campaign.toml"), format!("{CAMPAIGN}# longer")).expect("written");
        assert!(changed(&first));
        let second = look(&[], folder.path());
        fs::write(file("spring.snapshots.csv"), HEADER).expect("written");
        assert!(changed(&second));
        fs::remove_file(file("spring.snapshots.csv")).expect("removed");
        assert!(!changed(&second));
    }

    #[test]
    fn what_came_in_is_told_and_what_was_replaced_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("spring.snapshots.csv");
        fs::write(folder.path().join("spring.campaign.toml"), CAMPAIGN).expect("written");
        let before = look(&[], folder.path());
        fs::write(&ledger, format!("{HEADER}2026-11-20,f,i,1\n")).expect("written");
        assert_eq!(before.came_in().rows, 1, "the first row of all");
        let then = look(&[], folder.path());
        fs::write(&ledger, format!("{HEADER}2026-11-20,f,i,1\n2026-11-21,f,i,2\n2026-11-22,f,i,3\n")).expect("written");
        let came_in = then.came_in();
        assert_eq!((came_in.rows, came_in.last.and_then(|row| row.value.number())), (2, Some(3.0)));
        fs::write(&ledger, HEADER).expect("written");
        assert_eq!(then.came_in(), CameIn::default(), "it is shorter now");
    }

    #[test]
    fn a_named_file_elsewhere_is_watched_with_its_readings() {
        let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let campaign = there.path().join("spring.campaign.toml");
        fs::write(&campaign, CAMPAIGN).expect("written");
        let names = [campaign];
        let first = look(&names, here.path());
        fs::write(there.path().join("spring.snapshots.csv"), HEADER).expect("written");
        assert!(first.has_changed(&names, here.path()));
    }
}
