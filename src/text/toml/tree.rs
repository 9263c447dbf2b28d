//! The keys of a document as a tree, each with its places in the original text.
//!
//! It holds no values. A path is looked up by walking down its steps, so no path is made for keys nobody asks for.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::repair::Repaired;
use crate::model::place::{KeyPath, Step};

/// A document's keys.
#[derive(Debug)]
pub(super) struct Tree(Inside);

/// Where a key and its value stand in the original text.
#[derive(Debug)]
pub(super) struct Node {
    /// The key, or the header of a table.
    pub(super) key: Range<usize>,
    /// The key's own name, inside the header too.
    pub(super) name: Range<usize>,
    /// What stands behind it.
    pub(super) value: Range<usize>,
    inside: Inside,
}

/// What is inside a value.
#[derive(Debug)]
enum Inside {
    /// Nothing that a path leads to.
    Scalar,
    /// The keys of a table, in the order of the alphabet.
    Table(Vec<(Box<str>, Node)>),
    /// The entries of a list.
    List(Vec<Node>),
}

impl Tree {
    /// Of a text that parses; `None` for one that does not.
    pub(super) fn of_whole(text: &Repaired) -> Option<Self> {
        let (root, errors) = DeTable::parse_recoverable(text.text());
        errors.is_empty().then(|| Self(table(root.get_ref(), text)))
    }

    /// Of what can be read of a text.
    pub(super) fn of(text: &Repaired) -> Self {
        let (root, _) = DeTable::parse_recoverable(text.text());
        Self(table(root.get_ref(), text))
    }

    /// The last node on the way down a path.
    pub(super) fn nearest(&self, path: &KeyPath) -> Option<&Node> {
        let mut nearest = None;
        let mut inside = &self.0;
        for step in &path.0 {
            let Some(node) = inside.step(step) else { break };
            inside = &node.inside;
            nearest = Some(node);
        }
        nearest
    }

    /// The places of every value that is no table and no list.
    pub(super) fn values(&self) -> Vec<(KeyPath, Range<usize>)> {
        let mut found = Vec::new();
        self.0.gather(&KeyPath::root(), &mut found);
        found
    }
}

impl Inside {
    fn gather(&self, path: &KeyPath, found: &mut Vec<(KeyPath, Range<usize>)>) {
        let mut visit = |at: KeyPath, node: &Node| match node.inside {
            Self::Scalar => found.push((at, node.value.clone())),
            Self::Table(_) | Self::List(_) => node.inside.gather(&at, found),
        };
        match self {
            Self::Scalar => {}
            Self::Table(keys) => keys.iter().for_each(|(key, node)| visit(path.key(key), node)),
            Self::List(entries) => {
                entries.iter().enumerate().for_each(|(index, node)| visit(path.index(index), node));
            }
        }
    }

    fn step(&self, step: &Step) -> Option<&Node> {
        match (self, step) {
            (Self::Table(keys), Step::Key(key)) => {
                let found = keys.binary_search_by(|(name, _)| (**name).cmp(key.as_str())).ok()?;
                keys.get(found).map(|(_, node)| node)
            }
            (Self::List(entries), Step::Index(index)) => entries.get(*index),
            (Self::Scalar | Self::Table(_) | Self::List(_), Step::Key(_) | Step::Index(_)) => None,
        }
    }
}

fn table(table: &DeTable<'_>, text: &Repaired) -> Inside {
    let nodes = table.iter().map(|(key, value)| {
        // A table's header is a better sign of it than the key inside the header.
        let header = value.get_ref().is_table() && value.span().start <= key.span().start;
        let node = Node {
            key: text.original_range(&if header { value.span() } else { key.span() }),
            name: text.original_range(&key.span()),
            value: text.original_range(&value.span()),
            inside: inside(value, text),
        };
        (Box::from(key.get_ref().as_ref()), node)
    });
    let mut nodes: Vec<(Box<str>, Node)> = nodes.collect();
    nodes.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    Inside::Table(nodes)
}

fn inside(value: &Spanned<DeValue<'_>>, text: &Repaired) -> Inside {
    if let Some(keys) = value.get_ref().as_table() {
        return table(keys, text);
    }
    let Some(entries) = value.get_ref().as_array() else { return Inside::Scalar };
    let nodes = entries.iter().map(|entry| {
        let range = text.original_range(&entry.span());
        Node { key: range.clone(), name: range.clone(), value: range, inside: inside(entry, text) }
    });
    Inside::List(nodes.collect())
}
