//! Numbers that identify objects other than by plate, vehicle identification number or document:
//! each kind with its own form, and with a check digit where there is one.

use crate::identifiers::normalised;
use crate::{Error, limits};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use utoipa::ToSchema;

macro_rules! number_kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What a number is the number of.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Serialize, Deserialize, ToSchema)]
        pub enum NumberKind {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl NumberKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The code as it travels.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

number_kinds! {
    /// A mobile device: 15 digits with check digit, 14 without, or 16 with the software version
    /// (3GPP TS 23.003).
    Imei = "imei";
    /// A freight container: owner, category, serial and check digit (ISO 6346).
    Container = "container";
    /// The serial of a firearm; makers repeat each other's.
    Firearm = "firearm";
    /// The serial of a banknote; currencies repeat each other's.
    Banknote = "banknote";
    /// The registration mark of an aircraft.
    AircraftRegistration = "aircraft-registration";
    /// The serial that its maker gave an aircraft.
    AircraftSerial = "aircraft-serial";
    /// The hull identification number of a boat (ISO 10087): 14 characters, 12 without the country.
    Hull = "hull";
    /// The registration mark of a boat.
    BoatRegistration = "boat-registration";
    /// The number of an engine of a boat, an aircraft or a vehicle.
    Engine = "engine";
    /// The serial of industrial equipment.
    Equipment = "equipment";
    /// The serial of an item of information technology.
    It = "it";
    /// The number of an identifiable part.
    Part = "part";
    /// A card for payments; kept by its first six and last four digits alone.
    PaymentCard = "payment-card";
    /// Another number by which an object can be told from others.
    Serial = "serial";
}

impl fmt::Display for NumberKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for NumberKind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Self::ALL.iter().find(|kind| kind.as_str() == text.trim());
        found.copied().ok_or(Error::Choice { field: "kind of number", allowed: ALLOWED })
    }
}

const ALLOWED: &str = "imei, container, firearm, banknote, aircraft-registration, aircraft-serial, \
                       hull, boat-registration, engine, equipment, it, part, payment-card, serial";

/// What is known beside a number and tells it from the same number of another object.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum NumberDetail {
    /// Who made it.
    Make,
    /// The maker's name for it.
    Model,
    /// The calibre of a firearm.
    Calibre,
    /// The currency of a banknote: a code of ISO 4217.
    Currency,
    /// The value printed on a banknote.
    Denomination,
}

impl NumberDetail {
    /// Every detail.
    pub const ALL: [Self; 5] =
        [Self::Make, Self::Model, Self::Calibre, Self::Currency, Self::Denomination];

    /// The code as it travels.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Make => "make",
            Self::Model => "model",
            Self::Calibre => "calibre",
            Self::Currency => "currency",
            Self::Denomination => "denomination",
        }
    }

    /// Whether numbers of a kind have it.
    #[must_use]
    pub const fn belongs_to(self, kind: NumberKind) -> bool {
        match self {
            Self::Make | Self::Model => !matches!(
                kind,
                NumberKind::Banknote | NumberKind::Container | NumberKind::PaymentCard
            ),
            Self::Calibre => matches!(kind, NumberKind::Firearm),
            Self::Currency | Self::Denomination => matches!(kind, NumberKind::Banknote),
        }
    }
}

/// A number of an object, with what is known beside it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Written")]
pub struct ObjectNumber {
    /// What it is the number of.
    kind: NumberKind,
    /// The number as the source writes it; of a payment card the first six and last four digits.
    number: String,
    /// What is known beside it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    details: BTreeMap<NumberDetail, String>,
}

/// A number as it travels, before it is checked.
#[derive(Deserialize)]
struct Written {
    kind: NumberKind,
    number: String,
    #[serde(default)]
    details: BTreeMap<NumberDetail, String>,
}

impl TryFrom<Written> for ObjectNumber {
    type Error = Error;

    fn try_from(written: Written) -> Result<Self, Error> {
        let number = Self::asked(written.kind, &written.number)?;
        written
            .details
            .iter()
            .try_fold(number, |one, (detail, text)| one.with_detail(*detail, text))
    }
}

impl ObjectNumber {
    /// A number as it is entered: of the form of its kind, and with a check digit that fits.
    ///
    /// # Errors
    /// [`Error::ObjectNumber`] if it has not that form, [`Error::CheckDigit`] if its check digit
    /// does not fit the rest.
    pub fn new(kind: NumberKind, number: &str) -> Result<Self, Error> {
        let asked = Self::asked(kind, number)?;
        if asked.check() == Some(NumberCheck::DoesNotHold) {
            return Err(Error::CheckDigit { what: kind.as_str() });
        }
        Ok(asked)
    }

