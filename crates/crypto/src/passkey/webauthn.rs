//! Passkeys by the library `webauthn-rs`.

use super::{Fault, Handle, Registrant};
use crate::Error;
use crate::hash::sha256;
use entente_model::encoding::Digest;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    self as library, CreationChallengeResponse, DiscoverableAuthentication, DiscoverableKey,
    PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    RequestChallengeResponse, Url, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

/// The site that passkeys are made for.
pub struct RelyingParty(Webauthn);

/// What the browser is asked when a passkey is made.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct CreationOptions(CreationChallengeResponse);

/// What is kept until the browser answers [`CreationOptions`].
pub struct Registration(PasskeyRegistration);

/// What the browser answers.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct Creation(RegisterPublicKeyCredential);

/// A passkey: its public key, id and counter.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Passkey(library::Passkey);

/// What the browser is asked when somebody signs in.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct RequestOptions(RequestChallengeResponse);

/// What is kept until the browser answers [`RequestOptions`].
pub struct Assertions(DiscoverableAuthentication);

/// What the browser answers.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct Assertion(PublicKeyCredential);

impl RelyingParty {
    /// The site of an origin, such as `https://node.example.eu` or `https://localhost:7443`.
    ///
    /// # Errors
    /// [`Error::Origin`] if it is not HTTPS, or names an address rather than a host: browsers make
    /// passkeys for names only.
    pub fn new(origin: &str, name: &str) -> Result<Self, Error> {
        let wrong = |fault| Error::Origin { fault };
        let url = Url::parse(origin).map_err(|_| wrong("it is no address of a site"))?;
        if url.scheme() != "https" {
            return Err(wrong("it must begin with https://"));
        }
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("it must end after host and port"));
        }
        let host = url.domain().ok_or_else(|| wrong("it must name a host, not an IP address"))?;
        let built = WebauthnBuilder::new(host, &url).and_then(|with| with.rp_name(name).build());
        built.map(Self).map_err(|_| wrong("passkeys cannot be made for it"))
    }

    /// Begins to make a passkey, not on a device that holds one of the account already.
    ///
    /// # Errors
    /// [`Fault::Refused`] if the names do not fit.
    pub fn register(
        &self,
        who: &Registrant<'_>,
        held: &[Passkey],
    ) -> Result<(CreationOptions, Registration), Fault> {
        let held = held.iter().map(|passkey| passkey.0.cred_id().clone()).collect();
        let (mut options, state) = self
            .0
            .start_passkey_registration(
                Uuid::from_bytes(who.handle),
                who.account,
                who.name,
                Some(held),
            )
            .map_err(|_| Fault::Refused)?;
        if let Some(selection) = &mut options.public_key.authenticator_selection {
            // The device keeps it, so that nobody has to type an account. Browsers read this one
            // where `residentKey` is not given.
            selection.resident_key = None;
            selection.require_resident_key = true;
        }
        Ok((CreationOptions(options), Registration(state)))
    }

    /// Makes the passkey that a browser's answer holds.
    ///
    /// # Errors
    /// [`Fault::Refused`] if the answer is not to these options, from another site, or not of a
    /// device that verified the person.
    pub fn registered(&self, answer: &Creation, state: &Registration) -> Result<Passkey, Fault> {
        let made = self.0.finish_passkey_registration(&answer.0, &state.0);
        made.map(Passkey).map_err(|_| Fault::Refused)
    }

    /// Begins a sign-in with whichever passkey of this site the device offers.
    ///
    /// # Errors
    /// [`Fault::Refused`] if the library refuses.
    pub fn request(&self) -> Result<(RequestOptions, Assertions), Fault> {
        let (mut options, state) =
            self.0.start_discoverable_authentication().map_err(|_| Fault::Refused)?;
        // The button asks for it; nothing is offered while a name is typed.
        options.mediation = None;
        Ok((RequestOptions(options), Assertions(state)))
    }

    /// Judges a browser's answer by the passkey that it names, and notes its use in the passkey.
    ///
    /// # Errors
    /// [`Fault::Refused`] if the answer is not to these options, from another site, signed by
    /// another key, or not of a device that verified the person; [`Fault::Counter`] if the counter
    /// did not go up.
    pub fn asserted(
        &self,
        answer: &Assertion,
        state: Assertions,
        passkey: &mut Passkey,
    ) -> Result<(), Fault> {
        let key = DiscoverableKey::from(&passkey.0);
        match self.0.finish_discoverable_authentication_v2(&answer.0, state.0, &key) {
            Ok(result) if result.user_verified() => {
                passkey.0.update_credential(&result).map(|_| ()).ok_or(Fault::Refused)
            }
            Err(WebauthnError::CredentialPossibleCompromise) => Err(Fault::Counter),
            Ok(_) | Err(_) => Err(Fault::Refused),
        }
    }
}

impl Assertion {
    /// The hash of the passkey's id, and the handle of the account that it was made for.
    #[must_use]
    pub fn names(&self) -> Option<(Digest, Handle)> {
        let handle = self.0.get_user_unique_id()?.try_into().ok()?;
        Some((sha256(self.0.get_credential_id()), handle))
    }
}

impl Passkey {
    /// The hash of its id, by which it is found.
    #[must_use]
    pub fn digest(&self) -> Digest {
        sha256(self.0.cred_id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_a_named_host_on_https_and_nothing_else() {
        for origin in ["https://node.example.eu", "https://localhost:7443", "https://a.eu/"] {
            assert!(RelyingParty::new(origin, "Node").is_ok(), "{origin}");
        }
        for origin in [
            "http://node.example.eu",
            "https://127.0.0.1:7443",
            "https://[::1]",
            "https://node.example.eu/pages",
            "node.example.eu",
            "",
        ] {
            assert!(RelyingParty::new(origin, "Node").is_err(), "{origin}");
        }
    }
}
