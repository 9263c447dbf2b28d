//! The channel or metric that people mean by a word, or what is unclear about it.

use super::complaints::words::{AmbiguousMetric, DidYouMean, NotAChannel, UnknownChannel, UnknownMetric, WriteOne};
use crate::model::document::campaign::CampaignFile;
use crate::model::metric::MetricKind;
use crate::model::platform::{self, PLATFORMS};
use crate::model::vocabulary::{self, Known, METRICS};
use crate::say::{Any, Failure};
use crate::text::slug::slug;
use crate::text::suggest::closest;

/// A channel by the name it has in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Channel {
    /// Its key.
    pub(super) key: String,
    /// Whether it is on no platform that is known.
    pub(super) is_own: bool,
}

/// The channel that a word means.
///
/// # Errors
/// When it is nearly a platform's name: a slip, more likely than a channel of one's own.
pub(super) fn channel(word: &str) -> Result<Channel, Failure> {
    Ok(match platform(word)? {
        Some(name) => Channel { key: name.to_owned(), is_own: false },
        None => Channel { key: slug(word, '-'), is_own: true },
    })
}

/// Where an audience is: a platform's name in files, or the words as they are.
///
/// # Errors
/// When it is nearly a platform's name.
pub(super) fn place(word: &str) -> Result<String, Failure> {
    Ok(platform(word)?.unwrap_or(word).to_owned())
}

/// The platform that a word means, by its name in files; `None` where it is far from any.
fn platform(word: &str) -> Result<Option<&'static str>, Failure> {
    if let Some(platform) = platform::lookup(word) {
        return Ok(Some(platform.name));
    }
    match nearest_platform(word) {
        Some(nearest) => Err(Failure::new(UnknownChannel { name: word.to_owned() }).help(DidYouMean { name: nearest })),
        None => Ok(None),
    }
}

/// The channel of a goal: one of the campaign's, or a platform; `None` where it is neither.
///
/// # Errors
/// When it nearly spells one: a slip, more likely than one more channel.
pub(super) fn channel_in(word: &str, file: &CampaignFile) -> Result<Option<String>, Failure> {
    let own = slug(word, '-');
    if let Some((key, _)) = file.channel.iter().find(|(key, _)| **key == own) {
        return Ok(Some(key.clone()));
    }
    if let Some(platform) = platform::lookup(word) {
        return Ok(Some(platform.name.to_owned()));
    }
    let declared = file.channel.keys().map(String::as_str);
    let nearest = closest(word, declared).map(str::to_owned).or_else(|| nearest_platform(word));
    match nearest {
        Some(name) => Err(Failure::new(NotAChannel { name: word.to_owned() }).help(DidYouMean { name })),
        None => Ok(None),
    }
}

/// The platform that a word nearly spells, by its name in files.
fn nearest_platform(word: &str) -> Option<String> {
    let names = PLATFORMS.iter().flat_map(|platform| {
        let aliases = platform.aliases.iter().chain(platform.renamed_from);
        std::iter::once(platform.name).chain(aliases.copied())
    });
    let nearest = closest(word, names)?;
    platform::lookup(nearest).map(|platform| platform.name.to_owned())
}

/// The metric that a word means, by its name in files; one of one's own where nothing known is near.
///
/// # Errors
/// When the word may mean several metrics, or nearly spells one.
pub(super) fn metric(word: &str, file: &CampaignFile) -> Result<String, Failure> {
    if let Some(known) = vocabulary::known(&slug(word, '_')) {
        return Ok(known.name.to_owned());
    }
    let candidates = reported(vocabulary::lookup(word), file);
    match candidates.as_slice() {
        [only] => return Ok(only.name.to_owned()),
        [] => {}
        several => {
            let names: Vec<String> = several.iter().map(|metric| metric.name.to_owned()).collect();
            let failure = Failure::new(AmbiguousMetric { name: word.to_owned(), names: Any(names.clone()) });
            return Err(failure.help(WriteOne { names: Any(names) }));
        }
    }
    let names = METRICS.iter().flat_map(Known::names);
    match closest(word, names) {
        Some(name) => {
            Err(Failure::new(UnknownMetric { name: word.to_owned() }).help(DidYouMean { name: name.to_owned() }))
        }
        None => Ok(slug(word, '_')),
    }
}

