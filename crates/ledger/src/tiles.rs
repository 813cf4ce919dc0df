//! The C2SP tlog-tiles layout: paths of tiles and entry bundles, and their bytes.

use crate::Error;
use crate::limits;
use entente_model::encoding::Digest;

/// Hashes of a full tile, and entries of a full bundle.
pub const WIDTH: u16 = 256;
/// Bytes of one hash.
pub const HASH_BYTES: usize = 32;
/// Path of the signed checkpoint.
pub const CHECKPOINT_PATH: &str = "checkpoint";
/// Largest file of the layout, in bytes: a bundle of the largest entries.
pub const FILE_BYTES_MAX: u64 = WIDTH as u64 * (limits::ENTRY_BYTES_MAX as u64 + 2);

/// The path of a hash tile of `width` hashes; `level` counts tiles, so each stands for eight levels
/// of the tree.
#[must_use]
pub fn hash_tile_path(level: u8, index: u64, width: u16) -> String {
    with_width(format!("tile/{level}/{}", numbered(index)), width)
}

/// The path of a bundle of `width` entries.
#[must_use]
pub fn entry_bundle_path(index: u64, width: u16) -> String {
    with_width(format!("tile/entries/{}", numbered(index)), width)
}

/// How many hashes the tile `index` of `level` holds in a tree of `size` leaves; 0 if it is not
/// there.
///
/// Bundles have the widths of the tiles of level 0.
#[must_use]
pub fn width(level: u8, index: u64, size: u64) -> u16 {
    let begin = index.saturating_mul(u64::from(WIDTH));
    let held = nodes(level, size).saturating_sub(begin).min(u64::from(WIDTH));
    u16::try_from(held).unwrap_or(WIDTH)
}

/// How many hashes all tiles of `level` hold together in a tree of `size` leaves.
#[must_use]
pub fn nodes(level: u8, size: u64) -> u64 {
    size.checked_shr(u32::from(level) * 8).unwrap_or(0)
}

/// How many levels of tiles a tree of `size` leaves has.
#[must_use]
pub fn levels(size: u64) -> u8 {
    (0..8).take_while(|level| nodes(*level, size) > 0).fold(0, |count, _| count + 1)
}

/// The bytes of a hash tile.
#[must_use]
pub fn encode_hashes(hashes: &[Digest]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// Reads a hash tile; `None` if the bytes are no whole number of hashes.
#[must_use]
pub fn decode_hashes(bytes: &[u8]) -> Option<Vec<Digest>> {
    let (hashes, rest) = bytes.as_chunks::<HASH_BYTES>();
    rest.is_empty().then(|| hashes.iter().copied().map(Digest).collect())
}

/// Adds an entry to the bytes of a bundle.
///
/// # Errors
/// [`Error::Limit`] if the entry is too long for the layout.
pub fn push_entry(bundle: &mut Vec<u8>, entry: &[u8]) -> Result<(), Error> {
    let length = u16::try_from(entry.len())
        .map_err(|_| Error::Limit { what: "entry bytes", max: limits::ENTRY_BYTES_MAX })?;
    bundle.extend_from_slice(&length.to_be_bytes());
    bundle.extend_from_slice(entry);
    Ok(())
}

/// Reads the entries of a bundle; `None` if the last one is cut short.
#[must_use]
pub fn decode_entries(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut entries = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<2>()?;
        let (entry, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        entries.push(entry);
        rest = after;
    }
    Some(entries)
}

fn with_width(path: String, width: u16) -> String {
    if width == WIDTH { path } else { format!("{path}.p/{width}") }
}

/// A tile number in groups of three digits, all but the last marked by `x`.
fn numbered(index: u64) -> String {
    let mut text = format!("{:03}", index % 1_000);
    let mut rest = index / 1_000;
    while rest > 0 {
        text = format!("x{:03}/{text}", rest % 1_000);
        rest /= 1_000;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_layout() {
        assert_eq!(hash_tile_path(0, 0, 256), "tile/0/000");
        assert_eq!(hash_tile_path(1, 67, 1), "tile/1/067.p/1");
        assert_eq!(entry_bundle_path(1_234_067, 256), "tile/entries/x001/x234/067");
        assert_eq!(entry_bundle_path(1_000, 255), "tile/entries/x001/000.p/255");
    }

    #[test]
    fn widths_follow_the_size() {
        assert_eq!(width(0, 0, 255), 255);
        assert_eq!(width(0, 0, 256), 256);
        assert_eq!(width(0, 1, 256), 0);
        assert_eq!(width(1, 0, 70_000), 256);
        assert_eq!(width(1, 1, 70_000), 17);
        assert_eq!((levels(0), levels(1), levels(256), levels(65_536)), (0, 1, 2, 3));
        assert_eq!(levels(u64::MAX), 8);
    }

    #[test]
    fn a_bundle_reads_back_and_a_cut_one_does_not() {
        let mut bundle = Vec::new();
        push_entry(&mut bundle, b"one").unwrap();
        push_entry(&mut bundle, b"").unwrap();
        assert_eq!(decode_entries(&bundle), Some(vec![&b"one"[..], b""]));
        bundle.pop();
        assert_eq!(decode_entries(&bundle), None);
    }

    #[test]
    fn the_longest_entry_fits_and_one_more_byte_is_refused() {
        let mut bundle = Vec::new();
        push_entry(&mut bundle, &vec![7; limits::ENTRY_BYTES_MAX]).unwrap();
        assert!(push_entry(&mut bundle, &vec![7; limits::ENTRY_BYTES_MAX + 1]).is_err());
    }

    #[test]
    fn a_hash_tile_of_a_broken_length_is_refused() {
        assert_eq!(decode_hashes(&encode_hashes(&[Digest([1; 32])])), Some(vec![Digest([1; 32])]));
        assert_eq!(decode_hashes(&[0; 33]), None);
    }
}
