//! The money of a campaign, line by line: spent, where it leads, what a result costs, what it has brought.

mod channels;
mod results;

use super::Shown;
use super::cells::day;
use crate::assess::{MoneyStanding, Return};
use crate::model::campaign::{Goal, Money};
use crate::model::snapshot::SeriesName;
use crate::progress::budget::{BudgetStanding, BudgetState, Haste};
use crate::progress::forecast::Expected;
use crate::render::quantity::{Measure, money, units, whole_percent};
use crate::say::{Language, Percent, Sentence, Show, sentence};

sentence! {
    /// The heading above the money.
    BudgetHeading {}
    en "Budget",
    sv "Budget",
    nb "Budsjett",
}

sentence! {
    SpentOf { spent: String, total: String }
    en "{spent} of {total} spent",
    sv "{spent} av {total} förbrukat",
    nb "{spent} av {total} brukt",
}

sentence! {
    SpentWithout { spent: String }
    en "{spent} spent; the file sets no budget",
    sv "{spent} förbrukat; filen anger ingen budget",
    nb "{spent} brukt; filen oppgir ikke noe budsjett",
}

sentence! {
    ExpectedByNow { expected: String, pacing: String }
    en ", {expected} expected by now: {pacing} of plan",
    sv ", {expected} förväntat hittills: {pacing} av planen",
    nb ", {expected} forventet så langt: {pacing} av planen",
}

sentence! {
    Leads { projected: String }
    en "at this pace {projected} at the end",
    sv "i den här takten {projected} vid slutet",
    nb "i dette tempo {projected} til slutt",
}

sentence! {
    LeadsLately { projected: String }
    en ", or {projected} as in the last seven days",
    sv ", eller {projected} som de senaste sju dagarna",
    nb ", eller {projected} som de siste sju dagene",
}

sentence! {
    LeadsBetween { point: String, low: String, high: String }
    en ", forecast {point} ({low} to {high})",
    sv ", prognos {point} ({low} till {high})",
    nb ", prognose {point} ({low} til {high})",
}

sentence! {
    LeftPerDay { allowed: String }
    en "{allowed} a day left to spend",
    sv "{allowed} om dagen kvar att använda",
    nb "{allowed} om dagen igjen å bruke",
}

sentence! {
    Committed { sum: String }
    en ", after {sum} ordered and not yet paid",
    sv ", när {sum} är beställt men inte betalt",
    nb ", når {sum} er bestilt, men ikke betalt",
}

sentence! {
    RecordedUntil { day: String }
    en "spending recorded up to {day}",
    sv "utgifter inskrivna till och med {day}",
    nb "utgifter skrevet inn til og med {day}",
}

sentence! {
    NothingRecorded { total: String, command: String }
    en "{total} in all, no spending recorded yet: `{command}`",
    sv "{total} totalt, inga utgifter inskrivna än: `{command}`",
    nb "{total} i alt, ingen utgifter skrevet inn ennå: `{command}`",
}

sentence! {
    Earned { value: String, spent: String, roi: String }
    en "worth so far {value}, for {spent}: return {roi}",
    sv "värde hittills {value}, för {spent}: avkastning {roi}",
    nb "verdi så langt {value}, for {spent}: avkastning {roi}",
}

sentence! {
    AndHours { spent: String, hours: String, cost: String }
    en "{spent} and {hours} hours at {cost} (taken as even over the time)",
    sv "{spent} och {hours} timmar à {cost} (räknat som jämnt över tiden)",
    nb "{spent} og {hours} timer à {cost} (regnet som jevnt over tiden)",
}

/// The lines about money; none where there is none.
pub(in crate::render) fn lines(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let Some(standing) = &shown.overview.money else { return Vec::new() };
    let currency = shown.overview.campaign.currency();
    if standing.recorded_until.is_none() {
        return nothing_recorded(shown, &standing.budget, language).into_iter().collect();
    }
    let mut lines = sums(shown, standing, language);
    lines.extend(channels::line(&standing.channels, currency, language));
    lines.extend(returns(standing, currency, &|goal| goal.id.clone(), language));
    lines
}

/// What is spent, where it leads, and up to when that is known. Only where spending is recorded.
pub(in crate::render) fn sums(shown: &Shown<'_>, standing: &MoneyStanding<'_>, language: Language) -> Vec<String> {
    let currency = shown.overview.campaign.currency();
    let mut lines = vec![spent(&standing.budget, currency, language)];
    lines.extend(leads(&standing.budget, currency, language));
    let until = standing.recorded_until.filter(|until| *until < shown.overview.today);
    lines.extend(until.map(|until| RecordedUntil { day: day(until, shown, language) }.say(language)));
    lines
}

