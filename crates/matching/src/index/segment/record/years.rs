//! The years of birth of one form, read without the rest of the record.

use super::{
    BIRTH_IMPLIED, GENERATION, JOINED, PLACES, PLAIN_IDENTITIES, SAME_IDENTITY, WORDS, forms_of,
    implies, skip_nationalities,
};
use crate::index::postings::Born;
use crate::index::segment::coding::Input;
use crate::index::shard::years;
use entente_model::DateInterval;

/// First and last year of birth of a form, if any is known; `born` is the birth date under which
/// the record stands.
pub(in crate::index::segment) fn years_of(
    record: &[u8],
    form: u16,
    born: &dyn Fn() -> Born,
) -> Option<(i16, i16)> {
    let mut input = Input::new(record);
    let identity = skip_forms(&mut input, form)?;
    let flags = input.byte()?;
    if flags & PLACES != 0 {
        for _ in 0..input.short()? {
            input.short()?;
        }
    }
    let dates = if flags & BIRTH_IMPLIED == 0 {
        read_years(&mut input)?
    } else {
        years(std::iter::once(implies(born())?))
    };
    if flags & PLAIN_IDENTITIES != 0 {
        return dates;
    }
    let own = skip_nationalities(&mut input, flags).and_then(|()| {
        let count = input.short()?.min(u64::from(identity) + 1);
        let mut own = None;
        for _ in 0..count {
            input.byte()?;
            own = read_years(&mut input)?;
        }
        own
    });
    let both = dates.into_iter().chain(own);
    both.reduce(|one, two| (one.0.min(two.0), one.1.max(two.1)))
}

/// Reads on behind the forms, and says to which name block one of them belongs.
fn skip_forms(input: &mut Input<'_>, form: u16) -> Option<u16> {
    let first = input.byte()?;
    let (mut identity, mut found) = (0u16, 0);
    for at in 0..forms_of(first, input)? {
        let header = input.byte()?;
        if at > 0 && header & SAME_IDENTITY == 0 {
            identity = identity.checked_add(1)?;
        }
        if at == form {
            found = identity;
        }
        if header & GENERATION != 0 {
            input.byte()?;
        }
        for _ in 0..header & WORDS {
            input.word()?;
        }
        if header & JOINED != 0 {
            for _ in 0..input.short()? {
                input.short()?;
            }
        }
    }
    Some(found)
}

/// First and last year of dates, if there are any.
fn read_years(input: &mut Input<'_>) -> Option<Option<(i16, i16)>> {
    let mut all = None;
    for _ in 0..input.short()? {
        let date: DateInterval = input.text()?.parse().ok()?;
        let both = all.into_iter().chain(years(std::iter::once(date)));
        all = both.reduce(|one: (i16, i16), two| (one.0.min(two.0), one.1.max(two.1)));
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::super::put;
    use super::*;
    use crate::name::{Kind, Part};
    use crate::score::{Stored, StoredForm, StoredIdentity, StoredWord};
    use entente_model::{IdentityRole, NameQuality};

    #[test]
    fn years_are_those_of_the_record_and_of_the_name_block_alone() {
        let dates = |texts: &[&str]| -> Vec<DateInterval> {
            texts.iter().map(|text| text.parse().unwrap()).collect()
        };
        let identity = |birth: &[&str]| StoredIdentity {
            role: IdentityRole::Main,
            quality: NameQuality::Low,
            shown: "".into(),
            birth: dates(birth).into(),
        };
        let word = StoredWord { token: 7, kind: Kind::Name, part: Part::Given, linked: false };
        let form = |identity| StoredForm { identity, generation: Some(1), words: vec![word] };
        let stored = Stored {
            identities: vec![identity(&[]), identity(&["1960"]), identity(&["1985-02"])],
            forms: vec![form(0), form(0), form(1), form(2)],
            birth: dates(&["1971-03-04", "1973"]),
            nationalities: ["SWE", "FIN"].map(|code| code.parse().unwrap()).into(),
            ..Stored::default()
        };
        let of = |stored: &Stored, born: Born| {
            let mut bytes = Vec::new();
            put(&mut bytes, stored, (&[], &[3]), born);
            let form = |form| years_of(&bytes, form, &|| born);
            (0..4).map(form).collect::<Vec<_>>()
        };
        let own = Some((1971, 1973));
        let expected = [own, own, Some((1960, 1973)), Some((1971, 1985))];
        assert_eq!(of(&stored, Born::ONE_SIDED), expected);
        let implied = Stored { birth: dates(&["1971-03-04"]), ..stored };
        let day = Some((1971, 1971));
        let expected = [day, day, Some((1960, 1971)), Some((1971, 1985))];
        assert_eq!(of(&implied, Born::day(1971, 3, 4)), expected);
    }
}
