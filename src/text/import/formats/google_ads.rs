//! Google Ads: reports downloaded from its tables. A title, the range of days, then a row a campaign (or an ad group,
//! an ad, a keyword) for each day, or one for the whole range.
//!
//! Rows of one day are added up: a ledger has no place for the campaign beside the channel, and campaigns recorded one
//! by one would replace each other. Shares and averages are left out: they cannot be added, and follow from the rest.

use super::{Channel, Column, Format, Grain, Meaning, Seen, column, metric, nothing};

/// What the rows are parts of.
const PART: &[&str] = &[
    "campaign",
    "ad group",
    "search keyword",
    "keyword",
    "account",
    "campaign status",
    "kampanj",
    "annonsgrupp",
    "kampanje",
    "annonsegruppe",
    "kampagne",
    "anzeigengruppe",
];

const CLICKS: &[&str] = &["clicks", "klick", "klikk", "klicks"];
const COST: &[&str] = &["cost", "kostnad", "kosten"];

const COLUMNS: &[Column] = &[
    metric("clicks", CLICKS),
    metric("impressions", &["impr.", "impressions", "exp.", "exponeringar", "visn.", "visninger", "impressionen"]),
    metric("conversions", &["conversions", "konverteringar", "konverteringer"]),
    column(Meaning::Money("spend"), COST),
    column(
        Meaning::Money("revenue"),
        &["conv. value", "conversion value", "konv.värde", "konv. värde", "konv.verdi", "konv. verdi", "conv.-wert"],
    ),
    nothing(&[
        "ctr",
        "avg. cpc",
        "avg. cpm",
        "avg. cost",
        "conv. rate",
        "cost / conv.",
        "conv. value / cost",
        "conv. value / conv.",
        "interactions",
        "interaction rate",
        "search impr. share",
        "optimization score",
        "optimisation score",
        "gen. cpc",
        "gj.sn. cpc",
        "durchschn. cpc",
    ]),
    nothing(&[
        "campaign",
        "campaign status",
        "campaign type",
        "ad group",
        "ad group status",
        "search keyword",
        "keyword",
        "account",
        "status",
        "status reasons",
        "budget",
        "budget name",
        "budget type",
        "currency code",
        "bid strategy",
        "bid strategy type",
        "day",
        "kampanj",
        "kampanje",
        "kampagne",
        "valutakod",
        "valutakode",
        "währungscode",
        "dag",
        "tag",
    ]),
];

pub(super) const FORMATS: &[Format] = &[Format {
    name: "google-ads",
    title: "Google Ads, report",
    seen: Seen::File,
    languages: &["en", "sv, nb and de from memory"],
    channel: Channel::Of("google-ads"),
    needs: &[PART, CLICKS, COST],
    also: None,
    above: None,
    grain: Grain::Parts { day: &["day", "date", "dag", "tag"], item: &[] },
    has_point: false,
    columns: COLUMNS,
}];
