//! Readings as people type them: `followers@instagram=4251`, `följare@insta="4 251"`, `response_time=45min`.
//!
//! [`understand`] splits the words of a command line, [`resolve`](fn@resolve) finds the series that a name means, [`value`](fn@value) reads
//! what stands behind the `=`. Rows that programs write are read by `text::snapshots`.

mod resolve;
mod value;
mod words;

pub(crate) use resolve::{Remark, Resolved, resolve};
pub(crate) use value::{BadValue, not_too_large, unmistakable, value};
pub(crate) use words::{Line, Typed, What, WordsProblem, understand};
