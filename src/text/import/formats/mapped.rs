//! Tables that no format fits, read by what the user says of their headings.

use super::{Channel, DATE, Format, Grain, Seen, nothing};

/// Such a table: a day where a column holds days; columns only as they are mapped.
pub(crate) static MAPPED: Format = Format {
    name: "mapped",
    title: "columns as they were said",
    seen: Seen::Documentation,
    languages: &[],
    channel: Channel::Said,
    needs: &[],
    also: None,
    above: None,
    grain: Grain::Mapped,
    has_point: false,
    columns: &[nothing(DATE)],
};