/// What the results have cost and what they are worth; goals are called as `name` says.
pub(in crate::render) fn returns(
    standing: &MoneyStanding<'_>,
    currency: &str,
    name: &dyn Fn(&Goal) -> String,
    language: Language,
) -> Vec<String> {
    let costs = standing.costs.iter().filter(|_| standing.budget.spent > Money(0));
    let costs = costs.map(|cost| results::line(cost, name(cost.goal), currency, language));
    let earned = standing.earned.and_then(|earned| earned_line(&earned, standing, currency, language));
    costs.chain(earned).collect()
}

/// The budget of a campaign without any spending recorded; nothing where it has none to spend.
fn nothing_recorded(shown: &Shown<'_>, budget: &BudgetStanding, language: Language) -> Option<String> {
    let campaign = shown.overview.campaign;
    let total = budget.total.filter(|total| *total > Money(0))?;
    let paid = campaign.channels.iter().find(|(_, channel)| channel.table.paid);
    let channel = paid.map_or_else(String::new, |(name, _)| name.clone());
    let command = shown.record(&[SeriesName { metric: "spend".to_owned(), channel }]);
    Some(NothingRecorded { total: money(total, campaign.currency(), language), command }.say(language))
}

fn spent(budget: &BudgetStanding, currency: &str, language: Language) -> String {
    let spent = money(budget.spent, currency, language);
    let Some(total) = budget.total else { return SpentWithout { spent }.say(language) };
    let total = money(total, currency, language);
    let mut line = SpentOf { spent, total }.say(language);
    if let (Some(expected), Some(pacing)) = (budget.expected, budget.pacing) {
        let expected = money(expected, currency, language);
        line +=
            &ExpectedByNow { expected, pacing: Percent((pacing * 100.0).round() / 100.0).show(language) }.say(language);
    }
    match verdict(budget.state, language) {
        Some(verdict) => format!("{line} ({verdict})"),
        None => line,
    }
}

/// The verdict in a few words; `None` where there is nothing to remark.
fn verdict(state: BudgetState, language: Language) -> Option<String> {
    let [english, swedish, norwegian] = match state {
        BudgetState::NoBudget | BudgetState::OnPlan => return None,
        BudgetState::Fast(Haste::Slight) => ["a little too fast", "lite för fort", "litt for fort"],
        BudgetState::Fast(Haste::Marked) => ["too fast", "för fort", "for fort"],
        BudgetState::Fast(Haste::Extreme) => ["far too fast", "alldeles för fort", "altfor fort"],
        BudgetState::Over => ["over budget", "över budget", "over budsjett"],
    };
    let word = match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    };
    Some(word.to_owned())
}

/// Where it leads at this pace, and what may still be spent a day. Once it is over, nothing leads anywhere.
fn leads(budget: &BudgetStanding, currency: &str, language: Language) -> Option<String> {
    let allowed = budget.allowed_per_day?;
    let left = LeftPerDay { allowed: money(allowed, currency, language) }.say(language);
    let committed = Some(budget.committed).filter(|sum| *sum > Money(0));
    let left = left
        + &committed.map(|sum| Committed { sum: money(sum, currency, language) }.say(language)).unwrap_or_default();
    let Some(projected) = budget.projected.filter(|sum| *sum > Money(0)) else { return Some(left) };
    let lately =
        budget.projected_lately.map(|sum| LeadsLately { projected: money(sum, currency, language) }.say(language));
    let forecast = budget.forecast.map(|expected| between(&expected, currency, language));
    let leads = Leads { projected: money(projected, currency, language) }.say(language);
    Some(format!("{leads}{}{}; {left}", lately.unwrap_or_default(), forecast.unwrap_or_default()))
}

/// Where the recorded spending leads, with the range that holds it in 8 cases of 10.
fn between(expected: &Expected, currency: &str, language: Language) -> String {
    let (low, high) = expected.range;
    let [low, high] = [low, high].map(|end| units(end.round(), "", language));
    LeadsBetween { point: units(expected.median.round(), currency, language), low, high }.say(language)
}

fn earned_line(earned: &Return, standing: &MoneyStanding<'_>, currency: &str, language: Language) -> Option<String> {
    let share = earned.roi?;
    let sign = if share > 0.0 { "+" } else { "" };
    let spent = money(standing.budget.spent, currency, language);
    let put_in = if earned.hours_cost > Money(0) {
        let hours = Measure::Plain.level(earned.hours.round(), language);
        let rate = units(earned.hours_cost.units() / earned.hours, currency, language);
        AndHours { spent, hours, cost: rate }.say(language)
    } else {
        spent
    };
    let roi = format!("{sign}{}", whole_percent(share, language));
    Some(Earned { value: money(earned.value, currency, language), spent: put_in, roi }.say(language))
}
