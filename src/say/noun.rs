//! Counted nouns: "1 goal", "3 goals"; "1 mål", "3 mål".

/// Declares a counted noun with its singular and plural in each language: `noun! { Goals en "goal" "goals", … }`.
///
/// The result is a tuple struct over the count, which shows as the count and the right form.
macro_rules! noun {
    (
        $(#[$meta:meta])*
        $name:ident
        en $english_one:literal $english_many:literal,
        sv $swedish_one:literal $swedish_many:literal,
        nb $norwegian_one:literal $norwegian_many:literal $(,)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) struct $name(pub(crate) u64);

        impl $crate::say::Show for $name {
            fn show(&self, language: $crate::say::Language) -> String {
                let one = self.0 == 1;
                let form = match language {
                    $crate::say::Language::English => if one { $english_one } else { $english_many },
                    $crate::say::Language::Swedish => if one { $swedish_one } else { $swedish_many },
                    $crate::say::Language::Norwegian => if one { $norwegian_one } else { $norwegian_many },
                };
                format!("{} {form}", $crate::say::Show::show(&self.0, language))
            }
        }
    };
}
pub(crate) use noun;

#[cfg(test)]
mod tests {
    use crate::say::{Language, Show};

    noun! {
        Rows
        en "row" "rows",
        sv "rad" "rader",
        nb "rad" "rader",
    }

    #[test]
    fn one_and_many() {
        assert_eq!(Rows(1).show(Language::English), "1 row");
        assert_eq!(Rows(1200).show(Language::English), "1,200 rows");
        assert_eq!(Rows(2).show(Language::Swedish), "2 rader");
    }
}
