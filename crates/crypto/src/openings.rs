//! The keys that seal ledger openings: one per retention class and calendar month.
//!
//! A key is written, wrapped by the node's master key, before it is first used. When the retention
//! of a class and month has ended its key is destroyed and everything sealed with it is gone for
//! good, wherever copies of the sealed bytes lie. A backup of the key folder must therefore not
//! outlive the retention either.

use crate::limits::{KEY_FILE_BYTES_MAX, OPENING_KEYS_MAX, RETENTION_CLASS_CHARS_MAX};
use crate::{Error, SealingKey};
use entente_model::encoding::{base64, from_base64, hex};
use entente_model::files::FileAccess;
use entente_model::{Files, Rng, Timestamp};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the file of a destroyed key holds for the moment before it is removed.
const DESTROYED: &[u8] = b"destroyed\n";
const EXTENSION: &str = "key";
const MARK_DIGITS: usize = 8;

/// The name of an opening key: `CLASS.YYYY-MM.MARK`.
///
/// The random mark keeps apart a destroyed key and one made later for the same class and month.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyName {
    class: String,
    month: String,
    mark: String,
}

impl KeyName {
    /// The retention class whose openings the key seals.
    #[must_use]
    pub fn class(&self) -> &str {
        &self.class
    }

    /// The calendar month in UTC, `YYYY-MM`.
    #[must_use]
    pub fn month(&self) -> &str {
        &self.month
    }

    /// The least possible name of a class and month; no key bears it.
    fn first(class: &str, at: Timestamp) -> Result<Self, Error> {
        let date = at.date();
        let month = format!("{:04}-{:02}", date.year(), date.month());
        if !is_class(class) || !is_month(&month) {
            return Err(Error::KeyName);
        }
        Ok(Self { class: class.to_owned(), month, mark: String::new() })
    }

    fn is_for(&self, other: &Self) -> bool {
        self.class == other.class && self.month == other.month
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.month, self.mark)
    }
}

impl fmt::Debug for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyName({self})")
    }
}

impl FromStr for KeyName {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut parts = text.split('.');
        let (Some(class), Some(month), Some(mark), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Error::KeyName);
        };
        let marked = mark.len() == MARK_DIGITS
            && mark.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !is_class(class) || !is_month(month) || !marked {
            return Err(Error::KeyName);
        }
        Ok(Self { class: class.to_owned(), month: month.to_owned(), mark: mark.to_owned() })
    }
}

impl Serialize for KeyName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for KeyName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The opening keys of a node.
pub struct OpeningKeys {
    files: Arc<dyn Files>,
    folder: PathBuf,
    master: SealingKey,
    rng: Arc<dyn Rng>,
    /// Every key that exists; those used since the start are unwrapped.
    known: Mutex<BTreeMap<KeyName, Option<SealingKey>>>,
}

