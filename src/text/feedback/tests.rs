//! Logs of feedback, text in and items out.

use chrono::{DateTime, Utc};

use super::{FeedbackRows, Fold, Row};
use crate::model::campaign::Money;
use crate::model::feedback::{Entry, Event, FeedbackLog, Mood, Side};
use crate::model::form::Form;
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::say::{Language, Sentence};
use crate::text::rows::{Batch, Header, RowProblem, Scanner, write_row};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// Every row of a file, or what is wrong with it.
fn rows(file: &[u8]) -> Vec<Result<Entry, String>> {
    rows_in(Zone::UTC, file)
}

fn rows_in(zone: Zone, file: &[u8]) -> Vec<Result<Entry, String>> {
    let mut rows = Vec::new();
    let mut scanner = Scanner::<FeedbackRows>::new(0, zone);
    let mut visit = |_: RowAt, row: Result<&Row<'_>, RowProblem>| {
        rows.push(row.map(Row::to_entry).map_err(|problem| {
            format!("{}; {}", problem.say(Language::English), problem.help().say(Language::English))
        }));
    };
    file.chunks(7).for_each(|chunk| scanner.feed(chunk, &mut visit));
    scanner.finish(&mut visit);
    rows
}

fn log(rows: &str) -> FeedbackLog {
    let mut fold = Fold::until(at("2027-04-01T00:00:00Z"));
    let mut scanner = Scanner::<FeedbackRows>::new(0, Zone::UTC);
    let mut visit = |row_at: RowAt, row: Result<&Row<'_>, RowProblem>| fold.push(row_at, row.expect("a row"));
    scanner.feed(rows.as_bytes(), &mut visit);
    scanner.finish(&mut visit);
    fold.finish()
}

#[test]
fn a_spreadsheets_save_is_read() {
    let file = "\u{feff}Time;Item;Event;Place;Mood;Cost;Note\r\n\
        2027-03-01T08:00:00+01:00;fb-1;mottatt;Instagram/offentlig;klage;;\"sa \"\"æsj\"\"\"\r\n\
        2027-03-01T09:00:00+01:00;fb-1;rewarded;;;149,50;kaffe\r\n;;;;;;\r\n";
    let rows = rows(file.as_bytes());
    let first = rows[0].as_ref().expect("a row");
    assert_eq!((first.event, first.mood, first.side), (Event::Received, Some(Mood::Complaint), Some(Side::Public)));
    assert_eq!((first.time, first.note.as_str()), (at("2027-03-01T07:00:00Z"), "sa \"æsj\""));
    assert_eq!(rows[1].as_ref().expect("a row").cost, Some(Money(14950)));
    assert_eq!(rows.len(), 2);
}

#[test]
fn headings_in_swedish_and_norwegian_name_the_columns() {
    let wanted = Entry {
        channel: "facebook".to_owned(),
        side: Some(Side::Public),
        mood: Some(Mood::Complaint),
        topic: "kø".to_owned(),
        customer: "c-1".to_owned(),
        ..Entry::new(at("2027-03-01T08:00:00Z"), "fb-1", Event::Received)
    };
    for file in [
        "Ärende;Tid;Händelse;Plats;Stämning;Ämne;Kund;Länk;Kostnad\n\
         fb-1;2027-03-01T08:00:00Z;mottaget;facebook/offentligt;klagomål;kø;c-1\n",
        "sak,tid,hendelse,sted,slag,emne,kunde,merknad\nfb-1,2027-03-01T08:00:00Z,mottatt,facebook/public,klage,kø,c-1\n",
    ] {
        assert_eq!(rows(file.as_bytes()), [Ok(wanted.clone())], "{file}");
    }
    for other in ["when;which;what\n", "Zeit,Vorgang,Ereignis\nx,a,received\n"] {
        let said = rows(other.as_bytes()).remove(0).expect_err("no columns that are known");
        assert!(said.contains("check `time`, `item` and `event`; begin the file with time,item,event,place"), "{said}");
        assert_eq!(rows(other.as_bytes()).len(), 1, "no row is taken by the order of other columns: {other}");
    }
}

#[test]
fn a_time_without_an_offset_is_what_the_clocks_of_the_zone_showed() {
    let oslo = Zone::named("Europe/Oslo").expect("a zone");
    let read = |time: &str| {
        let row = rows_in(oslo, format!("{time};a;received\n").as_bytes()).pop().expect("a row");
        row.map(|entry| entry.time)
    };
    assert_eq!(read("2027-03-01 09:00"), Ok(at("2027-03-01T08:00:00Z")));
    assert_eq!(read("2027-07-01T09:00:30.5"), Ok(at("2027-07-01T07:00:30.5Z")));
    assert_eq!(read("2027-03-01T09:00:00Z"), Ok(at("2027-03-01T09:00:00Z")));
    let twice = read("2027-10-31 02:30").expect_err("two instants");
    assert!(
        twice.contains("twice") && twice.contains("2027-10-31T02:30:00+02:00 or 2027-10-31T02:30:00+01:00"),
        "{twice}"
    );
    let never = read("2027-03-28T02:30").expect_err("no instant");
    assert!(
        never.contains("never showed `2027-03-28T02:30`: they were put forward to 2027-03-28T03:00:00+02:00"),
        "{never}"
    );
    assert!(rows(b"2027-03-01 09:00;a;received\n")[0].is_err(), "nobody knows by whose clocks");
}

