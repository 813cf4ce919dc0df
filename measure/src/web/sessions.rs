//! Officers who are signed in.

use anyhow::Result;
use entente_services::Context;
use entente_services::accounts::{
    Device, Invited, NewFactors, NewOfficer, accept_invitation, create, enrol_password, enrolling,
    enrolment_secret, invite,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Officers who enrol at once.
const AT_ONCE: usize = 16;

/// The secret of an open session.
#[derive(Clone)]
pub(super) struct Session(pub(super) String);

impl Session {
    pub(super) fn cookie(&self) -> String {
        format!("__Host-session={}", self.0)
    }
}

/// Opens so many accounts and a session of each, as an invited officer does.
pub(super) async fn open(context: &Context, officers: u32) -> Result<Vec<Session>> {
    let next = Arc::new(AtomicU32::new(0));
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (context, next) = (context.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut sessions = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= officers {
                        return Ok::<_, anyhow::Error>(sessions);
                    }
                    if number.is_multiple_of(1_000) {
                        crate::stats::note(&format!("{number} officers enrolled"));
                    }
                    sessions.push(enrolled(&context, number).await?);
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await??);
    }
    Ok(all)
}

async fn enrolled(context: &Context, number: u32) -> Result<Session> {
    let officer = NewOfficer {
        id: format!("officer-{number}").parse()?,
        display_name: format!("Officer {number}"),
        unit: "measuring".to_owned(),
        roles: ["investigator".parse()?].into(),
        certificates: [].into(),
        password: None,
    };
    let id = officer.id.clone();
    create(context, "measurer", officer).await?;
    let invitation = invite(context, "measurer", (&id, Invited::ToEnrol)).await?;
    let device = Device::default();
    let accepted = accept_invitation(context, invitation.secret.reveal(), device).await?;
    let enrolling = enrolling(context, accepted.secret.reveal()).await?;
    let secret = enrolment_secret(context, &enrolling).await?;
    // The secret was kept with the session, which is another one now.
    let enrolling = self::enrolling(context, accepted.secret.reveal()).await?;
    let new = NewFactors {
        password: format!("measured password {number}"),
        code: secret.code(context.clock.now()),
    };
    let session = enrol_password(context, &enrolling, new).await?;
    Ok(Session(session.reveal().to_owned()))
}
