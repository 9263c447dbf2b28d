//! A whole sentence to write instead of a wish, in the wish's own language, with blanks for what only its writer knows.

use crate::model::campaign::Goal;
use crate::model::metric::{Better, MetricKind};
use crate::model::platform;
use crate::model::vocabulary::{self, Known};
use crate::rules::specificity::Specificity;
use crate::say::{Language, Sentence, Show, sentence};
use crate::text::language::detect;

sentence! {
    Grow { metric: Name, place: On }
    en "Grow {metric}{place} from ___ to ___ (+15%) by ___",
    sv "Öka antalet {metric}{place} från ___ till ___ (+15 %) senast den ___",
    nb "Øke antall {metric}{place} fra ___ til ___ (+15 %) innen ___",
}

sentence! {
    Get { metric: Name, place: On }
    en "Get ___ {metric}{place} by ___",
    sv "Få ___ {metric}{place} senast den ___",
    nb "Få ___ {metric}{place} innen ___",
}

sentence! {
    Take { metric: Name, place: On }
    en "Take {metric}{place} from ___ to ___ by ___",
    sv "Mål: {metric}{place} från ___ till ___ senast den ___",
    nb "Mål: {metric}{place} fra ___ til ___ innen ___",
}

/// What people call a metric.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name(&'static Known);

impl Show for Name {
    fn show(&self, language: Language) -> String {
        let names = match language {
            Language::English => self.0.english,
            Language::Swedish => self.0.swedish,
            Language::Norwegian => self.0.norwegian,
        };
        names.first().copied().unwrap_or(self.0.name).to_owned()
    }
}

/// " on Instagram"; nothing where no channel is named.
#[derive(Debug, Clone)]
pub(crate) struct On(Option<String>);

impl Show for On {
    fn show(&self, language: Language) -> String {
        let Some(channel) = &self.0 else { return String::new() };
        let word = if language == Language::English { "on" } else { "på" };
        format!(" {word} {channel}")
    }
}

/// Words that wish for something, and the metric that counts it best. The first that begins a word of the wish decides.
const WISHES: &[(&str, &str)] = &[
    ("visib", "reach"),
    ("synlig", "reach"),
    ("presence", "reach"),
    ("närvaro", "reach"),
    ("tilstedeværelse", "reach"),
    ("kännedom", "brand_awareness"),
    ("kjennskap", "brand_awareness"),
    ("awareness", "brand_awareness"),
    ("engag", "engagements"),
    ("engasj", "engagements"),
    ("service", "response_time"),
];

/// The metric to propose: the goal's own, the one its sentence speaks of, the one that counts what it wishes for, or
/// followers.
pub(super) fn metric_to_offer<'g>(goal: &'g Goal, says: &'g Specificity) -> &'g str {
    let own = goal.table.metric.as_deref().filter(|_| says.metric);
    own.or(says.said.metric.as_deref()).unwrap_or_else(|| {
        let wish = says.statement.to_lowercase();
        let meant = WISHES.iter().find(|(start, _)| wish.split_whitespace().any(|word| word.starts_with(start)));
        meant.map_or("followers", |(_, metric)| metric)
    })
}

/// The sentence to write instead of `wish`, in its language; `otherwise` where that cannot be told.
pub(super) fn sample(metric: &str, goal: &Goal, wish: &str, otherwise: Language) -> String {
    let language = detect([wish]).unwrap_or(otherwise);
    let place = On(goal.channels.first().map(|channel| title(channel)));
    // A metric of the file's own has no name in three languages; followers show the shape of the sentence.
    let Some(known) = vocabulary::known(metric).or_else(|| vocabulary::known("followers")) else { return String::new() };
    let metric = Name(known);
    let counted = matches!(known.unit, "accounts" | "people" | "");
    match known.kind {
        MetricKind::Gauge if counted => Grow { metric, place }.say(language),
        MetricKind::Flow if counted && known.better == Better::Higher => Get { metric, place }.say(language),
        MetricKind::Gauge
        | MetricKind::Flow
        | MetricKind::Counter
        | MetricKind::Unique
        | MetricKind::Ratio
        | MetricKind::Duration => Take { metric, place }.say(language),
    }
}

fn title(channel: &str) -> String {
    platform::lookup(channel).map_or(channel, |platform| platform.title).to_owned()
}
