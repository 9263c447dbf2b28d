//! The week as a table with a bar a day: filled where somebody is on duty. The hours stand beside it in words.

use maud::{Markup, html};

use crate::assess::MIDNIGHT;
use crate::render::handbook::block::DayOfWeek;
use crate::say::{Language, Sentence, clock, sentence};

sentence! { DayWord {} en "Day", sv "Dag", nb "Dag" }
sentence! { HoursWord {} en "From midnight to midnight", sv "Från midnatt till midnatt", nb "Fra midnatt til midnatt" }
sentence! { WhoWord {} en "On duty", sv "Har jour", nb "Har vakt" }
sentence! { Nobody {} en "nobody", sv "ingen", nb "ingen" }

/// Hours that are marked below the bars.
const MARKED: [u32; 3] = [6, 12, 18];

/// The table.
pub(super) fn table(days: &[DayOfWeek], language: Language) -> Markup {
    html! {
        table.week {
            thead {
                tr {
                    th scope="col" { (DayWord {}.say(language)) }
                    th.hours scope="col" {
                        span.unseen { (HoursWord {}.say(language)) }
                        span.scale aria-hidden="true" {
                            @for hour in MARKED { span { (clock(hour * 60, language)) } }
                        }
                    }
                    th scope="col" { (WhoWord {}.say(language)) }
                }
            }
            tbody {
                @for day in days {
                    tr {
                        th scope="row" { (day.name) }
                        td.hours { (bar(day)) }
                        td {
                            @if day.duties.is_empty() { span.nobody { (Nobody {}.say(language)) } }
                            @for (hours, who) in &day.duties { span.duty { span.time { (hours) } " " (who) } }
                        }
                    }
                }
            }
        }
    }
}

fn bar(day: &DayOfWeek) -> Markup {
    html! {
        svg.hours-bar viewBox={ "0 0 " (MIDNIGHT) " 60" } preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.unwatched x="0" y="0" width=(MIDNIGHT) height="60" {}
            @for (start, end) in &day.watched { rect.watched x=(start) y="0" width=(end.saturating_sub(*start)) height="60" {} }
            @for hour in MARKED { line.hour x1=(hour * 60) y1="0" x2=(hour * 60) y2="60" {} }
        }
    }
}
