//! Pasted text without what nobody sees.

/// The text with plain spaces and dashes and without characters that only steer how it is shown.
#[must_use]
pub fn clean(text: &str) -> String {
    let plain = text.chars().filter_map(plain).collect::<String>();
    plain.trim().to_owned()
}

fn plain(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        // Marks of direction, joiners of no width, byte order marks. The joiner and non-joiner of
        // Persian and Indic names (U+200C, U+200D) stay: they are spelling.
        '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{ad}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}