    /// A number as it is asked: of the form of its kind. A check digit that does not fit is no
    /// reason not to look, and is never corrected.
    ///
    /// # Errors
    /// [`Error::ObjectNumber`] if it has not that form.
    pub fn asked(kind: NumberKind, number: &str) -> Result<Self, Error> {
        let number = match kind {
            NumberKind::PaymentCard => truncated_card(number)?,
            _ => number.trim().to_owned(),
        };
        let asked = Self { kind, number, details: BTreeMap::new() };
        if asked.has_form() { Ok(asked) } else { Err(Error::ObjectNumber { what: kind.as_str() }) }
    }

    /// Adds what is known beside it.
    ///
    /// # Errors
    /// [`Error::Text`] if the text is empty or too long, or numbers of the kind have no such
    /// detail.
    pub fn with_detail(mut self, detail: NumberDetail, text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let fits = !text.is_empty()
            && text.chars().count() <= limits::NUMBER_DETAIL_CHARS_MAX
            && !text.chars().any(char::is_control);
        if !fits || !detail.belongs_to(self.kind) {
            let chars_max = limits::NUMBER_DETAIL_CHARS_MAX;
            return Err(Error::Text { field: detail.as_str(), chars_max });
        }
        self.details.insert(detail, text.to_owned());
        Ok(self)
    }

    /// What it is the number of.
    #[must_use]
    pub const fn kind(&self) -> NumberKind {
        self.kind
    }

    /// The number as the source writes it; of a payment card the first six and last four digits.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// What is known beside it.
    #[must_use]
    pub const fn details(&self) -> &BTreeMap<NumberDetail, String> {
        &self.details
    }

    /// The number as it is compared: without separators, check digits and versions of software.
    #[must_use]
    pub fn normalised(&self) -> String {
        let mut plain = normalised(&self.number);
        let length = match self.kind {
            NumberKind::Imei => IMEI_DIGITS,
            NumberKind::Container => CONTAINER_CHARS - 1,
            _ => return plain,
        };
        plain.truncate(plain.char_indices().nth(length).map_or(plain.len(), |(at, _)| at));
        plain
    }

    /// Whether its check digit fits the rest; none if it has none.
    #[must_use]
    pub fn check(&self) -> Option<NumberCheck> {
        let plain = normalised(&self.number);
        let holds = match self.kind {
            NumberKind::Imei if plain.len() == IMEI_DIGITS + 1 => luhn(&plain),
            NumberKind::Container => {
                let (rest, digit) = plain.split_at_checked(CONTAINER_CHARS - 1)?;
                container_digit(rest) == digit.parse().ok()
            }
            _ => return None,
        };
        Some(if holds { NumberCheck::Holds } else { NumberCheck::DoesNotHold })
    }

    fn has_form(&self) -> bool {
        let plain = normalised(&self.number);
        let digits = |from: usize| plain.bytes().skip(from).all(|b| b.is_ascii_digit());
        let length = plain.chars().count();
        match self.kind {
            NumberKind::Imei => (IMEI_DIGITS..=IMEI_DIGITS + 2).contains(&length) && digits(0),
            NumberKind::Container => {
                length == CONTAINER_CHARS
                    && plain.bytes().take(4).all(|b| b.is_ascii_uppercase())
                    && plain.chars().nth(3).is_some_and(|c| matches!(c, 'U' | 'J' | 'Z'))
                    && digits(4)
            }
            NumberKind::Hull => hull(&plain),
            NumberKind::PaymentCard => length == CARD_DIGITS_KEPT && digits(0),
            _ => (1..=limits::OBJECT_NUMBER_CHARS_MAX).contains(&length),
        }
    }
}

impl fmt::Debug for ObjectNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ObjectNumber({}, ..)", self.kind)
    }
}

/// What a check digit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberCheck {
    /// It fits the rest.
    Holds,
    /// It does not: a character is wrong.
    DoesNotHold,
}

/// Digits of an IMEI without the check digit.
const IMEI_DIGITS: usize = 14;
/// Characters of a container's number, the check digit included.
const CONTAINER_CHARS: usize = 11;
/// Digits that are kept of the number of a payment card.
const CARD_DIGITS_KEPT: usize = 10;

