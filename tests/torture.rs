//! What is acknowledged stays: writers are killed, stopped, crowded, starved of disk and have the file swapped under them.
//!
//! `cargo test` runs a short form. `PLAN_TORTURE=1 cargo test --release --test torture -- --nocapture` runs the long one,
//! some minutes, and prints its figures.

#![cfg(unix)]
#![allow(
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::naive_bytecount,
    clippy::print_stdout,
    reason = "tests read and write small files of their own, and tell"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2026-09-01\nend = 2027-02-28\nlanguage = \"en\"\n\
    [[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 1240\ntarget = 1426\n";
const HEADER: &str = "date,metric,channel,value,item,period_start,id,recorded_at,source,note";
const FIELDS: usize = 10;

/// The long form, or the short one.
fn of(long: usize, short: usize) -> usize {
    if std::env::var_os("PLAN_TORTURE").is_some() { long } else { short }
}

/// A folder with one campaign in it.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("spring.campaign.toml"), CAMPAIGN).expect("written");
        Self(folder)
    }

    fn ledger(&self) -> PathBuf {
        self.0.path().join("spring.snapshots.csv")
    }

    fn plan(&self) -> Command {
        plan_in(self.0.path())
    }

    /// Records one reading; its id is its value.
    fn record(&self, value: usize) -> Command {
        let mut command = self.plan();
        command.arg("record").arg(format!("followers@instagram={value}")).args(["--id", &format!("w{value}")]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Records a batch: so many rows, whose ids begin with the batch's number.
    fn record_batch(&self, batch: usize, rows: usize) -> Child {
        let input = self.0.path().join(format!("batch-{batch}.in"));
        let mut text = "date,metric,channel,value,id\n".to_owned();
        for row in 0..rows {
            text += &format!("2026-11-20,followers,instagram,{},b{batch}-{row}\n", value_in_batch(row));
        }
        fs::write(&input, text).expect("written");
        let mut command = self.plan();
        command.args(["record", "-"]).stdin(File::open(input).expect("opened"));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started")
    }

    /// How long the ledger is, in bytes.
    fn length(&self) -> u64 {
        fs::metadata(self.ledger()).map_or(0, |metadata| metadata.len())
    }

    /// The last byte of the ledger.
    fn last_byte(&self) -> u8 {
        let (mut file, mut byte) = (File::open(self.ledger()).expect("opened"), [0]);
        file.seek(SeekFrom::End(-1)).expect("not empty");
        file.read_exact(&mut byte).expect("read");
        byte[0]
    }

    /// How many torn tails were set aside.
    fn set_aside(&self) -> usize {
        let kept = fs::read_to_string(self.0.path().join("spring.snapshots.csv.torn")).unwrap_or_default();
        kept.lines().count()
    }

    /// Of every batch how many of its rows are in the ledger. Every line but a torn last one must be whole and say what
    /// was recorded, and each batch must stand there from its first row on, without a gap.
    fn batches(&self) -> BTreeMap<usize, usize> {
        let mut found = BTreeMap::new();
        let mut lines = BufReader::new(File::open(self.ledger()).expect("opened")).split(b'\n');
        assert_eq!(lines.next().expect("a header").expect("read"), HEADER.as_bytes());
        for line in lines {
            let line = String::from_utf8(line.expect("read")).expect("text");
            let fields: Vec<&str> = line.split(',').collect();
            assert_eq!(fields.len(), FIELDS, "no row: {line:?}");
            let Some((batch, row)) = fields[6].strip_prefix('b').and_then(|id| id.split_once('-')) else { continue };
            let count = found.entry(batch.parse().expect("a number")).or_insert(0);
            assert_eq!(row, count.to_string(), "a gap: {line:?}");
            assert_eq!(fields[3], value_in_batch(*count).to_string(), "another value: {line:?}");
            *count += 1;
        }
        found
    }

    /// The ids of the whole rows. Every line but a torn last one must be whole, and say what was recorded.
    fn ids(&self) -> BTreeSet<String> {
        let text = fs::read_to_string(self.ledger()).unwrap_or_default();
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        let mut ids = BTreeSet::new();
        for line in whole.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            assert_eq!(fields.len(), FIELDS, "no row: {line:?}");
            let id = fields[6];
            if let Some(value) = id.strip_prefix('w') {
                assert_eq!(fields[3], value, "another value: {line:?}");
            }
            ids.insert(id.to_owned());
        }
        assert!(
            text.is_empty() || HEADER.starts_with(text.lines().next().unwrap_or_default()) || text.starts_with(HEADER)
        );
        ids
    }
}

