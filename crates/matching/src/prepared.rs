//! A word prepared for comparison, as one compact record of bytes: a dictionary of millions of them
//! is compared where it lies, in memory or in a mapped file.
//!
//! # Layout
//! Numbers are little-endian, nothing is aligned. What most candidates are rejected by stands in
//! front, so that for an ordinary word it is one cache line.
//!
//! | bytes | what |
//! |---|---|
//! | 2 | length of the whole record |
//! | 2 | how many texts there are: spellings and smooth ones, sounds and shapes, four bits each |
//! | 1 | how many groups of variants |
//! | 1 | length of the consonants |
//! | 1 | [`KEY_IS_SPELLING`], [`ARABIC`] |
//! | 1 each | lengths of the texts |
//! | 4 each | marks of the texts |
//! | 4 each | letters of the spellings and smooth texts |
//! | 2 each | groups |
//! | | the texts, the consonants, and the key, unless it is the first spelling |

use crate::texts::{self, Texts, Unplaced};
use crate::transliterate::{Script, spellings};
use crate::{limits, phonetic, variants};

/// A word ready to be indexed and compared.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token {
    bytes: Box<[u8]>,
}

/// A view of a prepared word: its counts and lengths fit its bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct TokenRef<'a> {
    bytes: &'a [u8],
}

/// Shortest word that is told by its shape, in letters.
const SHAPE_LENGTH_MIN: usize = 4;
/// Bytes before the lengths.
const HEAD: usize = 7;
/// The key is not written, since the first spelling is the same text.
const KEY_IS_SPELLING: u8 = 1;
/// The word is written in Arabic letters.
const ARABIC: u8 = 2;
/// Longest key in bytes; the rest is left aside, so that lengths fit two bytes.
const KEY_BYTES_MAX: usize = 32 * 1024;
/// Most groups of variants of one word; further ones are left aside.
const GROUPS_MAX: usize = 255;
const KINDS: usize = 4;
const _: () = assert!(limits::FORMS_MAX < 16, "counts of texts have four bits");
const _: () = assert!(
    HEAD + KINDS * limits::FORMS_MAX * (9 + texts::LENGTH_MAX)
        + 2 * GROUPS_MAX
        + texts::LENGTH_MAX
        + KEY_BYTES_MAX
        <= u16::MAX as usize
);

impl Token {
    /// Prepares a folded word.
    pub(crate) fn new(word: &str) -> Self {
        let mut forms = spellings(word);
        if let Some(canonical) = forms.iter().find_map(|form| phonetic::servant_of(form))
            && !forms.contains(&canonical)
            && forms.len() < limits::FORMS_MAX
        {
            forms.push(canonical);
        }
        let long = forms.iter().filter(|form| form.len() >= SHAPE_LENGTH_MIN);
        let parts = Parts {
            key: word,
            kinds: [
                texts::distinct(forms.iter().cloned()),
                texts::distinct(forms.iter().map(|form| phonetic::smooth(form))),
                texts::distinct(forms.iter().map(|form| phonetic::sounds(form))),
                texts::distinct(long.map(|form| phonetic::shape(form))),
            ],
            consonants: forms.first().map(|form| phonetic::consonants(form)).unwrap_or_default(),
            groups: variants::groups_of(&forms),
            arabic: Script::of(word) == Script::Arabic,
        };
        Self { bytes: parts.written().into() }
    }

    /// The word as it is compared.
    pub(crate) const fn as_ref(&self) -> TokenRef<'_> {
        TokenRef { bytes: &self.bytes }
    }

    /// The record, as [`TokenRef::read`] takes it.
    pub(crate) const fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// What a record is written from.
struct Parts<'a> {
    key: &'a str,
    /// Spellings, smooth ones, sounds, shapes.
    kinds: [Vec<String>; KINDS],
    consonants: String,
    groups: Vec<u16>,
    arabic: bool,
}

