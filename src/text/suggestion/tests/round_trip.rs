//! What is written so that it can be read must be read as it was meant: each metric, in each language.

use super::{Given, Language, Saying, Unit};
use crate::model::metric::MetricKind;
use crate::model::statement::{AimKind, Direction, Every, Statement};
use crate::model::vocabulary::{Known, METRICS, known};
use crate::text::statement::{self, read};
use crate::text::suggestion::whole;

/// The metrics that a sentence is read to speak of.
const READ: &str = "followers subscribers members likes comments views engagements engagement_rate reach impressions \
    clicks click_rate visits leads signups bookings applications customers sales conversion_rate cost_per_lead roas \
    roi response_time complaint_response_time answered_in_time praise_share response_rate open_rate unsubscribe_rate unsubscribes bounce_rate time_on_site reviews \
    rating nps retention churn market_share adoption_rate referral_rate mentions attendance downloads events profit \
    posts brand_awareness";

/// What a metric's numbers are in.
fn unit(metric: &Known) -> Unit {
    match metric.kind {
        MetricKind::Ratio if metric.unit.is_empty() => Unit::Percent,
        MetricKind::Duration => Unit::Time(60.0),
        MetricKind::Ratio if metric.unit == "currency" => Unit::Money("SEK".to_owned()),
        MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique | MetricKind::Ratio => {
            Unit::Count
        }
    }
}

/// The suggestion with its blanks filled, as it was written and as it is read.
fn written(metric: &Known, saying: Saying, language: Language) -> (String, Statement, Statement) {
    let Saying(meant) = saying;
    let known = metric.metric();
    let filled = whole("", &meant, &Given::default(), Some(&known), language).replace("___", "40");
    let read = read(&filled, &statement::Known::default());
    (filled, meant, read)
}

/// What a metric's sentences say of the number, other than what was meant; nothing where all are read as meant.
fn misread(target: &Target, saying: impl Fn(&Known, Saying) -> Option<Saying>) -> Vec<String> {
    let mut misread = Vec::new();
    for metric in METRICS.iter().filter(|metric| READ.split(' ').any(|name| name == metric.name)) {
        for language in Language::ALL {
            let began = Saying::of(metric.name).on("instagram").by(2027, 6, 30);
            let Some(saying) = saying(metric, began) else { continue };
            let (filled, meant, read) = written(metric, saying, language);
            let name = |statement: &Statement| statement.metric.as_ref().map(|said| said.value.clone());
            for (what, holds) in [
                ("metric", name(&meant) == name(&read)),
                ("target", target(&meant) == target(&read)),
                ("end", meant.deadline() == read.deadline()),
                ("language", read.language == Some(language)),
            ] {
                if !holds {
                    misread.push(format!("{what}: {filled}: {:?} {:?}", name(&read), target(&read)));
                }
            }
        }
    }
    misread
}

/// What is compared of a target: the number and how it is meant.
type Target = dyn Fn(&Statement) -> Option<(f64, AimKind, Option<Every>)>;

fn level(statement: &Statement) -> Option<(f64, AimKind, Option<Every>)> {
    statement.target.as_ref().map(|aim| (aim.quantity.value, aim.kind, aim.every))
}

/// A change stands beside the level that it leads to, once that is filled in.
fn change(statement: &Statement) -> Option<(f64, AimKind, Option<Every>)> {
    let aim = statement.change.as_ref().or(statement.target.as_ref());
    aim.map(|aim| (aim.quantity.value, aim.kind, aim.every))
}

#[test]
fn levels_are_read_as_they_were_meant() {
    let none: [&str; 0] = [];
    assert_eq!(misread(&level, |metric, began| Some(began.from(40.0, unit(metric)).to(46.0, unit(metric)))), none);
    assert_eq!(misread(&level, |metric, began| Some(began.to(46.0, unit(metric)))), none);
}

#[test]
fn what_is_kept_is_read_as_it_was_meant() {
    let none: [&str; 0] = [];
    let keep = |metric: &Known, began: Saying| began.aim(46.0, unit(metric), AimKind::Absolute, Direction::Hold);
    assert_eq!(misread(&level, |metric, began| Some(keep(metric, began))), none);
}

#[test]
fn changes_are_read_as_they_were_meant() {
    let none: [&str; 0] = [];
    assert_eq!(misread(&change, |_, began| Some(began.percent(15.0, Direction::Up))), none);
}

#[test]
fn periods_are_read_as_they_were_meant() {
    let none: [&str; 0] = [];
    let weekly = |metric: &Known, began: Saying| {
        let counts = matches!(metric.kind, MetricKind::Flow);
        counts.then(|| began.to(3.0, unit(metric)).every(Every::Week))
    };
    assert_eq!(misread(&level, weekly), none);
}

#[test]
fn a_place_in_a_list_is_read_as_it_was_meant() {
    let ranking = known("ranking").expect("known");
    for language in Language::ALL {
        let Saying(meant) = Saying::of("ranking").on("google").to(3.0, Unit::Count).by(2027, 6, 30);
        let metric = ranking.metric();
        let filled = whole("\"surdeg\"", &meant, &Given::default(), Some(&metric), language);
        let read = read(&filled, &statement::Known::default());
        assert_eq!(read.metric.map(|said| said.value).as_deref(), Some("ranking"), "{filled}");
        assert_eq!(read.target.map(|aim| aim.quantity.value), Some(3.0), "{filled}");
    }
}
