//! Finds where a rising function has a value: Chandrupatla 1997, as sure as halving and mostly as quick as secants.

/// How close is close enough, relative to the place: far below what anyone prints.
const CLOSE: f64 = 1e-10;
/// More steps than any search takes.
const MOST_STEPS: u32 = 200;

/// A place and how far the function is from the wanted value there.
#[derive(Clone, Copy)]
struct Tried {
    at: f64,
    off: f64,
}

/// Where `function`, which does not fall, comes to `wanted` between `low` and `high`. Where it does not, the nearer end.
pub(super) fn rising_to(wanted: f64, (low, high): (f64, f64), function: impl Fn(f64) -> f64) -> f64 {
    let attempt = |at: f64| Tried { at, off: function(at) - wanted };
    let (mut newest, mut across) = (attempt(high), attempt(low));
    if newest.off <= 0.0 || across.off >= 0.0 {
        return if newest.off <= 0.0 { high } else { low };
    }
    let mut share = 0.5;
    for _ in 0..MOST_STEPS {
        let next = attempt(newest.at + share * (across.at - newest.at));
        let before =
            if (next.off > 0.0) == (newest.off > 0.0) { newest } else { std::mem::replace(&mut across, newest) };
        newest = next;
        let best = if newest.off.abs() < across.off.abs() { newest.at } else { across.at };
        let room = CLOSE * best.abs().max(CLOSE) / (across.at - newest.at).abs();
        if room > 0.5 || newest.off == 0.0 {
            return best;
        }
        share = next_share(newest, across, before).clamp(room, 1.0 - room);
    }
    newest.at
}

/// How far to go from `newest` towards `across`: to the inverse parabola through three places where that is safe, else
/// half of the way.
fn next_share(newest: Tried, across: Tried, before: Tried) -> f64 {
    let place = (newest.at - across.at) / (before.at - across.at);
    let height = (newest.off - across.off) / (before.off - across.off);
    let is_safe = height * height < place && (1.0 - height).powi(2) < 1.0 - place;
    if !is_safe {
        return 0.5;
    }
    let first = newest.off / (across.off - newest.off) * (before.off / (across.off - before.off));
    let slope = (before.at - newest.at) / (across.at - newest.at);
    let share = first + slope * (newest.off / (before.off - newest.off)) * (across.off / (before.off - across.off));
    // Where the function is flat there is no parabola.
    if share.is_finite() { share } else { 0.5 }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::rising_to;

    #[test]
    fn it_is_found_in_a_few_steps() {
        let calls = Cell::new(0);
        let found = rising_to(2.0, (0.0, 100.0), |x| {
            calls.set(calls.get() + 1);
            x * x * x
        });
        assert!((found - 2.0_f64.cbrt()).abs() < 1e-9, "{found}");
        assert!(calls.get() < 20, "{}", calls.get());
    }

    #[test]
    fn steps_and_ends() {
        assert!((rising_to(0.5, (-1e30, 1e30), |x| f64::from(u8::from(x >= 3.0))) - 3.0).abs() < 1e-6);
        assert!((rising_to(5.0, (0.0, 1.0), |x| x) - 1.0).abs() < 1e-12, "beyond the end");
        assert!((rising_to(-5.0, (0.0, 1.0), |x| x)).abs() < 1e-12);
    }
}
