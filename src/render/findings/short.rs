//! `file:line:col: severity[code]: message`, a line a finding, in English: for editors and scripts.

use std::io::{self, Write};

use super::Report;
use crate::render::plain::{no_command, visible};
use crate::say::Language;

/// Writes reports so.
pub(super) fn write(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    for located in reports.iter().flat_map(|report| &report.findings) {
        let (line, column) = located.start;
        let severity = located.finding.severity.word();
        let code = located.finding.rule.code;
        let message = located.finding.message.say(Language::English);
        writeln!(
            out,
            "{}:{line}:{column}: {severity}[{code}]: {}",
            no_command(&visible(&located.file)),
            visible(&message)
        )?;
    }
    Ok(())
}
