use super::*;
use crate::fixtures::{MemoryFiles, SeededRng};
use proptest::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering};

const FOLDER: &str = "keys/openings";

/// A node that starts; no start draws the randomness of an earlier one.
fn open(files: &Arc<MemoryFiles>, master: u64) -> OpeningKeys {
    static STARTS: AtomicU64 = AtomicU64::new(100);
    let master = SealingKey::generate(&SeededRng::new(master)).unwrap();
    let rng = Arc::new(SeededRng::new(STARTS.fetch_add(1, Ordering::Relaxed)));
    OpeningKeys::open(files.clone(), PathBuf::from(FOLDER), master, rng).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn november() -> Timestamp {
    at("2026-11-30T23:59:59.999Z")
}

#[test]
fn a_class_has_one_key_a_calendar_month() {
    let keys = open(&Arc::default(), 1);
    let (name, key) = keys.key_for("search", november()).unwrap();
    assert!(name.to_string().starts_with("search.2026-11."), "{name}");
    let (same, same_key) = keys.key_for("search", at("2026-11-01T00:00:00Z")).unwrap();
    assert_eq!((&same, same_key.bytes()), (&name, key.bytes()));
    let (next, next_key) = keys.key_for("search", at("2026-12-01T00:00:00Z")).unwrap();
    assert_eq!(next.month(), "2026-12");
    assert_ne!(next_key.bytes(), key.bytes());
    let (other, other_key) = keys.key_for("alert", november()).unwrap();
    assert_eq!(other.class(), "alert");
    assert_ne!(other_key.bytes(), key.bytes());
    assert_eq!(keys.names(), [other, name, next]);
}

#[test]
fn keys_survive_a_restart_wrapped_and_for_the_owner_alone() {
    let files = Arc::<MemoryFiles>::default();
    let (name, key) = open(&files, 1).key_for("search", november()).unwrap();
    let again = open(&files, 1);
    assert_eq!(again.find(&name).unwrap().unwrap().bytes(), key.bytes());
    assert_eq!(again.key_for("search", november()).unwrap().0, name);
    for (bytes, access) in files.files.lock().unwrap().values() {
        assert_eq!(*access, FileAccess::OwnerOnly);
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(!text.contains(&base64(key.bytes())));
    }
}

#[test]
fn a_key_that_another_process_of_the_node_made_is_found() {
    let files = Arc::<MemoryFiles>::default();
    let (serving, importing) = (open(&files, 1), open(&files, 1));
    let (name, key) = importing.key_for("import", november()).unwrap();
    assert_eq!(serving.find(&name).unwrap().unwrap().bytes(), key.bytes());
    assert!(serving.destroy(&name).unwrap());
    assert!(serving.find(&name).unwrap().is_none());
}

#[test]
fn a_destroyed_key_is_gone_and_its_month_gets_a_new_one_under_a_new_name() {
    let files = Arc::<MemoryFiles>::default();
    let keys = open(&files, 1);
    let (name, key) = keys.key_for("search", november()).unwrap();
    let sealed = key.seal(&SeededRng::new(5), b"leaf", b"opening").unwrap();
    assert!(keys.destroy(&name).unwrap());
    assert!(!keys.destroy(&name).unwrap());
    assert!(keys.find(&name).unwrap().is_none());
    assert!(files.paths().is_empty());
    let (new, new_key) = keys.key_for("search", november()).unwrap();
    assert_ne!(new, name);
    assert!(new_key.open(b"leaf", &sealed).is_err());
    assert!(open(&files, 1).find(&name).unwrap().is_none());
}

#[test]
fn a_stop_in_the_middle_of_destroying_is_finished_later() {
    let files = Arc::<MemoryFiles>::default();
    let (name, _) = open(&files, 1).key_for("search", november()).unwrap();
    let path = PathBuf::from(FOLDER).join(format!("{name}.key"));
    files.change(&path, |bytes| *bytes = DESTROYED.to_vec());
    let keys = open(&files, 1);
    assert_ne!(keys.key_for("search", november()).unwrap().0, name);
    assert!(!files.exists(&path));
    assert!(keys.find(&name).unwrap().is_none());
}

#[test]
fn another_master_key_or_a_swapped_file_does_not_unwrap() {
    let files = Arc::<MemoryFiles>::default();
    let keys = open(&files, 1);
    let (search, _) = keys.key_for("search", november()).unwrap();
    let (alert, _) = keys.key_for("alert", november()).unwrap();
    assert!(matches!(open(&files, 2).find(&search), Err(Error::WrappedKey { .. })));
    let path = |name: &KeyName| PathBuf::from(FOLDER).join(format!("{name}.key"));
    let swapped = files.read(&path(&alert), KEY_FILE_BYTES_MAX).unwrap();
    files.change(&path(&search), |bytes| *bytes = swapped);
    assert!(matches!(open(&files, 1).find(&search), Err(Error::WrappedKey { .. })));
    assert!(open(&files, 1).key_for("search", november()).is_err(), "no new key hides damage");
}

#[test]
fn files_that_are_no_keys_are_left_alone() {
    let files = Arc::<MemoryFiles>::default();
    for stray in ["search.2026-11.00000000.tmp", "notes.txt", "search.2026-11.key"] {
        let path = PathBuf::from(FOLDER).join(stray);
        files.write(&path, b"stray", FileAccess::Everyone).unwrap();
    }
    assert!(open(&files, 1).names().is_empty());
}

#[test]
fn a_class_outside_its_alphabet_or_one_character_too_long_is_refused() {
    let keys = open(&Arc::default(), 1);
    let longest = "x".repeat(RETENTION_CLASS_CHARS_MAX);
    assert!(keys.key_for(&longest, november()).is_ok());
    for class in ["", "Search", "a.b", "a/b", "..", &format!("{longest}x")] {
        assert!(matches!(keys.key_for(class, november()), Err(Error::KeyName)), "{class}");
    }
}

#[test]
fn one_key_more_than_the_limit_is_refused() {
    let keys = open(&Arc::default(), 1);
    for number in 0..OPENING_KEYS_MAX {
        let name = format!("class.2026-01.{number:08x}").parse().unwrap();
        keys.lock().insert(name, None);
    }
    let refused = keys.key_for("search", november());
    assert!(matches!(refused, Err(Error::TooManyKeys { .. })));
    let first = keys.names().remove(0);
    keys.lock().remove(&first);
    assert!(keys.key_for("search", november()).is_ok());
}

#[test]
fn opening_keys_show_their_folder_only() {
    let shown = format!("{:?}", open(&Arc::default(), 1));
    assert_eq!(shown, "OpeningKeys { folder: \"keys/openings\", .. }");
}

proptest! {
    #[test]
    fn a_name_reads_back_as_written(class in "[a-z0-9-]{1,40}", month in "[0-9]{4}-[0-9]{2}",
        mark in "[0-9a-f]{8}")
    {
        let text = format!("{class}.{month}.{mark}");
        let name: KeyName = text.parse().unwrap();
        prop_assert_eq!(name.to_string(), text.clone());
        let json = serde_json::to_string(&name).unwrap();
        prop_assert_eq!(serde_json::from_str::<KeyName>(&json).unwrap(), name);
    }

    #[test]
    fn any_text_is_read_as_itself_or_refused(text in "\\PC{0,60}") {
        if let Ok(name) = text.parse::<KeyName>() {
            prop_assert_eq!(name.to_string(), text);
        }
    }
}
