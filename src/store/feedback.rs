//! The log of feedback: `feedback.csv` beside `strategy.toml`, and the strategy that says who answers it by when.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::discover;
use super::intake::{Intake, MOST_PARTS, at_once};
use super::ledger::{Excerpt, Receipt, Rows};
use super::names::{FEEDBACK, Role, shown};
use super::rows_file::RowsFile;
use super::settings::nearest;
use super::text_file;
use crate::model::feedback::{Entry, FeedbackLog};
use crate::model::finding::Finding;
use crate::model::form::Form;
use crate::model::snapshot::RowAt;
use crate::model::strategy::Strategy;
use crate::model::zone::Zone;
use crate::say::{All, Failure, sentence};
use crate::text::feedback::{FeedbackRows, Fold, Row, stray_finding};
use crate::text::rows::{Header, RowProblem, Torn};
use crate::text::strategy;

sentence! {
    SeveralLogs { files: All<String> }
    en "there are several logs of feedback below this folder: {files}",
    sv "det finns flera feedbackloggar under den här mappen: {files}",
    nb "det er flere tilbakemeldingslogger under denne mappen: {files}",
}
sentence! {
    /// What to do with a file that lacks even its first line.
    RestoreLog { file: String }
    en "{file} lacks even its first line: bring it back as it was, or delete it and begin anew with `plan feedback add`",
    sv "{file} saknar till och med sin första rad: återställ den som den var, eller ta bort den och börja om med `plan feedback add`",
    nb "{file} mangler til og med sin første linje: hent den tilbake slik den var, eller slett den og begynn på nytt med `plan feedback add`",
}
sentence! {
    NoLogThere { file: String }
    en "there is no {file}",
    sv "det finns ingen {file}",
    nb "det finnes ingen {file}",
}
sentence! {
    BeginOrName {}
    en "check the name; without --file the log beside strategy.toml is read",
    sv "kontrollera namnet; utan --file läses loggen bredvid strategy.toml",
    nb "se over navnet; uten --file leses loggen ved siden av strategy.toml",
}
sentence! {
    NameLog {}
    en "say which one with --file",
    sv "ange vilken med --file",
    nb "oppgi hvilken med --file",
}

/// A log of feedback. It need not exist: the first event makes it.
#[derive(Debug)]
pub(crate) struct Feedback {
    file: RowsFile<FeedbackRows>,
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// Where that strategy is which it is answered by.
    pub(crate) strategy_path: Option<PathBuf>,
    /// The strategy, as far as there is one that can be read.
    pub(crate) strategy: Option<Strategy>,
    /// Where its days begin and end.
    pub(crate) zone: Zone,
}

/// A log that was read.
#[derive(Debug, Default)]
pub(crate) struct ReadLog {
    /// What it comes to.
    pub(crate) log: FeedbackLog,
    /// The first of the rows that cannot be read.
    pub(crate) bad: Vec<(RowAt, RowProblem)>,
    /// How many there are.
    pub(crate) bad_count: u64,
    /// The last line, where it was cut short.
    pub(crate) torn: Option<Torn>,
    /// Whether the file lacks even its first line: something emptied it, or cut it short.
    pub(crate) is_hollow: bool,
}

impl ReadLog {
    /// Whether every row that there is was read, and there is a log at all: only then does silence mean that all is
    /// quiet.
    pub(crate) fn is_whole(&self) -> bool {
        self.bad_count == 0 && self.torn.is_none() && !self.is_hollow
    }

    /// What is wrong with rows.
    pub(crate) fn bad_rows(&self) -> Vec<Finding> {
        let bad = self.bad.iter().map(|(at, problem)| problem.finding_in(Form::Feedback, *at));
        let strays = self.log.strays.iter().map(stray_finding);
        bad.chain(strays).chain(self.torn.iter().map(Torn::finding)).collect()
    }
}

impl Feedback {
    /// The log that is named; else the one beside the nearest strategy upwards, or the nearest log; else the only one
    /// below; else one that is still to be made in the working folder.
    ///
    /// # Errors
    /// When several lie below, or the strategy cannot be read from disk.
    pub(crate) fn find(named: Option<&Path>, cwd: &Path) -> anyhow::Result<Self> {
        let path = match named {
            Some(named) if cwd.join(named).is_dir() => cwd.join(named).join(FEEDBACK),
            Some(named) => cwd.join(named),
            None => usual(cwd)?,
        };
        Self::at(&path, cwd)
    }

    /// The log to be looked at: one that was named must be there.
    ///
    /// # Errors
    /// As [`Feedback::find`], and when there is no such file.
    pub(crate) fn find_to_read(named: Option<&Path>, cwd: &Path) -> anyhow::Result<Self> {
        let feedback = Self::find(named, cwd)?;
        if named.is_some() && !feedback.exists() {
            let failure = NoLogThere { file: feedback.name().to_owned() };
            return Err(Failure::new(failure).help(BeginOrName {}).into());
        }
        Ok(feedback)
    }

    /// The log beside a strategy.
    ///
    /// # Errors
    /// When the strategy cannot be read from disk.
    pub(crate) fn beside(strategy: &Path, cwd: &Path) -> anyhow::Result<Self> {
        Self::at(&strategy.with_file_name(FEEDBACK), cwd)
    }

