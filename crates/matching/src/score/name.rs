//! Aligning two names word by word.

mod places;

use super::rarity::share;
use super::{AskedName, AskedWord, Likeness, StoredForm, StoredWord};
use crate::limits;
use crate::name::{Kind, Part};
use crate::token::{
    ALIKE_MIN, AskedToken, NEARLY_MIN, RESEMBLE_MIN, SAME_OTHERWISE_SPELT, TokenRef,
};
pub(super) use places::Pair;
use places::{Pairs, Places};

/// What an initial that fits no name takes away.
const INITIAL_DIFFERS: i32 = -1_500;
/// What a generation that differs (the elder, the younger) takes away.
const GENERATION_DIFFERS: i32 = -5_000;
/// Most extra words that take something away.
const EXTRA_MAX: usize = 3;
/// What words in another order take away: two exchanged, and three or more shuffled.
const ORDER_EXCHANGED: i32 = -200;
const ORDER_SHUFFLED: i32 = -2_500;
/// What a given name takes away that agrees with a family name: boxes are exchanged often, but
/// rarely only one.
const BOXES_EXCHANGED: i32 = -750;
const BOX_ALONE: i32 = -4_000;
/// What an initial gives that fits a name.
pub(crate) const INITIAL_FITS: i32 = 1_500;
/// At least this alike, words count as agreeing when it comes to telling persons apart.
const STRONG_MIN: u16 = 850;
/// A name that fills this many places may be cut: the shortest name field of a document has 30, and
/// a filler may end it.
const CUT_LETTERS_MIN: usize = 29;
/// What a word and its beginning are worth where the rest was cut.
const CUT_SAME: u16 = 900;
/// Given names that differ only by a masculine and a feminine ending are two names.
const ENDING_DIFFERS: u16 = 770;

/// How two names compare.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct NameOutcome {
    pub(crate) millibits: i32,
    pub(crate) possible: i32,
    /// The highest score that the record may have.
    pub(crate) limit: Option<u16>,
    pub(crate) agree: u8,
    pub(crate) alike: u8,
    pub(crate) differ: u8,
    pub(crate) missing: u8,
    pub(crate) extra: u8,
    pub(crate) given_differs: bool,
    pub(crate) descent_reversed: bool,
    pub(crate) generation_differs: bool,
    pub(crate) order_differs: bool,
}

/// Aligns an asked name (the `number`th of the question) with a held one.
pub(super) fn align(
    number: usize,
    asked: &AskedName,
    form: &StoredForm,
    like: &mut Likeness<'_>,
) -> NameOutcome {
    let mut alignment = Alignment::new(asked, &form.words);
    alignment.pair(number, like);
    let mut outcome = alignment.weigh(number, like);
    if let (Some(one), Some(two)) = (asked.generation, form.generation)
        && one != two
    {
        outcome.generation_differs = true;
        outcome.millibits += GENERATION_DIFFERS;
        outcome.limit = Some(super::GIVEN_NAMES_DIFFER_MAX);
    }
    outcome
}

struct Alignment<'a> {
    asked: &'a AskedName,
    held: &'a [StoredWord],
    asked_taken: Places,
    held_taken: Places,
    pairs: Pairs,
}

impl<'a> Alignment<'a> {
    fn new(asked: &'a AskedName, held: &'a [StoredWord]) -> Self {
        let asked_taken = Places::of(asked.words.iter().map(|word| word.kind == Kind::Particle));
        let held_taken = Places::of(held.iter().map(|word| word.kind == Kind::Particle));
        Self { asked, held, asked_taken, held_taken, pairs: Pairs::NONE }
    }

