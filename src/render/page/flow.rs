//! Draws how channels lead to each other, from left to right: the last ones of every way stand at the right edge.
//!
//! A ring of channels has no last one; of its arrows those that lead back are left out, and the list beside tells them.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::progress::number::count;

const BOX: (f64, f64) = (170.0, 38.0);
const GAP: (f64, f64) = (90.0, 14.0);
/// A longer name is cut: the list has it whole.
const MOST_LETTERS: usize = 20;

/// A channel with its column from the left and its row from the top.
type Places<'c> = BTreeMap<&'c str, (usize, usize)>;

/// The drawing of who leads to whom, each called by its `title`; nothing where no channel leads to another.
pub(in crate::render) fn drawing<'c>(
    ways: impl IntoIterator<Item = (&'c str, &'c str)>,
    title: &dyn Fn(&str) -> String,
) -> Markup {
    let ways: Vec<(&str, &str)> = ways.into_iter().filter(|way| way.0 != way.1).collect();
    let places = places(&ways);
    let columns = places.values().map(|place| place.0 + 1).max().unwrap_or(0);
    let rows = |column: usize| places.values().filter(|place| place.0 == column).count();
    let tallest = (0..columns).map(rows).max().unwrap_or(0);
    if columns < 2 {
        return html! {};
    }
    let height = count(tallest) * (BOX.1 + GAP.1) - GAP.1;
    let width = count(columns) * (BOX.0 + GAP.0) - GAP.0;
    let at = |(column, row): (usize, usize)| {
        let all = count(rows(column)) * (BOX.1 + GAP.1) - GAP.1;
        (count(column) * (BOX.0 + GAP.0), (height - all) / 2.0 + count(row) * (BOX.1 + GAP.1))
    };
    html! {
        svg.flow viewBox={ "-1 -1 " (width + 2.0) " " (height + 2.0) } style={ "max-width:" (width) "px" } aria-hidden="true" focusable="false" {
            @for (from, to) in ways.iter().filter(|way| places[way.0].0 < places[way.1].0) {
                (arrow(at(places[from]), at(places[to])))
            }
            @for (name, place) in &places {
                @let (x, y) = at(*place);
                rect.node x=(x) y=(y) width=(BOX.0) height=(BOX.1) rx="6" {}
                text.middle.label x=(x + BOX.0 / 2.0) y=(y + BOX.1 / 2.0 + 5.0) { (short(&title(name))) }
            }
        }
    }
}

/// Columns by how many steps are left to the end of the way, rows by name.
fn places<'c>(ways: &[(&'c str, &'c str)]) -> Places<'c> {
    let steps = |name: &'c str| {
        let next = |at: &&'c str| ways.iter().find(|way| way.0 == *at).map(|way| way.1);
        // Each channel leads to one other at most, so a way longer than all of them goes in a ring.
        std::iter::successors(Some(name), next).take(ways.len() + 1).count() - 1
    };
    let names = ways.iter().flat_map(|way| [way.0, way.1]);
    let left: BTreeMap<&str, usize> = names.map(|name| (name, steps(name))).collect();
    let longest = left.values().copied().max().unwrap_or(0);
    let mut filled: BTreeMap<usize, usize> = BTreeMap::new();
    let place = |(name, left): (&'c str, usize)| {
        let row = filled.entry(longest - left).or_default();
        *row += 1;
        (name, (longest - left, *row - 1))
    };
    left.into_iter().map(place).collect()
}

fn arrow(from: (f64, f64), to: (f64, f64)) -> Markup {
    let (start, end) = ((from.0 + BOX.0, from.1 + BOX.1 / 2.0), (to.0 - 8.0, to.1 + BOX.1 / 2.0));
    let bend = f64::midpoint(start.0, end.0);
    html! {
        path.arrow d={ "M" (start.0) " " (start.1) "C" (bend) " " (start.1) " " (bend) " " (end.1) " " (end.0) " " (end.1) } {}
        path.head d={ "M" (end.0) " " (end.1 - 5.0) "l8 5l-8 5z" } {}
    }
}

fn short(name: &str) -> String {
    if name.chars().count() <= MOST_LETTERS {
        return name.to_owned();
    }
    name.chars().take(MOST_LETTERS - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn ways_end_at_the_right() {
        let found = places(&[("instagram", "blog"), ("facebook", "blog"), ("blog", "shop"), ("email", "shop")]);
        assert_eq!(found["shop"], (2, 0));
        assert_eq!((found["blog"], found["email"]), ((1, 0), (1, 1)));
        assert_eq!((found["facebook"], found["instagram"]), ((0, 0), (0, 1)));
    }

    #[test]
    fn a_ring_ends_too() {
        assert_eq!(places(&[("a", "b"), ("b", "a")]).len(), 2);
    }
}
