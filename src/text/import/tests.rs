//! Whole files in, readings out.

mod asked;
mod google;
mod others;

use proptest::prelude::{any, prop_assert, proptest};

use super::{Asked, Blob, Understood, read};
use crate::model::day::Day;
use crate::say::{Language, Sentence};

fn of(name: &str, bytes: &[u8], asked: &Asked) -> Understood {
    read(&Blob { name, bytes, modified: Day::new(2027, 3, 1) }, asked)
}

fn readings(understood: &Understood) -> Vec<String> {
    let shown = |reading: &super::Reading| {
        let name = &understood.series[reading.series];
        let item = reading.item.as_deref().map(|item| format!(" {item}")).unwrap_or_default();
        let start = reading.period_start.map(|start| format!("{start}/")).unwrap_or_default();
        format!("{start}{} {name}{item}={}", reading.date, reading.value)
    };
    understood.readings.iter().map(shown).collect()
}

fn skipped(understood: &Understood) -> Vec<String> {
    let say = |one: &super::Skipped| format!("{}: {}", one.line, one.reason.say(Language::English));
    understood.skipped.iter().map(say).collect()
}

fn stops(understood: &Understood) -> Vec<String> {
    understood.stops.iter().map(|stop| stop.what.say(Language::English)).collect()
}

fn refused(understood: &Understood) -> Vec<String> {
    understood.refused.iter().map(|stop| stop.what.say(Language::English)).collect()
}

fn warnings(understood: &Understood) -> Vec<String> {
    understood.warnings.iter().map(|warning| warning.say(Language::English)).collect()
}

