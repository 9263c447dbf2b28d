//! How the outcome is to be reached: "by posting 3 reels", "genom att posta", "with two posts a week".

use std::ops::Range;

use super::{Role, Scene};
use crate::text::statement::sense::Sense;

impl Scene {
    /// Gives means their part, up to a purpose that begins within them.
    pub(super) fn find_means(&mut self) {
        for start in 0..self.items.len() {
            if self.is_means(start) {
                let end = self.means_end(start);
                let purpose = (start + 1..end).find(|at| self.roles[*at] == Role::Purpose);
                self.give(start..purpose.unwrap_or(end), Role::Means);
            }
        }
    }

    /// Where the means end that begin at an item.
    fn means_end(&self, start: usize) -> usize {
        let end = self.sentence_end(start);
        let first = |range: Range<usize>, is: fn(Sense) -> bool| range.into_iter().find(|at| is(self.sense(*at)));
        if start == 0 {
            // Means first: "Genom att posta varje dag ska vi nå 2 000 följare".
            first(1..end, |sense| matches!(sense, Sense::Mark(',' | ':') | Sense::Shall)).unwrap_or(end)
        } else if self.is_doing(start + 1) {
            end
        } else {
            first(start + 1..end, is_outcome_again).unwrap_or(end)
        }
    }

    /// Whether means begin at an item.
    fn is_means(&self, at: usize) -> bool {
        let is_by = self.text(at) == "by";
        match self.sense(at) {
            Sense::Means => !self.leads_to_time(at + 1),
            Sense::ByChange | Sense::By if is_by => {
                self.text(at + 1).ends_with("ing") && !matches!(self.sense(at + 1), Sense::Season | Sense::Weekday)
            }
            // "With 3 giveaways, win 75 members": means first.
            Sense::ByChange if at == 0 => self.any(|sense| sense == Sense::Mark(',')),
            Sense::ByChange => self.brings_output(at + 1),
            _ => false,
        }
    }

    /// "Through the winter" tells when.
    fn leads_to_time(&self, at: usize) -> bool {
        let is_article = |at: usize| matches!(self.text(at), "the" | "whole" | "of" | "whole of");
        let noun = (at..at + 3).find(|next| !is_article(*next)).unwrap_or(at);
        matches!(self.sense(noun), Sense::Season | Sense::Unit(_) | Sense::Month(_)) || self.sense(at) == Sense::Season
    }

    /// "with two posts a week": a number of what we do ourselves, behind what it is to bring; "med att posta".
    fn brings_output(&self, at: usize) -> bool {
        let counted = matches!(self.sense(at), Sense::Number(_) | Sense::One)
            && !matches!(self.sense(at + 1), Sense::Percent | Sense::Points);
        let noun = (at + 1..at + 4)
            .map(|next| self.sense(next))
            .take_while(|sense| !matches!(sense, Sense::Per | Sense::Mark(_)))
            .find(|sense| matches!(sense, Sense::Metric(_)));
        let is_output = matches!(noun, Some(Sense::Metric("posts" | "events")));
        let is_brought = |sense: Sense| match sense {
            Sense::Metric(name) => name != "posts" && name != "events",
            sense => sense == Sense::Uncounted,
        };
        let brings = || self.items[..at].iter().any(|item| is_brought(item.sense));
        matches!(self.text(at), "att" | "å") || (counted && is_output && brings())
    }

    /// Whether what stands here is done, rather than a place where it happens.
    fn is_doing(&self, at: usize) -> bool {
        let before = self.text(at.saturating_sub(1));
        let text = self.text(at);
        text.ends_with("ing")
            || matches!(text, "att" | "å" | "at")
            || before.ends_with(" att")
            || before.ends_with(" å")
            || matches!(self.sense(at), Sense::Number(_) | Sense::One | Sense::Publish | Sense::More | Sense::Better)
    }
}

/// Words behind a place that go on with the outcome: "via Instagram from 400 to 500".
fn is_outcome_again(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::From
            | Sense::To
            | Sense::By
            | Sense::Within
            | Sense::ByChange
            | Sense::Shall
            | Sense::Up
            | Sense::Down
            | Sense::Mark(',')
            | Sense::Number(_)
    )
}
