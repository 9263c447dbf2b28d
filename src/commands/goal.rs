//! `plan goal`: judges a goal's sentence on the spot. No file is read or written, save with `--add`.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use super::Outcome;
use super::add_goal::{self, Answer, Wanted};
use crate::assess::sentence::{Fault, Judge, Judgement};
use crate::env::Env;
use crate::model::day::Day;
use crate::model::document::settings::FailOn;
use crate::model::finding::Finding;
use crate::model::growth::GrowthTable;
use crate::render::goal::{self, Format};
use crate::render::plain::visible;
use crate::render::status::Manner;
use crate::render::style::Style;
use crate::say::{Failure, Language, Sentence, sentence};
use crate::text::lines::{Lines, Trouble};

/// Judge a goal in a sentence: what it says, what is missing, and a better sentence. English, Swedish and Norwegian.
#[derive(Debug, clap::Args)]
pub(crate) struct GoalArgs {
    /// The goal, with or without quotes: "Get more followers on Instagram". `-` reads one sentence a line from standard
    /// input.
    sentence: Vec<String>,
    /// How the answer is written. JSON is one object a line.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// The mildest finding that makes the command fail.
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    fail_on: FailOn,
    /// Put the goal at the end of this campaign (a file, a folder or a name), unless it fails.
    #[arg(long, value_name = "CAMPAIGN")]
    add: Option<PathBuf>,
    /// With --add: print what would be added, and write nothing.
    #[arg(long, requires = "add")]
    dry_run: bool,
}

sentence! {
    NotUtf8 { line: u64 }
    en "line {line} of the input is not UTF-8 text",
    sv "rad {line} i det som läses är inte text i UTF-8",
    nb "linje {line} i det som leses er ikke tekst i UTF-8",
}

sentence! {
    SaveAsUtf8 {}
    en "save the sentences as UTF-8; what stands above that line was judged",
    sv "spara meningarna som UTF-8; det som står ovanför den raden är bedömt",
    nb "lagre setningene som UTF-8; det som står over den linjen er vurdert",
}

sentence! {
    TooLong { line: u64 }
    en "line {line} of the input is over a megabyte long: that is no sentence",
    sv "rad {line} i det som läses är över en megabyte lång: det är ingen mening",
    nb "linje {line} i det som leses er over en megabyte lang: det er ingen setning",
}

sentence! {
    OneALine {}
    en "write one sentence a line",
    sv "skriv en mening per rad",
    nb "skriv én setning per linje",
}

sentence! {
    NoSentence {}
    en "no goal was written",
    sv "inget mål skrevs",
    nb "det ble ikke skrevet noe mål",
}

sentence! {
    WriteGoal {}
    en "write it behind the command: plan goal \"Get more followers on Instagram\"; `plan goal -` reads one sentence a line",
    sv "skriv det efter kommandot: plan goal \"Få fler följare på Instagram\"; `plan goal -` läser en mening per rad",
    nb "skriv det etter kommandoen: plan goal \"Få flere følgere på Instagram\"; `plan goal -` leser én setning per linje",
}

sentence! {
    NothingToJudge {}
    en "there is no sentence to judge: the input is empty",
    sv "det finns ingen mening att bedöma: det som läses är tomt",
    nb "det er ingen setning å vurdere: det som leses er tomt",
}

sentence! {
    OneAtATime {}
    en "only one goal at a time is added to a campaign",
    sv "bara ett mål i taget läggs till i en kampanj",
    nb "bare ett mål om gangen legges til i en kampanje",
}

sentence! {
    GiveOne {}
    en "give the sentence itself: plan goal \"500 new followers by 30 June\" --add spring",
    sv "ange själva meningen: plan goal \"500 nya följare till den 30 juni\" --add spring",
    nb "oppgi selve setningen: plan goal \"500 nye følgere innen 30. juni\" --add spring",
}

sentence! {
    NotAdded {}
    en "nothing was added; write a better sentence, or add it as it is with --fail-on never",
    sv "inget lades till; skriv en bättre mening, eller lägg till den som den är med --fail-on never",
    nb "ingenting ble lagt til; skriv en bedre setning, eller legg den til som den er med --fail-on never",
}

