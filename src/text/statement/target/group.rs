//! Shares of a group: "every fifth visitor", "20 % of our customers", market share.

use crate::model::statement::AimKind;
use crate::text::statement::aim::aim;
use crate::text::statement::amount::{Amount, Form};
use crate::text::statement::items::Item;
use crate::text::statement::metric::{self, Named};
use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// Verbs of using: a share of those who use something is its adoption.
const USING: [&str; 7] = ["using", "use", "uses", "använder", "använda", "bruker", "bruke"];

/// How the word for a market begins in the three languages.
const MARKETS: [&str; 3] = ["market", "marknad", "marked"];

/// "Every fifth visitor shall book": a rate that is named, else adoption, retention or conversion.
pub(super) fn shared(scene: &Scene, at: usize) -> Named {
    let is_share = |item: &Item| match item.sense {
        Sense::Metric(name) => metric::is_ratio(name),
        sense => sense == Sense::Awareness,
    };
    let named = scene.items.iter().position(is_share).and_then(|at| metric::named(scene, at));
    let guessed = || {
        let name = if scene.items.iter().any(|item| USING.contains(&item.text.as_str())) {
            "adoption_rate"
        } else if scene.any(|sense| sense == Sense::Hold) {
            "retention"
        } else {
            "conversion_rate"
        };
        Named::implied(at, name)
    };
    named.unwrap_or_else(guessed)
}

/// "20 % of our visitors shall sign up": a share of a group that does something, or of a market.
pub(super) fn of_group(scene: &Scene, amount: &Amount) -> Option<Named> {
    let end = amount.items.end;
    let of = matches!(scene.text(end), "of" | "av" | "utav");
    let group = (end + 1..end + 5).any(|at| is_group(scene.sense(at)));
    let market = (end + 1..end + 4).any(|at| scene.text(at).starts_with("mark"));
    if (of && market && !group) || names_market_share(scene, end) {
        return Some(Named::implied(end, "market_share"));
    }
    (of && group && amount.form == Form::Percent).then(|| shared(scene, end))
}

/// Those whom a share may be of.
fn is_group(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::People
            | Sense::Tool
            | Sense::Metric(
                "visits"
                    | "customers"
                    | "subscribers"
                    | "followers"
                    | "attendance"
                    | "leads"
                    | "members"
                    | "signups"
                    | "applications"
                    | "sales"
            )
    )
}

/// "Of the market", "20 % share of a market".
fn names_market_share(scene: &Scene, end: usize) -> bool {
    let of_market = scene.items.windows(2).any(|pair| {
        matches!(pair[0].text.as_str(), "of" | "av" | "the" | "share of")
            && MARKETS.iter().any(|word| pair[1].text.starts_with(word))
    });
    of_market || (scene.text(end) == "share" && scene.items.iter().any(|item| item.text.starts_with("market")))
}

/// A level in per cent of what is otherwise counted is its rate: "engagement at 5 %".
pub(super) fn level_of_rate(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Option<Named> {
    let named = metric?;
    let rate = match named.sense {
        Sense::Metric("engagements") => "engagement_rate",
        Sense::Metric("unsubscribes") => "unsubscribe_rate",
        _ => return metric,
    };
    let moved =
        scene.any(|sense| matches!(sense, Sense::Up | Sense::Down | Sense::More | Sense::Extra | Sense::Mark('+')));
    let is_level = || aim(scene, amount, metric).kind == AimKind::Absolute;
    if !moved || is_level() { Some(Named::implied(named.at, rate)) } else { metric }
}
