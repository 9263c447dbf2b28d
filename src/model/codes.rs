//! The codes of findings that are born while a file is read, before any rule runs.
//!
//! Their documentation stands with the other rules', under `rules/file` and `rules/ledger`.

use super::finding::{RuleId, Severity};

/// TOML that does not parse.
pub(crate) static SYNTAX_ERROR: RuleId = RuleId { code: "E001", name: "syntax-error", severity: Severity::Error };
/// A key that means nothing here.
pub(crate) static UNKNOWN_KEY: RuleId = RuleId { code: "E002", name: "unknown-key", severity: Severity::Error };
/// A required key that is not there.
pub(crate) static MISSING_KEY: RuleId = RuleId { code: "E003", name: "missing-key", severity: Severity::Error };
/// A value of the wrong shape or outside its words.
pub(crate) static WRONG_TYPE: RuleId = RuleId { code: "E004", name: "wrong-type", severity: Severity::Error };
/// TOML 1.1 that other tools refuse.
pub(crate) static NEWER_SYNTAX: RuleId = RuleId { code: "E007", name: "newer-syntax", severity: Severity::Warning };
/// A row of a snapshots file that cannot be read.
pub(crate) static BAD_ROW: RuleId = RuleId { code: "L801", name: "bad-row", severity: Severity::Error };
/// A last row whose writing was interrupted.
pub(crate) static TORN_LINE: RuleId = RuleId { code: "L802", name: "torn-line", severity: Severity::Warning };