impl Parts<'_> {
    fn written(&self) -> Vec<u8> {
        let [forms, smooth, sounds, shapes] = &self.kinds;
        let nibbles = |low: &[String], high: &[String]| byte(low.len()) | byte(high.len()) << 4;
        let consonants = texts::cut(&self.consonants);
        let groups = self.groups.get(..GROUPS_MAX).unwrap_or(&self.groups);
        let key_is_spelling = forms.first().is_some_and(|form| form == self.key);
        let flags = if key_is_spelling { KEY_IS_SPELLING } else { 0 };
        let mut bytes = vec![0, 0, nibbles(forms, smooth), nibbles(sounds, shapes)];
        bytes.extend([byte(groups.len()), byte(consonants.len())]);
        bytes.push(flags | if self.arabic { ARABIC } else { 0 });
        let all = || self.kinds.iter().flatten();
        bytes.extend(all().map(|text| byte(text.len())));
        bytes.extend(all().flat_map(|text| texts::mark_of(text).to_le_bytes()));
        let compared = forms.iter().chain(smooth);
        bytes.extend(compared.flat_map(|text| texts::letters_of(text).to_le_bytes()));
        bytes.extend(groups.iter().flat_map(|group| group.to_le_bytes()));
        all().for_each(|text| bytes.extend_from_slice(text.as_bytes()));
        bytes.extend_from_slice(consonants.as_bytes());
        if !key_is_spelling {
            let end = self.key.floor_char_boundary(KEY_BYTES_MAX);
            bytes.extend_from_slice(self.key.get(..end).unwrap_or_default().as_bytes());
        }
        let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_le_bytes();
        for (place, byte) in bytes.iter_mut().zip(length) {
            *place = byte;
        }
        bytes
    }
}

fn byte(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}

/// The counts in front of a record.
#[derive(Clone, Copy)]
struct Counts {
    kinds: [usize; KINDS],
    groups: usize,
    consonants: usize,
    flags: u8,
}

impl Counts {
    const NONE: Self = Self { kinds: [0; KINDS], groups: 0, consonants: 0, flags: 0 };

    const fn texts(&self) -> usize {
        let [forms, smooth, sounds, shapes] = self.kinds;
        forms + smooth + sounds + shapes
    }

    /// How many texts are compared by letters.
    const fn lettered(&self) -> usize {
        let [forms, smooth, ..] = self.kinds;
        forms + smooth
    }

    /// Where the groups start, and where the texts.
    const fn starts(&self) -> (usize, usize) {
        let groups = HEAD + 5 * self.texts() + 4 * self.lettered();
        (groups, groups + 2 * self.groups)
    }
}

/// What stands in a record.
#[derive(Clone, Copy)]
pub(crate) struct Opened<'a> {
    /// Its spellings in Latin letters, the commonest first.
    pub(crate) forms: Texts<'a>,
    /// The spellings with what differs only between languages levelled out.
    pub(crate) smooth: Texts<'a>,
    /// Consonant classes of the spellings.
    pub(crate) sounds: Texts<'a>,
    /// What the spellings look like to a hasty eye; short words have none.
    pub(crate) shapes: Texts<'a>,
    groups: &'a [[u8; 2]],
    /// Consonants as Arabic writes them.
    pub(crate) consonants: &'a [u8],
    /// Whether it is written in Arabic letters, which leave vowels out.
    pub(crate) is_arabic: bool,
}

impl<'a> Opened<'a> {
    /// Groups of variants it belongs to.
    pub(crate) fn groups(&self) -> impl Iterator<Item = u16> + Clone + use<'a> {
        self.groups.iter().map(|group| u16::from_le_bytes(*group))
    }

    /// Whether both belong to one group.
    pub(crate) fn shares_group(&self, other: &Self) -> bool {
        self.groups.iter().any(|group| other.groups.contains(group))
    }
}

