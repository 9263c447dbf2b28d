//! Sentences as people write them.

use super::{Statement, read};

fn says(sentence: &str) -> (Option<String>, bool, bool) {
    let Statement { metric, amount, deadline } =
        read(sentence, [("trial_rides", "trial rides"), ("trial_rides", "rides")]);
    (metric, amount, deadline)
}

#[test]
fn wishes_are_told_from_goals() {
    for (sentence, metric, amount, deadline) in [
        ("Vill få fler följare", Some("followers"), false, false),
        ("Att få en miljon nya följare", Some("follows"), true, false),
        ("følge opp mer", None, false, false),
        ("öka synligheten", None, false, false),
        ("Get more followers by 31 August 2027", Some("followers"), false, true),
        ("Grow Instagram followers by 15 %, from 4,200 to 4,830, by 31 August 2027", Some("followers"), true, true),
        ("Instagram-följarna ska öka med 15%", Some("followers"), true, false),
        ("Instagramföljarnas antal ska dubblas till 2000 före sommaren", Some("followers"), true, true),
        ("Øke antall følgere med tjue prosent innen 1. juni", Some("followers"), true, true),
        ("Sidevisningene skal opp i 2027", Some("page_views"), false, true),
        ("Book 120 trial rides through the blog", Some("trial_rides"), true, false),
        ("120 rides in 6 months", Some("trial_rides"), true, true),
        ("More clicks in 6 months", Some("clicks"), false, true),
        ("More clicks in six months", Some("clicks"), false, true),
        ("Klicken ska bli fler senast v. 26", Some("clicks"), false, true),
        ("More sign-ups before 30/6", Some("signups"), false, true),
        ("More sign-ups before 2027-06-30.", Some("signups"), false, true),
        ("Grow followers by posting 3 reels a week", Some("followers"), false, false),
        ("Grow followers from 1K to 2K by posting three reels", Some("followers"), true, false),
        ("Halvera svarstiden", Some("response_time"), true, false),
        ("Sänk svarstiden", Some("response_time"), false, false),
        ("Be big on Web3 and B2B in Q2", None, false, true),
        ("Publish 1 Reel a day for 30 days", Some("posts"), true, true),
        ("Increase reach by 2.5% month over month", Some("reach"), true, false),
        ("We may get more likes", Some("likes"), false, false),
        ("", None, false, false),
        ("+++ --- ,,, % 👍", None, false, false),
    ] {
        assert_eq!(says(sentence), (metric.map(str::to_owned), amount, deadline), "{sentence}");
    }
}

#[test]
fn links_clicked_are_no_plain_clicks() {
    assert_eq!(says("500 link clicks").0.as_deref(), Some("link_clicks"));
    assert_eq!(says("500 länkklick").0.as_deref(), Some("link_clicks"));
}

proptest::proptest! {
    #[test]
    fn no_sentence_is_too_strange(sentence in "\\PC{0,80}") {
        let _ = says(&sentence);
    }
}
