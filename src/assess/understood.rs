//! How goals were read that lean on their sentence: what they are taken to say, for people to agree with or not.

use crate::model::campaign::{Campaign, Goal};
use crate::model::day::Day;
use crate::model::metric::Metric;
use crate::model::part::Part;
use crate::model::platform;
use crate::model::statement::Moment;
use crate::model::target::Target;

/// A goal as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Understood {
    /// The goal's id.
    pub(crate) goal: String,
    /// What is counted.
    pub(crate) metric: Metric,
    /// Where, by the names in files.
    pub(crate) channels: Vec<String>,
    /// Where, by the names that people know.
    pub(crate) titles: Vec<String>,
    /// The value at the start.
    pub(crate) baseline: Option<f64>,
    /// What it aims at.
    pub(crate) target: Target,
    /// First day.
    pub(crate) start: Option<Day>,
    /// Last day.
    pub(crate) end: Option<Day>,
    /// The words of the sentence for an end that is no date, where the campaign's end stands in: "before Christmas".
    pub(crate) undated: Option<String>,
    /// The parts that the sentence says and no field.
    pub(crate) read: Vec<Part>,
}

/// The goals of which some part was read from the sentence, in the order of the file. Of one whose metric or target
/// nobody can tell, the findings speak.
pub(crate) fn understood(campaign: &Campaign) -> Vec<Understood> {
    let leaning = campaign.goals.iter().filter(|goal| !goal.read.is_empty());
    leaning.filter_map(|goal| of_goal(goal, campaign)).collect()
}

/// The words for an end that is no date, in a goal that says its last day nowhere else.
fn undated(goal: &Goal) -> Option<String> {
    let end = goal.said.as_deref().filter(|_| goal.table.end.is_none())?.end.as_ref()?;
    (end.value == Moment::Named).then(|| goal.words(end.at.clone()).trim().to_owned())
}

fn of_goal(goal: &Goal, campaign: &Campaign) -> Option<Understood> {
    let title = |channel: &String| {
        let declared = campaign.channels.get(channel).map(|declared| declared.platform);
        let platform = declared.unwrap_or_else(|| platform::lookup(channel));
        // A company's own places have no names of their own: "on the blog", not "on Blog".
        let named = platform.filter(|platform| !platform.owned);
        named.map_or(channel.as_str(), |platform| platform.title).to_owned()
    };
    Some(Understood {
        goal: goal.id.clone(),
        metric: goal.metric.clone()?,
        titles: goal.channels.iter().map(title).collect(),
        channels: goal.channels.clone(),
        baseline: goal.baseline,
        target: goal.target?,
        start: goal.start,
        end: goal.end,
        undated: undated(goal),
        read: goal.read.clone(),
    })
}
