//! One record as bytes: first the words of its names, which every search that comes across it
//! reads; then what only a full comparison reads.

mod years;

use super::coding::{Input, put_short, put_text, put_word};
use crate::index::postings::Born;
use crate::index::seen::Seen;
use crate::limits;
use crate::name::{Kind, Part};
use crate::place::HeldPlace;
use crate::score::{Question, Stored, StoredForm, StoredIdentity, StoredWord};
use entente_model::value::Sex;
use entente_model::{
    Country, DateInterval, DocumentNumber, IdentityRole, NameQuality, limits as model_limits,
};

pub(super) use years::years_of;

const WORDS: u8 = 0b1_1111;
const GENERATION: u8 = 1 << 5;
const SAME_IDENTITY: u8 = 1 << 6;
const JOINED: u8 = 1 << 7;
const _: () = assert!(limits::WORDS_MAX <= WORDS as usize);
/// From so many forms on, a second byte counts those beyond.
const FORMS: u8 = u8::MAX;
const _: () = assert!(2 * model_limits::IDENTITIES_MAX <= 2 * FORMS as usize);

const BIRTH_IMPLIED: u8 = 1;
const SEX_SHIFT: u8 = 1;
const ONE_NATIONALITY: u8 = 1 << 3;
const PLAIN_IDENTITIES: u8 = 1 << 4;
const PLACES: u8 = 1 << 5;
const DOCUMENTS: u8 = 1 << 6;
const NATIONALITIES: u8 = 1 << 7;

/// How numbers of words and places are written: as they are, or exchanged for others.
pub(super) struct Renumbering<'a> {
    pub(super) word: &'a mut dyn FnMut(u32) -> u32,
    pub(super) place: &'a mut dyn FnMut(u32) -> u32,
}

/// A record as bytes. `joined` are the words run together that each form is found by besides;
/// `places` the numbers of its places of birth; `born` the birth date under which it stands.
pub(super) fn put(
    out: &mut Vec<u8>,
    stored: &Stored,
    (joined, places): (&[Box<[u32]>], &[u32]),
    born: Born,
) {
    let forms = u8::try_from(stored.forms.len()).unwrap_or(FORMS);
    out.push(forms);
    if forms == FORMS {
        let beyond = stored.forms.len().saturating_sub(FORMS.into());
        out.push(u8::try_from(beyond).unwrap_or(FORMS));
    }
    let mut before = None;
    for (at, form) in stored.forms.iter().enumerate() {
        let joined = joined.get(at).map_or(&[][..], |joined| joined);
        let same = if before == Some(form.identity) { SAME_IDENTITY } else { 0 };
        put_form(out, (form, joined), same);
        before = Some(form.identity);
    }
    put_rest(out, stored, (places, born));
}

fn put_form(out: &mut Vec<u8>, (form, joined): (&StoredForm, &[u32]), mut header: u8) {
    header |= u8::try_from(form.words.len()).unwrap_or(WORDS).min(WORDS);
    header |= if form.generation.is_some() { GENERATION } else { 0 };
    header |= if joined.is_empty() { 0 } else { JOINED };
    out.push(header);
    out.extend(form.generation);
    for word in form.words.iter().take(limits::WORDS_MAX) {
        let signs = kind_code(word.kind) << 3 | part_code(word.part) << 1 | u8::from(word.linked);
        put_word(out, word.token, signs);
    }
    if !joined.is_empty() {
        put_short(out, long(joined.len()));
        joined.iter().for_each(|word| put_short(out, (*word).into()));
    }
}

fn put_rest(out: &mut Vec<u8>, stored: &Stored, (places, born): (&[u32], Born)) {
    let implied = matches!(&*stored.birth, [only] if implies(born) == Some(*only));
    let plain = (0..).zip(&stored.identities).all(|(at, identity)| is_plain(at, identity));
    let mut flags = sex_code(stored.sex) << SEX_SHIFT;
    for (holds, flag) in [
        (implied, BIRTH_IMPLIED),
        (stored.nationalities.len() == 1, ONE_NATIONALITY),
        (stored.nationalities.len() > 1, NATIONALITIES),
        (plain, PLAIN_IDENTITIES),
        (!places.is_empty(), PLACES),
        (!stored.documents.is_empty(), DOCUMENTS),
    ] {
        flags |= if holds { flag } else { 0 };
    }
    out.push(flags);
    if !places.is_empty() {
        put_short(out, long(places.len()));
        places.iter().for_each(|place| put_short(out, (*place).into()));
    }
    if !implied {
        put_dates(out, &stored.birth);
    }
    if stored.nationalities.len() > 1 {
        put_short(out, long(stored.nationalities.len()));
    }
    for country in &stored.nationalities {
        put_text(out, country.as_str());
    }
    put_short(out, long(stored.identities.len()));
    for identity in stored.identities.iter().filter(|_| !plain) {
        out.push(role_code(identity.role) | quality_code(identity.quality) << 3);
        put_dates(out, &identity.birth);
    }
    if !stored.documents.is_empty() {
        put_short(out, long(stored.documents.len()));
        for document in &stored.documents {
            put_text(out, &document.number);
            put_text(out, document.issuer.as_ref().map_or("", Country::as_str));
        }
    }
}

