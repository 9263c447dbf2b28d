use std::fs;
use std::path::Path;

use super::amend;

fn append(path: &Path, more: &str) -> anyhow::Result<()> {
    amend(path, "a.toml", &mut |file| Ok(Some(format!("{file}{more}"))))
}

fn texts(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder).expect("a folder").map(|one| one.expect("an entry").path()).collect();
    names.sort();
    names.iter().map(|path| fs::read_to_string(path).expect("a text")).collect()
}

#[test]
fn the_whole_text_changes_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    fs::write(&path, "\u{feff}one\r\n").expect("written");
    append(&path, "two").expect("amended");
    assert_eq!(texts(folder.path()), ["\u{feff}one\r\ntwo"]);
}

#[test]
fn what_somebody_saved_meanwhile_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    fs::write(&path, "one").expect("written");
    let mut tries = 0;
    let refused = amend(&path, "a.toml", &mut |_| {
        tries += 1;
        fs::write(&path, format!("theirs {tries}")).expect("written");
        Ok(Some("ours".to_owned()))
    });
    assert!(refused.expect_err("changed").to_string().contains("changed by somebody else"));
    assert_eq!(texts(folder.path()), [format!("theirs {tries}")], "nothing is left over");
    assert!(tries > 1, "it was tried again");
}

#[test]
fn what_somebody_saved_once_is_taken_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    fs::write(&path, "one").expect("written");
    let mut saved = false;
    let amended = amend(&path, "a.toml", &mut |text| {
        if !std::mem::replace(&mut saved, true) {
            fs::rename(&path, folder.path().join("b.toml")).expect("moved");
            fs::write(&path, "theirs").expect("written");
        }
        Ok(Some(format!("{text} and ours")))
    });
    assert!(amended.is_ok());
    assert_eq!(texts(folder.path()), ["theirs and ours", "one"]);
}

#[test]
fn what_a_stopped_run_left_is_cleared_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_hours(1);
    for name in ["a.4711.part", "a.x.part", "b.4711.part", "a.4712.part"] {
        fs::write(path(name), "half").expect("written");
        let file = fs::File::options().write(true).open(path(name)).expect("a file");
        if name != "a.4712.part" {
            file.set_modified(long_ago).expect("set");
        }
    }
    fs::write(path("a.toml"), "one").expect("written");
    append(&path("a.toml"), " two").expect("amended");
    let left = |name: &str| path(name).exists();
    assert!(!left("a.4711.part") && left("a.x.part") && left("b.4711.part") && left("a.4712.part"));
}

#[test]
fn nothing_to_change_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    fs::write(&path, "one").expect("written");
    assert!(amend(&path, "a.toml", &mut |_| Ok(None)).is_ok());
    assert_eq!(texts(folder.path()), ["one"]);
}

#[test]
fn a_refusal_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    assert!(append(&path, "x").is_err(), "it is not there, and is not made");
    assert!(!path.exists());
    fs::write(&path, "one").expect("written");
    assert!(amend(&path, "a.toml", &mut |_| anyhow::bail!("no")).is_err());
    let mut permissions = fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("set");
    assert!(append(&path, "x").expect_err("read-only").to_string().contains("read-only"));
    assert_eq!(texts(folder.path()), ["one"]);
    assert!(append(folder.path(), "x").is_err(), "a folder is no file");
    let latin = folder.path().join("latin.toml");
    fs::write(&latin, b"name = \"V\xe5r\"").expect("written");
    assert!(append(&latin, "x").expect_err("no text").to_string().contains("UTF-8"));
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().expect("a folder");
    let (file, link) = (folder.path().join("b.toml"), folder.path().join("a.toml"));
    fs::write(&file, "one").expect("written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
    symlink(&file, &link).expect("a link");
    append(&link, " two").expect("amended");
    assert!(link.symlink_metadata().expect("a link").is_symlink());
    assert_eq!(fs::read_to_string(&file).expect("a text"), "one two");
    assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o640);
}

#[test]
fn many_at_once_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.toml");
    fs::write(&path, "").expect("written");
    let added: usize = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| append(&path, "x").is_ok())).collect();
        runs.into_iter().map(|run| usize::from(run.join().expect("no panic"))).sum()
    });
    assert_eq!((added, texts(folder.path())), (8, vec!["x".repeat(8)]));
}
