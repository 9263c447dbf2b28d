//! Files on disk: what is appended, what is left, and what is said when it fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use super::{CsvLedger, Ledger, Receipt, Scope};
use crate::model::day::Day;
use crate::model::place::Column;
use crate::model::snapshot::{SeriesName, Snapshot, Value, Written};
use crate::model::zone::Zone;
use crate::say::{Failure, Language};

const HEADER: &str = "date,metric,channel,value,item,period_start,id,recorded_at,source,note";

/// A folder of its own, and the ledger in it.
fn ledger() -> (TempDir, CsvLedger) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("spring.snapshots.csv");
    let ledger = CsvLedger::new(path, "spring.snapshots.csv".to_owned(), 0, Zone::UTC);
    (folder, CsvLedger { patience: Duration::from_millis(20), ..ledger })
}

fn row(value: f64) -> Snapshot {
    Snapshot {
        date: Day::new(2027, 3, 15).expect("a day"),
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

/// The numbers of the readable rows, in order, and how many rows are not readable.
fn numbers(ledger: &CsvLedger) -> (Vec<f64>, usize) {
    let (mut numbers, mut bad) = (Vec::new(), 0);
    let mut visit = |_, row: Result<&crate::text::snapshots::Row<'_>, _>| match row {
        Ok(row) => numbers.extend(row.value.number()),
        Err(_) => bad += 1,
    };
    ledger.read(Scope::ALL, &mut visit).expect("readable");
    (numbers, bad)
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a text file")
}

/// What an append says when it fails. It names the file and the next step in every language.
fn refusal(ledger: &CsvLedger, rows: &[Snapshot]) -> String {
    let error = ledger.append(&rows).expect_err("a refusal");
    let failure = error.downcast_ref::<Failure>().expect("said for people");
    let help = failure.help.as_ref().expect("a next step");
    for language in Language::ALL {
        assert!(failure.what.say(language).contains("spring") && !help.say(language).is_empty());
    }
    failure.what.say(Language::English)
}

#[test]
fn the_first_row_makes_the_file() {
    let (_folder, ledger) = ledger();
    assert!(!ledger.exists());
    assert_eq!(numbers(&ledger), (vec![], 0));
    assert_eq!(ledger.append(&Vec::new()).expect("nothing to do"), Receipt::default());
    assert!(!ledger.exists(), "nothing was recorded");
    let receipt = ledger.append(&vec![row(1.0), row(2.5)]).expect("appended");
    assert_eq!(receipt, Receipt { rows: 2, is_new: true, ..Receipt::default() });
    let row_text = "2027-03-15,followers,instagram,";
    assert_eq!(text(&ledger.path), format!("{HEADER}\n{row_text}1,,,,,,\n{row_text}2.5,,,,,,\n"));
    assert!(!ledger.append(&vec![row(3.0)]).expect("appended").is_new);
    assert_eq!(numbers(&ledger), (vec![1.0, 2.5, 3.0], 0));
}

#[test]
fn rows_are_written_as_the_file_is() {
    let cases = [
        ("\u{feff}date;metric;value;channel;x\r\n", "2027-03-15;followers;4251,5;instagram;\r\n"),
        ("\u{feff}date;metric;value;channel\r\n2027-03-01;f;1;i", "\r\n2027-03-15;followers;4251,5;instagram\r\n"),
        ("value\tchannel\tmetric\tdate\n", "4251.5\tinstagram\tfollowers\t2027-03-15\n"),
        ("\u{feff}2027-03-01;f;;1,5\r\n", "2027-03-15;followers;instagram;4251,5;;;;;;\r\n"),
        ("2027-03-01,f,,1\n", "2027-03-15,followers,instagram,4251.5,,,,,,\n"),
        (
            "date,metric,channel,value",
            ",item,period_start,id,recorded_at,source,note\n2027-03-15,followers,instagram,4251.5,,,,,,\n",
        ),
        (
            "date,met",
            "ric,channel,value,item,period_start,id,recorded_at,source,note\n2027-03-15,followers,instagram,4251.5,,,,,,\n",
        ),
        ("Value,Date,Metric,Channel", "\n4251.5,2027-03-15,followers,instagram\n"),
        ("date,metric,channel,value,note\n2027-03-01,f,,1,hi", "\n2027-03-15,followers,instagram,4251.5,\n"),
        ("date,metric,channel,value,note\r\n2027-03-01,f,,1,hi\r", "\n2027-03-15,followers,instagram,4251.5,\r\n"),
    ];
    for (before, added) in cases {
        let (_folder, ledger) = ledger();
        fs::write(&ledger.path, before).expect("written");
        if before.contains("value;channel\r\n2027") {
            // The last column is the channel: what is left of it cannot be trusted.
            ledger.append(&vec![row(4251.5)]).expect("appended");
            assert_eq!(numbers(&ledger).0, [4251.5]);
            continue;
        }
        let receipt = ledger.append(&vec![row(4251.5)]).expect("appended");
        assert!(receipt.repairs.is_empty(), "{before:?}");
        assert_eq!(text(&ledger.path), format!("{before}{added}"));
        let (numbers, bad) = numbers(&ledger);
        assert_eq!((numbers.last(), bad), (Some(&4251.5), 0), "{before:?}");
    }
}

#[test]
fn blank_files_get_a_header() {
    for blank in ["", "\n", "\r\n\r\n", "\u{feff}"] {
        let (_folder, ledger) = ledger();
        fs::write(&ledger.path, blank).expect("written");
        assert_eq!(ledger.tail(1000).expect("readable").rows, []);
        ledger.append(&vec![row(1.0)]).expect("appended");
        assert_eq!(numbers(&ledger), (vec![1.0], 0), "{blank:?}");
    }
}

#[test]
fn a_torn_tail_is_kept_beside_the_file() {
    let (folder, ledger) = ledger();
    ledger.append(&vec![row(1.0), row(2.0)]).expect("appended");
    let whole = text(&ledger.path);
    let kept = folder.path().join("spring.snapshots.csv.torn");
    let first_row = format!("{HEADER}\n").len() + "2027-03-15,followers,instagram,1,,,,,,\n".len();
    for cut in first_row..whole.len() {
        fs::write(&ledger.path, &whole.as_bytes()[..cut]).expect("cut");
        let _ = fs::remove_file(&kept);
        let receipt = ledger.append(&vec![row(3.0)]).expect("appended");
        let is_whole = cut == whole.len() - 1;
        assert_eq!(receipt.repairs.len(), usize::from(cut > first_row && !is_whole), "at {cut}");
        let wanted = if is_whole { vec![1.0, 2.0, 3.0] } else { vec![1.0, 3.0] };
        assert_eq!(numbers(&ledger), (wanted, 0), "at {cut}");
        if let [aside] = receipt.repairs.as_slice() {
            assert_eq!(
                (aside.kept_in.as_str(), aside.text.as_str()),
                ("spring.snapshots.csv.torn", &whole[first_row..cut])
            );
            assert_eq!(text(&kept), format!("{}\n", aside.text));
        }
    }
}

#[test]
fn a_file_that_is_nothing_but_a_torn_row_begins_anew() {
    let (_folder, ledger) = ledger();
    fs::write(&ledger.path, "2027-03-15,followers,instagram,42").expect("written");
    let receipt = ledger.append(&vec![row(1.0)]).expect("appended");
    assert_eq!(receipt.repairs.len(), 1);
    assert!(text(&ledger.path).starts_with(HEADER));
    assert_eq!(numbers(&ledger), (vec![1.0], 0));
}

#[test]
fn what_is_no_snapshots_file_is_left_alone() {
    let huge = "x".repeat(1 << 20);
    for content in
        ["name,age\nIda,30\n", "Dear diary", "PK\u{3}\u{4}\0", "date,spend\n1,2\n", "date,metric,value,value\n", &huge]
    {
        let (folder, ledger) = ledger();
        fs::write(&ledger.path, content).expect("written");
        assert!(refusal(&ledger, &[row(1.0)]).contains("does not look like a snapshots file"), "{content}");
        assert_eq!(text(&ledger.path), content);
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1, "nothing was put beside it");
    }
}

