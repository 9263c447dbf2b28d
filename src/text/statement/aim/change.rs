//! Whether a number is a change: a sign, "by", a word of more or of growth beside it, new ones of what stays.

use crate::text::statement::amount::Amount;
use crate::text::statement::metric::Named;
use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// Ends of nouns of change, as they stand before a number: "an increase of", "en økning på".
const NOUN_ENDS: [&str; 30] = [
    "ing",
    "ion",
    "growth",
    "rise",
    "lift",
    "uplift",
    "bump",
    "jump",
    "increase",
    "decrease",
    "drop",
    "cut",
    "gain",
    "vekst på",
    "økt",
    "løft",
    "lyft",
    "nedgang",
    "uppgång",
    "oppgang",
    "kutt",
    "growth of",
    "improvement of",
    "improvement",
    "vekst i",
    "vekst",
    "gain of",
    "økningen",
    "ökningen",
    "uptick",
];

/// Words of growing and falling that compare, as they stand behind a number: "15 % higher", "20 % lägre".
const COMPARING: [&str; 52] = [
    "higher",
    "lower",
    "bigger",
    "larger",
    "longer",
    "shorter",
    "högre",
    "lägre",
    "större",
    "kortare",
    "längre",
    "høyere",
    "lavere",
    "større",
    "kortere",
    "lengre",
    "up",
    "down",
    "upp",
    "ner",
    "opp",
    "ned",
    "ökning",
    "økning",
    "increase",
    "growth",
    "lift",
    "uplift",
    "reduction",
    "minskning",
    "nedgang",
    "cheaper",
    "billigare",
    "billigere",
    "boost",
    "jump",
    "rise",
    "drop",
    "reduksjon",
    "vekst",
    "vekst i",
    "uppgång",
    "oppgang",
    "improvement",
    "sänkning",
    "höjning",
    "cut",
    "bump",
    "less than",
    "förbättring",
    "forbedring",
    "decrease",
];

/// Parts of verbs of losing.
const LOSING: [&str; 6] = ["lose", "losing", "tappa", "miste", "tape", "förlora"];

/// How far before a number the verb that loses it may stand.
const NEAR_LOSS: usize = 6;

/// How far before a number a verb may move it, where no other number or clause comes between.
const NEAR_VERB: usize = 8;

/// "an increase of", "en økning på": a noun of change so many items before the amount.
pub(super) fn is_noun_of_change(scene: &Scene, amount: &Amount, back: usize) -> bool {
    let start = amount.items.start;
    matches!(scene.before(start, back), Sense::Up | Sense::Down | Sense::Extra)
        && NOUN_ENDS.iter().any(|noun| scene.text_before(start, back).ends_with(noun))
}

/// "500 more", "15 % fler", "20 % lägre", "20 % of a lift".
pub(super) fn is_more_behind(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    let parts = matches!(scene.sense(end), Sense::Mark(_) | Sense::And | Sense::From | Sense::Metric(_));
    is_comparison(scene, end) || (is_comparison(scene, end + 1) && !parts)
}

/// Whether a word compares.
fn is_comparison(scene: &Scene, at: usize) -> bool {
    match scene.sense(at) {
        Sense::More | Sense::Fewer | Sense::Extra | Sense::Better => true,
        Sense::Up | Sense::Down => COMPARING.contains(&scene.text(at)),
        _ => false,
    }
}

/// "by 15 %", "+500", "another 20", "15 % more".
pub(super) fn is_change(scene: &Scene, amount: &Amount) -> bool {
    is_signed(scene, amount)
        || is_led(scene, amount)
        || is_by(scene, amount)
        || is_more_behind(scene, amount)
        || (1..=3).any(|back| is_noun_of_change(scene, amount, back))
}

/// "+500", "−15 %"; a dash between two numbers is no sign.
fn is_signed(scene: &Scene, amount: &Amount) -> bool {
    let start = amount.items.start;
    match scene.before(start, 1) {
        Sense::Mark('+') => true,
        Sense::Mark('-' | '−' | '–') => scene.items[start].glued && !scene.items[start - 1].glued,
        _ => false,
    }
}

/// "another 20", "med minst 15 %".
fn is_led(scene: &Scene, amount: &Amount) -> bool {
    let start = amount.items.start;
    let leads = |back: usize| {
        matches!(scene.before(start, back), Sense::ByChange | Sense::Extra) && scene.text_before(start, back) != "with"
    };
    let near = scene.before(start, 1);
    leads(1) || (leads(2) && (is_bound(near) || matches!(near, Sense::One | Sense::Extra)))
}

/// "by 15 %", "by at least 15 %".
fn is_by(scene: &Scene, amount: &Amount) -> bool {
    let start = amount.items.start;
    let is_by = |back: usize| scene.text_before(start, back) == "by";
    is_by(1) || (is_by(2) && is_bound(scene.before(start, 1)))
}

/// What may stand between "by" and its number.
fn is_bound(sense: Sense) -> bool {
    matches!(sense, Sense::About | Sense::AtLeast | Sense::AtMost | Sense::Between)
}

/// "Raise conversion rate 20 %": a verb of moving right before the metric, nothing that leads to a level.
pub(super) fn moves_by(scene: &Scene, amount: &Amount) -> bool {
    (1..=NEAR_VERB)
        .map(|back| scene.before(amount.items.start, back))
        .take_while(|sense| !matches!(sense, Sense::Number(_) | Sense::Mark(_) | Sense::And))
        .any(|sense| matches!(sense, Sense::Up | Sense::Down))
}

/// "Get 500 followers": of what stays, those that are got are a change; of what comes and goes, a total.
pub(super) fn is_gained_stock(scene: &Scene, amount: &Amount, metric: Option<Named>) -> bool {
    let gains = scene.any(|sense| sense == Sense::Gain)
        || (1..=3).any(|back| scene.before(amount.items.start, back) == Sense::Up);
    is_stock(metric) && gains
}

/// Whether a metric stays: who follows today follows tomorrow.
pub(super) fn is_stock(metric: Option<Named>) -> bool {
    matches!(metric.map(|metric| metric.sense), Some(Sense::Metric("followers" | "subscribers" | "members")))
}

/// Whether an amount is of new ones: "500 new", "500 helt nya".
pub(super) fn is_new(scene: &Scene, amount: &Amount) -> bool {
    (amount.items.end..amount.items.end + 3).any(|at| scene.sense(at) == Sense::New)
}

/// "Lose no more than 50 followers".
pub(super) fn is_loss(scene: &Scene, amount: &Amount) -> bool {
    let text = |back: usize| scene.text_before(amount.items.start, back);
    (1..=NEAR_LOSS).any(|back| LOSING.iter().any(|word| text(back).contains(word)))
}
