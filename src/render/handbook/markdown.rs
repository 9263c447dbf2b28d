//! The handbook as a text to paste into a document, a wiki or a chat.

use super::block::{Block, List, Part, PlatformUse};
use super::parts::parts;
use super::{Source, Title};
use crate::render::findings::escape_markdown as escape;
use crate::render::report::mark;
use crate::say::sentence;

sentence! {
    Undecided { message: String }
    en "Still to decide: {message}.",
    sv "Återstår att bestämma: {message}.",
    nb "Gjenstår å bestemme: {message}.",
}

/// The text.
pub(super) fn text(source: &Source<'_>) -> String {
    let facts: Vec<String> = source.facts().into_iter().chain([source.file.to_owned()]).collect();
    let (title, facts) = (escape(&source.say(Title {})), escape(&facts.join(" · ")));
    // The mark comes first, so that an earlier one is known by how it begins.
    let head = format!("<!-- {} -->\n\n# {title}\n\n{facts}\n\n", mark());
    let above = all(source.open_above().iter().map(|block| told(block, source)));
    let mut text = head + &above + &all(parts(source).iter().map(|part| section(part, source)));
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn section(part: &Part, source: &Source<'_>) -> String {
    let blocks = part.blocks.iter().map(|block| told(block, source));
    format!("## {}\n\n{}", escape(&part.heading), all(blocks))
}

/// Pieces, one after the other.
fn all(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}

/// A block with an empty line behind it.
fn told(block: &Block, source: &Source<'_>) -> String {
    let lines = match block {
        Block::Heading(text) => format!("### {}\n", escape(text)),
        Block::Text(text) => format!("{}\n", line_start(text)),
        Block::Quote(text) => format!("> {}\n", line_start(text)),
        Block::WriteIn(text) => format!("{} \\_\\_\\_\\_\\_\\_\n", line_start(text)),
        Block::Open { message, help } => {
            let message = escape(&source.say(Undecided { message: message.clone() }));
            let help = help.as_ref().map_or_else(String::new, |help| format!(" {}", escape(help)));
            format!("> **!** {message}{help}\n")
        }
        Block::Lists(lists) => lists.iter().map(list).collect::<Vec<_>>().join("\n"),
        Block::Checklist(items) => all(items.iter().map(|item| format!("- [ ] {}\n", escape(item)))),
        Block::Steps(steps) => {
            let numbered = steps.iter().zip(1..).map(|(step, number)| {
                let within =
                    step.within.as_ref().map_or_else(String::new, |within| format!("**{}:** ", escape(within)));
                format!("{number}. {within}{}\n", escape(&step.what))
            });
            all(numbered)
        }
        Block::Facts(facts) => {
            all(facts.iter().map(|(word, text)| format!("- **{}:** {}\n", escape(word), escape(text))))
        }
        Block::Table { head, rows } => table(head, rows),
        Block::Week(days) => {
            let days = days.iter().map(|day| {
                let duties: Vec<String> =
                    day.duties.iter().map(|(hours, who)| format!("{} {}", escape(hours), escape(who))).collect();
                let duties = if duties.is_empty() { "–".to_owned() } else { duties.join(", ") };
                format!("- **{}:** {duties}\n", day.name)
            });
            all(days)
        }
        Block::Platforms(platforms) => all(platforms.iter().map(platform)),
    };
    lines + "\n"
}

fn list(list: &List) -> String {
    let items = all(list.items.iter().map(|item| format!("- {}\n", line_start(item))));
    format!("**{}**\n\n{items}", escape(&list.heading))
}

fn platform(one: &PlatformUse) -> String {
    let next = one.leads_to.as_ref().map_or_else(String::new, |(_, name)| format!(" → {}", escape(name)));
    let about: Vec<String> = one.purpose.iter().chain(&one.about).map(|line| escape(line)).collect();
    format!("- **{}**{next}: {}\n", escape(&one.name), about.join(". "))
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escape(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let rule = format!("|{}\n", " --- |".repeat(head.len()));
    row(head) + &rule + &all(rows.iter().map(|cells| row(cells)))
}

/// A text at the start of a line, where a list, a quotation or a rule would begin: signs that begin one are made plain.
fn line_start(text: &str) -> String {
    let escaped = escape(text.trim_start());
    let number = escaped.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(0);
    if escaped.starts_with(['-', '+', '>', '=', ':']) {
        format!("\\{escaped}")
    } else if number > 0 && escaped[number..].starts_with(['.', ')']) {
        format!("{}\\{}", &escaped[..number], &escaped[number..])
    } else {
        escaped
    }
}