impl OpeningKeys {
    /// The keys of a folder, which need not exist yet.
    ///
    /// # Errors
    /// [`Error::File`] if the folder cannot be listed, [`Error::TooManyKeys`] if it holds more than
    /// [`OPENING_KEYS_MAX`].
    pub fn open(
        files: Arc<dyn Files>,
        folder: PathBuf,
        master: SealingKey,
        rng: Arc<dyn Rng>,
    ) -> Result<Self, Error> {
        let paths = if files.exists(&folder) {
            files.list(&folder).map_err(|source| Error::File {
                what: "list",
                path: folder.clone(),
                source,
            })?
        } else {
            Vec::new()
        };
        // Whatever else lies there, the rest of an interrupted write for one, is no key.
        let known: BTreeMap<_, _> = paths
            .iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION))
            .filter_map(|path| path.file_stem()?.to_str()?.parse::<KeyName>().ok())
            .map(|name| (name, None))
            .collect();
        if known.len() > OPENING_KEYS_MAX {
            return Err(Error::TooManyKeys { count_max: OPENING_KEYS_MAX });
        }
        Ok(Self { files, folder, master, rng, known: Mutex::new(known) })
    }

    /// The key for what is sealed now under a retention class; made and written if there is none
    /// for the month.
    ///
    /// # Errors
    /// [`Error::KeyName`] for a class outside its alphabet; otherwise as the files and limits have
    /// it.
    pub fn key_for(&self, class: &str, at: Timestamp) -> Result<(KeyName, SealingKey), Error> {
        let wanted = KeyName::first(class, at)?;
        let mut known = self.lock();
        let name = known.range(&wanted..).map(|(name, _)| name).next().cloned();
        if let Some(name) = name.filter(|name| name.is_for(&wanted))
            && let Some(key) = self.load(&mut known, &name)?
        {
            return Ok((name, key));
        }
        if known.len() >= OPENING_KEYS_MAX {
            return Err(Error::TooManyKeys { count_max: OPENING_KEYS_MAX });
        }
        let mut mark = [0; MARK_DIGITS / 2];
        self.rng.fill(&mut mark);
        let name = KeyName { mark: hex(&mark), ..wanted };
        let key = SealingKey::generate(self.rng.as_ref())?;
        self.store(&name, &key)?;
        known.insert(name.clone(), Some(key.clone()));
        Ok((name, key))
    }

    /// The key of that name; `None` once it is destroyed, or if there never was one.
    ///
    /// # Errors
    /// [`Error::File`] if its file cannot be read, [`Error::WrappedKey`] if it is damaged.
    pub fn find(&self, name: &KeyName) -> Result<Option<SealingKey>, Error> {
        let mut known = self.lock();
        // Another process of the same node, an import for one, may have made it since the start.
        if !known.contains_key(name) && self.files.exists(&self.path(name)) {
            known.insert(name.clone(), None);
        }
        self.load(&mut known, name)
    }

    /// Destroys a key, and with it all that was sealed with it; returns whether there was one.
    ///
    /// # Errors
    /// [`Error::File`] if its file cannot be overwritten or removed; the key may then still exist,
    /// try again.
    pub fn destroy(&self, name: &KeyName) -> Result<bool, Error> {
        let mut known = self.lock();
        if !known.contains_key(name) {
            return Ok(false);
        }
        let path = self.path(name);
        // Overwritten first: on the file systems that write in place nothing is left to find.
        self.files
            .write(&path, DESTROYED, FileAccess::OwnerOnly)
            .map_err(|source| Error::File { what: "overwrite", path, source })?;
        self.remove(&mut known, name)?;
        Ok(true)
    }

    /// The names of all keys, by class and month.
    #[must_use]
    pub fn names(&self) -> Vec<KeyName> {
        self.lock().keys().cloned().collect()
    }

    fn load(
        &self,
        known: &mut BTreeMap<KeyName, Option<SealingKey>>,
        name: &KeyName,
    ) -> Result<Option<SealingKey>, Error> {
        let Some(slot) = known.get_mut(name) else { return Ok(None) };
        if let Some(key) = slot {
            return Ok(Some(key.clone()));
        }
        let path = self.path(name);
        let bytes = self.files.read(&path, KEY_FILE_BYTES_MAX).map_err(|source| Error::File {
            what: "read",
            path: path.clone(),
            source,
        })?;
        if bytes == DESTROYED {
            // The node stopped between the two halves of `destroy`.
            self.remove(known, name)?;
            return Ok(None);
        }
        let wrapped = std::str::from_utf8(&bytes).ok().and_then(|text| from_base64(text.trim()));
        let key = wrapped
            .and_then(|wrapped| self.master.unwrap_key(name.to_string().as_bytes(), &wrapped).ok())
            .ok_or(Error::WrappedKey { path })?;
        *slot = Some(key.clone());
        Ok(Some(key))
    }

    fn store(&self, name: &KeyName, key: &SealingKey) -> Result<(), Error> {
        let context = name.to_string();
        let wrapped = self.master.wrap_key(self.rng.as_ref(), context.as_bytes(), key)?;
        let text = format!("{}\n", base64(&wrapped));
        let path = self.path(name);
        self.files
            .write(&path, text.as_bytes(), FileAccess::OwnerOnly)
            .map_err(|source| Error::File { what: "write", path, source })
    }

    fn remove(
        &self,
        known: &mut BTreeMap<KeyName, Option<SealingKey>>,
        name: &KeyName,
    ) -> Result<(), Error> {
        let path = self.path(name);
        let removed = self.files.remove(&path);
        removed.map_err(|source| Error::File { what: "remove", path, source })?;
        known.remove(name);
        Ok(())
    }

    fn path(&self, name: &KeyName) -> PathBuf {
        self.folder.join(format!("{name}.{EXTENSION}"))
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<KeyName, Option<SealingKey>>> {
        // No code that holds the lock leaves the map half changed, so a panic elsewhere does not
        // spoil it.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for OpeningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpeningKeys").field("folder", &self.folder).finish_non_exhaustive()
    }
}

fn is_class(text: &str) -> bool {
    (1..=RETENTION_CLASS_CHARS_MAX).contains(&text.len())
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

fn is_month(text: &str) -> bool {
    text.len() == 7
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

#[cfg(test)]
mod tests;
