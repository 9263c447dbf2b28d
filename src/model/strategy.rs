//! A strategy as meant: its tables with their values understood.
//!
//! What could not be understood is `None` here and a finding elsewhere; nothing is guessed.

use std::sync::Arc;

use super::document::strategy::StrategyFile;
use super::place::KeyPath;
use super::rota::Rota;
use super::week::WeekWindow;
use super::zone::Zone;

/// A company's standing rules with everything that its file says.
#[derive(Debug, Clone)]
pub(crate) struct Strategy {
    /// The tables as written.
    pub(crate) file: Arc<StrategyFile>,
    /// Where its days begin and end, and its shifts' hours are counted.
    pub(crate) zone: Zone,
    /// Who is on duty when; `None` where a shift cannot be read.
    pub(crate) rota: Option<Rota>,
    /// The hours of each shift, in the order of the file.
    pub(crate) shifts: Vec<Vec<WeekWindow>>,
    /// Within how many seconds praise and complaints are answered.
    pub(crate) respond_within: Option<f64>,
    /// What makes it a crisis, and by when what is done.
    pub(crate) crisis: Crisis,
    /// The tables that a campaign has instead of the strategy's, by name; empty where the strategy itself is meant.
    pub(crate) own_tables: Vec<&'static str>,
    /// Tables that hold something unreadable: nothing is judged by what stands there.
    pub(crate) damaged: Vec<KeyPath>,
}

/// What makes it a crisis, and by when what is done.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Crisis {
    /// What makes it a crisis, in the order of the file; `None` for what cannot be read or lacks a part.
    pub(crate) triggers: Vec<Option<Trigger>>,
    /// Whether there is a trigger that cannot be read: whether it went off is not known then.
    pub(crate) has_unread_trigger: bool,
    /// Within how many seconds each step is done, in the order of the file.
    pub(crate) step_times: Vec<Option<f64>>,
}

/// Something that makes it a crisis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Trigger {
    /// Many complaints in a short time.
    Complaints {
        /// How many.
        count: f64,
        /// Within how many seconds.
        within: f64,
    },
    /// An error in a post.
    PostError,
}
