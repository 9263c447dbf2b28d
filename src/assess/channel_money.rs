//! What was spent on each channel, against what the budget's lines set aside for it.
//!
//! Spending is recorded by channel, so lines are judged by channel: two lines for one channel are one sum here.

use std::collections::BTreeMap;

use super::money::SPEND;
use super::recorded_of;
use crate::model::campaign::{Campaign, Line, Money};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::platform;
use crate::model::snapshot::SeriesName;
use crate::progress::budget::plan::spent_by;
use crate::progress::series::amounts::Amounts;
use crate::text::snapshots::Folded;

/// The money of one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ChannelMoney {
    /// Its name; empty for spending and lines that name none.
    pub(crate) channel: String,
    /// What is recorded as spent since the first day; `None` where nothing is recorded.
    pub(crate) spent: Option<Money>,
    /// What its lines set aside; `None` where it has no line.
    pub(crate) planned: Option<Money>,
    /// What its lines have spent by the end of today.
    pub(crate) expected: Option<Money>,
}

/// The channels with money, by name. A channel under two names of its platform (`twitter`, `x`) is one.
pub(super) fn by_channel(campaign: &Campaign, folded: &Folded, period: Period, today: Day) -> Vec<ChannelMoney> {
    let mut series: BTreeMap<String, Vec<SeriesName>> = BTreeMap::new();
    for name in folded.series.keys().filter(|name| name.metric == SPEND) {
        series.entry(platform_of(&name.channel)).or_default().push(name.clone());
    }
    let mut lines: BTreeMap<String, Vec<&Line>> = BTreeMap::new();
    for line in campaign.budget.iter().flat_map(|budget| &budget.lines).filter(|line| line.amount.is_some()) {
        let channel = line.table.channel.as_deref().unwrap_or_default();
        lines.entry(platform_of(channel)).or_default().push(line);
    }
    let mut channels: Vec<String> = series.keys().chain(lines.keys()).cloned().collect();
    channels.sort();
    channels.dedup();
    let until = today.min(period.end());
    let of_channel = |channel: String| {
        let lines = lines.get(&channel);
        let planned =
            |part: &dyn Fn(&Line) -> Option<Money>| lines.map(|lines| lines.iter().filter_map(|line| part(line)).sum());
        ChannelMoney {
            spent: series.get(&channel).and_then(|names| spent(campaign, folded, names, period, until)),
            planned: planned(&|line| line.amount),
            expected: planned(&|line| spent_by(line, period, until)),
            channel,
        }
    };
    channels.into_iter().map(of_channel).collect()
}

/// The platform's name for a channel that is one, else the channel's own.
fn platform_of(channel: &str) -> String {
    platform::lookup(channel).map_or_else(|| channel.to_owned(), |platform| platform.name.to_owned())
}

fn spent(campaign: &Campaign, folded: &Folded, names: &[SeriesName], period: Period, until: Day) -> Option<Money> {
    let so_far = Period::new(period.start(), until)?;
    let amounts = recorded_of(campaign, folded, names, |spending| Amounts::of_flows(spending, until));
    (amounts.days_known_of_any(so_far) > 0).then(|| Money::from_units(amounts.within(so_far).amount))
}

#[cfg(test)]
mod tests {
    use super::{ChannelMoney, by_channel};
    use crate::model::campaign::Money;
    use crate::model::day::Day;
    use crate::text::campaign;
    use crate::text::snapshots::Folded;

    fn of(lines: &str) -> Vec<ChannelMoney> {
        let text =
            format!("[campaign]\nname = \"X\"\nstart = 2027-01-01\nend = 2027-04-10\n[budget]\ntotal = 900\n{lines}");
        let campaign = campaign::read(&text, None).value.expect("a campaign");
        let period = campaign.period().expect("dates");
        by_channel(&campaign, &Folded::default(), period, Day::parse_iso("2027-02-19").expect("a day"))
    }

    #[test]
    fn two_lines_for_one_channel_are_one_sum() {
        let found = of("[[budget.line]]\nchannel = \"twitter\"\namount = 100\n\
            [[budget.line]]\nchannel = \"x\"\namount = 200\n[[budget.line]]\nitem = \"Film\"\namount = 300\n");
        let wanted = |channel: &str, planned, expected| ChannelMoney {
            channel: channel.to_owned(),
            spent: None,
            planned: Some(Money(planned)),
            expected: Some(Money(expected)),
        };
        assert_eq!(found, [wanted("", 30_000, 15_000), wanted("x", 30_000, 15_000)]);
    }

    #[test]
    fn no_lines_no_channels() {
        assert_eq!(of(""), []);
    }
}
