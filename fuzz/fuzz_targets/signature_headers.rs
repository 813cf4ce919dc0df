//! Header fields of a peer's request: one `name: value` a line, then an empty line and the body.
//! Nobody without the key can make a request that verifies.
#![no_main]

use entente_crypto::SigningKey;
use entente_exchange::signature::{verify_request, verify_response};
use entente_exchange::{Headers, PeerRequest, PeerResponse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut headers = Headers::default();
    for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
        if headers.add(name, value).is_err() {
            return;
        }
    }
    let body = bytes::Bytes::copy_from_slice(body.as_bytes());
    let request = PeerRequest {
        method: "POST".into(),
        authority: "node.example".into(),
        path: "/peer/v1/searches".into(),
        headers: headers.clone(),
        body: body.clone(),
    };
    let keys = [SigningKey::from_seed(&[7; 32]).expect("a seed").verifying_key()];
    assert!(verify_request(&request, &keys).is_err());
    let response = PeerResponse { status: 200, headers, body };
    assert!(verify_response(&response, &request, &keys).is_err());
});
