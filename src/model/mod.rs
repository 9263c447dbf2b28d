//! Plain values of the domain: campaigns, goals, targets, metrics, snapshots, days, findings and their places.
//!
//! Nothing here reads a file, a clock or a setting, and nothing here says a sentence.

pub(crate) mod behaviour;
pub(crate) mod campaign;
pub(crate) mod codes;
pub(crate) mod damage;
pub(crate) mod day;
pub(crate) mod document;
pub(crate) mod evidence;
pub(crate) mod feedback;
pub(crate) mod finding;
pub(crate) mod form;
pub(crate) mod growth;
pub(crate) mod metric;
pub(crate) mod money;
pub(crate) mod own_history;
pub(crate) mod part;
pub(crate) mod period;
pub(crate) mod place;
pub(crate) mod platform;
pub(crate) mod post_limits;
pub(crate) mod publishing;
pub(crate) mod realism;
pub(crate) mod rota;
pub(crate) mod snapshot;
pub(crate) mod statement;
pub(crate) mod strategy;
pub(crate) mod target;
pub(crate) mod vocabulary;
pub(crate) mod week;
pub(crate) mod zone;
