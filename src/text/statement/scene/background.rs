//! Clauses that tell what was, or what others have: "last year we had 900 followers".

use std::ops::Range;

use super::{Role, Scene};
use crate::text::statement::sense::Sense;
use crate::text::statement::time::TimeMeaning;

/// Words for us.
const OURS: [&str; 13] = ["we", "our", "i", "us", "vi", "våra", "vår", "vårt", "oss", "jag", "jeg", "våre", "my"];

/// Verbs of what was, though we are their subject.
const WAS: [&str; 23] = [
    "had",
    "got",
    "grew",
    "gained",
    "sold",
    "ended with",
    "fick",
    "hade",
    "växte",
    "sålde",
    "låg",
    "hamnade",
    "slutade",
    "fikk",
    "hadde",
    "vokste",
    "nådde",
    "solgte",
    "lå",
    "endte",
    "landet",
    "la på oss",
    "la vi på oss",
];

impl Scene {
    /// Gives clauses of the past and of others their part.
    pub(super) fn find_backgrounds(&mut self) {
        let borders: Vec<usize> =
            (0..self.items.len()).filter(|at| self.is_border(*at)).chain([self.items.len()]).collect();
        let mut start = 0;
        for border in borders {
            if self.is_past_or_rival(start..border) || self.is_of_others(start..border) {
                self.give(start..border, Role::Background);
            }
            start = border;
        }
    }

    /// Where a clause may begin anew.
    fn is_border(&self, at: usize) -> bool {
        let (sense, text) = (self.sense(at), self.text(at));
        let joins = matches!(sense, Sense::And | Sense::Purpose) || matches!(text, "but" | "men" | "now");
        let starts_clause = self.sense(at + 1) == Sense::Shall || self.sense(at + 2) == Sense::Shall;
        let is_dash = matches!(sense, Sense::Mark('–' | '—' | ':')) && !self.items[at].glued;
        let is_comma = sense == Sense::Mark(',') && self.items.get(at + 1).is_some_and(|next| !next.glued);
        self.is_stop(at) || is_dash || is_comma || (joins && starts_clause) || matches!(text, "but" | "men")
    }

    /// The senses of a clause.
    fn senses(&self, clause: &Range<usize>) -> impl Iterator<Item = Sense> {
        self.items[clause.clone()].iter().map(|item| item.sense)
    }

    /// "Last year we had 900 followers", "competitors have more": told, not aimed for.
    fn is_past_or_rival(&self, clause: Range<usize>) -> bool {
        if !self.senses(&clause).any(|sense| sense == Sense::Has) {
            return false;
        }
        let rival = self.senses(&clause).any(|sense| sense == Sense::Competitor)
            && !self.senses(&clause).any(|sense| matches!(sense, Sense::Overtake | Sense::Than));
        let past = self.senses(&clause).any(|sense| sense == Sense::Past)
            || self.times.iter().any(|time| time.meaning == TimeMeaning::Past && clause.contains(&time.items.start));
        rival || (past && !self.senses(&clause).any(is_aim) && !self.compares(&clause))
    }

    /// "6 % above what we did last year" compares; it does not tell.
    fn compares(&self, clause: &Range<usize>) -> bool {
        self.senses(clause).any(|sense| matches!(sense, Sense::Than | Sense::AtLeast))
            && matches!(self.sense(clause.start + 1), Sense::Number(_) | Sense::Percent)
    }

    /// "Bloom & Co have 9,300 followers, we want 4,000"; "in 2025 we got 900": what others have, or what was.
    fn is_of_others(&self, clause: Range<usize>) -> bool {
        let Some(verb) = clause.clone().find(|at| self.sense(*at) == Sense::Has) else { return false };
        let rest = clause.end..self.items.len();
        let counts = self.senses(&(verb..clause.end)).any(|sense| matches!(sense, Sense::Number(_)));
        let aims = self.senses(&clause).any(|sense| matches!(sense, Sense::Shall | Sense::To));
        let goes_on =
            self.names_us(rest.clone()) || self.senses(&rest).any(|sense| matches!(sense, Sense::More | Sense::Shall));
        counts && !aims && goes_on && (WAS.contains(&self.text(verb)) || !self.names_us(clause))
    }

    /// Whether a stretch speaks of us.
    fn names_us(&self, mut stretch: Range<usize>) -> bool {
        stretch.any(|at| {
            let text = self.text(at);
            OURS.contains(&text) || text.starts_with("we ") || text.starts_with("vi ")
        })
    }
}

/// Words that aim: a clause that has one tells no past.
fn is_aim(sense: Sense) -> bool {
    matches!(sense, Sense::Shall | Sense::To | Sense::Gain | Sense::Hold | Sense::Multiple(_) | Sense::Halve)
}
