//! Numbers that are no targets: ages, prices, lists, places, what is put in, how many channels there are.

use super::amount::{Amount, Form};
use super::scene::{Role, Scene};
use super::sense::Sense;

/// Whether the amount is money or hours that are put in.
pub(super) fn is_spent(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let spends = (at.saturating_sub(4)..at).any(|before| matches!(scene.sense(before), Sense::Spend | Sense::Budget));
    let of_budget = (at.saturating_sub(4)..at)
        .any(|before| ["budget", "budsjett"].iter().any(|word| scene.text(before).contains(word)));
    let budget = (amount.items.end..amount.items.end + 2).any(|next| scene.sense(next) == Sense::Budget)
        || (amount.items.end..amount.items.end + 3)
            .any(|next| matches!(scene.text(next), "budget" | "budsjett" | "budsjettet" | "budgeten"));
    match amount.form {
        Form::Money(_) => spends || budget || !(earns(scene) || brings(scene, at)),
        Form::Time(_) => spends,
        Form::Percent | Form::Count => {
            (spends && budget)
                || (spends && of_budget && amount.form == Form::Percent)
                || (at.saturating_sub(2)..at).any(|before| scene.sense(before) == Sense::Budget)
        }
        _ => false,
    }
}

/// Whether something is to bring the money: "the appeal shall raise 250,000".
fn brings(scene: &Scene, at: usize) -> bool {
    let verbs =
        ["gi", "ge", "ger", "gir", "tjene", "tjäna", "tjener", "tjänar", "earn", "make", "raise", "dra inn", "dra in"];
    (at.saturating_sub(4)..at).any(|before| {
        matches!(scene.sense(before), Sense::Gain | Sense::Reach | Sense::Up) || verbs.contains(&scene.text(before))
    })
}

/// Whether the sentence speaks of something that is counted in money.
fn earns(scene: &Scene) -> bool {
    scene.any(|sense| {
        matches!(
            sense,
            Sense::Metric(
                "sales"
                    | "profit"
                    | "cost_per_lead"
                    | "cost_per_result"
                    | "cost_per_click"
                    | "roas"
                    | "roi"
                    | "customers"
                    | "bookings"
            ) | Sense::OwnMetric(_)
        )
    })
}

/// Whether the amount tells something else than how much is to be reached.
pub(super) fn is_no_target(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let end = amount.items.end;
    if matches!(amount.form, Form::Multiple) && !matches!(scene.sense(at), Sense::Number(_)) {
        return false;
    }
    is_price(scene, at, end)
        || is_past_year(scene, at, end)
        || is_age(scene, at, end)
        || is_place_in_order(scene, at, end)
        || is_thing_not_counted(scene, amount)
        || is_description(scene, at, end)
        || is_glued_to_a_name(scene, end)
        || is_offer(scene, amount)
        || is_whom_or_price(scene, amount)
        || is_loose(scene, amount)
}

/// "499,-", "99:-".
fn is_price(scene: &Scene, at: usize, end: usize) -> bool {
    let dash = matches!(scene.sense(end), Sense::Mark(',' | ':'))
        && matches!(scene.sense(end + 1), Sense::Mark('-' | '–'))
        && scene.items[end + 1].glued;
    let at_price = at
        .checked_sub(1)
        .is_some_and(|before| matches!(scene.text(before), "til" | "till" | "for" | "för" | "à" | "a" | "at"));
    dash && at_price
        && matches!(scene.sense(at), Sense::Number(_))
        && !scene.any(|sense| matches!(sense, Sense::Metric("cost_per_lead" | "cost_per_result" | "cost_per_click")))
}

/// "Founded in 1923".
fn is_past_year(scene: &Scene, at: usize, end: usize) -> bool {
    let Sense::Number(value) = scene.sense(at) else { return false };
    let year = scene.text(at).len() == 4 && (1800.0..2015.0).contains(&value);
    year && !matches!(scene.sense(end), Sense::Metric(_) | Sense::New | Sense::More | Sense::Extra | Sense::People)
        && end == at + 1
        && at.checked_sub(1).is_some_and(|before| {
            matches!(scene.sense(before), Sense::Other | Sense::Starting | Sense::In | Sense::Mark('('))
        })
}

