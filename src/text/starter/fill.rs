//! Fills an example file: known values take the place of the example's, everything else becomes a comment.
//!
//! Works line by line on texts of ours, where a table's keys follow its header without a blank line and every value
//! stands on one line.

/// A table to write in place of an example's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// Its name: `channel.instagram`.
    pub(super) name: String,
    /// What is known of it. What the example has no line for comes first.
    pub(super) values: Vec<Known>,
}

/// A value that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// The key whose line it takes.
    pub(super) slot: &'static str,
    /// The key it is written under: mostly the same.
    pub(super) key: &'static str,
    /// The value as TOML.
    pub(super) value: String,
}

/// Fills `example`. `tables` gives the tables to write in place of the one with a name; none: it stays an example.
pub(super) fn fill(example: &str, tables: &dyn Fn(&str) -> Vec<Table>) -> String {
    let blocks = example.split("\n\n").map(|block| fill_block(block.trim_end(), tables));
    blocks.collect::<Vec<_>>().join("\n\n") + "\n"
}

/// A block: remarks, then perhaps a header with its keys.
fn fill_block(block: &str, tables: &dyn Fn(&str) -> Vec<Table>) -> String {
    let Some(start) = block.lines().position(|line| line.starts_with('[')) else { return block.to_owned() };
    let lines: Vec<&str> = block.lines().collect();
    let (remarks, table) = lines.split_at(start);
    let (header, keys) = (table[0], &table[1..]);
    let name = header.trim_matches(['[', ']']);
    let known = tables(name);
    let mut written: Vec<String> = remarks.iter().map(|line| (*line).to_owned()).collect();
    if known.is_empty() {
        let nothing = Table { name: name.to_owned(), values: Vec::new() };
        written.push(comment_out(header));
        written.extend(keys.iter().map(|line| fill_line(line, &nothing, true)));
    }
    for (index, table) in known.iter().enumerate() {
        if index > 0 {
            written.push(String::new());
        }
        written.push(header.replace(name, &table.name));
        let has_line = |known: &&Known| keys.iter().any(|line| key_of(line) == Some(known.slot));
        let rest = table.values.iter().filter(|known| !has_line(known));
        let width = keys.iter().filter_map(|line| line.find('=')).max().unwrap_or_default();
        written.extend(rest.map(|known| format!("{:<width$}= {}", known.key.to_owned() + " ", known.value)));
        written.extend(keys.iter().map(|line| fill_line(line, table, index == 0)));
    }
    written.join("\n")
}

/// The key of a line.
fn key_of(line: &str) -> Option<&str> {
    line.split_once('=').map(|(key, _)| key.trim())
}

/// A line of the example as a remark; the example's own remarks stay as they are.
fn comment_out(line: &str) -> String {
    if line.starts_with('#') { line.to_owned() } else { format!("# {line}") }
}

/// A line with its known value, or commented out. The remark behind it is given once, in the `first` table, and only
/// where the line still says what the example says.
fn fill_line(line: &str, table: &Table, first: bool) -> String {
    let Some((key, rest)) = line.split_once('=') else { return comment_out(line) };
    let (example, remark) = rest.split_once("  #").map_or((rest, None), |(value, remark)| (value, Some(remark)));
    let known = table.values.iter().find(|known| known.slot == key.trim());
    let speaks = first && known.is_none_or(|known| known.key == known.slot);
    let line_now = match known {
        Some(known) => format!("{:<width$}= {}", known.key.to_owned() + " ", known.value, width = key.len()),
        None => comment_out(&format!("{key}={}", example.trim_end())),
    };
    match remark.filter(|_| speaks) {
        Some(remark) => {
            let column = line.len() - remark.len() - 2;
            format!("{line_now:<column$} #{remark}", column = column.max(1))
        }
        None => line_now,
    }
}
