//! TOML 1.1 that other tools refuse. Found by `text::toml::newer`; here is its page.

rule! {
    /// ## What it catches
    /// What TOML allows only since version 1.1: a comma behind the last entry of `{ … }`, a line break inside it, times
    /// without seconds, `\e` and `\x41` in texts.
    ///
    /// ## Why it matters
    /// `plan` reads it, but editors, other checkers and scripts may refuse the whole file.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// milestones = [{ on = 2027-05-31, value = 4500, }]
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
    /// milestones = [{ on = 2027-05-31, value = 4500 }]
    /// source = "Instagram Insights, every Monday"
    /// ```
    born NEWER_SYNTAX
}