/// "aged 25–45", "18-24 year olds", "folk mellan 25 och 45", "30-åringar".
fn is_age(scene: &Scene, at: usize, end: usize) -> bool {
    let hyphen = usize::from(matches!(scene.sense(end), Sense::Mark('-' | '–')));
    let behind = (end + hyphen..end + hyphen + 2)
        .any(|next| scene.sense(next) == Sense::Age && scene.text(next) != "generation");
    let year_olds = matches!(scene.sense(end), Sense::Unit(_)) && scene.sense(end + 1) == Sense::Age;
    let before: Vec<Sense> =
        (1..=3).map(|back| at.checked_sub(back).map_or(Sense::Other, |at| scene.sense(at))).collect();
    let skips = |sense: &&Sense| {
        !matches!(sense, Sense::Between | Sense::AtLeast | Sense::AtMost | Sense::From | Sense::Mark('('))
    };
    let led_by = before.iter().find(skips).copied().unwrap_or(Sense::Other);
    let close = before.first().is_some_and(|sense| {
        matches!(sense, Sense::Between | Sense::AtLeast | Sense::AtMost | Sense::People | Sense::Age | Sense::Mark('('))
    });
    let Sense::Number(value) = scene.sense(at) else { return false };
    let is_human = (5.0..=99.0).contains(&value) && end - at <= 3;
    let bare = !matches!(scene.sense(end), Sense::Percent | Sense::Mark('%') | Sense::Metric(_));
    behind || year_olds || (led_by == Sense::Age && is_human) || (led_by == Sense::People && close && is_human && bare)
}

/// "no. 1", "#1", "Top 10 tips". A place in a list that someone keeps is a ranking.
fn is_place_in_order(scene: &Scene, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).map_or(Sense::Other, |at| scene.sense(at));
    let dot = usize::from(before == Sense::Mark('.'));
    let marked = at
        .checked_sub(1 + dot)
        .is_some_and(|at| matches!(scene.sense(at), Sense::Numbered | Sense::Top | Sense::Mark('#')));
    let listed =
        ["list", "topp", "chart", "google", "rank", "search", "sök", "søk", "app store", "tripadvisor", "reco"];
    let ranked = scene.any(|sense| {
        matches!(sense, Sense::Metric("ranking") | Sense::Channel("google" | "tripadvisor" | "trustpilot"))
    }) || scene.items.iter().skip(end).any(|item| listed.iter().any(|word| item.text.contains(word)));
    // "10 på topp", "more Top 10 lists".
    let written = scene.sense(at.wrapping_sub(1)) == Sense::Top
        && scene.items[..at].iter().any(|item| item.sense == Sense::Publish);
    let title = written
        || scene.sense(end + 1) == Sense::Top
        || at.checked_sub(2).is_some_and(|before| matches!(scene.sense(before), Sense::More | Sense::New));
    (marked && (!ranked || title || matches!(scene.sense(end), Sense::Tool)))
        || (title && scene.sense(end) == Sense::In)
}

/// "5 platforms", "50-årsjubileet", "20 % off", "5-star reviews", "3 % moms".
fn is_thing_not_counted(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    let hyphen = usize::from(matches!(scene.sense(end), Sense::Mark('-')));
    let behind = scene.sense(end + hyphen);
    let adjective =
        matches!(behind, Sense::Other | Sense::New | Sense::Our | Sense::Everyone | Sense::OutOf | Sense::Superlative)
            && !matches!(amount.form, Form::Percent);
    let next = scene.sense(end + hyphen + 1);
    let later = scene.sense(end + hyphen + 2);
    // "Knock £5 off our cost per lead" is no discount.
    let lowers =
        scene.any(|sense| matches!(sense, Sense::Metric("cost_per_lead" | "cost_per_result" | "cost_per_click")));
    let is_not =
        |sense: Sense| matches!(sense, Sense::Tool | Sense::Anniversary) || (sense == Sense::Discount && !lowers);
    let comes = matches!(scene.text(end + 1), "at" | "på" | "till" | "til" | "to" | "in" | "i");
    let counts_people = !comes
        && matches!(behind, Sense::People)
        && amount.form == Form::Count
        && !scene.any(|sense| matches!(sense, Sense::Metric(_)));
    let ordinal = matches!(scene.text(end), "st" | "nd" | "rd" | "th") && scene.items[end].glued;
    // "Get 12 schools to apply": they are to do something.
    let acts = (end..end + 3).any(|next| matches!(scene.text(next), "to" | "att" | "å"))
        && (1..=2).any(|back| at_before(scene, amount, back));
    (is_not(behind) && !(acts && behind == Sense::Tool))
        || (adjective && is_not(next))
        || (adjective && matches!(next, Sense::Other) && is_not(later))
        || ordinal && is_not(next)
        || (counts_people && !acquires(scene))
}

fn at_before(scene: &Scene, amount: &Amount, back: usize) -> bool {
    amount.items.start.checked_sub(back).is_some_and(|at| matches!(scene.sense(at), Sense::Reach | Sense::Gain))
}

fn acquires(scene: &Scene) -> bool {
    scene.any(|sense| matches!(sense, Sense::Gain | Sense::Reach | Sense::Everyone))
}

