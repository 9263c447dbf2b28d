//! More channels than the hours can serve.

use crate::model::campaign::Campaign;
use crate::model::period::Period;
use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings, channel_use};
use crate::say::{Amount, noun, sentence};

rule! {
    /// ## What it catches
    /// Two channels or more, and hours that come to less than one a week for each of them. Weeks of pause do not count.
    ///
    /// The hour is our own rule of thumb, not a measurement: one post a week that is planned, made, published and
    /// answered takes at least that.
    ///
    /// ## Why it matters
    /// A channel that is kept half alive shows the audience a company that does not answer. Few channels, well kept,
    /// reach more people than many that are not.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["1st Tue 19:30"]
    ///
    /// [channel.blog]
    /// purpose = "Explain"
    /// material = ["article"]
    /// times = ["1st Wed 08:00"]
    ///
    /// [channel.email]
    /// purpose = "Offers"
    /// material = ["newsletter"]
    /// times = ["1st Thu 08:00"]
    ///
    /// [budget]
    /// total = 60000
    /// hours = 60
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["1st Tue 19:30"]
    ///
    /// [channel.blog]
    /// purpose = "Explain"
    /// material = ["article"]
    /// times = ["1st Wed 08:00"]
    ///
    /// [budget]
    /// total = 60000
    /// hours = 60
    /// ```
    "C511", "too-many-channels", Warning
}

/// The fewest hours a week that a channel needs. Our own rule of thumb: a post a week, and the answers to it.
const HOURS_A_WEEK: f64 = 1.0;

noun! {
    Hours
    en "hour" "hours",
    sv "timme" "timmar",
    nb "time" "timer",
}

noun! {
    Channels
    en "channel" "channels",
    sv "kanal" "kanaler",
    nb "kanal" "kanaler",
}

sentence! {
    TooMany { hours: Amount, channels: Channels, each: Amount }
    en "{hours} hours on {channels} come to {each} hours a week for each",
    sv "{hours} timmar på {channels} blir {each} timmar i veckan för var och en",
    nb "{hours} timer på {channels} blir {each} timer i uken på hver",
}

sentence! {
    FewerOrMore { channels: Channels, hours: Hours }
    en "keep to {channels}, or plan {hours}",
    sv "håll er till {channels}, eller planera {hours}",
    nb "hold dere til {channels}, eller planlegg {hours}",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(load) = too_many(checked) else { return };
    let Load { hours, channels, weeks, each } = load;
    let message = TooMany { hours: Amount(hours), channels: Channels(channels as u64), each: Amount(each) };
    let enough = (count(channels) * weeks * HOURS_A_WEEK).ceil();
    let fewer = (hours / weeks / HOURS_A_WEEK).floor().max(1.0);
    let help = FewerOrMore { channels: Channels(whole(fewer)), hours: Hours(whole(enough)) };
    found.add(&RULE, Place::value(KeyPath::of("budget").key("hours")), message).help(help);
}

/// Hours and the channels that share them.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules) struct Load {
    hours: f64,
    channels: usize,
    weeks: f64,
    each: f64,
}

/// How the hours are shared, where there are too many channels for them.
pub(in crate::rules) fn too_many(checked: &Checked<'_>) -> Option<Load> {
    let campaign = checked.campaign;
    let hours = campaign.budget.as_ref()?.hours.filter(|hours| *hours > 0.0)?;
    let channels = channel_use::used(campaign).len();
    let weeks = working_weeks(campaign, checked.period()?);
    let each = hours / weeks / count(channels);
    (channels >= 2 && each < HOURS_A_WEEK).then_some(Load { hours, channels, weeks, each })
}

/// The campaign's length in weeks without its pauses; at least one.
pub(in crate::rules) fn working_weeks(campaign: &Campaign, period: Period) -> f64 {
    let paused = campaign.pauses.iter().filter_map(|pause| pause.overlap(period)).map(Period::days).sum::<i64>();
    #[expect(clippy::cast_precision_loss, reason = "the days of a calendar")]
    let days = (period.days() - paused).max(7) as f64;
    days / 7.0
}

fn count(channels: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "the channels of a file")]
    let count = channels as f64;
    count
}

fn whole(number: f64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded, above zero; `as` saturates")]
    let whole = number as u64;
    whole
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn hours_are_shared_by_the_channels() {
        // 184 days are 26.3 weeks.
        let goal = "[[goal]]\nmetric = \"followers\"\nchannel = \"tiktok\"\n";
        let found = Case::of(&format!("{goal}[channel.x]\n[channel.blog]\n[budget]\nhours = 53")).found(&RULE);
        let said = "warning budget.hours: 53 hours on 3 channels come to 0.67 hours a week for each; \
            keep to 2 channels, or plan 79 hours";
        assert_eq!(found, [said]);
        assert!(Case::of(&format!("{goal}[channel.x]\n[budget]\nhours = 53")).found(&RULE).is_empty());
    }

    #[test]
    fn one_channel_or_no_hours_is_never_too_many() {
        assert!(Case::of("[channel.x]\n[budget]\nhours = 1").found(&RULE).is_empty());
        assert!(Case::of("[channel.x]\n[channel.blog]\n[budget]\nhours = 0").found(&RULE).is_empty());
        assert!(Case::of("[channel.x]\n[channel.blog]\n[budget]\ntotal = 5").found(&RULE).is_empty());
    }

    #[test]
    fn pauses_are_not_worked_in_even_where_they_leave_nothing() {
        let file = "[campaign]\nname = \"S\"\nstart = 2027-03-01\nend = 2027-04-25\n\
            pauses = [\"2027-03-01/2027-04-25\", \"2027-03-01/2027-04-25\"]\n[channel.x]\n[channel.blog]\n[budget]\nhours = 2";
        assert!(Case::file(file, None).found(&RULE).is_empty());
        assert_eq!(Case::file(&file.replace("hours = 2", "hours = 1"), None).found(&RULE).len(), 1);
    }
}
