//! Matomo, Mailchimp, Mastodon and Bluesky.

use super::{of, readings, refused, stops, warnings, wide};
use crate::model::day::Day;
use crate::text::import::Asked;

#[test]
fn a_row_may_be_a_day_or_a_week() {
    let text = "date,nb_uniq_visitors,nb_visits,nb_actions,bounce_rate\n\"2026-12-28,2027-01-03\",20,25,60,40%\n";
    let expected = [
        "2026-12-28/2027-01-03 visitors@web=20",
        "2026-12-28/2027-01-03 visits@web=25",
        "2026-12-28/2027-01-03 page_views@web=60",
    ];
    assert_eq!(readings(&of("x", &wide(text), &Asked::default())), expected);
    let translated = "Dato,Unike besøkere,Besøk,Handlinger\n2027-02-01,20,25,60\n";
    let expected = "2027-02-01/2027-02-01 visitors@web=20";
    assert_eq!(readings(&of("x", &wide(translated), &Asked::default()))[0], expected);
}

#[test]
fn a_single_period_is_asked_for_its_days() {
    let text = "nb_uniq_visitors,nb_visits,nb_actions\n20,25,60\n";
    assert_eq!(stops(&of("x", &wide(text), &Asked::default())), ["nothing says which days the numbers are of"]);
    let (since, until) = (Day::new(2027, 2, 1), Day::new(2027, 2, 28));
    let asked = Asked { since, until, ..Asked::default() };
    assert_eq!(readings(&of("x", &wide(text), &asked))[1], "2027-02-01/2027-02-28 visits@web=25");
    let kinds = "label,nb_visits,nb_actions\nGoogle,25,60\n";
    assert_eq!(refused(&of("x", &wide(kinds), &asked)).len(), 1);
}

#[test]
fn mailings_of_one_day_are_added_up_but_not_the_people_who_opened_them() {
    let text = "Title,Subject,List,Send Date,Total Recipients,Unique Opens,Open Rate\n\
                News,Hello,Velo,\"May 05, 2026 10:00 am\",500,200,40.40%\n\
                Offer,Now,Velo,\"May 05, 2026 06:00 pm\",100,30,30.00%\n\
                Thanks,Bye,Velo,\"May 06, 2026 10:00 am\",50,20,40.00%\n";
    let understood = of("campaigns.csv", text.as_bytes(), &Asked::default());
    let expected = [
        "2026-05-05/2026-05-05 emails_sent@email=600",
        "2026-05-06/2026-05-06 emails_sent@email=50",
        "2026-05-06/2026-05-06 emails_opened@email=20",
        "2026-05-05/2026-05-05 emails_sent@email News=500",
        "2026-05-05/2026-05-05 emails_opened@email News=200",
        "2026-05-05/2026-05-05 emails_sent@email Offer=100",
        "2026-05-05/2026-05-05 emails_opened@email Offer=30",
        "2026-05-06/2026-05-06 emails_sent@email Thanks=50",
        "2026-05-06/2026-05-06 emails_opened@email Thanks=20",
    ];
    assert_eq!(readings(&understood), expected);
    assert!(warnings(&understood)[1].contains("emails_opened@email cannot be added up"), "{:?}", warnings(&understood));
}

#[test]
fn an_account_is_a_level_on_the_day_of_its_answer() {
    let mastodon = r#"{"id":"1","acct":"velo","followers_count":120,"statuses_count":33,"fields":[{"name":"x"}]}"#;
    let asked = Asked { until: Day::new(2027, 2, 3), ..Asked::default() };
    assert_eq!(readings(&of("x.json", mastodon.as_bytes(), &asked)), ["2027-02-03 followers@mastodon=120"]);
    let bluesky = r#"{"did":"did:plc:x","followersCount":88,"followsCount":5,"postsCount":9}"#;
    assert_eq!(readings(&of("x", bluesky.as_bytes(), &Asked::default())), ["2027-03-01 followers@bluesky=88"]);
    let two = format!("[{mastodon},{mastodon}]");
    let expected = "the file tells of 2 accounts, and one channel has one number";
    assert_eq!(stops(&of("x", two.as_bytes(), &asked)), [expected]);
}

#[test]
fn weeks_of_a_server_are_counted_in_texts_of_seconds() {
    let text = r#"[{"week":"1801440000","statuses":"123","logins":"4","registrations":"0"}]"#;
    let expected = ["2027-02-01/2027-02-07 posts@mastodon=123", "2027-02-01/2027-02-07 signups@mastodon=0"];
    assert_eq!(readings(&of("activity.json", text.as_bytes(), &Asked::default())), expected);
    let broken = stops(&of("x", br#"{"week": "#, &Asked::default()));
    assert!(broken[0].starts_with("it begins like JSON and cannot be read as such"), "{broken:?}");
}
