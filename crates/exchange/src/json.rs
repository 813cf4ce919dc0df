//! JSON from strangers: depth before parsing, no key twice; and one spelling for signing (RFC
//! 8785).

use crate::error::JsonFault;
use entente_model::limits::JSON_DEPTH_MAX;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

const DUPLICATE: &str = "key twice";
/// Whole numbers up to here have one spelling in every JSON reader.
const INTEGER_MAX: u64 = (1 << 53) - 1;

/// Reads a JSON text, refusing depth over [`JSON_DEPTH_MAX`] before parsing and any key named
/// twice.
///
/// # Errors
/// What is wrong and where.
pub fn checked(bytes: &[u8]) -> Result<Value, JsonFault> {
    if depth(bytes) > JSON_DEPTH_MAX {
        return Err(JsonFault::TooDeep { depth_max: JSON_DEPTH_MAX });
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let fault = |error: serde_json::Error| {
        let (line, column) = (error.line(), error.column());
        if error.to_string().starts_with(DUPLICATE) {
            JsonFault::DuplicateKey { line, column }
        } else {
            JsonFault::Malformed { line, column }
        }
    };
    let value = Strict.deserialize(&mut deserializer).map_err(fault)?;
    deserializer.end().map_err(fault)?;
    Ok(value)
}

/// The one spelling of a JSON value: keys sorted, no space, whole numbers only.
///
/// # Errors
/// [`JsonFault::Number`] for fractions and numbers beyond 2^53; [`JsonFault::TooDeep`].
pub fn canonical(value: &Value) -> Result<Vec<u8>, JsonFault> {
    let mut out = Vec::new();
    write(value, JSON_DEPTH_MAX, &mut out)?;
    Ok(out)
}

/// The deepest nesting of a text, counted on its brackets outside strings.
fn depth(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    let (mut in_string, mut escaped) = (false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn write(value: &Value, depth_left: usize, out: &mut Vec<u8>) -> Result<(), JsonFault> {
    let too_deep = JsonFault::TooDeep { depth_max: JSON_DEPTH_MAX };
    match value {
        Value::Null => out.extend(b"null"),
        Value::Bool(true) => out.extend(b"true"),
        Value::Bool(false) => out.extend(b"false"),
        Value::Number(number) => {
            let fits = number.as_i64().is_some_and(|n| n.unsigned_abs() <= INTEGER_MAX);
            if !fits {
                return Err(JsonFault::Number);
            }
            out.extend(number.to_string().bytes());
        }
        Value::String(text) => text_out(text, out)?,
        Value::Array(values) => {
            let depth_left = depth_left.checked_sub(1).ok_or(too_deep)?;
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write(value, depth_left, out)?;
            }
            out.push(b']');
        }
        Value::Object(map) => {
            let depth_left = depth_left.checked_sub(1).ok_or(too_deep)?;
            let mut members: Vec<_> = map.iter().collect();
            // RFC 8785 sorts by UTF-16 code units.
            members.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
            out.push(b'{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                text_out(key, out)?;
                out.push(b':');
                write(value, depth_left, out)?;
            }
            out.push(b'}');
        }
    }
    Ok(())
}

fn text_out(text: &str, out: &mut Vec<u8>) -> Result<(), JsonFault> {
    serde_json::to_writer(out, text).map_err(|_| JsonFault::Unexpected)
}

/// Builds a value and refuses a key named twice.
struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("not a number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(Self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(DUPLICATE));
            }
            let value = access.next_value_seed(Self)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_level_too_deep_is_refused_before_parsing() {
        let nested = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(checked(nested(JSON_DEPTH_MAX).as_bytes()).is_ok());
        assert_eq!(
            checked(nested(JSON_DEPTH_MAX + 1).as_bytes()),
            Err(JsonFault::TooDeep { depth_max: JSON_DEPTH_MAX })
        );
        let bomb = "[".repeat(1_000_000);
        assert!(matches!(checked(bomb.as_bytes()), Err(JsonFault::TooDeep { .. })));
    }

    #[test]
    fn brackets_inside_a_string_are_no_depth() {
        let text = format!("\"{}\\\"{}\"", "[".repeat(100), "{".repeat(100));
        assert!(checked(text.as_bytes()).is_ok());
    }

    #[test]
    fn a_key_named_twice_is_refused_at_every_level() {
        assert!(matches!(checked(br#"{"a":1,"a":1}"#), Err(JsonFault::DuplicateKey { .. })));
        assert!(matches!(
            checked(br#"[{"a":{"b":1,"b":2}}]"#),
            Err(JsonFault::DuplicateKey { .. })
        ));
        assert!(checked(br#"{"a":{"a":1}}"#).is_ok());
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in ["", "{", "nan", "1e400", "[1,]", "{} {}", "\"\\ud800\"", "\u{feff}{}"] {
            assert!(checked(text.as_bytes()).is_err(), "{text}");
        }
        assert!(checked(&[b'"', 0xff, b'"']).is_err());
    }

    #[test]
    fn the_canonical_form_sorts_keys_and_drops_space() {
        let value = checked("{ \"b\" : [1, -2, \"é\\u0007\"], \"a\": null }".as_bytes()).unwrap();
        assert_eq!(
            String::from_utf8(canonical(&value).unwrap()).unwrap(),
            "{\"a\":null,\"b\":[1,-2,\"é\\u0007\"]}"
        );
        assert_eq!(canonical(&checked(b"1.5").unwrap()), Err(JsonFault::Number));
        assert_eq!(canonical(&checked(b"9007199254740992").unwrap()), Err(JsonFault::Number));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused_without_a_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..200)
        ) {
            let _ = checked(&bytes);
        }

        #[test]
        fn what_is_read_is_what_the_plain_reader_reads(text in r#"[\[\]{}:,"a0-9 .eE+-]{0,40}"#) {
            if let Ok(value) = checked(text.as_bytes()) {
                prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
            }
        }
    }
}
