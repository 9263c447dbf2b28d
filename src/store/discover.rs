//! Finds the files that a command is about: by path, by folder, by name, or all below the working folder.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::names::{Role, role, short_name, shown};
use super::settings::nearest;
use super::text_file::broken_link;
use crate::say::{All, DidYouMean, Failure, sentence};
use crate::text::suggest::closest;

/// A file of ours.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// What it is.
    pub(crate) role: Role,
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its name in messages.
    pub(crate) shown: String,
}

sentence! {
    NoSuchPath { name: String }
    en "there is no file, folder or campaign called {name}",
    sv "det finns ingen fil, mapp eller kampanj som heter {name}",
    nb "det finnes ingen fil, mappe eller kampanje som heter {name}",
}

sentence! {
    SeeList {}
    en "`plan list` shows the campaigns below this folder; `plan new` makes one",
    sv "`plan list` visar kampanjerna under den här mappen; `plan new` skapar en",
    nb "`plan list` viser kampanjene under denne mappen; `plan new` lager en",
}

sentence! {
    NothingHere {}
    en "there is no campaign below this folder yet",
    sv "det finns ingen kampanj under den här mappen än",
    nb "det finnes ingen kampanje under denne mappen ennå",
}

sentence! {
    MakeOne {}
    en "make one with `plan new`, or name the file or folder",
    sv "skapa en med `plan new`, eller ange filen eller mappen",
    nb "lag en med `plan new`, eller oppgi filen eller mappen",
}

sentence! {
    SeveralHere { names: All<String> }
    en "there are several campaigns here: {names}",
    sv "det finns flera kampanjer här: {names}",
    nb "det finnes flere kampanjer her: {names}",
}

sentence! {
    NameOne {}
    en "say which one by its name or file",
    sv "ange vilken, med namn eller fil",
    nb "oppgi hvilken, med navn eller fil",
}

sentence! {
    FolderNotRead { folder: String, reason: String }
    en "the folder {folder} cannot be looked into: {reason}",
    sv "det går inte att se vad som finns i mappen {folder}: {reason}",
    nb "det går ikke an å se hva som finnes i mappen {folder}: {reason}",
}

sentence! {
    MayRead {}
    en "get permission to read the folder, or name the files or folders that you mean",
    sv "se till att du får läsa mappen, eller ange de filer eller mappar du menar",
    nb "sørg for at du har lov til å lese mappen, eller oppgi filene eller mappene du mener",
}

