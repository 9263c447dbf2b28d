//! Snapshots files to measure with. Every row is one that `plan record` could have written.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::{Days, NaiveDate};

/// What repeats in a file of fifty series.
#[derive(Clone, Copy)]
pub enum Shape {
    /// 28 days over and over, each day all series in turn: a script that runs too often.
    Weeks,
    /// Ten years of days, each 55 times a series, levels and amounts: numbers that a platform keeps restating.
    Years,
}

const SERIES: u64 = 50;
const YEARS_DAYS: u64 = 3650;

/// A campaign whose snapshots file is `big.snapshots.csv`.
pub fn write_campaign(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("big.campaign.toml"), include_str!("../campaign.toml")).unwrap();
}

/// Writes a header and so many rows.
pub fn write_rows(path: &Path, shape: Shape, rows: u64) {
    let mut file = BufWriter::with_capacity(1 << 20, fs::File::create(path).unwrap());
    writeln!(file, "date,metric,channel,value,item,period_start,id,recorded_at,source,note").unwrap();
    for row in 0..rows {
        match shape {
            Shape::Weeks => week_row(&mut file, row),
            Shape::Years => year_row(&mut file, row, rows.div_ceil(SERIES * YEARS_DAYS)),
        }
    }
    file.flush().unwrap();
}

fn week_row(file: &mut impl Write, row: u64) {
    let (day, channel) = (row / SERIES % 28 + 1, channel(row % SERIES));
    let value = 4200 + row % 97;
    writeln!(file, "2026-10-{day:02},followers,{channel},{value},,,,2026-10-{day:02}T08:00:00Z,record,").unwrap();
}

fn year_row(file: &mut impl Write, row: u64, times: u64) {
    let (time, series, day) = (row % times, row / times % SERIES, row / times / SERIES);
    let first = NaiveDate::from_ymd_opt(2016, 11, 20).unwrap();
    let date = first.checked_add_days(Days::new(day)).unwrap();
    let metric = ["followers", "clicks", "spend", "reach", "views"][usize::try_from(series % 5).unwrap()];
    let start = if matches!(metric, "clicks" | "spend" | "views") { date.to_string() } else { String::new() };
    let (channel, value) = (channel(series), 4200 + day + time + 100 * series);
    let clock = format!("{:02}:{:02}:{series:02}", 8 + time / 6 % 16, time % 6 * 10);
    writeln!(file, "{date},{metric},{channel},{value},,{start},,{date}T{clock}Z,record,").unwrap();
}

fn channel(number: u64) -> String {
    if number == 0 { "instagram".to_owned() } else { format!("shop-{number}") }
}
