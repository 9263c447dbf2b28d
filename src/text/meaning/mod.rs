//! What a goal's sentence says, in the terms of a goal's fields: a metric's units, a target's variants, days.
//!
//! A sentence says "15 %", "4 hours" and "in six months"; a goal counts in shares of one, in seconds and in days.
//! Nothing is made up here: what cannot be said in those terms is `None`.

mod channel;
mod day;
mod number;
mod service;
mod target;
#[cfg(test)]
mod tests;

pub(crate) use channel::{Own, channels};
pub(crate) use day::{End, end, start};
pub(crate) use number::number;
pub(crate) use target::{days_in, target};
