//! One record as bytes: first the words of its names, which every search that comes across it
//! reads; then what only a full comparison reads.

use super::coding::{Input, put_short, put_text};
use crate::index::postings::Born;
use crate::index::seen::Seen;
use crate::limits;
use crate::name::{Kind, Part};
use crate::place::HeldPlace;
use crate::score::{Stored, StoredForm, StoredIdentity, StoredWord};
use entente_model::value::Sex;
use entente_model::{Country, DateInterval, DocumentNumber, IdentityRole, NameQuality};

const WORDS: u8 = 0b1_1111;
const GENERATION: u8 = 1 << 5;
const SAME_IDENTITY: u8 = 1 << 6;
const JOINED: u8 = 1 << 7;
const _: () = assert!(limits::WORDS_MAX <= WORDS as usize);

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
    put_short(out, long(stored.forms.len()));
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
        let signs = kind_code(word.kind) << 3 | part_code(word.part) << 1 | u64::from(word.linked);
        put_short(out, u64::from(word.token) << 5 | signs);
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
    let forms = input.short()?;
    put_short(out, forms);
    for _ in 0..forms {
        let header = input.byte()?;
        out.push(header);
        if header & GENERATION != 0 {
            out.push(input.byte()?);
        }
        for _ in 0..header & WORDS {
            let word = input.short()?;
            let number = (new.word)(u32::try_from(word >> 5).ok()?);
            put_short(out, u64::from(number) << 5 | word & 0b1_1111);
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

/// Calls back with each form of a record, as a search sees it that came across the record.
pub(super) fn each_form(record: &[u8], found: &mut dyn FnMut(&Seen)) -> Option<()> {
    let mut input = Input::new(record);
    for _ in 0..input.short()? {
        let seen = seen(&mut input)?;
        found(&seen);
    }
    Some(())
}

fn seen(input: &mut Input<'_>) -> Option<Seen> {
    let header = input.byte()?;
    if header & GENERATION != 0 {
        input.byte()?;
    }
    let mut seen = Seen::default();
    for _ in 0..header & WORDS {
        let word = input.short()?;
        seen.add(u32::try_from(word >> 5).ok()?, kind_of(word)?, part_of(word));
    }
    seen.settle();
    if header & JOINED != 0 {
        for _ in 0..input.short()? {
            seen.add_joined(input.short32()?);
        }
    }
    Some(seen)
}

/// What of a record is wanted.
pub(super) struct Wanted<'a> {
    /// The birth date under which it stands.
    pub(super) born: Born,
    /// Where places of birth stand, if they are wanted.
    pub(super) places: Option<&'a dyn Fn(u32) -> Option<HeldPlace>>,
    /// The names as they are shown, if they are wanted.
    pub(super) shown: &'a [Box<str>],
}

/// A record ready to be compared.
pub(super) fn stored(record: &[u8], wanted: &Wanted<'_>) -> Option<Stored> {
    let mut input = Input::new(record);
    let mut forms = Vec::new();
    let mut identity = 0u16;
    for at in 0..input.short()? {
        let form = form(&mut input, at == 0, &mut identity)?;
        forms.push(form);
    }
    let flags = input.byte()?;
    let places = if flags & PLACES == 0 { Vec::new() } else { numbers(&mut input)? };
    let implied = flags & BIRTH_IMPLIED != 0;
    let birth = if implied { vec![implies(wanted.born)?] } else { dates(&mut input)? };
    let countries = match (flags & ONE_NATIONALITY != 0, flags & NATIONALITIES != 0) {
        (true, _) => 1,
        (false, true) => input.short()?,
        (false, false) => 0,
    };
    let nationalities = (0..countries).map(|_| input.text()?.parse().ok()).collect::<Option<_>>()?;
    let identities = identities(&mut input, flags & PLAIN_IDENTITIES != 0, wanted.shown)?;
    let documents = if flags & DOCUMENTS == 0 { Vec::new() } else { documents(&mut input)? };
    let places = wanted.places.map(|held| places.iter().filter_map(|place| held(*place)).collect());
    Some(Stored {
        identities: identities.into(),
        forms: forms.into(),
        birth: birth.into(),
        sex: sex_of(flags >> SEX_SHIFT & 0b11),
        nationalities,
        places: places.unwrap_or_default(),
        documents: documents.into(),
    })
}

fn form(input: &mut Input<'_>, is_first: bool, identity: &mut u16) -> Option<StoredForm> {
    let header = input.byte()?;
    if !is_first && header & SAME_IDENTITY == 0 {
        *identity = identity.checked_add(1)?;
    }
    let generation = if header & GENERATION == 0 { None } else { Some(input.byte()?) };
    let word = |input: &mut Input<'_>| {
        let word = input.short()?;
        Some(StoredWord {
            token: u32::try_from(word >> 5).ok()?,
            kind: kind_of(word)?,
            part: part_of(word),
            linked: word & 1 == 1,
        })
    };
    let words = (0..header & WORDS).map(|_| word(input)).collect::<Option<_>>()?;
    if header & JOINED != 0 {
        for _ in 0..input.short()? {
            input.short()?;
        }
    }
    Some(StoredForm { identity: *identity, generation, words })
}

fn identities(input: &mut Input<'_>, plain: bool, shown: &[Box<str>]) -> Option<Vec<StoredIdentity>> {
    let count = input.short()?;
    let mut all = Vec::new();
    for at in 0..count {
        let (role, quality, birth) = if plain {
            (plain_role(at), NameQuality::Unknown, Vec::new())
        } else {
            let code = input.byte()?;
            (role_of(code & 0b111)?, quality_of(code >> 3)?, dates(input)?)
        };
        let shown = usize::try_from(at).ok().and_then(|at| shown.get(at)).cloned();
        let shown = shown.unwrap_or_default();
        all.push(StoredIdentity { role, quality, shown, birth: birth.into() });
    }
    Some(all)
}

fn documents(input: &mut Input<'_>) -> Option<Vec<DocumentNumber>> {
    let one = |input: &mut Input<'_>| {
        let (number, issuer) = (input.text()?.to_owned(), input.text()?.parse().ok());
        Some(DocumentNumber { kind: None, number, issuer, note: None })
    };
    (0..input.short()?).map(|_| one(input)).collect()
}

fn dates(input: &mut Input<'_>) -> Option<Vec<DateInterval>> {
    (0..input.short()?).map(|_| input.text()?.parse().ok()).collect()
}

fn numbers(input: &mut Input<'_>) -> Option<Vec<u32>> {
    (0..input.short()?).map(|_| input.short32()).collect()
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

const fn kind_code(kind: Kind) -> u64 {
    match kind {
        Kind::Name => 0,
        Kind::Initial => 1,
        Kind::Particle => 2,
    }
}

const fn kind_of(word: u64) -> Option<Kind> {
    match word >> 3 & 0b11 {
        0 => Some(Kind::Name),
        1 => Some(Kind::Initial),
        2 => Some(Kind::Particle),
        _ => None,
    }
}

const fn part_code(part: Part) -> u64 {
    match part {
        Part::Given => 0,
        Part::Family => 1,
        Part::Patronymic => 2,
        Part::Open => 3,
    }
}

const fn part_of(word: u64) -> Part {
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
