//! How a value and a sentence are said to the reader: languages, numbers, dates, counted nouns.
//!
//! A sentence stands where it is used, in its three languages, through [`sentence!`]; values in it are shown as the
//! reader writes them through [`Show`]. This module knows nothing of campaigns.

mod date;
mod failure;
mod hours;
mod language;
mod length;
mod list;
mod noun;
mod number;

pub(crate) use date::{month_name, show_date, weekday_name};
pub(crate) use failure::{DidYouMean, Failure};
pub(crate) use hours::{Hours, clock, day_heading};
pub use language::Language;
pub(crate) use length::{Length, time_signs};
pub(crate) use list::{All, Any};
pub(crate) use noun::noun;
pub(crate) use number::{Amount, Percent, group_digits};

/// A value that can stand in a sentence.
pub(crate) trait Show {
    /// The value as a reader of `language` writes it.
    fn show(&self, language: Language) -> String;
}

/// A thing to say, in any of the languages.
pub(crate) trait Sentence: Send + Sync {
    /// The whole sentence (or fragment) in `language`.
    fn say(&self, language: Language) -> String;
}

/// What it says in English. Were each of a thousand sentences to show its parts, that would be a fortieth of the program.
impl std::fmt::Debug for dyn Sentence {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.say(Language::English))
    }
}

/// Declares a sentence: a struct with its values, and what it says in each language.
///
/// ```text
/// sentence! {
///     AlreadyReached { target: Amount, now: Amount }
///     en "the target {target} is already reached: {now} today",
///     sv "målet {target} är redan nått: {now} i dag",
///     nb "målet {target} er allerede nådd: {now} i dag",
/// }
/// ```
///
/// A missing language does not parse, a misspelt placeholder does not compile, an unused sentence is dead code.
macro_rules! sentence {
    (
        $(#[$meta:meta])*
        $name:ident { $($field:ident: $kind:ty),* $(,)? }
        en $english:literal,
        sv $swedish:literal,
        nb $norwegian:literal $(,)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub(crate) struct $name { $(pub(crate) $field: $kind),* }

        impl $crate::say::Sentence for $name {
            fn say(&self, language: $crate::say::Language) -> String {
                $(let $field = $crate::say::Show::show(&self.$field, language);)*
                match language {
                    $crate::say::Language::English => format!($english),
                    $crate::say::Language::Swedish => format!($swedish),
                    $crate::say::Language::Norwegian => format!($norwegian),
                }
            }
        }
    };
}
pub(crate) use sentence;

impl Show for str {
    fn show(&self, _: Language) -> String {
        self.to_owned()
    }
}

impl Show for String {
    fn show(&self, _: Language) -> String {
        self.clone()
    }
}

impl<T: Show + ?Sized> Show for &T {
    fn show(&self, language: Language) -> String {
        (**self).show(language)
    }
}

impl Sentence for Box<dyn Sentence> {
    fn say(&self, language: Language) -> String {
        (**self).say(language)
    }
}

impl Show for Box<dyn Sentence> {
    fn show(&self, language: Language) -> String {
        self.say(language)
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, Language, Sentence};

    sentence! {
        Reached { target: Amount, name: String }
        en "{name} reached {target}",
        sv "{name} har nått {target}",
        nb "{name} har nådd {target}",
    }

    #[test]
    fn a_sentence_speaks_three_languages() {
        let sentence = Reached { target: Amount(4830.5), name: "Ida".to_owned() };
        assert_eq!(sentence.say(Language::English), "Ida reached 4,830.5");
        assert_eq!(sentence.say(Language::Swedish), "Ida har nått 4\u{a0}830,5");
        assert_eq!(sentence.say(Language::Norwegian), "Ida har nådd 4\u{a0}830,5");
    }
}
