//! What leads to a time: prepositions and the like.

use crate::text::statement::items::Item;
use crate::text::statement::sense::Sense;

/// What stands before the core of a phrase of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each word may stand before any other: a set, not states")]
pub(super) struct Leads {
    /// "By", "senast".
    pub(super) by: bool,
    /// "Before".
    pub(super) before: bool,
    /// "Within", "during".
    pub(super) within: bool,
    /// "In", "on", "i", "på".
    pub(super) place: bool,
    /// "End of".
    pub(super) end_of: bool,
    /// "Mid", "start of".
    pub(super) around: bool,
    /// "Starting", "from and including".
    pub(super) starting: bool,
    /// "From".
    pub(super) from: bool,
    /// "To", "till".
    pub(super) to: bool,
    /// "Every", "per".
    pub(super) every: bool,
    /// "This".
    pub(super) this: bool,
    /// "Next".
    pub(super) next: bool,
    /// "The coming".
    pub(super) coming: bool,
    /// "Last", "förra"; "than".
    pub(super) past: bool,
    /// "Between".
    pub(super) between: bool,
    /// "A", "one".
    pub(super) one: bool,
}

impl Leads {
    /// Whether anything leads to an end or a bounded period.
    pub(super) fn bounds(self) -> bool {
        self.by
            || self.before
            || self.within
            || self.place
            || self.end_of
            || self.around
            || self.to
            || self.this
            || self.next
            || self.coming
            || self.between
    }

    /// Takes a word in; false where it does not lead to a time.
    fn take(&mut self, item: &Item) -> bool {
        let flag = match item.sense {
            Sense::By => &mut self.by,
            Sense::Before => &mut self.before,
            Sense::Within => &mut self.within,
            Sense::In => &mut self.place,
            Sense::EndOf => &mut self.end_of,
            Sense::AroundOf => &mut self.around,
            Sense::Starting => &mut self.starting,
            Sense::ByChange if item.text == "by" => &mut self.by,
            // "Through the winter".
            Sense::Means if item.text == "through" => &mut self.within,
            Sense::From => &mut self.from,
            Sense::To => &mut self.to,
            Sense::Every | Sense::Per => &mut self.every,
            Sense::This => &mut self.this,
            Sense::Next => &mut self.next,
            Sense::Coming => &mut self.coming,
            Sense::Past | Sense::Than => &mut self.past,
            Sense::Between => &mut self.between,
            Sense::One => &mut self.one,
            // "Under" is at most, and during; "over" at least, and for.
            Sense::AtMost if matches!(item.text.as_str(), "under") => &mut self.within,
            Sense::AtLeast if matches!(item.text.as_str(), "over" | "över") => &mut self.within,
            Sense::About => return true,
            Sense::Other if matches!(item.text.as_str(), "a" | "an") => &mut self.one,
            Sense::Other => {
                return matches!(
                    item.text.as_str(),
                    "the" | "whole" | "entire" | "of" | "for" | "a" | "den" | "det" | "de" | "av" | "ut"
                );
            }
            _ => return false,
        };
        *flag = true;
        true
    }
}

/// The leads from an item on, and where the core begins.
pub(super) fn leads(items: &[Item], start: usize) -> (Leads, usize) {
    const MOST: usize = 6;
    let mut leads = Leads::default();
    let mut at = start;
    // "Against last year by 31 December": the past ends where an end begins.
    let begins_anew = |leads: &Leads, item: &Item| {
        leads.past && matches!(item.sense, Sense::By | Sense::Before | Sense::Within | Sense::EndOf)
    };
    while at < items.len() && at - start < MOST && !begins_anew(&leads, &items[at]) && leads.take(&items[at]) {
        at += 1;
    }
    // "Vid årets slut": the year stands before its end.
    (leads, at)
}
