//! Goals without a number that one can still tell reached: passing somebody, output at set times, milestones.

use crate::text::statement::metric::Named;
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::{Sense, TimeUnit};
use crate::text::statement::time::TimeMeaning;

/// A stranger behind a verb of passing is somebody's name only if it is longer than an article.
const LONGEST_ARTICLE: usize = 3;

/// Ends of verbs that are milestones only of something that can be finished: "create a buzz" is none.
const WEAK_ENDS: [&str; 22] = [
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
];

/// "Overtake Hartleys in followers": passing somebody is a mark; passing last year is a direction.
pub(super) fn overtakes(scene: &Scene, metric: Option<Named>) -> bool {
    let Some(at) = scene.places(Role::Outcome, |sense| sense == Sense::Overtake).next() else { return false };
    let is_name = |next: usize| scene.sense(next) == Sense::Other && scene.text(next).chars().count() > LONGEST_ARTICLE;
    let is_past = |next: usize| {
        scene.sense(next) == Sense::Past
            || scene.times.iter().any(|time| time.meaning == TimeMeaning::Past && time.items.contains(&next))
    };
    metric.is_some_and(Named::is_counted)
        && (at + 1..at + 5).any(|next| scene.sense(next) == Sense::Competitor || is_name(next))
        && !(at + 1..at + 3).any(is_past)
}

/// Output at set times ("every Tuesday"), or all of our own work ("reply to every comment").
pub(super) fn is_countable(scene: &Scene) -> bool {
    let is_loose = scene.places(Role::Outcome, |sense| matches!(sense, Sense::More | Sense::Better)).next().is_some();
    (!is_loose && (publishes_by_schedule(scene) || answers_everything(scene))) || answers_same_day(scene)
}

/// "Post every Tuesday". Hours that are set aside are put in; they are no output.
fn publishes_by_schedule(scene: &Scene) -> bool {
    let is_output = |sense: Sense| matches!(sense, Sense::Publish | Sense::Metric("posts" | "events"));
    let is_of_means = |at: usize| at > 0 && scene.roles[at - 1] == Role::Means;
    let scheduled = scene.times.iter().any(|time| {
        matches!(time.meaning, TimeMeaning::Weekly | TimeMeaning::Rate(_))
            && scene.roles[time.items.start] == Role::Time
            && !is_of_means(time.items.start)
    });
    scheduled && scene.places(Role::Outcome, is_output).next().is_some() && !scene.any(|sense| sense == Sense::Spend)
}

/// "Reply to every comment", "answer comments daily".
fn answers_everything(scene: &Scene) -> bool {
    let Some(answer) = scene.places(Role::Outcome, |sense| sense == Sense::Answer).next() else { return false };
    (0..scene.items.len()).any(|at| match scene.sense(at) {
        Sense::Every | Sense::Everyone => true,
        Sense::Rhythm(TimeUnit::Day) if at > answer => true,
        _ => matches!(scene.text(at), "all" | "always" | "alltid"),
    })
}

/// "Reply the same day".
fn answers_same_day(scene: &Scene) -> bool {
    let same = scene.items.windows(2).any(|pair| {
        matches!(pair[0].text.as_str(), "same" | "samma" | "samme") && matches!(pair[1].sense, Sense::Unit(_))
    });
    same && scene.places(Role::Outcome, |sense| sense == Sense::Answer).next().is_some()
}

/// "Launch the newsletter", "have a manager hired"; not "create a buzz", nor what moves a metric.
pub(super) fn is_milestone(scene: &Scene, metric: Option<Named>) -> bool {
    let Some(done) = scene.places(Role::Outcome, |sense| sense == Sense::Milestone).next() else { return false };
    // "Finish the brand guidelines" is one whatever is finished.
    let is_weak = WEAK_ENDS.iter().any(|end| scene.text(done).ends_with(end));
    let is_vague = is_weak && scene.any(|sense| sense == Sense::Uncounted);
    let is_open =
        |sense: Sense| matches!(sense, Sense::More | Sense::Better | Sense::Unbounded | Sense::Fewer | Sense::Blank);
    let moves = metric.is_some_and(|metric| metric.is_counted() && !metric.is_output())
        && scene.any(|sense| matches!(sense, Sense::Up | Sense::Down));
    !scene.any(is_open) && !is_vague && !moves
}
