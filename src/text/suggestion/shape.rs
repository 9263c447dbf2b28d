//! Which sentence suits a goal: by the sort of its metric and by what is known of its numbers.

use super::BLANK;
use super::end::Manner;
use super::noun::Sort;
use super::output::Output;
use super::parts::Numbers;
use super::templates::{
    AnswerComplaintsWithin, AnswerShare, AnswerShareOfComplaints, AnswerWithin, CutNumber, FallSteadily, Get, GetNew,
    GrowNumber, GrowSteadily, KeepAbove, KeepBelow, LoseAtMost, Lower, Raise, RankAmong, ReachLevel, ReachPeople,
};
use super::value::{Change, Value, ends};
use crate::model::statement::{AimKind, Direction, Every, Unit};
use crate::model::target::Bound;
use crate::say::{Language, Sentence};

/// Everything that a sentence is put together from, apart from its end.
#[derive(Debug)]
pub(super) struct Pieces<'p> {
    /// Which sentence suits what is counted.
    pub(super) sort: Sort,
    /// What is counted, in the form that the sentence needs.
    pub(super) what: String,
    /// What is published or sent, where that is what is counted.
    pub(super) output: Option<Output>,
    /// Whether it is sales, which are counted as well as summed.
    pub(super) sells: bool,
    /// How many.
    pub(super) numbers: &'p Numbers,
    /// Where, with a space before it.
    pub(super) place: String,
    /// The words to be found by, for a place in a list.
    pub(super) words: String,
    /// The language to speak.
    pub(super) language: Language,
}