impl<'a> TokenRef<'a> {
    /// The word whose record these bytes begin with; none if its counts and lengths do not fit.
    /// Letters are taken as they are: wrong ones make a word that is not alike to any.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let [low, high, ..] = bytes else { return None };
        let length = usize::from(u16::from_le_bytes([*low, *high]));
        let token = Self { bytes: bytes.get(..length).filter(|bytes| bytes.len() >= HEAD)? };
        let counts = token.counts();
        let lengths = token.bytes.get(HEAD..HEAD + counts.texts())?;
        let letters: usize = lengths.iter().map(|length| usize::from(*length)).sum();
        let key_start = counts.starts().1 + letters + counts.consonants;
        let fits = if counts.flags & KEY_IS_SPELLING == 0 {
            key_start <= length
        } else {
            key_start == length
        };
        (fits && counts.flags <= KEY_IS_SPELLING | ARABIC).then_some(token)
    }

    /// Something of every part that comparing reads: looking at many words one after the other
    /// fetches them from memory side by side.
    pub(crate) fn touched(self) -> u8 {
        const CACHE_LINE: usize = 64;
        let last = self.bytes.get(CACHE_LINE).or(self.bytes.last());
        self.bytes.first().copied().unwrap_or(0) ^ last.copied().unwrap_or(0)
    }

    /// The folded word: equal keys are the same word.
    pub(crate) fn key(self) -> &'a str {
        std::str::from_utf8(self.key_bytes()).unwrap_or_default()
    }

    /// The folded word's bytes, which are in the same order as the words.
    pub(crate) fn key_bytes(self) -> &'a [u8] {
        let counts = self.counts();
        if counts.flags & KEY_IS_SPELLING != 0 {
            return self.spelling_bytes();
        }
        let start = counts.starts().1 + self.lengths_before(counts.texts()) + counts.consonants;
        self.bytes.get(start..).unwrap_or_default()
    }

    /// The commonest spelling.
    pub(crate) fn spelling(self) -> &'a str {
        std::str::from_utf8(self.spelling_bytes()).unwrap_or_default()
    }

    /// The letters that occur in the commonest spelling, and its length.
    pub(crate) fn spelling_outline(self) -> (u32, usize) {
        let forms = self.forms();
        forms.outlines().next().map_or((0, 0), |(letters, text)| (letters, text.length()))
    }

    /// The commonest spelling's letters.
    fn spelling_bytes(self) -> &'a [u8] {
        let counts = self.counts();
        let [forms, ..] = counts.kinds;
        let length = self.lengths_before(forms.min(1));
        let start = counts.starts().1;
        self.bytes.get(start..start + length).unwrap_or_default()
    }

    /// Its spellings in Latin letters, the commonest first.
    pub(crate) fn forms(self) -> Texts<'a> {
        self.opened().forms
    }

    /// The record's texts and numbers, their places computed once.
    pub(crate) fn opened(self) -> Opened<'a> {
        let counts = self.counts();
        let [forms, smooth, sounds, shapes] = counts.kinds;
        let (groups, letters) = counts.starts();
        let forms = self.texts(&counts, (0, forms), letters);
        let smooth = self.texts(&counts, (forms.len(), smooth), forms.end());
        let sounds = self.texts(&counts, (counts.lettered(), sounds), smooth.end());
        let shapes = self.texts(&counts, (counts.texts() - shapes, shapes), sounds.end());
        let (groups, _) = self.bytes.get(groups..letters).unwrap_or_default().as_chunks();
        let consonants = self.bytes.get(shapes.end()..shapes.end() + counts.consonants);
        let consonants = consonants.unwrap_or_default();
        let is_arabic = counts.flags & ARABIC != 0;
        Opened { forms, smooth, sounds, shapes, groups, consonants, is_arabic }
    }

    fn counts(self) -> Counts {
        let [_, _, one, two, groups, consonants, flags, ..] = self.bytes else {
            return Counts::NONE;
        };
        let low = |byte: u8| usize::from(byte & 15);
        let kinds = [low(*one), low(one >> 4), low(*two), low(two >> 4)];
        let (groups, consonants) = (usize::from(*groups), usize::from(*consonants));
        Counts { kinds, groups, consonants, flags: *flags }
    }

    /// The length of the first texts together.
    fn lengths_before(self, count: usize) -> usize {
        let lengths = self.bytes.get(HEAD..HEAD + count).unwrap_or_default();
        lengths.iter().map(|length| usize::from(*length)).sum()
    }

    /// So many texts from the first on, whose letters start there.
    fn texts(self, counts: &Counts, (first, count): (usize, usize), start: usize) -> Texts<'a> {
        let marks = HEAD + counts.texts() + 4 * first;
        let letters = HEAD + 5 * counts.texts() + 4 * first;
        let lettered = if first < counts.lettered() { count } else { 0 };
        Texts::new(Unplaced {
            record: self.bytes,
            lengths: self.bytes.get(HEAD + first..HEAD + first + count).unwrap_or_default(),
            marks: self.bytes.get(marks..marks + 4 * count).unwrap_or_default(),
            letters: self.bytes.get(letters..letters + 4 * lettered).unwrap_or_default(),
            start,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::folded;
    use proptest::prelude::*;

    fn read_all(token: TokenRef<'_>) -> usize {
        let open = token.opened();
        let texts = [open.forms, open.smooth, open.sounds, open.shapes];
        let all = texts.iter().flat_map(Texts::iter).map(str::len).sum::<usize>();
        let met = texts.iter().filter(|texts| texts.meets(&open.forms)).count();
        let rest = token.spelling().len() + usize::from(token.touched());
        all + met + token.key().len() + open.consonants.len() + open.groups().count() + rest
    }

    #[test]
    fn an_ordinary_word_takes_little_room_and_its_letters_stand_in_the_first_cache_line() {
        for word in ["maria", "kowalski", "fernandez", "jovanović", "müller"] {
            let token = Token::new(&folded(word));
            let front = token.as_ref().counts().starts().1;
            assert!(token.bytes().len() <= 150 && front <= 64, "{word}");
        }
    }

    #[test]
    fn a_record_holds_what_the_word_was_prepared_from() {
        let token = Token::new("müller");
        let token = token.as_ref();
        assert_eq!(token.key(), "müller");
        assert_eq!(token.forms().iter().collect::<Vec<_>>(), ["muller", "mueller"]);
        assert_eq!(token.opened().smooth.iter().collect::<Vec<_>>(), ["muler", "mueler"]);
        assert_eq!(token.spelling(), "muller");
        assert!(!token.opened().is_arabic && Token::new("محمد").as_ref().opened().is_arabic);
        assert!(Token::new("alexander").as_ref().opened().groups().count() > 0);
    }

    #[test]
    fn a_record_that_says_more_than_it_holds_is_refused() {
        let token = Token::new("kowalski");
        let bytes = token.bytes();
        assert!(TokenRef::read(bytes).is_some());
        for cut in 0..bytes.len() {
            assert!(TokenRef::read(&bytes[..cut]).is_none(), "{cut}");
        }
        let with = |at: usize, byte: u8| {
            let mut bytes = bytes.to_vec();
            bytes[at] = byte;
            TokenRef::read(&bytes).is_some()
        };
        assert!(!with(2, 0xff) && !with(4, 200) && !with(6, 0x80) && !with(HEAD, 255));
    }

    #[test]
    fn a_key_too_long_for_a_record_is_cut_at_a_letter() {
        let word = "ä".repeat(KEY_BYTES_MAX);
        let token = Token::new(&word);
        assert_eq!(token.as_ref().key().len(), KEY_BYTES_MAX);
        assert!(TokenRef::read(token.bytes()).is_some());
    }

    proptest! {
        #[test]
        fn any_word_is_read_back_from_its_bytes_and_what_follows_is_left(
            word in "\\PC{0,60}",
            more in prop::collection::vec(any::<u8>(), 0..9),
        ) {
            let word = folded(&word);
            let token = Token::new(&word);
            let bytes = [token.bytes(), &more].concat();
            let read = TokenRef::read(&bytes).unwrap();
            prop_assert!(read == token.as_ref() && read.bytes == token.bytes());
            prop_assert_eq!(read.key(), word);
            prop_assert_eq!(read.forms().iter().collect::<Vec<_>>(),
                { let mut all = spellings(read.key());
                  let more = all.iter().find_map(|form| phonetic::servant_of(form));
                  if let Some(more) = more && all.len() < limits::FORMS_MAX && !all.contains(&more) {
                      all.push(more);
                  }
                  all });
        }

        #[test]
        fn any_bytes_are_read_or_refused(
            mut bytes in prop::collection::vec(any::<u8>(), 0..200),
            honest in any::<bool>(),
        ) {
            if honest && bytes.len() >= 8 {
                let length = u16::try_from(bytes.len()).unwrap().to_le_bytes();
                bytes[..2].copy_from_slice(&length);
                bytes[2] &= 0x33;
                bytes[3] &= 0x33;
                bytes[4] &= 3;
                bytes[5] &= 3;
                bytes[6] &= 3;
                bytes[7..].iter_mut().for_each(|byte| *byte &= 15);
            }
            if let Some(token) = TokenRef::read(&bytes) {
                prop_assert!(token.bytes.len() <= bytes.len());
                read_all(token);
                let asked = crate::token::AskedToken::new("kowalski");
                prop_assert!(asked.resemblance(token, 600) <= crate::token::SAME);
            }
        }

        #[test]
        fn a_damaged_record_is_read_or_refused(
            word in "[a-zäöü]{1,12}",
            at in 0usize..200,
            bit in 0u8..8,
        ) {
            let mut bytes = Token::new(&word).bytes().to_vec();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            if let Some(token) = TokenRef::read(&bytes) {
                read_all(token);
                let asked = crate::token::AskedToken::new(&word);
                prop_assert!(asked.resemblance(token, 600) <= crate::token::SAME);
            }
        }
    }
}
