//! The long-lived keys of a node, in one file that only its owner may read.
//!
//! One file, because it is replaced whole: there is never half a set of keys. It is text, a name
//! and a base64 value a line, closed by a checksum that tells a damaged file from another node's.

use crate::hash::sha256;
use crate::limits::KEY_FILE_BYTES_MAX;
use crate::{Error, SealingKey, SigningKey};
use entente_model::encoding::{base64, from_base64};
use entente_model::files::FileAccess;
use entente_model::{Files, Rng};
use std::fmt;
use std::path::Path;
use zeroize::Zeroizing;

/// The key file's name inside its folder.
pub const NODE_KEYS_FILE: &str = "node.keys";

const HEADER: &str = "entente node keys 1";

/// Every secret of a node except its TLS key.
#[derive(Clone)]
pub struct NodeKeys {
    /// Signs requests and answers between nodes.
    pub message: SigningKey,
    /// Signs checkpoints and promises of the ledger.
    pub log: SigningKey,
    /// Wraps the opening keys and seals other small secrets.
    pub master: SealingKey,
    /// Key of the integrity tags of stored rows.
    pub integrity: Zeroizing<[u8; 32]>,
    /// Key of the pseudonyms that stand for persons in logs.
    pub pseudonym: Zeroizing<[u8; 32]>,
}

impl NodeKeys {
    /// Makes fresh keys and writes them to the folder.
    ///
    /// # Errors
    /// [`Error::Exists`] if the folder has keys already; [`Error::File`] if they cannot be written.
    pub fn create(files: &dyn Files, folder: &Path, rng: &dyn Rng) -> Result<Self, Error> {
        let path = folder.join(NODE_KEYS_FILE);
        if files.exists(&path) {
            return Err(Error::Exists { path });
        }
        let keys = Self::generate(rng)?;
        files
            .write(&path, keys.to_text().as_bytes(), FileAccess::OwnerOnly)
            .map_err(|source| Error::File { what: "write", path, source })?;
        Ok(keys)
    }

    /// Reads the keys of the folder.
    ///
    /// # Errors
    /// [`Error::File`] if the file cannot be read, [`Error::KeyFile`] if it is damaged.
    pub fn load(files: &dyn Files, folder: &Path) -> Result<Self, Error> {
        let path = folder.join(NODE_KEYS_FILE);
        let text = match files.read(&path, KEY_FILE_BYTES_MAX) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(source) => return Err(Error::File { what: "read", path, source }),
        };
        Self::from_text(&text).map_err(|fault| Error::KeyFile { path, fault })
    }

    /// Fresh keys that are written nowhere.
    ///
    /// # Errors
    /// [`Error::Library`] if memory is short.
    pub fn generate(rng: &dyn Rng) -> Result<Self, Error> {
        let secret = || {
            let mut bytes = Zeroizing::new([0; 32]);
            rng.fill(bytes.as_mut_slice());
            bytes
        };
        Ok(Self {
            message: SigningKey::from_seed(&secret())?,
            log: SigningKey::from_seed(&secret())?,
            master: SealingKey::from_bytes(&secret())?,
            integrity: secret(),
            pseudonym: secret(),
        })
    }

    fn to_text(&self) -> Zeroizing<String> {
        let lines: [(&str, &[u8; 32]); 5] = [
            ("message", self.message.seed()),
            ("log", self.log.seed()),
            ("master", self.master.bytes()),
            ("integrity", &self.integrity),
            ("pseudonym", &self.pseudonym),
        ];
        // Reserved in full: a text that grows leaves copies of keys behind.
        let mut text = Zeroizing::new(String::with_capacity(1024));
        text.push_str(HEADER);
        text.push('\n');
        for (name, value) in lines {
            let value = Zeroizing::new(base64(value));
            for piece in [name, " ", &value, "\n"] {
                text.push_str(piece);
            }
        }
        let check = sha256(text.as_bytes()).to_string();
        for piece in ["check ", &check, "\n"] {
            text.push_str(piece);
        }
        assert!(text.capacity() == 1024, "the reservation was enough");
        text
    }

    fn from_text(bytes: &[u8]) -> Result<Self, &'static str> {
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not text")?;
        if text.lines().next() != Some(HEADER) {
            return Err("its first line is not `entente node keys 1`");
        }
        let (body, check) = text.rsplit_once("check ").ok_or("its end is missing")?;
        if check != format!("{}\n", sha256(body.as_bytes())) {
            return Err("its checksum does not fit");
        }
        let mut lines = body.lines().skip(1);
        let mut next = |name: &str| secret_of(lines.next(), name);
        let failed = |_| "the library refuses a key";
        let keys = Self {
            message: SigningKey::from_seed(&*next("message")?).map_err(failed)?,
            log: SigningKey::from_seed(&*next("log")?).map_err(failed)?,
            master: SealingKey::from_bytes(&*next("master")?).map_err(failed)?,
            integrity: next("integrity")?,
            pseudonym: next("pseudonym")?,
        };
        if lines.next().is_some() {
            return Err("it holds more than the five keys");
        }
        Ok(keys)
    }
}

impl fmt::Debug for NodeKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NodeKeys")
            .field("message", &self.message)
            .field("log", &self.log)
            .finish_non_exhaustive()
    }
}

