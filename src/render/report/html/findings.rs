//! What `plan check` still finds, gravest first, in plain words.

use maud::{Markup, html};

use super::Level;
use crate::model::finding::Severity;
use crate::render::findings::Located;
use crate::render::page::prose;
use crate::render::report::{Reported, StillOpen, names};
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    Notes {}
    en "Advice that can wait",
    sv "Råd som kan vänta",
    nb "Råd som kan vente",
}

/// The findings of a campaign; nothing where there are none.
pub(super) fn section(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    let (notes, grave): (Vec<&Located>, Vec<&Located>) =
        told.findings.iter().partition(|located| located.finding.severity == Severity::Note);
    html! {
        @if !told.findings.is_empty() {
            section.findings {
                (level.heading(&StillOpen {}.say(language)))
                @if !grave.is_empty() { (list(told, &grave, language)) }
                @if !notes.is_empty() {
                    details {
                        summary { (Notes {}.say(language)) " (" (notes.len()) ")" }
                        (list(told, &notes, language))
                    }
                }
            }
        }
    }
}

fn list(told: &Reported<'_>, findings: &[&Located], language: Language) -> Markup {
    html! {
        ul {
            @for located in findings {
                @let finding = &located.finding;
                li class=(tone(finding.severity)) {
                    span.state { (finding.severity.show(language)) }
                    div {
                        p { @if let Some(goal) = named(told, located, language) { strong { (goal) ": " } } (prose(&finding.message.say(language))) }
                        @if let Some(help) = &finding.help { p.help { (prose(&help.say(language))) } }
                    }
                }
            }
        }
    }
}

/// What the goal is called that a finding is about.
fn named(told: &Reported<'_>, located: &Located, language: Language) -> Option<String> {
    let goal = told.overview().campaign.goal(located.goal.as_deref()?)?;
    Some(names::goal(goal, language))
}

fn tone(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "bad",
        Severity::Warning => "doubtful",
        Severity::Note => "quiet",
    }
}
