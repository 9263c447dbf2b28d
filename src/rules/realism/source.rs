//! Where figures come from, in brackets behind what they say.

use crate::model::day::Day;
use crate::model::growth::{Counted, Source};
use crate::model::platform;
use crate::model::realism::Comparison;
use crate::say::{Language, Sentence, Show, month_name, noun, sentence};

noun! {
    ChannelMonths
    en "monthly reading of YouTube and Twitch channels" "monthly readings of YouTube and Twitch channels",
    sv "månadsavläsning av kanaler på YouTube och Twitch" "månadsavläsningar av kanaler på YouTube och Twitch",
    nb "månedsavlesning av kanaler på YouTube og Twitch" "månedsavlesninger av kanaler på YouTube og Twitch",
}

noun! {
    Accounts
    en "account" "accounts",
    sv "konto" "konton",
    nb "konto" "kontoer",
}

noun! {
    Campaigns
    en "campaign" "campaigns",
    sv "kampanj" "kampanjer",
    nb "kampanje" "kampanjer",
}

noun! {
    Advertisements
    en "advertisement" "advertisements",
    sv "annons" "annonser",
    nb "annonse" "annonser",
}

noun! {
    Reports
    en "report" "reports",
    sv "rapport" "rapporter",
    nb "rapport" "rapporter",
}

noun! {
    Years
    en "year old" "years old",
    sv "år gammalt" "år gammalt",
    nb "år gammelt" "år gammelt",
}

sentence! {
    Undated {}
    en "undated",
    sv "utan årtal",
    nb "uten årstall",
}

/// Publisher, time, and of how many: "Emplifi, 2025, 200,000 accounts".
impl Show for Source {
    fn show(&self, language: Language) -> String {
        let count = counted(self, language);
        [Some(self.publisher.clone().into_owned()), Some(when(self, language)), count]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// Of how many: "200,000 accounts".
fn counted(source: &Source, language: Language) -> Option<String> {
    source.count.map(|(count, of)| match of {
        Counted::ChannelMonths => ChannelMonths(count).show(language),
        Counted::Accounts => Accounts(count).show(language),
        Counted::Campaigns => Campaigns(count).show(language),
        Counted::Advertisements => Advertisements(count).show(language),
        Counted::Reports => Reports(count).show(language),
    })
}

/// "2025", "June–August 2026".
fn when(source: &Source, language: Language) -> String {
    let Some(year) = source.year else { return Undated {}.say(language) };
    match source.months {
        None => year.to_string(),
        Some((first, last)) if first == last => format!("{} {year}", month_name(first, language)),
        Some((first, last)) => format!("{}–{} {year}", month_name(first, language), month_name(last, language)),
    }
}

/// A source, and how many years old its figure is where that is over two.
#[derive(Debug, Clone)]
pub(crate) struct Aged {
    source: Source,
    years: Option<i32>,
}

impl Aged {
    /// The source as of a day.
    pub(crate) fn on(source: &Source, today: Option<Day>) -> Self {
        Self { source: source.clone(), years: source.years_old(today) }
    }
}

impl Show for Aged {
    fn show(&self, language: Language) -> String {
        let age = self.years.and_then(|years| u64::try_from(years).ok()).map(|years| Years(years).show(language));
        [Some(self.source.show(language)), age].into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}

sentence! {
    NoFiguresFor { platform: String }
    en "nobody has published figures for {platform}",
    sv "ingen har publicerat siffror för {platform}",
    nb "ingen har publisert tall for {platform}",
}

sentence! {
    More {}
    en "more: plan explain growth",
    sv "mer: plan explain growth",
    nb "mer: plan explain growth",
}

/// What a comparison rests on, shortly: of how many and from when; whose figures they are stands where all of them do.
#[derive(Debug, Clone)]
pub(super) struct RestsOn(pub(super) Box<Comparison>);

impl Show for RestsOn {
    fn show(&self, language: Language) -> String {
        let Comparison { source, years_old, platform, platform_source, .. } = &*self.0;
        let of = counted(source, language).unwrap_or_else(|| source.publisher.clone().into_owned());
        let year = source.year.map_or_else(|| Undated {}.say(language), |year| year.to_string());
        let age = years_old.and_then(|years| u64::try_from(years).ok()).map(|years| Years(years).show(language));
        let unknown = platform.as_ref().filter(|_| platform_source.is_none()).map(|name| {
            let platform = platform::known(name).map_or_else(|| name.clone(), |known| known.title.to_owned());
            NoFiguresFor { platform }.say(language)
        });
        let parts = [Some(format!("{of}, {year}")), age, unknown, Some(More {}.say(language))];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}