fn secret_of(line: Option<&str>, name: &str) -> Result<Zeroizing<[u8; 32]>, &'static str> {
    const FAULT: &str = "a key is missing, out of order or not 32 bytes";
    let (found, value) = line.and_then(|line| line.split_once(' ')).ok_or(FAULT)?;
    if found != name {
        return Err(FAULT);
    }
    let bytes = Zeroizing::new(from_base64(value).ok_or(FAULT)?);
    let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| FAULT)?;
    Ok(Zeroizing::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{MemoryFiles, SeededRng};
    use proptest::prelude::*;

    fn folder() -> &'static Path {
        Path::new("keys")
    }

    fn created() -> (MemoryFiles, NodeKeys) {
        let files = MemoryFiles::default();
        let keys = NodeKeys::create(&files, folder(), &SeededRng::new(1)).unwrap();
        (files, keys)
    }

    #[test]
    fn what_is_created_is_loaded_and_only_the_owner_may_read_it() {
        let (files, keys) = created();
        let loaded = NodeKeys::load(&files, folder()).unwrap();
        assert_eq!(loaded.message.verifying_key(), keys.message.verifying_key());
        assert_eq!(loaded.log.verifying_key(), keys.log.verifying_key());
        assert_eq!(loaded.master.bytes(), keys.master.bytes());
        assert_eq!((loaded.integrity, loaded.pseudonym), (keys.integrity, keys.pseudonym));
        assert_ne!(keys.message.verifying_key(), keys.log.verifying_key());
        let written = files.files.lock().unwrap();
        assert!(written.values().all(|(_, access)| *access == FileAccess::OwnerOnly));
    }

    #[test]
    fn a_file_of_version_1_is_read_in_every_later_version() {
        let mut text = "entente node keys 1\n".to_owned();
        for (name, byte) in
            [("message", 1), ("log", 2), ("master", 3), ("integrity", 4), ("pseudonym", 5)]
        {
            text += &format!("{name} {}\n", base64(&[byte; 32]));
        }
        text += "check b9ba4818351c38f06847be454f6099db3bca26b3c680cb2c3ca59e985b77878b\n";
        let keys = NodeKeys::from_text(text.as_bytes()).unwrap();
        assert_eq!((keys.message.seed(), keys.log.seed()), (&[1; 32], &[2; 32]));
        assert_eq!(keys.master.bytes(), &[3; 32]);
        assert_eq!((*keys.integrity, *keys.pseudonym), ([4; 32], [5; 32]));
        assert_eq!(*keys.to_text(), text);
    }

    #[test]
    fn keys_are_never_replaced() {
        let (files, keys) = created();
        let again = NodeKeys::create(&files, folder(), &SeededRng::new(2));
        assert!(matches!(again, Err(Error::Exists { .. })));
        let loaded = NodeKeys::load(&files, folder()).unwrap();
        assert_eq!(loaded.log.verifying_key(), keys.log.verifying_key());
    }

    #[test]
    fn a_missing_or_oversized_file_is_told_by_name() {
        let missing = NodeKeys::load(&MemoryFiles::default(), folder()).unwrap_err();
        assert_eq!(missing.to_string(), "cannot read `keys/node.keys`");
        let (files, _) = created();
        files.change(&folder().join(NODE_KEYS_FILE), |bytes| bytes.resize(4097, b'\n'));
        assert!(matches!(NodeKeys::load(&files, folder()), Err(Error::File { .. })));
    }

    #[test]
    fn a_file_of_other_keys_in_a_right_frame_is_refused() {
        let forge = |body: &str| {
            let text = format!("{body}check {}\n", sha256(body.as_bytes()));
            NodeKeys::from_text(text.as_bytes()).unwrap_err()
        };
        let line = |name: &str| format!("{name} {}\n", base64(&[1; 32]));
        let four: String = ["message", "log", "master", "integrity"].map(line).concat();
        assert!(forge(&format!("{HEADER}\n{four}")).contains("missing"));
        let six = format!("{HEADER}\n{four}{}{}", line("pseudonym"), line("more"));
        assert!(forge(&six).contains("more than"));
        assert!(forge(&format!("{HEADER}\nmessage {}\n", base64(&[1; 31]))).contains("32 bytes"));
        assert!(forge("entente node keys 2\n").contains("first line"));
    }

    #[test]
    fn node_keys_show_public_names_only() {
        let (files, keys) = created();
        let shown = format!("{keys:?}");
        assert!(shown.contains(&keys.log.verifying_key().key_id()));
        let text = files.read(&folder().join(NODE_KEYS_FILE), 4096).unwrap();
        for line in String::from_utf8(text).unwrap().lines().skip(1) {
            assert!(!shown.contains(line.split_once(' ').unwrap().1));
        }
    }

    proptest! {
        #[test]
        fn no_damage_to_the_file_goes_unseen(at: prop::sample::Index, bit in 0..8u8, cut: bool) {
            let (files, _) = created();
            files.change(&folder().join(NODE_KEYS_FILE), |bytes| {
                let at = at.index(bytes.len());
                if cut { bytes.truncate(at) } else { bytes[at] ^= 1 << bit }
            });
            let damaged = matches!(NodeKeys::load(&files, folder()), Err(Error::KeyFile { .. }));
            prop_assert!(damaged);
        }
    }
}