pub(crate) fn run(args: &GoalArgs, asked: Option<Language>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let judge =
        Judge { growth: GrowthTable::shipped(), today: Day(env.now.date_naive()), asked, otherwise: env.language };
    if args.sentence.is_empty() {
        return Err(Failure::new(NoSentence {}).help(WriteGoal {}).into());
    }
    if args.sentence == ["-"] {
        if args.add.is_some() {
            return Err(Failure::new(OneAtATime {}).help(GiveOne {}).into());
        }
        return judge_lines(args, &judge, env);
    }
    let sentence = args.sentence.join(" ");
    let judgement = judge.judge(&sentence);
    let failed = fails(&judgement, args.fail_on);
    match (&args.add, failed) {
        (Some(campaign), false) => add(args, campaign, &judge, judgement, env),
        (Some(_), true) => keep_out(args, &judge, &judgement, env),
        (None, _) => {
            write(args, &judge, &judgement, env)?;
            Ok(outcome(failed))
        }
    }
}

/// Puts the goal into a campaign. Programs read its judgement; people are told what became of the file.
fn add(
    args: &GoalArgs,
    campaign: &Path,
    judge: &Judge,
    mut judgement: Judgement<'_>,
    env: &mut Env<'_>,
) -> anyhow::Result<Outcome> {
    env.language = judge.language(&judgement.statement);
    let wanted = Wanted { sentence: judgement.text, campaign, dry_run: args.dry_run, bar: args.fail_on };
    let Answer { findings, added } = add_goal::add(wanted, env)?;
    let new = findings.len();
    for Finding { rule, severity, message, help, .. } in findings {
        judgement.faults.push(Fault { rule, severity, message, help });
    }
    let Some(added) = added else { return keep_out(args, judge, &judgement, env) };
    // The file holds the goal by now: output that nobody reads any more is no reason to do it again.
    let told = match args.format {
        Format::Text => env.out.write_all(added.result.as_bytes()).map_err(anyhow::Error::from),
        Format::Json => write(args, judge, &judgement, env),
    };
    let told = told.and_then(|()| Ok(env.out.flush()?));
    if args.format == Format::Json || told.is_err() && !args.dry_run {
        write!(env.err, "{}", added.result)?;
    }
    for fault in &judgement.faults[judgement.faults.len() - new..] {
        writeln!(env.err, "! {}", visible(&fault.message.say(env.language)))?;
    }
    write!(env.err, "{}", added.next)?;
    if args.dry_run { told.map(|()| Outcome::Clean) } else { Ok(Outcome::Clean) }
}

/// Shows what keeps a goal out of the campaign, and says that it was not added.
fn keep_out(args: &GoalArgs, judge: &Judge, judgement: &Judgement<'_>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    write(args, judge, judgement, env)?;
    env.out.flush()?;
    writeln!(env.err, "{}", NotAdded {}.say(judge.language(&judgement.statement)))?;
    Ok(Outcome::Findings)
}

/// Judges a sentence a line as they come, and holds no more than one of them.
fn judge_lines(args: &GoalArgs, judge: &Judge, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let mut lines = Lines::default();
    let (mut judged, mut failed) = (0, false);
    while let Some(read) = lines.next(env.input)? {
        let sentence = match read {
            Ok(sentence) => sentence,
            Err(trouble) => {
                env.out.flush()?;
                return Err(failure(trouble).into());
            }
        };
        let judgement = judge.judge(sentence);
        failed |= fails(&judgement, args.fail_on);
        if args.format == Format::Text && judged > 0 {
            writeln!(env.out)?;
        }
        write(args, judge, &judgement, env)?;
        judged += 1;
    }
    if judged == 0 {
        return Err(Failure::new(NothingToJudge {}).help(OneALine {}).into());
    }
    Ok(outcome(failed))
}

fn write(args: &GoalArgs, judge: &Judge, judgement: &Judgement<'_>, env: &mut Env<'_>) -> anyhow::Result<()> {
    let language = judge.language(&judgement.statement);
    let manner = Manner { language, style: Style { color: env.color }, width: env.width };
    Ok(goal::write(args.format, judgement, manner, env.out)?)
}

fn failure(trouble: Trouble) -> Failure {
    match trouble {
        Trouble::NotUtf8 { line } => Failure::new(NotUtf8 { line }).help(SaveAsUtf8 {}),
        Trouble::TooLong { line } => Failure::new(TooLong { line }).help(OneALine {}),
    }
}

/// Whether something was found that is grave enough.
fn fails(judgement: &Judgement<'_>, fail_on: FailOn) -> bool {
    judgement.gravest().is_some_and(|gravest| fail_on.fails(gravest))
}

fn outcome(failed: bool) -> Outcome {
    if failed { Outcome::Findings } else { Outcome::Clean }
}
