//! A key that means nothing where it stands. Found by `text::toml::shape`; here is its page.

rule! {
    /// ## What it catches
    /// A key that its table does not know, with the nearest one that it does, or the table where it belongs.
    ///
    /// ## Why it matters
    /// A misspelt key is a value that is not there: `basline = 4200` is a goal without a start value, and nobody
    /// notices.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// basline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    born UNKNOWN_KEY
}
