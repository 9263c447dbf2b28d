//! `plan`: a campaign planner and goal tracker for marketers.
//!
//! Layers, each using only what stands below it: `cli`, `commands`, `store` and `render`, `assess`, `rules` and
//! `progress`, `text`, `model`, `say`; beside them `env`, the one seam to the outer world.

mod assess;
mod cli;
mod commands;
mod env;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(test)]
mod golden;
mod model;
mod progress;
mod render;
mod rules;
mod run;
mod say;
mod store;
mod text;

pub use env::{Answer, Clock, Env, Prompt, Question};
pub use run::run;
pub use say::Language;
