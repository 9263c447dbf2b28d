//! Words that Swedish and Norwegian write together: "instagramföljarna", "bloggtrafik".

use super::find::Lexicon;
use crate::text::statement::sense::Sense;

impl Lexicon {
    /// What a compound begins with, where that is long enough to be no accident: "instagramkontot".
    pub(in crate::text::statement) fn beginning(self, word: &str) -> Option<Sense> {
        const SHORTEST: usize = 4;
        let ends = word.char_indices().map(|(at, _)| at).rev().take_while(|at| *at >= SHORTEST);
        // The starts of words of their own: "installera", "mailat".
        let mut stems =
            ends.map(|end| &word[..end]).filter(|stem| !matches!(*stem, "insta" | "avis" | "mail" | "snap" | "radio"));
        stems.find_map(|stem| self.stem(stem))
    }

    /// Splits a compound: "instagramföljarna" is Instagram and followers, "bloggtrafik" blog and visits. The last part
    /// is what it is, so it comes second.
    pub(in crate::text::statement) fn compound(self, word: &str) -> Option<(Option<Sense>, Sense)> {
        const SHORTEST: usize = 4;
        if word.len() < 2 * SHORTEST {
            return None;
        }
        // "Intäktsmål", "salgsmål": a goal of what stands before.
        if let Some(named) = word
            .strip_suffix("mål")
            .and_then(|named| self.find(&[named.strip_suffix('s').unwrap_or(named)]).or_else(|| self.find(&[named])))
            && is_noun(named.sense)
        {
            return Some((None, named.sense));
        }
        let borders = word.char_indices().map(|(at, _)| at).filter(|at| *at >= 3 && word.len() - at >= SHORTEST);
        for at in borders {
            let (start, end) = word.split_at(at);
            let Some(tail) = self.find(&[end]).filter(|found| is_noun(found.sense)) else { continue };
            let joined = start.strip_suffix('s').filter(|stem| stem.len() >= 3);
            let head = std::iter::once(start).chain(joined).find_map(|head| self.find(&[head]));
            let head = head.map(|found| found.sense).filter(|sense| is_noun(*sense));
            // A stranger in front is taken along only before a word that is long enough to be no accident.
            if head.is_some() || end.chars().count() >= 6 {
                return Some((head, tail.sense));
            }
        }
        None
    }
}

/// Whether a sense is one that compounds are made of.
fn is_noun(sense: Sense) -> bool {
    matches!(sense, Sense::Metric(_) | Sense::Channel(_) | Sense::Awareness)
}
