//! Which readings count: rows in, series out.

mod naive;
mod parts;

use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};

use super::reckoning::Bare;
use super::{Fold, Folded, Reckoning};
use crate::model::day::Day;
use crate::model::metric::{MetricKind, RowPeriod};
use crate::model::snapshot::{Reading, RowAt, SeriesName};
use crate::model::zone::Zone;
use crate::say::{Language, Sentence};
use crate::text::snapshots::{Row, Scanner, standard_header};

/// Metrics named after their kind, `week` and `month` for flows with such rows.
fn reckon(name: &SeriesName) -> Reckoning {
    let (kind, row_period, bare) = match name.metric.as_str() {
        "flow" => (MetricKind::Flow, RowPeriod::Day, Bare::Times(1.0)),
        "week" => (MetricKind::Flow, RowPeriod::Week, Bare::Times(1.0)),
        "month" => (MetricKind::Flow, RowPeriod::Month, Bare::Times(1.0)),
        "ratio" => (MetricKind::Ratio, RowPeriod::Day, Bare::Ambiguous),
        "people" => (MetricKind::Unique, RowPeriod::Week, Bare::Times(1.0)),
        "time" => (MetricKind::Duration, RowPeriod::Day, Bare::Ambiguous),
        "minutes" => (MetricKind::Duration, RowPeriod::Day, Bare::Times(60.0)),
        _ => return Reckoning::unknown(),
    };
    Reckoning { kind, row_period, bare }
}

fn fold_with(
    lines: &[String],
    prepare: impl FnOnce(Fold<fn(&SeriesName) -> Reckoning>) -> Fold<fn(&SeriesName) -> Reckoning>,
) -> Folded {
    let mut fold = prepare(Fold::new(reckon as fn(&SeriesName) -> Reckoning));
    let mut scanner = Scanner::within(standard_header(), Zone::UTC, RowAt { ledger: 0, line: 1, offset: 0 });
    let text = lines.join("\n") + "\n";
    let mut push = |at, row: Result<&Row<'_>, _>| fold.push(at, row.expect("a readable row"));
    scanner.feed(text.as_bytes(), &mut push);
    fold.finish()
}

fn fold(lines: &[&str]) -> Folded {
    fold_with(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>(), |fold| fold)
}

/// The readings of a fold: `flow 03-01..03-07=5 03-08=6`.
fn shown(folded: &Folded) -> Vec<String> {
    let short = |day: Day| day.to_string()[5..].to_owned();
    let series = folded.series.values().map(|series| {
        let readings = series.readings.iter().map(|reading| {
            let start = if reading.period.days() > 1 { short(reading.period.start()) + ".." } else { String::new() };
            format!(" {start}{}={}", short(reading.day()), reading.number())
        });
        format!("{}{}", series.name, readings.collect::<String>())
    });
    series.collect()
}

#[test]
fn the_later_line_counts_unless_it_was_recorded_earlier() {
    let recorded = |lines: &[&str]| shown(&fold(lines));
    assert_eq!(recorded(&["2027-03-01,f,,1", "2027-03-01,f,,2"]), ["f 03-01=2"]);
    let late = "2027-03-01,f,,2,,,,2027-03-02T08:00:00Z,,";
    let early = "2027-03-01,f,,1,,,,2027-03-01T08:00:00Z,,";
    assert_eq!(recorded(&[late, early]), ["f 03-01=2"]);
    assert_eq!(recorded(&[early, late]), ["f 03-01=2"]);
    assert_eq!(recorded(&[late, "2027-03-01,f,,3"]), ["f 03-01=3"], "a typed correction");
    assert_eq!(recorded(&[late, late]), ["f 03-01=2"], "equal rows count once");
}

#[test]
fn channels_items_and_ids_are_told_apart() {
    let folded = fold(&[
        "2027-03-01,flow,a,1,,,x",
        "2027-03-01,flow,a,2,,,y",
        "2027-03-01,flow,a,3,,,x",
        "2027-03-01,flow,b,4",
        "2027-03-01,flow,a,9,post",
        "2027-03-02,flow,a,8,post",
        "2027-03-02,flow,a,7,post",
    ]);
    assert_eq!(shown(&folded), ["flow@a 03-01=2 03-01=3", "flow@b 03-01=4"]);
    let [item] = folded.items.as_slice() else { panic!("one item") };
    assert_eq!((item.item.as_str(), item.series.readings.len()), ("post", 2));
    assert_eq!(item.series.readings.last().map(Reading::number), Some(7.0));
    assert_eq!(folded.rows, 7);
}

