//! A post that uses a word the campaign does not want.

use crate::model::place::{KeyPath, Place};
use crate::model::publishing::{Post, declared, posts};
use crate::rules::{Checked, Findings};
use crate::say::sentence;
use crate::text::word_forms::find;

rule! {
    /// ## What it catches
    /// A word or a phrase of `avoid`, the campaign's or the channel's own, in a post's text: whole words, whatever their
    /// capitals, with the usual endings of English, Swedish and Norwegian ("synergy" finds "synergies", "unik" finds
    /// "unika"). Posts that are cancelled are left alone.
    ///
    /// ## Why it matters
    /// Words are on the list because they have crept in before. Somebody in a hurry writes them again.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// avoid = ["world-class", "synergy"]
    /// review = "weekly"
    ///
    /// [[post]]
    /// on = 2027-03-16T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// text = "World-class brakes for hills with children in the box"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// tone = "Warm and concrete"
    /// avoid = ["world-class", "synergy"]
    /// review = "weekly"
    ///
    /// [[post]]
    /// on = 2027-03-16T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// text = "Brakes that hold on a steep hill with two children in the box"
    /// ```
    "C515", "avoided-word", Warning
}

sentence! {
    Avoided { word: String }
    en "\"{word}\" is a word that you avoid",
    sv "\"{word}\" är ett ord som ni undviker",
    nb "«{word}» er et ord som dere unngår",
}

sentence! {
    SayOtherwise { avoided: String }
    en "say it in another way, or take \"{avoided}\" out of `avoid`",
    sv "säg det på ett annat sätt, eller ta bort \"{avoided}\" ur `avoid`",
    nb "si det på en annen måte, eller ta «{avoided}» ut av `avoid`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for post in posts(checked.campaign).filter(|post| post.is_live()) {
        let Some(text) = post.table.text.as_deref() else { continue };
        let path = KeyPath::of("post").index(post.index).key("text");
        let mut told = Vec::new();
        for avoided in avoided(checked, post) {
            let Some(at) = find(text, avoided).filter(|at| !told.contains(at)) else { continue };
            let message = Avoided { word: text[at.clone()].to_owned() };
            found.add(&RULE, Place::within(path.clone(), at.clone()), message).help(SayOtherwise {
                avoided: avoided.to_owned(),
            });
            told.push(at);
        }
    }
}

/// The campaign's words, then those of the channel.
fn avoided<'c>(checked: &Checked<'c>, post: Post<'c>) -> impl Iterator<Item = &'c str> {
    let own = declared(checked.campaign, &post.table.channel).map(|(_, channel)| channel.table.avoid.as_slice());
    checked.campaign.file.campaign.avoid.iter().chain(own.unwrap_or_default()).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};
    use crate::say::Language;

    fn case(channel: &str, text: &str, status: &str) -> Case {
        let avoid = "avoid = [\"synergy\", \"unik\", \"Unik\"]\n[channel.linkedin]\navoid = [\"billig\"]\n";
        let post = format!("on = 2027-03-02\nchannel = \"{channel}\"\ntext = \"{text}\"\nstatus = \"{status}\"\n");
        Case::file(&format!("{CAMPAIGN}{avoid}[[post]]\n{post}"), None)
    }

    #[test]
    fn a_word_is_told_once_in_the_form_it_has() {
        let found = case("x", "Våra UNIKA lådcyklar: unikt", "idea").say(&RULE, Language::Swedish);
        assert_eq!(
            found,
            ["warning post[0].text: \"UNIKA\" är ett ord som ni undviker; säg det på ett annat sätt, eller ta bort \
              \"unik\" ur `avoid`"]
        );
        assert_eq!(case("x", "synergies, unike", "idea").found(&RULE).len(), 2);
        assert!(case("x", "Synergies", "cancelled").found(&RULE).is_empty());
        assert!(case("x", "communication", "idea").found(&RULE).is_empty(), "inside another word");
    }

    #[test]
    fn a_channel_may_avoid_more() {
        assert_eq!(case("linkedin", "Billige sykler", "idea").found(&RULE).len(), 1);
        assert!(case("x", "Billige sykler", "idea").found(&RULE).is_empty());
    }
}
