//! The checks: one file a rule, in a folder a dimension.
//!
//! A rule reads a [`Checked`] campaign, a [`CheckedStrategy`] or both, and adds to [`Findings`]. Its documentation comment is
//! its page, and the examples in it are run by the tests. To add a rule: write its file, and name it in the registry below.

mod as_written;
mod channel_use;
mod checked;
mod checked_feedback;
mod checked_strategy;
mod findings;
mod nouns;
mod part;
mod readings;
pub(crate) mod realism;
pub(crate) mod reasons;
mod silence;
#[cfg(test)]
mod testing;

use crate::model::finding::RuleId;
pub(crate) use checked::Checked;
pub(crate) use checked_feedback::CheckedFeedback;
pub(crate) use checked_strategy::CheckedStrategy;
pub(crate) use findings::Findings;

/// A rule: what identifies it, its page, and what it does.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Code, name and default severity.
    pub(crate) id: &'static RuleId,
    /// The documentation, in Markdown: what it catches, why it matters, bad and good examples.
    pub(crate) page: &'static str,
    /// Looks for findings in a campaign; `None` for those that are born while a file is read, and for a strategy's.
    pub(crate) check: Option<fn(&Checked<'_>, &mut Findings)>,
    /// Looks for findings in a strategy; `None` where the rule has nothing to say of one.
    pub(crate) check_strategy: Option<fn(&CheckedStrategy<'_>, &mut Findings)>,
    /// Looks for findings in a log of feedback; `None` for all other rules.
    pub(crate) check_feedback: Option<fn(&CheckedFeedback<'_>, &mut Findings)>,
}

/// Declares a rule: its documentation, then code, name and severity, or the id of findings born while reading. What it
/// looks at stands behind: nothing for a campaign, `, of strategies` for a strategy, `, and strategies` for both
/// (`fn check` and `fn check_strategy`), `, of feedback` for a log of feedback. Where a check finds more of what reading finds, `, also check` stands behind the id.
macro_rules! rule {
    (@ $page:expr, $id:expr, $check:expr, $check_strategy:expr) => {
        crate::rules::Rule {
            id: $id,
            page: $page,
            check: $check,
            check_strategy: $check_strategy,
            check_feedback: None,
        }
    };
    (@id $code:literal, $name:literal, $severity:ident) => {
        &crate::model::finding::RuleId {
            code: $code,
            name: $name,
            severity: crate::model::finding::Severity::$severity,
        }
    };
    ($(#[doc = $line:literal])+ $code:literal, $name:literal, $severity:ident) => {
        $(#[doc = $line])+
        pub(crate) static RULE: crate::rules::Rule =
            rule!(@ concat!($($line, "\n"),+), rule!(@id $code, $name, $severity), Some(check), None);
    };
    ($(#[doc = $line:literal])+ $code:literal, $name:literal, $severity:ident, of strategies) => {
        $(#[doc = $line])+
        pub(crate) static RULE: crate::rules::Rule =
            rule!(@ concat!($($line, "\n"),+), rule!(@id $code, $name, $severity), None, Some(check));
    };
    ($(#[doc = $line:literal])+ $code:literal, $name:literal, $severity:ident, of feedback) => {
        $(#[doc = $line])+
        pub(crate) static RULE: crate::rules::Rule = crate::rules::Rule {
            id: rule!(@id $code, $name, $severity),
            page: concat!($($line, "\n"),+),
            check: None,
            check_strategy: None,
            check_feedback: Some(check),
        };
    };
    ($(#[doc = $line:literal])+ $code:literal, $name:literal, $severity:ident, and strategies) => {
        $(#[doc = $line])+
        pub(crate) static RULE: crate::rules::Rule =
            rule!(@ concat!($($line, "\n"),+), rule!(@id $code, $name, $severity), Some(check), Some(check_strategy));
    };
    ($(#[doc = $line:literal])+ born $id:ident) => {
        $(#[doc = $line])+
        pub(crate) static RULE: crate::rules::Rule =
            rule!(@ concat!($($line, "\n"),+), &crate::model::codes::$id, None, None);
    };
    ($(#[doc = $line:literal])+ born $id:ident, also check) => {
        $(#[doc = $line])+
        pub(crate) static RULE: crate::rules::Rule =
            rule!(@ concat!($($line, "\n"),+), &crate::model::codes::$id, Some(check), None);
    };
}

/// Lists the rules, a folder a line: writes the modules and the list that everything else reads.
macro_rules! registry {
    ($($dimension:ident { $($rule:ident),+ $(,)? })+) => {
        $(mod $dimension { $(pub(super) mod $rule;)+ })+

        /// Every rule, in the order of the codes.
        pub(crate) static REGISTRY: &[&Rule] = &[$($(&$dimension::$rule::RULE),+),+];
    };
}

registry! {
    file {
        syntax_error, unknown_key, missing_key, wrong_type, unknown_reference, duplicate_name, newer_syntax,
    }
    specific {
        vague_goal, statement_contradicts_fields, no_goals, too_many_goals, two_goals_in_one, duplicate_goal,
        goal_without_objective,
    }
    realistic {
        implausible_growth, beyond_own_history, ambitious_growth, trivial_target, target_exceeds_audience,
        budget_cannot_buy_target, too_small_to_see, cadence_beyond_hours,
    }
    time_bound {
        no_start_or_end, ends_before_start, goal_outside_campaign, campaign_over, no_milestones, odd_length,
        baseline_out_of_date, overdue_review,
    }
    measurable {
        unknown_metric, relative_without_baseline, percent_or_points, ratio_without_denominator, nobody_measures,
        no_review, stale_snapshots, no_history, baseline_disagrees, only_activity_goals, roi_without_cost_or_value,
        unreliable_metric,
    }
    channels {
        no_channels, unused_channel, channel_without_audience, audience_incomplete, no_material, no_times,
        times_miss_audience, no_tone, dead_end, renamed_platform, too_many_channels, post_too_long,
        calendar_gap, material_not_for_channel, avoided_word,
    }
    budget {
        no_budget, lines_exceed_total, unbudgeted_channel, free_without_hours, over_budget, spending_too_fast,
        daily_exceeds_line,
        mixed_currency,
    }
    strategy {
        no_owner, no_strategy, strategy_out_of_date, nobody_answers, unwatched_hours, no_guidelines,
        guidelines_not_acknowledged, slow_answer_promise, no_crisis_plan, private_answers, no_offers, no_objectives,
        strategy_without_audience, platform_without_use, no_measurement, anonymous_answers,
    }
    ledger {
        bad_row, torn_line, counter_decreased, sudden_jump, future_snapshot, unknown_series, conflicting_rows,
        overlapping_periods,
    }
    feedback {
        overdue_answer, answered_elsewhere, unsigned_answer, recurring_complaint, crisis_triggered, unequal_treatment,
        gone_silent, feedback_deleted, praise_unused, unresolved_answer,
    }
}

/// Runs every rule over a campaign.
pub(crate) fn check(checked: &Checked<'_>) -> Findings {
    let mut found = Findings::default();
    for check in REGISTRY.iter().filter_map(|rule| rule.check) {
        check(checked, &mut found);
    }
    if let (Some(strategy), Some(evidence)) = (&checked.campaign.standing, &checked.evidence.standing) {
        let mut own = check_strategy(&CheckedStrategy { strategy, evidence });
        own.keep_tables(&strategy.own_tables);
        found.extend(own);
    }
    found.keep_outside(&checked.campaign.damaged);
    found
}

/// Runs every rule that has something to say of strategies over one.
pub(crate) fn check_strategy(checked: &CheckedStrategy<'_>) -> Findings {
    let mut found = Findings::default();
    for check in REGISTRY.iter().filter_map(|rule| rule.check_strategy) {
        check(checked, &mut found);
    }
    found.keep_outside(&checked.strategy.damaged);
    found
}

/// Runs every rule of feedback over a log.
pub(crate) fn check_feedback(checked: &CheckedFeedback<'_>) -> Findings {
    let mut found = Findings::default();
    for check in REGISTRY.iter().filter_map(|rule| rule.check_feedback) {
        check(checked, &mut found);
    }
    found
}

/// The rule with this code or name; letters' case does not matter.
pub(crate) fn find(wanted: &str) -> Option<&'static Rule> {
    let wanted = wanted.trim();
    REGISTRY
        .iter()
        .copied()
        .find(|rule| rule.id.code.eq_ignore_ascii_case(wanted) || rule.id.name.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests;
