//! Who does what in a sentence: its outcome, its means, its purpose, and what is only told of the past or of others.

use std::ops::Range;

use super::items::Item;
use super::sense::{Sense, TimeUnit};
use super::time::{TimeMeaning, TimePhrase, phrases};

/// The part that an item plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It speaks of the outcome.
    Outcome,
    /// It says when or how often.
    Time,
    /// It says how the outcome is to be reached.
    Means,
    /// It says what the outcome is for.
    Purpose,
    /// It tells of the past, or of somebody else.
    Background,
}

/// A sentence with the parts of its items.
#[derive(Debug)]
pub(super) struct Scene {
    /// The items, in the sentence's order.
    pub(super) items: Vec<Item>,
    /// What each of them does.
    pub(super) roles: Vec<Role>,
    /// The phrases of time.
    pub(super) times: Vec<TimePhrase>,
    /// Whether it speaks of answering.
    pub(super) answers: bool,
}

impl Scene {
    /// Gives every item its part.
    pub(super) fn of(items: Vec<Item>) -> Self {
        let answer = items.iter().position(|item| matches!(item.sense, Sense::Answer | Sense::Metric("response_time")));
        let output_first = answer.is_some_and(|answer| {
            let before = &items[..answer];
            before.iter().any(|item| item.sense == Sense::Publish)
                && before.iter().any(|item| matches!(item.sense, Sense::Number(_)))
        });
        let answers = answer.is_some()
            && !output_first
            && !items.iter().any(|item| matches!(item.sense, Sense::Metric("followers" | "visits" | "sales")));
        let times = phrases(&items, answers);
        let mut scene = Self { roles: vec![Role::Outcome; items.len()], items, times, answers };
        scene.purposes();
        scene.means();
        scene.backgrounds();
        // When something was, or when others did it, is not when the goal ends.
        let roles = &scene.roles;
        scene.times.retain(|time| roles[time.items.start] != Role::Background || time.meaning == TimeMeaning::Past);
        for time in scene.times.clone() {
            scene.give(time.items, Role::Time);
        }
        scene
    }

    /// The sense of an item; nothing where there is none.
    pub(super) fn sense(&self, at: usize) -> Sense {
        self.items.get(at).map_or(Sense::Other, |item| item.sense)
    }

    /// The word of an item.
    pub(super) fn text(&self, at: usize) -> &str {
        self.items.get(at).map_or("", |item| item.text.as_str())
    }

    /// Whether an item has one of these senses.
    pub(super) fn any(&self, is: impl Fn(Sense) -> bool) -> bool {
        self.items.iter().any(|item| is(item.sense))
    }

    /// The places of items with the role and a sense.
    pub(super) fn places(&self, role: Role, is: impl Fn(Sense) -> bool) -> impl Iterator<Item = usize> {
        (0..self.items.len()).filter(move |at| self.roles[*at] == role && is(self.items[*at].sense))
    }

    fn give(&mut self, items: Range<usize>, role: Role) {
        self.roles[items].fill(role);
    }

    /// Where the sentence around an item ends: at a full stop, not at one inside a number or a shortening.
    fn sentence_end(&self, from: usize) -> usize {
        (from..self.items.len()).find(|at| self.is_stop(*at)).unwrap_or(self.items.len())
    }

    fn is_stop(&self, at: usize) -> bool {
        const SHORT: &[&str] = &[
            "v", "kl", "ca", "nr", "st", "kr", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "okt", "oct", "nov",
            "dec", "des", "approx", "e", "g", "bl", "a", "t", "ex", "no", "vs", "mill", "milj", "mrd", "tkr", "min",
            "max", "maks",
        ];
        let long_before = at.checked_sub(1).is_some_and(|before| !SHORT.contains(&self.text(before)));
        match self.sense(at) {
            Sense::Mark(';' | '!' | '?') => true,
            Sense::Mark('.') => long_before && at + 1 < self.items.len() && !self.items[at + 1].glued,
            _ => false,
        }
    }

