//! Logs in any order, and in parts, come to the same.

use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_assume, prop_oneof, proptest};

use super::Fold;
use crate::model::feedback::{FeedbackLog, Further, Item};
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::text::feedback::{FeedbackRows, Row};
use crate::text::rows::{Header, Kind, Scanner};

fn fold(lines: &[String]) -> Fold {
    let mut fold = Fold::until("2027-03-20T00:00:00Z".parse().expect("an instant"));
    let header = Header::standard(FeedbackRows::FORM);
    let mut scanner = Scanner::<FeedbackRows>::within(header, Zone::UTC, RowAt { ledger: 0, line: 1, offset: 0 });
    for line in lines {
        let mut push = |at, row: Result<&Row<'_>, _>| fold.push(at, row.expect("a readable row"));
        scanner.feed(format!("{line}\n").as_bytes(), &mut push);
    }
    fold
}

fn in_parts(lines: &[String], ends: &[prop::sample::Index]) -> Option<FeedbackLog> {
    let mut ends: Vec<usize> = ends.iter().map(|end| end.index(lines.len() + 1)).collect();
    ends.sort_unstable();
    ends.push(lines.len());
    let (mut all, mut start) = (fold(&[]), 0);
    for end in ends {
        all = all.followed_by(fold(&lines[start..end]).of_part(), start as u64)?;
        start = end;
    }
    Some(all.finish())
}

/// Everything that is known of the items, but for where in the file it stands where that may differ.
fn shown(log: &FeedbackLog, with_rows: bool) -> Vec<String> {
    let line = |at: RowAt| if with_rows { at.line } else { 0 };
    let item = |(place, item): (usize, &Item)| {
        let last = item.last_reply.map(|last| (last.time, log.text(last.by), line(last.row)));
        let texts = [item.channel, item.topic, item.customer].map(|text| log.text(text));
        let Further { elsewhere, liked, shared, thanked, rewarded, cost, deleted, .. } = *item.further();
        let times = [item.answered, elsewhere, item.resolved, shared, thanked, rewarded, deleted];
        let said = (item.received, item.received_last, item.side, item.mood, liked, cost, line(item.row));
        format!("{} {texts:?} {last:?} {times:?} {said:?}", log.name(place))
    };
    let stray = |stray: &crate::model::feedback::Stray| format!("{} {:?} {}", stray.item, stray.event, line(stray.row));
    let mut all: Vec<String> = log.items.iter().enumerate().map(item).chain(log.strays.iter().map(stray)).collect();
    all.push(format!("{} events, {} strays, {} later", log.events, log.stray_count, log.later.0));
    if !with_rows {
        all.sort();
    }
    all
}

/// Rows of four items; `times` are told apart where order alone would decide.
fn rows(is_one_place: bool, times: impl Strategy<Value = u32>) -> impl Strategy<Value = Vec<String>> {
    let place = if is_one_place {
        Just("ig/public").boxed()
    } else {
        prop::sample::select(vec!["ig/public", "ig/private", "mail"]).boxed()
    };
    let event = prop_oneof![
        3 => (place.clone(), "[ab]", "[xy]").prop_map(|(place, topic, customer)| format!("received,{place},,,{topic},{customer}")),
        3 => (place, "[IO]").prop_map(|(place, by)| format!("replied,,{place},,,,{by}")),
        1 => "(liked|shared|resolved|deleted)",
        1 => "(thanked|rewarded),,,,,,I,,5,",
    ];
    let row = (times, "[a-d]", event)
        .prop_map(|(time, item, event)| format!("2027-03-01T{:02}:{:02}:00Z,{item},{event}", time / 60, time % 60));
    prop::collection::vec(row, 0..40)
}

proptest! {
    #[test]
    fn parts_come_to_the_same_as_the_whole(rows in rows(false, 0_u32..90), ends in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        if let Some(log) = in_parts(&rows, &ends) {
            prop_assert_eq!(shown(&log, true), shown(&fold(&rows).finish(), true));
        }
    }

    #[test]
    fn a_log_of_one_place_can_always_be_folded_in_parts(rows in rows(true, 0_u32..90), ends in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let log = in_parts(&rows, &ends).map(|log| shown(&log, true));
        prop_assert_eq!(log, Some(shown(&fold(&rows).finish(), true)));
    }

    #[test]
    fn the_order_of_rows_does_not_matter(rows in rows(true, 0_u32..1), shuffle in prop::collection::vec(any::<u32>(), 40)) {
        // No two events at the same time, where the one that is told later would be the last.
        let at = |(minute, row): (usize, &String)| format!("2027-03-01T{:02}:{:02}{}", minute / 60, minute % 60, &row[16..]);
        let rows: Vec<String> = rows.iter().enumerate().map(at).collect();
        let mut shuffled: Vec<_> = shuffle.iter().zip(&rows).collect();
        shuffled.sort();
        let shuffled: Vec<_> = shuffled.into_iter().map(|(_, row)| row.clone()).collect();
        let (one, other) = (fold(&rows).finish(), fold(&shuffled).finish());
        prop_assume!(one.strays.len() as u64 == one.stray_count, "only the first of many are told");
        prop_assert_eq!(shown(&one, false), shown(&other, false));
    }
}
