//! Shows a file in the program that the person's system opens such files with. No file of ours names that program.

use std::path::Path;

use crate::say::{Failure, sentence};

sentence! {
    NotShown { file: String, reason: String }
    en "{file} is written, but nothing here can show it: {reason}",
    sv "{file} är skriven, men inget här kan visa den: {reason}",
    nb "{file} er skrevet, men ingenting her kan vise den: {reason}",
}

sentence! {
    OpenItYourself {}
    en "open the file in a browser yourself",
    sv "öppna filen i en webbläsare själv",
    nb "åpne filen i en nettleser selv",
}

/// Shows a file, and does not wait until it is closed.
///
/// # Errors
/// When no program can be started.
pub(crate) fn show(path: &Path) -> anyhow::Result<()> {
    open::that_detached(path).map_err(|error| {
        let file = path.to_string_lossy().into_owned();
        Failure::new(NotShown { file, reason: error.to_string() }).help(OpenItYourself {}).into()
    })
}
