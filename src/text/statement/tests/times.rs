//! When, as people say it.

use super::said;
use crate::model::statement::Moment;

#[test]
fn dates_that_the_sentence_alone_tells() {
    for (sentence, deadline) in [
        ("More leads by 30 June 2027", "2027-06-30"),
        ("More leads by June 30th, 2027", "2027-06-30"),
        ("Fler leads senast 30/6 2027", "2027-06-30"),
        ("Flere leads innen 30. juni 2027", "2027-06-30"),
        ("More leads by 2027-06-30", "2027-06-30"),
        ("Flere leads innen 30.6.2027", "2027-06-30"),
        ("Fler leads senast den 1/6 2027", "2027-06-01"),
        ("More leads in Q2 2027", "2027-06-30"),
        ("Fler leads under andra kvartalet 2027", "2027-06-30"),
        ("Flere leads i 2. kvartal 2027", "2027-06-30"),
        ("More leads by June 2027", "2027-06-30"),
        ("More leads before June 2027", "2027-05-31"),
        ("More leads before the end of Q1 2027", "2027-03-31"),
        ("More leads during 2027", "2027-12-31"),
        ("Fler leads till 2028", "2028-12-31"),
        ("Flere leads før 2028", "2027-12-31"),
        ("Flere leads innen utgangen av juni 2027", "2027-06-30"),
        ("Fler leads första halvåret 2027", "2027-06-30"),
        ("More leads between March and August 2027", "2027-08-31"),
        ("Fler leads senast v. 26 2027", "2027-07-04"),
    ] {
        assert_eq!(said(sentence).deadline().map(|day| day.to_string()).as_deref(), Some(deadline), "{sentence}");
    }
}

#[test]
fn ends_without_a_date() {
    for sentence in [
        "More leads by summer",
        "Fler leads innan midsommar",
        "Flere leads før jul",
        "More leads by Friday",
        "Fler leads inom sex månader",
        "Flere leads på et halvt år",
        "More leads this year",
        "Fler leads i år",
        "Flere leads ut året",
        "Fler leads vid årets slut",
        "More leads next quarter",
        "Fler leads före mässan",
        "More leads by 30 June",
        "Flere leads innen 1. juni",
    ] {
        let statement = said(sentence);
        assert!(statement.end.is_some() && statement.deadline().is_none(), "{sentence}");
    }
}

#[test]
fn rates_starts_and_the_past_are_no_ends() {
    for sentence in [
        "More leads every week",
        "Fler leads i månaden",
        "Flere leads i uka",
        "More leads month over month",
        "More leads from January",
        "Fler leads från och med mars 2027",
        "Flere leads enn i fjor",
        "More leads than last year",
        "More leads soon",
        "Svara inom två timmar",
        "Answer within one working day",
    ] {
        assert_eq!(said(sentence).end, None, "{sentence}");
    }
}

#[test]
fn lengths_and_starts() {
    assert_eq!(said("More leads in 6 months").end.map(|end| end.value), Some(Moment::After(6.0)));
    assert_eq!(said("More leads this quarter").months, Some(3.0));
    assert_eq!(said("More leads by 30 June").end.map(|end| end.value), Some(Moment::DayOfYear { month: 6, day: 30 }));
    let statement = said("50 leads from January to June 2027");
    assert_eq!(statement.deadline().map(|day| day.to_string()).as_deref(), Some("2027-06-30"));
}