    /// Pairs words, the strongest first.
    fn pair(&mut self, number: usize, like: &mut Likeness<'_>) {
        let mut possible = std::mem::take(&mut like.pairs);
        for (at, word) in self.asked.words.iter().enumerate() {
            for (other_at, other) in self.held.iter().enumerate() {
                let (similarity, millibits) = match (word.kind, other.kind) {
                    (Kind::Particle, _) | (_, Kind::Particle) => continue,
                    (Kind::Name, Kind::Name) => {
                        let similarity = like.of((number, at), &word.token, other.token);
                        // The word itself is fetched only if it matters.
                        let ending_only = similarity > ENDING_DIFFERS
                            && is_ending_only(&word.token, like.token(other.token));
                        let similarity = if ending_only { ENDING_DIFFERS } else { similarity };
                        (similarity, word.rarity.at(similarity))
                    }
                    (one, two) => {
                        let fits = initial_fits(word.token.token.as_ref(), like.token(other.token));
                        let both = one == Kind::Initial && two == Kind::Initial;
                        let millibits = if both { word.millibits } else { INITIAL_FITS };
                        (if fits { STRONG_MIN } else { 0 }, millibits)
                    }
                };
                if similarity >= ALIKE_MIN {
                    let millibits = millibits + exchange_cost(word.part, other.part);
                    possible.push(Pair {
                        millibits,
                        similarity,
                        asked: at,
                        held: other_at,
                        asked_more: 0,
                        held_more: 0,
                    });
                }
            }
        }
        possible.sort_unstable_by_key(|pair| {
            let apart = pair.asked.abs_diff(pair.held);
            (std::cmp::Reverse((pair.millibits, pair.similarity)), apart, pair.asked, pair.held)
        });
        // Words run together go before words that are merely alike: `Makhlouf` is part of
        // `Ramimakhlouf`, not another spelling of it.
        let surely = |pair: &&Pair| pair.similarity >= NEARLY_MIN;
        possible.iter().filter(surely).for_each(|pair| self.take(*pair));
        self.pair_joined(number, like);
        self.pair_truncated(like);
        possible.iter().filter(|pair| !surely(pair)).for_each(|pair| self.take(*pair));
        possible.clear();
        like.pairs = possible;
    }

    fn take(&mut self, pair: Pair) {
        let last = (pair.asked + pair.asked_more, pair.held + pair.held_more);
        if last.0 >= self.asked.words.len() || last.1 >= self.held.len() {
            return;
        }
        let asked = pair.asked_more > 0 || !self.asked_taken.has(pair.asked);
        let held = pair.held_more > 0 || !self.held_taken.has(pair.held);
        if asked && held {
            self.asked_taken = self.asked_taken.with(pair.asked).with(last.0);
            self.held_taken = self.held_taken.with(pair.held).with(last.1);
            self.pairs.push(pair);
        }
    }

    /// Pairs words that one side writes together and the other apart.
    fn pair_joined(&mut self, number: usize, like: &mut Likeness<'_>) {
        for (at, joined) in self.asked.joined.iter().enumerate() {
            let Some(joined) = joined else { continue };
            if !self.is_open_asked(at) {
                continue;
            }
            for (held, word) in self.held.iter().enumerate() {
                if self.held_taken.has(held) || word.kind != Kind::Name {
                    continue;
                }
                let place = (number, at + limits::WORDS_MAX);
                let similarity = like.of(place, joined, word.token);
                if similarity >= NEARLY_MIN {
                    let of = |at: usize| {
                        self.asked.words.get(at).map_or(0, |word| word.rarity.at(similarity))
                    };
                    let millibits = of(at) + of(at + 1);
                    self.take(Pair {
                        millibits,
                        similarity,
                        asked: at,
                        held,
                        asked_more: 1,
                        held_more: 0,
                    });
                    break;
                }
            }
        }
        self.pair_joined_held(number, like);
    }

    fn pair_joined_held(&mut self, number: usize, like: &mut Likeness<'_>) {
        for (held, pair) in self.held.windows(2).enumerate() {
            let [one, two] = pair else { continue };
            let open = !self.held_taken.has(held + 1)
                && (one.kind == Kind::Particle || !self.held_taken.has(held));
            if !open || one.kind == Kind::Initial || two.kind != Kind::Name {
                continue;
            }
            let free = Places::of((0..self.asked.words.len()).map(|at| !self.asked_taken.has(at)));
            for at in free.each() {
                let Some(word) = self.asked.words.get(at).filter(|word| word.kind == Kind::Name)
                else {
                    continue;
                };
                let similarity = like.of_joined((number, at), &word.token, (one.token, two.token));
                if similarity >= NEARLY_MIN {
                    let millibits = word.rarity.at(similarity);
                    self.take(Pair {
                        millibits,
                        similarity,
                        asked: at,
                        held,
                        asked_more: 0,
                        held_more: 1,
                    });
                    break;
                }
            }
        }
    }

    /// Whether the word and the next one are unpaired; a particle before a name always is.
    fn is_open_asked(&self, at: usize) -> bool {
        let particle = self.asked.words.get(at).is_some_and(|word| word.kind == Kind::Particle);
        (particle || !self.asked_taken.has(at)) && !self.asked_taken.has(at + 1)
    }

    /// How many places the asked name fills in a machine-readable line.
    fn asked_letters(&self) -> usize {
        self.asked.words.iter().map(|word| word.token.token.as_ref().spelling().len() + 1).sum()
    }

