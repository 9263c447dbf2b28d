//! What Google's services export: Analytics, Ads, Search Console, Business Profile.

use super::{of, readings, refused, skipped, stops, warnings, wide};
use crate::model::day::Day;
use crate::text::import::Asked;

const REMARKS: &str =
    "# ----\r\n# Fri form 1\r\n# Konto: Velo\r\n# Startdatum: 20270201\r\n# Slutdatum: 20270203\r\n\r\n";

#[test]
fn a_report_by_day_may_be_sorted_by_anything_and_begin_with_its_total() {
    let text = format!(
        "{REMARKS}Datum,Sessioner,Engagemangsgrad\r\n,80,0.55,Totalsumma\r\n20270202,50,0.5123456789012345\r\n20270201,30,0.6\r\n"
    );
    let understood = of("download.csv", text.as_bytes(), &Asked::default());
    assert_eq!(understood.format, Some("ga4-report"));
    let expected = [
        "2027-02-02/2027-02-02 visits@web=50",
        "2027-02-02/2027-02-02 engagement_rate@web=0.5123456789012345",
        "2027-02-01/2027-02-01 visits@web=30",
        "2027-02-01/2027-02-01 engagement_rate@web=0.6",
    ];
    assert_eq!(readings(&understood), expected);
    assert_eq!(skipped(&understood), ["8: the total of the other rows: used to check them, not recorded"]);
    assert!(warnings(&understood).is_empty(), "{:?}", warnings(&understood));
}

#[test]
fn a_report_without_days_is_refused_with_the_way_out() {
    let text = format!("{REMARKS}Session source / medium,Sessions\r\ngoogle / organic,50\r\n");
    let understood = of("x", text.as_bytes(), &Asked::default());
    let expected = "a table by \"Session source / medium\" without days, so there is nothing to follow over time";
    assert_eq!((refused(&understood), understood.readings.len()), (vec![expected.to_owned()], 0));
}

#[test]
fn numbered_weeks_are_not_taken_for_days() {
    let text = format!("{REMARKS}Nth week,Sessions\r\n0000,50\r\n0001,60\r\n");
    assert!(of("x", text.as_bytes(), &Asked::default()).readings.is_empty());
}

const ADS: &str = "Campaign report\n\"January 20, 2026 - January 21, 2026\"\n\
    Day,Campaign,Currency code,Clicks,Impr.,CTR,Cost,Conv. value\n\
    2026-01-20,Brand,SEK,10,\"1,000\",1.00%,25.10,100.00\n\
    2026-01-20,Generic,SEK,5,900,0.24%,15.20, --\n\
    2026-01-21,Brand,SEK,12,900,1.33%,1164.09,\"2,127.81\"\n\
    Total: Campaigns, --,SEK,27,\"2,800\",0.67%,\"1,204.39\",\"2,227.81\"\n\
    Total: Account, --,SEK,99,\"9,999\",0.67%,\"9,204.39\",\"9,227.81\"\n";

#[test]
fn campaigns_of_one_day_add_up_instead_of_replacing_each_other() {
    let understood = of("Campaign report.csv", ADS.as_bytes(), &Asked::default());
    let expected = [
        "2026-01-20/2026-01-20 clicks@google-ads=15",
        "2026-01-20/2026-01-20 impressions@google-ads=1900",
        "2026-01-20/2026-01-20 spend@google-ads=40.3",
        "2026-01-20/2026-01-20 revenue@google-ads=100",
        "2026-01-21/2026-01-21 clicks@google-ads=12",
        "2026-01-21/2026-01-21 impressions@google-ads=900",
        "2026-01-21/2026-01-21 spend@google-ads=1164.09",
        "2026-01-21/2026-01-21 revenue@google-ads=2127.81",
    ];
    assert_eq!(readings(&understood), expected);
    let told = ["3 rows were added up to 2 days or periods, for a channel's numbers are kept by day"];
    assert_eq!(warnings(&understood), told, "one of several totals agrees");
    assert_eq!(understood.blocks[0].currency.as_deref(), Some("SEK"));
}

