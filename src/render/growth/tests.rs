//! The page as it is read.

use super::{Language, Paper, write};
use crate::golden;
use crate::model::document::realism::RealismTable;
use crate::model::growth::GrowthTable;

fn page(table: &GrowthTable, language: Language, width: Option<u16>) -> String {
    let mut out = Vec::new();
    write(table, Paper { language, width, today: None }, &mut out).expect("a vector takes all");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn lines_end_at_eighty_columns_in_every_language() {
    for language in [Language::English, Language::Swedish, Language::Norwegian] {
        for line in page(&GrowthTable::shipped(), language, None).lines() {
            let wide = unicode_width::UnicodeWidthStr::width(line);
            assert!(wide <= 80, "{wide}: {line}");
        }
    }
}

#[test]
fn the_reference_shows_what_is_compared_with() {
    let page = page(&GrowthTable::shipped(), Language::English, None);
    let text = format!(
        "# What goals are compared with\n\nMade from the figures that `plan` ships with; `plan explain growth` prints \
         them together with your own.\n\n```text\n{page}```\n"
    );
    golden::assert_file("docs/growth.md", &text);
}

#[test]
fn a_team_s_own_figures_are_shown_and_steer_no_terminal() {
    let own = "[[growth]]\nplatform = \"x\"\ntypical = 1\nplausible = 7.5\nambitious = 33\nsource = \"We \\u001b[31m\"\n\
        [[cost]]\nmetric = \"leads\"\namount = 240\ncurrency = \"SEK\"\nsource = \"We\"\nyear = 2026\n";
    let table = GrowthTable::shipped().with(&toml::from_str::<RealismTable>(own).expect("settings"));
    let page = page(&table, Language::English, Some(100));
    assert!(
        page.contains("# Growth a month on X\n") && page.contains("7.5%") && page.contains("240\u{a0}SEK"),
        "{page}"
    );
    assert!(!page.contains('\u{1b}'));
}