    fn bits(&self, at: usize) -> i32 {
        self.asked.words.get(at).map_or(0, |word| word.millibits)
    }

    /// Pairs a word that a document had no room for with its beginning: only the last word of a
    /// name that fills the machine-readable line is cut (ICAO Doc 9303 part 3 section 4.6).
    fn pair_truncated(&mut self, like: &Likeness<'_>) {
        let (Some(last), Some(held_last)) =
            (self.asked.words.len().checked_sub(1), self.held.len().checked_sub(1))
        else {
            return;
        };
        let asked_cut = !self.asked_taken.has(last) && self.asked_letters() >= CUT_LETTERS_MIN;
        let held_letters = || -> usize {
            let words = self.held.iter().filter_map(|word| like.token(word.token));
            words.map(|token| token.spelling().len() + 1).sum()
        };
        let held_cut = !self.held_taken.has(held_last) && held_letters() >= CUT_LETTERS_MIN;
        if !(asked_cut || held_cut) {
            return;
        }
        let begins = |short: &str, long: &str| short.len() >= 3 && long.starts_with(short);
        let asked_free: Places = Places::of((0..=last).map(|at| !self.asked_taken.has(at)));
        let held_free: Places = Places::of((0..=held_last).map(|at| !self.held_taken.has(at)));
        for at in asked_free.each() {
            for held in held_free.each() {
                let word = self.asked.words.get(at).filter(|word| word.kind == Kind::Name);
                let word = word.map(|word| word.token.token.as_ref());
                let other = self.held.get(held).filter(|word| word.kind == Kind::Name);
                let other = other.and_then(|word| like.token(word.token));
                let (Some(word), Some(other)) = (word, other) else { continue };
                let (word, other) = (word.spelling(), other.spelling());
                let is_cut = (at == last && asked_cut && begins(word, other))
                    || (held == held_last && held_cut && begins(other, word));
                if is_cut {
                    let millibits = self.bits(at) * share(CUT_SAME) / 1000;
                    self.take(Pair {
                        millibits,
                        similarity: CUT_SAME,
                        asked: at,
                        held,
                        asked_more: 0,
                        held_more: 0,
                    });
                }
            }
        }
    }

    fn weigh(&self, number: usize, like: &mut Likeness<'_>) -> NameOutcome {
        let mut outcome = NameOutcome::default();
        for pair in self.pairs.iter() {
            outcome.millibits += pair.millibits;
            outcome.possible += self.possible_of(pair);
            if pair.similarity >= SAME_OTHERWISE_SPELT {
                outcome.agree += 1;
            } else {
                outcome.alike += 1;
            }
        }
        self.weigh_exchanges(&mut outcome);
        self.weigh_order(&mut outcome);
        self.weigh_rest(number, like, &mut outcome);
        outcome
    }

    /// What the paired words could have given: an initial on the record's side that stands for a
    /// name can give no more than it does.
    fn possible_of(&self, pair: &Pair) -> i32 {
        let full =
            self.bits(pair.asked) + if pair.asked_more > 0 { self.bits(pair.asked + 1) } else { 0 };
        match self.held.get(pair.held) {
            Some(word) if word.kind == Kind::Initial && !self.is_initial(pair.asked) => {
                full.min(INITIAL_FITS.max(full * 3 / 10))
            }
            _ => full,
        }
    }

    fn is_initial(&self, asked: usize) -> bool {
        self.asked.words.get(asked).is_some_and(|word| word.kind == Kind::Initial)
    }

    fn parts(&self, pair: &Pair) -> (Part, Part) {
        let asked =
            self.asked.words.get(pair.asked + pair.asked_more).map_or(Part::Open, |word| word.part);
        let held = self.held.get(pair.held + pair.held_more).map_or(Part::Open, |word| word.part);
        (asked, held)
    }

    /// Given against family names, and own against fathers' names.
    fn weigh_exchanges(&self, outcome: &mut NameOutcome) {
        let parts = || self.pairs.iter().map(|pair| self.parts(pair));
        let boxes = parts().filter(|pair| is_box_exchange(*pair)).count();
        if boxes == 1 && self.pairs.len() == 1 && self.asked.words.len() > 1 {
            outcome.millibits += BOX_ALONE;
        }
        let own = |part: Part| matches!(part, Part::Given | Part::Open);
        let reversed = parts().any(|(one, two)| {
            (one == Part::Patronymic && own(two)) || (own(one) && two == Part::Patronymic)
        });
        let both_tell = self.asked.words.iter().any(|word| word.part == Part::Patronymic)
            && self.held.iter().any(|word| word.part == Part::Patronymic);
        if reversed && both_tell {
            outcome.descent_reversed = true;
            outcome.limit = Some(super::DESCENT_REVERSED_MAX);
        }
    }

