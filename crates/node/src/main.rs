//! The program `entente`.
fn main() {}
