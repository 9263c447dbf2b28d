//! Several campaigns side by side: goals that count the same readings over the same days, and the money of all.

use std::collections::BTreeMap;

use super::overview::{Overview, Phase};
use crate::model::campaign::Money;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::platform;
use crate::model::snapshot::SeriesName;

/// A campaign among others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Member<'o, 'c> {
    /// The folder it lies in: campaigns of one folder are taken to be of one account.
    pub(crate) folder: &'o str,
    /// Where it stands.
    pub(crate) overview: &'o Overview<'c>,
}

/// Goals of different campaigns that count the same readings over the same days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Overlap {
    /// What they count.
    pub(crate) series: SeriesName,
    /// The goals, by the campaign's place among the members and the goal's in its file; two or more.
    pub(crate) goals: Vec<(usize, usize)>,
    /// From the first to the last day on which two of them count it.
    pub(crate) days: Period,
}

/// The money of all campaigns in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CurrencySum {
    /// The currency; empty where none is said.
    pub(crate) currency: String,
    /// How many campaigns have money in it.
    pub(crate) campaigns: usize,
    /// What they have; `None` where none sets a budget.
    pub(crate) total: Option<Money>,
    /// What they have spent, as far as it is recorded; `None` where none has recorded any.
    pub(crate) spent: Option<Money>,
}

/// Something counted: where, under which account, and what.
type Counted = (String, SeriesName);
/// A goal by its campaign's place and its own, with its days.
type Claim = (Period, usize, usize);

/// The overlaps that are not over yet, by series. Campaigns that are closed have been answered for.
pub(crate) fn overlaps(members: &[Member<'_, '_>], today: Day) -> Vec<Overlap> {
    let mut claims: BTreeMap<Counted, Vec<Claim>> = BTreeMap::new();
    for (place, member) in members.iter().enumerate() {
        if member.overview.phase == Some(Phase::Closed) {
            continue;
        }
        for goal in &member.overview.goals {
            let Some(days) = goal.goal.period().filter(|days| days.end() >= today) else { continue };
            for name in &goal.series {
                claims.entry(counted(member, name)).or_default().push((days, place, goal.goal.index));
            }
        }
    }
    claims.into_iter().flat_map(|((_, series), claims)| of_series(&series, claims)).collect()
}

/// The account that a series is read from, where its channel names one, else the campaign's folder; and the series under
/// its platform's own name.
fn counted(member: &Member<'_, '_>, name: &SeriesName) -> Counted {
    let account = member.overview.campaign.channels.get(&name.channel).and_then(|one| one.table.account.as_deref());
    let owner = account.map_or_else(|| format!("folder {}", member.folder), str::to_lowercase);
    let channel = platform::lookup(&name.channel).map_or(name.channel.as_str(), |platform| platform.name);
    (owner, SeriesName { metric: name.metric.clone(), channel: channel.to_owned() })
}

/// The claims on one series, in groups whose days touch.
fn of_series(series: &SeriesName, mut claims: Vec<Claim>) -> Vec<Overlap> {
    claims.sort_by_key(|(days, place, goal)| (days.start(), *place, *goal));
    let mut groups: Vec<Vec<Claim>> = Vec::new();
    let mut reaches: Option<Day> = None;
    for claim in claims {
        match groups.last_mut() {
            Some(group) if reaches.is_some_and(|end| claim.0.start() <= end) => group.push(claim),
            Some(_) | None => {
                groups.push(vec![claim]);
                reaches = None;
            }
        }
        reaches = reaches.max(Some(claim.0.end()));
    }
    groups.into_iter().filter_map(|group| overlap(series, &group)).collect()
}

/// A group as an overlap; `None` where one campaign alone makes it, which is the business of its check.
fn overlap(series: &SeriesName, group: &[Claim]) -> Option<Overlap> {
    let first = group.first()?.1;
    group.iter().find(|claim| claim.1 != first)?;
    let mut ends: Vec<Day> = group.iter().map(|claim| claim.0.end()).collect();
    ends.sort();
    let days = Period::new(group.get(1)?.0.start(), *ends.iter().nth_back(1)?)?;
    Some(Overlap { series: series.clone(), goals: group.iter().map(|claim| (claim.1, claim.2)).collect(), days })
}

