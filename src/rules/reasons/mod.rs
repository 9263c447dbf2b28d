//! Why a sentence is a goal, or is none: said alike of a goal in a file and of a sentence by itself.

pub(crate) mod measurable;
mod quote;
pub(crate) mod specific;

pub(crate) use quote::Quote;
