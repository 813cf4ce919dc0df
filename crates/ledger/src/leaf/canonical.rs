//! One text for one JSON value, so that a commitment can be checked by anybody.

use crate::Error;
use entente_model::limits::JSON_DEPTH_MAX;
use serde_json::Value;

/// The value without space, members of objects in the order of their names' UTF-16 units (as RFC
/// 8785 orders them).
pub(super) fn json(value: &Value) -> Result<String, Error> {
    let mut text = String::new();
    write(value, 0, &mut text)?;
    Ok(text)
}

fn write(value: &Value, depth: usize, text: &mut String) -> Result<(), Error> {
    if depth > JSON_DEPTH_MAX {
        return Err(Error::Limit { what: "nesting of an entry", max: JSON_DEPTH_MAX });
    }
    match value {
        Value::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                separate(place, text);
                write(item, depth + 1, text)?;
            }
            text.push(']');
        }
        Value::Object(members) => {
            // Whether the map of serde_json keeps its order depends on other crates' features, so
            // it is sorted here.
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            text.push('{');
            for (place, (name, member)) in members.into_iter().enumerate() {
                separate(place, text);
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write(member, depth + 1, text)?;
            }
            text.push('}');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            text.push_str(&value.to_string());
        }
    }
    Ok(())
}

fn separate(place: usize, text: &mut String) {
    if place > 0 {
        text.push(',');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_are_ordered_whatever_the_order_given() {
        let value = json!({"b": [1, "\u{e5}\n"], "a": {"z": null, "y": true}});
        assert_eq!(
            json(&value).unwrap(),
            "{\"a\":{\"y\":true,\"z\":null},\"b\":[1,\"\u{e5}\\n\"]}"
        );
    }

    #[test]
    fn the_deepest_nesting_is_taken_and_one_more_is_refused() {
        let nested = |depth| (0..depth).fold(json!(1), |value, _| json!([value]));
        assert!(json(&nested(JSON_DEPTH_MAX)).is_ok());
        assert!(json(&nested(JSON_DEPTH_MAX + 1)).is_err());
    }
}
