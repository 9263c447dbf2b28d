//! A goal that the account's own history gives hardly a chance.

use crate::model::metric::Metric;
use crate::model::own_history::{OwnHistory, Pace};
use crate::model::part::Part;
use crate::model::place::Place;
use crate::text::quantity::Quantity;
use crate::rules::readings::Readings;
use crate::rules::{Checked, Findings, realism};
use crate::say::{Amount, Percent, sentence};

rule! {
    /// ## What it catches
    /// A target with a chance of less than 10 % if things go on as they did before the start, and for which they would
    /// have to go more than twice as fast. It takes five readings from before the start, over at least a third of the
    /// goal's length; they are better evidence than what others reach, so R203 then stays silent.
    ///
    /// ## Why it matters
    /// A campaign is there to do more than what comes by itself, and how much more it has to do should be known before
    /// it starts. The finding says how fast it must go, how fast it went, and which targets have a chance of one in two
    /// and of 8 in 10. `plan explain forecast` says how that is worked out.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+12%"
    /// end = 2027-05-25
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+4.2%"
    /// end = 2027-05-25
    /// source = "Instagram Insights, every Monday"
    /// ```
    "R202", "beyond-own-history", Warning
}

/// Under this the chance is small.
pub(in crate::rules) const SMALL_CHANCE: f64 = 0.1;

/// So many times as fast is more than a campaign can be taken to bring.
const FASTER: f64 = 2.0;

sentence! {
    HardlyGrowth { readings: Readings, limit: Percent, needed: Percent, own: Percent }
    en "the chance is under {limit} by your own {readings} before the start: it takes {needed} a month, and you grew {own}",
    sv "chansen är under {limit} enligt era egna {readings} före starten: det krävs {needed} i månaden, och ni växte {own}",
    nb "sjansen er under {limit} etter deres egne {readings} før starten: det trengs {needed} i måneden, og dere vokste {own}",
}

sentence! {
    HardlyAmount { readings: Readings, limit: Percent, needed: Amount, own: Amount }
    en "the chance is under {limit} by your own {readings} before the start: it takes {needed} a month, and you had {own}",
    sv "chansen är under {limit} enligt era egna {readings} före starten: det krävs {needed} i månaden, och ni hade {own}",
    nb "sjansen er under {limit} etter deres egne {readings} før starten: det trengs {needed} i måneden, og dere hadde {own}",
}

sentence! {
    Hardly { readings: Readings, limit: Percent, leads: Quantity }
    en "the chance is under {limit} by your own {readings} before the start: they lead to {leads}",
    sv "chansen är under {limit} enligt era egna {readings} före starten: de leder till {leads}",
    nb "sjansen er under {limit} etter deres egne {readings} før starten: de leder til {leads}",
}

sentence! {
    TargetsWithAChance { even: Quantity, safe: Quantity, half: Percent, most: Percent }
    en "{even} has a chance of {half} and {safe} one of {most} without doing more; to aim higher, write what you will do \
        differently",
    sv "{even} har {half} chans och {safe} har {most} utan att ni gör mer; för att sikta högre, skriv vad ni ska göra \
        annorlunda",
    nb "{even} har {half} sjanse og {safe} har {most} uten at dere gjør mer; for å sikte høyere, skriv hva dere skal \
        gjøre annerledes",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let (Some(metric), Some(own)) = (&goal.metric, checked.own_history(goal)) else { continue };
        if own.chance >= SMALL_CHANCE || !is_much_faster(own.pace) || realism::is_beyond_others(checked, goal) {
            continue;
        }
        let place = goal.place(Part::Target);
        let help = TargetsWithAChance {
            even: rounded(metric, own.even),
            safe: rounded(metric, own.safe),
            half: Percent(0.5),
            most: Percent(0.8),
        };
        add(found, place, metric, own).help(help);
    }
}

/// Whether it must go more than twice as fast as it went: less than that is what campaigns are for.
fn is_much_faster(pace: Option<Pace>) -> bool {
    pace.is_none_or(|(Pace::Growth { needed, own } | Pace::Amount { needed, own })| {
        needed.signum() * own.signum() < 0.0 || needed.abs() > FASTER * own.abs()
    })
}

fn add<'f>(
    found: &'f mut Findings,
    place: Place,
    metric: &Metric,
    own: &OwnHistory,
) -> crate::rules::findings::Added<'f> {
    let (readings, limit) = (Readings(own.readings as u64), Percent(SMALL_CHANCE));
    match own.pace {
        Some(Pace::Growth { needed, own }) => found.add(
            &RULE,
            place,
            HardlyGrowth { readings, limit, needed: Percent(needed), own: Percent(own) },
        ),
        Some(Pace::Amount { needed, own }) => {
            let (needed, own) = (Amount(needed.round()), Amount(own.round()));
            found.add(&RULE, place, HardlyAmount { readings, limit, needed, own })
        }
        None => found.add(&RULE, place, Hardly { readings, limit, leads: rounded(metric, own.by_itself) }),
    }
}

/// A forecast to as many digits as it is good for.
pub(in crate::rules) fn rounded(metric: &Metric, value: f64) -> Quantity {
    Quantity::of(metric, if value.abs() >= 100.0 { value.round() } else { value })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::model::own_history::{OwnHistory, Pace};
    use crate::rules::testing::Case;
    use crate::say::Language;

    fn own(chance: f64, pace: Option<Pace>) -> GoalEvidence {
        let own = OwnHistory {
            readings: 7,
            judged: 4830.0,
            start: Some(4200.0),
            chance,
            even: 4362.4,
            safe: 4330.6,
            by_itself: 4362.4,
            luck: 40.0,
            pace,
        };
        GoalEvidence { own: Some(own), ..GoalEvidence::default() }
    }

    fn case(known: GoalEvidence) -> Case {
        Case::of("[[goal]]\nmetric = \"followers\"\nbaseline = 4200\ntarget = \"+15%\"\n").goal(known)
    }

    #[test]
    fn it_is_told_with_its_figures() {
        let found = case(own(0.03, Some(Pace::Growth { needed: 0.0236, own: 0.0041 }))).found(&RULE);
        assert_eq!(
            found,
            ["warning goal[0].target: the chance is under 10% by your own 7 readings before the start: it takes 2.4% a \
              month, and you grew 0.41%; 4,362 has a chance of 50% and 4,331 one of 80% without doing more; to aim \
              higher, write what you will do differently"]
        );
        let swedish = case(own(0.03, None)).say(&RULE, Language::Swedish);
        assert!(swedish[0].contains("enligt era egna 7 avläsningar före starten: de leder till 4 362"), "{swedish:?}");
        let amount = case(own(0.0, Some(Pace::Amount { needed: 571.6, own: 128.2 }))).found(&RULE);
        assert!(amount[0].contains("it takes 572 a month, and you had 128;"), "{amount:?}");
    }

    #[test]
    fn a_fair_chance_is_no_fault_and_no_history_no_verdict() {
        assert!(case(own(0.1, None)).found(&RULE).is_empty());
        assert!(case(GoalEvidence::default()).found(&RULE).is_empty());
        let twice = |needed, own_growth| case(own(0.0, Some(Pace::Growth { needed, own: own_growth }))).found(&RULE).len();
        assert_eq!((twice(0.02, 0.01), twice(0.021, 0.01), twice(0.001, -0.01), twice(0.001, 0.0)), (0, 1, 1, 1));
    }
}
