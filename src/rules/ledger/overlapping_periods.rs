//! Readings whose periods overlap, or are shorter than they should be.

use crate::text::toml::Key;
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::place::{Column, Place};
use crate::model::snapshot::Series;
use crate::rules::nouns::Days;
use crate::rules::readings::{Readings, Run, longest_run};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Amounts recorded for days that another row covers too, as weekly rows beside daily ones: the shorter rows count.
    /// Also three rows or more in a row that lie a week (or a month) apart and each count for one day only.
    ///
    /// ## Why it matters
    /// The first can be an amount counted twice by whoever recorded it. The second leaves six days of seven unknown,
    /// where most likely each row holds the whole week.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value,period_start
    /// 2027-02-01,followers,instagram,4149,
    /// 2027-03-01,followers,instagram,4200,
    /// 2027-03-12,clicks,instagram,60,2027-03-12
    /// 2027-03-14,clicks,instagram,312,2027-03-08
    /// 2027-03-15,followers,instagram,4240,
    /// ```
    /// ```toml,bad
    /// [metric.trial_rides]
    /// kind = "flow"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-01,trial_rides,instagram,4
    /// 2027-03-08,trial_rides,instagram,6
    /// 2027-03-15,trial_rides,instagram,5
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [metric.trial_rides]
    /// kind = "flow"
    /// period = "week"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-01,trial_rides,instagram,4
    /// 2027-03-08,trial_rides,instagram,6
    /// 2027-03-15,trial_rides,instagram,5
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "L808", "overlapping-periods", Warning
}

sentence! {
    Overlapping { series: String, day: Day }
    en "this row of {series} covers days that shorter rows cover too, from {day}; the shorter ones count",
    sv "den här raden av {series} täcker dagar som kortare rader också täcker, från {day}; de kortare räknas",
    nb "denne linjen av {series} dekker dager som kortere linjer også dekker, fra {day}; de kortere teller",
}

sentence! {
    OnePeriod {}
    en "record days or weeks, not both: delete the rows that repeat what others say",
    sv "registrera dagar eller veckor, inte båda: ta bort raderna som upprepar vad andra säger",
    nb "registrer dager eller uker, ikke begge: slett linjene som gjentar det andre sier",
}

sentence! {
    OneDayEach { readings: Readings, series: String, apart: Days }
    en "{readings} of {series} lie {apart} apart and count for one day each",
    sv "{readings} av {series} ligger {apart} isär och gäller en dag var",
    nb "{readings} av {series} ligger {apart} fra hverandre og gjelder én dag hver",
}

sentence! {
    SayPeriod { metric: Key, period: &'static str }
    en "is the period a {period}? Add `period = \"{period}\"` to [metric.{metric}]; write \"day\" if it is a day",
    sv "är perioden längre än en dag? Lägg till `period = \"{period}\"` under [metric.{metric}]; skriv \"day\" om den är en dag",
    nb "er perioden lengre enn en dag? Legg til `period = \"{period}\"` under [metric.{metric}]; skriv \"day\" hvis den er en dag",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for overlap in &checked.evidence.overlaps {
        let message = Overlapping { series: overlap.series.to_string(), day: overlap.day };
        let place = Place::row(overlap.row, Some(Column::Value));
        found.add(&RULE, place, message).help(OnePeriod {});
    }
    for series in checked.evidence.series.values() {
        let Some((run, period)) = sparse(checked, series) else { continue };
        let message = OneDayEach {
            readings: Readings(run.readings),
            series: series.name.to_string(),
            apart: Days(run.apart.unsigned_abs()),
        };
        let help = SayPeriod { metric: Key(series.name.metric.clone()), period };
        found.add(&RULE, Place::row(run.first.row, Some(Column::Value)), message).help(help);
    }
}

/// Amounts of single days that come weekly or monthly, with the period they are probably for.
fn sparse<'s>(checked: &Checked<'_>, series: &'s Series) -> Option<(Run<'s>, &'static str)> {
    let metric = checked.campaign.metric(&series.name.metric)?;
    // Who has written `period = "day"` has answered the question.
    let said = checked.campaign.file.metric.get(&metric.name).is_some_and(|table| table.period.is_some());
    if said || !matches!(metric.kind, MetricKind::Flow | MetricKind::Unique) {
        return None;
    }
    let weekly = longest_run(series, |gap| gap == 7).map(|run| (run, "week"));
    weekly.or_else(|| longest_run(series, |gap| (28..=31).contains(&gap)).map(|run| (run, "month")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(tables: &str, name: &str, days: i64, last: &[&str]) -> Vec<String> {
        let readings: Vec<_> = last.iter().map(|day| (*day, 5.0)).collect();
        Case::of(tables).series(name, days, &readings).found(&RULE)
    }

    const MONDAYS: [&str; 4] = ["2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22"];

    #[test]
    fn single_days_a_week_or_a_month_apart_are_asked_about() {
        let weekly = found("", "clicks@x", 1, &MONDAYS);
        assert!(weekly[0].starts_with("warning line 2: 4 readings of clicks@x lie 7 days apart"), "{weekly:?}");
        assert!(weekly[0].contains("`period = \"week\"` to [metric.clicks]"), "{weekly:?}");
        let monthly = found("", "reach@x", 1, &["2027-01-31", "2027-02-28", "2027-03-31"]);
        assert!(monthly[0].contains("`period = \"month\"` to [metric.reach]"), "{monthly:?}");
    }

    #[test]
    fn a_run_needs_three_in_a_row() {
        assert!(found("", "clicks@x", 1, &MONDAYS[..2]).is_empty());
        assert!(found("", "clicks@x", 1, &["2027-03-01", "2027-03-08", "2027-03-09", "2027-03-16"]).is_empty());
    }

    #[test]
    fn whole_weeks_levels_and_those_who_have_answered_are_left_alone() {
        assert!(found("", "clicks@x", 7, &MONDAYS).is_empty());
        assert!(found("", "followers@x", 1, &MONDAYS).is_empty());
        assert!(found("[metric.clicks]\nperiod = \"day\"", "clicks@x", 1, &MONDAYS).is_empty());
    }
}