impl Pieces<'_> {
    /// The sentence; `end` says by when, or until when, with a space before it.
    pub(super) fn sentence(&self, end: &dyn Fn(Manner) -> String) -> String {
        let numbers = self.numbers;
        // A place in a list and a time to answer within are said so that keeping is part of them.
        let says_bound =
            matches!(self.sort, Sort::Rank | Sort::Answer | Sort::AnswerComplaints) && numbers.from.is_none();
        if numbers.direction == Direction::Hold && numbers.to.is_some() && !says_bound {
            return self.keep(end(Manner::Until));
        }
        if let (Direction::Hold, Some(loss)) = (numbers.direction, &numbers.change)
            && loss.kind == AimKind::Delta
        {
            return self.lose(loss, end(Manner::By));
        }
        if let (Some(change), Some(every)) = (&numbers.change, numbers.every)
            && numbers.from.as_ref().zip(numbers.to.as_ref()).is_none()
        {
            return self.steadily(change, every, end(Manner::Until));
        }
        if let Some(more) = self.more() {
            return self.get(more, end(Manner::By));
        }
        let moves = numbers.from.is_some() || numbers.change.is_some();
        let falls = numbers.direction == Direction::Down;
        match self.sort {
            Sort::Answer | Sort::AnswerComplaints if !moves => self.answer(end(Manner::Until)),
            Sort::Rank => self.rank(end(Manner::By)),
            Sort::Output if !moves && !falls => self.output(end),
            Sort::Amount if !moves && !falls => self.get(self.number(), end(Manner::By)),
            Sort::People if !moves && !falls => self.reach_people(end(Manner::By)),
            Sort::Income if !moves && !falls && numbers.to.is_some() => self.income(end(Manner::By)),
            Sort::Stock | Sort::Amount | Sort::Output => self.number_moves(end(Manner::By)),
            Sort::Level | Sort::People | Sort::Income | Sort::Answer | Sort::AnswerComplaints => {
                self.level_moves(end(Manner::By))
            }
        }
    }

    fn keep(&self, end: String) -> String {
        let counts = matches!(self.sort, Sort::Stock | Sort::Amount | Sort::Output);
        let what = match self.language {
            Language::Swedish if counts => format!("antalet {}", self.what),
            Language::Norwegian if counts => format!("antall {}", self.what),
            Language::English | Language::Swedish | Language::Norwegian => self.what.clone(),
        };
        let (place, level) = (self.place.clone(), self.number_every(self.numbers.to.as_ref()));
        match self.numbers.bound {
            Bound::AtLeast => KeepAbove { what, place, level, end }.say(self.language),
            Bound::AtMost => KeepBelow { what, place, level, end }.say(self.language),
        }
    }

    fn lose(&self, loss: &Change, end: String) -> String {
        let (number, what, place) = (loss.size(self.language), self.what.clone(), self.place.clone());
        LoseAtMost { number, what, place, end }.say(self.language)
    }

    /// So much more each month.
    fn steadily(&self, change: &Change, every: Every, end: String) -> String {
        let every = every_words(every, self.language);
        let (what, place) = (self.what.clone(), self.place.clone());
        if self.sort == Sort::Stock && change.kind == AimKind::Delta && change.number >= 0.0 {
            let number = change.size(self.language);
            return GetNew { number, what, every: every.to_owned(), place, end }.say(self.language);
        }
        let (from, _) = ends(self.numbers.from.as_ref(), None, self.language);
        let falls = change.number < 0.0;
        let change = format!("{}{every}", change.size(self.language));
        if falls {
            return FallSteadily { what, place, change, from, end }.say(self.language);
        }
        GrowSteadily { what, place, change, from, end }.say(self.language)
    }

    fn number_moves(&self, end: String) -> String {
        let (from, to) = self.ends();
        let (what, place) = (self.what.clone(), self.place.clone());
        match self.numbers.direction {
            Direction::Down => CutNumber { what, place, from, to, end }.say(self.language),
            Direction::Up | Direction::Hold => GrowNumber { what, place, from, to, end }.say(self.language),
        }
    }

    fn level_moves(&self, end: String) -> String {
        let (from, to) = self.ends();
        let (what, place) = (self.what.clone(), self.place.clone());
        match self.numbers.direction {
            Direction::Down => Lower { what, place, from, to, end }.say(self.language),
            Direction::Up | Direction::Hold => Raise { what, place, from, to, end }.say(self.language),
        }
    }

    /// "25 more", where so many more of what comes in are wanted and nobody says more than what.
    fn more(&self) -> Option<String> {
        let change = self.numbers.change.as_ref()?;
        let is_gain = change.kind == AimKind::Delta && change.number >= 0.0;
        let more = match self.language {
            Language::English => "more",
            Language::Swedish => "fler",
            Language::Norwegian => "flere",
        };
        let fits = self.sort == Sort::Amount && is_gain && self.numbers.from.is_none();
        fits.then(|| format!("{} {more}", change.size(self.language)))
    }

    fn get(&self, number: String, end: String) -> String {
        let every = self.numbers.every.map_or("", |every| every_words(every, self.language));
        let what = format!("{}{every}", self.what);
        Get { number, what, place: self.place.clone(), end }.say(self.language)
    }

    fn reach_people(&self, end: String) -> String {
        let every = self.numbers.every.map_or("", |every| every_words(every, self.language));
        ReachPeople { number: self.number(), place: format!("{every}{}", self.place), end }.say(self.language)
    }

    /// So much money, or so many sales.
    fn income(&self, end: String) -> String {
        let counts = self.numbers.to.as_ref().is_some_and(|to| to.unit == Unit::Count);
        let place = self.place.clone();
        if counts && self.sells {
            let bought = match self.language {
                Language::English => "sales",
                Language::Swedish => "köp",
                Language::Norwegian => "kjøp",
            };
            let every = self.numbers.every.map_or("", |every| every_words(every, self.language));
            return Get { number: self.number(), what: format!("{bought}{every}"), place, end }.say(self.language);
        }
        let number = self.number_every(self.numbers.to.as_ref());
        ReachLevel { what: self.what.clone(), number, place, end }.say(self.language)
    }

    fn output(&self, end: &dyn Fn(Manner) -> String) -> String {
        let Some(output) = self.output else { return self.get(self.number(), end(Manner::By)) };
        // How often is what makes output a goal; a total stands without.
        let every = match (self.numbers.every, &self.numbers.to) {
            (Some(every), _) => every_words(every, self.language),
            (None, Some(_)) => "",
            (None, None) => every_words(Every::Week, self.language),
        };
        let end = end(if every.is_empty() { Manner::By } else { Manner::Until });
        output.sentence(self.numbers.to.as_ref(), every, &self.place, end, self.language)
    }

    fn answer(&self, end: String) -> String {
        let (place, time) = (self.place.clone(), self.number());
        match self.numbers.share {
            Some(share) => {
                let share = Value { number: share, unit: Unit::Percent }.show(self.language);
                if self.sort == Sort::AnswerComplaints {
                    AnswerShareOfComplaints { share, place, time, end }.say(self.language)
                } else {
                    AnswerShare { share, place, time, end }.say(self.language)
                }
            }
            None if self.sort == Sort::AnswerComplaints => {
                AnswerComplaintsWithin { place, time, end }.say(self.language)
            }
            None => AnswerWithin { place, time, end }.say(self.language),
        }
    }

    fn rank(&self, end: String) -> String {
        RankAmong { number: self.number(), place: self.place.clone(), words: self.words.clone(), end }
            .say(self.language)
    }

    fn number(&self) -> String {
        self.numbers.to.as_ref().map_or_else(|| BLANK.to_owned(), |to| to.show(self.language))
    }

    fn number_every(&self, value: Option<&Value>) -> String {
        let every = self.numbers.every.map_or("", |every| every_words(every, self.language));
        let number = value.map_or_else(|| BLANK.to_owned(), |value| value.show(self.language));
        format!("{number}{every}")
    }

    /// From where to where, the change behind it in brackets: "4,200", "4,830 (+15%)".
    fn ends(&self) -> (String, String) {
        let (from, to) = ends(self.numbers.from.as_ref(), self.numbers.to.as_ref(), self.language);
        let every = self.numbers.every.map_or("", |every| every_words(every, self.language));
        let change = self.numbers.change.as_ref().map(|change| format!(" ({})", change.show(self.language)));
        (from, format!("{to}{every}{}", change.unwrap_or_default()))
    }
}

/// " a week": a period that is counted each time, with a space before it.
pub(super) fn every_words(every: Every, language: Language) -> &'static str {
    let [english, swedish, norwegian] = match every {
        Every::Day => [" a day", " om dagen", " om dagen"],
        Every::Week => [" a week", " i veckan", " i uken"],
        Every::Month => [" a month", " i månaden", " i måneden"],
        Every::Quarter => [" a quarter", " i kvartalet", " i kvartalet"],
        Every::Year => [" a year", " om året", " i året"],
        Every::Piece => [" per post", " per inlägg", " per innlegg"],
    };
    match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    }
}
