//! A team's settings: `plan.toml`; and a person's own: `config.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::realism::RealismTable;
use crate::model::finding::Severity;

/// Settings of a team, in `plan.toml`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Settings"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct SettingsFile {
    /// What `plan check` minds.
    pub(crate) check: CheckTable,
    /// Your own figures for what is realistic. They come before those that `plan explain growth` shows.
    pub(crate) realism: RealismTable,
    /// How `plan import` reads files of your own.
    pub(crate) import: ImportTable,
}

/// How `plan import` reads files of your own.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "ImportSettings"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ImportTable {
    /// Saved mappings, each under a name of your own: a heading of the file, and the series that its column holds, as in
    /// `"Bookings" = "bookings@web"`. `plan import --save-mapping NAME` writes one, `--mapping NAME` uses it.
    pub(crate) mapping: BTreeMap<String, BTreeMap<String, String>>,
}

/// What `plan check` minds.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "CheckSettings"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CheckTable {
    /// The mildest finding that makes `plan check` fail: "error", "warning", "note" or "never".
    pub(crate) fail_on: Option<FailOn>,
    /// How grave a rule's findings are, by the rule's name or code: `stale-snapshots = "error"`.
    pub(crate) rules: BTreeMap<String, Level>,
}

/// The mildest finding that makes a check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum FailOn {
    /// Errors only.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything at all.
    Note,
    /// Nothing: findings are printed, and the command succeeds.
    Never,
}

impl FailOn {
    /// Whether a finding of this severity makes it fail.
    pub(crate) fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Note => severity >= Severity::Note,
            Self::Never => false,
        }
    }
}

/// How grave a rule's findings are, or that it is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    /// The rule does not speak.
    Off,
    /// Worth knowing.
    Note,
    /// Should be mended.
    Warning,
    /// Makes the check fail.
    Error,
}

/// A person's own choices, in `config.toml` of the user's configuration folder.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PersonFile {
    /// Your name: the owner that `plan new` suggests.
    pub(crate) name: Option<String>,
    /// The language `plan` speaks to you: "en", "sv" or "nb".
    pub(crate) language: Option<String>,
    /// The currency that `plan new` suggests.
    pub(crate) currency: Option<String>,
    /// The time zone that `plan new` suggests.
    pub(crate) timezone: Option<String>,
    /// Whether output is coloured: "auto", "always" or "never".
    pub(crate) color: Option<String>,
}
