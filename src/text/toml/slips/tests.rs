//! The usual slips, with what is said of them.

use super::super::syntax;
use crate::model::place::Spot;
use crate::say::Language;

/// What is found, what is marked, and the text after the fix.
fn slip(text: &str) -> (String, String, Option<String>) {
    let findings = syntax::read(text).findings;
    assert_eq!(findings.len(), 1, "{text}: {findings:?}");
    let finding = &findings[0];
    let Spot::Bytes(start, end) = finding.place.spot else { panic!("a syntax error has bytes") };
    let fixed = finding.fix.as_ref().map(|fix| {
        let Spot::Bytes(start, end) = fix.spot else { panic!("a fix has bytes") };
        format!("{}{}{}", &text[..start], fix.replacement, &text[end..])
    });
    (finding.message.say(Language::English), text[start..end].to_owned(), fixed)
}

#[test]
fn values_are_explained_and_mended() {
    for (text, fixed) in [
        ("a = 15%\n", "a = \"15%\"\n"),
        ("a = +15 % # so\n", "a = \"+15 %\" # so\n"),
        ("a = $500\n", "a = 500\n"),
        ("a = 85 000 kr\n", "a = 85000\n"),
        ("a = 1,000\n", "a = 1000\n"),
        ("a = 2,5\n", "a = 2.5\n"),
        ("a = 10 000\n", "a = 10000\n"),
        ("a = 31.8.2027\n", "a = 2027-08-31\n"),
        ("a = 1 December 2026\n", "a = 2026-12-01\n"),
        ("a = 17. mai 2027\n", "a = 2027-05-17\n"),
        ("a = den 1 maj 2027\n", "a = 2027-05-01\n"),
        ("a = 2027-3-1\n", "a = 2027-03-01\n"),
        ("a = True\n", "a = true\n"),
        ("a = ja\n", "a = true\n"),
        ("a = “Vår 2027”\n", "a = \"Vår 2027\"\n"),
        ("a = hello world\n", "a = \"hello world\"\n"),
        ("a = >= 4%\n", "a = \">= 4%\"\n"),
        ("a = 10k\n", "a = \"10k\"\n"),
        ("a = 007\n", "a = 7\n"),
        ("a = 'it's'\n", "a = \"it's\"\n"),
        ("a: 5\n", "a = 5\n"),
        ("a: Spring 2027\n", "a = \"Spring 2027\"\n"),
        ("a == 2\n", "a = 2\n"),
        ("måndag = 1\n", "\"måndag\" = 1\n"),
        ("a = [\"x\", reel]\n", "a = [\"x\", \"reel\"]\n"),
        ("// a remark\n", "# a remark\n"),
        ("[[goal]\na = 1\n", "[[goal]]\na = 1\n"),
        ("[goal]]\na = 1\n", "[[goal]]\na = 1\n"),
        ("[channel.b@c]\npurpose = 1\n", "[channel.\"b@c\"]\npurpose = 1\n"),
        ("[metric.besök]\nkind = 1\n", "[metric.\"besök\"]\nkind = 1\n"),
        ("[channel.google ads]\na = 1\n", "[channel.google-ads]\na = 1\n"),
    ] {
        let (message, _, mended) = slip(text);
        assert_eq!(mended.as_deref(), Some(fixed), "{text} {message}");
        assert!(toml::from_str::<toml::Table>(fixed).is_ok(), "{fixed}");
    }
}

#[test]
fn what_is_uncertain_is_not_mended() {
    for (text, said) in [
        ("a = 05/01/2026\n", "`05/01/2026` is a date in another order; here it is year-month-day"),
        ("a = 2027-02-30\n", "there is no such day as `2027-02-30`"),
        ("a = \"unclosed\nb = 2\n", "a text begins with a quote that never ends"),
        ("a = \nb = 2\n", "`a` has no value"),
        ("a\nb = 2\n", "`a` has no value"),
        ("hello, world!\n", "this line is neither `key = value` nor a [table]"),
        ("a = 1\na = 2\n", "`a` is written twice"),
        ("[a]\nb = 1\n[a]\nc = 2\n", "the table [a] stands twice"),
        ("a = [1, 2\nb = 3\n", "a list begins with [ and is never closed"),
        ("a = [\"1\" \"2\"]\n", "a comma is missing between two values of the list"),
        ("a = [\n  1\n  2\n]\nb = 1\n", "a comma is missing between two values of the list"),
        ("a = \"x\" b = 2\n", "there is more on the line after the value"),
        ("a = \"C:\\plan\"\n", "a backslash means something special inside double quotes"),
    ] {
        let (message, _, mended) = slip(text);
        assert_eq!((message.as_str(), mended), (said, None), "{text}");
    }
}

#[test]
fn no_date_is_made_up() {
    let help = |text: &str| syntax::read(text).findings[0].help.as_ref().map(|help| help.say(Language::English));
    let either = "it may be 2027-01-05 or 2027-05-01: write the one that is meant";
    assert_eq!(help("on = 05/01/2027\n").as_deref(), Some(either));
    let none = "write year, month and day, as `on = YYYY-MM-DD`";
    assert_eq!(help("on = 05/01/27\n").as_deref(), Some(none));
    assert_eq!(help("on = 2027-02-30\n").as_deref(), Some(none));
}

#[test]
fn the_value_is_marked() {
    assert_eq!(slip("[a]\n  b = 15%  # so\n").1, "15%");
    assert_eq!(slip("\u{feff}a = \"x\"\r\nb = 15%\r\n").1, "15%");
}