#[test]
fn amounts_at_different_instants_stand_side_by_side_and_levels_do_not() {
    let lines =
        |metric: &str| [format!("2027-03-01T08:00:00Z,{metric},,1"), format!("2027-03-01T20:00:00Z,{metric},,2")];
    assert_eq!(shown(&fold_with(&lines("flow"), |fold| fold)), ["flow 03-01=1 03-01=2"]);
    assert_eq!(shown(&fold_with(&lines("f"), |fold| fold)), ["f 03-01=2"]);
}

#[test]
fn of_a_level_the_last_instant_of_the_day_counts_also_where_the_file_runs_backwards() {
    let lines = ["2027-03-01T20:00:00Z,f,,2", "2027-03-01T08:00:00Z,f,,1"];
    assert_eq!(shown(&fold(&lines)), ["f 03-01=2"]);
    assert_eq!(fold(&lines).conflicts, [], "two times of a day are no contradiction");
    let recorded = lines.map(|line| format!("{line},,,,2027-03-02T08:00:00Z"));
    assert_eq!(shown(&fold_with(&recorded, |fold| fold)), ["f 03-01=2"], "imported at once");
    let corrected = [lines[0], lines[1], "2027-03-01,f,,3"];
    assert_eq!(shown(&fold(&corrected)), ["f 03-01=3"], "the day as a whole");
}

#[test]
fn periods_come_from_the_row_or_the_metric() {
    let folded =
        fold(&["2027-03-07,week,,1", "2027-03-14,week,,2,,2027-03-10", "2027-02-28,month,,3", "2027-03-15,month,,4"]);
    assert_eq!(shown(&folded), ["month 02-01..02-28=3 02-16..03-15=4", "week 03-01..03-07=1 03-10..03-14=2"]);
    let assumed: Vec<_> = folded.assumed_periods.iter().map(|(name, count)| format!("{name} {count}")).collect();
    assert_eq!(assumed, ["month 2", "week 1"]);
    assert_eq!(shown(&fold(&["2027-03-07,f,,1,,2027-03-01"])), ["f 03-07=1"], "a level has no period");
}

#[test]
fn a_reading_taken_back_stays_unknown() {
    let taken_back = fold(&["2027-03-01,f,,1", "2027-03-01,f,,2", "2027-03-01,f,,", "2027-03-02,f,,5"]);
    assert_eq!(shown(&taken_back), ["f 03-02=5"]);
    assert_eq!((taken_back.retracted, taken_back.conflicts.len()), (1, 0));
    let given_again = fold(&["2027-03-01,f,,", "2027-03-01,f,,7"]);
    assert_eq!((shown(&given_again), given_again.retracted), (vec!["f 03-01=7".to_owned()], 0));
    assert_eq!(shown(&fold(&["2027-03-01,f,,1", "2027-03-01,f,,"])), ["f"], "the series is known, its value is not");
}

#[test]
fn rows_that_contradict_each_other_are_told() {
    let conflicts = |lines: &[&str]| {
        let conflicts = fold(lines).conflicts;
        conflicts.iter().map(|conflict| (conflict.replaced.line, conflict.counts.line)).collect::<Vec<_>>()
    };
    assert_eq!(conflicts(&["2027-03-01,f,,1", "2027-03-01,f,,2"]), [(1, 2)]);
    assert_eq!(conflicts(&["2027-03-01,f,,1", "2027-03-02,f,,9", "2027-03-01,f,,2", "2027-03-01,f,,2"]), [(1, 4)]);
    assert_eq!(conflicts(&["2027-03-01,f,,1", "2027-03-01,f,,1"]), []);
    assert_eq!(conflicts(&["2027-03-01,f,,1", "2027-03-01,f,,2,,,,2027-03-02T08:00:00Z"]), []);
    assert_eq!(conflicts(&["2027-03-01,f,,1,,,x", "2027-03-01,f,,2,,,x"]), [], "an id is there to be replaced");
}

#[test]
fn amounts_whose_periods_share_days_are_told() {
    let folded = fold(&[
        "2027-03-07,week,,70",
        "2027-03-03,week,,9,,2027-03-03",
        "2027-03-04,week,,8,,2027-03-04",
        "2027-03-14,week,,1",
    ]);
    let [overlap] = folded.overlaps.as_slice() else { panic!("one overlap") };
    assert_eq!((overlap.coarse.1.line, overlap.fine.1.line, overlap.count), (1, 2, 2));
    assert!(fold(&["2027-03-07,week,,1,,,a", "2027-03-07,week,,1,,,b"]).overlaps.is_empty(), "they add up");
}

