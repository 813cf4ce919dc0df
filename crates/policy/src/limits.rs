//! Bounds of this crate.

/// Most policies in one set.
pub const POLICIES_MAX: usize = 1_000;
/// Largest policy file or schema, in bytes.
pub const SOURCE_BYTES_MAX: usize = 256 * 1024;
/// Longest text of an annotation, in characters.
pub const ANNOTATION_CHARS_MAX: usize = 600;
/// Most roles one officer holds.
pub const ROLES_MAX: usize = 32;
/// Most training certificates one officer holds.
pub const CERTIFICATES_MAX: usize = 64;
/// Longest code of a training certificate, in characters.
pub const CERTIFICATE_CHARS_MAX: usize = 64;
/// Most pairs of purpose and legal basis one register accepts.
pub const ACCEPTED_MAX: usize = 256;
