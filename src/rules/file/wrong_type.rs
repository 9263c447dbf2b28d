//! A value of the wrong shape. Found by `text::toml::shape` and `text::campaign`; here is its page.

rule! {
    /// ## What it catches
    /// A value that is not what its key takes: one word where a list belongs, a word that is no choice, a number or a
    /// date that cannot be read, a time zone or a platform that nobody knows.
    ///
    /// ## Why it matters
    /// A value that is not understood is a value that is not there. Where it may mean two things (`1.000`), it is asked
    /// about and never guessed.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = "reel"
    /// times = ["Tue 19:30", "Thu 19:30"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30", "Thu 19:30"]
    /// ```
    born WRONG_TYPE
}
