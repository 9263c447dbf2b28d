//! The table of goals: all its columns where there is room, else those that say where a goal is.

use unicode_width::UnicodeWidthStr;

use super::cells::{Cells, cells};
use super::{Manner, Shown};
use crate::progress::state::State;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::render::table::{Sheet, USUAL_WIDTH};
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    GoalHeading {}
    en "Goal",
    sv "Mål",
    nb "Mål",
}

sentence! {
    NowHeading {}
    en "Now",
    sv "Nu",
    nb "Nå",
}

sentence! {
    ExpectedHeading {}
    en "Expected by now",
    sv "Förväntat hittills",
    nb "Forventet så langt",
}

sentence! {
    ExpectedBrief {}
    en "Expected",
    sv "Förväntat",
    nb "Forventet",
}

sentence! {
    TargetHeading {}
    en "Target",
    sv "Målvärde",
    nb "Målverdi",
}

sentence! {
    DoneHeading {}
    en "Done",
    sv "Klart",
    nb "Gjort",
}

sentence! {
    DaysHeading {}
    en "Days",
    sv "Dagar",
    nb "Dager",
}

sentence! {
    NeededHeading {}
    en "Needed",
    sv "Behövs",
    nb "Trengs",
}

sentence! {
    ForecastHeading {}
    en "Forecast",
    sv "Prognos",
    nb "Prognose",
}

sentence! {
    ChanceHeading {}
    en "Chance",
    sv "Chans",
    nb "Sjanse",
}

sentence! {
    StateHeading {}
    en "State",
    sv "Läge",
    nb "Status",
}

/// Which columns there are, and how they are headed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    /// Whether what is needed and where it leads have columns, and values their days.
    pub(super) is_full: bool,
    /// Whether "Expected by now" is written out.
    is_wordy: bool,
}

impl Layout {
    /// Everything.
    pub(super) const FULL: Self = Self { is_full: true, is_wordy: true };

    /// From the roomiest to the closest.
    const ALL: [Self; 4] = [
        Self::FULL,
        Self { is_full: true, is_wordy: false },
        Self { is_full: false, is_wordy: true },
        Self { is_full: false, is_wordy: false },
    ];

    /// The headings, each with whether its column holds numbers.
    pub(super) fn headings(self, language: Language) -> Vec<(String, bool)> {
        let expected = if self.is_wordy { ExpectedHeading {}.say(language) } else { ExpectedBrief {}.say(language) };
        let mut headings = vec![
            (GoalHeading {}.say(language), false),
            (NowHeading {}.say(language), true),
            (expected, true),
            (TargetHeading {}.say(language), true),
            (DoneHeading {}.say(language), true),
            (DaysHeading {}.say(language), true),
        ];
        if self.is_full {
            headings.push((NeededHeading {}.say(language), true));
            headings.push((ForecastHeading {}.say(language), true));
            headings.push((ChanceHeading {}.say(language), true));
        }
        headings.push((StateHeading {}.say(language), false));
        headings
    }

    /// A goal's row.
    pub(super) fn row(self, cells: &Cells, language: Language) -> Vec<String> {
        if self.is_full { full_row(cells, language) } else { brief_row(cells, language) }
    }

    /// Columns that the table takes where nothing is broken.
    fn width(self, rows: &[Cells], language: Language) -> usize {
        let mut widths: Vec<usize> = self.headings(language).iter().map(|(heading, _)| heading.width()).collect();
        for row in rows {
            for (width, text) in widths.iter_mut().zip(self.row(row, language)) {
                *width = (*width).max(visible(&text).width());
            }
        }
        widths.iter().sum::<usize>() + Sheet::GAP * widths.len()
    }
}

/// The table of a campaign's goals, with as many columns as fit, and how it is laid out.
pub(super) fn table(shown: &Shown<'_>, manner: Manner) -> (String, Layout) {
    let language = manner.language;
    let rows: Vec<Cells> = shown.overview.goals.iter().map(|goal| cells(shown, goal, language)).collect();
    let room = usize::from(manner.width.unwrap_or(USUAL_WIDTH));
    let [.., closest] = Layout::ALL;
    let layout = Layout::ALL.into_iter().find(|layout| layout.width(&rows, language) <= room).unwrap_or(closest);
    let mut sheet = Sheet::close(&layout.headings(language), manner.width);
    for row in &rows {
        sheet.row(&layout.row(row, language));
    }
    (painted(&sheet.finish(), rows.iter().map(|row| row.state), manner), layout)
}

fn brief_row(row: &Cells, language: Language) -> Vec<String> {
    let cells = [&row.goal, &row.now, &row.expected, &row.target, &row.done, &row.days];
    cells.into_iter().cloned().chain([row.state.show(language)]).collect()
}

fn full_row(row: &Cells, language: Language) -> Vec<String> {
    let mut now = row.now.clone();
    if let Some(parts) = &row.parts {
        now = format!("{now} · {parts}");
    }
    if let Some(day) = &row.read_on {
        now = format!("{now} ({day})");
    }
    let done = row.kept.clone().unwrap_or_else(|| row.done.clone());
    let way = [&row.days, &row.needed, &row.projection, &row.chance];
    [&row.goal, &now, &row.expected, &row.target, &done]
        .into_iter()
        .chain(way)
        .cloned()
        .chain([row.state.show(language)])
        .collect()
}

/// The table with the states, at the ends of their rows, in their colours. A state that had to be broken over lines
/// stays as it is.
pub(super) fn painted(table: &str, states: impl Iterator<Item = State>, manner: Manner) -> String {
    let mut states = states.peekable();
    let lines = table.lines().map(|line| {
        let Some(&state) = states.peek() else { return line.to_owned() };
        let word = state.show(manner.language);
        let Some(rest) = line.strip_suffix(&word).filter(|rest| rest.ends_with(' ')) else { return line.to_owned() };
        states.next();
        format!("{rest}{}", in_color(state, &word, manner.style))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn in_color(state: State, word: &str, style: Style) -> String {
    match state {
        State::Met | State::OnTrack => style.good(word),
        State::AtRisk | State::Stale | State::NoData | State::Unknown => style.doubtful(word),
        State::Behind | State::Unreachable | State::Missed => style.bad(word),
        State::TooEarly | State::NotStarted => style.dim(word),
    }
}