#[test]
fn the_words_of_events_and_moods_are_listed_in_the_readers_language_as_well() {
    let problem = |row: &str| {
        let mut said = Vec::new();
        let mut scanner = Scanner::<FeedbackRows>::new(0, Zone::UTC);
        let mut visit = |_: RowAt, row: Result<&Row<'_>, RowProblem>| {
            let help = row.expect_err("no row").help();
            said.push([Language::English, Language::Swedish, Language::Norwegian].map(|language| help.say(language)));
        };
        scanner.feed(row.as_bytes(), &mut visit);
        said.remove(0)
    };
    let [english, swedish, norwegian] = problem("2027-03-01T08:00:00Z,a,smiled\n");
    assert!(english.starts_with("write one of `received`, `replied`, "), "{english}");
    assert!(swedish.contains("`replied` (`besvarat`)") && swedish.contains("`shared` (`delad`)"), "{swedish}");
    assert!(norwegian.contains("`resolved` (`løst`)"), "{norwegian}");
    let [_, swedish, norwegian] = problem("2027-03-01T08:00:00Z,a,received,x,,angry\n");
    assert!(swedish.contains("`praise` (`beröm`)") && norwegian.contains("`question` (`spørsmål`)"), "{swedish}");
}

#[test]
fn what_is_no_event_is_told_with_what_to_write() {
    let cases = [
        (",a,received\n", "`time` is missing"),
        ("yesterday,a,received\n", "`yesterday` in `time` is not a date with a time; write when it happened"),
        ("2027-03-01,a,received\n", "`2027-03-01` in `time` is not a date with a time"),
        ("2027-03-01T08:00:00Z,,received\n", "`item` is missing; a row is a time, an item, what happened and where"),
        ("2027-03-01T08:00:00Z,a,smiled\n", "`smiled` is nothing that can happen to feedback; write one of `received`"),
        (
            "2027-03-01T08:00:00Z,a,received,x/secret\n",
            "`x/secret` in `place` is not a channel with `public` or `private`",
        ),
        ("2027-03-01T08:00:00Z,a,received,x,,angry\n", "`angry` does not say what kind of feedback it is"),
        ("2027-03-01T08:00:00Z,a,rewarded,,,,,,,,lots\n", "`lots` is not an amount of money"),
        ("name,age\nIda,30\n", "check `time`, `item` and `event`; begin the file with time,item,event,place"),
        ("time,item\n", "check `event`; begin the file with time,item,event,place"),
    ];
    for (file, wanted) in cases {
        let said = rows(file.as_bytes()).pop().expect("a row").expect_err("no event");
        assert!(said.contains(wanted), "{said}");
    }
    for file in [&b"PK\x03\x04\0\n"[..], b"2027-03-01T08:00:00Z,\xe5,received\n"] {
        assert!(rows(file)[0].is_err(), "{file:?}");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let entry = Entry {
        channel: "facebook".to_owned(),
        side: Some(Side::Public),
        reply_channel: "email".to_owned(),
        reply_side: Some(Side::Private),
        mood: Some(Mood::PostError),
        topic: "pris, \"feil\"".to_owned(),
        customer: "c-1".to_owned(),
        by: "Åse".to_owned(),
        link: "https://example.org/?a=1;b".to_owned(),
        cost: Some(Money(-5)),
        note: "=1+1".to_owned(),
        ..Entry::new(at("2027-03-01T08:00:00.250Z"), "fb 1", Event::Replied)
    };
    for (delimiter, mark) in [(b',', b'.'), (b';', b','), (b'\t', b'.')] {
        let standard = Header::standard(Form::Feedback);
        let text = standard.text.replace(',', &char::from(delimiter).to_string());
        let header = Header { delimiter, mark, text, ..standard };
        let mut file = format!("{}\n", header.text).into_bytes();
        write_row::<FeedbackRows>(&header, &Row::from(&entry), &mut file);
        assert_eq!(rows(&file), [Ok(entry.clone())]);
    }
}

#[test]
fn what_happens_to_nothing_or_before_it_is_a_stray() {
    let log = log("2027-03-01T08:00:00Z,gone,replied\n2027-03-01T08:00:00Z,a,replied\n\
        2027-03-01T09:00:00Z,a,received\n2027-05-01T08:00:00Z,b,received\n2027-03-01T09:30:00Z,a,replied,,,,,,Ida\n");
    let strays: Vec<_> = log.strays.iter().map(|stray| (stray.item.as_str(), stray.received.is_some())).collect();
    assert_eq!(strays, [("gone", false), ("a", true)]);
    assert_eq!((log.stray_count, log.later.0, log.items.len()), (2, 1, 1));
    assert_eq!(log.items[0].first_answer(), Some(at("2027-03-01T09:30:00Z")));
}

#[test]
fn a_program_hands_over_csv_or_json_and_may_leave_out_the_time() {
    let read = |text: &str| {
        let mut rows = Vec::new();
        let mut batch = Batch::<FeedbackRows>::new(Zone::UTC, Some("2027-03-01T08:00:00Z".to_owned()));
        let mut visit = |_: u64, row: Result<&Row<'_>, crate::text::rows::BadLine>| {
            let row = row.map(Row::to_entry);
            rows.push(row.map_err(|bad| bad.what.say(Language::English)));
        };
        batch.feed(text.as_bytes(), &mut visit);
        batch.finish(&mut visit);
        rows
    };
    let wanted = Entry { mood: Some(Mood::Praise), ..Entry::new(at("2027-03-01T08:00:00Z"), "a", Event::Received) };
    assert_eq!(read("item,event,mood\na,received,praise"), [Ok(wanted.clone())]);
    assert_eq!(read("{\"item\":\"a\",\"event\":\"received\",\"mood\":\"praise\"}"), [Ok(wanted)]);
    assert_eq!(read("{\"item\":\"a\"}"), [Err("`event` is missing".to_owned())]);
    assert_eq!(read("{]"), [Err("this line is not a JSON object".to_owned())]);
}
