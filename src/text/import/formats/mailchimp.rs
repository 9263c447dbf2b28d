//! Mailchimp: the list of mailings.
//!
//! A mailing is an event on the day it was sent: it is recorded by itself, with its title, and what adds up (sent,
//! delivered, left) is also added to that day's numbers. Who opened it are people; of several mailings on one day they
//! are not added up.

use super::{Channel, Column, Format, Grain, Meaning, Seen, column, metric, nothing};

const DAY: &[&str] = &["send date", "send time", "send_time"];

const COLUMNS: &[Column] = &[
    metric("emails_sent", &["total recipients", "emails sent", "emails_sent", "recipients"]),
    metric("emails_delivered", &["successful deliveries"]),
    metric("emails_opened", &["unique opens", "unique_opens"]),
    metric("emails_clicked", &["unique clicks", "unique_subscriber_clicks", "unique_clicks"]),
    metric("unsubscribes", &["unsubscribes", "unsubscribed"]),
    column(Meaning::Money("revenue"), &["total gross (*)"]),
    nothing(&[
        "title",
        "subject",
        "list",
        "audience",
        "send weekday",
        "soft bounces",
        "hard bounces",
        "total bounces",
        "times forwarded",
        "forwarded opens",
        "open rate",
        "total opens",
        "click rate",
        "total clicks",
        "abuse complaints",
        "times liked on facebook",
        "folder id",
        "unique id",
        "analytics roi",
        "campaign cost",
        "revenue created",
        "visits",
        "new visits",
        "pages/visit",
        "bounce rate",
        "time on site",
        "goal conversion rate",
        "per visit goal value",
        "transactions",
        "ecommerce conversion rate",
        "per visit value",
        "average value",
    ]),
    nothing(&["id", "status", "create time", "send date", "send time", "send_time"]),
];

pub(super) const FORMATS: &[Format] = &[Format {
    name: "mailchimp-campaigns",
    title: "Mailchimp, mailings",
    seen: Seen::Documentation,
    languages: &["en"],
    channel: Channel::Of("email"),
    needs: &[&["subject", "title"], DAY, &["total recipients", "emails sent", "emails_sent"]],
    also: None,
    above: None,
    grain: Grain::Parts { day: DAY, item: &["title", "subject", "id"] },
    has_point: true,
    columns: COLUMNS,
}];
