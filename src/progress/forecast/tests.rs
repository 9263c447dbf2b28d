//! Worked values, and what must hold of any series.

mod any;
mod worked;
