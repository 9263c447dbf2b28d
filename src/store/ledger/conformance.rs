//! What every ledger promises, written once and tried on each of them.

use super::memory::MemoryLedger;
use super::{CsvLedger, KnownBy, Ledger, Part, Receipt, Rows, Scope};
use crate::model::day::Day;
use crate::model::snapshot::{RowAt, SeriesName, Snapshot, Value, Written};
use crate::model::zone::Zone;
use crate::text::snapshots::{End, Row};

/// Runs every promise against a ledger that does not exist yet; `$ledger` may borrow from `$keeper`.
macro_rules! every_promise {
    ($module:ident, $keeper:expr, $ledger:expr) => {
        mod $module {
            use super::*;
            every_promise!(@each $keeper, $ledger, {
                nothing_is_a_ledger_that_does_not_exist
                rows_come_back_as_they_were_in_the_order_of_adding
                nothing_to_add_makes_nothing
                rows_that_cannot_be_fetched_leave_nothing
                a_row_that_is_there_is_added_once_more
                the_tail_is_the_end_and_says_whether_it_is_all
                a_mark_tells_what_came_since
                a_scope_leaves_out_what_is_later
                a_day_ends_where_the_campaign_is
                an_address_finds_the_row_again
                parts_together_are_the_whole
                batches_of_many_at_once_stay_together
            });
        }
    };
    (@each $keeper:expr, $ledger:expr, { $($promise:ident)* }) => {
        $(
            #[test]
            fn $promise() {
                let keeper = $keeper;
                super::$promise(&$ledger(&keeper));
            }
        )*
    };
}

every_promise!(csv, tempfile::tempdir().expect("a folder"), |folder: &tempfile::TempDir| {
    CsvLedger::new(folder.path().join("spring.snapshots.csv"), "spring.snapshots.csv".to_owned(), 3, Zone::UTC)
});
every_promise!(memory, (), |(): &()| MemoryLedger::new(3, Zone::UTC));

fn row(day: u32, value: f64) -> Snapshot {
    Snapshot {
        date: Day::new(2027, 3, day).expect("a day"),
        instant: None,
        series: SeriesName { metric: "followers".to_owned(), channel: "instagram".to_owned() },
        value: Value::Number(value),
        written: Written::Plain,
        item: String::new(),
        period_start: None,
        id: String::new(),
        recorded_at: None,
        source: String::new(),
        note: String::new(),
    }
}

/// Rows with everything that a row can have.
fn full_rows() -> Vec<Snapshot> {
    let instant = |text: &str| Some(text.parse().expect("an instant"));
    let everything = Snapshot {
        instant: instant("2027-03-08T21:30:00.250Z"),
        item: "first, \"ride\"".to_owned(),
        period_start: Day::new(2027, 3, 2),
        id: "ig-w10".to_owned(),
        recorded_at: instant("2027-03-08T22:00:04Z"),
        source: "import:meta".to_owned(),
        note: "vecka 10; åäö".to_owned(),
        ..row(8, 312.0)
    };
    let share = Snapshot { value: Value::Number(0.025), written: Written::Percent, ..row(9, 0.0) };
    let parts = Snapshot { value: Value::Parts { numerator: 12.0, denominator: 480.0 }, ..row(10, 0.0) };
    let time = Snapshot { value: Value::Number(90.0), written: Written::Time, ..row(11, 0.0) };
    let without_channel = SeriesName { metric: "spend".to_owned(), channel: String::new() };
    let retracted = Snapshot { value: Value::Retracted, series: without_channel, ..row(12, 0.0) };
    vec![everything, share, parts, time, retracted, row(13, -0.1)]
}

/// All rows with their addresses.
fn all(ledger: &dyn Ledger, scope: Scope) -> Vec<(RowAt, Snapshot)> {
    let mut rows = Vec::new();
    let mut visit = |at, row: Result<&Row<'_>, _>| rows.push((at, row.expect("readable").to_snapshot()));
    let end = ledger.read(scope, &mut visit).expect("readable");
    assert_eq!(end.torn, None);
    rows
}

fn rows_of(ledger: &dyn Ledger) -> Vec<Snapshot> {
    all(ledger, Scope::ALL).into_iter().map(|(_, row)| row).collect()
}

fn since(ledger: &dyn Ledger, mark: &super::Mark) -> Option<Vec<Snapshot>> {
    let mut rows = Vec::new();
    let is_told = ledger.since(mark, &mut |row| rows.push(row.to_snapshot())).expect("readable");
    is_told.then_some(rows)
}

