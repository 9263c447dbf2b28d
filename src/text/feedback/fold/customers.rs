//! Customers whose names are still to be looked up.

use crate::model::feedback::{Item, Texts};

/// So many names are looked up in a row.
const MANY: usize = 256;

/// The customers of the latest items. Where there are hundreds of thousands of them, each look waits for memory several
/// times; in a row, with nothing else between, many are under way at the same time.
#[derive(Debug, Default)]
pub(super) struct Customers {
    names: String,
    /// The item, and where the name of its customer ends.
    of: Vec<(usize, usize)>,
}

impl Customers {
    /// Keeps the name of an item's customer until it is looked up; says whether that is due.
    pub(super) fn keep(&mut self, item: usize, name: &str) -> bool {
        if !name.is_empty() {
            self.names.push_str(name);
            self.of.push((item, self.names.len()));
        }
        self.of.len() >= MANY
    }

    /// Looks all of them up.
    pub(super) fn settle(&mut self, items: &mut [Item], texts: &mut Texts) {
        let mut start = 0;
        for (item, end) in self.of.drain(..) {
            items[item].customer = texts.add(&self.names[start..end]);
            start = end;
        }
        self.names.clear();
    }
}
