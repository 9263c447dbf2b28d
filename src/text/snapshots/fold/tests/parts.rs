//! A file that is folded in parts comes to the same as in one go, or says that it cannot tell.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::naive::rows;
use super::{fold_with, reckon};
use crate::model::day::Day;
use crate::model::snapshot::{RowAt, SeriesName};
use crate::model::zone::Zone;
use crate::text::snapshots::fold::{Fold, Folded, Reckoning};
use crate::text::snapshots::{Row, Scanner, standard_header};

type PlainFold = Fold<fn(&SeriesName) -> Reckoning>;

fn today() -> Day {
    Day::new(2027, 3, 14).expect("a day")
}

/// Folds the lines in parts that end before these.
fn in_parts(lines: &[String], ends: &[prop::sample::Index]) -> Option<Folded> {
    let mut ends: Vec<usize> = ends.iter().map(|end| end.index(lines.len() + 1)).collect();
    ends.sort_unstable();
    ends.push(lines.len());
    let (mut all, mut start, mut offset) = (part(&[], 0), 0, 0);
    for end in ends {
        let later = part(&lines[start..end], offset);
        all = all.followed_by(later, start as u64)?;
        offset += lines[start..end].iter().map(|line| line.len() as u64 + 1).sum::<u64>();
        start = end;
    }
    Some(all.finish())
}

fn part(lines: &[String], offset: u64) -> PlainFold {
    let mut fold = Fold::new(reckon as fn(&SeriesName) -> Reckoning).until(today());
    let mut scanner = Scanner::within(standard_header(), Zone::UTC, RowAt { ledger: 0, line: 1, offset });
    for line in lines {
        let mut push = |at, row: Result<&Row<'_>, _>| fold.push(at, row.expect("a readable row"));
        scanner.feed(format!("{line}\n").as_bytes(), &mut push);
    }
    fold
}

fn whole(lines: &[String]) -> Folded {
    fold_with(lines, |fold| fold.until(today()))
}

/// Rows of one way of writing: all say when they were recorded, or none does; none gives an instant, and none of the
/// second kind takes a reading back.
fn of_one_way() -> impl Strategy<Value = Vec<String>> {
    let line = |(day, series, value, recorded): (u32, usize, u32, u32)| {
        let (metric, rest) = [("f", ""), ("flow", ",post"), ("week", ",,,x")][series];
        (
            format!("2027-03-0{day},{metric},a,{value}{rest}"),
            format!("2027-03-0{day},{metric},a,{value},,,,2027-04-0{recorded}T08:00:00Z"),
        )
    };
    let row = (1_u32..5, 0_usize..3, 1_u32..4, 1_u32..9).prop_map(line);
    (prop::collection::vec(row, 0..80), prop::bool::ANY).prop_map(|(rows, says_when)| {
        rows.into_iter().map(|(silent, recorded)| if says_when { recorded } else { silent }).collect()
    })
}

proptest! {
    #[test]
    fn parts_come_to_the_same_as_the_whole(rows in rows(), ends in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        if let Some(folded) = in_parts(&rows, &ends) {
            prop_assert_eq!(folded, whole(&rows));
        }
    }

    #[test]
    fn files_of_one_way_of_writing_can_be_folded_in_parts(rows in of_one_way(), ends in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        prop_assert!(in_parts(&rows, &ends) == Some(whole(&rows)));
    }
}

#[test]
fn what_hangs_on_the_order_of_rows_in_both_parts_is_not_guessed() {
    let lines = |lines: [&str; 3]| lines.map(str::to_owned);
    let half = |lines: &[String]| part(&lines[..1], 0).followed_by(part(&lines[1..], 20), 1).map(Fold::finish);
    // The typed correction counts, and the row after it is older than the first alone.
    let mixed = lines([
        "2027-03-01,f,,1,,,,2027-03-05T08:00:00Z",
        "2027-03-01,f,,2",
        "2027-03-01,f,,3,,,,2027-03-04T08:00:00Z",
    ]);
    assert_eq!(half(&mixed), None);
    let taken_back_ahead = lines(["2027-03-20,f,,1", "2027-03-20,f,,2", "2027-03-20,f,,"]);
    assert_eq!(half(&taken_back_ahead), None);
    let only_later = lines(["2027-03-02,f,,1", "2027-03-01,f,,2", "2027-03-01,f,,3,,,,2027-03-04T08:00:00Z"]);
    assert!(half(&only_later).is_some(), "no row of the first part is of that reading");
}
