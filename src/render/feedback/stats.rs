//! How fast answers come and what keeps coming back, for people.

use std::io::{self, Write};

use super::words::{Items, mood_word};
use super::{Manner, Shown};
use crate::assess::desk::{Clock, Figures, HourOfWeek, Quantile, Speed};
use crate::model::feedback::Mood;
use crate::render::csv;
use crate::render::plain::visible;
use crate::render::quantity::{Measure, whole_percent};
use crate::render::table::Sheet;
use crate::say::{Language, Sentence, Show, noun, sentence, weekday_name};

noun! {
    /// A count of customers.
    Customers
    en "customer" "customers",
    sv "kund" "kunder",
    nb "kunde" "kunder",
}
sentence! {
    NothingLogged {}
    en "nothing is in the log yet; `plan feedback add` writes the first of it",
    sv "det finns inget i loggen än; `plan feedback add` skriver in det första",
    nb "det er ingenting i loggen ennå; `plan feedback add` skriver inn det første",
}
sentence! {
    Summary { items: Items, waiting: u64, overdue: u64 }
    en "{items}: {waiting} waiting for an answer, {overdue} of them overdue",
    sv "{items}: {waiting} väntar på svar, varav {overdue} över tiden",
    nb "{items}: {waiting} venter på svar, {overdue} av dem over fristen",
}
sentence! {
    PromisedWall { within: String }
    en "Promised: an answer within {within}, at any hour",
    sv "Utlovat: svar inom {within}, dygnet runt",
    nb "Lovet: svar innen {within}, døgnet rundt",
}
sentence! {
    PromisedStaffed { within: String }
    en "Promised: an answer within {within} of staffed hours",
    sv "Utlovat: svar inom {within} bemannad tid",
    nb "Lovet: svar innen {within} bemannet tid",
}
sentence! {
    ExpectedWall { within: String }
    en "Nothing is promised, so {within} is taken: what most who complain expect",
    sv "Inget är utlovat, så {within} får gälla: det som de flesta som klagar väntar sig",
    nb "Ingenting er lovet, så {within} får gjelde: det de fleste som klager, venter",
}
sentence! {
    AllHeading {}
    en "Answers",
    sv "Svar",
    nb "Svar",
}
sentence! {
    CountHeading {}
    en "n",
    sv "n",
    nb "n",
}
sentence! {
    ShareHeading {}
    en "In time",
    sv "I tid",
    nb "I tide",
}
sentence! {
    MedianHeading {}
    en "Half within",
    sv "Hälften inom",
    nb "Halvparten innen",
}
sentence! {
    P90Heading {}
    en "9 of 10 within",
    sv "9 av 10 inom",
    nb "9 av 10 innen",
}
sentence! {
    WorstHeading {}
    en "Slowest",
    sv "Långsammast",
    nb "Tregest",
}
sentence! {
    WallRow {}
    en "by the clock",
    sv "efter klockan",
    nb "etter klokken",
}
sentence! {
    StaffedRow {}
    en "in staffed hours",
    sv "i bemannad tid",
    nb "i bemannet tid",
}
sentence! {
    NoChannelRow {}
    en "no channel",
    sv "ingen kanal",
    nb "ingen kanal",
}
sentence! {
    AtLeast { length: String }
    en "≥ {length}",
    sv "≥ {length}",
    nb "≥ {length}",
}
sentence! {
    HoursTitle {}
    en "Late, of all that came in, by the hour it came",
    sv "För sent, av allt som kom, efter timmen det kom",
    nb "For sent, av alt som kom, etter timen det kom",
}
sentence! {
    TopicsTitle {}
    en "What keeps coming back",
    sv "Det som kommer igen",
    nb "Det som går igjen",
}
sentence! {
    TopicHeading {}
    en "About",
    sv "Om",
    nb "Om",
}
sentence! {
    ComplaintsHeading {}
    en "Complaints",
    sv "Klagomål",
    nb "Klager",
}
sentence! {
    CustomersHeading {}
    en "From customers",
    sv "Från kunder",
    nb "Fra kunder",
}
sentence! {
    ItemsHeading {}
    en "All",
    sv "Alla",
    nb "Alle",
}
sentence! {
    PraiseLine { items: u64, thanked: u64, shared: u64, unused: u64 }
    en "Praise: {items}; {thanked} thanked for, {shared} passed on, {unused} left lying",
    sv "Beröm: {items}; {thanked} fick tack, {shared} delades, {unused} blev liggande",
    nb "Ros: {items}; {thanked} fikk takk, {shared} ble delt, {unused} ble liggende",
}
sentence! {
    TurnedLine { customers: Customers }
    en "{customers} complained first and praised later",
    sv "{customers} klagade först och berömde sedan",
    nb "{customers} klaget først og roste siden",
}

