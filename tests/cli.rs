//! Command lines with their output, one directory a case.

#[test]
fn cases() {
    trycmd::TestCases::new()
        .env("PLAN_NOW", "2026-11-22")
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .case("tests/cmd/*.toml");
}
