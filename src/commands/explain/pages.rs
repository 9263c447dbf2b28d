//! The pages under `docs/`: a page a rule, the gallery of what each bad example gets, and the reference of the files.

use std::fmt::Write;
use std::sync::Arc;

use serde_json::Value;

use super::page;
use crate::assess::examples::{self, BASE, Laid, WHOLE_STRATEGY, lay};
use crate::golden;
use crate::model::place::Document;
use crate::render::findings::{Format, Located, Manner, Report, Source, locate, write};
use crate::render::style::Style;
use crate::rules::{REGISTRY, Rule};
use crate::say::Language;
use crate::text::toml::{FileKind, Spans, schema_text};

fn page_name(rule: &Rule) -> String {
    format!("{}-{}.md", rule.id.code, rule.id.name)
}

#[test]
fn every_rule_has_its_page() {
    for rule in REGISTRY {
        golden::assert_file(&format!("docs/rules/{}", page_name(rule)), &page(rule));
    }
    let mut expected: Vec<String> = REGISTRY.iter().map(|rule| page_name(rule)).collect();
    expected.push("README.md".to_owned());
    expected.sort();
    if !golden::is_overwriting() {
        assert_eq!(golden::files_in("docs/rules"), expected, "a page without a rule, or a rule without a page");
    }
}

#[test]
fn the_gallery_shows_what_bad_examples_get() {
    let mut gallery = String::from(
        "# The checks\n\nEvery check, with what `plan check` says of its bad example. \
         `plan explain CODE` shows the whole page.\n\n\
         An example is a part of a campaign file, of a strategy, or a log of feedback. It is read together with the campaign or the strategy \
         at the end of this page: a table that the example names replaces that file's tables of the same name.\n\n",
    );
    gallery.push_str("| code | name | severity |\n| --- | --- | --- |\n");
    for rule in REGISTRY {
        let (code, name, severity) = (rule.id.code, rule.id.name, rule.id.severity.word());
        writeln!(gallery, "| [{code}]({}) | {name} | {severity} |", page_name(rule)).expect("a string");
    }
    for rule in REGISTRY {
        writeln!(gallery, "\n## {} {}\n\n```text\n{}```", rule.id.code, rule.id.name, said(rule)).expect("a string");
    }
    writeln!(gallery, "\n## The campaign under the examples\n\n```toml\n{}```", BASE.trim_end().to_owned() + "\n")
        .expect("a string");
    writeln!(gallery, "\n## The strategy under the examples\n\n```toml\n{}\n```", WHOLE_STRATEGY.trim_end())
        .expect("a string");
    golden::assert_file("docs/rules/README.md", &gallery);
}

/// What is said of a rule's first bad example.
fn said(rule: &Rule) -> String {
    let bad = examples::examples(rule.page).into_iter().find(|example| example.bad).expect("a bad example");
    let laid = lay(&bad);
    let spans = Spans::of(&laid.text);
    let found = examples::findings(&laid).into_iter().map(|finding| place(finding, &laid, &spans)).collect();
    let report = Report { file: file_of(&laid).to_owned(), findings: found, ..Report::default() };
    let manner = Manner { language: Language::English, style: Style { color: false }, width: None, all: true };
    let mut text = Vec::new();
    write(Format::Full, &[report], manner, &mut text).expect("a vector takes all");
    let text = String::from_utf8(text).expect("UTF-8");
    // The closing lines repeat what stands above.
    let end = text.rfind("\n1 ").or_else(|| text.rfind("\n2 ")).or_else(|| text.rfind("\n3 ")).unwrap_or(text.len());
    let body = text[..end].trim_end();
    format!("{}\n", body.strip_prefix(&format!("{}\n\n", file_of(&laid))).unwrap_or(body))
}

/// What the file that is checked is called.
fn file_of(laid: &Laid) -> &'static str {
    if laid.feedback.is_some() {
        "feedback.csv"
    } else if laid.is_strategy {
        "strategy.toml"
    } else {
        "spring.campaign.toml"
    }
}

