//! Aligning two names word by word.

use super::{AskedName, AskedWord, Likeness, StoredForm, StoredWord};
use crate::limits;
use crate::name::{Kind, Part};
use crate::token::{
    ALIKE_MIN, AskedToken, NEARLY_MIN, RESEMBLE_MIN, SAME_OTHERWISE_SPELT, TokenRef,
};

/// What clearly different given names take away, in thousandths of a bit.
const GIVEN_DIFFERS: i32 = -4_500;
/// What clearly different other words take away: family names change by marriage.
const OTHER_DIFFERS: i32 = -3_500;
/// What an initial that fits no name takes away.
const INITIAL_DIFFERS: i32 = -1_500;
/// What a generation that differs (the elder, the younger) takes away.
const GENERATION_DIFFERS: i32 = -5_000;
/// What each asked word takes away that the record lacks, and each word that only the record has.
const WORD_MISSING: i32 = -500;
const WORD_EXTRA: i32 = -300;
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
const INITIAL_FITS: i32 = 1_500;
/// At least this alike, words count as agreeing when it comes to telling persons apart.
const STRONG_MIN: u16 = 850;
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

/// One asked word that found its counterpart.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    millibits: i32,
    similarity: u16,
    asked: usize,
    held: usize,
    /// How many words beyond the first each side ran together.
    asked_more: usize,
    held_more: usize,
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
    alignment.pair_joined(number, like);
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

/// What a similarity gives of a word's evidence, in thousandths: little is left where names merely
/// resemble each other.
fn share(similarity: u16) -> i32 {
    const POINTS: [(i32, i32); 6] =
        [(1000, 1000), (985, 990), (940, 900), (860, 620), (800, 300), (720, 0)];
    let similarity = i32::from(similarity);
    for pair in POINTS.windows(2) {
        if let [(high, high_share), (low, low_share)] = pair
            && similarity >= *low
        {
            return low_share + (high_share - low_share) * (similarity - low) / (high - low);
        }
    }
    0
}

struct Alignment<'a> {
    asked: &'a AskedName,
    held: &'a [StoredWord],
    asked_taken: Places,
    held_taken: Places,
    pairs: Pairs,
}

/// Places of words, a bit each: nothing is allocated while records are scored.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Places(u32);

const _: () = assert!(limits::WORDS_MAX <= 32, "places are the bits of one number");

impl Places {
    fn of(places: impl Iterator<Item = bool>) -> Self {
        places
            .enumerate()
            .fold(Self::default(), |all, (at, is)| if is { all.with(at) } else { all })
    }

    const fn with(self, at: usize) -> Self {
        Self(self.0 | 1 << at)
    }

    const fn without(self, at: usize) -> Self {
        Self(self.0 & !(1 << at))
    }

    const fn has(self, at: usize) -> bool {
        at < 32 && self.0 >> at & 1 == 1
    }

    const fn count(self) -> u32 {
        self.0.count_ones()
    }

    fn each(self) -> impl Iterator<Item = usize> + Clone {
        (0..32usize).take_while(move |at| self.0 >> at != 0).filter(move |at| self.has(*at))
    }
}

/// The pairs of one alignment.
#[derive(Clone, Copy)]
struct Pairs {
    all: [Pair; limits::WORDS_MAX],
    count: usize,
}

impl Pairs {
    const NONE: Self = Self {
        all: [Pair { millibits: 0, similarity: 0, asked: 0, held: 0, asked_more: 0, held_more: 0 };
            limits::WORDS_MAX],
        count: 0,
    };

    fn push(&mut self, pair: Pair) {
        if let Some(place) = self.all.get_mut(self.count) {
            *place = pair;
            self.count += 1;
        }
    }
}

impl std::ops::Deref for Pairs {
    type Target = [Pair];

    fn deref(&self) -> &[Pair] {
        self.all.get(..self.count).unwrap_or(&[])
    }
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
                        let similarity = if is_ending_only(&word.token, like.token(other.token)) {
                            similarity.min(ENDING_DIFFERS)
                        } else {
                            similarity
                        };
                        (similarity, word.millibits * share(similarity) / 1000)
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
        for pair in &possible {
            self.take(*pair);
        }
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
                    let millibits = self.bits(at) + self.bits(at + 1);
                    let millibits = millibits * share(similarity) / 1000;
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
                    let millibits = word.millibits * share(similarity) / 1000;
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

    fn bits(&self, at: usize) -> i32 {
        self.asked.words.get(at).map_or(0, |word| word.millibits)
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

    /// What the paired words could have given: an initial on the record's side can give no more
    /// than it does.
    fn possible_of(&self, pair: &Pair) -> i32 {
        let full =
            self.bits(pair.asked) + if pair.asked_more > 0 { self.bits(pair.asked + 1) } else { 0 };
        match self.held.get(pair.held) {
            Some(word) if word.kind == Kind::Initial => full.min(INITIAL_FITS.max(full * 3 / 10)),
            _ => full,
        }
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
        let mut asked_left = self.asked_left(number, like);
        let mut held_left = self.held_left(number, like);
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
            outcome.millibits += WORD_MISSING;
            outcome.possible += self.bits(at) / counted;
        }
        outcome.extra = u8::try_from(held_left.count()).unwrap_or(u8::MAX);
        for _ in held_left.each().take(EXTRA_MAX) {
            outcome.millibits += WORD_EXTRA;
        }
        if self.pairs.is_empty() {
            outcome.millibits = outcome.millibits.min(0);
        }
    }

    /// Unpaired asked words, save those that repeat a paired one.
    fn asked_left(&self, number: usize, like: &mut Likeness<'_>) -> Places {
        let is_left = |(at, word): (usize, &AskedWord)| {
            let paired = self.pairs.iter().filter_map(|pair| self.held.get(pair.held));
            !self.asked_taken.has(at)
                && !paired
                    .map(|held| held.token)
                    .any(|held| like.of((number, at), &word.token, held) >= STRONG_MIN)
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
            GIVEN_DIFFERS
        } else {
            OTHER_DIFFERS
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