    /// Two words may change places, as may family and given names; a shuffled chain of names is
    /// another chain.
    fn weigh_order(&self, outcome: &mut NameOutcome) {
        let mut ordered = self.pairs;
        let order = ordered.all.get_mut(..ordered.count).unwrap_or(&mut []);
        order.sort_unstable_by_key(|pair| (pair.asked, pair.held));
        let falls = order
            .windows(2)
            .filter(|pair| matches!(pair, [one, two] if one.held > two.held))
            .count();
        let ends = (order.first(), order.last());
        let wraps = matches!(ends, (Some(first), Some(last)) if last.held > first.held);
        let open = self.pairs.iter().all(|pair| self.parts(pair) == (Part::Open, Part::Open));
        let told = self.pairs.iter().all(|pair| {
            let (one, two) = self.parts(pair);
            one == two && one != Part::Open
        });
        if falls == 0 || told {
            return;
        }
        outcome.order_differs = true;
        let rotated = falls == 1 && !wraps;
        outcome.millibits += if open && !rotated { ORDER_SHUFFLED } else { ORDER_EXCHANGED };
    }

    /// Words without a counterpart: in conflict if both sides have one that should correspond, else
    /// missing or extra.
    fn weigh_rest(&self, number: usize, like: &mut Likeness<'_>, outcome: &mut NameOutcome) {
        let (mut asked_left, mut held_left) = self.left(number, like);
        let strong = self.pairs.iter().filter(|pair| pair.similarity >= STRONG_MIN).count();
        let given_agrees = self.pairs.iter().any(|pair| {
            let parts = self.parts(pair);
            pair.similarity >= STRONG_MIN && (parts.0 == Part::Given || parts.1 == Part::Given)
        });
        while let Some((at, held)) = self.conflict(asked_left, held_left) {
            asked_left = asked_left.without(at);
            held_left = held_left.without(held);
            outcome.differ += 1;
            outcome.possible += self.bits(at);
            let given = self.is_given_conflict(at, held);
            outcome.millibits += self.conflict_cost(at, held, given);
            let clear = given && !self.resemble((number, at), held, like);
            if clear && !given_agrees && (strong <= 1 || self.has_roles()) {
                outcome.given_differs = true;
                outcome.limit =
                    Some(super::GIVEN_NAMES_DIFFER_MAX.min(outcome.limit.unwrap_or(u16::MAX)));
            }
        }
        let counted = if strong >= 2 { 5 } else { 2 };
        for at in asked_left.each() {
            outcome.missing += 1;
            outcome.millibits += self.asked.costs.missing;
            outcome.possible += self.bits(at) / counted;
        }
        outcome.extra = u8::try_from(held_left.count()).unwrap_or(u8::MAX);
        for _ in held_left.each().take(EXTRA_MAX) {
            outcome.millibits += self.asked.costs.extra;
        }
        if self.pairs.is_empty() {
            outcome.millibits = outcome.millibits.min(0);
        }
    }

    /// Unpaired words of both sides. A word that only repeats a paired one is not missing, but it
    /// is in conflict with what stands in its place: "Chang Su" is not "Chang Chang".
    fn left(&self, number: usize, like: &mut Likeness<'_>) -> (Places, Places) {
        let asked = Places::of((0..self.asked.words.len()).map(|at| !self.asked_taken.has(at)));
        let held = Places::of((0..self.held.len()).map(|at| !self.held_taken.has(at)));
        if asked.count() == 0 || held.count() == 0 {
            (self.asked_left(number, like), self.held_left(number, like))
        } else {
            (asked, held)
        }
    }

    /// Unpaired asked words, save those that repeat a paired one in another spelling: a variant of
    /// it is a name of its own, "Henry Heinrich" is not "Heinrich".
    fn asked_left(&self, number: usize, like: &mut Likeness<'_>) -> Places {
        let is_left = |(at, word): (usize, &AskedWord)| {
            let paired = self.pairs.iter().filter_map(|pair| self.held.get(pair.held));
            !self.asked_taken.has(at)
                && !paired
                    .map(|held| held.token)
                    .any(|held| like.of((number, at), &word.token, held) >= SAME_OTHERWISE_SPELT)
        };
        Places::of(self.asked.words.iter().enumerate().map(is_left))
    }

