//! What happened on the way, in the order of days: changes, new beginnings of a count, follow-ups.

use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::snapshot::SeriesName;

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event<'c> {
    /// When.
    pub(super) day: Day,
    /// What.
    pub(super) what: What<'c>,
    /// Its number in the charts; `None` for what is not drawn there.
    pub(super) number: Option<usize>,
}

impl Event<'_> {
    /// Whether it is about a goal that is counted from these series: all is, but a new beginning of another count.
    pub(super) fn concerns(&self, counted: &[SeriesName]) -> bool {
        match self.what {
            What::Break { series, .. } => counted.iter().any(|name| name.to_string() == series),
            What::Change { .. } | What::Review { .. } => true,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What<'c> {
    /// Something was changed, and why.
    Change {
        /// What was done.
        did: &'c str,
        /// Why.
        why: Option<&'c str>,
    },
    /// A count began anew.
    Break {
        /// What is counted.
        series: &'c str,
        /// Why.
        why: Option<&'c str>,
    },
    /// A follow-up was held.
    Review {
        /// What was said.
        note: Option<&'c str>,
    },
}

/// What happened in a campaign up to a day. Changes and new beginnings have numbers, by which charts point at them.
pub(super) fn events(campaign: &Campaign, today: Day) -> Vec<Event<'_>> {
    let file = &campaign.file;
    let changes = file.change.iter().map(|one| (one.on, What::Change { did: &one.did, why: one.why.as_deref() }));
    let breaks = file.breaks.iter().map(|one| (one.on, What::Break { series: &one.series, why: one.why.as_deref() }));
    let reviews = file.review.iter().map(|one| (one.on, What::Review { note: one.note.as_deref() }));
    let mut all: Vec<(Day, What<'_>)> = changes.chain(breaks).chain(reviews).filter(|one| one.0 <= today).collect();
    all.sort_by_key(|one| one.0);
    let mut drawn = 0;
    let numbered = all.into_iter().map(|(day, what)| {
        let is_drawn = !matches!(what, What::Review { .. });
        drawn += usize::from(is_drawn);
        Event { day, what, number: is_drawn.then_some(drawn) }
    });
    numbered.collect()
}

#[cfg(test)]
mod tests {
    use super::events;
    use crate::model::day::Day;
    use crate::text::campaign;

    #[test]
    fn what_is_drawn_has_a_number_and_what_is_to_come_is_not_told() {
        let text = "[campaign]\nname = \"X\"\nstart = 2027-01-01\nend = 2027-06-30\n\
            [[change]]\non = 2027-03-01\ndid = \"b\"\n[[change]]\non = 2027-02-01\ndid = \"a\"\n\
            [[change]]\non = 2027-05-01\ndid = \"c\"\n[[review]]\non = 2027-02-15\n\
            [[break]]\nseries = \"views@x\"\non = 2027-02-20\n";
        let campaign = campaign::read(text, None).value.expect("a campaign");
        let told = events(&campaign, Day::parse_iso("2027-03-31").expect("a day"));
        let shown: Vec<_> = told.iter().map(|event| (event.day.to_string(), event.number)).collect();
        let day = |text: &str, number| (text.to_owned(), number);
        assert_eq!(
            shown,
            [
                day("2027-02-01", Some(1)),
                day("2027-02-15", None),
                day("2027-02-20", Some(2)),
                day("2027-03-01", Some(3))
            ]
        );
    }
}
