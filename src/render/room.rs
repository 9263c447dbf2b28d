//! Room for the columns of a table: long words give way at their own separators, and no short word is cut in pieces.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A long word may be broken at these, which stay at the end of the line.
const SEPARATORS: &[char] = &['-', '_', '/', '.', ',', ':', '@'];
/// A word no longer than this stays in one line, and a part of a longer one as well.
const LONGEST_WORD: usize = 16;

/// So many rows decide which column gets the room that is left: a list may be of any length.
const MOST_TRIED: usize = 100;

/// The cells of rows, each broken into lines so that the table is no wider than `width`, as far as words allow. The columns
/// in `giving` give way, those that have the most to give first; the others stay as they are.
pub(crate) fn broken(rows: &[Vec<String>], giving: &[usize], gap: usize, width: usize) -> Vec<Vec<Vec<String>>> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column));
    let whole: Vec<usize> =
        (0..count).map(|column| cells(column).map(|text| text.width()).max().unwrap_or(0)).collect();
    let least = |column: usize| {
        let longest = cells(column).flat_map(|text| pieces(text)).map(|piece| piece.trim_end().width()).max();
        longest.unwrap_or(0).min(LONGEST_WORD)
    };
    let mut room = whole.clone();
    for &column in giving {
        room[column] = least(column).min(whole[column]);
    }
    let taken = room.iter().sum::<usize>() + gap * count;
    for _ in 0..width.saturating_sub(taken) {
        let wants = |column: &&usize| whole[**column] > room[**column];
        let Some(&column) = giving
            .iter()
            .filter(wants)
            .max_by_key(|&&column| (lines(&first_texts(rows, column), room[column]), column))
        else {
            break;
        };
        room[column] += 1;
    }
    rows.iter().map(|row| row.iter().zip(&room).map(|(text, room)| in_lines(text, *room)).collect()).collect()
}

/// The first texts of a column.
fn first_texts(rows: &[Vec<String>], column: usize) -> Vec<&str> {
    rows.iter().take(MOST_TRIED).filter_map(|row| row.get(column)).map(String::as_str).collect()
}

/// The lines of the tallest cell of a column so wide.
fn lines(texts: &[&str], room: usize) -> usize {
    texts.iter().map(|text| in_lines(text, room).len()).max().unwrap_or(0)
}

/// A text in lines so wide.
fn in_lines(text: &str, room: usize) -> Vec<String> {
    let room = room.max(1);
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        let last = lines.last().map_or(0, |line| line.width());
        if last > 0 && last + piece.trim_end().width() > room {
            lines.push(String::new());
        }
        for sign in piece.graphemes(true) {
            let is_full = lines.last().is_some_and(|line| line.width() + sign.width() > room);
            if is_full && sign != " " {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(sign);
            }
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The parts of a text that stay in one line, each with the separator behind it.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for word in text.split_inclusive(' ') {
        if word.trim_end().width() <= LONGEST_WORD {
            pieces.push(word);
        } else {
            pieces.extend(word.split_inclusive(SEPARATORS));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{broken, in_lines};

    fn cells(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn what_fits_is_left_as_it_is() {
        let rows = [cells(&["fb-1", "late delivery"]), cells(&["ticket-2027-0001", "x"])];
        let lines = broken(&rows, &[0, 1], 2, 80);
        assert_eq!(lines[1], [cells(&["ticket-2027-0001"]), cells(&["x"])]);
    }

    #[test]
    fn long_names_give_way_at_their_separators() {
        let rows = [
            cells(&["Item", "About", "Due"]),
            cells(&["ticket-2027-03-01-facebook", "bordet var opptatt", "Sat 11:00"]),
        ];
        let lines = broken(&rows, &[0, 1], 2, 40);
        let widest = lines[1].iter().map(|cell| cell.iter().map(String::len).max().unwrap_or(0)).sum::<usize>();
        assert!(widest + 6 <= 40, "{lines:?}");
        assert!(lines[1][0].iter().all(|line| line.ends_with(['-']) || line.ends_with("facebook")), "{lines:?}");
        assert!(lines[1][1].iter().any(|line| line.contains("opptatt")), "no word in pieces: {lines:?}");
        assert_eq!(lines[1][2], ["Sat 11:00"], "what does not give way");
        let short = [cells(&["fb-1", "google-business", "a b c d e f g h i j k l m n o p q r s t u v w x y z"])];
        let lines = broken(&short, &[0, 1, 2], 2, 40);
        assert_eq!(lines[0][..2], [cells(&["fb-1"]), cells(&["google-business"])], "a short name stays whole");
    }

    #[test]
    fn a_word_that_fits_nowhere_is_cut() {
        assert_eq!(in_lines("leveransforsinkelse", 8), ["leverans", "forsinke", "lse"]);
        assert_eq!(in_lines("å æ", 1), ["å", "æ"]);
        assert_eq!(in_lines("", 5), [""]);
    }
}