fn place(finding: crate::model::finding::Finding, laid: &Laid, spans: &Spans<'_>) -> Located {
    let (Document::Ledger(_) | Document::Feedback, crate::model::place::Spot::Row(row, _)) =
        (finding.place.document, &finding.place.spot)
    else {
        let text: Arc<str> = laid.text.as_str().into();
        return locate(finding, file_of(laid).to_owned(), Source::Toml(text), Some(spans), None);
    };
    let (rows, file) = match finding.place.document {
        Document::Feedback => (laid.feedback.clone(), "feedback.csv"),
        Document::Campaign | Document::Ledger(_) => (laid.snapshots.clone(), "spring.snapshots.csv"),
    };
    let rows = rows.unwrap_or_default();
    let line = |number: u64| rows.lines().nth(usize::try_from(number - 1).expect("a line")).unwrap_or_default();
    let source = Source::Row { text: line(row.line).into(), line: row.line, header: line(1).into() };
    locate(finding, file.to_owned(), source, None, None)
}

#[test]
fn the_reference_follows_the_schemas() {
    let mut reference = String::from(
        "# The files, key by key\n\nMade from the same definition as the schemas and the checks. \
         `plan schema` prints the schema for editors.\n",
    );
    for (kind, title) in [
        (FileKind::Campaign, "Campaign: `NAME.campaign.toml`"),
        (FileKind::Strategy, "Strategy: `strategy.toml`"),
        (FileKind::Settings, "Settings: `plan.toml`"),
    ] {
        let schema: Value = serde_json::from_str(schema_text(kind)).expect("a schema is JSON");
        writeln!(reference, "\n## {title}\n\n{}", text_of(&schema)).expect("a string");
        describe(&schema, &schema, "", &mut reference);
    }
    golden::assert_file("docs/reference.md", &reference);
}

/// Describes a table: its keys, then the tables in it.
fn describe(root: &Value, table: &Value, path: &str, out: &mut String) {
    let empty = serde_json::Map::new();
    let properties = table["properties"].as_object().unwrap_or(&empty);
    let (keys, tables): (Vec<_>, Vec<_>) =
        properties.iter().partition(|(_, schema)| inner_table(root, schema).is_none());
    if !keys.is_empty() {
        out.push_str("\n| key | what it is |\n| --- | --- |\n");
    }
    for (key, schema) in keys {
        let required = table["required"].as_array().is_some_and(|all| all.contains(&Value::from(key.as_str())));
        let star = if required { " (required)" } else { "" };
        writeln!(out, "| `{key}`{star} | {} |", text_of(schema).replace('|', "\\|")).expect("a string");
    }
    for (key, schema) in tables {
        let Some((inner, shape)) = inner_table(root, schema) else { continue };
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let header = match shape {
            Shape::One => format!("[{path}]"),
            Shape::Many => format!("[[{path}]]"),
            Shape::Named => format!("[{path}.NAME]"),
        };
        writeln!(out, "\n### `{header}`\n\n{}", text_of(schema)).expect("a string");
        describe(root, inner, &path, out);
    }
}

enum Shape {
    One,
    Many,
    Named,
}

/// The table that a schema holds, however it is wrapped.
fn inner_table<'s>(root: &'s Value, schema: &'s Value) -> Option<(&'s Value, Shape)> {
    let schema = resolve(root, schema);
    if schema["properties"].is_object() {
        return Some((schema, Shape::One));
    }
    if schema["additionalProperties"].is_object() {
        let inner = resolve(root, &schema["additionalProperties"]);
        return inner["properties"].is_object().then_some((inner, Shape::Named));
    }
    if schema["items"].is_object() {
        let inner = resolve(root, &schema["items"]);
        return inner["properties"].is_object().then_some((inner, Shape::Many));
    }
    schema["anyOf"].as_array()?.iter().find_map(|branch| inner_table(root, branch))
}

fn resolve<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let pointer = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    pointer.and_then(|pointer| root.pointer(pointer)).unwrap_or(schema)
}

fn text_of(schema: &Value) -> &str {
    schema["description"].as_str().unwrap_or_default()
}