/// Every file of ours that the paths name or hold; without paths, all below the working folder.
///
/// # Errors
/// When a path is not there, or a folder cannot be looked into.
pub(crate) fn files(paths: &[PathBuf], cwd: &Path) -> anyhow::Result<Vec<Found>> {
    let mut found = Vec::new();
    if paths.is_empty() {
        found.extend(below(cwd, cwd)?);
    }
    for path in paths {
        let full = cwd.join(path);
        if full.is_dir() {
            found.extend(below(&full, cwd)?);
        } else if full.exists() {
            let role = role(path).unwrap_or(Role::Campaign);
            found.push(Found { role, shown: shown(&full, cwd), path: full });
        } else if let Some(broken) = broken_link(&full, &shown(&full, cwd)) {
            return Err(broken.into());
        } else {
            found.extend(by_name(&path.to_string_lossy(), cwd)?);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The campaigns that the names mean; without names, all below the working folder.
///
/// # Errors
/// When a name means nothing, or there is no campaign at all.
pub(crate) fn campaigns(names: &[PathBuf], cwd: &Path) -> anyhow::Result<Vec<Found>> {
    let mut found = files(names, cwd)?;
    found.retain(|file| file.role == Role::Campaign);
    if found.is_empty() {
        return Err(Failure::new(NothingHere {}).help(MakeOne {}).into());
    }
    Ok(found)
}

/// The one campaign that is meant; without a name, the only one below the working folder.
///
/// # Errors
/// When the name means nothing, there is no campaign, or there are several.
pub(crate) fn campaign(name: Option<&Path>, cwd: &Path) -> anyhow::Result<Found> {
    let names: Vec<PathBuf> = name.into_iter().map(Path::to_path_buf).collect();
    let mut found = campaigns(&names, cwd)?;
    if found.len() > 1 {
        let names = found.iter().map(|file| short_name(&file.path)).take(8).collect();
        return Err(Failure::new(SeveralHere { names: All(names) }).help(NameOne {}).into());
    }
    Ok(found.swap_remove(0))
}

sentence! {
    NoStrategyHere {}
    en "there is no strategy.toml in this folder, above it or below it",
    sv "det finns ingen strategy.toml i den här mappen, ovanför den eller under den",
    nb "det finnes ingen strategy.toml i denne mappen, over den eller under den",
}

sentence! {
    MakeStrategy {}
    en "make one with `plan new --strategy`, or name the file or its folder",
    sv "skapa en med `plan new --strategy`, eller ange filen eller dess mapp",
    nb "lag en med `plan new --strategy`, eller oppgi filen eller mappen den ligger i",
}

sentence! {
    SeveralStrategies { names: All<String> }
    en "there are several strategies: {names}",
    sv "det finns flera strategier: {names}",
    nb "det finnes flere strategier: {names}",
}

sentence! {
    NameItsFile {}
    en "name the one that you mean by its file or folder",
    sv "ange den du menar, med dess fil eller mapp",
    nb "oppgi den du mener, med filen eller mappen",
}

/// The one strategy that is meant: without a name the nearest from the working folder upwards, else the only one below.
///
/// # Errors
/// When there is none, there are several, or a name means nothing.
pub(crate) fn strategy(names: &[PathBuf], cwd: &Path) -> anyhow::Result<Found> {
    if names.is_empty()
        && let Some(path) = nearest(cwd, "strategy.toml")
    {
        return Ok(Found { role: Role::Strategy, shown: shown(&path, cwd), path });
    }
    let is_own_name =
        |path: &&PathBuf| cwd.join(path).is_file() && role(path).is_none_or(|role| role == Role::Strategy);
    // A file that is named is taken for what it is asked to be, whatever it is called.
    let by_path = names.iter().filter(is_own_name).map(|path| {
        let path = cwd.join(path);
        Found { role: Role::Strategy, shown: shown(&path, cwd), path }
    });
    let mut found: Vec<Found> = by_path.collect();
    if found.is_empty() {
        found = files(names, cwd)?;
        found.retain(|file| file.role == Role::Strategy);
    }
    match found.len() {
        0 => Err(Failure::new(NoStrategyHere {}).help(MakeStrategy {}).into()),
        1 => Ok(found.swap_remove(0)),
        _ => {
            let names = found.into_iter().map(|file| file.shown).take(8).collect();
            Err(Failure::new(SeveralStrategies { names: All(names) }).help(NameItsFile {}).into())
        }
    }
}

fn by_name(name: &str, cwd: &Path) -> anyhow::Result<Vec<Found>> {
    let all = below(cwd, cwd)?;
    let campaigns = || all.iter().filter(|file| file.role == Role::Campaign);
    let meant: Vec<Found> =
        campaigns().filter(|file| short_name(&file.path).eq_ignore_ascii_case(name)).cloned().collect();
    if !meant.is_empty() {
        return Ok(meant);
    }
    let names: Vec<String> = campaigns().flat_map(|file| [short_name(&file.path), file.shown.clone()]).collect();
    let failure = Failure::new(NoSuchPath { name: name.to_owned() });
    let whole = closest(name, names.iter().map(String::as_str)).map(str::to_owned);
    let part = || with_part(name, campaigns()).or_else(|| with_word_like(name, campaigns()));
    Err(match whole.or_else(part) {
        Some(name) => failure.help(DidYouMean { name }).into(),
        None => failure.help(SeeList {}).into(),
    })
}

/// The first campaign whose name begins with what was typed, else the first that holds it. Below three letters that
/// would be chance.
fn with_part<'f>(typed: &str, campaigns: impl Iterator<Item = &'f Found>) -> Option<String> {
    let typed = typed.to_lowercase();
    let names = campaigns.map(|file| short_name(&file.path));
    let places = names.filter_map(|name| Some((name.to_lowercase().find(&typed)? > 0, name)));
    places.min().filter(|_| typed.chars().count() > 2).map(|(_, name)| name)
}

/// The first campaign with a word in its name that was probably meant: `advnt` for `advent-2026`.
fn with_word_like<'f>(typed: &str, campaigns: impl Iterator<Item = &'f Found>) -> Option<String> {
    let mut names = campaigns.map(|file| short_name(&file.path));
    names.find(|name| closest(typed, name.split(['-', '_', ' '])).is_some())
}

/// Everything of ours below a folder. Hidden folders and those of build tools are passed over, links not followed, and
/// folders are none of ours, whatever they are called.
///
/// # Errors
/// When a folder cannot be looked into: what it holds would be left out silently.
fn below(folder: &Path, cwd: &Path) -> anyhow::Result<Vec<Found>> {
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    let mut found = Vec::new();
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_passed_over(entry)) {
        match entry {
            Ok(entry) => found.extend(role(entry.path()).filter(|_| may_be_file(&entry)).map(|role| Found {
                role,
                shown: shown(entry.path(), cwd),
                path: entry.into_path(),
            })),
            Err(error) if is_gone(&error) => {}
            Err(error) => return Err(not_looked_into(&error, folder, cwd)),
        }
    }
    Ok(found)
}

