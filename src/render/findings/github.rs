//! Workflow commands that GitHub shows as annotations on a pull request. Its rules of escaping are its own.

use std::io::{self, Write};

use super::Report;
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::say::Language;

/// Writes reports so.
pub(super) fn write(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    for located in reports.iter().flat_map(|report| &report.findings) {
        let command = match located.finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let finding = &located.finding;
        let mut text = visible(&finding.message.say(Language::English)).into_owned();
        if let Some(help) = &finding.help {
            text = format!("{text}\n{}", visible(&help.say(Language::English)));
        }
        let ((line, column), (end_line, end_column)) = (located.start, located.end);
        writeln!(
            out,
            "::{command} file={},line={line},endLine={end_line},col={column},endColumn={end_column},title={}::{}",
            property(&located.file),
            property(&format!("{} {}", finding.rule.code, finding.rule.name)),
            data(&text),
        )?;
    }
    Ok(())
}

/// A message: a per cent sign and line ends are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property: colons and commas too.
fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}
