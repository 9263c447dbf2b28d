//! Between texts and values: TOML documents, snapshot rows, numbers, dates, times. Pure; reading never fails, it returns what it understood and what it complains of.

pub(crate) mod snapshots;
