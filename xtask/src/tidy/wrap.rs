//! `cargo xtask tidy --fix`: breaks comments that are too long, which `cargo fmt` leaves alone.

use super::limits::COLUMNS_MAX;

/// One comment line taken apart.
struct Comment<'a> {
    /// Indentation and comment mark, such as `    ///`.
    mark: &'a str,
    /// What follows the mark.
    words: &'a str,
}

/// The text with long comments broken; each paragraph is filled again from its first long line on.
pub(super) fn wrap(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut wrapped = String::with_capacity(text.len());
    let (mut at, mut in_example) = (0, false);
    while let Some(line) = lines.get(at) {
        let comment = comment(line);
        in_example = match &comment {
            Some(comment) => in_example ^ comment.words.trim_start().starts_with("```"),
            None => false,
        };
        let is_long = line.chars().count() > COLUMNS_MAX && !line.contains("://");
        match comment {
            Some(first) if is_long && !in_example => {
                let rest = lines.get(at + 1..).unwrap_or_default();
                let more = rest.iter().take_while(|line| continues(&first, line)).count();
                let words = rest.iter().take(more).filter_map(|line| self::comment(line));
                let all = words.flat_map(|comment| comment.words.split_whitespace());
                fill(&first, all, &mut wrapped);
                at += more;
            }
            _ => {
                wrapped.push_str(line);
                wrapped.push('\n');
            }
        }
        at += 1;
    }
    wrapped
}

fn comment(line: &str) -> Option<Comment<'_>> {
    let indent = line.len() - line.trim_start().len();
    let rest = line.get(indent..)?;
    let mark = ["///", "//!", "//"].into_iter().find(|mark| rest.starts_with(mark))?;
    let (mark, words) = line.split_at_checked(indent + mark.len())?;
    Some(Comment { mark, words })
}

/// Whether a line belongs to the paragraph of the comment line before it.
fn continues(first: &Comment<'_>, line: &str) -> bool {
    let Some(next) = comment(line) else { return false };
    let text = next.words.trim_start();
    let starts_anew =
        list_mark(text) > 0 || ["#", "```", "|", "["].iter().any(|m| text.starts_with(m));
    next.mark == first.mark && !text.is_empty() && !starts_anew
}

/// The width of a list mark at the start of a text; 0 if there is none.
fn list_mark(text: &str) -> usize {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text.get(digits..).unwrap_or_default();
    match digits {
        0 if text.starts_with("- ") || text.starts_with("* ") => 2,
        1.. if after.starts_with(". ") => digits + 2,
        _ => 0,
    }
}

fn fill<'a>(first: &Comment<'a>, more: impl Iterator<Item = &'a str>, out: &mut String) {
    let text = first.words.trim_start();
    let indent = first.words.len() - text.len();
    // The further lines of a list entry stand under its text.
    let hanging = " ".repeat(indent + list_mark(text));
    let mut line = format!("{}{}", first.mark, " ".repeat(indent));
    let mut is_empty = true;
    for word in text.split_whitespace().chain(more) {
        let width = line.chars().count() + word.chars().count() + usize::from(!is_empty);
        if width > COLUMNS_MAX && !is_empty {
            out.push_str(&line);
            out.push('\n');
            line = format!("{}{hanging}", first.mark);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    out.push_str(&line);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(count: usize) -> String {
        vec!["word"; count].join(" ")
    }

    #[test]
    fn a_long_comment_is_broken_and_its_paragraph_filled() {
        let text =
            format!("    /// {}\n    /// end.\n    ///\n    /// Next.\n    f();\n", words(22));
        let wrapped = wrap(&text);
        assert!(wrapped.lines().all(|line| line.chars().count() <= COLUMNS_MAX));
        assert!(wrapped.contains("word end.\n    ///\n    /// Next.\n    f();\n"));
        assert_eq!(wrapped.split_whitespace().filter(|word| *word == "word").count(), 22);
        assert_eq!(wrap(&wrapped), wrapped);
    }

    #[test]
    fn a_list_entry_hangs_and_the_next_entry_stays() {
        let text = format!("//! - {}\n//! - second\n", words(25));
        let wrapped = wrap(&text);
        assert!(wrapped.contains("\n//!   word"));
        assert!(wrapped.ends_with("\n//! - second\n"));
    }

    #[test]
    fn code_examples_and_addresses_stay_as_they_are() {
        let code = format!("let text = \"{}\";\n", words(30));
        let example = format!("/// ```\n/// {}\n/// ```\n", words(30));
        let address = format!("// https://example.org {}\n", words(30));
        for text in [code, example, address] {
            assert_eq!(wrap(&text), text);
        }
    }
}