/// The last digit makes the weighted sum a multiple of ten (ISO/IEC 7812-1).
fn luhn(digits: &str) -> bool {
    let weighted = digits.chars().rev().zip([1, 2].into_iter().cycle()).map(|(c, weight)| {
        let product = c.to_digit(10).unwrap_or(0) * weight;
        product / 10 + product % 10
    });
    weighted.sum::<u32>() % 10 == 0
}

/// The check digit of a container's number without it (ISO 6346): letters count from 10 on and pass
/// over the multiples of 11, places double in weight, and ten counts as nought.
fn container_digit(rest: &str) -> Option<u32> {
    let value = |c: char| {
        let plain = c.to_digit(36)?;
        Some(if plain < 10 { plain } else { plain + (plain - 1) / 10 })
    };
    let mut sum = 0;
    for (place, c) in rest.chars().take(CONTAINER_CHARS - 1).enumerate() {
        sum += value(c)? << place;
    }
    Some(sum % 11 % 10)
}

/// Country and maker, serial without I, O and Q, month as letter, year of make, model year.
fn hull(plain: &str) -> bool {
    let Some(plain) = (match plain.len() {
        14 => plain.get(2..).filter(|_| plain.bytes().take(2).all(|b| b.is_ascii_uppercase())),
        12 => Some(plain),
        _ => None,
    }) else {
        return false;
    };
    plain.bytes().enumerate().all(|(place, b)| match place {
        0..3 => b.is_ascii_uppercase() || b.is_ascii_digit(),
        3..8 => b.is_ascii_digit() || b.is_ascii_uppercase() && !matches!(b, b'I' | b'O' | b'Q'),
        8 => (b'A'..=b'L').contains(&b),
        _ => b.is_ascii_digit(),
    })
}

