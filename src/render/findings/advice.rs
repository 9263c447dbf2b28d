//! Advice in groups: what is missing from a plan has no line to point at, and a marketer wants it little at a time.

use std::io::{self, Write};

use super::{Located, Manner};
use crate::model::finding::{Dimension, Severity};
use crate::model::place::Spot;
use crate::render::plain::visible;
use crate::render::words::HelpWord;
use crate::say::{Language, Sentence, Show, noun, sentence};

/// A theme that advice is grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Theme {
    /// What is to be reached.
    Goals,
    /// Who it is for, and where they are met.
    Audience,
    /// Who follows it up, and how.
    FollowUp,
    /// What it costs.
    Money,
    /// What a strategy is for, and for whom.
    Purpose,
    /// Who answers customers.
    Answers,
    /// What may be published, and what is done in a crisis.
    Conduct,
}

sentence! {
    AboutGoals {}
    en "The goals themselves",
    sv "Själva målen",
    nb "Selve målene",
}

sentence! {
    AboutAudience {}
    en "Who it is for, and where you meet them",
    sv "Vilka den är till för, och var ni möter dem",
    nb "Hvem den er for, og hvor dere møter dem",
}

sentence! {
    AboutFollowUp {}
    en "Who follows it up, and how",
    sv "Vem som följer upp, och hur",
    nb "Hvem som følger opp, og hvordan",
}

sentence! {
    AboutMoney {}
    en "What it costs",
    sv "Vad det kostar",
    nb "Hva det koster",
}

sentence! {
    AboutPurpose {}
    en "What you want, with whom and where",
    sv "Vad ni vill, med vilka och var",
    nb "Hva dere vil, med hvem og hvor",
}

sentence! {
    AboutAnswers {}
    en "Who answers customers, when and how",
    sv "Vem som svarar kunderna, när och hur",
    nb "Hvem som svarer kundene, når og hvordan",
}

sentence! {
    AboutConduct {}
    en "What may be published, and what is done in a crisis",
    sv "Vad som får publiceras, och vad som görs i en kris",
    nb "Hva som kan publiseres, og hva som gjøres i en krise",
}

sentence! {
    CanWait { count: Things }
    en "Can wait: {count} more; see them with --all",
    sv "Kan vänta: {count} till; visa dem med --all",
    nb "Kan vente: {count} til; vis dem med --all",
}

sentence! {
    OnLine { line: u64 }
    en "line {line}",
    sv "rad {line}",
    nb "linje {line}",
}

noun! {
    Things
    en "thing" "things",
    sv "sak" "saker",
    nb "ting" "ting",
}

/// So many groups are shown at a terminal before the rest can wait.
const AT_MOST: usize = 3;

/// Whether a finding is advice: nothing is wrong with a value, something is missing.
pub(super) fn is_advice(located: &Located) -> bool {
    let missing = matches!(located.finding.place.spot, Spot::Whole | Spot::Key(_));
    missing && located.finding.severity < Severity::Error && located.finding.rule.dimension() != Dimension::File
}

/// The theme that a finding belongs to.
pub(super) fn theme(located: &Located) -> Theme {
    match located.finding.rule.dimension() {
        Dimension::Channels => Theme::Audience,
        Dimension::Budget => Theme::Money,
        Dimension::Measurable | Dimension::TimeBound | Dimension::Ledger | Dimension::Feedback => Theme::FollowUp,
        Dimension::Strategy => theme_of_strategy(located.finding.rule.name),
        Dimension::Specific | Dimension::Realistic | Dimension::File => Theme::Goals,
    }
}

/// The theme of a finding about a strategy, by its rule.
fn theme_of_strategy(rule: &str) -> Theme {
    match rule {
        "no-objectives" | "strategy-without-audience" | "platform-without-use" | "no-measurement" => Theme::Purpose,
        "nobody-answers" | "unwatched-hours" | "slow-answer-promise" | "private-answers" | "no-offers" => {
            Theme::Answers
        }
        "no-guidelines" | "guidelines-not-acknowledged" | "no-crisis-plan" => Theme::Conduct,
        _ => Theme::FollowUp,
    }
}

fn title(theme: Theme, language: Language) -> String {
    match theme {
        Theme::Goals => AboutGoals {}.say(language),
        Theme::Audience => AboutAudience {}.say(language),
        Theme::FollowUp => AboutFollowUp {}.say(language),
        Theme::Money => AboutMoney {}.say(language),
        Theme::Purpose => AboutPurpose {}.say(language),
        Theme::Answers => AboutAnswers {}.say(language),
        Theme::Conduct => AboutConduct {}.say(language),
    }
}

/// Writes advice by theme. At a terminal only warnings of the first themes, unless all is wanted.
pub(super) fn write(advice: &[&Located], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let brief = manner.width.is_some() && !manner.all;
    let mut themes: Vec<Theme> = advice.iter().map(|located| theme(located)).collect();
    themes.sort_unstable();
    themes.dedup();
    let mut waiting = 0;
    for (shown, theme_now) in themes.into_iter().enumerate() {
        let of_theme = advice.iter().filter(|located| theme(located) == theme_now);
        let speaks = |located: &&&Located| !brief || (shown < AT_MOST && located.finding.severity > Severity::Note);
        let (now, later): (Vec<&&Located>, Vec<&&Located>) = of_theme.partition(speaks);
        waiting += later.len() as u64;
        if now.is_empty() {
            continue;
        }
        writeln!(out, "{}", manner.style.bold(&title(theme_now, language)))?;
        for located in now {
            write_one(located, manner, out)?;
        }
        writeln!(out)?;
    }
    if waiting > 0 {
        writeln!(out, "{}\n", manner.style.dim(&CanWait { count: Things(waiting) }.say(language)))?;
    }
    Ok(())
}

fn write_one(located: &Located, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let finding = &located.finding;
    let head = format!("{}[{}]", finding.severity.show(language), finding.rule.code);
    let place = match located.finding.place.spot {
        Spot::Whole => String::new(),
        Spot::Key(_) | Spot::Name(_) | Spot::Value(_) | Spot::Within(..) | Spot::Bytes(..) | Spot::Row(..) => {
            format!(" ({})", OnLine { line: located.start.0 }.say(language))
        }
    };
    let line = format!("{head} {}{place}", visible(&finding.message.say(language)));
    let painted = manner.style.severity(finding.severity, &head);
    writeln!(out, "  {}", manner.wrapped(&line, 2, "    ").replacen(&head, &painted, 1))?;
    if let Some(help) = &finding.help {
        let line = format!("{}: {}", HelpWord {}.say(language), visible(&help.say(language)));
        writeln!(out, "    {}", manner.wrapped(&line, 4, "      "))?;
    }
    Ok(())
}
