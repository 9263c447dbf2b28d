//! The desk as JSON for other programs: English, seconds, instants in UTC.

mod list;
mod stats;

use serde::Serialize;

use super::Shown;
use crate::assess::desk::Clock;
pub(super) use list::list;
pub(super) use stats::stats;

/// The version of the shapes; grows when a program that reads them would have to change.
const SCHEMA_VERSION: u32 = 1;

/// What customers are promised.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Promise"))]
struct PromiseJson {
    /// Within how many seconds they are answered.
    seconds: i64,
    /// "wall": every hour counts; "staffed": only the hours of the shifts.
    clock: &'static str,
    /// Whether the strategy promises it; else it is what people expect.
    is_promised: bool,
}

fn promise(shown: &Shown<'_>) -> PromiseJson {
    let promise = &shown.desk.promise;
    PromiseJson {
        seconds: promise.within.num_seconds(),
        clock: match promise.clock {
            Clock::Wall => "wall",
            Clock::Staffed => "staffed",
        },
        is_promised: shown.desk.is_promised,
    }
}
