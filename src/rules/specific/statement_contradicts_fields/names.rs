//! Metric and channel of a sentence against those of the fields.

use super::{Other, Value};
use crate::model::campaign::Goal;
use crate::model::part::Part;
use crate::model::platform::{self, Platform};
use crate::model::statement::Statement;
use crate::model::vocabulary;
use crate::rules::Checked;
use crate::rules::channel_use::platform_of;

/// Metrics that people speak of with each other's words.
const ALIKE: &[&[&str]] = &[
    &["followers", "follows", "net_follows", "subscribers", "members"],
    &["visits", "visitors", "new_visitors", "page_views", "profile_visits"],
    &["views", "impressions", "video_views", "page_views", "reach"],
    &["engagements", "engagement_rate"],
    &["clicks", "link_clicks", "click_rate", "emails_clicked"],
    &["leads", "signups", "conversions", "conversion_rate", "applications"],
    &["signups", "bookings", "attendance", "conversions"],
    &["sales", "revenue", "customers", "conversions", "conversion_rate", "bookings"],
    &["posts", "emails_sent", "emails_delivered"],
    &["open_rate", "emails_opened"],
    &["unsubscribes", "unsubscribe_rate", "unfollows"],
    &["ranking", "search_position"],
    &["cost_per_lead", "cost_per_result", "cost_per_click"],
    &["retention", "churn"],
];

/// Another metric than the field's. Where the field names one of the file's own, nobody can tell.
pub(super) fn metric(goal: &Goal, said: &Statement, checked: &Checked<'_>) -> Option<Other> {
    let given = goal.table.metric.as_deref()?;
    let spoken = said.metric.as_ref()?;
    let may_be = |group: &&[&str]| group.contains(&given) && group.contains(&spoken.value.as_str());
    let called = vocabulary::lookup(goal.words(spoken.at.clone()));
    let same = spoken.value == given
        || ALIKE.iter().any(may_be)
        || called.iter().any(|known| known.name == given);
    let both_known = [given, spoken.value.as_str()].iter().all(|name| vocabulary::known(name).is_some());
    let own = checked.campaign.metrics.contains_key(given) && vocabulary::known(given).is_none();
    (both_known && !own && !same).then(|| Other {
        part: Part::Metric,
        at: spoken.at.clone(),
        said: Value::Name(spoken.value.clone()),
        given: Value::Name(given.to_owned()),
    })
}

/// Other channels than the field's. A company's own place and one that leads to it may both be named: "120 bookings on
/// the website through Instagram".
pub(super) fn channel(goal: &Goal, said: &Statement, checked: &Checked<'_>) -> Option<Other> {
    let given: Vec<&Platform> =
        goal.table.channel.values.iter().filter_map(|name| platform_of(checked.campaign, name)).collect();
    let spoken: Vec<&Platform> = said.channels.iter().filter_map(|said| platform::known(&said.value)).collect();
    let (first, field) = (said.channels.first()?, *given.first()?);
    let all_known = given.len() == goal.table.channel.values.len() && spoken.len() == said.channels.len();
    let alike = given.iter().any(|one| spoken.iter().any(|other| may_be_same(one, other)));
    (all_known && !alike).then(|| Other {
        part: Part::Channel,
        at: first.at.clone(),
        said: Value::Title(spoken[0].title.to_owned()),
        given: Value::Title(field.title.to_owned()),
    })
}

/// Whether two platforms can be meant together: one and the same, one company's, or a place and the way there.
fn may_be_same(one: &Platform, other: &Platform) -> bool {
    let company = |platform: &Platform| match platform.name {
        "instagram" | "facebook" | "meta-ads" | "threads" | "whatsapp" => "meta",
        "google" | "google-ads" | "google-business" | "youtube" => "google",
        _ => "",
    };
    let is_ads = |platform: &Platform| platform.name.ends_with("-ads");
    let sold_there = (is_ads(one) || is_ads(other)) && !company(one).is_empty() && company(one) == company(other);
    let search = company(one) == "google" && company(other) == "google";
    one.name == other.name || sold_there || search || one.owned != other.owned
}