#[test]
fn rows_that_the_file_has_no_column_for_are_refused() {
    let (_folder, ledger) = ledger();
    fs::write(&ledger.path, "date,metric,value\n").expect("written");
    assert!(refusal(&ledger, &[row(1.0)]).contains("has no column for `channel`"));
    let plain = SeriesName { metric: "followers".to_owned(), channel: String::new() };
    let remarked = Snapshot { series: plain, note: "hi".to_owned(), ..row(1.0) };
    let receipt = ledger.append(&vec![remarked]).expect("appended");
    assert_eq!(receipt.left_out, [Column::Note]);
    assert_eq!(text(&ledger.path), "date,metric,value\n2027-03-15,followers,1\n");
}

#[test]
fn a_row_that_could_not_be_read_again_is_refused() {
    let (_folder, ledger) = ledger();
    ledger.append(&vec![row(4200.0)]).expect("appended");
    let before = text(&ledger.path);
    // Each quote is doubled on its way into the file.
    let long = Snapshot { note: "\"".repeat(200_000), ..row(4300.0) };
    assert!(refusal(&ledger, &[row(4250.0), long]).contains("longer than 256 KB"));
    assert_eq!(text(&ledger.path), before);
}

#[test]
fn folders_and_missing_folders_are_refused() {
    let (folder, ledger) = ledger();
    fs::create_dir(&ledger.path).expect("made");
    assert!(refusal(&ledger, &[row(1.0)]).contains("is not a file"));
    let nowhere = CsvLedger { path: folder.path().join("nowhere/spring.snapshots.csv"), ..ledger };
    assert!(refusal(&nowhere, &[row(1.0)]).contains("folder does not exist"));
    assert!(!folder.path().join("nowhere").exists());
}

