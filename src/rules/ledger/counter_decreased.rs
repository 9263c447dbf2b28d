//! A running total that fell.

use crate::model::metric::MetricKind;
use crate::model::place::{Column, Place};
use crate::model::snapshot::{Reading, Series};
use crate::rules::readings::is_broken;
use crate::rules::{Checked, Findings};
use crate::say::{Amount, noun, sentence};

rule! {
    /// ## What it catches
    /// A reading of a running total (`kind = "counter"`) that is lower than the one before it, where no `[[break]]` says
    /// that the counting began anew in between.
    ///
    /// ## Why it matters
    /// A total since the beginning cannot fall. Either the platform began to count anew, or a number is wrong; what came
    /// in between is unknown until you say which.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [metric.lifetime_views]
    /// kind = "counter"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-01,lifetime_views,instagram,81200
    /// 2027-03-08,lifetime_views,instagram,83100
    /// 2027-03-15,lifetime_views,instagram,9400
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [metric.lifetime_views]
    /// kind = "counter"
    ///
    /// [[break]]
    /// series = "lifetime_views@instagram"
    /// on = 2027-03-10
    /// why = "Instagram counts views anew"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-01,lifetime_views,instagram,81200
    /// 2027-03-08,lifetime_views,instagram,83100
    /// 2027-03-15,lifetime_views,instagram,9400
    /// 2027-03-15,followers,instagram,4240
    /// ```
    "L803", "counter-decreased", Error
}

noun! {
    Times
    en "time" "times",
    sv "gång" "gånger",
    nb "gang" "ganger",
}

sentence! {
    Fell { series: String, from: Amount, to: Amount }
    en "{series} fell from {from} to {to}, and a running total cannot fall",
    sv "{series} sjönk från {from} till {to}, och en löpande summa kan inte sjunka",
    nb "{series} sank fra {from} til {to}, og en løpende sum kan ikke synke",
}

sentence! {
    FellOften { series: String, from: Amount, to: Amount, times: Times }
    en "{series} fell {times}, here from {from} to {to}, and a running total cannot fall",
    sv "{series} sjönk {times}, här från {from} till {to}, och en löpande summa kan inte sjunka",
    nb "{series} sank {times}, her fra {from} til {to}, og en løpende sum kan ikke synke",
}

sentence! {
    SayReset { series: String, day: String }
    en "if it began anew, add [[break]] with `series = \"{series}\"` and `on = {day}`; else record the right value again",
    sv "om den började om, lägg till [[break]] med `series = \"{series}\"` och `on = {day}`; annars registrera rätt värde igen",
    nb "hvis den begynte på nytt, legg til [[break]] med `series = \"{series}\"` og `on = {day}`; ellers registrer riktig verdi på nytt",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for series in checked.evidence.series.values() {
        let metric = checked.campaign.metric(&series.name.metric);
        if metric.is_none_or(|metric| metric.kind != MetricKind::Counter) {
            continue;
        }
        let falls = falls(checked, series);
        let Some((before, after)) = falls.first() else { continue };
        let (name, from, to) = (series.name.to_string(), Amount(before.number()), Amount(after.number()));
        let place = Place::row(after.row, Some(Column::Value));
        let added = if falls.len() == 1 {
            found.add(&RULE, place, Fell { series: name.clone(), from, to })
        } else {
            let times = Times(falls.len() as u64);
            found.add(&RULE, place, FellOften { series: name.clone(), from, to, times })
        };
        added.help(SayReset { series: name, day: after.day().to_string() });
    }
}

/// The pairs of readings, one after the other, between which the total fell without a break.
fn falls<'s>(checked: &Checked<'_>, series: &'s Series) -> Vec<(&'s Reading, &'s Reading)> {
    let pairs = series.readings.windows(2).map(|pair| (&pair[0], &pair[1]));
    let fell = pairs.filter(|(before, after)| after.number() < before.number());
    fell.filter(|(before, after)| !is_broken(checked.campaign, &series.name, before.day(), after.day())).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    const COUNTER: &str = "[metric.plays]\nkind = \"counter\"\n";

    fn found(tables: &str, readings: &[(&str, f64)]) -> Vec<String> {
        Case::of(&format!("{COUNTER}{tables}")).series("plays@x", 1, readings).found(&RULE)
    }

    #[test]
    fn only_the_first_fall_is_told_with_how_many_there_are() {
        let found = found("", &[("2027-03-01", 70.0), ("2027-03-02", 10.0), ("2027-03-03", 10.0), ("2027-03-04", 9.0)]);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("error line 3: plays@x fell 2 times, here from 70 to 10,"), "{found:?}");
        assert!(found[0].contains("`on = 2027-03-02`"), "{found:?}");
    }

    #[test]
    fn a_break_counts_from_the_day_after_the_last_reading_to_the_day_of_the_fall() {
        let fall = [("2027-03-01", 70.0), ("2027-03-08", 10.0)];
        for (on, told) in [("2027-03-01", 1), ("2027-03-02", 0), ("2027-03-08", 0), ("2027-03-09", 1)] {
            let declared = format!("[[break]]\nseries = \"plays@x\"\non = {on}\n");
            assert_eq!(found(&declared, &fall).len(), told, "{on}");
        }
        assert_eq!(found("[[break]]\nseries = \"plays\"\non = 2027-03-08\n", &fall).len(), 1, "another count");
    }

    #[test]
    fn levels_may_fall() {
        let fall = [("2027-03-01", 70.0), ("2027-03-08", 10.0)];
        assert!(Case::of("").series("followers@x", 1, &fall).series("plays@x", 1, &fall).found(&RULE).is_empty());
    }
}
