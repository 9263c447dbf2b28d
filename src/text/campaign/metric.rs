//! The metrics a campaign may use: the vocabulary, changed and added to by the file.

use std::collections::BTreeMap;

use super::reader::Reader;
use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::MetricTable;
use crate::model::metric::{GoalKind, Metric, MetricKind};
use crate::model::place::KeyPath;
use crate::model::vocabulary;

/// The file's own metrics by name. Those it does not mention come from the vocabulary as they are.
pub(super) fn understand(file: &CampaignFile, reader: &mut Reader) -> BTreeMap<String, Metric> {
    let own = file.metric.iter().map(|(name, table)| (name.clone(), own_metric(name, table, reader)));
    own.collect()
}

fn own_metric(name: &str, table: &MetricTable, reader: &mut Reader) -> Metric {
    let path = KeyPath::of("metric").key(name);
    let known = vocabulary::known(name);
    if known.is_none() && table.kind.is_none() {
        reader.no_kind(&path, name);
    }
    let kind = table.kind.unwrap_or(MetricKind::Flow);
    let base = known.map_or_else(|| new_metric(name, kind), vocabulary::Known::metric);
    Metric {
        kind: table.kind.unwrap_or(base.kind),
        unit: table.unit.clone().unwrap_or(base.unit),
        better: table.better.unwrap_or(base.better),
        row_period: table.period.unwrap_or(base.row_period),
        resolution: reader.number(&path.key("resolution"), table.resolution.as_ref()).or(base.resolution),
        denominator: table.denominator.clone().or(base.denominator),
        ..base
    }
}

fn new_metric(name: &str, kind: MetricKind) -> Metric {
    Metric {
        name: name.to_owned(),
        kind,
        unit: String::new(),
        better: if kind == MetricKind::Duration {
            crate::model::metric::Better::Lower
        } else {
            crate::model::metric::Better::Higher
        },
        goal_kind: GoalKind::Conversion,
        row_period: crate::model::metric::RowPeriod::Day,
        resolution: None,
        denominator: None,
    }
}
