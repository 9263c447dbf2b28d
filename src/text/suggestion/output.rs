//! What we publish, send or hold ourselves: posts, videos, newsletters, events.

use super::BLANK;
use super::templates::{Hold, Publish, Send};
use super::value::Value;
use crate::model::metric::Metric;
use crate::say::{Language, Sentence};

/// A thing that is made, and what is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Output {
    /// Published on a channel.
    Post,
    /// Published where films are.
    Video,
    /// Published in a podcast.
    Episode,
    /// Sent by e-mail.
    Newsletter,
    /// Held.
    Event,
}

impl Output {
    /// What a metric counts the output of; posts are called as their channel calls them. `None`: it counts none.
    pub(super) fn of(metric: &Metric, channels: &[&str]) -> Option<Self> {
        match (metric.name.as_str(), channels) {
            ("emails_sent", _) | ("posts", ["email"]) => Some(Self::Newsletter),
            ("posts", ["youtube"]) => Some(Self::Video),
            ("posts", ["podcast"]) => Some(Self::Episode),
            ("posts", _) => Some(Self::Post),
            ("events", _) => Some(Self::Event),
            _ => None,
        }
    }

    /// So many, so often, there, until then.
    pub(super) fn sentence(
        self,
        number: Option<&Value>,
        every: &str,
        place: &str,
        end: String,
        language: Language,
    ) -> String {
        let one = number.is_some_and(|value| (value.number - 1.0).abs() < f64::EPSILON);
        let what = format!("{}{every}", self.name(one, language));
        let number = number.map_or_else(|| BLANK.to_owned(), |value| value.show(language));
        match self {
            Self::Post | Self::Video => Publish { number, what, place: place.to_owned(), end }.say(language),
            Self::Episode => Publish { number, what, place: String::new(), end }.say(language),
            Self::Newsletter => Send { number, what, end }.say(language),
            Self::Event => Hold { number, what, end }.say(language),
        }
    }

    fn name(self, one: bool, language: Language) -> &'static str {
        let [english, swedish, norwegian] = match self {
            Self::Post => [["post", "posts"], ["inlägg", "inlägg"], ["innlegg", "innlegg"]],
            Self::Video => [["video", "videos"], ["video", "videor"], ["video", "videoer"]],
            Self::Episode => [
                ["podcast episode", "podcast episodes"],
                ["poddavsnitt", "poddavsnitt"],
                ["podkastepisode", "podkastepisoder"],
            ],
            Self::Newsletter => {
                [["newsletter", "newsletters"], ["nyhetsbrev", "nyhetsbrev"], ["nyhetsbrev", "nyhetsbrev"]]
            }
            Self::Event => [["event", "events"], ["evenemang", "evenemang"], ["arrangement", "arrangementer"]],
        };
        let forms = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        forms[usize::from(!one)]
    }
}
