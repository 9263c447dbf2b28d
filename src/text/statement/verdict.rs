//! Whether a sentence is measurable and specific, and which words are at fault where it is not.

use std::ops::Range;

use super::amount::Amounts;
use super::metric::Named;
use super::scene::{Role, Scene};
use super::sense::Sense;
use super::target::Targets;
use super::time::TimeMeaning;
use crate::model::statement::{AimKind, Exaggeration, PassMark, Said, Unmeasurable, Unspecific};

/// Whether one can say afterwards that it was reached.
pub(super) fn measurable(
    scene: &Scene,
    targets: &Targets,
    amounts: &Amounts,
    metric: Option<Named>,
) -> Result<PassMark, Unmeasurable> {
    if targets.target.is_some() {
        return Ok(PassMark::Number);
    }
    if overtakes(scene, metric) {
        return Ok(PassMark::Overtaking);
    }
    if is_countable(scene) {
        return Ok(PassMark::Countable);
    }
    if is_milestone(scene, metric) {
        return Ok(PassMark::Milestone);
    }
    Err(fault(scene, amounts))
}

/// Whether the pass mark belongs to something that someone counts.
pub(super) fn specific(
    scene: &Scene,
    measurable: &Result<PassMark, Unmeasurable>,
    targets: &Targets,
    metric: Option<Named>,
) -> Result<(), Unspecific> {
    let Ok(mark) = measurable else { return Err(Unspecific::Unmeasurable) };
    if *mark == PassMark::Milestone {
        return Err(Unspecific::Milestone);
    }
    let counted = targets.target.as_ref().map_or(metric, |target| target.metric);
    let Some(counted) = counted else { return Err(Unspecific::NoMetric) };
    match counted.sense {
        Sense::Uncounted => Err(Unspecific::NotCounted(bytes(scene, counted.at))),
        Sense::Awareness => {
            let relative = targets.target.as_ref().is_some_and(|target| target.aim.kind == AimKind::RelativePercent);
            let asked = scene.items.iter().any(|item| {
                [
                    "survey",
                    "undersök",
                    "undersøk",
                    "måling",
                    "mätning",
                    "recall",
                    "tracking",
                    "panel",
                    "erinran",
                    "erindring",
                ]
                .iter()
                .any(|word| item.text.contains(word))
            });
            if relative && !asked { Err(Unspecific::AwarenessOfNobody(bytes(scene, counted.at))) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

/// A claim about everyone, or of being the best there is.
pub(super) fn exaggeration(scene: &Scene) -> Option<Said<Exaggeration>> {
    let everyone = scene
        .places(Role::Outcome, |sense| sense == Sense::Everyone)
        .chain(scene.places(Role::Purpose, |sense| sense == Sense::Everyone))
        .find(|at| is_about_others(scene, *at));
    if let Some(at) = everyone {
        return Some(Said { value: Exaggeration::Everyone, at: bytes(scene, at) });
    }
    let best = scene.places(Role::Outcome, |sense| matches!(sense, Sense::Superlative | Sense::Numbered)).next()?;
    let world = scene.places(Role::Outcome, |sense| sense == Sense::World).next()?;
    let span = scene.items[best.min(world)].at.start..scene.items[best.max(world)].at.end;
    Some(Said { value: Exaggeration::BestInTheWorld, at: span })
}

/// "Everyone in Malmö", not "all comments", "all five platforms".
fn is_about_others(scene: &Scene, at: usize) -> bool {
    let behind = |back: usize| scene.sense(at + back);
    let things = (1..=3).any(|next| {
        matches!(
            behind(next),
            Sense::Tool
                | Sense::Metric("posts" | "comments" | "reviews" | "events" | "engagements")
                | Sense::Number(_)
                | Sense::Unit(_)
                | Sense::Uncounted
                | Sense::Channel(_)
        )
    });
    let own_work = scene.any(|sense| matches!(sense, Sense::Answer | Sense::Publish));
    let alone = matches!(scene.text(at), "all" | "all of" | "ingen" | "nobody");
    !things && !own_work && !alone
}

fn overtakes(scene: &Scene, metric: Option<Named>) -> bool {
    let passing = scene.places(Role::Outcome, |sense| sense == Sense::Overtake).next();
    let counted = metric.is_some_and(Named::is_counted);
    let whom = passing.is_some_and(|at| {
        (at + 1..at + 5).any(|next| {
            scene.sense(next) == Sense::Competitor
                || (scene.sense(next) == Sense::Other && scene.text(next).chars().count() > 3)
        })
    });
    // Passing last year is a direction; passing somebody is a mark.
    let past = passing.is_some_and(|at| {
        (at + 1..at + 3).any(|next| {
            scene.sense(next) == Sense::Past
                || scene.times.iter().any(|time| time.meaning == TimeMeaning::Past && time.items.contains(&next))
        })
    });
    counted && whom && !past
}

/// Output at set times ("every Tuesday"), or all of our own work ("reply to every comment").
fn is_countable(scene: &Scene) -> bool {
    let outcome = |at: usize| scene.roles[at] == Role::Outcome;
    let publishes = (0..scene.items.len()).any(|at| {
        outcome(at)
            && (scene.sense(at) == Sense::Publish || matches!(scene.sense(at), Sense::Metric("posts" | "events")))
    });
    let loose = scene.places(Role::Outcome, |sense| matches!(sense, Sense::More | Sense::Better)).next().is_some();
    let rated = scene.times.iter().any(|time| {
        matches!(time.meaning, TimeMeaning::Weekly | TimeMeaning::Rate(_))
            && scene.roles[time.items.start] == Role::Time
            && !in_means(scene, time.items.start)
    });
    let answers = scene.places(Role::Outcome, |sense| sense == Sense::Answer).next();
    let every = answers.is_some_and(|at| {
        (0..scene.items.len()).any(|other| {
            matches!(scene.sense(other), Sense::Every | Sense::Everyone)
                || matches!(scene.text(other), "all" | "always" | "alltid")
                || (scene.sense(other) == Sense::Rhythm(super::sense::TimeUnit::Day) && other > at)
        })
    });
    let same_day = answers.is_some()
        && scene.items.windows(2).any(|pair| {
            matches!(pair[0].text.as_str(), "same" | "samma" | "samme") && matches!(pair[1].sense, Sense::Unit(_))
        });
    // Hours that are set aside are put in; they are no output.
    let put_in = scene.any(|sense| sense == Sense::Spend);
    (publishes && rated && !loose && !put_in) || (every && !loose) || same_day
}

/// Whether a phrase of time stands among the means.
fn in_means(scene: &Scene, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| scene.roles[before] == Role::Means)
}

/// "Launch the newsletter", "have a manager hired".
fn is_milestone(scene: &Scene, metric: Option<Named>) -> bool {
    let done = scene.places(Role::Outcome, |sense| sense == Sense::Milestone).next();
    // "Create a buzz" is no milestone; "finish the brand guidelines" is one whatever is finished.
    let weak = done.is_some_and(|at| {
        [
            " a",
            " an",
            " en",
            " ett",
            " et",
            "öppna",
            "åpne",
            "test",
            "testa",
            "teste",
            "starta",
            "starte",
            "get the",
            "have a",
            "ut",
            "ute",
            "uppe",
            "oppe",
            "etablera",
            "etablere",
            "definiera",
            "definere",
        ]
        .iter()
        .any(|end| scene.text(at).ends_with(end))
    });
    let vague = weak && scene.any(|sense| sense == Sense::Uncounted);
    let loose = scene
        .any(|sense| matches!(sense, Sense::More | Sense::Better | Sense::Unbounded | Sense::Fewer | Sense::Blank));
    let moved = metric.is_some_and(|metric| metric.is_counted() && !metric.is_output())
        && scene.any(|sense| matches!(sense, Sense::Up | Sense::Down));
    done.is_some() && !loose && !vague && !moved
}

/// The words that leave it open.
fn fault(scene: &Scene, amounts: &Amounts) -> Unmeasurable {
    let first = |is: &dyn Fn(Sense) -> bool| {
        (0..scene.items.len())
            .find(|at| matches!(scene.roles[*at], Role::Outcome | Role::Purpose) && is(scene.sense(*at)))
            .map(|at| bytes(scene, at))
    };
    if let Some(everyone) = exaggeration(scene).filter(|said| said.value == Exaggeration::Everyone) {
        return Unmeasurable::Everyone(everyone.at);
    }
    if let Some(blank) = first(&|sense| sense == Sense::Blank) {
        return Unmeasurable::Placeholder(blank);
    }
    if let Some(unbounded) = first(&|sense| sense == Sense::Unbounded) {
        return Unmeasurable::Unbounded(unbounded);
    }
    let means = amounts.amounts.iter().find(|amount| amount.role == Role::Means);
    if let Some(means) = means {
        return Unmeasurable::MeansOnly(bytes(scene, means.items.start));
    }
    if let Some(spent) = &amounts.spent {
        return Unmeasurable::Input(bytes(scene, spent.items.start));
    }
    if let Some(bare) = first(&|sense| matches!(sense, Sense::More | Sense::Fewer | Sense::Better)) {
        return Unmeasurable::BareDirection(bare);
    }
    if let Some(other) =
        amounts.others.first().copied().or_else(|| amounts.amounts.first().map(|amount| amount.items.start))
    {
        return Unmeasurable::OtherNumber(bytes(scene, other));
    }
    first(&|sense| matches!(sense, Sense::Up | Sense::Down)).map_or(Unmeasurable::NoNumber, Unmeasurable::BareDirection)
}

/// The bytes of an item.
pub(super) fn bytes(scene: &Scene, at: usize) -> Range<usize> {
    scene.items.get(at).map_or(0..0, |item| item.at.clone())
}
