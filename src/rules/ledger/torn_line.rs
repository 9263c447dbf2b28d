//! A last row whose writing was interrupted. Found while the file is read.

rule! {
    /// ## What it catches
    /// A last row without a line end that may have been cut short: the power went, the disk was full, a file was copied
    /// while it was written. In the example it ends at the `…`.
    ///
    /// ## Why it matters
    /// What is left of a number is a number too: 42 may be the beginning of 4251. The row is left out until you have
    /// looked; the command that restores it stands with the finding.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-15,followers,instagram,4240
    /// 2027-03-16,followers,instagram,42…
    /// ```
    ///
    /// ## Good
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-15,followers,instagram,4240
    /// 2027-03-16,followers,instagram,4251
    /// ```
    born TORN_LINE
}
