//! Tables that no format fits, read by what the user says of them.

use super::{of, readings, stops};
use crate::model::day::Day;
use crate::model::snapshot::SeriesName;
use crate::say::{Language, Sentence};
use crate::text::import::{Asked, Mapping, Order};

fn map(heading: &str, metric: &str, channel: &str) -> Asked {
    let series = SeriesName { metric: metric.into(), channel: channel.into() };
    Asked { maps: vec![Mapping { heading: heading.into(), series }], ..Asked::default() }
}

#[test]
fn a_mapped_heading_is_enough() {
    let text = "Datum;Beställningar;Kommentar\r\n2027-02-01;1 234,5;bra\r\n2027-02-02;8,25;\r\nTotalt;1 242,75;\r\n";
    let asked = map("beställningar", "sales", "web");
    let expected = ["2027-02-01 sales@web=1234.5", "2027-02-02 sales@web=8.25"];
    let understood = of("shop.csv", text.as_bytes(), &asked);
    assert_eq!(
        readings(&understood).iter().map(|one| one.rsplit('/').next().unwrap_or(one)).collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn the_column_of_days_is_found_by_what_it_holds() {
    let text = "Note,När,Clicks\nx,03/04/2027,5\ny,14/04/2027,6\n";
    let expected = ["2027-04-03/2027-04-03 clicks@web=5", "2027-04-14/2027-04-14 clicks@web=6"];
    assert_eq!(readings(&of("x", text.as_bytes(), &map("clicks", "clicks", "web"))), expected);
    let open = "När,Clicks\n03/04/2027,5\n";
    let asked = map("clicks", "clicks", "web");
    assert_eq!(stops(&of("x", open.as_bytes(), &asked)).len(), 1);
    let asked = Asked { order: Some(Order::DayFirst), ..asked };
    assert_eq!(readings(&of("x", open.as_bytes(), &asked)), ["2027-04-03/2027-04-03 clicks@web=5"]);
}

#[test]
fn without_days_the_range_is_asked_for() {
    let text = "Post,Clicks\nx,5\n";
    let asked = map("clicks", "clicks", "web");
    assert_eq!(stops(&of("x", text.as_bytes(), &asked)), ["nothing says which days the numbers are of"]);
    let asked = Asked { since: Day::new(2027, 2, 1), until: Day::new(2027, 2, 28), ..asked };
    assert_eq!(readings(&of("x", text.as_bytes(), &asked)), ["2027-02-01/2027-02-28 clicks@web=5"]);
}

#[test]
fn the_question_names_what_each_heading_may_mean() {
    let text = "Date,Visningar,Nya leads,Räckvidd\n2027-02-01,12,3,5\n";
    let stop = of("x", text.as_bytes(), &Asked::default()).stops.remove(0);
    let expected = "say what its columns are, once for each to take: --map Visningar=views@CHANNEL, \
                    --map 'Nya leads=METRIC@CHANNEL', --map Räckvidd=reach@CHANNEL";
    assert_eq!(stop.help.say(Language::English), expected);
}
