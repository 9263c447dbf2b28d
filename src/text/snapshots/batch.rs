//! Rows that another program hands over: CSV as in a snapshots file, or JSON Lines with the same keys.
//!
//! Unlike a file's, their last line needs no line end, and they may leave out the date where one is given for all.
//! Nothing is judged here: each row is handed on, or what is wrong with it.

mod json;

use std::collections::BTreeSet;

use super::field;
use super::problem::RowProblem;
use super::row::Row;
use super::scanner::Scanner;
use crate::model::day::Day;
use crate::model::place::Column;
use crate::model::zone::Zone;
use crate::say::{Sentence, sentence};

/// Keys and columns that mean nothing here; so many are named.
const MOST_IGNORED: usize = 8;

/// A line that is no row: what is wrong, and what to write instead.
#[derive(Debug)]
pub(crate) struct BadLine {
    /// What is wrong.
    pub(crate) what: Box<dyn Sentence>,
    /// What to write instead.
    pub(crate) help: Box<dyn Sentence>,
}

impl From<RowProblem> for BadLine {
    fn from(problem: RowProblem) -> Self {
        Self { help: problem.help(), what: Box::new(problem) }
    }
}

/// Takes the rows one by one, with the number of their line, from 1.
pub(crate) type VisitLine<'v> = &'v mut dyn FnMut(u64, Result<Row<'_>, BadLine>);

/// Reads everything that was handed over. `date` stands for the date of rows that give none.
///
/// Gives the columns or keys that mean nothing here and were passed over.
pub(crate) fn batch(bytes: &[u8], zone: Zone, date: Option<Day>, visit: VisitLine<'_>) -> BTreeSet<String> {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(byte));
    if first == Some(&b'{') {
        return json::lines(bytes, zone, date, visit);
    }
    let (prefix, ignored) = header_of(bytes, date);
    let mut scanner = Scanner::new(0, zone);
    let mut hand_on = |at: crate::model::snapshot::RowAt, row: Result<Row<'_>, RowProblem>| {
        visit(at.line, row.map_err(BadLine::from));
    };
    match prefix {
        None => {
            scanner.feed(bytes, &mut hand_on);
            if bytes.last() != Some(&b'\n') {
                scanner.feed(b"\n", &mut hand_on);
            }
        }
        Some(prefix) => {
            for (number, line) in super::without_mark(bytes).split_inclusive(|&byte| byte == b'\n').enumerate() {
                let is_blank = line.iter().all(u8::is_ascii_whitespace);
                if !is_blank {
                    scanner.feed(if number == 0 { &prefix.header } else { &prefix.row }, &mut hand_on);
                }
                scanner.feed(line, &mut hand_on);
            }
            scanner.feed(b"\n", &mut hand_on);
        }
    }
    ignored
}

/// What goes before each line of rows that leave out the date.
struct Prefix {
    header: Vec<u8>,
    row: Vec<u8>,
}

/// What the first line lacks, and the columns in it that mean nothing here.
fn header_of(bytes: &[u8], date: Option<Day>) -> (Option<Prefix>, BTreeSet<String>) {
    let first = super::without_mark(bytes).split(|&byte| byte == b'\n').next().unwrap_or_default();
    let text = std::str::from_utf8(first).unwrap_or_default();
    let columns_by = |delimiter| {
        let mut names = Vec::new();
        let split = field::split(text, delimiter, |_, name| names.push(name.trim().to_lowercase()));
        split.map(|_| names).unwrap_or_default()
    };
    let is_column = |name: &String| Column::ALL.iter().any(|column| column.name() == name);
    let tried = b",;\t".map(|delimiter| (columns_by(delimiter), delimiter));
    let known = |names: &[String]| names.iter().filter(|name| is_column(name)).count();
    let Some((best, delimiter)) = tried.into_iter().max_by_key(|(names, _)| known(names)) else {
        return (None, BTreeSet::new());
    };
    if known(&best) == 0 {
        return (None, BTreeSet::new());
    }
    let has_date = best.iter().any(|name| name == Column::Date.name());
    let prefix = date.filter(|_| !has_date).map(|date| Prefix {
        header: [Column::Date.name().as_bytes(), &[delimiter]].concat(),
        row: [date.to_string().as_bytes(), &[delimiter]].concat(),
    });
    let ignored = best.into_iter().filter(|name| !name.is_empty() && !is_column(name)).take(MOST_IGNORED).collect();
    (prefix, ignored)
}

sentence! {
    /// What is said of keys that were passed over.
    Ignored { names: crate::say::All<String> }
    en "left out, because no column is called so: {names}",
    sv "togs inte med, eftersom ingen kolumn heter så: {names}",
    nb "ikke tatt med, fordi ingen kolonne heter det: {names}",
}

