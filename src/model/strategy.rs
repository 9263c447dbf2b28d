//! A strategy as meant: its tables with their values understood.
//!
//! What could not be understood is `None` here and a finding elsewhere; nothing is guessed.

use std::sync::Arc;

use super::document::strategy::StrategyFile;
use super::place::KeyPath;
use super::rota::Rota;
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
    /// Within how many seconds praise and complaints are answered.
    pub(crate) respond_within: Option<f64>,
    /// The tables that a campaign has instead of the strategy's, by name; empty where the strategy itself is meant.
    pub(crate) own_tables: Vec<&'static str>,
    /// Tables that hold something unreadable: nothing is judged by what stands there.
    pub(crate) damaged: Vec<KeyPath>,
}
