//! Names of files and keys from names that people give: `Vår & sommar 2027` becomes `var-sommar-2027`.
//!
//! The result is one plain part of a path on every system: no separators, no dots, no spaces, nothing that Windows
//! keeps for its devices. Letters of other alphabets stay as they are.

/// Longer names are cut here, in bytes: with its endings, the name still fits every file system.
const LONGEST: usize = 80;

/// What a name becomes in which nothing can be kept.
const NAMELESS: &str = "campaign";

/// Names that Windows keeps for devices, whatever ending a file has.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];

/// The name in lower case, with words joined by `joint`; never empty.
pub(crate) fn slug(name: &str, joint: char) -> String {
    let mut made = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        if made.len() >= LONGEST {
            break;
        }
        if !character.is_alphanumeric() {
            // Marks that stand on letters fall away with them; everything else parts words.
            if !is_mark(character) && !made.is_empty() && !made.ends_with(joint) {
                made.push(joint);
            }
            continue;
        }
        match plain(character) {
            Some(letters) => made.push_str(letters),
            None => made.push(character),
        }
    }
    let made = made.trim_end_matches(joint);
    match made {
        "" => NAMELESS.to_owned(),
        _ if is_device(made) => format!("{made}{joint}{NAMELESS}"),
        _ => made.to_owned(),
    }
}

/// Accents that are written after their letter.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// Latin letters with accents, as they are written where accents cannot be typed.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' | 'ā' => "a",
        'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' | 'ō' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ě' | 'ę' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ī' => "i",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' => "u",
        'ý' | 'ÿ' => "y",
        'ç' | 'č' | 'ć' => "c",
        'ñ' | 'ń' | 'ŋ' => "n",
        'š' | 'ś' => "s",
        'ž' | 'ź' | 'ż' => "z",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ŧ' => "t",
        'þ' => "th",
        _ => return None,
    })
}

/// `com1` to `lpt9`, with the superscripts that Windows takes for digits, and the names without a number.
fn is_device(name: &str) -> bool {
    let numbered = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    let port = numbered.is_some_and(|number| {
        let mut digits = number.chars();
        digits.next().is_some_and(|digit| digit.is_ascii_digit() || "¹²³".contains(digit)) && digits.next().is_none()
    });
    port || DEVICES.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, slug};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    #[test]
    fn names_become_plain() {
        for (name, made) in [
            ("Spring 2027", "spring-2027"),
            ("Vår & sommar: Malmö!", "var-sommar-malmo"),
            ("Ærlig ØST Ålesund", "aerlig-ost-alesund"),
            ("  a  --  b  ", "a-b"),
            ("Cafe\u{301} Crème", "cafe-creme"),
            ("東京 2027", "東京-2027"),
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\Windows", "c-windows"),
            ("a\0b\nc\u{202e}d", "a-b-c-d"),
            ("", "campaign"),
            ("🎉!?", "campaign"),
            ("CON", "con-campaign"),
            ("Lpt1", "lpt1-campaign"),
            ("com¹", "com¹-campaign"),
            ("com10", "com10"),
            ("x.campaign.toml", "x-campaign-toml"),
        ] {
            assert_eq!(slug(name, '-'), made, "{name:?}");
        }
        assert_eq!(slug("Trial rides", '_'), "trial_rides");
        assert_eq!(slug(&"ab ".repeat(5000), '-').len(), LONGEST);
    }

    proptest! {
        #[test]
        fn every_name_is_one_part_of_a_path(name in any::<String>()) {
            let made = slug(&name, '-');
            prop_assert!(!made.is_empty() && made.len() <= LONGEST + 12);
            prop_assert!(made.chars().all(|character| character.is_alphanumeric() || character == '-'));
            prop_assert!(!made.starts_with('-') && !made.ends_with('-'));
            prop_assert_eq!(slug(&made, '-'), made.clone(), "twice changes nothing");
        }
    }
}