    /// "Post 3 times a week *to grow*": from the word of purpose to the end of the sentence.
    fn purposes(&mut self) {
        let starts: Vec<usize> = (1..self.items.len()).filter(|at| self.sense(*at) == Sense::Purpose).collect();
        for start in starts {
            // Behind "our goal is", a colon or nothing much, it is the outcome itself.
            let has_head = (0..start).any(|at| {
                matches!(
                    self.sense(at),
                    Sense::Metric(_)
                        | Sense::OwnMetric(_)
                        | Sense::Number(_)
                        | Sense::Up
                        | Sense::Publish
                        | Sense::Better
                        | Sense::More
                        | Sense::Uncounted
                        | Sense::Channel(_)
                        | Sense::Milestone
                )
            });
            let behind_colon =
                matches!(self.sense(start - 1), Sense::Mark(':' | '.' | '!' | '?') | Sense::Shall | Sense::And);
            if has_head && !behind_colon {
                self.give(start..self.sentence_end(start), Role::Purpose);
            }
        }
    }

    /// "by posting 3 reels", "genom att posta", "with two posts a week".
    fn means(&mut self) {
        for start in 0..self.items.len() {
            if !self.is_means(start) {
                continue;
            }
            let mut end = self.sentence_end(start);
            if start == 0 {
                // Means first: "Genom att posta varje dag ska vi nå 2 000 följare".
                end = (1..end)
                    .find(|at| matches!(self.sense(*at), Sense::Mark(',') | Sense::Shall | Sense::Mark(':')))
                    .unwrap_or(end);
            } else if !self.is_doing(start + 1) {
                end = (start + 1..end)
                    .find(|at| {
                        matches!(
                            self.sense(*at),
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
                    })
                    .unwrap_or(end);
            }
            let purpose = (start + 1..end).find(|at| self.roles[*at] == Role::Purpose);
            self.give(start..purpose.unwrap_or(end), Role::Means);
        }
    }

    fn is_means(&self, at: usize) -> bool {
        match self.sense(at) {
            Sense::Means => !self.leads_to_time(at + 1),
            // "With 3 giveaways, win 75 members": means first.
            Sense::ByChange if at == 0 && self.text(0) != "by" => self.any(|sense| sense == Sense::Mark(',')),
            Sense::ByChange | Sense::By if self.text(at) == "by" => {
                self.text(at + 1).ends_with("ing") && !matches!(self.sense(at + 1), Sense::Season | Sense::Weekday)
            }
            Sense::ByChange => at > 0 && self.brings_output(at + 1),
            _ => false,
        }
    }

    /// "Through the winter" tells when.
    fn leads_to_time(&self, at: usize) -> bool {
        let noun =
            (at..at + 3).find(|next| !matches!(self.text(*next), "the" | "whole" | "of" | "whole of")).unwrap_or(at);
        matches!(self.sense(noun), Sense::Season | Sense::Unit(_) | Sense::Month(_)) || self.sense(at) == Sense::Season
    }

    /// "with two posts a week": a number of what we do ourselves, behind what it is to bring.
    fn brings_output(&self, at: usize) -> bool {
        let counted = matches!(self.sense(at), Sense::Number(_) | Sense::One)
            && !matches!(self.sense(at + 1), Sense::Percent | Sense::Points);
        let output = (at + 1..at + 4)
            .take_while(|next| !matches!(self.sense(*next), Sense::Per | Sense::Mark(_)))
            .find(|next| matches!(self.sense(*next), Sense::Metric(_)));
        let head = (0..at).any(|before| {
            matches!(self.sense(before), Sense::Metric(name) if name != "posts" && name != "events")
                || self.sense(before) == Sense::Uncounted
        });
        let is_output = output.is_some_and(|next| matches!(self.sense(next), Sense::Metric("posts" | "events")));
        (counted && is_output && head) || self.text(at) == "att" || self.text(at) == "å"
    }

    /// Whether what stands here is done, rather than a place where it happens.
    fn is_doing(&self, at: usize) -> bool {
        let text = self.text(at);
        text.ends_with("ing")
            || matches!(text, "att" | "å" | "at")
            || self.text(at.saturating_sub(1)).ends_with(" att")
            || self.text(at.saturating_sub(1)).ends_with(" å")
            || matches!(self.sense(at), Sense::Number(_) | Sense::One | Sense::Publish | Sense::More | Sense::Better)
    }

    /// Clauses that tell what was, or what others have.
    fn backgrounds(&mut self) {
        let borders: Vec<usize> =
            (0..self.items.len()).filter(|at| self.is_border(*at)).chain([self.items.len()]).collect();
        let mut start = 0;
        for border in borders {
            if self.is_background(start..border) || self.is_of_others(start..border) {
                self.give(start..border, Role::Background);
            }
            start = border;
        }
    }

    /// Where a clause may begin anew.
    fn is_border(&self, at: usize) -> bool {
        let joins =
            matches!(self.sense(at), Sense::And | Sense::Purpose) || matches!(self.text(at), "but" | "men" | "now");
        let starts_clause = matches!(self.sense(at + 1), Sense::Shall) || matches!(self.sense(at + 2), Sense::Shall);
        self.is_stop(at)
            || matches!(self.sense(at), Sense::Mark('–' | '—' | ':')) && !self.items[at].glued
            || (self.sense(at) == Sense::Mark(',') && !self.items.get(at + 1).is_none_or(|next| next.glued))
            || (joins && starts_clause)
            || matches!(self.text(at), "but" | "men")
    }

    fn is_background(&self, clause: Range<usize>) -> bool {
        let has = |is: &dyn Fn(Sense) -> bool| clause.clone().any(|at| is(self.sense(at)));
        let aims = has(&|sense| {
            matches!(sense, Sense::Shall | Sense::To | Sense::Gain | Sense::Hold | Sense::Multiple(_) | Sense::Halve)
        });
        let past = has(&|sense| sense == Sense::Past)
            || self.times.iter().any(|time| time.meaning == TimeMeaning::Past && clause.contains(&time.items.start));
        let others =
            has(&|sense| sense == Sense::Competitor) && !has(&|sense| matches!(sense, Sense::Overtake | Sense::Than));
        let tells = has(&|sense| sense == Sense::Has);
        // "6 % above what we did last year" compares; it does not tell.
        let first = clause.clone().next().map_or(Sense::Other, |at| self.sense(at + 1));
        let compares = clause.clone().any(|at| matches!(self.sense(at), Sense::Than | Sense::AtLeast))
            && matches!(first, Sense::Number(_) | Sense::Percent);
        (past && tells && !aims && !compares) || (others && tells)
    }

    /// "Bloom & Co have 9,300 followers, we want 4,000"; "in 2025 we got 900": what others have, or what was.
    fn is_of_others(&self, clause: Range<usize>) -> bool {
        const OURS: &[&str] = &["we", "our", "i", "us", "vi", "våra", "vår", "vårt", "oss", "jag", "jeg", "våre", "my"];
        const WAS: &[&str] = &[
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
        let ours = |range: Range<usize>| {
            range.clone().any(|at| {
                OURS.contains(&self.text(at)) || self.text(at).starts_with("we ") || self.text(at).starts_with("vi ")
            })
        };
        let tells = clause.clone().find(|at| self.sense(*at) == Sense::Has);
        let Some(tells) = tells.filter(|_| clause.end < self.items.len()) else { return false };
        let counts = (tells..clause.end).any(|at| matches!(self.sense(at), Sense::Number(_)));
        let aims = clause.clone().any(|at| matches!(self.sense(at), Sense::Shall | Sense::To));
        let goes_on = ours(clause.end..self.items.len())
            || (clause.end..self.items.len()).any(|at| matches!(self.sense(at), Sense::More | Sense::Shall));
        counts && !aims && goes_on && (WAS.contains(&self.text(tells)) || !ours(clause))
    }

    /// What the phrases of time say of rates.
    pub(super) fn rate_in(&self, span: Range<usize>) -> Option<&TimePhrase> {
        self.times.iter().find(|time| {
            matches!(time.meaning, TimeMeaning::Rate(_) | TimeMeaning::Weekly) && span.contains(&time.items.start)
        })
    }

    /// Whether an item is a length of time by the clock or in days.
    pub(super) fn clock_unit(&self, at: usize) -> Option<TimeUnit> {
        match self.sense(at) {
            Sense::Unit(unit @ (TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day)) => Some(unit),
            _ => None,
        }
    }
}
