//! What the walk has to tell: unknown keys, words that are no choice, wrong kinds, missing keys.

use toml::Spanned;
use toml::de::DeValue;

use super::Walk;
use super::kinds::{kind_of, kinds, sample, too_large};
use super::names::{last_key, parent, quoted, table_name};
use crate::model::codes::{MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE};
use crate::model::day::Day;
use crate::model::finding::Finding;
use crate::model::place::{KeyPath, Place, Spot};
use crate::say::{All, Any};
use crate::text::day::meant;
use crate::text::toml::schema::Schema;
use crate::text::toml::words::{
    AddKey, AddTable, BelongsIn, Choices, DidYouMean, DidYouMeanChoice, DoubleBrackets, Kind, KnownKeys, MissingKey,
    MissingTable, NumberTooLarge, OneOfDays, SingleBrackets, UnderTable, UnknownKey, UnknownTable, UnknownWord,
    WriteLike, WrongKind,
};

impl Walk<'_> {
    pub(super) fn unknown_key(
        &mut self,
        schema: Schema,
        (written, value): (&str, Option<&DeValue<'_>>),
        at: &KeyPath,
        suggestion: Option<&'static str>,
    ) {
        let place = Place::key(at.clone());
        let root = at.0.len() == 1;
        let finding = if root {
            Finding::new(&UNKNOWN_KEY, place, UnknownTable { key: written.to_owned() })
        } else {
            let table = table_name(&parent(at));
            Finding::new(&UNKNOWN_KEY, place, UnknownKey { key: written.to_owned(), table })
        };
        let finding = match suggestion {
            Some(key) => {
                let fixed = finding.help(DidYouMean { key: key.to_owned() });
                if root { fixed } else { fixed.fix(Spot::Key(at.clone()), key) }
            }
            None => match (self.table_called(written, value), self.owner_of(written)) {
                (Some(under), _) => finding.help(under),
                (None, Some(table)) => finding.help(BelongsIn { key: written.to_owned(), table }),
                (None, None) => finding.help(KnownKeys { keys: All(quoted(schema.keys())) }),
            },
        };
        self.found(finding, at);
    }

    /// Where a value belongs whose key is the name of a table: `budget = 20000`.
    fn table_called(&self, key: &str, value: Option<&DeValue<'_>>) -> Option<UnderTable> {
        let (table, first) = match key {
            "budget" => ("[budget]", "total"),
            "audience" => ("[audience]", "who"),
            "goal" => ("[[goal]]", "statement"),
            _ => return None,
        };
        let value = match value? {
            DeValue::Integer(number) => number.as_str().to_owned(),
            DeValue::Float(number) => number.as_str().to_owned(),
            DeValue::String(text) => format!("\"{text}\""),
            DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => return None,
        };
        self.schema.keys().contains(&key).then(|| UnderTable { table, line: format!("{first} = {value}") })
    }

    /// The table where a misplaced key belongs.
    pub(super) fn owner_of(&self, key: &str) -> Option<String> {
        let tables = ["campaign", "goal", "audience", "budget", "channel", "strategy", "feedback", "check"];
        tables.into_iter().find_map(|table| {
            let part = self.schema.key(table)?;
            let holder = part.branches().into_iter().find(|branch| !branch.keys().is_empty());
            let item = part.branches().into_iter().find_map(Schema::item);
            let (holder, shown) = match (holder, item) {
                (Some(holder), None | Some(_)) => (holder, format!("[{table}]")),
                (None, Some(item)) => (item, format!("[[{table}]]")),
                (None, None) => (part.key("")?, format!("[{table}.…]")),
            };
            holder.keys().contains(&key).then_some(shown)
        })
    }

    pub(super) fn unknown_word(&mut self, word: &str, words: Vec<&'static str>, meant: Option<&str>, at: &KeyPath) {
        let message = UnknownWord { key: last_key(at), word: word.to_owned() };
        let finding = Finding::new(&WRONG_TYPE, Place::value(at.clone()), message);
        let words = Any(words.into_iter().map(|word| format!("\"{word}\"")).collect());
        let finding = match meant {
            Some(meant) => finding
                .help(DidYouMeanChoice { word: meant.to_owned(), words })
                .fix(Spot::Value(at.clone()), format!("\"{meant}\"")),
            None => finding.help(Choices { words }),
        };
        self.found(finding, at);
    }

    pub(super) fn wrong_kind(&mut self, branches: &[Schema], value: &Spanned<DeValue<'_>>, at: &KeyPath) {
        let found = kind_of(value.get_ref());
        let expected: Vec<Kind> = kinds(branches);
        let key = last_key(at);
        let table = at.to_string();
        let finding = if found == Kind::Table && expected == [Kind::List] {
            Finding::new(&WRONG_TYPE, Place::key(at.clone()), SingleBrackets { table: table.clone() })
                .help(WriteLike { sample: format!("[[{table}]]") })
        } else if found == Kind::List && expected == [Kind::Table] {
            Finding::new(&WRONG_TYPE, Place::key(at.clone()), DoubleBrackets { table: table.clone() })
                .help(WriteLike { sample: format!("[{table}]") })
        } else {
            let text = value.get_ref().as_str().filter(|_| expected.contains(&Kind::Date));
            let days = text.map(meant).unwrap_or_default();
            let sample = sample(&expected, &key, value.get_ref());
            let place = Place::value(at.clone());
            let finding = if let Some(text) = too_large(value.get_ref()) {
                Finding::new(&WRONG_TYPE, place, NumberTooLarge { text })
            } else {
                let message = WrongKind { key: key.clone(), expected: Any(expected), found };
                Finding::new(&WRONG_TYPE, place, message)
            };
            match days.as_slice() {
                [] => finding.help(WriteLike { sample }),
                [only] => finding
                    .help(WriteLike { sample: format!("{key} = {only}") })
                    .fix(Spot::Value(at.clone()), only.to_string()),
                _ => finding.help(OneOfDays { days: Any(days.iter().map(Day::to_string).collect()) }),
            }
        };
        self.found(finding, at);
        let table = if found == Kind::Table || found == Kind::List { at.clone() } else { parent(at) };
        self.damage(&table);
    }

    /// Tells that a required key is missing, unless something else was already said about it.
    pub(super) fn missing(&mut self, schema: Schema, key: &str, path: &KeyPath, written: bool) {
        let blanked = self.damaged.iter().any(|damaged| damaged == path);
        let root = path.0.is_empty();
        let blanked_below = root && self.damaged.iter().any(|damaged| path.key(key).holds(damaged));
        if !written && !blanked && !blanked_below {
            let finding = if root {
                let table = format!("[{key}]");
                Finding::new(&MISSING_KEY, Place::whole(), MissingTable { table: table.clone() })
                    .help(AddTable { table })
            } else {
                let kinds = schema.key(key).map_or_else(Vec::new, |key| kinds(&key.branches()));
                let sample = kinds.first().map_or("…", |kind| kind.sample()).to_owned();
                let message = MissingKey { key: key.to_owned(), table: table_name(path) };
                Finding::new(&MISSING_KEY, Place::key(path.clone()), message)
                    .help(AddKey { key: key.to_owned(), sample })
            };
            self.found(finding, path);
        }
        self.damage(&if root { path.key(key) } else { path.clone() });
    }
}