/// So many topics are shown.
const MOST_TOPICS: usize = 8;

/// Hours of the day that are shown as one.
const BLOCK: usize = 3;

/// Everything, in short paragraphs.
pub(super) fn text(shown: &Shown<'_>, figures: &Figures, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    if figures.items == 0 {
        return writeln!(out, "{}", NothingLogged {}.say(language));
    }
    let summary = Summary {
        items: Items(figures.items),
        waiting: shown.desk.waiting.len() as u64,
        overdue: shown.desk.overdue() as u64,
    };
    writeln!(out, "{}", manner.style.bold(&visible(&summary.say(language))))?;
    writeln!(out, "{}\n", promise(shown, language))?;
    writeln!(out, "{}", speeds(shown, figures, manner))?;
    if figures.by_hour.iter().any(|hour| hour.late > 0) {
        writeln!(out, "\n{}", manner.style.bold(&HoursTitle {}.say(language)))?;
        writeln!(out, "{}", hours(&figures.by_hour, manner))?;
    }
    if figures.topics.iter().any(|topic| topic.items > 1) {
        writeln!(out, "\n{}", manner.style.bold(&TopicsTitle {}.say(language)))?;
        writeln!(out, "{}", topics(shown, figures, manner))?;
    }
    if figures.praise.items > 0 {
        let praise = figures.praise;
        let line =
            PraiseLine { items: praise.items, thanked: praise.thanked, shared: praise.shared, unused: praise.unused };
        writeln!(out, "\n{}", line.say(language))?;
    }
    if figures.turned_round > 0 {
        writeln!(out, "{}", TurnedLine { customers: Customers(figures.turned_round) }.say(language))?;
    }
    Ok(())
}

fn promise(shown: &Shown<'_>, language: Language) -> String {
    let within = seconds(shown.desk.promise.within.num_seconds(), language);
    match (shown.desk.is_promised, shown.desk.promise.clock) {
        (false, Clock::Wall) => ExpectedWall { within }.say(language),
        (true, Clock::Wall) => PromisedWall { within }.say(language),
        (_, Clock::Staffed) => PromisedStaffed { within }.say(language),
    }
}

/// How fast answers come: by both clocks, by channel, by mood.
fn speeds(shown: &Shown<'_>, figures: &Figures, manner: Manner) -> String {
    let language = manner.language;
    let headings = [
        (AllHeading {}.say(language), false),
        (CountHeading {}.say(language), true),
        (ShareHeading {}.say(language), true),
        (MedianHeading {}.say(language), true),
        (P90Heading {}.say(language), true),
        (WorstHeading {}.say(language), true),
    ];
    let mut sheet = Sheet::new(&headings, manner.width);
    sheet.row(&row(WallRow {}.say(language), &figures.wall, language));
    if let Some(staffed) = &figures.staffed {
        sheet.row(&row(StaffedRow {}.say(language), staffed, language));
    }
    for (channel, speed) in &figures.by_channel {
        let name = shown.desk.log.text(*channel);
        let name = if name.is_empty() { NoChannelRow {}.say(language) } else { name.to_owned() };
        sheet.row(&row(name, speed, language));
    }
    for (mood, speed) in &figures.by_mood {
        sheet.row(&row(mood_word(*mood, language), speed, language));
    }
    sheet.finish()
}

