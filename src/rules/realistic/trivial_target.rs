//! A goal that is won before it starts.

use crate::model::metric::Better;
use crate::model::place::Place;
use crate::rules::{Checked, Findings};
use crate::say::{Amount, sentence};

rule! {
    /// ## What it catches
    /// A target that the start value already meets.
    ///
    /// ## Why it matters
    /// A goal that is reached on the first day changes nothing: nobody has to do anything for it, and when it is
    /// "met" nobody has learnt anything.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4000
    /// source = "Instagram Insights"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4830
    /// source = "Instagram Insights"
    /// ```
    "R204", "trivial-target", Warning
}

sentence! {
    AlreadyReached { target: Amount, start: Amount }
    en "the target {target} is reached before it begins: the start value is {start}",
    sv "målet {target} är nått innan det börjar: startvärdet är {start}",
    nb "målet {target} er nådd før det begynner: startverdien er {start}",
}

sentence! {
    AimFurther {}
    en "set a target that takes work to reach",
    sv "sätt ett mål som det krävs arbete för att nå",
    nb "sett et mål som det kreves arbeid å nå",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        let (Some(target), Some(start), Some(metric)) = (goal.target, goal.baseline, &goal.metric) else { continue };
        if target.is_kept() || metric.kind.has_period() {
            continue;
        }
        let Some(level) = target.level(Some(start)) else { continue };
        // A level on the wrong side of the start tells its direction by the metric, not by itself.
        let reached = match metric.better {
            Better::Higher if !target.needs_baseline() => start >= level,
            Better::Lower if !target.needs_baseline() => start <= level,
            Better::Higher | Better::Lower => (level - start).abs() < f64::EPSILON,
        };
        if reached {
            let message = AlreadyReached { target: Amount(level), start: Amount(start) };
            found.add(&RULE, Place::value(path.key("target")), message).help(AimFurther {});
        }
    }
}
