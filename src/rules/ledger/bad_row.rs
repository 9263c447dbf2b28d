//! A row of the snapshots file that cannot be read. Found while the file is read.

rule! {
    /// ## What it catches
    /// A row whose day, value or another column cannot be understood, or that has more fields than the file has columns.
    /// The other rows are used; this one is left out.
    ///
    /// ## Why it matters
    /// A reading that is left out is unknown, not zero. As long as it is not mended, its week is missing from every sum
    /// and every curve.
    ///
    /// ## Bad
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,followers,instagram,about 4220
    /// 2027-03-15,followers,instagram,4240
    /// ```
    ///
    /// ## Good
    /// ```csv,good
    /// date,metric,channel,value
    /// 2027-02-01,followers,instagram,4149
    /// 2027-03-01,followers,instagram,4200
    /// 2027-03-08,followers,instagram,4221
    /// 2027-03-15,followers,instagram,4240
    /// ```
    born BAD_ROW
}