/// "our 5,000 followers": whom we have, not what is to come.
fn is_description(scene: &Scene, at: usize, end: usize) -> bool {
    let ours = at
        .checked_sub(1)
        .is_some_and(|before| scene.sense(before) == Sense::Our && !matches!(scene.text(before), "my goal"));
    let people =
        matches!(
            scene.sense(end),
            Sense::Metric("followers" | "subscribers" | "members" | "customers" | "visits" | "attendance" | "views")
                | Sense::People
        ) || matches!(scene.sense(end + 1), Sense::Metric("followers" | "subscribers" | "members" | "customers"));
    let grows_them = (0..at).any(|before| matches!(scene.sense(before), Sense::Up | Sense::From))
        && scene.items.iter().skip(end).any(|item| matches!(item.sense, Sense::Number(_)));
    let others = matches!(scene.sense(end), Sense::Other)
        && scene.text(end).starts_with(char::is_alphabetic)
        && !matches!(scene.sense(end + 1), Sense::Metric(_));
    let kept = scene.any(|sense| sense == Sense::Hold);
    ours && !kept && ((people && !grows_them) || others)
}

/// "5G", "3D": a letter that belongs to the number.
fn is_glued_to_a_name(scene: &Scene, end: usize) -> bool {
    let Some(item) = scene.items.get(end) else { return false };
    item.glued
        && item.text.chars().count() <= 2
        && item.text.chars().all(char::is_alphabetic)
        && !item.text.is_empty()
        && matches!(item.sense, Sense::Other | Sense::Numbered | Sense::Blank)
        && !matches!(item.text.as_str(), "st" | "nd" | "rd" | "th" | "e" | "a")
}

/// "Send e-mail to 5,000 contacts", "sell more jumpers at 399 kr": whom it goes to, and what one costs.
fn is_whom_or_price(scene: &Scene, amount: &Amount) -> bool {
    let Some(before) = amount.items.start.checked_sub(1) else { return false };
    let to = matches!(scene.text(before), "to" | "till" | "til" | "for" | "för" | "at" | "à");
    let publishes = scene.items[..before].iter().any(|item| {
        matches!(item.sense, Sense::Publish) && (item.text.starts_with("send") || item.text.starts_with("skicka"))
    });
    let counted = (amount.items.end..amount.items.end + 2).any(|next| matches!(scene.sense(next), Sense::Metric(_)));
    let sells_more = scene.items[..before].iter().any(|item| item.sense == Sense::More)
        && scene.any(|sense| sense == Sense::Metric("sales"));
    to && ((publishes && amount.form == Form::Count && !counted)
        || (matches!(amount.form, Form::Money(_)) && sells_more))
}

/// A number of strangers in a long sentence: "on the basis of 4 core values", "med 14 aktive musikanter".
fn is_loose(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    if amount.form != Form::Count || scene.items.len() < 12 {
        return false;
    }
    let stranger = scene.sense(end) == Sense::Other
        && !matches!(scene.text(end), "for" | "of" | "in" | "on" | "at")
        && scene.roles.get(end).is_some_and(|role| *role != Role::Time)
        && scene.text(end).starts_with(char::is_alphabetic);
    let metric =
        (end..end + 5).any(|next| matches!(scene.sense(next), Sense::Metric(_) | Sense::OwnMetric(_) | Sense::People));
    let led = (1..=4).any(|back| {
        at.checked_sub(back).is_some_and(|before| {
            matches!(
                scene.sense(before),
                Sense::Gain
                    | Sense::Up
                    | Sense::Down
                    | Sense::Reach
                    | Sense::Extra
                    | Sense::ByChange
                    | Sense::To
                    | Sense::AtLeast
                    | Sense::AtMost
                    | Sense::Publish
                    | Sense::Metric(_)
            )
        })
    });
    let with = at.checked_sub(1).is_some_and(|before| matches!(scene.text(before), "with" | "med" | "of"));
    stranger && !metric && (!led || with)
}

/// "2 for 1", "buy for 99 kr", "24/7".
fn is_offer(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let end = amount.items.end;
    let number = |at: usize| matches!(scene.sense(at), Sense::Number(_));
    let for_one = matches!(scene.text(end), "for" | "för" | "betala för") && number(end + 1);
    let second = at >= 2
        && matches!(scene.text(at - 1), "for" | "för" | "betal for" | "betala för")
        && number(at - 2)
        && amount.value < 10.0;
    let priced = at.checked_sub(1).is_some_and(|before| scene.sense(before) == Sense::Discount);
    let slash = matches!(scene.sense(end), Sense::Mark('/'))
        && number(end + 1)
        && amount.form == Form::Count
        && scene.roles[at] != Role::Time
        && !scene.any(|sense| matches!(sense, Sense::Metric("rating" | "nps")));
    for_one || second || priced || slash
}
