//! Opens the reports of the examples in a browser, on a phone and at a desk, light, dark and on paper: no console error,
//! no request, no fault in the HTML, nothing that a screen reader cannot tell.
//!
//! `.ci/pages` fetches the browser and the tools. Where they are missing this says so and passes; where `PLAN_PAGES` is
//! `required`, as in `.ci/run`, it fails.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is opened: the name of the page, and what it reports on.
const PAGES: [(&str, &[&str]); 12] = [
    ("example", &["campaign.example.toml"]),
    ("cafe", &["examples/cafe.campaign.toml"]),
    ("cykelbutik", &["examples/cykelbutik.campaign.toml"]),
    ("friluft", &["examples/friluft.campaign.toml"]),
    (
        "several",
        &["examples/cafe.campaign.toml", "examples/cykelbutik.campaign.toml", "examples/friluft.campaign.toml"],
    ),
    ("mistakes", &["examples/mistakes"]),
    ("hostile", &["tests/cmd/report_hostile.in"]),
    ("huge", &["tests/cmd/status_hostile.in"]),
    ("handbook", &["--strategy", "examples/strategy.toml"]),
    ("handbook-nb", &["--strategy", "examples/strategi-sjoboden"]),
    ("handbook-bare", &["--strategy", "tests/cmd/report_strategy_bare.in"]),
    ("handbook-hostile", &["--strategy", "tests/cmd/report_strategy_hostile.in"]),
];

fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| places.iter().map(move |place| place.join(name))).find(|file| file.is_file())
}

fn write_page(root: &Path, name: &str, campaigns: &[&str], folder: &Path) -> PathBuf {
    let page = folder.join(format!("{name}.html"));
    let output = Command::new(env!("CARGO_BIN_EXE_plan"))
        .arg("report")
        .args(campaigns)
        .current_dir(root)
        .env("PLAN_NOW", "2026-11-22")
        .output()
        .expect("run");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    std::fs::write(&page, output.stdout).expect("written");
    page
}

#[test]
fn readers_of_every_sort_can_read_the_pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tools = root.join("target/pages");
    let browser = browser().filter(|_| tools.join("node_modules/playwright-core").is_dir());
    let Some(browser) = browser else {
        let is_required = std::env::var("PLAN_PAGES").is_ok_and(|value| value == "required");
        assert!(!is_required, "no browser or no tools: run .ci/pages");
        // Past the harness, which keeps what tests print to itself.
        writeln!(
            std::io::stderr(),
            "\n*** PAGES NOT OPENED: no browser or no tools here. `.ci/pages` fetches them. ***\n"
        )
        .expect("standard error");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let pages = PAGES.map(|(name, campaigns)| write_page(root, name, campaigns, folder.path()));
    let output = Command::new("node")
        .arg(root.join("tests/pages/open.mjs"))
        .args([&tools, &browser])
        .args(pages)
        .output()
        .expect("node");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
