//! Draws a chart for one width.

use maud::{Markup, html};

use super::calendar::named_days;
use super::scale::Scale;
use super::{Ahead, Chart};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::number::{count, day_count, days_between};
use crate::progress::series::Point;
use crate::render::status::short_day;

/// The room a chart has, in units of its own: about the pixels it is shown with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    /// From left to right.
    pub(crate) width: f64,
    /// From top to bottom.
    pub(crate) height: f64,
    /// Room at the right for the words beside the lines; none where they stand above them.
    pub(crate) beside: f64,
    /// The class that decides where it is shown.
    pub(crate) class: &'static str,
}

impl Size {
    /// For screens and paper.
    pub(crate) const WIDE: Self = Self { width: 800.0, height: 300.0, beside: 118.0, class: "wide" };
    /// For phones.
    pub(crate) const NARROW: Self = Self { width: 358.0, height: 240.0, beside: 0.0, class: "narrow" };
}

/// The strip above the lines, for the value that is pointed at and the numbers of what happened.
const TOP: f64 = 34.0;
/// The strip below them, for the days.
const BOTTOM: f64 = 24.0;
/// The width of a digit.
const DIGIT: f64 = 7.2;
/// The least distance of two lines of words.
const LINE: f64 = 15.0;
/// The room that the name of a day takes.
const DAY_NAME: f64 = 62.0;

/// The area of the lines, and how days and values become places in it.
struct Plane {
    left: f64,
    right: f64,
    bottom: f64,
    days: Period,
    scale: Scale,
}

impl Plane {
    fn x(&self, day: Day) -> f64 {
        let length = days_between(self.days.start(), self.days.end());
        let share = if length > 0.0 { days_between(self.days.start(), day) / length } else { 0.5 };
        self.left + (self.right - self.left) * share.clamp(0.0, 1.0)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - TOP) * self.scale.share(value)
    }

    /// A line through points: "M1 2L3 4".
    fn line(&self, points: impl Iterator<Item = Point>) -> String {
        let corner = |(place, (day, value)): (usize, Point)| {
            format!("{}{} {}", if place == 0 { 'M' } else { 'L' }, at(self.x(day)), at(self.y(value)))
        };
        points.enumerate().map(corner).collect()
    }
}

