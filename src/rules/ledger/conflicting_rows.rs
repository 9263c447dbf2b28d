//! Two rows that give one reading different values.

use std::collections::BTreeMap;

use crate::model::evidence::{Conflict, Evidence};
use crate::model::place::{Column, Place};
use crate::model::snapshot::{RowAt, SeriesName};
use crate::rules::readings::Readings;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Two rows for the same day with different values, where not both say when they were recorded. The later line of
    /// the file counts.
    ///
    /// ## Why it matters
    /// A correction and a slip look the same. Rows that `plan record` writes say when they were recorded, and then the
    /// later record counts wherever it stands.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-15,followers,instagram,4204
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ## Good
    /// ```csv,good
    /// date,metric,channel,value,recorded_at
    /// 2027-02-01,followers,instagram,4149,2027-02-01T08:00:00Z
    /// 2027-03-01,followers,instagram,4200,2027-03-01T08:00:00Z
    /// 2027-03-15,followers,instagram,4204,2027-03-15T08:00:00Z
    /// 2027-03-15,followers,instagram,4240,2027-03-15T08:05:00Z
    /// ```
    "L807", "conflicting-rows", Note
}

sentence! {
    OneConflict { series: String, other: String }
    en "another row ({other}) gives {series} a different value for the same time; this later one counts",
    sv "en annan rad ({other}) ger {series} ett annat värde för samma tid; den här, som står senare, räknas",
    nb "en annen linje ({other}) gir {series} en annen verdi for samme tid; denne, som står senere, teller",
}

sentence! {
    Conflicts { readings: Readings, series: String, other: String }
    en "{readings} of {series} have two values, this one here and in {other}; the later line counts",
    sv "{readings} av {series} har två värden, den här också i {other}; den senare raden räknas",
    nb "{readings} av {series} har to verdier, denne også i {other}; den senere linjen teller",
}

sentence! {
    KeepOne {}
    en "delete the row that is wrong; corrections made with `plan record` never collide",
    sv "ta bort raden som är fel; rättelser med `plan record` krockar aldrig",
    nb "slett linjen som er feil; rettelser med `plan record` kolliderer aldri",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let mut by_series: BTreeMap<&SeriesName, Vec<&Conflict>> = BTreeMap::new();
    for conflict in &checked.evidence.conflicts {
        by_series.entry(&conflict.series).or_default().push(conflict);
    }
    for (name, conflicts) in by_series {
        let Some(first) = conflicts.first() else { continue };
        let place = Place::row(first.counts, Some(Column::Value));
        let (series, other) = (name.to_string(), at(checked.evidence, first.replaced));
        let added = if conflicts.len() == 1 {
            found.add(&RULE, place, OneConflict { series, other })
        } else {
            let readings = Readings(conflicts.len() as u64);
            found.add(&RULE, place, Conflicts { readings, series, other })
        };
        added.help(KeepOne {});
    }
}

/// A row by its file and line: `spring.snapshots.csv:12`.
fn at(evidence: &Evidence, row: RowAt) -> String {
    let file = evidence.ledgers.get(row.ledger).map_or("", |ledger| ledger.name.as_str());
    format!("{file}:{}", row.line)
}

#[cfg(test)]
mod tests {
    use super::{Conflict, RULE, RowAt, SeriesName};
    use crate::rules::testing::Case;

    fn conflict(channel: &str, counts: u64, replaced: u64) -> Conflict {
        let at = |line| RowAt { ledger: 9, line, offset: 0 };
        let series = SeriesName { metric: "followers".to_owned(), channel: channel.to_owned() };
        Conflict { series, counts: at(counts), replaced: at(replaced) }
    }

    #[test]
    fn each_series_is_told_once() {
        let mut case = Case::of("");
        case.evidence.conflicts = vec![conflict("x", 4, 3), conflict("blog", 9, 8), conflict("x", 6, 5)];
        let found = case.found(&RULE);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("note line 9: another row (:8) gives followers@blog"), "{found:?}");
        assert!(found[1].starts_with("note line 4: 2 readings of followers@x have two values"), "{found:?}");
    }
}