fn put_dates(out: &mut Vec<u8>, dates: &[DateInterval]) {
    put_short(out, long(dates.len()));
    dates.iter().for_each(|date| put_text(out, &date.to_string()));
}

/// A record with its words and places numbered anew.
pub(super) fn renumber(out: &mut Vec<u8>, record: &[u8], new: &mut Renumbering<'_>) -> Option<()> {
    let mut input = Input::new(record);
    let forms = input.byte()?;
    out.push(forms);
    let count = forms_of(forms, &mut input)?;
    if forms == FORMS {
        out.push(u8::try_from(count - u16::from(FORMS)).ok()?);
    }
    for _ in 0..count {
        let header = input.byte()?;
        out.push(header);
        if header & GENERATION != 0 {
            out.push(input.byte()?);
        }
        for _ in 0..header & WORDS {
            let (word, signs) = input.word()?;
            put_word(out, (new.word)(word), signs);
        }
        if header & JOINED != 0 {
            let count = input.short()?;
            put_short(out, count);
            for _ in 0..count {
                put_short(out, (new.word)(input.short32()?).into());
            }
        }
    }
    let flags = input.byte()?;
    out.push(flags);
    if flags & PLACES != 0 {
        let count = input.short()?;
        put_short(out, count);
        for _ in 0..count {
            put_short(out, (new.place)(input.short32()?).into());
        }
    }
    out.extend_from_slice(input.rest());
    Some(())
}

/// Calls back with each form of a record, as a search sees it that came across the record, and with
/// its place among them.
///
/// The first byte of a record says how many there are and comes apart from the rest, so that it can
/// be fetched before.
pub(super) fn each_form(
    forms: u8,
    rest: &[u8],
    seen: &mut Seen,
    mut found: impl FnMut(u16, &Seen),
) -> Option<()> {
    let mut input = Input::new(rest);
    for number in 0..forms_of(forms, &mut input)? {
        see(&mut input, seen)?;
        found(number, seen);
    }
    Some(())
}

fn forms_of(first: u8, input: &mut Input<'_>) -> Option<u16> {
    let beyond = if first == FORMS { input.byte()? } else { 0 };
    Some(u16::from(first) + u16::from(beyond))
}

fn see(input: &mut Input<'_>, seen: &mut Seen) -> Option<()> {
    let header = input.byte()?;
    if header & GENERATION != 0 {
        input.byte()?;
    }
    seen.clear();
    for _ in 0..header & WORDS {
        let (word, signs) = input.word()?;
        seen.add(word, kind_of(signs)?, part_of(signs));
    }
    seen.settle();
    if header & JOINED != 0 {
        for _ in 0..input.short()? {
            seen.add_joined(input.short32()?);
        }
    }
    Some(())
}

/// What of a record is wanted besides its names.
#[derive(Clone, Copy)]
pub(in crate::index) struct Fields {
    births: bool,
    nationalities: bool,
    places: bool,
    documents: bool,
}

impl Fields {
    /// Everything.
    pub(in crate::index) const ALL: Self =
        Self { births: true, nationalities: true, places: true, documents: true };
    /// What tells under which birth dates a record stands.
    pub(in crate::index) const DATES: Self =
        Self { births: true, nationalities: false, places: false, documents: false };

    /// What a question compares.
    pub(in crate::index) fn of(question: &Question) -> Self {
        Self {
            births: !question.birth.is_empty(),
            nationalities: !question.nationalities.is_empty(),
            places: !question.places.is_empty(),
            documents: !question.documents.is_empty(),
        }
    }
}

