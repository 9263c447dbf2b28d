//! Which metric a number belongs to, and which one a sentence without a number speaks of.
//!
//! [`near`] looks around a number, [`whole`] at the sentence as a whole; [`whom`] tells the people it is about from the
//! people who are counted, [`deeds`] what verbs alone imply. What nobody names is guessed in `target::implied`.

mod deeds;
mod near;
mod whole;
mod whom;

use super::scene::Scene;
use super::sense::Sense;
pub(super) use deeds::{is_of_answers, people_reached, time_to_answer};
pub(super) use near::of_amount;
pub(super) use whole::main;

/// A metric found in the sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Named {
    /// The item that names it.
    pub(super) at: usize,
    /// [`Sense::Metric`], [`Sense::OwnMetric`], [`Sense::Awareness`] or [`Sense::Uncounted`].
    pub(super) sense: Sense,
}

impl Named {
    /// A metric that an item stands for without naming it.
    pub(super) fn implied(at: usize, name: &'static str) -> Self {
        Self { at, sense: Sense::Metric(name) }
    }

    /// Its name in files; nothing for what nobody counts.
    pub(super) fn name(self) -> Option<&'static str> {
        match self.sense {
            Sense::Metric(name) => Some(name),
            Sense::Awareness => Some("brand_awareness"),
            _ => None,
        }
    }

    /// Whether someone counts it.
    pub(super) fn is_counted(self) -> bool {
        matches!(self.sense, Sense::Metric(_) | Sense::OwnMetric(_))
    }

    /// Whether it is what we do ourselves.
    pub(super) fn is_output(self) -> bool {
        matches!(self.sense, Sense::Metric("posts" | "events" | "emails_sent"))
    }
}

/// Metrics that are shares: a per cent of them may be a level.
pub(super) fn is_ratio(name: &str) -> bool {
    matches!(
        name,
        "engagement_rate"
            | "click_rate"
            | "conversion_rate"
            | "open_rate"
            | "unsubscribe_rate"
            | "bounce_rate"
            | "response_rate"
            | "answered_in_time"
            | "praise_share"
            | "retention"
            | "churn"
            | "market_share"
            | "roi"
            | "adoption_rate"
            | "referral_rate"
            | "brand_awareness"
    )
}

/// The metric that an item names.
pub(super) fn named(scene: &Scene, at: usize) -> Option<Named> {
    let sense = scene.sense(at);
    // Of "workshop sign-ups" and "sales leads" the last word says what is counted.
    let goes_on = matches!(sense, Sense::Metric(_))
        && !scene.text(at).contains(' ')
        && matches!(scene.sense(at + 1), Sense::Metric(_))
        && !matches!(scene.text(at), "likes" | "comments");
    if goes_on {
        return named(scene, at + 1);
    }
    matches!(sense, Sense::Metric(_) | Sense::OwnMetric(_) | Sense::Awareness | Sense::Uncounted)
        .then_some(Named { at, sense })
}
