//! A forecast for people: where it stands, where it leads, how likely the target is, and a chart.

use std::io::{self, Write};

use super::Asked;
use crate::model::day::Day;
use crate::model::metric::Better;
use crate::model::period::Period;
use crate::progress::forecast::{ArrivalDays, Trend};
use crate::progress::number::days_between;
use crate::render::chance::{caution, chance, likelihood};
use crate::render::chart::{Ahead, Chart, Pen, Words, in_stretches};
use crate::render::plain::{no_command, visible};
use crate::render::quantity::RateUnit;
use crate::render::status::Manner;
use crate::render::table::{NARROWEST, USUAL_WIDTH};
use crate::render::wrap::wrap;
use crate::say::{Language, Sentence, noun, sentence};

noun! {
    /// A count of readings.
    Readings
    en "reading" "readings",
    sv "avläsning" "avläsningar",
    nb "avlesning" "avlesninger",
}
sentence! {
    Now { value: String, day: Day }
    en "Now: {value} ({day})",
    sv "Nu: {value} ({day})",
    nb "Nå: {value} ({day})",
}
sentence! {
    Forecast { day: Day, value: String, low: String, high: String }
    en "Forecast for {day}: {value}, in 8 cases of 10 between {low} and {high}",
    sv "Prognos för {day}: {value}, i 8 fall av 10 mellan {low} och {high}",
    nb "Prognose for {day}: {value}, i 8 av 10 tilfeller mellom {low} og {high}",
}
sentence! {
    ChanceOfAtLeast { target: String, day: Day, chance: String, word: String }
    en "Chance of at least {target} on {day}: {chance} ({word})",
    sv "Chansen till minst {target} den {day}: {chance} ({word})",
    nb "Sjansen for minst {target} {day}: {chance} ({word})",
}
sentence! {
    ChanceOfAtMost { target: String, day: Day, chance: String, word: String }
    en "Chance of at most {target} on {day}: {chance} ({word})",
    sv "Chansen till högst {target} den {day}: {chance} ({word})",
    nb "Sjansen for høyst {target} {day}: {chance} ({word})",
}
sentence! {
    Reached { day: Day, range: String }
    en "{range}: most likely about {day}",
    sv "{range}: troligast kring {day}",
    nb "{range}: mest sannsynlig rundt {day}",
}
sentence! {
    NotReached {}
    en "The target is not reached on the current course",
    sv "Målet nås inte med nuvarande kurs",
    nb "Målet nås ikke med dagens kurs",
}
sentence! {
    Between { early: Day, late: Day }
    en "The target is reached between {early} and {late}",
    sv "Målet nås mellan {early} och {late}",
    nb "Målet nås mellom {early} og {late}",
}
sentence! {
    NotBefore { early: Day }
    en "The target is reached after {early}",
    sv "Målet nås efter {early}",
    nb "Målet nås etter {early}",
}
sentence! {
    AlreadyThere {}
    en "The target is reached already; the chance is that it still is then",
    sv "Målet är redan nått; chansen gäller att det fortfarande är det då",
    nb "Målet er allerede nådd; sjansen er for at det fortsatt er det da",
}
sentence! {
    Targets { even: String, safe: String }
    en "A target with a 50% chance is {even}, one with 80% is {safe}",
    sv "Ett mål med 50 % chans är {even}, ett med 80 % är {safe}",
    nb "Et mål med 50 % sjanse er {even}, ett med 80 % er {safe}",
}
sentence! {
    Care { reason: String }
    en "Note: {reason}",
    sv "Obs: {reason}",
    nb "Obs: {reason}",
}
sentence! {
    TooEarly {}
    en "Too early for a forecast: it takes two readings on different days, and five to be of use",
    sv "För tidigt för en prognos: det behövs två avläsningar från olika dagar, och fem för att den ska vara till nytta",
    nb "For tidlig for en prognose: det trengs to avlesninger fra ulike dager, og fem for at den skal være til nytte",
}
sentence! {
    NothingButZeros {}
    en "Nothing but zeros so far, which says nothing about what is to come",
    sv "Bara nollor hittills, och de säger inget om vad som kommer",
    nb "Bare nuller så langt, og de sier ingenting om det som kommer",
}
sentence! {
    Needed { rate: String }
    en "{rate} is needed to get there",
    sv "{rate} behövs för att komma dit",
    nb "{rate} trengs for å komme dit",
}
/// So many steps a forecast is drawn through.
const STEPS: i64 = 24;

