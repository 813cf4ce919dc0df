//! Randomness that the seed decides.

use entente_crypto::hash::hmac_sha256;
use entente_model::Rng;
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes that depend on seed, name and the count of draws alone: each node has a source of its own,
/// so that one node's draws do not move another's.
pub struct SeededRng {
    key: [u8; 32],
    drawn: AtomicU64,
}

impl SeededRng {
    /// The source of this name on this seed.
    #[must_use]
    pub fn new(seed: u64, name: &str) -> Self {
        let mut key = [0; 32];
        key.iter_mut().zip(seed.to_be_bytes()).for_each(|(byte, seed)| *byte = seed);
        let key = hmac_sha256(&key, &[name.as_bytes()]).0;
        Self { key, drawn: AtomicU64::new(0) }
    }

    /// A number below `bound`, which must not be zero.
    pub fn below(&self, bound: u64) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_be_bytes(bytes) % bound
    }
}

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let count = self.drawn.fetch_add(1, Ordering::SeqCst);
            let block = hmac_sha256(&self.key, &[&count.to_be_bytes()]).0;
            chunk.iter_mut().zip(block).for_each(|(byte, drawn)| *byte = drawn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_and_name_give_one_sequence_and_others_another() {
        let draw = |seed, name| {
            let mut bytes = [0; 40];
            SeededRng::new(seed, name).fill(&mut bytes);
            bytes
        };
        assert_eq!(draw(1, "a"), draw(1, "a"));
        assert_ne!(draw(1, "a"), draw(2, "a"));
        assert_ne!(draw(1, "a"), draw(1, "b"));
    }
}
