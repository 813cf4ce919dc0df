//! In a build without passkeys: the same interface, of which nothing can be made.

use super::{Fault, Handle, Registrant};
use crate::Error;
use entente_model::encoding::Digest;
use serde::{Deserialize, Serialize};

macro_rules! absent {
    ($($(#[$doc:meta])* $name:ident)*) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub enum $name {})*
    };
}

absent! {
    /// The site that passkeys are made for.
    RelyingParty
    /// What the browser is asked when a passkey is made.
    CreationOptions
    /// What is kept until the browser answers [`CreationOptions`].
    Registration
    /// What the browser answers.
    Creation
    /// A passkey.
    Passkey
    /// What the browser is asked when somebody signs in.
    RequestOptions
    /// What is kept until the browser answers [`RequestOptions`].
    Assertions
    /// What the browser answers.
    Assertion
}

impl RelyingParty {
    /// None: this build has no passkeys.
    ///
    /// # Errors
    /// Always [`Error::Origin`].
    pub fn new(_origin: &str, _name: &str) -> Result<Self, Error> {
        Err(Error::Origin { fault: "this program was built without passkeys" })
    }

    /// See the build with passkeys.
    ///
    /// # Errors
    /// Never: there is no site to ask.
    pub fn register(
        &self,
        _who: &Registrant<'_>,
        _held: &[Passkey],
    ) -> Result<(CreationOptions, Registration), Fault> {
        match *self {}
    }

    /// See the build with passkeys.
    ///
    /// # Errors
    /// Never: there is no site to ask.
    pub fn registered(&self, _answer: &Creation, _state: &Registration) -> Result<Passkey, Fault> {
        match *self {}
    }

    /// See the build with passkeys.
    ///
    /// # Errors
    /// Never: there is no site to ask.
    pub fn request(&self) -> Result<(RequestOptions, Assertions), Fault> {
        match *self {}
    }

    /// See the build with passkeys.
    ///
    /// # Errors
    /// Never: there is no site to ask.
    pub fn asserted(
        &self,
        _answer: &Assertion,
        _state: Assertions,
        _passkey: &mut Passkey,
    ) -> Result<(), Fault> {
        match *self {}
    }
}

impl Assertion {
    /// See the build with passkeys.
    #[must_use]
    pub fn names(&self) -> Option<(Digest, Handle)> {
        match *self {}
    }
}

impl Passkey {
    /// See the build with passkeys.
    #[must_use]
    pub fn digest(&self) -> Digest {
        match *self {}
    }
}
