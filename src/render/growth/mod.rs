//! What goals are compared with, as a page: growth by size and platform, prices, rhythms, each with its source.

mod cells;
mod words;

use std::io::{self, Write};

use super::plain::visible;
use super::table::{NARROWEST, Sheet, USUAL_WIDTH};
use super::words::channel_name;
use super::wrap::wrap;
use crate::model::day::Day;
use crate::model::growth::{Confidence, GrowthTable, Source, Tier};
use crate::say::{Language, Percent, Sentence, Show};
use cells::{Sizes, factor, gains, price};
use words::{AMBITIOUS, FACTOR, FOLLOWERS, GAINED, PLATFORM, PLAUSIBLE, POSTS, PRICE, RESULT, SOURCE, TYPICAL};
use words::{Growth, GrowthOn, HowToRead, NoEvidence, OwnRates, Platforms, Prices, Rhythms, YourOwn};

/// Writes the page.
///
/// # Errors
/// When the output cannot be written to.
pub(crate) fn write(table: &GrowthTable, paper: Paper, out: &mut dyn Write) -> io::Result<()> {
    paper.heading(&Growth {}, out)?;
    paper.tiers(&table.tiers, out)?;
    writeln!(out, "{}\n", paper.wrapped(&HowToRead {}))?;
    paper.heading(&Platforms {}, out)?;
    paper.platforms(table, out)?;
    for platform in table.platforms.iter().filter(|platform| !platform.tiers.is_empty()) {
        paper.heading(&GrowthOn { platform: channel_name(&platform.platform, paper.language) }, out)?;
        paper.tiers(&platform.tiers, out)?;
    }
    paper.heading(&Prices {}, out)?;
    paper.prices(table, out)?;
    paper.heading(&Rhythms {}, out)?;
    paper.rhythms(table, out)?;
    writeln!(out, "{}", paper.wrapped(&YourOwn {}))
}

/// What the page is written on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paper {
    /// The reader's language.
    pub(crate) language: Language,
    /// How wide it is, in columns; `None` in a pipe.
    pub(crate) width: Option<u16>,
    /// Today: figures that are over two years old say so; `None`: none does.
    pub(crate) today: Option<Day>,
}

impl Paper {
    fn heading(self, heading: &dyn Sentence, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "# {}\n", heading.say(self.language))
    }

    /// A table; a heading whose flag is set stands over numbers.
    fn sheet(self, headings: &[([&str; 3], bool)], rows: &[Vec<String>], out: &mut dyn Write) -> io::Result<()> {
        let headings: Vec<(String, bool)> =
            headings.iter().map(|(words, numeric)| (self.word(*words).to_owned(), *numeric)).collect();
        let mut sheet = Sheet::new(&headings, self.width);
        for row in rows {
            sheet.row(row);
        }
        writeln!(out, "{}\n", sheet.finish())
    }

    fn wrapped(self, text: &dyn Sentence) -> String {
        wrap(&text.say(self.language), self.columns(), "")
    }

    /// How wide a line may be.
    fn columns(self) -> usize {
        usize::from(self.width.unwrap_or(USUAL_WIDTH).max(NARROWEST))
    }

    fn source(self, source: &Source) -> String {
        cells::source(source, self.today, self.language)
    }

    fn word(self, [english, swedish, norwegian]: [&str; 3]) -> &str {
        match self.language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        }
    }

    fn tiers(self, tiers: &[Tier], out: &mut dyn Write) -> io::Result<()> {
        let mut sources: Vec<&Source> = Vec::new();
        for tier in tiers {
            if !sources.contains(&&tier.source) {
                sources.push(&tier.source);
            }
        }
        let number = |source: &Source| sources.iter().position(|one| *one == source).map_or(0, |place| place + 1);
        let row = |tier: &Tier| {
            let rates = [tier.typical, tier.plausible, tier.ambitious].map(|rate| Percent(rate).show(self.language));
            let size = Sizes { from: tier.from, below: tier.below }.show(self.language);
            let [typical, plausible, ambitious] = rates;
            vec![size, typical, plausible, ambitious, gains(tier, self.language), number(&tier.source).to_string()]
        };
        let headings =
            [(FOLLOWERS, false), (TYPICAL, true), (PLAUSIBLE, true), (AMBITIOUS, true), (GAINED, true), (SOURCE, true)];
        self.sheet(&headings, &tiers.iter().map(row).collect::<Vec<_>>(), out)?;
        for source in &sources {
            let line = format!("{}. {}", number(source), visible(&self.source(source)));
            writeln!(out, "{}", wrap(&line, self.columns(), "   "))?;
        }
        writeln!(out)
    }

    fn platforms(self, table: &GrowthTable, out: &mut dyn Write) -> io::Result<()> {
        let rows = table.platforms.iter().map(|platform| {
            let times = if platform.tiers.is_empty() {
                factor(platform.factor, self.language)
            } else {
                OwnRates {}.say(self.language)
            };
            let nobody = || NoEvidence {}.say(self.language);
            let source = platform.source.as_ref().map_or_else(nobody, |one| self.source(one));
            vec![channel_name(&platform.platform, self.language), times, source]
        });
        self.sheet(&[(PLATFORM, false), (FACTOR, true), (SOURCE, false)], &rows.collect::<Vec<_>>(), out)
    }

    fn prices(self, table: &GrowthTable, out: &mut dyn Write) -> io::Result<()> {
        let rows = table.costs.iter().map(|cost| {
            let named = |name: &str| channel_name(name, self.language);
            let platform = cost.platform.as_deref().map_or_else(|| "–".to_owned(), named);
            let price = price(cost.amount, &cost.currency, self.language);
            vec![cost.metric.clone().into_owned(), platform, price, self.source(&cost.source)]
        });
        let headings = [(RESULT, false), (PLATFORM, false), (PRICE, true), (SOURCE, false)];
        self.sheet(&headings, &rows.collect::<Vec<_>>(), out)
    }

    fn rhythms(self, table: &GrowthTable, out: &mut dyn Write) -> io::Result<()> {
        let rows = table.cadences.iter().map(|cadence| {
            let posts = factor(cadence.posts_a_week, self.language);
            vec![channel_name(&cadence.platform, self.language), posts, self.source(&cadence.source)]
        });
        self.sheet(&[(PLATFORM, false), (POSTS, true), (SOURCE, false)], &rows.collect::<Vec<_>>(), out)
    }
}

impl Confidence {
    /// How much it can carry, in a word.
    fn words(self) -> [&'static str; 3] {
        match self {
            Self::Low => ["weak", "svagt", "svakt"],
            Self::Medium => ["fair", "hyggligt", "bra nok"],
            Self::High => ["strong", "starkt", "sterkt"],
        }
    }
}

#[cfg(test)]
mod tests;