fn nothing_is_a_ledger_that_does_not_exist(ledger: &dyn Ledger) {
    assert!(!ledger.exists() && !ledger.name().is_empty());
    assert_eq!(rows_of(ledger), []);
    let tail = ledger.tail(10).expect("readable");
    assert_eq!((tail.rows, tail.is_all), (vec![], true));
    assert_eq!(ledger.mark(), ledger.mark());
}

fn rows_come_back_as_they_were_in_the_order_of_adding(ledger: &dyn Ledger) {
    let rows = full_rows();
    let receipt = ledger.append(&rows).expect("added");
    assert_eq!(receipt, Receipt { rows: 6, is_new: true, ..Receipt::default() });
    assert!(ledger.exists());
    let earlier = vec![row(1, 1.0)];
    assert!(!ledger.append(&earlier).expect("added").is_new);
    assert_eq!(rows_of(ledger), [rows, earlier].concat(), "added later, read later, whatever the date");
}

fn nothing_to_add_makes_nothing(ledger: &dyn Ledger) {
    assert_eq!(ledger.append(&Vec::new()).expect("nothing to do"), Receipt::default());
    assert!(!ledger.exists());
}

/// Rows that run out: what they come from cannot be read again.
struct Broken;

impl Rows for Broken {
    fn count(&self) -> u64 {
        2
    }

    fn each(&self, visit: &mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        visit(&Row::from(&row(2, 2.0)))?;
        anyhow::bail!("no more")
    }
}

fn rows_that_cannot_be_fetched_leave_nothing(ledger: &dyn Ledger) {
    assert!(ledger.append(&Broken).is_err());
    assert!(!ledger.exists());
    let first = vec![row(1, 1.0)];
    ledger.append(&first).expect("added");
    let mark = ledger.mark();
    assert!(ledger.append(&Broken).is_err());
    assert_eq!(rows_of(ledger), first);
    assert_eq!(since(ledger, &mark), Some(vec![]));
}

fn a_row_that_is_there_is_added_once_more(ledger: &dyn Ledger) {
    let rows = vec![Snapshot { id: "w10".to_owned(), ..row(1, 1.0) }];
    for _ in 0..2 {
        assert_eq!(ledger.append(&rows).expect("added").rows, 1);
    }
    assert_eq!(rows_of(ledger), [rows.clone(), rows].concat());
}

fn the_tail_is_the_end_and_says_whether_it_is_all(ledger: &dyn Ledger) {
    let rows: Vec<_> = (0..1000).map(|number| row(1, f64::from(number))).collect();
    ledger.append(&rows).expect("added");
    for most in [0, 1, 7, 999, 1000, 2000] {
        let tail = ledger.tail(most).expect("readable");
        assert_eq!(tail.rows, rows[1000_usize.saturating_sub(most)..], "{most}");
        assert_eq!(tail.is_all, most >= 1000, "{most}");
    }
    let long = vec![Snapshot { note: "x".repeat(3000), ..row(2, 0.0) }; 20];
    ledger.append(&long).expect("added");
    assert_eq!(ledger.tail(10).expect("readable").rows, long[..10]);
}

fn a_mark_tells_what_came_since(ledger: &dyn Ledger) {
    let (none, rows) = (ledger.mark(), full_rows());
    ledger.append(&rows).expect("added");
    assert_ne!(ledger.mark(), none);
    assert_eq!(since(ledger, &none), Some(rows));
    let mark = ledger.mark();
    assert_eq!(since(ledger, &mark), Some(vec![]));
    let more = vec![row(1, 1.0), row(2, 2.0)];
    ledger.append(&more).expect("added");
    assert_ne!(ledger.mark(), mark);
    assert_eq!(since(ledger, &mark), Some(more));
}

