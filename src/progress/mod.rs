//! The arithmetic of goals, pace and budget. Pure numbers in, pure numbers out.
//!
//! What a metric's readings come to ([`series`]), where a goal starts ([`baseline`]) and which way it is to go
//! ([`course`]), where it stands on a day ([`standing`]), where the money stands ([`budget`]), and whether others
//! reach what it asks for ([`realism`]). It judges by arithmetic alone: no sentences, no rules, no forecasts, no clock.

pub(crate) mod baseline;
pub(crate) mod budget;
pub(crate) mod course;
pub(crate) mod desk;
pub(crate) mod forecast;
pub(crate) mod line;
pub(crate) mod number;
pub(crate) mod realism;
pub(crate) mod rota;
pub(crate) mod series;
pub(crate) mod standing;
pub(crate) mod state;
pub(crate) mod windows;