/// The money of campaigns, each currency by itself: sums of different ones mean nothing.
pub(crate) fn money_by_currency(members: &[Member<'_, '_>]) -> Vec<CurrencySum> {
    let mut sums: BTreeMap<&str, CurrencySum> = BTreeMap::new();
    for overview in members.iter().map(|member| member.overview) {
        let Some(money) = &overview.money else { continue };
        let currency = overview.campaign.currency();
        let sum = sums.entry(currency).or_insert_with(|| CurrencySum {
            currency: currency.to_owned(),
            campaigns: 0,
            total: None,
            spent: None,
        });
        sum.campaigns += 1;
        sum.total = add(sum.total, money.budget.total);
        sum.spent = add(sum.spent, money.recorded_until.map(|_| money.budget.spent));
    }
    sums.into_values().collect()
}

fn add(sum: Option<Money>, more: Option<Money>) -> Option<Money> {
    more.map(|more| sum.into_iter().chain([more]).sum()).or(sum)
}

#[cfg(test)]
mod tests {
    use super::{Member, money_by_currency, overlaps};
    use crate::assess::overview;
    use crate::model::campaign::{Campaign, Money};
    use crate::model::day::Day;
    use crate::text::campaign;
    use crate::text::snapshots::Folded;

    fn read(start: &str, end: &str, channel: &str, more: &str) -> Campaign {
        let text = format!(
            "[campaign]\nname = \"X\"\nstart = {start}\nend = {end}\n{more}\n\
            [[goal]]\nmetric = \"followers\"\nchannel = \"{channel}\"\nbaseline = 100\ntarget = 120\n"
        );
        campaign::read(&text, None).value.expect("a campaign")
    }

    /// The overlaps of campaigns in these folders: what, who, and which days.
    fn found(campaigns: &[(&str, Campaign)]) -> Vec<String> {
        let today = Day::parse_iso("2027-02-01").expect("a day");
        let empty = Folded::default();
        let overviews: Vec<_> = campaigns.iter().map(|(_, campaign)| overview(campaign, &empty, today)).collect();
        let members: Vec<Member<'_, '_>> =
            campaigns.iter().zip(&overviews).map(|((folder, _), overview)| Member { folder, overview }).collect();
        let shown = |overlap: super::Overlap| {
            let days = overlap.days;
            format!("{} {:?} {} {}", overlap.series, overlap.goals, days.start(), days.end())
        };
        overlaps(&members, today).into_iter().map(shown).collect()
    }

    #[test]
    fn two_campaigns_on_one_series_overlap_on_their_common_days() {
        let spring = read("2027-01-01", "2027-03-31", "x", "");
        let summer = read("2027-03-01", "2027-06-30", "twitter", "");
        let autumn = read("2027-07-01", "2027-09-30", "x", "");
        assert_eq!(
            found(&[("", spring), ("", autumn), ("", summer)]),
            ["followers@x [(0, 0), (2, 0)] 2027-03-01 2027-03-31"]
        );
    }

    #[test]
    fn what_is_of_another_account_is_no_overlap() {
        let one = || read("2027-01-01", "2027-03-31", "x", "");
        let account = |name: &str| read("2027-01-01", "2027-03-31", "x", &format!("[channel.x]\naccount = \"{name}\""));
        assert_eq!(found(&[("a", one()), ("b", one())]), [""; 0], "two folders");
        assert_eq!(found(&[("a", account("@one")), ("a", account("@two"))]), [""; 0]);
        assert_eq!(found(&[("a", account("@One")), ("b", account("@one"))]).len(), 1);
        assert_eq!(found(&[("a", one())]), [""; 0], "one campaign alone");
    }

    #[test]
    fn what_is_over_is_no_longer_told() {
        let past = || read("2026-10-01", "2026-12-31", "x", "");
        assert_eq!(found(&[("", past()), ("", past())]), [""; 0]);
    }

    #[test]
    fn money_is_summed_in_its_own_currency_alone() {
        let with = |currency: &str, total: i64| {
            let more = format!("currency = \"{currency}\"\n[budget]\ntotal = {total}");
            read("2027-01-01", "2027-03-31", "x", &more)
        };
        let campaigns = [with("NOK", 100), with("SEK", 50), with("NOK", 25)];
        let today = Day::parse_iso("2027-02-01").expect("a day");
        let empty = Folded::default();
        let overviews = campaigns.each_ref().map(|campaign| overview(campaign, &empty, today));
        let members = overviews.each_ref().map(|overview| Member { folder: "", overview });
        let sums: Vec<_> = money_by_currency(&members)
            .into_iter()
            .map(|sum| (sum.currency, sum.campaigns, sum.total, sum.spent))
            .collect();
        let sum = |currency: &str, count, total| (currency.to_owned(), count, Some(Money(total)), None);
        assert_eq!(sums, [sum("NOK", 2, 12_500), sum("SEK", 1, 5_000)]);
    }
}