fn a_scope_leaves_out_what_is_later(ledger: &dyn Ledger) {
    let recorded = |day, at: &str| Snapshot { recorded_at: Some(at.parse().expect("an instant")), ..row(day, 1.0) };
    let rows = vec![recorded(5, "2027-03-05T08:00:00Z"), row(9, 2.0), recorded(1, "2027-03-09T08:00:00Z"), row(2, 3.0)];
    ledger.append(&rows).expect("added");
    let days = |scope| all(ledger, scope).iter().map(|(_, row)| row.date.to_string()).collect::<Vec<_>>();
    let as_of = Day::new(2027, 3, 5);
    assert_eq!(days(Scope { as_of, ..Scope::ALL }), ["2027-03-05", "2027-03-01", "2027-03-02"]);
    let as_known = as_of.map(|day| KnownBy::end_of(day, Zone::UTC));
    let known = days(Scope { as_known, ..Scope::ALL });
    assert_eq!(known, ["2027-03-05", "2027-03-02"], "who does not say when it was recorded was not known sooner");
    assert_eq!(days(Scope { as_of, as_known, part: None }), ["2027-03-05", "2027-03-02"]);
}

/// Midnight in Stockholm is 23:00 in London in winter, and 22:00 in summer.
fn a_day_ends_where_the_campaign_is(ledger: &dyn Ledger) {
    let recorded = |day, at: &str| Snapshot { recorded_at: Some(at.parse().expect("an instant")), ..row(day, 1.0) };
    let instants = ["2027-03-05T22:59:59Z", "2027-03-05T23:00:00Z", "2027-07-05T21:59:59Z", "2027-07-05T22:00:00Z"];
    let rows: Vec<_> = (1..).zip(instants).map(|(day, at)| recorded(day, at)).collect();
    ledger.append(&rows).expect("added");
    let zone = Zone::named("Europe/Stockholm").expect("a zone");
    let known = |month| {
        let as_known = Day::new(2027, month, 5).map(|day| KnownBy::end_of(day, zone));
        all(ledger, Scope { as_known, ..Scope::ALL }).len()
    };
    assert_eq!((known(3), known(7)), (1, 3));
}

fn an_address_finds_the_row_again(ledger: &dyn Ledger) {
    ledger.append(&full_rows()).expect("added");
    let rows = all(ledger, Scope::ALL);
    assert!(rows.iter().all(|(at, _)| at.ledger == 3));
    assert!(rows.is_sorted_by(|(one, _), (other, _)| one < other && one.line < other.line));
    let excerpt = |at| ledger.excerpt(at).expect("readable");
    assert_eq!(excerpt(Some(rows[1].0)).text, "2027-03-09,followers,instagram,2.5%,,,,,,");
    assert_eq!(excerpt(None).text, "");
    assert!(excerpt(None).columns.starts_with("date,metric,channel,value"));
}

fn parts_together_are_the_whole(ledger: &dyn Ledger) {
    assert_eq!(
        ledger.parts(3).expect("parts").iter().map(|part| rows_of_part(ledger, *part).0.len()).sum::<usize>(),
        0
    );
    ledger.append(&full_rows()).expect("added");
    let whole = all(ledger, Scope::ALL);
    let (mut together, mut lines) = (Vec::new(), 0);
    for part in ledger.parts(3).expect("parts") {
        let (rows, end) = rows_of_part(ledger, part);
        together.extend(rows.into_iter().map(|(at, row)| (at.below(lines), row)));
        lines += end.lines;
    }
    assert_eq!(together, whole);
}

fn rows_of_part(ledger: &dyn Ledger, part: Part) -> (Vec<(RowAt, Snapshot)>, End) {
    let mut rows = Vec::new();
    let mut visit = |at, row: Result<&Row<'_>, _>| rows.push((at, row.expect("readable").to_snapshot()));
    let end = ledger.read(Scope { part: Some(part), ..Scope::ALL }, &mut visit).expect("readable");
    (rows, end)
}

fn batches_of_many_at_once_stay_together(ledger: &dyn Ledger) {
    std::thread::scope(|scope| {
        for writer in 0..8_u32 {
            scope.spawn(move || {
                for turn in 0..4 {
                    let batch: Vec<_> = (0..3).map(|part| row(writer + 1, f64::from(turn * 3 + part))).collect();
                    ledger.append(&batch).expect("added");
                }
            });
        }
    });
    let rows = rows_of(ledger);
    assert_eq!(rows.len(), 8 * 4 * 3);
    assert!(rows.chunks(3).all(|batch| batch.iter().all(|row| row.date == batch[0].date)));
    for writer in 0..8_u32 {
        let of_writer = rows.iter().filter(|row| Day::new(2027, 3, writer + 1) == Some(row.date));
        let values: Vec<_> = of_writer.filter_map(|row| row.value.number()).collect();
        assert_eq!(values, (0..12).map(f64::from).collect::<Vec<_>>());
    }
}
