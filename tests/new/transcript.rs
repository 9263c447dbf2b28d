//! `docs/plan-new.md`: whole conversations as a terminal of 80 columns shows them, one in each language.
//!
//! `SNAPSHOTS=overwrite cargo test --test new transcript` writes the page anew.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;
use std::rc::Rc;

use chrono::{TimeZone, Utc};

use crate::Does::{self, Enters, GoesBack, Types};
use plan::{Answer, Env, Language, Prompt, Question};

/// The page.
const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/plan-new.md");

/// What stands on the screen, from everything that is written to it.
#[derive(Clone, Default)]
struct Screen(Rc<RefCell<Vec<u8>>>);

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Somebody who answers by script, with the marks that the terminal's prompt leaves on the screen.
struct Typist {
    steps: VecDeque<Does>,
    screen: Screen,
}

impl Prompt for Typist {
    fn ask(&mut self, question: &Question<'_>, check: &dyn Fn(&str) -> Result<(), String>) -> std::io::Result<Answer> {
        loop {
            let typed = match self.steps.pop_front() {
                Some(Types(text)) => text,
                Some(Enters) => question.default.unwrap_or_default(),
                Some(GoesBack) => {
                    writeln!(self.screen, "? {} ←", question.text)?;
                    return Ok(Answer::Back);
                }
                None => return Ok(Answer::Stop),
            };
            writeln!(self.screen, "> {} {typed}", question.text)?;
            match check(typed) {
                Ok(()) => return Ok(Answer::Text(typed.to_owned())),
                Err(complaint) => writeln!(self.screen, "! {complaint}")?,
            }
        }
    }
}

/// The screen after `plan new`, then after `plan check`; both must be fine.
fn screen(language: Language, zone: &str, new: &[&str], steps: &[Does]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let screen = Screen::default();
    for (command, steps) in [(new, steps), (&["check", "--plan-only", "--format", "short"], &[])] {
        writeln!(screen.clone(), "$ plan {}", command.join(" ")).expect("written");
        let code = run(folder.path(), (language, zone), command, steps, &screen);
        assert_eq!(code, 0, "{}", String::from_utf8_lossy(&screen.0.borrow()));
    }
    let text = String::from_utf8(screen.0.borrow().clone()).expect("UTF-8");
    text.lines().fold(String::new(), |mut lines, line| {
        writeln!(lines, "{}", line.trim_end()).expect("written");
        lines
    })
}

/// Runs a command for somebody of this language and time zone.
fn run(folder: &Path, (language, zone): (Language, &str), command: &[&str], steps: &[Does], screen: &Screen) -> u8 {
    let typist = Typist { steps: steps.iter().copied().collect(), screen: screen.clone() };
    let (mut out, mut err) = (screen.clone(), screen.clone());
    let mut env = Env {
        cwd: folder.to_path_buf(),
        now: Utc.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).single().expect("an instant"),
        unclear_now: None,
        zone: Some(zone.to_owned()),
        config: None,
        language,
        color: false,
        unicode: true,
        width: Some(80),
        err_is_terminal: false,
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        prompt: Some(Box::new(typist)),
        clock: None,
    };
    plan::run(["plan"].iter().chain(command).map(std::ffi::OsString::from), &mut env)
}

/// A wish, then a goal that nobody reaches, and the better number.
const ENGLISH: &[Does] = &[
    Types("More followers on Instagram"),
    Types("Grow Instagram followers from 4,200 to 20,000 by 31 August 2027"),
    Enters,
    Types("Instagram Insights, every Monday"),
    Enters,
    Types("Spring 2027"),
    Enters,
    Types("Parents aged 28-40 in Leeds who cycle to nursery"),
    Types("instagarm"),
    Types("instagram"),
    Types("Mon-Fri 19:00-21:30"),
    Types("On the phone, short video"),
    Enters,
    Types("Ida Berg"),
    Enters,
    Types("6000"),
    Types("120"),
    Enters,
];

/// Two goals; the way back from a slip.
const SWEDISH: &[Does] = &[
    Types("600 nya följare på Instagram på sex månader"),
    Types("4 200"),
    Types("Instagram Insights, varje måndag"),
    Types("ja"),
    Types("Få 120 anmälningar via nyhetsbrevet till den 31 maj 2027"),
    Enters,
    Types("Nyhetsbrevets statistik"),
    Enters,
    Types("Vintern 2027"),
    GoesBack,
    Types("Våren 2027"),
    Types("1 december 2026"),
    Types("Föräldrar i Malmö som cyklar till förskolan"),
    Enters,
    Types("mån-fre 19-21.30"),
    Types("I mobilen, korta filmer"),
    Enters,
    Types("Ida Berg"),
    Enters,
    Types("60 000"),
    Types("120"),
    Types("varannan vecka"),
];

/// A wish that is kept: the questions fill in the rest.
const NORWEGIAN: &[Does] = &[
    Types("Bli mer synlige på Facebook"),
    Enters,
    Types("rekkevidde"),
    Enters,
    Types("9000"),
    Types("6 måneder"),
    Types("12 000"),
    Types("Meta Business Suite"),
    Enters,
    Types("Våren 2027"),
    Enters,
    Types("Foreldre i Tromsø som sykler til barnehagen"),
    Enters,
    Types("man-fre kl 19-21.30"),
    Types("På mobilen"),
    Enters,
    Types("Ingrid Solheim"),
    Enters,
    Types("0"),
    Types("80"),
    Enters,
];

#[test]
fn the_page_shows_what_is_said() {
    let mut page = String::from(
        "# `plan new`, from a sentence to a campaign, and from answers to a strategy\n\n\
         Four conversations, word for word. `>` stands before what is asked and answered, `!` before what is wrong with an\n\
         answer, `←` where somebody went back. The conversation goes on in the language of the first goal, and the file is\n\
         in that language too. Ctrl-C at any question writes nothing and says how to go on.\n",
    );
    let conversations = [
        (
            "English: a wish, a number that nobody reaches, a better one",
            Language::English,
            "Europe/London",
            &["new"][..],
            ENGLISH,
        ),
        ("Svenska: två mål, och en fråga tillbaka", Language::Swedish, "Europe/Stockholm", &["new"][..], SWEDISH),
        (
            "Norsk: et ønske som blir stående, og spørsmålene som gjør det til et mål",
            Language::Norwegian,
            "Europe/Oslo",
            &["new"][..],
            NORWEGIAN,
        ),
        (
            "Norsk: en strategi",
            Language::Norwegian,
            "Europe/Oslo",
            &["new", "--strategy"][..],
            &crate::strategies::NORWEGIAN[..],
        ),
    ];
    for (heading, language, zone, new, steps) in conversations {
        write!(page, "\n## {heading}\n\n```text\n{}```\n", screen(language, zone, new, steps)).expect("written");
    }
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        std::fs::write(PAGE, &page).expect("written");
    }
    let stored = std::fs::read_to_string(PAGE).unwrap_or_default().replace("\r\n", "\n");
    snapbox::assert_data_eq!(stored, snapbox::Data::text(page).raw());
}
