//! The only place that touches files: finding, reading, locking, appending.

pub(crate) mod ledger;
