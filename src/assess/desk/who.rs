//! Who answers a piece of feedback: the responsibility that fits best.

use crate::model::document::strategy::ResponsibilityTable;
use crate::model::feedback::Mood;
use crate::model::strategy::Strategy;

/// Words by which a responsibility's topic means a mood: the beginnings of English, Swedish and Norwegian ones.
const MOODS: &[(Mood, &[&str])] = &[
    (Mood::Complaint, &["complain", "klag", "reklam", "missnöj", "misfornøy"]),
    (Mood::Praise, &["prais", "thank", "review", "beröm", "ros", "tack", "takk", "omtal"]),
    (Mood::Question, &["question", "fråg", "spørsm"]),
    (Mood::PostError, &["error", "mistake", "correct", "fel", "feil", "rätt", "rett"]),
];

/// The same for what was published: who leads the posts mends what is wrong in them.
const POSTS: &[&str] = &["posts", "posting", "publi", "content", "inlägg", "innlegg", "innehåll", "innhold"];

/// Who answers, and who does when they cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Answerer<'s> {
    /// Who answers.
    pub(crate) who: &'s str,
    /// Who stands in.
    pub(crate) backup: Option<&'s str>,
}

/// Who answers what was said about a topic on a channel in a mood; `None` where the strategy does not say.
///
/// Of the responsibilities for that channel the one for the very topic; else one that shares a word with it; else one for
/// such feedback; else one for the channel, or for all. Without any, it is whoever owns the strategy.
///
/// An error in a post is first of all for who answers for errors or posts, then for who leads in a crisis, whatever the post
/// was about: it is mended and apologised for, not answered.
pub(crate) fn who_answers<'s>(
    strategy: &'s Strategy,
    topic: &str,
    channel: &str,
    mood: Option<Mood>,
) -> Option<Answerer<'s>> {
    if mood == Some(Mood::PostError)
        && let Some(leads) = leads_posts(strategy, channel)
    {
        return Some(leads);
    }
    let fits = |one: &ResponsibilityTable| fit(one, topic, channel, mood);
    let told = strategy.file.responsibility.iter().filter(|one| one.who.is_some());
    let best = told.filter_map(|one| Some((fits(one)?, one))).min_by_key(|(distance, _)| *distance);
    if let Some((_, best)) = best {
        return best.who.as_deref().map(|who| Answerer { who, backup: best.backup.as_deref() });
    }
    strategy.file.strategy.owner.as_deref().map(|who| Answerer { who, backup: None })
}

/// Who mends an error in a post on a channel, where the strategy says so.
fn leads_posts<'s>(strategy: &'s Strategy, channel: &str) -> Option<Answerer<'s>> {
    let of_errors = MOODS.iter().filter(|(mood, _)| *mood == Mood::PostError).flat_map(|(_, words)| words.iter());
    let beginnings: Vec<&str> = of_errors.chain(POSTS).copied().collect();
    let is_meant = |one: &&ResponsibilityTable| {
        let own = one.topic.as_deref().unwrap_or_default().to_lowercase();
        let is_here = one.channels.is_empty() || one.channels.iter().any(|name| name.eq_ignore_ascii_case(channel));
        is_here && words(&own).any(|word| beginnings.iter().any(|start| word.starts_with(start)))
    };
    let responsible = strategy.file.responsibility.iter().find(|one| one.who.is_some() && is_meant(one));
    if let Some(one) = responsible {
        return one.who.as_deref().map(|who| Answerer { who, backup: one.backup.as_deref() });
    }
    let crisis = strategy.file.crisis.as_ref()?;
    crisis.owner.as_deref().map(|who| Answerer { who, backup: crisis.backup.as_deref() })
}

/// How far a responsibility is from what was said, 0 the nearest; `None` where it is another's.
fn fit(one: &ResponsibilityTable, topic: &str, channel: &str, mood: Option<Mood>) -> Option<u8> {
    let names_channel = one.channels.iter().any(|name| name.eq_ignore_ascii_case(channel));
    if !(one.channels.is_empty() || names_channel) {
        return None;
    }
    let Some(own) = one.topic.as_deref().map(str::to_lowercase).filter(|own| !own.trim().is_empty()) else {
        return Some(if names_channel { 3 } else { 4 });
    };
    let topic = topic.to_lowercase();
    if own.trim() == topic.trim() {
        return Some(0);
    }
    if shares_word(&own, &topic) {
        return Some(1);
    }
    let begins = |beginnings: &[&str]| words(&own).any(|word| beginnings.iter().any(|start| word.starts_with(start)));
    if MOODS.iter().any(|(of, beginnings)| Some(*of) == mood && begins(beginnings)) {
        return Some(2);
    }
    names_channel.then_some(5)
}

/// Whether two topics have a word in common, an ending aside: "deliveries" and "late delivery".
fn shares_word(one: &str, other: &str) -> bool {
    words(one).any(|word| words(other).any(|theirs| is_same_word(word, theirs)))
}

fn is_same_word(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    shared >= 5 && shared + 3 >= one.chars().count().max(other.chars().count())
}

/// The words that say something.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::who_answers;
    use crate::model::feedback::Mood;
    use crate::text::strategy;

    #[test]
    fn the_nearest_responsibility_answers() {
        let text = "[strategy]\nowner = \"Ola\"\n\
            [[responsibility]]\ntopic = \"orders and deliveries\"\nwho = \"Jonas\"\nbackup = \"Ida\"\n\
            [[responsibility]]\ntopic = \"complaints\"\nchannels = [\"facebook\"]\nwho = \"Ida\"\n\
            [[responsibility]]\nchannels = [\"email\"]\nwho = \"Kari\"\n";
        let strategy = strategy::read(text).value.expect("a strategy");
        let who = |topic, channel, mood| who_answers(&strategy, topic, channel, mood).map(|answerer| answerer.who);
        assert_eq!(who("late delivery", "facebook", Some(Mood::Complaint)), Some("Jonas"), "a word in common");
        assert_eq!(who("rude", "facebook", Some(Mood::Complaint)), Some("Ida"), "the mood");
        assert_eq!(who("rude", "email", Some(Mood::Complaint)), Some("Kari"), "the channel");
        assert_eq!(who("rude", "x", None), Some("Ola"), "nobody else");
    }

    #[test]
    fn an_error_in_a_post_is_for_who_leads_posts() {
        let who = |text: &str, mood| {
            let strategy = strategy::read(text).value.expect("a strategy");
            who_answers(&strategy, "late delivery", "facebook", mood).map(|answerer| answerer.who.to_owned())
        };
        let topics = "[[responsibility]]\ntopic = \"deliveries\"\nwho = \"Jonas\"\n";
        let crisis = "[crisis]\nowner = \"Ida\"\n";
        let posts = "[[responsibility]]\ntopic = \"innlegg og kampanjer\"\nwho = \"Kari\"\n";
        let error = Some(Mood::PostError);
        assert_eq!(who(topics, error).as_deref(), Some("Jonas"), "nobody else is named");
        assert_eq!(who(&[topics, crisis].concat(), error).as_deref(), Some("Ida"), "who leads in a crisis");
        assert_eq!(who(&[topics, posts, crisis].concat(), error).as_deref(), Some("Kari"), "who answers for posts");
        assert_eq!(who(&[topics, posts, crisis].concat(), Some(Mood::Complaint)).as_deref(), Some("Jonas"));
    }
}
