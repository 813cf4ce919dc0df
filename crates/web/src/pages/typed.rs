//! What was typed into a form that is not carried out: because it must first be proven again who is
//! there, because its page was too old, or because the session has ended. The page that says so
//! holds it, so that nobody types it twice. The node keeps none of it and no address shows it.

use super::form::{Fields, PROOF_FIELD};
use entente_model::{Code, Problem};
use entente_services::accounts::Proving;
use std::sync::{Arc, OnceLock};

/// Sent beside the fields of a held form: the digits of the authenticator.
pub(crate) const PROVING_CODE: &str = "prove-code";
/// Or the password.
pub(crate) const PROVING_PASSWORD: &str = "prove-password";
/// Fields that no page repeats: a form with one of them is not held.
const SECRETS: [&str; 4] = ["password", "current", "new", "code"];

/// Where a request's form is noted while it is handled, for whoever must tell what came of it.
#[derive(Clone, Default)]
pub(crate) struct Typed(Arc<Noted>);

#[derive(Default)]
struct Noted {
    fields: OnceLock<Fields>,
    unproven: OnceLock<Problem>,
}

impl Typed {
    /// Notes a form's fields.
    pub(crate) fn note(&self, fields: &Fields) {
        // A request has one form: what is noted first stays.
        let _ = self.0.fields.set(fields.clone());
    }

    /// Notes that a proof sent with the form was none.
    pub(crate) fn note_unproven(&self, problem: Problem) {
        let _ = self.0.unproven.set(problem);
    }

    /// Why the proof sent with the form was none.
    pub(crate) fn unproven(&self) -> Option<&Problem> {
        self.0.unproven.get()
    }

    /// The form, to be sent to `action` once more, unless it says nothing or holds a secret.
    pub(crate) fn held(&self, action: &str) -> Option<Held> {
        let own = [PROOF_FIELD, PROVING_CODE, PROVING_PASSWORD];
        let fields = self.0.fields.get()?;
        if SECRETS.iter().any(|name| !fields.exactly(name).is_empty()) {
            return None;
        }
        let pairs = fields.pairs().filter(|(name, _)| !own.contains(name));
        let fields: Vec<_> = pairs.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        (!fields.is_empty()).then(|| Held { action: action.to_owned(), fields })
    }
}

/// A form that a page holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Held {
    /// Where it is sent.
    pub(crate) action: String,
    /// What was typed, as it was sent.
    pub(crate) fields: Vec<(String, String)>,
}

/// What somebody gives to prove again who they are, along with a form.
pub(crate) fn proving(fields: &Fields) -> Option<Proving> {
    if let Some(code) = fields.text(PROVING_CODE) {
        return Some(Proving::Code(code.replace(' ', "")));
    }
    let password = fields.exactly(PROVING_PASSWORD);
    (!password.is_empty()).then(|| Proving::Password(password.to_owned()))
}

/// Whether a form that met this problem is worth being sent again as it is.
pub(crate) const fn may_be_sent_again(code: Code) -> bool {
    matches!(code, Code::FormForged | Code::Replayed | Code::NotSignedIn)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(pairs: &[(&str, &str)]) -> Typed {
        let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let typed = Typed::default();
        typed.note(&Fields::of(pairs));
        typed
    }

    #[test]
    fn a_form_is_held_as_it_was_sent_without_the_proofs_that_came_with_it() {
        let typed = noted(&[
            (PROOF_FIELD, "abc"),
            ("reason", " Her second name. \n"),
            ("told", "aa"),
            ("told", "bb"),
            ("empty", ""),
            (PROVING_CODE, "123456"),
        ]);
        let held = typed.held("/alerts/1/change").unwrap();
        assert_eq!(held.action, "/alerts/1/change");
        let text = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let kept = [
            text("reason", " Her second name. \n"),
            text("told", "aa"),
            text("told", "bb"),
            text("empty", ""),
        ];
        assert_eq!(held.fields, kept);
    }

    #[test]
    fn a_form_with_a_secret_or_nothing_in_it_is_not_held() {
        assert_eq!(noted(&[("current", ""), ("new", "a long password")]).held("/"), None);
        assert_eq!(noted(&[(PROOF_FIELD, "abc")]).held("/"), None);
        assert_eq!(Typed::default().held("/"), None);
    }

    #[test]
    fn it_is_proven_by_the_code_or_the_password() {
        let fields = |pairs: &[(&str, &str)]| {
            let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
            proving(&Fields::of(pairs))
        };
        let code = fields(&[(PROVING_CODE, "123 456"), (PROVING_PASSWORD, "")]);
        assert!(matches!(code, Some(Proving::Code(code)) if code == "123456"));
        let password = fields(&[(PROVING_CODE, ""), (PROVING_PASSWORD, " a b ")]);
        assert!(matches!(password, Some(Proving::Password(text)) if text == " a b "));
        assert!(fields(&[("reason", "x")]).is_none());
    }
}
