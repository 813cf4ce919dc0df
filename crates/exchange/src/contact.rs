//! The desk that people of other authorities turn to, as the trust list names it.

use crate::limits::CONTACT_CHARS_MAX;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A desk with a telephone number or an e-mail address, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What it is called, such as `Single point of contact`.
    pub desk: String,
    /// Its telephone number, with the country's prefix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What a newer format adds.
    #[serde(flatten)]
    pub unknown: BTreeMap<String, serde_json::Value>,
}

impl Contact {
    /// Whether the desk has a name and a way to reach it, each within its limit.
    pub(crate) fn is_sound(&self) -> bool {
        let short = |text: &str| {
            let chars = text.chars().count();
            (1..=CONTACT_CHARS_MAX).contains(&chars) && !text.chars().any(char::is_control)
        };
        let phone = |text: &String| {
            let known = |c: char| c.is_ascii_digit() || "+ -()/.".contains(c);
            short(text) && text.chars().all(known) && text.chars().any(|c| c.is_ascii_digit())
        };
        let email = |text: &String| {
            let halves = text.split_once('@');
            let sound = |half: &str| !half.is_empty() && !half.contains(['@', '?', '&', '%', ' ']);
            short(text) && halves.is_some_and(|(name, host)| sound(name) && sound(host))
        };
        short(&self.desk)
            && (self.phone.is_some() || self.email.is_some())
            && self.phone.as_ref().is_none_or(phone)
            && self.email.as_ref().is_none_or(email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(desk: &str, phone: Option<&str>, email: Option<&str>) -> Contact {
        let (phone, email) = (phone.map(str::to_owned), email.map(str::to_owned));
        Contact { desk: desk.to_owned(), phone, email, ..Contact::default() }
    }

    #[test]
    fn a_contact_has_a_desk_and_a_way_to_reach_it() {
        assert!(contact("SPOC", Some("+49 (30) 1234-5"), None).is_sound());
        assert!(contact("SPOC", None, Some("spoc@bb.example")).is_sound());
        assert!(!contact("SPOC", None, None).is_sound());
        assert!(!contact("", Some("+49"), None).is_sound());
        for phone in ["", "none", "+", "1;ext=2"] {
            assert!(!contact("SPOC", Some(phone), None).is_sound(), "{phone}");
        }
        for email in ["", "spoc", "@bb", "spoc@", "a@b@c", "a b@c", "a@b?subject=x"] {
            assert!(!contact("SPOC", None, Some(email)).is_sound(), "{email}");
        }
    }

    #[test]
    fn one_character_over_the_limit_is_refused() {
        let full = "x".repeat(CONTACT_CHARS_MAX);
        assert!(contact(&full, Some("1"), None).is_sound());
        assert!(!contact(&format!("{full}x"), Some("1"), None).is_sound());
        assert!(!contact("SPOC", Some(&"1".repeat(CONTACT_CHARS_MAX + 1)), None).is_sound());
    }
}
