//! Lays a schema beside a new file, for editors: completion and descriptions of every key.

use std::path::Path;

use super::write::new_file;
use crate::text::toml::{FileKind, schema_text};

/// What became of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// It is there, and it is ours of this version.
    Current,
    /// Something else of this name is there and was left alone.
    Foreign,
}

/// Writes the schema of a kind of file into a folder. One that another version of `plan` wrote is renewed; a file of
/// this name that is not ours is left as it is.
///
/// # Errors
/// When it cannot be written; then nothing has changed.
pub(crate) fn beside(folder: &Path, name: &str, kind: FileKind) -> anyhow::Result<Beside> {
    let path = folder.join(name);
    let text = schema_text(kind);
    if path.symlink_metadata().is_err() {
        new_file(&path, name, text, false)?;
        return Ok(Beside::Current);
    }
    // What cannot be read as text is certainly not ours.
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    if there == text {
        return Ok(Beside::Current);
    }
    if title(&there).is_none_or(|title| Some(title) != self::title(text)) {
        return Ok(Beside::Foreign);
    }
    new_file(&path, name, text, true)?;
    Ok(Beside::Current)
}

/// The title by which a schema says whose it is.
fn title(text: &str) -> Option<String> {
    let schema: serde_json::Value = serde_json::from_str(text).ok()?;
    schema.get("title")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Beside, FileKind, beside, schema_text};

    #[test]
    fn ours_is_renewed_and_others_are_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("campaign.schema.json");
        let lay = || beside(folder.path(), "campaign.schema.json", FileKind::Campaign).expect("a folder to write in");
        let read = || std::fs::read_to_string(&path).expect("a file");
        assert_eq!(lay(), Beside::Current);
        assert_eq!(read(), schema_text(FileKind::Campaign));
        std::fs::write(&path, "{\"title\": \"A campaign of `plan`\", \"type\": \"object\"}").expect("written");
        assert_eq!(lay(), Beside::Current);
        assert_eq!(read(), schema_text(FileKind::Campaign), "an older one of ours");
        for other in ["{\"title\": \"Campaigns of somebody else\"}", "{}", "no JSON", ""] {
            std::fs::write(&path, other).expect("written");
            assert_eq!((lay(), read().as_str()), (Beside::Foreign, other));
        }
    }
}
