//! A value ten times the last one: a slip of the keyboard?

use std::collections::BTreeMap;

use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::evidence::Surprise;
use crate::model::metric::MetricKind;
use crate::model::place::{Column, Place};
use crate::model::snapshot::{Reading, Series};
use crate::rules::readings::{is_broken, record_again};
use crate::rules::{Checked, Findings};
use crate::say::{Amount, Percent, sentence};

rule! {
    /// ## What it catches
    /// A reading that is at least ten times the one before it, or at most a tenth. Small numbers (under 20), shares and
    /// times are left alone. Also a last reading far outside the forecast of at least eight readings before it: six times
    /// as far off as 8 cases of 10 lie. Where the readings after it stay at the new level, it is told once and then believed. At
    /// most three are told of one count.
    ///
    /// ## Why it matters
    /// A zero too many makes a goal look won, and a zero too few makes it look lost, until somebody looks at the row.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,followers,instagram,42210
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-01-18,followers,instagram,4120
    /// 2027-01-25,followers,instagram,4131
    /// 2027-02-01,followers,instagram,4149
    /// 2027-02-08,followers,instagram,4160
    /// 2027-02-15,followers,instagram,4171
    /// 2027-02-22,followers,instagram,4188
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,followers,instagram,4221
    /// 2027-03-15,followers,instagram,6240
    /// ```
    ///
    /// ## Good
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,followers,instagram,4221
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "L804", "sudden-jump", Warning
}

/// How many times the last value is too many: what one digit too many or too few comes to.
const JUMP: f64 = 10.0;
/// Under this a value may well grow tenfold by itself.
const SMALL: f64 = 20.0;
/// How many are told of one series.
const TOLD: usize = 3;

sentence! {
    Up { series: String, value: Amount, times: Amount, before: Amount, day: Day }
    en "{series} is {value}, {times} times the reading before it ({before} on {day})",
    sv "{series} är {value}, {times} gånger avläsningen före ({before} den {day})",
    nb "{series} er {value}, {times} ganger målingen før ({before} den {day})",
}

sentence! {
    Down { series: String, value: Amount, share: Percent, before: Amount, day: Day }
    en "{series} is {value}, only {share} of the reading before it ({before} on {day})",
    sv "{series} är {value}, bara {share} av avläsningen före ({before} den {day})",
    nb "{series} er {value}, bare {share} av målingen før ({before} den {day})",
}

sentence! {
    FarOutside { series: String, value: Amount, low: Amount, high: Amount }
    en "{series} is {value}, and the readings before it lead to {low} to {high}",
    sv "{series} är {value}, och avläsningarna före leder till {low} till {high}",
    nb "{series} er {value}, og målingene før leder til {low} til {high}",
}

sentence! {
    Correct { command: String, series: String, day: String }
    en "if it is a slip, record it again: {command}; if it is right, add [[break]] with `series = \"{series}\"`, `on = {day}` and `why`",
    sv "om det är ett skrivfel, registrera det igen: {command}; om det stämmer, lägg till [[break]] med `series = \"{series}\"`, `on = {day}` och `why`",
    nb "hvis det er en skrivefeil, registrer den på nytt: {command}; hvis det stemmer, legg til [[break]] med `series = \"{series}\"`, `on = {day}` og `why`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for series in checked.evidence.series.values() {
        let Some(metric) = checked.campaign.metric(&series.name.metric) else { continue };
        for (before, after) in jumps(checked.campaign, series, metric.kind).into_iter().take(TOLD) {
            let (name, value, last) = (series.name.to_string(), after.number(), before.number());
            let place = Place::row(after.row, Some(Column::Value));
            let (shown, before, day) = (Amount(value), Amount(last), before.day());
            let added = if value > last {
                let times = Amount((value / last).round());
                found.add(&RULE, place, Up { series: name.clone(), value: shown, times, before, day })
            } else {
                let share = Percent(value / last);
                found.add(&RULE, place, Down { series: name.clone(), value: shown, share, before, day })
            };
            let command = record_again(&series.name, after);
            added.help(Correct { command, series: name, day: after.day().to_string() });
        }
    }
    for surprise in &checked.evidence.surprises {
        add_surprise(checked, surprise, found);
    }
}

/// Tells of a last reading far outside what was expected, unless it is told as a jump already.
fn add_surprise(checked: &Checked<'_>, surprise: &Surprise, found: &mut Findings) {
    let Surprise { series: name, reading, expected: (low, high) } = surprise;
    let (Some(series), Some(metric)) = (checked.evidence.series.get(name), checked.campaign.metric(&name.metric)) else {
        return;
    };
    if jumps(checked.campaign, series, metric.kind).iter().any(|(_, after)| after.row == reading.row) {
        return;
    }
    let [value, low, high] = [reading.number(), *low, *high].map(|value| Amount(value.round()));
    let (shown, command) = (name.to_string(), record_again(name, reading));
    let place = Place::row(reading.row, Some(Column::Value));
    let message = FarOutside { series: shown.clone(), value, low, high };
    found.add(&RULE, place, message).help(Correct { command, series: shown, day: reading.day().to_string() });
}