fn plan_in(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plan"));
    command.current_dir(folder).env("PLAN_NOW", "2026-11-22").env("LC_ALL", "C").env("XDG_CONFIG_HOME", "/nowhere");
    command
}

/// Whether a command acknowledged what it wrote: it said so, and ended well.
fn acknowledged(output: &Output) -> bool {
    output.status.success() && !output.stdout.is_empty()
}

/// What a row of a batch says.
fn value_in_batch(row: usize) -> usize {
    1000 + row % 500
}

/// Small numbers in no order, the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Lets a child run for a while, kills it, and gives what it had said. A busy wait: a sleep is too coarse for microseconds.
fn kill_after(mut child: Child, time: Duration) -> Output {
    spin(time);
    let _ = child.kill();
    child.wait_with_output().expect("ended")
}

/// Kills a child a while after the ledger has begun to grow, so that it falls into the write or what comes after it.
fn kill_while_growing(mut child: Child, place: &Place, time: Duration) -> Output {
    let before = place.length();
    while place.length() <= before && child.try_wait().expect("known").is_none() {
        std::hint::spin_loop();
    }
    kill_after(child, time)
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

#[test]
fn appends_that_are_killed_lose_nothing_acknowledged() {
    let (place, mut dice) = (Place::new(), Dice(1));
    let usual = Instant::now();
    assert!(acknowledged(&place.record(1000).output().expect("run")));
    let usual = u64::try_from(usual.elapsed().as_micros()).expect("short").max(1000);
    let (mut kept, mut killed, mut unsaid) = (BTreeSet::from(["w1000".to_owned()]), 0, 0);
    for turn in 0..of(2000, 40) {
        let (value, before) = (1001 + turn, place.length());
        let child = place.record(value).spawn().expect("started");
        // One at any time, the next between the write and the acknowledgement.
        let output = if turn % 2 == 0 {
            kill_after(child, Duration::from_micros(dice.below(usual * 2)))
        } else {
            kill_while_growing(child, &place, Duration::from_micros(dice.below(usual / 4)))
        };
        killed += usize::from(output.status.code().is_none());
        if acknowledged(&output) {
            kept.insert(format!("w{value}"));
        } else {
            unsaid += usize::from(place.length() > before);
        }
    }
    assert!(acknowledged(&place.record(1).output().expect("run")));
    let ids = place.ids();
    assert_eq!(kept.difference(&ids).count(), 0, "lost");
    println!(
        "appends: {killed} killed, {} acknowledged, {unsaid} written and not acknowledged, {} torn tails set aside, \
        {} rows in the file, none lost",
        kept.len(),
        place.set_aside(),
        ids.len(),
    );
}

#[test]
fn batches_that_are_killed_lose_nothing_acknowledged() {
    let (place, mut dice) = (Place::new(), Dice(2));
    let rows = of(30_000, 6_000);
    let writing = writing_time(&place, rows);
    let (mut kept, mut killed, mut torn) = (vec![0], 0, 0);
    for batch in 1..=of(200, 6) {
        let child = place.record_batch(batch, rows);
        let output = kill_while_growing(child, &place, Duration::from_micros(dice.below(writing)));
        killed += usize::from(output.status.code().is_none());
        torn += usize::from(place.last_byte() != b'\n');
        if acknowledged(&output) {
            kept.push(batch);
        }
        fs::remove_file(place.0.path().join(format!("batch-{batch}.in"))).expect("removed");
    }
    assert!(acknowledged(&place.record(1).output().expect("run")), "what is torn is set aside");
    let found = place.batches();
    assert!(kept.iter().all(|batch| found.get(batch) == Some(&rows)), "lost: {found:?}");
    let parts = found.iter().filter(|(batch, count)| **count < rows && !kept.contains(batch)).count();
    println!(
        "batches: {killed} killed, {} acknowledged, {parts} there in part, {torn} torn tails, {} of them set aside, \
        {} rows in the file, none lost",
        kept.len(),
        place.set_aside(),
        found.values().sum::<usize>(),
    );
}

/// How long the first batch takes from the moment the ledger grows until it is acknowledged, in microseconds.
fn writing_time(place: &Place, rows: usize) -> u64 {
    let mut child = place.record_batch(0, rows);
    let mut first = None;
    while child.try_wait().expect("known").is_none() {
        if place.length() > 0 {
            first.get_or_insert_with(Instant::now);
        }
    }
    let took = first.map_or(Duration::ZERO, |first| first.elapsed());
    assert!(acknowledged(&child.wait_with_output().expect("ended")));
    u64::try_from(took.as_micros()).expect("short").max(500)
}

#[test]
fn writers_at_once_lose_nothing() {
    let place = Place::new();
    let (writers, turns) = (64, of(20, 1));
    let start = Instant::now();
    for turn in 0..turns {
        let children: Vec<Child> =
            (0..writers).map(|writer| place.record(1000 + turn * writers + writer).spawn().expect("started")).collect();
        for child in children {
            let output = child.wait_with_output().expect("ended");
            assert!(acknowledged(&output), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
    assert_eq!(place.ids().len(), writers * turns);
    println!(
        "writers: {} rows, {:.0} a second",
        writers * turns,
        (writers * turns) as f64 / start.elapsed().as_secs_f64()
    );
}

#[test]
fn files_swapped_under_writers_keep_every_acknowledged_row() {
    let place = Place::new();
    assert!(acknowledged(&place.record(1000).output().expect("run")));
    let mut expected = BTreeSet::from(["w1000".to_owned()]);
    for turn in 0..of(200, 10) {
        let value = 1001 + turn;
        // As git and editors do it: what is there, held still, goes into another file, which takes this one's place.
        let file = File::open(place.ledger()).expect("opened");
        file.lock().expect("locked");
        let writer = place.record(value).spawn().expect("started");
        let other = place.0.path().join("other");
        fs::copy(place.ledger(), &other).expect("copied");
        fs::rename(&other, place.ledger()).expect("replaced");
        drop(file);
        assert!(acknowledged(&writer.wait_with_output().expect("ended")));
        expected.insert(format!("w{value}"));
    }
    assert_eq!(place.ids(), expected);
    println!("swapped: {} times", expected.len() - 1);
}

#[test]
fn a_lock_held_by_a_stopped_process_is_an_error_not_a_wait() {
    let place = Place::new();
    assert!(acknowledged(&place.record(1000).output().expect("run")));
    let before = fs::read(place.ledger()).expect("a file");
    // `flock` holds it for a process that is stopped, and so never gives it back by itself.
    let mut holder = Command::new("sh");
    holder.args(["-c", "exec 9<spring.snapshots.csv; flock 9; echo held; kill -STOP $$"]).current_dir(place.0.path());
    let mut holder = holder.stdout(Stdio::piped()).spawn().expect("started");
    let mut said = [0; 5];
    holder.stdout.as_mut().expect("piped").read_exact(&mut said).expect("flock from util-linux");
    let output = place.record(1001).output().expect("run");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let _ = holder.kill();
    let _ = holder.wait();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains("is in use by another program. Nothing was recorded") && text.contains("help: "), "{text}");
    assert!(output.stdout.is_empty());
    assert_eq!(fs::read(place.ledger()).expect("a file"), before);
    assert!(acknowledged(&place.record(1001).output().expect("run")), "it is free again");
}

#[test]
fn a_disk_that_fills_up_leaves_the_file_as_it_was() {
    let place = Place::new();
    assert!(acknowledged(&place.record(1000).output().expect("run")));
    // A limit on the size of files stands in for a disk without room; in blocks of 512 bytes or of 1024.
    let mut refused = 0;
    for blocks in [1, 2, 16, 64] {
        let before = fs::read(place.ledger()).expect("a file");
        let input: String =
            (0..3000).map(|row| format!("2026-11-20,followers,instagram,1200,f{blocks}-{row}\n")).collect();
        let script = format!("ulimit -f {blocks} && exec '{}' record -", env!("CARGO_BIN_EXE_plan"));
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).current_dir(place.0.path()).env("LC_ALL", "C").env("PLAN_NOW", "2026-11-22");
        let mut child = shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("run");
        let mut stdin = child.stdin.take().expect("piped");
        let text = format!("date,metric,channel,value,id\n{input}");
        let _ = stdin.write_all(text.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("ended");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("no room left") && said.contains("help: "), "{said}");
        assert!(fs::read(place.ledger()).expect("a file") == before, "not byte for byte what it was");
        refused += 1;
    }
    println!("full disk: {refused} refused");
}

/// On a real small disk, where whoever runs the tests may make one.
#[test]
fn a_real_disk_that_fills_up_leaves_the_file_as_it_was() {
    let place = Place::new();
    let disk = place.0.path().join("disk");
    fs::create_dir(&disk).expect("made");
    let mount = |arguments: &[&str]| Command::new("mount").args(arguments).arg(&disk).stderr(Stdio::null()).status();
    if !mount(&["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).is_ok_and(|status| status.success()) {
        println!("small disk: not allowed to make one");
        return;
    }
    fs::write(disk.join("spring.campaign.toml"), CAMPAIGN).expect("written");
    let ledger = disk.join("spring.snapshots.csv");
    let mut acknowledged_rows = 0;
    let refusal = loop {
        let before = fs::read(&ledger).unwrap_or_default();
        let mut command = plan_in(&disk);
        command.args(["record", "-", "--id", &format!("r{acknowledged_rows}")]).stdin(Stdio::piped());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("run");
        let note = "x".repeat(5000);
        let row = format!(
            "date,metric,channel,value,note\n2026-11-20,followers,instagram,{},{note}\n",
            1200 + acknowledged_rows
        );
        child.stdin.take().expect("piped").write_all(row.as_bytes()).expect("read");
        let output = child.wait_with_output().expect("ended");
        if !acknowledged(&output) {
            assert!(fs::read(&ledger).unwrap_or_default() == before, "not byte for byte what it was");
            break output;
        }
        acknowledged_rows += 1;
    };
    let rows = fs::read_to_string(&ledger).expect("a file").lines().count() - 1;
    assert!(Command::new("umount").arg(&disk).status().is_ok_and(|status| status.success()));
    let said = String::from_utf8_lossy(&refusal.stderr);
    assert_eq!(refusal.status.code(), Some(2), "{said}");
    assert!(said.contains("no room left") && rows == acknowledged_rows && rows > 3, "{rows} rows: {said}");
    println!("small disk: full after {rows} rows");
}

#[test]
fn a_tail_cut_anywhere_is_never_read_as_another_value() {
    let place = Place::new();
    for value in [1000, 1234, 13_579, 14_000] {
        assert!(acknowledged(&place.record(value).output().expect("run")));
    }
    let whole = fs::read(place.ledger()).expect("a file");
    let starts: Vec<usize> = (0..whole.len()).filter(|&at| at == 0 || whole[at - 1] == b'\n').collect();
    let first = starts[2];
    let values: [&[u64]; 4] = [&[1000], &[1000, 1234], &[1000, 1234, 13_579], &[1000, 1234, 13_579, 14_000]];
    let step = of(1, 7);
    for cut in (first..=whole.len()).step_by(step) {
        fs::write(place.ledger(), &whole[..cut]).expect("cut");
        let before = whole[..cut].iter().filter(|&&byte| byte == b'\n').count() - 1;
        // A last row that lacks nothing but its line end and a part of its remark is whole.
        let read = read_values(&place);
        assert!(read == values[before - 1] || (before < 4 && read == values[before]), "at {cut}: {read:?}");
        let output = place.record(9999).output().expect("run");
        assert!(acknowledged(&output), "at {cut}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(read_values(&place), [&read[..], &[9999]].concat(), "at {cut}");
        let is_torn = whole[cut - 1] != b'\n' && read.len() == before;
        let told = String::from_utf8_lossy(&output.stderr).contains("had been cut short");
        assert_eq!(told, is_torn, "at {cut}: nothing is dropped silently");
    }
    println!("cut: {} places", (whole.len() - first) / step + 1);
}

/// The values that `plan log` says count.
fn read_values(place: &Place) -> Vec<u64> {
    let output = place.plan().args(["log", "--format", "json"]).output().expect("run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let rows = log["rows"].as_array().expect("rows");
    rows.iter().filter(|row| row["status"] == "counts").filter_map(|row| row["value"].as_u64()).collect()
}
