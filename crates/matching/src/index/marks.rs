//! What a name block met bears of the asked name.

use super::bounds::{Besides, Borne, Bounds, DateBound, Parts};
use super::gather::Probe;
use super::seen::Seen;
use crate::limits;

/// Which probes a word of the dictionary answers, and how well: a small open hash table, since it
/// is asked for every form visited.
#[derive(Default)]
pub(super) struct Marks {
    cells: Vec<Option<Mark>>,
}

#[derive(Clone, Copy)]
struct Mark {
    word: u32,
    probe: u8,
    millibits: i32,
}

/// Most probes of one name: each word, each joined pair, a half of each word.
pub(super) const PROBES_MAX: usize = 3 * limits::WORDS_MAX;
const _: () = assert!(PROBES_MAX <= 64, "probes are counted in the bits of one number");

impl Marks {
    pub(super) fn set(&mut self, probes: &[Probe<'_>], part: usize) {
        let count: usize = probes.iter().map(|probe| probe.words(part).len()).sum();
        self.cells.clear();
        self.cells.resize((count * 4).next_power_of_two().max(64), None);
        for (number, probe) in (0u8..).zip(probes) {
            for word in probe.words(part) {
                let millibits = probe.found_by.millibits(word.similarity);
                let mark = Mark { word: word.number, probe: number, millibits };
                let mut at = self.home(word.number);
                while let Some(Some(_)) = self.cells.get(at) {
                    at = self.next(at);
                }
                if let Some(cell) = self.cells.get_mut(at) {
                    *cell = Some(mark);
                }
            }
        }
    }

    /// What of the asked words is borne by a form with these words.
    pub(super) fn answered(&self, form: &Seen) -> Answered {
        let mut best = [0i32; PROBES_MAX];
        let mut answered = Answered::default();
        for (word, parts) in form.each() {
            let mut answers = false;
            let mut at = self.home(word);
            while let Some(Some(mark)) = self.cells.get(at) {
                if mark.word == word
                    && let Some(best) = best.get_mut(usize::from(mark.probe))
                {
                    answered.millibits += (mark.millibits - *best).max(0);
                    *best = mark.millibits.max(*best);
                    answered.probes |= 1 << mark.probe;
                    answers = true;
                }
                at = self.next(at);
            }
            if answers {
                answered.by = answered.by.and(parts);
            }
        }
        answered
    }

    /// Neighbouring numbers are spread by a multiplication (Knuth's).
    fn home(&self, word: u32) -> usize {
        let spread = usize::try_from(word.wrapping_mul(0x9e37_79b1) >> 8).unwrap_or(0);
        spread & (self.cells.len().max(1) - 1)
    }

    fn next(&self, at: usize) -> usize {
        (at + 1) & (self.cells.len().max(1) - 1)
    }
}

/// What a form bears of an asked name.
#[derive(Clone, Copy, Default)]
pub(super) struct Answered {
    /// The probes that it answers, a bit each.
    pub(super) probes: u64,
    /// What they give together, each by the word that answers it best.
    pub(super) millibits: i32,
    /// The form's own words that answer.
    pub(super) by: Parts,
}

/// Below how much evidence no form reaches what is wanted, by the probes that it answers: learnt
/// from bounds computed before, so that most forms met need none.
#[derive(Default)]
pub(super) struct Floors {
    known: Vec<Floor>,
}

struct Floor {
    probes: u64,
    initials: u8,
    /// What the probes stand for, without their evidence.
    borne: Borne,
    /// So much was not enough, whatever else the form has.
    too_little: i32,
}

impl Floors {
    /// Makes them ready for another name or reach.
    pub(super) fn clear(&mut self) {
        self.known.clear();
    }

    /// What a form bears that answers so, unless it cannot reach what is wanted, whatever else it
    /// has beside so many initials.
    pub(super) fn borne(
        &mut self,
        answered: Answered,
        initials: u8,
        (probes, bounds, date): (&[Probe<'_>], &Bounds<'_>, DateBound),
    ) -> Option<Borne> {
        let is_meant =
            |floor: &Floor| floor.probes == answered.probes && floor.initials == initials;
        let at = self.known.iter().position(is_meant).unwrap_or_else(|| {
            let borne = of_probes(answered.probes, probes);
            let too_little = i32::MIN;
            self.known.push(Floor { probes: answered.probes, initials, borne, too_little });
            self.known.len() - 1
        });
        let floor = self.known.get_mut(at)?;
        if answered.millibits <= floor.too_little {
            return None;
        }
        let borne = Borne { millibits: answered.millibits, ..floor.borne };
        let most = bounds.of(borne, Besides::Words(Parts::default(), initials), date);
        if bounds.surely_misses(most) {
            floor.too_little = answered.millibits;
            return None;
        }
        Some(borne)
    }
}

fn of_probes(mut answered: u64, probes: &[Probe<'_>]) -> Borne {
    let mut borne = Borne::default();
    while answered != 0 {
        let number = usize::try_from(answered.trailing_zeros()).unwrap_or(usize::MAX);
        answered &= answered - 1;
        if let Some(probe) = probes.get(number) {
            borne = borne.and(Borne { millibits: 0, ..probe.borne });
        }
    }
    borne
}