/// Writes it.
pub(super) fn write(asked: &Asked, manner: Manner, unicode: bool, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let mut lines = vec![title(asked, language), String::new()];
    lines.extend(figures(asked, language));
    for line in lines {
        writeln!(out, "{}", no_command(&wrap(&visible(&line), width, "  ")))?;
    }
    if let Some(trend) = &asked.trend {
        writeln!(out)?;
        let pen = Pen { style: manner.style, unicode, width };
        for line in chart(asked, trend, language, pen) {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

/// The chart of what was read and where it leads.
fn chart(asked: &Asked, trend: &Trend, language: Language, pen: Pen) -> Vec<String> {
    let (first, last) = (asked.points.first().map_or(asked.by, |point| point.0), asked.last().0);
    let Some(days) = Period::new(first, asked.by) else { return Vec::new() };
    let length = last.days_until(asked.by);
    let steps = length.clamp(1, STEPS);
    let ahead = (1..=steps).filter_map(|step| {
        let day = last.plus_days(length * step / steps);
        let expected = trend.expected(day)?;
        Some(Ahead { day, value: expected.median, range: expected.range })
    });
    let label = |value: f64| asked.measure.level(value, language);
    let chart = Chart {
        days,
        stretches: in_stretches(&asked.points),
        told: Vec::new(),
        expected: Vec::new(),
        ahead: ahead.collect(),
        target: asked.target.map(|target| target.0),
        marks: Vec::new(),
        pauses: &[],
        today: asked.today,
        from_nothing: false,
        label: &label,
        words: Words::of(language),
        language,
    };
    chart.letters(pen)
}

fn title(asked: &Asked, language: Language) -> String {
    let readings = crate::say::Show::show(&Readings(asked.points.len() as u64), language);
    let days = asked.points.first().map(|first| {
        let [from, to] = [first.0, asked.last().0].map(|day| crate::say::Show::show(&day, language));
        format!("{from} – {to}")
    });
    let parts = [Some(asked.name.clone()), Some(readings), days.filter(|_| asked.points.len() > 1)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn figures(asked: &Asked, language: Language) -> Vec<String> {
    let level = |value: f64| asked.measure.level(value, language);
    let (day, value) = asked.last();
    let mut lines = vec![Now { value: level(value), day }.say(language)];
    let Some((trend, expected)) = asked.trend.as_ref().and_then(|trend| Some((trend, trend.expected(asked.by)?)))
    else {
        lines.extend(needed(asked, language));
        let is_zero = asked.points.len() > 1 && asked.points.iter().all(|point| point.1 == 0.0);
        lines.push(if is_zero { NothingButZeros {}.say(language) } else { TooEarly {}.say(language) });
        return lines;
    };
    let [value, low, high] = [expected.median, expected.range.0, expected.range.1].map(level);
    lines.push(Forecast { day: asked.by, value, low, high }.say(language));
    if let Some((target, better)) = asked.target {
        lines.extend(of_target(asked, trend, target, better, language));
    }
    let cautions = trend.cautions(asked.by, asked.today);
    lines.extend(cautions.into_iter().map(|one| Care { reason: caution(one, language) }.say(language)));
    lines
}

fn of_target(asked: &Asked, trend: &Trend, target: f64, better: Better, language: Language) -> Vec<String> {
    let level = |value: f64| asked.measure.level(value, language);
    let Some(prospect) = trend.prospect(asked.by, target, better) else { return Vec::new() };
    let (day, word) = (asked.by, likelihood(prospect.chance, language).to_owned());
    let (target_text, chance) = (level(target), chance(prospect.chance, language));
    let likely = match better {
        Better::Higher => ChanceOfAtLeast { target: target_text, day, chance, word }.say(language),
        Better::Lower => ChanceOfAtMost { target: target_text, day, chance, word }.say(language),
    };
    let reached = if asked.is_met() {
        Some(AlreadyThere {}.say(language))
    } else {
        trend.arrival(target, better).map(|arrival| reached(arrival, language))
    };
    let targets = Targets { even: level(prospect.even), safe: level(prospect.safe) };
    [Some(likely), reached, Some(targets.say(language))].into_iter().flatten().collect()
}

/// When the target is reached.
fn reached(arrival: ArrivalDays, language: Language) -> String {
    let Some(day) = arrival.likely else { return NotReached {}.say(language) };
    let early = arrival.earliest.unwrap_or(day);
    let range = match arrival.latest {
        Some(late) => Between { early, late }.say(language),
        None => NotBefore { early }.say(language),
    };
    Reached { day, range }.say(language)
}

/// The pace that leads from the only reading to the target.
fn needed(asked: &Asked, language: Language) -> Option<String> {
    let (target, _) = asked.target.filter(|_| !asked.is_met())?;
    let (day, value) = asked.last();
    let per_day = (target - value) / days_between(day, asked.by);
    let unit = RateUnit::of(per_day, asked.measure);
    per_day.is_finite().then(|| Needed { rate: unit.full(per_day, asked.measure, language) }.say(language))
}
