//! Whether git would merge snapshots files the way they are made to be merged. Reads two files; runs no program.

use std::path::Path;

/// What `.gitattributes` says so that rows of both sides are kept.
pub(crate) const KEEPS_ROWS: &str = "*.snapshots.csv merge=union";

/// Whether the folder is in a git repository whose attributes do not speak of snapshots files.
pub(crate) fn could_lose_rows(folder: &Path) -> bool {
    let Some(root) = folder.ancestors().find(|folder| folder.join(".git").exists()) else { return false };
    let mut between = folder.ancestors().take_while(|folder| folder.starts_with(root));
    !between.any(|folder| {
        let attributes = std::fs::read_to_string(folder.join(".gitattributes")).unwrap_or_default();
        attributes.lines().any(|line| line.contains(".snapshots.csv") && line.contains("merge="))
    })
}

#[cfg(test)]
mod tests {
    use super::{KEEPS_ROWS, could_lose_rows};

    #[test]
    fn it_is_told_until_it_is_done() {
        let root = tempfile::tempdir().expect("a folder");
        let below = root.path().join("plans");
        std::fs::create_dir(&below).expect("a folder");
        assert!(!could_lose_rows(&below), "no repository");
        std::fs::create_dir(root.path().join(".git")).expect("a folder");
        assert!(could_lose_rows(&below));
        std::fs::write(root.path().join(".gitattributes"), format!("*.png binary\n{KEEPS_ROWS}\n")).expect("written");
        assert!(!could_lose_rows(&below));
    }
}