#[test]
fn values_that_do_not_fit_the_metric_are_refused() {
    let refused = |line: &str| {
        let refused = fold(&[line]).refused;
        refused.first.first().map(|(_, problem)| problem.say(Language::English)).unwrap_or_default()
    };
    assert_eq!(refused("2027-03-01,ratio,,0.025"), "`0.025` could be a share or a percentage");
    assert_eq!(refused("2027-03-01,ratio,,4h"), "`14400s` is not a share");
    assert_eq!(refused("2027-03-01,time,,15"), "`15` does not say seconds, minutes or hours");
    assert_eq!(refused("2027-03-01,flow,,2.5%"), "`2.5%` is not a plain number");
    assert_eq!(refused("2027-03-01,flow,,1/2"), "`1/2` is not a plain number");
    for fine in ["2027-03-01,ratio,,1/40", "2027-03-01,ratio,,2.5%", "2027-03-01,time,,4h", "2027-03-01,ratio,,"] {
        assert_eq!(refused(fine), "", "{fine}");
    }
    assert_eq!(shown(&fold(&["2027-03-01,minutes,,15"])), ["minutes 03-01=900"]);
}

#[test]
fn later_rows_are_left_out_when_asked() {
    let lines: Vec<String> =
        ["2027-03-01,f,,1", "2027-03-02,f,,2", "2027-03-05,f,,5", "2027-03-04,f,,4"].map(String::from).into();
    let folded = fold_with(&lines, |fold| fold.until(Day::new(2027, 3, 1).expect("a day")));
    assert_eq!(shown(&folded), ["f 03-01=1"]);
    let left_out = &folded.left_out;
    assert_eq!(left_out.after_today, 3);
    assert_eq!(left_out.first_far.map(|(at, _)| at.line), Some(3), "tomorrow is no mistake");
    assert_eq!(left_out.furthest.map(|(at, _)| at.line), Some(3));
}

#[test]
fn files_that_run_backwards_or_jump_about_are_folded_alike() {
    let day = |number: i64| Day::new(2000, 1, 1).expect("a day").plus_days(number);
    let line = |number: i64| format!("{},flow,,{number}", day(number % 5000));
    let forwards: Vec<_> = (0..15_000).map(line).collect();
    let backwards: Vec<_> = (10_000..15_000).rev().map(line).collect();
    let jumping: Vec<_> = (0..15_000).map(|number| number * 7 % 5000 + number / 5000 * 5000).map(line).collect();
    let wanted = shown(&fold_with(&forwards, |fold| fold));
    assert_eq!(shown(&fold_with(&backwards, |fold| fold)), wanted);
    assert_eq!(shown(&fold_with(&jumping, |fold| fold)), wanted);
}

/// Rows that say when they were recorded, no two at the same time.
fn history() -> impl Strategy<Value = Vec<String>> {
    let row = (1_u32..6, 0_usize..4, 0_usize..3, prop::option::of(0_u32..9), 0_usize..3, any::<bool>());
    prop::collection::vec(row, 0..60).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        let lines = numbered.map(|(number, (day, metric, channel, value, id, has_time))| {
            let time = if has_time { format!("T0{id}:00:00Z") } else { String::new() };
            let metric = ["f", "flow", "week", "time"][metric];
            let unit = if metric == "time" { "s" } else { "" };
            let value = value.map(|value| format!("{value}{unit}")).unwrap_or_default();
            let (channel, id, second) = (["", "a", "b"][channel], ["", "x", "y"][id], number % 60);
            format!("2027-03-0{day}{time},{metric},{channel},{value},,,{id},2027-04-01T08:00:{second:02}Z")
        });
        lines.collect()
    })
}

proptest! {
    #[test]
    fn two_histories_read_alike_in_either_order(rows in history(), cut in 0.0..1.0, shuffle in prop::collection::vec(any::<u32>(), 60)) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "at most 60")]
        let cut = (rows.len() as f64 * cut) as usize;
        let (ours, theirs) = rows.split_at(cut);
        let wanted = fold_with(&rows, |fold| fold);
        let swapped = fold_with(&[theirs, ours].concat(), |fold| fold);
        prop_assert_eq!(shown(&wanted), shown(&swapped));
        prop_assert_eq!(wanted.retracted, swapped.retracted);
        let mut shuffled: Vec<_> = shuffle.iter().zip(&rows).collect();
        shuffled.sort();
        let shuffled: Vec<_> = shuffled.into_iter().map(|(_, row)| row.clone()).collect();
        prop_assert_eq!(shown(&wanted), shown(&fold_with(&shuffled, |fold| fold)));
    }
}