#[test]
fn a_missing_row_shows_against_every_total() {
    let text = ADS.replace("2026-01-21,Brand,SEK,12,900", "2026-01-21,Brand,SEK,11,900");
    let understood = of("x", text.as_bytes(), &Asked::default());
    let expected = "\"Clicks\": the rows add up to 26, the file's total is 27; rows may be missing";
    assert!(warnings(&understood).contains(&expected.to_owned()), "{:?}", warnings(&understood));
}

#[test]
fn without_days_a_report_is_of_its_range() {
    let table = "Kampanjstatus\tKampanj\tValutakod\tKlick\tExp.\tKostnad\r\nAktiverad\tVår\tSEK\t10\t1\u{a0}000\t25,50\r\n\
                 Totalt: Konto\t --\tSEK\t10\t1\u{a0}000\t25,50\r\n";
    let text = format!("Kampanjrapport\r\n27 januari 2026 - 23 februari 2026\r\n{table}");
    let expected = [
        "2026-01-27/2026-02-23 clicks@google-ads=10",
        "2026-01-27/2026-02-23 impressions@google-ads=1000",
        "2026-01-27/2026-02-23 spend@google-ads=25.5",
    ];
    assert_eq!(readings(&of("x", &wide(&text), &Asked::default())), expected);
    let unsaid = format!("Kampanjrapport\r\nHela perioden\r\n{table}");
    assert_eq!(stops(&of("x", &wide(&unsaid), &Asked::default())), ["nothing says which days the numbers are of"]);
    let (since, until) = (Day::new(2026, 1, 1), Day::new(2026, 1, 31));
    let asked = Asked { since, until, ..Asked::default() };
    assert_eq!(readings(&of("x", &wide(&unsaid), &asked))[0], "2026-01-01/2026-01-31 clicks@google-ads=10");
}

#[test]
fn only_the_days_of_a_search_console_export_are_taken() {
    let days = "Datum,Klick,Exponeringar,CTR,Position\n2027-02-01,5,100,39.51%,12.3\n";
    let understood = of("Diagram.csv", days.as_bytes(), &Asked::default());
    let expected = [
        "2027-02-01/2027-02-01 clicks@google=5",
        "2027-02-01/2027-02-01 impressions@google=100",
        "2027-02-01/2027-02-01 click_rate@google=0.3951",
        "2027-02-01/2027-02-01 search_position@google=12.3",
    ];
    assert_eq!(readings(&understood), expected);
    let searches = "Top queries,Clicks,Impressions,CTR,Position\nvelo,3,50,6%,4\n";
    let expected = "the rows by \"Top queries\" do not add up to the whole: the rare ones are left out of the export";
    assert_eq!(refused(&of("Queries.csv", searches.as_bytes(), &Asked::default())), [expected]);
    let compared = "Date,10/1/25 - 12/31/25 Clicks,7/1/25 - 9/30/25 Clicks\n2027-02-01,5,6\n";
    let expected = "two ranges of days stand side by side for comparison, so a row is no day";
    assert_eq!(refused(&of("Chart.csv", compared.as_bytes(), &Asked::default())), [expected]);
}

#[test]
fn a_filter_makes_another_series_and_is_told() {
    let usual = "Filter,Value\nSearch type,Web\nDate,Last 3 months\n";
    assert!(warnings(&of("Filters.csv", usual.as_bytes(), &Asked::default())).is_empty());
    let filtered = format!("{usual}Country,Sweden\n");
    let expected = "the export was filtered (Country: Sweden), so its numbers are a part of the whole; do not mix them \
                    with unfiltered ones";
    assert_eq!(warnings(&of("Filters.csv", filtered.as_bytes(), &Asked::default())), [expected]);
}

#[test]
fn places_of_a_business_are_added_up_over_the_range_in_the_name() {
    let text = "Store code,Business name,Calls,Directions,Website clicks\n,,Interactions,Requests,Number of clicks\n\
                A,Velo Malmö,4,9,12\nB,Velo Lund,1,2,30\n";
    let understood = of("GMB insights (Report) - 2026-5-1 - 2026-5-31.csv", text.as_bytes(), &Asked::default());
    assert_eq!(readings(&understood), ["2026-05-01/2026-05-31 link_clicks@google-business=42"]);
    assert_eq!(skipped(&understood), ["2: a row that only describes the columns"]);
}
