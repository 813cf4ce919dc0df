//! Randomness as a parameter.

/// A source of random bytes: the operating system's in the program, a seeded one in tests.
pub trait Rng: Send + Sync {
    /// Fills `bytes` with randomness.
    fn fill(&self, bytes: &mut [u8]);
}
