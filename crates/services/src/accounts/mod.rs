//! Officers: local accounts with password and second factor, passkeys, the authority's own sign-in
//! provider, sessions, tokens and client certificates.
//!
//! Passwords are kept as argon2id hashes, second factors sealed, sessions and tokens as hashes of
//! their secrets.

mod ceremony;
mod device;
mod invitation;
mod officer;
mod passkey;
mod password;
pub mod preferences;
mod provider;
mod sender;
mod session;
mod sign_in;
mod step_up;
mod strangers;
mod token;

pub use ceremony::{CEREMONIES_MAX, CEREMONY_TIME_MAX, Passkeys};
pub use device::{Browser, Device, System};
pub use invitation::{
    Accepted, Enrolling, INVITATION_LIFETIME, Invitation, Invited, NewFactors, accept_invitation,
    enrol_password, enrolling, enrolment_secret, invite, invite_by,
};
pub use officer::{
    NewOfficer, Officer, OfficerView, PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN, ROLES_MAX, create,
    create_by, disable, disable_by, list, list_by, load, set_certificate_pin,
};
pub use passkey::{
    Ceremony, NewPasskey, PASSKEY_NAME_CHARS_MAX, PASSKEYS_MAX, PasskeyProof, PasskeyView,
    enrol_passkey, enrolment_passkey_options, passkey_options, passkey_request, passkeys,
    register_passkey, remove_passkey, rename_passkey, sign_in_by_passkey, step_up_by_passkey,
};
pub use password::{ChangePassword, change_password};
pub use provider::{
    Arrived, Arriving, Away, PROVIDER_TIME_MAX, SignInProvider, answer_of_provider, link_subject,
    sign_in_by_provider, step_up_by_provider, unlink_subject,
};
pub use sender::{SignedIn, Via, by_certificate, by_console, by_secret};
pub use session::{
    Proof, SESSION_IDLE_MAX, SESSION_LIFETIME_MAX, SESSIONS_MAX, SessionView, end_other_sessions,
    end_session, end_sessions_of, sessions, sign_out,
};
pub use sign_in::{Credentials, SIGN_IN_FAILURES_MAX, SIGN_IN_PAUSE, sign_in};
pub(crate) use step_up::require as require_step_up;
pub use step_up::{Proving, STEP_UP_MAX, Sensitive, step_up};
pub use token::{
    NewToken, Scope, TOKEN_LIFETIME_MAX, TokenView, create_token, revoke_token, tokens,
};

/// Which account a client certificate stands for.
pub(crate) const CLIENT_CERTIFICATES: entente_store::Collection =
    entente_store::Collection::new("client-certificates");
