//! Exports of inboxes, text in and events out.

use super::{Inbox, Meaning, Order, Taking, read};
use crate::model::feedback::Side;
use crate::model::place::Column;
use crate::model::zone::Zone;
use crate::say::{Language, Sentence};

fn taking() -> Taking {
    Taking {
        maps: Vec::new(),
        order: None,
        zone: Zone::named("Europe/Stockholm").expect("a zone"),
        place: ("facebook".to_owned(), Some(Side::Public)),
        mood: None,
        keeps_customers: false,
    }
}

fn told(inbox: &Inbox) -> Vec<String> {
    let entries = inbox.entries.iter().map(|entry| {
        let by = if entry.by.is_empty() { &entry.customer } else { &entry.by };
        format!("{} {} {} {} {by}", entry.time.format("%m-%dT%H:%M"), entry.item, entry.event.name(), entry.channel)
    });
    let skipped = inbox.skipped.iter().map(|(line, why)| format!("{line}: {}", why.say(Language::English)));
    let stop = inbox
        .stop
        .iter()
        .map(|stop| format!("{}; {}", stop.what.say(Language::English), stop.help.say(Language::English)));
    entries.chain(skipped).chain(stop).collect()
}

#[test]
fn a_help_desks_export_is_taken() {
    let file = "Exported by Desk\n\nTicket ID;Created at;First response at;Channel;From;Assignee;Message\n\
        17;2027-03-15 08:00;2027-03-15 08:20:30;Instagram;kari@example.org;Ida Berg;Hello\n\
        18;2027-03-15 09:00;;Email;KARI@example.org;;\n19;soon;;;;;\n";
    let inbox = read(file.as_bytes(), &taking());
    let customer = &inbox.entries[0].customer;
    assert!(customer.len() == 14 && !customer.contains("kari"), "{customer}");
    assert_eq!(
        told(&inbox),
        [
            format!("03-15T07:00 17 received instagram {customer}"),
            "03-15T07:20 17 replied  Ida Berg".to_owned(),
            format!("03-15T08:00 18 received email {customer}"),
            "6: \"soon\" is no day with a time of day".to_owned(),
        ]
    );
    assert!(inbox.entries.iter().all(|entry| entry.note.is_empty()), "no texts unless that is asked for");
}

#[test]
fn columns_can_be_explained_and_encodings_do_not_matter() {
    let file = "När det kom,Vem\n3/15/2027 8:00 PM,Åsa\n";
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain(file.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let maps = vec![
        ("när det kom".to_owned(), Meaning::of_word("time").expect("a meaning")),
        ("vem".to_owned(), Meaning::of_word("customer").expect("a meaning")),
    ];
    for bytes in [file.as_bytes(), &utf_16] {
        let inbox = read(bytes, &Taking { maps: maps.clone(), keeps_customers: true, ..taking() });
        let item = &inbox.entries[0].item;
        assert!(item.starts_with("in-"));
        assert_eq!(told(&inbox), [format!("03-15T19:00 {item} received facebook Åsa")]);
    }
}

#[test]
fn what_may_mean_two_things_is_asked() {
    let stop = |file: &str, taking: &Taking| told(&read(file.as_bytes(), taking)).pop().unwrap_or_default();
    assert!(stop("Created,Id\n05/01/2027 08:00,1\n", &taking()).contains("may be two days"));
    let ordered = Taking { order: Some(Order::DayFirst), ..taking() };
    assert_eq!(stop("Created,Id\n05/01/2027 08:00,1\n", &ordered), "01-05T07:00 1 received facebook ");
    assert!(stop("Name,Age\nIda,30\n", &taking()).contains("--map \"HEADING=time\", of \"Name\" or \"Age\""));
    assert_eq!(stop("", &taking()), "it holds no table; export the messages as CSV, one a row, with a row of headings");
    assert_eq!(Meaning::of_word("event"), None);
    assert_eq!(Meaning::of_word("note"), Some(Meaning::Of(Column::Note)));
}

#[test]
fn times_that_clocks_showed_twice_or_never_are_noted() {
    let file = "Created at\n2026-10-25 02:30\n2026-10-25 03:30\n2027-03-28 02:30\n2026-10-25T02:30:00+01:00\n";
    let inbox = read(file.as_bytes(), &taking());
    assert_eq!(inbox.unclear.iter().copied().collect::<Vec<_>>(), [2, 4]);
    let taken: Vec<String> = inbox.entries.iter().map(|entry| entry.time.format("%m-%dT%H:%M").to_string()).collect();
    assert_eq!(taken, ["10-25T00:30", "10-25T02:30", "03-28T01:30", "10-25T01:30"]);
}