fn wide(text: &str) -> Vec<u8> {
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn a_file_may_hold_several_series_with_their_names_above_them() {
    let text = "sep=\t\r\nFacebook reach\t\r\nDate\tPrimary\r\n2027-02-01T00:00:00\t27\r\n\r\n\
                Instagram reach\t\r\nDate\tPrimary\r\n2027-02-01T01:00:00\t31\r\n";
    let understood = of("Reach.csv", &wide(text), &Asked::default());
    assert_eq!(
        (understood.format, understood.encoding, understood.delimiter),
        (Some("meta-daily"), Some("utf-16le"), Some('\t'))
    );
    let expected = ["2027-02-01/2027-02-01 reach@facebook=27", "2027-02-01/2027-02-01 reach@instagram=31"];
    assert_eq!(readings(&understood), expected);
}

#[test]
fn followers_in_a_daily_series_are_those_who_came() {
    let text = "\"Seguidores no Instagram\"\n\"Data\",\"Primary\"\n\"2027-02-01T00:00:00\",\"3\"\n";
    assert_eq!(readings(&of("x", &wide(text), &Asked::default())), ["2027-02-01/2027-02-01 follows@instagram=3"]);
}

#[test]
fn a_title_without_its_platform_is_asked_about() {
    let text = "Views;\nDate;Primary\n2027-02-01;1,5\n";
    let understood = of("Views.csv", text.as_bytes(), &Asked::default());
    assert_eq!(stops(&understood), ["nothing says which channel \"Views\" is of"]);
    assert!(understood.readings.is_empty());
    let asked = Asked { channel: Some("facebook".into()), ..Asked::default() };
    assert_eq!(readings(&of("Views.csv", text.as_bytes(), &asked)), ["2027-02-01/2027-02-01 views@facebook=1.5"]);
}

#[test]
fn missing_values_are_left_out_and_totals_are_only_compared() {
    let text = "Innehåll,Videotitel,Visningar,Visningstid (timmar),Klickfrekvens för exponeringar (%)\n\
                Totalt,,150,12.5,4.1\nabc,\"Fika, bullar\",100,10.25,5\n -x,Annat,0,,\n";
    let understood = of("Innehåll 2027-01-01_2027-01-31 A/Tabelldata.csv", text.as_bytes(), &Asked::default());
    assert_eq!(
        readings(&understood),
        [
            "2027-01-01/2027-01-31 views@youtube abc=100",
            "2027-01-01/2027-01-31 watch_time_seconds@youtube abc=36900",
            "2027-01-01/2027-01-31 click_rate@youtube abc=0.05",
            "2027-01-01/2027-01-31 views@youtube -x=0",
        ]
    );
    assert_eq!(skipped(&understood).len(), 2);
    let warnings: Vec<String> = understood.warnings.iter().map(|one| one.say(Language::English)).collect();
    assert_eq!(warnings[0], "\"Visningar\": the rows add up to 100, the file's total is 150; rows may be missing");
}

#[test]
fn days_are_counted_from_the_remarks() {
    let text = "# Fecha de inicio: 20270201\r\n# Fecha de finalización: 20270202\r\nDía\u{a0}N,Usuarios\r\n0000,5\r\n\
                0001,7\r\n\r\n# \r\n# Fecha de inicio: 20270201\r\n# Fecha de finalización: 20270202\r\n\
                Ciudad,Usuarios\r\nQuito,12\r\n";
    let understood = of("data-export.csv", text.as_bytes(), &Asked::default());
    let expected = ["2027-02-01/2027-02-01 visitors@web=5", "2027-02-02/2027-02-02 visitors@web=7"];
    assert_eq!(readings(&understood), expected);
    assert_eq!(skipped(&understood), ["10: a breakdown by \"Ciudad\", not by day: nothing to record"]);
    assert!(!understood.is_unclear());
}

#[test]
fn days_of_posts_are_not_taken_for_posts() {
    let text = format!("Post ID,Page ID,Views\n{}", "100,7,5\n".repeat(6));
    let understood = of("posts.csv", text.as_bytes(), &Asked::default());
    assert_eq!(stops(&understood), ["6 rows are of only 1 posts: these are days of posts, not posts"]);
    assert!(understood.readings.is_empty());
}

#[test]
fn what_is_no_export_is_said_to_be_none() {
    for (bytes, says) in [
        (&b""[..], "this is no export of a platform but a file of another kind (empty)"),
        (b"\xEF\xBB\xBF<table><tr>", "this is no export of a platform but a file of another kind (HTML)"),
        (b"%PDF-1.7", "this is no export of a platform but a file of another kind (PDF)"),
        (b"a,b\n1,2\n", "no export that is known has these headings: a and b"),
        (b"one line", "there is no table with headings in the file"),
    ] {
        assert_eq!(stops(&of("x", bytes, &Asked::default())), [says]);
    }
    let broken = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1broken";
    assert!(stops(&of("x", broken, &Asked::default()))[0].starts_with("the workbook is damaged"));
    assert!(stops(&of("x", b"PK\x03\x04broken", &Asked::default()))[0].starts_with("the workbook cannot be read"));
}

#[test]
fn a_file_with_one_metric_a_day_is_known_by_its_name() {
    let text = "Datum,Visningar\n2027-01-01,5\n2027-01-02,0\n";
    let expected = ["2027-01-01/2027-01-01 views@youtube=5", "2027-01-02/2027-01-02 views@youtube=0"];
    assert_eq!(readings(&of("a.zip/Totalt.csv", text.as_bytes(), &Asked::default())), expected);
    assert!(!of("a.csv", text.as_bytes(), &Asked::default()).stops.is_empty());
    let chart = "Date,Content,Video title,Views\n2027-01-01,abc,A,5\n2027-01-01,xyz,B,1\n";
    let chart = of("Chart data.csv", chart.as_bytes(), &Asked::default());
    assert_eq!(readings(&chart)[1], "2027-01-01/2027-01-01 views@youtube xyz=1");
}

#[test]
fn a_table_of_days_is_read_as_it_is_said_to_be() {
    let text = "Dag;Bokningar;Annat\n2027-01-01;1,5;x\n2027-01-02;2;y\n";
    let series = super::SeriesName { metric: "bookings".into(), channel: "web".into() };
    let maps = vec![super::Mapping { heading: "bokningar".into(), series }];
    let understood = of("a.csv", text.as_bytes(), &Asked { maps, ..Asked::default() });
    let expected = ["2027-01-01/2027-01-01 bookings@web=1.5", "2027-01-02/2027-01-02 bookings@web=2"];
    assert_eq!((readings(&understood), stops(&understood).len()), (expected.map(str::to_owned).to_vec(), 0));
}

#[test]
fn new_followers_are_no_level_and_the_month_stands_first_at_linkedin() {
    let text = "Date,Sponsored followers,Organic followers,Total followers\n03/04/2027,1,2,3\n03/05/2027,0,-1,-1\n";
    let expected = ["2027-03-04/2027-03-04 follows@linkedin=3", "2027-03-05/2027-03-05 follows@linkedin=-1"];
    assert_eq!(readings(&of("page_followers.csv", text.as_bytes(), &Asked::default())), expected);
}

#[test]
fn a_table_wider_than_any_export_is_refused_at_once() {
    let wide = vec!["1"; 100_000].join(",");
    let keys: Vec<String> = (0..100_000).map(|key| format!("\"k{key}\":1")).collect();
    for text in [format!("{wide}\n{wide}\n"), format!("{{{}}}", keys.join(","))] {
        assert_eq!(stops(&of("x", text.as_bytes(), &Asked::default())), ["the file holds more than any export does"]);
    }
}

fn said(understood: &Understood) -> Vec<String> {
    understood.warnings.iter().map(|one| one.say(Language::English)).collect()
}

const ADS: &str = "Reporting starts,Reporting ends,Day,Ad name,Results,Result indicator,Reach,Amount spent (SEK)\n\
    2027-02-01,2027-02-03,,,9,,900,230.5\n2027-02-01,2027-02-01,2027-02-01,A,3,lead,300,50.25\n\
    2027-02-01,2027-02-01,2027-02-01,B,2,lead,200,80\n2027-02-03,2027-02-03,2027-02-03,A,4,lead,500,100.25\n";

fn of_channel(understood: &Understood) -> Vec<String> {
    let all = readings(understood).into_iter().zip(&understood.readings);
    all.filter(|(_, reading)| reading.item.is_none()).map(|(shown, _)| shown).collect()
}

#[test]
fn what_ads_cost_is_the_channels_by_day_and_who_they_reached_only_as_the_total_says() {
    let understood = of("ads.csv", ADS.as_bytes(), &Asked::default());
    let expected = [
        "2027-02-01/2027-02-01 conversions@meta-ads=5",
        "2027-02-01/2027-02-01 spend@meta-ads=130.25",
        "2027-02-03/2027-02-03 conversions@meta-ads=4",
        "2027-02-03/2027-02-03 spend@meta-ads=100.25",
        "2027-02-01/2027-02-03 reach@meta-ads=900",
    ];
    assert_eq!((of_channel(&understood), understood.readings.len()), (expected.map(str::to_owned).to_vec(), 5 + 9));
    assert!(said(&understood)[0].ends_with("--channel names another"), "{:?}", said(&understood));
}

#[test]
fn sums_of_ads_hold_only_what_adds_up() {
    let mixed = ADS.replacen("lead", "link_click", 1);
    let mixed = of("ads.csv", mixed.as_bytes(), &Asked::default());
    assert!(of_channel(&mixed).iter().all(|one| !one.contains("conversions")), "results of two kinds are no number");
    let without_total = ADS.replace("2027-02-01,2027-02-03,,,9,,900,230.5\n", "");
    let without_total = of("ads.csv", without_total.as_bytes(), &Asked::default());
    assert!(of_channel(&without_total).iter().all(|one| !one.contains("reach")), "people are not added up");
    let unclear = of("ads.csv", ADS.replace("50.25", "some").as_bytes(), &Asked::default());
    assert!(of_channel(&unclear).iter().all(|one| !one.contains("spend")), "a sum without a cell is too small");
    let namesakes = of("ads.csv", ADS.replace(",B,", ",A,").as_bytes(), &Asked::default());
    assert!(said(&namesakes).iter().any(|one| one.contains("(A)")), "{:?}", said(&namesakes));
}

#[test]
fn ads_of_one_name_are_told_apart_by_their_numbers_or_their_campaigns() {
    let items = |text: &str| {
        let understood = of("ads.csv", text.as_bytes(), &Asked::default());
        let items = understood.readings.iter().filter_map(|reading| reading.item.as_deref().map(str::to_owned));
        items.collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    let ads = "Reporting starts,Reporting ends,Campaign name,Ad name,Ad ID,Impressions,Amount spent (SEK)\n\
        2027-02-01,2027-02-03,C,Summer sale,23851,90,10\n2027-02-01,2027-02-03,D,Summer sale,23852,80,20\n\
        2027-02-01,2027-02-03,D,Winter,23853,70,30\n";
    assert_eq!(items(ads), ["Summer sale #23851", "Summer sale #23852", "Winter"]);
    let without_numbers = ads.replace(",Ad ID", "").replace(",23851", "").replace(",23852", "").replace(",23853", "");
    assert_eq!(items(&without_numbers), ["Summer sale (C)", "Summer sale (D)", "Winter"]);
}

#[test]
fn days_weeks_and_months_in_a_row_are_read_by_what_stands_beside_them() {
    let maps = |heading: &str| {
        let series = super::SeriesName { metric: "page_views".into(), channel: "web".into() };
        Asked { maps: vec![super::Mapping { heading: heading.into(), series }], ..Asked::default() }
    };
    let text = "Report;;;\nMetric;v. 1 2027;v. 2 2027;Total\nVisits;1 500;7.125;8 625\nBounce;0,5;0,4;0,45\n";
    let expected = ["2027-01-04/2027-01-10 page_views@web=1500", "2027-01-11/2027-01-17 page_views@web=7125"];
    assert_eq!(readings(&of("x.csv", text.as_bytes(), &maps("visits"))), expected);
    let months = "Site,Jan 2027,Feb 2027\na.se,5,6\nb.se,7,8\n";
    let expected = ["2027-01-01/2027-01-31 page_views@web=7", "2027-02-01/2027-02-28 page_views@web=8"];
    assert_eq!(readings(&of("x.csv", months.as_bytes(), &maps("b.se"))), expected);
    let unknown = of("x.csv", months.as_bytes(), &Asked::default());
    assert!(unknown.stops[0].help.say(Language::English).contains("--map a.se=METRIC@CHANNEL"), "{unknown:?}");
}

#[test]
fn a_column_follows_the_decimal_mark_of_the_file_and_is_asked_about_where_there_is_none() {
    let series = super::SeriesName { metric: "page_views".into(), channel: "web".into() };
    let asked = Asked { maps: vec![super::Mapping { heading: "visits".into(), series }], ..Asked::default() };
    let value = |text: &str| readings(&of("x.csv", text.as_bytes(), &asked)).join(" ");
    assert!(value("Dag;Visits;Price\n2027-01-01;7.125;1,5\n").ends_with("=7125"));
    assert!(value("Dag;Visits;Price\n2027-01-01;7.125;1.5\n").ends_with("=7.125"));
    for open in ["Dag;Visits\n2027-01-01;7.125\n", "Dag;Visits;A;B\n2027-01-01;7.125;1.5;1,5\n"] {
        let stops = stops(&of("x.csv", open.as_bytes(), &asked));
        assert_eq!(stops, ["in the column \"Visits\", 7.125 may be a thousand or a decimal number"], "{open}");
    }
}

#[test]
fn files_behind_a_chart_are_known_by_the_folder_whatever_they_are_called() {
    let text = "Da\u{ad}tum,Einzelne Zu\u{ad}schauer\n2027-02-01,5\n";
    let expected = ["2027-02-01/2027-02-01 reach@youtube=5"];
    let named = "Inneha\u{30a}ll 2027-02-01_2027-02-28 A.zip/Gesamtwerte der Tage.csv";
    assert_eq!(readings(&of(named, text.as_bytes(), &Asked::default())), expected);
    assert!(!of("A.zip/Gesamtwerte der Tage.csv", text.as_bytes(), &Asked::default()).stops.is_empty());
    let sources = "Trafikkälla,Visningar,Visningstid (timmar)\nTotalt,5,1\nSök,5,1\n";
    let sources = of("Tabelldata.csv", sources.as_bytes(), &Asked::default());
    assert_eq!((sources.readings.len(), sources.is_unclear(), sources.refused.len()), (0, false, 1));
}

#[test]
fn a_page_has_followers_in_one_file_and_only_shares_in_another() {
    let level = "Facebook followers\nFB_PAGE\tFOLLOW\tUNIQUE_USERS\n30222\n";
    let expected = ["2027-03-01 followers@facebook=30222"];
    assert_eq!(readings(&of("Audience.csv", &wide(level), &Asked::default())), expected);
    let shares = "\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.2%\",\"4%\"\n";
    let shares = of("Audience.csv", &wide(shares), &Asked::default());
    assert_eq!((shares.readings.len(), shares.refused.len(), shares.is_unclear()), (0, 1, false));
}

#[test]
fn of_page_insights_the_days_and_levels_are_taken() {
    let text = "Date,Lifetime Total Likes,Daily New Likes,Weekly Total Reach,Daily Total Reach\n\
                ,Lifetime: people who liked,Daily: new likes,Weekly: reach,Daily: reach\n2017-05-01,1200,3,900,400\n";
    let expected = [
        "2017-05-01 followers@facebook=1200",
        "2017-05-01/2017-05-01 follows@facebook=3",
        "2017-05-01/2017-05-01 reach@facebook=400",
    ];
    let understood = of("Page.csv", text.as_bytes(), &Asked::default());
    assert_eq!((readings(&understood), said(&understood).len()), (expected.map(str::to_owned).to_vec(), 0));
}

proptest! {
    #[test]
    fn any_bytes_are_understood_or_not(bytes in any::<Vec<u8>>()) {
        let understood = of("x", &bytes, &Asked::default());
        prop_assert!(understood.format.is_some() || !understood.stops.is_empty());
    }

    #[test]
    fn any_rows_below_known_headings_are_readings_or_told(rows in "[0-9a-z,\"\n. -]{0,80}") {
        let text = format!("Date,Impressions,Engagements,New follows\n{rows}");
        let understood = of("x", text.as_bytes(), &Asked::default());
        prop_assert!(understood.readings.iter().all(|reading| reading.value.is_finite()));
    }
}