/// Of several metrics, those that a channel of the campaign reports; all where that leaves none.
fn reported(candidates: Vec<&'static Known>, file: &CampaignFile) -> Vec<&'static Known> {
    let of_goal = file.goal.last().map_or(&[][..], |goal| &goal.channel.values);
    let reports =
        |metric: &&&Known| file.channel.keys().chain(of_goal).any(|key| !metric.not_on.contains(&key.as_str()));
    let left: Vec<_> = candidates.iter().filter(reports).copied().collect();
    if left.is_empty() { candidates } else { left }
}

/// How the numbers of a metric of one's own behave.
pub(super) fn metric_kind(word: &str) -> Option<MetricKind> {
    const WORDS: &[(MetricKind, &[&str])] = &[
        (MetricKind::Flow, &["flow", "amount", "antal", "antall", "mängd", "mengde"]),
        (MetricKind::Gauge, &["gauge", "level", "nivå"]),
        (MetricKind::Counter, &["counter", "total", "räknare", "teller"]),
        (MetricKind::Unique, &["unique", "people", "personer"]),
        (MetricKind::Ratio, &["ratio", "share", "andel"]),
        (MetricKind::Duration, &["duration", "time", "tid"]),
    ];
    let word = word.to_lowercase();
    WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::{CampaignFile, Channel, channel, channel_in, metric, metric_kind, place};
    use crate::model::document::channel::ChannelTable;
    use crate::model::metric::MetricKind;
    use crate::say::Language;

    fn said(failure: &crate::say::Failure) -> String {
        let help = failure.help.as_ref().map(|help| help.say(Language::English)).unwrap_or_default();
        format!("{}; {help}", failure.what.say(Language::English))
    }

    #[test]
    fn channels_are_known_by_all_their_names() {
        let known = |key: &str| Channel { key: key.to_owned(), is_own: false };
        assert_eq!(channel("Twitter").ok(), Some(known("x")));
        assert_eq!(channel("nyhetsbrev").ok(), Some(known("email")));
        assert_eq!(
            channel("Affischer på stan").ok(),
            Some(Channel { key: "affischer-pa-stan".to_owned(), is_own: true })
        );
        let slip = channel("instagarm").expect_err("a slip");
        assert_eq!(said(&slip), "\"instagarm\" is no channel that is known here; did you mean instagram?");
        assert_eq!(place("IG").ok().as_deref(), Some("instagram"));
        assert_eq!(place("At the nursery gate").ok().as_deref(), Some("At the nursery gate"));
        assert!(place("facbook").is_err());
    }

    #[test]
    fn a_goal_s_channel_is_declared_or_a_platform() {
        let mut file = CampaignFile::default();
        file.channel.insert("posters-in-town".to_owned(), ChannelTable::default());
        assert_eq!(channel_in("Posters in town", &file).ok().flatten().as_deref(), Some("posters-in-town"));
        assert_eq!(channel_in("fb", &file).ok().flatten().as_deref(), Some("facebook"));
        assert!(said(&channel_in("poster-in-town", &file).expect_err("a slip")).contains("posters-in-town"));
        assert_eq!(channel_in("in the shop", &file).ok(), Some(None));
    }

    #[test]
    fn metrics_are_known_in_three_languages_and_never_guessed() {
        let mut file = CampaignFile::default();
        for (word, name) in [("Följare", "followers"), ("link clicks", "link_clicks"), ("Lenkeklikk", "link_clicks")] {
            assert_eq!(metric(word, &file).ok().as_deref(), Some(name), "{word}");
        }
        assert_eq!(metric("Provturer i maj", &file).ok().as_deref(), Some("provturer_i_maj"));
        let two = metric("visninger", &file).expect_err("two meanings");
        assert_eq!(said(&two), "\"visninger\" may mean impressions or views; write impressions or views");
        assert!(said(&metric("folowers", &file).expect_err("a slip")).contains("did you mean followers?"));
        // Bluesky reports no impressions, so there views alone can be meant.
        file.channel.insert("bluesky".to_owned(), ChannelTable::default());
        assert_eq!(metric("visninger", &file).ok().as_deref(), Some("views"));
    }

    #[test]
    fn kinds_have_plain_names() {
        assert_eq!(metric_kind("Antal"), Some(MetricKind::Flow));
        assert_eq!(metric_kind("level"), Some(MetricKind::Gauge));
        assert_eq!(metric_kind("thing"), None);
    }
}
