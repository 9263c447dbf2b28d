//! Metrics that no word names: what a number means by what stands around it.

use crate::text::statement::amount::{Amount, Form};
use crate::text::statement::metric::{self, Named};
use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// Words for a website where time is spent.
const SITES: [&str; 10] =
    ["site", "page", "siden", "sidan", "sajten", "nettstedet", "webbplatsen", "nettsiden", "hemsidan", "website"];

/// The most stars that reviewers give.
const MOST_STARS: f64 = 5.0;

/// "Three minutes on the site".
pub(super) fn on_site(scene: &Scene, amount: &Amount) -> Option<Named> {
    let end = amount.items.end;
    let on_site = (end..end + 4).any(|next| SITES.contains(&scene.text(next)));
    on_site.then(|| Named::implied(amount.items.start, "time_on_site"))
}

/// What a bare number means where nothing is named: on a platform followers, in money sales, of those who are reached
/// reach.
pub(super) fn implied(scene: &Scene, amount: &Amount) -> Option<Named> {
    let name = match amount.form {
        Form::Money(_) => "sales",
        Form::Count if is_bare(scene, amount.items.end) => {
            on_platform(scene, amount).or_else(|| is_reach(scene, amount).then_some("reach"))?
        }
        _ => return None,
    };
    Some(Named::implied(amount.items.start, name))
}

/// Whether nothing stands behind the number that it may count.
fn is_bare(scene: &Scene, end: usize) -> bool {
    let may_count = matches!(scene.sense(end), Sense::Other | Sense::New | Sense::People | Sense::Tool);
    !may_count || !scene.text(end).starts_with(char::is_alphabetic)
}

/// What is counted on the platform that is named: "4,7 på Google" is stars, "reach 5,000 on Instagram" followers.
fn on_platform(scene: &Scene, amount: &Amount) -> Option<&'static str> {
    let platform =
        scene.items.iter().find_map(|item| if let Sense::Channel(name) = item.sense { Some(name) } else { None })?;
    let is_stars = amount.value <= MOST_STARS && amount.value.fract() > 0.0;
    let reaches = || scene.items[..amount.items.start].iter().any(|item| item.sense == Sense::Reach);
    match platform {
        "google" | "google-business" | "tripadvisor" | "trustpilot" if is_stars => Some("rating"),
        "youtube" | "email" | "podcast" if reaches() => Some("subscribers"),
        "instagram" | "facebook" | "tiktok" | "linkedin" | "x" | "threads" | "bluesky" | "mastodon" | "pinterest"
        | "snapchat"
            if reaches() =>
        {
            Some("followers")
        }
        _ => None,
    }
}

/// "Nå 50 000": a bare number right behind a verb of reaching.
fn is_reach(scene: &Scene, amount: &Amount) -> bool {
    matches!(scene.text_before(amount.items.start, 1), "reach" | "nå" | "når" | "nå ut till" | "nå ut til")
}

/// "50 000 personer med filmen", "250 personer till vårdagen": people who are reached, or who come.
pub(super) fn of_people(scene: &Scene, amount: &Amount) -> Option<Named> {
    let end = amount.items.end;
    let at = (end..end + 2).find(|at| scene.sense(*at) == Sense::People)?;
    let counted = (end..at).any(|between| matches!(scene.sense(between), Sense::Metric(_)));
    if counted {
        return None;
    }
    let comes = matches!(scene.text(at + 1), "to" | "till" | "til" | "at" | "på" | "in" | "i")
        || matches!(scene.sense(at + 1), Sense::To | Sense::In);
    let does = matches!(scene.sense(at + 2), Sense::Metric(name) if name != "events");
    metric::people_reached(scene).or_else(|| (comes && !does).then(|| Named::implied(at, "attendance")))
}

/// "Plats 3 på Google", "topp 20 på Podtoppen": a place in an order.
pub(super) fn in_order(scene: &Scene, amount: &Amount) -> Option<Named> {
    let (start, end) = (amount.items.start, amount.items.end);
    let at = start.checked_sub(1)?;
    let marked = matches!(scene.sense(at), Sense::Numbered | Sense::Top | Sense::Mark('#'));
    let ordinal = matches!(scene.text(end), "st" | "nd" | "rd" | "th") && scene.items[end].glued;
    (marked || ordinal).then(|| Named::implied(at, "ranking"))
}

/// "24 nyhetsbrev", "fem tiktoker om dagen": what is published there.
pub(super) fn as_output(scene: &Scene, amount: &Amount) -> Option<Named> {
    let at = amount.items.end;
    let published = matches!(
        scene.sense(at),
        Sense::Channel("email" | "tiktok" | "sms" | "podcast" | "blog" | "print" | "instagram")
    );
    let counts_more = matches!(scene.sense(at + 1), Sense::Metric(_));
    (published && !counts_more).then(|| Named::implied(at, "posts"))
}
