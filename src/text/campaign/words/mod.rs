//! What is said of values that cannot be understood.

mod target;
mod value;

pub(super) use target::target_problem;
pub(super) use value::*;