/// Whatever is no folder and no link to one. A pipe, a device or a link that leads nowhere counts: whoever gave it such
/// a name should hear that it cannot be read.
fn may_be_file(entry: &walkdir::DirEntry) -> bool {
    let kind = entry.file_type();
    let leads_to_folder = || std::fs::metadata(entry.path()).is_ok_and(|there| there.is_dir());
    !(kind.is_dir() || kind.is_symlink() && leads_to_folder())
}

/// Whether somebody removed it meanwhile.
fn is_gone(error: &walkdir::Error) -> bool {
    error.depth() > 0 && error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

fn not_looked_into(error: &walkdir::Error, folder: &Path, cwd: &Path) -> anyhow::Error {
    let name = shown(error.path().unwrap_or(folder), cwd);
    let name = if name.is_empty() { ".".to_owned() } else { name };
    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
    Failure::new(FolderNotRead { folder: name, reason }).help(MayRead {}).into()
}

fn is_passed_over(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.file_type().is_dir() && (name.starts_with('.') || name == "node_modules" || name == "target")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Found, Role, with_part, with_word_like};

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_called_so() {
        let folder = tempfile::tempdir().expect("a folder");
        for (target, name) in [("nowhere", "a.campaign.toml"), ("b.campaign.toml", "b.campaign.toml")] {
            std::os::unix::fs::symlink(target, folder.path().join(name)).expect("a link");
            let told = super::campaign(Some(name.as_ref()), folder.path()).expect_err("broken").to_string();
            assert_eq!(told, format!("{name} is a link that leads to no file"));
        }
    }

    #[test]
    fn a_part_of_a_name_suggests_it() {
        let found = ["midwinter", "winter-ride", "winter-walk"].map(|name| Found {
            role: Role::Campaign,
            path: PathBuf::from(format!("{name}.campaign.toml")),
            shown: String::new(),
        });
        assert_eq!(with_word_like("wintr", found.iter()).as_deref(), Some("winter-ride"), "a slip in a part");
        let suggested = |typed: &str| with_part(typed, found.iter());
        assert_eq!(suggested("Winter").as_deref(), Some("winter-ride"));
        assert_eq!(suggested("dwin").as_deref(), Some("midwinter"));
        assert_eq!((suggested("wi"), suggested(""), suggested("summer")), (None, None, None));
    }
}
