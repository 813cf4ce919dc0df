//! A candidate as those who judge it see it: what was asked beside what the register holds.

use super::names::Names;
use super::rows;
use super::shown::{self, Shown as ShownText, ShownField};
use crate::pages::page::Page;
use crate::words::Worded;
use entente_model::answer::{Effect, Feature, Found};
use entente_model::{Answer, AuthorityId, Candidate, IdentityRole};
use entente_registers::Declaration;
use entente_services::search::{Confirmation, SearchAnswer, Standing, Verdict};

/// What is to be compared.
pub(super) struct Face {
    pub(super) authority: String,
    pub(super) register: String,
    pub(super) title: ShownText,
    pub(super) born: Option<String>,
    pub(super) reference: Option<String>,
    pub(super) band: String,
    pub(super) class: &'static str,
    pub(super) why: String,
    pub(super) misused: bool,
    pub(super) warnings: Vec<String>,
    pub(super) action: Option<Worded>,
    pub(super) next_step: Option<Worded>,
    /// Said instead of what to do as long as two have not confirmed it.
    pub(super) by_two: Option<String>,
    pub(super) compared: Vec<Compared>,
    pub(super) score: String,
    pub(super) values: Vec<ShownField>,
    /// Whether a colleague asked, not the reader.
    pub(super) is_others: bool,
}

/// One line of the comparison.
pub(super) struct Compared {
    pub(super) label: String,
    pub(super) asked: ShownText,
    pub(super) found: ShownText,
    /// Said instead of a value that is not there.
    pub(super) instead: String,
    pub(super) effect: String,
    pub(super) class: &'static str,
    pub(super) words: Worded,
    pub(super) bits: String,
}

/// A judgement on record.
pub(super) struct Judgement {
    pub(super) words: String,
    pub(super) class: &'static str,
    pub(super) reason: String,
    pub(super) officer: String,
    pub(super) at: String,
}

/// The desk to turn to at an authority.
pub(super) struct Desk {
    pub(super) name: String,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
}

impl Desk {
    /// The telephone number as devices dial it.
    pub(super) fn dialled(&self) -> String {
        let phone = self.phone.as_deref().unwrap_or_default();
        phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

impl Face {
    pub(super) fn of(
        names: &Names,
        (answer, candidate): (&SearchAnswer, &Candidate),
        judged: Option<&Confirmation>,
    ) -> Self {
        let page = &names.page;
        let (band, class) = rows::band(candidate.band);
        let band = page.words.find(&format!("search-band-{band}"));
        let warnings = candidate.warnings.iter().map(|code| names.code("warning-markers", code));
        let Answer { authority, register, .. } = &answer.answer;
        // LEGAL: Regulation (EU) 2024/1689 Art 14(5): nothing is done on one person's word alone.
        let declared = names.context.catalogue.declaration(register);
        let waits = declared.is_some_and(Declaration::is_confirmed_by_two)
            && judged.is_none_or(|one| one.standing() != Standing::Hit);
        Self {
            authority: names.authority(authority),
            register: names.register(register),
            title: shown::title(candidate),
            born: shown::born(names, candidate),
            reference: candidate.reference.clone(),
            band: band.unwrap_or_default(),
            class,
            why: rows::why(names, candidate),
            misused: candidate.matched_role == Some(IdentityRole::MisusedVictim),
            warnings: warnings.collect(),
            action: names.to_do(register, candidate).filter(|_| !waits),
            next_step: names.next_step(answer).filter(|_| !waits),
            by_two: waits.then(|| page.say("node-gate-by-two")),
            compared: candidate.features.iter().map(|one| line(names, one)).collect(),
            score: page.words.number(u64::from(candidate.score_permille)),
            values: shown::fields(names, register, candidate),
            is_others: false,
        }
    }
}

impl Judgement {
    pub(super) fn of(
        page: &Page,
        (verdict, reason): (Verdict, &str),
        (officer, at): (&entente_model::OfficerId, entente_model::Timestamp),
    ) -> Self {
        let words = page.words.find(&format!("search-verdict-{}", verdict.as_str()));
        Self {
            words: words.unwrap_or_default(),
            class: match verdict {
                Verdict::Confirmed => "good",
                Verdict::Rejected => "",
                Verdict::Unsure => "warn",
            },
            reason: reason.to_owned(),
            officer: officer.to_string(),
            at: page.moment(&at),
        }
    }
}

/// Whom the trust list names for an authority.
pub(super) fn desk(names: &Names, authority: &AuthorityId) -> Option<Desk> {
    let list = names.context.trust.current();
    let contact = list.entry(authority)?.contact.clone()?;
    Some(Desk { name: contact.desk, phone: contact.phone, email: contact.email })
}

fn line(names: &Names, feature: &Feature) -> Compared {
    let page = &names.page;
    let (code, class) = match feature.effect {
        Effect::Agrees => ("same", "good"),
        Effect::Similar => ("alike", "info"),
        Effect::Neutral => ("neutral", ""),
        Effect::Differs => ("different", "warn"),
    };
    let (found, instead) = match &feature.found {
        Found::Shown(text) => (text.as_str(), String::new()),
        Found::Withheld => ("", page.say("search-found-withheld")),
        Found::Missing => ("", page.say("search-found-missing")),
    };
    let tenths = feature.weight_millibits / 100;
    let sign = if tenths < 0 { "-" } else { "+" };
    let tenths = tenths.unsigned_abs();
    Compared {
        label: super::input::label(page, &feature.feature),
        asked: shown::compared(names, &feature.feature, &feature.asked),
        found: shown::compared(names, &feature.feature, found),
        instead,
        effect: page.words.find(&format!("search-effect-{code}")).unwrap_or_default(),
        class,
        words: page.words.told(&feature.said, &feature.words),
        bits: format!("{sign}{}.{}", tenths / 10, tenths % 10),
    }
}