    /// Unpaired held words, save those that repeat a paired one.
    fn held_left(&self, number: usize, like: &mut Likeness<'_>) -> Places {
        let is_left = |(at, held): (usize, &StoredWord)| {
            let mut paired = self
                .pairs
                .iter()
                .filter_map(|pair| Some((pair.asked, self.asked.words.get(pair.asked)?)));
            !self.held_taken.has(at)
                && !paired.any(|(place, word)| {
                    like.of((number, place), &word.token, held.token) >= STRONG_MIN
                })
        };
        Places::of(self.held.iter().enumerate().map(is_left))
    }

    /// The next two unpaired words that should have corresponded: first those whose roles say so.
    fn conflict(&self, asked_left: Places, held_left: Places) -> Option<(usize, usize)> {
        let part_asked = |at: usize| self.asked.words.get(at).map(|word| word.part);
        let part_held = |at: usize| self.held.get(at).map(|word| word.part);
        let all = || asked_left.each().flat_map(|at| held_left.each().map(move |held| (at, held)));
        all()
            .find(|(at, held)| {
                part_asked(*at) == part_held(*held) && part_asked(*at) != Some(Part::Open)
            })
            .or_else(|| {
                all().find(|(at, held)| {
                    let parts = (part_asked(*at), part_held(*held));
                    let father =
                        parts.0 == Some(Part::Patronymic) || parts.1 == Some(Part::Patronymic);
                    !father && (parts.0 == Some(Part::Open) || parts.1 == Some(Part::Open))
                })
            })
    }

    /// Whether two words may still be one name, shortened or misspelt twice.
    fn resemble(&self, (number, at): (usize, usize), held: usize, like: &mut Likeness<'_>) -> bool {
        let (Some(asked), Some(held)) = (self.asked.words.get(at), self.held.get(held)) else {
            return false;
        };
        let names = asked.kind == Kind::Name && held.kind == Kind::Name;
        names
            && !is_ending_only(&asked.token, like.token(held.token))
            && like.of((number, at), &asked.token, held.token) >= RESEMBLE_MIN
    }

    fn has_roles(&self) -> bool {
        self.asked.words.iter().any(|word| word.part == Part::Given)
            && self.held.iter().any(|word| word.part == Part::Given)
    }

    /// Whether a conflict is between given names; where the roles are open, the first word is taken
    /// for one.
    fn is_given_conflict(&self, at: usize, held: usize) -> bool {
        let asked_part = self.asked.words.get(at).map_or(Part::Open, |word| word.part);
        let held_part = self.held.get(held).map_or(Part::Open, |word| word.part);
        match (asked_part, held_part) {
            (Part::Given, Part::Given | Part::Open) | (Part::Open, Part::Given) => true,
            (Part::Open, Part::Open) => {
                // Before every paired word on either side: nothing that agrees stands in front of
                // it.
                !self.pairs.iter().any(|pair| pair.asked < at && pair.held < held)
            }
            _ => false,
        }
    }

    fn conflict_cost(&self, at: usize, held: usize, given: bool) -> i32 {
        let initial = |kind: Option<Kind>| kind == Some(Kind::Initial);
        let asked_kind = self.asked.words.get(at).map(|word| word.kind);
        let held_kind = self.held.get(held).map(|word| word.kind);
        if initial(asked_kind) || initial(held_kind) {
            INITIAL_DIFFERS
        } else if given {
            self.asked.costs.given_differs
        } else {
            self.asked.costs.differs
        }
    }
}

fn exchange_cost(one: Part, two: Part) -> i32 {
    if is_box_exchange((one, two)) { BOXES_EXCHANGED } else { 0 }
}

const fn is_box_exchange(parts: (Part, Part)) -> bool {
    matches!(parts, (Part::Given, Part::Family) | (Part::Family, Part::Given))
}

/// Whether two words differ only by a final `o` and `a`.
fn is_ending_only(asked: &AskedToken, held: Option<TokenRef<'_>>) -> bool {
    let (one, Some(two)) = (asked.token.as_ref().spelling(), held.map(TokenRef::spelling)) else {
        return false;
    };
    let stems = |one: &str, two: &str| {
        one.strip_suffix('o').zip(two.strip_suffix('a')).is_some_and(|(a, b)| a == b)
    };
    stems(one, two) || stems(two, one)
}

/// Whether an initial begins the other word under any spelling of both.
fn initial_fits(one: TokenRef<'_>, two: Option<TokenRef<'_>>) -> bool {
    let firsts = |token: TokenRef<'_>| {
        token.forms().iter().filter_map(|form| form.chars().next()).collect::<Vec<_>>()
    };
    let one = firsts(one);
    two.is_some_and(|two| firsts(two).iter().any(|c| one.contains(c)))
}
