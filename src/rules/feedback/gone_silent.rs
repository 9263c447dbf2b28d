//! Nothing published after a wave of complaints.

use chrono::TimeDelta;

use crate::model::day::Day;
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{noun, sentence};

rule! {
    /// ## What it catches
    /// Three complaints or more within a day, and nothing published in the week after the last of them, once that week has
    /// passed. What was published is told by the campaigns' `[[post]]` with `status = "published"`; where no campaign has
    /// any, nobody can tell, and nothing is said.
    ///
    /// ## Why it matters
    /// Whoever looks you up then finds the complaints at the top, and nobody at home. Go on publishing, and give those who
    /// are content something to answer.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// # published: 2027-03-01
    /// ```
    ///
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-03T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-03T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-03T09:30:00Z,fb-1,resolved,,,,,,Ida Berg
    /// 2027-03-03T10:00:00Z,fb-2,received,instagram/public,,complaint,opening hours,c-2,
    /// 2027-03-03T10:20:00Z,fb-2,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-03T10:30:00Z,fb-2,resolved,,,,,,Ida Berg
    /// 2027-03-03T11:00:00Z,fb-3,received,instagram/public,,complaint,rude answer,c-3,
    /// 2027-03-03T11:20:00Z,fb-3,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-03T11:30:00Z,fb-3,resolved,,,,,,Ida Berg
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// # published: 2027-03-06
    /// ```
    ///
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-03T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-03T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-03T09:30:00Z,fb-1,resolved,,,,,,Ida Berg
    /// 2027-03-03T10:00:00Z,fb-2,received,instagram/public,,complaint,opening hours,c-2,
    /// 2027-03-03T10:20:00Z,fb-2,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-03T10:30:00Z,fb-2,resolved,,,,,,Ida Berg
    /// 2027-03-03T11:00:00Z,fb-3,received,instagram/public,,complaint,rude answer,c-3,
    /// 2027-03-03T11:20:00Z,fb-3,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-03T11:30:00Z,fb-3,resolved,,,,,,Ida Berg
    /// ```
    "F907", "gone-silent", Warning, of feedback
}

/// So many complaints are a wave.
const WAVE: usize = 3;
/// Within such a time.
const WITHIN: TimeDelta = TimeDelta::hours(24);
/// So many days after it something should be published.
const DAYS: i64 = 7;

noun! {
    /// A count of complaints.
    Complaints
    en "complaint" "complaints",
    sv "klagomål" "klagomål",
    nb "klage" "klager",
}
sentence! {
    Silent { complaints: Complaints, day: Day }
    en "{complaints} came within a day up to {day}, and nothing was published in the week after",
    sv "{complaints} kom inom ett dygn fram till {day}, och inget publicerades veckan efter",
    nb "{complaints} kom innen et døgn fram til {day}, og ingenting ble publisert uken etter",
}
sentence! {
    GoOn {}
    en "publish something that helps those who complained, and mark the post as published in the campaign file",
    sv "publicera något som hjälper dem som klagade, och markera inlägget som published i kampanjfilen",
    nb "publiser noe som hjelper dem som klaget, og merk innlegget som published i kampanjefilen",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let Some(published) = &checked.evidence.published else { return };
    let log = checked.log;
    let mut negatives: Vec<usize> = (0..log.items.len()).filter(|&index| log.items[index].is_negative()).collect();
    negatives.sort_by_key(|&index| log.items[index].received);
    let received = |place: usize| log.items[negatives[place]].received;
    let is_wave_at = |last: usize| last + 1 >= WAVE && received(last) - received(last + 1 - WAVE) <= WITHIN;
    for last in 0..negatives.len() {
        let ends_here = last + 1 == negatives.len() || !is_wave_at(last + 1);
        if !is_wave_at(last) || !ends_here {
            continue;
        }
        let day = checked.day(received(last));
        let week_is_over = checked.day(checked.evidence.now) > day.plus_days(DAYS);
        let is_silent = published.range(day.plus_days(1)..=day.plus_days(DAYS)).next().is_none();
        if week_is_over && is_silent {
            let complaints = (0..=last).filter(|&place| received(last) - received(place) <= WITHIN).count() as u64;
            let message = Silent { complaints: Complaints(complaints), day };
            found.add(&RULE, checked.place(negatives[last], Column::Time), message).help(GoOn {});
        }
    }
}