/// The first six and last four digits: what may be kept of the number of a payment card. A number
/// that was cut already stays as it is.
fn truncated_card(text: &str) -> Result<String, Error> {
    let what = NumberKind::PaymentCard.as_str();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let known = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '*' | '-');
    let ends = |digits: &str| {
        let (first, rest) = digits.split_at_checked(6)?;
        let last = rest.get(rest.len().checked_sub(4)?..)?;
        Some(format!("{first}*{last}"))
    };
    let cut = text.contains('*') && digits.len() == CARD_DIGITS_KEPT;
    let whole = !text.contains('*') && (12..=19).contains(&digits.len());
    if !text.chars().all(known) || !(cut || whole) {
        return Err(Error::ObjectNumber { what });
    }
    if whole && !luhn(&digits) {
        return Err(Error::CheckDigit { what });
    }
    ends(&digits).ok_or(Error::ObjectNumber { what })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(kind: NumberKind, text: &str) -> Result<ObjectNumber, Error> {
        ObjectNumber::new(kind, text)
    }

    fn wrong_digit(kind: NumberKind) -> Result<ObjectNumber, Error> {
        Err(Error::CheckDigit { what: kind.as_str() })
    }

    fn wrong_form(kind: NumberKind) -> Result<ObjectNumber, Error> {
        Err(Error::ObjectNumber { what: kind.as_str() })
    }

    #[test]
    fn an_imei_has_a_check_digit_that_is_refused_if_wrong_and_never_compared() {
        let kind = NumberKind::Imei;
        let whole = number(kind, "49-015420-323751-8").unwrap();
        assert_eq!(whole.check(), Some(NumberCheck::Holds));
        assert_eq!(number(kind, "490154203237517"), wrong_digit(kind));
        // Without the digit, and with the version of the software in its place.
        let short = number(kind, "49015420323751").unwrap();
        let versioned = number(kind, "4901542032375101").unwrap();
        assert_eq!((short.check(), versioned.check()), (None, None));
        assert_eq!(whole.normalised(), short.normalised());
        assert_eq!(whole.normalised(), versioned.normalised());
        assert_eq!(number(kind, "4901542032375"), wrong_form(kind));
        assert_eq!(number(kind, "49015420323751A"), wrong_form(kind));
    }

    #[test]
    fn a_container_has_owner_category_serial_and_a_check_digit() {
        let kind = NumberKind::Container;
        for good in ["CSQU 305438-3", "csqu3054383", "TOLU4734787", "HLXU2008419"] {
            assert_eq!(number(kind, good).unwrap().check(), Some(NumberCheck::Holds), "{good}");
        }
        assert_eq!(number(kind, "CSQU3054384"), wrong_digit(kind));
        assert_eq!(number(kind, "CSQX3054383"), wrong_form(kind));
        assert_eq!(number(kind, "CSQU305438"), wrong_form(kind));
    }

    #[test]
    fn a_wrong_check_digit_may_be_asked_but_not_entered() {
        let kind = NumberKind::Container;
        let asked = ObjectNumber::asked(kind, "CSQU3054384").unwrap();
        assert_eq!(asked.check(), Some(NumberCheck::DoesNotHold));
        assert_eq!(asked.number, "CSQU3054384");
    }

    #[test]
    fn a_hull_number_has_its_form_with_or_without_country() {
        let kind = NumberKind::Hull;
        assert!(number(kind, "FR-ABC12345D404").is_ok());
        assert!(number(kind, "ABC12345D404").is_ok());
        for bad in ["ABC1234OD404", "ABC12345M404", "ABC12345D40", "F1-ABC12345D404"] {
            assert_eq!(number(kind, bad), wrong_form(kind), "{bad}");
        }
    }

    #[test]
    fn a_payment_card_is_kept_by_ten_digits_alone() {
        let kind = NumberKind::PaymentCard;
        let card = number(kind, "4111 1111 1111 1111").unwrap();
        assert_eq!(card.number, "411111*1111");
        assert_eq!(number(kind, &card.number).unwrap(), card);
        let whole = r#"{"kind":"payment-card","number":"4111111111111111"}"#;
        assert_eq!(serde_json::from_str::<ObjectNumber>(whole).unwrap(), card);
        assert_eq!(number(kind, "4111 1111 1111 1112"), wrong_digit(kind));
        assert_eq!(number(kind, "4111 1111 1x11 1111"), wrong_form(kind));
        assert!(!serde_json::to_string(&card).unwrap().contains("4111111111111111"));
    }

    #[test]
    fn details_belong_to_their_kinds_and_are_limited() {
        let firearm = || number(NumberKind::Firearm, "AB-123").unwrap();
        assert!(firearm().with_detail(NumberDetail::Calibre, "9x19").is_ok());
        assert!(firearm().with_detail(NumberDetail::Currency, "EUR").is_err());
        let most = "x".repeat(limits::NUMBER_DETAIL_CHARS_MAX);
        assert!(firearm().with_detail(NumberDetail::Make, &most).is_ok());
        assert!(firearm().with_detail(NumberDetail::Make, &format!("{most}x")).is_err());
        let most = "1".repeat(limits::OBJECT_NUMBER_CHARS_MAX);
        assert!(number(NumberKind::Firearm, &most).is_ok());
        assert!(number(NumberKind::Firearm, &format!("{most}1")).is_err());
    }

    #[test]
    fn every_kind_has_a_code_that_reads_back() {
        for kind in NumberKind::ALL {
            assert_eq!(kind.as_str().parse::<NumberKind>().as_ref(), Ok(kind));
            assert!(ALLOWED.split(", ").any(|code| code == kind.as_str()), "{kind}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_of_an_imei_is_always_noticed(
            digits in "[0-9]{14}", place in 0..15usize, other in 1..10u32,
        ) {
            let check = (0..10).find(|last| luhn(&format!("{digits}{last}"))).unwrap();
            let mut whole: Vec<u32> =
                format!("{digits}{check}").chars().filter_map(|c| c.to_digit(10)).collect();
            whole[place] = (whole[place] + other) % 10;
            let text: String = whole.iter().map(ToString::to_string).collect();
            prop_assert_eq!(number(NumberKind::Imei, &text), wrong_digit(NumberKind::Imei));
        }

        #[test]
        fn a_container_fits_exactly_one_check_digit(rest in "[A-Z]{3}[UJZ][0-9]{6}") {
            let kind = NumberKind::Container;
            let fits = |digit: &u32| number(kind, &format!("{rest}{digit}")).is_ok();
            prop_assert_eq!((0..10).filter(fits).count(), 1);
        }

        #[test]
        fn any_text_is_refused_or_read_the_same_again(at in 0..14usize, text in "\\PC{0,48}") {
            let kind = NumberKind::ALL[at];
            if let Ok(read) = number(kind, &text) {
                let again = number(kind, &read.number).unwrap();
                prop_assert_eq!(&again, &read);
                prop_assert!(!read.normalised().is_empty());
                if !read.number.is_ascii() {
                    return Ok(());
                }
                // Separators and case do not matter.
                let lower = read.number.to_lowercase();
                let spaced: String = lower.chars().flat_map(|c| [c, ' ']).collect();
                let spaced = number(kind, &spaced).map(|number| number.normalised());
                prop_assert_eq!(spaced, Ok(read.normalised()));
            }
        }
    }
}
