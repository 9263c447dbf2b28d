//! A finding: what is wrong or missing, where, and what to write instead.

use serde::{Deserialize, Serialize};

use super::place::{Place, Spot};
use crate::say::Sentence;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    /// Worth knowing.
    Note,
    /// Should be mended.
    Warning,
    /// Cannot be read or computed, is no goal, or money that does not add up.
    Error,
}

impl Severity {
    /// The word in JSON, in `short` and in `github`: English, lower case.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a check is about. The first six, S R T M C B, are the dimensions that goals are judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Dimension {
    /// S: says what shall be reached.
    Specific,
    /// R: can be reached.
    Realistic,
    /// T: has a start and an end.
    TimeBound,
    /// M: can be counted, and somebody counts.
    Measurable,
    /// C: on the channels where the audience is.
    Channels,
    /// B: paid for.
    Budget,
    /// P: strategy and policy.
    Strategy,
    /// L: the snapshots file.
    Ledger,
    /// F: the feedback log.
    Feedback,
    /// E: the file itself.
    File,
}

impl Dimension {
    /// The six that a goal is judged by, in the order of the scorecard.
    pub(crate) const OF_GOALS: [Self; 6] =
        [Self::Specific, Self::Realistic, Self::TimeBound, Self::Measurable, Self::Channels, Self::Budget];

    /// The dimension that a code's letter names.
    pub(crate) fn of_code(code: &str) -> Self {
        match code.as_bytes().first() {
            Some(b'S') => Self::Specific,
            Some(b'R') => Self::Realistic,
            Some(b'T') => Self::TimeBound,
            Some(b'M') => Self::Measurable,
            Some(b'C') => Self::Channels,
            Some(b'B') => Self::Budget,
            Some(b'P') => Self::Strategy,
            Some(b'L') => Self::Ledger,
            Some(b'F') => Self::Feedback,
            _ => Self::File,
        }
    }

    /// The name in JSON, in settings and in `--select`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Specific => "specific",
            Self::Realistic => "realistic",
            Self::TimeBound => "time-bound",
            Self::Measurable => "measurable",
            Self::Channels => "channels",
            Self::Budget => "budget",
            Self::Strategy => "strategy",
            Self::Ledger => "ledger",
            Self::Feedback => "feedback",
            Self::File => "file",
        }
    }
}

/// What identifies a rule: its code for ever, its name, and how grave its findings are unless settings say otherwise.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RuleId {
    /// A letter and three digits: `M402`.
    pub(crate) code: &'static str,
    /// Words joined by hyphens that read well after "allow": `relative-without-baseline`.
    pub(crate) name: &'static str,
    /// How grave by default.
    pub(crate) severity: Severity,
}

impl RuleId {
    /// What the rule is about.
    pub(crate) fn dimension(&self) -> Dimension {
        Dimension::of_code(self.code)
    }
}

/// An edit that mends a finding: the spot's text is replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fix {
    /// What is replaced, in the same document as the finding.
    pub(crate) spot: Spot,
    /// What is written there, as TOML.
    pub(crate) replacement: String,
}

/// Something found in a file.
#[derive(Debug)]
pub(crate) struct Finding {
    /// Which rule found it.
    pub(crate) rule: &'static RuleId,
    /// How grave it is here; the rule's own, or what the settings say.
    pub(crate) severity: Severity,
    /// Where.
    pub(crate) place: Place,
    /// A lower-case fragment that says what was found, with its numbers.
    pub(crate) message: Box<dyn Sentence>,
    /// What to write instead.
    pub(crate) help: Option<Box<dyn Sentence>>,
    /// The edit that mends it, where there is exactly one right edit.
    pub(crate) fix: Option<Fix>,
    /// The goal it concerns, by its index in the file.
    pub(crate) goal: Option<usize>,
}

impl Finding {
    /// A finding of a rule with its default severity, without help.
    pub(crate) fn new(rule: &'static RuleId, place: Place, message: impl Sentence + 'static) -> Self {
        Self { rule, severity: rule.severity, place, message: Box::new(message), help: None, fix: None, goal: None }
    }

    /// Adds what to write instead.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Sentence + 'static) -> Self {
        self.help = Some(Box::new(help));
        self
    }

    /// Adds the edit that mends it.
    #[must_use]
    pub(crate) fn fix(mut self, spot: Spot, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix { spot, replacement: replacement.into() });
        self
    }
}