#[test]
fn a_file_that_somebody_holds_is_not_written() {
    let (_folder, ledger) = ledger();
    ledger.append(&vec![row(1.0)]).expect("appended");
    let holder = fs::File::open(&ledger.path).expect("opened");
    holder.lock().expect("locked");
    assert!(refusal(&ledger, &[row(2.0)]).contains("in use by another program"));
    holder.unlock().expect("unlocked");
    assert_eq!(numbers(&ledger), (vec![1.0], 0));
}

#[test]
fn many_writers_lose_nothing() {
    let (_folder, ledger) = ledger();
    let patient = CsvLedger { patience: Duration::from_mins(1), ..ledger };
    std::thread::scope(|scope| {
        for writer in 0..64_u32 {
            let ledger = &patient;
            scope.spawn(move || {
                for turn in 0..4 {
                    let value = f64::from(writer * 8 + turn * 2);
                    ledger.append(&vec![row(value), row(value + 1.0)]).expect("appended");
                }
            });
        }
    });
    let (read, bad) = numbers(&patient);
    assert!(read.chunks(2).all(|pair| (pair[1] - pair[0] - 1.0).abs() < 0.5), "a batch stays together");
    let mut sorted = read;
    sorted.sort_by(f64::total_cmp);
    assert_eq!((sorted, bad), ((0..512).map(f64::from).collect(), 0));
    assert_eq!(text(&patient.path).matches(HEADER).count(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_replaced_under_a_waiting_writer_gets_the_row() {
    let (folder, ledger) = ledger();
    let patient = CsvLedger { patience: Duration::from_mins(1), ..ledger };
    patient.append(&vec![row(1.0)]).expect("appended");
    let holder = fs::File::open(&patient.path).expect("opened");
    holder.lock().expect("locked");
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| patient.append(&vec![row(2.0)]));
        // Whether the writer already waits or comes later, the row must be in the file that is there in the end.
        std::thread::yield_now();
        let other: PathBuf = folder.path().join("other");
        fs::write(&other, format!("{HEADER}\n2027-03-15,followers,instagram,9,,,,,,\n")).expect("written");
        fs::rename(&other, &patient.path).expect("replaced");
        holder.unlock().expect("unlocked");
        writer.join().expect("no panic").expect("appended");
    });
    assert_eq!(numbers(&patient), (vec![9.0, 2.0], 0));
}

#[test]
fn a_row_that_is_still_being_written_is_not_told_from_the_others() {
    let (_folder, ledger) = ledger();
    fs::write(&ledger.path, "date,metric,value\n2027-03-15,followers,42").expect("written");
    let mark = ledger.mark();
    fs::write(&ledger.path, "date,metric,value\n2027-03-15,followers,4251\n").expect("written");
    assert!(!ledger.since(&mark, &mut |_| panic!("51 is no row")).expect("readable"));
}