fn row(name: String, speed: &Speed, language: Language) -> Vec<String> {
    let quantile = |one: Option<Quantile>| {
        one.map_or("–".to_owned(), |one| {
            let length = seconds(one.seconds, language);
            if one.is_at_least { AtLeast { length }.say(language) } else { length }
        })
    };
    vec![
        name,
        speed.count().show(language),
        speed.share().map_or("–".to_owned(), |share| whole_percent(share, language)),
        quantile(speed.median),
        quantile(speed.p90),
        quantile(speed.worst),
    ]
}

/// Late and all of every few hours of the week.
fn hours(by_hour: &[HourOfWeek], manner: Manner) -> String {
    let language = manner.language;
    let blocks = (0..24).step_by(BLOCK).map(|hour| (format!("{hour:02}–{:02}", hour + BLOCK), true));
    let headings: Vec<(String, bool)> = std::iter::once((String::new(), false)).chain(blocks).collect();
    let mut sheet = Sheet::new(&headings, manner.width);
    for (day, hours) in (0..).zip(by_hour.chunks(24)) {
        let cells = hours.chunks(BLOCK).map(|block| {
            let (late, all) = block.iter().fold((0, 0), |sum, hour| (sum.0 + hour.late, sum.1 + hour.items));
            if all == 0 { "·".to_owned() } else { format!("{}/{}", late.show(language), all.show(language)) }
        });
        let cells: Vec<String> = std::iter::once(weekday_name(day, language).to_owned()).chain(cells).collect();
        sheet.row(&cells);
    }
    sheet.finish()
}

fn topics(shown: &Shown<'_>, figures: &Figures, manner: Manner) -> String {
    let language = manner.language;
    let headings = [
        (TopicHeading {}.say(language), false),
        (ComplaintsHeading {}.say(language), true),
        (CustomersHeading {}.say(language), true),
        (ItemsHeading {}.say(language), true),
    ];
    let mut sheet = Sheet::new(&headings, manner.width);
    for topic in figures.topics.iter().filter(|topic| topic.items > 1).take(MOST_TOPICS) {
        let customers = topic.customers.show(language);
        sheet.row(&[
            shown.desk.log.text(topic.name).to_owned(),
            topic.complaints.show(language),
            if topic.unnamed > 0 {
                format!("{customers}–{}", topic.most_customers().show(language))
            } else {
                customers
            },
            topic.items.show(language),
        ]);
    }
    sheet.finish()
}

fn seconds(seconds: i64, language: Language) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a length of time in seconds")]
    Measure::Time.level(seconds as f64, language)
}

/// A row a group, for a spreadsheet.
pub(super) fn csv(shown: &Shown<'_>, figures: &Figures, out: &mut dyn Write) -> io::Result<()> {
    let heading = ["group", "name", "n", "answered", "open", "within_promise", "late", "median_s", "p90_s", "worst_s"];
    out.write_all(csv::line(&heading).as_bytes())?;
    let mut groups = vec![("clock", "wall", figures.wall)];
    groups.extend(figures.staffed.map(|staffed| ("clock", "staffed", staffed)));
    groups.extend(figures.by_channel.iter().map(|(name, speed)| ("channel", shown.desk.log.text(*name), *speed)));
    groups.extend(figures.by_mood.iter().map(|(mood, speed)| ("mood", mood.map_or("", Mood::name), *speed)));
    for (group, name, speed) in groups {
        let quantile = |one: Option<Quantile>| one.map(|one| one.seconds.to_string()).unwrap_or_default();
        let counts =
            [speed.count(), speed.answered, speed.open, speed.within, speed.late].map(|count| count.to_string());
        let lengths = [speed.median, speed.p90, speed.worst].map(quantile);
        let cells: Vec<String> = [group.to_owned(), name.to_owned()].into_iter().chain(counts).chain(lengths).collect();
        out.write_all(csv::line(&cells).as_bytes())?;
    }
    Ok(())
}