    /// The log that is this file.
    ///
    /// # Errors
    /// When the strategy cannot be read from disk.
    pub(crate) fn at(path: &Path, cwd: &Path) -> anyhow::Result<Self> {
        let folder = path.parent().unwrap_or(cwd).to_path_buf();
        let strategy_path = nearest(&folder, "strategy.toml");
        let strategy = match &strategy_path {
            Some(path) => strategy::read(&text_file::read(path, &shown(path, cwd))?.text).value,
            None => None,
        };
        let zone = strategy.as_ref().map_or(Zone::UTC, |strategy| strategy.zone);
        let file = RowsFile::new(path.to_path_buf(), shown(path, cwd), 0, zone);
        Ok(Self { file, folder, strategy_path, strategy, zone })
    }

    /// Its path as people would type it.
    pub(crate) fn name(&self) -> &str {
        self.file.shown()
    }

    /// Whether there is one yet.
    pub(crate) fn exists(&self) -> bool {
        self.file.is_there()
    }

    /// Adds events, all or none. When it returns, they are safe.
    ///
    /// # Errors
    /// When they could not be added, or it is not certain that they are safe; the error says which.
    pub(crate) fn append(&self, rows: &dyn Rows<FeedbackRows>) -> anyhow::Result<Receipt> {
        self.file.add(rows)
    }

    /// Reads the log as it was known then. `keeps_texts`: links and remarks as well.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn read(&self, until: DateTime<Utc>, keeps_texts: bool) -> anyhow::Result<ReadLog> {
        let fold = || if keeps_texts { Fold::until(until).with_texts() } else { Fold::until(until) };
        let taken = match self.in_parts(|| fold().of_part())? {
            Some(taken) => taken,
            None => Intake::of::<FeedbackRows>(fold(), |visit| self.file.each(visit), Fold::push)?,
        };
        let is_hollow = taken.end.rows == 0 && self.exists() && self.is_without_first_line()?;
        let Intake { fold, bad, bad_count, end } = taken;
        Ok(ReadLog { log: fold.finish(), bad, bad_count, torn: end.torn, is_hollow })
    }

    /// Reads a long log in parts at the same time. `None` where it is not, where somebody has changed it meanwhile, or
    /// where what the parts come to hangs on the order of rows of several.
    fn in_parts(&self, fold: impl Fn() -> Fold + Sync) -> anyhow::Result<Option<Intake<Fold>>> {
        let mark = self.file.stand();
        let parts = self.file.split(MOST_PARTS)?;
        if parts.len() <= 1 {
            return Ok(None);
        }
        let take = |part| Intake::of::<FeedbackRows>(fold(), |visit| self.file.each_of(part, visit), Fold::push);
        let nothing = Intake::nothing(fold());
        let join = |all: Intake<Fold>, part| all.followed_by(part, Fold::followed_by);
        let together = at_once(&parts, take)?.into_iter().try_fold(nothing, join);
        Ok(together.filter(|_| self.file.stand() == mark))
    }

    fn is_without_first_line(&self) -> anyhow::Result<bool> {
        let first = self.file.look_at(None)?.columns;
        let missing = Header::rest_of_standard(Form::Feedback, first.as_bytes());
        Ok(first.trim().is_empty() || missing.is_some_and(|missing| !missing.trim().is_empty()))
    }

    /// Every readable event of an item, in the order of the file.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub(crate) fn events_of(&self, item: &str) -> anyhow::Result<Vec<Entry>> {
        let mut events = Vec::new();
        self.each_event(&mut |row| events.extend((row.item == item).then(|| row.to_entry())))?;
        Ok(events)
    }

    /// Visits every readable event, in the order of the file.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub(crate) fn each_event(&self, visit: &mut dyn FnMut(&Row<'_>)) -> anyhow::Result<()> {
        self.file.each(&mut |_, row| {
            if let Ok(row) = row {
                visit(row);
            }
        })?;
        Ok(())
    }

    /// A row as it stands, for people to look at; `None`: the columns alone.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub(crate) fn excerpt(&self, row: Option<RowAt>) -> anyhow::Result<Excerpt> {
        self.file.look_at(row)
    }
}

fn usual(cwd: &Path) -> anyhow::Result<PathBuf> {
    let above =
        cwd.ancestors().find(|folder| ["strategy.toml", FEEDBACK].iter().any(|name| folder.join(name).exists()));
    if let Some(folder) = above {
        return Ok(folder.join(FEEDBACK));
    }
    let found = discover::files(&[], cwd)?.into_iter();
    let files = found.filter(|file| matches!(file.role, Role::Strategy | Role::Feedback));
    let mut logs: Vec<PathBuf> = files.map(|file| file.path.with_file_name(FEEDBACK)).collect();
    logs.sort();
    logs.dedup();
    match logs.as_slice() {
        [] => Ok(cwd.join(FEEDBACK)),
        [log] => Ok(log.clone()),
        several => {
            let files = All(several.iter().take(8).map(|path| shown(path, cwd)).collect());
            Err(Failure::new(SeveralLogs { files }).help(NameLog {}).into())
        }
    }
}

impl Rows<FeedbackRows> for Vec<Entry> {
    fn count(&self) -> u64 {
        self.len() as u64
    }

    fn each(&self, visit: &mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        self.iter().try_for_each(|entry| visit(&Row::from(entry)))
    }
}
