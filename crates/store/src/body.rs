//! Bodies of records, shortened: JSON against a dictionary that ships with the program.
//!
//! A body is stored as JSON, or as the number of a dictionary and a zstd frame without its magic
//! number. Dictionaries are numbered from 1 and never change once a program with them was used: to
//! change one, add the next. They are trained on made-up records alone: what one was trained on can
//! be read in it, and what is erased must not live on there.
// LEGAL: Directive (EU) 2016/680, Article 5: erased means erased, so no dictionary is made of
// records that a node holds.

use crate::limits;
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::LazyLock;
use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe;

/// The dictionaries by number, from 1. The second is of the alerts that `measure samples` makes up,
/// by
/// `zstd --train`; the first was of alerts as they were declared before.
const DICTIONARIES: [&[u8]; 2] =
    [include_bytes!("../dictionaries/1.zdict"), include_bytes!("../dictionaries/2.zdict")];
/// The number of the one that is written with.
const NEWEST: u8 = 2;
/// How every zstd frame begins, and no stored body.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The most that a zstd frame says before its content (RFC 8878).
const HEADER_BYTES_MAX: usize = 18;
/// How a body of JSON begins: with this no dictionary may be numbered.
const JSON: u8 = b'{';

const _: () = assert!(DICTIONARIES.len() == NEWEST as usize && NEWEST < JSON);

static WRITTEN_WITH: LazyLock<EncoderDictionary<'static>> = LazyLock::new(|| {
    let newest = DICTIONARIES.last().copied().unwrap_or_default();
    EncoderDictionary::copy(newest, limits::BODY_LEVEL)
});

static READ_WITH: LazyLock<[DecoderDictionary<'static>; DICTIONARIES.len()]> =
    LazyLock::new(|| DICTIONARIES.map(DecoderDictionary::copy));

/// Makes a shortener of its own for each thread that writes.
fn shortener() -> Option<Compressor<'static>> {
    let mut shortener = Compressor::with_prepared_dictionary(&WRITTEN_WITH).ok()?;
    // The row has a checksum of its own and names its dictionary.
    shortener.include_checksum(false).ok()?;
    shortener.include_dictid(false).ok()?;
    Some(shortener)
}

thread_local! {
    static SHORTENER: RefCell<Option<Compressor<'static>>> = RefCell::new(shortener());
    static READERS: RefCell<[Option<Decompressor<'static>>; DICTIONARIES.len()]> =
        const { RefCell::new([const { None }; DICTIONARIES.len()]) };
}

/// The body as it is stored: shortened where that makes it shorter.
pub(crate) fn shorten(json: Vec<u8>) -> Vec<u8> {
    let frame = SHORTENER.with_borrow_mut(|shortener| shortener.as_mut()?.compress(&json).ok());
    let stored = frame.and_then(|frame| {
        let mut stored = Vec::with_capacity(frame.len());
        stored.push(NEWEST);
        stored.extend_from_slice(frame.strip_prefix(&MAGIC)?);
        Some(stored)
    });
    match stored {
        Some(stored) if stored.len() < json.len() => stored,
        _ => json,
    }
}

/// The JSON of a stored body; none if it is of no known form or longer than any body may be.
pub(crate) fn json(stored: &[u8]) -> Option<Cow<'_, [u8]>> {
    let (number, rest) = stored.split_first()?;
    if *number == JSON {
        return Some(Cow::Borrowed(stored));
    }
    let place = usize::from(number.checked_sub(1)?);
    let frame = framed(rest);
    let length = length_of(&frame)?;
    READERS.with_borrow_mut(|readers| {
        let reader = readers.get_mut(place)?;
        if reader.is_none() {
            *reader = Decompressor::with_prepared_dictionary(READ_WITH.get(place)?).ok();
        }
        let json = reader.as_mut()?.decompress(&frame, length).ok()?;
        (json.len() == length).then_some(Cow::Owned(json))
    })
}

/// How long the JSON of a stored body is: what reading it takes of a page's room.
pub(crate) fn json_length(stored: &[u8]) -> usize {
    match stored.split_first() {
        Some((number, rest)) if *number != JSON => {
            // The length stands in the first bytes of a frame.
            let head = rest.get(..rest.len().min(HEADER_BYTES_MAX - MAGIC.len()));
            head.and_then(|head| length_of(&framed(head))).unwrap_or(stored.len())
        }
        _ => stored.len(),
    }
}