/// Where to find what a record does not say itself.
pub(super) struct Around<'a> {
    /// The birth date under which it stands.
    pub(super) born: &'a dyn Fn() -> Born,
    /// The place of birth with a number.
    pub(super) place: &'a dyn Fn(u32) -> Option<HeldPlace>,
    /// The names as they are shown, if they are wanted.
    pub(super) shown: &'a [Box<str>],
}

/// Reads a record into `room`, whose memory is used again; what is not wanted is left out.
pub(super) fn read(
    record: &[u8],
    wanted: Fields,
    around: &Around<'_>,
    room: &mut Stored,
) -> Option<()> {
    let mut input = Input::new(record);
    read_forms(&mut input, &mut room.forms)?;
    let flags = input.byte()?;
    room.sex = sex_of(flags >> SEX_SHIFT & 0b11);
    room.places.clear();
    if flags & PLACES != 0 {
        for _ in 0..input.short()? {
            let place = input.short32()?;
            if wanted.places {
                room.places.push((around.place)(place)?);
            }
        }
    }
    room.birth.clear();
    if flags & BIRTH_IMPLIED == 0 {
        read_dates(&mut input, &mut room.birth)?;
    } else if wanted.births {
        room.birth.push(implies((around.born)())?);
    }
    read_nationalities(&mut input, flags, (wanted, &mut room.nationalities))?;
    let plain = flags & PLAIN_IDENTITIES != 0;
    read_identities(&mut input, plain, (around.shown, &mut room.identities))?;
    room.documents.clear();
    if flags & DOCUMENTS != 0 && wanted.documents {
        for _ in 0..input.short()? {
            let (number, issuer) = (input.text()?.to_owned(), input.text()?.parse().ok());
            room.documents.push(DocumentNumber { kind: None, number, issuer, note: None });
        }
    }
    Some(())
}

fn read_forms(input: &mut Input<'_>, forms: &mut Vec<StoredForm>) -> Option<()> {
    let first = input.byte()?;
    let count = usize::from(forms_of(first, input)?);
    let mut identity = 0u16;
    for at in 0..count {
        let header = input.byte()?;
        if at > 0 && header & SAME_IDENTITY == 0 {
            identity = identity.checked_add(1)?;
        }
        let generation = if header & GENERATION == 0 { None } else { Some(input.byte()?) };
        if forms.len() == at {
            forms.push(StoredForm { identity, generation, words: Vec::new() });
        }
        let form = forms.get_mut(at)?;
        (form.identity, form.generation) = (identity, generation);
        form.words.clear();
        for _ in 0..header & WORDS {
            let (token, signs) = input.word()?;
            let (kind, part) = (kind_of(signs)?, part_of(signs));
            form.words.push(StoredWord { token, kind, part, linked: signs & 1 == 1 });
        }
        if header & JOINED != 0 {
            for _ in 0..input.short()? {
                input.short()?;
            }
        }
    }
    forms.truncate(count);
    Some(())
}

fn read_nationalities(
    input: &mut Input<'_>,
    flags: u8,
    (wanted, all): (Fields, &mut Vec<Country>),
) -> Option<()> {
    all.clear();
    for _ in 0..nationalities(input, flags)? {
        let code = input.text()?;
        if wanted.nationalities {
            all.push(code.parse().ok()?);
        }
    }
    Some(())
}

fn skip_nationalities(input: &mut Input<'_>, flags: u8) -> Option<()> {
    for _ in 0..nationalities(input, flags)? {
        input.text()?;
    }
    Some(())
}

fn nationalities(input: &mut Input<'_>, flags: u8) -> Option<u64> {
    match (flags & ONE_NATIONALITY != 0, flags & NATIONALITIES != 0) {
        (true, _) => Some(1),
        (false, true) => input.short(),
        (false, false) => Some(0),
    }
}

fn read_identities(
    input: &mut Input<'_>,
    plain: bool,
    (shown, all): (&[Box<str>], &mut Vec<StoredIdentity>),
) -> Option<()> {
    all.clear();
    for at in 0..input.short()? {
        let mut birth = Vec::new();
        let (role, quality) = if plain {
            (plain_role(at), NameQuality::Unknown)
        } else {
            let code = input.byte()?;
            read_dates(input, &mut birth)?;
            (role_of(code & 0b111)?, quality_of(code >> 3)?)
        };
        let shown = usize::try_from(at).ok().and_then(|at| shown.get(at)).cloned();
        let shown = shown.unwrap_or_default();
        all.push(StoredIdentity { role, quality, shown, birth: birth.into() });
    }
    Some(())
}

