//! TOML that does not parse. Found by `text::toml::syntax`; here is its page.

rule! {
    /// ## What it catches
    /// A line that cannot be read as TOML. Every such line of the file is told at once, the usual slips in plain words
    /// and with the right way to write them: typographic quotes, `15%` or `$500` without quotes, `1,000`, `05/01/2027`,
    /// `True`, `:` for `=`. The rest of the file is checked all the same.
    ///
    /// ## Why it matters
    /// What cannot be read cannot be checked: the table with the mistake is left out until it is mended.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 15%
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
    born SYNTAX_ERROR
}
