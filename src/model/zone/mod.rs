//! Time zones: which day and hour it is where a campaign runs.
//!
//! What clocks go by at an instant is looked up in the [`database`]; everything else follows from that. Dates and their
//! arithmetic stay `chrono`'s.

mod changes;
mod database;

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, Utc};

use super::day::Day;
pub(crate) use changes::Change;
pub(crate) use changes::Instants;
use database::Known;

/// A time zone.
#[derive(Clone, Copy)]
pub(crate) struct Zone(
    /// `None` for [`Zone::UTC`], which needs no database.
    Option<&'static Known>,
);

/// What a zone's clocks go by for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Offset {
    /// How many seconds they are ahead of UTC; negative where they are behind.
    pub(crate) seconds: i32,
    /// Whether it is summer time.
    pub(crate) is_summer: bool,
    /// What it is called for short: `CEST`, or `+0530` where nobody has a word for it.
    pub(crate) abbreviation: &'static str,
}

impl Zone {
    /// Coordinated universal time: the zone of campaigns that name none.
    pub(crate) const UTC: Self = Self(None);
    const UTC_NAME: &str = "UTC";

    /// The zone of this name in the IANA database, capitals and all.
    pub(crate) fn named(name: &str) -> Option<Self> {
        if name == Self::UTC_NAME {
            return Some(Self::UTC);
        }
        database::known(name).map(|known| Self(Some(known)))
    }

    /// The names of all zones.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        database::names()
    }

    /// The name in the IANA database.
    pub(crate) fn name(self) -> &'static str {
        self.0.map_or(Self::UTC_NAME, |known| known.name)
    }

    /// The civil day of an instant.
    pub(crate) fn day(self, instant: DateTime<Utc>) -> Day {
        Day(self.local(instant).date())
    }

    /// The day and the time of day that clocks show at an instant.
    pub(crate) fn local(self, instant: DateTime<Utc>) -> NaiveDateTime {
        let utc = instant.naive_utc();
        utc.checked_add_signed(self.offset(instant).ahead()).unwrap_or(utc)
    }

    /// An instant with the offset from UTC that clocks have then.
    pub(crate) fn with_offset(self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        let offset = FixedOffset::east_opt(self.offset(instant).seconds);
        offset.map_or_else(|| instant.fixed_offset(), |offset| instant.with_timezone(&offset))
    }

    /// What clocks go by at an instant.
    pub(crate) fn offset(self, instant: DateTime<Utc>) -> Offset {
        let clock = self.0.and_then(|known| known.clock(instant.timestamp()));
        clock.map_or(Offset::UTC, |clock| Offset {
            seconds: clock.ut_offset(),
            is_summer: clock.is_dst(),
            abbreviation: clock.time_zone_designation(),
        })
    }
}

impl Offset {
    /// That of UTC.
    const UTC: Self = Self { seconds: 0, is_summer: false, abbreviation: Zone::UTC_NAME };

    /// How far clocks are ahead of UTC.
    fn ahead(self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.seconds))
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

#[cfg(test)]
mod tests;