fn read_dates(input: &mut Input<'_>, dates: &mut Vec<DateInterval>) -> Option<()> {
    for _ in 0..input.short()? {
        dates.push(input.text()?.parse().ok()?);
    }
    Some(())
}

/// The date that standing under a day says.
fn implies(born: Born) -> Option<DateInterval> {
    let (year, month, day) = born.written()?;
    DateInterval::of_day(year, month, day)
}

/// The first name is the main one, further ones aliases, and nothing else is said of them.
fn is_plain(at: u64, identity: &StoredIdentity) -> bool {
    identity.role == plain_role(at)
        && identity.quality == NameQuality::Unknown
        && identity.birth.is_empty()
}

const fn plain_role(at: u64) -> IdentityRole {
    if at == 0 { IdentityRole::Main } else { IdentityRole::Alias }
}

fn long(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

const fn kind_code(kind: Kind) -> u8 {
    match kind {
        Kind::Name => 0,
        Kind::Initial => 1,
        Kind::Particle => 2,
    }
}

const fn kind_of(word: u8) -> Option<Kind> {
    match word >> 3 & 0b11 {
        0 => Some(Kind::Name),
        1 => Some(Kind::Initial),
        2 => Some(Kind::Particle),
        _ => None,
    }
}

const fn part_code(part: Part) -> u8 {
    match part {
        Part::Given => 0,
        Part::Family => 1,
        Part::Patronymic => 2,
        Part::Open => 3,
    }
}

const fn part_of(word: u8) -> Part {
    match word >> 1 & 0b11 {
        0 => Part::Given,
        1 => Part::Family,
        2 => Part::Patronymic,
        _ => Part::Open,
    }
}

const fn sex_code(sex: Option<Sex>) -> u8 {
    match sex {
        None => 0,
        Some(Sex::F) => 1,
        Some(Sex::M) => 2,
        Some(Sex::X) => 3,
    }
}

const fn sex_of(code: u8) -> Option<Sex> {
    match code {
        1 => Some(Sex::F),
        2 => Some(Sex::M),
        3 => Some(Sex::X),
        _ => None,
    }
}

const fn role_code(role: IdentityRole) -> u8 {
    match role {
        IdentityRole::Main => 0,
        IdentityRole::Birth => 1,
        IdentityRole::Former => 2,
        IdentityRole::Alias => 3,
        IdentityRole::MisusedVictim => 4,
    }
}

const fn role_of(code: u8) -> Option<IdentityRole> {
    match code {
        0 => Some(IdentityRole::Main),
        1 => Some(IdentityRole::Birth),
        2 => Some(IdentityRole::Former),
        3 => Some(IdentityRole::Alias),
        4 => Some(IdentityRole::MisusedVictim),
        _ => None,
    }
}

const fn quality_code(quality: NameQuality) -> u8 {
    match quality {
        NameQuality::Good => 0,
        NameQuality::Low => 1,
        NameQuality::Unknown => 2,
    }
}

const fn quality_of(code: u8) -> Option<NameQuality> {
    match code {
        0 => Some(NameQuality::Good),
        1 => Some(NameQuality::Low),
        2 => Some(NameQuality::Unknown),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_forms_are_kept_as_a_record_may_have() {
        for count in [0, 1, 254, 255, 256] {
            let word = StoredWord { token: 7, kind: Kind::Name, part: Part::Given, linked: false };
            let form = |_| StoredForm { identity: 0, generation: Some(2), words: vec![word] };
            let stored = Stored { forms: (0..count).map(form).collect(), ..Stored::default() };
            let mut bytes = Vec::new();
            put(&mut bytes, &stored, (&[], &[]), Born::UNKNOWN);
            let mut again = Vec::new();
            let mut new = Renumbering { word: &mut |word| word + 1, place: &mut |place| place };
            renumber(&mut again, &bytes, &mut new).unwrap();
            let mut seen = 0;
            each_form(again[0], &again[1..], &mut Seen::default(), |_, form| {
                assert_eq!(form.distinct().collect::<Vec<_>>(), [8]);
                seen += 1;
            });
            let around = Around { born: &|| Born::UNKNOWN, place: &|_| None, shown: &[] };
            let mut room = Stored::default();
            read(&again, Fields::ALL, &around, &mut room).unwrap();
            assert_eq!((seen, room.forms.len()), (count, count));
        }
    }
}