/// What is believed of a series, and what is not yet.
#[derive(Debug, Clone, Copy, Default)]
struct Belief<'s> {
    /// The last reading that is in line with those before it.
    trusted: Option<&'s Reading>,
    /// A jump since then.
    doubted: Option<&'s Reading>,
}

/// The jumps of a series: the last trusted reading and the one far from it. Only like periods are compared.
fn jumps<'s>(campaign: &Campaign, series: &'s Series, kind: MetricKind) -> Vec<(&'s Reading, &'s Reading)> {
    if matches!(kind, MetricKind::Ratio | MetricKind::Duration) {
        return Vec::new();
    }
    let mut jumps = Vec::new();
    let mut beliefs: BTreeMap<i64, Belief<'s>> = BTreeMap::new();
    for reading in &series.readings {
        let belief = beliefs.entry(length(reading)).or_default();
        let is_far = |last: &Reading| {
            let fell = kind == MetricKind::Counter && reading.number() < last.number();
            !fell && is_far(last, reading) && !is_broken(campaign, &series.name, last.day(), reading.day())
        };
        let Some(last) = belief.trusted.filter(|last| is_far(last)) else {
            *belief = Belief { trusted: Some(reading), doubted: None };
            continue;
        };
        if belief.doubted.is_some_and(|doubted| !is_far(doubted)) {
            *belief = Belief { trusted: Some(reading), doubted: None };
        } else {
            belief.doubted = Some(reading);
            jumps.push((last, reading));
        }
    }
    jumps
}

/// The length of a reading's period in days; all months are alike.
fn length(reading: &Reading) -> i64 {
    match reading.period.days() {
        28..=31 => 30,
        days => days,
    }
}

fn is_far(last: &Reading, reading: &Reading) -> bool {
    let (last, value) = (last.number(), reading.number());
    last >= SMALL && value >= SMALL && (value >= last * JUMP || value * JUMP <= last)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    /// What is said of readings on the days from 1 March on.
    fn found(values: &[f64]) -> Vec<String> {
        let days: Vec<String> = (1..=values.len()).map(|day| format!("2027-03-{day:02}")).collect();
        let readings: Vec<_> = days.iter().map(String::as_str).zip(values.iter().copied()).collect();
        Case::of("").series("followers@x", 1, &readings).found(&RULE)
    }

    #[test]
    fn a_slip_is_told_once_and_what_follows_it_is_not() {
        let up = found(&[4200.0, 42_210.0, 4240.0]);
        assert_eq!(up.len(), 1);
        assert!(up[0].starts_with("warning line 3: followers@x is 42,210, 10 times the reading before it (4,200 on 1 Mar 2027);"));
        assert!(up[0].contains("plan record followers@x=… --date 2027-03-02"), "{up:?}");
        let down = found(&[4200.0, 420.0, 4240.0]);
        assert!(down.len() == 1 && down[0].contains("only 10% of the reading"), "{down:?}");
    }

    #[test]
    fn a_new_level_is_believed_when_it_stays() {
        assert_eq!(found(&[100.0, 1000.0, 1010.0, 1020.0, 10_300.0, 1030.0]).len(), 2);
    }

    #[test]
    fn small_numbers_grow_by_themselves_and_odd_ones_do_no_harm() {
        assert!(found(&[1.0, 19.0, 190.0, 0.0, 150.0]).is_empty());
        assert!(found(&[100.0, 999.0]).is_empty());
        assert!(found(&[f64::NAN, 1e300, f64::NAN, 100.0]).is_empty());
        assert!(found(&[]).is_empty());
    }

    #[test]
    fn at_most_three_are_told() {
        assert_eq!(found(&[100.0, 1e4, 100.0, 1e6, 100.0, 1e8, 100.0, 1e10, 100.0]).len(), 3);
    }

    #[test]
    fn weeks_are_not_compared_with_days_and_nothing_across_a_break() {
        let weekly = [("2027-03-07", 700.0), ("2027-03-14", 720.0)];
        let daily = [("2027-03-08", 50.0), ("2027-03-09", 51.0)];
        assert!(Case::of("").series("clicks@x", 7, &weekly).series("clicks@x", 1, &daily).found(&RULE).is_empty());
        let jump = [("2027-03-07", 50.0), ("2027-03-14", 720.0)];
        let told = Case::of("").series("clicks@x", 7, &jump).found(&RULE);
        assert!(told[0].contains("--since 2027-03-08 --date 2027-03-14"), "{told:?}");
        let declared = "[[break]]\nseries = \"clicks@x\"\non = 2027-03-08\n";
        assert!(Case::of(declared).series("clicks@x", 7, &jump).found(&RULE).is_empty());
    }

    #[test]
    fn shares_times_unknown_metrics_and_falling_totals_are_left_to_others() {
        let jump = [("2027-03-07", 720.0), ("2027-03-14", 72.0)];
        let case = Case::of("[metric.plays]\nkind = \"counter\"\n");
        let case = case.series("plays@x", 1, &jump).series("response_time@x", 1, &jump).series("bananas", 1, &jump);
        assert!(case.found(&RULE).is_empty());
    }
}
