//! QR codes, drawn as paths so that pages need no style or script for them.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// Light modules around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// A QR code.
pub(super) struct Qr {
    /// Modules on each side, the quiet ones included.
    pub(super) size: usize,
    /// The dark modules as the data of an SVG path.
    pub(super) dark: String,
}

impl Qr {
    /// The code of a text; none of one that is too long.
    pub(super) fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let mut dark = String::new();
        for (row, modules) in code.to_colors().chunks(code.width()).enumerate() {
            for (column, _) in modules.iter().enumerate().filter(|(_, one)| **one == Color::Dark) {
                // Writing to a String cannot fail.
                let _ = write!(dark, "M{} {}h1v1h-1z", column + QUIET, row + QUIET);
            }
        }
        Some(Self { size: code.width() + 2 * QUIET, dark })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_corners_are_where_a_camera_looks_for_them() {
        let qr = Qr::of("otpauth://totp/x:y?secret=ABCDEFGH").unwrap();
        let corner = |x: usize, y: usize| qr.dark.contains(&format!("M{x} {y}h1v1h-1z"));
        let far = qr.size - QUIET - 1;
        assert!(corner(QUIET, QUIET) && corner(far, QUIET) && corner(QUIET, far));
        // The ring inside each corner is light.
        assert!(!corner(QUIET + 1, QUIET + 1) && !corner(QUIET - 1, QUIET));
    }

    #[test]
    fn a_text_too_long_for_a_code_has_none() {
        assert!(Qr::of(&"x".repeat(2_331)).is_some());
        assert!(Qr::of(&"x".repeat(2_332)).is_none());
    }
}
