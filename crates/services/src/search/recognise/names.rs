//! Names of persons among other words.

use super::Recognised;
use entente_model::{PersonName, Term};

/// Words of one line that may be a name, told apart by commas.
#[derive(Default)]
pub(super) struct Names {
    groups: Vec<Vec<String>>,
    open: bool,
}

impl Names {
    /// Takes a word if it could be part of a name.
    pub(super) fn take(&mut self, word: &str) -> bool {
        let bare = word.trim_matches(|c: char| matches!(c, '"' | '(' | ')' | ':'));
        if !is_name(bare) {
            return false;
        }
        if !self.open {
            self.groups.push(Vec::new());
            self.open = true;
        }
        if let Some(group) = self.groups.last_mut() {
            group.push(bare.to_owned());
        }
        true
    }

    /// A comma: what follows is another part of the name.
    pub(super) const fn comma(&mut self) {
        self.open = false;
    }

    /// Something that is no name stood between: the words go on all the same.
    pub(super) fn tell(self, found: &mut Recognised) {
        let groups: Vec<String> = self.groups.iter().map(|words| words.join(" ")).collect();
        let name = match groups.as_slice() {
            [] => return,
            [family, given] => PersonName::given_family(given, family),
            other => PersonName::unassigned(other.join(" ")),
        };
        match name {
            Ok(name) => found.part(Term::Name(name), &[]),
            Err(_) => found.remark(super::RemarkKind::TooMuch, ""),
        }
    }
}

/// Letters of any script, with what stands inside names.
fn is_name(word: &str) -> bool {
    let inside = |c: char| match c {
        '\'' | '-' | '.' | '`' => true,
        c if c.is_ascii() => c.is_ascii_alphabetic(),
        // Marks that follow letters are no letters to Unicode; digits of other scripts are digits.
        c => !c.is_numeric(),
    };
    word.chars().any(char::is_alphabetic) && word.chars().all(inside)
}