impl Chart<'_> {
    /// The drawing for one width; nothing where no value can be drawn.
    pub(crate) fn draw(&self, size: Size) -> Markup {
        let Some(plane) = self.plane(size) else { return html! {} };
        html! {
            svg class=(size.class) viewBox={ "0 0 " (at(size.width)) " " (at(size.height)) } aria-hidden="true" focusable="false" {
                (self.grid(&plane))
                (self.pauses(&plane))
                @if self.days.contains(self.today) { (self.present(&plane)) }
                (self.coming(&plane))
                @if self.expected.len() > 1 { path.expected d=(plane.line(self.expected.iter().copied())) {} }
                (self.aim(&plane))
                (self.marks(&plane))
                (self.readings(&plane))
                // On a phone nothing is pointed at: the table below has the values.
                @if size.beside > 0.0 { (self.beside(&plane)) (self.pointed(&plane)) }
            }
        }
    }

    fn plane(&self, size: Size) -> Option<Plane> {
        let scale = self.scale(size.height / 60.0)?;
        let widest =
            scale.round_numbers().iter().map(|number| (self.label)(*number).chars().count()).max().unwrap_or(0);
        let left = count(widest) * DIGIT + 10.0;
        let (right, bottom) = (size.width - size.beside.max(10.0), size.height - BOTTOM);
        Some(Plane { left, right, bottom, days: self.days, scale })
    }

    /// Round numbers at the left, days below.
    fn grid(&self, plane: &Plane) -> Markup {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small number of names, rounded down"
        )]
        let most = ((plane.right - plane.left) / DAY_NAME).max(1.0) as usize;
        html! {
            @for number in plane.scale.round_numbers() {
                path.grid d={ "M" (at(plane.left)) " " (at(plane.y(number))) "H" (at(plane.right)) } {}
                text.tick.end x=(at(plane.left - 6.0)) y=(at(plane.y(number) + 4.0)) { ((self.label)(number)) }
            }
            @for (day, name) in named_days(self.days, most, self.language) {
                path.grid d={ "M" (at(plane.x(day))) " " (at(plane.bottom)) "v5" } {}
                text.tick.(anchor(plane, day)) x=(at(plane.x(day))) y=(at(plane.bottom + 18.0)) { (name) }
            }
        }
    }

    fn pauses(&self, plane: &Plane) -> Markup {
        let inside = self.pauses.iter().filter_map(|pause| pause.overlap(self.days));
        html! {
            @for pause in inside {
                @let (from, until) = (plane.x(pause.start()), plane.x(pause.end()));
                rect.pause x=(at(from)) y=(at(TOP)) width=(at((until - from).max(2.0))) height=(at(plane.bottom - TOP)) {}
            }
        }
    }

    fn present(&self, plane: &Plane) -> Markup {
        let x = plane.x(self.today);
        html! {
            path.today d={ "M" (at(x)) " " (at(TOP)) "V" (at(plane.bottom)) } {}
            text.tick.(anchor(plane, self.today)) x=(at(x)) y="11" { (self.words.today) }
        }
    }

    /// The band of what may come, from the last reading on, and its middle.
    fn coming(&self, plane: &Plane) -> Markup {
        let Some(&(day, value)) = self.stretches.last().and_then(|stretch| stretch.last()) else { return html! {} };
        if self.ahead.is_empty() {
            return html! {};
        }
        let from = Ahead { day, value, range: (value, value) };
        let through = || std::iter::once(&from).chain(&self.ahead);
        let upper = plane.line(through().map(|ahead| (ahead.day, ahead.range.1)));
        let back: Vec<Point> = through().map(|ahead| (ahead.day, ahead.range.0)).collect();
        let lower = plane.line(back.into_iter().rev()).replacen('M', "L", 1);
        html! {
            path.band d={ (upper) (lower) "Z" } {}
            path.likely d=(plane.line(through().map(|ahead| (ahead.day, ahead.value)))) {}
        }
    }

    fn aim(&self, plane: &Plane) -> Markup {
        let Some(target) = self.target else { return html! {} };
        html! { path.target d={ "M" (at(plane.left)) " " (at(plane.y(target))) "H" (at(plane.right)) } {} }
    }

    /// What happened, numbered as in the page's list.
    fn marks(&self, plane: &Plane) -> Markup {
        let inside = self.marks.iter().filter(|mark| self.days.contains(mark.0));
        html! {
            @for (day, number) in inside {
                @let x = plane.x(*day);
                path.mark d={ "M" (at(x)) " " (at(TOP)) "V" (at(plane.bottom)) } {}
                circle.badge cx=(at(x)) cy=(at(TOP - 9.0)) r="8" {}
                text.number x=(at(x)) y=(at(TOP - 5.0)) { (number) }
            }
        }
    }

    /// Dots, joined where nothing lies between them that nobody knows.
    fn readings(&self, plane: &Plane) -> Markup {
        let all: usize = self.stretches.iter().map(Vec::len).sum();
        let dot = match all {
            0..=70 => "dots",
            71..=130 => "dots small",
            _ => "dots tiny",
        };
        let joined: String =
            self.stretches.iter().filter(|one| one.len() > 1).map(|one| plane.line(one.iter().copied())).collect();
        let dot_at = |&(day, value): &Point| format!("M{} {}h0", at(plane.x(day)), at(plane.y(value)));
        let dots = self.stretches.iter().flatten().map(dot_at).collect::<Vec<_>>().concat();
        html! {
            @if !joined.is_empty() { path.read d=(joined) {} }
            @if !dots.is_empty() { path class=(dot) d=(dots) {} }
        }
    }

    /// The words at the right ends of the lines, far enough apart to be read.
    fn beside(&self, plane: &Plane) -> Markup {
        let target = self.target.map(|value| (plane.y(value), "aim", &self.words.target, (self.label)(value)));
        let likely = self
            .ahead
            .last()
            .map(|ahead| (plane.y(ahead.value), "may", &self.words.forecast, (self.label)(ahead.value)));
        let mut words: Vec<_> = target.into_iter().chain(likely).collect();
        words.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut free = TOP;
        let placed = words.into_iter().map(|(y, class, word, value)| {
            let y = y.max(free).min(plane.bottom - LINE);
            free = y + 2.0 * LINE + 2.0;
            (y, class, word, value)
        });
        html! {
            @for (y, class, word, value) in placed.collect::<Vec<_>>() {
                text.beside.(class) x=(at(plane.right + 8.0)) y=(at(y)) { (word) }
                text.beside.value.(class) x=(at(plane.right + 8.0)) y=(at(y + LINE)) { (value) }
            }
        }
    }

    /// The value of each reading, shown above the lines when its day is pointed at.
    fn pointed(&self, plane: &Plane) -> Markup {
        let reach = ((plane.right - plane.left) / day_count(self.days.days()) * 7.0).clamp(4.0, 24.0);
        html! {
            g.told stroke-width=(at(reach)) {
                @for &(day, value) in &self.told {
                    @let x = at(plane.x(day));
                    g {
                        path d={ "M" (x) " " (at(TOP)) "V" (at(plane.bottom)) } {}
                        path.ring d={ "M" (x) " " (at(plane.y(value))) "h0" } {}
                        text.(anchor(plane, day)) x=(x) y="11" { (short_day(day, self.today, self.language)) ": " ((self.label)(value)) }
                    }
                }
            }
        }
    }
}

/// Where words about a day stand: before it at the right edge, behind it at the left one.
fn anchor(plane: &Plane, day: Day) -> &'static str {
    let x = plane.x(day);
    if x < plane.left + 50.0 {
        "start"
    } else if x > plane.right - 50.0 {
        "end"
    } else {
        "middle"
    }
}

/// The lowest and the highest; `None` of none.
/// A place with one decimal, and none where it is whole.
fn at(place: f64) -> String {
    let text = format!("{place:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}
