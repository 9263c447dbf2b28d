//! Answers as the values that a file holds: lists, times of the week, numbers, sums, currencies.

use crate::commands::new::complaints::{BadCurrency, WriteCurrency};
use crate::model::document::campaign::CampaignFile;
use crate::model::document::shapes::Written;
use crate::say::{Failure, Language};
use crate::text::money::money;
use crate::text::number::number;

/// The parts of a list, by commas or semicolons.
pub(in super::super) fn separate(answer: &str) -> impl Iterator<Item = String> {
    answer.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned)
}

/// Times of the week. "Mon, Wed 19:00-21:00" is one time: a part without digits belongs to the next.
pub(in super::super) fn times(answer: &str) -> Vec<String> {
    let mut times: Vec<String> = Vec::new();
    let mut days = String::new();
    for part in separate(answer) {
        days = if days.is_empty() { part } else { format!("{days}, {part}") };
        if days.contains(char::is_numeric) {
            times.push(std::mem::take(&mut days));
        }
    }
    times.extend((!days.is_empty()).then_some(days));
    times
}

/// A number where the answer is one, else the answer as it is.
pub(super) fn plain(answer: &str, language: Language) -> Written {
    number(answer, Some(language)).map_or_else(|_| Written::Text(answer.to_owned()), Written::Number)
}

/// A target keeps its sign: "+600" is a gain, 600 a level.
pub(super) fn target(answer: &str, language: Language) -> Written {
    let bare = answer.starts_with(|first: char| first.is_ascii_digit());
    if bare { plain(answer, language) } else { Written::Text(answer.to_owned()) }
}

/// A sum as a plain number; one in another currency stays as it is and is complained of.
pub(super) fn total(answer: &str, file: &CampaignFile, language: Language) -> Written {
    let currency = file.campaign.currency.as_deref().unwrap_or_default();
    let sum = money(answer, Some(language), currency);
    sum.map_or_else(|_| Written::Text(answer.to_owned()), |sum| Written::Number(sum.units()))
}

pub(super) fn currency(answer: &str) -> Result<String, Failure> {
    let letters = answer.len() == 3 && answer.bytes().all(|byte| byte.is_ascii_alphabetic());
    let bad = || Failure::new(BadCurrency { text: answer.to_owned() }).help(WriteCurrency {});
    if letters { Ok(answer.to_ascii_uppercase()) } else { Err(bad()) }
}
