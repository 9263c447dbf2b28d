//! Campaigns at a glance: dates, how far they are, the goal that is worst off, the next follow-up.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::status::{Manner, Shown, short_day};
use super::table::Sheet;
use crate::assess::Phase;
use crate::model::day::Day;
use crate::progress::state::State;
use crate::render::json::pretty;
use crate::say::{Language, Sentence, Show, sentence};

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;
/// From this width on a campaign's title has a column.
const ROOMY: u16 = 100;
/// What stands where there is nothing to say.
const NOTHING: &str = "–";

/// How the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: a table.
    Text,
    /// One JSON object.
    Json,
}

sentence! {
    TitleHeading {}
    en "Campaign",
    sv "Kampanj",
    nb "Kampanje",
}

sentence! {
    NameHeading {}
    en "Short name",
    sv "Kortnamn",
    nb "Kortnavn",
}

sentence! {
    FromHeading {}
    en "From",
    sv "Från",
    nb "Fra",
}

sentence! {
    UntilHeading {}
    en "Until",
    sv "Till",
    nb "Til",
}

sentence! {
    StateHeading {}
    en "State",
    sv "Läge",
    nb "Status",
}

sentence! {
    WorstHeading {}
    en "Worst goal",
    sv "Sämsta mål",
    nb "Svakeste mål",
}

sentence! {
    ReviewHeading {}
    en "Follow-up",
    sv "Uppföljning",
    nb "Oppfølging",
}

/// Writes campaigns in the order given.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(format: Format, campaigns: &[Shown<'_>], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => writeln!(out, "{}", table(campaigns, manner)),
        Format::Json => writeln!(out, "{}", pretty(&object(campaigns))?),
    }
}

fn table(campaigns: &[Shown<'_>], manner: Manner) -> String {
    let language = manner.language;
    let roomy = manner.width.is_some_and(|width| width >= ROOMY);
    let title = TitleHeading {}.say(language);
    let names = if roomy { vec![title, NameHeading {}.say(language)] } else { vec![title] };
    let headings = [
        FromHeading {}.say(language),
        UntilHeading {}.say(language),
        StateHeading {}.say(language),
        WorstHeading {}.say(language),
        ReviewHeading {}.say(language),
    ];
    let headings: Vec<_> = names.into_iter().chain(headings).map(|heading| (heading, false)).collect();
    let mut sheet = Sheet::close(&headings, manner.width);
    for shown in campaigns {
        sheet.row(&row(shown, roomy, language));
    }
    sheet.finish()
}

/// A campaign's row. Where there is room its title stands before the short name, which is what commands are told.
fn row(shown: &Shown<'_>, roomy: bool, language: Language) -> Vec<String> {
    let overview = &shown.overview;
    let or_nothing = |text: Option<String>| text.unwrap_or_else(|| NOTHING.to_owned());
    let day = |day: Option<Day>| or_nothing(day.map(|day| short_day(day, overview.today, language)));
    let title = roomy.then(|| overview.campaign.file.campaign.name.clone());
    let cells = [
        shown.name.clone(),
        day(overview.campaign.start),
        day(overview.campaign.end),
        or_nothing(overview.phase.map(|phase| phase.show(language))),
        or_nothing(overview.worst().map(|state| state.show(language))),
        day(overview.reviews.next),
    ];
    title.into_iter().chain(cells).collect()
}

fn object(campaigns: &[Shown<'_>]) -> Value {
    let campaign = |shown: &Shown<'_>| {
        let overview = &shown.overview;
        json!({
            "file": shown.file,
            "name": overview.campaign.file.campaign.name,
            "start": overview.campaign.start.map(|day| day.to_string()),
            "end": overview.campaign.end.map(|day| day.to_string()),
            "state": overview.phase.map(Phase::word),
            "worst_goal": overview.worst().map(State::word),
            "next_review": overview.reviews.next.map(|day| day.to_string()),
        })
    };
    json!({ "schema_version": SCHEMA_VERSION, "campaigns": campaigns.iter().map(campaign).collect::<Vec<_>>() })
}
