//! What is known of each series while a batch comes in: found once, for a million lines name a dozen.

use std::collections::HashMap;

use super::CheckSource;
use crate::commands::record::doubts::Looked;
use crate::commands::record::made::{Summary, days};
use crate::commands::record::recording::Recording;
use crate::commands::record::rows::{counted_elsewhere, known_enough};
use crate::model::period::Period;
use crate::model::snapshot::SeriesName;
use crate::say::{noun, sentence};
use crate::text::snapshots::{BadLine, Reckoning, Row};
use crate::text::typed::{Remark, resolve};

/// Of so many names it is told what there is to say; the rest are counted.
const MOST_TOLD: usize = 20;

noun! {
    /// A count of names.
    Names
    en "name" "names",
    sv "namn" "namn",
    nb "navn" "navn",
}
sentence! {
    MoreNames { names: Names }
    en "{names} more that there is something to say about: left out here",
    sv "ytterligare {names} som det finns något att säga om: utelämnas här",
    nb "ytterligere {names} som det er noe å si om: utelatt her",
}
sentence! {
    RefuseUnknown {}
    en "`--strict` refuses names that nobody knows",
    sv "`--strict` nekar namn som ingen känner till",
    nb "`--strict` avviser navn som ingen kjenner",
}

/// The series that the lines name.
pub(super) struct AllSeries<'r> {
    recording: &'r Recording,
    strict: bool,
    series: Vec<OfSeries>,
    by_name: HashMap<SeriesName, usize>,
    /// Which of them a name means, as it stands in the lines.
    typed: Vec<Typed>,
    /// The names by their text.
    by_text: HashMap<String, usize>,
    last: usize,
    /// How many names have come that there is something to say about.
    remarked: usize,
}

/// What is known of a series.
pub(super) struct OfSeries {
    /// Its name.
    pub(super) name: SeriesName,
    /// How its values are to be taken; `None` where nobody knows the metric.
    pub(super) reckoning: Option<Reckoning>,
    /// The row that was looked at last.
    pub(super) looked: Looked,
    /// How many rows were taken in, and their days.
    pub(super) seen: Option<(u64, Period)>,
}

/// A name as it stands in the lines.
struct Typed {
    metric: String,
    channel: String,
    /// The series that it means.
    means: usize,
    /// The name that came after it last time: lines mostly repeat their order.
    next: usize,
}

impl<'r> AllSeries<'r> {
    /// None yet.
    pub(super) fn new(recording: &'r Recording, strict: bool) -> Self {
        Self {
            recording,
            strict,
            series: Vec::new(),
            by_name: HashMap::new(),
            typed: Vec::new(),
            by_text: HashMap::new(),
            last: 0,
            remarked: 0,
        }
    }

    /// The series of a row.
    ///
    /// # Errors
    /// When its name means nothing, or nobody knows it and that is not enough.
    pub(super) fn find(&mut self, row: &Row<'_>, remarks: &mut Vec<Remark>) -> Result<&mut OfSeries, BadLine> {
        let guess = self.typed.get(self.last).map_or(0, |last| last.next);
        let place = [self.last, guess].into_iter().find(|&place| self.is(place, row));
        let place = match place {
            Some(place) => place,
            None => self.look_up(row, remarks)?,
        };
        if let Some(last) = self.typed.get_mut(self.last).filter(|_| place != self.last) {
            last.next = place;
        }
        self.last = place;
        Ok(&mut self.series[self.typed[place].means])
    }

    /// How many names there is something to say about that was not said.
    pub(super) fn unsaid(&self) -> Option<Remark> {
        let more = self.remarked.saturating_sub(MOST_TOLD);
        (more > 0).then(|| Remark::warning(MoreNames { names: Names(more as u64) }, Some(Box::new(RefuseUnknown {}))))
    }

    /// How many rows were taken in by series, and their days.
    pub(super) fn summary(self) -> Summary {
        self.series.into_iter().filter_map(|series| Some((series.name, series.seen?))).collect()
    }

    fn is(&self, place: usize, row: &Row<'_>) -> bool {
        self.typed.get(place).is_some_and(|typed| typed.metric == row.metric && typed.channel == row.channel)
    }

    fn look_up(&mut self, row: &Row<'_>, remarks: &mut Vec<Remark>) -> Result<usize, BadLine> {
        // No field holds a line break.
        let text = format!("{}\n{}", row.metric, row.channel);
        if let Some(&place) = self.by_text.get(&text) {
            return Ok(place);
        }
        let resolved = resolve(&self.recording.campaign, &row.metric, &row.channel)
            .and_then(|resolved| known_enough(resolved, self.strict))
            .map_err(|failure| BadLine {
                help: failure.help.unwrap_or(Box::new(CheckSource {})),
                what: failure.what,
            })?;
        let counted = counted_elsewhere(self.recording, &resolved.name);
        self.remarked += usize::from(!resolved.remarks.is_empty() || counted.is_some());
        if self.remarked <= MOST_TOLD {
            remarks.extend(resolved.remarks.into_iter().chain(counted));
        }
        let means = self.means(resolved.name);
        let place = self.typed.len();
        self.typed.push(Typed { metric: row.metric.to_string(), channel: row.channel.to_string(), means, next: place });
        self.by_text.insert(text, place);
        Ok(place)
    }

    /// Two names may mean one series.
    fn means(&mut self, name: SeriesName) -> usize {
        if let Some(&place) = self.by_name.get(&name) {
            return place;
        }
        self.by_name.insert(name.clone(), self.series.len());
        let reckoning = self.recording.reckoning_if_known(&name);
        let looked = Looked::new(reckoning.unwrap_or_else(Reckoning::unknown));
        self.series.push(OfSeries { name, reckoning, looked, seen: None });
        self.series.len() - 1
    }
}

/// Counts a row that was taken in.
pub(super) fn count(seen: &mut Option<(u64, Period)>, row: &Row<'_>) {
    let when = days(row);
    let (count, all) = seen.unwrap_or((0, when));
    *seen = Some((count + 1, all.and(when)));
}
