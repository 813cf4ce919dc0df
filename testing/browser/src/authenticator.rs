//! A passkey without a hand: the virtual authenticator of WebDriver.

use crate::command::Command;
use crate::page::Page;
use serde_json::{Value, json};

/// An authenticator built into the person's device, as long as the page's window is open.
pub struct Authenticator {
    page: Page,
    id: String,
}

impl Page {
    /// Gives the device a passkey store that verifies its user: always yes, until told otherwise.
    pub async fn authenticator(&self) -> Authenticator {
        let kind = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
            "isUserConsenting": true,
        });
        let id = self.command(Command::post("webauthn/authenticator", kind)).await;
        Authenticator { page: self.clone(), id: id.as_str().unwrap().to_owned() }
    }
}

impl Authenticator {
    /// Whether the device recognises its user from now on.
    pub async fn recognises(&self, yes: bool) {
        let command = Command::post(&self.path("uv"), json!({ "isUserVerified": yes }));
        self.page.command(command).await;
    }

    /// The passkeys that it holds.
    pub async fn passkeys(&self) -> Vec<Value> {
        let found = self.page.command(Command::get(&self.path("credentials"))).await;
        found.as_array().cloned().unwrap()
    }

    /// Takes it away, with its passkeys.
    pub async fn remove(self) {
        let path = format!("webauthn/authenticator/{}", self.id);
        self.page.command(Command::delete(&path)).await;
    }

    fn path(&self, what: &str) -> String {
        format!("webauthn/authenticator/{}/{what}", self.id)
    }
}
