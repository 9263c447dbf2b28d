//! Rows for spreadsheets. A text that would start a formula is made a text, a line break becomes visible.

use super::plain::visible;

/// One line of comma-separated values, with its line end.
pub(crate) fn line<S: AsRef<str>>(cells: &[S]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&tame(cell.as_ref()))).collect();
    cells.join(",") + "\n"
}

/// The text with an apostrophe before it where a spreadsheet would take it for a formula. A plain number is none,
/// whatever sign it has. It is judged before control characters are made visible: a tab starts a formula too.
fn tame(text: &str) -> String {
    let starts_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let apostrophe = if starts_formula && !is_number(text) { "'" } else { "" };
    format!("{apostrophe}{}", visible(text))
}

/// Digits with a sign, a decimal point, an exponent: nothing that a spreadsheet could run.
fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
        && text.parse::<f64>().is_ok()
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',', ';']) || text.starts_with(' ') || text.ends_with(' ') {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn formulas_become_texts_and_numbers_stay() {
        let cells = ["=1+1", "+15%", "-18.75", "@sum", "\t=1", "1e-9", "-inf", "+-1"];
        assert_eq!(line(&cells), "'=1+1,'+15%,-18.75,'@sum,'␉=1,1e-9,'-inf,'+-1\n");
    }

    #[test]
    fn cells_stay_in_their_columns() {
        assert_eq!(line(&["a,b", "say \"hi\"", "two\nlines", ""]), "\"a,b\",\"say \"\"hi\"\"\",two␊lines,\n");
    }
}
