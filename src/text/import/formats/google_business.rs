//! Google Business Profile: a row a place over one range of days, which only the file's name tells. A second row below
//! the headings describes them.
//!
//! Several places are added up where that means something; there is no following over time but from file to file.

use super::{Channel, Column, Format, Grain, Seen, metric, nothing};

const COLUMNS: &[Column] = &[
    metric("link_clicks", &["website clicks"]),
    nothing(&[
        "store code",
        "business name",
        "address",
        "labels",
        "google search - mobile",
        "google search - desktop",
        "google maps - mobile",
        "google maps - desktop",
        "calls",
        "messages",
        "bookings",
        "directions",
        "food orders",
        "food menu clicks",
        "hotel bookings",
    ]),
];

pub(super) const FORMATS: &[Format] = &[Format {
    name: "google-business",
    title: "Google Business Profile, insights",
    seen: Seen::File,
    languages: &["en"],
    channel: Channel::Of("google-business"),
    needs: &[&["business name", "store code"], &["website clicks"], &["directions", "calls"]],
    also: None,
    above: None,
    grain: Grain::Parts { day: &[], item: &[] },
    has_point: true,
    columns: COLUMNS,
}];