#[cfg(test)]
mod tests {
    use super::batch;
    use crate::model::day::Day;
    use crate::model::zone::Zone;
    use crate::say::{Language, Sentence};
    use proptest::prelude::{any, prop_assert, proptest};

    fn read(text: &str, date: Option<Day>) -> Vec<String> {
        let mut rows = Vec::new();
        let ignored = batch(text.as_bytes(), Zone::UTC, date, &mut |line, row| {
            rows.push(match row {
                Ok(row) => {
                    let start = row.period_start.map(|day| format!(" from {day}")).unwrap_or_default();
                    format!("{line}: {} {}={:?}{start}", row.date, row.series(), row.value.number())
                }
                Err(bad) => format!("{line}: {}", bad.what.say(Language::English)),
            });
        });
        rows.extend(ignored.into_iter().map(|name| format!("ignored: {name}")));
        rows
    }

    #[test]
    fn csv_is_read_as_a_file_is() {
        let rows = read("date,metric,channel,value\n2027-03-01,followers,instagram,4200\n\n2027-03-02,x,,1", None);
        assert_eq!(rows, ["2: 2027-03-01 followers@instagram=Some(4200.0)", "4: 2027-03-02 x=Some(1.0)"]);
        let swedish = read("\u{feff}Datum;date;metric;value\r\n1;2027-03-01;a;4,5\r\n", None);
        assert_eq!(swedish, ["2: 2027-03-01 a=Some(4.5)", "ignored: datum"]);
    }

    #[test]
    fn one_date_may_stand_for_all() {
        let date = Day::new(2027, 3, 8);
        let rows = read("metric,channel,value\r\nfollowers,instagram,4251\r\n\r\nclicks,,bad\r\n", date);
        assert_eq!(rows, ["2: 2027-03-08 followers@instagram=Some(4251.0)", "4: `bad` is not a value"]);
        assert!(read("metric,value\na,1\n", None)[0].starts_with("1: the first line should name each column once"));
        assert_eq!(read("date,metric,value\n2027-03-01,a,1\n", date), ["2: 2027-03-01 a=Some(1.0)"]);
    }

    #[test]
    fn json_lines_have_the_same_keys() {
        let text = r#"{"date":"2027-03-01","metric":"followers","channel":"instagram","value":4200}
            {"metric":"er","value":"12/480","period_start":"2027-02-23","cost":3}

            {"metric":"a","value":""}"#;
        let rows = read(text, Day::new(2027, 3, 8));
        assert_eq!(
            rows,
            [
                "1: 2027-03-01 followers@instagram=Some(4200.0)",
                "2: 2027-03-08 er=Some(0.025) from 2027-02-23",
                "4: 2027-03-08 a=None",
                "ignored: cost",
            ]
        );
    }

    #[test]
    fn keys_may_be_written_in_other_letters() {
        let from_json = read(r#"{"Date":"2027-03-01","METRIC":"a","Value":4}"#, None);
        assert_eq!(from_json, ["1: 2027-03-01 a=Some(4.0)"]);
        assert_eq!(read("Date,METRIC,Value\n2027-03-01,a,4\n", None), ["2: 2027-03-01 a=Some(4.0)"]);
    }

    #[test]
    fn bad_json_is_told_by_line() {
        for (line, says) in [
            ("{\"metric\":\"a\"}", "`value` is missing"),
            ("{\"metric\":\"a\",\"value\":null}", "`value` is null"),
            ("{\"metric\":\"a\",\"value\":[1]}", "`value` is neither a text nor a number"),
            ("{\"metric\":\"a\",\"value\":1", "this line is not a JSON object"),
            ("{} {}", "this line is not a JSON object"),
            ("{\"metric\":\"a\",\"value\":\"x\\ny\"}", "this row holds characters that do not belong in a text file"),
            ("{\"value\":1}", "`metric` is missing"),
        ] {
            assert_eq!(read(line, Day::new(2027, 3, 8)), [format!("1: {says}")], "{line}");
        }
        assert_eq!(read("{\"metric\":\"a\",\"value\":1}", None), ["1: `date` is missing"]);
    }

    proptest! {
        #[test]
        fn any_bytes_give_rows_or_complaints(bytes in any::<Vec<u8>>(), dated in any::<bool>()) {
            let date = dated.then(|| Day::new(2027, 3, 8)).flatten();
            batch(&bytes, Zone::UTC, date, &mut |line, _| assert!(line > 0));
        }

        #[test]
        fn any_json_gives_rows_or_complaints(text in "[{\"a-z:,0-9.}\\n ]{0,60}") {
            let text = format!("{{{text}");
            let lines = text.lines().count() as u64;
            batch(text.as_bytes(), Zone::UTC, None, &mut |line, _| assert!(line <= lines));
            prop_assert!(lines > 0);
        }
    }
}
