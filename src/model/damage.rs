//! Which places lie in tables that could not be read whole.

use std::collections::BTreeSet;

use super::place::{KeyPath, Step};

/// Damaged tables, to be asked about many places.
#[derive(Debug)]
pub(crate) struct Damage<'d>(BTreeSet<&'d [Step]>);

impl<'d> Damage<'d> {
    /// Of these tables.
    pub(crate) fn of(tables: &'d [KeyPath]) -> Self {
        Self(tables.iter().map(|table| table.0.as_slice()).collect())
    }

    /// Whether a path is one of the tables or lies in one.
    pub(crate) fn holds(&self, path: &KeyPath) -> bool {
        (0..=path.0.len()).any(|length| self.0.contains(&path.0[..length]))
    }

    /// Whether a path lies in one of the tables or holds one.
    pub(crate) fn touches(&self, path: &KeyPath) -> bool {
        // In order, what lies in a table comes right behind it.
        let next = self.0.range(path.0.as_slice()..).next();
        next.is_some_and(|table| table.starts_with(&path.0)) || self.holds(path)
    }
}

#[cfg(test)]
mod tests {
    use super::{Damage, KeyPath};

    #[test]
    fn a_table_is_touched_from_above_and_from_inside() {
        let goal = |index| KeyPath::of("goal").index(index);
        let tables = [goal(1), goal(3).key("milestones"), KeyPath::of("budget")];
        let damage = Damage::of(&tables);
        for (path, touched, held) in [
            (KeyPath::of("goal"), true, false),
            (goal(0), false, false),
            (goal(1).key("target"), true, true),
            (goal(3), true, false),
            (goal(3).key("target"), false, false),
            (KeyPath::of("budget"), true, true),
            (KeyPath::of("budgets"), false, false),
        ] {
            assert_eq!((damage.touches(&path), damage.holds(&path)), (touched, held), "{path}");
        }
        assert!(!Damage::of(&[]).touches(&KeyPath::root()));
    }
}
