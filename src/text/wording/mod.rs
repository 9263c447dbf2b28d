//! Whether a goal's sentence says what is counted, how many, and by when; in three languages.
//!
//! It looks for words and numbers and does not take the sentence apart: which number is the target, and from where to
//! where, it does not say.

mod counted;
mod quantity;
#[cfg(test)]
mod tests;

/// What a goal's sentence says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Statement {
    /// The name of the metric that it speaks of, as files write it.
    pub(crate) metric: Option<String>,
    /// Whether it holds a number that is more than a date or a length of time.
    pub(crate) amount: bool,
    /// Whether it says by when.
    pub(crate) deadline: bool,
}

/// Reads a goal's sentence. `own` are metrics of the file's own: the name, and a word or phrase that people use for it.
pub(crate) fn read<'o>(sentence: &str, own: impl IntoIterator<Item = (&'o str, &'o str)>) -> Statement {
    let lower = sentence.to_lowercase();
    let spaced: Vec<&str> = lower.split_whitespace().collect();
    let outcome = &spaced[..end_of_outcome(&spaced)];
    Statement {
        metric: counted::metric(&outcome.join(" "), own),
        amount: quantity::has_amount(outcome),
        deadline: quantity::has_deadline(&spaced),
    }
}

/// Words that go over from what is to be reached to the means: "by posting three reels a week".
const MEANS: &[&str] = &["through", "using", "genom", "ved", "gjennom"];

/// How many words speak of what is to be reached: all, up to the means. A sentence that begins with the means is taken
/// whole.
fn end_of_outcome(words: &[&str]) -> usize {
    let is_means = |index: usize| {
        let by_doing = words[index] == "by" && words.get(index + 1).is_some_and(|next| next.ends_with("ing"));
        by_doing || MEANS.contains(&words[index])
    };
    (1..words.len()).find(|index| is_means(*index)).unwrap_or(words.len())
}
