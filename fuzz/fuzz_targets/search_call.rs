//! A question of a peer: what is read is written and read again without loss, unknown fields
//! included.
#![no_main]

use entente_exchange::checked;
use entente_model::wire::{SearchCall, SearchReply};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(json) = checked(bytes) else { return };
    if let Ok(call) = serde_json::from_value::<SearchCall>(json.clone()) {
        let written = serde_json::to_value(&call).expect("a call that was read can be written");
        let again: SearchCall = serde_json::from_value(written).expect("and read again");
        assert_eq!(again, call);
    }
    if let Ok(reply) = serde_json::from_value::<SearchReply>(json) {
        let written = serde_json::to_value(&reply).expect("a reply that was read can be written");
        let again: SearchReply = serde_json::from_value(written).expect("and read again");
        assert_eq!(again, reply);
    }
});
