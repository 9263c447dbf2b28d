//! Money and hours of a campaign, understood.

use super::reader::Reader;
use crate::model::campaign::{Budget, Line};
use crate::model::document::campaign::CampaignFile;
use crate::model::period::Period;
use crate::model::place::KeyPath;

/// The budget, where the file has one. `campaign` is when it runs.
pub(super) fn budget(file: &CampaignFile, campaign: Option<Period>, reader: &mut Reader) -> Option<Budget> {
    let table = file.budget.as_ref()?;
    let path = KeyPath::of("budget");
    let lines = table.line.iter().enumerate().map(|(index, line)| {
        let path = path.key("line").index(index);
        let start = line.start.or(campaign.map(Period::start));
        let end = line.end.or(campaign.map(Period::end));
        Line {
            index,
            amount: reader.money(&path.key("amount"), Some(&line.amount)),
            daily: reader.money(&path.key("daily"), line.daily.as_ref()),
            committed: reader.money(&path.key("committed"), line.committed.as_ref()),
            period: start.zip(end).and_then(|(start, end)| Period::new(start, end)),
            table: line.clone(),
        }
    });
    let lines = lines.collect();
    Some(Budget {
        total: reader.money(&path.key("total"), table.total.as_ref()),
        hours: reader.count(&path.key("hours"), table.hours.as_ref()),
        hour_rate: reader.money(&path.key("hour_rate"), table.hour_rate.as_ref()),
        lines,
    })
}
