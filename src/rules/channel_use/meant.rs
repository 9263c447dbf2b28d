//! Many words for channels, looked up by another word for the same channel.
//!
//! It answers what [`same`](super::same) answers, without comparing each with all.

use std::collections::BTreeMap;

use super::platform_of;
use crate::model::campaign::Campaign;

/// Values by the words that mean channels.
#[derive(Debug)]
pub(in crate::rules) struct Meant<'c, V> {
    campaign: &'c Campaign,
    by_name: BTreeMap<String, Vec<V>>,
    /// By platform: those of every word, and those of words that are not declared.
    by_platform: BTreeMap<&'static str, [Vec<V>; 2]>,
}

impl<'c, V: Copy> Meant<'c, V> {
    /// No word yet.
    pub(in crate::rules) fn new(campaign: &'c Campaign) -> Self {
        Self { campaign, by_name: BTreeMap::new(), by_platform: BTreeMap::new() }
    }

    /// Adds a word with its value.
    pub(in crate::rules) fn insert(&mut self, word: &str, value: V) {
        self.by_name.entry(name(word)).or_default().push(value);
        if let Some(platform) = platform_of(self.campaign, word) {
            let [all, undeclared] = self.by_platform.entry(platform.name).or_default();
            all.push(value);
            if !self.campaign.channels.contains_key(word) {
                undeclared.push(value);
            }
        }
    }

    /// The values of all words that mean the same channel as this one, in two lots, each in the order they were added.
    /// A value may be in both.
    pub(in crate::rules) fn get(&self, word: &str) -> [&[V]; 2] {
        let by_name = self.by_name.get(&name(word)).map_or(&[][..], Vec::as_slice);
        let platform = platform_of(self.campaign, word).and_then(|platform| self.by_platform.get(platform.name));
        let declared = usize::from(self.campaign.channels.contains_key(word));
        [by_name, platform.map_or(&[], |values| &values[declared])]
    }

    /// Whether some word means the same channel as this one.
    pub(in crate::rules) fn has(&self, word: &str) -> bool {
        self.get(word).iter().any(|values| !values.is_empty())
    }
}

impl<'c> Meant<'c, ()> {
    /// Words alone.
    pub(in crate::rules) fn words<'w>(campaign: &'c Campaign, words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut meant = Self::new(campaign);
        words.into_iter().for_each(|word| meant.insert(word, ()));
        meant
    }
}

/// A name as names are compared.
fn name(word: &str) -> String {
    word.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::Meant;
    use crate::rules::channel_use::same;
    use crate::rules::testing::CAMPAIGN;

    #[test]
    fn words_are_looked_up_as_they_are_compared() {
        let text = format!(
            "{CAMPAIGN}[channel.ig]\n[channel.instagram]\n[channel.Blog]\n[channel.shop]\nplatform = \"instagram\"\n"
        );
        let campaign = crate::text::campaign::read(&text, None).value.expect("a campaign");
        let words = ["ig", " IG ", "instagram", "Instagram", "blog", "Blog", "shop", "Twitter", "x", "nowhere", ""];
        for one in words {
            let meant = Meant::words(&campaign, [one]);
            for other in words {
                assert_eq!(meant.has(other), same(&campaign, one, other), "{one:?} {other:?}");
            }
        }
    }
}
