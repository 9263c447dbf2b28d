//! What files are called: campaigns, snapshots files, strategies, settings.

use std::path::{Path, PathBuf};

/// What a file is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// `plan.toml`
    Settings,
    /// `strategy.toml`
    Strategy,
    /// `NAME.campaign.toml`, `campaign.toml`, `campaign.NAME.toml`
    Campaign,
    /// `NAME.snapshots.csv`
    Ledger,
    /// `feedback.csv`
    Feedback,
}

/// What the log of feedback is called.
pub(crate) const FEEDBACK: &str = "feedback.csv";

/// What a file of this name is; `None`: nothing of ours.
pub(crate) fn role(path: &Path) -> Option<Role> {
    let name = path.file_name()?.to_str()?;
    match name {
        "plan.toml" => Some(Role::Settings),
        "strategy.toml" => Some(Role::Strategy),
        FEEDBACK => Some(Role::Feedback),
        _ if name.ends_with(".snapshots.csv") => Some(Role::Ledger),
        _ if is_campaign(name) => Some(Role::Campaign),
        _ => None,
    }
}

fn is_campaign(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".toml") else { return false };
    stem == "campaign" || stem.ends_with(".campaign") || stem.starts_with("campaign.")
}

/// The short name of a campaign, by its file: `spring` for `spring.campaign.toml` and for `campaign.spring.toml`.
pub(crate) fn short_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(".toml").unwrap_or(&name);
    let stem = stem.strip_suffix(".campaign").or_else(|| stem.strip_prefix("campaign.")).unwrap_or(stem);
    stem.to_owned()
}

/// The snapshots file of a campaign that names none: `NAME.snapshots.csv` beside it.
pub(crate) fn usual_ledger(campaign: &Path) -> String {
    format!("{}.snapshots.csv", short_name(campaign))
}

/// A path as it is shown: below the working folder without it, and with forward slashes.
pub(crate) fn shown(path: &Path, cwd: &Path) -> String {
    let short = path.strip_prefix(cwd).unwrap_or(path);
    let short: PathBuf = short.components().filter(|part| !matches!(part, std::path::Component::CurDir)).collect();
    let text = short.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '\\' { text.replace('\\', "/") } else { text.into_owned() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Role, role, short_name, usual_ledger};

    #[test]
    fn names_tell_what_files_are() {
        assert_eq!(role(Path::new("a/spring.campaign.toml")), Some(Role::Campaign));
        assert_eq!(role(Path::new("campaign.toml")), Some(Role::Campaign));
        assert_eq!(role(Path::new("campaign.example.toml")), Some(Role::Campaign));
        assert_eq!(role(Path::new("Cargo.toml")), None);
        assert_eq!(role(Path::new("x.snapshots.csv")), Some(Role::Ledger));
        assert_eq!(short_name(Path::new("spring.campaign.toml")), "spring");
        assert_eq!(usual_ledger(Path::new("campaign.toml")), "campaign.snapshots.csv");
        assert_eq!(usual_ledger(Path::new("campaign.example.toml")), "example.snapshots.csv");
    }
}
