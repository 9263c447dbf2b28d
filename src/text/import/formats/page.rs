//! The page `docs/imports.md`, written from the formats themselves, and what must hold of every format.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Channel, Format, Grain, Meaning, Seen, all, meta};
use crate::golden;
use crate::model::vocabulary::known;
use crate::text::import::header::plain;

const HEAD: &str = "<!-- Written from src/text/import/formats by `SNAPSHOTS=overwrite cargo test --lib page`. -->\n\n\
# What `plan import` reads\n\n\
Files as platforms export them: CSV in any encoding, `.xlsx` and `.xls` workbooks, folders and ZIP archives of them.\n\
`plan import FILE --dry-run` shows what is understood of a file and records nothing.\n\n\
A heading is read by its format, never by the word alone. What stands in no table here is left out and told; `--map\n\
\"HEADING=METRIC\"` takes it in, and `--save-mapping NAME` keeps that in plan.toml: files with all those headings are known\n\
from then on. Days, weeks (`2026-W48`, `v. 48 2026`, `uke 48`) and months (`2026-11`, `nov 2026`) may stand in a row instead of\n\
a column; what stands beside a row is its heading then. Missing values\n\
are left out, never counted as zero. Totals are used to check the rows and never recorded. The newest day of a daily export is marked provisional until a later export settles it.\n\n\
Each format says by language where its headings are taken from. *Seen in a real file*: somebody's export was looked at\n\
byte by byte; rarer columns than it held may be from documentation. *From documentation*: the platform's own, or\n\
programs that read its exports. *From memory*: nobody has checked it; look at `--dry-run` before you trust it.\n";

fn seen(format: &Format) -> &'static str {
    match format.seen {
        Seen::File => "seen in a real file",
        Seen::Documentation => "from documentation",
    }
}

/// Every language with where its headings are taken from.
fn languages(format: &Format) -> String {
    let (others, own): (Vec<&str>, Vec<&str>) =
        format.languages.iter().copied().partition(|language| language.contains(" from "));
    let own = format!("{} {}", own.join(", "), seen(format));
    [vec![own.as_str()], others].concat().join("; ")
}

fn grain(format: &Format) -> &'static str {
    match format.grain {
        Grain::Day { .. } | Grain::DayNumber => "a row a day",
        Grain::Item { is_of_range: true, .. } => "a row a post or video, over the export's range",
        Grain::Item { is_of_range: false, .. } => "a row a post or video, its whole life until the export",
        Grain::Range { is_whole: true, .. } => {
            "a row an ad, over the days that the row names; the channel's sums beside them"
        }
        Grain::Range { is_whole: false, .. } => "a row a video, over the days that the row names",
        Grain::Parts { item: &[], .. } => "a row a part of a day or of the export's range: added up",
        Grain::Parts { .. } => "a row a part of a day: recorded by itself, and added up for the day",
        Grain::Now => "how things stand on the day of the export",
        Grain::WeekFrom { .. } => "a row a week",
        Grain::Mapped => "as the user says",
        Grain::Nothing | Grain::Settings(_) => "recognised; nothing is recorded",
        Grain::Refused(_) => "recognised and refused, with what to export instead",
    }
}

fn records(format: &Format) -> bool {
    !matches!(format.grain, Grain::Nothing | Grain::Refused(_) | Grain::Settings(_))
}

fn channel(format: &Format) -> String {
    match format.channel {
        Channel::Of(channel) => format!("`{channel}`"),
        Channel::Said => "`--channel`".to_owned(),
        Channel::InTitle => "the platform in the title, else `--channel`".to_owned(),
    }
}

#[test]
fn the_page_of_imports_is_up_to_date() {
    let mut page = HEAD.to_owned();
    for format in all() {
        write!(page, "\n## {}\n\n", format.title).expect("a text");
        writeln!(page, "`{}`, channel {}; {}.", format.name, channel(format), grain(format)).expect("a text");
        writeln!(page, "Headings: {}.", languages(format)).expect("a text");
        let mut rows: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for column in format.columns.iter().filter(|_| records(format)) {
            let headings = column.headings.iter().map(|heading| format!("`{}`", heading.replace('|', "\\|")));
            if let Some(metric) = column.meaning.metric() {
                rows.entry(metric).or_default().extend(headings);
            } else if column.meaning == Meaning::InTitle {
                for (metric, titles) in meta::TITLES {
                    rows.entry(metric).or_default().extend(titles.iter().map(|title| format!("`{title}`")));
                }
            }
        }
        if !rows.is_empty() {
            page.push_str("\n| recorded as | headings |\n| --- | --- |\n");
        }
        for (metric, headings) in rows {
            writeln!(page, "| `{metric}` | {} |", headings.join(", ")).expect("a text");
        }
    }
    golden::assert_file("docs/imports.md", &page);
}

#[test]
fn formats_hold_together() {
    for format in all() {
        for column in format.columns {
            if let Some(metric) = column.meaning.metric() {
                assert!(known(metric).is_some(), "{}: {metric} is no metric of the vocabulary", format.name);
            }
            for heading in column.headings {
                assert_eq!(plain(heading), *heading, "{}: headings are compared plain", format.name);
            }
        }
        let mut headings: Vec<&str> = format.columns.iter().flat_map(|column| column.headings).copied().collect();
        let count = headings.len();
        headings.sort_unstable();
        headings.dedup();
        assert_eq!(headings.len(), count, "{}: a heading stands twice", format.name);
    }
}
