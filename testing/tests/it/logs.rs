//! Logs are for operators: they never say who was asked about, by whom, or with which secret.

use entente_services::accounts::{Credentials, Device, sign_in};
use entente_services::search::SearchInput;
use entente_testing::{Federation, Mishap, person};
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::fmt::MakeWriter;

/// Everything that any node of this process logs, on every thread.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Heard {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_log_line_names_a_person_an_officer_a_case_or_a_secret() {
    let heard = Heard::default();
    // The only test that sets it: it hears the others too, which is welcome.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(heard.clone())
        .init();
    let federation = Federation::of_three(98).await;
    let officer = federation.officer("aa-police", "annabella", &["investigator"]).await;
    let question = || person("Jelena", "Primjer", "1971-03-04");
    federation.search("aa-police", &officer.signed_in, question()).await.unwrap();
    for mishap in [Mishap::Lost, Mishap::Cut(100), Mishap::FlipQuestion(50), Mishap::Unreachable] {
        federation.spoil("bb-police", mishap);
        federation.search("aa-police", &officer.signed_in, question()).await.unwrap();
    }
    let unfit = SearchInput { terms: Vec::new(), ..question() };
    assert!(federation.search("aa-police", &officer.signed_in, unfit).await.is_err());
    let context = &federation.at("aa-police").context;
    let wrong = Credentials {
        officer: "annabella".to_owned(),
        password: "mistyped secret".to_owned(),
        code: "123987".to_owned(),
    };
    assert!(sign_in(context, wrong, Device::default()).await.is_err());
    crate::ledger::choke(context).await;
    assert!(federation.search("aa-police", &officer.signed_in, question()).await.is_err());

    let heard = heard.0.lock().unwrap();
    let text = String::from_utf8_lossy(&heard);
    for event in ["peer_failed", "peer_refused", "sign_in_failed", "ledger_unavailable"] {
        assert!(text.contains(event), "{event} is logged");
    }
    for secret in [
        "Primjer",
        "primjer",
        "Jelena",
        "jelena",
        "1971-03-04",
        "annabella",
        "K-2026-17",
        "mistyped secret",
        "123987",
        officer.password.as_str(),
    ] {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "a log line holds `{secret}`");
    }
}