fn framed(rest: &[u8]) -> Vec<u8> {
    [&MAGIC, rest].concat()
}

fn length_of(frame: &[u8]) -> Option<usize> {
    let length = zstd_safe::get_frame_content_size(frame).ok().flatten()?;
    usize::try_from(length).ok().filter(|length| *length <= limits::RECORD_BYTES_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A body as version 1 of the dictionary wrote it.
    const WRITTEN: &str = concat!(
        "01606200d50100c34104ff9047e2ddd48eeaa3d859acad19af26060efcb1050501fefa27d91216a21ea2",
        "391db345963f35cc11450e613ee209bdf3166661888201",
    );

    /// The same as version 2 of the dictionary wrote it.
    const WRITTEN_2: &str = concat!(
        "026062002d020083c1031309af5a50e553e9743e7ceebd790314fca7899c04ad6ef1f92040ef65417d57",
        "2fcb79bb96fbb17f8f8d04627b3bab68a9a059513221acaa3ffc83b717f91332352a",
    );

    fn unhex(text: &str) -> Vec<u8> {
        let digit = |byte: &u8| u8::try_from(char::from(*byte).to_digit(16).unwrap()).unwrap();
        text.as_bytes().chunks(2).map(|two| digit(&two[0]) << 4 | digit(&two[1])).collect()
    }

    const RECORD: &str = concat!(
        r#"{"format":1,"register":"sis-objects","id":"FR00012345678","owner":"fr-sirene","v"#,
        r#"ersion":1,"entered":"2023-04-05T06:07:08.009Z","changed":"2023-04-05T06:07:08.00"#,
        r#"9Z","expires":"2033-04-05T06:07:08.009Z","fields":{"document":[{"type":"document"#,
        r#"","value":{"kind":"passport","country":"FRA","number":"12AB34567"}}],"status":[{"#,
        r#""type":"code","value":"stolen"}]}}"#,
    );

    #[test]
    fn a_record_takes_a_quarter_of_its_json_at_most() {
        let stored = shorten(RECORD.as_bytes().to_vec());
        assert!(stored.len() * 4 < RECORD.len(), "{} of {}", stored.len(), RECORD.len());
        assert_eq!(json(&stored).unwrap(), RECORD.as_bytes());
        assert_eq!(json_length(&stored), RECORD.len());
    }

    #[test]
    fn what_each_dictionary_wrote_is_read_for_ever() {
        assert_eq!(json(&unhex(WRITTEN)).unwrap(), RECORD.as_bytes());
        assert_eq!(json(&unhex(WRITTEN_2)).unwrap(), RECORD.as_bytes());
    }

    #[test]
    fn json_is_read_as_it_is_and_what_is_neither_is_not_read() {
        assert_eq!(json(b"{}").unwrap(), &b"{}"[..]);
        for foreign in [&b""[..], &[0], &[1], &[NEWEST + 1, 0, 0], &[NEWEST, 1, 2, 3], b"[]"] {
            assert_eq!(json(foreign), None, "{foreign:?}");
        }
    }

    #[test]
    fn a_length_over_the_limit_is_not_believed() {
        let over = vec![b' '; limits::RECORD_BYTES_MAX + 1];
        let stored = shorten(over);
        assert_eq!(stored[0], NEWEST);
        assert_eq!(json(&stored), None);
        let most = vec![b' '; limits::RECORD_BYTES_MAX];
        assert_eq!(json(&shorten(most.clone())).unwrap(), most);
    }

    proptest! {
        #[test]
        fn whatever_is_stored_is_read_back(
            fields in prop::collection::btree_map("[a-z_]{1,12}", ".{0,200}", 0..12),
        ) {
            let text = serde_json::to_vec(&fields).unwrap();
            let stored = shorten(text.clone());
            prop_assert!(stored.len() <= text.len());
            prop_assert_eq!(json(&stored).unwrap(), text);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = (json(&bytes), json_length(&bytes));
        }
    }
}
