//! `plan forecast`: where a series leads, and the chance of a target.

mod batch;
mod campaign;
mod table;

use std::path::PathBuf;

use super::Outcome;
use super::time::{TimeArgs, day};
use crate::env::Env;
use crate::model::behaviour::Behaviour;
use crate::model::day::Day;
use crate::model::metric::{Better, MetricKind};
use crate::progress::forecast::Trend;
use crate::progress::number::whole_days;
use crate::progress::series::Point;
use crate::render::forecast::{Asked, ForecastFormat, write};
use crate::render::quantity::Measure;
use crate::render::status::Manner;
use crate::render::style::Style;
use crate::say::{Failure, sentence};
use crate::text::typed::value;

/// Show where numbers lead: a forecast with its range, the chance of a target, and the day it is likely reached.
///
/// The numbers come from a file of dates and values (`plan forecast followers.csv`), or from a campaign's snapshots
/// (`plan forecast spring followers@instagram`). See `plan explain forecast`.
#[derive(Debug, clap::Args)]
pub(crate) struct ForecastArgs {
    /// A CSV file, `-` for standard input, or a campaign; the only campaign below this folder if left out.
    source: Option<PathBuf>,
    /// Which numbers: a column's heading, or a metric of the campaign such as followers@instagram.
    series: Option<String>,
    /// The day to look at: 2027-06-30. The goal's last day, or half as far ahead as the readings look back.
    #[arg(long, value_name = "DATE")]
    by: Option<String>,
    /// The number to reach by then; the goal's target, if there is one.
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    target: Option<String>,
    /// How the numbers of a file behave.
    #[arg(long, value_enum, value_name = "KIND")]
    kind: Option<Kind>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = ForecastFormat::Text, value_name = "FORMAT")]
    format: ForecastFormat,
    /// Draw the chart in plain ASCII, whatever the terminal can show.
    #[arg(long)]
    ascii: bool,
    /// Read cases from standard input, one JSON object a line, and write a line of JSON for each.
    #[arg(long, conflicts_with_all = ["source", "series", "by", "target", "kind"])]
    batch: bool,
    #[command(flatten)]
    time: TimeArgs,
}

/// How the numbers of a file behave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// A level that may fall: followers.
    Gauge,
    /// The amount in each period: visits a week. The one at the end is asked for.
    Flow,
    /// A running total that cannot fall: downloads so far.
    Cumulative,
}

impl Kind {
    fn behaviour(self) -> Behaviour {
        match self {
            Self::Gauge => Behaviour::Level,
            Self::Flow => Behaviour::Amount,
            Self::Cumulative => Behaviour::Total,
        }
    }
}

sentence! {
    NotAhead { by: Day, last: Day }
    en "{by} is not after the last reading, {last}",
    sv "{by} är inte efter den senaste avläsningen, {last}",
    nb "{by} er ikke etter den siste avlesningen, {last}",
}
sentence! {
    GiveLaterDay {}
    en "give a later day with --by; what is over needs no forecast",
    sv "ange en senare dag med --by; det som är över behöver ingen prognos",
    nb "oppgi en senere dag med --by; det som er over, trenger ingen prognose",
}
sentence! {
    NoReadings { name: String }
    en "there are no readings of {name}",
    sv "det finns inga avläsningar av {name}",
    nb "det er ingen avlesninger av {name}",
}
sentence! {
    RecordFirst {}
    en "record one each week: `plan record`",
    sv "skriv in en varje vecka: `plan record`",
    nb "skriv inn en hver uke: `plan record`",
}

/// What was found to forecast, before the question is settled.
#[derive(Debug)]
struct Source {
    name: String,
    /// How typed targets are read.
    kind: Option<MetricKind>,
    measure: Measure,
    points: Vec<Point>,
    trend: Option<Trend>,
    /// The day and the target of the goal.
    by: Option<Day>,
    target: Option<f64>,
    better: Option<Better>,
    today: Day,
}

pub(crate) fn run(args: &ForecastArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    if args.batch {
        return batch::run(env);
    }
    let source = if args.source.as_deref().is_some_and(table::is_table) {
        table::source(args, env)?
    } else {
        campaign::source(args, env)?
    };
    let asked = asked(args, source, env)?;
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width };
    write(args.format, &asked, manner, env.unicode && !args.ascii, env.out)?;
    env.out.flush()?;
    Ok(Outcome::Clean)
}

/// The question: what the command line says, else the goal, else the usual.
fn asked(args: &ForecastArgs, source: Source, env: &Env<'_>) -> anyhow::Result<Asked> {
    let Some(&(last, now)) = source.points.last() else {
        return Err(Failure::new(NoReadings { name: source.name }).help(RecordFirst {}).into());
    };
    let by = args.by.as_deref().map(|text| day(text, env)).transpose()?;
    let usual = || last.plus_days(usual_horizon(source.trend.as_ref()));
    let by = by.or(source.by).unwrap_or_else(usual);
    if by <= last {
        return Err(Failure::new(NotAhead { by, last }).help(GiveLaterDay {}).into());
    }
    let typed = args.target.as_deref().map(|text| target(text, source.kind, env)).transpose()?;
    let good_side = |target: f64| good_side(target, now, by, source.trend.as_ref());
    let target = typed.or(source.target).map(|target| (target, source.better.unwrap_or_else(|| good_side(target))));
    let Source { name, measure, points, trend, today, .. } = source;
    Ok(Asked { name, measure, points, trend, by, target, today })
}

/// A number below the last one is to be fallen to where the numbers fall, else it is reached already.
fn good_side(target: f64, now: f64, by: Day, trend: Option<&Trend>) -> Better {
    let falls = || trend.and_then(|trend| trend.expected(by)).is_none_or(|expected| expected.median < now);
    if target < now && falls() { Better::Lower } else { Better::Higher }
}

/// Half as many days ahead as the readings look back, a week at least.
fn usual_horizon(trend: Option<&Trend>) -> i64 {
    trend.map_or(7, |trend| whole_days(trend.span() / 2.0).max(7))
}

fn target(text: &str, kind: Option<MetricKind>, env: &Env<'_>) -> anyhow::Result<f64> {
    let bad = |bad: crate::text::typed::BadValue| {
        let help = bad.help();
        anyhow::Error::from(Failure { what: Box::new(bad), help: Some(help) })
    };
    let (value, _) = value(text, kind, Some(env.language)).map_err(bad)?;
    Ok(value.number().unwrap_or_default())
}
