//! The operating system's randomness.

use entente_model::Rng;

/// Randomness from the operating system, through AWS-LC's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    fn fill(&self, bytes: &mut [u8]) {
        let filled = aws_lc_rs::rand::fill(bytes).is_ok();
        assert!(filled, "the operating system gives no randomness, and nothing is safe without");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ_and_the_whole_buffer_is_filled() {
        let (mut first, mut second) = ([0; 64], [0; 64]);
        SystemRng.fill(&mut first);
        SystemRng.fill(&mut second);
        assert_ne!(first, second);
        assert_ne!(first[32..], [0; 32]);
    }
}
